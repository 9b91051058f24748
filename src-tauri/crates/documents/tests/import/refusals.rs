//! Files that are refused as a whole, each with one clear line. Made by hand, byte by byte where need be.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::common::{CSV, WORKBOOK, read, refusal};

const TYPES: &str = r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>"#;
const PACKAGE: &str = r#"<Relationships><Relationship Id="rId1" Type="x/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
const BOOK: &str = r#"<workbook><sheets><sheet name="Rekom" sheetId="1" r:id="rId1"/></sheets></workbook>"#;
const PARTS: &str = r#"<Relationships><Relationship Id="rId1" Type="x/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#;

/// A workbook of one sheet and further parts.
pub fn package(sheet: &str, further: &[(&str, &[u8])]) -> Vec<u8> {
    let mut parts: Vec<(&str, &[u8])> = vec![
        ("[Content_Types].xml", TYPES.as_bytes()),
        ("_rels/.rels", PACKAGE.as_bytes()),
        ("xl/workbook.xml", BOOK.as_bytes()),
        ("xl/_rels/workbook.xml.rels", PARTS.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ];
    parts.extend(further);
    zipped(&parts)
}

fn zipped(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let deflated = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (path, content) in parts {
        zip.start_file(*path, deflated).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn sheet_with(cells: &str) -> String {
    format!(r#"<worksheet><dimension ref="A1:ZZ200000"/><sheetData>{cells}</sheetData></worksheet>"#)
}

#[test]
fn a_cell_far_out_is_refused_by_its_place() {
    let far = sheet_with(r#"<row r="200000"><c r="ZZ200000"><v>1</v></c></row>"#);
    let bytes = package(&far, &[]);
    assert!(bytes.len() < 1_400, "a small file: {} bytes", bytes.len());
    let line = "far-cell: sheet «Rekom» has content in ZZ200000, the last cell read is SF100000";
    assert_eq!(refusal("fjern.xlsx", &bytes), line);
    let wide = sheet_with(r#"<row r="1"><c r="XFD1"><v>1</v></c></row>"#);
    assert_eq!(
        refusal("bred.xlsx", &package(&wide, &[])).split(',').next(),
        Some("far-cell: sheet «Rekom» has content in XFD1")
    );
}

#[test]
fn far_cells_without_content_are_nothing() {
    let cells =
        r#"<row r="1048576"><c r="XFD1048576" s="0"/><c r="XFD1048576" t="inlineStr"><is><t> </t></is></c></row>"#;
    let line = "no-headings: «tom.xlsx» has no sheet with the headings of behovsmeldinger, such as Eier and Tiltak";
    assert_eq!(refusal("tom.xlsx", &package(&sheet_with(cells), &[])), line);
}

#[test]
fn a_cell_reference_beyond_all_bounds_is_damage() {
    let cells = r#"<row r="1"><c r="ZZZZZZZZZZ99999999999"><v>1</v></c></row>"#;
    let line = refusal("rar.xlsx", &package(&sheet_with(cells), &[]));
    assert!(line.starts_with("damaged-workbook: ") || line.starts_with("far-cell: "), "{line}");
}

#[test]
fn what_grows_out_of_proportion_is_a_zip_bomb() {
    let zeros = vec![b' '; 66 * 1024 * 1024];
    let bomb = package("<worksheet/>", &[("xl/theme/theme1.xml", &zeros)]);
    assert!(bomb.len() < 100_000, "66 MB in {} bytes", bomb.len());
    assert!(refusal("bombe.xlsx", &bomb).starts_with("zip-bomb: «bombe.xlsx»: xl/theme/theme1.xml grows from "));
    // The same when the headers say that it is small: what counts is what comes out.
    let mut liar = bomb;
    let size = (zeros.len() as u32).to_le_bytes();
    let places: Vec<usize> = (0..liar.len() - 4).filter(|at| liar[*at..*at + 4] == size).collect();
    assert_eq!(places.len(), 2, "the size stands in the local and in the central header");
    for at in places {
        liar[at..at + 4].copy_from_slice(&1_000u32.to_le_bytes());
    }
    assert!(refusal("bombe.xlsx", &liar).starts_with("zip-bomb: «bombe.xlsx»: xl/theme/theme1.xml grows from "));
}

#[test]
fn over_64_mb_unpacked_is_refused_however_many_parts_it_takes() {
    let part = vec![b' '; 1024 * 1024];
    let names: Vec<String> = (0..65).map(|number| format!("xl/media/{number}.png")).collect();
    let parts: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), part.as_slice())).collect();
    let line = "too-large-unpacked: «stor.xlsx» is over 67108864 bytes when it is unpacked";
    assert_eq!(refusal("stor.xlsx", &package("<worksheet/>", &parts)), line);
    let names: Vec<String> = (0..2_001).map(|number| format!("xl/media/{number}.png")).collect();
    let parts: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), &b""[..])).collect();
    assert_eq!(refusal("mange.xlsx", &package("<worksheet/>", &parts)), "zip-bomb: «mange.xlsx» has over 2000 parts");
    let line = "file-too-large: «stor.csv» is 67108865 bytes, the limit is 67108864";
    assert_eq!(refusal("stor.csv", &vec![b'a'; 64 * 1024 * 1024 + 1]), line);
}

#[test]
fn parts_that_ask_for_memory_out_of_proportion_are_refused() {
    let sheet = sheet_with("");
    let formats = "<xf/>".repeat(65_491);
    let styles = format!("<styleSheet><cellXfs>{formats}</cellXfs></styleSheet>");
    let line = "zip-bomb: «bok.xlsx»: xl/styles.xml has more styles than a workbook can have";
    assert_eq!(refusal("bok.xlsx", &package(&sheet, &[("xl/styles.xml", styles.as_bytes())])), line);
    let mut noise = 1u64;
    let mut letters = |count: usize| -> String {
        // Letters that do not shrink, so that it is their length that is refused.
        let mut letter = || {
            noise = noise.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            char::from(b'a' + u8::try_from((noise >> 40) % 26).unwrap())
        };
        (0..count).map(|_| letter()).collect()
    };
    let tag = sheet_with(&format!("<row r=\"1\" {}=\"1\"/>", letters(1_200_000)));
    let line = "zip-bomb: «bok.xlsx»: xl/worksheets/sheet1.xml has a tag or a text of over 1048576 bytes";
    assert_eq!(refusal("bok.xlsx", &package(&tag, &[])), line);
    let nested = sheet_with(&"<a>".repeat(1_000));
    let line = "damaged-workbook: «bok.xlsx»: sheet «Rekom»: its tags are nested without end";
    assert_eq!(refusal("bok.xlsx", &package(&nested, &[])), line);
    // One text that every cell shares takes its room once for each cell.
    let strings = format!("<sst><si><t>{}</t></si></sst>", letters(500));
    let cells: String = (1..=100_000)
        .map(|row| {
            format!("<row r=\"{row}\"><c r=\"A{row}\" t=\"s\"><v>0</v></c><c r=\"B{row}\" t=\"s\"><v>0</v></c></row>")
        })
        .collect();
    let line = refusal("bok.xlsx", &package(&sheet_with(&cells), &[("xl/sharedStrings.xml", strings.as_bytes())]));
    assert!(line.starts_with("too-many-cells: sheet «Rekom» goes beyond "), "{line}");
}

#[test]
fn a_sheet_that_is_a_bomb_is_refused_while_it_is_read() {
    let bomb = package(&sheet_with(&format!("<row/>{}", " ".repeat(1_000)).repeat(4_000)), &[]);
    let line = refusal("bombe.xlsx", &bomb);
    assert!(line.starts_with("zip-bomb: «bombe.xlsx»: xl/worksheets/sheet1.xml grows from "), "{line}");
}

/// An OLE compound file with one directory entry, and the workbook stream in sector 2.
fn compound(entry: &str, stream: &[u8]) -> Vec<u8> {
    let mut bytes = vec![0; 2_048];
    bytes[..8].copy_from_slice(&[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    bytes[30] = 9;
    let units: Vec<u8> = entry.encode_utf16().flat_map(u16::to_le_bytes).collect();
    bytes[1_024..1_024 + units.len()].copy_from_slice(&units);
    bytes[1_024 + 64] = units.len() as u8 + 2;
    bytes[1_024 + 116] = 2;
    bytes[1_536..1_536 + stream.len()].copy_from_slice(stream);
    bytes
}

#[test]
fn a_protected_workbook_is_refused_as_encrypted() {
    let line = "encrypted: «låst.xlsx» is protected by a password: take it away and save it as .xlsx";
    assert_eq!(refusal("låst.xlsx", &compound("EncryptedPackage", &[])), line);
    let begin = [0x09, 0x08, 4, 0, 0, 6, 5, 0];
    let protected = [&begin[..], &[0x2f, 0, 2, 0, 1, 0]].concat();
    let line = "encrypted: «låst.xls» is protected by a password: take it away and save it as .xlsx";
    assert_eq!(refusal("låst.xls", &compound("Workbook", &protected)), line);
    let line = "unsupported-workbook: «gammel.xls» is an older .xls workbook: save it as .xlsx";
    assert_eq!(refusal("gammel.xls", &compound("Workbook", &begin)), line);
    let line = "not-a-workbook: «brev.xls» is an Office file, but not a workbook";
    assert_eq!(refusal("brev.xls", &compound("WordDocument", &[])), line);
}

#[test]
fn what_is_no_workbook_is_refused() {
    let line = "not-a-workbook: «notat.xlsx» has the name of a workbook, but is not one";
    assert_eq!(refusal("notat.xlsx", "Referat fra møtet".as_bytes()), line);
    let line = "not-a-workbook: «arkiv.xlsx» is a zip archive without a workbook in it";
    assert_eq!(refusal("arkiv.xlsx", &zipped(&[("word/document.xml", b"<w/>")])), line);
    let line = "unsupported-workbook: «bok.ods» is a workbook of another kind: save it as .xlsx";
    assert_eq!(refusal("bok.ods", &zipped(&[("mimetype", b"x"), ("content.xml", b"<x/>")])), line);
    assert_eq!(refusal("tom.xlsx", b""), "empty-file: «tom.xlsx» has no content");
    assert_eq!(refusal("tom.csv", b" \r\n \r\n"), "empty-file: «tom.csv» has only blanks");
    let line = "no-headings: «liste.csv» has no sheet with the headings of behovsmeldinger, such as Eier and Tiltak";
    assert_eq!(refusal("liste.csv", b"a;b;c\n1;2;3\n"), line);
}

#[test]
fn a_damaged_workbook_is_refused() {
    for end in [30, 1_000, 20_000, WORKBOOK.len() - 10] {
        let line = refusal("kuttet.xlsx", &WORKBOOK[..end]);
        assert!(line.starts_with("damaged-workbook: «kuttet.xlsx»: "), "cut at {end}: {line}");
    }
    let mut bytes = WORKBOOK.to_vec();
    bytes[15_000] ^= 0xff;
    let line = refusal("skadet.xlsx", &bytes);
    assert!(line.starts_with("damaged-workbook: «skadet.xlsx»: "), "the XML or the checksum tells: {line}");
    let line = refusal("halv.xlsx", &package("<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>1", &[]));
    assert!(line.starts_with("damaged-workbook: «halv.xlsx»: sheet «Rekom»: "), "{line}");
}

#[test]
fn a_csv_is_read_in_the_encodings_and_with_the_separators_people_have() {
    let text = std::str::from_utf8(CSV).unwrap();
    let real = read("behovsmeldinger.csv", CSV).unwrap();
    let same =
        |bytes: &[u8], why: &str| assert_eq!(read("behovsmeldinger.csv", bytes).unwrap().needs, real.needs, "{why}");
    same(&[b"\xef\xbb\xbf", CSV].concat(), "UTF-8 with a byte order mark");
    same(&encoding_rs::WINDOWS_1252.encode(text).0, "Windows-1252");
    let utf16: Vec<u8> = "\u{feff}".encode_utf16().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    same(&utf16, "UTF-16 with a byte order mark");
    same(text.replace(';', "\t").as_bytes(), "tabs");
    same(text.replace("\r\n", "\r").as_bytes(), "only carriage returns");
    same(text.replace(';', ",").as_bytes(), "commas");
    let quoted = text.replace("Nord universitet", "\"Nord\r\nuniversitet\"");
    same(quoted.as_bytes(), "quoted, with a line break inside");
}

#[test]
fn the_rows_of_a_csv_are_counted_as_a_spreadsheet_counts_them() {
    let text = "Meldt behov\n\nEier;Tiltak;Beløp eier 2023;Ordning\n\"Bodø\nkommune\";\"Lek\nog lær\";1.000;Rekom\n\n;Lek;2.000;\n";
    let problems = read("liste.csv", text.as_bytes()).unwrap().problems;
    let places: Vec<_> =
        problems.iter().map(|problem| format!("{}!{}{}", problem.sheet, problem.column, problem.row)).collect();
    assert_eq!(places, ["liste.csv!C4", "liste.csv!A6", "liste.csv!C6", "liste.csv!D6"]);
}

#[test]
fn a_csv_that_has_lost_its_letters_or_quotes_is_refused() {
    let encoding = |bytes: &[u8]| refusal("liste.csv", bytes).split(':').next().map(str::to_owned);
    let unknown = Some("unknown-encoding".to_owned());
    assert_eq!(encoding(b"Eier;Tiltak\x00\x01;Sum\xff"), unknown, "binary");
    assert_eq!(encoding("Eier;Tiltak;BelÃ¸p eier 2023".as_bytes()), unknown, "encoded twice");
    assert_eq!(encoding(b"\xef\xbb\xbfEier;\xe6\xf8"), unknown, "not what its mark says");
    let line = "damaged-csv: «liste.csv» has a quotation mark without its pair";
    assert_eq!(refusal("liste.csv", "Eier;Tiltak\n\"Bodø;Lek\nRana;Lek\n".as_bytes()), line);
}
