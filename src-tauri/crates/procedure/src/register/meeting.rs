//! A meeting as it is planned, and its agenda.

use std::fmt;

use chrono::{NaiveDate, NaiveTime};
use forum::{CaseNumber, SeatId};
use serde::{Deserialize, Serialize};

use crate::{BodyId, JointVote};

/// Identifies a meeting in the file: «2024-01-18».
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct MeetingId(String);

impl MeetingId {
    /// The id with this text.
    pub fn new(id: impl Into<String>) -> MeetingId {
        MeetingId(id.into())
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for MeetingId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Where people meet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum MeetingForm {
    /// In one room.
    #[default]
    Physical,
    /// On screens.
    Digital,
    /// Some in the room, some on screens.
    Hybrid,
}

/// The language that the minutes are written in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum MinutesLanguage {
    /// Bokmål.
    #[default]
    Nb,
    /// Nynorsk.
    Nn,
}

/// A meeting of the year, as it is planned.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PlannedMeeting {
    /// Its id.
    pub id: MeetingId,
    /// Who meets; more than one in a joint meeting.
    pub bodies: Vec<BodyId>,
    /// The day; none while it is not set («vurdere behov?», R132).
    pub date: Option<NaiveDate>,
    /// When it begins.
    #[serde(default)]
    pub starts: Option<NaiveTime>,
    /// When it is planned to end.
    #[serde(default)]
    pub ends: Option<NaiveTime>,
    /// Where; none while it is not set.
    #[serde(default)]
    pub place: Option<String>,
    /// In a room, on screens, or both.
    #[serde(default)]
    pub form: MeetingForm,
    /// The language of its minutes.
    #[serde(default)]
    pub language: MinutesLanguage,
    /// The day its notice went out.
    #[serde(default)]
    pub notice_sent: Option<NaiveDate>,
    /// What it is about, where the plan says more than which body meets: «regionmøte, vurdere behov?» (R132: *hva*).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub what: Option<String>,
    /// Who sees to it: a role or an organisation (R132: *ansvar*).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub responsible: Option<String>,
    /// It was held, and not led in the program: a meeting of a region, an information meeting (R132). It has a day, and is never opened.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<bool>"))]
    pub held_without: bool,
}

/// A case on the agenda of a meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AgendaEntry {
    /// Which case.
    pub case: CaseNumber,
    /// How many minutes are planned for it.
    #[serde(default)]
    pub minutes: Option<u32>,
    /// In a joint meeting: whether each body decides for itself.
    #[serde(default)]
    pub joint: JointVote,
}

/// *Forfall*, reported before the meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Absence {
    /// Of which meeting.
    pub meeting: MeetingId,
    /// Which seat.
    pub seat: SeatId,
    /// What was said of it; none when nothing was.
    #[serde(default)]
    pub note: Option<String>,
}
