//! What is written out is read back as it was, whatever stands in it; and what cannot be read is told with its place.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;

use chrono::NaiveDate;
use forum::{Kroner, NeedId, SchemeId};
use procedure::lists::{ColumnKind, ListRow, RowColumn, RowStatus, RowValue, SchemeShare, YearList};
use proptest::prelude::*;

use super::{RowListError, read_year_list, year_list};

/// A text as people write it, with the signs that CSV quotes.
fn text() -> impl Strategy<Value = String> {
    "[A-Zæøå][a-zæøå]{1,8}([ ;\",-][A-ZÆØÅa-z]{2,6}){0,3}"
}

fn day() -> impl Strategy<Value = NaiveDate> {
    (0_u64..3_000).prop_map(|days| NaiveDate::from_ymd_opt(2020, 1, 1).unwrap() + chrono::Days::new(days))
}

fn value(kind: ColumnKind) -> BoxedStrategy<RowValue> {
    let share = |(scheme, amount)| SchemeShare { scheme: SchemeId::new(scheme), amount: Kroner::new(amount) };
    match kind {
        ColumnKind::Text => text().prop_map(RowValue::Text).boxed(),
        ColumnKind::Day => day().prop_map(RowValue::Day).boxed(),
        ColumnKind::Count => (0_u32..5_000).prop_map(RowValue::Count).boxed(),
        ColumnKind::Kroner => (0_i64..9_000_000).prop_map(|amount| RowValue::Kroner(Kroner::new(amount))).boxed(),
        ColumnKind::Need => {
            (1_u32..300).prop_map(|number| RowValue::Need(NeedId::new(&SchemeId::new("dekom"), number))).boxed()
        }
        ColumnKind::Shares => {
            let amounts = (1_i64..9_000_000, 1_i64..9_000_000);
            amounts
                .prop_map(move |(one, other)| RowValue::Shares(vec![share(("rekom", one)), share(("kl", other))]))
                .boxed()
        }
    }
}

fn row(list: YearList, id: u32) -> impl Strategy<Value = ListRow> {
    let columns: Vec<BoxedStrategy<Option<(RowColumn, RowValue)>>> = list
        .columns()
        .iter()
        .map(|column| {
            let column = *column;
            proptest::option::of(value(column.kind()).prop_map(move |value| (column, value))).boxed()
        })
        .collect();
    let status = proptest::sample::select(list.statuses());
    (text(), status, columns).prop_map(move |(what, status, values): (String, RowStatus, Vec<_>)| ListRow {
        id,
        list,
        what,
        status,
        values: values.into_iter().flatten().collect(),
    })
}

proptest! {
    #[test]
    fn a_list_that_is_written_out_is_read_back_as_it_was(
        rows in proptest::sample::select(YearList::ALL).prop_flat_map(|list| (1_u32..6).prop_map(move |id| row(list, id)).prop_flat_map(|row| row)).prop_map(|row| vec![row])
    ) {
        let list = rows[0].list;
        let bytes = year_list(list, &rows.iter().collect::<Vec<_>>()).unwrap();
        prop_assert_eq!(read_year_list(list, "liste.csv", &bytes).unwrap(), rows);
    }
}

#[test]
fn a_list_in_nynorsk_with_norwegian_dates_is_read_and_a_row_without_a_number_is_new() {
    let csv = "Kva;Status;Frist\nRapport frå Røst;Bedt om;15.01.2024\n";
    let rows = read_year_list(YearList::Reports, "rapportar.csv", csv.as_bytes()).unwrap();
    let due = RowValue::Day(NaiveDate::from_ymd_opt(2024, 1, 15).unwrap());
    let expected = ListRow {
        id: 0,
        list: YearList::Reports,
        what: "Rapport frå Røst".into(),
        status: RowStatus::Requested,
        values: BTreeMap::from([(RowColumn::Due, due)]),
    };
    assert_eq!(rows, [expected]);
}

#[test]
fn what_cannot_be_read_is_told_with_its_line_and_heading() {
    let told = |csv: &str| match read_year_list(YearList::Reports, "rapporter.csv", csv.as_bytes()) {
        Err(RowListError::Field { line, column }) => (line, column),
        other => panic!("{other:?}"),
    };
    assert_eq!(told("Hva;Frist\nRapport;snart\n"), (2, "Frist".into()));
    assert_eq!(told("Hva;Status\nRapport;kanskje\n"), (2, "Status".into()));
    assert_eq!(told("Frist\n2024-01-15\n"), (1, "Hva".into()), "what it is about must stand there");
    assert_eq!(told("Nr;Hva\n3;En\n3;To\n"), (3, "Nr".into()), "no number twice");
    assert_eq!(told("Hva;Frist;Frist\nRapport;;\n"), (1, "Frist".into()), "no heading twice");
}
