//! What is checked before it is committed: the check reads the meeting as it will be, and when it refuses nothing has moved.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod common;

use std::fs;

use common::*;
use serde_json::{Value, json};
use store::{Contents, History, MeetingFile, Pending, StoreError};

/// What the rules say to what they do not let stand.
#[derive(Debug, PartialEq)]
enum Answer {
    /// The rules refuse.
    Refused,
    /// The store refused first.
    Store(String),
}

impl From<StoreError> for Answer {
    fn from(error: StoreError) -> Self {
        Answer::Store(error.to_string())
    }
}

fn refuse<T>(_: &Pending<'_>, _: &T) -> Result<(), Answer> {
    Err(Answer::Refused)
}

/// All that can be seen of an open file.
fn seen(room: &Room, file: &MeetingFile) -> (Contents, u64, String, History, Vec<u8>) {
    let bytes = fs::read(&room.path).unwrap();
    (file.contents().unwrap(), file.revision(), file.head().to_owned(), file.history(), bytes)
}

/// A meeting with two changes, the second of which was taken back.
fn a_meeting_at_work() -> (Room, MeetingFile) {
    let (room, mut file) = Room::with_meeting(4);
    set_amount(&mut file, 1, 1, 10_000);
    write(&mut file, 2, "set-note", |t| t.notes().put(&need(2).id, "ring eieren"));
    file.undo(at(3), "leader", unchecked).unwrap();
    (room, file)
}

/// One way to write, with a check that refuses.
type Attempt = (&'static str, fn(&mut MeetingFile) -> Result<(), Answer>);

const REFUSED: [Attempt; 4] = [
    ("a change", |file| {
        let change = |t: &store::Tables<'_>| Ok(t.notes().put(&need(1).id, "nytt")?);
        file.write(&entry(5, "set-note"), &undoable("set-note"), change, refuse).map(drop)
    }),
    ("an entry for good", |file| {
        let change = |t: &store::Tables<'_>| Ok(t.needs().remove(&need(3).id)?);
        file.write(&entry(5, "import"), &store::Undoable::No, change, refuse).map(drop)
    }),
    ("a step back", |file| file.undo(at(5), "leader", refuse).map(drop)),
    ("a step forward", |file| file.redo(at(5), "leader", refuse).map(drop)),
];

#[test]
fn what_the_check_refuses_moves_nothing_in_the_file_or_in_memory() {
    let (room, mut file) = a_meeting_at_work();
    let before = seen(&room, &file);
    for (what, attempt) in REFUSED {
        assert_eq!(attempt(&mut file), Err(Answer::Refused), "{what}: the check's own answer is given");
        assert!(seen(&room, &file) == before, "{what}: everything is as it was");
    }
    assert_eq!(file.verify(), []);
    drop(file);
    let again = room.open();
    assert_eq!((again.contents().unwrap(), again.revision()), (before.0, before.1), "also when it is opened again");
}

#[test]
fn after_a_refusal_the_next_change_and_the_next_steps_are_written() {
    for (what, attempt) in REFUSED {
        let (room, mut file) = a_meeting_at_work();
        assert_eq!(attempt(&mut file), Err(Answer::Refused));
        file.redo(at(6), "leader", unchecked).unwrap();
        file.undo(at(7), "leader", unchecked).unwrap();
        set_amount(&mut file, 8, 3, 30_000);
        assert_eq!((file.revision(), file.verify()), (7, vec![]), "after {what}");
        drop(file);
        assert_eq!(room.open().contents().unwrap().drafts[0].adjustments.needs.len(), 2, "after {what}");
    }
}

#[test]
fn the_check_reads_the_meeting_as_it_will_be() {
    let (_room, mut file) = Room::with_meeting(2);
    let before = file.contents().unwrap();
    let change = |t: &store::Tables<'_>| t.notes().put(&need(1).id, "ring eieren").map(|()| 7);
    let look = |pending: &Pending<'_>, given: &i32| {
        let standing = (pending.revision(), pending.head().to_owned(), pending.saved_at(), pending.history());
        Ok::<_, StoreError>((pending.contents()?, standing, *given))
    };
    let written = file.write(&entry(4, "set-note"), &undoable("set-note"), change, look).unwrap();
    let (contents, standing, given) = written.checked;
    assert_eq!(contents.notes[&need(1).id], "ring eieren", "the row was read before the commit");
    assert_eq!((given, written.value), (7, 7), "the check sees what the change gave");
    assert_eq!(contents, file.contents().unwrap());
    assert_eq!(standing, (file.revision(), file.head().to_owned(), file.saved_at(), file.history()));

    let look = |pending: &Pending<'_>, label: &Value| {
        Ok::<_, StoreError>((pending.contents()?, pending.revision(), label.clone(), pending.history()))
    };
    let undone = file.undo(at(5), "leader", look).unwrap();
    assert_eq!(undone.checked, (before, 3, json!({"code": "set-note"}), file.history()));
    let redone = file.redo(at(6), "leader", look).unwrap();
    assert_eq!(redone.checked, (contents, 4, json!({"code": "set-note"}), file.history()));
}

#[test]
fn the_history_a_check_sees_is_the_history_after_the_commit() {
    let (_room, mut file) = Room::with_meeting(3);
    let history = |pending: &Pending<'_>, _: &Value| Ok::<_, StoreError>(pending.history());
    for (minute, label) in (1..).zip(["first", "second", "third"]) {
        let change = |t: &store::Tables<'_>| t.notes().put(&need(1).id, label);
        let look = |pending: &Pending<'_>, _: &()| Ok::<_, StoreError>(pending.history());
        let written = file.write(&entry(minute, "set-note"), &undoable(label), change, look).unwrap();
        assert_eq!(written.checked, file.history(), "after «{label}»");
    }
    for _ in 0..3 {
        assert_eq!(file.undo(at(9), "leader", history).unwrap().checked, file.history());
    }
    for _ in 0..3 {
        assert_eq!(file.redo(at(9), "leader", history).unwrap().checked, file.history());
    }
    let last = |pending: &Pending<'_>, _: &()| Ok::<_, StoreError>(pending.history());
    let written = file.write(&entry(10, "import"), &store::Undoable::No, |_| Ok(()), last).unwrap();
    assert_eq!((written.checked, file.history()), (History::default(), History::default()));
}

#[test]
fn a_change_that_cannot_be_done_is_not_checked() {
    let (_room, mut file) = Room::with_meeting(1);
    let never = |_: &Pending<'_>, _: &Value| -> Result<(), Answer> { panic!("nothing to check") };
    let answer = file.undo(at(1), "leader", never).unwrap_err();
    assert!(matches!(&answer, Answer::Store(text) if text.starts_with("nothing-to-undo")), "{answer:?}");
}
