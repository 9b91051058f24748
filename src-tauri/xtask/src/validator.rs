//! The validator of PDF/A and PDF/UA: `page-validation` from PyPI, in a Python environment of its own in the target
//! directory. The tests find it through `PAGE_VALIDATION`.

use crate::command::{Done, command, run, with};
use crate::house;
use std::fs;
use std::path::PathBuf;

/// Held still, so that a new rule of the validator is a decision and not a surprise.
const PACKAGE: &str = "page-validation==0.11.0";

/// The Python that has the package (it brings a module, `page`, and no program); installs it the first time.
pub fn python() -> Done<PathBuf> {
    let folder = house::own().join("page-validation");
    let python = folder.join("bin/python");
    let stamp = folder.join("installed");
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == PACKAGE) {
        return Ok(python);
    }
    fs::create_dir_all(house::own()).map_err(|error| error.to_string())?;
    let mut venv = with(command("python3"), &["-m", "venv"]);
    venv.arg(&folder);
    run(venv)?;
    run(with(command(&python), &["-m", "pip", "install", "--quiet", "--disable-pip-version-check", PACKAGE]))?;
    fs::write(&stamp, PACKAGE).map_err(|error| format!("{}: {error}", stamp.display()))?;
    Ok(python)
}
