//! All schemes in one picture: what each frame is used for, and its rest.

use std::collections::BTreeMap;

use forum::{Kroner, NeedId};

use super::regions::meant;
use super::{ChartLabel, ChartPart, ChartRow, ChartRows, Drawn, NotDrawn};
use crate::state::State;

pub(super) fn schemes(state: &State, moved: &BTreeMap<NeedId, Kroner>) -> Result<Drawn, NotDrawn> {
    let rows = meant(state, None).map(|known| {
        let scheme = state.schemes.iter().find(|scheme| scheme.id == known.scheme);
        let sum = |of: fn(&allocation::NeedAllocation) -> Kroner| known.needs.iter().map(of).sum::<Kroner>();
        let (owner, university) = (sum(|line| line.owner_part), sum(|line| line.university_part));
        let parts = [
            known.committed,
            known.set_aside,
            owner,
            university,
            known.allocated - owner - university,
            known.unallocated,
        ];
        ChartRow {
            key: known.scheme.as_str().to_owned(),
            label: scheme.map_or_else(
                || ChartLabel::text(known.scheme.as_str()),
                |scheme| ChartLabel::Named { names: scheme.name.clone() },
            ),
            detail: None,
            amounts: parts.into_iter().map(Some).collect(),
            percents: Vec::new(),
            by: None,
            moved: known.needs.iter().filter_map(|line| moved.get(&line.need)).copied().sum(),
        }
    });
    let rows: Vec<ChartRow> = rows.collect();
    if rows.iter().flat_map(|row| &row.amounts).flatten().all(|amount| amount.is_zero()) {
        return Err(NotDrawn::NoAmounts);
    }
    let parts = vec![
        ChartPart::Committed,
        ChartPart::SetAside,
        ChartPart::Owner,
        ChartPart::University,
        ChartPart::Estimate,
        ChartPart::Rest,
    ];
    Ok(Drawn::Rows(ChartRows::of(parts, Vec::new(), rows)))
}
