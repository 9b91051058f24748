//! The program for Windows: built as users get it, and looked at.

use super::tools::{Library, Rust, TARGET};
use crate::command::{Done, command, output, run, with};
use crate::system::{self, Packages, Purpose};
use crate::{house, ui};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

/// DLLs that every Windows 10 and 11 has. What the program asks for beside these must lie beside it.
const OF_WINDOWS: &[&str] = &[
    "advapi32.dll",
    "bcrypt.dll",
    "bcryptprimitives.dll",
    "combase.dll",
    "comctl32.dll",
    "comdlg32.dll",
    "crypt32.dll",
    "d2d1.dll",
    "dwmapi.dll",
    "dwrite.dll",
    "gdi32.dll",
    "imm32.dll",
    "iphlpapi.dll",
    "kernel32.dll",
    "msvcrt.dll",
    "ntdll.dll",
    "ole32.dll",
    "oleaut32.dll",
    "propsys.dll",
    "rpcrt4.dll",
    "secur32.dll",
    "shell32.dll",
    "shlwapi.dll",
    "user32.dll",
    "userenv.dll",
    "uxtheme.dll",
    "version.dll",
    "winmm.dll",
    "ws2_32.dll",
];

/// Names a folder with an `innstilling.exe` that is built already, so that none is.
const BUILT_ALREADY: &str = "INNSTILLING_WINDOWS";

/// What was built.
pub struct Built {
    /// `innstilling.exe`.
    pub program: PathBuf,
    /// The part of WebView2 that lies beside the program and finds the part that Windows has.
    pub loader: PathBuf,
}

/// Where everything for Windows is built, apart from the rest: another compiler builds it.
pub fn folder() -> PathBuf {
    house::target().join("windows")
}

/// The program as users get it: built, unless it was and is pointed out.
pub fn built(packages: Packages, rust: &Rust) -> Done<Built> {
    let release = match env::var_os(BUILT_ALREADY) {
        Some(folder) => house::root().join(folder),
        None => build(packages, rust)?,
    };
    let built = Built { program: release.join("innstilling.exe"), loader: release.join("WebView2Loader.dll") };
    for part in [&built.program, &built.loader] {
        if !part.is_file() {
            return Err(format!("{} was not built", part.display()));
        }
    }
    Ok(built)
}

/// Gives the folder it lies in. The first time the library of Rust is built too, which takes some twenty minutes on two cores.
fn build(packages: Packages, rust: &Rust) -> Done<PathBuf> {
    system::prepare(packages, Purpose::Build)?;
    ui::install()?;
    ui::build()?;
    let mut cargo = with(command(&rust.cargo), &["build", "--release", "--package", "innstilling", "--target", TARGET]);
    cargo.env("RUSTC", &rust.rustc).env("CARGO_TARGET_DIR", folder());
    if rust.library == Library::Text {
        // Building the library is not yet among what a stable compiler lets everybody ask for.
        cargo.arg("-Zbuild-std=std,panic_abort,panic_unwind").env("RUSTC_BOOTSTRAP", "1");
    }
    run(cargo)?;
    Ok(folder().join(TARGET).join("release"))
}

/// The program has its icon and version, opens no console, and asks for nothing that a Windows lacks.
pub fn look_at(built: &Built) -> Done {
    let inside =
        output(with(command("x86_64-w64-mingw32-objdump"), &["--private-headers", &built.program.to_string_lossy()]))?;
    if !inside.lines().any(|line| line.starts_with("Subsystem") && line.contains("Windows GUI")) {
        return Err("the program would open a console beside its windows".to_owned());
    }
    let loader = built.loader.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
    let asked = inside.lines().filter_map(|line| line.trim().strip_prefix("DLL Name: ")).map(str::to_lowercase);
    let others: Vec<String> = asked
        .filter(|name| !OF_WINDOWS.contains(&name.as_str()) && !name.starts_with("api-ms-win-") && *name != loader)
        .collect();
    if !others.is_empty() {
        return Err(format!("the program asks for what a Windows may lack: {}", others.join(", ")));
    }
    resources(&built.program)
}

/// Icon and version, as the resource compiler reads them out of the program again.
fn resources(program: &Path) -> Done {
    let read = with(command("x86_64-w64-mingw32-windres"), &["--input-format=coff", &program.to_string_lossy()]);
    let text = output(read)?;
    let version = env!("CARGO_PKG_VERSION");
    for (what, needed) in [
        ("icon", "RT_GROUP_ICON".to_owned()),
        ("version", format!("FILEVERSION {}, 0", version.replace('.', ", "))),
        ("name", "\"ProductName\", \"Innstilling\"".to_owned()),
    ] {
        if !text.contains(&needed) {
            return Err(format!("the program has no {what}: windres finds no {needed} in it"));
        }
    }
    println!(
        "innstilling.exe: icon and version {version} in it, no console of its own, nothing asked for that Windows lacks."
    );
    Ok(())
}

/// How large a file is, as a person reads it.
pub fn size(path: &Path) -> Done<String> {
    let bytes = fs::metadata(path).map_err(|error| format!("{}: {error}", path.display()))?.len();
    Ok(format!("{}.{} MB", bytes / 1_000_000, bytes / 100_000 % 10))
}
