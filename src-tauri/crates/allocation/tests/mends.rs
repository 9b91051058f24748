//! A draft that cannot be reckoned says what stands in the way, where, and what mends it; and what only takes away works in it.
#![allow(clippy::unwrap_used, reason = "a step that is refused where it should not be should fail")]

mod common;

use allocation::{
    AdjustError, Adjustment, Adjustments, AllocateError, AllocatePlace, Group, GroupLevel, Mend, SumOutOfReach,
    follow_rule, free_group, mend, unlock, unlock_group,
};
use common::{Meeting, frame, id, need, scheme, ten_needs};
use forum::{Kroner, SchemeId};

fn rekom() -> SchemeId {
    SchemeId::new("rekom")
}

fn salten() -> Group {
    Group { scheme: rekom(), level: GroupLevel::Region, name: "Salten".into() }
}

fn locked(amount: i64) -> Adjustment {
    Adjustment { locked: true, ..Adjustment::by_hand(Kroner::new(amount)) }
}

/// The meeting after the behovsmeldinger of Salten moved elsewhere and number 6 was withdrawn, and a draft from before.
fn moved_away() -> (Meeting, Adjustments) {
    let mut meeting = ten_needs();
    meeting.needs.iter_mut().filter(|need| need.region == "Salten").for_each(|need| need.region = "Lofoten".into());
    meeting.needs.retain(|need| need.id != id("rekom-6"));
    let mut draft = Adjustments::default();
    draft.groups.insert(salten(), locked(250_000));
    draft.needs.insert(id("rekom-6"), locked(100_000));
    (meeting, draft)
}

#[test]
fn a_draft_that_lost_what_it_was_set_for_is_mended_step_by_step() {
    let (meeting, mut draft) = moved_away();
    let error = meeting.try_allocate(&draft).unwrap_err();
    assert_eq!(error, AllocateError::AdjustedUnknown(id("rekom-6")));
    assert_eq!(error.place(), AllocatePlace::Need(id("rekom-6")));
    assert_eq!(error.mends(), [Mend::FollowRule(id("rekom-6"))]);
    assert!(mend(&meeting.basis(), &mut draft, &error.mends()[0]));

    let error = meeting.try_allocate(&draft).unwrap_err();
    assert_eq!(error, AllocateError::GroupUnknown(salten()));
    assert_eq!(error.place(), AllocatePlace::Group(salten()));
    assert_eq!(error.mends(), [Mend::FreeGroup(salten())]);
    assert!(mend(&meeting.basis(), &mut draft, &error.mends()[0]));

    assert!(draft.is_empty() && meeting.try_allocate(&draft).is_ok());
}

#[test]
fn what_is_gone_can_be_let_go_although_it_was_locked() {
    let (meeting, mut draft) = moved_away();
    free_group(&meeting.basis(), &mut draft, &salten()).unwrap();
    follow_rule(&meeting.basis(), &mut draft, &id("rekom-6")).unwrap();
    assert!(draft.is_empty());
    let again = follow_rule(&meeting.basis(), &mut draft, &id("rekom-6"));
    assert_eq!(again, Err(AdjustError::UnknownNeed(id("rekom-6"))), "neither the meeting nor the draft has it");
    let here = ten_needs();
    draft.groups.insert(salten(), locked(250_000));
    let refused = free_group(&here.basis(), &mut draft, &salten());
    assert_eq!(refused, Err(AdjustError::GroupLocked(salten())), "what is there stays locked");
}

#[test]
fn what_is_gone_can_be_unlocked() {
    let (meeting, mut draft) = moved_away();
    unlock(&meeting.basis(), &mut draft, &id("rekom-6")).unwrap();
    unlock_group(&mut draft, &salten());
    assert!(
        draft.needs.values().chain(draft.groups.values()).all(|set| !set.locked),
        "set by hand, it stays until it is freed"
    );
}

#[test]
fn taking_away_works_when_the_whole_basis_is_wrong() {
    let mut meeting = ten_needs();
    meeting.model.schemes.clear();
    let mut draft = Adjustments::default();
    draft.groups.insert(salten(), Adjustment::by_hand(Kroner::new(1)));
    draft.needs.insert(id("rekom-3"), locked(1));
    free_group(&meeting.basis(), &mut draft, &salten()).unwrap();
    unlock(&meeting.basis(), &mut draft, &id("rekom-3")).unwrap();
    follow_rule(&meeting.basis(), &mut draft, &id("rekom-3")).unwrap();
    assert!(draft.is_empty());
}

#[test]
fn sums_out_of_reach_say_which_sum_and_name_the_largest() {
    let mut draft: Adjustments =
        [(id("rekom-1"), locked(5)), (id("rekom-3"), locked(Kroner::LIMIT))].into_iter().collect();
    let meeting = ten_needs();
    let error = meeting.try_allocate(&draft).unwrap_err();
    let sum = SumOutOfReach::SetForNeeds(id("rekom-3"));
    assert_eq!(error, AllocateError::OutOfReach { scheme: rekom(), sum });
    assert!(mend(&meeting.basis(), &mut draft, &error.mends()[0]), "locked or not: it cannot be reckoned with");
    assert_eq!(draft.needs.len(), 1);
    assert!(meeting.try_allocate(&draft).is_ok());
}

#[test]
fn what_is_wrong_in_the_meeting_itself_is_mended_there() {
    let wrong = |change: &dyn Fn(&mut Meeting)| {
        let mut meeting = ten_needs();
        change(&mut meeting);
        let mut draft = Adjustments::default();
        let error = meeting.try_allocate(&draft).unwrap_err();
        assert!(!error.mends().iter().any(|by| mend(&meeting.basis(), &mut draft, by)), "not in the draft: {error}");
        (error.place(), error.mends())
    };
    let at_scheme = || AllocatePlace::Scheme(rekom());
    assert_eq!(
        wrong(&|meeting| meeting.model.unit = Kroner::ZERO),
        (AllocatePlace::Model("unit".into()), vec![Mend::Model])
    );
    assert_eq!(wrong(&|meeting| meeting.frames[0] = frame("rekom", -1)), (at_scheme(), vec![Mend::Frame(rekom())]));
    assert_eq!(
        wrong(&|meeting| meeting.what_if.push((rekom(), Kroner::new(-1)))),
        (at_scheme(), vec![Mend::TriedFrame(rekom())])
    );
    assert_eq!(wrong(&|meeting| meeting.schemes.push(scheme("rekom"))), (at_scheme(), vec![Mend::Scheme(rekom())]));
    assert_eq!(
        wrong(&|meeting| meeting.needs.push(need("kl", 1, "Salten", 1, 1))),
        (AllocatePlace::Need(id("kl-1")), vec![Mend::Need(id("kl-1")), Mend::Scheme(SchemeId::new("kl"))])
    );
}
