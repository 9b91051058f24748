//! The leader adjusts amounts while people talk.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use allocation::{Others, Severity, Standing};
use common::{Room, need, scheme};
use forum::Kroner;
use meeting::RefusalCode;
use meeting::command::{AdjustCommand, HistoryCommand, RemarkCommand, ResolveCommand, WallCommand};
use meeting::view::{LeaderView, WallContent, WallScene, WallView};

fn set(id: &str, amount: i64, others: Others) -> AdjustCommand {
    AdjustCommand::SetAmount { need: need(id), amount: Kroner::new(amount), others, sure: false }
}

fn tallies(view: &LeaderView) {
    for sums in &view.draft.schemes {
        assert_eq!(sums.committed + sums.set_aside + sums.allocated + sums.unallocated, sums.frame, "{}", sums.scheme);
        assert_eq!(sums.owner_part + sums.university_part, sums.allocated, "{}", sums.scheme);
        let ids: Vec<_> = view.needs.iter().filter(|need| need.scheme == sums.scheme).map(|need| &need.id).collect();
        let lines = view.draft.amounts.iter().filter(|line| ids.contains(&&line.need));
        assert_eq!(lines.map(|line| line.amount).sum::<Kroner>(), sums.allocated, "the lines of {}", sums.scheme);
    }
}

#[test]
fn the_example_opens_with_the_real_totals_and_goes_up() {
    let view = Room::nordland().view();
    assert_eq!(view.needs.len(), 135);
    let applied: Vec<i64> = view.draft.schemes.iter().map(|sums| sums.applied.get()).collect();
    assert_eq!(applied, [14_825_160, 17_816_072, 17_530_348]);
    let to_share: Vec<i64> = view.draft.schemes.iter().map(|sums| sums.to_share.get()).collect();
    assert_eq!(to_share, [7_620_200, 12_070_000, 8_296_000], "30 % of regional ordning waits for the autumn");
    assert!(view.draft.schemes.iter().all(|sums| sums.unallocated.is_zero()), "every krone is placed");
    assert!(!view.draft.findings.iter().any(|seen| seen.finding.severity == Severity::Block));
    assert!(view.meeting.constructed.is_some(), "constructed data says so");
    tallies(&view);
}

#[test]
fn spread_takes_the_difference_from_those_who_follow_the_rule() {
    let room = Room::nordland();
    let before = room.amount("dekom-85");
    let change = room.done(set("dekom-85", before.get() + 24_000, Others::Spread));
    assert!(change.amounts.len() > 1, "others moved too");
    let view = room.view();
    let dekom = &view.draft.schemes[1];
    assert!(dekom.unallocated.is_zero(), "the difference was spread, nothing is left");
    assert_eq!(room.amount("dekom-85"), before + Kroner::new(24_000));
    tallies(&view);
}

#[test]
fn hold_shows_the_difference_as_rest_and_moves_nobody() {
    let room = Room::nordland();
    let before = room.view();
    let amount = room.amount("dekom-85");
    room.done(set("dekom-85", amount.get() - 10_000, Others::Hold));
    let after = room.view();
    assert_eq!(after.draft.schemes[1].unallocated, Kroner::new(10_000));
    for (old, new) in before.draft.amounts.iter().zip(&after.draft.amounts) {
        if old.need != need("dekom-85") {
            assert_eq!(old.amount, new.amount, "{} was held", old.need);
        }
    }
    tallies(&after);
}

#[test]
fn a_locked_amount_does_not_move_and_cannot_be_typed_over() {
    let room = Room::nordland();
    let locked = room.amount("dekom-86");
    room.done(AdjustCommand::Lock { need: need("dekom-86") });
    room.done(set("dekom-85", 0, Others::Spread));
    assert_eq!(room.amount("dekom-86"), locked);
    room.refused(set("dekom-86", 1, Others::Spread));
    room.done(AdjustCommand::Unlock { need: need("dekom-86") });
    room.done(set("dekom-86", 1, Others::Spread));
    assert_eq!(room.amount("dekom-86"), Kroner::new(1));
}

#[test]
fn undo_and_redo_are_named_and_survive_reopening() {
    let room = Room::nordland();
    let start = room.view();
    let before = room.amount("dekom-85");
    room.done(set("dekom-85", 200_000, Others::Spread));
    let set_view = room.view();
    let undo = set_view.history.undo.clone().expect("there is something to undo");
    assert_eq!(
        (undo.owner.as_deref(), undo.from, undo.to),
        (Some("Sortland kommune"), Some(before), Some(Kroner::new(200_000)))
    );
    let room = room.reopened();
    assert_eq!(room.view().draft, set_view.draft, "everything is there after closing the program");
    room.done(HistoryCommand::Undo);
    assert_eq!(room.view().draft, start.draft);
    assert_eq!(room.view().history.undo, None);
    room.done(HistoryCommand::Redo);
    assert_eq!(room.view().draft, set_view.draft);
    assert_eq!(room.refused(HistoryCommand::Redo), "nothing-to-redo");
}

#[test]
fn a_newer_amount_is_not_overwritten_by_one_who_has_not_seen_it() {
    let room = Room::nordland();
    let seen = room.view().revision;
    room.done(set("dekom-85", 200_000, Others::Spread));
    let refusal = room.meeting.execute(seen, set("dekom-85", 150_000, Others::Spread)).unwrap_err();
    assert_eq!(refusal.code, RefusalCode::Overwritten);
    assert_eq!((refusal.values["theirs"].as_str(), refusal.values["yours"].as_str()), ("200\u{a0}000", "150\u{a0}000"));
    assert!(
        room.meeting.execute(seen, set("kl-97", 1_000, Others::Spread)).is_ok(),
        "another amount is another matter"
    );
}

#[test]
fn more_than_there_is_shows_as_a_negative_rest_and_cannot_be_proposed() {
    let room = Room::nordland();
    for id in ["dekom-68", "dekom-65", "dekom-92", "dekom-93"] {
        room.done(set(id, 4_000_000, Others::Spread));
    }
    let view = room.view();
    assert!(view.draft.schemes[1].unallocated.is_negative());
    tallies(&view);
    room.in_the_case();
    assert_eq!(room.refused(ResolveCommand::PutDraftForward { by: None }), "blocked");
}

#[test]
fn a_negative_amount_and_an_unknown_need_are_refused() {
    let room = Room::nordland();
    room.refused(set("dekom-85", -1, Others::Spread));
    room.refused(set("dekom-999", 1, Others::Spread));
    room.refused(set("dekom-85", i64::MAX, Others::Spread));
}

#[test]
fn explanations_end_in_the_amount_on_screen() {
    let room = Room::nordland();
    room.done(set("dekom-86", 100_000, Others::Spread));
    for line in room.view().draft.amounts {
        let explanation = room.meeting.explain(&line.need).unwrap();
        let last = explanation.steps.iter().find(|step| step.code == allocation::StepCode::Amount).unwrap();
        assert_eq!(last.amount, line.amount, "{}", line.need);
        if line.standing == Standing::ByHand {
            assert!(explanation.steps.iter().any(|step| step.code == allocation::StepCode::ByHand));
        }
    }
}

#[test]
fn the_wall_follows_marks_what_moved_and_stands_still_when_frozen() {
    let room = Room::nordland();
    room.done(WallCommand::ShowOnWall { scene: WallScene::Draft { scheme: scheme("dekom") } });
    let before = room.amount("dekom-85");
    room.done(set("dekom-85", before.get() - 5_000, Others::Hold));
    let WallContent::Rows { rows, sums, shown_amount, .. } = room.meeting.wall_view().unwrap().content else {
        panic!("the wall shows the draft");
    };
    assert_eq!(shown_amount, sums.allocated, "what is shown adds up to what is given");
    let moved: Vec<_> =
        rows.iter().filter(|row| !row.moved.is_zero()).map(|row| (row.label.as_str(), row.moved)).collect();
    assert_eq!(moved, [("Vesterålen", Kroner::new(-5_000))]);

    room.done(WallCommand::FreezeWall);
    let frozen = room.meeting.wall_view().unwrap();
    room.done(set("dekom-85", before.get(), Others::Hold));
    let still = room.meeting.wall_view().unwrap();
    assert_eq!(still.serial, frozen.serial + 1, "it is told in its order all the same");
    assert_eq!(WallView { serial: frozen.serial, ..still }, frozen, "the leader prepares, the wall stands still");
    room.done(WallCommand::ThawWall);
    assert_ne!(room.meeting.wall_view().unwrap().content, frozen.content);
}

#[test]
fn a_note_is_on_no_other_face_than_the_leaders() {
    let room = Room::nordland();
    let secret = "AU mener prosjektlederen slutter";
    room.done(RemarkCommand::SetNote { need: need("dekom-85"), note: secret.into() });
    assert_eq!(room.view().notes[&need("dekom-85")], secret);
    room.done(WallCommand::ShowOnWall {
        scene: WallScene::Region { scheme: scheme("dekom"), region: "Vesterålen".into() },
    });
    assert!(!format!("{:?}", room.meeting.wall_view().unwrap()).contains(secret));
    let copy = room.folder.path().join("gjennomsyn.innstilling");
    room.meeting.review_copy(&copy).unwrap();
    let bytes = std::fs::read(&copy).unwrap();
    assert!(!bytes.windows(secret.len()).any(|window| window == secret.as_bytes()), "the note is nowhere in the copy");
    let meeting::Opened::Review(review) = meeting::open(&copy, common::clock()).unwrap() else {
        panic!("the copy opens as a review copy");
    };
    let (theirs, ours) = (review.view(), room.view());
    assert_eq!((theirs.draft, theirs.needs, theirs.head), (ours.draft, ours.needs, ours.file.head));
    assert_eq!(review.explain(&need("dekom-85")).unwrap(), room.meeting.explain(&need("dekom-85")).unwrap());
}

#[test]
fn a_note_with_a_fodselsnummer_is_refused() {
    let room = Room::nordland();
    let note = |note: &str| RemarkCommand::SetNote { need: need("dekom-85"), note: note.into() };
    assert_eq!(room.refused(note("Kontakt: 010190 12345")), "personal-number");
    assert_eq!(room.refused(note(&"a".repeat(2_001))), "text-too-long");
    room.done(note("Orgnr 810 656 174 er riktig"));
}
