//! Frames (rammer): the money of a scheme and year.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{Kroner, SchemeId};

/// Whether a frame is decided. An estimate is never printed as a decided sum (R2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum FrameStatus {
    /// *Anslag*: expected, not decided.
    Estimate,
    /// *Endelig*: given in the state's letter.
    Final,
}

/// One allotment that a frame is built of: *hovedtildeling* or *tilleggstildeling* (R3).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FramePart {
    /// What the letter calls it.
    pub name: String,
    /// Whole kroner.
    pub amount: Kroner,
    /// Estimate or final.
    pub status: FrameStatus,
    /// Date of the *tildelingsbrev*.
    pub date: Option<NaiveDate>,
    /// Reference of the *tildelingsbrev*.
    pub reference: Option<String>,
}

/// What a scheme has to share out in a budget year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Frame {
    /// Of which scheme.
    pub scheme: SchemeId,
    /// In which budget year.
    pub year: i32,
    /// Its parts, in the order they came.
    pub parts: Vec<FramePart>,
}

impl Frame {
    /// The sum of the parts.
    pub fn amount(&self) -> Kroner {
        self.parts.iter().map(|part| part.amount).sum()
    }

    /// Final only when every part is.
    pub fn status(&self) -> FrameStatus {
        if self.parts.iter().all(|part| part.status == FrameStatus::Final) {
            FrameStatus::Final
        } else {
            FrameStatus::Estimate
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(amount: i64, status: FrameStatus) -> FramePart {
        FramePart { name: "hovedtildeling".into(), amount: Kroner::new(amount), status, date: None, reference: None }
    }

    #[test]
    fn a_frame_with_one_estimated_part_is_an_estimate() {
        let frame = Frame {
            scheme: SchemeId::new("rekom"),
            year: 2023,
            parts: vec![part(25_674_000, FrameStatus::Final), part(5_233_000, FrameStatus::Estimate)],
        };
        assert_eq!(frame.amount(), Kroner::new(30_907_000), "Rogaland 2023: 25 674 000 and 5 233 000 more");
        assert_eq!(frame.status(), FrameStatus::Estimate);
    }
}
