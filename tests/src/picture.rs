//! Pictures of the windows as they stand on the display, kept in `tests/output/` to be looked at.

use std::path::PathBuf;
use std::process::Command;

use crate::Outcome;
use crate::screen;

/// Takes a picture of the window with this title and gives where it lies.
pub fn take(title: &str, name: &str) -> Outcome<PathBuf> {
    let folder = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/output"));
    std::fs::create_dir_all(&folder)?;
    let file = folder.join(format!("{name}.png"));
    let id = screen::window_id(title)?;
    let status = Command::new("import").args(["-silent", "-window", &id]).arg(&file).status()?;
    if !status.success() {
        return Err(format!("no picture of «{title}»").into());
    }
    Ok(file)
}

/// Width and height of a picture, in pixels.
pub fn size(file: &std::path::Path) -> Outcome<(u32, u32)> {
    let output = Command::new("identify").args(["-format", "%w %h"]).arg(file).output()?;
    let text = String::from_utf8(output.stdout)?;
    let (width, height) = text.trim().split_once(' ').ok_or_else(|| format!("not a picture: {}", file.display()))?;
    Ok((width.parse()?, height.parse()?))
}

/// How many colours a picture has: a page that was not painted has one.
pub fn colours(file: &std::path::Path) -> Outcome<u32> {
    let output = Command::new("identify").args(["-format", "%k"]).arg(file).output()?;
    Ok(String::from_utf8(output.stdout)?.trim().parse()?)
}
