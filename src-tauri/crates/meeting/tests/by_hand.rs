//! A behovsmelding that is written by hand is held to what a row of a table is held to: what cannot stand in a table is refused with
//! the field named, and changes nothing; what is taken can be corrected, taken as a pattern, withdrawn and had back.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use common::{Room, need, scheme};
use forum::{Applied, Kroner, Need, NeedFigure, NeedId};
use meeting::command::{HistoryCommand, RegisterCommand};

/// A new one, like the first of the small meeting.
fn like(room: &Room) -> Need {
    let first = room.view().needs.iter().find(|need| need.scheme == scheme("dekom")).unwrap().clone();
    Need { id: need("dekom-900"), number: 900, ..first }
}

fn set(need: Need) -> RegisterCommand {
    RegisterCommand::SetNeed { need: Box::new(need) }
}

/// A change to a behovsmelding.
type Change = fn(&mut Need);

#[test]
fn what_no_row_may_hold_is_refused_by_hand_too() {
    let room = Room::nordland();
    let wrong: &[(Change, &str)] = &[
        (|need| need.applied.coordinator = need.applied.owner + Kroner::new(1), "coordinator-above-owner"),
        (|need| need.applied.university = Kroner::new(-1), "negative-amount"),
        (|need| need.measure = "  ".into(), "name-missing"),
        (|need| need.owner.name = String::new(), "name-missing"),
        (|need| need.region = "Atlantis".into(), "unknown-region"),
        (|need| need.id = NeedId::from("dekom-901".to_owned()), "need-id-wrong"),
        (|need| need.start_year = Some(23), "need-figure-out-of-reach"),
        (|need| need.start_year = Some(-2023), "need-figure-out-of-reach"),
        (|need| need.duration_years = Some(0), "need-figure-out-of-reach"),
        (|need| need.units = Some(100_000), "need-figure-out-of-reach"),
        (|need| need.network_rank = Some(0), "need-figure-out-of-reach"),
        (|need| need.later_years = vec![(2024, Kroner::new(1)), (2024, Kroner::new(2))], "year-twice"),
        (|need| need.later_years = vec![(24, Kroner::new(1))], "year-out-of-range"),
        (|need| need.later_years = vec![(2024, Kroner::new(-1))], "negative-amount"),
    ];
    for (change, code) in wrong {
        let mut need = like(&room);
        change(&mut need);
        assert_eq!(room.refused(set(need.clone())), *code, "{need:?}");
    }
    let mut need = like(&room);
    (need.number, need.id) = (1_000_000, NeedId::new(&need.scheme, 1_000_000));
    assert_eq!(room.refused(set(need)), "need-figure-out-of-reach", "beyond {:?}", NeedFigure::Number.within());
}

#[test]
fn it_is_kept_tidy_and_its_later_years_in_order() {
    let room = Room::nordland();
    let mut need = like(&room);
    need.measure = "  Lesing\u{a0} i  alle fag ".into();
    need.later_years = vec![(2026, Kroner::new(3)), (2025, Kroner::ZERO), (2024, Kroner::new(1))];
    need.applied = Applied { owner: Kroner::new(70_000), university: Kroner::ZERO, coordinator: Kroner::new(70_000) };
    room.done(set(need.clone()));
    let kept = room.view().needs.iter().find(|kept| kept.id == need.id).unwrap().clone();
    assert_eq!(kept.measure, "Lesing i alle fag");
    assert_eq!(kept.later_years, [(2024, Kroner::new(1)), (2026, Kroner::new(3))], "a year without money is none");
}

#[test]
fn it_is_corrected_withdrawn_and_had_back() {
    let room = Room::nordland();
    let before = room.view().needs.len();
    let made = like(&room);
    room.done(set(made.clone()));
    assert_eq!(room.view().needs.len(), before + 1);
    room.done(set(Need { measure: "Rettet".into(), ..made.clone() }));
    assert_eq!(room.view().needs.len(), before + 1, "the same number is the same behovsmelding");
    room.done(RegisterCommand::RemoveNeed { need: made.id.clone() });
    assert_eq!(room.view().needs.len(), before);
    room.done(HistoryCommand::Undo);
    let back = room.view().needs.iter().find(|need| need.id == made.id).unwrap().clone();
    assert_eq!(back.measure, "Rettet");
}
