//! The year around the meetings by script: a county's calendar, a list that goes out and comes back, the front page, papers and calendar.

use std::fs;
use std::path::Path;

use serde_json::Value;
use whole_program::program::{Told, told};

use super::example;

/// Runs a command on the file, in bokmål.
fn run(words: &[&str], file: &Path, after: &[&str], stdin: &str) -> Told {
    let file = file.to_str().unwrap();
    told(&[words, &[file], after].concat(), "nb_NO.UTF-8", stdin.as_bytes()).unwrap()
}

const SCRIPT: &str = r#"{"do":"load-milestones","preset":"rogaland-2025","year":2023}
{"do":"finish-milestone","milestone":1,"done":"2022-12-06"}
{"do":"fill-list","fill":{"list":"reports","due":"2023-06-15"}}
{"do":"set-row","row":{"id":0,"list":"joint-measures","what":"Tilskuddskonferanse (konstruert)","status":"planned"}}
"#;

#[test]
fn a_year_is_planned_its_reports_go_out_and_come_back_and_all_of_it_is_printed() {
    let (desk, file) = example("nordland-2023");
    let done = run(&["do"], &file, &[], SCRIPT);
    assert_eq!(done.exit, Some(0), "{done:?}");

    let due = run(&["show"], &file, &["due"], "");
    assert!(due.stdout.contains("Over fristen:") && due.stdout.contains("Frist behovsmeldinger"), "{}", due.stdout);
    let due: Value = serde_json::from_str(&run(&["show"], &file, &["due", "--json"], "").stdout).unwrap();
    assert_eq!(due["late"][0]["what"], "Frist behovsmeldinger");
    let annual = run(&["show"], &file, &["annual"], "");
    assert!(
        annual.stdout.contains("1: 2022-12-06 Informasjon, tidsplan og økonomiske rammer (gjort)"),
        "{}",
        annual.stdout
    );

    let table = desk.meetings().join("rapporter.csv");
    let table = table.to_str().unwrap();
    assert_eq!(run(&["export"], &file, &["reports", "-o", table], "").exit, Some(0));
    let changed = fs::read_to_string(table).unwrap().replacen("Ventes", "Mottatt", 3);
    fs::write(table, changed).unwrap();
    let looked = run(&["import"], &file, &[table, "--table", "reports", "--dry-run"], "");
    assert!(looked.stdout.starts_with("Ville hentet: 0 nye, 3 endret"), "{}", looked.stdout);
    let brought = run(&["import"], &file, &[table, "--table", "reports"], "");
    assert!(brought.stdout.starts_with("Hentet: 0 nye, 3 endret"), "{}", brought.stdout);
    fs::write(table, "Hva;Frist\nRapport;snart\n").unwrap();
    let refused = run(&["import"], &file, &[table, "--table", "reports"], "");
    assert_eq!(refused.exit, Some(1));
    assert!(refused.stderr.starts_with("list-not-read: Linje 2, «Frist»"), "{}", refused.stderr);

    let calendar = desk.meetings().join("aarshjul.ics");
    assert_eq!(run(&["export"], &file, &["calendar", "-o", calendar.to_str().unwrap()], "").exit, Some(0));
    let calendar = fs::read_to_string(calendar).unwrap();
    assert_eq!(calendar.matches("BEGIN:VEVENT").count(), 6, "five steps and the meeting");
    assert!(calendar.contains("DTSTART;VALUE=DATE:20230201\r\n"), "{calendar}");

    for document in ["annual", "reports", "joint-measures"] {
        let paper = desk.meetings().join(format!("{document}.pdf"));
        assert_eq!(run(&["print"], &file, &[document, "-o", paper.to_str().unwrap()], "").exit, Some(0));
        assert!(fs::read(paper).unwrap().starts_with(b"%PDF-"), "{document}");
    }

    let agreement = desk.meetings().join("avtale.pdf");
    fs::write(&agreement, "konstruert").unwrap();
    let kept = run(&["attach"], &file, &["row:1", agreement.to_str().unwrap()], "");
    assert!(kept.stdout.starts_with("row:1: avtale.pdf "), "{kept:?}");
    assert_eq!(run(&["detach"], &file, &["row:1", "avtale.pdf"], "").exit, Some(0));
    assert_eq!(run(&["verify"], &file, &[], "").exit, Some(0));
}
