//! A meeting on a medium that may only be read, opened by a user whom the system keeps from writing.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod common;

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::Command;

use common::*;
use forum::Work;
use store::{Access, MeetingFile, ReviewFile};

/// Where the test that is run as another user finds the meetings.
const MEETINGS: &str = "STORE_TEST_MEETINGS";
/// A user that every Unix has and that owns nothing.
const NOBODY: u32 = 65_534;

/// What may not be written to, with the modes of the folder and the file, and what then may be done.
const PLACES: [(&str, u32, u32, Access); 4] = [
    ("neither", 0o555, 0o444, Access::Look),
    ("file only", 0o555, 0o666, Access::Look),
    ("folder only", 0o777, 0o444, Access::Look),
    ("both", 0o777, 0o666, Access::Write),
];

#[test]
fn a_meeting_is_looked_at_where_the_system_lets_nothing_be_written() {
    match std::env::var_os(MEETINGS) {
        Some(meetings) => open_each(Path::new(&meetings)),
        None => prepare_and_open(),
    }
}

fn prepare_and_open() {
    let room = Room::new();
    set_mode(room.folder.path(), 0o755);
    for (place, _, file_mode, _) in PLACES {
        let folder = room.beside(place);
        fs::create_dir(&folder).unwrap();
        let path = folder.join("møte.innstilling");
        set_amount(&mut MeetingFile::create(&path, &setup(2), at(0)).unwrap(), 1, 1, 10_000);
        set_mode(&path, file_mode);
    }
    for (place, folder_mode, _, _) in PLACES {
        set_mode(&room.beside(place), folder_mode);
    }
    if permissions_bind(&room) {
        open_each(room.folder.path());
    } else {
        open_each_as_nobody(&room);
    }
    for (place, ..) in PLACES {
        set_mode(&room.beside(place), 0o755);
    }
}

fn set_mode(path: &Path, mode: u32) {
    fs::set_permissions(path, Permissions::from_mode(mode)).unwrap();
}

/// The administrator writes where he likes, whatever the modes say.
fn permissions_bind(room: &Room) -> bool {
    let locked = room.beside("låst");
    fs::write(&locked, "").unwrap();
    set_mode(&locked, 0o000);
    fs::File::open(&locked).is_err()
}

/// Runs this very test again as a user who may only do what the modes say.
fn open_each_as_nobody(room: &Room) {
    let program = room.beside("test-program");
    fs::copy(std::env::current_exe().unwrap(), &program).unwrap();
    set_mode(&program, 0o755);
    let name = "a_meeting_is_looked_at_where_the_system_lets_nothing_be_written";
    let run = Command::new(&program)
        .args(["--exact", name, "--nocapture"])
        .env(MEETINGS, room.folder.path())
        .current_dir(room.folder.path())
        .uid(NOBODY)
        .gid(NOBODY)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&run.stdout);
    assert!(run.status.success() && said.contains("1 passed"), "{said}\n{}", String::from_utf8_lossy(&run.stderr));
}

fn open_each(meetings: &Path) {
    for (place, _, _, access) in PLACES {
        let path = meetings.join(place).join("møte.innstilling");
        let before = fs::read(&path).unwrap();
        let mut file = MeetingFile::open(&path, at(500)).unwrap_or_else(|error| panic!("{place}: {error}"));
        assert_eq!(file.access(), access, "writable: {place}");
        assert_eq!((file.revision(), file.verify(), file.contents().unwrap().needs.len()), (2, vec![], 2), "{place}");
        let change = |t: &store::Tables<'_>| t.notes().put(&need(1).id, "nytt");
        let written = file.write(&entry(5, "set-note"), &undoable("set-note"), change, unchecked).map(drop);
        match access {
            Access::Write => assert!(written.is_ok(), "{place}: {written:?}"),
            Access::Look => {
                assert_eq!(written.unwrap_err().code(), "read-only", "{place}");
                assert_eq!((file.renew_backups(at(501)), file.backup_problem()), (vec![], None), "{place}");
                let elsewhere = tempfile::tempdir().unwrap();
                let copy = elsewhere.path().join("gjennomsyn.innstilling");
                file.write_review_copy(&copy, at(502), Work::UNWATCHED).unwrap();
                assert_eq!(ReviewFile::open(&copy).unwrap().file_identity(), file.file_identity());
                let beside: Vec<_> = fs::read_dir(path.parent().unwrap()).unwrap().collect();
                assert_eq!(beside.len(), 1, "{place}: nothing is made beside it");
                assert!(fs::read(&path).unwrap() == before, "{place}: every byte is as it was");
            }
        }
    }
}
