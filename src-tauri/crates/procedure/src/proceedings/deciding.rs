//! Ties, proposals, agreement and votes of the case that is being treated.

use chrono::{DateTime, Utc};
use forum::vote::{Choice, Count};
use forum::{CaseNumber, NeedId, SeatId};

use super::voting::Voting;
use super::{Happened, Proceedings, ProceedingsError, Proposed};
use crate::{
    BodyId, CaseStatus, Consensus, ConsensusFirst, HabilitetError, HeldVote, JointVote, MajorityRule, Matter, NewTie,
    OpenVote, ProposalId, Remit, Roll, Sitting, Statement, StatementKind, TieId, Treatment, VoteError, VoteOpened,
    VoteQuestion, VoteSetting, Way, deciders,
};

type Done = Result<(), ProceedingsError>;

impl Proceedings {
    /// Raises a tie in a case that is not done with; not while it is voted on.
    pub(super) fn raise_tie(&mut self, tie: NewTie, at: DateTime<Utc>) -> Done {
        self.no_vote_is_open()?;
        let case = self.cases.iter().find(|case| case.number == tie.case);
        match case.ok_or(ProceedingsError::CaseNotOnAgenda(tie.case))?.status {
            CaseStatus::Waiting | CaseStatus::Open | CaseStatus::PutOff => {}
            CaseStatus::Treated | CaseStatus::Withdrawn => return Err(ProceedingsError::CaseIsDone(tie.case)),
        }
        let tie = self.ties.raise(&self.seating, tie)?;
        self.put_on_record(Happened::TieRaised { tie }, at);
        Ok(())
    }

    pub(super) fn withdraw_tie(&mut self, tie: TieId, at: DateTime<Utc>) -> Done {
        self.no_vote_is_open()?;
        self.ties.withdraw(tie)?;
        self.put_on_record(Happened::TieWithdrawn { tie }, at);
        Ok(())
    }

    pub(super) fn treat_ties(&mut self, body: Option<&BodyId>, treatment: Treatment, at: DateTime<Utc>) -> Done {
        let case = self.case_without_vote()?.number;
        self.meets(body)?;
        let (rule, quorum) = (&self.rules.habilitet, self.rules.quorum);
        let deciders = deciders(rule, quorum, (&self.seating, body), &self.presence, &self.ties, case)?;
        let ties = self.ties.treat(&self.seating, case, &treatment, &deciders)?;
        let source = self.rules.habilitet.source.clone();
        self.put_on_record(Happened::TiesTreated { ties, treatment, deciders, source }, at);
        Ok(())
    }

    pub(super) fn propose(
        &mut self,
        proposal: ProposalId,
        by: Option<SeatId>,
        (text, remits): (&str, Vec<Remit>),
        at: DateTime<Utc>,
    ) -> Done {
        let case = self.case_without_vote()?;
        if case.proposals.iter().any(|there| there.proposal == proposal) {
            return Err(ProceedingsError::ProposalThere(proposal));
        }
        if text.trim().is_empty() {
            return Err(ProceedingsError::ProposalEmpty);
        }
        if let Some(seat) = by.as_ref().filter(|seat| !self.here(case.number).contains(seat)) {
            return Err(ProceedingsError::NotInTheRoom(seat.clone()));
        }
        remits.iter().try_for_each(|remit| self.meets(Some(&remit.body)))?;
        let proposed = Proposed { proposal, by, text: text.trim().to_owned() };
        self.change_case(|case| {
            case.proposals.push(proposed.clone());
            if !remits.is_empty() {
                case.remits.insert(proposed.proposal.clone(), remits);
            }
        });
        self.put_on_record(Happened::Proposed { proposed }, at);
        Ok(())
    }

    pub(super) fn record_consensus_tried(&mut self, at: DateTime<Utc>) -> Done {
        if self.case_without_vote()?.consensus_tried.is_some() {
            return Err(ProceedingsError::TriedAlready);
        }
        self.change_case(|case| case.consensus_tried = Some(at));
        self.put_on_record(Happened::ConsensusTried, at);
        Ok(())
    }

    pub(super) fn agree(
        &mut self,
        proposal: ProposalId,
        lines: Vec<NeedId>,
        body: Option<BodyId>,
        at: DateTime<Utc>,
    ) -> Done {
        let matter = Matter { case: self.case_without_vote()?.number, lines };
        self.may_be_decided(&[&proposal], body.as_ref(), &matter)?;
        let roll = self.roll(body.as_ref(), &matter);
        let quorum = self.quorum(body.as_ref(), Some(&matter));
        let consensus = Consensus { proposal, matter, body, roll, quorum, at };
        let same = |there: &Consensus| {
            (&there.proposal, &there.matter, &there.body) == (&consensus.proposal, &consensus.matter, &consensus.body)
        };
        let agreed = |what: &Happened| matches!(what, Happened::Agreed { consensus } if same(consensus));
        if self.log.iter().any(|entry| agreed(&entry.what)) {
            return Err(ProceedingsError::AgreedAlready(consensus.proposal));
        }
        consensus.check()?;
        self.put_on_record(Happened::Agreed { consensus: Box::new(consensus) }, at);
        Ok(())
    }

    /// What a vote in the case is opened with, the county's rules where it says nothing else.
    pub(super) fn setting(
        &self,
        case: CaseNumber,
        question: VoteQuestion,
        lines: Vec<NeedId>,
        body: Option<BodyId>,
        (way, rule, repeats): (Way, Option<MajorityRule>, Option<u32>),
    ) -> VoteSetting {
        VoteSetting {
            question,
            matter: Matter { case, lines },
            body,
            way,
            rule: rule.unwrap_or(self.rules.majority),
            casting: self.rules.casting,
            led_by: self.open_case().and_then(|case| case.led_by.clone()),
            repeats,
        }
    }

    pub(super) fn open_a_vote(&mut self, setting: VoteSetting, at: DateTime<Utc>) -> Done {
        let case = self.case_without_vote()?;
        self.may_be_decided(&setting.question.proposals(), setting.body.as_ref(), &setting.matter)?;
        match self.rules.consensus {
            ConsensusFirst::Tried if case.consensus_tried.is_none() => return Err(VoteError::ConsensusFirst.into()),
            ConsensusFirst::Tried | ConsensusFirst::NotAsked => {}
        }
        let before = self.held_in(case.number).filter(|vote| {
            let opened = &vote.opened.setting;
            (&opened.question, &opened.matter, &opened.body) == (&setting.question, &setting.matter, &setting.body)
        });
        let numbers: Vec<u32> = before.map(|vote| vote.opened.number).collect();
        match (setting.repeats, numbers.last()) {
            (Some(number), _) if !numbers.contains(&number) => return Err(ProceedingsError::NoSuchVote(number)),
            (None, Some(last)) => return Err(ProceedingsError::VotedBefore(*last)),
            (Some(_), _) | (None, None) => {}
        }
        let roll = self.roll(setting.body.as_ref(), &setting.matter);
        let quorum = self.quorum(setting.body.as_ref(), Some(&setting.matter));
        let number = self.next_vote();
        self.vote_opens(OpenVote::open(VoteOpened { number, setting, roll, quorum, at })?);
        Ok(())
    }

    /// The number that the next vote has.
    pub(super) fn next_vote(&self) -> u32 {
        self.votes.saturating_add(1)
    }

    /// A vote is open from now on.
    pub(super) fn vote_opens(&mut self, vote: OpenVote) {
        self.votes = vote.opened().number();
        self.open_vote = Some(Voting::new(vote, &self.seating, &self.presence));
    }

    pub(super) fn the_vote(&mut self) -> Result<&mut OpenVote, ProceedingsError> {
        self.open_vote.as_mut().map(|voting| &mut voting.vote).ok_or(ProceedingsError::NoVoteIsOpen)
    }

    pub(super) fn close_vote(&mut self, hand_of_leader: Option<Choice>, at: DateTime<Utc>) -> Done {
        if self.the_vote()?.opened().ballot().is_some() {
            return self.close_ballot(at);
        }
        let vote = Box::new(self.the_vote()?.close(at, hand_of_leader)?);
        self.open_vote = None;
        self.put_on_record(Happened::VoteHeld { vote }, at);
        Ok(())
    }

    pub(super) fn break_off_vote(&mut self, why: &str, at: DateTime<Utc>) -> Done {
        if self.the_vote()?.opened().ballot().is_some() {
            return self.break_off_ballot(why, at);
        }
        let vote = Box::new(self.the_vote()?.break_off(at, why)?);
        self.open_vote = None;
        self.put_on_record(Happened::VoteBrokenOff { vote }, at);
        Ok(())
    }

    pub(super) fn recount(&mut self, number: u32, count: Count, why: &str, at: DateTime<Utc>) -> Done {
        let case = Some(self.case_without_vote()?.number);
        let is_it = |vote: &HeldVote| vote.opened.number == number;
        let of_case = self.log.iter_mut().filter(|entry| entry.case == case);
        let vote = of_case.filter_map(|entry| entry.what.held_mut()).find(|vote| is_it(vote));
        Ok(vote.ok_or(ProceedingsError::NoSuchVote(number))?.recount(count, at, why)?)
    }

    /// What a vote of the meeting was without a seat that turns out to have been tied.
    pub(super) fn find_tie_afterwards(&mut self, number: u32, seat: SeatId, why: &str, at: DateTime<Utc>) -> Done {
        self.no_vote_is_open()?;
        if why.trim().is_empty() {
            return Err(HabilitetError::TieWithoutReason(seat).into());
        }
        let mut held = self.log.iter().filter_map(|entry| entry.what.held());
        let vote = held.find(|vote| vote.opened.number == number).ok_or(ProceedingsError::NoSuchVote(number))?;
        let (found, why) = (vote.without(&seat)?, why.trim().to_owned());
        self.put_on_record(Happened::TieFoundAfterwards { number, seat, why, found }, at);
        Ok(())
    }

    /// A statement beside the last decision of the case.
    pub(super) fn say(&mut self, seat: SeatId, kind: StatementKind, text: String, at: DateTime<Utc>) -> Done {
        let case = self.case_without_vote()?.number;
        let of_case = self.log.iter().rev().filter(|entry| entry.case == Some(case));
        // In a joint meeting one dissents from what one's own body decided.
        let own = self.seating.seat(&seat).map(|entry| entry.body.clone());
        let is_own = |body: &Option<BodyId>| body.is_none() || *body == own;
        let mut took_part = of_case.filter_map(|entry| {
            if let Happened::Agreed { consensus } = &entry.what {
                return is_own(&consensus.body).then_some(&consensus.roll);
            }
            let vote = entry.what.held()?;
            is_own(&vote.opened.setting.body).then_some(&vote.opened.roll)
        });
        let nobody = Roll::default();
        let statement = Statement { seat, kind, text: text.trim().to_owned(), at };
        statement.check(took_part.next().unwrap_or(&nobody), &self.here(case))?;
        self.put_on_record(Happened::Said { statement }, at);
        Ok(())
    }

    /// The proposals are the case's, the body meets and decides these lines of them, and no tie of the case waits.
    fn may_be_decided(&self, proposals: &[&ProposalId], body: Option<&BodyId>, matter: &Matter) -> Done {
        let there =
            |proposal: &ProposalId| self.the_case().map(|case| case.proposals.iter().any(|p| p.proposal == *proposal));
        for proposal in proposals {
            if !there(proposal)? {
                return Err(ProceedingsError::NoSuchProposal((*proposal).clone()));
            }
        }
        self.decides(body)?;
        for remits in proposals.iter().map(|proposal| self.remits(matter.case, proposal)) {
            let has = |body: &BodyId| remits.iter().any(|remit| remit.body == *body && remit.has(&matter.lines));
            if let Some(body) = body.filter(|body| !remits.is_empty() && !has(body)) {
                return Err(ProceedingsError::LineOfOtherBody(body.clone()));
            }
        }
        match self.ties.waiting(matter.case) {
            0 => Ok(()),
            waiting => Err(HabilitetError::TiesWait(waiting).into()),
        }
    }

    fn meets(&self, body: Option<&BodyId>) -> Done {
        match body.filter(|body| !self.seating.bodies().contains(body)) {
            Some(body) => Err(ProceedingsError::NoSuchBody(body.clone())),
            None => Ok(()),
        }
    }

    /// The body decides in the case as it was opened: each for itself, or all together.
    pub(super) fn decides(&self, body: Option<&BodyId>) -> Done {
        self.meets(body)?;
        let is_joint = self.seating.bodies().len() > 1;
        match (self.the_case()?.joint, body) {
            (JointVote::EachForItself, None) if is_joint => Err(ProceedingsError::EachBodyForItself),
            (JointVote::Together, Some(_)) if is_joint => Err(ProceedingsError::AllBodiesTogether),
            (JointVote::EachForItself | JointVote::Together, _) => Ok(()),
        }
    }

    fn no_vote_is_open(&self) -> Done {
        self.open_vote().map_or(Ok(()), |open| Err(ProceedingsError::VoteIsOpen(open.opened().number())))
    }

    /// The seats in the room in a case, with a vote or without.
    fn here(&self, case: CaseNumber) -> Vec<SeatId> {
        let is_here =
            |entry: &&crate::SeatInMeeting| matches!(self.presence.sitting(entry, Some(case)), Sitting::Here { .. });
        self.seating.seats().iter().filter(is_here).map(|entry| entry.seat.id.clone()).collect()
    }
}
