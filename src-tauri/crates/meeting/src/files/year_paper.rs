//! Papers of the year beside those of one meeting: the follow-up list, what is held about one person, the *årshjul* and the lists.

use chrono::NaiveDate;
use documents::{
    AnnualPaper, AnnualStep, FollowUpPaper, ListPaper, ListTable, MeetingOnPlan, PersonPaper, PersonSeat, Texts,
    YearHead, day_warning_in_words,
};
use forum::{Language, Need, SeatId};
use procedure::annual::Dated;
use procedure::lists::YearList;
use procedure::{BodyId, MeetingId, PlannedMeeting};

use crate::command::Refusal;
use crate::state::State;
use crate::view::{AheadView, AnnualView, ListView, PersonHeld, bodies_named, dated_named};

/// The follow-up list as PDF.
pub(crate) fn follow_up(state: &State, language: Language, today: NaiveDate) -> Result<Vec<u8>, Refusal> {
    let ahead = AheadView::of(state, today);
    Ok(documents::follow_up_list(
        &FollowUpPaper { head: head(state, language, today), lines: &ahead.follow_up },
        language,
    )?)
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
    let former = held.former.iter().map(|of| {
        let seat = PersonSeat { seat: named(&of.seat), body: body(&of.body), deputy: None, term: of.term.as_ref() };
        (seat, of.until)
    });
    let paper = PersonPaper {
        head: head(state, language, today),
        person: &held.about.person,
        seats: seats.collect(),
        former: former.collect(),
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
    let named = |about: &Dated| dated_named(state, about);
    let steps = view.milestones.iter().map(|step| {
        let told = step.warnings.iter().map(|warning| day_warning_in_words(warning, named, &texts)).collect();
        let body = step.milestone.body.as_ref().and_then(body);
        AnnualStep { milestone: &step.milestone, body, state: step.state, told }
    });
    let of_meetings = view.clashes.iter().filter(|clash| matches!(clash.about, Dated::Meeting { .. }));
    let meetings = of_meetings.map(|clash| {
        let warning = day_warning_in_words(&clash.warning, named, &texts);
        texts.get("annual-paper-meeting", &[("what", &clash.headed()), ("warning", &warning)])
    });
    let (steps, plan, meetings) = (steps.collect(), plan(state), meetings.collect());
    let paper = AnnualPaper { head: head(state, language, today), year: view.year, steps, plan, meetings };
    Ok(documents::annual_paper(&paper, language)?)
}

/// The meetings that are planned, by day; those without a day last.
fn plan(state: &State) -> Vec<MeetingOnPlan<'_>> {
    let mut planned: Vec<&PlannedMeeting> = state.year.all().map(|held| &held.record.planned).collect();
    planned.sort_by_key(|planned| (planned.date.unwrap_or(NaiveDate::MAX), planned.starts));
    let on_paper = planned.into_iter().map(|planned| MeetingOnPlan {
        date: planned.date,
        bodies: bodies_named(state, &planned.bodies),
        what: planned.what.as_deref(),
        responsible: planned.responsible.as_deref(),
        place: planned.place.as_deref(),
        form: planned.form,
    });
    on_paper.collect()
}

fn table(view: &ListView) -> ListTable<'_> {
    ListTable {
        list: view.list,
        counts: view.counts.iter().map(|counted| (counted.status, counted.count)).collect(),
        rows: view.rows.iter().map(|row| (&row.row, row.state, row.withdrawn)).collect(),
    }
}

/// A list as PDF; with the long-term plan the table of joint measures (R175).
pub(crate) fn list(state: &State, list: YearList, language: Language, today: NaiveDate) -> Result<Vec<u8>, Refusal> {
    let with = (list == YearList::LongTermPlans).then_some(YearList::JointMeasures);
    let views: Vec<ListView> = std::iter::once(list).chain(with).map(|list| ListView::of(state, list, today)).collect();
    let called = |need: &Need| (need.id.clone(), format!("{} {}", need.number, need.owner.name));
    let paper = ListPaper {
        head: head(state, language, today),
        lists: views.iter().map(table).collect(),
        schemes: state.schemes.iter().map(|scheme| (scheme.id.clone(), scheme.short_name.clone())).collect(),
        needs: state.needs.iter().map(called).collect(),
    };
    Ok(documents::list_paper(&paper, language)?)
}

/// «Samarbeidsforum, 18.01.2024».
fn meeting_named(state: &State, id: &MeetingId) -> String {
    let date = state.year.meeting(id).ok().and_then(|held| held.record.planned.date).map(forum::norwegian_date);
    let bodies = dated_named(state, &Dated::Meeting { meeting: id.clone() });
    [Some(bodies), date].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

pub(super) fn head(state: &State, language: Language, today: NaiveDate) -> YearHead<'_> {
    YearHead {
        forum: &state.info.forum,
        secretariat: &state.info.secretariat,
        constructed: state.info.constructed.as_ref().map(|note| note.get(language)),
        code: &state.head,
        printed_at: today,
    }
}
