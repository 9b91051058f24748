//! The meeting in memory: what the file holds, and what the rules make of it.

pub(crate) mod accepted;
mod excerpt;
pub(crate) mod frozen;
pub(crate) mod ground;
mod naming;
pub(crate) mod procedure;
pub(crate) mod proposals;
pub(crate) mod record;
pub(crate) mod sums;
pub(crate) mod trouble;
pub(crate) mod untreated;
pub(crate) mod year;

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::ops::Deref;
use std::sync::LazyLock;

use allocation::{Adjustments, AllocateError, Allocation, Basis, NeedAllocation, Prepared};
use chrono::{DateTime, Utc};
use forum::{
    Application, Assessment, CaseItem, CaseKind, CaseNumber, Frame, Kroner, NamedBase, Need, NeedId, Scheme, SchemeId,
    Seat, SeatId, StageAmount,
};
use serde_json::Value;
use store::{DraftRecord, ImportForm};

use self::accepted::Override;
use self::ground::{Ground, Registered};
use self::proposals::FrozenDraft;
use self::trouble::{Mend, Trouble};
use self::year::Year;
use crate::command::{Refusal, RefusalCode};
use crate::view::{DecisionView, History, MeetingInfo, Stage, Version};

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
    /// What amounts follow from. It reads as if it stood here: `state.needs`.
    pub ground: Ground,
    /// The bases that later years' shares are shown of.
    pub bases: Vec<NamedBase>,
    /// The round of the 30 % part.
    pub applications: Vec<Application>,
    pub assessments: Vec<Assessment>,
    pub stage_amounts: Vec<StageAmount>,
    pub notes: BTreeMap<NeedId, String>,
    pub seats: Vec<Seat>,
    /// What was answered when workbooks were imported, by form.
    pub import_forms: BTreeMap<String, ImportForm>,
    /// Every draft, in the order they were made.
    pub drafts: Vec<DraftRecord>,
    /// The working draft's name.
    pub draft: String,
    pub adjustments: Adjustments,
    pub overrides: Vec<Override>,
    pub decision: DecisionView,
    /// The drafts that were frozen, in order.
    pub frozen_drafts: Vec<FrozenDraft>,
    /// The year of the forum.
    pub year: Year,
    pub history: History,
    /// The model as the file has it and why it is not understood; then `model` says nothing of any scheme.
    pub unread_model: Option<(Value, Refusal)>,
    /// What the rules make of the working draft.
    reckoned: Result<Allocation, Trouble>,
    /// What stands in the way of the other drafts, by name.
    troubled: BTreeMap<String, Trouble>,
}

/// What a draft that cannot be reckoned gives to anybody: nothing.
static NOTHING: LazyLock<Allocation> = LazyLock::new(Allocation::default);

impl Deref for State {
    type Target = Registered;

    /// What is registered is read as the state's own. There is no way to change it in its place.
    fn deref(&self) -> &Registered {
        &self.ground
    }
}

impl State {
    /// What the rules need to know, checked and read once for as long as it stands.
    pub fn prepared(&self) -> Result<&Prepared<'_>, AllocateError> {
        self.ground.prepared()
    }

    /// What the working draft comes to. Refused when it cannot be reckoned.
    pub fn reckoned(&self) -> Result<&Allocation, Refusal> {
        self.reckoned.as_ref().map_err(|trouble| trouble.refusal.clone())
    }

    /// What is shown of the working draft: what it comes to, or nothing when it cannot be reckoned.
    pub fn shown(&self) -> &Allocation {
        self.reckoned.as_ref().unwrap_or(&NOTHING)
    }

    /// The same, of a meeting that is given up for another.
    pub fn into_shown(self) -> Allocation {
        self.reckoned.unwrap_or_default()
    }

    /// The tildelingsmodell as JSON: as the file has it, also when it is not understood.
    pub fn model_json(&self) -> Value {
        match &self.unread_model {
            Some((model, _)) => model.clone(),
            None => serde_json::to_value(&self.model).unwrap_or_default(),
        }
    }

    /// Puts the working draft's amounts in the place of those that were. Gives what was shown before.
    pub fn replace_reckoned(&mut self, adjustments: Adjustments, allocation: Allocation) -> Allocation {
        self.adjustments = adjustments;
        std::mem::replace(&mut self.reckoned, Ok(allocation)).unwrap_or_default()
    }

    /// Lets the rules speak of every draft.
    pub fn reckon_all(&mut self) {
        let of_working = self.reckon_with(&self.adjustments, &self.what_if);
        let others = self.drafts.iter().filter(|draft| draft.name != self.draft);
        let troubled = others.filter_map(|draft| Some((draft.name.clone(), self.reckon(draft).err()?)));
        self.troubled = troubled.collect();
        self.reckoned = of_working.map_err(|trouble| self.with_ways_out(trouble));
    }

    /// Takes another draft for the working one, in memory only.
    pub fn work_on(&mut self, name: &str) -> Result<(), Refusal> {
        let draft = self.draft_named(name)?.clone();
        self.reckoned = self.reckon(&draft);
        if draft.what_if != self.what_if {
            self.ground = Ground::of(Registered { what_if: draft.what_if, ..Registered::clone(self) });
        }
        (self.draft, self.adjustments) = (draft.name, draft.adjustments);
        Ok(())
    }

    /// What stands in the way of the working draft, with every way out.
    pub fn trouble(&self) -> Option<&Trouble> {
        self.reckoned.as_ref().err()
    }

    /// The drafts that cannot be reckoned.
    pub fn troubles(&self) -> impl Iterator<Item = (&DraftRecord, &Trouble)> {
        self.drafts.iter().filter_map(|draft| {
            let trouble = if draft.name == self.draft { self.trouble() } else { self.troubled.get(&draft.name) };
            trouble.map(|trouble| (draft, trouble))
        })
    }

    /// Adds what mends it from outside the draft: taking back the last change, working on another draft.
    fn with_ways_out(&self, trouble: Trouble) -> Trouble {
        let Trouble { refusal, mut mends } = trouble;
        mends.extend(self.history.undo.as_ref().map(|_| Mend::Undo));
        let sound = |draft: &&DraftRecord| draft.name != self.draft && !self.troubled.contains_key(&draft.name);
        let sound = self.drafts.iter().filter(sound);
        mends.extend(sound.map(|draft| Mend::ChooseDraft { draft: draft.name.clone() }));
        Trouble { refusal, mends }
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

    /// What another draft than the working one comes to, or what stands in its way.
    pub fn reckon(&self, draft: &DraftRecord) -> Result<Allocation, Trouble> {
        self.reckon_with(&draft.adjustments, &draft.what_if)
    }

    fn reckon_with(&self, adjustments: &Adjustments, what_if: &[(SchemeId, Kroner)]) -> Result<Allocation, Trouble> {
        if let Some((_, refusal)) = &self.unread_model {
            return Err(Trouble { refusal: refusal.clone(), mends: vec![Mend::OpenModel] });
        }
        let reckoned = match what_if == self.what_if {
            true => self.prepared().and_then(|prepared| allocation::allocate(prepared, adjustments)),
            false => Prepared::check(&Basis { what_if, ..self.basis() })
                .and_then(|prepared| allocation::allocate(&prepared, adjustments)),
        };
        reckoned.map_err(|error| {
            let Trouble { refusal, mends } = trouble::of_error(error);
            Trouble { refusal: self.named(refusal), mends }
        })
    }

    /// Where the working draft stands. When another draft was decided, it may be worked on, to be decided in place of that.
    pub fn stage(&self) -> Stage {
        let decided = self.decision.decision.as_ref().map(|decision| decision.version.draft.as_str());
        // Drafts stand beside each other: one that nobody has put forward can be worked on.
        match self.on_the_table().any(|frozen| frozen.version.draft == self.draft) {
            _ if decided == Some(self.draft.as_str()) => Stage::Recommended,
            true => Stage::Proposed,
            false => Stage::Draft,
        }
    }

    /// The meeting with the draft in it that was decided, else put to a decision, when another is worked on.
    pub fn of_version_at_hand(&self) -> Cow<'_, State> {
        let another = self.version_at_hand().map(|version| version.draft.clone()).filter(|draft| *draft != self.draft);
        let mut of_another = match &another {
            Some(_) => self.clone(),
            None => return Cow::Borrowed(self),
        };
        // A draft that is decided or put forward can be neither named anew nor taken away.
        match another.map(|draft| of_another.work_on(&draft)) {
            Some(Ok(())) => Cow::Owned(of_another),
            Some(Err(_)) | None => Cow::Borrowed(self),
        }
    }

    /// The version that was decided, or is put to a decision.
    pub fn version_at_hand(&self) -> Option<&Version> {
        self.decision.decision.as_ref().map(|decision| &decision.version).or(self.decision.proposed.as_ref())
    }

    /// The case that the draft was put in, or the first that can end in a decision.
    pub fn case_in_question(&self) -> Option<&CaseItem> {
        match self.version_at_hand() {
            Some(version) => self.info.cases.iter().find(|case| case.number == version.case),
            None => self.info.cases.iter().find(|case| case.kind == CaseKind::Decision),
        }
    }

    /// The scheme in force with this id.
    pub fn scheme(&self, id: &SchemeId) -> Result<&Scheme, Refusal> {
        let found = self.schemes.iter().find(|known| known.id == *id);
        found.ok_or_else(|| {
            Refusal::new(RefusalCode::UnknownScheme, format!("there is no scheme {id}")).with("scheme", id)
        })
    }

    /// The case with this number.
    pub fn case(&self, number: CaseNumber) -> Result<&CaseItem, Refusal> {
        let found = self.info.cases.iter().find(|known| known.number == number);
        found.ok_or_else(|| {
            Refusal::new(RefusalCode::UnknownCase, format!("there is no case {number}")).with("case", number)
        })
    }

    /// What a seat is called: its organisation; the id of one that is not there.
    pub fn seat_name(&self, id: &SeatId) -> String {
        let found = self.seats.iter().find(|seat| seat.id == *id);
        found.map_or_else(|| id.to_string(), |seat| seat.organisation.clone())
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

    /// The frame that is registered, when the working draft tries another in its place.
    pub fn registered_beside(&self, scheme: &SchemeId) -> Option<Kroner> {
        let tries_another = self.what_if.iter().any(|(tried, _)| tried == scheme);
        tries_another.then(|| self.frame(scheme).map(Frame::amount).unwrap_or_default())
    }

    /// Needs and their lines in a scheme, region by region.
    pub fn lines_of(&self, scheme: &SchemeId) -> impl Iterator<Item = (&Need, &NeedAllocation)> {
        let lines: HashMap<&NeedId, &NeedAllocation> = self
            .shown()
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
