//! Examples from a meeting: late, early, a vara for one case, a clock that is set back.

#![allow(clippy::unwrap_used)]

use super::*;
use crate::testing::{at, case, forum_of, member, seat, seat_in};

fn moved(minute: i64, in_case: Option<&str>, id: &str, what: MoveKind) -> Move {
    Move { at: at(minute), case: in_case.map(case), seat: seat(id), what }
}

fn deputy(person: &str, stays: Stays) -> MoveKind {
    MoveKind::DeputyIn { deputy: Some(PersonId::new(person)), stays }
}

fn sits(presence: &Presence, seating: &Seating, id: &str, in_case: Option<&str>) -> Sitting {
    presence.sitting(seating.seat(&seat(id)).unwrap(), in_case.map(case))
}

const REPRESENTATIVE: Sitting = Sitting::Here { sitter: Sitter::Representative };

#[test]
fn late_and_early_are_told_with_their_time_and_case() {
    let forum = forum_of(&["a", "b"]);
    let moves = [
        moved(0, None, "a", MoveKind::Arrives),
        moved(40, Some("22/24"), "b", MoveKind::Arrives),
        moved(90, Some("23/24"), "a", MoveKind::Leaves),
    ];
    let presence = Presence::after(&forum, moves).unwrap();
    assert_eq!(sits(&presence, &forum, "a", None), Sitting::Absent);
    assert_eq!(sits(&presence, &forum, "b", Some("23/24")), REPRESENTATIVE);
    let periods = presence.periods();
    assert_eq!(periods[0].until, Some(SatFrom { at: at(90), case: Some(case("23/24")) }));
    assert_eq!(periods[1].from, SatFrom { at: at(40), case: Some(case("22/24")) });
    assert_eq!(periods[1].until, None);
}

#[test]
fn a_vara_for_one_case_is_out_of_it_when_the_case_is_over() {
    let forum = forum_of(&["a", "b"]);
    let moves = [
        moved(0, None, "a", MoveKind::Arrives),
        moved(10, Some("23/24"), "a", MoveKind::StepsOut { why: WhyOut::Inhabil }),
        moved(11, Some("23/24"), "a", deputy("vara-a", Stays::Case)),
    ];
    let presence = Presence::after(&forum, moves).unwrap();
    let vara = Sitter::Deputy { person: Some(PersonId::new("vara-a")) };
    assert_eq!(sits(&presence, &forum, "a", Some("23/24")), Sitting::Here { sitter: vara });
    assert_eq!(sits(&presence, &forum, "a", Some("24/24")), REPRESENTATIVE, "after the case all is as before");
    assert_eq!(sits(&presence, &forum, "a", None), REPRESENTATIVE);
    assert_eq!(presence.periods()[1].only_case, Some(case("23/24")));
}

#[test]
fn who_steps_out_as_inhabil_is_out_of_that_case_only() {
    let forum = forum_of(&["a"]);
    let moves = [
        moved(0, None, "a", MoveKind::Arrives),
        moved(10, Some("23/24"), "a", MoveKind::StepsOut { why: WhyOut::Inhabil }),
    ];
    let mut presence = Presence::after(&forum, moves).unwrap();
    let out = Sitting::SteppedOut { sitter: Sitter::Representative, why: WhyOut::Inhabil };
    assert_eq!(sits(&presence, &forum, "a", Some("23/24")), out);
    assert_eq!(sits(&presence, &forum, "a", Some("24/24")), REPRESENTATIVE);
    presence.record(&forum, moved(20, Some("23/24"), "a", MoveKind::Returns)).unwrap();
    assert_eq!(sits(&presence, &forum, "a", Some("23/24")), REPRESENTATIVE);
}

#[test]
fn what_cannot_be_is_refused_and_changes_nothing() {
    let mut vacant = member("v");
    vacant.held_by = HeldBy::Nobody;
    let forum = Seating::new(vec![member("a"), member("b"), vacant]).unwrap();
    let mut presence = Presence::after(&forum, [moved(0, None, "a", MoveKind::Arrives)]).unwrap();
    let before = presence.clone();
    let steps_out = MoveKind::StepsOut { why: WhyOut::Other };
    for (id, in_case, what, code) in [
        ("x", None, MoveKind::Arrives, "unknown-seat"),
        ("a", None, MoveKind::Arrives, "already-here"),
        ("b", None, MoveKind::Leaves, "not-here"),
        ("v", None, MoveKind::Arrives, "seat-vacant"),
        ("a", None, deputy("vara-a", Stays::Meeting), "already-here"),
        ("b", None, deputy("vara-a", Stays::Meeting), "not-its-deputy"),
        ("b", None, deputy("vara-b", Stays::Case), "no-case"),
        ("a", Some("23/24"), deputy("vara-a", Stays::Case), "seat-taken"),
        ("a", None, MoveKind::DeputyOut, "no-deputy-here"),
        ("a", None, steps_out.clone(), "no-case"),
        ("b", Some("23/24"), steps_out, "not-here"),
        ("a", Some("23/24"), MoveKind::Returns, "not-out"),
    ] {
        let refused = presence.record(&forum, moved(1, in_case, id, what)).map_err(|error| error.code());
        assert_eq!((refused, &presence), (Err(code), &before), "{id}");
    }
}

#[test]
fn a_vara_may_take_a_vacant_seat_and_a_representative_who_comes_late_waits_for_the_vara() {
    let mut vacant = member("v");
    vacant.held_by = HeldBy::Nobody;
    let forum = Seating::new(vec![member("a"), vacant]).unwrap();
    let moves =
        [moved(0, None, "v", deputy("vara-v", Stays::Meeting)), moved(0, None, "a", deputy("vara-a", Stays::Meeting))];
    let mut presence = Presence::after(&forum, moves).unwrap();
    let late = || moved(30, None, "a", MoveKind::Arrives);
    assert_eq!(presence.record(&forum, late()), Err(PresenceError::SeatTaken(seat("a"))));
    presence.record(&forum, moved(30, None, "a", MoveKind::DeputyOut)).unwrap();
    presence.record(&forum, late()).unwrap();
    assert_eq!(sits(&presence, &forum, "a", None), REPRESENTATIVE);
}

#[test]
fn one_person_sits_in_one_seat_of_a_body_and_in_two_of_a_joint_meeting() {
    let shared = |id: &str, body: &str| SeatInMeeting { deputies: vec![PersonId::new("p")], ..seat_in(id, body) };
    let one = Seating::new(vec![shared("a", "skole"), shared("b", "skole")]).unwrap();
    let both =
        |forum: &Seating| Presence::after(forum, ["a", "b"].map(|id| moved(0, None, id, deputy("p", Stays::Meeting))));
    assert_eq!(both(&one).map_err(|error| error.code()), Err("sits-elsewhere"));
    let joint = Seating::new(vec![shared("a", "skole"), shared("b", "barnehage")]).unwrap();
    assert!(both(&joint).is_ok());
}

#[test]
fn a_clock_set_back_in_mid_meeting_changes_nothing_and_is_told() {
    let forum = forum_of(&["a"]);
    let moves = [moved(60, None, "a", MoveKind::Arrives), moved(5, None, "a", MoveKind::Leaves)];
    let presence = Presence::after(&forum, moves).unwrap();
    assert_eq!(sits(&presence, &forum, "a", None), Sitting::Absent);
    assert_eq!(clock_went_back(presence.moves()), Some(&presence.moves()[1]));
    assert_eq!(clock_went_back(&presence.moves()[..1]), None);
}

#[test]
fn a_vara_who_takes_over_in_mid_case_is_not_out_because_the_one_before_was() {
    let forum = forum_of(&["a"]);
    let moves = [
        moved(0, None, "a", MoveKind::Arrives),
        moved(10, Some("23/24"), "a", MoveKind::StepsOut { why: WhyOut::Inhabil }),
        moved(12, Some("23/24"), "a", MoveKind::Leaves),
        moved(13, Some("23/24"), "a", deputy("vara-a", Stays::Meeting)),
    ];
    let presence = Presence::after(&forum, moves).unwrap();
    let vara = Sitter::Deputy { person: Some(PersonId::new("vara-a")) };
    assert_eq!(sits(&presence, &forum, "a", Some("23/24")), Sitting::Here { sitter: vara });
}
