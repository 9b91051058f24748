//! A review copy at a representative's laptop: everything can be read, nothing changed.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use allocation::Explanation;
use chrono::{DateTime, Utc};
use forum::{CaseNumber, NeedId};
use procedure::AgendaEntry;
use store::ReviewFile;

use super::writing::{Kind, write_out};
use crate::command::{Refusal, RefusalCode};
use crate::face::{FaceAnswer, FaceQuestion, Picture, ShownOf, not_shown};
use crate::state::State;
use crate::state::record;
use crate::state::record::Standing;
use crate::state::sums;
use crate::view::{CasePaper, Deciding, History, MeetingInfo, PaperAttached, ReviewView};

/// A review copy that is open. There is no command that it takes.
#[derive(Clone)]
pub struct ReviewCopy {
    /// Shared by clones: it never changes.
    state: Arc<State>,
    copied_at: DateTime<Utc>,
    /// Of which meeting file it is a copy.
    identity: String,
    path: PathBuf,
}

impl ReviewCopy {
    pub(crate) fn open(path: &Path) -> Result<ReviewCopy, Refusal> {
        let file = ReviewFile::open(path)?;
        let origin = file.origin();
        let copied_at = origin.copied_at;
        let standing = Standing {
            revision: origin.revision,
            head: origin.head.clone(),
            saved_at: copied_at,
            history: History::default(),
        };
        let state = Arc::new(record::state(file.contents()?, standing)?);
        Ok(ReviewCopy { state, copied_at, identity: file.file_identity().to_owned(), path: path.to_owned() })
    }

    /// Where its file is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Of which meeting file it is a copy.
    pub(super) fn identity(&self) -> &str {
        &self.identity
    }

    /// Of which meeting.
    pub(super) fn info(&self) -> &MeetingInfo {
        &self.state.info
    }

    /// Everything the representative's face shows.
    pub fn view(&self) -> ReviewView {
        let state = &self.state;
        ReviewView {
            meeting: state.info.clone(),
            schemes: state.schemes.clone(),
            regions: state.regions.clone(),
            needs: state.needs.clone(),
            seats: state.seats.clone(),
            papers: papers(state),
            draft: sums::draft_view(state),
            decision: Deciding::of(&state.decision, &state.year.bodies),
            head: state.head.clone(),
            identity: self.identity.clone(),
            copied_at: self.copied_at,
        }
    }

    /// What the draft would come to with other amounts, by the rule that laptops in the room are answered by. Nothing is kept of it.
    pub fn what_if(&self, question: &FaceQuestion) -> Result<FaceAnswer, Refusal> {
        let unreckoned = || not_shown("the draft");
        match question {
            FaceQuestion::Why { of: ShownOf::Draft {}, .. } | FaceQuestion::WhatIf { of: ShownOf::Draft {}, .. } => {
                Picture::of(&self.state).ok_or_else(unreckoned)?.answer(question)
            }
            FaceQuestion::Why { of: ShownOf::Proposal { proposal }, .. }
            | FaceQuestion::WhatIf { of: ShownOf::Proposal { proposal }, .. } => Err(not_shown(proposal.as_str())),
        }
    }

    /// Writes a file that is attached to a case, as it came. Refused when it is not in the copy.
    pub fn save_attachment(&self, case: CaseNumber, name: &str, to: &Path) -> Result<(), Refusal> {
        let none = || Refusal::new(RefusalCode::NotThere, format!("case {case} has no «{name}»")).with("what", name);
        // Another copy may lie there by now.
        let file = ReviewFile::open(&self.path)?;
        let bytes = file.attachment(case, name)?.ok_or_else(none)?;
        write_out(to, &bytes, Kind::Attachment, &[&self.path])?;
        Ok(())
    }

    /// Why a need gets what it gets in the draft.
    pub fn explain(&self, need: &NeedId) -> Result<Explanation, Refusal> {
        let state = &self.state;
        allocation::explain(state.prepared()?, &state.adjustments, state.reckoned()?, need).ok_or_else(|| {
            Refusal::new(RefusalCode::UnknownNeed, format!("there is no behovsmelding {need}")).with("need", need)
        })
    }
}

/// The cases that stand on an agenda, each once.
fn papers(state: &State) -> Vec<CasePaper> {
    let year = &state.year;
    let mut told = BTreeSet::new();
    let on_agendas = year.all().flat_map(|held| &held.agenda).filter(|entry| told.insert(entry.case));
    let paper = |entry: &AgendaEntry| {
        let case = state.info.cases.iter().find(|case| case.number == entry.case)?;
        let text = year.texts.iter().find(|text| text.case == case.number);
        let plan = year.case_plans.iter().find(|plan| plan.case == case.number);
        let attached = year.attachments.iter().filter(|attached| attached.case == case.number);
        Some(CasePaper {
            number: case.number,
            title: case.title.clone(),
            kind: case.kind,
            background: text.and_then(|text| text.background.clone()),
            proposed_decision: case.proposed_decision.clone(),
            alternatives: plan.map(|plan| plan.alternatives.clone()).unwrap_or_default(),
            attachments: attached
                .map(|attached| PaperAttached { name: attached.name.clone(), size: attached.size })
                .collect(),
        })
    };
    on_agendas.filter_map(paper).collect()
}

#[cfg(test)]
#[path = "review_tests.rs"]
mod tests;
