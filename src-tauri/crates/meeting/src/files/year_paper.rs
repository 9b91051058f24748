//! Papers of the year beside those of one meeting: the follow-up list, and what is held about one person.

use chrono::NaiveDate;
use documents::{FollowUpPaper, PersonPaper, PersonSeat, YearHead};
use forum::{Language, SeatId};
use procedure::{BodyId, MeetingId};

use crate::command::Refusal;
use crate::state::State;
use crate::view::{AheadView, PersonHeld};

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

/// «2024-01-18, 18.01.2024».
fn meeting_named(state: &State, id: &MeetingId) -> String {
    let date = state.year.meeting(id).ok().and_then(|held| held.record.planned.date).map(forum::norwegian_date);
    [Some(id.to_string()), date].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn head(state: &State, today: NaiveDate) -> YearHead<'_> {
    YearHead {
        forum: &state.info.forum,
        secretariat: &state.info.secretariat,
        constructed: state.info.constructed.as_deref(),
        code: &state.head,
        printed_at: today,
    }
}
