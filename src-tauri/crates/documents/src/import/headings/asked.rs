//! The columns that a county names itself: its model's questions, and what its money may be used for (R36, R43-R47, R53, R97).

use allocation::{AllocationModel, AllowedUse, PaidOf, Question};
use forum::Names;

use super::super::names::{is_plainly, plain};
use super::{Column, Named, Said};

/// What the county's model asks of a behovsmelding, as far as a workbook can have a column for it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Asked<'a> {
    /// The questions. A heading that is a question's name or id is the column of its answers.
    pub questions: &'a [Question],
    /// What the money may be used for. A heading that is a use's name or id, and whose side pays, is a column of its lines.
    pub uses: &'a [AllowedUse],
}

impl<'a> Asked<'a> {
    /// What a model asks.
    pub fn of(model: &'a AllocationModel) -> Asked<'a> {
        Asked { questions: &model.questions, uses: &model.uses }
    }
}

/// Whose side a use is paid of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    Owner,
    University,
}

/// The words after a use's name that say whose side pays.
const SIDES: [(Side, &[&str]); 2] = [
    (Side::Owner, &["eier", "eigar", "til eier", "til eigar", "eiers del", "eigars del"]),
    (Side::University, &["uh", "til uh", "uhs del"]),
];

impl Asked<'_> {
    /// The column that a heading names among the county's own. The amounts of another year are none of this year's.
    pub(super) fn column(&self, heading: &str, said: &Said, year: i32) -> Named {
        let named = plain(heading);
        if let Some(place) = self.questions.iter().position(|question| is_called(&question.id, &question.name, &named))
        {
            return Named::Column(Column::Answer(place));
        }
        let used = |(place, used)| side(used, &said.words).map(|side| Column::Used(place, side));
        match (self.uses.iter().enumerate().find_map(used), said.years.iter().find(|named| **named != year)) {
            (Some(column), Some(named)) => Named::OfYear(column, *named),
            (Some(column), None) => Named::Column(column),
            (None, _) => Named::Unknown,
        }
    }
}

/// Whose side a heading says; none when it names the use and leaves open which of two sides; nothing when it is not the use's.
fn side(used: &AllowedUse, words: &str) -> Option<Option<Side>> {
    let names = [&used.name.nb, &used.name.nn, &used.id].map(|name| Said::of(name, 0).words);
    if names.iter().any(|name| name == words) {
        return Some(match used.paid_of {
            PaidOf::Both => None,
            PaidOf::Owner => Some(Side::Owner),
            PaidOf::University => Some(Side::University),
        });
    }
    let says =
        |side: &str| names.iter().any(|name| words.strip_prefix(name.as_str()).map(str::trim_start) == Some(side));
    SIDES.iter().find(|(_, ends)| ends.iter().any(|end| says(end))).map(|(side, _)| Some(*side))
}

fn is_called(id: &str, name: &Names, named: &str) -> bool {
    !named.is_empty() && [&*name.nb, &*name.nn, id].into_iter().any(|name| is_plainly(name, named))
}
