//! Leading a meeting: who comes and goes, which case is treated. Done in the meeting that is open.

use forum::{CaseNumber, SeatId};
use procedure::{CaseStatus, FloorKind, JointVote, MeetingId, PersonId, Speaker, Stays, WhyOut};
use serde::{Deserialize, Serialize};
use strum::VariantNames;

/// Leading a meeting: who comes and goes, which case is treated. Done in the meeting that is open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, VariantNames)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(tag = "do", export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(tag = "do", remote = "PresideCommand"))]
#[serde(remote = "Self", rename_all = "kebab-case", deny_unknown_fields)]
#[strum(serialize_all = "kebab-case")]
pub enum PresideCommand {
    /// Opens a meeting: from now on what is done is done in it.
    OpenMeeting {
        /// Which.
        meeting: MeetingId,
    },
    /// These seats are taken by those who hold them.
    Arrive {
        /// Which.
        seats: Vec<SeatId>,
    },
    /// Those who sit in these seats leave the meeting.
    Leave {
        /// Which.
        seats: Vec<SeatId>,
    },
    /// A *vara* takes a seat.
    DeputyIn {
        /// Which seat.
        seat: SeatId,
        /// Who; none where the county keeps no names.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "ts", ts(optional))]
        deputy: Option<PersonId>,
        /// For the meeting, or for the case that is being treated.
        stays: Stays,
    },
    /// The *vara* leaves the seat.
    DeputyOut {
        /// Which seat.
        seat: SeatId,
    },
    /// Those who sit in these seats leave the room for as long as the case is treated.
    StepOut {
        /// Which.
        seats: Vec<SeatId>,
        /// Why.
        why: WhyOut,
    },
    /// Those who stepped out come back.
    Return {
        /// Which.
        seats: Vec<SeatId>,
    },
    /// Takes up a case.
    OpenCase {
        /// Which.
        case: CaseNumber,
        /// Who leads it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "ts", ts(optional))]
        led_by: Option<SeatId>,
        /// In a joint meeting: whether each body decides for itself; as the agenda has it, when it is not said.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "ts", ts(optional))]
        joint: Option<JointVote>,
    },
    /// Another leads the case.
    LeadCase {
        /// Who.
        seat: SeatId,
    },
    /// Is done with the case.
    CloseCase {
        /// Treated, put off or withdrawn.
        status: CaseStatus,
    },
    /// Puts somebody on the list of speakers of the case.
    AskFloor {
        /// Who.
        speaker: Speaker,
        /// For a speech, a reply or a point of order.
        kind: FloorKind,
    },
    /// Takes somebody off the list.
    WithdrawFloor {
        /// Who.
        speaker: Speaker,
    },
    /// Gives the floor: to the next, when nobody is named. Whoever has it is done.
    GiveFloor {
        /// To whom, and for what.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "ts", ts(optional))]
        to: Option<(Speaker, FloorKind)>,
    },
    /// Whoever has the floor is done.
    EndFloor,
    /// *Strek*: no more speeches are taken.
    CloseList,
    /// Closes the meeting: no vote is taken in it after.
    CloseMeeting,
}
