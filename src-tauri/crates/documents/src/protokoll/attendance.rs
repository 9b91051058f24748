//! Who was there: each seat with who sat in it and from when to when, *forfall*, *vara*, and who has no vote.

use chrono::{DateTime, Utc};
use forum::{SeatId, SeatRole};
use procedure::{Happened, Minutes, Period, Sitter};

use super::content::MinutesPaper;
use super::entries::closed;
use crate::meeting_paper::paragraph;
use crate::meeting_words::{Holder, MeetingWords, SeatNamed, clock};
use crate::paper::block::{Block, Level};
use crate::paper::style::{CELL, plain};
use crate::paper::table::{Cell, Column, Row, Table, Width};
use crate::{Names, Texts};

pub(super) fn write(content: &MinutesPaper<'_>, words: &MeetingWords<'_>, texts: &Texts, blocks: &mut Vec<Block>) {
    let heading = texts.get("minutes-paper-attendance", &[]);
    blocks.push(Block::Heading { level: Level::Two, text: heading.clone() });
    let columns = vec![
        Column::text(texts.get("column-organisation", &[]), Width::Rest(5)),
        Column::text(texts.get("column-attended", &[]), Width::Rest(3)),
        Column::text(texts.get("column-attended-time", &[]), Width::Rest(3)),
    ];
    let mut rows = Vec::new();
    for (name, seats) in groups(content.names, texts) {
        rows.extend(name.map(|name| Row::group(3, vec![Cell::strong(name)])));
        rows.extend(seats.into_iter().map(|seat| row(content, seat, texts)));
    }
    blocks.push(Block::Table(Table { summary: heading, columns, row_head: 0, rows, carry: None }));
    blocks.push(paragraph(count(content, texts)));
    blocks.extend(words.clock_set_back().map(paragraph));
}

/// The seats body by body, and last those without a vote. One body whose seats all vote has no name over them.
fn groups<'n>(names: &'n Names, texts: &Texts) -> Vec<(Option<String>, Vec<&'n SeatNamed>)> {
    let mut groups: Vec<(Option<String>, Vec<&SeatNamed>)> = Vec::new();
    let (voting, others): (Vec<_>, Vec<_>) = names.seats.iter().partition(|seat| seat.may_vote);
    if names.is_joint() {
        for seat in voting {
            let body = Some(names.body(&seat.body));
            match groups.iter_mut().find(|(there, _)| *there == body) {
                Some((_, seats)) => seats.push(seat),
                None => groups.push((body, vec![seat])),
            }
        }
    } else {
        let name = (!others.is_empty()).then(|| texts.get("minutes-with-vote", &[]));
        groups.push((name, voting));
    }
    if !others.is_empty() {
        groups.push((Some(texts.get("minutes-without-vote", &[])), others));
    }
    groups
}

fn row(content: &MinutesPaper<'_>, seat: &SeatNamed, texts: &Texts) -> Row {
    let periods = periods(content, &seat.id);
    let leads = (seat.role == SeatRole::Leader).then(|| texts.get("minutes-leads", &[]));
    let notes = [seat.region.clone(), seat.group.clone(), leads].into_iter().flatten().collect::<Vec<_>>().join(", ");
    let organisation = Cell::titled(&seat.organisation, [notes]);
    if periods.is_empty() {
        let why = match seat.held {
            Holder::Nobody => "minutes-vacant",
            Holder::Unnamed | Holder::Named(_) if content.forfall.contains(&seat.id) => "minutes-forfall",
            Holder::Unnamed | Holder::Named(_) => "minutes-absent",
        };
        return Row::line(vec![organisation, Cell::plain(texts.get(why, &[])), Cell::Empty]);
    }
    let minutes = content.record.minutes();
    let line = |text: String| (CELL, vec![plain(text)]);
    let forfall =
        content.forfall.contains(&seat.id) && periods.iter().all(|period| period.sitter != Sitter::Representative);
    let mut who: Vec<_> = forfall.then(|| line(texts.get("minutes-forfall", &[]))).into_iter().collect();
    // A space where nothing is said keeps each time beside the one it is of.
    let mut when: Vec<_> = forfall.then(|| line(" ".to_owned())).into_iter().collect();
    who.extend(periods.iter().map(|period| line(sitter(content.names, seat, &period.sitter, texts))));
    when.extend(periods.iter().map(|period| line(time(period, ended(period, minutes), texts))));
    Row::line(vec![organisation, Cell::Text(who), Cell::Text(when)])
}

fn periods<'a>(content: &MinutesPaper<'a>, seat: &SeatId) -> Vec<&'a Period> {
    content.record.minutes().attendance.iter().filter(|period| period.seat == *seat).collect()
}

/// By name where it may be printed, else «representant» or «vara».
fn sitter(names: &Names, seat: &SeatNamed, sitter: &Sitter, texts: &Texts) -> String {
    match (sitter, &seat.held) {
        (Sitter::Representative, Holder::Named(name)) => name.clone(),
        (Sitter::Representative, Holder::Nobody | Holder::Unnamed) => texts.get("minutes-representative", &[]),
        (Sitter::Deputy { person }, _) => match person.as_ref().and_then(|person| names.people.get(person)) {
            Some(person) => texts.get("minutes-deputy-named", &[("person", person)]),
            None => texts.get("minutes-deputy", &[]),
        },
    }
}

/// «09.00–11.20», «fra 09.00» while the meeting goes, and in which case, for one who sat in one only.
fn time(period: &Period, until: Option<DateTime<Utc>>, texts: &Texts) -> String {
    let from = clock(period.from.at, texts);
    let time = match until {
        Some(until) => texts.get("minutes-time-from-until", &[("from", &from), ("until", &clock(until, texts))]),
        None => texts.get("minutes-time-from", &[("from", &from)]),
    };
    match period.only_case {
        Some(case) => texts.get("minutes-time-only-case", &[("time", &time), ("case", &case.to_string())]),
        None => time,
    }
}

/// Until when one sat: until they left, else until their case was done with or the meeting was closed; none while it goes.
fn ended(period: &Period, minutes: &Minutes) -> Option<DateTime<Utc>> {
    let own = period.until.map(|until| until.at);
    own.or_else(|| match period.only_case {
        None => closed(minutes).map(|entry| entry.at),
        Some(number) => {
            let case = minutes.cases.iter().find(|case| case.number == number)?;
            let mut ends = case.entries.iter().filter(|entry| matches!(entry.what, Happened::CaseClosed { .. }));
            ends.find(|entry| entry.at >= period.from.at).map(|entry| entry.at)
        }
    })
}

/// How many of the seats with a vote somebody sat in.
fn count(content: &MinutesPaper<'_>, texts: &Texts) -> String {
    let voting: Vec<&SeatNamed> = content.names.seats.iter().filter(|seat| seat.may_vote).collect();
    let present = voting.iter().filter(|seat| !periods(content, &seat.id).is_empty()).count();
    let (present, seats) = (present.to_string(), voting.len().to_string());
    texts.get("minutes-attendance-count", &[("present", &present), ("seats", &seats)])
}
