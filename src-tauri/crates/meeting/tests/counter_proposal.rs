//! A counter-proposal in numbers: what it changes of the first draft, at the desk and on the wall.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

mod common;

use allocation::Others;
use common::{Room, need};
use forum::{Kroner, SeatId};
use meeting::MeetingId;
use meeting::command::{AdjustCommand, DraftCommand, PresideCommand, ResolveCommand};
use meeting::view::{WallContent, WallScene};

/// The case is open, the first draft is put forward, and a member's, in which two lines get other amounts.
fn with_counter_proposal() -> Room {
    let room = Room::nordland();
    let seats = room.view().seats.iter().map(|seat| seat.id.clone()).collect();
    room.done(PresideCommand::OpenMeeting { meeting: MeetingId::new("m1") });
    room.done(PresideCommand::Arrive { seats });
    room.done(PresideCommand::OpenCase { case: "4/23".parse().unwrap(), led_by: None, joint: None });
    room.done(ResolveCommand::PutDraftForward { by: None });
    room.done(DraftCommand::CopyDraft { from: "Utkast A".into(), name: "Utkast B".into() });
    room.done(DraftCommand::ChooseDraft { name: "Utkast B".into() });
    for (id, more) in [("rekom-1", 5_000), ("rekom-2", -20_000)] {
        let amount = room.amount(id) + Kroner::new(more);
        room.done(AdjustCommand::SetAmount { need: need(id), amount, others: Others::Hold, sure: true });
    }
    room.done(ResolveCommand::PutDraftForward { by: Some(SeatId::new("s16")) });
    room
}

#[test]
fn a_counter_proposal_is_shown_line_by_line_and_per_region_with_sums_that_tally() {
    let room = with_counter_proposal();
    let year = room.meeting.year().unwrap();
    let held = year.meetings[0].held.clone().unwrap();
    let [first, second] = &held.cases.iter().find(|one| Some(one.case) == held.open_case).unwrap().proposals[..] else {
        panic!("two drafts are put forward");
    };
    let found = room.meeting.difference(&first.proposal, &second.proposal).unwrap();
    let lines: Vec<(String, i64)> =
        found.lines.iter().map(|line| (line.need.to_string(), line.shifted.by.get())).collect();
    assert_eq!(lines, [("rekom-2".to_owned(), -20_000), ("rekom-1".to_owned(), 5_000)], "the biggest first");
    assert_eq!(found.total.by, Kroner::new(-15_000));
    let by_region: Kroner = found.regions.iter().map(|region| region.shifted.by).sum();
    let by_line: Kroner = found.lines.iter().map(|line| line.shifted.by).sum();
    assert_eq!((by_region, by_line), (found.total.by, found.total.by), "every sum is the same");
    let back = room.meeting.difference(&second.proposal, &first.proposal).unwrap();
    assert_eq!(back.total.by, Kroner::new(15_000), "seen from the other it is the opposite");
    assert!(room.meeting.difference(&first.proposal, &meeting::ProposalId::new("a")).is_err());
}

#[test]
fn the_wall_shows_the_difference_before_the_vote() {
    let room = with_counter_proposal();
    let wall = room.meeting.wall_ahead(&WallScene::Case).unwrap();
    let WallContent::Case { case: Some(case) } = wall.content else { panic!("the case is on the wall") };
    let difference = case.difference.unwrap();
    assert_eq!(difference.on, [1, 2]);
    assert_eq!(difference.total.by, Kroner::new(-15_000));
    assert_eq!((difference.lines.len(), difference.more), (2, 0));
}

/// Two counter-proposals to the same line: once the first has carried, the second is laid beside it, and not beside the draft that both
/// were made from.
#[test]
fn the_second_counter_proposal_to_a_line_is_shown_anew_beside_the_one_that_carried() {
    let room = with_counter_proposal();
    room.done(DraftCommand::CopyDraft { from: "Utkast A".into(), name: "Utkast C".into() });
    room.done(DraftCommand::ChooseDraft { name: "Utkast C".into() });
    for (id, more) in [("rekom-1", 9_000), ("rekom-2", -10_000)] {
        let amount = room.amount(id) + Kroner::new(more);
        room.done(AdjustCommand::SetAmount { need: need(id), amount, others: Others::Hold, sure: true });
    }
    room.done(ResolveCommand::PutDraftForward { by: Some(SeatId::new("s01")) });
    let year = room.meeting.year().unwrap();
    let held = year.meetings[0].held.clone().unwrap();
    let [first, second, third] = &held.cases.iter().find(|one| Some(one.case) == held.open_case).unwrap().proposals[..]
    else {
        panic!("three drafts are put forward");
    };
    let by = |from: &meeting::ProposalId, to: &meeting::ProposalId| {
        let found = room.meeting.difference(from, to).unwrap();
        let lines: Kroner = found.lines.iter().map(|line| line.shifted.by).sum();
        let regions: Kroner = found.regions.iter().map(|region| region.shifted.by).sum();
        assert_eq!((lines, regions), (found.total.by, found.total.by), "every sum is the same");
        found.total.by.get()
    };
    assert_eq!(by(&first.proposal, &third.proposal), 9_000 - 10_000, "beside the draft that both were made from");
    assert_eq!(
        by(&second.proposal, &third.proposal),
        (9_000 - 5_000) + (-10_000 + 20_000),
        "beside the one that carried"
    );
}
