//! How a vote ends: closed, when enough is given, or broken off.

use chrono::{DateTime, Utc};
use forum::vote::Choice;

use super::secrecy::LEAST_BALLOTS;
use super::{BallotTaken, BrokenOff, Counting, Given, HeldVote, Mark, OpenVote, VoteError, VoteOpened};
use crate::{Leader, Quorum};

impl OpenVote {
    /// Enough is given to end it.
    fn may_end(&self) -> Result<(), VoteError> {
        let (given, waiting) = (self.how_many().unwrap_or(0), crate::count_of(self.waiting_for().into_iter()));
        if given == 0 {
            return Err(VoteError::NothingGiven);
        }
        if matches!(self.given, Given::Sealed(_)) && given < LEAST_BALLOTS && waiting > 0 {
            return Err(VoteError::TooFewForSecrecy { given, waiting });
        }
        Ok(())
    }

    /// Closes a ballot of an election: how it was taken, and what stands on its ballots.
    pub fn close_ballot(&self) -> Result<(BallotTaken, Vec<&Mark>), VoteError> {
        let opened = self.opened.ballot().ok_or(VoteError::AnotherBallot)?;
        self.may_end()?;
        let named = match &self.given {
            Given::Named(ballots) => {
                Some(ballots.iter().map(|(seat, named)| (seat.clone(), named.choice.clone())).collect())
            }
            Given::Hands(_) | Given::Answers(_) | Given::Ballots(_) | Given::Sealed(_) => None,
        };
        let taken = BallotTaken {
            number: opened.number,
            way: opened.way,
            seats: opened.roll.seats().to_vec(),
            voted: self.voters().into_iter().cloned().collect(),
            named,
            left: self.left.clone(),
            also_by_browser: self.also_by_browser,
        };
        Ok((taken, self.given.marks()))
    }

    /// Closes a vote on proposals. `hands_of_leader` is how whoever leads said they voted, in a show of hands; it matters for a tie only.
    ///
    /// Quorum is reckoned anew of those of the roll who are still here or have voted. An absolute majority is of those who were entitled when it
    /// opened, whoever has left since.
    pub fn close(&self, at: DateTime<Utc>, hands_of_leader: Option<Choice>) -> Result<HeldVote, VoteError> {
        let opened = self.opened.vote().ok_or(VoteError::AnotherBallot)?;
        self.may_end()?;
        let count = self.given.count();
        let (answers, voted) = match &self.given {
            Given::Hands(_) => (None, None),
            Given::Answers(answers) => (Some(answers.clone()), None),
            Given::Ballots(ballots) => (None, Some(ballots.voted().clone())),
            Given::Named(ballots) => {
                let choices = ballots.iter().filter_map(|(seat, named)| Some((seat.clone(), named.choice.choice()?)));
                (Some(choices.collect()), None)
            }
            Given::Sealed(ballots) => (None, Some(ballots.voted().clone())),
        };
        let seats = self.opened.roll().seats().iter();
        let took_part = seats.filter(|seat| !self.left.contains(seat) || self.has_voted(seat));
        let held = HeldVote {
            opened: opened.clone(),
            left: self.left.clone(),
            answers,
            voted,
            leader: self.leader(opened, hands_of_leader),
            quorum: Quorum { present: crate::count_of(took_part), ..opened.quorum },
            countings: vec![Counting { count, at, why: None }],
            also_by_browser: self.also_by_browser,
        };
        Ok(held)
    }

    /// How whoever leads the case voted, as far as it may be known.
    fn leader(&self, opened: &VoteOpened, hands_of_leader: Option<Choice>) -> Leader {
        let Some(seat) = opened.setting.led_by.as_ref().filter(|seat| opened.roll.contains(seat)) else {
            return Leader::NotOnTheRoll;
        };
        let said = match &self.given {
            Given::Hands(_) => hands_of_leader,
            Given::Answers(answers) => answers.get(seat).copied(),
            Given::Named(ballots) => ballots.get(seat).and_then(|named| named.choice.choice()),
            Given::Ballots(_) | Given::Sealed(_) => return Leader::Secret,
        };
        said.map_or(Leader::Silent, Leader::Voted)
    }

    /// Breaks a vote on proposals off: nothing is decided, and what was given is gone without a trace.
    pub fn break_off(&self, at: DateTime<Utc>, why: &str) -> Result<BrokenOff, VoteError> {
        let why = reason(why)?;
        let opened = self.opened.vote().ok_or(VoteError::AnotherBallot)?.clone();
        Ok(BrokenOff { opened, at, why })
    }

    /// Breaks a ballot of an election off: what was given is gone without a trace, and the ballot is still to come.
    pub fn break_off_ballot(&self, why: &str) -> Result<(u32, String), VoteError> {
        let opened = self.opened.ballot().ok_or(VoteError::AnotherBallot)?;
        Ok((opened.number, reason(why)?))
    }
}

fn reason(why: &str) -> Result<String, VoteError> {
    match why.trim() {
        "" => Err(VoteError::VoteReasonMissing),
        why => Ok(why.to_owned()),
    }
}
