//! *Habilitet*: what is raised, and what the body decides of it. Done in the meeting that is open.

use forum::{CaseNumber, SeatId};
use procedure::{About, BodyId, HowDecided, RaisedBy, TieId, TieOutcome, TreatmentOf};
use serde::{Deserialize, Serialize};
use strum::VariantNames;

/// A tie, as it is raised.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TieToRaise {
    /// Whose: of who sits in the seat now, or who holds it when nobody does.
    pub seat: SeatId,
    /// The whole case, or a line of its table.
    pub about: About,
    /// By whom.
    pub raised_by: RaisedBy,
    /// What the tie is.
    pub why: String,
    /// In which case; none for the one that is being treated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub case: Option<CaseNumber>,
}

/// *Habilitet*: what is raised, and what the body decides of it. Done in the meeting that is open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, VariantNames)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(tag = "do", export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(tag = "do", remote = "RecuseCommand"))]
#[serde(remote = "Self", rename_all = "kebab-case", deny_unknown_fields)]
#[strum(serialize_all = "kebab-case")]
pub enum RecuseCommand {
    /// Raises ties, all of them or none.
    RaiseTies {
        /// Which.
        ties: Vec<TieToRaise>,
    },
    /// Takes a tie back.
    WithdrawTie {
        /// Which.
        tie: TieId,
    },
    /// The body decides one tie or many, without those who are tied.
    TreatTies {
        /// Which.
        of: TreatmentOf,
        /// What it decides.
        outcome: TieOutcome,
        /// How.
        taken: HowDecided,
        /// Which body, in a joint meeting.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "ts", ts(optional))]
        body: Option<BodyId>,
    },
    /// A tie is found out after a vote: what the vote was without the seat is put on record.
    FindTieAfterwards {
        /// Which vote of the meeting.
        vote: u32,
        /// Whose.
        seat: SeatId,
        /// What was found out.
        why: String,
    },
}
