//! Real small files changed at random, byte by byte and part by part: the reader answers, and none of its own faults is
//! caught on the way.

use std::io::{Cursor, Read, Write};
use std::sync::LazyLock;

use proptest::prelude::*;
use rust_xlsxwriter::Format;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use crate::common::{HEADINGS, read, workbook_with};

/// Paths and contents.
type Parts = Vec<(String, Vec<u8>)>;

/// The files of faults, and a workbook with most of what a cell can be.
static FILES: LazyLock<Parts> = LazyLock::new(|| {
    let folder = std::fs::read_dir(format!("{}/tests/files/faults", env!("CARGO_MANIFEST_DIR"))).unwrap();
    let paths = folder.map(|entry| entry.unwrap().path());
    let mut files: Vec<(String, Vec<u8>)> = paths
        .filter(|path| path.extension().is_some_and(|kind| kind == "csv" || kind == "xlsx"))
        .map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), std::fs::read(path).unwrap()))
        .collect();
    files.push(("alt.xlsx".to_owned(), everything()));
    files.sort();
    files
});

/// The parts of every workbook among the files.
static PARTS: LazyLock<Vec<Parts>> =
    LazyLock::new(|| FILES.iter().filter(|(name, _)| name.ends_with(".xlsx")).map(|(_, bytes)| parts(bytes)).collect());

/// Numbers, texts, runs of looks, truths, errors, formulas, dates, merged areas, and what is hidden or struck through.
fn everything() -> Vec<u8> {
    let row: &[&str] = &["#1", "Salten", "Bodø kommune", "Realfag", "1 000", "#200", "", "", "Ja", "Ja", "Ja"];
    workbook_with(&[("Rekom", &[HEADINGS, row, row])], |book| {
        let sheet = book.worksheet_from_index(0).unwrap();
        let (struck, plain) = (Format::new().set_font_strikethrough(), Format::new());
        sheet.write_string_with_format(2, 2, "Bodø kommune", &struck).unwrap();
        sheet.write_rich_string(2, 3, &[(&struck, "Real"), (&plain, "fag")]).unwrap();
        sheet.write_number_with_format(2, 4, 45_580.5, &Format::new().set_num_format("dd.mm.yyyy")).unwrap();
        sheet.write_boolean(2, 8, true).unwrap();
        sheet.write_formula(2, 7, "=E3+F3").unwrap();
        sheet.merge_range(1, 1, 2, 1, "Salten", &plain).unwrap();
        sheet.set_row_hidden(2).unwrap();
        sheet.set_column_hidden(6).unwrap();
    })
}

fn parts(bytes: &[u8]) -> Parts {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let count = archive.len();
    let part = |index| {
        let mut part = archive.by_index(index).unwrap();
        let mut content = Vec::new();
        part.read_to_end(&mut content).unwrap();
        (part.name().to_owned(), content)
    };
    (0..count).map(part).collect()
}

fn packed(parts: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, content) in parts {
        zip.start_file(path.as_str(), SimpleFileOptions::default()).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// The reader catches a panic so that a meeting survives it; here it must not have had to.
fn is_answered(name: &str, bytes: &[u8]) {
    if let Err(error) = read(name, bytes) {
        assert!(!error.to_string().contains("parts that make no sense"), "{name}: a panic was caught");
    }
}

/// Something to put in the middle of a part.
fn piece() -> impl Strategy<Value = Vec<u8>> {
    let pieces = [
        "<c r=\"ZZZZZZZ9\"><v>1e308</v></c>",
        "<c r=\"A2\" t=\"s\"><v>99999</v></c>",
        "<c t=\"inlineStr\"><is><r><rPr><strike/></rPr><t>_x00",
        "<c r=\"B3\" s=\"70000\"><v>-0.00000000000000000001</v></c>",
        "<c r=\"B3\" s=\"1\"><v>2958466.99999</v></c>",
        "<mergeCell ref=\"C9:A1\"/>",
        "<mergeCell ref=\"A1:XFD1048576\"/>",
        "<row r=\"4294967295\"/><row/><c><v>1</v></c>",
        "<col min=\"0\" max=\"0\" hidden=\"1\"/><col min=\"9\" max=\"1\" hidden=\"1\"/>",
        "<si/><si><rPh><t>x</t></rPh></si>",
        "</sheetData>",
        "&#x110000;&amp;&ingen;",
        "<![CDATA[",
        "sep=\u{1f600}\n",
        "\"",
        "\u{202e}\u{300}\u{fe0f}",
    ];
    prop_oneof![
        prop::sample::select(pieces.map(|piece| piece.as_bytes().to_vec()).to_vec()),
        "[<>/\"'=&;!A-Za-z0-9 -]{0,30}".prop_map(String::into_bytes),
        prop::collection::vec(any::<u8>(), 0..6),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_file_changed_anywhere_is_answered(
        file in any::<prop::sample::Index>(),
        at in any::<prop::sample::Index>(),
        cut in 0usize..60,
        put in piece(),
    ) {
        let (name, real) = file.get(&FILES);
        let mut bytes = real.clone();
        let at = at.index(bytes.len());
        let end = (at + cut).min(bytes.len());
        bytes.splice(at..end, put);
        is_answered(name, &bytes);
    }

    #[test]
    fn a_part_of_a_workbook_changed_anywhere_is_answered(
        file in any::<prop::sample::Index>(),
        part in any::<prop::sample::Index>(),
        at in any::<prop::sample::Index>(),
        cut in 0usize..60,
        put in piece(),
    ) {
        let mut parts = file.get(&PARTS).clone();
        let part = part.index(parts.len());
        let content = &mut parts[part].1;
        let at = at.index(content.len().max(1)).min(content.len());
        let end = (at + cut).min(content.len());
        content.splice(at..end, put);
        is_answered("bok.xlsx", &packed(&parts));
    }
}
