//! What a draft is reckoned from is changed at the desk: frames, the model, promises, assessments. What cannot be reckoned is
//! refused and changes nothing; the rest can be taken back.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use common::{Room, need, scheme};
use forum::{
    AmountStage, AssessedAt, Assessment, Commitment, Criterion, Frame, FramePart, FrameStatus, Kroner, NamedBase,
    StageAmount,
};
use meeting::command::{HistoryCommand, RegisterCommand, RemarkCommand};
use serde_json::json;

fn frame(year: i32, amount: i64, status: FrameStatus) -> Frame {
    let part =
        FramePart { name: "Hovedtildeling".into(), amount: Kroner::new(amount), status, date: None, reference: None };
    Frame { scheme: scheme("dekom"), year, parts: vec![part] }
}

#[test]
fn a_frame_that_changes_moves_what_is_below_and_can_be_taken_back() {
    let room = Room::nordland();
    let before = room.view();
    let change = room.done(RegisterCommand::SetFrame { frame: frame(2023, 13_000_000, FrameStatus::Final) });
    assert!(change.reload);
    assert_eq!(change.moved.len(), 1, "only dekom moved");
    assert_eq!(room.view().draft.schemes[1].frame, Kroner::new(13_000_000));
    room.done(HistoryCommand::Undo);
    assert_eq!(room.view().draft, before.draft);
    assert_eq!(
        room.refused(RegisterCommand::SetFrame { frame: frame(2023, -1, FrameStatus::Final) }),
        "negative-amount"
    );
}

#[test]
fn next_year_starts_as_last_year_and_is_an_estimate() {
    let room = Room::nordland();
    room.done(RegisterCommand::CopyFrame { scheme: scheme("dekom"), from: 2023, to: 2024 });
    let frames = room.view().frames;
    let copied = frames.iter().find(|frame| frame.scheme == scheme("dekom") && frame.year == 2024).unwrap();
    assert_eq!((copied.amount, copied.status), (Kroner::new(12_070_000), FrameStatus::Estimate));
    assert_eq!(
        room.refused(RegisterCommand::CopyFrame { scheme: scheme("kl"), from: 1999, to: 2024 }),
        "no-frame-to-copy"
    );
}

#[test]
fn a_model_is_tried_before_it_is_taken_into_use() {
    let room = Room::nordland();
    let mut model = room.view().model;
    model["schemes"][1]["set_asides"] = json!([{ "id": "felles", "name": { "nb": "Fellestiltak", "nn": "Fellestiltak",
        "en": "Joint measures" }, "percent": "10", "base": "frame", "case": "4/23" }]);
    let tried = room.meeting.try_model(&model).unwrap();
    assert_eq!(tried.faults, []);
    let sample = tried.sample.iter().find(|sample| sample.scheme == scheme("dekom")).unwrap();
    assert_eq!(sample.set_asides[0].amount, Kroner::new(100_000), "10 % of the small meeting's million");
    assert_eq!(sample.allocated + sample.unallocated + Kroner::new(100_000), sample.frame);
    assert_eq!(tried.moved[0].set_aside, (Kroner::ZERO, Kroner::new(1_207_000)));
    assert!(room.view().draft.schemes[1].set_aside.is_zero(), "nothing is changed by trying");
    room.done(RegisterCommand::SetModel { model: model.clone() });
    assert_eq!(room.view().draft.schemes[1].set_aside, Kroner::new(1_207_000));

    model["schemes"][1]["set_asides"][0]["percent"] = json!("110");
    assert_eq!(room.refused(RegisterCommand::SetModel { model: model.clone() }), "model-faulty");
    model["schemes"][1]["set_asides"][0]["percent"] = json!("10");
    model["schemes"][1]["tiers"] = json!(["ongoing"]);
    assert_eq!(room.refused(RegisterCommand::SetModel { model: model.clone() }), "model-faulty");
    let tried = room.meeting.try_model(&model).unwrap();
    assert_eq!(tried.faults[0].place, "schemes[1].tiers", "the fault is told with its place");
    assert_eq!(tried.faults[0].code, "last-tier-not-all");
}

#[test]
fn what_earlier_years_bound_comes_first_and_a_base_is_only_shown_when_it_is_named() {
    let room = Room::nordland();
    let promised = |number, year, amount| Commitment {
        number,
        scheme: scheme("dekom"),
        region: "Salten".into(),
        owner: "Bodø kommune".into(),
        measure: "Fagfornyelsen".into(),
        decided: 2022,
        year,
        amount: Kroner::new(amount),
        universities: None,
        case: None,
        note: None,
    };
    room.done(RegisterCommand::AddCommitment { commitment: promised(0, 2023, 500_000) });
    room.done(RegisterCommand::AddCommitment { commitment: promised(0, 2024, 300_000) });
    let sums = room.view().draft.schemes[1].clone();
    assert_eq!((sums.committed, sums.to_share), (Kroner::new(500_000), Kroner::new(11_570_000)));
    assert_eq!(room.refused(RegisterCommand::AddCommitment { commitment: promised(0, 2022, 1) }), "commitment-year");

    let bound = |room: &Room| {
        let years = room.meeting.years().unwrap();
        years.bound.into_iter().find(|share| share.scheme == scheme("dekom") && share.year == 2024).unwrap()
    };
    assert_eq!(bound(&room).earlier, Kroner::new(300_000));
    assert!(bound(&room).of.is_empty(), "no base is guessed");
    let base = NamedBase {
        scheme: scheme("dekom"),
        year: 2024,
        name: "rammen for 2023".into(),
        amount: Kroner::new(12_070_000),
    };
    room.done(RegisterCommand::NameBase { base });
    assert_eq!(bound(&room).of[0].name, "rammen for 2023");
    let matrix = room.meeting.years().unwrap().matrices.remove(0);
    assert_eq!(matrix.rows.iter().map(|row| row.total).sum::<Kroner>(), matrix.total, "the matrix tallies");
}

#[test]
fn the_working_groups_assessment_goes_before_the_networks() {
    let room = Room::nordland();
    let assess = |at: AssessedAt, met: bool| RegisterCommand::Assess {
        assessment: Assessment {
            need: need("dekom-85"),
            at,
            criterion: Criterion::Partnership,
            met,
            reason: "Avtalen med universitetet er lagt ved.".into(),
            points: Vec::new(),
            assessed_by: "AU, sekretariatet".into(),
            on: "2023-02-20".parse().unwrap(),
        },
    };
    let eligible = || room.view().draft.amounts.iter().find(|line| line.need == need("dekom-85")).unwrap().eligible;
    room.done(assess(AssessedAt::Network, false));
    assert!(!eligible(), "the network says no");
    assert!(room.amount("dekom-85").is_zero());
    room.done(assess(AssessedAt::WorkingGroup, true));
    assert!(eligible(), "the working group says yes");
    room.done(assess(AssessedAt::Network, false));
    assert!(eligible(), "and has the last word");
}

fn at_stage(stage: AmountStage) -> StageAmount {
    StageAmount { need: need("dekom-85"), stage, rank: None, amount: None, comment: None }
}

#[test]
fn each_stage_keeps_its_own_place_amount_and_comment_and_each_can_be_taken_away() {
    let room = Room::nordland();
    let set = |entry: StageAmount| RemarkCommand::SetStageAmount { entry };
    let network = StageAmount { rank: Some(2), ..at_stage(AmountStage::Network) };
    room.done(set(network.clone()));
    let comment = Some("  Flyttes etter samtale med eier. ".to_owned());
    room.done(set(StageAmount { amount: Some(Kroner::new(180_000)), comment, ..at_stage(AmountStage::WorkingGroup) }));
    let stages = room.view().stage_amounts;
    assert_eq!(stages[0], network, "the network ranked before anybody spoke of amounts");
    assert_eq!((stages[1].rank, stages[1].comment.as_deref()), (None, Some("Flyttes etter samtale med eier.")));

    room.done(set(at_stage(AmountStage::WorkingGroup)));
    assert_eq!(room.view().stage_amounts, [network], "what says nothing is taken away, the other stage stays");
    let undo = room.view().history.undo.unwrap();
    assert_eq!((undo.from, undo.to), (Some(Kroner::new(180_000)), None));
    room.done(HistoryCommand::Undo);
    assert_eq!(room.view().stage_amounts, stages, "and comes back whole");

    assert_eq!(room.refused(set(at_stage(AmountStage::Paid))), "stage-says-nothing");
    assert_eq!(room.refused(set(StageAmount { rank: Some(0), ..at_stage(AmountStage::Paid) })), "rank-below-one");
    let comment = Some("Ring 010190 12345".to_owned());
    assert_eq!(room.refused(set(StageAmount { comment, ..at_stage(AmountStage::Paid) })), "personal-number");
}

#[test]
fn stage_amounts_are_kept_apart_and_touch_no_draft() {
    let room = Room::nordland();
    let before = room.view().draft;
    let entry = |stage, amount| StageAmount { amount: Some(Kroner::new(amount)), ..at_stage(stage) };
    room.done(RemarkCommand::SetStageAmount { entry: entry(AmountStage::Network, 200_000) });
    room.done(RemarkCommand::SetStageAmount { entry: entry(AmountStage::WorkingGroup, 180_000) });
    room.done(RemarkCommand::SetStageAmount { entry: entry(AmountStage::WorkingGroup, 170_000) });
    let amounts: Vec<i64> = room.view().stage_amounts.iter().map(|entry| entry.amount.unwrap().get()).collect();
    assert_eq!(amounts, [200_000, 170_000]);
    assert_eq!(room.view().draft, before);
    assert_eq!(room.refused(RemarkCommand::SetStageAmount { entry: entry(AmountStage::Paid, -1) }), "negative-amount");
}

#[test]
fn a_percentage_of_a_named_sum_is_shown_on_the_small_meetings_own_frame() {
    let room = Room::example("rogaland-2025");
    let tried = room.meeting.try_model(&room.view().model).unwrap();
    let sample = tried.sample.iter().find(|sample| sample.scheme == scheme("rekom")).unwrap();
    assert_eq!(sample.set_asides[0].amount, Kroner::new(300_000), "30 % of a million, not of 25 millions");
    assert_eq!(sample.allocated + sample.unallocated, Kroner::new(700_000));
    assert_eq!(tried.moved, [], "the model in use moves nothing");
}
