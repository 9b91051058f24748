//! The year of the forum as the leader's face sees it: bodies, meetings, and how far each meeting has come.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use forum::vote::{Choice, Count};
use forum::{CaseItem, CaseKind, CaseNumber, Need, NeedId, SeatId, SeatRole};
use procedure::{
    Absence, AgendaEntry, AgreedTold, Approval, Attachment, Body, BodyId, CaseMinutes, CasePlan, CaseStatus, CaseText,
    Correction, Given, JointVote, KeptFile, LineByLine, LineInCase, Matter, MeetingId, MessageLaid, Minutes, Period,
    Person, PlannedMeeting, PossibleTie, Proceedings, ProposalId, Proposed, Quorum, RecordEntry, RuleTold, SeatHolder,
    SeatInMeeting, Secrecy, Sitting, TextBlock, Tie, VoteOpened, VoteTold, line_by_line, possible_ties,
};
use serde::{Deserialize, Serialize};

use super::ElectionView;
use super::begins_with::BeginsWith;
use super::course::{self, BodyNow, CaseTime, NextProposal, SpeakersNow};
use super::set_aside::SetAsideCase;
use crate::command::Refusal;
use crate::state::State;
use crate::state::year::Held;

/// The year of the forum.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct YearView {
    /// The bodies that meet, in order.
    pub bodies: Vec<Body>,
    /// The people in the seats, by id.
    pub people: Vec<Person>,
    /// Who holds which seat.
    pub holders: Vec<SeatHolder>,
    /// The meetings, in the order they were planned.
    pub meetings: Vec<MeetingView>,
    /// The one at hand: the one that is open, else the next, else the last.
    pub at_hand: Option<MeetingId>,
    /// *Forfall* that was reported.
    pub absences: Vec<Absence>,
    /// What is written of cases.
    pub case_texts: Vec<CaseText>,
    /// How cases are planned to be treated.
    pub case_plans: Vec<CasePlan>,
    /// What is attached to cases.
    pub attachments: Vec<Attachment>,
    /// The files that are kept with behovsmeldinger and meetings.
    pub kept_files: Vec<KeptFile>,
    /// What seats have laid before the leader, in the order it came.
    pub inbox: Vec<MessageLaid>,
    /// The next case number of each body.
    pub next_numbers: Vec<NextNumber>,
    /// What a form for something new begins with.
    pub begins_with: BeginsWith,
    /// What the working draft sets aside by a case, with how far the case has come (R19).
    pub set_asides: Vec<SetAsideCase>,
}

/// The next case number of a body.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NextNumber {
    /// Of which body.
    pub body: BodyId,
    /// The number.
    pub number: CaseNumber,
}

/// A meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MeetingView {
    /// As it is planned.
    pub planned: PlannedMeeting,
    /// When it was opened.
    pub opened_at: Option<DateTime<Utc>>,
    /// When it was closed.
    pub closed_at: Option<DateTime<Utc>>,
    /// Its agenda.
    pub agenda: Vec<AgendaEntry>,
    /// As far as it has come; none of a meeting that was not opened, and of those that are not at hand.
    pub held: Option<HeldView>,
    /// Why it cannot be said how far it has come.
    pub trouble: Option<Refusal>,
    /// The secretary's words, by case.
    #[cfg_attr(feature = "schema", schemars(with = "BTreeMap<String, Vec<TextBlock>>"))]
    pub words: BTreeMap<CaseNumber, Vec<TextBlock>>,
    /// When its minutes were closed, and who approves them.
    pub minutes_closed: Option<MinutesClosed>,
}

/// Minutes that are closed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MinutesClosed {
    /// When.
    pub at: DateTime<Utc>,
    /// Who approves them.
    pub approval: Approval,
    /// What was corrected afterwards.
    pub corrections: Vec<Correction>,
}

/// A meeting that was opened, as far as it has come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct HeldView {
    /// Each seat now, in the forum's order.
    pub roll: Vec<SeatNow>,
    /// Who leads a case when nobody else is said; none when nobody is here whose role it is.
    pub leads: Option<SeatId>,
    /// Quorum now: of those who may take part in the case that is being treated; between cases of those who are here.
    pub quorum: Quorum,
    /// The case that is being treated.
    pub open_case: Option<CaseNumber>,
    /// The cases, in the order of the agenda.
    pub cases: Vec<CaseHeld>,
    /// The vote on proposals that is open; a ballot of an election is in its case.
    pub open_vote: Option<VoteNow>,
    /// Who sat, from when to when.
    pub attendance: Vec<Period>,
    /// What happened between cases.
    pub between: Vec<RecordEntry>,
    /// What concerns the habilitet of the case that is being treated.
    pub habilitet: Option<HabilitetNow>,
    /// The speakers of the case that is being treated.
    pub speakers: Option<SpeakersNow>,
    /// In a joint meeting: each body, with its quorum.
    pub bodies: Vec<BodyNow>,
}

/// A seat now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SeatNow {
    /// Which seat.
    pub seat: SeatId,
    /// Of which body.
    pub body: BodyId,
    /// How it is filled, in the case that is being treated.
    pub sitting: Sitting,
    /// It may take part in deciding the whole case that is being treated; between cases, that it has a vote and is here.
    pub takes_part: bool,
}

/// A case of a meeting, as far as it has come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CaseHeld {
    /// Its number.
    pub case: CaseNumber,
    /// How far it has come.
    pub status: CaseStatus,
    /// Who leads it.
    pub led_by: Option<SeatId>,
    /// How several bodies decide in it.
    pub joint: JointVote,
    /// Where each body decides for itself: those that have not yet.
    pub bodies_left: Vec<BodyId>,
    /// Its time, beside the plan.
    pub time: CaseTime,
    /// What comes next when its proposals are voted on one after another; none of fewer than two.
    pub series: Option<NextProposal>,
    /// What is proposed.
    pub proposals: Vec<Proposed>,
    /// When it was recorded that consensus was tried.
    pub consensus_tried: Option<DateTime<Utc>>,
    /// The ties that were raised in it, with what came of them.
    pub habilitet: Vec<Tie>,
    /// Its votes, with counts and what they mean.
    pub votes: Vec<VoteTold>,
    /// Its agreements.
    pub agreed: Vec<AgreedTold>,
    /// What is decided in it.
    pub decided: Vec<ProposalId>,
    /// The drafts among them that another was decided in place of afterwards.
    pub replaced: Vec<ProposalId>,
    /// The election in it.
    pub election: Option<ElectionView>,
    /// All that happened in it, in order.
    pub entries: Vec<RecordEntry>,
}

/// The vote on proposals that is open, as the leader sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct VoteNow {
    /// What it was opened with.
    pub opened: VoteOpened,
    /// Its rule with its numbers, as if everybody votes for or against.
    pub rule: RuleTold,
    /// What must be said of its secrecy; none of a vote that is not secret.
    pub secrecy: Option<Secrecy>,
    /// How many have voted; none while hands are not counted.
    pub how_many: Option<u32>,
    /// Who has not voted yet and is here.
    pub waiting_for: Vec<SeatId>,
    /// What was answered aloud, in a roll call.
    pub answers: Option<BTreeMap<SeatId, Choice>>,
    /// Hands that are counted.
    pub hands: Option<Count>,
}

/// What concerns the habilitet of a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct HabilitetNow {
    /// Where a seat's organisation stands in a line. A list to look at: it decides nothing.
    pub possible: Vec<PossibleTie>,
    /// Who is out of which lines.
    pub lines: LineByLine,
    /// The lines that are decided.
    pub decided: Vec<NeedId>,
}

impl YearView {
    /// The year, with the meeting at hand as far as it has come.
    pub(crate) fn of(state: &State) -> YearView {
        YearView::with(state, |held| state.year.at_hand.as_ref() == Some(&held.record.planned.id))
    }

    /// The year, with every meeting as far as it has come.
    pub(crate) fn whole(state: &State) -> YearView {
        YearView::with(state, |_| true)
    }

    fn with(state: &State, is_told: impl Fn(&Held) -> bool) -> YearView {
        let year = &state.year;
        let next = |body: &Body| {
            let number = year.next_number(&body.id, state.info.year).ok()?;
            Some(NextNumber { body: body.id.clone(), number })
        };
        YearView {
            bodies: year.bodies.clone(),
            people: year.people.clone(),
            holders: year.holders.clone(),
            meetings: year.all().map(|held| meeting(state, held, is_told(held))).collect(),
            at_hand: year.at_hand.clone(),
            absences: year.absences.clone(),
            case_texts: year.texts.clone(),
            case_plans: year.case_plans.clone(),
            attachments: year.attachments.clone(),
            kept_files: year.kept_files.clone(),
            inbox: year.inbox.clone(),
            next_numbers: year.bodies.iter().filter_map(next).collect(),
            begins_with: BeginsWith::after(year.bodies.first()),
            set_asides: super::set_aside::cases(state),
        }
    }
}

impl MeetingView {
    /// A meeting as far as it has come.
    pub(crate) fn whole(state: &State, held: &Held) -> MeetingView {
        meeting(state, held, true)
    }
}

fn meeting(state: &State, held: &Held, is_told: bool) -> MeetingView {
    let opened_at = held.record.opened.as_ref().map(|(at, _)| *at);
    let told = held.proceedings.as_ref().ok().filter(|_| is_told && opened_at.is_some());
    MeetingView {
        planned: held.record.planned.clone(),
        opened_at,
        closed_at: held.record.closed.as_ref().map(|(at, _)| *at),
        agenda: held.agenda.clone(),
        held: told.map(|proceedings| held_view(state, held, proceedings)),
        trouble: held.proceedings.as_ref().err().cloned(),
        words: held.words.clone(),
        minutes_closed: held.closed.as_ref().map(|minutes| MinutesClosed {
            at: minutes.closed_at(),
            approval: minutes.approval().clone(),
            corrections: minutes.corrections().to_vec(),
        }),
    }
}

fn held_view(state: &State, held: &Held, proceedings: &Proceedings) -> HeldView {
    let open_case = proceedings.open_case().map(|case| case.number);
    let matter = open_case.map(Matter::case);
    let minutes = Minutes::of(proceedings);
    HeldView {
        roll: roll(proceedings, open_case),
        leads: leads(proceedings),
        quorum: proceedings.quorum(None, matter.as_ref()),
        open_case,
        cases: proceedings.cases().iter().map(|case| case_held(state, held, case, &minutes, proceedings)).collect(),
        open_vote: proceedings.open_vote().and_then(vote_now),
        attendance: minutes.attendance.clone(),
        between: minutes.between.clone(),
        habilitet: open_case.and_then(|case| habilitet_now(state, proceedings, case)),
        speakers: open_case.and_then(|case| held.speakers.get(&case).map(course::speakers)),
        bodies: course::bodies(state, proceedings),
    }
}

/// Who leads a case when nobody else is said: the first here whose role it is.
fn leads(proceedings: &Proceedings) -> Option<SeatId> {
    let mut leaders = proceedings.seating().seats().iter().filter(|entry| entry.seat.role == SeatRole::Leader);
    let is_here = |entry: &&SeatInMeeting| matches!(proceedings.presence().sitting(entry, None), Sitting::Here { .. });
    leaders.find(is_here).map(|entry| entry.seat.id.clone())
}

fn roll(proceedings: &Proceedings, open_case: Option<CaseNumber>) -> Vec<SeatNow> {
    let in_case = open_case.map(|case| proceedings.roll(None, &Matter::case(case)));
    let seats = proceedings.seating().seats().iter().map(|entry| {
        let sitting = proceedings.presence().sitting(entry, open_case);
        let here = matches!(sitting, Sitting::Here { .. });
        let takes_part = match &in_case {
            Some(roll) => roll.contains(&entry.seat.id),
            None => here && entry.seat.may_vote(),
        };
        SeatNow { seat: entry.seat.id.clone(), body: entry.body.clone(), sitting, takes_part }
    });
    seats.collect()
}

fn case_held(
    state: &State,
    held: &Held,
    case: &procedure::CaseSoFar,
    minutes: &Minutes,
    proceedings: &Proceedings,
) -> CaseHeld {
    let of_case: Option<&CaseMinutes> = minutes.cases.iter().find(|minutes| minutes.number == case.number);
    let planned = held.agenda.iter().find(|entry| entry.case == case.number).and_then(|entry| entry.minutes);
    CaseHeld {
        case: case.number,
        status: case.status,
        led_by: case.led_by.clone(),
        joint: case.joint,
        bodies_left: course::bodies_left(state, proceedings, case),
        time: course::time(of_case.map(|minutes| minutes.entries.as_slice()).unwrap_or_default(), planned),
        series: course::next_proposal(proceedings, case),
        proposals: case.proposals.clone(),
        consensus_tried: case.consensus_tried,
        // Ties may be raised before the case is taken up.
        habilitet: proceedings.ties().of_case(case.number).cloned().collect(),
        votes: of_case.map(|minutes| minutes.votes.clone()).unwrap_or_default(),
        agreed: of_case.map(|minutes| minutes.agreed.clone()).unwrap_or_default(),
        decided: of_case.map(|minutes| minutes.decided.clone()).unwrap_or_default(),
        replaced: state.replaced_in(proceedings, case.number),
        election: ElectionView::of(case, proceedings.open_vote()),
        entries: of_case.map(|minutes| minutes.entries.clone()).unwrap_or_default(),
    }
}

fn vote_now(vote: &procedure::OpenVote) -> Option<VoteNow> {
    let opened = vote.opened().vote()?;
    let (answers, hands) = match vote.given() {
        Given::Hands(hands) => (None, *hands),
        Given::Answers(answers) => (Some(answers.clone()), None),
        Given::Ballots(_) | Given::Named(_) | Given::Sealed(_) => (None, None),
    };
    Some(VoteNow {
        opened: opened.clone(),
        rule: opened.rule_told(),
        secrecy: opened.secrecy(),
        how_many: vote.how_many(),
        waiting_for: vote.waiting_for().into_iter().cloned().collect(),
        answers,
        hands,
    })
}

fn habilitet_now(state: &State, proceedings: &Proceedings, number: CaseNumber) -> Option<HabilitetNow> {
    let decides = |case: &&CaseItem| case.number == number && case.kind == CaseKind::Decision;
    state.info.cases.iter().find(decides).filter(|_| !state.needs.is_empty())?;
    let lines: Vec<LineInCase> = state.needs.iter().map(line).collect();
    let table: Vec<NeedId> = state.needs.iter().map(|need| need.id.clone()).collect();
    let seats = proceedings.seating().seats().iter().map(|entry| &entry.seat);
    Some(HabilitetNow {
        possible: possible_ties(seats, &lines),
        lines: line_by_line((proceedings.seating(), None), proceedings.presence(), proceedings.ties(), number, &table),
        decided: course::lines_decided(proceedings, number, None),
    })
}

fn line(need: &Need) -> LineInCase {
    let named = std::iter::once(&need.university).chain(need.details.universities.iter().map(|part| &part.name));
    LineInCase {
        need: need.id.clone(),
        owner: need.owner.name.clone(),
        network: need.region.clone(),
        partners: need.details.statped_partner.iter().cloned().collect(),
        universities: named.filter(|name| !name.is_empty()).cloned().collect(),
    }
}
