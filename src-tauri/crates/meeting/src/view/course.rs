//! How far a case has come: its time beside the plan, which bodies and lines are left, and what comes next in a series of proposals.

use std::collections::BTreeSet;

use chrono::{DateTime, TimeDelta, Utc};
use forum::{CaseNumber, NeedId};
use procedure::{
    BodyId, CaseSoFar, Happened, HeldVote, JointVote, LineGroup, Matter, Next, Proceedings, ProposalId, Quorum,
    RecordEntry, Speaker, Speakers, Spoke, TimeSpent, Waiting, line_by_line, next_in_series, time_spent,
};
use serde::{Deserialize, Serialize};

use crate::state::State;

/// The time of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CaseTime {
    /// What it has taken beside its plan, without the stretch that goes on.
    pub spent: TimeSpent,
    /// Since when it is being treated now.
    pub since: Option<DateTime<Utc>>,
}

/// What comes next of several proposals that are voted on one after another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "next", rename_all = "kebab-case")]
pub enum NextProposal {
    /// This one is put to the vote.
    Vote {
        /// Which.
        proposal: ProposalId,
    },
    /// This one has the majority; the rest are not voted on.
    Carried {
        /// Which.
        proposal: ProposalId,
    },
    /// All were voted on, and none has the majority.
    NoneCarried,
}

/// The speakers of a case: who waits in the order in which they get the floor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SpeakersNow {
    /// Who has the floor.
    pub speaking: Option<Spoke>,
    /// Who waits, the next first.
    pub waiting: Vec<Waiting>,
    /// How many seconds each has spoken, without who speaks now.
    pub spoken: Vec<(Speaker, u32)>,
    /// *Strek* is set: no more speeches are taken.
    pub list_closed: bool,
}

/// A body of a joint meeting now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BodyNow {
    /// Which.
    pub body: BodyId,
    /// Its quorum, as that of the meeting is reckoned.
    pub quorum: Quorum,
    /// The lines that it decides of the draft put forward last in the case, in parts by who of it is out of them; none where no draft is.
    pub groups: Vec<LineGroup>,
    /// The lines that it has decided, by itself or together with the others.
    pub decided: Vec<NeedId>,
}

/// The speakers as the leader sees them.
pub(super) fn speakers(speakers: &Speakers) -> SpeakersNow {
    // Without a clock who speaks now has spoken no time: what goes on is the page's to count.
    let times = speakers.times(DateTime::<Utc>::MIN_UTC);
    let seconds = |time: &TimeDelta| u32::try_from(time.num_seconds()).unwrap_or_default();
    SpeakersNow {
        speaking: speakers.speaking().cloned(),
        waiting: speakers.order().into_iter().cloned().collect(),
        spoken: times.iter().map(|(speaker, time)| ((*speaker).clone(), seconds(time))).collect(),
        list_closed: speakers.list_is_closed(),
    }
}

/// What a case has taken: from each time it was taken up until it was closed or put off.
pub(super) fn time(entries: &[RecordEntry], planned: Option<u32>) -> CaseTime {
    let (mut spent, mut since) = (TimeDelta::zero(), None);
    for entry in entries {
        match entry.what {
            Happened::CaseOpened { .. } => since = Some(entry.at),
            Happened::CaseClosed { .. } => {
                let from = since.take().unwrap_or(entry.at);
                spent += (entry.at - from).max(TimeDelta::zero());
            }
            _ => {}
        }
    }
    CaseTime { spent: time_spent(planned, spent), since }
}

/// The bodies of a joint meeting, with their quorum and what each decides; none of a meeting of one.
pub(super) fn bodies(state: &State, proceedings: &Proceedings) -> Vec<BodyNow> {
    let bodies = proceedings.seating().bodies();
    let case = proceedings.open_case();
    let matter = case.map(|case| Matter::case(case.number));
    let now = |body: &BodyId| {
        let parts = case.map(|case| {
            let (seating, lines) = ((proceedings.seating(), Some(body)), state.lines_in(proceedings, case, Some(body)));
            line_by_line(seating, proceedings.presence(), proceedings.ties(), case.number, &lines).groups
        });
        BodyNow {
            body: body.clone(),
            quorum: proceedings.quorum(Some(body), matter.as_ref()),
            groups: parts.unwrap_or_default(),
            decided: case.map(|case| lines_decided(proceedings, case.number, Some(body))).unwrap_or_default(),
        }
    };
    bodies.iter().filter(|_| bodies.len() > 1).map(|body| now(body)).collect()
}

/// The bodies that have something left to decide in a case in which each decides for itself: of a draft a line of theirs, of anything
/// else all of it.
pub(super) fn bodies_left(state: &State, proceedings: &Proceedings, case: &CaseSoFar) -> Vec<BodyId> {
    let bodies = proceedings.seating().bodies();
    if bodies.len() < 2 || case.joint == JointVote::Together {
        return Vec::new();
    }
    let is_on_lines = !state.lines_in(proceedings, case, None).is_empty();
    let is_left = |body: &&BodyId| {
        let of_body = || settled(proceedings, case.number).filter(|settled| settled.body == Some(body));
        // What is not about lines, as to put the case off, is about all of it.
        if !is_on_lines || of_body().any(|settled| settled.lines.is_empty()) {
            return of_body().next().is_none();
        }
        let decided = lines_decided(proceedings, case.number, Some(body));
        state.lines_in(proceedings, case, Some(body)).iter().any(|line| decided.binary_search(line).is_err())
    };
    bodies.into_iter().filter(is_left).cloned().collect()
}

/// The lines that are decided in a case, in the order of their ids: by a body or all together, or by anybody.
pub(super) fn lines_decided(proceedings: &Proceedings, case: CaseNumber, body: Option<&BodyId>) -> Vec<NeedId> {
    let is_its = |settled: &Settled<'_>| body.is_none() || settled.body.is_none() || settled.body == body;
    let lines: BTreeSet<&NeedId> =
        settled(proceedings, case).filter(is_its).flat_map(|settled| settled.lines).collect();
    lines.into_iter().cloned().collect()
}

/// What comes next when the proposals of a case are voted on one after another; nothing while there are fewer than two.
pub(super) fn next_proposal(proceedings: &Proceedings, case: &CaseSoFar) -> Option<NextProposal> {
    let proposals: Vec<ProposalId> = case.proposals.iter().map(|proposed| proposed.proposal.clone()).collect();
    if proposals.len() < 2 {
        return None;
    }
    let held: Vec<&HeldVote> = proceedings.held_in(case.number).collect();
    Some(match next_in_series(&proposals, &held) {
        Next::Vote(proposal) => NextProposal::Vote { proposal },
        Next::Carried(proposal) => NextProposal::Carried { proposal },
        Next::NoneCarried => NextProposal::NoneCarried,
    })
}

/// One time that something was agreed on or carried.
struct Settled<'p> {
    body: Option<&'p BodyId>,
    lines: &'p [NeedId],
}

fn settled(proceedings: &Proceedings, case: CaseNumber) -> impl Iterator<Item = Settled<'_>> {
    let of_case = proceedings.log().iter().filter(move |entry| entry.case == Some(case));
    of_case.filter_map(|entry| {
        if let Happened::Agreed { consensus } = &entry.what {
            return Some(Settled { body: consensus.body.as_ref(), lines: &consensus.matter.lines });
        }
        let setting = &entry.what.held().filter(|vote| vote.carried().is_some())?.opened.setting;
        Some(Settled { body: setting.body.as_ref(), lines: &setting.matter.lines })
    })
}
