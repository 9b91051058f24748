//! The copy beside the file, and what happens to a damaged file.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod common;

use std::fs;

use common::*;
use store::{MeetingFile, OpenError, Warning, backup_path, set_aside_and_restore};

/// A meeting closed at revision 3, opened (which copies it) and closed at revision 4.
fn a_meeting_with_a_copy() -> Room {
    let (room, mut file) = Room::with_meeting(4);
    set_amount(&mut file, 1, 1, 10_000);
    set_amount(&mut file, 2, 2, 20_000);
    drop(file);
    let mut file = room.open();
    set_amount(&mut file, 10, 3, 30_000);
    drop(file);
    room
}

fn damage(room: &Room) -> Vec<u8> {
    let mut bytes = fs::read(&room.path).unwrap();
    let half = bytes.len() / 2;
    bytes[half..].fill(0x5a);
    fs::write(&room.path, &bytes).unwrap();
    bytes
}

#[test]
fn opening_writes_a_copy_of_the_file_as_it_was() {
    let room = a_meeting_with_a_copy();
    assert_eq!(room.names(), ["møte.innstilling", "møte.innstilling.sikkerhetskopi"]);
    let copy = copy_of(&backup_path(&room.path), "kopi.innstilling");
    let copy = MeetingFile::open(&copy, at(20)).unwrap();
    assert_eq!(copy.revision(), 3, "the state at opening, before anything was changed");
    assert_eq!(copy.verify(), []);
    drop(room.open());
    let copy = copy_of(&backup_path(&room.path), "kopi2.innstilling");
    assert_eq!(MeetingFile::open(&copy, at(20)).unwrap().revision(), 4, "the next opening renews it");
}

#[test]
fn a_copy_that_cannot_be_written_is_a_warning() {
    let (room, file) = Room::with_meeting(1);
    drop(file);
    fs::create_dir(room.beside("møte.innstilling.sikkerhetskopi.ny")).unwrap();
    let mut file = room.open();
    match file.warnings() {
        [Warning::NoBackup { path, detail }] => {
            assert_eq!(*path, backup_path(&room.path));
            assert!(detail.starts_with("disk-error: "), "{detail}");
        }
        other => panic!("expected one warning, not {other:?}"),
    }
    set_amount(&mut file, 1, 1, 5);
    assert_eq!(file.revision(), 2, "the meeting goes on");
}

#[test]
fn a_copy_of_something_else_is_kept() {
    let room = a_meeting_with_a_copy();
    // Somebody put an older state of the file back: the copy has come further.
    fs::remove_file(&room.path).unwrap();
    drop(MeetingFile::create(&room.path, &setup(2), at(100)).unwrap());
    let other = fs::read(backup_path(&room.path)).unwrap();
    let file = room.open();
    let kept = room.beside("møte.innstilling.sikkerhetskopi-20230313T172000Z");
    assert_eq!(file.warnings(), [Warning::BackupKept { path: kept.clone() }]);
    assert_eq!(fs::read(kept).unwrap(), other);
}

#[test]
fn a_damaged_file_is_left_as_it_is_and_the_copy_is_offered() {
    let room = a_meeting_with_a_copy();
    let bytes = damage(&room);
    let copy = fs::read(backup_path(&room.path)).unwrap();
    match MeetingFile::open(&room.path, at(20)) {
        Err(OpenError::Damaged { problems, backup: Some(backup), .. }) => {
            assert!(!problems.is_empty());
            assert_eq!((backup.revision, backup.last_entry_at), (3, at(2)));
            assert_eq!(backup.path, backup_path(&room.path));
        }
        other => panic!("expected the damage and the copy, not {other:?}"),
    }
    assert_eq!(fs::read(&room.path).unwrap(), bytes, "nothing is repaired silently");
    assert_eq!(fs::read(backup_path(&room.path)).unwrap(), copy, "a damaged file never becomes the copy");
}

#[test]
fn a_damaged_file_is_set_aside_and_the_copy_takes_its_place() {
    let room = a_meeting_with_a_copy();
    let bytes = damage(&room);
    let restored = set_aside_and_restore(&room.path, at(20)).unwrap();
    let aside = room.beside("møte.innstilling.skadet-20230313T092000Z");
    assert_eq!(restored.set_aside, Some(aside.clone()));
    assert_eq!(fs::read(aside).unwrap(), bytes, "the damaged file is kept as it was");
    assert_eq!(restored.backup.revision, 3);
    let file = room.open();
    assert_eq!((file.revision(), file.head()), (3, restored.backup.head.as_str()));
    assert_eq!(file.verify(), []);
}

#[test]
fn what_differs_is_told_when_the_damaged_file_can_say_it() {
    let room = a_meeting_with_a_copy();
    tamper(&room.path, "UPDATE need SET measure = 'noe annet' WHERE number = 1");
    let restored = set_aside_and_restore(&room.path, at(20)).unwrap();
    assert_eq!(restored.damaged, Some((4, at(10))), "the damaged file had one entry more");
    assert_eq!((restored.backup.revision, restored.backup.last_entry_at), (3, at(2)));
}

#[test]
fn a_file_that_is_gone_or_emptied_can_be_had_back_from_the_copy() {
    let room = a_meeting_with_a_copy();
    fs::write(&room.path, "").unwrap();
    let restored = set_aside_and_restore(&room.path, at(20)).unwrap();
    assert!(restored.set_aside.is_some());
    assert_eq!(restored.damaged, None, "an empty file says nothing");
    fs::remove_file(&room.path).unwrap();
    let refused = MeetingFile::open(&room.path, at(20)).unwrap_err();
    assert!(matches!(refused, OpenError::Damaged { backup: Some(_), .. }), "{refused}");
    assert_eq!(set_aside_and_restore(&room.path, at(21)).unwrap().set_aside, None);
    assert_eq!(room.open().revision(), 3);
}

#[test]
fn a_sound_file_and_one_that_is_open_are_not_set_aside() {
    let room = a_meeting_with_a_copy();
    assert_eq!(set_aside_and_restore(&room.path, at(20)).unwrap_err().code(), "not-damaged");
    let file = room.open();
    assert_eq!(set_aside_and_restore(&room.path, at(20)).unwrap_err().code(), "open-elsewhere");
    drop(file);
    assert_eq!(room.open().revision(), 4);
}

#[test]
fn without_a_good_copy_the_damaged_file_stays() {
    let room = a_meeting_with_a_copy();
    let bytes = damage(&room);
    tamper(&backup_path(&room.path), "UPDATE head SET revision = 2");
    let refused = set_aside_and_restore(&room.path, at(20)).unwrap_err();
    assert_eq!(refused.code(), "file-damaged");
    assert_eq!(fs::read(&room.path).unwrap(), bytes);
}

#[test]
fn the_journal_of_a_damaged_file_goes_with_it() {
    let room = a_meeting_with_a_copy();
    let journal = room.beside("møte.innstilling-journal");
    damage(&room);
    fs::write(&journal, [0; 512]).unwrap();
    let restored = set_aside_and_restore(&room.path, at(20)).unwrap();
    assert!(restored.set_aside.is_some());
    assert!(!journal.exists(), "left behind, it could be played back into the restored file");
    assert_eq!(room.open().revision(), 3);
}
