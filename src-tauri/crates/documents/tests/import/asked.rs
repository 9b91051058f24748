//! What a county asks in its own lists is read from columns that are called what it calls them.

use std::collections::BTreeMap;

use allocation::{AllowedUse, AskedOf, Listed, PaidOf, Question};
use documents::import::{Asked, Context, Imported, read_needs};
use forum::{Answer, Kroner, Names, UseLine, Work};

use crate::common::{CSV, answers, regions, schemes, told, workbook};

fn names(nb: &str, nn: &str) -> Names {
    Names { nb: nb.into(), nn: nn.into(), en: String::new() }
}

fn question(id: &str, name: Names, choices: &[(&str, &str, &str)]) -> Question {
    let choice = |(id, nb, nn): &(&str, &str, &str)| Listed { id: (*id).into(), name: names(nb, nn) };
    let choices = choices.iter().map(choice).collect();
    Question { id: id.into(), name, schemes: Vec::new(), of: AskedOf::All, choices, unanswered: None }
}

fn used_for(id: &str, name: Names, paid_of: PaidOf) -> AllowedUse {
    AllowedUse { id: id.into(), name, schemes: Vec::new(), paid_of, is_coordinator: false }
}

/// Reads a workbook as a secretariat does whose county asks two questions and pays for two things.
fn read_asked(name: &str, bytes: &[u8]) -> Imported {
    let team = [
        ("pps", "PPT", "PPT"),
        ("nurse", "Helsesykepleier", "Helsesjukepleiar"),
        ("health", "Helse, sosial", "Helse, sosial"),
    ];
    let questions = [
        question("own-contribution", names("Bruken av egenandelen", "Bruken av eigendelen"), &[]),
        question("team", names("Hvem er med av laget?", "Kven er med av laget?"), &team),
    ];
    let uses = [
        used_for("staff-release", names("Frikjøp (vikarer)", "Frikjøp (vikarar)"), PaidOf::Owner),
        used_for("carry-out", names("Gjennomføre tiltak", "Gjennomføre tiltaka"), PaidOf::Both),
    ];
    let asked = Asked { questions: &questions, uses: &uses };
    read_needs(
        name,
        bytes,
        &Context { year: 2023, schemes: &schemes(), regions: &regions(), asked, work: Work::UNWATCHED },
        &answers(),
    )
    .unwrap()
}

const COLUMNS: [&str; 9] = [
    "Eier",
    "Tiltak",
    "Beløp eier 2023",
    "Beløp UH 2023",
    "Bruken av egenandelen",
    "Hvem er med av laget?",
    "Frikjøp",
    "Gjennomføre tiltak eier",
    "Gjennomføre tiltak UH 2023",
];
const ROW: [&str; 9] =
    ["Bodø kommune", "Språk", "#300", "#200", "Vikarer ved samlinger", "helsesykepleier; PPT", "#100", "200", "200"];

fn with(columns: &[&str], row: &[&str]) -> Imported {
    read_asked("bok.xlsx", &workbook(&[("Dekom", &[columns, row])]))
}

fn expected() -> (BTreeMap<String, Answer>, Vec<UseLine>) {
    let answers = BTreeMap::from([
        ("own-contribution".to_owned(), Answer::Text("Vikarer ved samlinger".into())),
        ("team".to_owned(), Answer::Chosen(vec!["pps".into(), "nurse".into()])),
    ]);
    let line = |used: &str, owner, university| UseLine {
        used_for: used.into(),
        owner: Kroner::new(owner),
        university: Kroner::new(university),
    };
    (answers, vec![line("staff-release", 100, 0), line("carry-out", 200, 200)])
}

#[test]
fn answers_and_lines_are_read_by_the_countys_own_names() {
    let imported = with(&COLUMNS, &ROW);
    assert_eq!(imported.problems, []);
    let details = &imported.needs[0].details;
    assert_eq!((details.answers.clone(), details.uses.clone()), expected(), "ticked in the county's order");
}

#[test]
fn nynorsk_headings_and_ids_mean_the_same() {
    let mut columns = COLUMNS;
    columns[4..].copy_from_slice(&[
        "BRUKEN AV EIGENDELEN",
        "Kven er med av laget",
        "Frikjøp eigar",
        "Gjennomføre tiltaka til eigar (kr)",
        "Gjennomføre tiltaka UH",
    ]);
    let mut row = ROW;
    row[5] = "Helsesjukepleiar, PPT, ppt";
    let imported = with(&columns, &row);
    assert_eq!(imported.problems, []);
    assert_eq!((imported.needs[0].details.answers.clone(), imported.needs[0].details.uses.clone()), expected());

    columns[4..].copy_from_slice(&["own-contribution", "team", "staff-release", "carry-out eier", "carry-out UH"]);
    row[5] = "pps, nurse";
    let imported = with(&columns, &row);
    assert_eq!((imported.needs[0].details.answers.clone(), imported.needs[0].details.uses.clone()), expected());
}

#[test]
fn a_blank_says_nothing_and_a_choice_may_have_a_comma() {
    let mut row = ROW;
    (row[4], row[5], row[6], row[7], row[8]) = ("", "Helse, sosial", "–", "", "0");
    let details = with(&COLUMNS, &row).needs[0].details.clone();
    assert_eq!(details.answers, BTreeMap::from([("team".to_owned(), Answer::Chosen(vec!["health".into()]))]));
    assert_eq!(details.uses, [], "a line of nothing is no line");
}

#[test]
fn a_choice_that_is_not_there_and_an_amount_that_is_none_are_told() {
    let mut row = ROW;
    (row[5], row[7]) = ("PPT, logoped", "mye");
    let imported = with(&COLUMNS, &row);
    assert_eq!(imported.needs, [], "a row with a problem is listed, not half imported");
    let told: Vec<_> = imported.problems.iter().map(told).collect();
    let choices = "én eller flere av «PPT», «Helsesykepleier», «Helse, sosial», med komma mellom".to_owned();
    assert_eq!(
        told,
        [
            ("Dekom!F2".to_owned(), "PPT, logoped", "choice-unknown", choices),
            ("Dekom!H2".to_owned(), "mye", "amount-not-an-amount", "hele kroner, for eksempel 125 000".to_owned()),
        ]
    );
}

#[test]
fn a_use_that_both_may_pay_must_say_whose() {
    let mut columns = COLUMNS;
    columns[7] = "Gjennomføre tiltak";
    let imported = with(&columns, &ROW);
    let told: Vec<_> = imported.problems.iter().map(told).collect();
    let expected = "hvem som betaler: «Gjennomføre tiltak eier» eller «Gjennomføre tiltak UH»".to_owned();
    assert_eq!(told, [("Dekom!H1".to_owned(), "Gjennomføre tiltak", "use-without-side", expected)]);
}

#[test]
fn a_use_paid_by_the_wrong_side_is_read_as_it_stands() {
    let mut columns = COLUMNS;
    columns[6] = "Frikjøp UH";
    let imported = with(&columns, &ROW);
    assert_eq!(imported.problems, []);
    let first = &imported.needs[0].details.uses[0];
    assert_eq!((first.owner, first.university), (Kroner::ZERO, Kroner::new(100)), "a finding tells, not the import");
}

#[test]
fn lines_of_another_year_are_not_this_years() {
    let mut columns = COLUMNS;
    columns[6] = "Frikjøp 2022";
    let uses = with(&columns, &ROW).needs[0].details.uses.clone();
    assert_eq!(uses.len(), 1, "only the money of 2023: {uses:?}");
}

#[test]
fn the_same_question_in_two_columns_is_a_problem() {
    let mut columns = COLUMNS;
    columns[5] = "Bruken av eigendelen";
    let imported = with(&columns, &ROW);
    let told: Vec<_> = imported.problems.iter().map(told).collect();
    let expected = "bare én slik kolonne, men kolonne E betyr det samme".to_owned();
    assert_eq!(told, [("Dekom!F1".to_owned(), "Bruken av eigendelen", "column-twice", expected)]);
}

#[test]
fn a_subtotal_holds_for_the_lines_of_use_too() {
    let sum: &[&str] = &["Sum", "", "#300", "#200", "", "", "#100", "#200", "#201"];
    let imported = read_asked("bok.xlsx", &workbook(&[("Dekom", &[&COLUMNS, &ROW, sum])]));
    let told: Vec<_> = imported.problems.iter().map(told).collect();
    let expected = "200, som er summen av radene, men det står 201".to_owned();
    assert_eq!(told, [("Dekom!I3".to_owned(), "201", "subtotal-mismatch", expected)]);
}

#[test]
fn measures_that_are_alike_carry_their_mark() {
    for heading in ["Like tiltak", "Tiltak som er like"] {
        let mut columns = COLUMNS;
        columns[4] = heading;
        let imported = with(&columns, &ROW);
        assert_eq!(imported.needs[0].details.alike.as_deref(), Some("Vikarer ved samlinger"), "{heading} (R63)");
    }
}

#[test]
fn a_county_that_asks_reads_the_file_of_2023_as_before() {
    let imported = read_asked("behovsmeldinger.csv", CSV);
    assert_eq!((imported.needs.len(), imported.problems.len()), (135, 0));
    assert_eq!(imported.needs, crate::common::read("behovsmeldinger.csv", CSV).unwrap().needs);
}
