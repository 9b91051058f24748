//! The rows of a sheet: which is a behovsmelding, which a region heading, which a subtotal, and which says nothing.

use std::collections::BTreeMap;

use forum::{Criteria, Need, NeedId, Owner, SchemeId};

use super::amounts::Amounts;
use super::grid::{Book, Row, Sheet, Value};
use super::headings::Column;
use super::layout::Layout;
use super::names::{known_region, plain, scheme_choice, scheme_hinted_in, scheme_in, scheme_of_cell, sum_label};
use super::subtotals::{self, Counted, Subtotal};
use super::values::{Read, RowReader};
use super::{Context, ImportError, Imported, LeftOut, LeftOutReason, Problem, Totals};

/// A lone text longer than this is a note, not the heading of a region.
const HEADING_CHARACTERS: usize = 60;

/// A behovsmelding that may still wait for its number.
struct Numbered {
    need: Need,
    number: Option<u32>,
}

#[derive(Default)]
struct Reading {
    needs: Vec<Numbered>,
    counted: Vec<Counted>,
    subtotals: Vec<Subtotal>,
    problems: Vec<Problem>,
    /// Where each number of a scheme was seen first.
    numbers: BTreeMap<(SchemeId, u32), String>,
    highest: u32,
}

/// Reads every sheet that has the headings.
pub fn read_book(book: Book, context: &Context) -> Result<Imported, ImportError> {
    let mut reading = Reading::default();
    let mut left_out = book.left_out.clone();
    let mut found = 0;
    for (index, sheet) in book.sheets.iter().enumerate() {
        match Layout::find(sheet, context.year, &mut reading.problems) {
            Some(layout) => {
                found += 1;
                read_sheet(&mut reading, &book.name, sheet, index, &layout, context);
            }
            None => left_out.push(LeftOut { sheet: sheet.name.clone(), reason: LeftOutReason::NoNeeds }),
        }
    }
    if found == 0 {
        let detail =
            format!("«{}» has no sheet with the headings of behovsmeldinger, such as Eier and Tiltak", book.name);
        return Err(ImportError::NoHeadings(detail));
    }
    let Reading { needs, counted, subtotals, mut problems, mut highest, .. } = reading;
    let checked = subtotals::check(&subtotals, &counted, context, &mut problems);
    in_order(&book, &mut problems);
    let mut imported = Imported { problems, left_out, checked, ..Imported::default() };
    for Numbered { mut need, number } in needs {
        need.number = number.unwrap_or_else(|| {
            highest += 1;
            highest
        });
        need.id = NeedId::new(&need.scheme, need.number);
        let totals: &mut Totals = imported.totals.entry(need.scheme.clone()).or_default();
        totals.owner += need.applied.owner;
        totals.university += need.applied.university;
        totals.applied += need.applied.total();
        imported.needs.push(need);
    }
    Ok(imported)
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

fn read_sheet(reading: &mut Reading, file: &str, sheet: &Sheet, index: usize, layout: &Layout, context: &Context) {
    let missing = layout.missing(sheet);
    let named = scheme_of_sheet(file, sheet, layout, context);
    let below = || sheet.rows.range(layout.heading_row + 1..);
    let headed = || below().any(|(_, row)| lone_text(row).is_some_and(|(_, text)| scheme_in(text, context).is_some()));
    let has_scheme = named.is_some() || layout.has(Column::Scheme) || headed();
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
        match kind(row, layout, context) {
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
                let mut cells = RowReader { sheet, layout, number: *number, row, problems: &mut reading.problems };
                let subtotal = subtotal(&mut cells, index, label, &block);
                if !subtotal.amounts.is_empty() {
                    reading.subtotals.push(subtotal);
                    block.from = number + 1;
                }
            }
            Kind::Need => read_need(reading, sheet, index, layout, *number, row, &block, context),
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

/// What the rows above say of a row that does not say it itself.
struct Block {
    scheme: Option<SchemeId>,
    /// Named by the sheet itself or a heading between the rows, so that a row must not say another.
    stated: Option<SchemeId>,
    region: Option<String>,
    /// Its first row, below the last heading or subtotal.
    from: u32,
    /// The first row below the last heading.
    headed_from: u32,
}

enum Kind<'a> {
    /// Blank, a note, headings once more, or a numbered line nobody has filled in.
    Nothing,
    /// The heading of a region or a scheme.
    Heading(&'a str),
    /// A subtotal, and of what.
    Subtotal(String),
    /// A behovsmelding.
    Need,
}

fn kind<'a>(row: &'a Row, layout: &Layout, context: &Context) -> Kind<'a> {
    if layout.is_repeated(row) {
        return Kind::Nothing;
    }
    let has = |column| layout.cell(row, column).is_some();
    let named = has(Column::Owner) || has(Column::Measure);
    if let Some(label) = subtotal_label(row, layout) {
        return Kind::Subtotal(label);
    }
    let amounts = || layout.columns.iter().filter(|(column, _)| column.is_amount());
    let is_zero = |value: &Value| matches!(value, Value::Number(number) if number == "0");
    let has_money = amounts().any(|(column, _)| layout.cell(row, *column).is_some_and(|value| !is_zero(value)));
    if has_money {
        return Kind::Need;
    }
    match lone_text(row) {
        Some((place, text)) => {
            let column = layout.column_at(place);
            let known = known_region(text, context).is_some() || scheme_in(text, context).is_some();
            let short = text.chars().count() <= HEADING_CHARACTERS && !text.ends_with('.') && !text.contains(':');
            // An owner alone in its own column is somebody's unfinished behovsmelding, not a region.
            let owner = column == Some(Column::Owner) && plain(text).ends_with("kommune");
            match column {
                _ if known => Kind::Heading(text),
                _ if owner => Kind::Need,
                Some(Column::Region) => Kind::Heading(text),
                _ if short => Kind::Heading(text),
                _ => Kind::Nothing,
            }
        }
        None if named => Kind::Need,
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
    for column in [Column::Number, Column::Scheme, Column::Region, Column::Owner] {
        if let Some(label) = label(column) {
            return Some(label);
        }
    }
    if has(Column::Owner) {
        return None;
    }
    if has(Column::Measure) {
        return label(Column::Measure);
    }
    let is_amount = |place: &u32| layout.column_at(*place).is_some_and(Column::is_amount);
    row.iter().filter(|(place, _)| !is_amount(place)).find_map(|(_, value)| value.as_text().and_then(sum_label))
}

fn subtotal(cells: &mut RowReader, sheet: usize, label: String, block: &Block) -> Subtotal {
    let mut amounts = BTreeMap::new();
    let columns: Vec<Column> = cells.layout.columns.keys().copied().filter(|column| column.is_amount()).collect();
    for column in columns {
        // A subtotal only checks; one that nobody has worked out checks nothing.
        if cells.is_unworked(column) {
            continue;
        }
        if let Read::Is(amount) = cells.amount(column) {
            // The problem is made ready here, where the cell is at hand.
            cells.problem(column, "subtotal-mismatch", "");
            if let Some(problem) = cells.problems.pop() {
                amounts.insert(column, (amount, problem));
            }
        }
    }
    Subtotal { sheet, row: cells.number, block_from: block.from, headed_from: block.headed_from, label, amounts }
}

#[expect(clippy::too_many_arguments, reason = "one row in all that surrounds it")]
fn read_need(
    reading: &mut Reading,
    sheet: &Sheet,
    index: usize,
    layout: &Layout,
    number: u32,
    row: &Row,
    block: &Block,
    context: &Context,
) {
    let before = reading.problems.len();
    let mut cells = RowReader { sheet, layout, number, row, problems: &mut reading.problems };
    let scheme = scheme(&mut cells, block, context);
    let region = region(&mut cells, block, context);
    let given = cells.whole(Column::Number, 1..=999_999, "12");
    let Amounts { applied, later, contribution } = cells.amounts();
    let counted_region = plain(region.as_deref().unwrap_or_default());
    reading.counted.push(Counted {
        sheet: index,
        row: number,
        region: counted_region,
        scheme: scheme.clone(),
        adds: contribution,
    });
    let need = need(&mut cells, scheme.clone(), region, applied, later);
    if let (Read::Is(given), Some(scheme)) = (given, scheme) {
        reading.highest = reading.highest.max(given);
        let here = format!("rad {number} i «{}»", sheet.name);
        if let Some(first) = reading.numbers.get(&(scheme.clone(), given)) {
            cells.problem(Column::Number, "number-twice", format!("et eget nummer, men {given} står også på {first}"));
        } else {
            reading.numbers.insert((scheme, given), here);
        }
    }
    // A row with a problem is listed, not half imported.
    if let Some(need) = need.filter(|_| reading.problems.len() == before) {
        reading.needs.push(Numbered { need, number: given.value() });
    }
}

fn scheme(cells: &mut RowReader, block: &Block, context: &Context) -> Option<SchemeId> {
    let choice = || format!("en ordning: {}", scheme_choice(context));
    let text = match cells.text_or_merged(Column::Scheme) {
        Read::Is(text) => text,
        Read::Wrong => return None,
        Read::Blank => {
            if block.scheme.is_none() {
                cells.problem(Column::Scheme, "scheme-blank", choice());
            }
            return block.scheme.clone();
        }
    };
    match (scheme_of_cell(&text, context), &block.stated) {
        (None, _) => {
            cells.problem(Column::Scheme, "scheme-unknown", choice());
            None
        }
        (Some(scheme), Some(around)) if scheme != *around => {
            let name = context.schemes.iter().find(|one| one.id == *around).map_or("", |one| one.name.nb.as_str());
            cells.problem(Column::Scheme, "scheme-elsewhere", format!("{name}, som arket eller overskriften sier"));
            Some(scheme)
        }
        (scheme, _) => scheme,
    }
}

fn region(cells: &mut RowReader, block: &Block, context: &Context) -> Option<String> {
    match cells.text_or_merged(Column::Region) {
        Read::Is(text) => Some(known_region(&text, context).map_or(text.clone(), str::to_owned)),
        Read::Wrong => None,
        Read::Blank if block.region.is_none() && cells.layout.has(Column::Region) => {
            cells.problem(Column::Region, "region-blank", "navnet på en region eller et nettverk");
            None
        }
        Read::Blank => Some(block.region.clone().unwrap_or_default()),
    }
}

/// The rest of the row; nothing when a part of it cannot be taken.
fn need(
    cells: &mut RowReader,
    scheme: Option<SchemeId>,
    region: Option<String>,
    applied: Option<forum::Applied>,
    later_years: Option<Vec<(i32, forum::Kroner)>>,
) -> Option<Need> {
    let owner = cells.required_text(Column::Owner, "owner-blank", "navnet på eieren");
    let measure = cells.required_text(Column::Measure, "measure-blank", "navnet på tiltaket");
    let org_number = cells.org_number().value();
    let kind = cells.owner_kind(owner.as_deref());
    let university = cells.text(Column::University).value().unwrap_or_default();
    let units = cells.whole(Column::Units, 0..=99_999, "4").value();
    let start_year = cells.whole(Column::StartYear, 1990..=2100, "2023").value();
    let duration_years = cells.whole(Column::Duration, 1..=30, "3").value();
    let network_rank = cells.whole(Column::NetworkRank, 1..=9_999, "1").value();
    let local_need = cells.criterion(Column::LocalNeed);
    let collective = cells.criterion(Column::Collective);
    let partnership = cells.criterion(Column::Partnership);
    let mut flag = |column| cells.truth(column).value();
    let ongoing = flag(Column::Ongoing).unwrap_or_default();
    let several_municipalities = flag(Column::SeveralMunicipalities).unwrap_or_default();
    let special_challenges = flag(Column::SpecialChallenges).unwrap_or_default();
    let follow_up = flag(Column::FollowUp).unwrap_or_default();
    let (pps_takes_part, statped_involved) = (flag(Column::Pps), flag(Column::Statped));
    let scheme = scheme?;
    Some(Need {
        id: NeedId::new(&scheme, 0),
        number: 0,
        scheme,
        region: region?,
        owner: Owner { name: owner?, org_number, kind: kind? },
        measure: measure?,
        units,
        university,
        applied: applied?,
        later_years: later_years?,
        start_year: start_year.and_then(|year| i32::try_from(year).ok()),
        duration_years,
        ongoing,
        several_municipalities,
        network_rank,
        criteria: Criteria { local_need: local_need?, collective: collective?, partnership: partnership? },
        special_challenges,
        follow_up,
        pps_takes_part,
        statped_involved,
        details: forum::NeedDetails::default(),
    })
}
