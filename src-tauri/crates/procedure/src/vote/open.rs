//! A vote that is open.

use std::collections::BTreeSet;

use forum::SeatId;
use forum::vote::{Choice, Count};

use super::ballot::{Taken, taken_of_named};
use super::{BallotId, Given, KeptVotes, Mark, NamedBallot, Opened, VoteError, VoteQuestion};

/// A vote that is open: on proposals, or a ballot of an election by laptop. How people vote in a secret one is in no text of it, and in no journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenVote {
    pub(super) opened: Opened,
    pub(super) left: BTreeSet<SeatId>,
    pub(super) given: Given,
    pub(super) also_by_browser: bool,
}

impl OpenVote {
    /// Opens a vote. Who may vote is settled now.
    pub fn open(opened: impl Into<Opened>) -> Result<OpenVote, VoteError> {
        let opened = opened.into();
        if opened.roll().seats().is_empty() {
            return Err(VoteError::RollEmpty);
        }
        if !opened.quorum().holds() {
            return Err(VoteError::WithoutQuorum(opened.quorum()));
        }
        match &opened {
            Opened::Vote(vote) => {
                if let VoteQuestion::Two { first, second } = &vote.setting.question
                    && first == second
                {
                    return Err(VoteError::AgainstItself(first.clone()));
                }
            }
            // Hands and paper are counted by tellers, who need no open vote.
            Opened::Ballot(ballot) if !ballot.way.is_by_laptop() => return Err(VoteError::AnotherWay),
            Opened::Ballot(_) => {}
        }
        let given = Given::nothing(opened.way());
        Ok(OpenVote { opened, left: BTreeSet::new(), given, also_by_browser: false })
    }

    /// What it was opened with.
    pub fn opened(&self) -> &Opened {
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

    /// Browsers could vote in it too. It must be one by laptop.
    pub fn also_by_browser(&mut self) -> Result<(), VoteError> {
        if !self.opened.way().is_by_laptop() {
            return Err(VoteError::AnotherWay);
        }
        self.also_by_browser = true;
        Ok(())
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
        let here = self.opened.roll().seats().iter().filter(|seat| !self.left.contains(seat));
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
        if !self.opened.roll().contains(seat) {
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
    pub fn take_ballot(&mut self, seat: &SeatId, ballot: &BallotId, mark: &Mark) -> Result<(), VoteError> {
        let taken = match &self.given {
            Given::Named(ballots) => taken_of_named(ballots, seat, ballot, mark),
            Given::Sealed(ballots) => ballots.taken(seat, ballot, mark),
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
        self.opened.paper().check(mark)?;
        match &mut self.given {
            Given::Named(ballots) => {
                ballots.insert(seat.clone(), NamedBallot { ballot: ballot.clone(), choice: mark.clone() });
            }
            Given::Sealed(ballots) => ballots.take(seat, ballot, mark),
            Given::Hands(_) | Given::Answers(_) | Given::Ballots(_) => {}
        }
        Ok(())
    }

    /// Takes the votes that a file kept, when the acts of a meeting are carried out again; who gave one may have left since.
    pub fn take_kept(&mut self, kept: KeptVotes) -> Result<(), VoteError> {
        if self.given != Given::nothing(self.opened.way()) {
            return Err(VoteError::VotesThere);
        }
        let given = Given::kept(self.opened.way(), &self.opened.paper(), kept).ok_or(VoteError::KeptVotesDoNotTally)?;
        if let Some(stranger) = given.voters().into_iter().find(|seat| !self.opened.roll().contains(seat)) {
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
        if let Some(stranger) = voted.iter().find(|seat| !self.opened.roll().contains(seat)) {
            return Err(VoteError::MayNotVote(stranger.clone()));
        }
        let Given::Ballots(_) = &self.given else { return Err(VoteError::AnotherWay) };
        let given = Given::kept(self.opened.way(), &self.opened.paper(), KeptVotes::Ballots { voted, count });
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
        if self.opened.roll().contains(seat) && self.left.insert(seat.clone()) {
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
        crate::count_of(self.opened.roll().seats().iter().filter(|seat| !self.left.contains(seat)))
    }
}
