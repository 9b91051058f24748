//! What stands above a table and beside it: titles and remarks that say the unit or the year of all its amounts.

use super::super::grid::{Sheet, column_letter};
use super::super::headings::{Column, Headings, UnitSaid, of_title};
use super::super::names::plain;
use super::super::told::{Choice, ChoiceCode, Lasts, NoteCode, Place, Question, QuestionCode, Unit, Values, values};
use super::columns::{Desk, Placed};
use super::head::Head;
use super::units;

/// So much of a heading tells the form.
const FORM_CHARACTERS: usize = 80;

/// Reads the titles, asks what they leave open, and gives units to the columns. False when the sheet is to be left out.
pub fn read(
    file: &str,
    sheet: &Sheet,
    head: &Head,
    headings: Headings,
    placed: &mut [Placed],
    desk: &mut Desk,
) -> bool {
    if headings.amounts().is_empty() {
        return true;
    }
    unit(file, sheet, head, placed, desk);
    year(sheet, head, headings, placed, desk)
}

/// Every text above the lowest row of headings, with its place.
fn above<'s>(sheet: &'s Sheet, head: &Head) -> impl Iterator<Item = (u32, u32, &'s str)> {
    let rows = sheet.rows.range(..head.last);
    rows.flat_map(|(number, row)| row.iter().filter_map(|(place, value)| Some((*number, *place, value.as_text()?))))
}

/// The unit of those amounts whose own heading says none.
fn unit(file: &str, sheet: &Sheet, head: &Head, placed: &mut [Placed], desk: &mut Desk) {
    let own = |placed: &Placed| head.headings.get(&placed.place).map_or(UnitSaid::Nothing, |heading| heading.said.unit);
    let lacks_own = |placed: &Placed| placed.column.is_some_and(Column::is_amount) && own(placed) == UnitSaid::Nothing;
    if !placed.iter().any(lacks_own) {
        return;
    }
    let lone = sheet.rows.range(head.last.saturating_add(1)..).filter(|(_, row)| row.len() == 1);
    let below = lone
        .flat_map(|(number, row)| row.iter().filter_map(|(place, value)| Some((*number, *place, value.as_text()?))));
    let cells = above(sheet, head).chain(below);
    let says = |text: &str| !matches!(of_title(text), UnitSaid::Nothing | UnitSaid::Clearly(Unit::Kroner));
    let place =
        |row: u32, column: String, text: &str| Place { sheet: sheet.name.clone(), row, column, value: text.to_owned() };
    let mut said: Vec<Place> =
        cells.filter(|(.., text)| says(text)).map(|(row, at, text)| place(row, column_letter(at), text)).collect();
    if said.is_empty() {
        said.extend([file, &sheet.name].into_iter().find(|text| says(text)).map(|text| place(0, String::new(), text)));
    }
    let Some(words) = said.first().map(|first| first.value.clone()) else { return };
    let told = values([("words", words.as_str())]);
    let answer = desk.asking.ask(Question {
        id: desk.asking.sheet_id("unit", &sheet.name, &told),
        code: QuestionCode::UnitOfSheet,
        values: told,
        choices: units::choices(),
        concerns: said,
        lasts: Lasts::Form,
    });
    let unit = units::chosen(answer.as_deref());
    for placed in placed.iter_mut().filter(|placed| lacks_own(placed)) {
        placed.unit = unit;
        let (letter, row) = (column_letter(placed.place), 0);
        let whole = Place { sheet: sheet.name.clone(), row, column: letter.clone(), value: placed.heading.clone() };
        units::note(unit, &letter, &placed.heading, whole, desk.notes);
    }
}

/// Asks when the sheet's name and titles name only other years, and no heading of amounts names any.
fn year(sheet: &Sheet, head: &Head, headings: Headings, placed: &[Placed], desk: &mut Desk) -> bool {
    let meeting = headings.context.year;
    let mut amounts = placed.iter().filter(|placed| placed.column.is_some_and(Column::is_amount));
    let shared_out = [Column::OwnerAmount, Column::UniversityAmount, Column::AppliedSum, Column::Total];
    let is_of_year = placed.iter().any(|placed| placed.column.is_some_and(|column| shared_out.contains(&column)));
    if !is_of_year || amounts.any(|placed| placed.year.is_some()) {
        return true;
    }
    let texts = || above(sheet, head).map(|(.., text)| text).chain([sheet.name.as_str()]);
    let named: Vec<i32> = texts().flat_map(years).collect();
    let Some(other) = named.first().copied().filter(|_| !named.contains(&meeting)) else { return true };
    let told = values([("sheet", sheet.name.as_str()), ("named", &other.to_string()), ("year", &meeting.to_string())]);
    let choice = |code: ChoiceCode, values: Values| Choice { id: code.code().to_owned(), code, values };
    let answer = desk.asking.ask(Question {
        id: desk.asking.sheet_id("year", &sheet.name, &told),
        code: QuestionCode::YearOfSheet,
        values: told,
        choices: vec![
            choice(ChoiceCode::ThisYear, values([("year", meeting.to_string().as_str())])),
            choice(ChoiceCode::LeaveOut, Values::new()),
        ],
        concerns: vec![Place { sheet: sheet.name.clone(), ..Place::default() }],
        lasts: Lasts::Form,
    });
    let is_used = answer.as_deref() != Some(ChoiceCode::LeaveOut.code());
    if !is_used {
        let left_out = Place { sheet: sheet.name.clone(), ..Place::default() };
        desk.notes.add(NoteCode::SheetLeftOut, values([("sheet", sheet.name.as_str())]), left_out);
    }
    is_used
}

/// The years that a title names; those in dates and in years of study are none.
fn years(text: &str) -> Vec<i32> {
    let said = plain(text);
    let words: Vec<&str> = said.split(' ').collect();
    let is_number = |place: Option<usize>| {
        place.and_then(|place| words.get(place)).is_some_and(|word| word.bytes().all(|b| b.is_ascii_digit()))
    };
    let alone = |place: usize| !is_number(place.checked_sub(1)) && !is_number(place.checked_add(1));
    let year = |(place, word): (usize, &&str)| {
        let year = word.parse::<i32>().ok().filter(|year| word.len() == 4 && (2000..=2100).contains(year))?;
        alone(place).then_some(year)
    };
    words.iter().enumerate().filter_map(year).collect()
}

/// The headings in one spelling, with years told from the meeting's.
pub fn form(head: &Head, meeting: i32) -> String {
    let heading = |text: &str| {
        let words = plain(text);
        let told = |word: &str| match word.parse::<i32>() {
            Ok(year) if word.len() == 4 && (2000..=2100).contains(&year) => format!("{{{:+}}}", year - meeting),
            _ => word.to_owned(),
        };
        let words: Vec<String> = words.split(' ').map(told).collect();
        words.join(" ").chars().take(FORM_CHARACTERS).collect::<String>()
    };
    let headings = head.headings.iter().map(|(place, one)| format!("{}:{}", column_letter(*place), heading(&one.text)));
    headings.collect::<Vec<_>>().join("|")
}
