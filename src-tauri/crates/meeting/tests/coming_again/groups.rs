//! A region that loses its last behovsmelding while an amount is set for it.

use allocation::{Group, GroupLevel, Others};
use forum::Kroner;
use meeting::command::{AdjustCommand, DraftCommand, HistoryCommand};
use meeting::{Answers, Opened};

use crate::common::{clock, scheme};
use crate::room::{Room, answers, asked, but_for_the_journal, file};

const OFOTEN: &str = "1;Ofoten;Fjordvik kommune;Lesing i lag;120000;80000";
const LOFOTEN: &str = "2;Lofoten;Nesheim kommune;Ute hele året;90000;60000";
const MOVED: &str = "1;Salten;Fjordvik kommune;Lesing i lag;120000;80000";

fn ofoten() -> Group {
    Group { scheme: scheme("rekom"), level: GroupLevel::Region, name: "Ofoten".to_owned() }
}

/// Ofoten has 40 000 by hand.
fn room() -> Room {
    let room = Room::with(&[OFOTEN, LOFOTEN]);
    room.done(AdjustCommand::SetGroup {
        group: ofoten(),
        amount: Kroner::new(40_000),
        others: Others::Spread,
        sure: false,
    });
    room
}

#[test]
fn the_amount_set_for_it_is_asked_about_and_let_go_of_and_undo_brings_it_back() {
    let room = room();
    let before = room.view();
    let second = file(&[MOVED, LOFOTEN]);
    assert_eq!(room.asked(&second), ["let-go"]);
    let report = room.import(&second, &answers([("let-go", "let-go")]));
    let [let_go] = report.let_go.as_slice() else { panic!("one amount is let go of") };
    assert_eq!((let_go.name.as_str(), let_go.amount), ("Ofoten", Kroner::new(40_000)));
    assert!(room.view().draft.trouble.is_none());
    assert_eq!(room.need("rekom-1").region, "Salten");
    room.done(HistoryCommand::Undo);
    assert_eq!(but_for_the_journal(room.view()), but_for_the_journal(before));
}

#[test]
fn with_cancel_nothing_is_imported() {
    let room = room();
    let before = room.view();
    let report = room.import(&file(&[MOVED, LOFOTEN]), &answers([("let-go", "cancel")]));
    assert_eq!((report.imported, asked(&report)), (0, vec!["let-go".to_owned()]));
    assert_eq!(room.view(), before);
}

#[test]
fn the_meeting_opens_afterwards_whatever_was_answered() {
    for answer in ["let-go", "cancel"] {
        let room = room();
        room.import(&file(&[MOVED, LOFOTEN]), &answers([("let-go", answer)]));
        let view = room.view();
        let path = room.meeting.path().to_owned();
        drop(room.meeting);
        let Opened::Meeting(again) = meeting::open(&path, clock()).unwrap() else { panic!("it is a meeting") };
        let again = again.leader_view().unwrap();
        assert_eq!((again.needs, again.draft), (view.needs, view.draft), "{answer}");
    }
}

#[test]
fn a_draft_that_nobody_works_on_is_asked_about_too() {
    let room = room();
    room.done(DraftCommand::NewDraft { name: "Utkast B".to_owned() });
    let report = room.import(&file(&[MOVED, LOFOTEN]), &Answers::default());
    assert_eq!(asked(&report), ["let-go"]);
    assert_ne!(report.let_go[0].draft, "Utkast B");
}

#[test]
fn a_locked_amount_of_a_region_whose_last_behovsmelding_is_taken_out_is_let_go_of_too() {
    let room = room();
    room.done(AdjustCommand::LockGroup { group: ofoten() });
    let second = file(&[LOFOTEN]);
    assert_eq!(asked(&room.import(&second, &answers([("gone", "remove")]))), ["let-go"]);
    room.import(&second, &answers([("gone", "remove"), ("let-go", "let-go")]));
    assert_eq!(room.lines(), ["2 Nesheim kommune, Ute hele året: 150 000"]);
    room.done(HistoryCommand::Undo);
    assert_eq!(room.lines().len(), 2);
}

#[test]
fn a_region_that_keeps_one_keeps_its_amount() {
    let room = Room::with(&[OFOTEN, LOFOTEN, "3;Ofoten;Holmsund kommune;Språk og lek;50000;40000"]);
    room.done(AdjustCommand::SetGroup {
        group: ofoten(),
        amount: Kroner::new(40_000),
        others: Others::Spread,
        sure: false,
    });
    let report = room.taken(&file(&[MOVED, LOFOTEN, "3;Ofoten;Holmsund kommune;Språk og lek;50000;40000"]));
    assert_eq!(report.let_go, []);
    assert_eq!(room.amount("rekom-3"), Kroner::new(40_000));
}
