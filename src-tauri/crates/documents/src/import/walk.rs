//! The way through a file, the same for every table: which rows are of the table, which are the heading of a region,
//! which a subtotal, and which say nothing.

use std::collections::BTreeMap;

use forum::SchemeId;

use super::amounts::Contribution;
use super::grid::{Book, Row, Sheet, Value};
use super::headings::{Column, Headings};
use super::layout::Layout;
use super::names::{known_region, plain, scheme_choice, scheme_hinted_in, scheme_in, scheme_of_cell, sum_label};
use super::subtotals::{self, Counted, Subtotal};
use super::values::{Cell, RowReader};
use super::{Context, ImportError, LeftOut, LeftOutReason, Problem};

/// A lone text longer than this is a note, not the heading of a region.
const HEADING_CHARACTERS: usize = 60;

/// What stands beside the rows of a file.
#[derive(Debug)]
pub struct Walked {
    /// All problems, in the order of the file.
    pub problems: Vec<Problem>,
    /// The sheets nothing was read from.
    pub left_out: Vec<LeftOut>,
    /// How many subtotals agree.
    pub checked: usize,
}

/// What a row adds to the subtotals that cover it.
#[derive(Debug, Default)]
pub struct Counts {
    /// Its region, as written.
    pub region: String,
    /// Its scheme.
    pub scheme: Option<SchemeId>,
    /// Its amounts.
    pub adds: Contribution,
}

/// What the rows above say of a row that does not say it itself.
#[derive(Debug)]
pub struct Block {
    /// The scheme of the sheet or of the heading above.
    pub scheme: Option<SchemeId>,
    /// Named by the sheet itself or a heading between the rows, so that a row must not say another.
    stated: Option<SchemeId>,
    /// The region heading above.
    pub region: Option<String>,
    /// Its first row, below the last heading or subtotal.
    from: u32,
    /// The first row below the last heading.
    headed_from: u32,
}

#[derive(Default)]
struct Reading {
    counted: Vec<Counted>,
    subtotals: Vec<Subtotal>,
    problems: Vec<Problem>,
    /// The year whose schemes the rows are of, as the last sheet says.
    year: i32,
}

/// Goes through every sheet that has the headings, and gives each row of the table to `read_row`.
pub fn walk(
    book: &Book,
    headings: Headings,
    mut read_row: impl FnMut(&mut RowReader, &Block) -> Counts,
) -> Result<Walked, ImportError> {
    let mut reading = Reading { year: headings.context.year, ..Reading::default() };
    let mut left_out = book.left_out.clone();
    let mut found = 0;
    for (index, sheet) in book.sheets.iter().enumerate() {
        match Layout::find(sheet, headings, &mut reading.problems) {
            Some(layout) => {
                found += 1;
                walk_sheet(&mut reading, &book.name, sheet, index, &layout, &mut read_row);
            }
            None => left_out.push(LeftOut { sheet: sheet.name.clone(), reason: LeftOutReason::NoNeeds }),
        }
    }
    if found == 0 {
        let detail = format!("«{}» has no sheet with the headings of {}", book.name, headings.table.of);
        return Err(ImportError::NoHeadings(detail));
    }
    let Reading { counted, subtotals, mut problems, year } = reading;
    let context = Context { year, ..*headings.context };
    let checked = subtotals::check(&subtotals, &counted, &context, &mut problems);
    in_order(book, &mut problems);
    Ok(Walked { problems, left_out, checked })
}

/// As a reader of the file meets them.
fn in_order(book: &Book, problems: &mut [Problem]) {
    let sheets: BTreeMap<&str, usize> =
        book.sheets.iter().enumerate().map(|(index, sheet)| (sheet.name.as_str(), index)).collect();
    problems.sort_by_key(|problem| {
        let sheet = sheets.get(problem.sheet.as_str()).copied();
        (sheet, problem.row, problem.column.len(), problem.column.clone())
    });
}

fn walk_sheet(
    reading: &mut Reading,
    file: &str,
    sheet: &Sheet,
    index: usize,
    layout: &Layout,
    read_row: &mut impl FnMut(&mut RowReader, &Block) -> Counts,
) {
    // Amounts of an earlier year are of the schemes that were in force then.
    let year = layout.given_years().last().unwrap_or(layout.headings.context.year);
    let context = &Context { year, ..*layout.headings.context };
    reading.year = year;
    let missing = layout.missing(sheet);
    let named = scheme_of_sheet(file, sheet, layout, context);
    let below = || sheet.rows.range(layout.heading_row + 1..);
    let headed = || below().any(|(_, row)| lone_text(row).is_some_and(|(_, text)| scheme_in(text, context).is_some()));
    let has_scheme =
        !layout.headings.knows(Column::Scheme) || named.is_some() || layout.has(Column::Scheme) || headed();
    reading.problems.extend(missing.iter().cloned());
    if !has_scheme {
        let expected = format!("en kolonne «Ordning», eller et arknavn som sier {}", scheme_choice(context));
        reading.problems.push(layout.column_missing(sheet, expected));
    }
    if !missing.is_empty() || !has_scheme {
        return;
    }
    let stated = scheme_in(&sheet.name, context);
    let first = layout.heading_row + 1;
    let mut block = Block { scheme: named, stated, region: None, from: first, headed_from: first };
    for (number, row) in below() {
        let kind = kind(row, layout, context);
        let problems = &mut reading.problems;
        let mut cells = RowReader { sheet, layout, context: *context, number: *number, row, problems };
        match kind {
            Kind::Nothing => {}
            Kind::Heading(text) => {
                match scheme_in(text, context) {
                    Some(scheme) => {
                        (block.scheme, block.stated, block.region) = (Some(scheme.clone()), Some(scheme), None)
                    }
                    None => block.region = Some(known_region(text, context).unwrap_or(text).to_owned()),
                }
                (block.from, block.headed_from) = (number + 1, number + 1);
            }
            Kind::Subtotal(label) => {
                let subtotal = subtotal(&mut cells, index, label, &block);
                if !subtotal.amounts.is_empty() {
                    reading.subtotals.push(subtotal);
                    block.from = number + 1;
                }
            }
            Kind::Row => {
                let Counts { region, scheme, adds } = read_row(&mut cells, &block);
                reading.counted.push(Counted { sheet: index, row: *number, region: plain(&region), scheme, adds });
            }
        }
    }
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

enum Kind<'a> {
    /// Blank, a note, headings once more, or a numbered line nobody has filled in.
    Nothing,
    /// The heading of a region or a scheme.
    Heading(&'a str),
    /// A subtotal, and of what.
    Subtotal(String),
    /// A row of the table.
    Row,
}

fn kind<'a>(row: &'a Row, layout: &Layout, context: &Context) -> Kind<'a> {
    if layout.is_repeated(row) {
        return Kind::Nothing;
    }
    let has = |column| layout.cell(row, column).is_some();
    let named = layout.headings.table.telling.iter().any(|column| has(*column));
    if let Some(label) = subtotal_label(row, layout) {
        return Kind::Subtotal(label);
    }
    let amounts = || layout.columns.iter().filter(|(column, _)| column.counts());
    let is_zero = |value: &Value| matches!(value, Value::Number(number) if number == "0");
    let has_money = amounts().any(|(column, _)| layout.cell(row, *column).is_some_and(|value| !is_zero(value)));
    // A dash where last year's amount should stand says that the owner took no part.
    let took_no_part = || layout.given_years().any(|year| layout.is_dash(row, Column::GivenIn(year)));
    if has_money || (named && took_no_part()) {
        return Kind::Row;
    }
    match lone_text(row) {
        Some((place, text)) => {
            let column = layout.column_at(place);
            let known = known_region(text, context).is_some() || scheme_in(text, context).is_some();
            let short = text.chars().count() <= HEADING_CHARACTERS && !text.ends_with('.') && !text.contains(':');
            // An owner alone in its own column is somebody's unfinished row, not a region.
            let owner = match column {
                Some(Column::Owner) => plain(text).ends_with("kommune"),
                Some(Column::Participant) => plain(text).ends_with("kommune") || plain(text).starts_with("nettverk"),
                _ => false,
            };
            match column {
                _ if known => Kind::Heading(text),
                _ if owner => Kind::Row,
                Some(Column::Region) => Kind::Heading(text),
                _ if short => Kind::Heading(text),
                _ => Kind::Nothing,
            }
        }
        None if named => Kind::Row,
        None => Kind::Nothing,
    }
}

/// The text of a row in which nothing else stands, and its place.
fn lone_text(row: &Row) -> Option<(u32, &str)> {
    let mut cells = row.iter().filter(|(_, value)| !value.is_dash());
    let (place, value) = cells.next()?;
    match cells.next() {
        None => value.as_text().map(|text| (*place, text)),
        Some(_) => None,
    }
}

/// In the columns that say what a row is of, a sum word makes it a subtotal. Elsewhere, such as in the name of a measure
/// or a remark, only where the row names no owner, or nothing else.
fn subtotal_label(row: &Row, layout: &Layout) -> Option<String> {
    let label = |column| layout.cell(row, column).and_then(Value::as_text).and_then(sum_label);
    let has = |column| layout.cell(row, column).is_some();
    for column in [Column::Number, Column::Scheme, Column::Region, Column::Owner, Column::Participant] {
        if let Some(label) = label(column) {
            return Some(label);
        }
    }
    if has(Column::Owner) || has(Column::Participant) {
        return None;
    }
    if has(Column::Measure) {
        return label(Column::Measure);
    }
    let is_amount = |place: &u32| layout.column_at(*place).is_some_and(Column::counts);
    row.iter().filter(|(place, _)| !is_amount(place)).find_map(|(_, value)| value.as_text().and_then(sum_label))
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
            cells.problem(column, "subtotal-mismatch", "");
            if let Some(problem) = cells.problems.pop() {
                amounts.insert(column, (amount, problem));
            }
        }
    }
    Subtotal { sheet, row: cells.number, block_from: block.from, headed_from: block.headed_from, label, amounts }
}

impl RowReader<'_> {
    /// The scheme of the row: its own cell, else what stands above it.
    pub fn scheme(&mut self, block: &Block) -> Option<SchemeId> {
        let context = self.context;
        let context = &context;
        let choice = || format!("en ordning: {}", scheme_choice(context));
        let text = match self.text(Column::Scheme) {
            Cell::Is(text) => text,
            Cell::Wrong => return None,
            Cell::Blank => {
                if block.scheme.is_none() {
                    self.problem(Column::Scheme, "scheme-blank", choice());
                }
                return block.scheme.clone();
            }
        };
        match (scheme_of_cell(&text, context), &block.stated) {
            (None, _) => {
                self.problem(Column::Scheme, "scheme-unknown", choice());
                None
            }
            (Some(scheme), Some(around)) if scheme != *around => {
                let name = context.schemes.iter().find(|one| one.id == *around).map_or("", |one| one.name.nb.as_str());
                self.problem(Column::Scheme, "scheme-elsewhere", format!("{name}, som arket eller overskriften sier"));
                Some(scheme)
            }
            (scheme, _) => scheme,
        }
    }

    /// The region of the row: its own cell, else the heading above it, else none.
    pub fn region(&mut self, block: &Block) -> Option<String> {
        let context = self.context;
        let context = &context;
        match self.text(Column::Region) {
            Cell::Is(text) => Some(known_region(&text, context).map_or(text.clone(), str::to_owned)),
            Cell::Wrong => None,
            Cell::Blank if block.region.is_none() && self.layout.has(Column::Region) => {
                self.problem(Column::Region, "region-blank", "navnet på en region eller et nettverk");
                None
            }
            Cell::Blank => Some(block.region.clone().unwrap_or_default()),
        }
    }
}
