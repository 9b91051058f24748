//! What a laptop on a seat may ask for, and what it is answered.

use forum::{CaseNumber, NeedId};
use procedure::{BallotId, CounterAmount, FloorKind, Mark, MeetingId, Receipt};
use serde::{Deserialize, Serialize};

/// One thing that a seat asks for. What it says of the meeting is laid before the leader, and never carried out by itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "do", rename_all = "kebab-case", deny_unknown_fields)]
pub enum SeatCommand {
    /// Casts a ballot. The same sent again gets the same receipt.
    Cast {
        /// In which vote of the meeting.
        vote: u32,
        /// The id that the laptop drew for the ballot before it sent it the first time.
        ballot: BallotId,
        /// What it says: an answer, or in an election who gets a cross.
        choice: Mark,
    },
    /// Asks for the floor in the case that is being treated.
    AskFloor {
        /// For a speech, a reply or a point of order.
        kind: FloorKind,
    },
    /// Takes back that it asked for the floor.
    WithdrawFloor {},
    /// A remark to the leader.
    Remark {
        /// To which line; none to the whole.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "ts", ts(optional))]
        need: Option<NeedId>,
        /// In its words.
        text: String,
    },
    /// Reports *forfall*.
    ReportAbsence {
        /// To which meeting; none to the one at hand.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "ts", ts(optional))]
        meeting: Option<MeetingId>,
        /// What it says of it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "ts", ts(optional))]
        note: Option<String>,
    },
    /// Reports that it may be *inhabil*.
    ReportTie {
        /// In which case; none in the one that is being treated.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "ts", ts(optional))]
        case: Option<CaseNumber>,
        /// In which line; none in the whole case.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "ts", ts(optional))]
        need: Option<NeedId>,
        /// What the tie is.
        why: String,
    },
    /// Proposes a case to the seat's body (R129).
    ProposeCase {
        /// What the case would be called.
        title: String,
        /// Why it should be taken up.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "ts", ts(optional))]
        why: Option<String>,
    },
    /// Proposes other amounts.
    CounterProposal {
        /// Which lines get what.
        amounts: Vec<CounterAmount>,
        /// Why.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "ts", ts(optional))]
        why: Option<String>,
    },
}

/// What a seat is answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "answer", rename_all = "kebab-case")]
pub enum SeatAnswer {
    /// The ballot is on the disk.
    Cast {
        /// In which vote.
        vote: u32,
        /// Which ballot.
        ballot: BallotId,
        /// Its receipt.
        receipt: Receipt,
    },
    /// It is done.
    Done {},
    /// It is laid before the leader.
    LaidBefore {
        /// Its number among all that is.
        message: u32,
    },
}
