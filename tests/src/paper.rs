//! What a PDF says, read back as text.

use std::path::Path;
use std::process::Command;

use crate::window::{Running, wait};
use crate::{Outcome, screen};

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

/// Whether a page shows a paper: its first sheet is drawn, and the text lies over it.
pub const SHOWN: &str =
    "return document.querySelector('dialog .page[data-loaded=true] .textLayer .endOfContent') !== null";

/// The text that lies over the sheets that are drawn.
pub const TEXT: &str = "return document.querySelector('dialog .pdfViewer').textContent";

/// Answers where the paper that is shown is to be saved, and waits until the page says that it is.
pub async fn save_as(running: &Running, path: &Path) -> Outcome {
    const DIALOG: &str = "Lagre innstillingen som";
    wait("the dialog is there", || async { Ok(screen::is_seen(DIALOG).then_some(())) }).await?;
    wait("the dialog has taken the path", || async { Ok(screen::answer_with_path(DIALOG, path)?.then_some(())) })
        .await?;
    let name = path.file_name().ok_or("the path names no file")?.to_string_lossy().into_owned();
    running.reads(&format!("/{name}")).await
}
