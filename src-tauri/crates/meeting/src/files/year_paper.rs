//! Papers of the year beside those of one meeting: the follow-up list, what is held about one person, the *årshjul* and the lists.

use chrono::NaiveDate;
use documents::{AnnualPaper, AnnualStep, FollowUpPaper, ListPaper, PersonPaper, PersonSeat, Texts, YearHead};
use forum::{Language, SeatId};
use procedure::annual::MilestoneWarning;
use procedure::lists::YearList;
use procedure::plan::holidays::NoWorkingDay;
use procedure::{BodyId, MeetingId};

use crate::command::Refusal;
use crate::state::State;
use crate::view::{AheadView, AnnualView, ListView, PersonHeld};

/// The follow-up list as PDF.
pub(crate) fn follow_up(state: &State, language: Language, today: NaiveDate) -> Result<Vec<u8>, Refusal> {
    let ahead = AheadView::of(state, today);
    Ok(documents::follow_up_list(&FollowUpPaper { head: head(state, today), lines: &ahead.follow_up }, language)?)
}

/// What is held about a person as PDF.
pub(crate) fn person(
    state: &State,
    held: &PersonHeld,
    language: Language,
    today: NaiveDate,
) -> Result<Vec<u8>, Refusal> {
    let named = |seat: &SeatId| state.seat_name(seat);
    let body = |id: &BodyId| state.year.body(id).map_or_else(|_| id.to_string(), |body| body.name.clone());
    let seats = held.about.seats.iter().map(|of| PersonSeat {
        seat: named(&of.seat),
        body: body(&of.body),
        deputy: of.deputy,
        term: of.term.as_ref(),
    });
    let paper = PersonPaper {
        head: head(state, today),
        person: &held.about.person,
        seats: seats.collect(),
        meetings: held.meetings.iter().map(|id| meeting_named(state, id)).collect(),
        answers: held.answers.iter().map(|said| (said, named(&said.seat))).collect(),
        ties: held.ties.iter().map(|tie| (tie, named(&tie.seat))).collect(),
    };
    Ok(documents::person_paper(&paper, language)?)
}

/// The *årshjul* as PDF, each day with what is worth knowing of it.
pub(crate) fn annual(state: &State, language: Language, today: NaiveDate) -> Result<Vec<u8>, Refusal> {
    let (view, texts) = (AnnualView::of(state, today)?, Texts::new(language));
    let body = |id: &BodyId| state.year.body(id).ok().map(|body| body.name.clone());
    let steps = view.milestones.iter().map(|step| {
        let told = step.warnings.iter().map(|warning| warned(state, warning, &texts)).collect();
        let body = step.milestone.body.as_ref().and_then(body);
        AnnualStep { milestone: &step.milestone, body, state: step.state, told }
    });
    let paper = AnnualPaper { head: head(state, today), year: view.year, steps: steps.collect() };
    Ok(documents::annual_paper(&paper, language)?)
}

/// A warning in words.
fn warned(state: &State, warning: &MilestoneWarning, texts: &Texts) -> String {
    let day = forum::norwegian_date;
    let step = |id: &u32| {
        let found = state.year.milestones.iter().find(|known| known.id == *id);
        found.map_or_else(|| id.to_string(), |step| step.what.clone())
    };
    match warning {
        MilestoneWarning::NotWorking { day: on, why } => {
            let why = match why {
                NoWorkingDay::Holiday(holiday) => format!("day-{}", holiday.as_str()),
                NoWorkingDay::Saturday => "day-saturday".to_owned(),
                NoWorkingDay::Sunday => "day-sunday".to_owned(),
            };
            texts.get("annual-warn-not-working", &[("date", &day(*on)), ("day", &texts.get(&why, &[]))])
        }
        MilestoneWarning::BeforeWhatItNeeds { first, ends } => {
            texts.get("annual-warn-before-what-it-needs", &[("first", &step(first)), ("date", &day(*ends))])
        }
        MilestoneWarning::SameDay { milestones, meetings } => {
            let meetings = meetings.iter().map(|id| meeting_named(state, id));
            let others = milestones.iter().map(step).chain(meetings).collect::<Vec<_>>().join(", ");
            texts.get("annual-warn-same-day", &[("others", &others)])
        }
        MilestoneWarning::BeforeTheNotice { due, first, .. } => {
            texts.get("annual-warn-before-the-notice", &[("date", &day(*due)), ("first", &step(first))])
        }
        MilestoneWarning::NoticeTooLate { due, .. } => {
            texts.get("annual-warn-notice-too-late", &[("date", &day(*due))])
        }
        MilestoneWarning::SaidTwice { day: on, .. } => texts.get("annual-warn-said-twice", &[("date", &day(*on))]),
    }
}

/// A list as PDF.
pub(crate) fn list(state: &State, list: YearList, language: Language, today: NaiveDate) -> Result<Vec<u8>, Refusal> {
    let view = ListView::of(state, list, today);
    let paper = ListPaper {
        head: head(state, today),
        list,
        counts: view.counts.iter().map(|counted| (counted.status, counted.count)).collect(),
        rows: view.rows.iter().map(|row| (&row.row, row.state, row.withdrawn)).collect(),
    };
    Ok(documents::list_paper(&paper, language)?)
}

/// «2024-01-18, 18.01.2024».
fn meeting_named(state: &State, id: &MeetingId) -> String {
    let date = state.year.meeting(id).ok().and_then(|held| held.record.planned.date).map(forum::norwegian_date);
    [Some(id.to_string()), date].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

pub(super) fn head(state: &State, today: NaiveDate) -> YearHead<'_> {
    YearHead {
        forum: &state.info.forum,
        secretariat: &state.info.secretariat,
        constructed: state.info.constructed.as_deref(),
        code: &state.head,
        printed_at: today,
    }
}
