//! The file's front page: what is late, what is due, the next meeting and what is missing in it, and what others owe. Each line says
//! where it is seen to.

use chrono::{Days, NaiveDate};
use procedure::annual::MilestoneState;
use procedure::lists::{RowColumn, RowState, YearList, row_state};
use procedure::plan::{Notice, notice};
use procedure::{BodyId, Call, FollowUpState, MeetingId};
use serde::{Deserialize, Serialize};

use super::AheadView;
use super::annual::milestones;
use super::clashes::{YearClash, bodies_named, clashes};
use super::missing::{MissingLine, missing, missing_in};
use crate::state::State;
use crate::state::year::Held;

/// How many days ahead a day is told of as due.
const DAYS_AHEAD: u64 = 30;

/// What a line is about, which says where it is seen to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum DueKind {
    /// A step of the *årshjul*.
    Milestone {
        /// Which.
        milestone: u32,
    },
    /// The notice of a meeting.
    Notice {
        /// Which meeting.
        meeting: MeetingId,
    },
    /// Somebody to call to a meeting.
    ToCall {
        /// Which meeting.
        meeting: MeetingId,
        /// For how many seats.
        seats: u32,
    },
    /// Minutes that are not closed.
    Minutes {
        /// Of which meeting.
        meeting: MeetingId,
    },
    /// What is to be followed up after a case.
    FollowUp {
        /// After which case.
        case: forum::CaseNumber,
    },
    /// A row of a list.
    Row {
        /// Of which list.
        list: YearList,
        /// Which row.
        row: u32,
    },
    /// A term that runs out.
    Term {
        /// Of which seat.
        seat: forum::SeatId,
    },
}

/// A line of the front page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DueLine {
    /// What it is about.
    pub about: DueKind,
    /// Its own words: the step, the case's title, what the row is about.
    pub what: String,
    /// By when; none when no day is set.
    pub on: Option<NaiveDate>,
    /// How many days are left; below zero when it is late.
    #[cfg_attr(feature = "ts", ts(type = "number | null"))]
    pub days: Option<i64>,
    /// Who sees to it, or owes it.
    pub owner: Option<String>,
}

/// The meeting that comes next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NextMeeting {
    /// Which.
    pub meeting: MeetingId,
    /// Who meets.
    pub bodies: Vec<BodyId>,
    /// When.
    pub date: Option<NaiveDate>,
    /// How many days are left.
    #[cfg_attr(feature = "ts", ts(type = "number | null"))]
    pub days: Option<i64>,
    /// Its notice, while it is not sent.
    pub notice: Option<Notice>,
    /// What is missing in it.
    pub missing: Vec<MissingLine>,
}

/// The front page, seen from a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DueView {
    /// The day it is seen from.
    pub today: NaiveDate,
    /// What is late, the longest first.
    pub late: Vec<DueLine>,
    /// What is due in thirty days, the nearest first.
    pub due: Vec<DueLine>,
    /// The meeting that comes next.
    pub next_meeting: Option<NextMeeting>,
    /// What clashes in the year, by day; those that clash with each other are one clash.
    pub clashes: Vec<YearClash>,
    /// What others owe, by day: reports, agreements, plans, names.
    pub owed: Vec<DueLine>,
    /// What is missing before any meeting.
    pub missing: Vec<MissingLine>,
}

impl DueView {
    /// The front page of a meeting file, seen from a day.
    pub(crate) fn of(state: &State, today: NaiveDate) -> DueView {
        let page = Page { today };
        let ahead = AheadView::of(state, today);
        let mut own = page.milestones(state);
        own.extend(page.meetings(state));
        own.extend(page.to_call(state, &ahead));
        own.extend(page.follow_up(&ahead));
        own.extend(page.terms(state, &ahead));
        let (owed, rows): (Vec<_>, Vec<_>) = page.rows(state, today).into_iter().partition(|(list, _)| list.is_owed());
        own.extend(rows.into_iter().map(|(_, line)| line));
        let by_day = |line: &DueLine| (line.on.unwrap_or(NaiveDate::MAX), line.what.clone());
        let mut owed: Vec<DueLine> = owed.into_iter().map(|(_, line)| line).collect();
        owed.sort_by_key(by_day);
        own.sort_by_key(by_day);
        let soon = today.checked_add_days(Days::new(DAYS_AHEAD)).unwrap_or(today);
        let (late, rest): (Vec<DueLine>, Vec<DueLine>) =
            own.into_iter().partition(|line| line.days.is_some_and(|days| days < 0));
        let due = rest.into_iter().filter(|line| line.on.is_some_and(|on| on <= soon));
        DueView {
            today,
            late,
            due: due.collect(),
            next_meeting: next_meeting(state, today),
            clashes: clashes(state),
            owed,
            missing: missing(state),
        }
    }
}

/// What lines are made by: the day they are seen from.
struct Page {
    today: NaiveDate,
}

impl Page {
    fn line(&self, about: DueKind, what: impl Into<String>, on: Option<NaiveDate>, owner: Option<String>) -> DueLine {
        let days = on.map(|on| (on - self.today).num_days());
        DueLine { about, what: what.into(), on, days, owner }
    }

    fn milestones(&self, state: &State) -> Vec<DueLine> {
        let seen = milestones(state, self.today);
        let waits = seen.into_iter().filter(|step| match step.state {
            MilestoneState::Late | MilestoneState::Due => true,
            MilestoneState::Ahead | MilestoneState::Done => false,
        });
        let line = |step: super::MilestoneView| {
            let step = step.milestone;
            // A period that goes on is due until its last day.
            let on = if step.from > self.today { step.from } else { step.last_day() };
            self.line(DueKind::Milestone { milestone: step.id }, step.what, Some(on), step.owner)
        };
        waits.map(line).collect()
    }

    /// Notices that are not sent, and minutes that are not closed.
    fn meetings(&self, state: &State) -> Vec<DueLine> {
        let mut lines = Vec::new();
        for held in state.year.all() {
            let planned = &held.record.planned;
            let meeting = planned.id.clone();
            let what = bodies_named(state, &planned.bodies);
            if held.waits() {
                let due = notice_of(state, held, self.today).map(|notice| notice.due);
                lines.extend(due.map(|due| self.line(DueKind::Notice { meeting }, what, Some(due), None)));
            } else if held.record.closed.is_some() && held.closed.is_none() {
                lines.push(self.line(DueKind::Minutes { meeting }, what, planned.date, None));
            }
        }
        lines
    }

    fn to_call(&self, state: &State, ahead: &AheadView) -> Vec<DueLine> {
        let open = |call: &Call| match call {
            Call::Waits { .. } | Call::Ask { .. } | Call::NobodyLeft => true,
            Call::Covered { .. } => false,
        };
        let lines = ahead.to_call.iter().filter_map(|to_fill| {
            let seats = to_fill.seats.iter().filter(|seat| open(&seat.call)).count();
            let held = state.year.meeting(&to_fill.meeting).ok().filter(|_| seats > 0)?;
            let planned = &held.record.planned;
            let about =
                DueKind::ToCall { meeting: planned.id.clone(), seats: u32::try_from(seats).unwrap_or(u32::MAX) };
            Some(self.line(about, bodies_named(state, &planned.bodies), planned.date, None))
        });
        lines.collect()
    }

    fn follow_up(&self, ahead: &AheadView) -> Vec<DueLine> {
        let open = ahead.follow_up.iter().filter(|line| match line.state {
            FollowUpState::Overdue | FollowUpState::Open => true,
            FollowUpState::Done => false,
        });
        // Actions are rows of a list, which are told with the others.
        let line = |line: &procedure::FollowUpLine| {
            let (case, title) = (line.case.filter(|_| line.row.is_none())?, line.title.as_ref()?);
            Some(self.line(DueKind::FollowUp { case }, title, line.due, line.responsible.clone()))
        };
        open.filter_map(line).collect()
    }

    fn terms(&self, state: &State, ahead: &AheadView) -> Vec<DueLine> {
        let line = |term: &procedure::TermEnds| {
            self.line(DueKind::Term { seat: term.seat.clone() }, state.seat_name(&term.seat), Some(term.until), None)
        };
        ahead.terms.iter().map(line).collect()
    }

    /// The rows that wait, with their list.
    fn rows(&self, state: &State, today: NaiveDate) -> Vec<(YearList, DueLine)> {
        let waits = state.year.rows.iter().filter(|row| match row_state(row, today) {
            RowState::Overdue | RowState::Waits => true,
            RowState::Done => false,
        });
        let line = |row: &procedure::lists::ListRow| {
            let owner = row.text(RowColumn::Owner).or_else(|| row.text(RowColumn::Network)).map(str::to_owned);
            let about = DueKind::Row { list: row.list, row: row.id };
            (row.list, self.line(about, &row.what, row.day(RowColumn::Due), owner))
        };
        waits.map(line).collect()
    }
}

/// The first meeting that is not opened, by day; those without one last.
fn next_meeting(state: &State, today: NaiveDate) -> Option<NextMeeting> {
    let waiting = state.year.all().filter(|held| held.waits());
    let held = waiting.min_by_key(|held| held.record.planned.date.unwrap_or(NaiveDate::MAX))?;
    let planned = &held.record.planned;
    Some(NextMeeting {
        meeting: planned.id.clone(),
        bodies: planned.bodies.clone(),
        date: planned.date,
        days: planned.date.map(|date| (date - today).num_days()),
        notice: notice_of(state, held, today),
        missing: missing_in(state, held),
    })
}

/// The notice of a meeting that has a date, while it is not sent.
fn notice_of(state: &State, held: &Held, today: NaiveDate) -> Option<Notice> {
    let planned = &held.record.planned;
    if planned.notice_sent.is_some() {
        return None;
    }
    let body = planned.bodies.first().and_then(|id| state.year.body(id).ok());
    let days = body.map_or(procedure::plan::DAYS_OF_NOTICE, |body| body.days_of_notice);
    notice(planned.date?, days, today)
}
