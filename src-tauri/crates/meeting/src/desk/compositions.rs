//! Who a body must have seats for: typed, or a county's own, with the seats that are lacking.

use std::collections::BTreeSet;

use forum::{Seat, SeatId};
use procedure::{Body, BodyId, Composition, HeldBy, SeatHolder};

use super::change::Change;
use super::details::text;
use super::texts::named;
use crate::command::{Refusal, RefusalCode};
use crate::compositions::composition_preset;
use crate::state::State;
use crate::view::{BeginsWith, HistoryItem};

pub(super) fn composed(state: &State, composition: Composition) -> Change {
    let label = HistoryItem::about("set-composition", &state.year.body(&composition.body)?.name);
    let Composition { body, groups, decided_by } = composition;
    let mut kept: Vec<procedure::GroupRule> = Vec::with_capacity(groups.len());
    for rule in groups {
        let group = named(&rule.group)?;
        if kept.iter().any(|known| known.group == group) {
            return Err(Refusal::new(RefusalCode::NameTaken, format!("«{group}» stands twice")).with("name", group));
        }
        if rule.at_most.is_some_and(|most| most < rule.at_least) {
            let detail = format!("«{group}»: at most is below at least");
            return Err(Refusal::new(RefusalCode::GroupAtMostBelow, detail).with("name", group));
        }
        kept.push(procedure::GroupRule { group, ..rule });
    }
    let composition = Composition { body, groups: kept, decided_by: text(decided_by)? };
    Ok((label, Box::new(move |tables| tables.compositions().put(&composition))))
}

/// A county's composition, for a body that is there or a new one.
pub(super) fn loaded(state: &State, preset: &str, body: Option<BodyId>) -> Change {
    let preset = composition_preset(preset)?;
    let year = &state.year;
    let (body, is_new) = match body {
        Some(body) => (year.body(&body)?.clone(), false),
        None => (new_body(state, &preset), true),
    };
    let first = year.bodies.first().map(|body| &body.id);
    let is_of = |seat: &&Seat| {
        let holder = year.holders.iter().find(|holder| holder.seat == seat.id);
        holder.map(|holder| &holder.body).or(first) == Some(&body.id)
    };
    let there: Vec<&Seat> = state.seats.iter().filter(is_of).collect();
    let taken: BTreeSet<SeatId> = state.seats.iter().map(|seat| seat.id.clone()).collect();
    let seats = preset.lacking(&there, &taken, &state.regions, &state.info.secretariat);
    let holder = |seat: &Seat| SeatHolder {
        seat: seat.id.clone(),
        body: body.id.clone(),
        held_by: HeldBy::Unnamed,
        deputies: Vec::new(),
        term: None,
    };
    let holders: Vec<SeatHolder> = seats.iter().map(holder).collect();
    let rules = preset.rules(body.id.clone());
    let label = HistoryItem::about("load-composition", &body.name);
    Ok((
        label,
        Box::new(move |tables| {
            if is_new {
                tables.bodies().put(&body)?;
            }
            seats.iter().try_for_each(|seat| tables.seats().put(seat))?;
            holders.iter().try_for_each(|holder| tables.holders().put(holder))?;
            tables.compositions().put(&rules)
        }),
    ))
}

/// A body of the composition's name and kind, with the rules that a new one begins with.
fn new_body(state: &State, preset: &procedure::CompositionPreset) -> Body {
    let taken = |id: &BodyId| state.year.bodies.iter().any(|body| body.id == *id);
    let id = (1..).map(|number: u32| BodyId::new(format!("b{number}"))).find(|id| !taken(id));
    let begins = BeginsWith::after(state.year.bodies.first());
    Body {
        id: id.unwrap_or_else(|| BodyId::new(preset.id.clone())),
        name: preset.body.clone(),
        kind: preset.kind,
        rules: begins.rules,
        template: None,
        days_of_notice: begins.days_of_notice,
        schemes: Vec::new(),
        leader: None,
    }
}
