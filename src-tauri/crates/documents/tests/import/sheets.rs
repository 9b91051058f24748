//! Several sheets: those that hold the same rows are asked about, others are read together.

use documents::import::{NoteCode, SheetUse};

use crate::common::{COLUMNS, FIRST, answered, asked_of, noted, sums, workbook};

#[test]
fn a_copy_or_an_older_version_is_asked_about() {
    let mut second = FIRST;
    (second[0], second[3]) = ("2", "Nesheim kommune");
    let mut changed = FIRST;
    changed[7] = "99000";
    let whole: &[&[&str]] = &[&COLUMNS, &FIRST, &second];
    let older: &[&[&str]] = &[&COLUMNS, &changed];
    let mut order = COLUMNS;
    order.swap(0, 11);
    let mut reordered = FIRST;
    reordered.swap(0, 11);
    let other_order: &[&[&str]] = &[&order, &reordered];
    for (name, copy) in [("Kopi", whole), ("Gammel", older), ("Ark1 (2)", whole), ("Utkast", other_order)] {
        let bytes = workbook(&[("Innkomne", whole), (name, copy)]);
        let open = answered("a.xlsx", &bytes, &[], &[]).unwrap();
        assert_eq!((asked_of(&open), open.needs.len()), (vec!["sheet"], 0), "{name}");
        let first = answered("a.xlsx", &bytes, &[("sheet", "sheet-1")], &[]).unwrap();
        assert_eq!((sums(&first), noted(&first, NoteCode::SheetLeftOut)), ((250_000, 120_000), 1), "{name}");
        assert_eq!(first.recognised.sheets[1].used, SheetUse::LeftOut);
        let second = answered("a.xlsx", &bytes, &[("sheet", "sheet-2")], &[]).unwrap();
        assert_eq!(second.needs.len(), copy.len() - 1, "{name}");
    }
}

#[test]
fn sheets_of_different_rows_are_read_together() {
    let mut second = FIRST;
    (second[0], second[3]) = ("2", "Nesheim kommune");
    let mut dekom = FIRST;
    dekom[1] = "Dekom";
    let bytes =
        workbook(&[("Salten", &[&COLUMNS, &FIRST]), ("Lofoten", &[&COLUMNS, &second]), ("Skole", &[&COLUMNS, &dekom])]);
    assert_eq!(sums(&answered("a.xlsx", &bytes, &[], &[]).unwrap()), (375_000, 180_000));
}

#[test]
fn the_same_column_of_several_sheets_is_asked_about_once() {
    let mut columns = COLUMNS;
    columns[7] = "Beløp eier (avrundet til tusen)";
    let mut second = FIRST;
    second[3] = "Nesheim kommune";
    second[0] = "2";
    let mut other = columns;
    other[7] = "Beløp eier / 1000";
    let mut third = FIRST;
    (third[0], third[3]) = ("3", "Holmsund kommune");
    let bytes = workbook(&[("A", &[&columns, &FIRST]), ("B", &[&columns, &second]), ("C", &[&other, &third])]);
    let open = answered("a.xlsx", &bytes, &[], &[]).unwrap();
    assert_eq!(asked_of(&open), ["unit:H", "unit:C!H"]);
    assert_eq!(open.questions[0].concerns.len(), 2);
    let answers = [("unit:H", "kroner"), ("unit:C!H", "thousand")];
    assert_eq!(sums(&answered("a.xlsx", &bytes, &answers, &[]).unwrap()).0, 250_000 + 125_000_000);
}
