//! Kroner in cells: how one is read, and how owner, university and sum of a row fit together.

use std::collections::BTreeMap;

use forum::amount::AmountError;
use forum::{Applied, Kroner};

use super::grid::Value;
use super::headings::{Column, Part};
use super::one_amount::{in_unit, whole_number};
use super::told::{Expected, ExpectedCode, NoteCode};
use super::values::{Cell, RowReader};

/// What a row adds to the subtotals that cover it: nothing known where its amount could not be read.
pub type Contribution = BTreeMap<Column, Option<Kroner>>;

/// The amounts of a behovsmelding.
#[derive(Clone, Debug, Default)]
pub struct Amounts {
    /// Applied for in the budget year, when all of it can be read.
    pub applied: Option<Applied>,
    /// Later years in order, when all of them can be read.
    pub later: Option<Vec<(i32, Kroner)>>,
    /// For the subtotals.
    pub contribution: Contribution,
}

impl RowReader<'_> {
    /// An amount of zero or more, in kroner whatever the unit of its column.
    pub fn amount(&mut self, column: Column) -> Cell<Kroner> {
        let unit = self.layout.unit(column);
        let typed = match self.cell(column) {
            Cell::Is(Value::Text(text)) => in_unit(&text, unit),
            Cell::Is(Value::Number(number)) => whole_number(&number, unit),
            Cell::Is(Value::Date(_)) => {
                self.problem(column, "amount-is-date", ExpectedCode::WholeKronerNoDate);
                return Cell::Wrong;
            }
            Cell::Is(other) => Err(AmountError::NotAnAmount(other.shown())),
            Cell::Blank => return Cell::Blank,
            Cell::Wrong => return Cell::Wrong,
        };
        match typed {
            Ok(amount) if amount.is_negative() => {
                self.problem(column, "amount-negative", ExpectedCode::AmountNotNegative);
                Cell::Wrong
            }
            Ok(amount) => Cell::Is(amount),
            Err(error) => {
                let expected = match &error {
                    AmountError::Ambiguous { text, thousands } => {
                        ExpectedCode::AmountOneReading.with("thousands", thousands).with("text", text)
                    }
                    AmountError::Grouping(_) => ExpectedCode::WholeKronerGrouped.into(),
                    AmountError::NotWhole(_) => ExpectedCode::WholeKronerNoDecimals.into(),
                    AmountError::TooLarge(_) => ExpectedCode::AmountAtMost.with("limit", Kroner::new(Kroner::LIMIT)),
                    AmountError::Empty
                    | AmountError::NotAnAmount(_)
                    | AmountError::Percent(_)
                    | AmountError::NotAChange(_)
                    | AmountError::PercentWithoutSign(_)
                    | AmountError::PercentOutOfReach(_) => ExpectedCode::WholeKroner.into(),
                };
                self.problem(column, error.code(), expected);
                Cell::Wrong
            }
        }
    }

    /// All amounts of the row, checked against one another.
    pub fn amounts(&mut self) -> Amounts {
        let (owner, university, total) = self.parts(Column::OwnerAmount, Column::UniversityAmount, Column::Total);
        let coordinator = match self.amount(Column::Coordinator) {
            Cell::Blank => Some(Kroner::ZERO),
            read => read.value(),
        };
        if let (Some(owner), Some(coordinator)) = (owner, coordinator)
            && coordinator > owner
        {
            let expected = ExpectedCode::AtMostOwnerAmount.with("owner", owner);
            self.problem(Column::Coordinator, "coordinator-over-owner", expected);
        }
        let mut contribution = BTreeMap::from([
            (Column::OwnerAmount, owner),
            (Column::UniversityAmount, university),
            (Column::Coordinator, coordinator),
            (Column::Total, total),
        ]);
        let applied = match (owner, university, coordinator) {
            (Some(owner), Some(university), Some(coordinator)) if coordinator <= owner => {
                Some(Applied { owner, university, coordinator })
            }
            _ => None,
        };
        let later = self.later_years(&mut contribution);
        Amounts { applied, later, contribution }
    }

    /// Owner, university and their sum. A part that is blank follows from the other and the sum; without a sum it is 0.
    fn parts(
        &mut self,
        owner: Column,
        university: Column,
        sum: Column,
    ) -> (Option<Kroner>, Option<Kroner>, Option<Kroner>) {
        let (to_owner, to_university) = (self.amount(owner), self.amount(university));
        let both = matches!((to_owner, to_university), (Cell::Is(_), Cell::Is(_)));
        // A sum that nobody has worked out adds nothing where both its parts stand.
        let given = if both && self.is_unworked(sum) { Cell::Blank } else { self.amount(sum) };
        let read = (to_owner, to_university, given);
        match read {
            (Cell::Is(o), Cell::Is(u), Cell::Is(s)) if o + u != s => {
                let expected = sum_of_parts(o, u);
                self.problem(sum, "sum-mismatch", expected);
                (Some(o), Some(u), None)
            }
            (Cell::Is(o), Cell::Is(u), Cell::Is(_) | Cell::Blank) => (Some(o), Some(u), Some(o + u)),
            (Cell::Is(part), Cell::Blank, Cell::Is(s)) | (Cell::Blank, Cell::Is(part), Cell::Is(s)) if s < part => {
                self.problem(sum, "sum-mismatch", ExpectedCode::SumAtLeast.with("part", part));
                (None, None, None)
            }
            (Cell::Is(o), Cell::Blank, Cell::Is(s)) => {
                self.note(NoteCode::PartDerived, sum);
                (Some(o), Some(s - o), Some(s))
            }
            (Cell::Blank, Cell::Is(u), Cell::Is(s)) => {
                self.note(NoteCode::PartDerived, sum);
                (Some(s - u), Some(u), Some(s))
            }
            (Cell::Is(o), Cell::Blank, Cell::Blank) => (Some(o), Some(Kroner::ZERO), Some(o)),
            (Cell::Blank, Cell::Is(u), Cell::Blank) => (Some(Kroner::ZERO), Some(u), Some(u)),
            (Cell::Blank, Cell::Blank, given) => {
                let place = if self.layout.has(owner) { owner } else { university };
                let expected = match given {
                    Cell::Is(_) => ExpectedCode::PartNotOnlySum,
                    Cell::Blank | Cell::Wrong => ExpectedCode::WholeKroner,
                };
                self.problem(place, "amount-blank", expected);
                (None, None, None)
            }
            (owner, university, _) => (owner.value(), university.value(), None),
        }
    }

    fn later_years(&mut self, contribution: &mut Contribution) -> Option<Vec<(i32, Kroner)>> {
        let mut years: Vec<i32> = Vec::new();
        for column in self.layout.columns.keys() {
            if let Column::Later(year, _) = column
                && years.last() != Some(year)
            {
                years.push(*year);
            }
        }
        let mut later = Some(Vec::new());
        for year in years {
            let part = |part| Column::Later(year, part);
            let [whole, owner, university] = [Part::Whole, Part::Owner, Part::University].map(part);
            let amounts = [whole, owner, university].map(|column| self.amount(column));
            for (column, read) in [whole, owner, university].into_iter().zip(amounts) {
                let added = if read == Cell::Blank { Some(Kroner::ZERO) } else { read.value() };
                contribution.insert(column, added);
            }
            let amount = match amounts {
                [Cell::Wrong, ..] | [_, Cell::Wrong, _] | [.., Cell::Wrong] => None,
                [Cell::Is(s), Cell::Is(o), Cell::Is(u)] if o + u != s => {
                    let expected = sum_of_parts(o, u);
                    self.problem(whole, "sum-mismatch", expected);
                    None
                }
                [Cell::Is(s), ..] => Some(s),
                [_, owner, university] => {
                    Some(owner.value().unwrap_or_default() + university.value().unwrap_or_default())
                }
            };
            match (amount, &mut later) {
                (Some(amount), Some(years)) if !amount.is_zero() => years.push((year, amount)),
                (Some(_), _) => {}
                (None, _) => later = None,
            }
        }
        later
    }
}

fn sum_of_parts(owner: Kroner, university: Kroner) -> Expected {
    let sum = ExpectedCode::SumOfParts.with("sum", owner + university);
    sum.with("owner", owner).with("university", university)
}
