//! Bytes of a text file to cells: its letters, its fields, and what stands in them. Each file of `tests/files/faults` was
//! read wrongly once; beside it stand others of its kind.

use documents::import::NoteCode;
use encoding_rs::{MACINTOSH, WINDOWS_1252};
use forum::Kroner;

use crate::cells::{COLUMNS, FIRST, applied, clean, fault, owners};
use crate::common::{read, refusal, told, workbook};

/// A text file of one behovsmelding with this amount.
fn with_amount(amount: &str) -> String {
    format!("{}\n1;Rekom;Salten;Blåfjord kommune;kommune;Lesing;Nord;{amount};1000;Ja;Ja;Ja\n", COLUMNS.join(";"))
}

#[test]
fn money_is_read_in_every_form_that_has_one_reading() {
    let imported = clean("16-money-forms.csv", &fault("16-money-forms.csv"));
    assert_eq!(owners(&imported).iter().map(|owner| owner.2).collect::<Vec<_>>(), [125_000; 6]);
    let seen = read("16-ambiguous.csv", &fault("16-ambiguous.csv")).unwrap().problems;
    assert_eq!((seen[0].value.as_str(), seen[0].code), ("125.000", "amount-ambiguous"));
    for amount in [
        "125.000,- kr",
        "125 000,-kr",
        "kr125000",
        "Kr. 125 000.-",
        "125.000,00 kr",
        "125\u{2019}000",
        "125' 000",
        "125\u{202f}000,\u{2013}",
        "\"125 000\nkr\"",
        "kr.125.000,-",
        "0,125 mill",
        "125 tkr",
        "124999.99999999999",
        "125000,00000000001",
    ] {
        assert_eq!(owners(&clean("liste.csv", with_amount(amount).as_bytes()))[0].2, 125_000, "{amount}");
    }
    for (amount, code) in [
        ("125.000 kr", "amount-ambiguous"),
        ("125,000", "amount-ambiguous"),
        ("1 125.000", "amount-ambiguous"),
        ("125.00,-", "amount-grouping"),
        ("\"100\n200\"", "amount-not-an-amount"),
        ("125 000 / 90 000", "amount-not-an-amount"),
        ("ca. 125 000", "amount-not-an-amount"),
    ] {
        let seen = read("liste.csv", with_amount(amount).as_bytes()).unwrap().problems;
        assert_eq!(seen.first().map(|problem| problem.code), Some(code), "{amount}");
    }
}

#[test]
fn marks_that_nobody_can_see_change_no_name_and_no_amount() {
    let imported = clean("17-invisible-marks.csv", &fault("17-invisible-marks.csv"));
    let name = "Fjordvik kommune";
    assert_eq!(owners(&imported), [(name, "Salten", 120_000), (name, "Salten", 90_000)]);
    assert_eq!(applied(&imported), Kroner::new(350_000));
    let plain = clean("bok.xlsx", &workbook(&[("Ark1", &[COLUMNS, FIRST])]));
    for mark in "\u{ad}\u{180e}\u{200b}\u{200c}\u{200d}\u{200e}\u{200f}\u{202a}\u{202b}\u{202c}\u{202d}\u{202e}\u{2060}\u{2061}\u{2066}\u{2069}\u{feff}\u{fe0f}\u{61c}".chars() {
        let marked = |cells: &[&str]| cells.iter().map(|cell| match cell.strip_prefix('#') {
            Some(number) => format!("{mark}{}{mark}{}", &number[..1], &number[1..]),
            None => format!("{mark}{}{mark}{}", &cell[..1], &cell[1..]),
        }).collect::<Vec<_>>();
        let (columns, first) = (marked(COLUMNS), marked(FIRST));
        let rows: [Vec<&str>; 2] = [&columns, &first].map(|row| row.iter().map(String::as_str).collect());
        let read = clean("bok.xlsx", &workbook(&[("Ark1", &[&rows[0], &rows[1]])]));
        assert_eq!(read, plain, "U+{:04X} in a workbook", u32::from(mark));
        let text = format!("{}\n{}\n", columns.join(";"), first.join(";"));
        assert_eq!(clean("liste.csv", text.as_bytes()), plain, "U+{:04X} in a text file", u32::from(mark));
    }
}

#[test]
fn a_text_file_is_read_in_the_encoding_its_words_tell() {
    for file in ["19-mac-roman.csv", "19-dos-865.csv"] {
        let imported = clean(file, &fault(file));
        let seen = owners(&imported);
        assert_eq!((seen[0].0, seen[0].1), ("Blåfjord kommune", "Sør-Helgeland"), "{file}");
    }
    let text = with_amount("125 000").replace("Lesing", "Lesing på tvers").replace("Salten", "Vesterålen");
    let plain = clean("liste.csv", text.as_bytes());
    let wide = |bytes: fn(u16) -> [u8; 2], mark: &str| -> Vec<u8> {
        mark.encode_utf16().chain(text.encode_utf16()).flat_map(bytes).collect()
    };
    for (bytes, encoding) in [
        (WINDOWS_1252.encode(&text).0.into_owned(), "Windows-1252"),
        (MACINTOSH.encode(&text).0.into_owned(), "Mac Roman"),
        (dos(&text), "DOS"),
        ([dos(&text), vec![0x1a]].concat(), "DOS with its end of file"),
        (wide(u16::to_le_bytes, ""), "UTF-16"),
        (wide(u16::to_be_bytes, ""), "UTF-16, the other way"),
        (wide(u16::to_le_bytes, "\u{feff}"), "UTF-16 with a mark"),
        (wide(u16::to_be_bytes, "\u{feff}"), "UTF-16 with a mark, the other way"),
        (WINDOWS_1252.encode(&text.replace("125 000", "125\u{a0}000")).0.into_owned(), "a hard space of Windows"),
        (MACINTOSH.encode(&text.replace("125 000", "125\u{a0}000")).0.into_owned(), "a hard space of a Mac"),
    ] {
        assert_eq!(clean("liste.csv", &bytes), plain, "{encoding}");
    }
}

/// In DOS the Norwegian letters stand here.
fn dos(text: &str) -> Vec<u8> {
    let byte = |c: char| match c {
        'æ' => 0x91,
        'ø' => 0x9b,
        'å' => 0x86,
        'Æ' => 0x92,
        'Ø' => 0x9d,
        'Å' => 0x8f,
        c => u8::try_from(c).unwrap(),
    };
    text.chars().map(byte).collect()
}

#[test]
fn letters_that_were_lost_on_the_way_are_refused() {
    let text = with_amount("125 000");
    for (bytes, way) in [
        (WINDOWS_1252.decode(text.as_bytes()).0.into_owned(), "UTF-8 read as Windows-1252"),
        (MACINTOSH.decode(text.as_bytes()).0.into_owned(), "UTF-8 read as Mac Roman"),
        (MACINTOSH.decode(&WINDOWS_1252.encode(&text).0).0.into_owned(), "Windows-1252 read as Mac Roman"),
        (WINDOWS_1252.decode(&MACINTOSH.encode(&text).0).0.into_owned(), "Mac Roman read as Windows-1252"),
        (WINDOWS_1252.decode(&dos(&text.replace("Ø", "ø"))).0.into_owned(), "DOS read as Windows-1252"),
        (text.replace(['ø', 'å'], "\u{fffd}"), "letters that nobody knows"),
        (text.replace(['ø', 'å'], "?"), "question marks for letters"),
    ] {
        assert!(refusal("liste.csv", bytes.as_bytes()).starts_with("unknown-encoding: "), "{way}");
    }
}

#[test]
fn composed_and_decomposed_letters_are_the_same() {
    let file = "23-decomposed-owner-and-region.csv";
    let imported = clean(file, &fault(file));
    let name = "Vågheim kommune";
    assert_eq!(owners(&imported), [(name, "Vesterålen", 120_000), (name, "Vesterålen", 90_000)]);
    let imported = clean("23-decomposed-heading.csv", &fault("23-decomposed-heading.csv"));
    assert_eq!(imported.needs.iter().map(|need| need.ongoing).collect::<Vec<_>>(), [true, false]);
    let decomposed = |text: &str| text.replace('å', "a\u{30a}").replace('Å', "A\u{30a}");
    let rows = [COLUMNS, FIRST].map(|row| row.iter().map(|cell| decomposed(cell)).collect::<Vec<_>>());
    let rows = rows.each_ref().map(|row| row.iter().map(String::as_str).collect::<Vec<_>>());
    let seen = clean("bok.xlsx", &workbook(&[("Ark1", &[&rows[0], &rows[1]])]));
    assert_eq!(owners(&seen)[0].0, "Blåfjord kommune", "in a workbook too");
}

#[test]
fn the_first_line_may_say_which_sign_parts_the_fields() {
    let imported = clean("36-sep-pipe.csv", &fault("36-sep-pipe.csv"));
    assert_eq!(imported.needs.len(), 2);
    assert_eq!(imported.needs[1].measure, "Ute; hele, året");
    let plain = clean("liste.csv", with_amount("125 000").as_bytes());
    for (line, sign) in [
        ("sep=|", "|"),
        ("\u{feff}sep=|", "|"),
        ("\u{feff}\"sep=;\"", ";"),
        ("SEP=,", ","),
        ("sep=\t", "\t"),
        ("sep=\\t", "\t"),
        ("sep=:", ":"),
        ("sep=~", "~"),
        ("sep=^", "^"),
        ("sep=§", "§"),
        ("sep=;;;;", ";"),
        ("sep=", ";"),
    ] {
        let text = format!("{line}\r\n{}", with_amount("125 000").replace(';', sign));
        assert_eq!(clean("liste.csv", text.as_bytes()), plain, "{line}");
    }
    let text = format!("sep=;\n{}", with_amount("125.000"));
    let seen = read("liste.csv", text.as_bytes()).unwrap().problems;
    assert_eq!(told(&seen[0]).0, "liste.csv!H2", "the line is no row, as in the spreadsheet");
    for sign in ["|", "\t", ","] {
        let text = with_amount("125 000").replace(';', sign);
        assert_eq!(clean("liste.csv", text.as_bytes()), plain, "parted by «{sign}», and nothing says so");
    }
}

#[test]
fn quotation_marks_that_take_rows_into_a_cell_are_refused() {
    let row = |number: u32, measure: &str| {
        format!("{number};Rekom;Salten;Nes kommune;kommune;{measure};Nord;1000;1000;Ja;Ja;Ja\n")
    };
    let text = |measures: [&str; 3]| {
        let rows: String = (1..).zip(measures).map(|(number, measure)| row(number, measure)).collect();
        format!("{}\n{rows}", COLUMNS.join(";"))
    };
    let line = refusal("liste.csv", text(["\"Lek", "Ute", "Språk\""]).as_bytes());
    assert!(line.starts_with("damaged-csv: «liste.csv» has a quotation mark in row "), "{line}");
    let read =
        clean("liste.csv", text(["\"Lek\nog; lær\"", "Skjerm 40\" og 50\"", "\"Mål:\n- lese;\n- skrive\""]).as_bytes());
    assert_eq!(read.needs.len(), 3, "lines of a cell are lines of a cell");
}

#[test]
fn what_is_cleaned_or_cut_on_the_way_in_is_counted_with_its_place() {
    let noted = |name: &str, code: NoteCode| {
        let notes = read(name, &fault(name)).unwrap().notes;
        let cells = |note: &documents::import::Note| {
            note.places.iter().map(|place| format!("{}{}", place.column, place.row)).collect::<Vec<_>>()
        };
        notes.iter().find(|note| note.code == code).map(cells).unwrap_or_default()
    };
    assert_eq!(noted("17-invisible-marks.csv", NoteCode::TextCleaned), ["D2", "H2", "I2", "F3", "H3", "I3"]);
    assert_eq!(noted("23-decomposed-owner-and-region.csv", NoteCode::TextCleaned).len(), 2, "owner and region");
    assert_eq!(noted("06-float-tails.xlsx", NoteCode::NumberTailCut).len(), 2);
    assert_eq!(noted("16-money-forms.csv", NoteCode::TextCleaned), Vec::<String>::new(), "odd spaces are spaces");
}
