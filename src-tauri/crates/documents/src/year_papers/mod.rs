//! Papers of the year beside those of one meeting: the follow-up list, what is held about one person, the *årshjul* and the lists.

mod annual;
mod follow_up;
mod list;
mod person;
mod plan;
#[cfg(test)]
mod tests;
mod warned;

use chrono::NaiveDate;
use forum::{Language, Work, norwegian_date};

pub use annual::{AnnualPaper, AnnualStep};
pub use follow_up::FollowUpPaper;
pub use list::{ListPaper, ListTable};
pub use person::{PersonPaper, PersonSeat};
pub use plan::MeetingOnPlan;
pub use warned::day_warning_in_words;
pub(crate) use warned::no_working_day_in_words;

use crate::control_code::groups;
use crate::meeting_paper::page_label;
use crate::paper::block::{Block, Level, Tone};
use crate::paper::style::{plain, strong};
use crate::paper::{self, Document};
use crate::pdf::About;
use crate::{PrintError, Texts};

/// What every paper of the year says at its top and its foot.
#[derive(Clone, Copy, Debug)]
pub struct YearHead<'a> {
    /// «Samarbeidsforum i Nordland».
    pub forum: &'a str,
    /// «Statsforvalteren i Nordland».
    pub secretariat: &'a str,
    /// What to say when the data, or part of it, is constructed.
    pub constructed: Option<&'a str>,
    /// The journal's head in hexadecimal (*kontrollkode*).
    pub code: &'a str,
    /// The day it is printed.
    pub printed_at: NaiveDate,
}

/// The follow-up list as PDF/A-2a and PDF/UA-1: same content, same bytes.
pub fn follow_up_list(content: &FollowUpPaper<'_>, language: Language) -> Result<Vec<u8>, PrintError> {
    let texts = Texts::new(language);
    let title = texts.get("follow-up-paper-title", &[]);
    let document = document(&content.head, (title, "follow-up-subject"), follow_up::blocks(content, &texts), &texts);
    Ok(paper::print(&document, content.head.printed_at, Work::UNWATCHED)?)
}

/// What is held about one person as PDF/A-2a and PDF/UA-1.
pub fn person_paper(content: &PersonPaper<'_>, language: Language) -> Result<Vec<u8>, PrintError> {
    let texts = Texts::new(language);
    let title = person::title(content, &texts);
    let document = document(&content.head, (title, "held-subject"), person::blocks(content, &texts), &texts);
    Ok(paper::print(&document, content.head.printed_at, Work::UNWATCHED)?)
}

/// The *årshjul* as PDF/A-2a and PDF/UA-1.
pub fn annual_paper(content: &AnnualPaper<'_>, language: Language) -> Result<Vec<u8>, PrintError> {
    let texts = Texts::new(language);
    let title = annual::title(content.year, &texts);
    let document = document(&content.head, (title, "annual-subject"), annual::blocks(content, &texts), &texts);
    Ok(paper::print(&document, content.head.printed_at, Work::UNWATCHED)?)
}

/// A list of the year as PDF/A-2a and PDF/UA-1.
pub fn list_paper(content: &ListPaper<'_>, language: Language) -> Result<Vec<u8>, PrintError> {
    let texts = Texts::new(language);
    let title = list::title_of(content, &texts);
    let document = document(&content.head, (title, "row-subject"), list::blocks(content, &texts), &texts);
    Ok(paper::print(&document, content.head.printed_at, Work::UNWATCHED)?)
}

/// A paper with the top and the foot that all papers of the year have.
pub(crate) fn document(
    head: &YearHead<'_>,
    (title, subject): (String, &str),
    parts: Vec<Block>,
    texts: &Texts,
) -> Document {
    let date = norwegian_date(head.printed_at);
    let secretariat = texts.get("paper-secretariat", &[("name", head.secretariat)]);
    // The space keeps the two sides apart for those who listen.
    let letterhead = Block::Letterhead(vec![
        (strong(format!("{} ", head.forum)), plain(texts.get("paper-date", &[("date", &date)]))),
        (plain(format!("{secretariat} ")), plain("")),
    ]);
    let mut blocks = vec![letterhead, Block::Heading { level: Level::One, text: title.clone() }];
    blocks
        .extend(head.constructed.map(|said| Block::Panel { tone: Tone::Warning, paragraphs: vec![vec![plain(said)]] }));
    blocks.extend(parts);
    Document {
        about: About {
            title: title.clone(),
            author: head.forum.to_owned(),
            subject: texts.get(subject, &[("date", &date)]),
            language: texts.language(),
        },
        running_head: title,
        stamp: None,
        footer: texts.get("paper-footer", &[("code", &groups(head.code, 4))]),
        page_label,
        blocks,
    }
}
