//! Amounts in thousands and millions: read where the heading says it beyond doubt, asked elsewhere, never taken for kroner.

use documents::import::{NoteCode, Unit};

use crate::common::{COLUMNS, FIRST, answered, asked_of, csv, fault, noted, sums, workbook};

/// One behovsmelding with these headings of the amounts.
fn with(owner: &str, university: &str, amounts: [&str; 2]) -> Vec<u8> {
    let (mut columns, mut row) = (COLUMNS, FIRST);
    (columns[7], columns[8], row[7], row[8]) = (owner, university, amounts[0], amounts[1]);
    csv(&[columns, row])
}

#[test]
fn a_heading_in_thousands_is_read_so_and_noted() {
    let imported = answered("29a.csv", &fault("29a-heading-in-thousands.csv"), &[], &[]).unwrap();
    assert_eq!(sums(&imported), (215_000, 100_000));
    assert_eq!(noted(&imported, NoteCode::ThousandsRead), 2);
    let unit = imported.recognised.sheets[0].columns.iter().find(|column| column.letter == "H").unwrap().unit;
    assert_eq!(unit, Some(Unit::Thousand));
}

#[test]
fn a_title_in_thousands_is_asked_about_once() {
    let bytes = fault("29a-title-in-thousands.xlsx");
    let open = answered("29a.xlsx", &bytes, &[], &[]).unwrap();
    assert_eq!((asked_of(&open), open.needs.len()), (vec!["unit"], 0));
    let imported = answered("29a.xlsx", &bytes, &[("unit", "thousand")], &[]).unwrap();
    assert_eq!(sums(&imported), (215_000, 100_000));
    assert_eq!(imported.keep.choices.get("unit").map(String::as_str), Some("thousand"));
    let imported = answered("29a.xlsx", &bytes, &[("unit", "kroner")], &[]).unwrap();
    assert_eq!(sums(&imported), (215, 100));
}

#[test]
fn units_are_known_in_many_words() {
    for (owner, university) in [
        ("Beløp eier 2023 i 1000 kr", "Beløp UH 2023 i 1000 kr"),
        ("Beløp eier 2023 (i hele 1 000 kr)", "Beløp UH 2023 (1000 kr)"),
        ("Beløp eier 2023 (tusen kroner)", "Beløp UH 2023 (tusen)"),
        ("Beløp eier 2023, tkr", "Beløp UH 2023 [TNOK]"),
        ("Søkt beløp eier, hele tusen", "Søkt beløp UH, heile tusen"),
        ("Beløp eier (1000) 2023", "Beløp UH (1.000)"),
        ("Beløp eier (NOK '000)", "Beløp UH (kr 1000)"),
        ("Beløp eigar 2023 (tal i tusen)", "Beløp UH 2023 (tall i tusen kroner)"),
        ("1000 kr: Beløp eier", "TKR Beløp UH"),
        ("Beløp eier 2023 (KKR)", "Beløp UH 2023 (oppgitt i hele tusen)"),
    ] {
        let imported = answered("a.csv", &with(owner, university, ["125", "60,5"]), &[], &[]).unwrap();
        assert_eq!(sums(&imported), (125_000, 60_500), "{owner} | {university}");
    }
    for (owner, university) in [
        ("Beløp eier 2023 (mill. kr)", "Beløp UH 2023 (MNOK)"),
        ("Beløp eier i mill.", "Beløp UH i millioner kroner"),
        ("Beløp eigar, mill kr", "Beløp UH (i millionar)"),
    ] {
        let imported = answered("a.csv", &with(owner, university, ["1,25", "0,5"]), &[], &[]).unwrap();
        assert_eq!(sums(&imported), (1_250_000, 500_000), "{owner} | {university}");
    }
    for (owner, university) in [
        ("Beløp eier 2023 (i hele kroner)", "Beløp UH 2023 (heile kroner)"),
        ("Beløp eier (kr)", "Beløp UH i kr"),
        ("Beløp eier, NOK", "Beløp UH kroner"),
    ] {
        let imported = answered("a.csv", &with(owner, university, ["125000", "60000"]), &[], &[]).unwrap();
        assert_eq!(sums(&imported), (125_000, 60_000), "{owner} | {university}");
        assert_eq!(noted(&imported, NoteCode::ThousandsRead), 0);
    }
}

#[test]
fn what_may_be_kroner_or_thousands_is_asked() {
    for heading in [
        "Beløp eier 2023 (avrundet til hele tusen)",
        "Beløp eier / 1000",
        "Beløp eier (i 100 kr)",
        "Beløp eier (mrd.)",
        "Beløp eier (tusen/mill.)",
        "Beløp eier (EUR)",
    ] {
        let bytes = with(heading, "Beløp UH 2023", ["125", "60000"]);
        let open = answered("a.csv", &bytes, &[], &[]).unwrap();
        assert_eq!((asked_of(&open), open.needs.len()), (vec!["unit:H"], 0), "{heading}");
        let imported = answered("a.csv", &bytes, &[("unit:H", "thousand")], &[]).unwrap();
        assert_eq!(sums(&imported), (125_000, 60_000), "{heading}");
    }
}

#[test]
fn titles_names_and_remarks_that_say_a_unit_are_asked_about() {
    for title in [
        "Alle tall i 1000 kr",
        "(beløp i hele tusen)",
        "TNOK",
        "1000 kr",
        "Tala er i tusen kroner",
        "Beløp i mill. kr",
        "Tall i TKR",
    ] {
        let bytes = workbook(&[("Rekom", &[&[title], &[], &COLUMNS, &FIRST])]);
        assert_eq!(asked_of(&answered("a.xlsx", &bytes, &[], &[]).unwrap()), ["unit"], "above: {title}");
        let bytes = workbook(&[("Rekom", &[&COLUMNS, &FIRST, &[], &[title]])]);
        assert_eq!(asked_of(&answered("a.xlsx", &bytes, &[], &[]).unwrap()), ["unit"], "below: {title}");
        let mut row = FIRST;
        row[2] = "";
        let bytes = workbook(&[("Rekom", &[&COLUMNS, &["Lofoten"], &[title], &row])]);
        let read = answered("a.xlsx", &bytes, &[("unit", "kroner")], &[]).unwrap();
        assert_eq!(read.needs[0].region, "Lofoten", "it names no region: {title}");
    }
    let bytes = workbook(&[("Rekom i 1000 kr", &[&COLUMNS, &FIRST])]);
    assert_eq!(asked_of(&answered("a.xlsx", &bytes, &[], &[]).unwrap()), ["unit"], "the sheet's name");
    for title in
        ["Rammen er 12 mill. kroner", "Tusenårsstedet, møte 3", "Alle beløp i hele kroner", "Frist 1. mars, kl. 1000"]
    {
        let bytes = workbook(&[("Rekom", &[&[title], &[], &COLUMNS, &FIRST])]);
        assert_eq!(sums(&answered("a.xlsx", &bytes, &[], &[]).unwrap()), (125_000, 60_000), "{title}");
    }
}

#[test]
fn a_heading_of_its_own_goes_before_the_title() {
    let mut columns = COLUMNS;
    columns[8] = "Beløp UH 2023 (i hele kroner)";
    let bytes = workbook(&[("Rekom", &[&["Tall i hele tusen"], &[], &columns, &FIRST])]);
    let imported = answered("a.xlsx", &bytes, &[("unit", "thousand")], &[]).unwrap();
    assert_eq!(sums(&imported), (125_000_000, 60_000));
}

#[test]
fn a_title_right_above_the_headings_is_never_lost() {
    for title in ["Alle tall i hele tusen kroner", "Beløp i 1000 kr", "TNOK", "(i 1000 kr)"] {
        for place in [0, 3, 7] {
            let mut above = [""; 12];
            above[place] = title;
            for bytes in [workbook(&[("Rekom", &[&above, &COLUMNS, &FIRST])]), csv(&[above, COLUMNS, FIRST])] {
                let name = if bytes.starts_with(b"PK") { "a.xlsx" } else { "a.csv" };
                let open = answered(name, &bytes, &[], &[]).unwrap();
                let read = open.needs.iter().map(|need| need.applied.owner.get()).collect::<Vec<_>>();
                assert!(asked_of(&open) == ["unit"] || read == [125_000_000], "{title} in column {place}: {read:?}");
            }
        }
    }
}

#[test]
fn parts_of_a_krone_are_still_refused() {
    let imported = answered("a.csv", &with("Beløp eier i 1000 kr", "Beløp UH", ["0,1255", "5"]), &[], &[]).unwrap();
    assert_eq!(imported.problems.iter().map(|problem| problem.code).collect::<Vec<_>>(), ["amount-not-whole"]);
}
