//! What must be asked of rows before they are read: struck-through rows and cells, amounts merged over several rows, criteria without
//! a column.

use std::collections::{BTreeMap, BTreeSet};

use super::super::grid::{Row, column_letter};
use super::super::headings::Column;
use super::super::told::{
    Asking, Choice, ChoiceCode, Lasts, NoteCode, Notes, Place, Question, QuestionCode, Values, values,
};
use super::Found;
use super::plan::{Plan, Planned, place};

/// Asks all three, and does to the plans what was answered.
pub fn ask(found: &mut [Found], plans: &mut [Plan], asking: &mut Asking, notes: &mut Notes) {
    struck(found, plans, asking, notes);
    struck_cells(found, plans, asking, notes);
    merged(found, plans, asking, notes);
    criteria(found, plans, asking, notes);
}

fn choice(code: ChoiceCode) -> Choice {
    Choice { id: code.code().to_owned(), code, values: Values::new() }
}

/// The columns in which a stroke says something: what a row is about, and its amounts.
fn weighty<'f>(found: &'f Found) -> impl Iterator<Item = u32> + 'f {
    let telling = found.layout.headings.table.telling;
    let columns = found.layout.columns.iter();
    columns.filter(|(column, _)| column.counts() || telling.contains(column)).map(|(_, place)| *place)
}

/// True when every cell that says something of the row is struck through.
fn is_struck(found: &Found, row: &Row) -> bool {
    let struck: Vec<u32> = row.struck().collect();
    let mut filled = weighty(found).filter(|place| row.get(place).is_some()).peekable();
    row.is_struck() || (!struck.is_empty() && filled.peek().is_some() && filled.all(|place| struck.contains(&place)))
}

fn struck(found: &[Found], plans: &mut [Plan], asking: &mut Asking, notes: &mut Notes) {
    let mut concerns = Vec::new();
    for (found, plan) in found.iter().zip(plans.iter()) {
        let rows = plan.of_table().filter_map(|planned| Some((planned.number, found.sheet.rows.get(&planned.number)?)));
        concerns
            .extend(rows.filter(|(_, row)| is_struck(found, row)).map(|(number, row)| place(found.sheet, number, row)));
    }
    let Some(struck) = ask_of_struck(QuestionCode::Struck, &concerns, asking, notes) else { return };
    let rows: BTreeSet<(&str, u32)> = concerns.iter().map(|place| (place.sheet.as_str(), place.row)).collect();
    for (found, plan) in found.iter().zip(plans.iter_mut()) {
        let is_struck = |planned: &&mut Planned| rows.contains(&(found.sheet.name.as_str(), planned.number));
        plan.rows.iter_mut().filter(is_struck).for_each(|planned| planned.is_used = struck == Struck::Counts);
    }
}

/// What is done with what is struck through.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Struck {
    LeftOut,
    Counts,
}

/// Asks about what is struck through, and notes what was answered.
fn ask_of_struck(code: QuestionCode, concerns: &[Place], asking: &mut Asking, notes: &mut Notes) -> Option<Struck> {
    if concerns.is_empty() {
        return None;
    }
    let answer = asking.ask(Question {
        id: code.code().to_owned(),
        code,
        values: values([("count", concerns.len().to_string().as_str())]),
        choices: vec![choice(ChoiceCode::LeaveOut), choice(ChoiceCode::Count)],
        concerns: concerns.to_vec(),
        lasts: Lasts::File,
    })?;
    let (struck, noted) = match answer == ChoiceCode::LeaveOut.code() {
        true => (Struck::LeftOut, NoteCode::StruckLeftOut),
        false => (Struck::Counts, NoteCode::StruckCounted),
    };
    concerns.iter().for_each(|place| notes.add(noted, Values::new(), place.clone()));
    Some(struck)
}

fn struck_cells(found: &mut [Found], plans: &[Plan], asking: &mut Asking, notes: &mut Notes) {
    let mut concerns = Vec::new();
    for (found, plan) in found.iter().zip(plans.iter()) {
        for planned in plan.of_table() {
            let Some(row) = found.sheet.rows.get(&planned.number).filter(|row| !is_struck(found, row)) else {
                continue;
            };
            let struck: Vec<u32> = row.struck().collect();
            let cell = |at: u32| Place {
                column: column_letter(at),
                value: row.get(&at).map(|value| value.shown()).unwrap_or_default(),
                ..place(found.sheet, planned.number, row)
            };
            concerns.extend(weighty(found).filter(|at| struck.contains(at)).map(cell));
        }
    }
    let Some(struck) = ask_of_struck(QuestionCode::StruckCells, &concerns, asking, notes) else { return };
    found.iter_mut().for_each(|found| found.layout.is_without_struck = struck == Struck::LeftOut);
}

/// Amounts that are merged over several rows of the table: nobody can know how they are shared.
fn merged(found: &mut [Found], plans: &[Plan], asking: &mut Asking, notes: &mut Notes) {
    for (found, plan) in found.iter_mut().zip(plans.iter()) {
        let columns: Vec<(Column, u32)> = found
            .layout
            .columns
            .iter()
            .filter(|(column, _)| column.counts())
            .map(|(column, at)| (*column, *at))
            .collect();
        for (column, at) in columns {
            let mut areas: BTreeMap<u32, Vec<&Planned>> = BTreeMap::new();
            for planned in plan.of_table() {
                let area = found.sheet.merged_over(planned.number, at).filter(|area| area.is_down());
                if let Some(area) = area {
                    areas.entry(area.first_row).or_default().push(planned);
                }
            }
            areas.retain(|_, rows| rows.len() > 1);
            ask_merged(found, column, at, &areas, asking, notes);
        }
    }
}

fn ask_merged(
    found: &mut Found,
    column: Column,
    at: u32,
    areas: &BTreeMap<u32, Vec<&Planned>>,
    asking: &mut Asking,
    notes: &mut Notes,
) {
    if areas.is_empty() {
        return;
    }
    let letter = column_letter(at);
    let heading = found.layout.placed.iter().find(|placed| placed.place == at).map(|placed| placed.heading.clone());
    let cell = |first: u32, planned: &&Planned| Place {
        sheet: found.sheet.name.clone(),
        row: planned.number,
        column: letter.clone(),
        value: found.sheet.rows.get(&first).and_then(|row| row.get(&at)).map(|value| value.shown()).unwrap_or_default(),
    };
    let concerns: Vec<Place> =
        areas.iter().flat_map(|(first, rows)| rows.iter().map(|planned| cell(*first, planned))).collect();
    let told = values([
        ("column", letter.as_str()),
        ("heading", &heading.unwrap_or_default()),
        ("count", &concerns.len().to_string()),
    ]);
    let answer = asking.ask(Question {
        id: asking.column_id("merged-amount", &found.sheet.name, &letter, &told),
        code: QuestionCode::MergedAmount,
        values: told,
        choices: vec![choice(ChoiceCode::FirstRow), choice(ChoiceCode::EachRow)],
        concerns: concerns.clone(),
        lasts: Lasts::File,
    });
    match answer.as_deref() {
        None => return,
        Some(answer) if answer == ChoiceCode::EachRow.code() => found.layout.for_each_row.insert(column),
        Some(_) => found.layout.for_first_row.insert(column),
    };
    concerns.into_iter().for_each(|place| notes.add(NoteCode::MergedAmount, Values::new(), place));
}

const CRITERIA: [(Column, &str); 3] = [(Column::LocalNeed, "1"), (Column::Collective, "2"), (Column::Partnership, "3")];

/// The model asks for three criteria; who lacks their columns is given nothing, which nobody must find out by the amounts.
fn criteria(found: &mut [Found], plans: &[Plan], asking: &mut Asking, notes: &mut Notes) {
    let lacks = |found: &Found| -> Vec<&str> {
        let asks = found.layout.is_used && found.layout.headings.knows(Column::LocalNeed);
        let lacking = CRITERIA.iter().filter(|(column, _)| asks && !found.layout.has(*column));
        lacking.map(|(_, name)| *name).collect()
    };
    let mut missing: Vec<&str> = found.iter().flat_map(&lacks).collect();
    missing.sort_unstable();
    missing.dedup();
    if missing.is_empty() {
        return;
    }
    let sheets = found.iter().filter(|found| !lacks(found).is_empty());
    let answer = asking.ask(Question {
        id: "criteria".to_owned(),
        code: QuestionCode::Criteria,
        values: values([("missing", missing.join(", ").as_str())]),
        choices: vec![choice(ChoiceCode::NoneMeets), choice(ChoiceCode::AllMeet)],
        concerns: sheets.map(|found| Place { sheet: found.sheet.name.clone(), ..Place::default() }).collect(),
        lasts: Lasts::Form,
    });
    let Some(answer) = answer else { return };
    for (found, plan) in found.iter_mut().zip(plans).filter(|(found, _)| found.layout.is_used) {
        found.layout.meets_criteria = answer == ChoiceCode::AllMeet.code();
        if CRITERIA.iter().all(|(column, _)| found.layout.has(*column)) {
            continue;
        }
        for planned in plan.of_table() {
            if let Some(row) = found.sheet.rows.get(&planned.number) {
                notes.add(NoteCode::CriteriaAssumed, Values::new(), place(found.sheet, planned.number, row));
            }
        }
    }
}
