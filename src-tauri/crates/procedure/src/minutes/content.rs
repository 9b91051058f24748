//! What the minutes say by themselves: attendance with times, and each case with all that happened in it.

use chrono::{DateTime, Utc};
use forum::vote::{Choice, Count};
use forum::{CaseNumber, SeatId};
use serde::{Deserialize, Serialize};

use crate::{
    Happened, HeldVote, MajorityRule, Outcome, Period, Proceedings, ProposalId, RecordEntry, RuleTold, StatementKind,
    Tie, Unanimity, VoteQuestion, Way, clock_went_back,
};

/// A vote as the minutes tell it, with its rule in numbers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct VoteTold {
    /// Its number in the meeting.
    pub number: u32,
    /// On what.
    pub question: VoteQuestion,
    /// How it was taken.
    pub way: Way,
    /// The rule with its numbers: «mer enn halvparten av 17 avgitte: minst 9».
    pub rule: RuleTold,
    /// How many could vote.
    pub entitled: u32,
    /// The count that stands.
    pub count: Count,
    /// What it means.
    pub outcome: Outcome,
    /// «Enstemmig», only when it is.
    pub unanimity: Unanimity,
    /// What was carried.
    pub carried: Option<ProposalId>,
    /// Who voted what, in a roll call, in the order of the roll.
    pub by_name: Option<Vec<(SeatId, Choice)>>,
}

impl From<&HeldVote> for VoteTold {
    fn from(vote: &HeldVote) -> VoteTold {
        let in_order = |answers: &std::collections::BTreeMap<SeatId, Choice>| {
            let seats = vote.opened.roll.seats().iter();
            seats.filter_map(|seat| Some((seat.clone(), *answers.get(seat)?))).collect()
        };
        VoteTold {
            number: vote.opened.number,
            question: vote.opened.setting.question.clone(),
            way: vote.opened.setting.way,
            rule: vote.rule_told(),
            entitled: vote.entitled(),
            count: vote.count(),
            outcome: vote.outcome(),
            unanimity: vote.unanimity(),
            carried: vote.carried().cloned(),
            by_name: vote.answers.as_ref().map(in_order),
        }
    }
}

impl VoteTold {
    /// The count with the votes for what was carried as those *for*: where two stood against each other it may be the second.
    pub fn for_what_carried(&self) -> Count {
        match self.outcome {
            Outcome::SecondCarried { .. } => Count { yes: self.count.no, no: self.count.yes, ..self.count },
            Outcome::Carried { .. } | Outcome::Fallen { .. } | Outcome::NoQuorum => self.count,
        }
    }
}

/// An agreement as the minutes tell it. With a dissent it is no *enighet* of all, and the minutes do not call it that.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AgreedTold {
    /// On what.
    pub proposal: ProposalId,
    /// How many took part.
    pub took_part: u32,
    /// Who dissented from it afterwards.
    pub dissents: Vec<SeatId>,
}

impl AgreedTold {
    /// *Enighet*: nobody dissented.
    pub fn is_of_all(&self) -> bool {
        self.dissents.is_empty()
    }
}

/// The agreements of a case. A dissent is from the decision before it.
fn agreed<'e>(entries: impl Iterator<Item = &'e RecordEntry>) -> Vec<AgreedTold> {
    let mut told: Vec<AgreedTold> = Vec::new();
    let mut is_last = false;
    for entry in entries {
        if let Happened::Agreed { consensus } = &entry.what {
            let (proposal, took_part) = (consensus.proposal.clone(), consensus.roll.entitled());
            told.push(AgreedTold { proposal, took_part, dissents: Vec::new() });
            is_last = true;
        } else if entry.what.held().is_some() {
            is_last = false;
        } else if let Happened::Said { statement } = &entry.what
            && statement.kind == StatementKind::Dissent
            && let Some(agreed) = told.last_mut().filter(|_| is_last)
            && !agreed.dissents.contains(&statement.seat)
        {
            agreed.dissents.push(statement.seat.clone());
        }
    }
    told
}

/// A case in the minutes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CaseMinutes {
    /// Its number.
    pub number: CaseNumber,
    /// The ties that were raised in it, with what came of them.
    pub ties: Vec<Tie>,
    /// Its votes.
    pub votes: Vec<VoteTold>,
    /// Its agreements.
    pub agreed: Vec<AgreedTold>,
    /// What is decided in it.
    pub decided: Vec<ProposalId>,
    /// All that happened, in order.
    pub entries: Vec<RecordEntry>,
}

/// The minutes of a meeting as far as it has come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Minutes {
    /// Who sat, from when to when.
    pub attendance: Vec<Period>,
    /// When the clock was first set back, so that times after it are to be read with care.
    pub clock_set_back: Option<DateTime<Utc>>,
    /// The cases that were taken up, in the order they were.
    pub cases: Vec<CaseMinutes>,
    /// What happened between cases.
    pub between: Vec<RecordEntry>,
}

impl Minutes {
    /// The minutes of these proceedings.
    pub fn of(proceedings: &Proceedings) -> Minutes {
        let mut numbers: Vec<CaseNumber> = Vec::new();
        for number in proceedings.log().iter().filter_map(|entry| entry.case) {
            if !numbers.contains(&number) {
                numbers.push(number);
            }
        }
        let in_case = |case: Option<CaseNumber>| -> Vec<RecordEntry> {
            proceedings.log().iter().filter(|entry| entry.case == case).cloned().collect()
        };
        let of_case = |number: CaseNumber| CaseMinutes {
            number,
            ties: proceedings.ties().of_case(number).cloned().collect(),
            votes: proceedings.held_in(number).map(VoteTold::from).collect(),
            agreed: agreed(proceedings.log().iter().filter(|entry| entry.case == Some(number))),
            decided: proceedings.decided_in(number).into_iter().cloned().collect(),
            entries: in_case(Some(number)),
        };
        Minutes {
            attendance: proceedings.presence().periods(),
            clock_set_back: clock_went_back(proceedings.presence().moves()).map(|moved| moved.at),
            cases: numbers.into_iter().map(of_case).collect(),
            between: in_case(None),
        }
    }

    /// Every rule that a vote in it was held by, each once: the minutes explain them.
    pub fn rules(&self) -> Vec<MajorityRule> {
        let mut rules: Vec<MajorityRule> = Vec::new();
        for vote in self.cases.iter().flat_map(|case| &case.votes) {
            if !rules.contains(&vote.rule.rule) {
                rules.push(vote.rule.rule);
            }
        }
        rules
    }
}
