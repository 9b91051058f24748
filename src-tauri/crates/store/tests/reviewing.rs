//! The review copy: what is in it, what must not be, and that nothing in it can be changed.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod common;

use std::fs;

use common::*;
use forum::Work;
use procedure::{AgendaEntry, JointVote, KeptWith, MeetingId};
use serde_json::json;
use store::{Entry, MeetingFile, OpenError, ReviewFile, Undoable};

const NOTE: &str = "INTERN-OPPLYSNING-OM-EIEREN";
const BODY: &str = "TEKST-I-JOURNALEN";

fn a_meeting_with_secrets() -> (Room, MeetingFile) {
    let (room, mut file) = Room::with_meeting(6);
    let entry = Entry { at: at(1), who: "leader".into(), kind: "set-note".into(), body: json!({ "note": BODY }) };
    let label = Undoable::Yes { label: json!({ "label": BODY }) };
    file.write(&entry, &label, |t| t.notes().put(&need(1).id, NOTE), unchecked).unwrap();
    write(&mut file, 2, "set-note", |t| t.notes().put(&need(2).id, &format!("{NOTE} og mer")));
    write(&mut file, 3, "set-note", |t| t.notes().put(&need(2).id, ""));
    set_amount(&mut file, 4, 3, 30_000);
    decide(&mut file);
    (room, file)
}

fn holds(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

#[test]
fn a_review_copy_holds_the_meeting_without_notes() {
    let (room, file) = a_meeting_with_secrets();
    let to = room.beside("gjennomsyn.innstilling");
    file.write_review_copy(&to, at(50), Work::UNWATCHED).unwrap();
    let copy = ReviewFile::open(&to).unwrap();
    let mut expected = file.contents().unwrap();
    assert_eq!(expected.notes.len(), 1);
    expected.notes.clear();
    assert_eq!(copy.contents().unwrap(), expected, "the rest is the same, ballots and decision included");
    assert_eq!((copy.origin().revision, copy.origin().head.as_str()), (file.revision(), file.head()));
    assert_eq!(copy.origin().copied_at, at(50));
    assert_eq!(copy.origin().meeting, file.journal().unwrap()[0].hash);
    assert_eq!(copy.verify(), []);
    drop(copy);
    assert_eq!(
        room.names(),
        ["gjennomsyn.innstilling", "møte.innstilling", "møte.innstilling-journal", "møte.innstilling.i-bruk"]
    );
}

#[test]
fn no_note_and_no_journal_text_can_be_found_in_its_bytes() {
    let (room, file) = a_meeting_with_secrets();
    let to = room.beside("gjennomsyn.innstilling");
    file.write_review_copy(&to, at(50), Work::UNWATCHED).unwrap();
    drop(file);
    let (meeting, copy) = (fs::read(&room.path).unwrap(), fs::read(&to).unwrap());
    for secret in [NOTE, BODY] {
        assert!(holds(&meeting, secret), "the meeting file has it, so the search works");
        assert!(!holds(&copy, secret), "{secret} is in the review copy");
    }
    assert!(holds(&copy, "Kommune 3"), "the needs are there");
    let count = |table: &str| -> i64 {
        let connection = rusqlite::Connection::open(&to).unwrap();
        connection.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0)).unwrap()
    };
    assert_eq!([count("journal"), count("changeset"), count("note")], [0, 0, 0]);
}

#[test]
fn the_papers_of_cases_on_an_agenda_are_in_it_and_no_other_file_that_is_kept() {
    let (room, mut file) = Room::with_meeting(6);
    let of_case = |number| KeptWith::Case { case: case(number) };
    let elsewhere = [KeptWith::Need { need: need(1).id }, KeptWith::Meeting { meeting: MeetingId::new("m1") }];
    let day = at(1).date_naive();
    write(&mut file, 1, "attach", |t| t.files().add(&of_case(3), "saken.pdf", day, b"PAPIR-TIL-SAKEN"));
    write(&mut file, 2, "attach", |t| t.files().add(&of_case(4), "utkast.pdf", day, b"PAPIR-SOM-VENTER"));
    for (nth, with) in elsewhere.iter().enumerate() {
        let secret = format!("INTERN-FIL-{nth}");
        write(&mut file, 3, "keep-file", |t| t.files().add(with, "intern.pdf", day, secret.as_bytes()));
    }
    write(&mut file, 4, "set-agenda", |t| {
        let entry = AgendaEntry { case: case(3), minutes: None, joint: JointVote::EachForItself };
        t.agendas().replace(&MeetingId::new("m1"), &[entry])
    });
    let to = room.beside("gjennomsyn.innstilling");
    file.write_review_copy(&to, at(50), Work::UNWATCHED).unwrap();
    let copy = ReviewFile::open(&to).unwrap();
    assert_eq!(copy.attachment(case(3), "saken.pdf").unwrap().as_deref(), Some(&b"PAPIR-TIL-SAKEN"[..]));
    assert_eq!(copy.attachment(case(4), "utkast.pdf").unwrap(), None);
    let year = copy.contents().unwrap().year;
    assert_eq!((year.attachments.len(), year.kept_files.len()), (1, 0));
    drop((copy, file));
    let (meeting, copy) = (fs::read(&room.path).unwrap(), fs::read(&to).unwrap());
    for secret in ["PAPIR-SOM-VENTER", "INTERN-FIL-0", "INTERN-FIL-1"] {
        assert!(holds(&meeting, secret), "the meeting file has it, so the search works");
        assert!(!holds(&copy, secret), "{secret} is in the review copy");
    }
    assert!(holds(&copy, "PAPIR-TIL-SAKEN"));
}

#[test]
fn a_review_copy_opens_as_nothing_else_and_a_meeting_not_as_one() {
    let (room, file) = a_meeting_with_secrets();
    let to = room.beside("gjennomsyn.innstilling");
    file.write_review_copy(&to, at(50), Work::UNWATCHED).unwrap();
    let before = fs::read(&to).unwrap();
    let refused = MeetingFile::open(&to, at(51)).unwrap_err();
    assert!(matches!(refused, OpenError::ReviewCopy(_)), "{refused}");
    assert_eq!(fs::read(&to).unwrap(), before);
    drop(file);
    let refused = ReviewFile::open(&room.path).unwrap_err();
    assert!(matches!(refused, OpenError::NotAReviewCopy(_)), "{refused}");
    assert_eq!(ReviewFile::open(&room.beside("borte")).unwrap_err().code(), "file-missing");
}

#[test]
fn many_can_read_the_same_copy_at_once() {
    let (room, file) = a_meeting_with_secrets();
    let to = room.beside("gjennomsyn.innstilling");
    file.write_review_copy(&to, at(50), Work::UNWATCHED).unwrap();
    let (one, two) = (ReviewFile::open(&to).unwrap(), ReviewFile::open(&to).unwrap());
    assert_eq!(one.contents().unwrap(), two.contents().unwrap());
}

#[test]
fn an_altered_copy_is_found() {
    let (room, file) = a_meeting_with_secrets();
    let to = room.beside("gjennomsyn.innstilling");
    file.write_review_copy(&to, at(50), Work::UNWATCHED).unwrap();
    tamper(&to, "UPDATE adjustment SET amount = 1");
    assert_eq!(ReviewFile::open(&to).unwrap_err().code(), "file-damaged");
}

#[test]
fn a_newer_copy_replaces_an_older_of_the_same_meeting_and_nothing_else() {
    let (room, mut file) = a_meeting_with_secrets();
    let to = room.beside("gjennomsyn.innstilling");
    file.write_review_copy(&to, at(50), Work::UNWATCHED).unwrap();
    set_amount(&mut file, 51, 1, 1);
    file.write_review_copy(&to, at(52), Work::UNWATCHED).unwrap();
    assert_eq!(ReviewFile::open(&to).unwrap().origin().copied_at, at(52));

    let (_other_room, other) = Room::with_meeting(1);
    for (what, taken) in [("another meeting's copy", to.clone()), ("the meeting itself", room.path.clone())] {
        let before = fs::metadata(&taken).unwrap().len();
        let refused = other.write_review_copy(&taken, at(53), Work::UNWATCHED).unwrap_err();
        assert_eq!(refused.code(), "file-exists", "{what}");
        assert_eq!(fs::metadata(&taken).unwrap().len(), before, "{what} is left");
    }
    let refused = file.write_review_copy(&room.path, at(53), Work::UNWATCHED).unwrap_err();
    assert_eq!(refused.code(), "file-exists", "a meeting is not replaced by its own copy");
    let text = room.beside("notat.txt");
    fs::write(&text, "hei").unwrap();
    assert_eq!(file.write_review_copy(&text, at(53), Work::UNWATCHED).unwrap_err().code(), "file-exists");
    assert_eq!(fs::read_to_string(&text).unwrap(), "hei");
    set_amount(&mut file, 54, 2, 2);
    assert_eq!(file.verify(), [], "the meeting is unhurt by all of it");
}
