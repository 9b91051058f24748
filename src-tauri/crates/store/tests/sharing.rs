//! What a county shares by, written, changed, taken away and taken back: participants, promises, søknader, assessments.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod common;

use common::shares::*;
use common::*;
use forum::{AmountStage, AssessedAt, Criterion, Frame, FramePart, FrameStatus, Kroner, StageAmount};
use store::{StoreError, Tables};

/// What is tried, and how.
type Attempt<'a> = (&'static str, &'a dyn Fn(&Tables<'_>) -> Result<(), StoreError>);
type Kind = (&'static str, fn(&Tables<'_>) -> Result<(), StoreError>);

/// Every way to change what is shared by, each from a state where it does something.
const KINDS: [Kind; 15] = [
    ("a participant changes", |t| {
        let mut changed = participants().remove(0);
        changed.recipient = None;
        changed.key_figures.remove(0);
        changed.years[1].given = Some(Kroner::new(1));
        t.participants().put(&changed)
    }),
    ("a participant goes", |t| t.participants().remove("Nettverk Ytre Helgeland")),
    ("a participant comes back, after the others", |t| t.participants().put(&participants()[0])),
    ("a promise is lowered", |t| {
        let number = t.commitments().next_number()?;
        t.commitments().add(&forum::Commitment { number, ..commitments().remove(1) })
    }),
    ("unspent funds are corrected", |t| t.unspent().put(&forum::UnspentFunds { amount: Kroner::new(1), ..unspent() })),
    ("unspent funds go", |t| t.unspent().remove("Kommune 1", &dekom(), 2022)),
    ("a base gets another name", |t| t.bases().put(&forum::NamedBase { name: "rammen for 2023".into(), ..base() })),
    ("a base goes", |t| t.bases().remove(&dekom(), 2024)),
    ("a søknad changes", |t| t.applications().put(&forum::Application { students: 3, ..applications().remove(0) })),
    ("a søknad is withdrawn", |t| t.applications().remove(2)),
    ("the working group says something else", |t| {
        t.assessments().put(&forum::Assessment { met: true, ..assessments().remove(1) })
    }),
    ("an assessment goes", |t| t.assessments().remove(&need(1).id, AssessedAt::Network, Criterion::Collective)),
    ("the vedtak is written down", |t| {
        let amount = Some(Kroner::new(75_000));
        t.stages().put(&StageAmount {
            need: need(1).id,
            stage: AmountStage::Decided,
            rank: None,
            amount,
            comment: None,
        })
    }),
    ("the network ranks without an amount", |t| {
        let entry = StageAmount { amount: None, rank: Some(3), ..stages().remove(0) };
        t.stages().put(&entry)
    }),
    ("the network's amount goes", |t| t.stages().remove(&need(1).id, AmountStage::Network)),
];

#[test]
fn every_change_is_taken_back_and_done_again_and_is_there_after_reopening() {
    let (room, mut file) = Room::with_meeting(3);
    let mut states = vec![file.contents().unwrap()];
    for (minute, (kind, change)) in (1..).zip(KINDS) {
        write(&mut file, minute, kind, change);
        let state = file.contents().unwrap();
        assert_ne!(states.last(), Some(&state), "«{kind}» does something");
        states.push(state);
    }
    drop(file);
    let mut file = room.open();
    for (state, (kind, _)) in states.iter().zip(KINDS).rev() {
        file.undo(at(600), "leader", unchecked).unwrap();
        assert_eq!(file.contents().unwrap(), *state, "«{kind}» is taken back");
    }
    for (state, (kind, _)) in states.iter().skip(1).zip(KINDS) {
        file.redo(at(601), "leader", unchecked).unwrap();
        assert_eq!(file.contents().unwrap(), *state, "«{kind}» is done again");
    }
    assert_eq!(file.verify(), []);
    let end = states.pop().unwrap();
    assert_eq!(end.participants[1], participants()[0], "it stands last now, whole");
    assert_eq!(end.commitments.len(), 3);
    assert_eq!(end.commitments[..2], commitments(), "what was promised stays beside what changed it");
    let stages: Vec<AmountStage> = end.stages.iter().map(|amount| amount.stage).collect();
    assert_eq!(stages, [AmountStage::WorkingGroup, AmountStage::Decided], "in the order of the way, none overwritten");
}

#[test]
fn a_promise_is_never_written_over() {
    let (_room, mut file) = Room::with_meeting(1);
    let again = forum::Commitment { amount: Kroner::new(1), ..commitments().remove(0) };
    let refused = file.write(&entry(1, "promise"), &undoable("promise"), |t| t.commitments().add(&again), unchecked);
    assert_eq!(refused.unwrap_err().code(), "file-error", "number 1 is taken");
    assert_eq!(file.contents().unwrap().commitments, commitments());
}

#[test]
fn what_hangs_on_nothing_is_refused_whole() {
    let (_room, mut file) = Room::with_meeting(1);
    let held = file.contents().unwrap();
    let nowhere = forum::SchemeId::new("borte");
    let mut stranger = participants().remove(1);
    stranger.name = "Ny".into();
    stranger.years[0].scheme = nowhere.clone();
    let twice = {
        let mut twice = participants().remove(0);
        twice.key_figures[1].figure = twice.key_figures[0].figure.clone();
        twice
    };
    let of_nobody = forum::Assessment { need: need(9).id, ..assessments().remove(0) };
    let changes: [Attempt<'_>; 4] = [
        ("a scheme that is not there", &|t| t.participants().put(&stranger)),
        ("a key figure that stands twice", &|t| t.participants().put(&twice)),
        ("a base of no scheme", &|t| t.bases().put(&forum::NamedBase { scheme: nowhere.clone(), ..base() })),
        ("an assessment of no need", &|t| t.assessments().put(&of_nobody)),
    ];
    for (what, change) in changes {
        let refused = file.write(&entry(1, "broken"), &undoable("broken"), change, unchecked);
        assert_eq!(refused.unwrap_err().code(), "file-error", "{what}");
        assert_eq!(file.contents().unwrap(), held, "{what}");
    }
}

#[test]
fn frames_of_several_years_stand_side_by_side() {
    let (_room, mut file) = Room::with_meeting(1);
    let part = |name: &str, amount, status, reference: Option<&str>| FramePart {
        name: name.into(),
        amount: Kroner::new(amount),
        status,
        date: chrono::NaiveDate::from_ymd_opt(2022, 1, 15),
        reference: reference.map(Into::into),
    };
    let frame = |scheme: &str, year, parts| Frame { scheme: forum::SchemeId::new(scheme), year, parts };
    let last = frame("dekom", 2022, vec![part("hovedtildeling", 8_000_000, FrameStatus::Final, Some("brev 2"))]);
    let next = frame("dekom", 2024, vec![part("anslag", 9_100_000, FrameStatus::Estimate, None)]);
    let other = frame("rekom", 2024, vec![part("anslag", 5_000_000, FrameStatus::Estimate, None)]);
    let this = file.contents().unwrap().frames.remove(0);
    for frame in [&next, &other, &last] {
        write(&mut file, 1, "set-frame", |t| t.frames().put(frame));
    }
    let held = file.contents().unwrap().frames;
    assert_eq!(held, [other, last.clone(), this.clone(), next.clone()], "by scheme, then by year, each with its parts");
    let changed = frame("dekom", 2024, vec![part("hovedtildeling", 9_000_000, FrameStatus::Final, Some("brev 3"))]);
    write(&mut file, 2, "set-frame", |t| t.frames().put(&changed));
    let held = file.contents().unwrap().frames;
    assert_eq!(held[1..], [last, this, changed], "one year is written anew, the others stay");
    file.undo(at(3), "leader", unchecked).unwrap();
    assert_eq!(file.contents().unwrap().frames[3], next);
}
