//! Several drafts, each with its own amounts and the frames it tries; set side by side, and never decided on a frame that is
//! only tried.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use allocation::{CompareBy, FindingCode, Group, GroupLevel, Others};
use common::{Room, need, scheme};
use forum::Kroner;
use meeting::RefusalCode;
use meeting::command::{AdjustCommand, DraftCommand, HistoryCommand, RegisterCommand, ResolveCommand};

fn name(text: &str) -> String {
    text.to_owned()
}

#[test]
fn a_copy_keeps_what_was_set_and_goes_its_own_way() {
    let room = Room::nordland();
    let first = room.amount("dekom-85");
    room.done(AdjustCommand::SetAmount {
        need: need("dekom-85"),
        amount: Kroner::new(100_000),
        others: Others::Spread,
        sure: false,
    });
    room.done(DraftCommand::CopyDraft { from: name("Utkast A"), name: name("Etter pausen") });
    assert_eq!(room.view().draft.name, "Etter pausen", "the copy is worked on");
    assert_eq!(room.amount("dekom-85"), Kroner::new(100_000));
    room.done(AdjustCommand::FollowRuleEverywhere);
    assert_eq!(room.amount("dekom-85"), first);
    room.done(DraftCommand::ChooseDraft { name: name("Utkast A") });
    assert_eq!(room.amount("dekom-85"), Kroner::new(100_000), "what is done in one draft touches no other");
    let names: Vec<String> = room.view().drafts.into_iter().map(|draft| draft.name).collect();
    assert_eq!(names, ["Utkast A", "Etter pausen"]);
    let room = room.reopened();
    assert_eq!(room.view().draft.name, "Utkast A", "the file remembers which draft is worked on");
}

#[test]
fn drafts_are_named_once_and_the_last_one_stays() {
    let room = Room::nordland();
    assert_eq!(room.refused(DraftCommand::NewDraft { name: name("utkast a") }), "name-taken");
    assert_eq!(room.refused(DraftCommand::NewDraft { name: name("  ") }), "draft-name");
    assert_eq!(room.refused(DraftCommand::RemoveDraft { name: name("Utkast A") }), "last-draft");
    assert_eq!(room.refused(DraftCommand::ChooseDraft { name: name("Utkast Ø") }), "unknown-draft");
    room.done(DraftCommand::NewDraft { name: name("Utkast B") });
    room.done(DraftCommand::RenameDraft { from: name("Utkast B"), name: name("AU-forslag") });
    room.done(DraftCommand::RemoveDraft { name: name("AU-forslag") });
    assert_eq!(room.view().draft.name, "Utkast A");
    room.done(HistoryCommand::Undo);
    assert_eq!(room.view().draft.name, "AU-forslag", "a draft that was taken away comes back");
}

#[test]
fn two_drafts_beside_each_other_tally_by_need_region_and_recipient() {
    let room = Room::nordland();
    room.done(DraftCommand::CopyDraft { from: name("Utkast A"), name: name("Utkast B") });
    room.done(AdjustCommand::SetAmount {
        need: need("dekom-85"),
        amount: Kroner::new(0),
        others: Others::Hold,
        sure: false,
    });
    let drafts = [name("Utkast A"), name("Utkast B")];
    for by in [CompareBy::Need, CompareBy::Region, CompareBy::Owner, CompareBy::Recipient, CompareBy::Scheme] {
        let compared = room.meeting.compare(&drafts, by).unwrap();
        for draft in 0..2 {
            let rows: Kroner = compared.rows.iter().map(|row| row.amounts[draft]).sum();
            assert_eq!(rows, compared.totals[draft], "{by:?}: the rows come to the sum");
        }
        let left = room.view().draft.schemes.iter().map(|sums| sums.unallocated).sum::<Kroner>();
        assert_eq!(compared.differences[1], -left, "{by:?}: what B gives less is what it has left");
    }
    let refused = room.meeting.compare(&[], CompareBy::Need).unwrap_err();
    assert_eq!(refused.code, RefusalCode::DraftsToCompare);
}

#[test]
fn what_if_the_frame_is_smaller_is_seen_below_and_cannot_be_decided() {
    let room = Room::nordland();
    let change = room.done(DraftCommand::TryFrame { scheme: scheme("dekom"), amount: Some(Kroner::new(11_000_000)) });
    let moved = change.moved.iter().find(|moved| moved.scheme == scheme("dekom")).expect("dekom moved");
    assert_eq!(moved.frame, (Kroner::new(12_070_000), Kroner::new(11_000_000)));
    assert!(moved.lines > 0, "the amounts below are reckoned again");
    let sums = &room.view().draft.schemes[1];
    assert_eq!((sums.frame, sums.registered), (Kroner::new(11_000_000), Some(Kroner::new(12_070_000))));
    assert_eq!(sums.committed + sums.set_aside + sums.allocated + sums.unallocated, sums.frame);
    let says = room.view().draft.findings.iter().any(|seen| seen.finding.code == FindingCode::WhatIfFrame);
    assert!(says, "a frame that is only tried is told");
    room.in_the_case();
    assert_eq!(room.refused(ResolveCommand::PutDraftForward { by: None }), "blocked");
    room.done(DraftCommand::TryFrame { scheme: scheme("dekom"), amount: None });
    assert_eq!(room.view().draft.schemes[1].registered, None);
}

#[test]
fn a_region_is_set_and_locked_and_what_cannot_be_placed_is_shown() {
    let room = Room::nordland();
    let salten = Group { scheme: scheme("dekom"), level: GroupLevel::Region, name: name("Salten") };
    let of_region = || {
        let view = room.view();
        let ids: Vec<_> = view
            .needs
            .iter()
            .filter(|need| need.region == "Salten" && need.scheme == scheme("dekom"))
            .map(|need| need.id.clone())
            .collect();
        view.draft.amounts.iter().filter(|line| ids.contains(&line.need)).map(|line| line.amount).sum::<Kroner>()
    };
    let before = of_region();
    let target = before - Kroner::new(50_000);
    room.done(AdjustCommand::SetGroup { group: salten.clone(), amount: target, others: Others::Spread, sure: false });
    assert_eq!(of_region(), target, "the lines of the region make it up");
    assert!(room.view().draft.schemes[1].unallocated.is_zero(), "the others took the rest");
    room.done(AdjustCommand::LockGroup { group: salten.clone() });
    assert_eq!(
        room.refused(AdjustCommand::SetGroup {
            group: salten.clone(),
            amount: before,
            others: Others::Spread,
            sure: false
        }),
        "adjust-group-locked"
    );
    room.done(AdjustCommand::UnlockGroup { group: salten.clone() });
    room.done(AdjustCommand::SetGroup {
        group: salten.clone(),
        amount: Kroner::new(900_000_000),
        others: Others::Hold,
        sure: true,
    });
    let groups = room.view().draft.schemes[1].groups.clone();
    let set = groups.iter().find(|set| set.group == salten).unwrap();
    assert_eq!(set.unplaced, set.target - set.given, "nobody gets more than was applied for");
    assert!(set.unplaced > Kroner::ZERO);
    room.done(AdjustCommand::FreeGroup { group: salten });
    assert_eq!(of_region(), before);
}

#[test]
fn what_another_draft_sets_an_amount_for_cannot_be_taken_away() {
    let room = Room::example("rogaland-2025");
    let lund = Group { scheme: scheme("dekom"), level: GroupLevel::Pot, name: name("Lund kommune") };
    room.done(DraftCommand::CopyDraft { from: name("Utkast A"), name: name("Utkast B") });
    room.done(AdjustCommand::SetGroup {
        group: lund.clone(),
        amount: Kroner::new(300_000),
        others: Others::Spread,
        sure: false,
    });
    room.done(DraftCommand::ChooseDraft { name: name("Utkast A") });
    assert_eq!(room.refused(RegisterCommand::RemoveParticipant { name: name("Lund kommune") }), "other-draft");
    room.done(DraftCommand::ChooseDraft { name: name("Utkast B") });
    room.done(AdjustCommand::FreeGroup { group: lund });
    room.done(RegisterCommand::RemoveParticipant { name: name("Lund kommune") });
    let dekom = &room.view().draft.schemes[1];
    assert!(!dekom.pots.iter().any(|pot| pot.name == "Lund kommune"));
    assert_eq!(
        dekom.pots.iter().map(|pot| pot.amount).sum::<Kroner>(),
        dekom.allocated,
        "the others share what it had"
    );
}

#[test]
fn to_take_back_an_amount_the_pages_need_not_load_the_meeting_anew() {
    let room = Room::nordland();
    let before = room.amount("dekom-85");
    room.done(AdjustCommand::SetAmount {
        need: need("dekom-85"),
        amount: Kroner::new(100_000),
        others: Others::Hold,
        sure: false,
    });
    let undone = room.done(HistoryCommand::Undo);
    assert!(!undone.reload, "the lines that moved say it all");
    assert!(undone.amounts.iter().any(|line| line.need == need("dekom-85") && line.amount == before));
    room.done(DraftCommand::TryFrame { scheme: scheme("dekom"), amount: Some(Kroner::new(11_000_000)) });
    assert!(room.done(HistoryCommand::Undo).reload, "a frame is more than amounts");
}
