//! What each owner was given in an earlier year, which makes the shares of the next (R21, R29).

use std::collections::BTreeMap;

use forum::{Kroner, Participant, Participation, SchemeId};

use super::grid::Book;
use super::headings::{Column, Headings};
use super::names::plain;
use super::participants::owner_kind;
use super::told::NoteCode;
use super::values::{Cell, RowReader};
use super::walk::{Block, Counts, walk};
use super::{Answers, ImportError, Read};

/// An owner and where its region was said first.
struct Seen {
    participant: Participant,
    region_said: Option<String>,
}

#[derive(Default)]
struct Reading {
    owners: Vec<Seen>,
    by_name: BTreeMap<String, usize>,
    /// Where each owner of a scheme was seen first.
    rows: BTreeMap<(SchemeId, String), String>,
}

/// Reads every sheet that has the headings.
pub fn read_book(book: &Book, headings: Headings, answers: &Answers) -> Result<Read<Participant>, ImportError> {
    let mut reading = Reading::default();
    let walked = walk(book, headings, answers, |cells, block| reading.row(cells, block))?;
    Read::of(reading.owners.into_iter().map(|seen| seen.participant).collect(), walked)
}

impl Reading {
    fn row(&mut self, cells: &mut RowReader, block: &Block) -> Counts {
        let scheme = cells.scheme(block);
        let region = cells.region(block);
        let owner = cells.required_text(Column::Owner, "owner-blank", "navnet på eieren");
        let mut counts =
            Counts { region: region.clone().unwrap_or_default(), scheme: scheme.clone(), ..Counts::default() };
        let given = given(cells, scheme.as_ref(), &mut counts);
        if let (Some(scheme), Some(owner)) = (&scheme, &owner) {
            let row = (scheme.clone(), plain(owner));
            if let Some(first) = self.rows.get(&row) {
                let expected = format!("hver eier én gang i en ordning, men denne står også på {first}");
                cells.problem(Column::Owner, "owner-twice", expected);
            } else {
                self.rows.insert(row, cells.here());
            }
        }
        if let (Some(owner), Some(region)) = (owner, region) {
            let written = owner.clone();
            let seen = self.owner(owner);
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
                        let expected = format!("{}, som på {first}", seen.participant.region);
                        cells.problem(Column::Region, "region-differs", expected);
                    }
                    Some(_) => {}
                }
            }
            if let Cell::Is(org_number) = cells.org_number() {
                let name = seen.participant.name.clone();
                seen.participant.recipient = Some(forum::Recipient { name, org_number: Some(org_number) });
            }
            seen.participant.years.extend(given);
        }
        counts
    }

    fn owner(&mut self, name: String) -> &mut Seen {
        let key = plain(&name);
        let next = self.owners.len();
        let index = *self.by_name.entry(key).or_insert(next);
        if index == next {
            let kind = owner_kind(&name);
            let (region, recipient) = (String::new(), None);
            let participant = Participant { name, kind, region, recipient, key_figures: Vec::new(), years: Vec::new() };
            self.owners.push(Seen { participant, region_said: None });
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
                cells.problem(column, "amount-without-part", "ikke noe beløp der «Deltar» er Nei");
                continue;
            }
            (Cell::Is(false), _) => (false, None),
            (Cell::Is(true) | Cell::Blank, Cell::Is(amount)) => (true, Some(amount)),
            (Cell::Blank, Cell::Blank) if layout.is_dash(cells.row, column) => (false, None),
            (Cell::Is(true) | Cell::Blank, Cell::Blank) => {
                cells.problem(column, "amount-blank", "et beløp, eller en strek der eieren ikke deltok");
                continue;
            }
        };
        let Some(scheme) = scheme else { continue };
        let in_force = cells.context.schemes.iter().any(|known| known.id == *scheme && known.is_valid_in(year));
        if !in_force {
            cells.problem(column, "scheme-not-in-force", format!("en ordning som gjaldt i {year}"));
            continue;
        }
        let (takes_part, given) = entry;
        years.push(Participation { scheme: scheme.clone(), year, takes_part, given, note: note.clone() });
    }
    years
}
