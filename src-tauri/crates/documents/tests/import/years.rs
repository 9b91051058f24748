//! Amounts of another year are not this year's, wherever the year stands in the heading.

use documents::import::NoteCode;

use crate::common::{COLUMNS, FIRST, answered, asked_of, csv, fault, noted, sums, workbook};

fn with(owner: &str, university: &str) -> Vec<u8> {
    let mut columns = COLUMNS;
    (columns[7], columns[8]) = (owner, university);
    csv(&[columns, FIRST])
}

#[test]
fn a_year_in_parentheses_is_a_year() {
    for name in ["29b-year-2024-in-parentheses.csv", "29b-budget-2022-in-parentheses.xlsx"] {
        let open = answered(name, &fault(name), &[], &[]).unwrap();
        assert_eq!((asked_of(&open), open.needs.len()), (vec!["year:H", "year:I"], 0), "{name}");
        let both = |choice| [("year:H", choice), ("year:I", choice)];
        let imported = answered(name, &fault(name), &both("this-year"), &[]).unwrap();
        assert_eq!(sums(&imported), (215_000, 100_000), "{name}");
        assert_eq!(noted(&imported, NoteCode::ColumnRetimed), 2);
        let left = answered(name, &fault(name), &both("named-year"), &[]).unwrap();
        let codes: Vec<_> = left.problems.iter().map(|problem| problem.code).collect();
        assert_eq!((codes, left.needs.len()), (vec!["column-missing"], 0), "nothing is left of this year's in {name}");
    }
}

#[test]
fn other_years_are_told_in_many_words() {
    for heading in [
        "Beløp eier 2024",
        "Beløp eier (2024)",
        "Beløp eier (budsjett 2022)",
        "Beløp eier [2022]",
        "Beløp eier (i fjor)",
        "Beløp eier forrige år",
        "Beløp eier (neste år)",
        "Beløp eier (budsjett 22)",
        "2022 Beløp eier",
        "Beløp eier (2022–2024)",
        "Beløp eier (i 1000 kr, 2024)",
    ] {
        let open = answered("a.csv", &with(heading, "Beløp UH 2023"), &[], &[]).unwrap();
        assert_eq!((asked_of(&open), open.needs.len()), (vec!["year:H"], 0), "{heading}");
    }
    for heading in [
        "Beløp eier (2023)",
        "Beløp eier 2023 (søkt)",
        "Beløp eier (budsjett 2023)",
        "Beløp eier (22 barnehager)",
        "Beløp eier (i år)",
    ] {
        let imported = answered("a.csv", &with(heading, "Beløp UH 2023"), &[], &[]).unwrap();
        assert_eq!(sums(&imported), (125_000, 60_000), "{heading}");
    }
}

#[test]
fn beside_this_years_amounts_another_years_are_noted_or_kept_as_later() {
    let columns: Vec<&str> = COLUMNS.into_iter().chain(["Beløp eier (2022)", "Beløp eier (2024)"]).collect();
    let row: Vec<&str> = FIRST.into_iter().chain(["111000", "222000"]).collect();
    let imported = answered("a.csv", &csv(&[columns, row]), &[], &[]).unwrap();
    assert_eq!(sums(&imported), (125_000, 60_000));
    assert_eq!(noted(&imported, NoteCode::ColumnOtherYear), 1);
    assert_eq!(imported.needs[0].later_years, [(2024, 222_000.into())]);
}

#[test]
fn a_sheet_of_another_year_is_asked_about() {
    let mut columns = COLUMNS;
    (columns[7], columns[8]) = ("Beløp eier", "Beløp UH");
    for (sheet, title) in
        [("Rekom 2022", ""), ("Rekom", "Behovsmeldinger for 2024"), ("Rekom", "Innkomne behov (2022)")]
    {
        let bytes = workbook(&[(sheet, &[&[title], &[], &columns, &FIRST])]);
        assert_eq!(asked_of(&answered("a.xlsx", &bytes, &[], &[]).unwrap()), ["year"], "{sheet} {title}");
        let imported = answered("a.xlsx", &bytes, &[("year", "this-year")], &[]).unwrap();
        assert_eq!(sums(&imported), (125_000, 60_000));
        let left = answered("a.xlsx", &bytes, &[("year", "leave-out")], &[]).unwrap();
        assert_eq!((left.needs.len(), left.left_out.len()), (0, 1));
    }
    for title in ["Behovsmeldinger for 2023", "Innmeldt 15.11.2022", "Studieåret 2022/23", "Frå 2022 til 2023"] {
        let bytes = workbook(&[("Rekom", &[&[title], &[], &columns, &FIRST])]);
        assert_eq!(sums(&answered("a.xlsx", &bytes, &[], &[]).unwrap()), (125_000, 60_000), "{title}");
    }
}
