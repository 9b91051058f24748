//! `innstilling print`: a document as PDF.

use std::path::Path;
use std::process::ExitCode;

use forum::Language;
use meeting::{Kind, WrittenTo};

use super::arguments::Document;
use super::output::Output;
use super::{Done, note, open};

pub fn answer(file: &Path, document: Document, language: Language, paper: &Path, out: &Output) -> Done {
    let meeting = open(file)?;
    let (bytes, unprintable) = match document {
        Document::Innstilling => (meeting.innstilling(language)?, meeting.unprintable(language)?),
    };
    for text in unprintable {
        note(out.text("cli-unprintable", &[("what", &text.in_words)]));
    }
    // What goes down a pipe is the paper and nothing else.
    if let WrittenTo::File(_) = meeting::write_out(paper, &bytes, Kind::Pdf, &[meeting.path()])? {
        out.tell(paper.display())?;
    }
    Ok(ExitCode::SUCCESS)
}
