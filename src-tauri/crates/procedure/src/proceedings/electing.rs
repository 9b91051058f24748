//! The election of the case that is being treated.

use chrono::{DateTime, Utc};

use super::{Happened, Proceedings, ProceedingsError};
use crate::{
    BallotOpened, BodyId, CandidateId, CountedBallots, Election, ElectionRule, LotShown, NextStep, OpenVote, Quorum,
    Roll, VoteError, Way,
};

type Done = Result<(), ProceedingsError>;

impl Proceedings {
    pub(super) fn open_election(
        &mut self,
        rule: ElectionRule,
        candidates: Vec<CandidateId>,
        body: Option<BodyId>,
        way: Option<Way>,
        at: DateTime<Utc>,
    ) -> Done {
        if self.case_without_vote()?.election.is_some() {
            return Err(ProceedingsError::ElectionThere);
        }
        self.decides(body.as_ref())?;
        let election = Election::new(rule, candidates.clone(), body)?;
        self.ballot_opens(election, way, at)?;
        self.put_on_record(Happened::ElectionOpened { rule, candidates }, at);
        Ok(())
    }

    pub(super) fn open_ballot(&mut self, way: Option<Way>, at: DateTime<Utc>) -> Done {
        let election = self.the_election()?;
        let entitled = self.ballot_opens(election, way, at)?;
        self.put_on_record(Happened::BallotOpened { entitled }, at);
        Ok(())
    }

    /// Opens the ballot that comes next in the election; one that laptops take part in is an open vote. How many may vote on it.
    fn ballot_opens(
        &mut self,
        mut election: Election,
        way: Option<Way>,
        at: DateTime<Utc>,
    ) -> Result<u32, ProceedingsError> {
        let (roll, quorum) = self.electors(&election)?;
        let (entitled, next) = (roll.entitled(), election.next());
        election.open_ballot(&roll)?;
        if let (Some(way), NextStep::Ballot { candidates, posts }) = (way, next) {
            let (number, case) = (self.next_vote(), self.the_case()?.number);
            let opened = BallotOpened { number, case, way, candidates, posts, roll, quorum, at };
            self.vote_opens(OpenVote::open(opened)?);
        }
        self.change_case(|case| case.election = Some(election));
        Ok(entitled)
    }

    /// Who elects now, if they are enough.
    fn electors(&self, election: &Election) -> Result<(Roll, Quorum), ProceedingsError> {
        let case = self.case_without_vote()?.number;
        let roll = Election::roll(&self.seating, election.body(), &self.presence, case);
        let seats = self.rules.quorum.seats(&self.seating, election.body());
        let quorum = self.rules.quorum.reckon(seats, roll.entitled());
        if quorum.holds() { Ok((roll, quorum)) } else { Err(VoteError::WithoutQuorum(quorum).into()) }
    }

    /// Closes the ballot that is open from laptops: its ballots are counted as paper is.
    pub(super) fn close_ballot(&mut self, at: DateTime<Utc>) -> Done {
        let mut election = self.the_case()?.election.clone().ok_or(ProceedingsError::NoElection)?;
        let (taken, marks) = self.the_vote()?.close_ballot()?;
        let held = election.take(taken, marks, at)?;
        let (counted, told, by_laptop) = (held.counted.clone(), held.told.clone(), held.by_laptop.clone());
        self.open_vote = None;
        self.change_case(|case| case.election = Some(election));
        self.put_on_record(Happened::BallotCounted { counted, told, by_laptop }, at);
        Ok(())
    }

    /// Breaks the ballot that is open from laptops off; it comes again, by laptop or counted by tellers.
    pub(super) fn break_off_ballot(&mut self, why: &str, at: DateTime<Utc>) -> Done {
        let (number, why) = self.the_vote()?.break_off_ballot(why)?;
        self.open_vote = None;
        self.change_case(|case| case.election.iter_mut().for_each(Election::break_off_ballot));
        self.put_on_record(Happened::BallotBrokenOff { number, why }, at);
        Ok(())
    }

    pub(super) fn count_ballots(&mut self, counted: CountedBallots, at: DateTime<Utc>) -> Done {
        let mut election = self.the_election()?;
        let told = election.count(counted.clone(), at)?.clone();
        self.change_case(|case| case.election = Some(election));
        self.put_on_record(Happened::BallotCounted { counted, told, by_laptop: None }, at);
        Ok(())
    }

    pub(super) fn take_lot(&mut self, lot: LotShown, at: DateTime<Utc>) -> Done {
        let mut election = self.the_election()?;
        election.take_lot(lot.clone())?;
        self.change_case(|case| case.election = Some(election));
        self.put_on_record(Happened::LotDrawn { lot }, at);
        Ok(())
    }

    fn the_election(&self) -> Result<Election, ProceedingsError> {
        self.case_without_vote()?.election.clone().ok_or(ProceedingsError::NoElection)
    }
}
