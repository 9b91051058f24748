//! What the tests share: the county of the example, and small workbooks and files made for one question each.

use documents::import::{Context, ImportError, Imported, Problem, read_needs};
use forum::{Names, Scheme, SchemeId};

pub const WORKBOOK: &[u8] = include_bytes!("../data/import/behovsmeldinger.xlsx");
pub const CSV: &[u8] = include_bytes!("../data/import/behovsmeldinger.csv");

/// The three schemes of 2021 to 2025.
pub fn schemes() -> Vec<Scheme> {
    let scheme = |id: &str, short: &str, nb: &str, en: &str, purpose: &str| Scheme {
        id: SchemeId::new(id),
        name: Names { nb: nb.into(), nn: nb.into(), en: en.into() },
        short_name: short.into(),
        purpose: Names { nb: purpose.into(), nn: purpose.into(), en: purpose.into() },
        valid_from: 2021,
        valid_to: Some(2025),
    };
    vec![
        scheme("rekom", "Rekom", "Regional ordning", "Regional scheme", "Regional ordning for barnehage"),
        scheme("dekom", "Dekom", "Desentralisert ordning", "Decentralised scheme", "Desentralisert ordning for skole"),
        scheme("kl", "KL", "Kompetanseløftet", "Competence boost", "Kompetanseløftet for inkluderende praksis"),
    ]
}

/// The regions of Nordland.
pub fn regions() -> Vec<String> {
    ["Sør-Helgeland", "Ytre Helgeland", "Indre Helgeland", "Salten", "Lofoten", "Vesterålen", "Ofoten"]
        .into_iter()
        .chain(["Nordland fylkeskommune"])
        .map(str::to_owned)
        .collect()
}

/// Reads the file in the meeting of 2023.
pub fn read(name: &str, bytes: &[u8]) -> Result<Imported, ImportError> {
    read_needs(name, bytes, &Context { year: 2023, schemes: &schemes(), regions: &regions() })
}

/// The first line of the refusal.
pub fn refusal(name: &str, bytes: &[u8]) -> String {
    read(name, bytes).map_or_else(|error| error.to_string(), |imported| format!("not refused: {imported:?}"))
}

/// Where, what stands there, the code and what is expected.
pub fn told(problem: &Problem) -> (String, &str, &str, String) {
    let place = format!("{}!{}{}", problem.sheet, problem.column, problem.row);
    (place, problem.value.as_str(), problem.code, problem.expected.replace('\u{a0}', " "))
}

/// A workbook of sheets with rows of cells; `#12` is a numeric cell, an empty text no cell.
pub fn workbook(sheets: &[(&str, &[&[&str]])]) -> Vec<u8> {
    workbook_with(sheets, |_| {})
}

/// As [`workbook`], with something done to the sheets before they are saved.
pub fn workbook_with(sheets: &[(&str, &[&[&str]])], change: impl FnOnce(&mut rust_xlsxwriter::Workbook)) -> Vec<u8> {
    let mut book = rust_xlsxwriter::Workbook::new();
    for (name, rows) in sheets {
        let sheet = book.add_worksheet();
        sheet.set_name(*name).unwrap();
        for (row, cells) in (0u32..).zip(rows.iter()) {
            for (column, cell) in (0u16..).zip(cells.iter()) {
                match cell.strip_prefix('#') {
                    Some(number) => sheet.write_number(row, column, number.parse::<f64>().unwrap()).unwrap(),
                    None if cell.is_empty() => continue,
                    None => sheet.write_string(row, column, *cell).unwrap(),
                };
            }
        }
    }
    change(&mut book);
    book.save_to_buffer().unwrap()
}

/// The columns of most small examples, A to K.
pub const HEADINGS: &[&str] = &[
    "Nr",
    "Region",
    "Eier",
    "Tiltak",
    "Beløp eier 2023",
    "Beløp UH 2023",
    "Herav koordinator",
    "Sum 2023",
    "Kriterium 1",
    "Kriterium 2",
    "Kriterium 3",
];

/// What the import lists of a workbook that must be put right.
pub fn problems(bytes: &[u8]) -> Vec<Problem> {
    read("bok.xlsx", bytes).unwrap().problems
}
