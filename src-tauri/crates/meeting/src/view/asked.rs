//! What the county's model asks of behovsmeldinger, scheme by scheme, and frames with what is known of them: told whole, so that
//! no page works it out.

use allocation::{AllocationModel, AllowedUse, AttentionPoint, Question};
use forum::{Frame, FramePart, FrameStatus, Kroner, SchemeId};
use serde::{Deserialize, Serialize};

/// What a scheme's behovsmeldinger are asked, in the model's order (R36, R39, R43-R47, R53, R59, R97, R102).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AskedIn {
    /// In which scheme.
    pub scheme: SchemeId,
    /// What new measures are asked.
    pub of_new: Vec<Question>,
    /// What measures under way are asked.
    pub of_ongoing: Vec<Question>,
    /// What money may be used for; anything when there is none.
    pub uses: Vec<AllowedUse>,
    /// What to look at.
    pub attention: Vec<AttentionPoint>,
}

impl AskedIn {
    /// What the model asks in a scheme.
    pub(crate) fn of(model: &AllocationModel, scheme: &SchemeId) -> AskedIn {
        AskedIn {
            scheme: scheme.clone(),
            of_new: model.asked_in(scheme, false).cloned().collect(),
            of_ongoing: model.asked_in(scheme, true).cloned().collect(),
            uses: model.uses_in(scheme).cloned().collect(),
            attention: model.attention_in(scheme).cloned().collect(),
        }
    }
}

/// A frame, and whether it is final (R2).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FrameView {
    /// Of which scheme.
    pub scheme: SchemeId,
    /// In which budget year.
    pub year: i32,
    /// Its parts, in the order they came.
    pub parts: Vec<FramePart>,
    /// The sum of the parts.
    pub amount: Kroner,
    /// Final only when every part is.
    pub status: FrameStatus,
}

impl From<&Frame> for FrameView {
    fn from(frame: &Frame) -> FrameView {
        FrameView {
            scheme: frame.scheme.clone(),
            year: frame.year,
            parts: frame.parts.clone(),
            amount: frame.amount(),
            status: frame.status(),
        }
    }
}
