//! The election of the case that is being treated.

use chrono::{DateTime, Utc};

use super::{Happened, Proceedings, ProceedingsError};
use crate::{BodyId, CandidateId, CountedBallots, Election, ElectionRule, LotShown, Roll, VoteError};

type Done = Result<(), ProceedingsError>;

impl Proceedings {
    pub(super) fn open_election(
        &mut self,
        rule: ElectionRule,
        candidates: Vec<CandidateId>,
        body: Option<BodyId>,
        at: DateTime<Utc>,
    ) -> Done {
        if self.case_without_vote()?.election.is_some() {
            return Err(ProceedingsError::ElectionThere);
        }
        self.decides(body.as_ref())?;
        let mut election = Election::new(rule, candidates.clone(), body)?;
        election.open_ballot(&self.electors(&election)?)?;
        self.change_case(|case| case.election = Some(election));
        self.put_on_record(Happened::ElectionOpened { rule, candidates }, at);
        Ok(())
    }

    pub(super) fn open_ballot(&mut self, at: DateTime<Utc>) -> Done {
        let mut election = self.the_election()?;
        let roll = self.electors(&election)?;
        election.open_ballot(&roll)?;
        self.change_case(|case| case.election = Some(election));
        self.put_on_record(Happened::BallotOpened { entitled: roll.entitled() }, at);
        Ok(())
    }

    /// Who elects now, if they are enough.
    fn electors(&self, election: &Election) -> Result<Roll, ProceedingsError> {
        let case = self.case_without_vote()?.number;
        let roll = Election::roll(&self.seating, election.body(), &self.presence, case);
        let seats = self.rules.quorum.seats(&self.seating, election.body());
        let quorum = self.rules.quorum.reckon(seats, roll.entitled());
        if quorum.holds() { Ok(roll) } else { Err(VoteError::WithoutQuorum(quorum).into()) }
    }

    pub(super) fn count_ballots(&mut self, counted: CountedBallots, at: DateTime<Utc>) -> Done {
        let mut election = self.the_election()?;
        let told = election.count(counted.clone(), at)?.clone();
        self.change_case(|case| case.election = Some(election));
        self.put_on_record(Happened::BallotCounted { counted, told }, at);
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
