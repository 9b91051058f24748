//! Windows, from a machine that runs Linux: the program built for it, its installer, and the whole meeting held with it under
//! Wine.

mod check;
mod installer;
mod program;
mod tools;
mod wine;

pub use check::check;

use crate::command::Done;
use crate::system::Packages;
use std::path::PathBuf;
use wine::Wine;

/// `cargo xtask package --windows`: the program and its installer. Gives where the installer lies.
pub fn package(packages: Packages) -> Done<PathBuf> {
    let tools = tools::find(&[tools::COMPILER, tools::INSTALLER])?;
    let built = program::built(packages, &tools)?;
    program::look_at(&built)?;
    let installer = installer::make(&built)?;
    for path in [&built.program, &installer] {
        println!("{} ({})", path.display(), program::size(path)?);
    }
    Ok(installer)
}

/// `cargo xtask package --windows --install-check`: installed under Wine, tried, and removed again.
pub fn package_and_try(packages: Packages) -> Done {
    tools::find(&[tools::COMPILER, tools::INSTALLER, tools::WINE])?;
    let made = package(packages)?;
    installer::try_it(&Wine::start()?, &made)
}
