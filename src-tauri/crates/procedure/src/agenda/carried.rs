//! What was not treated is carried to the next meeting.

use forum::CaseKind;
use serde::{Deserialize, Serialize};

use super::AgendaItem;

/// How far a case came in its meeting.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum CaseStatus {
    /// Not taken up.
    #[default]
    Waiting,
    /// Being treated.
    Open,
    /// Treated.
    Treated,
    /// Taken up, and put off to a later meeting.
    PutOff,
    /// Taken off the agenda for good.
    Withdrawn,
}

/// The items that the next agenda has from this one, without numbers: a case that comes again gets a new one, and says which it had.
///
/// The first and last items of a meeting are its own: approval of its notice and *eventuelt* are not carried.
pub fn carried_over(agenda: &[(AgendaItem, CaseStatus)]) -> Vec<AgendaItem> {
    let comes_again = |status: CaseStatus| match status {
        CaseStatus::Waiting | CaseStatus::Open | CaseStatus::PutOff => true,
        CaseStatus::Treated | CaseStatus::Withdrawn => false,
    };
    let is_of_this_meeting = |kind: CaseKind| match kind {
        CaseKind::Approval | CaseKind::AnyOtherBusiness => true,
        CaseKind::Decision | CaseKind::Information | CaseKind::Discussion | CaseKind::Election => false,
    };
    let carried = agenda.iter().filter(|(item, status)| comes_again(*status) && !is_of_this_meeting(item.kind));
    carried.map(|(item, _)| AgendaItem { number: None, carried_from: item.number, ..item.clone() }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::case;
    use crate::{BodyId, CaseNumbers};

    #[test]
    fn a_case_that_comes_again_gets_a_new_number_also_over_new_year() {
        let item = |number: &str, kind, status| {
            let item = AgendaItem {
                number: Some(case(number)),
                title: number.into(),
                kind,
                minutes: Some(20),
                carried_from: None,
            };
            (item, status)
        };
        let agenda = [
            item("20/24", CaseKind::Approval, CaseStatus::Waiting),
            item("21/24", CaseKind::Decision, CaseStatus::Treated),
            item("22/24", CaseKind::Decision, CaseStatus::PutOff),
            item("23/24", CaseKind::Discussion, CaseStatus::Waiting),
            item("24/24", CaseKind::Information, CaseStatus::Withdrawn),
            item("25/24", CaseKind::AnyOtherBusiness, CaseStatus::Waiting),
        ];
        let mut next = carried_over(&agenda);
        let (forum, mut numbers) = (BodyId::new("forum"), CaseNumbers::default());
        assert_eq!(numbers.number(&forum, forum::CaseSeries::NONE, 2025, &mut next), Ok(()));
        let told: Vec<_> = next.iter().map(|item| (item.number, item.carried_from)).collect();
        let pair = |new: &str, old: &str| (Some(case(new)), Some(case(old)));
        assert_eq!(told, [pair("1/25", "22/24"), pair("2/25", "23/24")]);
    }
}
