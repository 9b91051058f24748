//! The meeting plan on paper, as the counties write it: når, hva, ansvar, form (R132).

use chrono::NaiveDate;
use forum::norwegian_date;
use procedure::MeetingForm;

use crate::Texts;
use crate::meeting_paper::form_in_words;
use crate::paper::table::{Cell, Column, Row, Table, Width};

/// A meeting of the plan.
#[derive(Clone, Debug)]
pub struct MeetingOnPlan<'a> {
    /// The day; none while it is not set.
    pub date: Option<NaiveDate>,
    /// The bodies that meet, by name.
    pub bodies: String,
    /// What it is about, where the plan says more: «regionmøte, vurdere behov?».
    pub what: Option<&'a str>,
    /// Who sees to it.
    pub responsible: Option<&'a str>,
    /// Where.
    pub place: Option<&'a str>,
    /// In which form.
    pub form: MeetingForm,
}

pub(super) fn table(meetings: &[MeetingOnPlan<'_>], texts: &Texts) -> Table {
    let columns = vec![
        Column::text(texts.get("annual-when", &[]), Width::Fixed(76_000)),
        Column::text(texts.get("annual-what", &[]), Width::Rest(4)),
        Column::text(texts.get("annual-owner", &[]), Width::Rest(2)),
        Column::text(texts.get("annual-form", &[]), Width::Rest(2)),
    ];
    let rows = meetings.iter().map(|meeting| row(meeting, texts)).collect();
    Table { summary: texts.get("annual-paper-plan", &[]), columns, row_head: 1, rows, carry: None }
}

fn row(meeting: &MeetingOnPlan<'_>, texts: &Texts) -> Row {
    let when = meeting.date.map_or_else(|| texts.get("annual-no-date", &[]), norwegian_date);
    let form = form_in_words(meeting.form, texts);
    let about = [meeting.what.unwrap_or_default().to_owned()];
    let where_and_how = [Some(form.as_str()), meeting.place].into_iter().flatten().collect::<Vec<_>>().join(", ");
    Row::line(vec![
        Cell::plain(when),
        Cell::titled(&meeting.bodies, about),
        meeting.responsible.map_or(Cell::Empty, Cell::plain),
        Cell::plain(where_and_how),
    ])
}
