//! Carrying out an act: the order of the meeting, its cases and those who come and go.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use forum::vote::{Choice, Count};
use forum::{CaseNumber, SeatId};

use super::{Act, CaseSoFar, Happened, Proceedings, ProceedingsError, RecordEntry};
use crate::{BallotId, CaseStatus, HabilitetError, JointVote, KeptVotes, Mark, Move, NextStep, Sitting, VoteError};

type Done = Result<(), ProceedingsError>;

impl Proceedings {
    /// Carries out an act, or refuses it and changes nothing.
    pub fn carry_out(&mut self, act: Act, at: DateTime<Utc>) -> Done {
        if self.closed_at.is_some() {
            return Err(ProceedingsError::MeetingIsClosed);
        }
        match act {
            Act::Move { seat, what } => self.moved(Move { at, case: self.open_case, seat, what }),
            Act::OpenCase { case, led_by, joint } => self.open_a_case(case, led_by, joint, at),
            Act::LeadCase { seat } => self.lead_case(seat, at),
            Act::CloseCase { status } => self.close_case(status, at),
            Act::RaiseTie { tie } => self.raise_tie(tie, at),
            Act::WithdrawTie { tie } => self.withdraw_tie(tie, at),
            Act::TreatTies { body, treatment } => self.treat_ties(body.as_ref(), treatment, at),
            Act::FindTieAfterwards { number, seat, why } => self.find_tie_afterwards(number, seat, &why, at),
            Act::Propose { proposal, by, text, remits } => self.propose(proposal, by, (&text, remits), at),
            Act::ConsensusTried => self.record_consensus_tried(at),
            Act::Agree { proposal, lines, body } => self.agree(proposal, lines, body, at),
            Act::OpenVote { question, lines, body, way, rule, repeats } => {
                let case = self.case_without_vote()?.number;
                let setting = self.setting(case, question, lines, body, (way, rule, repeats));
                self.open_a_vote(setting, at)
            }
            Act::Answer { seat, choice } => Ok(self.the_vote()?.answer(&seat, choice)?),
            Act::CountHands { count } => Ok(self.the_vote()?.count_hands(count)?),
            Act::AlsoByBrowser => Ok(self.the_vote()?.also_by_browser()?),
            Act::CloseVote { hand_of_leader } => self.close_vote(hand_of_leader, at),
            Act::BreakOffVote { why } => self.break_off_vote(&why, at),
            Act::Recount { number, count, why } => self.recount(number, count, &why, at),
            Act::Say { seat, kind, text } => self.say(seat, kind, text, at),
            Act::OpenElection { rule, candidates, body, way } => self.open_election(rule, candidates, body, way, at),
            Act::OpenBallot { way } => self.open_ballot(way, at),
            Act::CountBallots { counted } => self.count_ballots(counted, at),
            Act::TakeLot { lot } => self.take_lot(lot, at),
            Act::CloseMeeting => self.close_meeting(at),
        }
    }

    /// Takes a secret ballot. It is no act, so that no record of acts tells who voted what.
    pub fn cast(&mut self, seat: &SeatId, choice: Choice) -> Done {
        Ok(self.the_vote()?.cast(seat, choice)?)
    }

    /// Takes the ballot that a laptop sends for a vote, by its number. It is no act either. One that comes before its vote opens or
    /// after it has ended is refused as that.
    pub fn take_ballot(&mut self, number: u32, seat: &SeatId, ballot: &BallotId, mark: &Mark) -> Done {
        let is_open = self.open_vote().is_some_and(|open| open.opened().number() == number);
        if is_open {
            return Ok(self.the_vote()?.take_ballot(seat, ballot, mark)?);
        }
        let has_been = number > 0 && number <= self.votes;
        Err(if has_been { VoteError::VoteIsOver(number) } else { VoteError::VoteNotYet(number) }.into())
    }

    /// Takes the votes that the file kept of the open vote, when the acts of a meeting are carried out again.
    pub fn take_kept(&mut self, kept: KeptVotes) -> Done {
        Ok(self.the_vote()?.take_kept(kept)?)
    }

    /// Writes who handed in a secret ballot on paper and how many of each kind there are, in place of what was written.
    pub fn enter_ballots(&mut self, voted: BTreeSet<SeatId>, count: Count) -> Done {
        Ok(self.the_vote()?.enter_ballots(voted, count)?)
    }

    pub(super) fn put_on_record(&mut self, what: Happened, at: DateTime<Utc>) {
        self.log.push(RecordEntry { at, case: self.open_case, what });
    }

    /// The case that is being treated.
    pub(super) fn the_case(&self) -> Result<&CaseSoFar, ProceedingsError> {
        self.open_case().ok_or(ProceedingsError::NoCaseOpen)
    }

    /// The case that is being treated, while no vote is open in it.
    pub(super) fn case_without_vote(&self) -> Result<&CaseSoFar, ProceedingsError> {
        match self.open_vote() {
            Some(open) => Err(ProceedingsError::VoteIsOpen(open.opened().number())),
            None => self.the_case(),
        }
    }

    /// The case that is being treated, to be changed.
    pub(super) fn change_case(&mut self, change: impl FnOnce(&mut CaseSoFar)) {
        let open = self.open_case;
        if let Some(case) = self.cases.iter_mut().find(|case| Some(case.number) == open) {
            change(case);
        }
    }

    fn moved(&mut self, moved: Move) -> Done {
        let (seat, what, at) = (moved.seat.clone(), moved.what.clone(), moved.at);
        self.presence.record(&self.seating, moved)?;
        if let (Some(voting), Some(case)) = (&mut self.open_vote, self.open_case) {
            voting.follow(&self.seating, &self.presence, case, &seat);
        }
        self.put_on_record(Happened::Moved { seat, what }, at);
        Ok(())
    }

    fn open_a_case(&mut self, number: CaseNumber, led_by: Option<SeatId>, joint: JointVote, at: DateTime<Utc>) -> Done {
        if let Some(open) = self.open_case {
            return Err(ProceedingsError::AnotherCaseOpen(open));
        }
        let case = self.cases.iter().find(|case| case.number == number);
        match case.ok_or(ProceedingsError::CaseNotOnAgenda(number))?.status {
            CaseStatus::Waiting | CaseStatus::PutOff => {}
            CaseStatus::Open | CaseStatus::Treated | CaseStatus::Withdrawn => {
                return Err(ProceedingsError::CaseIsDone(number));
            }
        }
        if let Some(seat) = led_by.as_ref().filter(|seat| self.seating.seat(seat).is_none()) {
            return Err(ProceedingsError::NoSuchSeat(seat.clone()));
        }
        self.open_case = Some(number);
        self.change_case(|case| {
            case.status = CaseStatus::Open;
            case.led_by.clone_from(&led_by);
            case.joint = joint;
        });
        self.put_on_record(Happened::CaseOpened { led_by }, at);
        Ok(())
    }

    fn lead_case(&mut self, seat: SeatId, at: DateTime<Utc>) -> Done {
        let number = self.case_without_vote()?.number;
        let entry = self.seating.seat(&seat).ok_or_else(|| ProceedingsError::NoSuchSeat(seat.clone()))?;
        let Sitting::Here { .. } = self.presence.sitting(entry, Some(number)) else {
            return Err(ProceedingsError::NotInTheRoom(seat));
        };
        self.change_case(|case| case.led_by = Some(seat.clone()));
        self.put_on_record(Happened::CaseLed { by: seat }, at);
        Ok(())
    }

    /// A treated case leaves no tie undecided and no election half done.
    fn close_case(&mut self, status: CaseStatus, at: DateTime<Utc>) -> Done {
        let case = self.case_without_vote()?;
        match status {
            CaseStatus::Treated => {
                let waiting = self.ties.waiting(case.number);
                if waiting > 0 {
                    return Err(HabilitetError::TiesWait(waiting).into());
                }
                let is_over = |next| matches!(next, NextStep::Done { .. });
                if case.election.as_ref().is_some_and(|election| !is_over(election.next())) {
                    return Err(ProceedingsError::ElectionGoesOn);
                }
            }
            CaseStatus::PutOff | CaseStatus::Withdrawn => {}
            CaseStatus::Waiting | CaseStatus::Open => return Err(ProceedingsError::NoWayToClose),
        }
        self.change_case(|case| case.status = status);
        self.put_on_record(Happened::CaseClosed { status }, at);
        self.open_case = None;
        Ok(())
    }

    fn close_meeting(&mut self, at: DateTime<Utc>) -> Done {
        if let Some(open) = self.open_case {
            return Err(ProceedingsError::AnotherCaseOpen(open));
        }
        self.put_on_record(Happened::MeetingClosed, at);
        self.closed_at = Some(at);
        Ok(())
    }
}
