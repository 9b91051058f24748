//! Key figures of networks and owners, and who takes part.

use forum::{Participant, ParticipantKind, Recipient, SchemeId};
use proptest::prelude::*;

use crate::common::{KEY_FIGURES, counted, figures, refused, workbook};

const HEADINGS: &[&str] = &["Nettverk", "Type", "Vertskommune", "Lærerårsverk", "Herav yrkesfaglærere", "Elever"];

fn real() -> Vec<Participant> {
    let read = figures("noekkeltall.csv", KEY_FIGURES).unwrap();
    assert_eq!(read.problems, [], "the county's file has nothing to put right");
    read.rows
}

fn sheet(rows: &[&[&str]]) -> Vec<u8> {
    workbook(&[("Nøkkeltall", rows)])
}

fn value(participant: &Participant, figure: &str) -> String {
    participant.key_figure(figure).map(|figure| figure.value.to_string()).unwrap_or_default()
}

fn takes_part(participant: &Participant, scheme: &str) -> Option<bool> {
    participant.in_year(&SchemeId::new(scheme), 2022).map(|year| year.takes_part)
}

#[test]
fn the_county_gives_eleven_participants_with_their_figures() {
    let rows = real();
    assert_eq!(rows.len(), 11, "nine networks, the fylkeskommune and the friskoler");
    let a = &rows[0];
    assert_eq!((a.name.as_str(), a.kind, a.region.as_str()), ("Nettverk A", ParticipantKind::Network, "Nettverk A"));
    assert_eq!(a.recipient, Some(Recipient { name: "Vertskommune A".into(), org_number: None }));
    let figures =
        ["teacher-fte", "vocational-fte", "schools", "pupils", "kindergarten-fte", "kindergartens", "children"];
    assert_eq!(figures.map(|figure| value(a, figure)), ["558.3", "0", "30", "5163", "480.6", "49", "1953"]);
    for figure in &a.key_figures {
        assert_eq!(
            (figure.source.as_str(), figure.counted),
            ("GSI", counted()),
            "where each figure comes from is kept"
        );
    }
    let sum = |figure: &str| {
        let values = rows.iter().filter_map(|row| row.key_figure(figure).map(|figure| figure.value));
        values.sum::<rust_decimal::Decimal>().to_string()
    };
    assert_eq!(sum("teacher-fte"), "7907.4", "exact, no float on the way");
    assert_eq!(sum("kindergarten-fte"), "5316.3");
}

#[test]
fn the_fylkeskommune_is_its_own_recipient_and_the_friskoler_have_none_yet() {
    let rows = real();
    let county = &rows[9];
    assert_eq!((county.kind, &county.recipient), (ParticipantKind::County, &None), "paid to itself");
    assert_eq!(value(county, "vocational-fte"), "487.5");
    let schools = &rows[10];
    assert_eq!(schools.kind, ParticipantKind::IndependentSchools);
    assert_eq!(schools.recipient, None, "«(velges av nettverket)» is a remark, not a recipient");
}

#[test]
fn who_takes_part_is_said_by_a_column_and_without_one_everybody_does() {
    let rows = real();
    let out: Vec<_> =
        rows.iter().filter(|row| takes_part(row, "kl") == Some(false)).map(|row| row.name.as_str()).collect();
    assert_eq!(out, ["Nettverk D", "Nettverk H", "Friskolene"]);
    for scheme in ["rekom", "dekom"] {
        assert!(rows.iter().all(|row| takes_part(row, scheme) == Some(true)), "no column speaks of {scheme}");
    }
}

#[test]
fn a_workbook_in_nynorsk_says_the_same() {
    let headings =
        &["Kompetansenettverk", "Slag", "Mottakar", "Lærarårsverk", "Tal skular", "Deltek i KL", "Deltek i Dekom 2021"];
    let row = &["Nettverk A", "region", "Vertskommune A", "#558.3", "#30", "Nei", "Nei"];
    let read =
        figures("tal.xlsx", &sheet(&[&["Nøkkeltal"], headings, row, &["Sum", "", "", "#558.3", "#30"]])).unwrap();
    assert_eq!(read.problems, []);
    assert_eq!(read.rows.len(), 1, "the sum below is no network");
    let figures = [value(&read.rows[0], "teacher-fte"), value(&read.rows[0], "schools")];
    assert_eq!(figures, ["558.3", "30"]);
    assert_eq!(read.rows[0].key_figure("pupils"), None, "what has no column is not there, and not zero");
    let parts = (takes_part(&read.rows[0], "kl"), takes_part(&read.rows[0], "dekom"));
    assert_eq!(parts, (Some(false), Some(true)), "a column of 2021 says nothing of 2022");
}

#[test]
fn the_file_of_an_older_spreadsheet_says_the_same() {
    let text = std::str::from_utf8(KEY_FIGURES).unwrap();
    let (older, _, unmappable) = encoding_rs::WINDOWS_1252.encode(text);
    assert!(!unmappable && older.as_ref() != KEY_FIGURES, "the letters of the headings are other bytes");
    assert_eq!(figures("noekkeltall.csv", &older).unwrap().rows, real());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_number_of_two_decimals_is_read_exactly(hundredths in 0i64..=100_000_000, sign in prop::sample::select(vec![' ', '\u{a0}'])) {
        let whole = (hundredths / 100).to_string();
        let mut grouped = String::new();
        for (place, digit) in whole.chars().enumerate() {
            if place > 0 && (whole.len() - place) % 3 == 0 {
                grouped.push(sign);
            }
            grouped.push(digit);
        }
        let file = format!("Nettverk;Type;Lærerårsverk\nNettverk A;region;{grouped},{:02}\n", hundredths % 100);
        let read = figures("liste.csv", file.as_bytes()).unwrap();
        prop_assert_eq!(&read.problems, &[]);
        let figure = read.rows[0].key_figure("teacher-fte").unwrap();
        prop_assert_eq!(figure.value, rust_decimal::Decimal::new(hundredths, 2));
    }
}

#[test]
fn numbers_have_one_reading_or_are_asked_about() {
    let problem = |column: usize, cell: &str| {
        let mut row = ["Nettverk A", "region", "Vertskommune A", "558,3", "0", "5163"];
        row[column] = cell;
        let problems = refused(figures("bok.xlsx", &sheet(&[HEADINGS, &row])));
        assert_eq!(problems.len(), 1, "«{cell}»: {problems:?}");
        problems[0].clone()
    };
    let ambiguous = "1 234 eller desimaltallet 1.234: skriv tallet slik at bare én er mulig";
    for (column, cell, place, code, expected) in [
        (3, "1.234", "D2", "number-ambiguous", ambiguous),
        (3, "-5", "D2", "number-negative", "et tall på 0 eller mer"),
        (3, "#-0.5", "D2", "number-negative", "et tall på 0 eller mer"),
        (3, "5583000", "D2", "number-too-large", "et tall på høyst 1 000 000"),
        (3, "#1e300", "D2", "number", "et tall, for eksempel 558,3"),
        (3, "ca. 500", "D2", "number", "et tall, for eksempel 558,3"),
        (3, "15 12,4", "D2", "number-grouping", "et tall, for eksempel 558,3, med tre sifre i hver gruppe"),
        (3, "", "D2", "figure-blank", "et tall, og 0 der det ikke er noe å telle"),
        (3, "-", "D2", "figure-blank", "et tall, og 0 der det ikke er noe å telle"),
        (5, "5163,5", "F2", "number-not-whole", "et helt tall, for eksempel 12"),
        (4, "558,4", "E2", "vocational-over-teachers", "høyst tallet på alle lærerårsverk, 558,3"),
        (1, "lag", "B2", "participant-kind", "region, nettverk, kommune, fylkeskommune, friskoler eller annet"),
        (0, "", "A2", "participant-blank", "navnet på et nettverk eller en eier"),
    ] {
        assert_eq!(problem(column, cell), (place.to_owned(), code, expected.to_owned()), "«{cell}»");
    }
}

#[test]
fn a_network_stands_once() {
    let row: &[&str] = &["Nettverk A", "region", "", "1", "0", "2"];
    let again: &[&str] = &["NETTVERK A", "region", "", "3", "0", "4"];
    let expected = "ett navn på hver rad, men dette står også på rad 2 i «Nøkkeltall»".to_owned();
    assert_eq!(
        refused(figures("bok.xlsx", &sheet(&[HEADINGS, row, again]))),
        [("A3".to_owned(), "participant-twice", expected)]
    );
}

#[test]
fn participation_is_said_in_full_or_asked_about() {
    let headings = &["Nettverk", "Lærerårsverk", "Deltar i Kompetanseløftet", "Deltar i Løftet"];
    let problems = refused(figures("bok.xlsx", &sheet(&[headings, &["Nettverk A", "1", "", "Ja"]])));
    let unknown = "«Deltar i» og en av ordningene: Rekom, Dekom, KL".to_owned();
    assert_eq!(
        problems,
        [
            ("D1".to_owned(), "scheme-unknown", unknown),
            ("C2".to_owned(), "takes-part-blank", "Ja eller Nei".to_owned())
        ]
    );
}

#[test]
fn a_kind_nobody_wrote_is_believed_only_from_a_name_that_says_it() {
    let headings = &["Eier", "Lærerårsverk", "Skoler"];
    let rows: &[&[&str]] =
        &[headings, &["Bodø kommune", "1", "1"], &["Nordland fylkeskommune", "2", "1"], &["Friskolene", "3", "1"]];
    let kinds: Vec<_> = figures("bok.xlsx", &sheet(rows)).unwrap().rows.iter().map(|row| row.kind).collect();
    let [municipality, county, schools] =
        [ParticipantKind::Municipality, ParticipantKind::County, ParticipantKind::IndependentSchools];
    assert_eq!(kinds, [municipality, county, schools]);
    let problems = refused(figures("bok.xlsx", &sheet(&[headings, &["Kystveien AS", "1", "1"]])));
    assert_eq!(problems[0].1, "participant-kind-blank");
}

#[test]
fn a_file_without_figures_is_no_file_of_key_figures() {
    let problems =
        refused(figures("bok.xlsx", &sheet(&[&["Nettverk", "Type", "Vertskommune"], &["A", "region", "B"]])));
    assert_eq!(problems.len(), 1);
    assert!(problems[0].2.starts_with("en av kolonnene «Lærerårsverk», «Herav yrkesfaglærere»"), "{problems:?}");
    assert!(problems[0].2.ends_with(", «Barnehagebarn»"), "{problems:?}");
    let refusal = figures("bok.xlsx", &sheet(&[&["Dagsorden"], &["Velkommen"]])).unwrap_err();
    assert_eq!(
        refusal.to_string(),
        "no-headings: «bok.xlsx» has no sheet with the headings of key figures, such as Nettverk and Lærerårsverk"
    );
}
