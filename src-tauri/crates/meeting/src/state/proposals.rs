//! Frozen drafts that were put forward in a meeting: which are on the table, and which the meeting has decided.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::{DateTime, Utc};
use forum::{CaseNumber, Kroner, NeedId};
use procedure::{BodyId, Happened, Proceedings, ProposalId, RecordEntry};

use crate::command::{Refusal, RefusalCode};
use crate::state::State;
use crate::view::Version;

/// A frozen draft of the file, and whether it waits for a decision.
#[derive(Clone, Debug)]
pub(crate) struct FrozenDraft {
    /// Which.
    pub version: Version,
    /// It is neither taken back nor decided.
    pub is_on_the_table: bool,
    /// What each line gets in it.
    pub amounts: Arc<BTreeMap<NeedId, Kroner>>,
}

/// A frozen draft that a meeting has decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Adopted {
    /// Its hash.
    pub version: String,
    /// By which vote of the meeting; none when the body agreed.
    pub vote: Option<u32>,
    /// When the last of its lines was decided.
    pub at: DateTime<Utc>,
}

impl State {
    /// The drafts that are put forward in a case and wait for a decision.
    pub fn on_the_table_in(&self, case: CaseNumber) -> impl Iterator<Item = &FrozenDraft> {
        self.frozen_drafts.iter().filter(move |frozen| frozen.is_on_the_table && frozen.version.case == case)
    }

    /// The draft with this name is put forward, or decided.
    pub fn is_put_forward(&self, draft: &str) -> bool {
        let in_force = self.decision.decision.as_ref().is_some_and(|decision| decision.version.draft == draft);
        in_force || self.frozen_drafts.iter().any(|frozen| frozen.is_on_the_table && frozen.version.draft == draft)
    }

    /// The proposal of the open case that is meant: by its own id, or by the name of a draft that was put forward, whose latest
    /// version it then is.
    pub fn proposal_meant(&self, proceedings: &Proceedings, said: ProposalId) -> Result<ProposalId, Refusal> {
        let no_case = || Refusal::new(RefusalCode::NoCaseOpen, "no case is being treated");
        let case = proceedings.open_case().ok_or_else(no_case)?;
        if case.proposals.iter().any(|proposed| proposed.proposal == said) {
            return Ok(said);
        }
        let of_draft = self.on_the_table_in(case.number).filter(|frozen| frozen.version.draft == said.as_str()).last();
        Ok(of_draft.map_or(said, |frozen| ProposalId::new(&frozen.version.hash)))
    }

    /// The lines that a decision is about: those that are named; else every line, when a draft is among the proposals.
    pub fn lines_meant(&self, proposals: &[&ProposalId], named: Option<Vec<NeedId>>) -> Result<Vec<NeedId>, Refusal> {
        let is_draft =
            |proposal: &&&ProposalId| self.frozen_drafts.iter().any(|frozen| frozen.version.hash == proposal.as_str());
        match named {
            Some(named) => {
                named.iter().try_for_each(|line| self.need(line).map(drop))?;
                Ok(named)
            }
            None if proposals.iter().any(|proposal| is_draft(&proposal)) => {
                Ok(self.needs.iter().map(|need| need.id.clone()).collect())
            }
            None => Ok(Vec::new()),
        }
    }

    /// The frozen drafts of a case that the meeting has decided: of each of its lines every body, or all together, has decided it.
    pub fn adopted(&self, proceedings: &Proceedings, case: CaseNumber) -> Vec<Adopted> {
        let decided = proceedings.decided_in(case);
        let frozen = self.frozen_drafts.iter().filter(|frozen| {
            frozen.version.case == case && decided.iter().any(|proposal| proposal.as_str() == frozen.version.hash)
        });
        let lines: BTreeSet<&NeedId> = self.needs.iter().map(|need| &need.id).collect();
        frozen.filter_map(|frozen| adopted(proceedings, case, &frozen.version.hash, &lines)).collect()
    }
}

fn adopted(proceedings: &Proceedings, case: CaseNumber, hash: &str, lines: &BTreeSet<&NeedId>) -> Option<Adopted> {
    let settled: Vec<Settled<'_>> = proceedings
        .log()
        .iter()
        .filter(|entry| entry.case == Some(case))
        .filter_map(|entry| settled(entry, hash))
        .collect();
    let covers = |body: &BodyId| {
        let of_body = settled.iter().filter(|settled| settled.body.is_none_or(|of| of == body));
        let decided: BTreeSet<&NeedId> = of_body.flat_map(|settled| settled.lines).collect();
        lines.is_subset(&decided)
    };
    let is_whole = proceedings.seating().bodies().into_iter().all(covers);
    let last = settled.last().filter(|_| is_whole)?;
    Some(Adopted { version: hash.to_owned(), vote: last.vote, at: last.at })
}

/// One time that a proposal was decided.
struct Settled<'l> {
    lines: &'l [NeedId],
    body: Option<&'l BodyId>,
    vote: Option<u32>,
    at: DateTime<Utc>,
}

fn settled<'l>(entry: &'l RecordEntry, hash: &str) -> Option<Settled<'l>> {
    if let Happened::Agreed { consensus } = &entry.what {
        let (lines, body) = (consensus.matter.lines.as_slice(), consensus.body.as_ref());
        let is_it = consensus.proposal.as_str() == hash;
        return is_it.then_some(Settled { lines, body, vote: None, at: entry.at });
    }
    let vote = entry.what.held()?;
    let setting = &vote.opened.setting;
    let (lines, body) = (setting.matter.lines.as_slice(), setting.body.as_ref());
    let is_it = vote.carried()?.as_str() == hash;
    is_it.then_some(Settled { lines, body, vote: Some(vote.opened.number), at: entry.at })
}
