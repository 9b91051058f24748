//! The follow-up list: what somebody was to see to after a meeting, by when, and whether it is done (R131).

use chrono::NaiveDate;
use forum::{CaseItem, CaseNumber};
use serde::{Deserialize, Serialize};

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
    /// Which case it follows from.
    pub case: CaseNumber,
    /// Its title.
    pub title: String,
    /// Whose case.
    pub body: BodyId,
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
pub fn follow_up(cases: &[CaseItem], texts: &[CaseText], plans: &[CasePlan], today: NaiveDate) -> Vec<FollowUpLine> {
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
            case: case.number,
            title: case.title.clone(),
            body: text.body.clone(),
            responsible: text.responsible.clone(),
            due: text.follow_up,
            done,
            state,
        })
    });
    let mut lines: Vec<FollowUpLine> = lines.collect();
    lines.sort_by_key(|line| (line.state, line.due.unwrap_or(NaiveDate::MAX), line.case));
    lines
}

#[cfg(test)]
mod tests {
    use forum::CaseKind;

    use super::*;
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
        let told: Vec<_> = follow_up(&cases, &texts, &[done], today)
            .into_iter()
            .map(|line| (line.case.to_string(), line.state))
            .collect();
        let expected = [
            ("5/24", FollowUpState::Overdue),
            ("4/24", FollowUpState::Open),
            ("3/24", FollowUpState::Open),
            ("1/24", FollowUpState::Done),
        ];
        assert_eq!(told, expected.map(|(case, state)| (case.to_owned(), state)), "2/24 has nothing to follow up");
    }
}
