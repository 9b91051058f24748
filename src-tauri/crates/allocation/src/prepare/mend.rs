//! Where a draft that cannot be reckoned is stopped, and what mends it: enough for one sentence and one button.

use forum::{NeedId, SchemeId};
use serde::{Deserialize, Serialize};

use crate::draft::Group;

/// Where something stands in the way of reckoning a draft.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "at", content = "which", rename_all = "kebab-case")]
pub enum AllocatePlace {
    /// In the model: the path of the first fault, `schemes[0].pots.figures`.
    Model(String),
    /// In a scheme.
    Scheme(SchemeId),
    /// At a need.
    Need(NeedId),
    /// At a region, a pot or a whole scheme that an amount is set for.
    Group(Group),
    /// At a participant.
    Participant(String),
}

/// What mends a draft that cannot be reckoned.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "mend", content = "which", rename_all = "kebab-case")]
pub enum Mend {
    /// Let the group follow the rule: its amount is taken away from the draft.
    FreeGroup(Group),
    /// Let the need follow the rule: its amount is taken away from the draft.
    FollowRule(NeedId),
    /// Stop trying another frame for the scheme in this draft.
    TriedFrame(SchemeId),
    /// Correct the registered frame of the scheme.
    Frame(SchemeId),
    /// Correct what earlier years promised in the scheme.
    Commitments(SchemeId),
    /// Correct what is applied for in the scheme.
    Applied(SchemeId),
    /// Correct or take out the need.
    Need(NeedId),
    /// Correct or take out the participant.
    Participant(String),
    /// Correct the scheme itself: when it is in force, and that it stands once.
    Scheme(SchemeId),
    /// Correct the model.
    Model,
}
