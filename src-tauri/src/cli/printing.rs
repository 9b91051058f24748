//! `innstilling print`: a document as PDF.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use forum::Language;
use meeting::{Kind, MeetingId, PersonId, Refusal, RefusalCode, WrittenTo};

use super::arguments::Print;
use super::lists::Document;
use super::output::Output;
use super::{Done, note, open};

pub fn answer(print: &Print, language: Language, out: &Output) -> Done {
    let meeting = open(&print.file)?;
    let of = print.meeting.as_deref().map(MeetingId::new);
    let (bytes, unprintable) = match print.document {
        Document::Innstilling => (meeting.innstilling(language)?, meeting.unprintable(language)?),
        Document::Protokoll if print.text => {
            let text = meeting.protokoll_text(of.as_ref(), language)?;
            out.tell(text.trim_end())?;
            return Ok(ExitCode::SUCCESS);
        }
        Document::Protokoll => (meeting.protokoll(of.as_ref(), language)?, Vec::new()),
        Document::Innkalling => (meeting.innkalling(of.as_ref(), language)?, Vec::new()),
        Document::FollowUp => (meeting.follow_up_list(language)?, Vec::new()),
        Document::Person => {
            let nobody = || Refusal::new(RefusalCode::NotThere, "say who with --person").with("what", "--person");
            let person = print.person.as_deref().map(PersonId::new).ok_or_else(nobody)?;
            (meeting.person_paper(&person, language)?, Vec::new())
        }
        Document::Annual => (meeting.annual_paper(language)?, Vec::new()),
        Document::Year(list) => (meeting.list_paper(list, language)?, Vec::new()),
    };
    let paper = &print.out.clone().unwrap_or_else(|| beside(&print.file, print.document));
    for text in unprintable {
        note(out.text("cli-unprintable", &[("what", &text.in_words)]));
    }
    // What goes down a pipe is the paper and nothing else.
    if let WrittenTo::File(_) = meeting::write_out(paper, &bytes, Kind::Pdf, &[meeting.path()])? {
        out.tell(paper.display())?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Where a paper goes when nobody says where: beside the meeting file, named after it and after what it is.
fn beside(file: &Path, document: Document) -> PathBuf {
    let name = file.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let what = match document {
        Document::Innstilling => "innstilling",
        Document::Protokoll => "protokoll",
        Document::Innkalling => "innkalling",
        Document::FollowUp => "oppfolging",
        Document::Person => "person",
        Document::Annual => "aarshjul",
        Document::Year(list) => list.as_str(),
    };
    file.with_file_name(format!("{name}-{what}.pdf"))
}
