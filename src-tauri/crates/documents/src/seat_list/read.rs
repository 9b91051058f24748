//! Reads the list, as it was written out or as somebody filled it in.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use forum::{Seat, SeatGroup, SeatId, SeatRole};
use procedure::{BodyId, HeldBy, Person, PersonId, SeatHolder, Term};

use super::write::role;
use super::{Column, NO, SeatLine, UNNAMED, VACANT, YES};
use crate::import::{ImportError, cells_of, plain};

/// Why the list is not read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SeatListError {
    /// The file itself cannot be read.
    #[error(transparent)]
    File(#[from] ImportError),
    /// A field cannot be read, or a heading is not there (line 1).
    #[error("line {line}, {column}")]
    Field {
        /// Which line of the file, from 1.
        line: u32,
        /// Which column, by its heading.
        column: String,
    },
}

/// The lines of a list.
///
/// # Errors
/// With the first field that cannot be read. Nothing is guessed.
pub fn read_seat_list(name: &str, bytes: &[u8]) -> Result<Vec<SeatLine>, SeatListError> {
    let mut rows = cells_of(name, bytes)?.into_iter();
    let fault = |line, column: Column| SeatListError::Field { line, column: column.heading().to_owned() };
    let (first, head) = rows.next().ok_or_else(|| fault(1, Column::Seat))?;
    let mut places: BTreeMap<Column, u32> = BTreeMap::new();
    for (place, heading) in &head {
        let known =
            Column::ALL.into_iter().find(|column| column.headings().iter().any(|known| plain(known) == plain(heading)));
        if let Some(column) = known
            && places.insert(column, *place).is_some()
        {
            return Err(fault(first, column));
        }
    }
    for needed in [Column::Seat, Column::Group, Column::Organisation] {
        if !places.contains_key(&needed) {
            return Err(fault(first, needed));
        }
    }
    let mut seen: BTreeSet<SeatId> = BTreeSet::new();
    rows.map(|(number, row)| {
        let reader = Line { row: &row, places: &places };
        let line = reader.line().map_err(|column| fault(number, column))?;
        if !seen.insert(line.seat.id.clone()) {
            return Err(fault(number, Column::Seat));
        }
        Ok(line)
    })
    .collect()
}

struct Line<'a> {
    row: &'a BTreeMap<u32, String>,
    places: &'a BTreeMap<Column, u32>,
}

impl Line<'_> {
    fn text(&self, column: Column) -> Option<String> {
        let text = self.row.get(self.places.get(&column)?)?.trim();
        (!text.is_empty()).then(|| text.to_owned())
    }

    fn required(&self, column: Column) -> Result<String, Column> {
        self.text(column).ok_or(column)
    }

    fn line(&self) -> Result<SeatLine, Column> {
        let group = self.required(Column::Group)?;
        let seat = Seat {
            id: SeatId::new(self.required(Column::Seat)?),
            group: SeatGroup::named(&group),
            organisation: self.required(Column::Organisation)?,
            region: self.text(Column::Region),
            role: self.role()?,
            has_vote: self.vote()?,
        };
        let (holder, person) = match self.text(Column::Body) {
            None => (None, None),
            Some(body) => {
                let (held_by, person) = self.held_by();
                let deputies = self.text(Column::Deputies).unwrap_or_default();
                let deputies = deputies.split([',', ';']).map(str::trim).filter(|id| !id.is_empty());
                let deputies = deputies.map(PersonId::new).collect();
                let term = self.term()?;
                (Some(SeatHolder { seat: seat.id.clone(), body: BodyId::new(body), held_by, deputies, term }), person)
            }
        };
        Ok(SeatLine { seat, holder, person })
    }

    fn role(&self) -> Result<SeatRole, Column> {
        let Some(text) = self.text(Column::Role) else { return Ok(SeatRole::Representative) };
        let roles = [SeatRole::Leader, SeatRole::Representative, SeatRole::Secretariat];
        let said = plain(&text);
        // «Leiar» is nynorsk for «leder».
        let is_leader = |known: &SeatRole| *known == SeatRole::Leader && said == "leiar";
        roles.into_iter().find(|known| role(*known) == said || is_leader(known)).ok_or(Column::Role)
    }

    fn vote(&self) -> Result<bool, Column> {
        match self.text(Column::Vote).as_deref().map(plain).as_deref() {
            Some(yes) if yes == plain(YES) => Ok(true),
            Some(no) if no == plain(NO) => Ok(false),
            Some(_) => Err(Column::Vote),
            None => Ok(true),
        }
    }

    /// Who holds the seat, and what is written of that person.
    fn held_by(&self) -> (HeldBy, Option<Person>) {
        match self.text(Column::HeldBy) {
            None => (HeldBy::Unnamed, None),
            Some(text) if plain(&text) == UNNAMED || plain(&text) == "utan namn" => (HeldBy::Unnamed, None),
            Some(text) if plain(&text) == VACANT => (HeldBy::Nobody, None),
            Some(id) => {
                let id = PersonId::new(id);
                let (name, email, phone) =
                    (self.text(Column::Name), self.text(Column::Email), self.text(Column::Phone));
                (HeldBy::Person(id.clone()), Some(Person { id, name, email, phone }))
            }
        }
    }

    fn term(&self) -> Result<Option<Term>, Column> {
        let (from, until) = (self.text(Column::From), self.text(Column::Until));
        let day = |text: &str, column| day(text).ok_or(column);
        match (from, until) {
            (None, None) => Ok(None),
            (Some(from), Some(until)) => {
                let (from, until) = (day(&from, Column::From)?, day(&until, Column::Until)?);
                if until < from {
                    return Err(Column::Until);
                }
                Ok(Some(Term { from, until, decided_by: self.text(Column::DecidedBy) }))
            }
            (None, Some(_)) => Err(Column::From),
            (Some(_), None) => Err(Column::Until),
        }
    }
}

/// `2024-01-12` or `12.01.2024`.
fn day(text: &str) -> Option<NaiveDate> {
    ["%Y-%m-%d", "%d.%m.%Y"].into_iter().find_map(|form| NaiveDate::parse_from_str(text, form).ok())
}
