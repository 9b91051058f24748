//! A vote that is open.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use forum::SeatId;
use forum::vote::{Choice, Count};

use super::ballot::{Taken, taken_of_named};
use super::secrecy::LEAST_BALLOTS;
use super::{
    BallotId, BrokenOff, Counting, Given, HeldVote, KeptVotes, NamedBallot, VoteError, VoteOpened, VoteQuestion,
};
use crate::{Leader, Quorum};

/// A vote that is open. How people vote in a secret one is in no text of it, and in no journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenVote {
    opened: VoteOpened,
    left: BTreeSet<SeatId>,
    given: Given,
}

impl OpenVote {
    /// Opens a vote. Who may vote is settled now.
    pub fn open(opened: VoteOpened) -> Result<OpenVote, VoteError> {
        if opened.roll.seats().is_empty() {
            return Err(VoteError::RollEmpty);
        }
        if !opened.quorum.holds() {
            return Err(VoteError::WithoutQuorum(opened.quorum));
        }
        if let VoteQuestion::Two { first, second } = &opened.setting.question
            && first == second
        {
            return Err(VoteError::AgainstItself(first.clone()));
        }
        let given = Given::nothing(opened.setting.way);
        Ok(OpenVote { opened, left: BTreeSet::new(), given })
    }

    /// What it was opened with.
    pub fn opened(&self) -> &VoteOpened {
        &self.opened
    }

    /// What it has got so far.
    pub fn given(&self) -> &Given {
        &self.given
    }

    /// The votes that are given, as a file keeps them; none before there are any.
    pub fn kept(&self) -> Option<KeptVotes> {
        match &self.given {
            Given::Hands(count) => count.map(|count| KeptVotes::Hands { count }),
            Given::Answers(answers) if answers.is_empty() => None,
            Given::Answers(answers) => Some(KeptVotes::Answers { answers: answers.clone() }),
            Given::Ballots(ballots) if ballots.voted().is_empty() => None,
            Given::Ballots(ballots) => {
                Some(KeptVotes::Ballots { voted: ballots.voted().clone(), count: ballots.count() })
            }
            Given::Named(ballots) if ballots.is_empty() => None,
            Given::Named(ballots) => Some(KeptVotes::Named { ballots: ballots.clone() }),
            Given::Sealed(ballots) if ballots.voted().is_empty() => None,
            Given::Sealed(ballots) => {
                Some(KeptVotes::Sealed { voted: ballots.voted().clone(), ballots: ballots.ballots().clone() })
            }
        }
    }

    /// How many have voted, as the wall shows it: never how. None while hands are not counted.
    pub fn how_many(&self) -> Option<u32> {
        match &self.given {
            Given::Hands(count) => count.map(|count| u32::try_from(count.given()).unwrap_or(u32::MAX)),
            Given::Answers(answers) => Some(crate::count_of(answers.iter())),
            Given::Ballots(_) | Given::Named(_) | Given::Sealed(_) => Some(crate::count_of(self.given.voters().iter())),
        }
    }

    /// Who has not voted yet and is here, in the forum's order; everybody in a show of hands.
    pub fn waiting_for(&self) -> Vec<&SeatId> {
        let here = self.opened.roll.seats().iter().filter(|seat| !self.left.contains(seat));
        here.filter(|seat| !self.has_voted(seat)).collect()
    }

    /// It is known that the seat has voted; of hands it is not.
    pub fn has_voted(&self, seat: &SeatId) -> bool {
        match &self.given {
            Given::Hands(_) => false,
            Given::Answers(answers) => answers.contains_key(seat),
            Given::Ballots(ballots) => ballots.voted().contains(seat),
            Given::Named(ballots) => ballots.contains_key(seat),
            Given::Sealed(ballots) => ballots.voted().contains(seat),
        }
    }

    /// Who has voted, in the order of their ids; nobody in a show of hands.
    pub fn voters(&self) -> Vec<&SeatId> {
        self.given.voters()
    }

    /// A seat that may vote and has not left.
    pub fn may_vote(&self, seat: &SeatId) -> Result<(), VoteError> {
        if !self.opened.roll.contains(seat) {
            return Err(VoteError::MayNotVote(seat.clone()));
        }
        if self.left.contains(seat) { Err(VoteError::HasLeft(seat.clone())) } else { Ok(()) }
    }

    /// Writes a seat's answer in a roll call, in place of the one it gave before; none takes it back.
    pub fn answer(&mut self, seat: &SeatId, choice: Option<Choice>) -> Result<(), VoteError> {
        self.may_vote(seat)?;
        let Given::Answers(answers) = &mut self.given else { return Err(VoteError::AnotherWay) };
        match choice {
            Some(choice) => answers.insert(seat.clone(), choice),
            None => answers.remove(seat),
        };
        Ok(())
    }

    /// Takes a secret ballot. It is final.
    pub fn cast(&mut self, seat: &SeatId, choice: Choice) -> Result<(), VoteError> {
        self.may_vote(seat)?;
        let Given::Ballots(ballots) = &mut self.given else { return Err(VoteError::AnotherWay) };
        if ballots.cast(seat, choice) { Ok(()) } else { Err(VoteError::HasVoted(seat.clone())) }
    }

    /// Takes the ballot that a laptop sends. It is final: the same again is taken as said before, also when its seat has left since,
    /// and another is refused.
    pub fn take_ballot(&mut self, seat: &SeatId, ballot: &BallotId, choice: Choice) -> Result<(), VoteError> {
        let taken = match &self.given {
            Given::Named(ballots) => taken_of_named(ballots, seat, ballot, choice),
            Given::Sealed(ballots) => ballots.taken(seat, ballot, choice),
            Given::Hands(_) | Given::Answers(_) | Given::Ballots(_) => return Err(VoteError::AnotherWay),
        };
        match taken {
            Taken::Before => return Ok(()),
            Taken::AnotherBefore => return Err(VoteError::HasVoted(seat.clone())),
            Taken::OfAnotherSeat | Taken::NotYet => self.may_vote(seat)?,
        }
        if taken == Taken::OfAnotherSeat {
            return Err(VoteError::BallotOfAnother);
        }
        match &mut self.given {
            Given::Named(ballots) => {
                ballots.insert(seat.clone(), NamedBallot { ballot: ballot.clone(), choice });
            }
            Given::Sealed(ballots) => ballots.take(seat, ballot, choice),
            Given::Hands(_) | Given::Answers(_) | Given::Ballots(_) => {}
        }
        Ok(())
    }

    /// Takes the votes that a file kept, when the acts of a meeting are carried out again; who gave one may have left since.
    pub fn take_kept(&mut self, kept: KeptVotes) -> Result<(), VoteError> {
        if self.given != Given::nothing(self.opened.setting.way) {
            return Err(VoteError::VotesThere);
        }
        let given = Given::kept(self.opened.setting.way, kept).ok_or(VoteError::KeptVotesDoNotTally)?;
        if let Some(stranger) = given.voters().into_iter().find(|seat| !self.opened.roll.contains(seat)) {
            return Err(VoteError::MayNotVote(stranger.clone()));
        }
        let (hands, here) = (given.count().given(), self.here());
        if matches!(given, Given::Hands(_)) && hands > u64::from(here) {
            return Err(VoteError::TooManyHands { hands, here });
        }
        self.given = given;
        Ok(())
    }

    /// Writes who handed in a ballot and how many of each kind there are, in place of what was written. The two are kept apart:
    /// nothing says whose ballot is which.
    pub fn enter_ballots(&mut self, voted: BTreeSet<SeatId>, count: Count) -> Result<(), VoteError> {
        if let Some(stranger) = voted.iter().find(|seat| !self.opened.roll.contains(seat)) {
            return Err(VoteError::MayNotVote(stranger.clone()));
        }
        let Given::Ballots(_) = &self.given else { return Err(VoteError::AnotherWay) };
        let given = Given::kept(self.opened.setting.way, KeptVotes::Ballots { voted, count });
        self.given = given.ok_or(VoteError::KeptVotesDoNotTally)?;
        Ok(())
    }

    /// Writes the hands that are counted, no more than there are people who may raise one.
    pub fn count_hands(&mut self, count: Count) -> Result<(), VoteError> {
        let here = self.here();
        let Given::Hands(counted) = &mut self.given else { return Err(VoteError::AnotherWay) };
        if count.given() > u64::from(here) {
            return Err(VoteError::TooManyHands { hands: count.given(), here });
        }
        *counted = Some(count);
        Ok(())
    }

    /// A seat of the roll leaves while the vote is open: what it has given stands, and it gives no more. Hands that were counted
    /// before are counted again.
    pub fn leaves(&mut self, seat: &SeatId) {
        if self.opened.roll.contains(seat) && self.left.insert(seat.clone()) {
            self.forget_hands();
        }
    }

    /// A seat that left is back, and may vote: the roll is the one that the vote opened with.
    pub fn comes_back(&mut self, seat: &SeatId) {
        if self.left.remove(seat) {
            self.forget_hands();
        }
    }

    fn forget_hands(&mut self) {
        if let Given::Hands(counted) = &mut self.given {
            *counted = None;
        }
    }

    /// How many of the roll are here.
    fn here(&self) -> u32 {
        crate::count_of(self.opened.roll.seats().iter().filter(|seat| !self.left.contains(seat)))
    }

    /// Closes the vote. `hands_of_leader` is how whoever leads said they voted, in a show of hands; it matters for a tie only.
    ///
    /// Quorum is reckoned anew of those of the roll who are still here or have voted. An absolute majority is of those who were entitled when it
    /// opened, whoever has left since.
    pub fn close(&self, at: DateTime<Utc>, hands_of_leader: Option<Choice>) -> Result<HeldVote, VoteError> {
        let count = self.given.count();
        if count.given() == 0 {
            return Err(VoteError::NothingGiven);
        }
        let (given, waiting) = (self.how_many().unwrap_or(0), crate::count_of(self.waiting_for().into_iter()));
        if matches!(self.given, Given::Sealed(_)) && given < LEAST_BALLOTS && waiting > 0 {
            return Err(VoteError::TooFewForSecrecy { given, waiting });
        }
        let (answers, voted) = match &self.given {
            Given::Hands(_) => (None, None),
            Given::Answers(answers) => (Some(answers.clone()), None),
            Given::Ballots(ballots) => (None, Some(ballots.voted().clone())),
            Given::Named(ballots) => {
                let choices = ballots.iter().map(|(seat, named)| (seat.clone(), named.choice));
                (Some(choices.collect()), None)
            }
            Given::Sealed(ballots) => (None, Some(ballots.voted().clone())),
        };
        let seats = self.opened.roll.seats().iter();
        let took_part = seats.filter(|seat| !self.left.contains(seat) || self.has_voted(seat));
        let held = HeldVote {
            opened: self.opened.clone(),
            left: self.left.clone(),
            answers,
            voted,
            leader: self.leader(hands_of_leader),
            quorum: Quorum { present: crate::count_of(took_part), ..self.opened.quorum },
            countings: vec![Counting { count, at, why: None }],
        };
        Ok(held)
    }

    /// How whoever leads the case voted, as far as it may be known.
    fn leader(&self, hands_of_leader: Option<Choice>) -> Leader {
        let Some(seat) = self.opened.setting.led_by.as_ref().filter(|seat| self.opened.roll.contains(seat)) else {
            return Leader::NotOnTheRoll;
        };
        let said = match &self.given {
            Given::Hands(_) => hands_of_leader,
            Given::Answers(answers) => answers.get(seat).copied(),
            Given::Named(ballots) => ballots.get(seat).map(|named| named.choice),
            Given::Ballots(_) | Given::Sealed(_) => return Leader::Secret,
        };
        said.map_or(Leader::Silent, Leader::Voted)
    }

    /// Breaks the vote off: nothing is decided, and what was given is gone without a trace.
    pub fn break_off(&self, at: DateTime<Utc>, why: &str) -> Result<BrokenOff, VoteError> {
        if why.trim().is_empty() {
            return Err(VoteError::VoteReasonMissing);
        }
        Ok(BrokenOff { opened: self.opened.clone(), at, why: why.trim().to_owned() })
    }
}
