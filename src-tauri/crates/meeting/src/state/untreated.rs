//! What a meeting left untreated, to be carried to another.

use procedure::{AgendaItem, CaseStatus, carried_over};

use super::State;
use super::year::Held;
use crate::command::Refusal;

/// The items of a meeting that were not treated and are not carried already, without numbers.
pub(crate) fn untreated(state: &State, held: &Held) -> Result<Vec<AgendaItem>, Refusal> {
    let so_far = held.proceedings()?.cases();
    let is_carried = |number| state.year.texts.iter().any(|text| text.carried_from == Some(number));
    let mut agenda: Vec<(AgendaItem, CaseStatus)> = Vec::new();
    for entry in held.agenda.iter().filter(|entry| !is_carried(entry.case)) {
        let case = state.case(entry.case)?;
        let status = so_far.iter().find(|known| known.number == entry.case).map(|known| known.status);
        let item = AgendaItem {
            number: Some(case.number),
            title: case.title.clone(),
            kind: case.kind,
            minutes: entry.minutes,
            carried_from: None,
        };
        agenda.push((item, status.unwrap_or_default()));
    }
    Ok(carried_over(&agenda))
}
