//! Every kind of problem in a cell, with its sheet, row, column, value, code and what is expected.

use crate::common::{HEADINGS, problems, read, told, workbook, workbook_with};

const WIDE: [&str; 18] = [
    "Nr",
    "Ordning",
    "Region",
    "Eier",
    "Orgnr",
    "Eiertype",
    "Tiltak",
    "Antall enheter",
    "Beløp eier 2023",
    "Beløp UH 2023",
    "Herav koordinator",
    "Sum 2023",
    "Startår",
    "Igangsatt tiltak",
    "Kriterium 1",
    "Kriterium 2",
    "Kriterium 3",
    "Beløp 2024",
];
const GOOD: [&str; 18] = [
    "1",
    "Rekom",
    "Salten",
    "Bodø kommune",
    "",
    "",
    "Realfag",
    "4",
    "100",
    "200",
    "50",
    "300",
    "2023",
    "Ja",
    "Ja",
    "Ja",
    "Nei",
    "",
];

/// The one problem of a good row in which one cell is replaced.
fn with(column: usize, cell: &str) -> (String, String, &'static str, String) {
    let mut row = GOOD;
    row[column] = cell;
    let found = problems(&workbook(&[("Alle", &[&WIDE, &row])]));
    assert_eq!(found.len(), 1, "«{cell}»: {found:?}");
    let (place, value, _, expected) = told(&found[0]);
    (place, value.to_owned(), found[0].code, expected)
}

fn expect(column: usize, cell: &str, place: &str, code: &str, expected: &str) {
    let value = cell.trim_start_matches('#');
    let seen = with(column, cell);
    assert_eq!(seen, (format!("Alle!{place}2"), value.to_owned(), seen.2, expected.to_owned()));
    assert_eq!(seen.2, code, "«{cell}»");
}

#[test]
fn a_good_row_has_no_problem() {
    assert_eq!(problems(&workbook(&[("Alle", &[&WIDE, &GOOD])])), []);
}

#[test]
fn amounts_have_one_reading_or_are_asked_about() {
    let whole = "hele kroner, for eksempel 125 000";
    let ambiguous = |thousands: &str, text: &str| {
        format!("{thousands} kroner eller desimaltallet {text}: skriv beløpet uten punktum og komma")
    };
    expect(17, "1.234", "R", "amount-ambiguous", &ambiguous("1 234", "1.234"));
    expect(17, "12,500", "R", "amount-ambiguous", &ambiguous("12 500", "12,500"));
    expect(17, "2 600 00,-", "R", "amount-grouping", &format!("{whole}, med tre sifre i hver gruppe"));
    expect(17, "ca. 100 000", "R", "amount-not-an-amount", whole);
    expect(17, "=SUM(A1:A9)", "R", "amount-not-an-amount", whole);
    expect(17, "100,50", "R", "amount-not-whole", &format!("{whole}, uten øre"));
    expect(17, "#102635.5", "R", "amount-not-whole", &format!("{whole}, uten øre"));
    expect(17, "-5 000", "R", "amount-negative", "et beløp på 0 kroner eller mer");
    expect(17, "#-5000", "R", "amount-negative", "et beløp på 0 kroner eller mer");
    let limit = "et beløp på høyst 9 007 199 254 740 991 kroner";
    expect(17, "#9007199254740992", "R", "amount-too-large", limit);
    expect(17, "99999999999999999999", "R", "amount-too-large", limit);
}

#[test]
fn the_amounts_of_a_row_fit_together() {
    expect(11, "301", "L", "sum-mismatch", "300, som er 100 til eier og 200 til UH");
    expect(10, "101", "K", "coordinator-over-owner", "høyst beløpet til eier, 100");
    let mut row = GOOD;
    (row[8], row[9]) = ("", "-");
    let found = problems(&workbook(&[("Alle", &[&WIDE, &row])]));
    let told: Vec<_> = found.iter().map(told).collect();
    assert_eq!(told, [("Alle!I2".into(), "", "amount-blank", "beløp til eier eller UH, ikke bare summen".to_owned())]);
}

#[test]
fn words_and_numbers_are_checked() {
    expect(0, "1b", "A", "number", "et helt tall, for eksempel 12");
    expect(0, "#1.5", "A", "number", "et helt tall, for eksempel 12");
    expect(0, "0", "A", "number", "et helt tall, for eksempel 12");
    expect(1, "Regionalt", "B", "scheme-unknown", "en av ordningene i budsjettåret: Rekom, Dekom, KL");
    expect(1, "", "B", "scheme-blank", "en av ordningene i budsjettåret: Rekom, Dekom, KL");
    expect(2, "", "C", "region-blank", "navnet på en region eller et nettverk");
    expect(3, "", "D", "owner-blank", "navnet på eieren");
    expect(4, "123456784", "E", "org-number-check-digit", "et organisasjonsnummer der kontrollsifferet stemmer");
    expect(4, "12345", "E", "org-number", "et organisasjonsnummer med ni sifre, eller tomt");
    expect(5, "stiftelse", "F", "owner-kind", "kommune, fylkeskommune, privat barnehage eller friskole");
    expect(6, "", "G", "measure-blank", "navnet på tiltaket");
    expect(7, "noen", "H", "number", "et helt tall, for eksempel 4");
    expect(12, "snart", "M", "number", "et helt tall, for eksempel 2023");
    expect(13, "kanskje", "N", "yes-or-no", "Ja eller Nei");
    expect(14, "", "O", "criterion-blank", "Ja eller Nei");
    expect(15, "delvis", "P", "yes-or-no", "Ja eller Nei");
}

#[test]
fn an_owner_that_does_not_say_what_it_is_is_asked_about() {
    let mut row = GOOD;
    row[3] = "Kystveien barnehager AS";
    let found = problems(&workbook(&[("Alle", &[&WIDE, &row])]));
    let told: Vec<_> = found.iter().map(told).collect();
    let expected = "kommune, fylkeskommune, privat barnehage eller friskole";
    assert_eq!(told, [("Alle!F2".into(), "", "owner-kind-blank", expected.to_owned())]);
}

#[test]
fn a_fodselsnummer_is_refused_and_not_shown_again() {
    let seen = with(6, "Veiledning av 01019012345");
    let expected =
        ("Alle!G2".into(), "Veiledning av ***********".into(), "personal-number", "en tekst uten fødselsnummer".into());
    assert_eq!(seen, expected);
    assert_eq!(with(4, "01019012345").1, "***********", "nor where an organisasjonsnummer should stand");
}

#[test]
fn a_text_has_at_most_500_characters() {
    let mut row = GOOD;
    let text = "å".repeat(500);
    row[6] = &text;
    assert_eq!(problems(&workbook(&[("Alle", &[&WIDE, &row])])), [], "500 characters are taken");
    let seen = with(6, &"å".repeat(501));
    assert_eq!((seen.0.as_str(), seen.2, seen.3.as_str()), ("Alle!G2", "text-too-long", "en tekst på høyst 500 tegn"));
}

#[test]
fn dates_errors_and_formulas_never_become_money() {
    let rows: &[&[&str]] = &[&WIDE, &GOOD, &GOOD, &GOOD, &GOOD];
    let bytes = workbook_with(&[("Alle", rows)], |book| {
        let sheet = book.worksheet_from_index(0).unwrap();
        let date = rust_xlsxwriter::Format::new().set_num_format("dd.mm.yyyy");
        for row in 1..5 {
            sheet.write_number(row, 0, f64::from(row)).unwrap();
        }
        sheet.write_number_with_format(1, 17, 45_000, &date).unwrap();
        sheet.write_formula(2, 17, rust_xlsxwriter::Formula::new("=1/0").set_result("#DIV/0!")).unwrap();
        sheet.write_boolean(3, 17, true).unwrap();
        sheet.write_formula(4, 17, rust_xlsxwriter::Formula::new("=100+25").set_result("125")).unwrap();
    });
    let imported = read("bok.xlsx", &bytes).unwrap();
    let told: Vec<_> = imported.problems.iter().map(told).collect();
    let whole = "hele kroner, for eksempel 125 000".to_owned();
    assert_eq!(
        told,
        [
            ("Alle!R2".into(), "15.03.2023", "amount-is-date", format!("{whole}, ikke en dato")),
            ("Alle!R3".into(), "#DIV/0!", "cell-error", "en verdi, ikke en feil fra regnearket".into()),
            ("Alle!R4".into(), "SANN", "amount-not-an-amount", whole),
        ]
    );
    assert_eq!(imported.needs.len(), 1, "rows with problems are not half imported");
    assert_eq!(imported.needs[0].later_years, [(2024, 125.into())], "of a formula the saved result counts");
}

#[test]
fn formulas_that_were_never_worked_out_are_asked_about_where_they_matter() {
    let unworked = |cell: &str| format!(r#"<c r="{cell}"><f>A1+A1</f></c>"#);
    let text = |cell: &str, text: &str| format!(r#"<c r="{cell}" t="inlineStr"><is><t>{text}</t></is></c>"#);
    let names = ["Eier", "Tiltak", "Beløp eier 2023", "Beløp UH 2023", "Sum 2023"];
    let headings: String =
        ["A1", "B1", "C1", "D1", "E1"].iter().zip(names).map(|(cell, name)| text(cell, name)).collect();
    let whole =
        [text("A2", "Bodø kommune"), text("B2", "Lek"), text("C2", "1"), text("D2", "2"), unworked("E2")].concat();
    let half = [text("A3", "Røst kommune"), text("B3", "Lek"), text("C3", "1"), unworked("D3")].concat();
    let sums = [text("A4", "Sum"), unworked("C4"), text("D4", "2")].concat();
    let rows: String = [headings, whole, half, sums].iter().map(|cells| format!("<row>{cells}</row>")).collect();
    let sheet = format!("<worksheet><sheetData>{rows}</sheetData></worksheet>");
    let imported = read("bok.xlsx", &crate::refusals::package(&sheet, &[])).unwrap();
    let told: Vec<_> = imported.problems.iter().map(told).collect();
    let expected = "en verdi som er regnet ut: åpne filen i regnearket og lagre den".to_owned();
    assert_eq!(told, [("Rekom!D3".into(), "formel uten verdi", "formula-unworked", expected)]);
    assert_eq!(imported.needs[0].applied.total(), 3.into(), "a sum that is not worked out adds nothing to its parts");
}

#[test]
fn a_row_must_not_say_another_scheme_than_its_sheet() {
    let found = problems(&workbook(&[("Dekom", &[&WIDE, &GOOD])]));
    let told: Vec<_> = found.iter().map(told).collect();
    let expected = "Dekom, som arket eller overskriften sier";
    assert_eq!(told, [("Dekom!B2".into(), "Rekom", "scheme-elsewhere", expected.to_owned())]);
}

#[test]
fn all_problems_are_listed_in_the_order_of_the_file() {
    let bad: &[&str] = &["", "", "Bodø kommune", "", "1.000", "x", "", "", "Ja", "tja", ""];
    let found = problems(&workbook(&[("Rekom", &[HEADINGS, bad]), ("Dekom", &[HEADINGS, bad])]));
    let places: Vec<_> =
        found.iter().map(|problem| format!("{}{}{}", problem.sheet, problem.column, problem.row)).collect();
    let columns = ["B2", "D2", "E2", "F2", "J2", "K2"];
    let expected: Vec<_> =
        ["Rekom", "Dekom"].iter().flat_map(|sheet| columns.map(|cell| format!("{sheet}{cell}"))).collect();
    assert_eq!(places, expected, "one problem never hides the next");
}

#[test]
fn yes_and_no_are_read_as_people_write_them() {
    for (word, yes) in
        [("JA", true), ("x", true), ("yes", true), ("#1", true), ("nei", false), ("No", false), ("#0", false)]
    {
        let mut row = GOOD;
        row[14] = word;
        let imported = read("bok.xlsx", &workbook(&[("Alle", &[&WIDE, &row])])).unwrap();
        assert_eq!(imported.needs[0].criteria.local_need, yes, "«{word}»");
    }
}
