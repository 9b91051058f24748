//! The case on the wall: what it is about, who speaks, what is voted on and how many have voted, never how; then the result.
//!
//! Made from an allow-list: organisations, never persons; no answer of a roll call, and no reason for *inhabilitet*.

use allocation::{SchemeAllocation, SetAsideAmount};
use chrono::{DateTime, Utc};
use forum::vote::Count;
use forum::{CaseItem, CaseKind, CaseNumber, Names};
use procedure::{
    CasePlan, CaseSoFar, Outcome, Proceedings, ProposalId, Quorum, RuleTold, Secrecy, Speaker, VoteQuestion, VoteTold,
    Way,
};
use serde::{Deserialize, Serialize};

use super::{Difference, ElectionView, LineShifted, RegionShifted, Shifted, difference};
use crate::state::State;
use crate::state::year::Held;

/// The case that is being treated.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WallCase {
    /// Its number.
    pub number: CaseNumber,
    /// Its title.
    pub title: String,
    /// Its kind.
    pub kind: CaseKind,
    /// *Forslag til vedtak*.
    pub proposed_decision: Option<String>,
    /// How it is worked on, in a process item.
    pub method: Option<String>,
    /// The questions that are talked about.
    pub questions: Vec<String>,
    /// What may be decided in place of the proposed vedtak.
    pub alternatives: Vec<String>,
    /// Who comes to this case only: roles and organisations.
    pub guests: Vec<String>,
    /// What the case sets aside, as the working draft has it: percent, base and amount, so that the room can reckon again (R19).
    pub set_asides: Vec<WallSetAside>,
    /// What is proposed, in order.
    pub proposals: Vec<WallProposal>,
    /// Who has the floor, and since when.
    pub speaking: Option<WallSpeaker>,
    /// Who is next on the list of speakers.
    pub speaks_next: Option<String>,
    /// How many may decide, and how many it takes.
    pub quorum: Quorum,
    /// The vote that is open.
    pub vote: Option<WallVote>,
    /// The last vote of the case, when none is open.
    pub result: Option<WallResult>,
    /// The election of the case: who stands, how many have voted, then what came of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub election: Option<ElectionView>,
    /// What the counter-proposal in numbers changes; none while no two drafts are put forward.
    pub difference: Option<WallDifference>,
}

/// A part of a frame that a case sets aside.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WallSetAside {
    /// In which scheme.
    pub scheme: Names,
    /// What is kept, of what.
    pub kept: SetAsideAmount,
}

/// A proposal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WallProposal {
    /// Its place in the case, from 1: people say «forslag 2».
    pub place: u32,
    /// The organisation whose it is; none for the secretariat's.
    pub by: Option<String>,
    /// In words; of a draft its name.
    pub text: String,
    /// It is decided, and nothing was decided in its place afterwards.
    pub decided: bool,
}

/// Who has the floor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WallSpeaker {
    /// The organisation, or the guest as they are named.
    pub named: String,
    /// Since when.
    pub since: DateTime<Utc>,
}

/// The vote that is open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WallVote {
    /// First, second … vote of the meeting.
    pub number: u32,
    /// The proposals that are voted on, by their places: one, or two against each other.
    pub on: Vec<u32>,
    /// How it is taken.
    pub way: Way,
    /// How many may vote.
    pub entitled: u32,
    /// How many have voted; none while hands are not counted.
    pub how_many: Option<u32>,
    /// Its rule with its numbers.
    pub rule: RuleTold,
    /// What is said of its secrecy; none of a vote that is not secret.
    pub secrecy: Option<Secrecy>,
}

/// A vote that was held.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WallResult {
    /// First, second … vote of the meeting.
    pub number: u32,
    /// The proposals that were voted on, by their places.
    pub on: Vec<u32>,
    /// The counts. Of two proposals, those *for* are for the first and those *against* for the second.
    pub count: Count,
    /// Its rule with its numbers.
    pub rule: RuleTold,
    /// What it means.
    pub outcome: Outcome,
}

/// A counter-proposal in numbers, as the wall shows it: before the vote what it would change, after it what it did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WallDifference {
    /// The places of the two drafts.
    pub on: [u32; 2],
    /// What they give together.
    pub total: Shifted,
    /// Region by region.
    pub regions: Vec<RegionShifted>,
    /// Line by line, the biggest differences first. What does not fit turns pages.
    pub lines: Vec<WallLine>,
}

/// A line that gets another amount.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WallLine {
    /// Owner and measure.
    pub label: String,
    /// Its amounts.
    pub shifted: Shifted,
}

impl WallCase {
    /// The case that is being treated in the meeting that is open; none between cases.
    pub(crate) fn of(state: &State) -> Option<WallCase> {
        let held = state.year.open().ok()?;
        let proceedings = held.proceedings.as_ref().ok()?;
        let case = proceedings.open_case()?;
        let item: &CaseItem = state.info.cases.iter().find(|item| item.number == case.number)?;
        let (decided, replaced) = (proceedings.decided_in(case.number), state.replaced_in(proceedings, case.number));
        let place = |proposal: &ProposalId| place_of(proceedings, proposal);
        let on = |question: &VoteQuestion| question.proposals().into_iter().filter_map(place).collect::<Vec<u32>>();
        let proposals = case.proposals.iter().map(|proposed| WallProposal {
            place: place(&proposed.proposal).unwrap_or_default(),
            by: proposed.by.as_ref().map(|seat| state.seat_name(seat)),
            text: proposed.text.clone(),
            decided: decided.contains(&&proposed.proposal) && !replaced.contains(&proposed.proposal),
        });
        let open = proceedings.open_vote();
        let vote = open.and_then(|vote| Some((vote.opened().vote()?, vote.how_many())));
        let vote = vote.map(|(opened, how_many)| WallVote {
            number: opened.number,
            on: on(&opened.setting.question),
            way: opened.setting.way,
            entitled: opened.roll.entitled(),
            how_many,
            rule: opened.rule_told(),
            secrecy: opened.secrecy(),
        });
        let last = proceedings.held_in(case.number).last().filter(|_| open.is_none());
        let result = last.map(VoteTold::from).map(|told| WallResult {
            number: told.number,
            on: on(&told.question),
            count: told.count,
            rule: told.rule,
            outcome: told.outcome,
        });
        let (speaking, speaks_next) = speakers(state, held, case.number);
        let plan = state.year.case_plans.iter().find(|plan| plan.case == case.number).cloned();
        let plan = plan.unwrap_or_else(|| CasePlan::of(case.number));
        Some(WallCase {
            number: case.number,
            title: item.title.clone(),
            kind: item.kind,
            proposed_decision: item.proposed_decision.clone(),
            method: plan.method,
            questions: plan.questions,
            alternatives: plan.alternatives,
            guests: plan.guests,
            set_asides: set_asides(state, case.number),
            proposals: proposals.collect(),
            speaking,
            speaks_next,
            quorum: proceedings.quorum(None, Some(&procedure::Matter::case(case.number))),
            vote,
            result,
            election: ElectionView::of(case, open),
            difference: difference_in(state, proceedings, case),
        })
    }
}

/// What a case sets aside, scheme by scheme; also one that was carried over, and that the model names by the number it had.
fn set_asides(state: &State, case: CaseNumber) -> Vec<WallSetAside> {
    let had = state.year.ever_was(case);
    let of_scheme = |part: &SchemeAllocation| {
        let scheme = state.scheme(&part.scheme).ok()?.name.clone();
        let kept = part.set_asides.iter().filter(|kept| kept.case.is_some_and(|case| had.contains(&case))).cloned();
        Some(kept.map(|kept| WallSetAside { scheme: scheme.clone(), kept }).collect::<Vec<_>>())
    };
    state.shown().schemes.iter().filter_map(of_scheme).flatten().collect()
}

/// The difference that is shown: of the two drafts that are voted on; between votes what a draft that waits would change of what is
/// decided, so that it is shown anew when another has carried; else of the two that were voted on last, or of the first and the last
/// that were put forward.
fn difference_in(state: &State, proceedings: &Proceedings, case: &CaseSoFar) -> Option<WallDifference> {
    let is_draft =
        |proposal: &&ProposalId| state.frozen_drafts.iter().any(|known| known.version.hash == proposal.as_str());
    let two = |question: &VoteQuestion| match question {
        VoteQuestion::Two { first, second } => Some((first.clone(), second.clone())),
        VoteQuestion::One { .. } => None,
    };
    let voted_on = match proceedings.open_vote() {
        Some(vote) => vote.opened().vote().and_then(|opened| two(&opened.setting.question)),
        None => anew(state, proceedings, case)
            .or_else(|| proceedings.held_in(case.number).last().and_then(|held| two(&held.opened.setting.question))),
    };
    let drafts: Vec<&ProposalId> = case.proposals.iter().map(|proposed| &proposed.proposal).filter(is_draft).collect();
    let (first, second) = match voted_on.filter(|(first, second)| drafts.contains(&first) && drafts.contains(&second)) {
        Some(pair) => pair,
        None => ((*drafts.first()?).clone(), (*drafts.get(1..)?.last()?).clone()),
    };
    let Difference { total, regions, lines } = difference(state, &first, &second).ok()?;
    let line =
        |line: LineShifted| WallLine { label: format!("{}: {}", line.owner, line.measure), shifted: line.shifted };
    Some(WallDifference {
        on: [place_of(proceedings, &first)?, place_of(proceedings, &second)?],
        total,
        regions,
        lines: lines.into_iter().map(line).collect(),
    })
}

/// What is decided in the case, and the draft put forward last that waits.
fn anew(state: &State, proceedings: &Proceedings, case: &CaseSoFar) -> Option<(ProposalId, ProposalId)> {
    let stands = state.adopted(proceedings, case.number).pop()?;
    let waits = state.on_the_table_in(case.number).last()?;
    Some((ProposalId::new(stands.version), ProposalId::new(&waits.version.hash)))
}

fn place_of(proceedings: &Proceedings, proposal: &ProposalId) -> Option<u32> {
    let place = proceedings.open_case()?.proposals.iter().position(|proposed| proposed.proposal == *proposal)?;
    u32::try_from(place).ok()?.checked_add(1)
}

fn speakers(state: &State, held: &Held, case: CaseNumber) -> (Option<WallSpeaker>, Option<String>) {
    let Some(speakers) = held.speakers.get(&case) else { return (None, None) };
    let named = |speaker: &Speaker| match speaker {
        Speaker::Seat { seat } => state.seat_name(seat),
        Speaker::Guest { named } => named.clone(),
    };
    let speaking = speakers.speaking().map(|spoke| WallSpeaker { named: named(&spoke.speaker), since: spoke.from });
    (speaking, speakers.order().first().map(|waiting| named(&waiting.speaker)))
}
