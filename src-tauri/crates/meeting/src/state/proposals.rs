//! Frozen drafts that were put forward in a meeting: which are on the table, and which the meeting has decided.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::{DateTime, Utc};
use forum::{CaseNumber, Kroner, NeedId, SchemeId};
use procedure::{
    Body, BodyId, CaseSoFar, Happened, HeldVote, Proceedings, ProposalId, Proposed, RecordEntry, Remit, Roll, VoteTold,
    whole_parts,
};

use crate::command::{Refusal, RefusalCode};
use crate::state::State;
use crate::view::{DecidedPart, Version};

/// A frozen draft of the file, and whether it waits for a decision.
#[derive(Clone, Debug)]
pub(crate) struct FrozenDraft {
    /// Which.
    pub version: Version,
    /// It is neither taken back nor decided.
    pub is_on_the_table: bool,
    /// What each line gets in it.
    pub amounts: Arc<BTreeMap<NeedId, Kroner>>,
    /// Its lines, scheme by scheme; a scheme that is shared by key figures has none.
    pub table: Arc<Vec<(SchemeId, Vec<NeedId>)>>,
}

/// A frozen draft that a meeting has decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Adopted {
    /// Its hash.
    pub version: String,
    /// The draft's name.
    pub draft: String,
    /// How and when it was decided last.
    pub last: LastSettled,
}

/// The last time that a frozen draft, or a part of it, was decided in a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct LastSettled {
    /// Its place in the record of the meeting: what was decided later stands after it, whatever a clock said.
    pub place: usize,
    /// By which vote of the meeting; none when the body agreed.
    pub vote: Option<u32>,
    /// When.
    pub at: DateTime<Utc>,
}

impl State {
    /// The drafts that wait for a decision.
    pub fn on_the_table(&self) -> impl Iterator<Item = &FrozenDraft> {
        self.frozen_drafts.iter().filter(|frozen| frozen.is_on_the_table)
    }

    /// The drafts that are put forward in a case and wait for a decision.
    pub fn on_the_table_in(&self, case: CaseNumber) -> impl Iterator<Item = &FrozenDraft> {
        self.on_the_table().filter(move |frozen| frozen.version.case == case)
    }

    /// The draft with this name is put forward, or decided.
    pub fn is_put_forward(&self, draft: &str) -> bool {
        let in_force = self.decision.decision.as_ref().is_some_and(|decision| decision.version.draft == draft);
        in_force || self.on_the_table().any(|frozen| frozen.version.draft == draft)
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

    /// The lines that a decision is about: those that are named; else every line that the body decides, when a draft is among the
    /// proposals.
    pub fn lines_meant(
        &self,
        proceedings: &Proceedings,
        proposals: &[&ProposalId],
        named: Option<Vec<NeedId>>,
        body: Option<&BodyId>,
    ) -> Result<Vec<NeedId>, Refusal> {
        if let Some(named) = named {
            named.iter().try_for_each(|line| self.need(line).map(drop))?;
            return Ok(named);
        }
        let frozen = self
            .frozen_drafts
            .iter()
            .find(|frozen| proposals.iter().any(|known| *known.as_str() == *frozen.version.hash));
        Ok(frozen.map(|frozen| lines_of(proceedings, frozen, body)).unwrap_or_default())
    }

    /// The lines of the draft that was put forward last in a case, that a body decides, or all who meet; none where no draft was.
    pub fn lines_in(&self, proceedings: &Proceedings, case: &CaseSoFar, body: Option<&BodyId>) -> Vec<NeedId> {
        let frozen =
            |known: &Proposed| self.frozen_drafts.iter().find(|frozen| frozen.version.hash == known.proposal.as_str());
        let last = case.proposals.iter().rev().find_map(frozen);
        last.map(|frozen| lines_of(proceedings, frozen, body)).unwrap_or_default()
    }

    /// What each body that meets decides of the draft that is worked on, where they decide different *ordninger*; none where each
    /// decides all. Refused when one of them is nobody's.
    pub fn remits(&self, bodies: &[&BodyId]) -> Result<Vec<Remit>, Refusal> {
        let bodies: Vec<&Body> = bodies.iter().map(|body| self.year.body(body)).collect::<Result<_, _>>()?;
        let schemes: Vec<&SchemeId> = self.shown().schemes.iter().map(|sums| &sums.scheme).collect();
        if let Some(scheme) = schemes.iter().find(|scheme| !bodies.iter().any(|body| body.decides(scheme))) {
            let detail = format!("no body that meets decides {scheme}");
            return Err(Refusal::new(RefusalCode::SchemeOfNoBody, detail).with("scheme", scheme));
        }
        if bodies.iter().all(|body| schemes.iter().all(|scheme| body.decides(scheme))) {
            return Ok(Vec::new());
        }
        let remit = |body: &Body| {
            let decides = |scheme: &&&SchemeId| body.decides(scheme);
            let its = self.needs.iter().filter(|need| body.decides(&need.scheme));
            Remit {
                body: body.id.clone(),
                schemes: schemes.iter().filter(decides).copied().cloned().collect(),
                lines: its.map(|need| need.id.clone()).collect(),
            }
        };
        Ok(bodies.into_iter().map(remit).filter(|remit| !remit.schemes.is_empty()).collect())
    }

    /// The frozen drafts of a case that the meeting has decided: each body has decided every line of the *ordninger* it decides, or all
    /// together have. A draft is the whole table, so the last of them stands in place of those before it.
    pub fn adopted(&self, proceedings: &Proceedings, case: CaseNumber) -> Vec<Adopted> {
        let mut of_case = self.frozen_drafts.iter().filter(|frozen| frozen.version.case == case).peekable();
        if of_case.peek().is_none() {
            return Vec::new();
        }
        let decided = proceedings.decided_in(case);
        let is_decided = |hash: &str| decided.iter().any(|proposal| proposal.as_str() == hash);
        let of_case = of_case.filter(|frozen| is_decided(&frozen.version.hash));
        let mut adopted: Vec<Adopted> = of_case.filter_map(|frozen| self.adopted_as(proceedings, frozen)).collect();
        adopted.sort_by_key(|adopted| adopted.last.place);
        adopted
    }

    fn adopted_as(&self, proceedings: &Proceedings, frozen: &FrozenDraft) -> Option<Adopted> {
        let version = &frozen.version;
        let whole = |body: &BodyId| {
            let lines = frozen.amounts.keys().cloned().collect();
            Remit { body: body.clone(), schemes: Vec::new(), lines }
        };
        let settled: Vec<Settled<'_>> = all_settled(proceedings, &version.hash).collect();
        let remits = proceedings.remits(version.case, &ProposalId::new(&version.hash));
        let covers = |body: &BodyId| {
            let of_body = settled.iter().filter(|settled| settled.body.is_none_or(|of| of == body));
            let times = of_body.map(|settled| settled.lines);
            match remits.iter().find(|remit| remit.body == *body) {
                Some(remit) => remit.is_done(times),
                None if remits.is_empty() => whole(body).is_done(times),
                None => true,
            }
        };
        let is_whole = proceedings.seating().bodies().into_iter().all(covers);
        let last = settled.last().filter(|_| is_whole)?.last;
        Some(Adopted { version: version.hash.clone(), draft: version.draft.clone(), last })
    }

    /// The frozen drafts of a case that were decided, and that another was decided in place of afterwards.
    pub fn replaced_in(&self, proceedings: &Proceedings, case: CaseNumber) -> Vec<ProposalId> {
        let mut adopted = self.adopted(proceedings, case);
        adopted.pop();
        adopted.into_iter().map(|adopted| ProposalId::new(adopted.version)).collect()
    }
}

/// The lines of a frozen draft that a body decides, or all who meet, in the table's order.
fn lines_of(proceedings: &Proceedings, frozen: &FrozenDraft, body: Option<&BodyId>) -> Vec<NeedId> {
    let remits = proceedings.remits(frozen.version.case, &ProposalId::new(&frozen.version.hash));
    let Some(body) = body.filter(|_| !remits.is_empty()) else {
        return frozen.table.iter().flat_map(|(_, lines)| lines).cloned().collect();
    };
    remits.iter().find(|remit| remit.body == *body).map(|remit| remit.lines.clone()).unwrap_or_default()
}

/// The last time that a frozen draft, or a part of it, was decided in the meeting.
pub(crate) fn last_settled(proceedings: &Proceedings, hash: &str) -> Option<LastSettled> {
    all_settled(proceedings, hash).last().map(|settled| settled.last)
}

/// How a frozen draft was decided, part by part: each body, each group of lines, the last time.
pub(crate) fn decided_parts(proceedings: &Proceedings, frozen: &FrozenDraft) -> Vec<DecidedPart> {
    let settled: Vec<Settled<'_>> = all_settled(proceedings, &frozen.version.hash).collect();
    let is_last = |(nth, one): &(usize, &Settled<'_>)| {
        let mut later = settled[nth + 1..].iter();
        !later.any(|later| later.body == one.body && later.lines == one.lines)
    };
    let remits = proceedings.remits(frozen.version.case, &ProposalId::new(&frozen.version.hash));
    let parts = settled.iter().enumerate().filter(is_last).map(|(_, one)| {
        let mut schemes: Vec<SchemeId> = whole_parts(&frozen.table, one.lines).into_iter().cloned().collect();
        if one.lines.is_empty() {
            // Where pots are shared by key figures no line tells what a body decided.
            let its = remits.iter().find(|remit| Some(&remit.body) == one.body);
            schemes.extend(its.into_iter().flat_map(|remit| &remit.schemes).cloned());
        }
        let is_some = schemes.is_empty() && one.lines.len() < frozen.amounts.len();
        DecidedPart {
            body: one.body.cloned(),
            schemes,
            lines: is_some.then(|| u32::try_from(one.lines.len()).unwrap_or(u32::MAX)),
            at: one.last.at,
            roll: one.roll.clone(),
            vote: one.vote.map(VoteTold::from),
        }
    });
    parts.collect()
}

/// One time that a proposal was decided.
struct Settled<'l> {
    lines: &'l [NeedId],
    body: Option<&'l BodyId>,
    roll: &'l Roll,
    vote: Option<&'l HeldVote>,
    last: LastSettled,
}

/// Every time that a proposal was decided, in order. Of a vote that was repeated, the last goes.
fn all_settled<'p>(proceedings: &'p Proceedings, hash: &'p str) -> impl Iterator<Item = Settled<'p>> {
    proceedings.log().iter().enumerate().filter_map(move |(place, entry)| settled(proceedings, place, entry, hash))
}

fn settled<'l>(proceedings: &Proceedings, place: usize, entry: &'l RecordEntry, hash: &str) -> Option<Settled<'l>> {
    if let Happened::Agreed { consensus } = &entry.what {
        let (lines, body) = (consensus.matter.lines.as_slice(), consensus.body.as_ref());
        let is_it = consensus.proposal.as_str() == hash;
        let (roll, last) = (&consensus.roll, LastSettled { place, vote: None, at: entry.at });
        return is_it.then_some(Settled { lines, body, roll, vote: None, last });
    }
    let vote = entry.what.held().filter(|vote| vote.carried().is_some_and(|carried| carried.as_str() == hash))?;
    let (number, setting) = (vote.opened.number, &vote.opened.setting);
    if proceedings.held_in(setting.matter.case).any(|later| later.opened.setting.repeats == Some(number)) {
        return None;
    }
    let last = LastSettled { place, vote: Some(number), at: entry.at };
    let (lines, roll) = (setting.matter.lines.as_slice(), &vote.opened.roll);
    Some(Settled { lines, body: setting.body.as_ref(), roll, vote: Some(vote), last })
}
