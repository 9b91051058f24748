//! A ballot of an election that was taken by laptop, as it stands on record beside what it came to.

use std::collections::{BTreeMap, BTreeSet};

use forum::SeatId;
use serde::{Deserialize, Serialize};

use super::{Mark, Way};

/// How a ballot of an election was taken by laptop.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BallotTaken {
    /// First, second … vote of the meeting.
    pub number: u32,
    /// Named or secret.
    pub way: Way,
    /// Who could vote, in the forum's order.
    pub seats: Vec<SeatId>,
    /// Who voted.
    pub voted: BTreeSet<SeatId>,
    /// What each seat's ballot says, when it was named.
    pub named: Option<BTreeMap<SeatId, Mark>>,
    /// Who left while it was open.
    pub left: BTreeSet<SeatId>,
    /// Browsers could vote in it too.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<bool>"))]
    pub also_by_browser: bool,
}
