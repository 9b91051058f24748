//! *Søknader* to the 30 % part, row by row (R85-R95).

use std::collections::BTreeMap;

use forum::{Application, ApplicationCategory, Kroner};

use super::grid::Book;
use super::headings::{Column, Headings};
use super::names::plain;
use super::told::{ExpectedCode, Place, RowPlace};
use super::values::{Cell, Numbered, RowReader};
use super::walk::{Counts, walk};
use super::{Answers, ImportError, Read};

/// Reads every sheet that has the headings. Søknader without a number get the numbers after the highest.
pub fn read_book(book: &Book, headings: Headings, answers: &Answers) -> Result<Read<Application>, ImportError> {
    let mut applications: Vec<(Application, Option<u32>, RowPlace)> = Vec::new();
    let mut seen: BTreeMap<u32, Place> = BTreeMap::new();
    let walked = walk(book, headings, answers, |cells, _| {
        let number = cells.whole(Column::Number, 1..=999_999, "12").value();
        if let Some(number) = number {
            if let Some(first) = seen.get(&number) {
                let expected = ExpectedCode::OwnNumber.beside(first).with("number", number);
                cells.problem(Column::Number, "number-twice", expected);
            } else {
                seen.insert(number, cells.here());
            }
        }
        let (application, counts) = application(cells);
        let place = cells.place(number.map_or(Numbered::Not, |_| Numbered::InFile));
        applications.extend(application.map(|application| (application, number, place)));
        counts
    })?;
    let mut highest = seen.keys().last().copied().unwrap_or_default();
    let numbered = applications.into_iter().map(|(application, number, place)| {
        let number = number.unwrap_or_else(|| {
            highest += 1;
            highest
        });
        (Application { number, ..application }, place)
    });
    Read::of(numbered.collect(), walked)
}

fn application(cells: &mut RowReader) -> (Option<Application>, Counts) {
    let call = cells.whole(Column::Call, 1..=99, "1");
    let category = category(cells);
    let owner = cells.required_text(Column::Owner, "owner-blank", ExpectedCode::OwnerName);
    let mut text = |column| cells.text(column).value();
    let (kindergarten, municipality, study) =
        (text(Column::Kindergarten), text(Column::Municipality), text(Column::Study));
    let students = cells.whole(Column::Students, 0..=9_999, "4");
    let applied = cells.amount(Column::AppliedSum);
    let asks_nothing = match (students, applied) {
        (Cell::Wrong, _) | (_, Cell::Wrong) => false,
        (students, applied) => {
            students.value().unwrap_or_default() == 0 && applied.value().unwrap_or_default().is_zero()
        }
    };
    if asks_nothing {
        let place = if cells.layout.has(Column::Students) { Column::Students } else { Column::AppliedSum };
        cells.problem(place, "application-for-nothing", ExpectedCode::StudentsOrAmount);
    }
    let mut dispensations = |column| cells.whole(column, 0..=9_999, "4").value();
    let dispensations_municipality = dispensations(Column::DispensationsMunicipality);
    let dispensations_kindergarten = dispensations(Column::DispensationsKindergarten);
    let progress = cells.decimal(Column::Progress).value();
    let received = match cells.date(Column::Received) {
        Cell::Blank => {
            cells.problem(Column::Received, "date-blank", ExpectedCode::DateReceived);
            None
        }
        read => read.value(),
    };
    let study_year = study_year(cells);
    let added = if applied == Cell::Blank { Some(Kroner::ZERO) } else { applied.value() };
    let counts = Counts { adds: BTreeMap::from([(Column::AppliedSum, added)]), ..Counts::default() };
    let (Some(category), Some(owner), Some(received), Some(study_year)) = (category, owner, received, study_year)
    else {
        return (None, counts);
    };
    let application = Application {
        number: 0,
        call: call.value().unwrap_or(1),
        category,
        owner,
        kindergarten: kindergarten.unwrap_or_default(),
        municipality: municipality.unwrap_or_default(),
        study,
        students: students.value().unwrap_or_default(),
        applied: applied.value().unwrap_or_default(),
        dispensations_municipality,
        dispensations_kindergarten,
        progress,
        received,
        study_year,
    };
    (Some(application), counts)
}

/// The four of R85, by the words they begin with.
fn category(cells: &mut RowReader) -> Option<ApplicationCategory> {
    let words = match cells.text(Column::Category) {
        Cell::Is(text) => plain(&text),
        Cell::Wrong => return None,
        Cell::Blank => {
            cells.problem(Column::Category, "category-blank", ExpectedCode::Category);
            return None;
        }
    };
    let begins = |starts: &[&str]| starts.iter().any(|start| words.starts_with(start));
    if begins(&["barnehagefaglig grunnkompetanse", "barnehagefagleg grunnkompetanse", "grunnkompetanse"]) {
        Some(ApplicationCategory::BasicCompetence)
    } else if begins(&["kompetansehevingsstudi", "kompetansehevande studi", "kompetansehevende studi"]) {
        Some(ApplicationCategory::FurtherStudies)
    } else if begins(&["fagbrev", "praksiskandidat"]) {
        Some(ApplicationCategory::TradeCertificate)
    } else if begins(&["tilrettelegging"]) {
        Some(ApplicationCategory::FacilitationFunds)
    } else {
        cells.problem(Column::Category, "category", ExpectedCode::Category);
        None
    }
}

/// «2024/25», also where it is written as `2024/2025` or `2024-25`; empty where nothing is said.
fn study_year(cells: &mut RowReader) -> Option<String> {
    let text = match cells.text(Column::StudyYear) {
        Cell::Is(text) => text,
        Cell::Wrong => return None,
        Cell::Blank => return Some(String::new()),
    };
    let read = text.split_once(['/', '-', '\u{2013}']).and_then(|(first, second)| {
        let (first, second) = (first.trim(), second.trim());
        let whole = |text: &str| text.bytes().all(|b| b.is_ascii_digit()).then(|| text.parse::<u32>().ok()).flatten();
        let start = whole(first).filter(|start| (2000..2100).contains(start))?;
        let follows = match second.len() {
            2 => whole(second)? == (start + 1) % 100,
            4 => whole(second)? == start + 1,
            _ => false,
        };
        follows.then(|| format!("{start}/{:02}", (start + 1) % 100))
    });
    if read.is_none() {
        cells.problem(Column::StudyYear, "study-year", ExpectedCode::StudyYear);
    }
    read
}
