//! Columns are known by their headings, whatever their order and language, on one sheet or on one for each ordning.

use documents::import::Imported;
use forum::Need;

use crate::common::{CSV, HEADINGS, answered, asked_of, problems, read, told, workbook};

const NYNORSK: [&str; 27] = [
    "Løpenr.",
    "Tilskotsordning",
    "Kompetansenettverk",
    "Eigar",
    "Org.nr.",
    "Eigartype",
    "Kompetansetiltak",
    "Tal einingar",
    "UH-partnar",
    "Beløp eigar 2023",
    "Beløp UH 2023 (kr)",
    "Av dette koordinator",
    "SUM  2023",
    "2024",
    "Beløp\n2025",
    "Startår",
    "Varigheit (år)",
    "Igangsett tiltak",
    "Fleire kommunar",
    "Prioritet frå nettverk",
    "Kriterium 1: lokale behov",
    "Kriterium 2: barnehage- og skulebasert",
    "Kriterium 3: partnarskap",
    "Særlege utfordringar",
    "Oppfølgingsordninga",
    "PPT med",
    "Statped involvert",
];

/// The rows of the real CSV, its headings first.
fn real_rows() -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').has_headers(false).from_reader(CSV);
    reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect()
}

fn sorted(imported: &Imported) -> Vec<Need> {
    assert_eq!(imported.problems, [], "the same rows in another form are as good");
    let mut needs = imported.needs.clone();
    needs.sort_by(|one, other| one.id.cmp(&other.id));
    needs
}

fn one_sheet(name: &str, rows: &[Vec<String>]) -> Vec<u8> {
    let rows: Vec<Vec<&str>> = rows.iter().map(|row| row.iter().map(String::as_str).collect()).collect();
    let rows: Vec<&[&str]> = rows.iter().map(Vec::as_slice).collect();
    workbook(&[(name, &rows)])
}

#[test]
fn the_order_and_language_of_the_columns_change_nothing() {
    let real = sorted(&read("behovsmeldinger.csv", CSV).unwrap());
    let mut rows = real_rows();
    assert_eq!(rows[0].len(), NYNORSK.len());
    rows[0] = NYNORSK.iter().map(|heading| (*heading).to_owned()).collect();
    for shift in [0, 5, 13] {
        let mut shuffled = rows.clone();
        for row in &mut shuffled {
            row.rotate_left(shift);
            row.swap(2, 20);
        }
        let imported = read("oversyn.xlsx", &one_sheet("Oversyn", &shuffled)).unwrap();
        assert_eq!(sorted(&imported), real, "columns moved by {shift} on one sheet with a column for the ordning");
    }
}

#[test]
fn headings_may_stand_below_titles_and_in_capitals() {
    let real = sorted(&read("behovsmeldinger.csv", CSV).unwrap());
    let mut rows = real_rows();
    rows[0] = rows[0].iter().map(|heading| format!("  {} ", heading.to_uppercase())).collect();
    let titles = (0..40).map(|line| vec![format!("Merknad {line} til møtet")]);
    let rows: Vec<Vec<String>> = titles.chain(rows).collect();
    assert_eq!(sorted(&read("titler.xlsx", &one_sheet("Alle", &rows)).unwrap()), real);
}

#[test]
fn the_scheme_is_known_by_the_name_of_the_sheet_or_a_title_line_or_the_file() {
    let row: &[&str] = &["1", "Salten", "Bodø kommune", "Realfag", "100", "200", "", "", "Ja", "Ja", "Ja"];
    let scheme = |file: &str, sheet: &str, title: &str| {
        let imported = read(file, &workbook(&[(sheet, &[&[title], HEADINGS, row])])).unwrap();
        assert_eq!(imported.problems, [], "{file}, {sheet}, {title}");
        imported.needs[0].id.to_string()
    };
    assert_eq!(scheme("bok.xlsx", "Rekom 2023", ""), "rekom-1");
    assert_eq!(scheme("bok.xlsx", "KL", "Meldt behov"), "kl-1");
    assert_eq!(scheme("bok.xlsx", "Desentralisert", "Meldt behov"), "dekom-1");
    assert_eq!(scheme("bok.xlsx", "Ark1", "Innkomne behovsmeldinger – Kompetanseløftet"), "kl-1");
    assert_eq!(scheme("bok.xlsx", "Competence boost", ""), "kl-1");
    assert_eq!(scheme("dekom-2023.xlsx", "Ark1", "Meldt behov"), "dekom-1");
}

#[test]
fn blocks_of_schemes_below_one_another_are_told_apart() {
    let salten: &[&str] = &["1", "", "Bodø kommune", "Realfag", "100", "200", "", "", "Ja", "Ja", "Ja"];
    let lofoten: &[&str] = &["2", "", "Vågan kommune", "Lesing", "10", "20", "", "", "Ja", "Ja", "Ja"];
    let rows: &[&[&str]] =
        &[HEADINGS, &["Regional ordning"], &["Salten"], salten, &["Desentralisert ordning"], &["Lofoten"], lofoten];
    let imported = read("bok.xlsx", &workbook(&[("Ark1", rows)])).unwrap();
    assert_eq!(imported.problems, []);
    let seen: Vec<_> = imported.needs.iter().map(|need| (need.id.as_str(), need.region.as_str())).collect();
    assert_eq!(seen, [("rekom-1", "Salten"), ("dekom-2", "Lofoten")]);
}

#[test]
fn a_missing_required_column_is_one_problem_that_names_it() {
    for (without, expected) in [
        ("Eier", "en kolonne «Eier»"),
        ("Tiltak", "en kolonne «Tiltak»"),
        ("Beløp", "en av kolonnene «Beløp eier 2023», «Beløp UH 2023»"),
    ] {
        let headings: Vec<&str> =
            HEADINGS.iter().map(|name| if name.starts_with(without) { "" } else { name }).collect();
        let found = problems(&workbook(&[("Rekom", &[&headings, &["1", "Salten", "x", "y", "z"]])]));
        let told: Vec<_> = found.iter().map(told).collect();
        assert_eq!(told, [("Rekom!1".into(), "", "column-missing", expected.to_owned())]);
    }
    let found = problems(&workbook(&[("Ark1", &[HEADINGS, &["1", "Salten", "Bodø kommune"]])]));
    let expected = "en kolonne «Ordning», eller et arknavn som sier en av ordningene: Rekom, Dekom, KL";
    let told: Vec<_> = found.iter().map(told).collect();
    assert_eq!(told, [("Ark1!1".into(), "", "column-missing", expected.to_owned())]);
}

#[test]
fn the_amounts_of_another_year_are_not_this_years() {
    let headings = ["Region", "Eier", "Tiltak", "Beløp eier 2022", "Beløp UH 2022", "Sum 2022"];
    let bytes = workbook(&[("Rekom", &[&headings, &["Salten", "Bodø kommune", "Realfag", "1", "2", "3"]])]);
    let open = read("bok.xlsx", &bytes).unwrap();
    assert_eq!((asked_of(&open), open.needs.len()), (vec!["year:D", "year:E"], 0), "the year before is no substitute");
    let named = [("year:D", "named-year"), ("year:E", "named-year"), ("criteria", "none")];
    let found = answered("bok.xlsx", &bytes, &named, &[]).unwrap().problems;
    assert_eq!(told(&found[0]).3, "en av kolonnene «Beløp eier 2023», «Beløp UH 2023»");
}

#[test]
fn two_columns_that_mean_the_same_are_a_problem() {
    let headings = ["Eier", "Tiltak", "Beløp eier 2023", "Søker", "Beløp til eigar 2023"];
    let found = problems(&workbook(&[("Rekom", &[&headings])]));
    let told: Vec<_> = found.iter().map(told).collect();
    let expected = |letter: &str| format!("bare én slik kolonne, men kolonne {letter} betyr det samme");
    assert_eq!(
        told,
        [
            ("Rekom!D1".into(), "Søker", "column-twice", expected("A")),
            ("Rekom!E1".into(), "Beløp til eigar 2023", "column-twice", expected("C")),
        ]
    );
}

#[test]
fn a_part_of_the_amount_follows_from_the_sum_only_when_one_is_missing() {
    let headings = ["Eier", "Tiltak", "Beløp eier 2023", "Sum 2023", "Beløp eier 2024", "Beløp UH 2024"];
    let rows: &[&[&str]] = &[
        &headings,
        &["Bodø kommune", "Realfag", "100", "350", "10", "20"],
        &["Vågan kommune", "Lesing", "100", "90", "", ""],
    ];
    let imported = read("bok.xlsx", &workbook(&[("Rekom", rows)])).unwrap();
    let need = &imported.needs[0];
    assert_eq!((need.applied.owner.get(), need.applied.university.get()), (100, 250), "350 less 100");
    assert_eq!(need.later_years, [(2024, 30.into())], "the parts of the later year together");
    let told: Vec<_> = imported.problems.iter().map(told).collect();
    assert_eq!(told, [("Rekom!D3".into(), "90", "sum-mismatch", "en sum på minst 100".to_owned())]);
}
