//! Headings over two and three rows: the upper heading belongs to each below it.

use rust_xlsxwriter::{Format, Worksheet};

use crate::common::{answered, asked_of, csv, fault, sums, workbook, workbook_with};

#[test]
fn a_merged_heading_belongs_to_each_below_it() {
    let imported = answered("40.xlsx", &fault("40-two-row-headings.xlsx"), &[], &[]).unwrap();
    assert_eq!((sums(&imported), imported.needs.len()), ((210_000, 140_000), 2));
    assert_eq!(imported.recognised.sheets[0].heading_rows.len(), 2);
}

const ROW: [&str; 9] = ["1", "Rekom", "Salten", "Fjordvik kommune", "Lesing", "#125000", "#60000", "Ja", "Ja"];

fn two_rows(upper: &[&str], lower: &[&str], merge: impl Fn(&mut Worksheet)) -> Vec<u8> {
    workbook_with(&[("Ark1", &[upper, lower, &ROW])], |book| merge(book.worksheet_from_index(0).unwrap()))
}

fn read(bytes: &[u8]) -> (i64, i64) {
    let criteria = [("criteria", "none")];
    sums(&answered("a.xlsx", bytes, &criteria, &[]).unwrap())
}

#[test]
fn upper_headings_are_read_in_many_forms() {
    let lower = |owner, university| ["Nr", "Ordning", "Region", "Eier", "Tiltak", owner, university];
    let merged = |upper: &'static str| {
        move |sheet: &mut Worksheet| {
            sheet.merge_range(0, 5, 0, 6, upper, &Format::new()).unwrap();
        }
    };
    for (upper, owner, university) in [
        ("Beløp 2023", "Eier", "UH"),
        ("Søkt beløp", "Eier", "UH"),
        ("2023", "Beløp eier", "Beløp UH"),
        ("Søknad 2023", "Beløp eier", "Beløp UH"),
        ("Omsøkt 2023", "Eier", "UH"),
        ("Budsjett (2023)", "Eigar", "UH"),
        ("Tilskudd", "til eier", "til UH"),
    ] {
        let bytes = two_rows(&[], &lower(owner, university), merged(upper));
        assert_eq!(read(&bytes), (125_000, 60_000), "{upper}: {owner}, {university}");
    }
    let thousands = two_rows(&[], &lower("Beløp eier", "Beløp UH"), merged("2023 (i 1000 kr)"));
    assert_eq!(read(&thousands), (125_000_000, 60_000_000), "the unit above is each one's");
    let other = two_rows(&[], &lower("Beløp eier", "Beløp UH"), merged("2022"));
    let open = answered("a.xlsx", &other, &[("criteria", "none")], &[]).unwrap();
    assert_eq!(asked_of(&open), ["year:F", "year:G"], "so is the year");
}

#[test]
fn headings_merged_downwards_beside_them_are_read() {
    let bytes = two_rows(&[], &["", "", "", "", "", "Eier", "UH"], |sheet| {
        for (place, text) in (0u16..).zip(["Nr", "Ordning", "Region", "Eier", "Tiltak"]) {
            sheet.merge_range(0, place, 1, place, text, &Format::new()).unwrap();
        }
        sheet.merge_range(0, 5, 0, 6, "Beløp 2023", &Format::new()).unwrap();
    });
    assert_eq!(read(&bytes), (125_000, 60_000));
}

#[test]
fn three_rows_and_a_text_file_are_read() {
    let rows: [&[&str]; 4] = [
        &["", "", "", "", "", "Søknad 2023", ""],
        &["", "", "", "", "", "Beløp", ""],
        &["Nr", "Ordning", "Region", "Eier", "Tiltak", "Eier", "UH"],
        &["1", "Rekom", "Salten", "Fjordvik kommune", "Lesing", "125000", "60000"],
    ];
    let imported = answered("a.csv", &csv(&rows), &[("criteria", "none")], &[]).unwrap();
    assert_eq!(sums(&imported), (125_000, 60_000));
}

#[test]
fn a_title_over_the_whole_table_is_no_heading() {
    let title = "Behovsmeldinger 2023";
    let lower = ["Nr", "Ordning", "Region", "Eier", "Tiltak", "Beløp eier", "Beløp UH"];
    let bytes = two_rows(&[], &lower, |sheet| {
        sheet.merge_range(0, 0, 0, 6, title, &Format::new()).unwrap();
    });
    assert_eq!(read(&bytes), (125_000, 60_000));
    let bytes = workbook(&[("Ark1", &[&[title], &lower, &ROW])]);
    assert_eq!(read(&bytes), (125_000, 60_000));
}

#[test]
fn a_first_row_of_data_is_no_heading() {
    let headings: &[&str] = &["Nr", "Ordning", "Region", "Eier", "Tiltak", "Beløp eier", "Beløp UH"];
    let line: &[&str] = &["", "", "", "", "", "1000", "2000"];
    let row: &[&str] = &["1", "Rekom", "Salten", "Fjordvik kommune", "Lesing", "125000", "60000"];
    let imported = answered("a.csv", &csv(&[headings, line, row]), &[("criteria", "none")], &[]).unwrap();
    assert_eq!((sums(&imported).0, imported.recognised.sheets[0].heading_rows.as_slice()), (125_000, &[1][..]));
}
