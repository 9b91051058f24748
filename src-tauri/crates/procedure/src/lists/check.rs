//! Whether a row may be written: its columns and status are its list's, and what several *ordninger* pay tallies.

use std::collections::BTreeSet;

use forum::{Kroner, SchemeId};
use strum::{IntoStaticStr, VariantNames};

use super::{ColumnKind, ListRow, RowColumn, RowStatus, RowValue, SchemeShare};
use crate::coded::coded;

/// Why a row is not written.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum RowError {
    /// The list has no such column.
    #[error("the list has no column {0:?}")]
    NoSuchColumn(RowColumn),
    /// The list has no such status.
    #[error("the list has no status {0:?}")]
    NoSuchStatus(RowStatus),
    /// The value is of another kind than its column's.
    #[error("the value of {0:?} is of another kind")]
    ColumnOfOtherKind(RowColumn),
    /// The period ends before it begins.
    #[error("the period ends before it begins")]
    PeriodBackwards,
    /// A part of the split is not above zero, or beyond what is kept exact.
    #[error("{scheme} pays {amount}")]
    ShareNotAboveZero {
        /// Which *ordning*.
        scheme: SchemeId,
        /// What it would pay.
        amount: Kroner,
    },
    /// An *ordning* stands twice in the split.
    #[error("{0} stands twice in the split")]
    SchemeTwiceInSplit(SchemeId),
    /// The split does not come to the whole.
    #[error("the split comes to {sum}, the whole is {whole}")]
    SplitDoesNotTally {
        /// What the parts come to.
        sum: Kroner,
        /// The whole.
        whole: Kroner,
    },
}

coded!(RowError);

/// Whether a row may be written.
///
/// # Errors
/// The first thing that does not hold.
pub fn check_row(row: &ListRow) -> Result<(), RowError> {
    if !row.list.statuses().contains(&row.status) {
        return Err(RowError::NoSuchStatus(row.status));
    }
    for (column, value) in &row.values {
        if !row.list.columns().contains(column) {
            return Err(RowError::NoSuchColumn(*column));
        }
        if kind_of(value) != column.kind() {
            return Err(RowError::ColumnOfOtherKind(*column));
        }
    }
    if row.day(RowColumn::From).zip(row.day(RowColumn::Until)).is_some_and(|(from, until)| until < from) {
        return Err(RowError::PeriodBackwards);
    }
    match row.values.get(&RowColumn::Split) {
        Some(RowValue::Shares(shares)) => tallies(shares, row.values.get(&RowColumn::Total)),
        Some(_) | None => Ok(()),
    }
}

fn kind_of(value: &RowValue) -> ColumnKind {
    match value {
        RowValue::Text(_) => ColumnKind::Text,
        RowValue::Day(_) => ColumnKind::Day,
        RowValue::Count(_) => ColumnKind::Count,
        RowValue::Kroner(_) => ColumnKind::Kroner,
        RowValue::Shares(_) => ColumnKind::Shares,
        RowValue::Need(_) => ColumnKind::Need,
    }
}

fn tallies(shares: &[SchemeShare], total: Option<&RowValue>) -> Result<(), RowError> {
    let mut seen = BTreeSet::new();
    let mut sum: i64 = 0;
    for share in shares {
        let not_above = || RowError::ShareNotAboveZero { scheme: share.scheme.clone(), amount: share.amount };
        if share.amount.get() <= 0 || share.amount.get() > Kroner::LIMIT {
            return Err(not_above());
        }
        if !seen.insert(&share.scheme) {
            return Err(RowError::SchemeTwiceInSplit(share.scheme.clone()));
        }
        sum = sum.checked_add(share.amount.get()).filter(|sum| *sum <= Kroner::LIMIT).ok_or_else(not_above)?;
    }
    let sum = Kroner::new(sum);
    match total {
        Some(RowValue::Kroner(whole)) if *whole != sum => Err(RowError::SplitDoesNotTally { sum, whole: *whole }),
        Some(_) | None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::lists::YearList;

    fn row(list: YearList, values: impl IntoIterator<Item = (RowColumn, RowValue)>) -> ListRow {
        ListRow {
            id: 1,
            list,
            what: "Plan (konstruert)".into(),
            status: list.first_status(),
            values: BTreeMap::from_iter(values),
        }
    }

    fn shares(parts: &[(&str, i64)]) -> RowValue {
        let share = |(scheme, amount): &(&str, i64)| SchemeShare {
            scheme: SchemeId::new(*scheme),
            amount: Kroner::new(*amount),
        };
        RowValue::Shares(parts.iter().map(share).collect())
    }

    #[test]
    fn what_three_ordninger_pay_together_comes_to_the_whole_or_is_refused() {
        let whole = (RowColumn::Total, RowValue::Kroner(Kroner::new(300)));
        let paid = |parts: &[(&str, i64)]| {
            check_row(&row(YearList::SharedFunding, [whole.clone(), (RowColumn::Split, shares(parts))]))
        };
        assert_eq!(paid(&[("rekom", 100), ("dekom", 150), ("kl", 50)]), Ok(()));
        let short = RowError::SplitDoesNotTally { sum: Kroner::new(250), whole: Kroner::new(300) };
        assert_eq!(paid(&[("rekom", 100), ("dekom", 150)]), Err(short));
        assert_eq!(paid(&[("kl", 100), ("kl", 200)]), Err(RowError::SchemeTwiceInSplit(SchemeId::new("kl"))));
        let nothing = RowError::ShareNotAboveZero { scheme: SchemeId::new("kl"), amount: Kroner::new(0) };
        assert_eq!(paid(&[("rekom", 300), ("kl", 0)]), Err(nothing));
        let huge = paid(&[("rekom", Kroner::LIMIT), ("kl", Kroner::LIMIT)]);
        assert!(matches!(huge, Err(RowError::ShareNotAboveZero { .. })), "never beyond what is kept exact: {huge:?}");
    }

    #[test]
    fn a_column_or_a_status_of_another_list_is_refused() {
        let of = |list, column, value| check_row(&row(list, [(column, value)]));
        let text = || RowValue::Text("x".into());
        assert_eq!(
            of(YearList::Contacts, RowColumn::Split, shares(&[])),
            Err(RowError::NoSuchColumn(RowColumn::Split))
        );
        assert_eq!(of(YearList::Reports, RowColumn::Due, text()), Err(RowError::ColumnOfOtherKind(RowColumn::Due)));
        let approved = ListRow { status: RowStatus::Approved, ..row(YearList::Agreements, []) };
        assert_eq!(check_row(&approved), Err(RowError::NoSuchStatus(RowStatus::Approved)));
    }
}
