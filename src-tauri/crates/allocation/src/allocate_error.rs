//! Why nothing can be allocated: one clear line each, with the place.

use forum::{NeedId, SchemeId};

use crate::coded::coded;
use crate::{DivideError, Group, ModelFault};

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
    #[error("scheme {scheme}: {what} is out of reach")]
    OutOfReach {
        /// In which scheme.
        scheme: SchemeId,
        /// `the frame`, `what is applied for` or `what is set by hand`.
        what: &'static str,
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
    /// A short, stable name for messages in several languages.
    AllocateError
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
    + AllocateError::Divide { error, .. } => error.code();
}
