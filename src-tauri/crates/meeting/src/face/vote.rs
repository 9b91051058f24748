//! The vote that is open and those that were held in the case, as all laptops see them: who has voted, never how.

use forum::SeatId;
use forum::vote::Count;
use procedure::{Outcome, ProposalId, Receipt, RuleTold, Secrecy, Way};
use serde::{Deserialize, Serialize};

use crate::view::ElectionView;

/// The votes of the case that is being treated.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SharedVote {
    /// The one on proposals that is open.
    pub open: Option<VoteShown>,
    /// Those on proposals that were held, in order.
    pub held: Vec<VoteHeldShown>,
    /// The election of the case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub election: Option<ElectionView>,
    /// The receipts of the election's ballots by laptop.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<Vec<BallotReceipts>>"))]
    pub elected_by: Vec<BallotReceipts>,
}

/// The receipts of a ballot of an election.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BallotReceipts {
    /// First, second … vote of the meeting.
    pub number: u32,
    /// In their own order: whoever has one finds it here.
    pub receipts: Vec<Receipt>,
}

/// A vote that is open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct VoteShown {
    /// First, second … vote of the meeting.
    pub number: u32,
    /// The proposals that are voted on: one, or two against each other. Of two, a vote *for* is for the first.
    pub on: Vec<ProposalId>,
    /// How it is taken.
    pub way: Way,
    /// How many may vote.
    pub entitled: u32,
    /// How many have voted; none while hands are not counted.
    pub how_many: Option<u32>,
    /// Who has voted; nobody in a show of hands.
    pub voted: Vec<SeatId>,
    /// Its rule with its numbers.
    pub rule: RuleTold,
    /// What is said of its secrecy; none of a vote that is not secret.
    pub secrecy: Option<Secrecy>,
}

/// A vote that was held.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct VoteHeldShown {
    /// First, second … vote of the meeting.
    pub number: u32,
    /// The proposals that were voted on.
    pub on: Vec<ProposalId>,
    /// How it was taken.
    pub way: Way,
    /// How many could vote.
    pub entitled: u32,
    /// The counts. Of two proposals, those *for* are for the first and those *against* for the second.
    pub count: Count,
    /// Its rule with its numbers.
    pub rule: RuleTold,
    /// What it means.
    pub outcome: Outcome,
    /// The receipts of its ballots, in their own order: whoever has one finds it here. None of a vote that was not by laptop.
    pub receipts: Vec<Receipt>,
}
