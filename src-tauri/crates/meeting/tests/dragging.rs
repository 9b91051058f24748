//! The leader drags an amount: what it would come to is seen at once, and nothing is changed before it is let go.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use allocation::{Others, Standing};
use common::{Room, need, scheme};
use forum::Kroner;
use meeting::command::{AdjustCommand, HistoryCommand, WallCommand};
use meeting::view::WallScene;

fn set(id: &str, amount: i64, others: Others) -> AdjustCommand {
    AdjustCommand::SetAmount { need: need(id), amount: Kroner::new(amount), others, sure: false }
}

#[test]
fn a_preview_says_what_the_command_will_say_and_changes_nothing() {
    let room = Room::nordland();
    room.done(WallCommand::ShowOnWall { scene: WallScene::Draft { scheme: scheme("dekom") } });
    room.done(set("dekom-86", 100_000, Others::Spread));
    for (others, amount) in [(Others::Spread, 200_000), (Others::Hold, 1_000), (Others::Hold, 9_000_000)] {
        let (before, wall) = (room.view(), room.meeting.wall_view().unwrap());
        let command = set("dekom-85", amount, others);
        let seen = room.meeting.preview(before.revision, &command).unwrap();
        assert_eq!(room.view(), before, "lines, revision, undo and file are as they were");
        assert_eq!(room.meeting.wall_view().unwrap(), wall, "the wall does not move before the amount is let go");
        assert_eq!(seen.revision, before.revision, "it is an answer about the meeting as it is");
        assert_eq!(seen.history, before.history, "there is nothing new to undo");

        let done = room.done(command);
        let (held, come): (Vec<_>, Vec<_>) = done.amounts.into_iter().partition(|line| line.standing == Standing::Held);
        assert_eq!(seen.amounts, come, "the lines come to what was seen");
        assert_eq!((seen.schemes, seen.findings), (done.schemes, done.findings), "and so do sums and findings");
        let stood = |need| before.draft.amounts.iter().find(|line| line.need == need).map(|line| line.amount);
        assert!(
            held.into_iter().all(|line| stood(line.need) == Some(line.amount)),
            "what is held stays where it stands"
        );
    }
}

#[test]
fn findings_are_told_beside_those_before() {
    let room = Room::nordland();
    for amount in [100_000, 100_001, 9_000_000, 20_000] {
        let (before, command) = (room.view(), set("dekom-85", amount, Others::Hold));
        let seen = room.meeting.preview(before.revision, &command).unwrap().findings;
        assert_eq!(seen, room.done(command).findings, "the preview tells what the change then tells");
        let after = room.view().draft.findings;
        assert_eq!(seen.over(&before.draft.findings), after, "{amount}");
        assert!(seen.between.len() < after.len(), "what says what it said is not told again");
    }
}

#[test]
fn the_other_adjusting_commands_can_be_seen_beforehand_too() {
    let room = Room::nordland();
    room.done(set("dekom-85", 100_000, Others::Hold));
    let adjusting = [
        AdjustCommand::Lock { need: need("dekom-86") },
        AdjustCommand::FollowRule { need: need("dekom-85") },
        AdjustCommand::FollowRuleEverywhere,
    ];
    for command in adjusting {
        let before = room.view();
        let seen = room.meeting.preview(before.revision, &command).unwrap();
        assert_eq!(room.view(), before, "{command:?} is only looked at");
        assert_eq!(seen.amounts, room.done(command).amounts);
        room.done(HistoryCommand::Undo);
    }
}

#[test]
fn a_preview_is_refused_where_the_command_would_be() {
    let room = Room::nordland();
    let refused = |seen: u64, command: &AdjustCommand| room.meeting.preview(seen, command).unwrap_err().code.as_str();
    let start = room.view().revision;
    assert_eq!(refused(start, &set("dekom-85", -1, Others::Hold)), "adjust-negative");
    assert_eq!(refused(start, &set("dekom-999", 1, Others::Hold)), "adjust-unknown-need");
    room.done(set("dekom-85", 100_000, Others::Hold));
    assert_eq!(refused(start, &set("dekom-85", 90_000, Others::Hold)), "overwritten", "somebody else was first");
    assert_eq!(refused(start, &AdjustCommand::FollowRuleEverywhere), "stale");
    room.done(AdjustCommand::Lock { need: need("dekom-85") });
    assert_eq!(refused(start + 2, &set("dekom-85", 90_000, Others::Hold)), "adjust-locked");
    room.put_forward();
    assert_eq!(refused(room.view().revision, &set("dekom-86", 90_000, Others::Hold)), "draft-proposed");
}

#[test]
fn the_second_held_change_holds_the_others_as_the_first_one_did() {
    let room = Room::nordland();
    room.done(set("dekom-85", 100_000, Others::Hold));
    let first = room.view();
    let change = room.done(set("dekom-86", 100_000, Others::Hold));
    let moved: Vec<_> = change.amounts.iter().map(|line| line.need.clone()).collect();
    assert_eq!(moved, [need("dekom-86")], "everybody else stood already");
    room.done(HistoryCommand::Undo);
    assert_eq!(room.view().draft, first.draft);
}
