//! Whose work the program is made of: every package that is shipped, with its version and licence, from the two lock files, and the
//! licences' texts. The page «Om programmet» shows both; they lie in `assets/` and are compared at each test.

use crate::command::{Done, cargo, output};
use crate::house;
use crate::licence_texts::{self, Part};
use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

/// What a package of the house's own is not: it lies in a folder, and cargo says in which.
const OWN: &str = " (/";

/// `cargo xtask licences`: writes the list and the texts anew.
pub fn write() -> Done {
    for (path, text) in fresh()? {
        fs::write(&path, text).map_err(|error| format!("{}: {error}", path.display()))?;
    }
    Ok(())
}

/// Fails when the list or the texts are not what the lock files and the packages give. The packages must be there.
pub fn compare() -> Done {
    let old = fresh()?.into_iter().any(|(path, text)| fs::read_to_string(path).unwrap_or_default() != text);
    if old { Err("the list of licences is old: cargo xtask licences".to_owned()) } else { Ok(()) }
}

/// The files, and what is to stand in them.
fn fresh() -> Done<[(PathBuf, String); 2]> {
    let at = |name: &str| house::root().join("assets/licences").join(name);
    let list = list()?;
    let texts = licence_texts::of(&parts(&list)?)?;
    Ok([(at("parts.csv"), list), (at("texts.txt"), texts)])
}

/// The parts of the list, each with the folder it lies in.
fn parts(list: &str) -> Done<Vec<Part>> {
    let metadata = output(cargo(&["metadata", "--format-version", "1", "--locked"]))?;
    let folders: Vec<PathBuf> = metadata
        .split("\"manifest_path\":\"")
        .skip(1)
        .filter_map(|rest| Some(PathBuf::from(rest.split('"').next()?.replace("\\\\", "\\")).parent()?.to_owned()))
        .collect();
    let part = |line: &str| -> Option<Done<Part>> {
        let [name, version, licence, from] = line.split(';').collect::<Vec<_>>().try_into().ok()?;
        let folder = match from {
            "npm" => Some(house::root().join("ui/node_modules").join(name)),
            _ => folders.iter().find(|folder| folder.ends_with(format!("{name}-{version}"))).cloned(),
        };
        let named = format!("{name} {version}");
        let there = |folder| Part { name: named.clone(), licence: licence.to_owned(), folder };
        Some(folder.map(there).ok_or_else(|| format!("{named} is not on this machine")))
    };
    list.lines().skip(1).filter_map(part).collect()
}

fn list() -> Done<String> {
    let tree = ["tree", "--package", "innstilling", "--edges", "normal", "--target", "all", "--locked"];
    let tree = output(cargo(&[&tree[..], &["--prefix", "none", "--format", "{p}|{l}"]].concat()))?;
    let lock = house::root().join("ui/package-lock.json");
    let lock = fs::read_to_string(&lock).map_err(|error| format!("{}: {error}", lock.display()))?;
    let parts: BTreeSet<String> = tree.lines().filter_map(of_cargo).chain(of_npm(&lock)).collect();
    let lines: Vec<String> = parts.into_iter().collect();
    Ok(format!("name;version;licence;from\n{}\n", lines.join("\n")))
}

/// `serde v1.0.228 (proc-macro)|MIT OR Apache-2.0 (*)`
fn of_cargo(line: &str) -> Option<String> {
    let (package, licence) = line.split_once('|')?;
    let mut words = package.split(' ');
    let (name, version) = (words.next()?, words.next()?.strip_prefix('v')?);
    let licence = licence.trim_end_matches(" (*)");
    (!package.contains(OWN)).then(|| format!("{name};{version};{licence};cargo"))
}

/// The packages of npm's lock file that are not for building and testing only.
fn of_npm(lock: &str) -> impl Iterator<Item = String> {
    lock.split("\n    \"node_modules/").skip(1).filter_map(|entry| {
        let (name, rest) = entry.split_once("\": {")?;
        let fields = rest.split("\n    }").next()?;
        let field = |wanted: &str| fields.split(&format!("\n      \"{wanted}\": \"")).nth(1)?.split('"').next();
        let shipped = !fields.contains("\n      \"dev\": true") && !fields.contains("\n      \"optional\": true");
        let (version, licence) = (field("version")?, field("license").unwrap_or("?"));
        shipped.then(|| format!("{name};{version};{licence};npm"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_package_is_read_from_what_cargo_lists() {
        let serde = Some("serde;1.0.228;MIT OR Apache-2.0;cargo".to_owned());
        assert_eq!(of_cargo("serde v1.0.228|MIT OR Apache-2.0 (*)"), serde);
        assert_eq!(of_cargo("forum v0.1.0 (/house/crates/forum)|MIT"), None, "the house's own is not a part of others");
    }

    #[test]
    fn what_only_builds_and_tests_is_no_part_of_the_program() {
        let lock = "{\n  \"packages\": {\n    \"\": {\n    },\n    \"node_modules/svelte\": {\n      \"version\": \"5.57.3\",\n      \
                    \"license\": \"MIT\"\n    },\n    \"node_modules/vite\": {\n      \"version\": \"8.3.8\",\n      \"dev\": true,\n      \
                    \"license\": \"MIT\"\n    }\n";
        assert_eq!(of_npm(lock).collect::<Vec<_>>(), ["svelte;5.57.3;MIT;npm"]);
    }
}
