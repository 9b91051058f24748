//! The first and last items of every agenda, laid on the agenda of a meeting as a county's template has them (R123).

use chrono::Datelike;
use forum::{CaseItem, CaseNumber};
use procedure::{AgendaEntry, AgendaItem, CaseText, MeetingId};

use super::change::{Change, not_opened};
use crate::command::{Refusal, RefusalCode};
use crate::state::State;
use crate::view::HistoryItem;

/// The agenda of a meeting with the items of its first body's template, the new ones as cases with new numbers.
pub(super) fn laid(state: &State, meeting: MeetingId) -> Change {
    let held = not_opened(state, &meeting)?;
    let planned = &held.record.planned;
    let body = planned.bodies.first().map(|body| state.year.body(body)).transpose()?;
    let body = body.ok_or_else(|| Refusal::new(RefusalCode::NobodyMeets, "a meeting is of a body at least"))?;
    let template = body.template.as_ref().filter(|template| !(template.first.is_empty() && template.last.is_empty()));
    let template = template.ok_or_else(|| {
        let detail = format!("body {} has no first and last items", body.id);
        Refusal::new(RefusalCode::NoTemplate, detail).with("body", &body.name)
    })?;
    let there: Vec<AgendaItem> = held.agenda.iter().map(|entry| item(state, entry)).collect::<Result<_, _>>()?;
    let mut items = template.agenda(there);
    let year = planned.date.map_or(state.info.year, |date| date.year());
    state.year.given(&body.id).number(&body.id, state.year.series_of(&body.id), year, &mut items)?;
    let is_new = |number: CaseNumber| state.case(number).is_err();
    let (mut cases, mut entries) = (Vec::new(), Vec::new());
    for AgendaItem { number, title, kind, minutes, .. } in items {
        let Some(number) = number else { continue };
        let known = held.agenda.iter().find(|entry| entry.case == number);
        entries.push(AgendaEntry { case: number, minutes, joint: known.map(|entry| entry.joint).unwrap_or_default() });
        if is_new(number) {
            cases.push(CaseItem { number, title, kind, proposed_decision: None });
        }
    }
    let text = |case: &CaseItem| CaseText {
        case: case.number,
        body: body.id.clone(),
        background: None,
        responsible: None,
        follow_up: None,
        carried_from: None,
    };
    let texts: Vec<CaseText> = cases.iter().map(text).collect();
    let label = HistoryItem { count: u32::try_from(cases.len()).ok(), ..HistoryItem::named("lay-agenda") };
    Ok((
        label,
        Box::new(move |tables| {
            cases.iter().try_for_each(|case| tables.cases().put(case))?;
            texts.iter().try_for_each(|text| tables.agendas().put_text(text))?;
            tables.agendas().replace(&meeting, &entries)
        }),
    ))
}

fn item(state: &State, entry: &AgendaEntry) -> Result<AgendaItem, Refusal> {
    let case = state.case(entry.case)?;
    let (title, kind) = (case.title.clone(), case.kind);
    Ok(AgendaItem { number: Some(case.number), title, kind, minutes: entry.minutes, carried_from: None })
}
