//! *Enighet*, an outcome of its own that needs no count (R133), and what members want said in the minutes.

use chrono::{DateTime, Utc};
use forum::SeatId;
use serde::{Deserialize, Serialize};

use super::{Matter, Roll, VoteError};
use crate::ProposalId;
use crate::{BodyId, Quorum};

/// Whether a vote opens only after consensus was tried (R134).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ConsensusFirst {
    /// «Enighet forsøkt» is recorded first.
    #[default]
    Tried,
    /// A vote opens at once, as in questions of order.
    NotAsked,
}

/// The body agreed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Consensus {
    /// On what.
    pub proposal: ProposalId,
    /// In which matter.
    pub matter: Matter,
    /// Which body, in a joint meeting; none for all together.
    pub body: Option<BodyId>,
    /// Who took part: those who are *inhabil* do not, though nothing is counted.
    pub roll: Roll,
    /// Quorum.
    pub quorum: Quorum,
    /// When.
    pub at: DateTime<Utc>,
}

impl Consensus {
    /// The body may agree: it takes a quorum, as a vote does.
    pub fn check(&self) -> Result<(), VoteError> {
        if self.roll.seats().is_empty() {
            return Err(VoteError::RollEmpty);
        }
        if self.quorum.holds() { Ok(()) } else { Err(VoteError::WithoutQuorum(self.quorum)) }
    }
}

/// What kind of statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum StatementKind {
    /// Dissents from the decision.
    Dissent,
    /// *Protokolltilførsel*: wants something said beside it.
    Addition,
}

/// What a member wants said in the minutes, with its reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Statement {
    /// Whose.
    pub seat: SeatId,
    /// Which kind.
    pub kind: StatementKind,
    /// In its words.
    pub text: String,
    /// When.
    pub at: DateTime<Utc>,
}

impl Statement {
    /// Takes the statement: only who took part in the decision dissents from it, anybody here may add to the minutes.
    pub fn check(&self, took_part: &Roll, here: &[SeatId]) -> Result<(), VoteError> {
        if self.text.trim().is_empty() {
            return Err(VoteError::StatementEmpty);
        }
        let may = match self.kind {
            StatementKind::Dissent => took_part.contains(&self.seat),
            StatementKind::Addition => here.contains(&self.seat),
        };
        if may { Ok(()) } else { Err(VoteError::DidNotTakePart(self.seat.clone())) }
    }
}
