//! `cargo xtask windows-check`: the whole meeting on the command line of the program for Windows, under Wine, beside Linux's. Each
//! check is one line; the first that fails says what differed.

mod alike;
mod files;
mod killed;
mod side;
mod words;

use super::program::Built;
use super::wine::{self, Wine};
use super::{program, tools};
use crate::command::{Done, WORKSPACE, cargo, run, with};
use crate::system::{self, Packages, Purpose};
use crate::{folder, house, ui};
use side::Side;
use std::env;
use std::path::{Path, PathBuf};
use std::time::Instant;

/// Names an `innstilling` of this Linux that is built already, so that none is.
const BUILT_FOR_LINUX: &str = "INNSTILLING_PROGRAM";
/// The two programs, and a folder to work in.
pub struct Desk<'w> {
    wine: &'w Wine,
    /// The program for Windows.
    windows: Side<'w>,
    /// The program for Linux.
    linux: Side<'w>,
    /// Where the files lie, as Linux names it.
    folder: PathBuf,
}

/// Builds both programs, and holds the meeting with them.
pub fn check(packages: Packages) -> Done {
    let started = Instant::now();
    let rust = tools::find(&[tools::COMPILER, tools::WINE])?;
    let built = program::built(packages, &rust)?;
    let linux = match env::var_os(BUILT_FOR_LINUX) {
        Some(program) => house::root().join(program),
        None => for_linux(packages)?,
    };
    let work = program::folder().join("check");
    folder::emptied(&work)?;
    let windows = beside_what_wine_lacks(&built, &work)?;
    let wine = Wine::start()?;
    let desk = Desk { wine: &wine, windows: Side::windows(&wine, windows), linux: Side::linux(linux), folder: work };

    program::look_at(&built)?;
    let mut course = Course::default();
    alike::check(&desk, &mut course)?;
    words::check(&desk, &mut course)?;
    files::check(&desk, &mut course)?;
    killed::check(&desk, &mut course)?;
    println!("{} checks passed, 0 failed ({} s, building included)", course.passed, started.elapsed().as_secs());
    Ok(())
}

/// Linux's program, as the tests build it.
fn for_linux(packages: Packages) -> Done<PathBuf> {
    system::prepare(packages, Purpose::Build)?;
    ui::install()?;
    ui::build()?;
    run(with(cargo(&["build", "--bins"]), WORKSPACE))?;
    Ok(house::program())
}

/// A folder with the program in it, and with what Wine lacks: for the check only.
fn beside_what_wine_lacks(built: &Built, work: &Path) -> Done<PathBuf> {
    let folder = work.join("program");
    folder::emptied(&folder)?;
    for from in [&built.program, &built.loader] {
        let to = folder.join(from.file_name().unwrap_or_default());
        std::fs::copy(from, &to).map_err(|error| format!("{}: {error}", from.display()))?;
    }
    wine::compile("bcryptprimitives.c", &folder.join("bcryptprimitives.dll"), &["-shared", "-ladvapi32"])?;
    wine::compile("hold.c", &folder.join("hold.exe"), &["-municode"])?;
    Ok(folder)
}

/// The checks so far.
#[derive(Default)]
pub struct Course {
    passed: u32,
}

impl Course {
    /// One check and its line.
    fn step(&mut self, says: &str, does: impl FnOnce() -> Done) -> Done {
        does().map_err(|why| format!("FAILED  {says}\n{why}"))?;
        self.passed += 1;
        println!("ok      {says}");
        Ok(())
    }
}
