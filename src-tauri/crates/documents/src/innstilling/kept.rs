//! A version that was kept on the innstilling's way: what it is called on the paper, and how it stands to what the forum decided
//! (R144).

use chrono::NaiveDate;
use forum::{SchemeId, norwegian_date};
use procedure::InnstillingStage;

use super::content::Innstilling;
use super::deciding::Decision;
use crate::Texts;
use crate::paper::style::{Run, plain, strong};

/// A version that was kept.
#[derive(Clone, Debug)]
pub struct Kept<'a> {
    /// Which.
    pub stage: InnstillingStage,
    /// The day it was kept.
    pub on: NaiveDate,
    /// How it stands to what the forum decided.
    pub against: AgainstDecided,
    /// Why sections of it are empty.
    pub empty: Vec<EmptyTold<'a>>,
}

/// How a version that was kept stands to what the forum decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AgainstDecided {
    /// Nothing is decided.
    Undecided,
    /// Its amounts are those that were decided.
    Same,
    /// They are others.
    Differs,
}

/// Why a section is empty in a scheme (R143).
#[derive(Clone, Copy, Debug)]
pub struct EmptyTold<'a> {
    /// The number of the section.
    pub section: u32,
    /// In which scheme.
    pub scheme: &'a SchemeId,
    /// Why.
    pub reason: &'a str,
}

impl Kept<'_> {
    /// «Foreløpig innstilling».
    pub(super) fn title(&self, texts: &Texts) -> String {
        let key = match self.stage {
            InnstillingStage::WorkingGroup => "kept-title-working-group",
            InnstillingStage::Preliminary => "kept-title-preliminary",
            InnstillingStage::Final => "kept-title-final",
        };
        texts.get(key, &[])
    }
}

/// What stands on every page of a paper that is not the forum's innstilling.
pub(super) fn stamp(content: &Innstilling<'_>, texts: &Texts) -> Option<String> {
    match (&content.kept, &content.decision) {
        (_, Decision::Decided(_) | Decision::Untold { .. }) => None,
        (Some(kept), Decision::Undecided) if kept.stage == InnstillingStage::Final => {
            Some(texts.get("kept-stamp-final", &[]))
        }
        (Some(kept), Decision::Undecided) => Some(kept.title(texts)),
        (None, Decision::Undecided) => Some(texts.get("paper-undecided", &[])),
    }
}

/// When it was kept, of which draft, how it stands to what was decided, and why sections are empty.
pub(super) fn told(kept: &Kept<'_>, content: &Innstilling<'_>, texts: &Texts) -> Vec<Vec<Run>> {
    let values = [("date", &*norwegian_date(kept.on)), ("draft", content.draft)];
    let mut paragraphs = vec![vec![strong(texts.get("kept-when", &values))]];
    let against = match (kept.against, kept.stage) {
        (AgainstDecided::Same, _) => "kept-same",
        (AgainstDecided::Differs, _) => "kept-differs",
        (AgainstDecided::Undecided, InnstillingStage::Final) => "kept-undecided",
        (AgainstDecided::Undecided, _) => "kept-may-change",
    };
    paragraphs.push(vec![plain(texts.get(against, &[]))]);
    for EmptyTold { section, scheme, reason } in &kept.empty {
        let named = content.schemes.iter().find(|part| part.scheme.id == **scheme);
        if let Some(part) = named {
            let name = part.scheme.name.get(texts.language());
            let values = [("section", &*section.to_string()), ("scheme", name), ("reason", reason)];
            paragraphs.push(vec![plain(texts.get("kept-empty", &values))]);
        }
    }
    paragraphs
}
