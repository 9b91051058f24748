//! Opening where nothing may be written, with the system's answer given by the test.

use std::fs;

use forum::Work;

use crate::access::Access;
use crate::sample::{OLD_MEETING, Room, at, entry, need, old_file, set_amount, tamper, unchecked, undoable};
use crate::{FORMAT, MeetingFile, OpenError, ReviewFile, pragmas, write};

fn look(room: &Room) -> Result<MeetingFile, OpenError> {
    MeetingFile::open_where(&room.path, at(500), |_| Access::Look)
}

/// A closed meeting with a change that can be taken back and one that can be done again.
fn a_meeting() -> Room {
    let (room, mut file) = Room::with_meeting(3);
    set_amount(&mut file, 1, 1, 10_000);
    set_amount(&mut file, 2, 2, 20_000);
    file.undo(at(3), "leader", unchecked).unwrap();
    room
}

#[test]
fn where_nothing_may_be_written_the_meeting_can_be_read_and_nothing_is_made_beside_it() {
    let room = a_meeting();
    let bytes = fs::read(&room.path).unwrap();
    let written = room.open();
    let (contents, journal) = (written.contents().unwrap(), written.journal().unwrap());
    let standing = (written.revision(), written.head().to_owned(), written.saved_at());
    let identity = written.file_identity().to_owned();
    drop(written);
    let file = look(&room).unwrap();
    assert_eq!(file.access(), Access::Look);
    assert_eq!((file.contents().unwrap(), file.journal().unwrap()), (contents, journal));
    assert_eq!((file.revision(), file.head().to_owned(), file.saved_at()), standing);
    assert_eq!((file.file_identity(), file.verify(), file.warnings()), (identity.as_str(), vec![], &[][..]));
    assert_eq!((file.renew_backups(at(501)), file.backup_problem()), (vec![], None), "it needs no copy");
    assert_eq!(room.names(), ["møte.innstilling"]);
    drop(file);
    assert_eq!(fs::read(&room.path).unwrap(), bytes);
}

#[test]
fn what_may_only_be_looked_at_is_not_written_to() {
    let room = a_meeting();
    let mut file = look(&room).unwrap();
    let before = file.contents().unwrap();
    assert_eq!(file.history(), crate::History::default(), "no step is offered that would be refused");
    let change = |t: &crate::Tables<'_>| t.notes().put(&need(1).id, "nytt");
    let written = file.write(&entry(5, "set-note"), &undoable("set-note"), change, unchecked).map(drop);
    let undone = file.undo(at(5), "leader", unchecked).map(drop);
    let redone = file.redo(at(5), "leader", unchecked).map(drop);
    for refused in [written, undone, redone] {
        let refused = refused.unwrap_err();
        assert_eq!(refused.code(), "read-only");
        assert!(refused.to_string().contains("møte.innstilling"), "{refused}");
    }
    assert_eq!(file.contents().unwrap(), before);
}

#[test]
fn those_who_look_keep_nobody_from_writing_and_see_what_they_opened() {
    let room = a_meeting();
    let (one, two) = (look(&room).unwrap(), look(&room).unwrap());
    let mut writer = room.open();
    set_amount(&mut writer, 10, 3, 30_000);
    assert_eq!((one.revision(), two.revision(), writer.revision()), (4, 4, 5));
    assert_eq!(one.contents().unwrap(), two.contents().unwrap());
    let refused = look(&room).unwrap_err();
    assert!(matches!(refused, OpenError::OpenElsewhere { .. }), "while somebody writes it is not read: {refused}");
}

#[test]
fn a_review_copy_can_be_made_elsewhere_of_what_is_looked_at() {
    let room = a_meeting();
    let elsewhere = Room::new();
    let file = look(&room).unwrap();
    file.write_review_copy(&elsewhere.path, at(501), Work::UNWATCHED).unwrap();
    let copy = ReviewFile::open(&elsewhere.path).unwrap();
    assert_eq!((copy.file_identity(), copy.contents().unwrap()), (file.file_identity(), file.contents().unwrap()));
}

#[test]
fn a_file_of_an_older_format_is_brought_up_in_memory_only() {
    let room = Room::new();
    fs::copy(old_file(OLD_MEETING), &room.path).unwrap();
    let brought_up = {
        let other = Room::new();
        fs::copy(old_file(OLD_MEETING), &other.path).unwrap();
        other.open().contents().unwrap()
    };
    let as_it_was = MeetingFile::open_as_it_is(&room.path).unwrap();
    let (revision, head) = (as_it_was.revision(), as_it_was.head().to_owned());
    drop(as_it_was);
    let file = look(&room).unwrap();
    assert_eq!(pragmas::format_of(file.connection()).unwrap(), FORMAT);
    assert_eq!(file.contents().unwrap(), brought_up, "it shows what it will show when it is brought up for good");
    assert_eq!((file.revision(), file.head()), (revision, head.as_str()), "the journal is the file's own");
    assert_eq!((file.verify(), file.warnings()), (vec![], &[][..]));
    assert_eq!(fs::read(&room.path).unwrap(), fs::read(old_file(OLD_MEETING)).unwrap());
    assert_eq!(room.names(), ["møte.innstilling"], "no copy is kept of what is as it was");
}

#[test]
fn damage_is_found_where_nothing_may_be_written_too() {
    let room = a_meeting();
    room.open().renew_backups(at(500));
    tamper(&room.path, "UPDATE adjustment SET amount = 1");
    let refused = look(&room).unwrap_err();
    assert!(matches!(&refused, OpenError::Damaged { backup: Some(_), .. }), "{refused}");
}

#[test]
fn a_change_that_was_cut_off_midway_is_refused_by_name_where_it_cannot_be_taken_back() {
    let room = a_meeting();
    let file = room.open();
    let connection = file.connection();
    // With room for hardly a page in memory, what is not yet committed is written to the file itself.
    connection.pragma_update(None, "cache_size", 1).unwrap();
    let transaction = write::begin(connection).unwrap();
    connection.execute("UPDATE need SET measure = measure || ?1", ["x".repeat(9_000)]).unwrap();
    let cut = Room::new();
    for name in ["møte.innstilling", "møte.innstilling-journal"] {
        fs::copy(room.beside(name), cut.beside(name)).unwrap();
    }
    transaction.rollback().unwrap();
    let half = fs::read(&cut.path).unwrap();
    let refused = look(&cut).unwrap_err();
    assert_eq!(refused.code(), "cut-off", "{refused}");
    assert_eq!(fs::read(&cut.path).unwrap(), half, "it is left as it is");
    let names = ["møte.innstilling", "møte.innstilling-journal"];
    assert_eq!(cut.names(), names);
    assert_eq!(cut.open().contents().unwrap(), file.contents().unwrap(), "where it may be written to it opens");
    assert_eq!(look(&cut).unwrap().access(), Access::Look, "and then it can be looked at again");
}

#[test]
fn a_file_that_is_not_there_is_missing_whatever_may_be_written() {
    let room = Room::new();
    assert_eq!(look(&room).unwrap_err().code(), "file-missing");
    assert_eq!(MeetingFile::open(&room.path, at(1)).unwrap_err().code(), "file-missing");
}
