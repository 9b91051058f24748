//! The lists: which columns and statuses each has.

use serde::{Deserialize, Serialize};
use strum::{Display, EnumString, IntoStaticStr, VariantArray};

use super::{RowColumn, RowStatus};

/// A list of the year.
#[derive(
    Clone,
    Copy,
    Debug,
    Display,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    EnumString,
    IntoStaticStr,
    Serialize,
    Deserialize,
    VariantArray,
)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum YearList {
    /// *Rapportering*: one row for each measure and year, more where a county wants it (R158-R165).
    Reports,
    /// *Partnerskapsavtaler* (R156).
    Agreements,
    /// Each network's plan with its period (R155).
    NetworkPlans,
    /// UH's contact in each network (R114).
    Contacts,
    /// The forum's long-term plan (R173, R174).
    LongTermPlans,
    /// Actions that a vedtak asks for, several of one case too (R131).
    Actions,
    /// *Fellestiltak* (R175).
    JointMeasures,
    /// What several *ordninger* pay together, with the split (R157).
    SharedFunding,
    /// Where the call was published, and when.
    CallsPublished,
    /// Evaluation of the year, with what to change next year (R176).
    Evaluations,
}

impl YearList {
    /// Every list, in the order they are shown.
    pub const ALL: &[YearList] = YearList::VARIANTS;

    /// The word its texts are found by.
    pub fn as_str(self) -> &'static str {
        self.into()
    }

    /// Its columns, in the order they are shown; what it is about and the status stand before them.
    pub fn columns(self) -> &'static [RowColumn] {
        use RowColumn as C;
        match self {
            YearList::Reports => &[
                C::Need,
                C::Year,
                C::Owner,
                C::Contact,
                C::University,
                C::Region,
                C::Due,
                C::Done,
                C::OwnerApproved,
                C::UniversityApproved,
                C::CarriedOut,
                C::Spent,
                C::Reached,
                C::Kindergartens,
                C::Schools,
                C::Note,
            ],
            YearList::Agreements => {
                &[C::Need, C::Owner, C::Contact, C::University, C::Region, C::Due, C::Done, C::Until, C::Note]
            }
            YearList::NetworkPlans => &[C::Network, C::Region, C::Owner, C::From, C::Until, C::Due, C::Done, C::Note],
            YearList::Contacts => &[C::Network, C::Region, C::University, C::Contact, C::From, C::Until, C::Note],
            YearList::LongTermPlans => &[
                C::From,
                C::Until,
                C::Version,
                C::Frames,
                C::Priorities,
                C::Case,
                C::Owner,
                C::Region,
                C::Due,
                C::Done,
                C::Note,
            ],
            YearList::Actions => &[C::Case, C::Owner, C::Due, C::Done, C::Region, C::Note],
            YearList::JointMeasures => &[C::Owner, C::Due, C::Done, C::Place, C::Region, C::Note],
            YearList::SharedFunding => &[C::Need, C::Owner, C::Region, C::Network, C::Total, C::Split, C::Due, C::Note],
            YearList::CallsPublished => &[C::Place, C::Owner, C::Region, C::Due, C::Done, C::Until, C::Note],
            YearList::Evaluations => &[C::Year, C::Owner, C::Region, C::Due, C::Done, C::NextYear, C::Note],
        }
    }

    /// The statuses a row can have, in the order they come.
    pub fn statuses(self) -> &'static [RowStatus] {
        use RowStatus as S;
        match self {
            YearList::Reports => &[S::Expected, S::Requested, S::Received, S::Approved, S::Dropped],
            YearList::Agreements => &[S::Expected, S::Received, S::Dropped],
            YearList::NetworkPlans => &[S::Expected, S::Received, S::Replaced, S::Dropped],
            YearList::Contacts => &[S::Vacant, S::Named, S::Replaced],
            YearList::LongTermPlans => &[S::Draft, S::Decided, S::Replaced],
            YearList::Actions => &[S::Open, S::Settled, S::Dropped],
            YearList::JointMeasures => &[S::Planned, S::Held, S::Dropped],
            YearList::SharedFunding => &[S::Planned, S::Agreed, S::Dropped],
            YearList::CallsPublished => &[S::Planned, S::Published, S::Dropped],
            YearList::Evaluations => &[S::Open, S::Settled],
        }
    }

    /// The status of a new row.
    pub fn first_status(self) -> RowStatus {
        self.statuses().first().copied().unwrap_or(RowStatus::Open)
    }

    /// What its rows lack is owed by others than the secretariat.
    pub fn is_owed(self) -> bool {
        match self {
            YearList::Reports | YearList::Agreements | YearList::NetworkPlans | YearList::Contacts => true,
            YearList::LongTermPlans
            | YearList::Actions
            | YearList::JointMeasures
            | YearList::SharedFunding
            | YearList::CallsPublished
            | YearList::Evaluations => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_row_waits_and_no_column_or_status_stands_twice() {
        for list in YearList::ALL {
            assert!(list.first_status().waits(), "{list}");
            assert!(list.statuses().iter().any(|status| !status.waits()), "{list} can be done with");
            for (place, column) in list.columns().iter().enumerate() {
                assert!(!list.columns()[..place].contains(column), "{list} has {column:?} twice");
            }
        }
    }
}
