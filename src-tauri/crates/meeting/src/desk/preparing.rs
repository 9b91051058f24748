//! What is made ready for the meetings of the year. It touches no draft, and can be written after a decision too.

use chrono::{DateTime, Utc};
use forum::{CaseItem, CaseKind};
use procedure::plan::{self, MeetingSeries};
use procedure::{
    AgendaEntry, CallAnswered, CasePlan, CaseProposal, CaseText, JointVote, MeetingId, PersonId, ProposalBecame,
    ReportedTie, before_the_last,
};

use super::change::{Change, not_opened};
use super::committing::{Rows, Written};
use super::details::text;
use super::texts::named;
use super::{Desk, Done, compositions, templating, versions};
use crate::command::{PrepareCommand, Refusal, RefusalCode};
use crate::state::State;
use crate::state::untreated::untreated;
use crate::state::year::{Held, process_with_vedtak};
use crate::view::HistoryItem;

impl Desk {
    /// Makes something ready for the meetings of the year.
    pub(super) fn prepare(&mut self, command: &PrepareCommand, at: DateTime<Utc>) -> Result<Done, Refusal> {
        let (label, rows) = change(&self.state, command, at)?;
        let before = self.commit(Written::of(command.clone(), Some(label))?, at, rows)?;
        Ok(Done::Rebuilt { before })
    }
}

fn change(state: &State, command: &PrepareCommand, at: DateTime<Utc>) -> Change {
    match command.clone() {
        PrepareCommand::PlanMeetings { series } => planned(state, series),
        PrepareCommand::CarryOver { from, to } => carried(state, &from, to),
        PrepareCommand::LayAgenda { meeting } => templating::laid(state, meeting),
        PrepareCommand::SetCasePlan { plan } => case_plan(state, plan),
        PrepareCommand::FollowUp { case, done } => {
            state.case(case)?;
            let known = state.year.case_plans.iter().find(|plan| plan.case == case).cloned();
            let plan = CasePlan { followed_up: done, ..known.unwrap_or_else(|| CasePlan::of(case)) };
            let label = HistoryItem::about("follow-up", case.to_string());
            Ok((label, Box::new(move |tables| tables.case_plans().put(&plan))))
        }
        PrepareCommand::SetComposition { composition } => compositions::composed(state, composition),
        PrepareCommand::LoadComposition { preset, body } => compositions::loaded(state, &preset, body),
        PrepareCommand::ReportTie { tie } => {
            let tie = tie_reported(state, tie)?;
            let label = HistoryItem::about("report-tie", state.seat_name(&tie.seat));
            Ok((label, Box::new(move |tables| tables.calling().report(&tie))))
        }
        PrepareCommand::WithdrawReport { tie } => {
            let label = HistoryItem::about("withdraw-report", state.seat_name(&tie.seat));
            Ok((label, Box::new(move |tables| tables.calling().withdraw(&tie))))
        }
        PrepareCommand::AnswerCall { said } => answered(state, said),
        PrepareCommand::ProposeCase { proposal } => proposed(state, proposal),
        PrepareCommand::TakeUpProposal { proposal, case } => taken_up(state, proposal, case),
        PrepareCommand::TurnDownProposal { proposal, reason } => {
            let known = waiting(state, proposal)?;
            let became = Some(ProposalBecame::NotTakenUp { reason: named(&reason)? });
            let label = HistoryItem::about("turn-down-proposal", &known.title);
            let known = CaseProposal { became, ..known };
            Ok((label, Box::new(move |tables| tables.case_proposals().put(&known))))
        }
        PrepareCommand::KeepVersion { stage, empty } => versions::keep(state, stage, empty, at),
        PrepareCommand::SetVedtak { lines } => versions::vedtak(state, lines),
    }
}

fn planned(state: &State, series: MeetingSeries) -> Change {
    if series.bodies.is_empty() {
        return Err(Refusal::new(RefusalCode::NobodyMeets, "a meeting is of a body at least"));
    }
    if series.weeks.is_empty() {
        return Err(Refusal::new(RefusalCode::NoWeeks, "no week is named"));
    }
    series.bodies.iter().try_for_each(|body| state.year.body(body).map(drop))?;
    let series = MeetingSeries { place: text(series.place)?, ..series };
    let taken: Vec<&MeetingId> = state.year.all().map(|held| &held.record.planned.id).collect();
    let meetings = plan::series(&series, &taken)?;
    let label = HistoryItem { count: u32::try_from(meetings.len()).ok(), ..HistoryItem::named("plan-meetings") };
    Ok((label, Box::new(move |tables| meetings.iter().try_for_each(|meeting| tables.meetings().put(meeting)))))
}

/// What was not treated, with new numbers, in the agenda of another meeting before its last items.
fn carried(state: &State, from: &MeetingId, to: MeetingId) -> Change {
    let (held, next) = (state.year.meeting(from)?, state.year.meeting(&to)?);
    if held.is_open() {
        return Err(Refusal::new(RefusalCode::CarryFromOpen, format!("meeting {from} goes on")).with("meeting", from));
    }
    if next.record.closed.is_some() || *from == to {
        return Err(Refusal::new(RefusalCode::MeetingIsClosed, format!("meeting {to} is closed")));
    }
    let mut items = untreated(state, held)?;
    if items.is_empty() {
        let detail = format!("meeting {from} left nothing untreated");
        return Err(Refusal::new(RefusalCode::NothingToCarry, detail).with("meeting", from));
    }
    let body = next.record.planned.bodies.first().cloned();
    let body = body.ok_or_else(|| Refusal::new(RefusalCode::NobodyMeets, "a meeting is of a body at least"))?;
    let year = next.record.planned.date.map_or(state.info.year, |date| chrono::Datelike::year(&date));
    state.year.given(&body).number(&body, state.year.series_of(&body), year, &mut items)?;
    let (mut cases, mut texts, mut plans, mut entries) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for item in items {
        let (Some(number), Some(was)) = (item.number, item.carried_from) else { continue };
        cases.push(CaseItem { number, ..state.case(was)?.clone() });
        texts.push(state.year.text_carried(was, number, &body));
        let plan = state.year.case_plans.iter().find(|plan| plan.case == was).cloned();
        plans.extend(plan.map(|plan| CasePlan { case: number, followed_up: None, ..plan }));
        entries.push(AgendaEntry { case: number, minutes: item.minutes, joint: JointVote::default() });
    }
    let kinds: Vec<CaseKind> = next.agenda.iter().filter_map(|entry| Some(state.case(entry.case).ok()?.kind)).collect();
    let mut agenda = next.agenda.clone();
    let place = before_the_last(&kinds).min(agenda.len());
    agenda.splice(place..place, entries);
    let numbers: Vec<String> = cases.iter().map(|case| case.number.to_string()).collect();
    let label = HistoryItem::about("carry-over", numbers.join(", "));
    let rows: Rows = Box::new(move |tables| {
        cases.iter().try_for_each(|case| tables.cases().put(case))?;
        texts.iter().try_for_each(|text| tables.agendas().put_text(text))?;
        plans.iter().try_for_each(|plan| tables.case_plans().put(plan))?;
        tables.agendas().replace(&to, &agenda)
    });
    Ok((label, rows))
}

fn case_plan(state: &State, plan: CasePlan) -> Change {
    let label = HistoryItem::about("set-case-plan", state.case(plan.case)?.number.to_string());
    let tidied = |texts: Vec<String>| -> Result<Vec<String>, Refusal> {
        let tidied: Vec<Option<String>> = texts.into_iter().map(|line| text(Some(line))).collect::<Result<_, _>>()?;
        Ok(tidied.into_iter().flatten().collect())
    };
    let plan = CasePlan {
        case: plan.case,
        method: text(plan.method)?,
        questions: tidied(plan.questions)?,
        alternatives: tidied(plan.alternatives)?,
        guests: tidied(plan.guests)?,
        break_after: plan.break_after.filter(|minutes| *minutes > 0),
        followed_up: plan.followed_up,
    };
    if plan.is_process() && state.case(plan.case)?.proposed_decision.is_some() {
        return Err(process_with_vedtak(plan.case));
    }
    Ok((label, Box::new(move |tables| tables.case_plans().put(&plan))))
}

fn tie_reported(state: &State, tie: ReportedTie) -> Result<ReportedTie, Refusal> {
    let held = not_opened(state, &tie.meeting)?;
    if !held.agenda.iter().any(|entry| entry.case == tie.case) {
        let detail = format!("case {} is not on the agenda of {}", tie.case, tie.meeting);
        return Err(Refusal::new(RefusalCode::UnknownCase, detail).with("case", tie.case));
    }
    seat_of(state, held, &tie.seat, tie.deputy.as_ref())?;
    Ok(ReportedTie { why: named(&tie.why)?, ..tie })
}

fn answered(state: &State, said: CallAnswered) -> Change {
    let held = not_opened(state, &said.meeting)?;
    seat_of(state, held, &said.seat, Some(&said.person))?;
    let label = HistoryItem::about("answer-call", state.seat_name(&said.seat));
    Ok((label, Box::new(move |tables| tables.calling().answer(&said))))
}

/// The seat is of the meeting, and the *vara* is its own.
fn seat_of(state: &State, held: &Held, seat: &forum::SeatId, deputy: Option<&PersonId>) -> Result<(), Refusal> {
    let unknown = || Refusal::new(RefusalCode::UnknownSeat, format!("there is no seat {seat}")).with("seat", seat);
    let entry = held.proceedings()?.seating().seat(seat).ok_or_else(unknown)?;
    match deputy.filter(|person| !entry.deputies.contains(person)) {
        None => Ok(()),
        Some(person) => {
            let detail = format!("{person} is no vara of {}", state.seat_name(seat));
            Err(Refusal::new(RefusalCode::NotThere, detail).with("what", person))
        }
    }
}

fn proposed(state: &State, proposal: CaseProposal) -> Change {
    state.year.body(&proposal.body)?;
    let proposal = CaseProposal {
        id: state.year.next_proposal(),
        title: named(&proposal.title)?,
        proposed_by: named(&proposal.proposed_by)?,
        why: text(proposal.why)?,
        became: None,
        ..proposal
    };
    let label = HistoryItem::about("propose-case", &proposal.title);
    Ok((label, Box::new(move |tables| tables.case_proposals().put(&proposal))))
}

fn taken_up(state: &State, id: u32, case: CaseItem) -> Change {
    let known = waiting(state, id)?;
    state.year.may_give(&known.body, case.number)?;
    let case = CaseItem { title: named(&case.title)?, proposed_decision: text(case.proposed_decision)?, ..case };
    let written = CaseText {
        case: case.number,
        body: known.body.clone(),
        background: known.why.clone(),
        responsible: None,
        follow_up: None,
        carried_from: None,
    };
    let label = HistoryItem::about("take-up-proposal", case.number.to_string());
    let known = CaseProposal { became: Some(ProposalBecame::Case { number: case.number }), ..known };
    // As a case that is written by hand, it goes on the agenda of the meeting that comes next.
    let agenda = state.year.takes_up_in(&known.body);
    let rows: Rows = Box::new(move |tables| {
        tables.cases().put(&case)?;
        tables.agendas().put_text(&written)?;
        let entry = AgendaEntry { case: case.number, minutes: None, joint: JointVote::default() };
        agenda.map_or(Ok(()), |meeting| tables.agendas().add(&meeting, &entry))?;
        tables.case_proposals().put(&known)
    });
    Ok((label, rows))
}

/// The proposed case that waits in the inbox.
fn waiting(state: &State, id: u32) -> Result<CaseProposal, Refusal> {
    let known = state.year.case_proposals.iter().find(|proposal| proposal.id == id && proposal.became.is_none());
    known.cloned().ok_or_else(|| {
        Refusal::new(RefusalCode::NotThere, format!("no proposed case {id} waits")).with("what", id.to_string())
    })
}
