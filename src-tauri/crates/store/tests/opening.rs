//! Making and opening meeting files, and every way that is refused.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod common;

use std::fs;

use common::*;
use rusqlite::Connection;
use store::{MeetingFile, OpenError, StoreError};

#[test]
fn a_new_meeting_holds_what_it_was_made_from() {
    let (room, file) = Room::with_meeting(12);
    let made = setup(12);
    let held = file.contents().unwrap();
    assert_eq!(held.meeting, made.meeting);
    assert_eq!(held.schemes, made.schemes);
    assert_eq!(held.frames, made.frames);
    assert_eq!(held.regions, made.regions);
    assert_eq!(held.model, made.model);
    assert_eq!(held.seats, made.seats, "in the forum's order");
    assert_eq!(held.cases, made.cases);
    assert_eq!(held.drafts.len(), 1);
    assert_eq!((held.drafts[0].name.as_str(), held.working.as_str()), (DRAFT, DRAFT), "the only draft is at work");
    assert_eq!(held.participants, made.participants, "with key figures to the last decimal, and years in their order");
    assert_eq!(held.commitments, made.commitments);
    assert_eq!((&held.unspent, &held.bases), (&made.unspent, &made.bases));
    assert_eq!(held.applications, made.applications);
    assert_eq!((&held.assessments, &held.stages), (&made.assessments, &made.stages));
    let mut by_number = held.needs.clone();
    by_number.sort_by_key(|need| need.number);
    assert_eq!(by_number, made.needs, "every field of every behovsmelding comes back");
    let regions: Vec<&str> = held.needs.iter().map(|need| need.region.as_str()).collect();
    assert!(regions.is_sorted_by_key(|region| REGIONS.iter().position(|known| known == region)), "region by region");
    assert_eq!((file.revision(), file.saved_at()), (1, at(0)));
    assert_eq!(file.history(), store::History::default(), "a new meeting has nothing to take back");
    let journal = file.journal().unwrap();
    let mut first = journal[0].entry.body.clone();
    let lot = first.as_object_mut().unwrap().remove("drawn");
    assert!(lot.is_some_and(|lot| lot.as_str().is_some_and(|lot| lot.len() == 32)), "and what was drawn by lot");
    assert_eq!(first, serde_json::to_value(&made).unwrap(), "the first entry says what it was made from");
    assert_eq!(file.head(), journal[0].hash);
    drop(file);
    assert_eq!(room.names(), ["møte.innstilling"], "one file, nothing beside it");
}

#[test]
fn everything_is_there_when_it_is_opened_again() {
    let (room, mut file) = Room::with_meeting(5);
    set_amount(&mut file, 1, 2, 70_000);
    write(&mut file, 2, "set-note", |t| t.notes().put(&need(3).id, "ring eieren"));
    decide(&mut file);
    let (held, head, revision) = (file.contents().unwrap(), file.head().to_owned(), file.revision());
    drop(file);
    let again = room.open();
    assert_eq!(again.contents().unwrap(), held);
    assert_eq!((again.head(), again.revision(), again.saved_at()), (head.as_str(), revision, at(35)));
    assert_eq!(again.verify(), []);
    assert_eq!(again.warnings(), []);
}

#[test]
fn a_file_that_is_there_is_never_written_over() {
    let room = Room::new();
    fs::write(&room.path, "viktig").unwrap();
    let refused = MeetingFile::create(&room.path, &setup(1), at(0)).unwrap_err();
    assert!(matches!(&refused, StoreError::Exists(path) if *path == room.path), "{refused}");
    assert_eq!(fs::read_to_string(&room.path).unwrap(), "viktig");
    assert_eq!(room.names(), ["møte.innstilling"], "no half file is left");
}

#[test]
fn a_journal_left_by_another_file_would_be_played_back_and_is_in_the_way() {
    let room = Room::new();
    let journal = room.beside("møte.innstilling-journal");
    fs::write(&journal, "en annens").unwrap();
    let refused = MeetingFile::create(&room.path, &setup(1), at(0)).unwrap_err();
    assert!(matches!(&refused, StoreError::Exists(path) if *path == journal), "{refused}");
}

#[test]
fn what_was_made_from_broken_parts_leaves_no_file() {
    let room = Room::new();
    let mut broken = setup(2);
    broken.needs[0].region = "Ingensteds".into();
    let refused = MeetingFile::create(&room.path, &broken, at(0)).unwrap_err();
    assert_eq!(refused.code(), "file-error", "a need in a region that is not there: {refused}");
    assert_eq!(room.names(), [""; 0]);
}

#[test]
fn a_folder_that_is_not_there_is_named() {
    let room = Room::new();
    let path = room.beside("borte/møte.innstilling");
    let refused = MeetingFile::create(&path, &setup(1), at(0)).unwrap_err();
    assert_eq!(refused.code(), "disk-error");
    assert!(refused.to_string().contains("borte"), "{refused}");
    let refused = MeetingFile::open(&path, at(0)).unwrap_err();
    assert_eq!(refused.code(), "file-missing");
}

#[test]
fn what_is_not_a_meeting_file_is_refused_and_left_alone() {
    let room = Room::new();
    let noise: Vec<u8> = (0..20_000_u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
    let database = room.beside("annen.sqlite");
    Connection::open(&database).unwrap().execute_batch("CREATE TABLE t (x); PRAGMA application_id = 7").unwrap();
    for (what, bytes, code) in [
        ("a text", "Kjære forum,\n".repeat(100).into_bytes(), "not-a-meeting"),
        ("a short text", b"hei".to_vec(), "not-a-meeting"),
        ("an empty file", Vec::new(), "not-a-meeting"),
        ("noise", noise, "not-a-meeting"),
        ("another program's database", fs::read(&database).unwrap(), "not-a-meeting"),
    ] {
        fs::write(&room.path, &bytes).unwrap();
        let refused = MeetingFile::open(&room.path, at(0)).unwrap_err();
        assert_eq!(refused.code(), code, "{what}: {refused}");
        assert!(refused.to_string().contains("møte.innstilling"), "{refused}");
        assert_eq!(fs::read(&room.path).unwrap(), bytes, "{what} is as it was");
    }
    let folder = MeetingFile::open(room.folder.path(), at(0)).unwrap_err();
    assert_eq!(folder.code(), "not-a-file");
    let missing = MeetingFile::open(&room.beside("borte.innstilling"), at(0)).unwrap_err();
    assert_eq!(missing.code(), "file-missing");
    assert!(!room.beside("borte.innstilling").exists(), "opening makes no file");
}

#[test]
fn a_meeting_is_open_in_one_place() {
    let (room, file) = Room::with_meeting(1);
    let refused = MeetingFile::open(&room.path, at(1)).unwrap_err();
    let OpenError::OpenElsewhere { by: Some(by), .. } = &refused else { panic!("{refused}") };
    assert_eq!(by.since, at(0), "whoever has it said so when they opened it");
    assert!(!by.machine.is_empty(), "and on which machine");
    assert!(refused.to_string().contains("is open elsewhere, by "), "{refused}");
    drop(file);
    assert_eq!(room.names(), ["møte.innstilling"], "the note is gone with them");
    assert_eq!(room.open().revision(), 1, "once it is closed it can be opened");
}

#[test]
fn a_note_that_a_crash_left_says_nothing_of_who_has_the_file_now() {
    let (room, file) = Room::with_meeting(1);
    let note = room.beside("møte.innstilling.i-bruk");
    let left = fs::read(&note).unwrap();
    drop(file);
    fs::write(&note, left).unwrap();
    let file = room.open();
    assert_eq!(file.access(), store::Access::Write, "nobody holds it");
    drop(file);
    assert_eq!(room.names(), ["møte.innstilling"], "and it is taken away by the next who had the file");
}

#[test]
fn a_note_that_is_not_ours_is_not_believed() {
    let (room, _file) = Room::with_meeting(1);
    for text in ["", "{\"user\":1}", &"x".repeat(5000)] {
        fs::write(room.beside("møte.innstilling.i-bruk"), text).unwrap();
        let refused = MeetingFile::open(&room.path, at(1)).unwrap_err();
        assert!(matches!(&refused, OpenError::OpenElsewhere { by: None, .. }), "{refused}");
    }
}

#[cfg(unix)]
#[test]
fn a_link_in_the_place_of_the_note_is_not_followed() {
    let (room, file) = Room::with_meeting(1);
    drop(file);
    let other = room.beside("annet.txt");
    fs::write(&other, "urørt").unwrap();
    std::os::unix::fs::symlink(&other, room.beside("møte.innstilling.i-bruk")).unwrap();
    drop(room.open());
    assert_eq!(fs::read_to_string(&other).unwrap(), "urørt");
}

#[test]
fn a_file_of_a_newer_program_is_refused_by_that_programs_version() {
    let (room, file) = Room::with_meeting(1);
    drop(file);
    tamper(&room.path, "PRAGMA user_version = 99; UPDATE meeting SET made_by = '7.3.0'");
    let refused = MeetingFile::open(&room.path, at(1)).unwrap_err();
    assert_eq!(
        refused.to_string(),
        format!("file-newer: {} has file format 99, made by version 7.3.0; this is version 0.1.0", room.path.display())
    );
}

#[test]
fn a_refused_change_leaves_nothing_behind() {
    let (room, mut file) = Room::with_meeting(3);
    set_amount(&mut file, 1, 1, 10);
    let (held, head) = (file.contents().unwrap(), file.head().to_owned());
    let refused = file.write(
        &entry(2, "half"),
        &undoable("half"),
        |tables| {
            tables.notes().put(&need(1).id, "halv")?;
            Err::<(), _>(StoreError::NotThere("reason to go on".into()))
        },
        unchecked,
    );
    assert_eq!(refused.unwrap_err().code(), "not-there");
    let beyond = file.write(
        &entry(2, "unknown need"),
        &undoable("x"),
        |tables| tables.notes().put(&need(9).id, "borte"),
        unchecked,
    );
    assert_eq!(beyond.unwrap_err().code(), "file-error", "a note on a need that is not there fails at the commit");
    assert_eq!((file.contents().unwrap(), file.head(), file.revision()), (held, head.as_str(), 2));
    assert_eq!(file.verify(), []);
    set_amount(&mut file, 3, 1, 20);
    drop(file);
    assert_eq!(room.open().revision(), 3, "the file goes on after a refusal");
}

#[test]
fn an_import_adds_and_changes_needs() {
    let (room, mut file) = Room::with_meeting(3);
    let mut changed = need(2);
    changed.measure = "Nytt tiltak".into();
    changed.region = "Ny region".into();
    write_for_good(&mut file, 1, "import", |tables| {
        tables.regions().put("Ny region")?;
        tables.regions().put("Lofoten")?;
        tables.needs().put(&changed)?;
        tables.needs().put(&need(40))?;
        tables.needs().remove(&need(3).id)
    });
    drop(file);
    let held = room.open().contents().unwrap();
    assert_eq!(held.regions.last().map(String::as_str), Some("Ny region"));
    assert_eq!(held.regions.len(), 4, "a region that is there is not added again");
    assert!(held.needs.contains(&changed) && held.needs.contains(&need(40)) && !held.needs.contains(&need(3)));
}
