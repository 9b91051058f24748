//! The system packages: which ones, each with its reason, and how a missing one gets onto a Debian or Ubuntu machine.

use crate::command::{Done, cargo, command, output, run, with, works};
use std::fs;
use std::io::{IsTerminal, stdin, stdout};
use std::process::{Command, Stdio};

/// Packages of Debian 12 and Ubuntu 22.04 or newer without which the program cannot be built.
const TO_BUILD: &[(&str, &str)] = &[
    ("build-essential", "the linker, and the C compiler for SQLite"),
    ("pkg-config", "finds the libraries below"),
    ("libclang-dev", "reads SQLite's header, for the sessions that undo rests on"),
    ("libwebkit2gtk-4.1-dev", "the windows"),
];

/// Packages that only the tests use.
const TO_TEST: &[(&str, &str)] = &[
    ("xserver-xorg-core", "a display without a screen"),
    ("xserver-xorg-video-dummy", "its two monitors"),
    ("x11-xserver-utils", "xrandr, which places them side by side"),
    ("openbox", "a window manager, as full screen needs one"),
    ("x11-utils", "xprop, which tells whether a window fills its monitor"),
    ("webkit2gtk-driver", "types and clicks in the real windows"),
    ("xdotool", "tells where the windows are"),
    ("imagemagick", "pictures of the windows"),
    ("poppler-utils", "reads the PDF back, as text and as pictures"),
    ("dbus", "the bus on which a second start finds the first"),
    ("iproute2", "a network that leads nowhere, for the room"),
    ("procps", "kill, for the pulled plug"),
    ("qpdf", "looks for damage in the PDF"),
    ("python3-venv", "holds the validator of PDF/A and PDF/UA"),
];

/// Where the pages are looked at in every size and theme, and the room's page. Ubuntu has them only as snaps, so there those steps
/// are left out.
const TO_TEST_ON_DEBIAN: &[(&str, &str)] = &[
    ("chromium", "the pages in every size and theme, and the room's page"),
    ("firefox-esr", "the room's page in the other browser"),
];

/// Who looks after the system packages.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Packages {
    /// We look, and install what is missing.
    Ours,
    /// Whoever typed `--packages-ready`.
    Theirs,
}

/// What the packages are needed for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// To build and run the program.
    Build,
    /// To build it and test all of it.
    Test,
}

impl Packages {
    /// Takes `--packages-ready` out of the words typed.
    pub fn from_words(words: &mut Vec<String>) -> Self {
        let before = words.len();
        words.retain(|word| word != "--packages-ready");
        if words.len() == before { Self::Ours } else { Self::Theirs }
    }
}

/// Sees to it that everything is there that `purpose` needs from the system.
pub fn prepare(packages: Packages, purpose: Purpose) -> Done {
    node()?;
    if purpose == Purpose::Test {
        rust_tools()?;
    }
    if !cfg!(target_os = "linux") {
        println!("System packages: none from here. A C compiler and libclang must be there.");
        return Ok(());
    }
    if packages == Packages::Theirs {
        return Ok(());
    }
    let needed: Vec<(&str, &str)> = match purpose {
        Purpose::Build => TO_BUILD.to_vec(),
        Purpose::Test if is_debian() => [TO_BUILD, TO_TEST, TO_TEST_ON_DEBIAN].concat(),
        Purpose::Test => [TO_BUILD, TO_TEST].concat(),
    };
    if !works(with(command("dpkg-query"), &["--version"])) || !works(with(command("apt-get"), &["--version"])) {
        let names: Vec<String> = needed.iter().map(|(name, why)| format!("  {name:<26}{why}")).collect();
        return Err(format!(
            "This is not Debian or Ubuntu, so the system packages are yours to install. There they are called:\n{}\n\
             When you have them, add --packages-ready.",
            names.join("\n")
        ));
    }
    let missing: Vec<(&str, &str)> = needed.into_iter().filter(|(name, _)| !is_installed(name)).collect();
    if missing.is_empty() {
        println!("System packages: all there.");
        return Ok(());
    }
    println!("System packages to install (a few minutes on a new machine):");
    for (name, why) in &missing {
        println!("  {name:<26}{why}");
    }
    let names: Vec<&str> = missing.iter().map(|(name, _)| *name).collect();
    if as_root("apt-get").is_none() {
        let names = names.join(" ");
        return Err(format!(
            "Neither root nor sudo: let somebody who is root run `apt-get install {names}`, then come back."
        ));
    }
    apt(&["update", "--quiet=2"])?;
    apt(&[&["install", "--quiet=2", "--yes", "--no-install-recommends"], names.as_slice()].concat())
}

/// Runs apt-get as root.
pub fn apt(arguments: &[&str]) -> Done {
    let apt = with(as_root("apt-get").ok_or("this takes root or sudo")?, arguments);
    // Hundreds of lines of unpacking: shown as they come only where somebody waits for them, else only when it fails.
    if stdout().is_terminal() { run(apt) } else { output(apt).map(drop) }
}

/// `program` as root: as we are, or through sudo; `None` where there is neither.
///
/// Sudo may ask for a password where somebody sits at the terminal; where nobody does, it fails instead of waiting.
fn as_root(program: &str) -> Option<Command> {
    const NO_QUESTIONS: &str = "DEBIAN_FRONTEND=noninteractive";
    if output(with(command("id"), &["-u"])).is_ok_and(|id| id.trim() == "0") {
        return Some(with(command("env"), &[NO_QUESTIONS, program]));
    }
    if !works(with(command("sudo"), &["--version"])) {
        return None;
    }
    let mut sudo = command("sudo");
    if stdin().is_terminal() {
        sudo.stdin(Stdio::inherit());
    } else {
        sudo.arg("--non-interactive");
    }
    Some(with(sudo, &[NO_QUESTIONS, program]))
}

fn is_installed(package: &str) -> bool {
    let asked = output(with(command("dpkg-query"), &["--show", "--showformat=${db:Status-Status}", package]));
    asked.is_ok_and(|status| status == "installed")
}

fn is_debian() -> bool {
    fs::read_to_string("/etc/os-release").is_ok_and(|text| text.lines().any(|line| line == "ID=debian"))
}

/// The faces are built by Vite, which needs Node 20.19.
fn node() -> Done {
    let version = output(with(command("node"), &["--version"]))
        .map_err(|_| "Node is missing: install version 20.19 or newer from nodejs.org or your system.".to_owned())?;
    let mut parts = version.trim().trim_start_matches('v').split('.').map(|part| part.parse::<u32>().unwrap_or(0));
    let (major, minor) = (parts.next().unwrap_or(0), parts.next().unwrap_or(0));
    if (major, minor) >= (20, 19) {
        Ok(())
    } else {
        Err(format!("Node {} is too old: the faces are built with 20.19 or newer.", version.trim()))
    }
}

/// rustfmt and clippy, which a minimal Rust lacks.
fn rust_tools() -> Done {
    let there = |tool: &str| works(cargo(&[tool, "--version"]));
    if there("fmt") && there("clippy") {
        return Ok(());
    }
    println!("Rust's own tools to install: rustfmt, clippy");
    run(with(command("rustup"), &["component", "add", "rustfmt", "clippy"]))
        .map_err(|why| format!("rustfmt and clippy are missing, and rustup did not bring them: {why}"))
}
