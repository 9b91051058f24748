//! The frames of several years and what they are built of.

use chrono::NaiveDate;
use forum::{Frame, FrameStatus, Kroner};

use crate::common::{FRAMES, frames, refused, workbook};

const HEADINGS: &[&str] = &["Ordning", "År", "Hovedtildeling", "Tilleggstildeling", "Status"];

fn sheet(rows: &[&[&str]]) -> Vec<u8> {
    workbook(&[("Rammer", rows)])
}

fn of<'a>(rows: &'a [Frame], scheme: &str, year: i32) -> &'a Frame {
    rows.iter().find(|frame| frame.scheme.as_str() == scheme && frame.year == year).unwrap()
}

#[test]
fn the_frames_of_rogaland_are_read_with_their_parts() {
    let read = frames("rammer.csv", FRAMES).unwrap();
    assert_eq!(read.problems, [], "the county's file has nothing to put right");
    assert_eq!(read.rows.len(), 9, "three schemes in three years");
    let rekom = of(&read.rows, "rekom", 2024);
    assert_eq!((rekom.amount(), rekom.status()), (Kroner::new(26_301_000), FrameStatus::Final));
    let parts: Vec<_> = rekom.parts.iter().map(|part| (part.name.as_str(), part.amount.get())).collect();
    assert_eq!(parts, [("Hovedtildeling", 25_701_000), ("Tilleggstildeling", 600_000)]);
    let dekom = of(&read.rows, "dekom", 2025);
    assert_eq!((dekom.amount(), dekom.status()), (Kroner::new(25_000_000), FrameStatus::Estimate));
    assert_eq!(dekom.parts.len(), 1, "a supplement of zero is no part");
    let decided = read.rows.iter().filter(|frame| frame.status() == FrameStatus::Final).count();
    assert_eq!(decided, 6, "those of 2025 are estimates");
}

#[test]
fn the_letter_is_kept_and_sums_of_a_year_are_no_frames() {
    let headings = &["Ordning", "År", "Hovudtildeling", "Tillegg", "Status", "Dato", "Referanse"];
    let rows: &[&[&str]] = &[
        headings,
        &["Dekom", "2025", "25 mill", "", "Endeleg", "15.01.2025", "2025/117"],
        &["KL", "2025", "#14555000", "-", "anslag"],
        &["Dekom", "2024", "#23990000", "", "endeleg"],
        &["Sum", "2025", "#39555000"],
    ];
    let read = frames("bok.xlsx", &sheet(rows)).unwrap();
    assert_eq!((read.problems.as_slice(), read.rows.len(), read.checked), (&[][..], 3, 1));
    let part = &of(&read.rows, "dekom", 2025).parts[0];
    assert_eq!((part.date, part.reference.as_deref()), (NaiveDate::from_ymd_opt(2025, 1, 15), Some("2025/117")));
}

#[test]
fn what_cannot_be_taken_is_told() {
    let good: &[&str] = &["Dekom", "2025", "#100", "", "anslag"];
    let problem = |row: &[&str]| {
        let problems = refused(frames("bok.xlsx", &sheet(&[HEADINGS, good, row])));
        assert_eq!(problems.len(), 1, "{row:?}: {problems:?}");
        problems[0].clone()
    };
    let choice = "en av ordningene i budsjettåret: Rekom, Dekom, KL";
    let rows: [(&[&str], &str, &str, &str); 9] = [
        (good, "B3", "frame-twice", "hver ordning én gang i et år, men denne står også på rad 2 i «Rammer»"),
        (&["KL", "", "#1", "", "anslag"], "B3", "year-blank", "et budsjettår, for eksempel 2025"),
        (&["KL", "25", "#1", "", "anslag"], "B3", "number", "et helt tall, for eksempel 2025"),
        (&["KL", "2019", "#1", "", "anslag"], "A3", "scheme-unknown", "en ordning, men ingen gjelder i budsjettåret"),
        (&["", "2025", "#1", "", "anslag"], "A3", "scheme-blank", choice),
        (&["KL", "2025", "", "#1", "anslag"], "C3", "amount-blank", "hele kroner, for eksempel 125 000"),
        (&["KL", "2025", "#1", "-1", "anslag"], "D3", "amount-negative", "et beløp på 0 kroner eller mer"),
        (&["KL", "2025", "#1", "", "??"], "E3", "frame-status", "anslag eller endelig"),
        (&["KL", "2025", "#1", "", ""], "E3", "frame-status-blank", "anslag eller endelig"),
    ];
    for (row, place, code, expected) in rows {
        assert_eq!(problem(row), (place.to_owned(), code, expected.to_owned()), "{row:?}");
    }
}
