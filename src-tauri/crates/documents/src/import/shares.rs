//! What each owner was given in an earlier year, which makes the shares of the next (R21, R29).

use std::collections::BTreeMap;

use forum::{Kroner, Participant, Participation, SchemeId};

use super::grid::Book;
use super::headings::{Column, Headings};
use super::names::plain;
use super::participants::owner_kind;
use super::recipients::{self, Named};
use super::told::{ExpectedCode, NoteCode, Place, Problem, RowPlace};
use super::values::{Cell, Numbered, RowReader};
use super::walk::{Block, Counts, Walked, walk};
use super::{Answers, ImportError, Read};

/// An owner and where its region was said first.
struct Seen {
    participant: Participant,
    region_said: Option<Place>,
    /// Its first row.
    place: RowPlace,
    /// Where each year of a scheme is said.
    rows: Vec<Place>,
}

#[derive(Default)]
struct Reading {
    owners: Vec<Seen>,
    by_name: BTreeMap<String, usize>,
    /// Where each owner of a scheme was seen first.
    rows: BTreeMap<(SchemeId, String), Place>,
}

/// Reads every sheet that has the headings.
pub fn read_book(book: &Book, headings: Headings, answers: &Answers) -> Result<Read<Participant>, ImportError> {
    let mut reading = Reading::default();
    let mut walked = walk(book, headings, answers, |cells, block| reading.row(cells, block))?;
    let mut owners = reading.owners;
    let named = owners.iter_mut().filter_map(|seen| {
        let number = seen.participant.recipient.as_ref()?.org_number.clone()?;
        Some(Named { name: &mut seen.participant.name, number, place: &seen.place })
    });
    recipients::ask(named.collect(), &mut walked);
    let owners = joined(owners, &mut walked);
    Read::of(owners.into_iter().map(|seen| (seen.participant, seen.place)).collect(), walked)
}

/// Owners that have one name after all, as one. Each is once in a scheme still.
fn joined(owners: Vec<Seen>, walked: &mut Walked) -> Vec<Seen> {
    let mut by_name: BTreeMap<String, usize> = BTreeMap::new();
    let mut joined: Vec<Seen> = Vec::new();
    for mut seen in owners {
        let name = seen.participant.name.clone();
        if let Some(recipient) = &mut seen.participant.recipient {
            recipient.name.clone_from(&name);
        }
        let Some(first) = by_name.get(&plain(&name)).and_then(|first| joined.get_mut(*first)) else {
            by_name.insert(plain(&name), joined.len());
            joined.push(seen);
            continue;
        };
        for (year, row) in seen.participant.years.into_iter().zip(seen.rows) {
            let is_same = |known: &Participation| known.scheme == year.scheme && known.year == year.year;
            match first.participant.years.iter().position(is_same).and_then(|place| first.rows.get(place)) {
                Some(known) => walked.problem(Problem {
                    sheet: row.sheet,
                    row: row.row,
                    column: row.column,
                    value: name.clone(),
                    code: "owner-twice",
                    expected: ExpectedCode::OwnerOnce.beside(known),
                }),
                None => {
                    first.participant.years.push(year);
                    first.rows.push(row);
                }
            }
        }
        first.participant.recipient = first.participant.recipient.take().or(seen.participant.recipient);
    }
    joined
}

impl Reading {
    fn row(&mut self, cells: &mut RowReader, block: &Block) -> Counts {
        let scheme = cells.scheme(block);
        let region = cells.region(block);
        let owner = cells.required_text(Column::Owner, "owner-blank", ExpectedCode::OwnerName);
        let mut counts =
            Counts { region: region.clone().unwrap_or_default(), scheme: scheme.clone(), ..Counts::default() };
        let given = given(cells, scheme.as_ref(), &mut counts);
        if let (Some(scheme), Some(owner)) = (&scheme, &owner) {
            let row = (scheme.clone(), plain(owner));
            if let Some(first) = self.rows.get(&row) {
                cells.problem(Column::Owner, "owner-twice", ExpectedCode::OwnerOnce.beside(first));
            } else {
                self.rows.insert(row, cells.here());
            }
        }
        if let (Some(owner), Some(region)) = (owner, region) {
            let written = owner.clone();
            let seen = self.owner(owner, cells.place(Numbered::Not));
            if seen.participant.name != written {
                cells.note(NoteCode::NameSpelled, Column::Owner);
            }
            if !region.is_empty() {
                match &seen.region_said {
                    None => {
                        seen.region_said = Some(cells.here());
                        seen.participant.region = region;
                    }
                    Some(first) if plain(&seen.participant.region) != plain(&region) => {
                        let expected = ExpectedCode::RegionAsOn.beside(first).with("region", &seen.participant.region);
                        cells.problem(Column::Region, "region-differs", expected);
                    }
                    Some(_) => {}
                }
            }
            if let Cell::Is(org_number) = cells.org_number() {
                let name = seen.participant.name.clone();
                seen.participant.recipient = Some(forum::Recipient { name, org_number: Some(org_number) });
            }
            let row = Place { column: cells.layout.letter(Column::Owner), ..cells.here() };
            seen.rows.extend(given.iter().map(|_| row.clone()));
            seen.participant.years.extend(given);
        }
        counts
    }

    fn owner(&mut self, name: String, place: RowPlace) -> &mut Seen {
        let key = plain(&name);
        let next = self.owners.len();
        let index = *self.by_name.entry(key).or_insert(next);
        if index == next {
            let kind = owner_kind(&name);
            let (region, recipient) = (String::new(), None);
            let participant = Participant { name, kind, region, recipient, key_figures: Vec::new(), years: Vec::new() };
            self.owners.push(Seen { participant, region_said: None, place, rows: Vec::new() });
        }
        &mut self.owners[index]
    }
}

/// What the row gave, year by year. «Deltar» is said of the latest of them; a dash says that there was no part.
fn given(cells: &mut RowReader, scheme: Option<&SchemeId>, counts: &mut Counts) -> Vec<Participation> {
    let takes_part = cells.truth(Column::TakesPart);
    let note = cells.text(Column::Note).value();
    let layout = cells.layout;
    let latest = layout.given_years().last();
    let mut years = Vec::new();
    for year in layout.given_years() {
        let column = Column::GivenIn(year);
        let said = if Some(year) == latest { takes_part } else { Cell::Blank };
        let amount = cells.amount(column);
        let added = if amount == Cell::Blank { Some(Kroner::ZERO) } else { amount.value() };
        counts.adds.insert(column, added);
        let entry = match (said, amount) {
            (_, Cell::Wrong) | (Cell::Wrong, _) => continue,
            (Cell::Is(false), Cell::Is(amount)) if !amount.is_zero() => {
                cells.problem(column, "amount-without-part", ExpectedCode::NoAmountWithoutPart);
                continue;
            }
            (Cell::Is(false), _) => (false, None),
            (Cell::Is(true) | Cell::Blank, Cell::Is(amount)) => (true, Some(amount)),
            (Cell::Blank, Cell::Blank) if layout.is_dash(cells.row, column) => (false, None),
            (Cell::Is(true) | Cell::Blank, Cell::Blank) => {
                cells.problem(column, "amount-blank", ExpectedCode::AmountOrDash);
                continue;
            }
        };
        let Some(scheme) = scheme else { continue };
        let in_force = cells.context.schemes.iter().any(|known| known.id == *scheme && known.is_valid_in(year));
        if !in_force {
            cells.problem(column, "scheme-not-in-force", ExpectedCode::SchemeInForce.with("year", year));
            continue;
        }
        let (takes_part, given) = entry;
        years.push(Participation { scheme: scheme.clone(), year, takes_part, given, note: note.clone() });
    }
    years
}
