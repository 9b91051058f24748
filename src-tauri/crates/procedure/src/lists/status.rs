//! How a row of a list stands.

use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantArray};

/// A status. Each list has some of them ([`super::YearList::statuses`]).
#[derive(
    Clone,
    Copy,
    Debug,
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
pub enum RowStatus {
    /// It was asked for (R158).
    Requested,
    /// It should come, and nobody has asked yet.
    Expected,
    /// It came.
    Received,
    /// It came and was approved.
    Approved,
    /// It is worked on.
    Draft,
    /// It is planned.
    Planned,
    /// It was decided.
    Decided,
    /// Another took its place.
    Replaced,
    /// It was held.
    Held,
    /// It comes to nothing.
    Dropped,
    /// It was published.
    Published,
    /// It is open.
    Open,
    /// It is dealt with.
    Settled,
    /// Nobody is named.
    Vacant,
    /// Somebody is named.
    Named,
    /// All who pay have agreed.
    Agreed,
}

impl RowStatus {
    /// The word its text is found by.
    pub fn as_str(self) -> &'static str {
        self.into()
    }

    /// Something is still to come or to be done.
    pub fn waits(self) -> bool {
        use RowStatus as S;
        match self {
            S::Requested | S::Expected | S::Draft | S::Planned | S::Open | S::Vacant => true,
            S::Received
            | S::Approved
            | S::Decided
            | S::Replaced
            | S::Held
            | S::Dropped
            | S::Published
            | S::Settled
            | S::Named
            | S::Agreed => false,
        }
    }
}
