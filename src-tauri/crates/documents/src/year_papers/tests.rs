//! The årshjul and the lists on paper, checked by programs that are not ours.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;

use chrono::NaiveDate;
use forum::{Kroner, Language, SchemeId};
use procedure::annual::{Milestone, MilestoneState};
use procedure::lists::{ListRow, RowColumn, RowState, RowStatus, RowValue, SchemeShare, YearList};

use super::{AnnualPaper, ListPaper, YearHead, annual_paper, list_paper};
use crate::testing;

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2023, month, day).unwrap()
}

fn head() -> YearHead<'static> {
    YearHead {
        forum: "Samarbeidsforum i Nordland",
        secretariat: "Statsforvalteren i Nordland",
        constructed: Some("Konstruert til prøve."),
        code: "3f2a9c415f5f3f2a9c415f5f",
        printed_at: day(3, 17),
    }
}

#[test]
fn the_cycle_is_a_valid_paper_in_three_languages_and_an_empty_one_too() {
    let step = |id, from, until, done| Milestone {
        id,
        what: format!("Steg {id}: et navn som er langt nok til å gå over flere linjer i kolonnen, åtti tegn og mer"),
        from,
        until,
        owner: Some("Statsforvalteren".into()),
        body: None,
        after: None,
        done,
        note: None,
    };
    let steps: Vec<Milestone> =
        (1..60).map(|id| step(id, day(1, 1 + id % 28), Some(day(6, 15)), (id % 3 == 0).then(|| day(2, 1)))).collect();
    let warned = vec!["15.01.2023 er en søndag. Datoen er ikke flyttet.".to_owned()];
    let seen = steps.iter().map(|step| {
        let state = if step.done.is_some() { MilestoneState::Done } else { MilestoneState::Late };
        (step, Some("Samarbeidsforum".to_owned()), state, warned.clone())
    });
    let content = AnnualPaper { head: head(), year: 2023, steps: seen.collect() };
    for language in [Language::Nb, Language::Nn, Language::En] {
        testing::check(&format!("aarshjul-{}", language.tag()), &annual_paper(&content, language).unwrap());
    }
    let nothing = AnnualPaper { head: head(), year: 2023, steps: Vec::new() };
    testing::check("aarshjul-tomt", &annual_paper(&nothing, Language::Nb).unwrap());
    assert_eq!(
        annual_paper(&content, Language::Nb).unwrap(),
        annual_paper(&content, Language::Nb).unwrap(),
        "same content, same bytes"
    );
}

#[test]
fn a_list_is_a_valid_paper_with_a_row_whose_measure_was_withdrawn_and_an_empty_one_too() {
    let share = |scheme: &str, amount| SchemeShare { scheme: SchemeId::new(scheme), amount: Kroner::new(amount) };
    let values = BTreeMap::from([
        (RowColumn::Owner, RowValue::Text("Vega kommune".into())),
        (RowColumn::Due, RowValue::Day(day(1, 10))),
        (RowColumn::Total, RowValue::Kroner(Kroner::new(300_000))),
        (RowColumn::Split, RowValue::Shares(vec![share("rekom", 100_000), share("kl", 200_000)])),
    ]);
    let list = YearList::SharedFunding;
    let row = |id| ListRow {
        id,
        list,
        what: format!("Plan {id} (konstruert)"),
        status: RowStatus::Planned,
        values: values.clone(),
    };
    let rows: Vec<ListRow> = (1..80).map(row).collect();
    let seen = rows.iter().map(|row| (row, RowState::Overdue, row.id == 7)).collect();
    let content = ListPaper { head: head(), list, counts: vec![(RowStatus::Planned, 79)], rows: seen };
    for language in [Language::Nb, Language::Nn, Language::En] {
        testing::check(&format!("liste-{}", language.tag()), &list_paper(&content, language).unwrap());
    }
    let nothing = ListPaper { head: head(), list, counts: Vec::new(), rows: Vec::new() };
    testing::check("liste-tom", &list_paper(&nothing, Language::Nb).unwrap());
}
