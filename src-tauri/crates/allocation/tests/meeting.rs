//! A meeting of ten behovsmeldinger, reckoned by hand.
#![allow(clippy::unwrap_used, reason = "a test that cannot find its own need should fail")]

mod common;

use allocation::{
    Adjustments, AllocateError, Explanation, FindingCode, Others, Severity, Standing, StepCode, Value, explain,
    explain_all, set_amount,
};
use common::{amounts, id, line, need, ten_needs};
use forum::{Criterion, FrameStatus, Kroner};

fn steps(explanation: &Explanation) -> Vec<(StepCode, i64)> {
    explanation.steps.iter().map(|step| (step.code, step.amount.get())).collect()
}

fn findings(meeting: &common::Meeting, adjustments: &Adjustments) -> Vec<(Severity, FindingCode, String)> {
    let place = |place: &allocation::Place| {
        let part = |part: Option<String>| part.unwrap_or_default();
        let need = place.need.as_ref().map(ToString::to_string);
        part(need.or_else(|| place.region.clone()).or_else(|| place.scheme.as_ref().map(ToString::to_string)))
    };
    let found = meeting.allocate(adjustments).findings;
    found.iter().map(|finding| (finding.severity, finding.code, place(&finding.place))).collect()
}

fn hand_set(meeting: &common::Meeting, set: &[(&str, i64)]) -> Adjustments {
    let mut adjustments = Adjustments::default();
    for (need, amount) in set {
        set_amount(&meeting.prepared(), &mut adjustments, &id(need), Kroner::new(*amount), Others::Spread).unwrap();
    }
    adjustments
}

#[test]
fn measures_under_way_are_filled_before_new_ones_share_the_rest() {
    let allocation = ten_needs().allocate(&Adjustments::default());
    let rekom = &allocation.schemes[0];
    assert_eq!(rekom.set_aside.get(), 300_000, "30 % of 1 000 000");
    assert_eq!(rekom.set_asides[0].base, Some(Kroner::new(1_000_000)), "so that a reader can reckon again");
    assert_eq!(rekom.pots[0].amount.get(), 700_000);
    // 200 000 and 100 000 in full; 400 000 are left for three who applied for 300 000 each; rekom-5 is not in partnership.
    assert_eq!(
        amounts(&allocation),
        [200_000, 100_000, 133_334, 133_333, 0, 133_333, 80_000, 80_000, 80_000, 160_000],
        "in dekom 400 000 of 500 000: four fifths to all"
    );
    for scheme in &allocation.schemes {
        let sum = scheme.committed + scheme.set_aside + scheme.allocated + scheme.unallocated;
        assert_eq!(sum, scheme.frame, "{}", scheme.scheme);
    }
}

#[test]
fn an_award_is_split_as_it_was_applied_for() {
    let allocation = ten_needs().allocate(&Adjustments::default());
    let parts = |need: &str| {
        let line = line(&allocation, need);
        (line.owner_part.get(), line.coordinator_part.get(), line.university_part.get())
    };
    assert_eq!(parts("rekom-2"), (60_000, 30_000, 40_000), "all that was applied for");
    assert_eq!(parts("rekom-3"), (40_000, 0, 93_334), "90 parts of 300 are 40 000.2: to the nearest krone");
    assert_eq!(parts("rekom-4"), (44_444, 0, 88_889), "44 444.33 and the university the rest");
    assert_eq!(parts("dekom-1"), (80_000, 0, 0));
    assert_eq!(parts("dekom-2"), (0, 0, 80_000));
}

#[test]
fn a_coordinator_gets_the_same_part_of_the_owners_part() {
    let meeting = ten_needs();
    let allocation = meeting.allocate(&hand_set(&meeting, &[("rekom-2", 50_001)]));
    let line = line(&allocation, "rekom-2");
    assert_eq!(line.owner_part.get(), 30_001, "60 of 100 parts of 50 001 are 30 000.6");
    assert_eq!(line.coordinator_part.get(), 15_001, "half of it, half a krone up");
    assert_eq!(line.university_part.get(), 20_000);
}

#[test]
fn what_is_set_by_hand_comes_first_and_the_rest_follows_the_rule() {
    let meeting = ten_needs();
    let allocation = meeting.allocate(&hand_set(&meeting, &[("rekom-4", 200_000)]));
    assert_eq!(amounts(&allocation)[..6], [200_000, 100_000, 100_000, 200_000, 0, 100_000]);
    assert_eq!(line(&allocation, "rekom-4").standing, Standing::ByHand);
    assert_eq!(allocation.schemes[0].unallocated.get(), 0);
}

#[test]
fn when_more_is_set_than_there_is_the_rule_gives_nothing() {
    let meeting = ten_needs();
    let adjustments = hand_set(&meeting, &[("rekom-4", 700_000), ("rekom-6", 1_000)]);
    let allocation = meeting.allocate(&adjustments);
    assert_eq!(amounts(&allocation)[..6], [0, 0, 0, 700_000, 0, 1_000]);
    assert_eq!(allocation.schemes[0].unallocated.get(), -1_000);
    let exceeded = &allocation.findings[0];
    assert_eq!((exceeded.severity, exceeded.code), (Severity::Block, FindingCode::FrameExceeded));
    assert_eq!(exceeded.values["over"], Value::Kroner(Kroner::new(1_000)));
    assert_eq!(exceeded.values["frame"], Value::Kroner(Kroner::new(1_000_000)));
}

#[test]
fn the_findings_of_a_calm_draft_are_few() {
    let meeting = ten_needs();
    assert_eq!(
        findings(&meeting, &Adjustments::default()),
        [(Severity::Info, FindingCode::LeftOut, "rekom-5".to_owned())],
        "one need is left out, and that is all"
    );
    let allocation = meeting.allocate(&Adjustments::default());
    assert_eq!(allocation.findings[0].values["criteria"], Value::Criteria(vec![Criterion::Partnership]));
    assert_eq!(allocation.findings[0].place.region.as_deref(), Some("Ofoten"));
}

#[test]
fn findings_come_by_severity_then_scheme_region_and_number() {
    let mut meeting = ten_needs();
    meeting.frames[1].parts[0].status = FrameStatus::Estimate;
    meeting.need_mut("rekom-2").several_municipalities = false;
    let adjustments = hand_set(
        &meeting,
        &[("rekom-5", 5_000), ("rekom-4", 300_001), ("rekom-3", 300_002), ("dekom-2", 0), ("dekom-4", 200_001)],
    );
    use FindingCode::*;
    use Severity::*;
    let expected = [
        (Block, CriteriaNotMet, "rekom-5"),
        (Block, AboveApplied, "rekom-3"),
        (Block, AboveApplied, "rekom-4"),
        (Block, AboveApplied, "dekom-4"),
        (Warn, CoordinatorAlone, "rekom-2"),
        (Warn, EstimatedFrame, "dekom"),
        (Warn, RegionWithoutMoney, "Lofoten"),
    ];
    let found = findings(&meeting, &adjustments);
    let found: Vec<_> = found.iter().map(|(severity, code, place)| (*severity, *code, place.as_str())).collect();
    assert_eq!(found, expected, "Ofoten stands before Lofoten in this meeting");
}

#[test]
fn nothing_for_new_is_told_when_measures_under_way_take_it_all() {
    let mut meeting = ten_needs();
    meeting.frames[0] = common::frame("rekom", 300_000);
    let allocation = meeting.allocate(&Adjustments::default());
    assert_eq!(amounts(&allocation)[..6], [140_000, 70_000, 0, 0, 0, 0], "210 000 of 300 000 for the two under way");
    let finding = allocation.findings.iter().find(|finding| finding.code == FindingCode::NothingForNew).unwrap();
    assert_eq!(finding.values["ongoing"], Value::Kroner(Kroner::new(210_000)));
    assert_eq!(finding.values["count"], Value::Count(3), "rekom-5 does not count: it is not eligible");
    let regions: Vec<_> = allocation
        .findings
        .iter()
        .filter(|finding| finding.code == FindingCode::RegionWithoutMoney)
        .map(|finding| finding.values["region"].clone())
        .collect();
    assert_eq!(regions, [Value::Text("Ofoten".into()), Value::Text("Lofoten".into())]);
}

#[test]
fn more_money_than_needs_is_left_and_said() {
    let mut meeting = ten_needs();
    meeting.frames[1] = common::frame("dekom", 600_000);
    let allocation = meeting.allocate(&Adjustments::default());
    assert_eq!(allocation.schemes[1].unallocated.get(), 100_000);
    let left = allocation.findings.iter().find(|finding| finding.code == FindingCode::Unallocated).unwrap();
    assert_eq!(left.values["unallocated"], Value::Kroner(Kroner::new(100_000)));
}

#[test]
fn needs_without_a_frame_are_missed() {
    let mut meeting = ten_needs();
    meeting.frames.remove(1);
    let allocation = meeting.allocate(&Adjustments::default());
    assert_eq!((allocation.schemes[1].frame, allocation.schemes[1].frame_status), (Kroner::ZERO, None));
    let missing = allocation.findings.iter().find(|finding| finding.code == FindingCode::FrameMissing).unwrap();
    assert_eq!(missing.severity, Severity::Warn);
    assert_eq!(missing.values["applied"], Value::Kroner(Kroner::new(500_000)));
}

#[test]
fn why_a_new_measure_gets_what_it_gets() {
    let meeting = ten_needs();
    let adjustments = Adjustments::default();
    let allocation = meeting.allocate(&adjustments);
    let told = explain(&meeting.prepared(), &adjustments, &allocation, &id("rekom-3")).unwrap();
    use StepCode::*;
    assert_eq!(
        steps(&told),
        [
            (Frame, 1_000_000),
            (SetAside, -300_000),
            (Pot, 700_000),
            (EarlierTier, -300_000),
            (Tier, 400_000),
            (Applied, 300_000),
            (Share, 133_333),
            (Rounding, 1),
            (Amount, 133_334),
            (OwnerPart, 40_000),
            (UniversityPart, 93_334),
        ]
    );
    let value =
        |code: StepCode, name: &str| told.steps.iter().find(|step| step.code == code).unwrap().values[name].clone();
    assert_eq!(value(Share, "level"), Value::Number("0.444444".into()), "400 000 of 900 000");
    assert_eq!(value(Share, "weight"), Value::Number("300000".into()));
    assert_eq!(value(Tier, "count"), Value::Count(3));
    assert_eq!(value(EarlierTier, "count"), Value::Count(2));
    assert_eq!(value(Rounding, "tied-count"), Value::Count(2));
    assert_eq!(value(Rounding, "method"), Value::Text("largest-remainder".into()));
    assert_eq!(
        value(Rounding, "tied"),
        Value::Text("rekom-4, rekom-6".into()),
        "three equals, one krone: the first id"
    );
}

#[test]
fn why_a_measure_under_way_gets_all_it_applied_for() {
    let meeting = ten_needs();
    let adjustments = hand_set(&meeting, &[("rekom-4", 200_000)]);
    let allocation = meeting.allocate(&adjustments);
    let told = explain(&meeting.prepared(), &adjustments, &allocation, &id("rekom-2")).unwrap();
    use StepCode::*;
    assert_eq!(
        steps(&told)[2..],
        [
            (Pot, 700_000),
            (Fixed, -200_000),
            (Tier, 500_000),
            (Applied, 100_000),
            (Share, 100_000),
            (Ceiling, 100_000),
            (Amount, 100_000),
            (OwnerPart, 60_000),
            (CoordinatorPart, 30_000),
            (UniversityPart, 40_000),
        ]
    );
}

#[test]
fn why_an_amount_stands_that_somebody_set() {
    let meeting = ten_needs();
    let adjustments = hand_set(&meeting, &[("rekom-4", 200_000)]);
    let allocation = meeting.allocate(&adjustments);
    let told = explain(&meeting.prepared(), &adjustments, &allocation, &id("rekom-4")).unwrap();
    let by_hand = told.steps.iter().find(|step| step.code == StepCode::ByHand).unwrap();
    assert_eq!(by_hand.amount.get(), 200_000);
    assert_eq!(by_hand.values["by-rule"], Value::Kroner(Kroner::new(133_333)), "what it would be without the hand");
}

#[test]
fn why_a_need_that_misses_a_criterion_gets_nothing() {
    let meeting = ten_needs();
    let adjustments = Adjustments::default();
    let allocation = meeting.allocate(&adjustments);
    let told = explain(&meeting.prepared(), &adjustments, &allocation, &id("rekom-5")).unwrap();
    let step = told.steps.iter().find(|step| step.code == StepCode::NotEligible).unwrap();
    assert_eq!(step.values["criteria"], Value::Criteria(vec![Criterion::Partnership]));
    assert!(told.steps.iter().all(|step| step.code != StepCode::Share), "it never comes so far");
    assert_eq!(explain(&meeting.prepared(), &adjustments, &allocation, &id("rekom-99")), None);
}

#[test]
fn all_explanations_are_the_same_as_one_by_one() {
    let meeting = ten_needs();
    let adjustments = hand_set(&meeting, &[("rekom-4", 200_000)]);
    let allocation = meeting.allocate(&adjustments);
    let all = explain_all(&meeting.prepared(), &adjustments, &allocation);
    assert_eq!(all.len(), 10);
    for told in all {
        let one = explain(&meeting.prepared(), &adjustments, &allocation, &told.need);
        assert_eq!(one.as_ref(), Some(&told));
    }
}

#[test]
fn a_basis_that_contradicts_itself_is_refused() {
    let none = Adjustments::default();
    let code = |change: &dyn Fn(&mut common::Meeting)| {
        let mut meeting = ten_needs();
        change(&mut meeting);
        meeting.try_allocate(&none).err().map(|error| error.code().as_str())
    };
    assert_eq!(code(&|_| ()), None, "the meeting itself is sound");
    assert_eq!(code(&|meeting| meeting.model.unit = Kroner::ZERO), Some("allocate-model"));
    assert_eq!(code(&|meeting| drop(meeting.model.schemes.pop())), Some("allocate-scheme-not-in-model"));
    assert_eq!(code(&|meeting| meeting.schemes.push(common::scheme("rekom"))), Some("allocate-scheme-twice"));
    assert_eq!(code(&|meeting| meeting.frames.push(common::frame("rekom", 1))), Some("allocate-frame-twice"));
    assert_eq!(code(&|meeting| meeting.frames[0] = common::frame("rekom", -1)), Some("allocate-out-of-reach"));
    assert_eq!(
        code(&|meeting| meeting.needs.push(need("kl", 1, "Salten", 1, 1))),
        Some("allocate-need-without-scheme")
    );
    assert_eq!(code(&|meeting| meeting.needs.push(need("rekom", 1, "Salten", 1, 1))), Some("allocate-need-twice"));
    assert_eq!(code(&|meeting| meeting.needs[0].applied.owner = Kroner::new(-1)), Some("allocate-negative-applied"));
    assert_eq!(
        code(&|meeting| meeting.needs[0].applied.owner = Kroner::new(Kroner::LIMIT)),
        Some("allocate-out-of-reach"),
        "the sum of what is applied for must be exact too"
    );
}

#[test]
fn an_adjustment_must_belong_to_the_meeting() {
    let meeting = ten_needs();
    let mut adjustments = hand_set(&meeting, &[("rekom-4", 200_000)]);
    let entry = adjustments.needs.remove(&id("rekom-4")).unwrap();
    adjustments.needs.insert(id("rekom-44"), entry);
    let refused = meeting.try_allocate(&adjustments);
    assert_eq!(refused, Err(AllocateError::AdjustedUnknown(id("rekom-44"))));
    let negative = allocation::Adjustment { amount: Kroner::new(-1), ..entry };
    let refused = meeting.try_allocate(&[(id("rekom-4"), negative)].into_iter().collect());
    assert_eq!(refused, Err(AllocateError::AdjustedNegative(id("rekom-4"))));
}

#[test]
fn a_scheme_that_has_ended_is_passed_over() {
    let mut meeting = ten_needs();
    meeting.schemes[1].valid_to = Some(2022);
    meeting.needs.retain(|need| need.scheme.as_str() == "rekom");
    assert_eq!(meeting.allocate(&Adjustments::default()).schemes.len(), 1);
}
