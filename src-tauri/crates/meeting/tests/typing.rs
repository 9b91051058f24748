//! Amounts as they are typed and pasted: read and set in one call, and one step to take back.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use allocation::Others;
use common::{Room, need};
use forum::Kroner;
use meeting::command::{AdjustCommand, HistoryCommand};
use meeting::{RefusalCode, Taken, TypedAmount, read_amount};

fn typed(cells: &[(&str, &str)]) -> Vec<TypedAmount> {
    cells.iter().map(|(id, text)| TypedAmount { need: need(id), text: (*text).to_owned() }).collect()
}

fn paste(room: &Room, cells: &[(&str, &str)]) -> Taken {
    room.meeting.set_typed(room.view().revision, &typed(cells), Others::Hold, false).unwrap()
}

fn left_out(taken: &Taken) -> Vec<(&str, &str)> {
    taken.not_taken.iter().map(|cell| (cell.need.as_str(), cell.refusal.code.as_str())).collect()
}

#[test]
fn an_amount_with_two_readings_is_asked_about_with_the_likely_one() {
    let refusal = read_amount("1.234").unwrap_err();
    assert_eq!(refusal.code, RefusalCode::AmountAmbiguous);
    assert_eq!(refusal.values["typed"], "1.234");
    assert_eq!(refusal.values["thousands"], "1\u{a0}234", "as amounts are written everywhere");
    assert_eq!(read_amount("1,25 mill"), Ok(Kroner::new(1_250_000)));
}

#[test]
fn a_typed_amount_is_the_same_command_as_ever() {
    let room = Room::nordland();
    let seen = room.view().revision;
    let taken = room.meeting.set_typed(seen, &typed(&[("dekom-85", "0,2 mill")]), Others::Spread, false).unwrap();
    let change = taken.change.expect("the amount is set");
    assert_eq!(change.history.undo.as_ref().map(|item| item.code.as_str()), Some("set-amount"));
    assert_eq!(room.amount("dekom-85"), Kroner::new(200_000));
    let again = room.meeting.set_typed(seen, &typed(&[("dekom-85", "1")]), Others::Spread, false).unwrap();
    assert_eq!(left_out(&again), [("dekom-85", "overwritten")], "it was typed over an older value");
    assert_eq!((again.change, room.amount("dekom-85")), (None, Kroner::new(200_000)));
}

#[test]
fn a_pasted_column_is_one_change_and_one_step_to_take_back() {
    let room = Room::nordland();
    room.done(AdjustCommand::Lock { need: need("dekom-88") });
    let before = room.view();
    let cells =
        [("dekom-85", "100 000"), ("dekom-86", "1.234"), ("dekom-87", "90 000,-"), ("dekom-88", "5"), ("kl-97", "-3")];
    let taken = paste(&room, &cells);
    assert_eq!(
        left_out(&taken),
        [("dekom-86", "amount-ambiguous"), ("dekom-88", "adjust-locked"), ("kl-97", "adjust-negative")],
        "what cannot be set is named cell by cell"
    );
    let change = taken.change.expect("the others are set");
    assert_eq!(change.revision, before.revision + 1, "they are one change");
    assert_eq!((room.amount("dekom-85"), room.amount("dekom-87")), (Kroner::new(100_000), Kroner::new(90_000)));
    let undo = change.history.undo.expect("it can be taken back");
    assert_eq!((undo.code.as_str(), undo.owner), ("set-amounts", None), "it is about no single owner");
    let pasted = room.view();
    room.done(HistoryCommand::Undo);
    assert_eq!(room.view().draft, before.draft, "one step takes the whole column back");
    room.done(HistoryCommand::Redo);
    assert_eq!(room.view().draft, pasted.draft);
    assert_eq!(room.reopened().view().draft, pasted.draft, "and it lies in the file");
}

#[test]
fn a_column_comes_to_the_same_as_its_cells_one_by_one() {
    for others in [Others::Hold, Others::Spread] {
        let (one_by_one, together) = (Room::nordland(), Room::nordland());
        let cells = [("dekom-85", "100000"), ("dekom-87", "90000"), ("kl-97", "0")];
        for (id, text) in cells {
            let amount = read_amount(text).unwrap();
            one_by_one.done(AdjustCommand::SetAmount { need: need(id), amount, others, sure: false });
        }
        together.meeting.set_typed(together.view().revision, &typed(&cells), others, false).unwrap();
        assert_eq!(together.view().draft, one_by_one.view().draft, "{others:?}");
    }
}

#[test]
fn a_column_that_cannot_be_set_as_a_whole_changes_nothing() {
    let room = Room::nordland();
    room.put_forward();
    let before = room.view();
    let refusal = room
        .meeting
        .set_typed(before.revision, &typed(&[("dekom-85", "1"), ("dekom-87", "2")]), Others::Hold, false)
        .unwrap_err();
    assert_eq!(refusal.code, RefusalCode::DraftProposed);
    assert_eq!(room.view(), before);
    let nothing = paste(&room, &[("dekom-85", "mye")]);
    assert_eq!((nothing.change, room.view()), (None, before), "nothing that can be read is no command");
}
