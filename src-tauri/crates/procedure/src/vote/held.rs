//! A vote that has ended.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use forum::SeatId;
use forum::vote::{Choice, Count};
use serde::{Deserialize, Serialize};

use super::given::count_answers;
use super::{KeptVotes, VoteError, VoteOpened, VoteQuestion, Way};
use crate::ProposalId;
use crate::{Afterwards, Leader, Outcome, Quorum, RuleTold, Unanimity, VoteLookedAt, found_afterwards};

/// One counting of the votes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Counting {
    /// What was counted.
    pub count: Count,
    /// When.
    pub at: DateTime<Utc>,
    /// Why it was counted again; none for the first.
    pub why: Option<String>,
}

/// A vote that was held and closed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct HeldVote {
    /// What it was opened with.
    pub opened: VoteOpened,
    /// Who left while it was open.
    pub left: BTreeSet<SeatId>,
    /// What each seat answered, in a roll call or a named vote by laptop.
    pub answers: Option<BTreeMap<SeatId, Choice>>,
    /// Who voted, in a secret vote.
    pub voted: Option<BTreeSet<SeatId>>,
    /// How whoever led the case voted, as far as it may be known.
    pub leader: Leader,
    /// Quorum when it closed.
    pub quorum: Quorum,
    /// Every counting; the last stands.
    pub countings: Vec<Counting>,
    /// Browsers could vote in it too.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<bool>"))]
    pub also_by_browser: bool,
}

/// A vote that was broken off. It has no room for what was given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BrokenOff {
    /// What it was opened with.
    pub opened: VoteOpened,
    /// When it was broken off.
    pub at: DateTime<Utc>,
    /// Why.
    pub why: String,
}

/// How a vote ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "ended", rename_all = "kebab-case")]
pub enum VoteEnd {
    /// It was held.
    Held {
        /// As it was held.
        vote: HeldVote,
    },
    /// It was broken off.
    BrokenOff {
        /// As it was.
        vote: BrokenOff,
    },
}

impl VoteEnd {
    /// What it was opened with.
    pub fn opened(&self) -> &VoteOpened {
        match self {
            VoteEnd::Held { vote } => &vote.opened,
            VoteEnd::BrokenOff { vote } => &vote.opened,
        }
    }
}

impl HeldVote {
    /// The count that stands: the last counting.
    pub fn count(&self) -> Count {
        self.countings.last().map(|counting| counting.count).unwrap_or_default()
    }

    /// The votes as a file keeps them, without the ids of ballots from laptops: what was given, before any second counting.
    pub fn kept(&self) -> KeptVotes {
        let count = self.countings.first().map(|counting| counting.count).unwrap_or_default();
        match (&self.answers, &self.voted) {
            (Some(answers), _) => KeptVotes::Answers { answers: answers.clone() },
            (None, Some(voted)) => KeptVotes::Ballots { voted: voted.clone(), count },
            (None, None) => KeptVotes::Hands { count },
        }
    }

    /// How many were entitled when it opened.
    pub fn entitled(&self) -> u32 {
        self.opened.roll.entitled()
    }

    /// The rule with the numbers of the count that stands.
    pub fn rule_told(&self) -> RuleTold {
        self.opened.setting.rule.told(self.count(), self.entitled())
    }

    /// What the count that stands means.
    pub fn outcome(&self) -> Outcome {
        let setting = &self.opened.setting;
        let (count, entitled) = (self.count(), self.entitled());
        match &setting.question {
            VoteQuestion::One { .. } => {
                setting.rule.outcome(count, entitled, self.quorum, setting.casting, self.leader)
            }
            VoteQuestion::Two { .. } => {
                setting.rule.outcome_of_two(count, entitled, self.quorum, setting.casting, self.leader)
            }
        }
    }

    /// The proposal that it carried, if it did.
    pub fn carried(&self) -> Option<&ProposalId> {
        match (self.outcome(), &self.opened.setting.question) {
            (Outcome::Carried { .. }, VoteQuestion::One { proposal } | VoteQuestion::Two { first: proposal, .. }) => {
                Some(proposal)
            }
            (Outcome::SecondCarried { .. }, VoteQuestion::Two { second, .. }) => Some(second),
            (Outcome::SecondCarried { .. }, VoteQuestion::One { .. })
            | (Outcome::Fallen { .. } | Outcome::NoQuorum, VoteQuestion::One { .. } | VoteQuestion::Two { .. }) => None,
        }
    }

    /// How united it was. Of two proposals, all for either of them is as united.
    pub fn unanimity(&self) -> Unanimity {
        let count = self.count();
        let turned = Count { yes: count.no, no: count.yes, blank: count.blank };
        match &self.opened.setting.question {
            VoteQuestion::Two { .. } if count.yes == 0 => Unanimity::of(turned, self.entitled()),
            VoteQuestion::One { .. } | VoteQuestion::Two { .. } => Unanimity::of(count, self.entitled()),
        }
    }

    /// Counts hands or paper again: both countings stay, the last stands. A secret vote has as many votes as before.
    pub fn recount(&mut self, count: Count, at: DateTime<Utc>, why: &str) -> Result<(), VoteError> {
        let (given, recounted) = (self.count().given(), count.given());
        let here = self.quorum.present;
        match self.opened.setting.way {
            Way::RollCall | Way::NamedByLaptop | Way::SecretByLaptop => return Err(VoteError::NothingToRecount),
            Way::ShowOfHands if recounted > u64::from(here) => {
                return Err(VoteError::TooManyHands { hands: recounted, here });
            }
            Way::Secret if recounted != given => return Err(VoteError::RecountOfOthers { given, recounted }),
            Way::ShowOfHands | Way::Secret => {}
        }
        if recounted == 0 {
            return Err(VoteError::NothingGiven);
        }
        if why.trim().is_empty() {
            return Err(VoteError::VoteReasonMissing);
        }
        self.countings.push(Counting { count, at, why: Some(why.trim().to_owned()) });
        Ok(())
    }

    /// What it would have been without a seat that turns out to have been tied; a seat that was not on the roll turned nothing.
    pub fn without(&self, seat: &SeatId) -> Result<Afterwards, VoteError> {
        if !self.opened.roll.contains(seat) {
            return Err(VoteError::MayNotVote(seat.clone()));
        }
        let setting = &self.opened.setting;
        let silent = self.voted.as_ref().is_some_and(|voted| !voted.contains(seat)).then_some(None);
        let vote = VoteLookedAt {
            rule: setting.rule,
            of_two: matches!(setting.question, VoteQuestion::Two { .. }),
            casting: setting.casting,
            leader: self.leader,
            led_by: setting.led_by.as_ref(),
            count: self.count(),
            entitled: self.entitled(),
            quorum: self.quorum,
            voted: self.answers.as_ref().map(|answers| answers.get(seat).copied()).or(silent),
        };
        Ok(found_afterwards(&vote, seat))
    }

    /// What does not hold in the record of this vote, first of all: its answers against its roll and its count.
    pub fn fault(&self) -> Option<VoteFault> {
        let roll = &self.opened.roll;
        let answered = self.answers.iter().flat_map(BTreeMap::keys);
        let stranger = answered.chain(self.voted.iter().flatten()).find(|seat| !roll.contains(seat));
        if let Some(seat) = stranger {
            return Some(VoteFault::VotedWithoutVote(seat.clone()));
        }
        let count = self.count();
        let given = match (&self.answers, &self.voted) {
            (Some(answers), _) if count_answers(answers) != count => return Some(VoteFault::CountIsAnother),
            (None, Some(voted)) if u64::from(crate::count_of(voted.iter())) != count.given() => {
                return Some(VoteFault::CountIsAnother);
            }
            (Some(_), _) | (None, Some(_) | None) => count.given(),
        };
        (given > u64::from(roll.entitled())).then_some(VoteFault::MoreThanEntitled)
    }
}

/// What does not hold in the record of a vote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum VoteFault {
    /// A seat that is not on the roll voted.
    VotedWithoutVote(SeatId),
    /// The count is another than the votes.
    CountIsAnother,
    /// More votes than were entitled.
    MoreThanEntitled,
}
