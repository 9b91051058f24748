//! How one decision treats many ties.

use std::collections::BTreeSet;

use forum::SeatGroup;
use serde::{Deserialize, Serialize};

use super::{About, HowDecided, Tie, TieId, TieOutcome};
use crate::Seating;

/// Which of the ties that wait one decision treats.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "of", rename_all = "kebab-case")]
pub enum TreatmentOf {
    /// These.
    Ties {
        /// Which.
        ties: Vec<TieId>,
    },
    /// Every tie in the whole case, of one group of seats or of all: «alle eiere: habile i rammesaken».
    WholeCase {
        /// Which group; none for all.
        group: Option<SeatGroup>,
    },
    /// Every tie in single lines, of one group of seats or of all: «alle eiere: inhabile i egne tiltak».
    Lines {
        /// Which group; none for all.
        group: Option<SeatGroup>,
    },
}

/// One decision about one tie or many.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Treatment {
    /// Which ties.
    pub of: TreatmentOf,
    /// What came of them.
    pub outcome: TieOutcome,
    /// How.
    pub taken: HowDecided,
}

impl TreatmentOf {
    /// Whether the tie is one of them.
    pub(super) fn covers(&self, tie: &Tie, seating: &Seating) -> bool {
        let is_of = |group: &Option<SeatGroup>| {
            let seat = seating.seat(&tie.raised.seat);
            group.as_ref().is_none_or(|group| seat.is_some_and(|seat| seat.seat.group == *group))
        };
        match (self, &tie.raised.about) {
            (TreatmentOf::Ties { ties }, _) => ties.contains(&tie.id),
            (TreatmentOf::WholeCase { group }, About::Case) | (TreatmentOf::Lines { group }, About::Line { .. }) => {
                is_of(group)
            }
            (TreatmentOf::WholeCase { .. }, About::Line { .. }) | (TreatmentOf::Lines { .. }, About::Case) => false,
        }
    }

    /// The ids that are named one by one, each once.
    pub(super) fn named(&self) -> BTreeSet<TieId> {
        match self {
            TreatmentOf::Ties { ties } => ties.iter().copied().collect(),
            TreatmentOf::WholeCase { .. } | TreatmentOf::Lines { .. } => BTreeSet::new(),
        }
    }
}
