//! What a seat lays before the leader: a remark, *forfall*, a tie, other amounts. It is kept as it was said; the leader decides what
//! becomes of it.

use forum::{CaseNumber, Kroner, NeedId};
use serde::{Deserialize, Serialize};

use crate::MeetingId;

/// What a seat lays before the leader.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "message", rename_all = "kebab-case", deny_unknown_fields)]
pub enum SeatMessage {
    /// A remark.
    Remark {
        /// To which line; none to the whole.
        need: Option<NeedId>,
        /// In its words.
        text: String,
    },
    /// *Forfall*.
    Absence {
        /// To which meeting.
        meeting: MeetingId,
        /// What it says of it.
        note: Option<String>,
    },
    /// It may be *inhabil*.
    Tie {
        /// In which case.
        case: CaseNumber,
        /// In which line; none in the whole case.
        need: Option<NeedId>,
        /// What the tie is.
        why: String,
    },
    /// A case that it proposes to a body (R129).
    ProposedCase {
        /// What the case would be called.
        title: String,
        /// Why it should be taken up.
        why: Option<String>,
    },
    /// Other amounts than the draft's.
    CounterProposal {
        /// Which lines get what.
        amounts: Vec<CounterAmount>,
        /// Why.
        why: Option<String>,
    },
}

/// What a counter-proposal gives a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CounterAmount {
    /// Which line.
    pub need: NeedId,
    /// What it gets.
    pub amount: Kroner,
}

/// What became of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum MessageState {
    /// The leader has not looked at it yet.
    Waits,
    /// The leader took it in.
    TakenIn,
    /// The leader set it aside.
    SetAside,
}

/// A message, as it lies before the leader.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MessageLaid {
    /// Its number among all of the file, from 1.
    pub number: u32,
    /// When it came.
    pub at: chrono::DateTime<chrono::Utc>,
    /// Whose it is.
    pub seat: forum::SeatId,
    /// What it says.
    pub message: SeatMessage,
    /// What became of it.
    pub state: MessageState,
}
