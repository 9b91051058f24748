//! The journal as people read it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod common;

use common::*;
use forum::Work;
use serde_json::json;
use store::EntryRole;

#[test]
fn each_entry_says_when_who_what_and_what_it_took_back_or_did_again() {
    let (room, mut file) = Room::with_meeting(2);
    set_amount(&mut file, 1, 1, 10_000);
    file.undo(at(2), "leader", unchecked).unwrap();
    file.redo(at(3), "leader", unchecked).unwrap();
    write_for_good(&mut file, 4, "import", |t| t.needs().put(&need(9)));
    let read = |file: &store::MeetingFile| -> Vec<_> {
        let journal = file.journal().unwrap();
        assert!(journal.iter().zip(1..).all(|(entry, revision)| entry.revision == revision), "1, 2, 3 …");
        journal.into_iter().skip(1).map(|entry| (entry.entry.at, entry.entry.kind, entry.role)).collect()
    };
    let told = read(&file);
    assert_eq!(
        told,
        [
            (at(1), "set-amount".to_owned(), EntryRole::Change { label: json!({"code": "set-amount"}) }),
            (at(2), "undo".to_owned(), EntryRole::Undo { revision: 2 }),
            (at(3), "redo".to_owned(), EntryRole::Redo { revision: 2 }),
            (at(4), "import".to_owned(), EntryRole::Final),
        ]
    );
    drop(file);
    assert_eq!(read(&room.open()), told, "and says the same when it is opened again");
}

#[test]
fn an_entry_tells_its_rows_before_and_after() {
    let (_room, mut file) = Room::with_meeting(2);
    set_amount(&mut file, 1, 1, 10_000);
    set_amount(&mut file, 2, 1, 20_000);
    file.undo(at(3), "leader", unchecked).unwrap();
    file.redo(at(4), "leader", unchecked).unwrap();
    write(&mut file, 5, "follow-rule", |t| t.adjustments().remove(DRAFT, &need(1).id));
    write_for_good(&mut file, 6, "import", |t| t.needs().put(&need(9)));
    let rows = |revision| {
        let mut rows = file.row_changes(revision).unwrap();
        assert!(rows.len() < 2, "one row each: {rows:?}");
        rows.pop()
    };
    let amount = |cells: &Option<store::Cells>| cells.as_ref().map(|cells| cells["amount"].clone());
    let key = json!("dekom-1");
    for (revision, before, after) in [
        (2, None, Some(10_000)),
        (3, Some(10_000), Some(20_000)),
        (4, Some(20_000), Some(10_000)),
        (5, Some(10_000), Some(20_000)),
        (6, Some(20_000), None),
    ] {
        let row = rows(revision).unwrap();
        assert_eq!(row.table, "adjustment");
        assert_eq!((amount(&row.before), amount(&row.after)), (before.map(|n| json!(n)), after.map(|n| json!(n))));
        for cells in [row.before, row.after].into_iter().flatten() {
            assert_eq!(cells["need"], key, "revision {revision} tells which row before and after");
        }
    }
    assert_eq!(rows(7), None, "nothing is kept of an entry for good");
    assert_eq!(rows(1), None);
    assert_eq!(file.row_changes(99).unwrap_err().to_string(), "not-there: there is no journal entry 99");
}

#[test]
fn two_files_made_alike_are_told_apart_and_a_copy_is_of_its_file() {
    let (room, one) = Room::with_meeting(1);
    let other = Room::new();
    let other = store::MeetingFile::create(&other.path, &setup(1), at(0)).unwrap();
    assert_ne!(one.file_identity(), other.file_identity(), "also of the same content, in the same millisecond");
    let copy = room.beside("gjennomsyn.innstilling");
    one.write_review_copy(&copy, at(2), Work::UNWATCHED).unwrap();
    let identity = one.file_identity().to_owned();
    assert_eq!(store::ReviewFile::open(&copy).unwrap().file_identity(), identity);
    drop(one);
    assert_eq!(room.open().file_identity(), identity, "it stays the same");
}

#[test]
fn the_entries_of_one_kind_are_those_that_were_not_taken_back_and_the_first() {
    let (_room, mut file) = Room::with_meeting(4);
    set_amount(&mut file, 1, 1, 10_000);
    write(&mut file, 2, "import", |tables| tables.regions().put("Helgeland"));
    set_amount(&mut file, 3, 2, 20_000);
    let of = |file: &store::MeetingFile, kind| {
        file.standing_entries(kind).unwrap().iter().map(|entry| entry.revision).collect::<Vec<_>>()
    };
    assert_eq!((of(&file, "set-amount"), of(&file, "import")), (vec![1, 2, 4], vec![1, 3]));
    file.undo(at(4), "leader", unchecked).unwrap();
    assert_eq!((of(&file, "set-amount"), of(&file, "import")), (vec![1, 2], vec![1, 3]), "one was taken back");
    file.undo(at(5), "leader", unchecked).unwrap();
    assert_eq!(of(&file, "import"), [1]);
    file.redo(at(6), "leader", unchecked).unwrap();
    assert_eq!((of(&file, "set-amount"), of(&file, "import")), (vec![1, 2], vec![1, 3]), "and done again");
    let (all, some) = (file.journal().unwrap(), file.standing_entries("import").unwrap());
    assert_eq!(some[1], all[2], "read as the whole journal reads them");
}

#[test]
fn one_version_is_read_by_its_hash() {
    let (_room, mut file) = Room::with_meeting(4);
    let freeze = |file: &mut store::MeetingFile, minute, content| {
        write_for_good(file, minute, "propose", |t| t.versions().freeze(DRAFT, case(4), at(minute), &content)).value
    };
    let first = freeze(&mut file, 1, json!({"amounts": 1}));
    write_for_good(&mut file, 2, "withdraw", |t| t.versions().withdraw(&first, at(2)));
    let second = freeze(&mut file, 3, json!({"amounts": 2}));
    let all = file.contents().unwrap().versions;
    let read = [&first, &second].map(|hash| file.version(hash).unwrap().unwrap());
    assert_eq!(read.as_slice(), all, "as all of them are read");
    assert_eq!(file.version("0").unwrap(), None);
}
