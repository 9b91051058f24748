//! The *årshjul* on paper, to lie beside a meeting's papers (R153): the wheel, and under it the list that its numbers belong to.

use chrono::{Datelike, NaiveDate};
use forum::norwegian_date;
use procedure::annual::{Milestone, MilestoneState};

use super::YearHead;
use super::plan::{self, MeetingOnPlan};
use crate::Texts;
use crate::meeting_paper::paragraph;
use crate::paper::block::{Block, Level};
use crate::paper::picture::{Body, Picture, Sign, Step, Turn, Wheel};
use crate::paper::style::{CELL, plain};
use crate::paper::table::{Align, Cell, Column, Row, Table, Width};

/// What the *årshjul* on paper is made of.
#[derive(Clone, Debug)]
pub struct AnnualPaper<'a> {
    /// Its top and its foot.
    pub head: YearHead<'a>,
    /// The budget year.
    pub year: i32,
    /// The steps in their order.
    pub steps: Vec<AnnualStep<'a>>,
    /// The meetings of the year, in the order of their days.
    pub plan: Vec<MeetingOnPlan<'a>>,
    /// What is worth knowing of the days of planned meetings, in words.
    pub meetings: Vec<String>,
}

/// A step on paper.
#[derive(Clone, Debug)]
pub struct AnnualStep<'a> {
    /// As it is written.
    pub milestone: &'a Milestone,
    /// The body it belongs to, by name.
    pub body: Option<String>,
    /// How it stands.
    pub state: MilestoneState,
    /// What is worth knowing of its days, in words.
    pub told: Vec<String>,
}

pub(super) fn title(year: i32, texts: &Texts) -> String {
    texts.get("annual-paper-title", &[("year", &year.to_string())])
}

pub(super) fn blocks(content: &AnnualPaper<'_>, texts: &Texts) -> Vec<Block> {
    let mut blocks = match content.steps.is_empty() {
        true => vec![paragraph(texts.get("annual-none", &[]))],
        false => vec![Block::Picture(picture(content, texts)), Block::Table(table(content, texts))],
    };
    if !content.plan.is_empty() {
        blocks.push(Block::Heading { level: Level::Two, text: texts.get("annual-paper-plan", &[]) });
        blocks.push(Block::Table(plan::table(&content.plan, texts)));
    }
    if !content.meetings.is_empty() {
        blocks.push(Block::Heading { level: Level::Two, text: texts.get("annual-paper-meetings", &[]) });
        blocks.extend(content.meetings.iter().map(paragraph));
    }
    blocks
}

fn picture(content: &AnnualPaper<'_>, texts: &Texts) -> Picture {
    let month = |month: u32| {
        let first = NaiveDate::from_ymd_opt(content.year, month, 1)?;
        Some((texts.get(&format!("annual-month-{month}"), &[]), turn(first)))
    };
    let step = |step: &AnnualStep<'_>| Step {
        from: turn(step.milestone.from),
        until: step.milestone.until.map(turn),
        sign: sign(step.state),
    };
    let signs = [MilestoneState::Late, MilestoneState::Due, MilestoneState::Ahead, MilestoneState::Done];
    let today = content.head.printed_at;
    // A day of another year stands nowhere on this wheel.
    let is_here =
        today.year() == content.year || content.steps.iter().any(|of| of.milestone.from.year() == today.year());
    let wheel = Wheel {
        months: (1..=12).filter_map(month).collect(),
        steps: content.steps.iter().map(step).collect(),
        today: is_here.then(|| (turn(today), norwegian_date(today))),
        legend: signs.map(|state| (sign(state), state_in_words(state, texts))).into(),
        lasts: texts.get("annual-lasts", &[]),
    };
    let count = content.steps.len().to_string();
    let alternative = texts.get("annual-wheel", &[("year", &content.year.to_string()), ("count", &count)]);
    Picture { alternative, legend: Vec::new(), body: Body::Wheel(wheel) }
}

/// A day as a part of its own year.
fn turn(day: NaiveDate) -> Turn {
    Turn::of_day(day.ordinal0(), if day.leap_year() { 366 } else { 365 })
}

fn sign(state: MilestoneState) -> Sign {
    match state {
        MilestoneState::Late => Sign::Late,
        MilestoneState::Due => Sign::Due,
        MilestoneState::Ahead => Sign::Ahead,
        MilestoneState::Done => Sign::Done,
    }
}

fn state_in_words(state: MilestoneState, texts: &Texts) -> String {
    let key = match state {
        MilestoneState::Late => "annual-state-late",
        MilestoneState::Due => "annual-state-due",
        MilestoneState::Ahead => "annual-state-ahead",
        MilestoneState::Done => "annual-state-done",
    };
    texts.get(key, &[])
}

fn table(content: &AnnualPaper<'_>, texts: &Texts) -> Table {
    let number = Column::text(texts.get("annual-number", &[]), Width::Fixed(26_000));
    let columns = vec![
        Column { align: Align::Right, ..number },
        Column::text(texts.get("annual-when", &[]), Width::Fixed(76_000)),
        Column::text(texts.get("annual-what", &[]), Width::Rest(4)),
        Column::text(texts.get("annual-owner", &[]), Width::Rest(2)),
        Column::text(texts.get("annual-state", &[]), Width::Fixed(70_000)),
    ];
    let rows = (1..).zip(&content.steps).map(|(number, step)| row(number, step, texts)).collect();
    Table { summary: title(content.year, texts), columns, row_head: 2, rows, carry: None }
}

fn row(number: usize, AnnualStep { milestone, body, state, told }: &AnnualStep<'_>, texts: &Texts) -> Row {
    // A day is never broken: a period is two lines.
    let day = |text: String| (CELL, vec![plain(text)]);
    let when = match milestone.until {
        None => vec![day(norwegian_date(milestone.from))],
        Some(until) => vec![day(format!("{}–", norwegian_date(milestone.from))), day(norwegian_date(until))],
    };
    let who: Vec<&str> = [milestone.owner.as_deref(), body.as_deref()].into_iter().flatten().collect();
    let state = match (state, milestone.done) {
        (MilestoneState::Done, Some(day)) => texts.get("annual-done-on", &[("date", &norwegian_date(day))]),
        (state, _) => state_in_words(*state, texts),
    };
    let what = std::iter::once(&milestone.what).chain(told).cloned().collect::<Vec<_>>().join(" – ");
    Row::line(vec![
        Cell::plain(number.to_string()),
        Cell::Text(when),
        Cell::plain(what),
        Cell::plain(who.join(", ")),
        Cell::plain(state),
    ])
}
