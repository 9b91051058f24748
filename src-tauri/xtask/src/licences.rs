//! Whose work the program is made of: every package that is shipped, with its version and licence, from the two lock files. The page
//! «Om programmet» shows the list; it lies in `assets/` and is compared at each test.

use crate::command::{Done, cargo, output};
use crate::house;
use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

/// What a package of the house's own is not: it lies in a folder, and cargo says in which.
const OWN: &str = " (/";

/// `cargo xtask licences`: writes the list anew.
pub fn write() -> Done {
    let path = list();
    fs::write(&path, fresh()?).map_err(|error| format!("{}: {error}", path.display()))
}

/// Fails when the list is not what the lock files give.
pub fn compare() -> Done {
    let kept = fs::read_to_string(list()).unwrap_or_default();
    if kept == fresh()? { Ok(()) } else { Err("the list of licences is old: cargo xtask licences".to_owned()) }
}

fn list() -> PathBuf {
    house::root().join("assets/licences/parts.csv")
}

fn fresh() -> Done<String> {
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
