//! How the forum decided, and what it voted down on the way, as the paper tells it. Organisations only, never persons.

use chrono::NaiveDate;
use forum::SchemeId;
use forum::vote::{Choice, Count, Majority, VoteResult};
use procedure::{InnstillingStage, RuleTold, Way};

/// How the forum decided.
#[derive(Clone, Debug)]
pub enum Decision<'a> {
    /// Not at all yet: the paper is marked as a draft on every page.
    Undecided,
    /// In a meeting whose record does not hold by the rules, so that how it was decided cannot be printed.
    Untold {
        /// The day.
        on: NaiveDate,
    },
    /// By all at once, or part by part: each body of a joint meeting by itself, the lines in groups.
    Decided(Vec<DecidedPart<'a>>),
}

/// One time that the innstilling, or a part of it, was decided.
#[derive(Clone, Debug)]
pub struct DecidedPart<'a> {
    /// Which body decided by itself; none when all who met decided together.
    pub body: Option<&'a str>,
    /// The *ordninger* it was about by their names, where those are not all (R104).
    pub schemes: Vec<&'a str>,
    /// How many of the lines it was about; none for all of them, or for all of those *ordninger*.
    pub lines: Option<usize>,
    /// How.
    pub how: How<'a>,
}

/// How something was decided.
#[derive(Clone, Debug)]
pub enum How<'a> {
    /// *Enighet* (R133).
    Consensus {
        /// The day.
        on: NaiveDate,
        /// Who was there, in the forum's order; none when an earlier program did not ask.
        attendance: Option<Vec<Attended<'a>>>,
    },
    /// By vote, after consensus was tried and not reached (R134).
    Vote(Voted<'a>),
}

impl How<'_> {
    /// Who was there; nobody when an earlier program did not ask.
    pub fn attendance(&self) -> &[Attended<'_>] {
        match self {
            How::Consensus { attendance, .. } => attendance.as_deref().unwrap_or_default(),
            How::Vote(voted) => &voted.attendance,
        }
    }
}

impl<'a> From<How<'a>> for Decision<'a> {
    /// By all at once, about all lines.
    fn from(how: How<'a>) -> Decision<'a> {
        Decision::Decided(vec![DecidedPart { body: None, schemes: Vec::new(), lines: None, how }])
    }
}

/// The majority that was asked for in a vote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MajorityAsked {
    /// One of the three that have a name.
    Named(Majority),
    /// A rule of the body, with its numbers.
    Told(RuleTold),
}

/// A vote that was held: the one that adopted the innstilling, or one that did not.
#[derive(Clone, Debug)]
pub struct Voted<'a> {
    /// First, second … vote in the case.
    pub ordinal: u32,
    /// The day.
    pub on: NaiveDate,
    /// Hashes of the versions it was about, in hexadecimal: one, or two against each other.
    pub versions: Vec<&'a str>,
    /// Which body voted by itself; none when all who met voted together.
    pub body: Option<&'a str>,
    /// How it was taken.
    pub way: Way,
    /// How many could vote: seats on the roll.
    pub entitled: u32,
    /// The votes counted.
    pub count: Count,
    /// The majority that was asked for.
    pub majority: MajorityAsked,
    /// How many had to be on the roll, when that was asked for.
    pub quorum: Option<u32>,
    /// What it came to.
    pub result: VoteResult,
    /// Who was there and what they answered, in the forum's order.
    pub attendance: Vec<Attended<'a>>,
}

/// A seat when the forum decided, or voted.
#[derive(Clone, Debug)]
pub struct Attended<'a> {
    /// Which organisation sits in it; never a person.
    pub organisation: &'a str,
    /// The group it stands for; empty for statsforvalteren.
    pub group: &'a str,
    /// Whether it was there, and what it did.
    pub presence: Presence<'a>,
}

/// Whether a seat was there, and what it did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence<'a> {
    /// It answered when the roll was called.
    Answered(Choice),
    /// It was there; no answer stands by its name.
    Present,
    /// It has no vote, as statsforvalterens seats have none (R135). Whether somebody sat in it the roll does not say.
    WithoutVote,
    /// Nobody sat in it.
    Absent,
    /// It was *inhabil* and took no part: why, as the forum decided.
    Recused(&'a str),
}

/// A decision that is not in force any more.
#[derive(Clone, Debug)]
pub struct SetAside<'a> {
    /// The day it was made.
    pub decided_on: NaiveDate,
    /// What ended it.
    pub by: SetAsideBy<'a>,
}

/// What ended a decision.
#[derive(Clone, Debug)]
pub enum SetAsideBy<'a> {
    /// It was set aside: why.
    Reason(&'a str),
    /// Another draft was decided in its place afterwards.
    Another {
        /// The draft that it was on.
        was: &'a str,
        /// The draft that stands in its place.
        is: &'a str,
        /// That one's hash in hexadecimal.
        version: &'a str,
    },
}

/// A version that was kept on the way (R144).
#[derive(Clone, Debug)]
pub struct Kept<'a> {
    /// Which.
    pub stage: InnstillingStage,
    /// The day it was kept.
    pub on: NaiveDate,
    /// How it stands to what the forum decided.
    pub against: AgainstDecided,
    /// Why sections of it are empty.
    pub empty: Vec<EmptyTold<'a>>,
}

/// How a version that was kept stands to what the forum decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AgainstDecided {
    /// Nothing is decided.
    Undecided,
    /// Its amounts are those that were decided.
    Same,
    /// They are others.
    Differs,
}

/// Why a section is empty in a scheme (R143).
#[derive(Clone, Copy, Debug)]
pub struct EmptyTold<'a> {
    /// The number of the section.
    pub section: u32,
    /// In which scheme.
    pub scheme: &'a SchemeId,
    /// Why.
    pub reason: &'a str,
}
