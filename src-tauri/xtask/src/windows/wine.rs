//! A Windows of our own under Wine: made in the target directory, and ended when it is no longer needed.

use super::program;
use crate::command::{Done, command, output, with, works};
use crate::house;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A Windows under Wine; its processes are ended when this is dropped.
pub struct Wine {
    folder: PathBuf,
}

impl Wine {
    /// Starts it, and makes it the first time.
    pub fn start() -> Done<Wine> {
        let folder = program::folder().join("wine");
        fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        let wine = Wine { folder };
        output(with(wine.command("wineboot"), &["--init"]))?;
        // As made, it says of itself that it is Windows 7.
        output(with(wine.command("reg"), &["add", r"HKCU\Software\Wine", "/v", "Version", "/d", "win10", "/f"]))?;
        Ok(wine)
    }

    /// A program of Windows.
    pub fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = self.set(command("wine"));
        command.arg(program);
        command
    }

    /// A line of Windows' own command interpreter, in a console, as somebody would type it in a folder.
    pub fn in_a_console(&self, folder: &Path, line: &str) -> Command {
        let typed = format!("wine cmd /c '{line}'");
        let mut terminal =
            self.set(with(command("script"), &["--quiet", "--return", "--command", &typed, "/dev/null"]));
        terminal.current_dir(folder);
        terminal
    }

    /// File names with æøå, no display and no chatter. Its documents and desktop are not those of whoever sits here, and nothing
    /// that is installed in it comes into the menus outside.
    fn set(&self, mut command: Command) -> Command {
        command.env("WINEPREFIX", self.folder.join("prefix")).env("HOME", &self.folder).env("WINEDEBUG", "-all");
        command.env("WINEDLLOVERRIDES", "winemenubuilder.exe=d;mscoree,mshtml=");
        for name in ["LC_ALL", "LANG", "LC_MESSAGES", "DISPLAY", "WAYLAND_DISPLAY", "WINEARCH"] {
            command.env_remove(name);
        }
        command.env("LC_ALL", "C.UTF-8");
        command
    }
}

impl Drop for Wine {
    fn drop(&mut self) {
        // Only those of this Windows.
        works(with(self.set(command("wineserver")), &["--kill"]));
    }
}

/// A path of this machine as a Windows under Wine names it.
pub fn named(path: &Path) -> String {
    format!("Z:{}", path.to_string_lossy().replace('/', "\\"))
}

/// Compiles a source of ours for Windows.
pub fn compile(source: &str, to: &Path, arguments: &[&str]) -> Done {
    let source = house::root().join("src-tauri/xtask/windows").join(source);
    let (source, to) = (source.to_string_lossy(), to.to_string_lossy());
    let compiler = "x86_64-w64-mingw32-gcc";
    output(with(command(compiler), &[&["-O2", "-Wall", "-Werror", "-s", "-o", &to, &source], arguments].concat()))
        .map(drop)
}
