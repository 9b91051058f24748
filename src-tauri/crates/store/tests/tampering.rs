//! What is altered outside the program is found, whatever it is.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod common;

use std::path::Path;

use allocation::GroupLevel;
use common::*;
use store::{MeetingFile, OpenError, Problem, ProblemCode};

/// A closed meeting with changes, an undo, a note and a decision.
fn a_meeting_that_was_held() -> Room {
    let (room, mut file) = Room::with_meeting(6);
    set_amount(&mut file, 1, 1, 10_000);
    set_amount(&mut file, 2, 2, 20_000);
    file.undo(at(3), "leader", unchecked).unwrap();
    write(&mut file, 4, "set-note", |t| t.notes().put(&need(3).id, "intern"));
    write(&mut file, 5, "override", |t| {
        t.overrides().put(
            DRAFT,
            &store::OverrideRecord {
                code: allocation::FindingCode::AboveApplied,
                place: allocation::Place::default(),
                reason: "avtalt".into(),
            },
        )
    });
    write(&mut file, 6, "set-group", |t| {
        t.adjustments().put_group(DRAFT, &shares::group(GroupLevel::Region, "Lofoten"), &shares::by_hand(500_000))
    });
    write(&mut file, 7, "what-if", |t| t.what_ifs().put(DRAFT, &shares::dekom(), forum::Kroner::new(8_000_000)));
    write(&mut file, 8, "copy-draft", |t| t.drafts().copy(DRAFT, "Utkast B"));
    write(&mut file, 9, "work-on", |t| t.drafts().set_working("Utkast B"));
    write(&mut file, 10, "import", |t| {
        t.import_forms().answer("skjema", "unit", "kroner")?;
        t.import_forms().point("skjema", "Kr i alt", "applied-owner")
    });
    decide(&mut file);
    let content = serde_json::json!({});
    let next =
        write_for_good(&mut file, 40, "propose", |t| t.versions().freeze(DRAFT, case(4), at(40), &content)).value;
    let vote = new_vote(&next, 2, forum::vote::VoteMethod::RollCall);
    let vote = write_for_good(&mut file, 41, "open-vote", |t| t.votes().open(&vote)).value;
    let (seat, answer) = (forum::SeatId::new("uh"), Some(forum::vote::Choice::For));
    write_for_good(&mut file, 42, "answer", |t| t.votes().answer(vote, &seat, answer));
    assert_eq!(file.verify(), [], "an untouched file is sound");
    room
}

fn problems_after(room: &Room, sql: &str) -> Vec<Problem> {
    let copy = copy_of(&room.path, "tuklet.innstilling");
    tamper(&copy, sql);
    problems_of(&copy).unwrap_or_else(|| panic!("nobody noticed: {sql}"))
}

fn problems_of(path: &Path) -> Option<Vec<Problem>> {
    match MeetingFile::open(path, at(99)) {
        Ok(_) => None,
        Err(OpenError::Damaged { problems, .. }) => Some(problems),
        Err(other) => panic!("neither open nor damaged: {other}"),
    }
}

fn has(problems: &[Problem], code: ProblemCode) -> bool {
    problems.iter().any(|problem| problem.code == code)
}

/// The text with one letter at `place` made another.
fn with_another_letter(text: &str, place: usize) -> String {
    let other = |letter: char| if letter == '0' { '1' } else { '0' };
    text.chars().enumerate().map(|(n, letter)| if n == place { other(letter) } else { letter }).collect()
}

#[test]
fn any_letter_of_any_text_in_a_journal_entry_that_is_altered_is_found() {
    let room = a_meeting_that_was_held();
    let last = room.open().revision();
    let texts = ["at", "who", "kind", "body", "role", "label", "changeset", "content", "previous", "hash"];
    let mut altered = 0;
    for revision in [1, 2, 4, last / 2, last] {
        for column in texts {
            let sql = format!("SELECT {column} FROM journal WHERE revision = {revision}");
            let connection = rusqlite::Connection::open(&room.path).unwrap();
            let text: Option<String> = connection.query_row(&sql, [], |row| row.get(0)).unwrap();
            drop(connection);
            let Some(text) = text else { continue };
            let length = text.chars().count();
            for place in [0, length / 2, length - 1] {
                let copy = copy_of(&room.path, "tuklet.innstilling");
                tamper_by(&copy, |connection| {
                    let sql = format!("UPDATE journal SET {column} = ?1 WHERE revision = {revision}");
                    assert_eq!(connection.execute(&sql, [with_another_letter(&text, place)])?, 1);
                    Ok(())
                });
                assert!(problems_of(&copy).is_some(), "letter {place} of {column} in entry {revision}");
                altered += 1;
            }
        }
    }
    assert!(altered > 120, "only {altered} letters were tried");
}

#[test]
fn an_entry_altered_with_its_hash_no_longer_fits_the_next_one_or_the_head() {
    let room = a_meeting_that_was_held();
    let last = room.open().revision();
    let fresh = "a".repeat(64);
    let middle = problems_after(&room, &format!("UPDATE journal SET hash = '{fresh}' WHERE revision = 3"));
    assert!(has(&middle, ProblemCode::JournalLink), "{middle:?}");
    let end = problems_after(&room, &format!("UPDATE journal SET hash = '{fresh}' WHERE revision = {last}"));
    assert!(has(&end, ProblemCode::JournalHead), "{end:?}");
}

#[test]
fn numbers_and_missing_values_in_the_journal_are_found_too() {
    let room = a_meeting_that_was_held();
    let last = room.open().revision();
    for sql in [
        "UPDATE journal SET revision = 100 WHERE revision = 1".to_owned(),
        "UPDATE journal SET revision = 100 WHERE revision = 3".to_owned(),
        format!("UPDATE journal SET revision = revision + 1 WHERE revision = {last}"),
        "UPDATE journal SET target = 2 WHERE role = 'undo'".to_owned(),
        "UPDATE journal SET role = 'redo' WHERE role = 'undo'".to_owned(),
        "UPDATE journal SET role = 'wall', label = NULL, changeset = NULL WHERE revision = 2".to_owned(),
        "UPDATE journal SET label = NULL WHERE revision = 2".to_owned(),
        "UPDATE journal SET label = '{}' WHERE revision = 2".to_owned(),
        "DELETE FROM journal WHERE revision = 1".to_owned(),
        "DELETE FROM journal WHERE revision = 4".to_owned(),
        "DELETE FROM journal".to_owned(),
    ] {
        problems_after(&room, &sql);
    }
}

#[test]
fn an_entry_cut_off_at_the_end_is_found() {
    let room = a_meeting_that_was_held();
    let last = room.open().revision();
    let cut = problems_after(&room, &format!("DELETE FROM journal WHERE revision = {last}"));
    assert!(has(&cut, ProblemCode::JournalHead), "{cut:?}");
    let hidden = format!(
        "DELETE FROM journal WHERE revision = {last};
         UPDATE head SET revision = {last} - 1, hash = (SELECT hash FROM journal WHERE revision = {last} - 1)"
    );
    let hidden = problems_after(&room, &hidden);
    assert!(has(&hidden, ProblemCode::Content), "also with the head set back: the rows are ahead of it: {hidden:?}");
    let head = problems_after(&room, "DELETE FROM head");
    assert!(has(&head, ProblemCode::JournalHead), "{head:?}");
}

#[test]
fn a_row_altered_in_any_table_is_found() {
    let room = a_meeting_that_was_held();
    for sql in [
        "UPDATE meeting SET forum = 'Et annet forum'",
        "UPDATE meeting SET made_by = '0.0.9'",
        "UPDATE body_meeting SET date = '2024-01-01'",
        "UPDATE body_meeting SET place = 'Oslo'",
        "UPDATE body SET name = 'x'",
        "DELETE FROM agenda_entry",
        "DELETE FROM number_given",
        "UPDATE scheme SET short_name = 'x' WHERE id = 'rekom'",
        "UPDATE frame_part SET amount = amount + 1 WHERE ordinal = 1",
        "UPDATE region SET ordinal = 9 WHERE ordinal = 3",
        "UPDATE model SET content = '{}'",
        "UPDATE need SET applied_owner = applied_owner + 1 WHERE number = 6",
        "UPDATE need SET pps_takes_part = NULL WHERE number = 1",
        "UPDATE note SET text = 'noe annet'",
        "DELETE FROM note",
        "UPDATE seat SET has_vote = 0 WHERE id = 'uh'",
        "UPDATE case_item SET title = 'x'",
        "UPDATE draft SET ordinal = 5",
        "UPDATE adjustment SET amount = 10001",
        "INSERT INTO adjustment VALUES ('Utkast A', 'dekom-5', 1, 'hand', 0)",
        "UPDATE override SET reason = 'x'",
        "UPDATE version SET frozen_at = '2023-03-13T09:20:00.001Z'",
        "UPDATE consensus_tried SET at = '2023-03-13T09:20:00.000Z'",
        "UPDATE vote SET yes = 3, blank = 0 WHERE closed_at IS NOT NULL",
        "UPDATE ballot SET choice = 'against' WHERE seat = 'uh'",
        "UPDATE need SET details = '{}' WHERE number = 4",
        "UPDATE participant SET region = 'x'",
        "UPDATE key_figure SET value = '412.51' WHERE figure = 'teacher-fte'",
        "DELETE FROM key_figure WHERE figure = 'schools'",
        "UPDATE participation SET takes_part = 0",
        "UPDATE participation SET given = given + 1",
        "UPDATE commitment SET amount = amount + 1",
        "DELETE FROM commitment WHERE number = 2",
        "UPDATE unspent_funds SET amount = amount + 1",
        "UPDATE named_base SET name = 'x'",
        "UPDATE application SET students = 9",
        "UPDATE assessment SET reason = 'x'",
        "UPDATE stage_amount SET amount = amount + 1",
        "UPDATE group_adjustment SET amount = amount + 1",
        "UPDATE draft_frame SET amount = amount + 1",
        "UPDATE working_draft SET draft = 'Utkast A'",
        "DELETE FROM working_draft",
        "UPDATE answer_given SET choice = 'against'",
        "DELETE FROM answer_given",
        "INSERT INTO count_entered SELECT id, 9, 0, 0 FROM vote WHERE closed_at IS NULL AND cancelled_at IS NULL",
        "UPDATE import_answer SET choice = 'thousands'",
        "UPDATE import_field SET field = 'applied-university'",
        "UPDATE decision SET decided_at = '2023-03-13T09:20:00.000Z'",
    ] {
        let problems = problems_after(&room, sql);
        assert!(has(&problems, ProblemCode::Content), "{sql}: {problems:?}");
    }
}

#[test]
fn a_row_altered_together_with_the_hash_of_its_table_is_found() {
    let room = a_meeting_that_was_held();
    // Another table's hash is as good a lie as any: it is not what the journal's last entry says.
    let sql = "UPDATE content_hash SET hash = (SELECT hash FROM content_hash WHERE name = 'need') WHERE name = 'note'";
    assert!(has(&problems_after(&room, sql), ProblemCode::Content));
    let sql = "DELETE FROM content_hash WHERE name = 'note'";
    assert!(has(&problems_after(&room, sql), ProblemCode::Content));
}

#[test]
fn each_kind_of_damage_is_called_by_its_name() {
    let room = a_meeting_that_was_held();
    for (sql, code) in [
        ("DELETE FROM need WHERE number = 1", ProblemCode::ForeignKey),
        ("UPDATE ballot SET choice = 'against' WHERE seat = 'uh'", ProblemCode::Ballots),
        ("DELETE FROM ballot WHERE seat = 'uh'", ProblemCode::Ballots),
        ("INSERT INTO ballot SELECT id, 'uh', 'for' FROM vote WHERE cancelled_at IS NOT NULL", ProblemCode::Ballots),
        ("UPDATE ballot SET seat = 'sf' WHERE seat = 'uh'", ProblemCode::Ballots),
        ("UPDATE answer_given SET seat = 'sf'", ProblemCode::Ballots),
        ("UPDATE version SET content = '{\"amounts\":{}}'", ProblemCode::Version),
        ("UPDATE changeset SET bytes = x'00' WHERE revision = 2", ProblemCode::Undo),
        ("DELETE FROM changeset WHERE revision = 2", ProblemCode::Undo),
        ("DELETE FROM meeting", ProblemCode::MeetingRow),
        ("DROP INDEX one_open_vote", ProblemCode::Schema),
        ("CREATE TRIGGER sneaky AFTER INSERT ON journal BEGIN DELETE FROM note; END", ProblemCode::Schema),
        ("CREATE VIEW extra AS SELECT 1", ProblemCode::Schema),
    ] {
        let problems = problems_after(&room, sql);
        assert!(has(&problems, code), "{sql} should be {code:?}: {problems:?}");
    }
}

#[test]
fn a_guard_that_is_taken_away_is_missed() {
    let room = a_meeting_that_was_held();
    let copy = copy_of(&room.path, "tuklet.innstilling");
    let connection = rusqlite::Connection::open(&copy).unwrap();
    connection.execute_batch("DROP TRIGGER ballot_is_final").unwrap();
    drop(connection);
    let problems = problems_of(&copy).unwrap();
    assert_eq!(problems.len(), 1);
    assert_eq!(problems[0].to_string(), "schema: trigger ballot_is_final is not as the program makes it");
}

#[test]
fn a_page_overwritten_with_noise_or_cut_away_is_found() {
    let room = a_meeting_that_was_held();
    let sound = std::fs::read(&room.path).unwrap();
    let pages = sound.len() / 4096;
    assert!(pages > 20, "the meeting fills {pages} pages");
    let mut silent = Vec::new();
    for page in 0..pages {
        let copy = room.beside("tuklet.innstilling");
        let mut bytes = sound.clone();
        bytes[page * 4096 + 8..page * 4096 + 4000].fill(0x5a);
        std::fs::write(&copy, &bytes).unwrap();
        // An empty page of an empty table or index has nothing in it that could be damaged.
        let is_empty = page > 0 && sound[page * 4096 + 3..page * 4096 + 5] == [0, 0];
        match MeetingFile::open(&copy, at(99)) {
            Ok(_) if is_empty => {}
            Ok(_) => silent.push(page),
            Err(error) => assert!(matches!(error.code(), "file-damaged" | "not-a-meeting"), "page {page}: {error}"),
        }
    }
    assert_eq!(silent, [0; 0], "noise in these pages was not noticed");
    let copy = room.beside("kuttet.innstilling");
    std::fs::write(&copy, &sound[..sound.len() - 4096]).unwrap();
    assert!(problems_of(&copy).is_some(), "the last page is gone");
}
