//! The cells of one row as values. What cannot be taken becomes a problem, with what is expected instead.

use std::ops::RangeInclusive;

use forum::{OrgNumber, OwnerKind, personal_number};

use super::grid::{KEPT_CHARACTERS, Row, Sheet, Value};
use super::headings::Column;
use super::layout::Layout;
use super::names::plain;
use super::told::{Expected, ExpectedCode, NoteCode, Notes, Place, RowPlace, Values};
use super::{Context, Problem};

/// What a cell gave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cell<T> {
    /// Nothing stands there, or there is no such column.
    Blank,
    /// Something that cannot be taken; the problem is listed.
    Wrong,
    /// The value.
    Is(T),
}

impl<T> Cell<T> {
    /// The value, if there is one.
    pub fn value(self) -> Option<T> {
        match self {
            Cell::Is(value) => Some(value),
            Cell::Blank | Cell::Wrong => None,
        }
    }
}

/// Who gave a row its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Numbered {
    /// The file.
    InFile,
    /// The import counts one up for it, or the table has no numbers.
    Not,
}

/// One row, and where its problems go.
pub struct RowReader<'a> {
    /// The sheet it stands in.
    pub sheet: &'a Sheet,
    /// Its columns.
    pub layout: &'a Layout<'a>,
    /// The schemes of the row's year, and the regions.
    pub context: Context<'a>,
    /// Its number, from 1.
    pub number: u32,
    /// Its cells.
    pub row: &'a Row,
    /// All problems so far.
    pub problems: &'a mut Vec<Problem>,
    /// What was passed over or changed so far.
    pub notes: &'a mut Notes,
}

impl RowReader<'_> {
    /// Lists a problem with the cell.
    pub fn problem(&mut self, column: Column, code: &'static str, expected: impl Into<Expected>) {
        let value = self.standing(column).map(Value::shown).unwrap_or_default();
        self.problems.push(Problem {
            sheet: self.sheet.name.clone(),
            row: self.number,
            column: self.layout.letter(column),
            value: personal_number::hidden(&value),
            code,
            expected: expected.into(),
        });
    }

    /// Notes that something was done to the cell.
    pub fn note(&mut self, code: NoteCode, column: Column) {
        let value = self.standing(column).map(Value::shown).unwrap_or_default();
        let place = Place {
            sheet: self.sheet.name.clone(),
            row: self.number,
            column: self.layout.letter(column),
            value: personal_number::hidden(&value),
        };
        self.notes.add(code, Values::new(), place);
    }

    /// Where the row stands, for a problem in another row.
    pub fn here(&self) -> Place {
        Place { sheet: self.sheet.name.clone(), row: self.number, ..Place::default() }
    }

    /// Where the row stands, for what is read from it.
    pub fn place(&self, numbered: Numbered) -> RowPlace {
        RowPlace { sheet: self.sheet.name.clone(), row: self.number, numbered: numbered == Numbered::InFile }
    }

    /// The cell, unless it is blank or a dash; an error value is a problem. What is written once in an area that is
    /// merged downwards stands in each of its rows: «Salten» beside all rows of Salten. Only an amount does not, which
    /// nobody can know how to share.
    pub fn cell(&mut self, column: Column) -> Cell<Value> {
        if !self.layout.columns.contains_key(&column) {
            return Cell::Blank;
        }
        if self.is_filled_by_merging(column) {
            self.note(NoteCode::MergedFilled, column);
        }
        match self.standing(column).cloned() {
            None if self.is_nothing_by_merging(column) => Cell::Is(Value::Number("0".into())),
            None => Cell::Blank,
            Some(Value::Error(_)) => {
                self.problem(column, "cell-error", ExpectedCode::Value);
                Cell::Wrong
            }
            Some(Value::Unworked) => {
                self.problem(column, "formula-unworked", ExpectedCode::ValueWorkedOut);
                Cell::Wrong
            }
            Some(value) => Cell::Is(value),
        }
    }

    /// What stands in the cell, its own or that of the merged area over it, unless it is blank or a dash.
    fn standing(&self, column: Column) -> Option<&Value> {
        let place = *self.layout.columns.get(&column)?;
        match self.row.get(&place) {
            None if !column.counts() || self.layout.for_each_row.contains(&column) => {
                self.sheet.merged_value(self.number, place).filter(|value| !value.is_dash())
            }
            _ => self.layout.cell(self.row, column),
        }
    }

    /// True when the value stands in another row, which the cell is merged with.
    fn is_filled_by_merging(&self, column: Column) -> bool {
        !column.counts() && self.layout.cell(self.row, column).is_none() && self.standing(column).is_some()
    }

    /// True when the cell is merged with one of the row above, of which it was answered that the amount is that row's alone.
    fn is_nothing_by_merging(&self, column: Column) -> bool {
        let place = self.layout.columns.get(&column).filter(|_| self.layout.for_first_row.contains(&column));
        column != Column::Total && place.is_some_and(|place| self.sheet.merged_value(self.number, *place).is_some())
    }

    /// True for a formula without its result.
    pub fn is_unworked(&self, column: Column) -> bool {
        self.layout.cell(self.row, column) == Some(&Value::Unworked)
    }

    /// Text of at most 500 characters without a fødselsnummer.
    pub fn text(&mut self, column: Column) -> Cell<String> {
        let text = match self.cell(column) {
            Cell::Is(value) => value.into_shown(),
            Cell::Blank => return Cell::Blank,
            Cell::Wrong => return Cell::Wrong,
        };
        if text.len() >= KEPT_CHARACTERS && text.chars().count() >= KEPT_CHARACTERS {
            self.problem(column, "text-too-long", ExpectedCode::TextAtMost.with("limit", KEPT_CHARACTERS - 1));
        } else if text.contains('\u{fffd}') {
            self.problem(column, "text-damaged", ExpectedCode::TextWhole);
        } else if personal_number::stands_in(&text) {
            self.problem(column, "personal-number", ExpectedCode::TextWithoutPersonalNumber);
        } else {
            return Cell::Is(text);
        }
        Cell::Wrong
    }

    /// Text that must be there.
    pub fn required_text(&mut self, column: Column, code: &'static str, expected: ExpectedCode) -> Option<String> {
        match self.text(column) {
            Cell::Is(text) => Some(text),
            Cell::Wrong => None,
            Cell::Blank => {
                self.problem(column, code, expected);
                None
            }
        }
    }

    /// A whole number within the range; words such as «3 år» and «1.» are read.
    pub fn whole(&mut self, column: Column, within: RangeInclusive<u32>, example: &str) -> Cell<u32> {
        let text = match self.cell(column) {
            Cell::Is(Value::Number(text) | Value::Text(text)) => text,
            Cell::Is(_) => String::new(),
            Cell::Blank => return Cell::Blank,
            Cell::Wrong => return Cell::Wrong,
        };
        let digits = text.trim_end_matches('.').trim_end_matches("år").trim_end();
        let digits = digits.strip_suffix(".0").unwrap_or(digits);
        match digits.parse::<u32>() {
            Ok(number) if within.contains(&number) && digits.bytes().all(|b| b.is_ascii_digit()) => Cell::Is(number),
            _ => {
                self.problem(column, "number", ExpectedCode::WholeNumber.with("example", example));
                Cell::Wrong
            }
        }
    }

    /// Yes or no, as people write it in either language.
    pub fn truth(&mut self, column: Column) -> Cell<bool> {
        let word = match self.cell(column) {
            Cell::Is(Value::Bool(truth)) => return Cell::Is(truth),
            Cell::Is(Value::Date(_)) => String::new(),
            Cell::Is(value) => plain(&value.into_shown()),
            Cell::Blank => return Cell::Blank,
            Cell::Wrong => return Cell::Wrong,
        };
        match word.as_str() {
            "ja" | "j" | "yes" | "y" | "x" | "true" | "sann" | "sant" | "1" => Cell::Is(true),
            "nei" | "n" | "no" | "false" | "usann" | "usant" | "0" => Cell::Is(false),
            _ => {
                self.problem(column, "yes-or-no", ExpectedCode::YesOrNo);
                Cell::Wrong
            }
        }
    }

    /// A criterion. In a sheet that has the column a blank is a criterion nobody assessed; without the column no
    /// criterion is met, and nothing is shared out before somebody says so (R48).
    pub fn criterion(&mut self, column: Column) -> Option<bool> {
        match self.truth(column) {
            Cell::Is(met) => Some(met),
            Cell::Wrong => None,
            Cell::Blank if !self.layout.has(column) => Some(self.layout.meets_criteria),
            Cell::Blank => {
                self.problem(column, "criterion-blank", ExpectedCode::YesOrNo);
                None
            }
        }
    }

    /// An organisasjonsnummer, when one is written.
    pub fn org_number(&mut self) -> Cell<OrgNumber> {
        let text = match self.cell(Column::OrgNumber) {
            Cell::Is(Value::Number(text) | Value::Text(text)) => text,
            Cell::Is(_) => String::new(),
            Cell::Blank => return Cell::Blank,
            Cell::Wrong => return Cell::Wrong,
        };
        match text.parse::<OrgNumber>() {
            Ok(number) => Cell::Is(number),
            Err(forum::OrgNumberError::CheckDigit(_)) => {
                self.problem(Column::OrgNumber, "org-number-check-digit", ExpectedCode::OrgNumberCheckDigit);
                Cell::Wrong
            }
            Err(forum::OrgNumberError::NotNineDigits(_)) => {
                self.problem(Column::OrgNumber, "org-number", ExpectedCode::OrgNumber);
                Cell::Wrong
            }
        }
    }

    /// The owner's kind; where none is written, only a name that says it itself is believed (R32).
    pub fn owner_kind(&mut self, owner: Option<&str>) -> Option<OwnerKind> {
        let written = match self.text(Column::OwnerKind) {
            Cell::Is(text) => plain(&text),
            Cell::Wrong => return None,
            Cell::Blank => {
                let guessed = owner.and_then(public_owner);
                if guessed.is_none() && owner.is_some() {
                    self.problem(Column::OwnerKind, "owner-kind-blank", ExpectedCode::OwnerKind);
                }
                return guessed;
            }
        };
        match written.as_str() {
            "kommune" | "kommunal" | "primærkommune" | "kommunal eier" | "kommunal eigar" => {
                Some(OwnerKind::Municipality)
            }
            "fylkeskommune" | "fylkeskommunal" | "fylke" => Some(OwnerKind::County),
            "privat barnehage"
            | "privat barnehageeier"
            | "privat barnehageeigar"
            | "private barnehager"
            | "private barnehagar" => Some(OwnerKind::PrivateKindergarten),
            "friskole" | "friskule" | "privat skole" | "privat skule" | "privatskole" | "privatskule"
            | "privat skoleeier" | "privat skuleeigar" => Some(OwnerKind::IndependentSchool),
            _ => {
                self.problem(Column::OwnerKind, "owner-kind", ExpectedCode::OwnerKind);
                None
            }
        }
    }
}

/// The kind of a public owner, which its name says; nothing for others.
pub fn public_owner(name: &str) -> Option<OwnerKind> {
    let name = plain(name);
    if name.ends_with("fylkeskommune") {
        Some(OwnerKind::County)
    } else if name.ends_with("kommune") {
        Some(OwnerKind::Municipality)
    } else {
        None
    }
}
