//! A counter-proposal in numbers: what it changes of the first draft, at the desk and on the wall.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

mod common;

use allocation::{Group, GroupLevel, Others};
use common::{Room, need, scheme};
use forum::vote::Count;
use forum::{Kroner, SeatId};
use meeting::command::{AdjustCommand, DraftCommand, PresideCommand, ResolveCommand};
use meeting::view::{Difference, WallContent, WallDifference, WallScene};
use meeting::{MeetingId, ProposalId};
use procedure::{VoteQuestion, Way};

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
    assert_eq!(difference.lines.len(), 2);
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

/// A draft of its own, made from another and cut by a percentage, put forward by a seat.
fn cut(room: &Room, from: &str, name: &str, percent: &str, group: Group, seat: &str) -> ProposalId {
    room.done(DraftCommand::CopyDraft { from: from.into(), name: name.into() });
    room.done(DraftCommand::ChooseDraft { name: name.into() });
    room.done(AdjustCommand::ChangeByPercent {
        percent: percent.into(),
        needs: Default::default(),
        groups: vec![group],
    });
    room.done(ResolveCommand::PutDraftForward { by: Some(SeatId::new(seat)) });
    put_forward(room).pop().unwrap()
}

fn put_forward(room: &Room) -> Vec<ProposalId> {
    let held = room.meeting.year().unwrap().meetings[0].held.clone().unwrap();
    let case = held.cases.iter().find(|one| Some(one.case) == held.open_case).unwrap();
    case.proposals.iter().map(|one| one.proposal.clone()).collect()
}

/// The difference on the wall, which comes to the same line by line and region by region.
fn on_the_wall(room: &Room) -> WallDifference {
    let wall = room.meeting.wall_ahead(&WallScene::Case).unwrap();
    let WallContent::Case { case: Some(case) } = wall.content else { panic!("the case is on the wall") };
    case.difference.unwrap()
}

fn tallies(found: &Difference) -> i64 {
    let lines: Kroner = found.lines.iter().map(|line| line.shifted.by).sum();
    let regions: Kroner = found.regions.iter().map(|region| region.shifted.by).sum();
    assert_eq!((lines, regions), (found.total.by, found.total.by), "every sum is the same");
    found.total.by.get()
}

/// Five percent off one region, and ten off the whole scheme: two amendments to the same lines.
#[test]
fn the_second_cut_in_percent_is_shown_anew_when_the_first_has_carried_and_its_sum_still_tallies() {
    let room = Room::nordland();
    let seats = room.view().seats.iter().map(|seat| seat.id.clone()).collect();
    room.done(PresideCommand::OpenMeeting { meeting: MeetingId::new("m1") });
    room.done(PresideCommand::Arrive { seats });
    room.done(PresideCommand::OpenCase { case: "4/23".parse().unwrap(), led_by: None, joint: None });
    room.done(ResolveCommand::PutDraftForward { by: None });
    let rekom = |level: GroupLevel, name: &str| Group { scheme: scheme("rekom"), level, name: name.into() };
    let given = |room: &Room, region: Option<&str>| -> i64 {
        let view = room.view();
        let of = view
            .needs
            .iter()
            .filter(|need| need.scheme == scheme("rekom") && region.is_none_or(|name| need.region == name));
        of.map(|need| room.amount(need.id.as_str()).get()).sum()
    };
    let percent_of = |sum: i64, percent: i64| (sum * percent + 50) / 100;
    let (salten, all) = (given(&room, Some("Salten")), given(&room, None));
    let main = put_forward(&room).pop().unwrap();

    let first = cut(&room, "Utkast A", "Salten ned", "-5 %", rekom(GroupLevel::Region, "Salten"), "s16");
    let found = room.meeting.difference(&main, &first).unwrap();
    assert_eq!(tallies(&found), percent_of(salten, 95) - salten, "rounded once over the lines of the region");
    assert_eq!(found.regions.iter().map(|region| region.region.as_str()).collect::<Vec<_>>(), ["Salten"]);
    assert_eq!(on_the_wall(&room).total, found.total, "and so it stands on the wall before the vote");
    let second = cut(&room, "Utkast A", "Alle ned", "-10 %", rekom(GroupLevel::Scheme, ""), "s01");
    let found = room.meeting.difference(&main, &second).unwrap();
    assert_eq!(tallies(&found), percent_of(all, 90) - all);

    // The same cut anew, of what the first amendment gives: made ready before the vote, for when that carries.
    let anew = cut(&room, "Salten ned", "Alle ned, på nytt", "-10 %", rekom(GroupLevel::Scheme, ""), "s01");

    room.done(ResolveCommand::ConsensusTried);
    let to_vote = |first: &ProposalId, second: &ProposalId| ResolveCommand::PutToVote {
        question: VoteQuestion::Two { first: first.clone(), second: second.clone() },
        way: Way::ShowOfHands,
        lines: None,
        body: None,
        rule: None,
        repeats: None,
    };
    room.done(to_vote(&main, &first));
    assert_eq!(on_the_wall(&room).on, [1, 2], "the first vote is on the first amendment");
    room.done(ResolveCommand::CountHands { count: Count { yes: 3, no: 12, blank: 0 } });
    room.done(ResolveCommand::EndVote { hand_of_leader: None });

    // Now the first amendment has carried: the second is laid beside it, in its own numbers and cut anew.
    tallies(&room.meeting.difference(&first, &second).unwrap());
    let carried = all + percent_of(salten, 95) - salten;
    let found = room.meeting.difference(&first, &anew).unwrap();
    assert_eq!(tallies(&found), percent_of(carried, 90) - carried, "ten percent of what the first gives");
    room.done(to_vote(&first, &anew));
    let wall = on_the_wall(&room);
    assert_eq!((wall.on, wall.total), ([2, 4], found.total), "before the vote the wall shows these two");
}
