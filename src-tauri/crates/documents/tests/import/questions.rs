//! What is asked of single rows: struck through, merged amounts, two names of one number; and of missing criteria.

use documents::import::{Lasts, NoteCode};
use rust_xlsxwriter::Format;

use crate::common::{COLUMNS, FIRST, answered, asked_of, csv, fault, noted, sums, workbook_with};

#[test]
fn struck_rows_are_asked_about() {
    let bytes = fault("32-struck-row.xlsx");
    let open = answered("32.xlsx", &bytes, &[], &[]).unwrap();
    assert_eq!((asked_of(&open), open.needs.len()), (vec!["struck"], 0));
    assert_eq!((open.questions[0].concerns.len(), open.questions[0].lasts), (1, Lasts::File));
    let counted = answered("32.xlsx", &bytes, &[("struck", "count")], &[]).unwrap();
    let left_out = answered("32.xlsx", &bytes, &[("struck", "leave-out")], &[]).unwrap();
    let all = sums(&counted);
    assert_eq!(all.0 + all.1, 440_000);
    assert_eq!(left_out.needs.len() + 1, counted.needs.len());
    assert_eq!((noted(&counted, NoteCode::StruckCounted), noted(&left_out, NoteCode::StruckLeftOut)), (1, 1));
    assert!(left_out.keep.choices.is_empty(), "an answer about a row is not remembered");
}

#[test]
fn a_struck_amount_is_asked_about_too() {
    let mut second = FIRST;
    (second[0], second[3]) = ("2", "Nesheim kommune");
    let bytes = workbook_with(&[("Rekom", &[&COLUMNS, &FIRST, &second])], |book| {
        let struck = Format::new().set_font_strikethrough();
        book.worksheet_from_index(0).unwrap().write_string_with_format(2, 7, "125000", &struck).unwrap();
    });
    assert_eq!(asked_of(&answered("a.xlsx", &bytes, &[], &[]).unwrap()), ["struck-cells"]);
    let counted = answered("a.xlsx", &bytes, &[("struck-cells", "count")], &[]).unwrap();
    assert_eq!(sums(&counted), (250_000, 120_000));
    let left_out = answered("a.xlsx", &bytes, &[("struck-cells", "leave-out")], &[]).unwrap();
    assert_eq!(sums(&left_out), (125_000, 120_000));
}

#[test]
fn a_merged_amount_is_asked_about_in_every_column_of_amounts() {
    for (at, letter) in [(7u16, "H"), (8, "I")] {
        let (mut second, mut third) = (FIRST, FIRST);
        (second[0], second[3], second[usize::from(at)]) = ("2", "Nesheim kommune", "");
        (third[0], third[3]) = ("3", "Holmsund kommune");
        let bytes = workbook_with(&[("Rekom", &[&COLUMNS, &FIRST, &second, &third])], |book| {
            let sheet = book.worksheet_from_index(0).unwrap();
            sheet.merge_range(1, at, 2, at, "1000", &Format::new()).unwrap();
        });
        let id = format!("merged-amount:{letter}");
        let open = answered("a.xlsx", &bytes, &[], &[]).unwrap();
        assert_eq!((asked_of(&open), open.questions[0].concerns.len()), (vec![id.as_str()], 2));
        let sum = |choice| {
            let (owner, university) = sums(&answered("a.xlsx", &bytes, &[(id.as_str(), choice)], &[]).unwrap());
            if at == 7 { owner - 125_000 } else { university - 60_000 }
        };
        assert_eq!((sum("first-row"), sum("each-row")), (1_000, 2_000));
    }
}

#[test]
fn text_merged_downwards_is_each_rows() {
    let imported = answered("09.xlsx", &fault("09-merged-partner-start-ongoing.xlsx"), &[], &[]).unwrap();
    assert!(
        imported.needs.len() > 2 && imported.needs.iter().all(|need| need.university == imported.needs[0].university)
    );
    assert!(noted(&imported, NoteCode::MergedFilled) >= 2, "each cell is told");
    let imported = answered("09.xlsx", &fault("09-merged-owner.xlsx"), &[], &[]).unwrap();
    assert_eq!((imported.problems.as_slice(), imported.needs.len()), (&[][..], 3));
}

#[test]
fn one_number_is_one_recipient() {
    let bytes = fault("25b-one-number-two-names.csv");
    let open = answered("25b.csv", &bytes, &[], &[]).unwrap();
    assert_eq!(asked_of(&open), ["name:999001106"]);
    let choices: Vec<_> = open.questions[0].choices.iter().map(|choice| choice.values["name"].as_str()).collect();
    assert_eq!(choices, ["Solbakken barnehager AS", "Solbakken Barnehager A/S"]);
    let imported = answered("25b.csv", &bytes, &[("name:999001106", "name-1")], &[]).unwrap();
    assert!(imported.needs.iter().all(|need| need.owner.name == "Solbakken barnehager AS"));
    assert_eq!(noted(&imported, NoteCode::NameChosen), 1);
}

#[test]
fn missing_criteria_are_asked_about_and_never_nothing_in_silence() {
    for lacking in [vec![9], vec![10, 11], vec![9, 10, 11]] {
        let without = |row: [&'static str; 12]| -> Vec<&str> {
            row.into_iter().enumerate().filter(|(at, _)| !lacking.contains(at)).map(|(_, text)| text).collect()
        };
        let bytes = csv(&[without(COLUMNS), without(FIRST)]);
        let open = answered("a.csv", &bytes, &[], &[]).unwrap();
        assert_eq!((asked_of(&open), open.needs.len()), (vec!["criteria"], 0));
        let met = |choice| answered("a.csv", &bytes, &[("criteria", choice)], &[]).unwrap().needs[0].criteria.all_met();
        assert_eq!((met("none"), met("all")), (false, true));
    }
    assert_eq!(asked_of(&answered("a.csv", &csv(&[COLUMNS, FIRST]), &[], &[]).unwrap()), Vec::<&str>::new());
}

#[test]
fn rows_tell_whether_they_had_a_number() {
    let numbered = |name: &str| -> Vec<bool> {
        let imported = answered(name, &fault(name), &[], &[]).unwrap();
        assert_eq!(imported.places.len(), imported.needs.len());
        imported.places.iter().map(|place| place.numbered).collect()
    };
    assert_eq!(numbered("24-unnumbered-first.csv"), [false, false]);
    assert_eq!(numbered("51-before.csv"), [true, true, true]);
    let imported = answered("24.csv", &fault("24-unnumbered-second.csv"), &[], &[]).unwrap();
    assert_eq!(noted(&imported, NoteCode::NumberGiven), 2);
}
