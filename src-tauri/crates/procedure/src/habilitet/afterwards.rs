//! A tie found out after the vote: the count without that seat, and whether it could have turned the outcome.
//!
//! Nothing is changed by it; the body or the statsforvalter decides what follows.

use forum::SeatId;
use forum::vote::{Choice, Count};
use serde::{Deserialize, Serialize};

use crate::{CastingVote, Leader, MajorityRule, Outcome, Quorum};

/// Whether the vote of one seat could have turned the outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Turned {
    /// Without it the outcome is the same.
    No,
    /// Without it the outcome is another.
    Yes,
    /// It depends on how the seat voted, and that cannot be known.
    CannotBeKnown,
}

/// What is found when a seat turns out to have been tied.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Afterwards {
    /// The count without the seat; none when it is not known how the seat voted.
    pub without: Option<Count>,
    /// What the votes mean without the seat; none when it depends on how the seat voted.
    pub outcome: Option<Outcome>,
    /// Whether the seat could have turned it.
    pub turned: Turned,
}

/// A vote as it was held, to be looked at again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VoteLookedAt<'v> {
    /// The rule.
    pub rule: MajorityRule,
    /// Two proposals stood against each other.
    pub of_two: bool,
    /// The casting vote.
    pub casting: CastingVote,
    /// Who led, and how they voted.
    pub leader: Leader,
    /// Who led.
    pub led_by: Option<&'v SeatId>,
    /// The count that stood.
    pub count: Count,
    /// How many were entitled.
    pub entitled: u32,
    /// Quorum when it closed.
    pub quorum: Quorum,
    /// How the seat voted: known in a roll call, `Some(None)` for one who did not vote; none when only hands or secret ballots
    /// were counted.
    pub voted: Option<Option<Choice>>,
}

/// What the vote would have been without the seat.
///
/// Without it there is one fewer on the roll and one fewer for the quorum, and a leader who is the seat has no casting vote.
pub fn found_afterwards(vote: &VoteLookedAt<'_>, seat: &SeatId) -> Afterwards {
    let stood = outcome(vote, vote.count, vote.entitled, vote.quorum, vote.leader);
    let without = |voted: Option<Choice>| -> Option<(Count, Outcome)> {
        let count = less(vote.count, voted)?;
        let leader = if vote.led_by == Some(seat) { Leader::NotOnTheRoll } else { vote.leader };
        let quorum = Quorum { present: vote.quorum.present.saturating_sub(1), ..vote.quorum };
        Some((count, outcome(vote, count, vote.entitled.saturating_sub(1), quorum, leader)))
    };
    match vote.voted {
        Some(voted) => match without(voted) {
            Some((count, outcome)) => {
                let turned = if outcome.is_same_decision(stood) { Turned::No } else { Turned::Yes };
                Afterwards { without: Some(count), outcome: Some(outcome), turned }
            }
            None => Afterwards { without: None, outcome: None, turned: Turned::CannotBeKnown },
        },
        None => {
            let everybody_voted = vote.count.given() >= u64::from(vote.entitled);
            let silent = (!everybody_voted).then_some(None);
            let ways = [Choice::For, Choice::Against, Choice::Blank].map(Some).into_iter().chain(silent);
            let outcomes: Vec<Outcome> = ways.filter_map(|way| Some(without(way)?.1)).collect();
            let same = outcomes.iter().all(|outcome| outcome.is_same_decision(stood));
            let another = outcomes.iter().all(|outcome| !outcome.is_same_decision(stood));
            let turned = match (same, another) {
                (true, _) => Turned::No,
                (false, true) => Turned::Yes,
                (false, false) => Turned::CannotBeKnown,
            };
            let first = outcomes.first().filter(|first| outcomes.iter().all(|outcome| outcome == *first));
            Afterwards { without: None, outcome: first.copied(), turned }
        }
    }
}

/// The count without one vote; none when there was no such vote.
fn less(count: Count, voted: Option<Choice>) -> Option<Count> {
    let mut count = count;
    let votes = match voted {
        Some(Choice::For) => &mut count.yes,
        Some(Choice::Against) => &mut count.no,
        Some(Choice::Blank) => &mut count.blank,
        None => return Some(count),
    };
    *votes = votes.checked_sub(1)?;
    Some(count)
}

fn outcome(vote: &VoteLookedAt<'_>, count: Count, entitled: u32, quorum: Quorum, leader: Leader) -> Outcome {
    if vote.of_two {
        vote.rule.outcome_of_two(count, entitled, quorum, vote.casting, leader)
    } else {
        vote.rule.outcome(count, entitled, quorum, vote.casting, leader)
    }
}
