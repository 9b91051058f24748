//! The installer: made by NSIS from `src-tauri/windows/installer.nsi`, and tried under Wine.

use super::program::{self, Built};
use super::wine::{self, Wine};
use crate::command::{Done, command, output, with};
use crate::{folder, house};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const VERSION: &str = env!("CARGO_PKG_VERSION");
/// Where Windows remembers what is installed for one user, and what belongs to the ending of meeting files.
const INSTALLED: &str = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Innstilling";
const ENDING: &str = r"HKCU\Software\Classes\.innstilling";
const OPENING: &str = r"HKCU\Software\Classes\Innstilling.Meeting\shell\open\command";

/// Makes it beside the program. Gives where it lies.
pub fn make(built: &Built) -> Done<PathBuf> {
    let installer = program::folder().join(format!("Innstilling_{VERSION}_x64-setup.exe"));
    let script = house::root().join("src-tauri/windows/installer.nsi");
    let say = |name: &str, value: &Path| format!("-D{name}={}", value.display());
    let words = [
        "-V2".to_owned(),
        "-WX".to_owned(),
        "-INPUTCHARSET".to_owned(),
        "UTF8".to_owned(),
        format!("-DVERSION={VERSION}"),
        say("PROGRAM", &built.program),
        say("LOADER", &built.loader),
        say("ICON", &house::root().join("src-tauri/icons/icon.ico")),
        say("INSTALLER", &installer),
        script.to_string_lossy().into_owned(),
    ];
    output(with(command("makensis"), &words.each_ref().map(String::as_str)))?;
    Ok(installer)
}

/// Installs it under Wine, tries what it put in place, and removes it again.
pub fn try_it(wine: &Wine, installer: &Path) -> Done {
    let home = program::folder().join("installed");
    folder::emptied(&home)?;
    let place = home.join("Innstilling-på-prøve");
    let there = wine::named(&place);

    // The folder comes last and without quotation marks, and hence without spaces: so NSIS has it.
    output(with(wine.command(wine::named(installer)), &["/S", "/CurrentUser", &format!("/D={there}")]))?;
    for name in ["innstilling.exe", "WebView2Loader.dll", "uninstall.exe"] {
        if !place.join(name).is_file() {
            return Err(format!("the installer put no {name} in {}", place.display()));
        }
    }
    let registered = registered(wine)?;
    // What stands before it is said in another encoding than ours.
    if !registered.contains(r#"\innstilling.exe" "%1""#) || !registered.contains("Innstilling.Meeting") {
        return Err(format!("the ending .innstilling does not open the program:\n{registered}"));
    }
    if has_shortcuts(wine) != [true; 2] {
        return Err("the installer made no shortcut in the start menu or on the desktop".to_owned());
    }
    println!(
        "Installed under Wine for one user: program, file type .innstilling, shortcuts in the start menu and on the desktop."
    );

    wine::compile("bcryptprimitives.c", &place.join("bcryptprimitives.dll"), &["-shared", "-ladvapi32"])?;
    let version = output(with(wine.command(format!("{there}\\innstilling.exe")), &["--version"]))?;
    fs::remove_file(place.join("bcryptprimitives.dll")).map_err(|error| error.to_string())?;

    // `_?` lets it work where it lies, so that we can wait for it; it then leaves itself.
    output(with(wine.command(format!("{there}\\uninstall.exe")), &["/S", "/CurrentUser", &format!("_?={there}")]))?;
    let left: Vec<String> = fs::read_dir(&place)
        .map(|entries| entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect())
        .unwrap_or_default();
    let forgotten = [INSTALLED, ENDING, OPENING].into_iter().all(|key| output(query(wine, key)).is_err());
    if left.iter().any(|name| name != "uninstall.exe") || !forgotten || has_shortcuts(wine) != [false; 2] {
        return Err(format!("the uninstaller left something: {left:?}, keys gone: {forgotten}"));
    }
    println!("{} ran from there, and was removed with its shortcuts and file type.", version.trim());
    Ok(())
}

fn registered(wine: &Wine) -> Done<String> {
    [INSTALLED, ENDING, OPENING].into_iter().map(|key| output(query(wine, key))).collect()
}

fn query(wine: &Wine, key: &str) -> Command {
    with(wine.command("reg"), &["query", key, "/s"])
}

/// Whether the program has its shortcuts, in the start menu and on the desktop.
fn has_shortcuts(wine: &Wine) -> [bool; 2] {
    [r"%APPDATA%\Microsoft\Windows\Start Menu\Programs\Innstilling.lnk", r"%USERPROFILE%\Desktop\Innstilling.lnk"].map(
        |shortcut| {
            let asked = with(wine.command("cmd"), &["/c", "if", "exist", shortcut, "echo", "there"]);
            output(asked).is_ok_and(|said| said.contains("there"))
        },
    )
}
