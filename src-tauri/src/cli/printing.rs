//! `innstilling print`: a document as PDF.

use std::path::PathBuf;
use std::process::ExitCode;

use forum::{Language, SchemeId};
use meeting::{Kind, MeetingId, Paper, PersonId, Refusal, RefusalCode, WrittenTo};

use super::arguments::Print;
use super::ending::{Done, note};
use super::lists::Document;
use super::opening::open;
use super::output::Output;

pub fn answer(print: &Print, language: Language, out: &Output) -> Done {
    let meeting = open(&print.file, out)?;
    let paper = asked(print)?;
    if let Paper::Protokoll { meeting: of } = &paper
        && print.text
    {
        out.tell(meeting.protokoll_text(of.as_ref(), language)?.trim_end())?;
        return Ok(ExitCode::SUCCESS);
    }
    let bytes = meeting.paper(&paper, language)?;
    for text in meeting.unprintable_in(&paper, language)? {
        note(out.text("cli-unprintable", &[("what", &text.in_words)]));
    }
    let to = &print.out.clone().unwrap_or_else(|| beside(print, &paper));
    // What goes down a pipe is the paper and nothing else.
    if let WrittenTo::File(_) = meeting::write_out(to, &bytes, Kind::Pdf, &[meeting.path()])? {
        out.tell(to.display())?;
    }
    Ok(ExitCode::SUCCESS)
}

/// An option that says nothing of the document is refused: nobody is to believe that it was heard.
fn heard(print: &Print) -> Result<(), Refusal> {
    let innstilling = matches!(print.document, Document::Innstilling);
    let protokoll = matches!(print.document, Document::Protokoll);
    let options = [
        ("--kept", print.kept.is_some(), innstilling),
        ("--scheme", print.scheme.is_some(), innstilling),
        ("--meeting", print.meeting.is_some(), protokoll || matches!(print.document, Document::Innkalling)),
        ("--person", print.person.is_some(), matches!(print.document, Document::Person)),
        ("--text", print.text, protokoll),
    ];
    match options.into_iter().find(|(_, is_given, is_of)| *is_given && !is_of) {
        Some((option, ..)) => {
            let detail = format!("{option} says nothing of this document");
            Err(Refusal::new(RefusalCode::OptionOfOther, detail).with("option", option))
        }
        None => Ok(()),
    }
}

fn asked(print: &Print) -> Result<Paper, Refusal> {
    heard(print)?;
    let meeting = print.meeting.as_deref().map(MeetingId::new);
    Ok(match print.document {
        Document::Innstilling => {
            Paper::Innstilling { kept: print.kept, scheme: print.scheme.as_deref().map(SchemeId::new) }
        }
        Document::Protokoll => Paper::Protokoll { meeting },
        Document::Innkalling => Paper::Innkalling { meeting },
        Document::FollowUp => Paper::FollowUp,
        Document::Person => {
            let nobody = || Refusal::new(RefusalCode::NotThere, "say who with --person").with("what", "--person");
            Paper::Person { person: print.person.as_deref().map(PersonId::new).ok_or_else(nobody)? }
        }
        Document::Pictures => Paper::Pictures,
        Document::Annual => Paper::Annual,
        Document::Year(list) => Paper::List { list },
    })
}

/// Where a paper goes when nobody says where: beside the meeting file, named after it and after what it is.
fn beside(print: &Print, paper: &Paper) -> PathBuf {
    let name = print.file.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    print.file.with_file_name(format!("{name}-{}.pdf", paper.file_name()))
}
