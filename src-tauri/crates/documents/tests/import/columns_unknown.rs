//! A heading that nothing knows is never passed over in silence.

use documents::import::{Certainty, ImportError, NoteCode};

use crate::common::{COLUMNS, FIRST, answered, asked_of, csv, noted, sums};

/// The amounts of owners below a heading of one's own.
fn with(heading: &str, amount: &str) -> Vec<u8> {
    let (mut columns, mut row) = (COLUMNS, FIRST);
    (columns[7], row[7]) = (heading, amount);
    csv(&[columns, row])
}

#[test]
fn a_column_that_holds_amounts_is_asked_about() {
    for (heading, amount) in [
        ("Omsøkt av eier", "125000"),
        ("Beløp eier 2023 justert", "125000"),
        ("Tilskudd barnehageeiere totalt", "125 000 kr"),
        ("Kommunens del", "125000"),
        ("Beløp eier 2022/23", "125000"),
        ("", "125000"),
        ("Kostnad", "kr 125.000,-"),
        ("Midler eiar", "125000"),
        ("Eiers andel", "125000"),
        ("Søkt 1. halvår", "125000"),
    ] {
        let bytes = with(heading, amount);
        let open = answered("a.csv", &bytes, &[], &[]).unwrap();
        assert_eq!((asked_of(&open), open.needs.len()), (vec!["unknown-amounts:H"], 0), "{heading}");
        assert_eq!(open.recognised.sheets[0].columns[7].certainty, Certainty::Asked);
        let imported = answered("a.csv", &bytes, &[("unknown-amounts:H", "owner-amount")], &[]).unwrap();
        assert_eq!(sums(&imported), (125_000, 60_000), "{heading}");
        let imported = answered("a.csv", &bytes, &[("unknown-amounts:H", "ignore")], &[]).unwrap();
        assert_eq!((sums(&imported), noted(&imported, NoteCode::ColumnIgnored)), ((0, 60_000), 1), "{heading}");
    }
}

#[test]
fn an_unknown_heading_in_thousands_is_asked_about_and_then_read_so() {
    let bytes = with("Omsøkt i 1000 kr", "125");
    assert_eq!(asked_of(&answered("a.csv", &bytes, &[], &[]).unwrap()), ["unknown-amounts:H"]);
    let imported = answered("a.csv", &bytes, &[("unknown-amounts:H", "owner-amount")], &[]).unwrap();
    assert_eq!(sums(&imported), (125_000, 60_000));
}

#[test]
fn other_columns_are_named_in_a_note() {
    for (heading, value) in [
        ("Kontaktperson", "Rektor"),
        ("Telefon", "75123456"),
        ("Postnr", "8005"),
        ("Antall ansatte", "25000"),
        ("Dato", "15.10.2022"),
        ("Saksnr", "20221234"),
        ("", "se vedlegg"),
        ("Elever", "12000"),
        ("Kommunenr", "1804"),
        ("Arkivkode", "B12"),
    ] {
        let columns: Vec<&str> = COLUMNS.into_iter().chain([heading]).collect();
        let row: Vec<&str> = FIRST.into_iter().chain([value]).collect();
        let imported = answered("a.csv", &csv(&[columns, row]), &[], &[]).unwrap();
        assert_eq!((sums(&imported), noted(&imported, NoteCode::ColumnUnknown)), ((125_000, 60_000), 1), "{heading}");
    }
}

#[test]
fn any_column_can_be_pointed_at_a_field_by_heading_or_letter() {
    for (heading, key) in [
        ("Omsøkt", "Omsøkt"),
        ("Omsøkt", "omsøkt"),
        ("Omsøkt", "H"),
        ("", "H"),
        ("Beløp eier (2024)", "Beløp eier (2024)"),
    ] {
        let imported = answered("a.csv", &with(heading, "125000"), &[], &[(key, "owner-amount")]).unwrap();
        assert_eq!(sums(&imported), (125_000, 60_000), "{heading} by {key}");
        assert_eq!(imported.keep.fields.get(key).map(String::as_str), Some("owner-amount"));
    }
    let imported = answered("a.csv", &with("Omsøkt", "125000"), &[], &[("H", "later-amount:2025")]).unwrap();
    assert_eq!(imported.needs[0].later_years, [(2025, 125_000.into())]);
    let imported = answered("a.csv", &with("Beløp eier", "x"), &[], &[("Beløp eier", "ignore")]).unwrap();
    assert_eq!(sums(&imported), (0, 60_000));
}

#[test]
fn what_fits_nothing_is_refused_with_what_there_is() {
    let refused = |choices: &[(&str, &str)], fields: &[(&str, &str)]| -> ImportError {
        answered("a.csv", &with("Omsøkt", "125000"), choices, fields).unwrap_err()
    };
    let question = refused(&[("unit:E", "thousand")], &[]);
    assert_eq!(question.code(), "unknown-answer");
    assert!(question.to_string().contains("unknown-amounts:H (owner-amount, "), "{question}");
    let choice = refused(&[("unknown-amounts:H", "owner")], &[]);
    assert!(choice.to_string().contains("choose one of owner-amount"), "{choice}");
    assert_eq!(refused(&[], &[("Ukjent", "owner-amount")]).code(), "unknown-field");
    let field = refused(&[], &[("H", "eierbeløp")]);
    assert!(field.to_string().contains("owner-amount, "), "{field}");
}

#[test]
fn what_is_remembered_is_passed_over_where_it_does_not_fit() {
    let mut answers = documents::import::Answers::default();
    answers.remembered.choices.insert("unit:E".into(), "thousand".into());
    answers.remembered.fields.insert("Ukjent".into(), "owner-amount".into());
    answers.remembered.choices.insert("unknown-amounts:H".into(), "owner-amount".into());
    let (schemes, regions) = (crate::common::schemes(), crate::common::regions());
    let asked = documents::import::Asked::default();
    let context = documents::import::Context {
        year: 2023,
        schemes: &schemes,
        regions: &regions,
        asked,
        work: forum::Work::UNWATCHED,
    };
    let imported = documents::import::read_needs("a.csv", &with("Omsøkt", "125000"), &context, &answers).unwrap();
    assert_eq!(sums(&imported), (125_000, 60_000));
    assert_eq!(imported.keep.choices.len(), 1, "only what was used is kept");
}

#[test]
fn next_years_file_has_the_same_form() {
    let form = |year: i32, bytes: &[u8]| {
        let (schemes, regions) = (crate::common::schemes(), crate::common::regions());
        let asked = documents::import::Asked::default();
        let context = documents::import::Context {
            year,
            schemes: &schemes,
            regions: &regions,
            asked,
            work: forum::Work::UNWATCHED,
        };
        documents::import::read_needs("a.csv", bytes, &context, &Default::default()).unwrap().recognised.form
    };
    let (mut last, mut next) = (COLUMNS, COLUMNS);
    (last[9], next[7], next[8], next[9]) = ("Omsøkt 2024", "Beløp eier 2024", "BELØP UH 2024", "Omsøkt 2025");
    assert_eq!(form(2023, &csv(&[last, FIRST])), form(2024, &csv(&[next, FIRST])));
    assert_ne!(form(2023, &csv(&[last, FIRST])), form(2023, &csv(&[COLUMNS, FIRST])));
}
