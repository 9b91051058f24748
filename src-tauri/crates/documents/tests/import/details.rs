//! What only some behovsmeldinger say: reasons, the theme, Statped, and laget rundt barnet.

use forum::{NeedDetails, Theme};

use crate::common::{CSV, problems, read, told, workbook};

const COLUMNS: [&str; 14] = [
    "Region",
    "Eier",
    "Tiltak",
    "Beløp eier 2023",
    "Beløp UH 2023",
    "Begrunnelse særlige utfordringer",
    "Avklart med oppfølgingsordningen",
    "Begrunnelse koordinator",
    "Begrunnelse 100 % til UH",
    "Tema",
    "Statpeds rolle",
    "Begrunnelse Statped som partner",
    "PPT og laget rundt barnet",
    "Private eiere",
];
const ROW: [&str; 14] = [
    "Salten",
    "Bodø kommune",
    "Språk",
    "#0",
    "#100",
    "Mange nyankomne barn",
    "Ja",
    "Fem kommuner i ett tiltak",
    "Vedtatt av kommunestyret",
    "Spesialpedagogikk og inkluderende praksis",
    "Gir veiledning",
    "Ingen UH har faget",
    "PPT deltar i alle samlinger",
    "Har fått tilbud i møte",
];

fn details(theme: &str) -> NeedDetails {
    let mut row = ROW;
    row[9] = theme;
    let imported = read("bok.xlsx", &workbook(&[("KL", &[&COLUMNS, &row])])).unwrap();
    assert_eq!(imported.problems, []);
    imported.needs[0].details.clone()
}

#[test]
fn all_of_it_is_read() {
    let text = |text: &str| Some(text.to_owned());
    let expected = NeedDetails {
        challenges_reason: text("Mange nyankomne barn"),
        follow_up_agreed: Some(true),
        coordinator_reason: text("Fem kommuner i ett tiltak"),
        all_to_university: text("Vedtatt av kommunestyret"),
        theme: Some(Theme::SpecialNeeds),
        statped_role: text("Gir veiledning"),
        statped_partner: text("Ingen UH har faget"),
        team_around_child: text("PPT deltar i alle samlinger"),
        private_owners_offered: text("Har fått tilbud i møte"),
        ..NeedDetails::default()
    };
    assert_eq!(details(ROW[9]), expected);
}

#[test]
fn a_theme_is_special_education_or_not() {
    assert_eq!(details("spesialpedagogikk").theme, Some(Theme::SpecialNeeds));
    assert_eq!(details("Annet").theme, Some(Theme::Other));
    assert_eq!(details("anna tema").theme, Some(Theme::Other));
    assert_eq!(details("").theme, None, "nothing said is not the same as another theme");
}

#[test]
fn nothing_is_said_where_the_columns_are_not_there() {
    let imported = read("behovsmeldinger.csv", CSV).unwrap();
    let said = imported.needs.iter().filter(|need| need.details != NeedDetails::default()).count();
    assert_eq!(said, 0, "the file of 2023 has none of the columns");
}

#[test]
fn without_a_column_of_measures_the_theme_is_the_measure() {
    let rows: &[&[&str]] = &[&["Eier", "Tema", "Beløp eier 2023"], &["Bodø kommune", "Språk", "#1"]];
    let imported = read("bok.xlsx", &workbook(&[("KL", rows)])).unwrap();
    assert_eq!(imported.needs[0].measure, "Språk", "as working groups have kept it");
    assert_eq!(imported.needs[0].details.theme, None);
}

#[test]
fn what_cannot_be_taken_is_told() {
    let mut row = ROW;
    (row[6], row[9]) = ("kanskje", "lek");
    let found = problems(&workbook(&[("KL", &[&COLUMNS, &row])]));
    let told: Vec<_> = found.iter().map(told).collect();
    let theme = "spesialpedagogikk og inkluderende praksis, eller annet".to_owned();
    assert_eq!(
        told,
        [
            ("KL!G2".to_owned(), "kanskje", "yes-or-no", "Ja eller Nei".to_owned()),
            ("KL!J2".to_owned(), "lek", "theme", theme),
        ]
    );
}
