//! Søknader to the 30 % part of regional ordning. The rows are constructed.

use chrono::NaiveDate;
use forum::{Application, ApplicationCategory, Kroner};

use crate::common::{applications, refused, workbook};

const HEADINGS: &[&str] = &[
    "Nr",
    "Utlysning",
    "Kategori",
    "Eier",
    "Barnehage",
    "Kommune",
    "Studium",
    "Antall studenter",
    "Søkt beløp",
    "Dispensasjoner i kommunen",
    "Dispensasjoner i barnehagen",
    "Kommet lengst (år)",
    "Mottatt",
    "Studieår",
];
const GOOD: [&str; 14] = [
    "#7",
    "#2",
    "Tilretteleggingsmidler",
    "Bodø kommune",
    "Lia barnehage",
    "Bodø",
    "ABLU",
    "#2",
    "",
    "#14",
    "#3",
    "2,5",
    "15.10.2024",
    "2024/25",
];

fn sheet(rows: &[&[&str]]) -> Vec<u8> {
    workbook(&[("Søknader", rows)])
}

fn read(rows: &[&[&str]]) -> Vec<Application> {
    let read = applications("bok.xlsx", &sheet(rows)).unwrap();
    assert_eq!(read.problems, []);
    read.rows
}

#[test]
fn an_application_is_read_whole() {
    let received = NaiveDate::from_ymd_opt(2024, 10, 15).unwrap();
    let expected = Application {
        number: 7,
        call: 2,
        category: ApplicationCategory::FacilitationFunds,
        owner: "Bodø kommune".into(),
        kindergarten: "Lia barnehage".into(),
        municipality: "Bodø".into(),
        study: Some("ABLU".into()),
        students: 2,
        applied: Kroner::ZERO,
        dispensations_municipality: Some(14),
        dispensations_kindergarten: Some(3),
        progress: "2.5".parse().ok(),
        received,
        study_year: "2024/25".into(),
    };
    assert_eq!(read(&[HEADINGS, &GOOD]), [expected]);
}

#[test]
fn the_four_categories_are_known_in_both_languages() {
    use ApplicationCategory::{BasicCompetence, FacilitationFunds, FurtherStudies, TradeCertificate};
    for (written, category) in [
        ("Barnehagefaglig grunnkompetanse", BasicCompetence),
        ("Barnehagefagleg grunnkompetanse", BasicCompetence),
        ("Kompetansehevingsstudier for fagarbeidere og assistenter", FurtherStudies),
        ("Fagbrev som barne- og ungdomsarbeider (praksiskandidatordningen)", TradeCertificate),
        ("Tilretteleggingsmidlar", FacilitationFunds),
    ] {
        let mut row = GOOD;
        row[2] = written;
        assert_eq!(read(&[HEADINGS, &row])[0].category, category, "{written}");
    }
}

#[test]
fn what_a_round_does_not_ask_for_is_left_open() {
    let headings = &["Kategori", "Eigar", "Søkt beløp", "Motteken"];
    let rows = read(&[headings, &["Fagbrev", "Kystveien AS", "25 000,-", "2024-10-01"], &["Sum", "", "#25000"]]);
    assert_eq!(rows.len(), 1, "the sum below is no søknad");
    let one = &rows[0];
    assert_eq!((one.number, one.call, one.students, one.applied), (1, 1, 0, Kroner::new(25_000)));
    assert_eq!((&one.study, one.progress, one.dispensations_municipality), (&None, None, None));
    assert_eq!(one.study_year, "");
}

#[test]
fn numbers_that_are_missing_follow_the_highest() {
    let mut unnumbered = GOOD;
    unnumbered[0] = "";
    let numbers: Vec<_> = read(&[HEADINGS, &unnumbered, &GOOD]).iter().map(|one| one.number).collect();
    assert_eq!(numbers, [8, 7]);
}

#[test]
fn study_years_are_written_in_one_way() {
    for written in ["2024/25", "2024/2025", "2024-25", "2024–2025"] {
        let mut row = GOOD;
        row[13] = written;
        assert_eq!(read(&[HEADINGS, &row])[0].study_year, "2024/25", "{written}");
    }
}

#[test]
fn what_cannot_be_taken_is_told() {
    let categories = "barnehagefaglig grunnkompetanse, kompetansehevingsstudier, fagbrev eller tilretteleggingsmidler";
    for (column, cell, place, code, expected) in [
        (1, "første", "B2", "number", "et helt tall, for eksempel 1"),
        (2, "Kurs", "C2", "category", categories),
        (2, "", "C2", "category-blank", categories),
        (3, "", "D2", "owner-blank", "navnet på eieren"),
        (7, "", "H2", "application-for-nothing", "antall studenter eller et søkt beløp"),
        (7, "-2", "H2", "number", "et helt tall, for eksempel 4"),
        (
            8,
            "1.234",
            "I2",
            "amount-ambiguous",
            "1 234 kroner eller desimaltallet 1.234: skriv beløpet uten punktum og komma",
        ),
        (9, "noen", "J2", "number", "et helt tall, for eksempel 4"),
        (11, "langt", "L2", "number", "et tall, for eksempel 558,3"),
        (12, "", "M2", "date-blank", "datoen søknaden kom inn, for eksempel 15.10.2024"),
        (12, "15.10.24", "M2", "date", "en dato, for eksempel 15.10.2024"),
        (12, "31.02.2024", "M2", "date", "en dato, for eksempel 15.10.2024"),
        (13, "2024/26", "N2", "study-year", "et studieår, for eksempel 2024/25"),
        (13, "#2024", "N2", "study-year", "et studieår, for eksempel 2024/25"),
    ] {
        let mut row = GOOD;
        row[column] = cell;
        let problems = refused(applications("bok.xlsx", &sheet(&[HEADINGS, &row])));
        assert_eq!(problems, [(place.to_owned(), code, expected.to_owned())], "«{cell}»");
    }
    let twice = refused(applications("bok.xlsx", &sheet(&[HEADINGS, &GOOD, &GOOD])));
    let expected = "et eget nummer, men 7 står også på rad 2 i «Søknader»".to_owned();
    assert_eq!(twice, [("A3".to_owned(), "number-twice", expected)]);
}

#[test]
fn a_day_typed_as_a_date_is_read() {
    let bytes = crate::common::workbook_with(&[("Søknader", &[HEADINGS, &GOOD])], |book| {
        let date = rust_xlsxwriter::Format::new().set_num_format("dd.mm.yyyy");
        book.worksheet_from_index(0).unwrap().write_number_with_format(1, 12, 45_580, &date).unwrap();
    });
    let read = applications("bok.xlsx", &bytes).unwrap();
    assert_eq!(
        (read.problems.as_slice(), read.rows[0].received),
        (&[][..], NaiveDate::from_ymd_opt(2024, 10, 15).unwrap())
    );
}
