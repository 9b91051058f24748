//! What is held about one person, for who asks: name and contact data, seats, meetings, answers and ties that were reported.

use chrono::NaiveDate;
use forum::norwegian_date;
use procedure::{CallAnswer, CallAnswered, Person, ReportedTie, Term};

use super::YearHead;
use crate::Texts;
use crate::meeting_paper::{labelled, list_at, paragraph};
use crate::paper::block::{Block, Level};

/// What the paper about a person is made of.
#[derive(Clone, Debug)]
pub struct PersonPaper<'a> {
    /// Its top and its foot.
    pub head: YearHead<'a>,
    /// Name and contact data.
    pub person: &'a Person,
    /// The seats they hold or are *vara* for.
    pub seats: Vec<PersonSeat<'a>>,
    /// The seats that they held before, and the day that another was written for each.
    pub former: Vec<(PersonSeat<'a>, NaiveDate)>,
    /// The meetings whose record names them, as they are called.
    pub meetings: Vec<String>,
    /// What they answered when they were called, with the seat's name.
    pub answers: Vec<(&'a CallAnswered, String)>,
    /// Ties that were reported of them as *vara*, with the seat's name.
    pub ties: Vec<(&'a ReportedTie, String)>,
}

/// A seat of a person.
#[derive(Clone, Debug)]
pub struct PersonSeat<'a> {
    /// What the seat is called.
    pub seat: String,
    /// What its body is called.
    pub body: String,
    /// Which *vara*, from 1; none who holds it.
    pub deputy: Option<u32>,
    /// How long.
    pub term: Option<&'a Term>,
}

pub(super) fn title(content: &PersonPaper<'_>, texts: &Texts) -> String {
    let unnamed = || texts.get("held-unnamed", &[("id", content.person.id.as_str())]);
    let name = content.person.name.clone().unwrap_or_else(unnamed);
    texts.get("held-paper-title", &[("name", &name)])
}

pub(super) fn blocks(content: &PersonPaper<'_>, texts: &Texts) -> Vec<Block> {
    let person = content.person;
    let mut blocks = Vec::new();
    for (key, value) in [
        ("held-name", person.name.as_deref()),
        ("held-id", Some(person.id.as_str())),
        ("held-email", person.email.as_deref()),
        ("held-phone", person.phone.as_deref()),
    ] {
        blocks.extend(labelled(key, value, texts));
    }
    told(
        "held-seats",
        "held-no-seats",
        content.seats.iter().map(|seat| seat_told(seat, texts)).collect(),
        texts,
        &mut blocks,
    );
    let former = content.former.iter().map(|(seat, until)| {
        let until = norwegian_date(*until);
        texts.get("held-former", &[("seat", &*seat_told(seat, texts)), ("until", &until)])
    });
    list_at(Level::Two, "held-former-seats", former.collect(), texts, &mut blocks);
    told("held-meetings", "held-no-meetings", content.meetings.clone(), texts, &mut blocks);
    let answers = content.answers.iter().map(|(said, seat)| {
        let answer = match said.answer {
            CallAnswer::Asked => "call-asked",
            CallAnswer::Comes => "call-comes",
            CallAnswer::Declines => "call-declines",
        };
        let answer = texts.get(answer, &[]);
        texts.get("held-answer", &[("meeting", said.meeting.as_str()), ("seat", seat), ("answer", &answer)])
    });
    list_at(Level::Two, "held-answers", answers.collect(), texts, &mut blocks);
    let ties = content.ties.iter().map(|(tie, seat)| {
        let case = tie.case.to_string();
        texts.get("held-tie", &[("meeting", tie.meeting.as_str()), ("case", &case), ("seat", seat), ("why", &tie.why)])
    });
    list_at(Level::Two, "held-ties", ties.collect(), texts, &mut blocks);
    blocks.push(paragraph(texts.get("held-kept", &[])));
    blocks
}

/// A section that says so when it has nothing: who asks is told that too.
fn told(key: &str, nothing: &str, lines: Vec<String>, texts: &Texts, blocks: &mut Vec<Block>) {
    if lines.is_empty() {
        blocks.push(Block::Heading { level: Level::Two, text: texts.get(key, &[]) });
        blocks.push(paragraph(texts.get(nothing, &[])));
        return;
    }
    list_at(Level::Two, key, lines, texts, blocks);
}

fn seat_told(seat: &PersonSeat<'_>, texts: &Texts) -> String {
    let values = [("seat", seat.seat.as_str()), ("body", &seat.body)];
    let told = match seat.deputy {
        None => texts.get("held-holds", &values),
        Some(place) => {
            let place = place.to_string();
            texts.get("held-deputy", &[values[0], values[1], ("place", &place)])
        }
    };
    let term = seat.term.map(|term| {
        let (from, until) = (norwegian_date(term.from), norwegian_date(term.until));
        texts.get("held-term", &[("from", &from), ("until", &until)])
    });
    format!("{told}{}", term.unwrap_or_default())
}
