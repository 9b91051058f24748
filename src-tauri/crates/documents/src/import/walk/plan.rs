//! What each row of a sheet is, told before any row is read, so that what must be asked of them can be asked first.

use std::collections::{BTreeMap, BTreeSet};

use forum::{SchemeId, Stopped, WorkStage, personal_number};

use super::super::Context;
use super::super::cells::{Mended, TOLD_EVERY};
use super::super::grid::{Row, Sheet, Value, column_letter};
use super::super::headings::Column;
use super::super::layout::Layout;
use super::super::names::{known_region, plain, scheme_choice, scheme_hinted_in, scheme_in, scheme_of_cell};
use super::super::subtotals::{Counted, Subtotal};
use super::super::told::{ExpectedCode, NoteCode, Notes, Place, Problem, Values};
use super::super::values::{Cell, RowReader};
use super::kind::{Kind, Kinds, SumLine, lone_text};
use super::running::Running;
use super::{Block, Counts, Found, Reading};

/// A row and what it is.
pub struct Planned {
    /// Its number.
    pub number: u32,
    /// What it is.
    pub kind: Kind,
    /// What stands above it.
    pub block: Block,
    /// False when an answer leaves it out.
    pub is_used: bool,
}

/// The rows of a sheet below its headings.
pub struct Plan<'a> {
    /// The schemes of the year its amounts are of.
    pub context: Context<'a>,
    /// The scheme that all of the sheet is of.
    pub scheme: Option<SchemeId>,
    /// The rows.
    pub rows: Vec<Planned>,
}

impl<'a> Plan<'a> {
    /// Tells what the rows are; nothing is planned where a column is missing, which becomes a problem.
    pub fn of(file: &str, found: &Found<'a>, problems: &mut Vec<Problem>) -> Plan<'a> {
        let Found { sheet, layout, .. } = found;
        // Amounts of an earlier year are of the schemes that were in force then.
        let year = layout.given_years().last().unwrap_or(layout.headings.context.year);
        let context = Context { year, ..*layout.headings.context };
        let scheme = scheme_of_sheet(file, sheet, layout, &context);
        let mut plan = Plan { context, scheme, rows: Vec::new() };
        if !layout.is_used {
            return plan;
        }
        let missing = layout.missing(sheet);
        let below = || sheet.rows.range(layout.heading_row + 1..);
        let headed =
            || below().any(|(_, row)| lone_text(row).is_some_and(|(_, text)| scheme_in(text, &context).is_some()));
        let has_scheme =
            !layout.headings.knows(Column::Scheme) || plan.scheme.is_some() || layout.has(Column::Scheme) || headed();
        let is_whole = missing.is_empty() && has_scheme;
        problems.extend(missing);
        if !has_scheme {
            let expected = ExpectedCode::SchemeColumn.with("schemes", scheme_choice(&context));
            problems.push(layout.column_missing(sheet, expected));
        }
        if is_whole {
            plan.tell(sheet, layout);
        }
        plan
    }

    fn tell(&mut self, sheet: &Sheet, layout: &Layout) {
        let context = self.context;
        let groups = groups(sheet, layout);
        let kinds = Kinds { sheet, layout, context: &context, groups: &groups };
        let first = layout.heading_row + 1;
        let stated = scheme_in(&sheet.name, &context);
        let mut block = Block { scheme: self.scheme.clone(), stated, region: None, from: first, headed_from: first };
        let mut running = Running::default();
        for (number, row) in sheet.rows.range(first..) {
            let kind = kinds.of(*number, row, &running);
            let above = block.clone();
            match &kind {
                Kind::Row => running.add(layout, row),
                Kind::Heading(text) => {
                    match scheme_in(text, &context) {
                        Some(scheme) => {
                            (block.scheme, block.stated, block.region) = (Some(scheme.clone()), Some(scheme), None);
                        }
                        None => block.region = Some(known_region(text, &context).unwrap_or(text).to_owned()),
                    }
                    (block.from, block.headed_from) = (number + 1, number + 1);
                    running.after_heading();
                }
                Kind::Sum(SumLine { sum_of: Some(_) }) if has_amount(layout, row) => {
                    block.from = number + 1;
                    running.after_sum();
                }
                Kind::Sum(_) | Kind::Repeated | Kind::Remark | Kind::Unfilled => {}
            }
            self.rows.push(Planned { number: *number, kind, block: above, is_used: true });
        }
    }

    /// The rows of the table that are read.
    pub fn of_table(&self) -> impl Iterator<Item = &Planned> {
        self.rows.iter().filter(|planned| planned.kind == Kind::Row && planned.is_used)
    }

    /// Reads the rows, and notes those that are passed over.
    ///
    /// # Errors
    /// When whoever waits stops it.
    pub fn read(
        &self,
        found: &Found,
        reading: &mut Reading,
        notes: &mut Notes,
        read_row: &mut impl FnMut(&mut RowReader, &Block) -> Counts,
    ) -> Result<(), Stopped> {
        let Found { index, sheet, layout } = found;
        for (row, column) in sheet.beneath() {
            let (sheet, column) = (sheet.name.clone(), column_letter(*column));
            notes.add(NoteCode::BeneathMerged, Values::new(), Place { sheet, row: *row, column, ..Place::default() });
        }
        for (row, column, mended) in sheet.mended() {
            let code = match mended {
                Mended::No => continue,
                Mended::Text => NoteCode::TextCleaned,
                Mended::Number => NoteCode::NumberTailCut,
            };
            let (sheet, column) = (sheet.name.clone(), column_letter(*column));
            notes.add(code, Values::new(), Place { sheet, row: *row, column, ..Place::default() });
        }
        for (place_in_plan, Planned { number, kind, block, is_used }) in self.rows.iter().enumerate() {
            if place_in_plan.is_multiple_of(TOLD_EVERY) {
                self.context.work.at(WorkStage::Recognising, place_in_plan, self.rows.len())?;
            }
            let Some(row) = sheet.rows.get(number).filter(|_| *is_used) else { continue };
            let problems = &mut reading.problems;
            let context = self.context;
            let note = |notes: &mut Notes, code| notes.add(code, Values::new(), place(sheet, *number, row));
            match kind {
                Kind::Row => {
                    if row.is_hidden() {
                        note(notes, NoteCode::RowHidden);
                    }
                    let mut cells = RowReader { sheet, layout, context, number: *number, row, problems, notes };
                    let Counts { region, scheme, adds } = read_row(&mut cells, block);
                    let (sheet, row, region) = (*index, *number, plain(&region));
                    reading.counted.push(Counted { sheet, row, region, scheme, adds });
                }
                Kind::Sum(line) => {
                    note(notes, NoteCode::SumSkipped);
                    let Some(label) = &line.sum_of else { continue };
                    let mut cells = RowReader { sheet, layout, context, number: *number, row, problems, notes };
                    let subtotal = subtotal(&mut cells, *index, label.clone(), block);
                    if !subtotal.amounts.is_empty() {
                        reading.subtotals.push(subtotal);
                    }
                }
                Kind::Heading(_) => note(notes, NoteCode::HeadingApplied),
                Kind::Repeated => note(notes, NoteCode::HeadingRepeated),
                Kind::Remark => note(notes, NoteCode::RemarkSkipped),
                Kind::Unfilled => note(notes, NoteCode::UnfilledSkipped),
            }
        }
        Ok(())
    }
}

/// The row, with its first text.
pub fn place(sheet: &Sheet, number: u32, row: &Row) -> Place {
    let text = row.values().find_map(Value::as_text).unwrap_or_default();
    let value = personal_number::hidden(text).chars().take(100).collect();
    Place { sheet: sheet.name.clone(), row: number, column: String::new(), value }
}

/// The regions and owners that the rows name: of them a sum may be.
fn groups(sheet: &Sheet, layout: &Layout) -> BTreeSet<String> {
    let rows = sheet.rows.range(layout.heading_row + 1..);
    let named = rows.flat_map(|(_, row)| {
        let region = layout.cell(row, Column::Region);
        let owner = layout.cell(row, Column::Owner).filter(|_| layout.cell(row, Column::Measure).is_some());
        [region, owner]
    });
    let mut groups: BTreeSet<String> = named.flatten().filter_map(Value::as_text).map(plain).collect();
    let lone = sheet.rows.range(layout.heading_row + 1..).filter_map(|(_, row)| lone_text(row));
    groups.extend(lone.map(|(_, text)| plain(text)));
    groups
}

fn has_amount(layout: &Layout, row: &Row) -> bool {
    layout.columns.keys().any(|column| column.is_amount() && layout.cell(row, *column).is_some())
}

/// The scheme a whole sheet is of: by its own name, else by a title line, else by the name of the file.
fn scheme_of_sheet(file: &str, sheet: &Sheet, layout: &Layout, context: &Context) -> Option<SchemeId> {
    let titles = || sheet.rows.range(..layout.heading_row).flat_map(|(_, row)| row.values()).filter_map(Value::as_text);
    scheme_hinted_in(&sheet.name, context)
        .or_else(|| scheme_of_cell(&sheet.name, context))
        .or_else(|| titles().find_map(|title| scheme_in(title, context)))
        .or_else(|| titles().find_map(|title| scheme_hinted_in(title, context)))
        .or_else(|| scheme_in(file, context))
}

fn subtotal(cells: &mut RowReader, sheet: usize, label: String, block: &Block) -> Subtotal {
    // Frames are summed up by year, as needs are by region.
    let label = cells.layout.cell(cells.row, Column::Year).map_or(label, |year| plain(&year.shown()));
    let mut amounts = BTreeMap::new();
    let columns: Vec<Column> = cells.layout.columns.keys().copied().filter(|column| column.is_amount()).collect();
    for column in columns {
        // A subtotal only checks; one that nobody has worked out checks nothing.
        if cells.is_unworked(column) {
            continue;
        }
        if let Cell::Is(amount) = cells.amount(column) {
            // The problem is made ready here, where the cell is at hand.
            cells.problem(column, "subtotal-mismatch", ExpectedCode::SumOfRows);
            if let Some(problem) = cells.problems.pop() {
                amounts.insert(column, (amount, problem));
            }
        }
    }
    Subtotal { sheet, row: cells.number, block_from: block.from, headed_from: block.headed_from, label, amounts }
}
