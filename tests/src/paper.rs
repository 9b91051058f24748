//! What a PDF says, read back as text.

use std::path::Path;
use std::process::Command;

use crate::Outcome;

/// The text of the PDF, laid out as on the page, with ordinary spaces for hard ones.
pub fn text(pdf: &Path) -> Outcome<String> {
    let output = Command::new("pdftotext").args(["-layout"]).arg(pdf).arg("-").output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned().into());
    }
    Ok(plain(&String::from_utf8(output.stdout)?))
}

/// Hard, thin and narrow spaces as ordinary ones, so that amounts can be compared as they are read.
pub fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\u{2009}', '\u{202f}', '\u{2007}'], " ")
}
