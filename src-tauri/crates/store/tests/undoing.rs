//! Taking back and doing again, by the changesets in the file.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod common;

use allocation::{AdjustedBy, Adjustment, FindingCode, Place};
use common::*;
use forum::{Kroner, NeedId};
use proptest::prelude::*;
use serde_json::json;
use store::{Contents, MeetingFile, OverrideRecord, StoreError};

fn by_hand(amount: i64) -> Adjustment {
    Adjustment { amount: Kroner::new(amount), by: AdjustedBy::Hand, locked: false }
}

fn accepted(reason: &str) -> OverrideRecord {
    OverrideRecord { code: FindingCode::AboveApplied, place: Place::default(), reason: reason.into() }
}

/// Every kind of change that can be taken back, each from a state where it does something.
fn every_kind(file: &mut MeetingFile) -> Vec<Contents> {
    let mut states = vec![file.contents().unwrap()];
    let held = Adjustment { amount: Kroner::new(1), by: AdjustedBy::Held, locked: true };
    let mut all: allocation::Adjustments = (1..=6).map(|n| (need(n).id, by_hand(i64::from(n)))).collect();
    write(file, 1, "set-amount", |t| t.adjustments().put(DRAFT, &need(1).id, &by_hand(5)));
    states.push(file.contents().unwrap());
    write(file, 2, "set-amount", |t| t.adjustments().put(DRAFT, &need(1).id, &by_hand(6)));
    states.push(file.contents().unwrap());
    write(file, 3, "lock", |t| t.adjustments().put(DRAFT, &need(2).id, &held));
    states.push(file.contents().unwrap());
    write(file, 4, "set-amount-hold", |t| t.adjustments().replace(DRAFT, &all));
    states.push(file.contents().unwrap());
    write(file, 5, "follow-rule", |t| t.adjustments().remove(DRAFT, &need(3).id));
    states.push(file.contents().unwrap());
    all.needs.retain(|_, adjustment| adjustment.amount.get() % 2 == 0);
    write(file, 6, "follow-rule-everywhere", |t| t.adjustments().replace(DRAFT, &all));
    states.push(file.contents().unwrap());
    write(file, 7, "set-note", |t| t.notes().put(&need(1).id, "intern"));
    states.push(file.contents().unwrap());
    write(file, 8, "set-note", |t| t.notes().put(&need(1).id, ""));
    states.push(file.contents().unwrap());
    write(file, 9, "override", |t| t.overrides().put(DRAFT, &accepted("avtalt")));
    states.push(file.contents().unwrap());
    write(file, 10, "override", |t| t.overrides().put(DRAFT, &accepted("avtalt i AU")));
    states.push(file.contents().unwrap());
    write(file, 11, "override", |t| t.overrides().remove(DRAFT, FindingCode::AboveApplied, &Place::default()));
    states.push(file.contents().unwrap());
    states
}

#[test]
fn every_kind_of_change_is_taken_back_and_done_again() {
    let (_room, mut file) = Room::with_meeting(6);
    let states = every_kind(&mut file);
    assert!(states.windows(2).all(|pair| pair[0] != pair[1]), "every change does something");
    for state in states.iter().rev().skip(1) {
        file.undo(at(20), "leader", unchecked).unwrap();
        assert_eq!(file.contents().unwrap(), *state);
    }
    assert!(matches!(file.undo(at(20), "leader", unchecked), Err(StoreError::NothingToUndo)));
    for state in states.iter().skip(1) {
        file.redo(at(21), "leader", unchecked).unwrap();
        assert_eq!(file.contents().unwrap(), *state);
    }
    assert!(matches!(file.redo(at(21), "leader", unchecked), Err(StoreError::NothingToRedo)));
    assert_eq!(file.verify(), []);
    assert_eq!(file.revision(), 1 + 3 * 11, "every step back and forth is an entry of its own");
}

#[test]
fn what_can_be_taken_back_is_the_same_after_the_file_is_opened_again() {
    let (room, mut file) = Room::with_meeting(6);
    let states = every_kind(&mut file);
    for _ in 0..4 {
        file.undo(at(20), "leader", unchecked).unwrap();
    }
    let history = file.history();
    drop(file);
    let mut again = room.open();
    assert_eq!(again.history(), history);
    assert_eq!(history.undo, Some(json!({"code": "set-note"})));
    assert_eq!(history.redo, Some(json!({"code": "set-note"})), "two notes were written, one was taken back");
    again.redo(at(21), "leader", unchecked).unwrap();
    assert_eq!(again.contents().unwrap(), states[8]);
    for state in states[..8].iter().rev() {
        again.undo(at(22), "leader", unchecked).unwrap();
        assert_eq!(again.contents().unwrap(), *state);
    }
}

#[test]
fn a_new_change_ends_what_could_be_done_again() {
    let (_room, mut file) = Room::with_meeting(3);
    set_amount(&mut file, 1, 1, 5);
    let undone = file.undo(at(2), "leader", unchecked).unwrap();
    assert_eq!(undone.value, json!({"code": "set-amount"}), "the label tells what was taken back");
    assert!(file.history().redo.is_some());
    set_amount(&mut file, 3, 2, 5);
    assert_eq!(file.history().redo, None);
    assert!(matches!(file.redo(at(4), "leader", unchecked), Err(StoreError::NothingToRedo)));
}

#[test]
fn nothing_before_a_vote_can_be_taken_back() {
    let (room, mut file) = Room::with_meeting(3);
    set_amount(&mut file, 1, 1, 5);
    decide(&mut file);
    assert_eq!(file.history(), store::History::default(), "a vote bars the way to everything earlier");
    assert!(matches!(file.undo(at(40), "leader", unchecked), Err(StoreError::NothingToUndo)));
    set_amount(&mut file, 41, 2, 5);
    file.undo(at(42), "leader", unchecked).unwrap();
    assert!(
        matches!(file.undo(at(43), "leader", unchecked), Err(StoreError::NothingToUndo)),
        "only what came after the vote"
    );
    drop(file);
    assert!(room.open().history().undo.is_none());
}

#[test]
fn what_is_decided_cannot_be_written_as_a_change_to_take_back() {
    let (_room, mut file) = Room::with_meeting(3);
    let content = json!({});
    let refused = file
        .write(
            &entry(1, "propose"),
            &undoable("propose"),
            |t| t.versions().freeze(DRAFT, case(4), at(1), &content),
            unchecked,
        )
        .unwrap_err();
    assert!(matches!(&refused, StoreError::NotUndoable(table) if table == "version"), "{refused}");
    assert_eq!(file.revision(), 1);
    assert_eq!(file.contents().unwrap().versions, []);
}

#[derive(Clone, Debug)]
enum Act {
    Set(u32, i64),
    Follow(u32),
    Note(u32, String),
    Final(u32),
    Undo,
    Redo,
    Reopen,
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let number = 1_u32..=5;
    let act = prop_oneof![
        4 => (number.clone(), 0_i64..3).prop_map(|(n, amount)| Act::Set(n, amount)),
        2 => number.clone().prop_map(Act::Follow),
        2 => (number.clone(), "[a-c]{0,2}").prop_map(|(n, note)| Act::Note(n, note)),
        1 => number.prop_map(Act::Final),
        5 => Just(Act::Undo),
        4 => Just(Act::Redo),
        1 => Just(Act::Reopen),
    ];
    prop::collection::vec(act, 1..25)
}

/// What a meeting is in this test: adjustments and notes.
type State = (allocation::Adjustments, std::collections::BTreeMap<NeedId, String>);

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, ..ProptestConfig::default() })]

    #[test]
    fn any_row_of_changes_and_steps_back_is_what_a_stack_in_memory_gives(acts in acts()) {
        let (room, mut file) = Room::with_meeting(5);
        let mut now = State::default();
        let (mut done, mut undone): (Vec<State>, Vec<State>) = Default::default();
        for (minute, act) in (1..).zip(acts) {
            let before = now.clone();
            match act {
                Act::Set(n, amount) => {
                    set_amount(&mut file, minute, n, amount);
                    now.0.needs.insert(need(n).id, by_hand(amount));
                    done.push(before);
                    undone.clear();
                }
                Act::Follow(n) => {
                    write(&mut file, minute, "follow-rule", |t| t.adjustments().remove(DRAFT, &need(n).id));
                    now.0.needs.remove(&need(n).id);
                    done.push(before);
                    undone.clear();
                }
                Act::Note(n, note) => {
                    write(&mut file, minute, "set-note", |t| t.notes().put(&need(n).id, &note));
                    if note.is_empty() { now.1.remove(&need(n).id); } else { now.1.insert(need(n).id, note); }
                    done.push(before);
                    undone.clear();
                }
                Act::Final(n) => {
                    write_for_good(&mut file, minute, "import", |t| t.notes().put(&need(n).id, "importert"));
                    now.1.insert(need(n).id, "importert".into());
                    done.clear();
                    undone.clear();
                }
                Act::Undo => match done.pop() {
                    Some(state) => {
                        file.undo(at(minute), "leader", unchecked).unwrap();
                        undone.push(before);
                        now = state;
                    }
                    None => prop_assert!(matches!(file.undo(at(minute), "leader", unchecked), Err(StoreError::NothingToUndo))),
                },
                Act::Redo => match undone.pop() {
                    Some(state) => {
                        file.redo(at(minute), "leader", unchecked).unwrap();
                        done.push(before);
                        now = state;
                    }
                    None => prop_assert!(matches!(file.redo(at(minute), "leader", unchecked), Err(StoreError::NothingToRedo))),
                },
                Act::Reopen => {
                    drop(file);
                    file = room.open();
                }
            }
            let held = file.contents().unwrap();
            prop_assert_eq!((&held.drafts[0].adjustments, &held.notes), (&now.0, &now.1));
            prop_assert_eq!(file.history().undo.is_some(), !done.is_empty());
            prop_assert_eq!(file.history().redo.is_some(), !undone.is_empty());
        }
        prop_assert_eq!(file.verify(), vec![]);
    }
}
