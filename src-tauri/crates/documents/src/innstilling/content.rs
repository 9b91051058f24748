//! What the innstilling on paper is made of: borrowed from the meeting, decided by nobody here.

use allocation::{
    AllocationModel, BoundShare, FindingCode, Matrix, Payments, Place, Round, RoundOutcome, SchemeAllocation,
};
use chrono::NaiveDate;
use forum::{Application, Assessment, CaseItem, Commitment, FramePart, Kroner, Need, Participant, Scheme};

use super::deciding::{Decision, Kept, SetAside, Voted};

/// Everything the paper says. The amounts are those of one draft: the decided version, when there is one.
#[derive(Clone, Debug)]
pub struct Innstilling<'a> {
    /// «Samarbeidsforum i Nordland».
    pub forum: &'a str,
    /// «Statsforvalteren i Nordland».
    pub secretariat: &'a str,
    /// The case it was treated in, if one is known.
    pub case: Option<&'a CaseItem>,
    /// The day of the meeting, when it is set.
    pub date: Option<NaiveDate>,
    /// Where the meeting is, when that is set.
    pub place: Option<&'a str>,
    /// Budget year.
    pub year: i32,
    /// What to say when the data, or part of it, is constructed.
    pub constructed: Option<&'a str>,
    /// The draft's name: «Utkast A».
    pub draft: &'a str,
    /// Hash of the frozen version in hexadecimal; none while the draft can still be changed.
    pub version: Option<&'a str>,
    /// The county's rules, printed so that a reader can reckon again.
    pub model: &'a AllocationModel,
    /// Scheme by scheme, in the meeting's order.
    pub schemes: Vec<SchemePart<'a>>,
    /// The behovsmeldinger of all the schemes.
    pub needs: &'a [Need],
    /// How they were assessed against the three criteria, by network and *arbeidsutvalg*, with the reasons (R138).
    pub assessments: &'a [Assessment],
    /// Networks and owners that pots are made for, with the figures that make their shares.
    pub participants: &'a [Participant],
    /// What was promised, in any year for any year: this year's comes off the frames (R80).
    pub commitments: &'a [Commitment],
    /// Who is paid what (R67-R71).
    pub payments: Payments,
    /// How much of later years is bound, of the bases that people named (R82, R83).
    pub later: Vec<BoundShare>,
    /// Decision year by payment year, of all schemes.
    pub matrix: Matrix,
    /// The regions in the meeting's order; a region that is not named here comes last.
    pub regions: &'a [String],
    /// Findings that were accepted with a reason.
    pub overrides: Vec<Overridden<'a>>,
    /// A version that was kept on the way, when it is the paper of one (R144).
    pub kept: Option<Kept<'a>>,
    /// The schemes that the innstilling has besides, when this is an extract of it (R145).
    pub others: Vec<&'a Scheme>,
    /// How it was decided, or that it was not.
    pub decision: Decision<'a>,
    /// Votes in the case that did not adopt it, in order.
    pub not_adopted: Vec<Voted<'a>>,
    /// Decisions in the case that were set aside later, in order.
    pub set_aside: Vec<SetAside<'a>>,
    /// The journal's head in hexadecimal (*kontrollkode*).
    pub head: &'a str,
    /// The day it is printed.
    pub printed_at: NaiveDate,
}

/// One scheme on the paper.
#[derive(Clone, Debug)]
pub struct SchemePart<'a> {
    /// Which scheme.
    pub scheme: &'a Scheme,
    /// What its frame is built of; empty when no frame is registered.
    pub frame_parts: &'a [FramePart],
    /// The frame that the draft tries instead («what if»).
    pub what_if: Option<Kroner>,
    /// What it comes to.
    pub allocation: &'a SchemeAllocation,
    /// Its round of *søknader*, when somebody has applied.
    pub round: Option<RoundPart<'a>>,
}

/// The round of *søknader* that shares the 30 % part of a scheme.
#[derive(Clone, Debug)]
pub struct RoundPart<'a> {
    /// Its rate and order.
    pub rule: &'a Round,
    /// The day the forum treated the case that decided them; none when it is not known.
    pub decided_on: Option<NaiveDate>,
    /// What it comes to.
    pub outcome: RoundOutcome,
    /// The applications that it ranks.
    pub applications: &'a [Application],
}

/// A finding that was accepted with a reason.
#[derive(Clone, Debug)]
pub struct Overridden<'a> {
    /// Which finding.
    pub code: FindingCode,
    /// Where.
    pub place: &'a Place,
    /// Why it was accepted.
    pub reason: &'a str,
}
