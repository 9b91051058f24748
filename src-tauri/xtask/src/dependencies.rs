//! Dependencies that nobody uses: a name in a Cargo.toml whose crate is named nowhere in the sources of that package, or a
//! version in the workspace's table that no package asks for. Reading the text takes no time; a tool from the registry would
//! take a minute to build on every new machine and reads the same text.

use crate::command::Done;
use crate::house;
use std::fs;
use std::path::{Path, PathBuf};

/// Fails with every dependency that is declared and not used.
pub fn unused() -> Done {
    let root = house::root();
    let workspace = read(&root.join("Cargo.toml"))?;
    let members = members(&workspace);
    let mut unused = Vec::new();
    let mut asked_for = Vec::new();
    for member in &members {
        let manifest = read(&root.join(member).join("Cargo.toml"))?;
        let sources = sources(&root.join(member), &members.iter().map(|other| root.join(other)).collect::<Vec<_>>())?;
        for name in declared(&manifest, "dependencies") {
            if !names(&sources, &name.replace('-', "_")) {
                unused.push(format!("{name} in {member}/Cargo.toml"));
            }
            asked_for.push(name);
        }
    }
    for name in declared(&workspace, "workspace.dependencies") {
        if !asked_for.contains(&name) {
            unused.push(format!("{name} in Cargo.toml"));
        }
    }
    if unused.is_empty() {
        println!("{} dependencies in {} packages, each used.", asked_for.len(), members.len());
        return Ok(());
    }
    Err(format!("declared but not used: {}", unused.join(", ")))
}

/// The folders of the workspace's packages.
fn members(workspace: &str) -> Vec<String> {
    let list =
        workspace.split_once("members = [").and_then(|(_, rest)| rest.split_once(']')).map_or("", |(list, _)| list);
    list.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

/// The names in every table called `table`, or `dev-…`, `build-…` and `target.….` of that name.
fn declared(manifest: &str, table: &str) -> Vec<String> {
    let mut inside = false;
    let mut names = Vec::new();
    for line in manifest.lines().map(str::trim) {
        if let Some(header) = line.strip_prefix('[') {
            let header = header.trim_end_matches(']');
            inside = header == table
                || header.strip_suffix(table).is_some_and(|before| {
                    before == "dev-" || before == "build-" || (before.starts_with("target.") && before.ends_with('.'))
                });
        } else if inside && !line.starts_with('#') {
            let name = line.split(['=', '.', ' ']).next().unwrap_or_default();
            // The continuation lines of a list start with a quotation mark or a bracket.
            if name.starts_with(|c: char| c.is_ascii_alphabetic()) {
                names.push(name.to_owned());
            }
        }
    }
    names
}

/// All Rust text of a package, without the packages that lie inside its folder.
fn sources(folder: &Path, packages: &[PathBuf]) -> Done<String> {
    let mut text = String::new();
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    for entry in entries.flatten().map(|entry| entry.path()) {
        if entry.is_dir() && !packages.contains(&entry) {
            text.push_str(&sources(&entry, packages)?);
        } else if entry.extension().is_some_and(|extension| extension == "rs") {
            text.push_str(&read(&entry)?);
        }
    }
    Ok(text)
}

/// Whether `text` holds `name` as a word of its own outside comments.
fn names(text: &str, name: &str) -> bool {
    let code = text.lines().map(str::trim).filter(|line| !line.starts_with("//"));
    let part_of_word = |c: char| c.is_alphanumeric() || c == '_';
    code.into_iter().any(|line| {
        line.match_indices(name)
            .any(|(at, _)| !line[..at].ends_with(part_of_word) && !line[at + name.len()..].starts_with(part_of_word))
    })
}

fn read(path: &Path) -> Done<String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_table_is_read() {
        let manifest = "[package]\nname = \"x\"\n[dependencies]\nserde.workspace = true\nts-rs = { version = \"12\" }\n\
                        [dev-dependencies]\n# proptest\ninsta = \"1\"\n[target.'cfg(unix)'.dependencies]\nlibc = \"0.2\"\n[lints]\nworkspace = true\n";
        assert_eq!(
            declared(manifest, "dependencies"),
            ["serde", "ts-rs", "insta", "libc"],
            "a comment and other tables hold no dependency"
        );
    }

    #[test]
    fn a_name_in_a_comment_or_inside_a_word_is_no_use() {
        assert!(names("use chrono::NaiveDate;", "chrono"), "a use line uses it");
        assert!(!names("/// chrono counts days", "chrono"), "a comment does not");
        assert!(!names("let synchronous = 1;", "chronous"), "the end of a word does not");
    }
}
