//! What the faces may ask of a meeting, and what it answers.

use std::collections::BTreeMap;

use allocation::{FindingCode, Others, Place};
use forum::vote::{Attendance, VoteMethod, Votes};
use forum::{CaseNumber, Kroner, NeedId};
use serde::{Deserialize, Serialize};

use crate::view::WallScene;

/// One thing to do. Every command is sent with the revision its sender saw.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(tag = "do", rename_all = "kebab-case")]
pub enum Command {
    /// Sets the amount of a need in the working draft.
    SetAmount {
        /// Which need.
        need: NeedId,
        /// Whole kroner, not negative.
        amount: Kroner,
        /// What happens to the others.
        others: Others,
    },
    /// Sets the amounts of several needs in the working draft, all or none: a pasted column.
    SetAmounts {
        /// Whole kroner, not negative, by need.
        amounts: BTreeMap<NeedId, Kroner>,
        /// What happens to the others.
        others: Others,
    },
    /// Lets the need follow the rule again.
    FollowRule {
        /// Which need.
        need: NeedId,
    },
    /// Lets every need of the draft that is not locked follow the rule again.
    FollowRuleEverywhere,
    /// Locks the amount where it stands.
    Lock {
        /// Which need.
        need: NeedId,
    },
    /// Unlocks the amount.
    Unlock {
        /// Which need.
        need: NeedId,
    },
    /// Writes an internal note on a need; empty removes it. Never on the wall, never in a review copy.
    SetNote {
        /// Which need.
        need: NeedId,
        /// The note.
        note: String,
    },
    /// Accepts a blocking finding with a reason, which is printed.
    OverrideFinding {
        /// Which finding.
        code: FindingCode,
        /// Where.
        place: Place,
        /// Why.
        reason: String,
    },
    /// Takes back the last change that can be taken back.
    Undo,
    /// Does again what was taken back.
    Redo,
    /// Chooses what the wall shows.
    ShowOnWall {
        /// Which scene.
        scene: WallScene,
    },
    /// Keeps the wall as it is while the leader prepares.
    FreezeWall,
    /// Lets the wall follow again.
    ThawWall,
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

/// A command that was refused. Nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[error("{code}: {detail}")]
pub struct Refusal {
    /// Stable code; the texts are `refusal-<code>` in the locales.
    pub code: String,
    /// What and where, in English, for logs and the command line.
    pub detail: String,
    /// Values for the text.
    pub values: BTreeMap<String, String>,
}
