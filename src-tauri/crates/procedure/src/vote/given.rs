//! What a vote has got: hands counted, answers by seat, or secret ballots.

use std::collections::{BTreeMap, BTreeSet};

use forum::SeatId;
use forum::vote::{Choice, Count};
use serde::{Deserialize, Serialize};

use super::ballot::{BallotId, NamedBallot, NamedBallots, SealedBallots, add, count_choices, count_marks};
use super::{BallotPaper, Mark};

/// How a vote is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Way {
    /// Hands are counted.
    ShowOfHands,
    /// Each seat answers for all to hear, aloud or from its laptop.
    RollCall,
    /// Who voted is known, how they voted is not: on paper.
    Secret,
    /// Each seat votes from its laptop. How it voted is told when the vote has ended.
    NamedByLaptop,
    /// Each seat votes from its laptop. Who voted is known, how they voted is not.
    SecretByLaptop,
}

impl Way {
    /// Seats vote from their laptops.
    pub fn is_by_laptop(self) -> bool {
        match self {
            Way::NamedByLaptop | Way::SecretByLaptop => true,
            Way::ShowOfHands | Way::RollCall | Way::Secret => false,
        }
    }

    /// How a seat voted is never told.
    pub fn is_secret(self) -> bool {
        match self {
            Way::Secret | Way::SecretByLaptop => true,
            Way::ShowOfHands | Way::RollCall | Way::NamedByLaptop => false,
        }
    }
}

/// Secret ballots. Who voted is kept, and how many of each kind; nothing ties the two together, in what order they came least of
/// all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SecretBallots {
    voted: BTreeSet<SeatId>,
    count: Count,
}

impl SecretBallots {
    /// Who has voted, in the order of their ids.
    pub fn voted(&self) -> &BTreeSet<SeatId> {
        &self.voted
    }

    /// Counted; shown only when the vote is closed.
    pub(super) fn count(&self) -> Count {
        self.count
    }

    /// Takes a ballot; false when the seat has voted, whose ballot is final.
    pub(super) fn cast(&mut self, seat: &SeatId, choice: Choice) -> bool {
        let is_first = self.voted.insert(seat.clone());
        if is_first {
            add(&mut self.count, choice);
        }
        is_first
    }
}

/// The votes of a vote as a file keeps them, apart from its acts: a vote that is broken off leaves none, and of a secret one who voted
/// and how many of each kind are kept in two places.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "kept", rename_all = "kebab-case")]
pub enum KeptVotes {
    /// Hands counted.
    Hands {
        /// The count.
        count: Count,
    },
    /// Answers of a roll call.
    Answers {
        /// By seat.
        answers: BTreeMap<SeatId, Choice>,
    },
    /// Secret ballots.
    Ballots {
        /// Who voted.
        voted: BTreeSet<SeatId>,
        /// How many of each kind.
        count: Count,
    },
    /// Ballots of a named vote by laptop.
    Named {
        /// By seat.
        ballots: BTreeMap<SeatId, NamedBallot>,
    },
    /// Secret ballots from laptops.
    Sealed {
        /// Who voted.
        voted: BTreeSet<SeatId>,
        /// What the ballots say, by their ids.
        ballots: BTreeMap<BallotId, Mark>,
    },
}

impl KeptVotes {
    /// How the votes were taken.
    pub fn way(&self) -> Way {
        match self {
            KeptVotes::Hands { .. } => Way::ShowOfHands,
            KeptVotes::Answers { .. } => Way::RollCall,
            KeptVotes::Ballots { .. } => Way::Secret,
            KeptVotes::Named { .. } => Way::NamedByLaptop,
            KeptVotes::Sealed { .. } => Way::SecretByLaptop,
        }
    }
}

/// What an open vote has got so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Given {
    /// Hands counted; none before they are.
    Hands(Option<Count>),
    /// Answers by seat; corrected freely while the vote is open.
    Answers(BTreeMap<SeatId, Choice>),
    /// Secret ballots.
    Ballots(SecretBallots),
    /// Ballots of a named vote by laptop.
    Named(NamedBallots),
    /// Secret ballots from laptops.
    Sealed(SealedBallots),
}

impl Given {
    /// Nothing yet.
    pub(super) fn nothing(way: Way) -> Given {
        match way {
            Way::ShowOfHands => Given::Hands(None),
            Way::RollCall => Given::Answers(BTreeMap::new()),
            Way::Secret => Given::Ballots(SecretBallots::default()),
            Way::NamedByLaptop => Given::Named(NamedBallots::new()),
            Way::SecretByLaptop => Given::Sealed(SealedBallots::default()),
        }
    }

    /// What a file kept of a vote that is taken in this way on this paper; none when it is taken in another, or when who voted and
    /// the number of ballots do not tally.
    pub(super) fn kept(way: Way, paper: &BallotPaper, kept: KeptVotes) -> Option<Given> {
        match (way, kept) {
            (Way::ShowOfHands, KeptVotes::Hands { count }) => Some(Given::Hands(Some(count))),
            (Way::RollCall, KeptVotes::Answers { answers }) => Some(Given::Answers(answers)),
            (Way::Secret, KeptVotes::Ballots { voted, count }) => {
                let tallies = u64::from(crate::count_of(voted.iter())) == count.given();
                tallies.then_some(Given::Ballots(SecretBallots { voted, count }))
            }
            (Way::NamedByLaptop, KeptVotes::Named { ballots }) => {
                let ids: BTreeSet<&BallotId> = ballots.values().map(|named| &named.ballot).collect();
                let fit = ballots.values().all(|named| paper.check(&named.choice).is_ok());
                (fit && ids.len() == ballots.len()).then(|| Given::Named(ballots.clone()))
            }
            (Way::SecretByLaptop, KeptVotes::Sealed { voted, ballots }) => {
                SealedBallots::kept(paper, voted, ballots).map(Given::Sealed)
            }
            (
                Way::ShowOfHands | Way::RollCall | Way::Secret | Way::NamedByLaptop | Way::SecretByLaptop,
                KeptVotes::Hands { .. }
                | KeptVotes::Answers { .. }
                | KeptVotes::Ballots { .. }
                | KeptVotes::Named { .. }
                | KeptVotes::Sealed { .. },
            ) => None,
        }
    }

    /// Who is known to have voted.
    pub(super) fn voters(&self) -> Vec<&SeatId> {
        match self {
            Given::Hands(_) => Vec::new(),
            Given::Answers(answers) => answers.keys().collect(),
            Given::Ballots(ballots) => ballots.voted().iter().collect(),
            Given::Named(ballots) => ballots.keys().collect(),
            Given::Sealed(ballots) => ballots.voted().iter().collect(),
        }
    }

    /// What stands on the ballots from laptops, in the order of their ids or seats; nothing of a vote that is taken in another way.
    pub(super) fn marks(&self) -> Vec<&Mark> {
        match self {
            Given::Hands(_) | Given::Answers(_) | Given::Ballots(_) => Vec::new(),
            Given::Named(ballots) => ballots.values().map(|named| &named.choice).collect(),
            Given::Sealed(ballots) => ballots.ballots().values().collect(),
        }
    }

    /// Counted.
    pub(super) fn count(&self) -> Count {
        match self {
            Given::Hands(count) => count.unwrap_or_default(),
            Given::Answers(answers) => count_answers(answers),
            Given::Ballots(ballots) => ballots.count(),
            Given::Named(ballots) => count_marks(ballots.values().map(|named| &named.choice)),
            Given::Sealed(ballots) => ballots.count(),
        }
    }
}

/// The answers of a roll call, counted.
pub(crate) fn count_answers(answers: &BTreeMap<SeatId, Choice>) -> Count {
    count_choices(answers.values())
}
