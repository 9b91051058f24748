//! Sheets that hold the same rows: a copy or an older version, of which one is meant.

use std::collections::BTreeMap;

use super::super::grid::{Row, Value};
use super::super::headings::Column;
use super::super::names::{plain, scheme_of_cell};
use super::super::told::{
    Asking, Choice, ChoiceCode, Lasts, NoteCode, Notes, Place, Question, QuestionCode, Values, values,
};
use super::Found;
use super::plan::{Plan, Planned};

/// Asks which of the sheets that share rows is read, and leaves the others out.
pub fn ask(found: &mut [Found], plans: &mut [Plan], asking: &mut Asking, notes: &mut Notes) {
    // One sheet shares its rows with nobody.
    if found.iter().filter(|one| one.layout.is_used).count() < 2 {
        return;
    }
    let mut holders: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (at, (one, plan)) in found.iter().zip(plans.iter()).enumerate().filter(|(_, (one, _))| one.layout.is_used) {
        for planned in plan.of_table() {
            let holders = holders.entry(identity(one, plan, planned)).or_default();
            if holders.last() != Some(&at) {
                holders.push(at);
            }
        }
    }
    // Each sheet belongs to the group of the first sheet that it shares a row with.
    let mut group: Vec<usize> = (0..found.len()).collect();
    let mut shared: BTreeMap<usize, usize> = BTreeMap::new();
    for sheets in holders.values().filter(|sheets| sheets.len() > 1) {
        let first = sheets.iter().map(|at| group[*at]).min().unwrap_or_default();
        let joined: Vec<usize> = sheets.iter().map(|at| group[*at]).collect();
        group.iter_mut().filter(|of| joined.contains(of)).for_each(|of| *of = first);
        *shared.entry(sheets[0]).or_default() += 1;
    }
    for first in 0..found.len() {
        let members: Vec<usize> = (0..found.len()).filter(|at| group[*at] == first).collect();
        if members.len() > 1 {
            let count = members.iter().filter_map(|at| shared.get(at)).sum();
            ask_group(&members, count, found, plans, asking, notes);
        }
    }
}

/// What the row is about, whatever its order and its amounts: scheme, owner, measure, partner.
fn identity(found: &Found, plan: &Plan, planned: &Planned) -> String {
    let Found { sheet, layout, .. } = found;
    let empty = Row::default();
    let row = sheet.rows.get(&planned.number).unwrap_or(&empty);
    let text = |column: Column| {
        let place = layout.columns.get(&column);
        let merged = || place.and_then(|place| sheet.merged_value(planned.number, *place));
        layout.cell(row, column).or_else(merged).map(Value::shown).unwrap_or_default()
    };
    let scheme = scheme_of_cell(&text(Column::Scheme), &plan.context).or_else(|| planned.block.scheme.clone());
    let own = [Column::University, Column::Year, Column::Category, Column::Study];
    let columns = layout.headings.table.telling.iter().chain(&own).filter(|column| !column.is_amount());
    let texts = columns.map(|column| plain(&text(*column)));
    let scheme = scheme.map(|scheme| scheme.as_str().to_owned()).unwrap_or_default();
    texts.fold(scheme, |all, text| all + "|" + &text)
}

fn ask_group(
    members: &[usize],
    count: usize,
    found: &mut [Found],
    plans: &mut [Plan],
    asking: &mut Asking,
    notes: &mut Notes,
) {
    let name = |at: usize, found: &[Found]| found[at].sheet.name.clone();
    let place = |at: usize, found: &[Found]| Place { sheet: name(at, found), ..Place::default() };
    let id = |at: usize, found: &[Found]| format!("sheet-{}", found[at].index + 1);
    let names: Vec<String> = members.iter().map(|at| format!("«{}»", name(*at, found))).collect();
    let told = values([("sheets", names.join(", ").as_str()), ("count", &count.to_string())]);
    let only = |at: &usize| {
        let rows = plans[*at].of_table().count().to_string();
        let values = values([("sheet", name(*at, found).as_str()), ("rows", &rows)]);
        Choice { id: id(*at, found), code: ChoiceCode::OnlySheet, values }
    };
    let all = Choice { id: "all".to_owned(), code: ChoiceCode::AllSheets, values: Values::new() };
    let answer = asking.ask(Question {
        id: asking.sheet_id("sheet", &name(members[0], found), &told),
        code: QuestionCode::Sheet,
        values: told,
        choices: members.iter().map(only).chain([all]).collect(),
        concerns: members.iter().map(|at| place(*at, found)).collect(),
        lasts: Lasts::Form,
    });
    let Some(chosen) = answer.filter(|chosen| chosen != "all") else { return };
    for at in members.iter().copied().filter(|at| id(*at, found) != chosen).collect::<Vec<_>>() {
        found[at].layout.is_used = false;
        plans[at].rows.clear();
        notes.add(NoteCode::SheetLeftOut, values([("sheet", name(at, found).as_str())]), place(at, found));
    }
}
