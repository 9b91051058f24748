//! The meeting as it goes: one act after another, each allowed or refused by the rules of the other rooms, and all of it on record.
//!
//! Whoever holds the meeting keeps the acts and carries them out again to come to the same proceedings. The votes themselves are kept
//! apart from the acts ([`crate::KeptVotes`]) and put back before the act that closes their vote: answers and hands need no act to be
//! there again, so that a vote which is broken off leaves no trace of them, and secret ballots never were one.

mod act;
mod carry_out;
mod deciding;
mod electing;
mod error;
mod log;
mod rules;
mod voting;

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use forum::{CaseNumber, SeatId};

use crate::{
    BodyId, CaseStatus, Election, HeldVote, JointVote, Matter, OpenVote, Presence, ProposalId, Quorum, Remit, Roll,
    Seating, Sitting, Ties, VoteEnd, VoteFault,
};

pub use act::Act;
pub use error::ProceedingsError;
pub use log::{Happened, Proposed, RecordEntry};
pub use rules::MeetingRules;

/// A case of the meeting, as far as it has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseSoFar {
    /// Its number.
    pub number: CaseNumber,
    /// How far it has come.
    pub status: CaseStatus,
    /// Who leads it.
    pub led_by: Option<SeatId>,
    /// How several bodies decide in it.
    pub joint: JointVote,
    /// What is proposed in it, in order.
    pub proposals: Vec<Proposed>,
    /// What each body decides of a proposal, where they decide different *ordninger*.
    pub remits: BTreeMap<ProposalId, Vec<Remit>>,
    /// When it was recorded that consensus was tried.
    pub consensus_tried: Option<DateTime<Utc>>,
    /// The election in it, if there is one.
    pub election: Option<Election>,
}

/// A meeting as far as it has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proceedings {
    seating: Seating,
    rules: MeetingRules,
    presence: Presence,
    ties: Ties,
    cases: Vec<CaseSoFar>,
    open_case: Option<CaseNumber>,
    open_vote: Option<voting::Voting>,
    votes: u32,
    log: Vec<RecordEntry>,
    closed_at: Option<DateTime<Utc>>,
}

impl Proceedings {
    /// A meeting with these seats, rules and cases, before anybody has come.
    pub fn new(seating: Seating, rules: MeetingRules, agenda: &[CaseNumber]) -> Result<Proceedings, ProceedingsError> {
        let mut cases: Vec<CaseSoFar> = Vec::new();
        for number in agenda {
            if cases.iter().any(|case| case.number == *number) {
                return Err(ProceedingsError::CaseTwice(*number));
            }
            cases.push(CaseSoFar {
                number: *number,
                status: CaseStatus::Waiting,
                led_by: None,
                joint: JointVote::default(),
                proposals: Vec::new(),
                remits: BTreeMap::new(),
                consensus_tried: None,
                election: None,
            });
        }
        Ok(Proceedings {
            seating,
            rules,
            presence: Presence::new(),
            ties: Ties::new(),
            cases,
            open_case: None,
            open_vote: None,
            votes: 0,
            log: Vec::new(),
            closed_at: None,
        })
    }

    /// The seats.
    pub fn seating(&self) -> &Seating {
        &self.seating
    }

    /// The rules.
    pub fn rules(&self) -> &MeetingRules {
        &self.rules
    }

    /// Who is here.
    pub fn presence(&self) -> &Presence {
        &self.presence
    }

    /// The ties that were raised.
    pub fn ties(&self) -> &Ties {
        &self.ties
    }

    /// The cases, in the order of the agenda.
    pub fn cases(&self) -> &[CaseSoFar] {
        &self.cases
    }

    /// The case that is being treated.
    pub fn open_case(&self) -> Option<&CaseSoFar> {
        let open = self.open_case?;
        self.cases.iter().find(|case| case.number == open)
    }

    /// The vote that is open.
    pub fn open_vote(&self) -> Option<&OpenVote> {
        self.open_vote.as_ref().map(voting::Voting::vote)
    }

    /// Everything that happened, in order.
    pub fn log(&self) -> &[RecordEntry] {
        &self.log
    }

    /// When the meeting was closed.
    pub fn closed_at(&self) -> Option<DateTime<Utc>> {
        self.closed_at
    }

    /// Who may take part in a decision now, in one body or in all.
    pub fn roll(&self, body: Option<&BodyId>, matter: &Matter) -> Roll {
        Roll::settle(&self.seating, body, &self.presence, &self.ties, matter)
    }

    /// Quorum now: of those who may take part in a matter, or between cases of those who are here. Where several bodies decide
    /// together each must have its own: the first that has not is told.
    pub fn quorum(&self, body: Option<&BodyId>, matter: Option<&Matter>) -> Quorum {
        let bodies = self.seating.bodies();
        let each =
            bodies.iter().filter(|_| body.is_none() && bodies.len() > 1).map(|body| self.quorum_of(Some(body), matter));
        let lacking = each.into_iter().find(|quorum| !quorum.holds());
        lacking.unwrap_or_else(|| self.quorum_of(body, matter))
    }

    fn quorum_of(&self, body: Option<&BodyId>, matter: Option<&Matter>) -> Quorum {
        let present = match matter {
            Some(matter) => self.roll(body, matter).entitled(),
            None => {
                let here =
                    |entry: &&crate::SeatInMeeting| matches!(self.presence.sitting(entry, None), Sitting::Here { .. });
                crate::count_of(self.seating.voting(body).filter(here))
            }
        };
        self.rules.quorum.reckon(self.rules.quorum.seats(&self.seating, body), present)
    }

    /// The votes that have ended in a case, in order.
    pub fn votes_in(&self, case: CaseNumber) -> impl Iterator<Item = VoteEnd> {
        self.log.iter().filter(move |entry| entry.case == Some(case)).filter_map(|entry| entry.what.ended())
    }

    /// The votes that were held in a case, in order.
    pub fn held_in(&self, case: CaseNumber) -> impl Iterator<Item = &HeldVote> {
        self.log.iter().filter(move |entry| entry.case == Some(case)).filter_map(|entry| entry.what.held())
    }

    /// What is decided in a case, by agreement or by vote, in order and each once. Of a vote that was repeated, the last goes; what
    /// the bodies of a joint meeting decide one by one is decided when all have: the same, or each its own part.
    pub fn decided_in(&self, case: CaseNumber) -> Vec<&ProposalId> {
        let settled = self.settled_in(case);
        let by_all = |matter: &Matter, proposal: &ProposalId| match self.remits(case, proposal) {
            [] => self.seating.bodies().into_iter().all(|body| settled.contains(&(Some(body), matter, proposal))),
            remits => remits.iter().all(|remit| {
                let its = settled.iter().filter(|(body, _, of)| *body == Some(&remit.body) && *of == proposal);
                remit.is_done(its.map(|(_, matter, _)| matter.lines.as_slice()))
            }),
        };
        let mut decided: Vec<&ProposalId> = Vec::new();
        for (body, matter, proposal) in &settled {
            let is_decided = body.is_none() || by_all(matter, proposal);
            if is_decided && !decided.contains(proposal) {
                decided.push(proposal);
            }
        }
        decided
    }

    /// What each body decides of a proposal of a case; none where each decides all of it.
    pub fn remits(&self, case: CaseNumber, proposal: &ProposalId) -> &[Remit] {
        let case = self.cases.iter().find(|known| known.number == case);
        case.and_then(|case| case.remits.get(proposal)).map(Vec::as_slice).unwrap_or_default()
    }

    /// What was agreed on or carried, by which body, about which matter.
    fn settled_in(&self, case: CaseNumber) -> Vec<(Option<&BodyId>, &Matter, &ProposalId)> {
        let repeated = |number: u32| self.held_in(case).any(|vote| vote.opened.setting.repeats == Some(number));
        let of_case = self.log.iter().filter(|entry| entry.case == Some(case));
        let settled = of_case.filter_map(|entry| {
            if let Happened::Agreed { consensus } = &entry.what {
                return Some((consensus.body.as_ref(), &consensus.matter, &consensus.proposal));
            }
            let vote = entry.what.held().filter(|vote| !repeated(vote.opened.number))?;
            let setting = &vote.opened.setting;
            Some((setting.body.as_ref(), &setting.matter, vote.carried()?))
        });
        settled.collect()
    }

    /// The first vote whose record does not hold.
    pub fn first_fault(&self) -> Option<(u32, VoteFault)> {
        let held = self.log.iter().filter_map(|entry| entry.what.held());
        held.filter_map(|vote| Some((vote.opened.number, vote.fault()?))).next()
    }
}

#[cfg(test)]
mod tests;
