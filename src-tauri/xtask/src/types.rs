//! The TypeScript of the Rust types that cross to the faces: written anew, or compared with what lies in `ui/src/types`.

use crate::command::{Done, WORKSPACE, cargo, output};
use crate::system::{self, Packages, Purpose};
use crate::{folder, house};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// How ts-rs names the tests that do the writing; they are no tests of ours and are not counted.
pub const WRITERS: &str = "export_bindings_";

/// `cargo xtask types`: replaces `ui/src/types`.
pub fn write(packages: Packages) -> Done {
    system::prepare(packages, Purpose::Build)?;
    // Written elsewhere first, so that a build that fails leaves what there was.
    let fresh = house::own().join("types");
    generate(&fresh)?;
    let fresh = read(&fresh)?;
    folder::emptied(&ours())?;
    for (name, text) in fresh {
        let path = ours().join(name);
        let written = path.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(&path, text));
        written.map_err(|error| format!("{}: {error}", path.display()))?;
    }
    Ok(())
}

/// Fails with the names of the files in `ui/src/types` that are not what the Rust types give.
pub fn compare() -> Done {
    let fresh = house::own().join("types");
    generate(&fresh)?;
    let (kept, fresh) = (read(&ours())?, read(&fresh)?);
    let mut different: Vec<&str> =
        kept.iter().filter(|(name, text)| fresh.get(*name) != Some(text)).map(name_of).collect();
    different.extend(fresh.iter().filter(|(name, _)| !kept.contains_key(*name)).map(name_of));
    if different.is_empty() {
        println!("{} types, as in Rust.", fresh.len());
        return Ok(());
    }
    Err(format!(
        "ui/src/types is not what the Rust types give: {}. `cargo xtask types` mends it.",
        different.join(", ")
    ))
}

fn ours() -> PathBuf {
    house::root().join("ui/src/types")
}

fn name_of<'a>((name, _): (&'a String, &String)) -> &'a str {
    name
}

/// Empties a folder and lets ts-rs fill it.
fn generate(into: &Path) -> Done {
    folder::emptied(into)?;
    let mut tests = cargo(&["test", "--quiet"]);
    tests.args(WORKSPACE).args(["--lib", "--bins", "--", WRITERS]).env("TS_RS_EXPORT_DIR", into);
    output(tests).map(drop)
}

/// Every file below `folder` by its name.
fn read(folder: &Path) -> Done<BTreeMap<String, String>> {
    let complaint = |error| format!("{}: {error}", folder.display());
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(folder).map_err(complaint)? {
        let path = entry.map_err(complaint)?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.is_dir() {
            files.extend(read(&path)?.into_iter().map(|(inside, text)| (format!("{name}/{inside}"), text)));
        } else {
            files.insert(name, fs::read_to_string(&path).map_err(complaint)?);
        }
    }
    Ok(files)
}
