//! Proposing, agreeing and voting: what cannot be undone.

use forum::vote::{Attendance, Choice, VoteMethod, Votes};
use forum::{CaseNumber, SeatId};
use serde::{Deserialize, Serialize};
use strum::VariantNames;

use crate::view::CountSoFar;

/// Proposing, agreeing and voting: what cannot be undone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, VariantNames)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(tag = "do", export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(tag = "do", remote = "DecideCommand"))]
#[serde(remote = "Self", rename_all = "kebab-case", deny_unknown_fields)]
#[strum(serialize_all = "kebab-case")]
pub enum DecideCommand {
    /// Freezes the working draft as a version and puts it to a decision in the case.
    Propose {
        /// In which case.
        case: CaseNumber,
    },
    /// Takes the proposed version back; the draft can be changed again. Votes already held stay in the record.
    Withdraw,
    /// The forum agrees: decides without a count (R133).
    DecideByConsensus {
        /// Who is here, and who is *inhabil*; left out when it is not recorded.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "ts", ts(optional))]
        attendance: Option<Vec<Attendance>>,
    },
    /// Records that consensus was tried and not reached (R134); only then can a vote open.
    RecordConsensusTried,
    /// Opens a vote and settles who may vote.
    OpenVote {
        /// How it is taken.
        method: VoteMethod,
        /// Who is here, and who is *inhabil*.
        attendance: Vec<Attendance>,
    },
    /// Writes a seat's answer in the open roll call, in place of the one it gave before; none takes it back.
    Answer {
        /// Which seat.
        seat: SeatId,
        /// Its answer.
        choice: Option<Choice>,
    },
    /// Writes what is counted so far of the open show of hands.
    EnterCount {
        /// What is not counted yet is none.
        count: CountSoFar,
    },
    /// Closes the vote with what was counted, and decides if the proposal is adopted.
    CloseVote {
        /// The votes.
        votes: Votes,
    },
    /// Closes the vote without a result: it was opened by mistake.
    CancelVote,
    /// Corrects a decision by a new, visible entry: the decision is set aside and the draft can be changed again.
    Reopen {
        /// Why.
        reason: String,
    },
}
