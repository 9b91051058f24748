//! Proposing, agreeing and voting: what cannot be undone.

use forum::CaseNumber;
use forum::vote::{Attendance, VoteMethod, Votes};
use serde::{Deserialize, Serialize};
use strum::VariantNames;

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
    DecideByConsensus,
    /// Records that consensus was tried and not reached (R134); only then can a vote open.
    RecordConsensusTried,
    /// Opens a vote and settles who may vote.
    OpenVote {
        /// How it is taken.
        method: VoteMethod,
        /// Who is here, and who is *inhabil*.
        attendance: Vec<Attendance>,
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
