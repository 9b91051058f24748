//! The meeting in memory: what the file holds, and what the rules make of it.

pub(crate) mod frozen;
mod naming;
pub(crate) mod procedure;
pub(crate) mod record;
pub(crate) mod sums;

use std::collections::{BTreeMap, HashMap};

use allocation::{Adjustments, AllocateError, Allocation, AllocationModel, Basis, NeedAllocation};
use chrono::{DateTime, Utc};
use forum::vote::VoteRules;
use forum::{
    Application, Assessment, CaseItem, CaseKind, Commitment, Frame, Kroner, NamedBase, Need, NeedId, Participant,
    Scheme, SchemeId, Seat, StageAmount, UnspentFunds,
};
use store::DraftRecord;

use crate::command::{Refusal, RefusalCode};
use crate::view::{DecisionView, History, MeetingInfo, Override, Stage};

/// Everything a meeting is at one revision.
#[derive(Clone, Debug)]
pub(crate) struct State {
    /// The last entry of the journal that is in it.
    pub revision: u64,
    /// The journal's head.
    pub head: String,
    /// When the last entry was written.
    pub saved_at: DateTime<Utc>,
    pub info: MeetingInfo,
    pub vote_rules: VoteRules,
    pub model: AllocationModel,
    pub schemes: Vec<Scheme>,
    pub frames: Vec<Frame>,
    pub regions: Vec<String>,
    /// By scheme, region and number, in the meeting's order of schemes and regions.
    pub needs: Vec<Need>,
    /// Networks and owners that pots are made for, in order.
    pub participants: Vec<Participant>,
    /// What was promised.
    pub commitments: Vec<Commitment>,
    /// What was not spent.
    pub unspent: Vec<UnspentFunds>,
    /// The bases that later years' shares are shown of.
    pub bases: Vec<NamedBase>,
    /// The round of the 30 % part.
    pub applications: Vec<Application>,
    pub assessments: Vec<Assessment>,
    pub stage_amounts: Vec<StageAmount>,
    pub notes: BTreeMap<NeedId, String>,
    pub seats: Vec<Seat>,
    /// Every draft, in the order they were made.
    pub drafts: Vec<DraftRecord>,
    /// The working draft's name.
    pub draft: String,
    /// The frames that the working draft tries.
    pub what_if: Vec<(SchemeId, Kroner)>,
    pub adjustments: Adjustments,
    pub overrides: Vec<Override>,
    pub decision: DecisionView,
    pub history: History,
    /// What the rules make of the above.
    pub allocation: Allocation,
}

impl State {
    /// What the rules need to know.
    pub fn basis(&self) -> Basis<'_> {
        Basis {
            year: self.info.year,
            model: &self.model,
            schemes: &self.schemes,
            frames: &self.frames,
            regions: &self.regions,
            needs: &self.needs,
            participants: &self.participants,
            commitments: &self.commitments,
            unspent: &self.unspent,
            what_if: &self.what_if,
        }
    }

    /// Lets the rules speak again after something changed.
    pub fn allocate(&mut self) -> Result<(), Refusal> {
        self.allocation = allocation::allocate(&self.basis(), &self.adjustments)?;
        Ok(())
    }

    /// The draft with this name, as it was last read: what is set in the working draft since then is in the state itself.
    pub fn draft_named(&self, name: &str) -> Result<&DraftRecord, Refusal> {
        self.drafts.iter().find(|draft| draft.name == name).ok_or_else(|| {
            let names: Vec<&str> = self.drafts.iter().map(|draft| draft.name.as_str()).collect();
            let there_is = names.join(", ");
            Refusal::new(RefusalCode::UnknownDraft, format!("there is no draft «{name}»; there is: {there_is}"))
                .with("draft", name)
                .with("there-is", there_is)
        })
    }

    /// What another draft than the working one comes to.
    pub fn reckon(&self, draft: &DraftRecord) -> Result<Allocation, AllocateError> {
        allocation::allocate(&Basis { what_if: &draft.what_if, ..self.basis() }, &draft.adjustments)
    }

    /// Whether every other draft can be reckoned too: what one of them sets must not lose what it is set for.
    pub fn check_drafts(&self) -> Result<(), Refusal> {
        for draft in self.drafts.iter().filter(|draft| draft.name != self.draft) {
            self.reckon(draft).map_err(|error| {
                Refusal::new(RefusalCode::OtherDraft, format!("draft «{}» could not be reckoned: {error}", draft.name))
                    .with("draft", &draft.name)
            })?;
        }
        Ok(())
    }

    /// Where the working draft stands.
    pub fn stage(&self) -> Stage {
        match (&self.decision.decision, &self.decision.proposed) {
            (Some(_), _) => Stage::Recommended,
            (None, Some(_)) => Stage::Proposed,
            (None, None) => Stage::Draft,
        }
    }

    /// The case that the draft was put in, or the first that can end in a decision.
    pub fn case_in_question(&self) -> Option<&CaseItem> {
        let version =
            self.decision.decision.as_ref().map(|decision| &decision.version).or(self.decision.proposed.as_ref());
        match version {
            Some(version) => self.info.cases.iter().find(|case| case.number == version.case),
            None => self.info.cases.iter().find(|case| case.kind == CaseKind::Decision),
        }
    }

    /// The need with this id.
    pub fn need(&self, id: &NeedId) -> Result<&Need, Refusal> {
        self.needs.iter().find(|need| need.id == *id).ok_or_else(|| {
            Refusal::new(RefusalCode::UnknownNeed, format!("there is no behovsmelding {id}")).with("need", id)
        })
    }

    /// The frame of a scheme in the budget year.
    pub fn frame(&self, scheme: &SchemeId) -> Option<&Frame> {
        self.frames.iter().find(|frame| frame.scheme == *scheme && frame.year == self.info.year)
    }

    /// Needs and their lines in a scheme, region by region.
    pub fn lines_of(&self, scheme: &SchemeId) -> impl Iterator<Item = (&Need, &NeedAllocation)> {
        let lines: HashMap<&NeedId, &NeedAllocation> = self
            .allocation
            .schemes
            .iter()
            .filter(|lines| lines.scheme == *scheme)
            .flat_map(|lines| &lines.needs)
            .map(|line| (&line.need, line))
            .collect();
        let scheme = scheme.clone();
        self.needs
            .iter()
            .filter(move |need| need.scheme == scheme)
            .filter_map(move |need| lines.get(&need.id).map(|line| (need, *line)))
    }

    /// Puts needs in the meeting's order: scheme, region, number.
    pub fn in_order(mut needs: Vec<Need>, schemes: &[Scheme], regions: &[String]) -> Vec<Need> {
        let scheme_place: HashMap<&SchemeId, usize> =
            schemes.iter().enumerate().map(|(n, scheme)| (&scheme.id, n)).collect();
        let region_place: HashMap<&String, usize> = regions.iter().enumerate().map(|(n, region)| (region, n)).collect();
        needs.sort_by_cached_key(|need| {
            (
                scheme_place.get(&need.scheme).copied().unwrap_or(usize::MAX),
                region_place.get(&need.region).copied().unwrap_or(usize::MAX),
                need.region.clone(),
                need.number,
            )
        });
        needs
    }
}
