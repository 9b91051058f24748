//! Where things stand in the house: the root, the target directory, the program that was built.

use std::env;
use std::path::{Path, PathBuf};

/// The folder of the workspace, wherever the command was typed.
///
/// Read when it runs and not when it was built, so that a target directory shared by two clones serves both.
pub fn root() -> PathBuf {
    let xtask =
        env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    xtask.ancestors().nth(2).map_or_else(|| PathBuf::from("."), Path::to_path_buf)
}

/// Cargo's target directory: `target/` in the root unless `CARGO_TARGET_DIR` says another.
pub fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |dir| root().join(dir))
}

/// What xtask itself keeps: stamps, the validator, generated declarations.
pub fn own() -> PathBuf {
    target().join("xtask")
}

/// The program as the development profile builds it, for trying and testing.
pub fn program() -> PathBuf {
    built("debug")
}

/// The program as users get it.
pub fn released_program() -> PathBuf {
    built("release")
}

fn built(profile: &str) -> PathBuf {
    target().join(profile).join(format!("innstilling{}", env::consts::EXE_SUFFIX))
}
