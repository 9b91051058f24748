//! Why nothing can be allocated: what stands in the way, where, and what mends it.

use std::fmt;

use forum::{Kroner, NeedId, SchemeId};

use super::mend::{AllocatePlace, Mend};
use crate::coded::coded;
use crate::divide::{DivideCode, DivideError};
use crate::draft::Group;
use crate::model::ModelFault;

/// Why nothing can be allocated.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AllocateError {
    /// The model cannot be followed.
    #[error("the model: {}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))]
    Model(Vec<ModelFault>),
    /// A scheme in force is not in the model.
    #[error("the model says nothing of scheme {0}")]
    SchemeNotInModel(SchemeId),
    /// A scheme stands twice.
    #[error("scheme {0} is there twice")]
    SchemeTwice(SchemeId),
    /// A scheme has two frames in the year.
    #[error("scheme {0} has two frames in the year")]
    FrameTwice(SchemeId),
    /// A frame is negative, or sums go beyond [`Kroner::LIMIT`].
    #[error("scheme {scheme}: {sum} is out of reach")]
    OutOfReach {
        /// In which scheme.
        scheme: SchemeId,
        /// Which sum.
        sum: SumOutOfReach,
    },
    /// A need is reported in a scheme that is not in force.
    #[error("need {need} is in scheme {scheme}, which is not in force")]
    NeedWithoutScheme {
        /// Which need.
        need: NeedId,
        /// Its scheme.
        scheme: SchemeId,
    },
    /// Two needs have the same id.
    #[error("need {0} is there twice")]
    NeedTwice(NeedId),
    /// A need applies for less than nothing.
    #[error("need {0} applies for a negative amount")]
    NegativeApplied(NeedId),
    /// An adjustment of a need that is not there.
    #[error("need {0} is adjusted, but is not in the meeting")]
    AdjustedUnknown(NeedId),
    /// An adjustment below zero.
    #[error("need {0} is adjusted to a negative amount")]
    AdjustedNegative(NeedId),
    /// An amount is set for a region or pot that is not there.
    #[error("scheme {}: an amount is set for «{}», which is not there", .0.scheme, .0.name)]
    GroupUnknown(Group),
    /// An amount below zero is set for a group.
    #[error("scheme {}: a negative amount is set for «{}»", .0.scheme, .0.name)]
    GroupNegative(Group),
    /// Two participants have the same name.
    #[error("participant «{0}» is there twice")]
    ParticipantTwice(String),
    /// A participant has a key figure or an amount below zero.
    #[error("participant «{0}» has a figure below zero")]
    NegativeFigure(String),
    /// A division was refused.
    #[error("scheme {scheme}: {error}")]
    Divide {
        /// In which scheme.
        scheme: SchemeId,
        /// Why.
        error: DivideError,
    },
}

coded! {
    AllocateError as AllocateCode
    Model "allocate-model" "The model cannot be followed.";
    SchemeNotInModel "allocate-scheme-not-in-model" "A scheme in force is not in the model.";
    SchemeTwice "allocate-scheme-twice" "A scheme stands twice.";
    FrameTwice "allocate-frame-twice" "A scheme has two frames in the year.";
    OutOfReach "allocate-out-of-reach" "A frame is negative, or sums go beyond what is kept exact.";
    NeedWithoutScheme "allocate-need-without-scheme" "A need is reported in a scheme that is not in force.";
    NeedTwice "allocate-need-twice" "Two needs have the same id.";
    NegativeApplied "allocate-negative-applied" "A need applies for less than nothing.";
    AdjustedUnknown "allocate-adjusted-unknown" "An adjustment of a need that is not there.";
    AdjustedNegative "allocate-adjusted-negative" "An adjustment below zero.";
    GroupUnknown "allocate-group-unknown" "An amount is set for a region or pot that is not there.";
    GroupNegative "allocate-group-negative" "An amount below zero is set for a group.";
    ParticipantTwice "allocate-participant-twice" "Two participants have the same name.";
    NegativeFigure "allocate-negative-figure" "A participant has a key figure or an amount below zero.";
    + Divide(DivideCode) AllocateError::Divide { error, .. } => error.code();
}

/// A sum that is below zero or beyond what is kept exact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SumOutOfReach {
    /// The registered frame.
    Frame,
    /// Another frame that the draft tries.
    TriedFrame,
    /// What needs apply for.
    Applied,
    /// What earlier years bound.
    Committed,
    /// What the model sets aside.
    SetAside,
    /// What is set by hand for needs; the largest of them.
    SetForNeeds(NeedId),
    /// What is set by hand for groups of one level; the largest of them.
    SetForGroups(Group),
}

impl fmt::Display for SumOutOfReach {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            SumOutOfReach::Frame => "the frame",
            SumOutOfReach::TriedFrame => "the frame that is tried",
            SumOutOfReach::Applied => "what is applied for",
            SumOutOfReach::Committed => "what earlier years bound",
            SumOutOfReach::SetAside => "what is set aside",
            SumOutOfReach::SetForNeeds(_) | SumOutOfReach::SetForGroups(_) => "what is set by hand",
        })
    }
}

impl AllocateError {
    /// Where it stands in the way.
    pub fn place(&self) -> AllocatePlace {
        match self {
            AllocateError::Model(faults) => {
                AllocatePlace::Model(faults.first().map(|fault| fault.place.clone()).unwrap_or_default())
            }
            AllocateError::SchemeNotInModel(scheme)
            | AllocateError::SchemeTwice(scheme)
            | AllocateError::FrameTwice(scheme)
            | AllocateError::Divide { scheme, .. } => AllocatePlace::Scheme(scheme.clone()),
            AllocateError::OutOfReach { scheme, sum } => match sum {
                SumOutOfReach::Frame
                | SumOutOfReach::TriedFrame
                | SumOutOfReach::Applied
                | SumOutOfReach::Committed
                | SumOutOfReach::SetAside => AllocatePlace::Scheme(scheme.clone()),
                SumOutOfReach::SetForNeeds(need) => AllocatePlace::Need(need.clone()),
                SumOutOfReach::SetForGroups(group) => AllocatePlace::Group(group.clone()),
            },
            AllocateError::NeedWithoutScheme { need, .. }
            | AllocateError::NeedTwice(need)
            | AllocateError::NegativeApplied(need)
            | AllocateError::AdjustedUnknown(need)
            | AllocateError::AdjustedNegative(need) => AllocatePlace::Need(need.clone()),
            AllocateError::GroupUnknown(group) | AllocateError::GroupNegative(group) => {
                AllocatePlace::Group(group.clone())
            }
            AllocateError::ParticipantTwice(name) | AllocateError::NegativeFigure(name) => {
                AllocatePlace::Participant(name.clone())
            }
        }
    }

    /// What mends it, the nearest first. The first that changes only the draft can be carried out with
    /// [`mend`](crate::mend).
    pub fn mends(&self) -> Vec<Mend> {
        match self {
            AllocateError::Model(_) => vec![Mend::Model],
            AllocateError::SchemeNotInModel(scheme) => vec![Mend::Model, Mend::Scheme(scheme.clone())],
            AllocateError::SchemeTwice(scheme) => vec![Mend::Scheme(scheme.clone())],
            AllocateError::FrameTwice(scheme) => vec![Mend::Frame(scheme.clone())],
            AllocateError::OutOfReach { scheme, sum } => vec![match sum {
                SumOutOfReach::Frame => Mend::Frame(scheme.clone()),
                SumOutOfReach::TriedFrame => Mend::TriedFrame(scheme.clone()),
                SumOutOfReach::Applied => Mend::Applied(scheme.clone()),
                SumOutOfReach::Committed => Mend::Commitments(scheme.clone()),
                SumOutOfReach::SetAside => Mend::Model,
                SumOutOfReach::SetForNeeds(need) => Mend::FollowRule(need.clone()),
                SumOutOfReach::SetForGroups(group) => Mend::FreeGroup(group.clone()),
            }],
            AllocateError::NeedWithoutScheme { need, scheme } => {
                vec![Mend::Need(need.clone()), Mend::Scheme(scheme.clone())]
            }
            AllocateError::NeedTwice(need) | AllocateError::NegativeApplied(need) => vec![Mend::Need(need.clone())],
            AllocateError::AdjustedUnknown(need) | AllocateError::AdjustedNegative(need) => {
                vec![Mend::FollowRule(need.clone())]
            }
            AllocateError::GroupUnknown(group) | AllocateError::GroupNegative(group) => {
                vec![Mend::FreeGroup(group.clone())]
            }
            AllocateError::ParticipantTwice(name) | AllocateError::NegativeFigure(name) => {
                vec![Mend::Participant(name.clone())]
            }
            // Only rules of a size that no county has are too much to divide by.
            AllocateError::Divide { .. } => vec![Mend::Model],
        }
    }
}

/// Checks that amounts together are nothing or more, and not beyond [`Kroner::LIMIT`]: sums within reach are exact everywhere,
/// in `i64`, in JSON and in a page.
pub(crate) fn within_reach(
    scheme: &SchemeId,
    sum: impl FnOnce() -> SumOutOfReach,
    amounts: impl Iterator<Item = Kroner>,
) -> Result<(), AllocateError> {
    let all: i128 = amounts.map(|amount| i128::from(amount.get())).sum();
    if (0..=i128::from(Kroner::LIMIT)).contains(&all) {
        return Ok(());
    }
    Err(AllocateError::OutOfReach { scheme: scheme.clone(), sum: sum() })
}
