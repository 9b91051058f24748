//! Files of format 1, opened by this program: brought up, with everything in them, and the old file kept.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod common;

use std::fs;
use std::path::{Path, PathBuf};

use common::*;
use forum::{NeedDetails, Work};
use rusqlite::Connection;
use rusqlite::types::Value;
use serde_json::json;
use store::{By, FORMAT, MeetingFile, OpenError, ReviewFile, Setup, StoreError, VoteEnd, Warning};

fn copied() -> Room {
    let room = Room::new();
    fs::copy(old_file(OLD_MEETING), &room.path).unwrap();
    room
}

fn kept_copy(room: &Room) -> PathBuf {
    room.beside("møte.innstilling.sikkerhetskopi-format-1")
}

/// Every row of the tables that format 1 had, column by column as that format had them.
fn rows_of_format_1(path: &Path) -> Vec<(String, Vec<Vec<Value>>)> {
    let old = Connection::open(old_file(OLD_MEETING)).unwrap();
    let sql = "SELECT m.name, group_concat('\"' || c.name || '\"') FROM sqlite_schema m, pragma_table_info(m.name) c
        WHERE m.type = 'table' AND m.name NOT IN ('head', 'content_hash') AND m.name || '.' || c.name <> 'meeting.date'
        GROUP BY m.name ORDER BY m.name";
    let mut tables = old.prepare(sql).unwrap();
    let tables = tables.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
    let tables: Vec<(String, String)> = tables.collect::<Result<_, _>>().unwrap();
    let now = Connection::open(path).unwrap();
    let rows = |(table, columns): (String, String)| {
        let mut statement = now.prepare(&format!("SELECT {columns} FROM {table} ORDER BY {columns}")).unwrap();
        let count = statement.column_count();
        let read = |row: &rusqlite::Row<'_>| (0..count).map(|column| row.get(column)).collect();
        let rows = statement.query_map([], read).unwrap().collect::<Result<_, _>>().unwrap();
        (table, rows)
    };
    tables.into_iter().map(rows).collect()
}

#[test]
fn every_row_of_the_old_file_is_there_when_it_has_been_brought_up() {
    let room = copied();
    drop(room.open());
    let (before, after) = (rows_of_format_1(&old_file(OLD_MEETING)), rows_of_format_1(&room.path));
    assert!(before.len() > 15, "the old file had {} tables", before.len());
    for ((table, before), (_, after)) in before.into_iter().zip(after) {
        assert!(!before.is_empty() || table == "withdrawn", "the old file has rows in {table}");
        match table.as_str() {
            "journal" => assert_eq!(after[..before.len()], before, "its entries, and one more after them"),
            _ => assert_eq!(after, before, "{table} is as it was"),
        }
    }
    let day = |path: &Path, sql: &str| -> String {
        Connection::open(path).unwrap().query_row(sql, [], |row| row.get(0)).unwrap()
    };
    let (was, is) = ("SELECT date FROM meeting", "SELECT date FROM body_meeting WHERE id = 'm1'");
    assert_eq!(day(&room.path, is), day(&old_file(OLD_MEETING), was), "the day is that of the file's one meeting");
}

#[test]
fn an_old_file_opens_whole_with_nothing_in_what_is_new() {
    let room = copied();
    let file = room.open();
    assert_eq!(file.verify(), []);
    let held = file.contents().unwrap();
    assert_eq!(held.needs.len(), 135);
    assert!(held.needs.iter().all(|need| need.details == NeedDetails::default()), "nothing was asked of them then");
    assert_eq!((held.drafts.len(), held.working.as_str()), (1, "Utkast A"));
    let draft = &held.drafts[0];
    assert!(draft.adjustments.needs.values().any(|adjustment| adjustment.locked), "the lock holds");
    assert_eq!((draft.adjustments.groups.len(), draft.what_if.len(), draft.overrides.len()), (0, 0, 1));
    assert!(held.participants.is_empty() && held.commitments.is_empty() && held.unspent.is_empty());
    assert!(held.bases.is_empty() && held.applications.is_empty());
    assert!(held.assessments.is_empty() && held.stages.is_empty());
    assert_eq!((held.versions.len(), held.votes.len(), held.decisions.len(), held.notes.len()), (1, 2, 1, 3));
    assert!(matches!(held.votes[0].end, VoteEnd::Cancelled(_)));
    assert_eq!(held.decisions[0].by, By::Vote(held.votes[1].id), "decided by the roll call");
    assert_eq!(held.decisions[0].version, held.versions[0].hash, "and bound to the version it was of");
}

#[test]
fn the_journal_goes_on_and_tells_that_the_format_changed() {
    let room = copied();
    let file = room.open();
    let journal = file.journal().unwrap();
    let last = journal.last().unwrap();
    assert_eq!((last.entry.kind.as_str(), last.entry.who.as_str()), ("brought-up", "program"));
    assert_eq!(last.entry.body, json!({"from": 1, "to": FORMAT, "program": store::PROGRAM_VERSION}));
    assert_eq!((file.revision(), file.head()), (last.revision, last.hash.as_str()));
    assert_eq!(file.saved_at(), at(500), "the time it was opened");
    let setup: Setup = serde_json::from_value(journal[0].entry.body.clone()).unwrap();
    assert_eq!(setup.needs.len(), 135, "what an old meeting was made from can still be read");
    assert!(setup.participants.is_empty());
}

#[test]
fn nothing_before_the_new_format_can_be_taken_back_and_what_comes_after_can() {
    let room = copied();
    let mut file = room.open();
    assert_eq!(file.history(), store::History::default());
    assert!(matches!(file.undo(at(501), "leader", unchecked), Err(StoreError::NothingToUndo)));
    assert!(matches!(file.redo(at(501), "leader", unchecked), Err(StoreError::NothingToRedo)));
    let before = file.contents().unwrap();
    let need = before.needs[0].id.clone();
    write(&mut file, 502, "set-note", |t| t.notes().put(&need, "etterpå"));
    file.undo(at(503), "leader", unchecked).unwrap();
    assert_eq!(file.contents().unwrap(), before);
    assert_eq!(file.verify(), []);
}

#[test]
fn the_old_file_is_kept_beside_the_new_one() {
    let room = copied();
    let file = room.open();
    assert_eq!(file.warnings(), [Warning::BroughtUp { from: 1, copy: kept_copy(&room) }]);
    assert_eq!(file.renew_backups(at(501)), []);
    drop(file);
    let names = ["møte.innstilling", "møte.innstilling.sikkerhetskopi", "møte.innstilling.sikkerhetskopi-format-1"];
    assert_eq!(room.names(), names);
    assert_eq!(rows_of_format_1(&kept_copy(&room)), rows_of_format_1(&old_file(OLD_MEETING)));
    let revision = room.open().revision();
    let again = room.open();
    assert_eq!((again.warnings(), again.revision()), (&[][..], revision), "it is brought up once");
    drop(again);
    assert_eq!(room.names(), names);
}

#[test]
fn a_damaged_old_file_is_not_brought_up() {
    let room = copied();
    tamper(&room.path, "UPDATE adjustment SET amount = amount + 1");
    let altered = fs::read(&room.path).unwrap();
    let refused = MeetingFile::open(&room.path, at(1)).unwrap_err();
    assert_eq!(refused.code(), "file-damaged", "{refused}");
    assert_eq!(fs::read(&room.path).unwrap(), altered, "it is left as it is");
    assert_eq!(room.names(), ["møte.innstilling"]);
}

#[test]
fn a_damaged_file_goes_on_from_the_copy_of_the_old_format_when_that_is_the_newest() {
    let room = copied();
    drop(room.open());
    fs::write(&room.path, "ødelagt").unwrap();
    let OpenError::Damaged { backup: Some(backup), .. } = MeetingFile::open(&room.path, at(510)).unwrap_err() else {
        panic!("the copy is offered");
    };
    assert_eq!(backup.path, kept_copy(&room));
    store::set_aside_and_restore(&room.path, at(511)).unwrap();
    let file = room.open();
    assert_eq!((file.verify(), file.revision()), (vec![], backup.revision + 1), "it is brought up like any other");
}

#[test]
fn a_review_copy_of_the_old_format_is_read_and_stays_as_it_is() {
    let room = Room::new();
    fs::copy(old_file(OLD_REVIEW), &room.path).unwrap();
    let copy = ReviewFile::open(&room.path).unwrap();
    assert_eq!(copy.verify(), []);
    let held = copy.contents().unwrap();
    assert_eq!((held.needs.len(), held.decisions.len(), held.notes.len()), (135, 1, 0));
    assert_eq!((held.working.as_str(), held.participants.len()), ("Utkast A", 0));
    drop(copy);
    assert_eq!(fs::read(&room.path).unwrap(), fs::read(old_file(OLD_REVIEW)).unwrap());
    assert_eq!(room.names(), ["møte.innstilling"], "nothing is written beside it");
    tamper(&room.path, "UPDATE adjustment SET amount = 1");
    assert_eq!(ReviewFile::open(&room.path).unwrap_err().code(), "file-damaged", "an altered one is found as before");
}

#[test]
fn a_new_review_copy_replaces_one_of_the_old_format_of_the_same_meeting() {
    let room = copied();
    let to = room.beside("gjennomsyn.innstilling");
    fs::copy(old_file(OLD_REVIEW), &to).unwrap();
    let file = room.open();
    file.write_review_copy(&to, at(520), Work::UNWATCHED).unwrap();
    assert_eq!(ReviewFile::open(&to).unwrap().origin().copied_at, at(520));
}
