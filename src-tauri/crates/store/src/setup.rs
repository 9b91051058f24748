//! Everything a new meeting file is made from. It is also the body of the journal's first entry.

use forum::{CaseItem, Frame, Need, Scheme, Seat};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{Meeting, StoreError, Tables};

/// What a new meeting starts with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Setup {
    /// The meeting itself.
    pub meeting: Meeting,
    /// The schemes, in order.
    pub schemes: Vec<Scheme>,
    /// The frames. One without parts is no frame and is not kept.
    pub frames: Vec<Frame>,
    /// The regions, in order.
    pub regions: Vec<String>,
    /// The county's *tildelingsmodell* as JSON.
    pub model: Value,
    /// The behovsmeldinger; none for a preset.
    pub needs: Vec<Need>,
    /// The seats, in order.
    pub seats: Vec<Seat>,
    /// The cases, in order.
    pub cases: Vec<CaseItem>,
    /// The name of the working draft.
    pub draft: String,
}

impl Setup {
    pub(crate) fn fill(&self, tables: &Tables<'_>) -> Result<(), StoreError> {
        tables.meeting().put(&self.meeting)?;
        for scheme in &self.schemes {
            tables.schemes().put(scheme)?;
        }
        for frame in &self.frames {
            tables.frames().put(frame)?;
        }
        for region in &self.regions {
            tables.regions().put(region)?;
        }
        tables.model().put(&self.model)?;
        for need in &self.needs {
            tables.needs().put(need)?;
        }
        for seat in &self.seats {
            tables.seats().put(seat)?;
        }
        for case in &self.cases {
            tables.cases().put(case)?;
        }
        tables.drafts().put(&self.draft)
    }
}
