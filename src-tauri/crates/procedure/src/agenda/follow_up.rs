//! The follow-up list: what somebody was to see to after a meeting, by when, and whether it is done (R131).

use chrono::NaiveDate;
use forum::{CaseItem, CaseNumber};
use serde::{Deserialize, Serialize};

use crate::lists::{ListRow, RowColumn, RowState, YearList, row_state};
use crate::{BodyId, CasePlan, CaseText};

/// How far a line of the follow-up list has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum FollowUpState {
    /// Its day is past, and it is not done.
    Overdue,
    /// It is not done, and its day is not past, or none is set.
    Open,
    /// It is done.
    Done,
}

/// A line of the follow-up list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, rename = "FollowUpLine"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "FollowUpLine"))]
pub struct FollowUpLine {
    /// Which case it follows from; none for an action that names no case of the file.
    pub case: Option<CaseNumber>,
    /// The case's title, or what an action names in place of a case.
    pub title: Option<String>,
    /// Whose case.
    pub body: Option<BodyId>,
    /// The row of the list of actions; none for what the case itself asks for.
    pub row: Option<u32>,
    /// What is to be done, in the action's words.
    pub action: Option<String>,
    /// Who sees to it: a role or an organisation.
    pub responsible: Option<String>,
    /// By when.
    pub due: Option<NaiveDate>,
    /// The day it was done.
    pub done: Option<NaiveDate>,
    /// How far it has come.
    pub state: FollowUpState,
}

/// What is to be followed up over all meetings: what is overdue first, then by its day, what has no day after the others, what is
/// done last. A case that names nobody and no day has nothing to follow up.
pub fn follow_up(
    cases: &[CaseItem],
    (texts, plans): (&[CaseText], &[CasePlan]),
    rows: &[ListRow],
    today: NaiveDate,
) -> Vec<FollowUpLine> {
    let actions = rows.iter().filter(|row| row.list == YearList::Actions).map(|row| action(row, cases, texts, today));
    let lines = texts.iter().filter(|text| text.responsible.is_some() || text.follow_up.is_some());
    let lines = lines.filter_map(|text| {
        let case = cases.iter().find(|case| case.number == text.case)?;
        let done = plans.iter().find(|plan| plan.case == text.case).and_then(|plan| plan.followed_up);
        let state = match (done, text.follow_up) {
            (Some(_), _) => FollowUpState::Done,
            (None, Some(due)) if due < today => FollowUpState::Overdue,
            (None, Some(_) | None) => FollowUpState::Open,
        };
        Some(FollowUpLine {
            case: Some(case.number),
            title: Some(case.title.clone()),
            body: Some(text.body.clone()),
            row: None,
            action: None,
            responsible: text.responsible.clone(),
            due: text.follow_up,
            done,
            state,
        })
    });
    let mut lines: Vec<FollowUpLine> = lines.chain(actions).collect();
    lines
        .sort_by_key(|line| (line.state, line.due.unwrap_or(NaiveDate::MAX), line.case.is_none(), line.case, line.row));
    lines
}

fn action(row: &ListRow, cases: &[CaseItem], texts: &[CaseText], today: NaiveDate) -> FollowUpLine {
    let named = row.text(RowColumn::Case).map(str::trim).filter(|named| !named.is_empty());
    let number = named.and_then(|named| named.parse().ok());
    let case = number.and_then(|number: CaseNumber| cases.iter().find(|case| case.number == number));
    let text = case.and_then(|case| texts.iter().find(|text| text.case == case.number));
    FollowUpLine {
        case: case.map(|case| case.number),
        title: case.map(|case| case.title.clone()).or_else(|| named.map(str::to_owned)),
        body: text.map(|text| text.body.clone()),
        row: Some(row.id),
        action: Some(row.what.clone()),
        responsible: row.text(RowColumn::Owner).map(str::to_owned),
        due: row.day(RowColumn::Due),
        done: row.day(RowColumn::Done),
        state: match row_state(row, today) {
            RowState::Overdue => FollowUpState::Overdue,
            RowState::Waits => FollowUpState::Open,
            RowState::Done => FollowUpState::Done,
        },
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use forum::CaseKind;

    use super::*;
    use crate::lists::{RowStatus, RowValue};
    use crate::testing::case;

    #[test]
    fn what_is_overdue_stands_first_and_what_is_done_last() {
        let day = |day| NaiveDate::from_ymd_opt(2024, 3, day);
        let cases = ["1/24", "2/24", "3/24", "4/24", "5/24"].map(|number| CaseItem {
            number: case(number),
            title: number.into(),
            kind: CaseKind::Decision,
            proposed_decision: None,
        });
        let text = |number: &str, responsible: Option<&str>, follow_up| CaseText {
            case: case(number),
            body: BodyId::new("forum"),
            background: None,
            responsible: responsible.map(str::to_owned),
            follow_up,
            carried_from: None,
        };
        let texts = [
            text("1/24", Some("AU"), day(1)),
            text("2/24", None, None),
            text("3/24", Some("sekretariatet"), None),
            text("4/24", Some("UH"), day(20)),
            text("5/24", Some("AU"), day(10)),
        ];
        let done = CasePlan { followed_up: day(2), ..CasePlan::of(case("1/24")) };
        let today = day(15).unwrap_or_default();
        let told: Vec<_> = follow_up(&cases, (&texts, &[done]), &[], today)
            .into_iter()
            .map(|line| (line.case.unwrap().to_string(), line.state))
            .collect();
        let expected = [
            ("5/24", FollowUpState::Overdue),
            ("4/24", FollowUpState::Open),
            ("3/24", FollowUpState::Open),
            ("1/24", FollowUpState::Done),
        ];
        assert_eq!(told, expected.map(|(case, state)| (case.to_owned(), state)), "2/24 has nothing to follow up");
    }

    #[test]
    fn a_vedtak_asks_for_several_actions_each_with_its_owner_and_day() {
        let day = |day| NaiveDate::from_ymd_opt(2024, 3, day).unwrap();
        let cases = [CaseItem {
            number: case("4/24"),
            title: "Plan for koordinatorene".into(),
            kind: CaseKind::Decision,
            proposed_decision: None,
        }];
        let row = |id, what: &str, of: &str, status, due: Option<NaiveDate>| {
            let text = |text: &str| RowValue::Text(text.into());
            let mut values = BTreeMap::from([(RowColumn::Owner, text("AU")), (RowColumn::Case, text(of))]);
            values.extend(due.map(|due| (RowColumn::Due, RowValue::Day(due))));
            ListRow { id, list: YearList::Actions, what: what.into(), status, values }
        };
        let rows = [
            row(1, "Kurs for nye koordinatorer", " 4/24 ", RowStatus::Open, Some(day(20))),
            row(2, "Brev til eierne", "4/24", RowStatus::Settled, Some(day(1))),
            row(3, "Fra i fjor", "9/23", RowStatus::Open, Some(day(10))),
            ListRow { list: YearList::JointMeasures, ..row(4, "Ingen oppfølging", "4/24", RowStatus::Planned, None) },
        ];
        let told: Vec<_> = follow_up(&cases, (&[], &[]), &rows, day(15))
            .into_iter()
            .map(|line| (line.row.unwrap(), line.case.map(|case| case.to_string()), line.title.unwrap(), line.state))
            .collect();
        let of = Some("4/24".to_owned());
        let title = || "Plan for koordinatorene".to_owned();
        let expected = [
            (3, None, "9/23".to_owned(), FollowUpState::Overdue),
            (1, of.clone(), title(), FollowUpState::Open),
            (2, of, title(), FollowUpState::Done),
        ];
        assert_eq!(told, expected);
    }
}
