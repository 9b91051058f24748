//! A copy of a file that is open: one that a file manager took may lack the last, and is told of; one that the program makes is whole.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod common;

use std::fs;
use std::sync::atomic::{AtomicUsize, Ordering};

use common::*;
use forum::{Progress, Wish, Work, WorkStage};
use store::{MeetingFile, Warning};

fn changed(file: &mut MeetingFile, at: i64) {
    write(file, at, "set-note", |t| t.notes().put(&need(1).id, &format!("merknad {at}")));
}

/// What is told when the file is opened where `name` lies.
fn told(room: &Room, name: &str) -> Vec<Warning> {
    MeetingFile::open(&room.beside(name), at(900)).unwrap().warnings().to_vec()
}

#[test]
fn a_copy_that_was_taken_while_the_meeting_was_written_to_may_lack_the_last() {
    let (room, mut file) = Room::with_meeting(3);
    changed(&mut file, 1);
    let taken = room.beside("kopi.innstilling");
    fs::copy(&room.path, &taken).unwrap();
    changed(&mut file, 2);
    drop(file);
    let warned = vec![Warning::CopiedWhileOpen { path: taken.clone() }];
    assert_eq!(told(&room, "kopi.innstilling"), warned);
    assert_eq!(told(&room, "kopi.innstilling"), warned, "as long as nobody goes on with it");
    assert_eq!(told(&room, "møte.innstilling"), [], "the file itself was closed");
    let mut copy = MeetingFile::open(&taken, at(901)).unwrap();
    changed(&mut copy, 902);
    drop(copy);
    assert_eq!(told(&room, "kopi.innstilling"), [], "who goes on with it has been told");
}

#[test]
fn a_copy_of_a_file_that_is_only_open_is_whole() {
    let (room, file) = Room::with_meeting(3);
    drop(file);
    let file = room.open();
    fs::copy(&room.path, room.beside("kopi.innstilling")).unwrap();
    drop(file);
    assert_eq!(told(&room, "kopi.innstilling"), [], "nothing was written since it was opened");
}

#[test]
fn after_a_crash_the_file_is_no_copy_where_it_lies() {
    let (room, mut file) = Room::with_meeting(3);
    changed(&mut file, 1);
    let as_it_was = room.beside("slik-den-lå");
    fs::copy(&room.path, &as_it_was).unwrap();
    drop(file);
    // A killed program leaves the file as it was.
    fs::copy(&as_it_was, &room.path).unwrap();
    assert_eq!(told(&room, "møte.innstilling"), []);
    fs::rename(&room.path, room.beside("flyttet.innstilling")).unwrap();
    assert_eq!(told(&room, "flyttet.innstilling").len(), 1, "moved since, nobody can know");
}

#[test]
fn a_copy_that_the_program_makes_is_whole_while_the_meeting_goes_on() {
    let (room, mut file) = Room::with_meeting(3);
    changed(&mut file, 1);
    let to = room.beside("hel.innstilling");
    file.write_copy(&to, Work::UNWATCHED).unwrap();
    changed(&mut file, 2);
    let copy = MeetingFile::open(&to, at(900)).unwrap();
    assert_eq!((copy.warnings(), copy.verify()), (&[][..], vec![]));
    assert_eq!((copy.revision() + 1, copy.file_identity()), (file.revision(), file.file_identity()));
    drop(copy);
    assert_eq!(file.write_copy(&to, Work::UNWATCHED).unwrap_err().code(), "file-exists");
    assert_eq!(file.write_copy(&room.path, Work::UNWATCHED).unwrap_err().code(), "file-exists");
    file.renew_backups(at(3));
    let backup = MeetingFile::open(&room.beside("møte.innstilling.sikkerhetskopi"), at(901)).unwrap();
    assert_eq!(backup.warnings(), [], "nor is a backup told of as cut off");
}

#[test]
fn a_copy_that_is_stopped_leaves_nothing() {
    let (room, mut file) = Room::with_meeting(40);
    changed(&mut file, 1);
    for review in [true, false] {
        let to = room.beside("kopi.innstilling");
        let write = |work: Work| match review {
            true => file.write_review_copy(&to, at(5), work),
            false => file.write_copy(&to, work),
        };
        let before = room.names();
        for nth in 0.. {
            let heard = AtomicUsize::new(0);
            let stops = |progress: Progress| {
                assert!(matches!(progress.stage, WorkStage::Copying | WorkStage::Checking));
                assert!(progress.done <= progress.of, "{progress:?}");
                if heard.fetch_add(1, Ordering::Relaxed) == nth { Wish::Stop } else { Wish::GoOn }
            };
            match write(Work::watched(&stops)) {
                Ok(()) => {
                    assert!(nth >= 2, "it asked {nth} times");
                    break;
                }
                Err(error) => assert_eq!(error.code(), "stopped"),
            }
            assert_eq!(room.names(), before, "stopped at {nth}");
        }
        fs::remove_file(&to).unwrap();
    }
}
