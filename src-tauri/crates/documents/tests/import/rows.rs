//! Which rows are behovsmeldinger: region headings, subtotals, notes, hidden sheets, and numbers.

use documents::import::{LeftOut, LeftOutReason, NoteCode, Totals};
use forum::{Kroner, SchemeId};

use crate::common::{HEADINGS, answered, asked_of, problems, read, told, workbook, workbook_with};

const BODO: &[&str] = &["#1", "", "Bodø kommune", "Realfag", "#100", "#200", "", "#300", "Ja", "Ja", "Ja"];
const FAUSKE: &[&str] = &["#2", "", "Fauske kommune", "Lesing", "#10", "#20", "#5", "#30", "Ja", "Ja", "Ja"];
const VAGAN: &[&str] = &["#3", "", "Vågan kommune", "Samla plan for lek", "#1000", "#2000", "", "", "Ja", "Ja", "Ja"];

fn sum<'a>(label: &'a str, owner: &'a str, university: &'a str, coordinator: &'a str) -> Vec<&'a str> {
    vec!["", label, "", "", owner, university, coordinator]
}

#[test]
fn subtotals_check_their_rows_and_are_not_imported() {
    let (salten, lofoten) = (sum("Sum Salten", "#110", "220", "#5"), sum("Delsum", "#1000", "2 000,-", "#0"));
    let all = sum("I alt", "#1110", "#2220", "");
    let rows: &[&[&str]] = &[
        HEADINGS,
        &["Salten"],
        BODO,
        FAUSKE,
        &salten,
        &["", "Lofoten"],
        VAGAN,
        &lofoten,
        &[],
        &all,
        &["", "", "Til saman", "", "1 110"],
    ];
    let imported = read("bok.xlsx", &workbook(&[("Rekom", rows)])).unwrap();
    assert_eq!(imported.problems, []);
    assert_eq!(imported.checked, 4);
    let regions: Vec<_> = imported.needs.iter().map(|need| need.region.as_str()).collect();
    assert_eq!(regions, ["Salten", "Salten", "Lofoten"], "the region heading above speaks for the blank column");
    let totals = Totals { applied: Kroner::new(3_330), owner: Kroner::new(1_110), university: Kroner::new(2_220) };
    assert_eq!(imported.totals[&SchemeId::new("rekom")], totals);
    assert_eq!(imported.needs[2].measure, "Samla plan for lek", "a sum word in the name of a measure is no subtotal");
}

#[test]
fn a_subtotal_that_does_not_agree_is_told_with_both_numbers() {
    let wrong = sum("Sum Salten", "#111", "#220", "#5");
    let whole = sum("SUM Regional ordning", "#110", "2 20", "");
    let found = problems(&workbook(&[("Rekom", &[HEADINGS, &["Salten"], BODO, FAUSKE, &wrong, &whole])]));
    let told: Vec<_> = found.iter().map(told).collect();
    let grouped = "hele kroner, for eksempel 125 000, med tre sifre i hver gruppe";
    assert_eq!(
        told,
        [
            ("Rekom!E5".into(), "111", "subtotal-mismatch", "110, som er summen av radene, men det står 111".into()),
            ("Rekom!F6".into(), "2 20", "amount-grouping", grouped.to_owned()),
        ]
    );
}

#[test]
fn a_bare_sum_below_partial_sums_is_of_all_below_the_heading() {
    let (first, second, both) =
        (sum("Delsum", "#100", "", ""), sum("Delsum", "#10", "", ""), sum("Sum", "#110", "", ""));
    let rows: &[&[&str]] = &[HEADINGS, &["Lofoten"], VAGAN, &["Salten"], BODO, &first, FAUSKE, &second, &both];
    let imported = read("bok.xlsx", &workbook(&[("Rekom", rows)])).unwrap();
    assert_eq!((imported.problems.as_slice(), imported.checked), (&[][..], 3));
}

#[test]
fn a_sum_of_nothing_is_not_passed_over() {
    let rows: &[&[&str]] = &[HEADINGS, &["", "Sum", "", "", "#500"], &["Salten"], BODO];
    let found = problems(&workbook(&[("Rekom", rows)]));
    let told: Vec<_> = found.iter().map(told).collect();
    let expected = "100, som er summen av radene, men det står 500";
    assert_eq!(told, [("Rekom!E2".into(), "500", "subtotal-mismatch", expected.to_owned())]);
}

#[test]
fn a_sum_over_the_whole_file_is_checked_against_all_sheets() {
    let all = sum("Sum alle ordninger", "#1110", "#2220", "");
    let rekom: &[&[&str]] = &[HEADINGS, &["Salten"], BODO, FAUSKE];
    let dekom: &[&[&str]] = &[HEADINGS, &["Lofoten"], VAGAN, &all];
    let imported = read("bok.xlsx", &workbook(&[("Rekom", rekom), ("Dekom", dekom)])).unwrap();
    assert_eq!((imported.problems.as_slice(), imported.checked), (&[][..], 1));
}

#[test]
fn a_subtotal_is_not_held_against_a_row_that_cannot_be_read() {
    let unread: &[&str] = &["#1", "", "Bodø kommune", "Realfag", "1.234", "#200", "", "", "Ja", "Ja", "Ja"];
    let salten = sum("Sum Salten", "#1234", "#201", "");
    let found = problems(&workbook(&[("Rekom", &[HEADINGS, &["Salten"], unread, &salten])]));
    let codes: Vec<_> = found.iter().map(|problem| (problem.column.as_str(), problem.code)).collect();
    assert_eq!(codes, [("E", "amount-ambiguous"), ("F", "subtotal-mismatch")], "only the column that can be summed");
}

#[test]
fn hidden_sheets_are_left_out_and_named() {
    let rows: &[&[&str]] = &[HEADINGS, &["Salten"], BODO];
    let bytes =
        workbook_with(&[("Rekom", rows), ("Dekom", rows), ("KL", rows), ("Notater", &[&["Husk kaffe"]])], |book| {
            book.worksheet_from_index(1).unwrap().set_hidden(true);
            book.worksheet_from_index(2).unwrap().set_very_hidden(true);
        });
    let imported = read("bok.xlsx", &bytes).unwrap();
    assert_eq!(imported.needs.len(), 1, "only what can be seen is imported");
    let left_out = |sheet: &str, reason| LeftOut { sheet: sheet.into(), reason };
    let (hidden, no_needs) = (LeftOutReason::Hidden, LeftOutReason::NoNeeds);
    assert_eq!(imported.left_out, [left_out("Dekom", hidden), left_out("KL", hidden), left_out("Notater", no_needs)]);
}

#[test]
fn hidden_rows_count_like_others() {
    let bytes = workbook_with(&[("Rekom", &[HEADINGS, &["Salten"], BODO, FAUSKE])], |book| {
        let sheet = book.worksheet_from_index(0).unwrap();
        sheet.set_row_hidden(2).unwrap();
        sheet.set_column_hidden(4).unwrap();
    });
    assert_eq!(read("bok.xlsx", &bytes).unwrap().needs.len(), 2, "a filter left on drops nobody");
}

#[test]
fn merged_titles_and_merged_regions_are_read_once() {
    let bytes = workbook_with(&[("Rekom", &[&[], HEADINGS, BODO, FAUSKE, VAGAN])], |book| {
        let sheet = book.worksheet_from_index(0).unwrap();
        let format = rust_xlsxwriter::Format::new();
        sheet.merge_range(0, 0, 0, 7, "Innkomne behovsmeldinger – Regional ordning", &format).unwrap();
        sheet.merge_range(2, 1, 3, 1, "Salten", &format).unwrap();
        sheet.write_string(4, 1, "lofoten").unwrap();
    });
    let imported = read("bok.xlsx", &bytes).unwrap();
    assert_eq!(imported.problems, []);
    let regions: Vec<_> = imported.needs.iter().map(|need| need.region.as_str()).collect();
    assert_eq!(regions, ["Salten", "Salten", "Lofoten"], "a known region gets the county's spelling");
}

#[test]
fn a_merged_amount_counts_for_its_first_row_only_where_it_is_said() {
    let second: &[&str] = &["#2", "Salten", "Fauske kommune", "Lesing", "", "#20", "", "", "Ja", "Ja", "Ja"];
    let bytes = workbook_with(&[("Rekom", &[HEADINGS, &["Salten"], BODO, second])], |book| {
        let sheet = book.worksheet_from_index(0).unwrap();
        sheet.merge_range(2, 4, 3, 4, "100", &rust_xlsxwriter::Format::new()).unwrap();
    });
    let open = read("bok.xlsx", &bytes).unwrap();
    assert_eq!((asked_of(&open), open.needs.len()), (vec!["merged-amount:E"], 0));
    let imported = answered("bok.xlsx", &bytes, &[("merged-amount:E", "first-row")], &[]).unwrap();
    let owners: Vec<_> = imported.needs.iter().map(|need| need.applied.owner.get()).collect();
    assert_eq!(owners, [100, 0], "the same krone is not counted twice");
}

#[test]
fn notes_blank_lines_and_repeated_headings_are_passed_over() {
    let note = "Tallene er foreløpige og kan bli endret etter møtet i arbeidsutvalget den 13. mars";
    let rows: &[&[&str]] = &[
        HEADINGS,
        &["Salten"],
        BODO,
        &["#4"],
        &["  ", "-", "\u{a0}"],
        HEADINGS,
        FAUSKE,
        &["#5", "", "", "", "", "", "", "#0"],
        &[note],
        &["", "", "", note],
    ];
    let imported = read("bok.xlsx", &workbook(&[("Rekom", rows)])).unwrap();
    assert_eq!((imported.problems.as_slice(), imported.needs.len()), (&[][..], 2));
}

#[test]
fn a_row_with_money_and_a_line_without_owner_are_never_swallowed() {
    let rows: &[&[&str]] =
        &[HEADINGS, &["Salten"], BODO, &["", "Merknad til radene over", "", "", "#5"], &["", "", "Røst kommune"]];
    let imported = read("bok.xlsx", &workbook(&[("Rekom", rows)])).unwrap();
    let skipped: Vec<_> = imported.notes.iter().filter(|note| note.code == NoteCode::SumSkipped).collect();
    assert_eq!((skipped[0].places[0].row, skipped[0].places[0].value.as_str()), (4, "Merknad til radene over"));
    let told: Vec<_> = imported.problems.iter().map(told).collect();
    let place = |cell: &str| format!("Rekom!{cell}");
    assert_eq!(
        told[..],
        [
            (place("D5"), "", "measure-blank", "navnet på tiltaket".to_owned()),
            (place("E5"), "", "amount-blank", "hele kroner, for eksempel 125 000".to_owned()),
            (place("I5"), "", "criterion-blank", "Ja eller Nei".to_owned()),
            (place("J5"), "", "criterion-blank", "Ja eller Nei".to_owned()),
            (place("K5"), "", "criterion-blank", "Ja eller Nei".to_owned()),
        ]
    );
}

#[test]
fn missing_numbers_follow_the_highest_and_numbers_may_restart_on_each_sheet() {
    let unnumbered: &[&str] = &["", "Ofoten", "Narvik kommune", "Lek", "#1", "#1", "", "", "Ja", "Ja", "Ja"];
    let rekom: &[&[&str]] = &[HEADINGS, unnumbered, &["Salten"], BODO, FAUSKE];
    let dekom: &[&[&str]] = &[HEADINGS, &["Salten"], BODO];
    let imported = read("bok.xlsx", &workbook(&[("Rekom", rekom), ("Dekom", dekom)])).unwrap();
    assert_eq!(imported.problems, []);
    let ids: Vec<_> = imported.needs.iter().map(|need| need.id.as_str()).collect();
    assert_eq!(ids, ["rekom-3", "rekom-1", "rekom-2", "dekom-1"]);
}

#[test]
fn the_same_number_twice_in_a_scheme_names_both_rows() {
    let found = problems(&workbook(&[("Rekom", &[HEADINGS, &["Salten"], BODO, BODO])]));
    let told: Vec<_> = found.iter().map(told).collect();
    let expected = "et eget nummer, men 1 står også på rad 3 i «Rekom»";
    assert_eq!(told, [("Rekom!A4".into(), "1", "number-twice", expected.to_owned())]);
}
