//! What the tests share: the county of the example, and small workbooks and files made for one question each.

use std::sync::LazyLock;

use chrono::NaiveDate;
use documents::Texts;
use documents::import::{
    Answers, Asked, Context, FigureSource, ImportError, Imported, NoteCode, Problem, Read, Totals, read_applications,
    read_frames, read_needs, read_participants, read_shares,
};
use forum::{Application, Frame, Language, Names, Participant, Scheme, SchemeId, Work};

pub const WORKBOOK: &[u8] = include_bytes!("../data/import/behovsmeldinger.xlsx");
pub const CSV: &[u8] = include_bytes!("../data/import/behovsmeldinger.csv");

/// Key figures of Innlandet 2022, constructed.
pub const KEY_FIGURES: &[u8] = include_bytes!("../data/import/noekkeltall.csv");
/// What the owners of Rogaland were given in 2024, constructed to the real sums.
pub const SHARES: &[u8] = include_bytes!("../data/import/tildeling-2024.csv");
/// The frames of Rogaland.
pub const FRAMES: &[u8] = include_bytes!("../data/import/rammer.csv");

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

/// What the small examples do not ask about: without columns for the criteria nobody meets them.
pub fn answers() -> Answers {
    let mut answers = Answers::default();
    answers.remembered.choices.insert("criteria".into(), "none".into());
    answers
}

/// Reads the file in the meeting of 2023.
pub fn read(name: &str, bytes: &[u8]) -> Result<Imported, ImportError> {
    read_needs(
        name,
        bytes,
        &Context {
            year: 2023,
            schemes: &schemes(),
            regions: &regions(),
            asked: Asked::default(),
            work: Work::UNWATCHED,
        },
        &answers(),
    )
}

/// Reads key figures, counted 1 October 2021, in the meeting of 2022.
pub fn figures(name: &str, bytes: &[u8]) -> Result<Read<Participant>, ImportError> {
    let context =
        Context { year: 2022, schemes: &schemes(), regions: &[], asked: Asked::default(), work: Work::UNWATCHED };
    read_participants(name, bytes, &context, &answers(), &FigureSource { name: "GSI", counted: counted() })
}

/// The day of the key figures.
pub fn counted() -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(2021, 10, 1)
}

/// Reads last year's amounts in the meeting of 2025.
pub fn shares(name: &str, bytes: &[u8]) -> Result<Read<Participant>, ImportError> {
    read_shares(
        name,
        bytes,
        &Context { year: 2025, schemes: &schemes(), regions: &[], asked: Asked::default(), work: Work::UNWATCHED },
        &answers(),
    )
}

/// Reads frames in the meeting of 2025.
pub fn frames(name: &str, bytes: &[u8]) -> Result<Read<Frame>, ImportError> {
    read_frames(
        name,
        bytes,
        &Context { year: 2025, schemes: &schemes(), regions: &[], asked: Asked::default(), work: Work::UNWATCHED },
        &answers(),
    )
}

/// Reads søknader in the meeting of 2024.
pub fn applications(name: &str, bytes: &[u8]) -> Result<Read<Application>, ImportError> {
    read_applications(
        name,
        bytes,
        &Context { year: 2024, schemes: &schemes(), regions: &[], asked: Asked::default(), work: Work::UNWATCHED },
        &answers(),
    )
}

/// The problems of a file from which nothing must have come: place, code and what is expected.
pub fn refused<T: std::fmt::Debug>(read: Result<Read<T>, ImportError>) -> Vec<(String, &'static str, String)> {
    let read = read.unwrap();
    assert!(!read.problems.is_empty(), "nothing was found wrong: {read:?}");
    assert!(read.rows.is_empty(), "a file with a problem brings nothing: {read:?}");
    let told = read.problems.iter().map(|problem| {
        let place = format!("{}{}", problem.column, problem.row);
        (place, problem.code, expected(problem))
    });
    told.collect()
}

/// The first line of the refusal.
pub fn refusal(name: &str, bytes: &[u8]) -> String {
    read(name, bytes).map_or_else(|error| error.to_string(), |imported| format!("not refused: {imported:?}"))
}

/// Where, what stands there, the code and what is expected.
pub fn told(problem: &Problem) -> (String, &str, &str, String) {
    let place = format!("{}!{}{}", problem.sheet, problem.column, problem.row);
    (place, problem.value.as_str(), problem.code, expected(problem))
}

/// What is expected, in bokmål. In every language the sentence has all its values.
pub fn expected(problem: &Problem) -> String {
    static TEXTS: LazyLock<[Texts; 3]> = LazyLock::new(|| [Language::Nb, Language::Nn, Language::En].map(Texts::new));
    let [bokmaal, nynorsk, english] = TEXTS.each_ref().map(|texts| problem.expected.in_words(texts));
    for said in [&bokmaal, &nynorsk, &english] {
        assert!(!said.contains('{'), "{said}");
    }
    bokmaal.replace('\u{a0}', " ")
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

/// The columns of the files of faults, A to L.
pub const COLUMNS: [&str; 12] = [
    "Nr",
    "Ordning",
    "Region",
    "Eier",
    "Eiertype",
    "Tiltak",
    "UH-partner",
    "Beløp eier 2023",
    "Beløp UH 2023",
    "Kriterium 1",
    "Kriterium 2",
    "Kriterium 3",
];

/// A behovsmelding below [`COLUMNS`].
pub const FIRST: [&str; 12] = [
    "1",
    "Rekom",
    "Salten",
    "Fjordvik kommune",
    "kommune",
    "Lesing i lag",
    "Nord",
    "125000",
    "60000",
    "Ja",
    "Ja",
    "Ja",
];

/// A file of faults.
pub fn fault(name: &str) -> Vec<u8> {
    std::fs::read(format!("{}/tests/files/faults/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

/// A text file of these rows.
pub fn csv<R: AsRef<[S]>, S: AsRef<str>>(rows: &[R]) -> Vec<u8> {
    let line = |row: &R| row.as_ref().iter().map(AsRef::as_ref).collect::<Vec<&str>>().join(";");
    rows.iter().map(line).collect::<Vec<_>>().join("\n").into_bytes()
}

/// Reads behovsmeldinger in the meeting of 2023 with answers, and with columns pointed at fields.
pub fn answered(
    name: &str,
    bytes: &[u8],
    choices: &[(&str, &str)],
    fields: &[(&str, &str)],
) -> Result<Imported, ImportError> {
    let owned = |pairs: &[(&str, &str)]| pairs.iter().map(|(key, value)| ((*key).into(), (*value).into())).collect();
    let answers = Answers { choices: owned(choices), fields: owned(fields), ..Answers::default() };
    let (schemes, regions) = (schemes(), regions());
    let context =
        Context { year: 2023, schemes: &schemes, regions: &regions, asked: Asked::default(), work: Work::UNWATCHED };
    read_needs(name, bytes, &context, &answers)
}

/// The ids of the open questions.
pub fn asked_of(imported: &Imported) -> Vec<&str> {
    imported.questions.iter().map(|question| question.id.as_str()).collect()
}

/// What is applied for, to owners and to universities, of a file that asks nothing and has nothing to put right.
pub fn sums(imported: &Imported) -> (i64, i64) {
    assert_eq!((imported.problems.as_slice(), asked_of(imported)), (&[][..], Vec::new()));
    let sum = |part: fn(&Totals) -> i64| imported.totals.values().map(part).sum();
    (sum(|totals| totals.owner.get()), sum(|totals| totals.university.get()))
}

/// How many places a kind of note has.
pub fn noted(imported: &Imported, code: NoteCode) -> usize {
    imported.notes.iter().filter(|note| note.code == code).map(|note| note.places.len()).sum()
}
