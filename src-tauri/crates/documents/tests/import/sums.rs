//! Sums are told by what they are, not by a word; an owner is an owner whatever it is called.

use documents::import::NoteCode;

use crate::common::{COLUMNS, FIRST, SHARES, answered, csv, fault, noted, shares, sums, workbook, workbook_with};

#[test]
fn owners_named_like_sums_are_owners() {
    let imported = answered("10.csv", &fault("10-owners-named-like-sums.csv"), &[], &[]).unwrap();
    assert_eq!((sums(&imported), imported.needs.len()), ((75_000, 65_000), 3));
    for name in [
        "Totalkompetanse",
        "Sumar",
        "Samlabarnehagen",
        "Samla Oppvekst AS",
        "Sum AS",
        "Total barnehager SA",
        "Totalt AS",
        "Alt i alt barnehage",
        "Til sammen SA",
        "Rest",
        "Ramme kommune",
        "Differanse AS",
    ] {
        let mut row = FIRST;
        (row[0], row[3]) = ("2", name);
        let imported = answered("a.csv", &csv(&[COLUMNS, FIRST, row]), &[], &[]).unwrap();
        assert_eq!(
            (sums(&imported).0, imported.needs.len()),
            (250_000, 2),
            "{name}, with the amounts of the row above"
        );
        let mut row = FIRST;
        (row[0], row[2], row[5]) = ("2", name, "Sum og produkt");
        let imported = answered("a.csv", &csv(&[COLUMNS, FIRST, row]), &[], &[]).unwrap();
        assert_eq!(imported.needs.len(), 2, "a region called {name}");
    }
}

#[test]
fn lines_without_owner_are_passed_over_and_listed() {
    let imported = answered("10.xlsx", &fault("10-lone-sum-words.xlsx"), &[], &[]).unwrap();
    let (owner, university) = sums(&imported);
    assert_eq!((owner + university, imported.needs.len()), (350_000, 2));
    assert!(noted(&imported, NoteCode::SumSkipped) >= 5, "{:?}", imported.notes);
}

#[test]
fn lines_about_the_rows_carry_any_word_in_any_column() {
    for word in [
        "Delsum",
        "Ramme",
        "Differanse",
        "Σ",
        "Til fordeling",
        "Herav",
        "Rest",
        "Gjenstår",
        "Overført fra i fjor",
        "Snitt",
        "Hva vi har",
        "",
    ] {
        for place in [0, 1, 2, 3, 5, 6] {
            // A word that nothing knows may be a forgotten half of a behovsmelding, where owner or measure should stand.
            let is_own = place == 6 || (["Hva vi har"].contains(&word) && [3, 5].contains(&place));
            if is_own && !word.is_empty() {
                continue;
            }
            let mut line = [""; 12];
            line[place] = word;
            (line[7], line[8]) = ("777000", "333000");
            let agrees = ["Delsum", "Σ"].contains(&word);
            if agrees {
                (line[7], line[8]) = (FIRST[7], FIRST[8]);
            }
            let imported = answered("a.csv", &csv(&[COLUMNS, FIRST, line]), &[], &[]).unwrap();
            assert_eq!(sums(&imported), (125_000, 60_000), "«{word}» in column {place}");
            assert_eq!(noted(&imported, NoteCode::SumSkipped), 1, "«{word}» in column {place}");
        }
    }
}

#[test]
fn a_row_that_lacks_its_owner_is_no_sum() {
    for place in [0, 6, 4, 9] {
        let mut row = [""; 12];
        (row[place], row[7]) = (FIRST[place], "5000");
        let imported = answered("a.csv", &csv(&[COLUMNS, FIRST, row]), &[], &[]).unwrap();
        let codes: Vec<_> = imported.problems.iter().map(|problem| problem.code).collect();
        assert!(codes.contains(&"owner-blank"), "column {place}: {codes:?}");
    }
}

#[test]
fn a_sum_that_says_so_and_is_wrong_is_told() {
    let mut line = [""; 12];
    (line[2], line[7]) = ("Sum Salten", "125001");
    let imported = answered("a.csv", &csv(&[COLUMNS, FIRST, line]), &[], &[]).unwrap();
    assert_eq!(imported.problems.iter().map(|problem| problem.code).collect::<Vec<_>>(), ["subtotal-mismatch"]);
}

#[test]
fn a_sum_below_the_rows_of_a_merged_owner_is_a_sum() {
    let mut second = FIRST;
    (second[0], second[3], second[5]) = ("2", "", "Ute");
    let mut line = [""; 12];
    (line[5], line[7], line[8]) = ("Delsum", "250000", "120000");
    let bytes = workbook_with(&[("Rekom", &[&COLUMNS, &FIRST, &second, &line])], |book| {
        let sheet = book.worksheet_from_index(0).unwrap();
        sheet.merge_range(1, 3, 3, 3, FIRST[3], &rust_xlsxwriter::Format::new()).unwrap();
    });
    let imported = answered("a.xlsx", &bytes, &[], &[]).unwrap();
    assert_eq!((sums(&imported), imported.needs.len()), ((250_000, 120_000), 2));
}

#[test]
fn owners_of_last_year_named_like_sums_are_owners() {
    let headings = &["Ordning", "Region", "Eier", "Tildelt 2024"];
    let rows: &[&[&str]] = &[
        headings,
        &["Dekom", "nord", "Hå kommune", "#100"],
        &["Dekom", "nord", "Samla Oppvekst AS", "#100"],
        &["", "", "Sum nord", "#200"],
    ];
    let read = shares("a.xlsx", &workbook(&[("Tildelt", rows)])).unwrap();
    let names: Vec<_> = read.rows.iter().map(|row| row.name.as_str()).collect();
    assert_eq!((read.problems.as_slice(), names, read.checked), (&[][..], vec!["Hå kommune", "Samla Oppvekst AS"], 1));
    assert!(shares("tildeling-2024.csv", SHARES).unwrap().questions.is_empty());
}
