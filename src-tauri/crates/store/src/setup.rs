//! Everything a new meeting file is made from. It is also the body of the journal's first entry.

use forum::{
    Application, Assessment, CaseItem, Commitment, Frame, NamedBase, Need, Participant, Scheme, Seat, StageAmount,
    UnspentFunds,
};
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
    /// The name of the first draft, which is at work.
    pub draft: String,
    /// The networks and owners that pots are made for, in order.
    #[serde(default)]
    pub participants: Vec<Participant>,
    /// Promises made for later years.
    #[serde(default)]
    pub commitments: Vec<Commitment>,
    /// What was not spent of earlier years.
    #[serde(default)]
    pub unspent: Vec<UnspentFunds>,
    /// The bases that bound shares of later years are shown of.
    #[serde(default)]
    pub bases: Vec<NamedBase>,
    /// The *søknader* to the 30 % part.
    #[serde(default)]
    pub applications: Vec<Application>,
    /// How the needs were assessed.
    #[serde(default)]
    pub assessments: Vec<Assessment>,
    /// The amounts the needs carried on their way.
    #[serde(default)]
    pub stages: Vec<StageAmount>,
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
        tables.drafts().add(&self.draft)?;
        self.fill_shares(tables)
    }

    /// What the shares are made by.
    fn fill_shares(&self, tables: &Tables<'_>) -> Result<(), StoreError> {
        self.participants.iter().try_for_each(|participant| tables.participants().put(participant))?;
        self.commitments.iter().try_for_each(|commitment| tables.commitments().add(commitment))?;
        self.unspent.iter().try_for_each(|unspent| tables.unspent().put(unspent))?;
        self.bases.iter().try_for_each(|base| tables.bases().put(base))?;
        self.applications.iter().try_for_each(|application| tables.applications().put(application))?;
        self.assessments.iter().try_for_each(|assessment| tables.assessments().put(assessment))?;
        self.stages.iter().try_for_each(|amount| tables.stages().put(amount))
    }
}
