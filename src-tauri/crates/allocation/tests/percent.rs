//! Cuts and raises in percent, worked by hand: rounding at the boundary, ties, locks, ceilings and groups.
#![allow(clippy::unwrap_used, reason = "a step that is refused where it should not be should fail")]

mod common;

use allocation::{
    AdjustCode, Adjustments, Group, GroupLevel, Others, PercentChanged, Standing, change_by_percent, lock, lock_group,
    set_amount, set_group,
};
use common::{Meeting, amounts, id, line, ten_needs};
use forum::amount::parse_change;
use forum::{Kroner, NeedId, SchemeId};

fn kroner(amount: i64) -> Kroner {
    Kroner::new(amount)
}

fn group(level: GroupLevel, name: &str) -> Group {
    Group { scheme: SchemeId::new("rekom"), level, name: name.into() }
}

fn change(
    meeting: &Meeting,
    draft: &mut Adjustments,
    needs: &[&str],
    groups: &[Group],
    typed: &str,
) -> Result<PercentChanged, AdjustCode> {
    let needs: Vec<NeedId> = needs.iter().map(|need| id(need)).collect();
    let change = parse_change(typed).unwrap();
    change_by_percent(&meeting.prepared(), draft, &needs, groups, change).map_err(|error| error.code())
}

fn came_to(before: i64, after: i64, lines: u32, unplaced: i64) -> PercentChanged {
    PercentChanged { lines, before: kroner(before), after: kroner(after), unplaced: kroner(unplaced) }
}

#[test]
fn a_scheme_is_cut_once_and_the_last_krone_goes_by_remainder_and_then_by_id() {
    let meeting = ten_needs();
    let mut draft = Adjustments::default();
    assert_eq!(amounts(&meeting.allocate(&draft))[..6], [200_000, 100_000, 133_334, 133_333, 0, 133_333]);
    let scheme = group(GroupLevel::Scheme, "");
    // 126 667.30, 126 666.35 and 126 666.35: one krone is left, and the two that lack most are alike.
    assert_eq!(change(&meeting, &mut draft, &[], &[scheme], "-5 %"), Ok(came_to(700_000, 665_000, 5, 0)));
    let allocation = meeting.allocate(&draft);
    assert_eq!(amounts(&allocation)[..6], [190_000, 95_000, 126_667, 126_667, 0, 126_666]);
    assert_eq!(allocation.schemes[0].unallocated, kroner(35_000), "the difference is the rest");
    assert_eq!(line(&allocation, "rekom-4").standing, Standing::ByHand);
    assert_eq!(line(&allocation, "rekom-5").standing, Standing::Held, "who has nothing is not changed");
    assert_eq!(line(&allocation, "dekom-1").standing, Standing::ByRule, "the other scheme is not touched");
}

#[test]
fn half_a_unit_is_rounded_up_and_a_change_that_nobody_would_see_is_refused() {
    let meeting = ten_needs();
    for (before, typed, after) in
        [(30, "-5 %", Some(29)), (29, "-5 %", Some(28)), (10, "-5 %", None), (1, "+3 %", None)]
    {
        let mut draft = Adjustments::default();
        set_amount(&meeting.prepared(), &mut draft, &id("rekom-3"), kroner(before), Others::Hold).unwrap();
        let kept = draft.clone();
        match change(&meeting, &mut draft, &["rekom-3"], &[], typed) {
            Ok(changed) => assert_eq!(Some(changed.after.get()), after, "{typed} of {before}"),
            Err(code) => assert_eq!((after, code, &draft), (None, AdjustCode::NothingToChange, &kept), "{before}"),
        }
    }
}

#[test]
fn the_sum_is_rounded_to_the_unit_and_not_each_line() {
    let mut meeting = ten_needs();
    meeting.model.unit = kroner(1_000);
    let mut draft = Adjustments::default();
    let set = ["rekom-3", "rekom-4", "rekom-6"].map(|need| (id(need), kroner(10_000)));
    let set = set.iter().map(|(need, amount)| (need, *amount));
    allocation::set_amounts(&meeting.prepared(), &mut draft, set, Others::Hold).unwrap();
    // Three times 9 500 is 28 500, and so 29 000: one by one each would have stayed at 10 000.
    let changed = change(&meeting, &mut draft, &["rekom-3", "rekom-4", "rekom-6"], &[], "-5 %");
    assert_eq!(changed, Ok(came_to(30_000, 29_000, 3, 0)));
    assert_eq!(amounts(&meeting.allocate(&draft))[2..6], [10_000, 10_000, 0, 9_000], "ties by id");
}

#[test]
fn what_is_locked_stays_and_is_no_part_of_the_base() {
    let meeting = ten_needs();
    let mut draft = Adjustments::default();
    lock(&meeting.prepared(), &mut draft, &id("rekom-1")).unwrap();
    let scheme = group(GroupLevel::Scheme, "");
    assert_eq!(
        change(&meeting, &mut draft, &[], std::slice::from_ref(&scheme), "-10 %"),
        Ok(came_to(500_000, 450_000, 4, 0))
    );
    assert_eq!(amounts(&meeting.allocate(&draft))[0], 200_000);
    // The sum of a region that is locked stays too, and the region by itself is refused.
    let salten = group(GroupLevel::Region, "Salten");
    lock_group(&meeting.prepared(), &mut draft, &salten).unwrap();
    assert_eq!(change(&meeting, &mut draft, &[], &[scheme], "-10 %"), Ok(came_to(360_000, 324_000, 3, 0)));
    assert_eq!(change(&meeting, &mut draft, &[], &[salten], "-10 %"), Err(AdjustCode::GroupLocked));
    assert_eq!(change(&meeting, &mut draft, &["rekom-1"], &[], "-10 %"), Err(AdjustCode::NothingToChange));
}

#[test]
fn nobody_is_raised_above_what_it_applied_for_and_what_finds_no_place_goes_to_nobody() {
    let meeting = ten_needs();
    let mut draft = Adjustments::default();
    let scheme = group(GroupLevel::Scheme, "");
    // The two under way have all they applied for: their 9 000 find no place, and the others get three percent and no more.
    assert_eq!(change(&meeting, &mut draft, &[], &[scheme], "+3 %"), Ok(came_to(700_000, 712_000, 5, 9_000)));
    assert_eq!(amounts(&meeting.allocate(&draft))[..6], [200_000, 100_000, 137_334, 137_333, 0, 137_333]);

    let mut draft = Adjustments::default();
    set_amount(&meeting.prepared(), &mut draft, &id("rekom-3"), kroner(295_000), Others::Hold).unwrap();
    assert_eq!(change(&meeting, &mut draft, &["rekom-3"], &[], "+3 %"), Ok(came_to(295_000, 300_000, 1, 3_850)));
    set_amount(&meeting.prepared(), &mut draft, &id("rekom-3"), kroner(310_000), Others::Hold).unwrap();
    assert_eq!(change(&meeting, &mut draft, &["rekom-3"], &[], "+3 %"), Err(AdjustCode::NothingToChange));
}

#[test]
fn what_stands_above_its_ceiling_is_cut_to_its_share_and_at_most_to_the_ceiling_and_what_more_was_taken_is_told() {
    let meeting = ten_needs();
    let cut = |set: &[(&str, i64)], typed: &str| {
        let mut draft = Adjustments::default();
        let set: Vec<(NeedId, Kroner)> = set.iter().map(|(need, amount)| (id(need), kroner(*amount))).collect();
        let named: Vec<&str> = set.iter().map(|(need, _)| need.as_str()).collect();
        let amounts = set.iter().map(|(need, amount)| (need, *amount));
        allocation::set_amounts(&meeting.prepared(), &mut draft, amounts, Others::Hold).unwrap();
        let changed = change(&meeting, &mut draft, &named, &[], typed);
        let allocation = meeting.allocate(&draft);
        (changed, named.iter().map(|need| line(&allocation, need).amount.get()).collect::<Vec<_>>())
    };
    // It applied for 300 000: 306 900 is its share, and 6 900 more are taken.
    assert_eq!(cut(&[("rekom-3", 310_000)], "-1 %"), (Ok(came_to(310_000, 300_000, 1, 6_900)), vec![300_000]));
    // Five percent bring it below by themselves.
    assert_eq!(cut(&[("rekom-3", 310_000)], "-5 %"), (Ok(came_to(310_000, 294_500, 1, 0)), vec![294_500]));
    // Who is beside it is cut by one percent, and no more or less because of it.
    let beside = cut(&[("rekom-3", 310_000), ("rekom-1", 200_000)], "-1 %");
    assert_eq!(beside, (Ok(came_to(510_000, 498_000, 2, 6_900)), vec![300_000, 198_000]));
}

#[test]
fn all_can_be_taken_and_then_there_is_nothing_to_change() {
    let meeting = ten_needs();
    let mut draft = Adjustments::default();
    let lofoten = group(GroupLevel::Region, "Lofoten");
    assert_eq!(
        change(&meeting, &mut draft, &[], std::slice::from_ref(&lofoten), "-100 %"),
        Ok(came_to(266_667, 0, 2, 0))
    );
    assert_eq!(change(&meeting, &mut draft, &[], &[lofoten], "+50 %"), Err(AdjustCode::NothingToChange));
}

#[test]
fn a_sum_that_was_set_for_the_region_moves_with_its_lines() {
    let meeting = ten_needs();
    let mut draft = Adjustments::default();
    let lofoten = group(GroupLevel::Region, "Lofoten");
    set_group(&meeting.prepared(), &mut draft, &lofoten, kroner(300_000), Others::Hold).unwrap();
    assert_eq!(
        change(&meeting, &mut draft, &[], std::slice::from_ref(&lofoten), "-5 %"),
        Ok(came_to(300_000, 285_000, 2, 0))
    );
    let allocation = meeting.allocate(&draft);
    let set = allocation.schemes[0].groups.iter().find(|set| set.group == lofoten).unwrap();
    assert_eq!((set.target, set.given, set.unplaced), (kroner(285_000), kroner(285_000), kroner(0)));
}

#[test]
fn a_line_that_is_named_twice_is_cut_once() {
    let meeting = ten_needs();
    let mut draft = Adjustments::default();
    let lofoten = group(GroupLevel::Region, "Lofoten");
    let named = ["rekom-3", "rekom-3", "rekom-1"];
    let changed = change(&meeting, &mut draft, &named, &[lofoten.clone(), lofoten], "-10 %");
    assert_eq!(changed, Ok(came_to(466_667, 420_000, 3, 0)));
}

#[test]
fn what_is_not_there_is_refused_and_changes_nothing() {
    let meeting = ten_needs();
    let mut draft = Adjustments::default();
    assert_eq!(change(&meeting, &mut draft, &["rekom-99"], &[], "-5 %"), Err(AdjustCode::UnknownNeed));
    let nowhere = group(GroupLevel::Region, "Svalbard");
    assert_eq!(change(&meeting, &mut draft, &["rekom-1"], &[nowhere], "-5 %"), Err(AdjustCode::UnknownGroup));
    assert_eq!(change(&meeting, &mut draft, &[], &[], "-5 %"), Err(AdjustCode::NothingToChange));
    assert!(draft.is_empty());
}
