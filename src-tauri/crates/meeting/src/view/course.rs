//! How far a case has come: its time beside the plan, which bodies and lines are left, and what comes next in a series of proposals.

use std::collections::BTreeSet;

use chrono::{DateTime, TimeDelta, Utc};
use forum::{CaseNumber, NeedId};
use procedure::{
    BodyId, CaseSoFar, Happened, HeldVote, JointVote, Matter, Next, Proceedings, ProposalId, Quorum, RecordEntry,
    Speaker, Speakers, Spoke, TimeSpent, Waiting, next_in_series, time_spent,
};
use serde::{Deserialize, Serialize};

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

/// The bodies of a joint meeting, with their quorum; none of a meeting of one.
pub(super) fn bodies(proceedings: &Proceedings, matter: Option<&Matter>) -> Vec<BodyNow> {
    let bodies = proceedings.seating().bodies();
    let now = |body: &BodyId| BodyNow { body: body.clone(), quorum: proceedings.quorum(Some(body), matter) };
    bodies.iter().filter(|_| bodies.len() > 1).map(|body| now(body)).collect()
}

/// The bodies that have not decided in a case in which each decides for itself: neither agreed nor carried anything.
pub(super) fn bodies_left(proceedings: &Proceedings, case: &CaseSoFar) -> Vec<BodyId> {
    let bodies = proceedings.seating().bodies();
    if bodies.len() < 2 || case.joint == JointVote::Together {
        return Vec::new();
    }
    let settled: Vec<&BodyId> = settled(proceedings, case.number).filter_map(|settled| settled.body).collect();
    bodies.into_iter().filter(|body| !settled.contains(body)).cloned().collect()
}

/// The lines that are decided in a case, by all who decide together.
pub(super) fn lines_decided(proceedings: &Proceedings, case: CaseNumber) -> Vec<NeedId> {
    let lines: BTreeSet<NeedId> = settled(proceedings, case).flat_map(|settled| settled.lines).cloned().collect();
    lines.into_iter().collect()
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
