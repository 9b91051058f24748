//! The copy beside the file, and what happens to a damaged file.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod common;

use std::fs;
use std::path::Path;

use common::*;
use store::{MeetingFile, OpenError, Warning, backup_path, earlier_backup_path, set_aside_and_restore};

/// A meeting closed at revision 3, opened and copied, and closed at revision 4.
fn a_meeting_with_a_copy() -> Room {
    let (room, mut file) = Room::with_meeting(4);
    set_amount(&mut file, 1, 1, 10_000);
    set_amount(&mut file, 2, 2, 20_000);
    drop(file);
    let mut file = room.open();
    assert_eq!(file.renew_backups(at(9)), []);
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

/// The revision of a copy, which is sound.
fn revision_of(copy: &Path) -> u64 {
    let copy = copy_of(copy, "kopi.innstilling");
    let file = MeetingFile::open(&copy, at(20)).unwrap();
    assert_eq!(file.verify(), []);
    file.revision()
}

#[test]
fn opening_alone_writes_no_copy() {
    let (room, file) = Room::with_meeting(4);
    drop(file);
    let file = room.open();
    assert_eq!((file.warnings(), file.backup_problem()), (&[][..], None));
    drop(file);
    assert_eq!(room.names(), ["møte.innstilling"], "whether the meeting can be reckoned is not known yet");
}

#[test]
fn a_copy_is_of_the_file_as_it_was_when_it_was_renewed() {
    let room = a_meeting_with_a_copy();
    assert_eq!(room.names(), ["møte.innstilling", "møte.innstilling.sikkerhetskopi"]);
    assert_eq!(revision_of(&backup_path(&room.path)), 3, "the state at opening, before anything was changed");
}

#[test]
fn the_copy_before_the_newest_is_kept_and_no_more() {
    let room = a_meeting_with_a_copy();
    let mut file = room.open();
    assert_eq!(file.renew_backups(at(20)), []);
    set_amount(&mut file, 21, 4, 40_000);
    let newest_and_earlier =
        |room: &Room| [backup_path(&room.path), earlier_backup_path(&room.path)].map(|copy| revision_of(&copy));
    drop(file);
    assert_eq!(newest_and_earlier(&room), [4, 3]);
    let file = room.open();
    file.renew_backups(at(30));
    drop(file);
    assert_eq!(newest_and_earlier(&room), [5, 4], "each takes the place of the next older one");
    let names = [
        "kopi.innstilling",
        "møte.innstilling",
        "møte.innstilling.sikkerhetskopi",
        "møte.innstilling.sikkerhetskopi-forrige",
    ];
    assert_eq!(room.names(), names);
}

#[test]
fn a_renewal_that_has_nothing_new_leaves_both_copies_as_they_are() {
    let room = a_meeting_with_a_copy();
    let file = room.open();
    file.renew_backups(at(20));
    let copies = [backup_path(&room.path), earlier_backup_path(&room.path)];
    let before = copies.clone().map(|copy| fs::read(copy).unwrap());
    for minute in 21..24 {
        assert_eq!(file.renew_backups(at(minute)), []);
    }
    drop(file);
    for minute in 30..33 {
        room.open().renew_backups(at(minute));
    }
    assert!(copies.map(|copy| fs::read(copy).unwrap()) == before, "opened many times, the older one is still there");
}

#[test]
fn a_damaged_copy_does_not_push_the_older_one_out() {
    let room = a_meeting_with_a_copy();
    room.open().renew_backups(at(20));
    tamper(&backup_path(&room.path), "UPDATE adjustment SET amount = 1");
    let mut file = room.open();
    set_amount(&mut file, 21, 4, 40_000);
    assert_eq!(file.renew_backups(at(22)), []);
    drop(file);
    assert_eq!(revision_of(&backup_path(&room.path)), 5);
    assert_eq!(revision_of(&earlier_backup_path(&room.path)), 3, "a good copy is never given for a damaged one");
}

#[test]
fn a_damaged_copy_is_written_again_although_it_has_all_there_is() {
    let room = a_meeting_with_a_copy();
    room.open().renew_backups(at(20));
    tamper(&backup_path(&room.path), "UPDATE adjustment SET amount = 1");
    assert_eq!(room.open().renew_backups(at(22)), []);
    let copies = [backup_path(&room.path), earlier_backup_path(&room.path)];
    assert_eq!(copies.map(|copy| revision_of(&copy)), [4, 3]);
}

/// Something that is no copy, under the name of one.
#[cfg(unix)]
fn put_in_the_way(name: &Path, what: &str) {
    match what {
        "a folder" => fs::create_dir(name).unwrap(),
        "a link to a file" => {
            let target = name.with_file_name("viktig");
            fs::write(&target, "viktig").unwrap();
            std::os::unix::fs::symlink(target, name).unwrap();
        }
        "a link to nothing" => std::os::unix::fs::symlink(name.with_file_name("borte"), name).unwrap(),
        other => panic!("{other}"),
    }
}

#[cfg(unix)]
#[test]
fn what_stands_in_a_copys_way_is_told_and_left_with_the_older_copies_and_no_half_file() {
    for what in ["a folder", "a link to a file", "a link to nothing"] {
        for taken in [".sikkerhetskopi", ".sikkerhetskopi-forrige", ".sikkerhetskopi.ny"] {
            let room = a_meeting_with_a_copy();
            room.open().renew_backups(at(20));
            let name = room.beside(&format!("møte.innstilling{taken}"));
            let _ = fs::remove_file(&name);
            put_in_the_way(&name, what);
            let kept = || [backup_path(&room.path), earlier_backup_path(&room.path)].map(|copy| fs::read(copy).ok());
            let (names, before) = (room.names(), kept());
            let mut file = room.open();
            set_amount(&mut file, 21, 1, 5);
            let foreseen = file.backup_problem().unwrap_or_else(|| panic!("{what} at {taken} is seen without writing"));
            assert_eq!(file.renew_backups(at(22)), std::slice::from_ref(&foreseen), "{what} at {taken}");
            let Warning::NoBackup { path, detail } = foreseen else { panic!("{foreseen:?}") };
            assert_eq!(path, backup_path(&room.path));
            assert!(detail.starts_with("file-exists: ") && detail.contains(taken), "{detail}");
            set_amount(&mut file, 23, 1, 6);
            assert_eq!(file.revision(), 6, "the meeting goes on");
            drop(file);
            assert_eq!(room.names(), names, "{what} at {taken}: nothing new lies in the folder");
            assert!(kept() == before, "{what} at {taken}: the copies are as they were");
        }
    }
}

#[test]
fn what_an_interrupted_renewal_left_is_taken_away_by_the_next() {
    let room = a_meeting_with_a_copy();
    fs::write(room.beside("møte.innstilling.sikkerhetskopi.ny"), "halv").unwrap();
    let file = room.open();
    assert_eq!((file.backup_problem(), file.renew_backups(at(20))), (None, vec![]));
    drop(file);
    assert!(!room.beside("møte.innstilling.sikkerhetskopi.ny").exists());
}

#[test]
fn a_copy_of_something_else_is_kept() {
    let room = a_meeting_with_a_copy();
    // Somebody put an older state of the file back: the copy has come further.
    fs::remove_file(&room.path).unwrap();
    drop(MeetingFile::create(&room.path, &setup(2), at(100)).unwrap());
    let other = fs::read(backup_path(&room.path)).unwrap();
    let kept = room.beside("møte.innstilling.sikkerhetskopi-20230313T172000Z");
    assert_eq!(room.open().renew_backups(at(500)), [Warning::BackupKept { path: kept.clone() }]);
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
fn when_the_newest_copy_is_damaged_too_the_one_before_it_is_offered() {
    let room = a_meeting_with_a_copy();
    room.open().renew_backups(at(20));
    damage(&room);
    fs::write(backup_path(&room.path), "ødelagt").unwrap();
    let restored = set_aside_and_restore(&room.path, at(21)).unwrap();
    assert_eq!((restored.backup.revision, restored.backup.path), (3, earlier_backup_path(&room.path)));
    assert_eq!(room.open().revision(), 3);
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

#[test]
fn a_snapshot_is_of_the_file_as_it_was_and_can_be_copied_while_the_file_is_changed() {
    let (room, mut file) = Room::with_meeting(4);
    set_amount(&mut file, 1, 1, 10_000);
    let snapshot = file.snapshot().unwrap();
    set_amount(&mut file, 2, 2, 20_000);
    let renewing = std::thread::spawn(move || snapshot.renew_backups(at(3)));
    set_amount(&mut file, 3, 3, 30_000);
    assert_eq!(renewing.join().unwrap(), []);
    assert_eq!((revision_of(&backup_path(&room.path)), file.revision()), (2, 4));
    assert_eq!(file.snapshot().unwrap().renew_backups(at(5)), []);
    assert_eq!(revision_of(&earlier_backup_path(&room.path)), 2, "the one before it is kept, as at opening");
}
