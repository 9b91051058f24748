//! Last year's amounts, which are next year's shares.

use forum::{Kroner, Participant, ParticipantKind, SchemeId};

use crate::common::{SHARES, refused, shares, workbook};

const HEADINGS: &[&str] = &["Ordning", "Region", "Eier", "Tildelt 2024", "Deltar"];

fn sheet(rows: &[&[&str]]) -> Vec<u8> {
    workbook(&[("Tildelt", rows)])
}

fn given(rows: &[Participant], scheme: &str) -> (usize, Kroner) {
    let years = rows.iter().filter_map(|row| row.in_year(&SchemeId::new(scheme), 2024));
    let given: Vec<Kroner> = years.filter_map(|year| year.given).collect();
    (given.len(), given.iter().copied().sum())
}

#[test]
fn the_amounts_of_2024_are_the_frames_of_2024_to_the_krone() {
    let read = shares("tildeling-2024.csv", SHARES).unwrap();
    assert_eq!(read.problems, [], "the county's file has nothing to put right");
    assert_eq!(read.rows.len(), 24, "23 kommuner and the fylkeskommune, each once");
    assert_eq!(given(&read.rows, "dekom"), (24, Kroner::new(23_990_000)));
    let frame_less_set_aside = Kroner::new(26_301_000) - Kroner::new(7_900_000);
    assert_eq!(given(&read.rows, "rekom"), (23, frame_less_set_aside), "less the tilretteleggingsmidler");
    assert_eq!(given(&read.rows, "kl"), (15, Kroner::new(14_055_000)));
}

#[test]
fn an_owner_is_one_participant_over_all_schemes() {
    let rows = shares("tildeling-2024.csv", SHARES).unwrap().rows;
    let find = |name: &str| rows.iter().find(|row| row.name == name).unwrap();
    let stavanger = find("Stavanger kommune");
    assert_eq!((stavanger.kind, stavanger.region.as_str()), (ParticipantKind::Municipality, "midt"));
    let schemes: Vec<_> = stavanger.years.iter().map(|year| (year.scheme.as_str(), year.takes_part)).collect();
    assert_eq!(schemes, [("dekom", true), ("rekom", true), ("kl", true)]);
    assert_eq!(find("Rogaland fylkeskommune").kind, ParticipantKind::County);
    let haugesund = find("Haugesund kommune");
    assert_eq!(haugesund.in_year(&SchemeId::new("kl"), 2024), None, "it has no row there, and nothing is said");
}

#[test]
fn only_a_no_or_a_dash_says_that_an_owner_took_no_part() {
    let rows: &[&[&str]] = &[
        HEADINGS,
        &["KL", "nord", "Haugesund kommune", "-", ""],
        &["KL", "nord", "Bokn kommune", "0", "Nei"],
        &["KL", "nord", "Utsira kommune", "#0", ""],
        &["KL", "nord", "Kystveien barnehager AS", "#1000", "Ja"],
    ];
    let read = shares("bok.xlsx", &sheet(rows)).unwrap();
    assert_eq!(read.problems, []);
    let said: Vec<_> = read.rows.iter().map(|row| (row.years[0].takes_part, row.years[0].given)).collect();
    assert_eq!(
        said,
        [(false, None), (false, None), (true, Some(Kroner::ZERO)), (true, Some(Kroner::new(1_000)))],
        "zero kroner is an amount, a dash is none"
    );
    assert_eq!(read.rows[3].kind, ParticipantKind::Other);
    let narrow = workbook(&[("Dekom", &[&["Eier", "Tildelt 2024", "Merknad"], &["Kystveien AS", "-"]])]);
    let alone = shares("bok.xlsx", &narrow).unwrap();
    assert!(!alone.rows[0].years[0].takes_part, "also where the dash is all that stands beside the name");
}

#[test]
fn several_years_stand_in_several_columns() {
    let headings = &["Ordning", "Eier", "Tildelt 2023", "2024", "Merknad"];
    let rows: &[&[&str]] = &[headings, &["Dekom", "Bodø kommune", "#10", "20,-", "har fått midler til barnehagene"]];
    let read = shares("bok.xlsx", &sheet(rows)).unwrap();
    let years: Vec<_> = read.rows[0].years.iter().map(|year| (year.year, year.given.map(Kroner::get))).collect();
    assert_eq!(years, [(2023, Some(10)), (2024, Some(20))]);
    assert_eq!(read.rows[0].years[1].note.as_deref(), Some("har fått midler til barnehagene"));
}

#[test]
fn sums_check_their_rows_and_are_no_owners() {
    let rows: &[&[&str]] = &[
        HEADINGS,
        &["Dekom", "nord", "Haugesund kommune", "#100"],
        &["Dekom", "nord", "Karmøy kommune", "#50"],
        &["", "", "Sum nord", "#150"],
        &["Dekom", "sør", "Hå kommune", "#30"],
        &["Sum Desentralisert ordning", "", "", "#180"],
    ];
    let read = shares("bok.xlsx", &sheet(rows)).unwrap();
    assert_eq!((read.problems.as_slice(), read.rows.len(), read.checked), (&[][..], 3, 2));
    let mut wrong = rows.to_vec();
    wrong[3] = &["", "", "Sum nord", "#151"];
    let expected = "150, som er summen av radene, men det står 151".to_owned();
    assert_eq!(refused(shares("bok.xlsx", &sheet(&wrong))), [("D4".to_owned(), "subtotal-mismatch", expected)]);
}

#[test]
fn what_cannot_be_taken_is_told() {
    let bodo: &[&str] = &["Dekom", "nord", "Bodø kommune", "#100", ""];
    let problem = |row: &[&str]| {
        let problems = refused(shares("bok.xlsx", &sheet(&[HEADINGS, bodo, row])));
        assert_eq!(problems.len(), 1, "{row:?}: {problems:?}");
        problems[0].clone()
    };
    let rows: [(&[&str], &str, &str, &str); 8] = [
        (bodo, "C3", "owner-twice", "hver eier én gang i en ordning, men denne står også på rad 2 i «Tildelt»"),
        (
            &["Dekom", "nord", "BODØ KOMMUNE", "#1"],
            "C3",
            "owner-twice",
            "hver eier én gang i en ordning, men denne står også på rad 2 i «Tildelt»",
        ),
        (&["KL", "sør", "Bodø kommune", "#1"], "B3", "region-differs", "nord, som på rad 2 i «Tildelt»"),
        (&["KL", "nord", "Bodø kommune", ""], "D3", "amount-blank", "et beløp, eller en strek der eieren ikke deltok"),
        (
            &["KL", "nord", "Bodø kommune", "#5", "Nei"],
            "D3",
            "amount-without-part",
            "ikke noe beløp der «Deltar» er Nei",
        ),
        (&["KL", "nord", "Bodø kommune", "-5"], "D3", "amount-negative", "et beløp på 0 kroner eller mer"),
        (
            &["Løftet", "nord", "Bodø kommune", "5"],
            "A3",
            "scheme-unknown",
            "en av ordningene i budsjettåret: Rekom, Dekom, KL",
        ),
        (&["KL", "nord", "", "5"], "C3", "owner-blank", "navnet på eieren"),
    ];
    for (row, place, code, expected) in rows {
        assert_eq!(problem(row), (place.to_owned(), code, expected.to_owned()), "{row:?}");
    }
}

#[test]
fn the_year_stands_in_the_heading() {
    let headings = &["Ordning", "Eier", "Tildelt"];
    let problems = refused(shares("bok.xlsx", &sheet(&[headings, &["Dekom", "Bodø kommune", "#100"]])));
    assert_eq!(problems, [("1".to_owned(), "column-missing", "en kolonne «Tildelt 2024»".to_owned())]);
    let before = &["Ordning", "Eier", "Tildelt 2019", "Tildelt 2024"];
    let problems = refused(shares("bok.xlsx", &sheet(&[before, &["Dekom", "Bodø kommune", "#1", "#2"]])));
    let expected = "en ordning som gjaldt i 2019".to_owned();
    assert_eq!(problems, [("C2".to_owned(), "scheme-not-in-force", expected)], "the scheme began in 2021");
}
