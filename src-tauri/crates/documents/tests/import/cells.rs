//! Bytes of a workbook to cells: what it holds is read as people see it, in whatever looks and parts it comes. Each file
//! of `tests/files/faults` was read wrongly once; beside it stand others of its kind.

use std::fmt::Write as _;
use std::io::{Cursor, Read, Write};

use documents::import::{Imported, Recognition};
use forum::Kroner;
use rust_xlsxwriter::Format;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use crate::common::{problems, read, workbook, workbook_with};

/// The columns of the files here, A to L, as in the files of faults.
pub const COLUMNS: &[&str] = &[
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

pub const FIRST: &[&str] =
    &["#1", "Rekom", "Salten", "Blåfjord kommune", "kommune", "Lesing", "Nord", "#120000", "#80000", "Ja", "Ja", "Ja"];

/// A file of faults.
pub fn fault(name: &str) -> Vec<u8> {
    std::fs::read(format!("{}/tests/files/faults/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

/// What a clean file holds.
pub fn clean(name: &str, bytes: &[u8]) -> Imported {
    let imported = read(name, bytes).unwrap();
    assert_eq!(imported.problems, [], "{name}");
    // How the cells came in is told beside them, and differs from file to file.
    let (recognised, places, notes) = (Recognition::default(), Vec::new(), Vec::new());
    Imported { recognised, places, notes, ..imported }
}

/// Owner, region and amount to the owner of each behovsmelding.
pub fn owners(imported: &Imported) -> Vec<(&str, &str, i64)> {
    let needs = imported.needs.iter();
    needs.map(|need| (need.owner.name.as_str(), need.region.as_str(), need.applied.owner.get())).collect()
}

pub fn applied(imported: &Imported) -> Kroner {
    imported.totals.values().map(|totals| totals.applied).sum()
}

/// A workbook of one behovsmelding whose amount is saved as this number.
fn with_number(number: &str) -> Vec<u8> {
    changed(&workbook(&[("Ark1", &[COLUMNS, FIRST])]), |path, content| {
        (path.to_owned(), content.replace("<v>120000</v>", &format!("<v>{number}</v>")))
    })
}

/// The workbook packed again, with something done to each part.
fn changed(bytes: &[u8], change: impl Fn(&str, String) -> (String, String)) -> Vec<u8> {
    packed_again(bytes, CompressionMethod::Deflated, change)
}

fn packed_again(bytes: &[u8], method: CompressionMethod, change: impl Fn(&str, String) -> (String, String)) -> Vec<u8> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).unwrap();
        let mut content = String::new();
        part.read_to_string(&mut content).unwrap();
        let (path, content) = change(part.name(), content);
        zip.start_file(path, SimpleFileOptions::default().compression_method(method)).unwrap();
        zip.write_all(content.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn a_number_with_the_tail_of_a_float_is_what_the_spreadsheet_shows() {
    let imported = clean("06-float-tails.xlsx", &fault("06-float-tails.xlsx"));
    assert_eq!(owners(&imported)[0].2, 102_635);
    assert_eq!(applied(&imported), Kroner::new(102_635 + 116_677));
    for (saved, amount) in [
        ("102634.99999999999", 102_635),
        ("102635.00000000001", 102_635),
        ("1.0263499999999999E5", 102_635),
        ("102635.0", 102_635),
        ("1.02635E+5", 102_635),
        ("9999999.9999999991", 10_000_000),
        ("0.99999999999999989", 1),
        ("-0", 0),
    ] {
        assert_eq!(owners(&clean(saved, &with_number(saved)))[0].2, amount, "{saved}");
    }
}

#[test]
fn half_a_krone_is_refused_and_shown_as_it_stands() {
    let seen = read("06.xlsx", &fault("06-decimals-hidden.xlsx")).unwrap().problems;
    assert_eq!((seen[0].value.as_str(), seen[0].code), ("102635.12345678902", "amount-not-whole"));
    for (saved, shown) in [("102635.5", "102635.5"), ("102635.123", "102635.123"), ("102634.9999", "102634.9999")] {
        let seen = problems(&with_number(saved));
        assert_eq!((seen[0].value.as_str(), seen[0].code), (shown, "amount-not-whole"));
    }
}

#[test]
fn what_is_merged_downwards_stands_in_each_row() {
    let imported = clean("09-merged-owner.xlsx", &fault("09-merged-owner.xlsx"));
    let name = "Fjordvik kommune";
    assert_eq!(owners(&imported), [(name, "Salten", 120_000), (name, "Salten", 90_000), (name, "Salten", 50_000)]);
    let file = "09-merged-partner-start-ongoing.xlsx";
    for need in clean(file, &fault(file)).needs {
        assert_eq!(need.university, "UiT Norges arktiske universitet", "row {}", need.number);
        assert_eq!((need.start_year, need.network_rank), (Some(2021), Some(1)), "row {}", need.number);
        assert!(need.ongoing && need.special_challenges, "row {}", need.number);
    }
}

#[test]
fn every_column_but_those_of_amounts_is_merged_alike() {
    let further = ["Antall enheter", "Varighet", "Pågående tiltak", "Statped", "Tema", "Orgnr"];
    let columns = [COLUMNS, &further[..]].concat();
    let first = [FIRST, &["#4", "3 år", "Ja", "Ja", "annet", "937 299 826"][..]].concat();
    let mut second: Vec<&str> = vec![""; columns.len()];
    (second[0], second[5], second[7], second[8]) = ("#2", "Ute hele året", "#90000", "#60000");
    let sheets: &[&[&str]] = &[&columns, &first, &second];
    let merged = workbook_with(&[("Ark1", sheets)], |book| {
        let sheet = book.worksheet_from_index(0).unwrap();
        for column in [1, 2, 3, 4, 6, 9, 10, 11, 12, 13, 14, 15, 16, 17] {
            let text = first[usize::from(column)];
            sheet.merge_range(1, column, 2, column, "", &Format::new()).unwrap();
            match text.strip_prefix('#') {
                Some(number) => sheet.write_number(1, column, number.parse::<f64>().unwrap()).unwrap(),
                None => sheet.write_string(1, column, text).unwrap(),
            };
        }
    });
    let needs = clean("bok.xlsx", &merged).needs;
    let unlike = &needs[1];
    let like = forum::Need {
        id: unlike.id.clone(),
        number: unlike.number,
        measure: unlike.measure.clone(),
        applied: unlike.applied,
        ..needs[0].clone()
    };
    assert_eq!(*unlike, like, "the second row has all that is merged over it");
    assert_eq!(unlike.applied.owner, Kroner::new(90_000));
}

#[test]
fn the_parts_of_a_workbook_are_found_by_what_it_says_of_itself() {
    for file in ["43-backslashes.xlsx", "43-book-part.xlsx"] {
        let imported = clean(file, &fault(file));
        assert_eq!(applied(&imported), Kroner::new(350_000), "{file}");
    }
    let bytes = workbook(&[("Ark1", &[COLUMNS, FIRST])]);
    let plain = clean("bok.xlsx", &bytes);
    type Change = (&'static str, fn(&str) -> String, fn(String) -> String);
    let changes: [Change; 10] = [
        ("back-slashes", |path| path.replace('/', "\\"), |text| text),
        ("capitals", |path| path.to_uppercase(), |text| text),
        ("a leading slash", |path| format!("/{path}"), |text| text),
        (
            "the sheets in another folder",
            |path| path.replace("xl/worksheets", "ark"),
            |text| text.replace("Target=\"worksheets/", "Target=\"../ark/"),
        ),
        (
            "whole targets",
            |path| path.to_owned(),
            |text| text.replace("Target=\"worksheets/", "Target=\"/xl/worksheets/"),
        ),
        (
            "back-slashes in targets",
            |path| path.to_owned(),
            |text| {
                text.replace("Target=\"xl/workbook", "Target=\"xl\\workbook")
                    .replace("Target=\"worksheets/", "Target=\"worksheets\\")
            },
        ),
        (
            "texts by another name",
            |path| path.replace("sharedStrings.xml", "tekst/delte.xml"),
            |text| text.replace("Target=\"sharedStrings.xml", "Target=\"tekst/delte.xml"),
        ),
        ("no list of relations", |path| path.replace("_rels/.rels", "_rels/andre.rels"), |text| text),
        ("no list of types", |path| path.replace("[Content_Types]", "typer"), |text| text),
        (
            "a blank in a name",
            |path| path.replace("sheet1", "ark 1"),
            |text| text.replace("Target=\"worksheets/sheet1", "Target=\"worksheets/ark%201"),
        ),
    ];
    for (what, path, text) in changes {
        let odd = changed(&bytes, |at, content| (path(at), text(content)));
        assert_eq!(clean("bok.xlsx", &odd), plain, "{what}");
    }
    let prefixed = changed(&bytes, |path, content| match path {
        "xl/worksheets/sheet1.xml" => (
            path.to_owned(),
            content.replace("</", "</x:").replace('<', "<x:").replace("<x:?", "<?").replace("<x:/x:", "</x:"),
        ),
        _ => (path.to_owned(), content),
    });
    assert_eq!(clean("bok.xlsx", &prefixed), plain, "tags with a prefix");
}

/// A workbook of one sheet with rows below the two of the table, down to the last one there is.
fn tall(below: impl Fn(&mut String, u32)) -> Vec<u8> {
    let bytes = workbook(&[("Ark1", &[COLUMNS, FIRST])]);
    packed_again(&bytes, CompressionMethod::Stored, |path, content| {
        let mut rows = String::new();
        if path == "xl/worksheets/sheet1.xml" {
            (3..=1_048_576).for_each(|row| below(&mut rows, row));
        }
        (path.to_owned(), content.replace("</sheetData>", &format!("{rows}</sheetData>")))
    })
}

#[test]
fn a_million_rows_that_hold_nothing_are_nothing() {
    let empty = tall(|rows, row| write!(rows, "<row r=\"{row}\"><c r=\"A{row}\" s=\"1\"/></row>").unwrap());
    assert_eq!(clean("tom.xlsx", &empty).needs.len(), 1, "formatted cells");
    let high = tall(|rows, row| write!(rows, "<row r=\"{row}\" ht=\"15.75\" customHeight=\"1\"/>").unwrap());
    assert_eq!(clean("høy.xlsx", &high).needs.len(), 1, "heights of rows");
}

#[test]
fn a_date_is_read_as_the_cell_shows_it() {
    let shown = |format: &str, number: f64| {
        let bytes = workbook_with(&[("Ark1", &[COLUMNS, FIRST])], |book| {
            let sheet = book.worksheet_from_index(0).unwrap();
            sheet.write_number_with_format(1, 7, number, &Format::new().set_num_format(format)).unwrap();
        });
        problems(&bytes).into_iter().map(|problem| (problem.value, problem.code)).next()
    };
    assert_eq!(shown("dd.mm.yyyy", 45_580.0), Some(("15.10.2024".to_owned(), "amount-is-date")));
    assert_eq!(shown("hh:mm", 0.5), Some(("12:00".to_owned(), "amount-is-date")));
    assert_eq!(shown("# ##0 \"kr\"", 45_580.0), None, "kroner are no date");
}
