//! A body that meets: a forum, its AU, a fagutvalg, a network (R104, R112).

use forum::{SchemeId, Seat, SeatId, SeatRole};
use serde::{Deserialize, Serialize};

use crate::plan::DAYS_OF_NOTICE;
use crate::{AgendaTemplate, BodyId, MeetingRules, Term};

/// What kind of body.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum BodyKind {
    /// A *samarbeidsforum*.
    #[default]
    Forum,
    /// Its *arbeidsutvalg* (AU), which prepares its meetings.
    WorkingCommittee,
    /// A *fagutvalg*.
    Panel,
    /// A network of a region.
    Network,
}

/// Who leads a body: the seat that was chosen, and for how long (R109).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BodyLeader {
    /// Which seat of it.
    pub seat: SeatId,
    /// For how long, and how it was chosen: «valgt i sak 5/22».
    pub term: Term,
}

/// A body.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Body {
    /// Its id.
    pub id: BodyId,
    /// «Samarbeidsforum for barnehage».
    pub name: String,
    /// What kind.
    pub kind: BodyKind,
    /// The rules it meets by.
    #[serde(default)]
    pub rules: MeetingRules,
    /// First and last items of its agendas; none where it has no such.
    #[serde(default)]
    pub template: Option<AgendaTemplate>,
    /// How many days before the meeting its notice is due (R126).
    #[serde(default = "two_weeks")]
    pub days_of_notice: u32,
    /// The *ordninger* it decides (R104); empty where it decides all of them.
    #[serde(default)]
    pub schemes: Vec<SchemeId>,
    /// Who leads it; none where the roles of the seats say so.
    #[serde(default)]
    pub leader: Option<BodyLeader>,
}

impl Body {
    /// The role that a seat of it has: where a leader was chosen, that seat leads and no other does.
    pub fn role_of(&self, seat: &Seat) -> SeatRole {
        match (&self.leader, seat.role) {
            (Some(leader), _) if leader.seat == seat.id => SeatRole::Leader,
            (Some(_), SeatRole::Leader) => SeatRole::Representative,
            (Some(_) | None, role) => role,
        }
    }

    /// Whether it decides an *ordning*.
    pub fn decides(&self, scheme: &SchemeId) -> bool {
        self.schemes.is_empty() || self.schemes.contains(scheme)
    }
}

fn two_weeks() -> u32 {
    DAYS_OF_NOTICE
}
