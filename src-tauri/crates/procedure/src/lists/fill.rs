//! The rows that a list lacks: one report or agreement for each measure that was given money, one plan or contact for each network.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use forum::NeedId;
use serde::{Deserialize, Serialize};

use super::{ListRow, RowColumn, RowValue, YearList};

/// What to fill a list with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FillList {
    /// Which list.
    pub list: YearList,
    /// By when, each row of it: a county's deadline of the year (R162).
    #[serde(default)]
    pub due: Option<NaiveDate>,
    /// One row for each university of a measure, in place of a joint one (R164).
    #[serde(default)]
    pub by_university: bool,
}

/// A measure that rows are made for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Measure {
    /// Its behovsmelding.
    pub need: NeedId,
    /// What it is.
    pub what: String,
    /// Whose.
    pub owner: String,
    /// Where.
    pub region: String,
    /// With which universities.
    pub universities: Vec<String>,
}

/// The rows that the list lacks, without numbers. A list of something else than measures or networks is filled by hand: none.
/// `year` is told of by reports alone; a measure that has a report of the year is not asked twice.
pub fn to_fill(
    asked: &FillList,
    year: i32,
    measures: &[Measure],
    networks: &[String],
    known: &[ListRow],
) -> Vec<ListRow> {
    let year = u32::try_from(year).ok().map(RowValue::Count);
    match asked.list {
        YearList::Reports | YearList::Agreements => {
            let year = year.filter(|_| asked.list == YearList::Reports);
            measures.iter().flat_map(|measure| of_measure(asked, measure, year.as_ref(), known)).collect()
        }
        YearList::NetworkPlans | YearList::Contacts => {
            let is_known = |network: &&String| {
                known.iter().any(|row| row.list == asked.list && row.text(RowColumn::Network) == Some(network))
            };
            networks.iter().filter(|network| !is_known(network)).map(|network| of_network(asked, network)).collect()
        }
        YearList::LongTermPlans
        | YearList::Actions
        | YearList::JointMeasures
        | YearList::SharedFunding
        | YearList::CallsPublished
        | YearList::Evaluations => Vec::new(),
    }
}

fn of_measure(asked: &FillList, measure: &Measure, year: Option<&RowValue>, known: &[ListRow]) -> Vec<ListRow> {
    let universities: Vec<Option<&String>> = match asked.by_university && !measure.universities.is_empty() {
        true => measure.universities.iter().map(Some).collect(),
        false => vec![None],
    };
    let is_known = |university: Option<&String>| {
        known.iter().any(|row| {
            let same_year = row.values.get(&RowColumn::Year) == year;
            let same_university =
                university.is_none() || row.text(RowColumn::University) == university.map(String::as_str);
            row.list == asked.list && row.need() == Some(&measure.need) && same_year && same_university
        })
    };
    let missing = universities.into_iter().filter(|university| !is_known(*university));
    let made = missing.map(|university| {
        let joint = || Some(measure.universities.join(", ")).filter(|names| !names.is_empty());
        let mut values = BTreeMap::from([
            (RowColumn::Need, RowValue::Need(measure.need.clone())),
            (RowColumn::Owner, RowValue::Text(measure.owner.clone())),
            (RowColumn::Region, RowValue::Text(measure.region.clone())),
        ]);
        values.extend(year.map(|year| (RowColumn::Year, year.clone())));
        values.extend(university.cloned().or_else(joint).map(|name| (RowColumn::University, RowValue::Text(name))));
        new_row(asked, &measure.what, values)
    });
    made.collect()
}

fn of_network(asked: &FillList, network: &str) -> ListRow {
    new_row(asked, network, BTreeMap::from([(RowColumn::Network, RowValue::Text(network.to_owned()))]))
}

fn new_row(asked: &FillList, what: &str, mut values: BTreeMap<RowColumn, RowValue>) -> ListRow {
    let due = asked.due.filter(|_| asked.list.columns().contains(&RowColumn::Due));
    values.extend(due.map(|due| (RowColumn::Due, RowValue::Day(due))));
    ListRow { id: 0, list: asked.list, what: what.to_owned(), status: asked.list.first_status(), values }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lists::{RowState, check_row, row_state, sorted};
    use crate::plan::day;

    fn measure(number: u32, universities: &[&str]) -> Measure {
        Measure {
            need: NeedId::new(&forum::SchemeId::new("dekom"), number),
            what: format!("Tiltak {number} (konstruert)"),
            owner: "Kommunen (konstruert)".into(),
            region: "Salten".into(),
            universities: universities.iter().map(|name| (*name).to_owned()).collect(),
        }
    }

    #[test]
    fn one_report_for_each_measure_and_year_and_one_for_each_university_where_the_county_wants_it() {
        let measures = [measure(1, &["UiT", "Nord"]), measure(2, &[])];
        let asked = FillList { list: YearList::Reports, due: day(2024, 1, 15).ok(), by_university: false };
        let joint = to_fill(&asked, 2023, &measures, &[], &[]);
        assert_eq!(joint.len(), 2, "Innlandet wants one joint report");
        assert_eq!(joint[0].text(RowColumn::University), Some("UiT, Nord"));
        assert!(joint.iter().all(|row| check_row(row).is_ok()));
        assert_eq!(to_fill(&asked, 2023, &measures, &[], &joint), [], "nobody is asked twice");
        assert_eq!(to_fill(&asked, 2024, &measures, &[], &joint).len(), 2, "and again for the next year");
        let each = to_fill(&FillList { by_university: true, ..asked }, 2023, &measures, &[], &[]);
        assert_eq!(each.len(), 3, "Nordland wants one for each university");
    }

    #[test]
    fn overdue_rows_come_first_and_what_is_done_last() {
        let asked = FillList { list: YearList::Reports, due: day(2023, 1, 10).ok(), by_university: false };
        let mut rows = to_fill(&asked, 2022, &[measure(1, &[]), measure(2, &[]), measure(3, &[])], &[], &[]);
        rows[0].status = crate::lists::RowStatus::Received;
        rows[1].values.insert(RowColumn::Due, RowValue::Day(day(2023, 6, 15).unwrap_or_default()));
        let today = day(2023, 1, 11).unwrap_or_default();
        let states: Vec<RowState> = sorted(&rows, today).into_iter().map(|row| row_state(row, today)).collect();
        assert_eq!(states, [RowState::Overdue, RowState::Waits, RowState::Done]);
    }
}
