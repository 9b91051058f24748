//! What is changed by chance: a workbook, a text file, and tables of words that mean something to the importer. All of it is constructed.

use std::io::{Cursor, Read, Write};

use documents::import::Answers;
use forum::{Names, Scheme, SchemeId};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

/// The names the files come with.
pub const NAMES: [&str; 2] = ["bok.xlsx", "liste.csv"];

const HEADINGS: [&str; 12] = [
    "Nr",
    "Ordning",
    "Region",
    "Eier",
    "Orgnr",
    "Tiltak",
    "UH-partner",
    "Beløp eier 2023",
    "Beløp UH 2023",
    "Kriterium 1",
    "Kriterium 2",
    "Kriterium 3",
];
const ROWS: [[&str; 12]; 3] = [
    ["1", "Rekom", "Salten", "Fjordvik kommune", "", "Lesing", "Nord", "125 000", "60000", "Ja", "Ja", "Ja"],
    ["2", "Rekom", "Salten", "Nesheim kommune", "", "Språk", "Nord", "90000,-", "0", "Ja", "Nei", "Ja"],
    ["", "", "Sum Salten", "", "", "", "", "215000", "60000", "", "", ""],
];

/// Words that may stand in any cell.
const WORDS: [&str; 48] = [
    "",
    "",
    "-",
    "1",
    "2",
    "1000",
    "125000",
    "1.234",
    "0,5",
    "Ja",
    "Nei",
    "Rekom",
    "Dekom",
    "Salten",
    "Sum",
    "Delsum",
    "Sum Salten",
    "Ramme",
    "Fjordvik kommune",
    "Samla Oppvekst AS",
    "Lesing",
    "Nord",
    "Eier",
    "Tiltak",
    "Region",
    "Ordning",
    "Nr",
    "Orgnr",
    "999001106",
    "Beløp 2023",
    "Beløp eier",
    "Beløp UH 2023",
    "Beløp eier (2024)",
    "Beløp eier i 1000 kr",
    "Omsøkt",
    "UH",
    "Kriterium 1",
    "Alle tall i tusen",
    "2022",
    "2023",
    "Tildelt 2022",
    "Nettverk",
    "Elever",
    "Kategori",
    "Søkt beløp",
    "Mottatt",
    "År",
    "Hovedtildeling",
];
const ANSWERS: [(&str, &str); 12] = [
    ("unit", "thousand"),
    ("unit:H", "million"),
    ("year", "this-year"),
    ("year:C", "named-year"),
    ("sheet", "sheet-1"),
    ("struck", "count"),
    ("encoding", "utf-8"),
    ("unknown-amounts:D", "owner-amount"),
    ("unknown-amounts:C", "ignore"),
    ("criteria", "all"),
    ("criteria", "none"),
    ("x", "y"),
];
const FIELDS: [(&str, &str); 8] = [
    ("A", "owner"),
    ("B", "measure"),
    ("C", "owner-amount"),
    ("D", "later-amount:2025"),
    ("Omsøkt", "university-amount"),
    ("E", "ignore"),
    ("F", "given:2022"),
    ("Z", "eier"),
];

/// The scheme of the files.
pub fn schemes() -> Vec<Scheme> {
    let name = |nb: &str| Names { nb: nb.into(), nn: nb.into(), en: nb.into() };
    vec![Scheme {
        id: SchemeId::new("rekom"),
        name: name("Regional ordning"),
        short_name: "Rekom".into(),
        purpose: name("Regional ordning for barnehage"),
        valid_from: 2021,
        valid_to: Some(2025),
    }]
}

/// The files that are changed.
pub struct Seeds {
    workbook: Vec<u8>,
    text: Vec<u8>,
    parts: Vec<(String, Vec<u8>)>,
}

impl Seeds {
    /// Makes them.
    pub fn new() -> Seeds {
        let mut book = rust_xlsxwriter::Workbook::new();
        let sheet = book.add_worksheet();
        for (row, cells) in (0u32..).zip([HEADINGS].iter().chain(&ROWS)) {
            for (column, cell) in (0u16..).zip(cells) {
                match cell.parse::<f64>() {
                    Ok(number) => sheet.write_number(row, column, number).unwrap(),
                    Err(_) => sheet.write_string(row, column, *cell).unwrap(),
                };
            }
        }
        sheet.merge_range(1, 2, 2, 2, "Salten", &rust_xlsxwriter::Format::new()).unwrap();
        let workbook = book.save_to_buffer().unwrap();
        let mut archive = ZipArchive::new(Cursor::new(workbook.clone())).unwrap();
        let part = |index: usize| {
            let mut part = archive.by_index(index).unwrap();
            let mut content = Vec::new();
            part.read_to_end(&mut content).unwrap();
            (part.name().to_owned(), content)
        };
        let parts = (0..ZipArchive::new(Cursor::new(workbook.clone())).unwrap().len()).map(part).collect();
        let lines: Vec<String> = [HEADINGS].iter().chain(&ROWS).map(|row| row.join(";")).collect();
        Seeds { workbook, text: lines.join("\r\n").into_bytes(), parts }
    }

    /// One of the files, some bytes of it changed, and the name it comes with.
    pub fn with_bytes_changed(&self, choices: &[u8]) -> (&'static str, Vec<u8>) {
        let which = usize::from(choices.first().is_some_and(|choice| choice % 2 == 1));
        let bytes = if which == 0 { &self.workbook } else { &self.text };
        (NAMES[which], changed(bytes, choices.get(1..).unwrap_or_default()))
    }

    /// The workbook, with bytes of one of its parts changed before it is packed.
    pub fn with_a_part_changed(&self, choices: &[u8]) -> Vec<u8> {
        let which = usize::from(choices.first().copied().unwrap_or_default()) % self.parts.len();
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for (index, (path, content)) in self.parts.iter().enumerate() {
            zip.start_file(path.as_str(), SimpleFileOptions::default()).unwrap();
            let content =
                if index == which { changed(content, &choices[1.min(choices.len())..]) } else { content.clone() };
            zip.write_all(&content).unwrap();
        }
        zip.finish().unwrap().into_inner()
    }
}

/// Three choices for each change: where, what, and how.
fn changed(bytes: &[u8], choices: &[u8]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for change in choices.chunks_exact(4) {
        let at = usize::from(u16::from_le_bytes([change[0], change[1]])) % bytes.len().max(1);
        match change[3] % 4 {
            _ if bytes.is_empty() => bytes.push(change[2]),
            0 => bytes[at] = change[2],
            1 => bytes.insert(at, change[2]),
            2 => drop(bytes.drain(at..(at + usize::from(change[2])).min(bytes.len()))),
            _ => {
                let copy: Vec<u8> = bytes[at..(at + usize::from(change[2])).min(bytes.len())].to_vec();
                bytes.splice(at..at, copy);
            }
        }
    }
    bytes
}

/// A table of words, and answers to what may be asked of it.
pub fn table(choices: &[u8]) -> (String, Answers) {
    let mut answers = Answers::default();
    let width = 3 + usize::from(choices.first().copied().unwrap_or_default()) % 9;
    for choice in choices.iter().skip(1).take(4) {
        let (question, answer) = ANSWERS[usize::from(*choice) % ANSWERS.len()];
        answers.remembered.choices.insert(question.to_owned(), answer.to_owned());
        let (heading, field) = FIELDS[usize::from(*choice >> 4) % FIELDS.len()];
        answers.remembered.fields.insert(heading.to_owned(), field.to_owned());
    }
    let words: Vec<&str> = choices.iter().skip(5).map(|choice| WORDS[usize::from(*choice) % WORDS.len()]).collect();
    let starts_well = choices.get(1).is_some_and(|choice| choice % 2 == 0);
    let lines = words.chunks(width).map(|line| line.join(";"));
    let lines: Vec<String> = starts_well.then(|| HEADINGS.join(";")).into_iter().chain(lines).collect();
    (lines.join("\n"), answers)
}
