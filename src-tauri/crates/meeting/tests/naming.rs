//! What undo and redo are called: after what they take back, by name and amount.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use allocation::{FindingCode, Group, GroupLevel, Others};
use common::{Room, need, scheme};
use forum::Kroner;
use meeting::command::{AdjustCommand, GroupSum, HistoryCommand, RemarkCommand};
use meeting::view::{HistoryItem, LeaderView};

fn group(level: GroupLevel, name: &str) -> Group {
    Group { scheme: scheme("dekom"), level, name: name.into() }
}

/// What the region's needs are given together.
fn in_region(room: &Room, region: &str) -> Kroner {
    let view = room.view();
    let inside = view.needs.iter().filter(|need| need.scheme == scheme("dekom") && need.region == region);
    inside.map(|need| room.amount(need.id.as_str())).sum()
}

fn undo(room: &Room) -> HistoryItem {
    room.view().history.undo.unwrap()
}

fn told(item: &HistoryItem) -> (&str, Option<&str>, Option<Kroner>, Option<Kroner>) {
    (&item.code, item.owner.as_deref(), item.from, item.to)
}

#[test]
fn a_region_that_is_set_locked_unlocked_and_freed_is_named_with_its_amounts() {
    let room = Room::nordland();
    let lofoten = || group(GroupLevel::Region, "Lofoten");
    let before = in_region(&room, "Lofoten");
    let amount = Kroner::new(1_000_000);
    room.done(AdjustCommand::SetGroup { group: lofoten(), amount, others: Others::Hold, sure: false });
    assert_eq!(told(&undo(&room)), ("set-group", Some("Lofoten"), Some(before), Some(amount)));
    room.done(AdjustCommand::LockGroup { group: lofoten() });
    assert_eq!(told(&undo(&room)), ("lock-group", Some("Lofoten"), Some(amount), Some(amount)));
    room.done(AdjustCommand::UnlockGroup { group: lofoten() });
    assert_eq!(told(&undo(&room)), ("unlock-group", Some("Lofoten"), Some(amount), Some(amount)));
    room.done(AdjustCommand::FreeGroup { group: lofoten() });
    assert_eq!(told(&undo(&room)), ("free-group", Some("Lofoten"), Some(amount), Some(in_region(&room, "Lofoten"))));
    room.done(HistoryCommand::Undo);
    let redo = room.view().history.redo.unwrap();
    assert_eq!(told(&redo).1, Some("Lofoten"), "what is done again is named as well");
}

#[test]
fn the_whole_scheme_is_called_by_its_name() {
    let room = Room::nordland();
    let before = room.view().draft.schemes[1].allocated;
    let amount = before - Kroner::new(500_000);
    room.done(AdjustCommand::SetGroup {
        group: group(GroupLevel::Scheme, ""),
        amount,
        others: Others::Spread,
        sure: false,
    });
    assert_eq!(told(&undo(&room)), ("set-group", Some("Dekom"), Some(before), Some(amount)));
}

#[test]
fn the_pot_of_an_owner_is_named_with_what_it_is_given() {
    let room = Room::example("rogaland-2025");
    let pot = |room: &Room| {
        let sums = room.view().draft.schemes.remove(1);
        sums.pots.into_iter().find(|pot| pot.name == "Sola kommune").unwrap().given
    };
    let before = pot(&room);
    let amount = before + Kroner::new(10_000);
    room.done(AdjustCommand::SetGroup {
        group: group(GroupLevel::Pot, "Sola kommune"),
        amount,
        others: Others::Spread,
        sure: false,
    });
    assert_eq!(told(&undo(&room)), ("set-group", Some("Sola kommune"), Some(before), Some(pot(&room))));
    let north = Group { name: "nord".into(), ..group(GroupLevel::Region, "") };
    room.done(AdjustCommand::LockGroup { group: north });
    let sums = room.view().draft.schemes.remove(1);
    let given = sums.pots.iter().filter(|pot| pot.region == "nord").map(|pot| pot.given).sum();
    assert_eq!(undo(&room).to, Some(given), "a region without behovsmeldinger holds the estimates of its pots");
}

#[test]
fn a_pasted_column_says_how_many() {
    let room = Room::nordland();
    let amounts = ["dekom-85", "dekom-86", "dekom-87"].map(|id| (need(id), Kroner::new(90_000))).into();
    room.done(AdjustCommand::SetAmounts { amounts, others: Others::Hold, sure: false });
    let item = undo(&room);
    assert_eq!((item.code.as_str(), item.count), ("set-amounts", Some(3)));
}

#[test]
fn pasted_sums_of_groups_are_one_change_and_one_step_to_undo() {
    let room = Room::nordland();
    let region = |name: &str| Group { scheme: scheme("rekom"), level: GroupLevel::Region, name: name.to_owned() };
    let before = room.view();
    let sums = [("Lofoten", 700_000), ("Ofoten", 640_000)].map(|(name, amount)| (region(name), Kroner::new(amount)));
    let amounts = sums.iter().map(|(group, amount)| GroupSum { group: group.clone(), amount: *amount }).collect();
    room.done(AdjustCommand::SetGroups { amounts, others: Others::Hold, sure: false });
    let item = undo(&room);
    assert_eq!((item.code.as_str(), item.count), ("set-groups", Some(2)));
    assert_eq!(room.view().revision, before.revision + 1, "one entry in the journal");
    let of_scheme =
        |view: LeaderView| view.draft.schemes.into_iter().find(|one| one.scheme == scheme("rekom")).unwrap();
    for (group, amount) in &sums {
        let set = of_scheme(room.view()).groups.into_iter().find(|set| set.group == *group).unwrap();
        assert_eq!(set.target, *amount);
    }
    room.done(HistoryCommand::Undo);
    assert_eq!(room.view().draft.amounts, before.draft.amounts, "one step back, and all is as it was");

    let one_locked = [("Lofoten", 1), ("Ofoten", 2)]
        .map(|(name, amount)| GroupSum { group: region(name), amount: Kroner::new(amount) });
    room.done(AdjustCommand::LockGroup { group: region("Ofoten") });
    let locked = room.view();
    let several = AdjustCommand::SetGroups { amounts: one_locked.to_vec(), others: Others::Hold, sure: false };
    assert_eq!(room.refused(several), "adjust-group-locked");
    assert_eq!(room.view().draft.amounts, locked.draft.amounts, "all are set or none");
    let huge = GroupSum { group: region("Lofoten"), amount: Kroner::new(9_999_999_999_999) };
    let above = AdjustCommand::SetGroups { amounts: vec![huge], others: Others::Hold, sure: false };
    assert_eq!(room.refused(above), "amount-above-frame");
}

#[test]
fn an_accepted_finding_and_a_note_say_where() {
    let room = Room::nordland();
    room.done(RemarkCommand::SetNote { need: need("dekom-85"), note: "Ring koordinator".into() });
    let owner = room.view().needs.iter().find(|known| known.id == need("dekom-85")).unwrap().owner.name.clone();
    assert_eq!(undo(&room).owner, Some(owner));
    let amount = Kroner::new(4_000_000);
    room.done(AdjustCommand::SetAmount { need: need("dekom-68"), amount, others: Others::Hold, sure: false });
    let findings = room.view().draft.findings;
    let above = findings.iter().find(|seen| seen.finding.code == FindingCode::AboveApplied).unwrap();
    let accept = RemarkCommand::OverrideFinding {
        code: above.finding.code,
        place: above.finding.place.clone(),
        reason: "Avtalt i AU".into(),
    };
    room.done(accept);
    let owner = room.view().needs.iter().find(|known| known.id == need("dekom-68")).unwrap().owner.name.clone();
    assert_eq!(told(&undo(&room)).1, Some(owner.as_str()));
}

#[test]
fn a_label_from_before_the_amounts_were_counted_still_reads() {
    let old = r#"{"code":"set-group","owner":null,"from":null,"to":null}"#;
    let read: HistoryItem = serde_json::from_str(old).unwrap();
    assert_eq!((read.owner, read.count), (None, None));
}
