//! The seats of a forum as a CSV list, both ways: who has a seat, who holds it, its *varaer* and its term. What is written out is read
//! back as it was.

mod read;
#[cfg(test)]
mod tests;
mod write;

use forum::Seat;
use procedure::{Person, SeatHolder};

pub use read::{SeatListError, read_seat_list};
pub use write::seat_list;

/// A line of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeatLine {
    /// The seat.
    pub seat: Seat,
    /// Who holds it; none when nothing is written.
    pub holder: Option<SeatHolder>,
    /// Name and contact data of who holds it, where a person is named.
    pub person: Option<Person>,
}

/// The columns, by the heading that is written and the one of nynorsk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Column {
    Seat,
    Group,
    Organisation,
    Region,
    Role,
    Vote,
    Body,
    HeldBy,
    Name,
    Email,
    Phone,
    Deputies,
    From,
    Until,
    DecidedBy,
}

impl Column {
    const ALL: [Column; 15] = [
        Column::Seat,
        Column::Group,
        Column::Organisation,
        Column::Region,
        Column::Role,
        Column::Vote,
        Column::Body,
        Column::HeldBy,
        Column::Name,
        Column::Email,
        Column::Phone,
        Column::Deputies,
        Column::From,
        Column::Until,
        Column::DecidedBy,
    ];

    /// The heading that is written.
    fn heading(self) -> &'static str {
        self.headings()[0]
    }

    /// The headings that are read.
    fn headings(self) -> &'static [&'static str] {
        match self {
            Column::Seat => &["Plass"],
            Column::Group => &["Gruppe"],
            Column::Organisation => &["Organisasjon"],
            Column::Region => &["Region"],
            Column::Role => &["Rolle"],
            Column::Vote => &["Stemmerett", "Røysterett"],
            Column::Body => &["Organ"],
            Column::HeldBy => &["Møter", "Møter for plassen"],
            Column::Name => &["Navn", "Namn"],
            Column::Email => &["E-post"],
            Column::Phone => &["Telefon"],
            Column::Deputies => &["Vara"],
            Column::From => &["Fra", "Frå"],
            Column::Until => &["Til"],
            Column::DecidedBy => &["Bestemt av", "Bestemt av (og når)"],
        }
    }
}

/// What stands for *statsforvalteren* in the column of groups.
const STATE_ADMINISTRATOR: &str = "statsforvalteren";
/// What stands for a seat that nobody holds, and for one whose holder is not named.
const VACANT: &str = "ledig";
const UNNAMED: &str = "uten navn";
const YES: &str = "Ja";
const NO: &str = "Nei";
/// Parts the *varaer*.
const BETWEEN: &str = ", ";
