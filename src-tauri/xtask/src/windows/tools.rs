//! What must be installed to build for Windows from Linux, looked for before anything is begun.

use crate::command::{Done, command, output, with, works};
use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// For which Windows: every one of today's, on Intel and its likes.
pub const TARGET: &str = "x86_64-pc-windows-gnu";

/// A program that must be there, and Debian's packages that bring it.
pub struct Tool {
    program: &'static str,
    asked: &'static str,
    packages: &'static [&'static str],
}

/// The compiler of C and the linker.
pub const COMPILER: Tool = Tool {
    program: "x86_64-w64-mingw32-g++",
    asked: "--version",
    packages: &["gcc-mingw-w64-x86-64", "g++-mingw-w64-x86-64"],
};
/// What makes installers.
pub const INSTALLER: Tool = Tool { program: "makensis", asked: "-VERSION", packages: &["nsis"] };
/// Windows' calls on Linux.
pub const WINE: Tool = Tool { program: "wine", asked: "--version", packages: &["wine", "wine64"] };

/// Debian's packages of a Rust that has its library as text, from which it is built for Windows.
const RUST: &[&str] = &["rustc-web", "cargo-web", "rust-web-src"];
/// Where Debian puts them.
const DEBIANS: &str = "/usr/bin";

/// A Rust that can build for Windows.
pub struct Rust {
    /// Cargo.
    pub cargo: PathBuf,
    /// The compiler.
    pub rustc: PathBuf,
    /// Whether the library is ready for Windows, or must be built first.
    pub library: Library,
}

/// How a Rust has its library for Windows.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Library {
    /// Ready built, as `rustup target add` brings it.
    Ready,
    /// As text.
    Text,
}

/// Finds a Rust, and sees to it that the other tools are there. What is missing is said in one line.
pub fn find(others: &[Tool]) -> Done<Rust> {
    let rust = rust();
    let there = |tool: &&Tool| works(with(command(tool.program), &[tool.asked]));
    let missing = others.iter().filter(|tool| !there(tool)).flat_map(|tool| tool.packages);
    let missing: Vec<&str> = missing.chain(rust.is_none().then_some(RUST).into_iter().flatten()).copied().collect();
    match rust {
        Some(rust) if missing.is_empty() => Ok(rust),
        _ => Err(format!(
            "To build for Windows this machine lacks: apt-get install --no-install-recommends {}",
            missing.join(" ")
        )),
    }
}

/// The Rust that started us, when it knows Windows, else Debian's.
fn rust() -> Option<Rust> {
    let ours =
        |name: &str, otherwise: &str| PathBuf::from(env::var_os(name).unwrap_or_else(|| OsString::from(otherwise)));
    let debians = |name: &str| Path::new(DEBIANS).join(name);
    let known = [(ours("CARGO", "cargo"), ours("RUSTC", "rustc")), (debians("cargo"), debians("rustc"))];
    known.into_iter().find_map(|(cargo, rustc)| {
        let sysroot = output(with(command(&rustc), &["--print", "sysroot"])).ok()?;
        let rustlib = Path::new(sysroot.trim()).join("lib/rustlib");
        let library = if rustlib.join(TARGET).join("lib").is_dir() {
            Library::Ready
        } else if rustlib.join("src/rust/library/std/Cargo.toml").is_file() {
            Library::Text
        } else {
            return None;
        };
        works(with(command(&cargo), &["--version"])).then_some(Rust { cargo, rustc, library })
    })
}
