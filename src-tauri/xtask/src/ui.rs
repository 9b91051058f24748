//! The faces: npm's packages as the lock file names them, and the three pages. Both only when something changed since the
//! last time; a stamp in the target directory remembers.

use crate::command::{Done, npm, run};
use crate::house;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

/// Brings the packages of `ui/package-lock.json`.
pub fn install() -> Done {
    let ui = house::root().join("ui");
    let inputs = [ui.join("package.json"), ui.join("package-lock.json")];
    unless_unchanged("npm", &inputs, &ui.join("node_modules"), || {
        run(npm(&["ci", "--no-audit", "--no-fund", "--loglevel=error"]))
    })
}

/// Builds the pages into `ui/dist`, which the program then carries inside.
pub fn build() -> Done {
    let ui = house::root().join("ui");
    // The pages read the same texts and fonts as the PDF does.
    let inputs = [ui.clone(), house::root().join("assets")];
    unless_unchanged("pages", &inputs, &ui.join("dist"), || run(npm(&["run", "build", "--silent"])))
}

/// Does `make` unless `result` is there and nothing below `inputs` differs from the last time.
fn unless_unchanged(name: &str, inputs: &[PathBuf], result: &Path, make: impl FnOnce() -> Done) -> Done {
    let stamp = house::own().join(format!("{name}.stamp"));
    let mut hasher = DefaultHasher::new();
    for input in inputs {
        add(input, &mut hasher).map_err(|error| format!("{}: {error}", input.display()))?;
    }
    let now = hasher.finish().to_string();
    if result.is_dir() && fs::read_to_string(&stamp).is_ok_and(|before| before == now) {
        println!("Unchanged since the last time.");
        return Ok(());
    }
    make()?;
    fs::create_dir_all(house::own())
        .and_then(|()| fs::write(&stamp, now))
        .map_err(|error| format!("{}: {error}", stamp.display()))
}

/// Adds names and contents, in the order of the names; what is made from them is left out.
fn add(path: &Path, hasher: &mut DefaultHasher) -> std::io::Result<()> {
    if path.is_dir() {
        let mut inside = fs::read_dir(path)?.map(|entry| Ok(entry?.path())).collect::<std::io::Result<Vec<_>>>()?;
        inside.sort();
        for path in inside.iter().filter(|path| !path.ends_with("node_modules") && !path.ends_with("dist")) {
            add(path, hasher)?;
        }
    } else {
        path.hash(hasher);
        fs::read(path)?.hash(hasher);
    }
    Ok(())
}
