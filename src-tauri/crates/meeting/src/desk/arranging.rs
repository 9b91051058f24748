//! The meeting itself and the year around it: names, dates, bodies, seats, people, cases and agendas. They touch no draft, and can be
//! written after a decision too.

use chrono::{DateTime, NaiveDate, Utc};
use forum::{CaseItem, CaseNumber, Seat, SeatGroup};
use procedure::{Absence, AgendaEntry, CaseText, JointVote, MeetingId, Person, PlannedMeeting, SeatHolder};

use super::bodies::{self, known_seat};
use super::committing::{Rows, Written};
use super::details::text;
use super::texts::{identified, named};
use super::{Desk, Done, LEADER};
use crate::command::{ArrangeCommand, Refusal, RefusalCode};
use crate::state::State;
use crate::view::HistoryItem;

impl Desk {
    /// Writes what the meeting is called, when and where it is held, or a case.
    pub(super) fn arrange(&mut self, command: &ArrangeCommand, at: DateTime<Utc>) -> Result<Done, Refusal> {
        let (label, rows) = change(&self.state, command, at)?;
        // Contact data that was taken out is gone: nothing has it that could give it back, and no copy keeps it.
        let is_taken_out = matches!(command, ArrangeCommand::EmptyContact { .. });
        if is_taken_out {
            self.copies.are_to_forget();
        }
        let label = (!is_taken_out).then_some(label);
        let before = self.commit(Written::of(unsaid(command), label)?, at, rows)?;
        Ok(Done::Rebuilt { before })
    }

    /// Writes people of the year before, whose names and contact data are in no journal.
    pub(crate) fn take_people(&mut self, people: &[Person]) -> Result<(), Refusal> {
        if people.is_empty() {
            return Ok(());
        }
        let at = (self.clock)();
        let body = serde_json::json!({ "count": people.len() });
        let written = Written { kind: "carry-people".to_owned(), body, label: None, who: LEADER.to_owned() };
        self.commit(written, at, |tables| people.iter().try_for_each(|person| tables.people().put(person))).map(drop)
    }
}

/// The command as the journal keeps it. The journal never changes, so contact data, which can be taken out of the file, is not in it.
fn unsaid(command: &ArrangeCommand) -> ArrangeCommand {
    match command.clone() {
        ArrangeCommand::SetPerson { person } => {
            ArrangeCommand::SetPerson { person: Person { email: None, phone: None, ..person } }
        }
        other => other,
    }
}

fn change(state: &State, command: &ArrangeCommand, at: DateTime<Utc>) -> Result<(HistoryItem, Rows), Refusal> {
    let done: (HistoryItem, Rows) = match command.clone() {
        ArrangeCommand::SetMeeting { forum, secretariat, date, place } => {
            let (forum, secretariat) = (named(&forum)?, named(&secretariat)?);
            let place = text(place)?;
            let rows: Rows = Box::new(move |tables| {
                let known = tables.meeting().get()?;
                tables.meeting().put(&store::Meeting { forum, secretariat, date, place, ..known })
            });
            (HistoryItem::named("set-meeting"), rows)
        }
        ArrangeCommand::SetCase { case, body } => {
            let case =
                CaseItem { title: named(&case.title)?, proposed_decision: text(case.proposed_decision)?, ..case };
            let label = HistoryItem::about("set-case", case.number.to_string());
            if case.proposed_decision.is_some() {
                state.year.may_end_in_vedtak(case.number)?;
            }
            let is_known = state.case(case.number).is_ok();
            let year = &state.year;
            let whose = body.as_ref().map(|body| year.body(body)).transpose()?;
            if let (false, Some(body)) = (is_known, whose.or(year.bodies.first())) {
                year.may_give(&body.id, case.number)?;
            }
            let agenda = match whose {
                _known if is_known => None,
                Some(body) => year.takes_up_in(&body.id),
                None => year.takes_up(case.number.series),
            };
            let rows: Rows = Box::new(move |tables| {
                tables.cases().put(&case)?;
                let entry = AgendaEntry { case: case.number, minutes: None, joint: JointVote::default() };
                agenda.map_or(Ok(()), |meeting| tables.agendas().add(&meeting, &entry))
            });
            (label, rows)
        }
        ArrangeCommand::SetCaseText { text } => case_text(state, text)?,
        ArrangeCommand::RemoveCase { number } => {
            state.case(number)?;
            nothing_done_in(state, number, None)?;
            let label = HistoryItem::about("remove-case", number.to_string());
            (label, Box::new(move |tables| tables.cases().remove(number)))
        }
        ArrangeCommand::SetBody { body } => bodies::rows(state, body)?,
        ArrangeCommand::RemoveBody { body } => {
            let known = state.year.body(&body)?;
            let meets = state.year.all().any(|held| held.record.planned.bodies.contains(&body));
            if meets || state.year.bodies.len() < 2 {
                let detail = format!("body {body} has meetings, or is the only one");
                return Err(Refusal::new(RefusalCode::InUse, detail).with("what", &known.name).with("by", "–"));
            }
            let label = HistoryItem::about("remove-body", &known.name);
            (label, Box::new(move |tables| tables.bodies().remove(&body)))
        }
        ArrangeCommand::SetSeat { seat } => {
            let seat = tidy_seat(seat)?;
            (HistoryItem::about("set-seat", &seat.organisation), Box::new(move |tables| tables.seats().put(&seat)))
        }
        ArrangeCommand::SetSeats { seats } => {
            let seats: Vec<Seat> = seats.into_iter().map(tidy_seat).collect::<Result<_, _>>()?;
            let label = HistoryItem { count: u32::try_from(seats.len()).ok(), ..HistoryItem::named("set-seats") };
            (label, Box::new(move |tables| seats.iter().try_for_each(|seat| tables.seats().put(seat))))
        }
        ArrangeCommand::RemoveSeat { seat } => {
            let name = known_seat(state, &seat)?;
            let voted =
                state.decision.votes.iter().any(|vote| vote.opened.attendance.iter().any(|who| who.seat == seat));
            bodies::leads_none(state, &seat, None)?;
            if voted || state.year.knows_seat(&seat) {
                let detail = format!("seat {seat} was in a meeting or a vote");
                return Err(Refusal::new(RefusalCode::InUse, detail).with("what", name).with("by", "–"));
            }
            (HistoryItem::about("remove-seat", name), Box::new(move |tables| tables.seats().remove(&seat)))
        }
        ArrangeCommand::SetHolder { holder } => holder_rows(state, holder, documents::norwegian_time(at).date())?,
        ArrangeCommand::SetPerson { person } => person_rows(person)?,
        ArrangeCommand::EmptyContact { person } => {
            let known = state.year.people.iter().find(|known| known.id == person).cloned();
            let known = known.ok_or_else(|| Refusal::new(RefusalCode::NotThere, &person).with("what", &person))?;
            let label = HistoryItem::about("empty-contact", known.name.clone().unwrap_or_default());
            let emptied = Person { email: None, phone: None, ..known };
            (label, Box::new(move |tables| tables.people().put(&emptied)))
        }
        ArrangeCommand::PlanMeeting { meeting } => planned(state, meeting, documents::norwegian_time(at).date())?,
        ArrangeCommand::RemoveMeeting { meeting } => {
            if state.year.meeting(&meeting)?.record.opened.is_some() {
                let detail = format!("meeting {meeting} was held");
                return Err(Refusal::new(RefusalCode::MeetingHeld, detail).with("meeting", &meeting));
            }
            let label = HistoryItem::about("remove-meeting", meeting.to_string());
            (label, Box::new(move |tables| tables.meetings().remove(&meeting)))
        }
        ArrangeCommand::SetAgenda { meeting, agenda } => agenda_rows(state, meeting, agenda)?,
        ArrangeCommand::ReportAbsence { absence } => {
            state.year.meeting(&absence.meeting)?;
            let name = known_seat(state, &absence.seat)?;
            let absence = Absence { note: text(absence.note)?, ..absence };
            let label = HistoryItem::about("report-absence", name);
            (label, Box::new(move |tables| tables.meetings().report_absence(&absence)))
        }
        ArrangeCommand::WithdrawAbsence { meeting, seat } => {
            let label = HistoryItem::about("withdraw-absence", known_seat(state, &seat)?);
            (label, Box::new(move |tables| tables.meetings().remove_absence(&meeting, &seat)))
        }
    };
    Ok(done)
}

/// A seat as it is kept: named, with a group that says which it is.
fn tidy_seat(seat: Seat) -> Result<Seat, Refusal> {
    identified(seat.id.as_str())?;
    let group = match seat.group {
        SeatGroup::Member(typed) => SeatGroup::named(&named(&typed)?),
        SeatGroup::StateAdministrator => SeatGroup::StateAdministrator,
    };
    Ok(Seat { organisation: named(&seat.organisation)?, group, ..seat })
}

/// What is written of a case.
fn case_text(state: &State, written: CaseText) -> Result<(HistoryItem, Rows), Refusal> {
    state.case(written.case)?;
    state.year.body(&written.body)?;
    let written =
        CaseText { background: text(written.background)?, responsible: text(written.responsible)?, ..written };
    let label = HistoryItem::about("set-case-text", written.case.to_string());
    Ok((label, Box::new(move |tables| tables.agendas().put_text(&written))))
}

fn holder_rows(state: &State, holder: SeatHolder, on: NaiveDate) -> Result<(HistoryItem, Rows), Refusal> {
    let name = known_seat(state, &holder.seat)?;
    state.year.body(&holder.body)?;
    holder.term.as_ref().map_or(Ok(()), |term| bodies::ends_after(term, &holder.seat))?;
    bodies::leads_none(state, &holder.seat, Some(&holder.body))?;
    Ok((HistoryItem::about("set-holder", name), Box::new(move |tables| tables.holders().replace(&holder, on))))
}

fn person_rows(person: Person) -> Result<(HistoryItem, Rows), Refusal> {
    identified(person.id.as_str())?;
    let Person { id, name, email, phone } = person;
    let person = Person { id, name: text(name)?, email: text(email)?, phone: text(phone)? };
    let label = HistoryItem::about("set-person", person.name.clone().unwrap_or_default());
    Ok((label, Box::new(move |tables| tables.people().put(&person))))
}

/// The plan of a meeting. Who meets in one that was opened stays, and only one whose day has come was held without the program.
fn planned(state: &State, meeting: PlannedMeeting, today: NaiveDate) -> Result<(HistoryItem, Rows), Refusal> {
    identified(meeting.id.as_str())?;
    if meeting.bodies.is_empty() {
        return Err(Refusal::new(RefusalCode::NobodyMeets, "a meeting is of a body at least"));
    }
    meeting.bodies.iter().try_for_each(|body| state.year.body(body).map(drop))?;
    if let Ok(known) = state.year.meeting(&meeting.id)
        && known.record.opened.is_some()
        && known.record.planned.bodies != meeting.bodies
    {
        let detail = format!("meeting {} was opened", meeting.id);
        return Err(Refusal::new(RefusalCode::MeetingHeld, detail).with("meeting", &meeting.id));
    }
    if meeting.held_without {
        let is_led = state.year.meeting(&meeting.id).is_ok_and(|known| known.record.opened.is_some());
        if is_led {
            let detail = format!("meeting {} was led in the program", meeting.id);
            return Err(Refusal::new(RefusalCode::MeetingHeld, detail).with("meeting", &meeting.id));
        }
        if meeting.date.is_none_or(|date| date > today) {
            let detail = format!("the day of meeting {} is not set, or has not come", meeting.id);
            return Err(Refusal::new(RefusalCode::HeldOnNoDay, detail).with("meeting", &meeting.id));
        }
    }
    let PlannedMeeting { place, what, responsible, .. } = meeting;
    let meeting = PlannedMeeting { place: text(place)?, what: text(what)?, responsible: text(responsible)?, ..meeting };
    let label = HistoryItem::about("plan-meeting", meeting.id.to_string());
    Ok((label, Box::new(move |tables| tables.meetings().put(&meeting))))
}

/// The agenda of a meeting: known cases, each once. What was taken up stays on it.
fn agenda_rows(state: &State, id: MeetingId, agenda: Vec<AgendaEntry>) -> Result<(HistoryItem, Rows), Refusal> {
    let held = state.year.meeting(&id)?;
    if held.record.closed.is_some() {
        return Err(Refusal::new(RefusalCode::MeetingIsClosed, format!("meeting {id} is closed")));
    }
    for (place, entry) in agenda.iter().enumerate() {
        state.case(entry.case)?;
        if agenda[..place].iter().any(|other| other.case == entry.case) {
            let detail = format!("case {} stands twice", entry.case);
            return Err(Refusal::new(RefusalCode::CaseTwice, detail).with("case", entry.case));
        }
    }
    for entry in held.agenda.iter().filter(|entry| !agenda.iter().any(|kept| kept.case == entry.case)) {
        nothing_done_in(state, entry.case, Some(&id))?;
    }
    let label = HistoryItem::about("set-agenda", id.to_string());
    Ok((label, Box::new(move |tables| tables.agendas().replace(&id, &agenda))))
}

/// Nothing was done in the case, in the meeting or in any.
fn nothing_done_in(state: &State, case: CaseNumber, meeting: Option<&MeetingId>) -> Result<(), Refusal> {
    let meant = state.year.all().filter(|held| meeting.is_none_or(|id| held.record.planned.id == *id));
    let logs = meant.filter_map(|held| held.proceedings.as_ref().ok()).flat_map(procedure::Proceedings::log);
    if logs.into_iter().any(|entry| entry.case == Some(case)) {
        let detail = format!("something was done in case {case}");
        return Err(Refusal::new(RefusalCode::AgendaCaseInUse, detail).with("case", case));
    }
    Ok(())
}
