//! What a laptop in the room sees, and what it may ask for.
//!
//! Made from an allow-list: every type here is of its own, and a field that is not here cannot leave the desk. There are no internal
//! notes, no answers of a roll call, nothing of how anybody votes while a vote is open, no reason for *inhabilitet*, no remark of
//! another seat, no draft that the leader has not shown, no file path and no contact data. A test plays a whole meeting with
//! secrets planted in every field that must not leave, and looks for them in every byte that a laptop gets.
//!
//! `shared` is the same for all, so that it is written once for five hundred; `own` is one seat's and small.

mod command;
mod lines;
mod looking;
mod made;
mod own;
mod question;
mod shared;
mod vote;

use std::sync::Arc;

use forum::SeatId;
use serde::{Deserialize, Serialize};

pub use command::{SeatAnswer, SeatCommand};
pub use lines::{SharedDraft, SharedLine, SharedTable};
pub(crate) use lines::{frozen_lines, table_of};
pub(crate) use looking::{Picture, can_be_meant, not_shown};
pub(crate) use made::shared;
pub(crate) use own::own;
pub use own::{MayVote, OwnBallot, OwnView};
pub use question::{FaceAnswer, FaceQuestion, ShownOf, TriedLine, TriedSums};
pub use shared::{
    AgendaLine, SeatShown, SharedCase, SharedMeeting, SharedProposal, SharedProposals, SharedSpeakers, SharedView,
    SharedWall, SpeakerShown,
};
pub use vote::{BallotReceipts, SharedVote, VoteHeldShown, VoteShown};

/// Who looks.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, rename = "RoomFace"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Face {
    /// A laptop on a seat.
    Seat(SeatId),
    /// A guest or an observer, without a seat.
    Guest,
    /// One more wall.
    Wall,
}

/// Everything that a face sees.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FaceView {
    /// Which state of the meeting it is. It grows with everything that the faces are told, also when the program is started anew.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub revision: u64,
    /// What all see.
    pub shared: Arc<SharedView>,
    /// What the seat alone sees; nothing of a face without a seat.
    pub own: Option<OwnView>,
}

/// What has moved for all since a revision: only the sections that are another than they were.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FaceChange {
    /// Since which revision; it is laid over a view of that revision only.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub since: u64,
    /// Which state of the meeting it leads to.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub revision: u64,
    /// All sections are here: the revision that it was asked from is not one of this meeting as it is open now.
    pub whole: bool,
    /// The meeting, its agenda and who is here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub meeting: Option<Arc<SharedMeeting>>,
    /// The case that is being treated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub case: Option<Arc<SharedCase>>,
    /// The tables that the leader has shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub draft: Option<Arc<SharedDraft>>,
    /// What is proposed in the case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub proposals: Option<Arc<SharedProposals>>,
    /// The vote that is open, and those that were held in the case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub vote: Option<Arc<SharedVote>>,
    /// Who speaks and who waits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub speakers: Option<Arc<SharedSpeakers>>,
    /// What is on the wall.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub wall: Option<Arc<SharedWall>>,
}

impl FaceChange {
    /// Nothing has moved but the revision.
    pub fn is_empty(&self) -> bool {
        let FaceChange { since: _, revision: _, whole: _, meeting, case, draft, proposals, vote, speakers, wall } =
            self;
        meeting.is_none()
            && case.is_none()
            && draft.is_none()
            && proposals.is_none()
            && vote.is_none()
            && speakers.is_none()
            && wall.is_none()
    }
}
