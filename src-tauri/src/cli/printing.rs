//! `innstilling print`: a document as PDF.

use std::path::Path;
use std::process::ExitCode;

use forum::Language;

use super::arguments::Document;
use super::output::Output;
use super::{Done, open};

pub fn answer(file: &Path, document: Document, language: Language, paper: &Path, out: &Output) -> Done {
    let meeting = open(file)?;
    let bytes = match document {
        Document::Innstilling => meeting.innstilling(language)?,
    };
    meeting::write_whole(paper, &bytes)?;
    out.tell(paper.display())?;
    Ok(ExitCode::SUCCESS)
}
