//! A body that meets: a forum, its AU, a fagutvalg, a network (R104, R112).

use forum::SchemeId;
use serde::{Deserialize, Serialize};

use crate::plan::DAYS_OF_NOTICE;
use crate::{AgendaTemplate, BodyId, MeetingRules};

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
}

impl Body {
    /// Whether it decides an *ordning*.
    pub fn decides(&self, scheme: &SchemeId) -> bool {
        self.schemes.is_empty() || self.schemes.contains(scheme)
    }
}

fn two_weeks() -> u32 {
    DAYS_OF_NOTICE
}
