//! Drafts side by side, and what moved when the frame did: every difference adds up.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on should say where")]

mod common;

use allocation::{
    Adjustments, Allocation, Basis, CompareBy, Comparison, Others, Pots, PotsBy, PotsPer, compare, moved, set_amount,
};
use common::{frame, id, prepared, ten_needs};
use forum::{Kroner, Participant, ParticipantKind, Participation, SchemeId};
use proptest::prelude::*;

const ALL: [CompareBy; 5] =
    [CompareBy::Need, CompareBy::Region, CompareBy::Owner, CompareBy::Recipient, CompareBy::Scheme];

fn allocate(basis: &Basis) -> Allocation {
    allocation::allocate(&prepared(basis), &Adjustments::default()).unwrap_or_else(|error| panic!("{error}"))
}

fn rows(comparison: &Comparison) -> Vec<(&str, Vec<i64>)> {
    let amounts = |amounts: &[Kroner]| amounts.iter().map(|amount| amount.get()).collect();
    comparison.rows.iter().map(|row| (row.name.as_str(), amounts(&row.amounts))).collect()
}

#[test]
fn a_draft_where_one_gets_more_is_set_beside_the_first() {
    let meeting = ten_needs();
    let basis = meeting.basis();
    let first = allocate(&basis);
    let mut set = Adjustments::default();
    set_amount(&prepared(&basis), &mut set, &id("rekom-3"), Kroner::new(200_000), Others::Spread)
        .unwrap_or_else(|error| panic!("{error}"));
    let second = meeting.allocate(&set);
    let by = |by| compare(&basis, &[("AU", &first), ("Forslag 2", &second)], by);

    let needs = by(CompareBy::Need);
    assert_eq!(needs.drafts, ["AU", "Forslag 2"]);
    let third = needs.rows.iter().find(|row| row.need == Some(id("rekom-3"))).unwrap();
    assert_eq!(third.amounts[1].get(), 200_000, "what was set");
    assert_eq!(third.differences[1], third.amounts[1] - third.amounts[0], "and how much that is more");
    assert_eq!(needs.rows.len(), 10, "every behovsmelding, also those that get nothing");
    assert_eq!(needs.differences[1], Kroner::ZERO, "what one gets more, others get less");

    let regions = by(CompareBy::Region);
    let names: Vec<_> = rows(&regions).iter().map(|(name, _)| *name).collect();
    assert_eq!(names, ["Ofoten", "Lofoten", "Salten"], "in the meeting's order");
    let schemes = by(CompareBy::Scheme);
    let ids: Vec<_> = schemes.rows.iter().map(|row| row.scheme.clone().unwrap()).collect();
    assert_eq!(ids, [SchemeId::new("rekom"), SchemeId::new("dekom")]);
    assert_eq!(rows(&schemes)[0].1, [700_000, 700_000], "the scheme itself gives the same");
}

#[test]
fn an_anslag_has_its_row_and_no_drafts_is_no_rows() {
    let mut meeting = ten_needs();
    let pots = Pots { per: PotsPer::Region, by: PotsBy::LastYear, ..Pots::default() };
    meeting.model.schemes[0].pots = pots;
    let year = |scheme: &str| Participation {
        scheme: SchemeId::new(scheme),
        year: 2022,
        takes_part: true,
        given: Some(Kroner::new(1)),
        note: None,
    };
    let participants = ["Salten", "Helgeland"].map(|name| Participant {
        name: name.into(),
        kind: ParticipantKind::Network,
        region: name.into(),
        recipient: None,
        key_figures: Vec::new(),
        years: vec![year("rekom")],
    });
    let basis = Basis { participants: &participants, ..meeting.basis() };
    let first = allocate(&basis);
    for by in ALL {
        let comparison = compare(&basis, &[("AU", &first)], by);
        let estimates: Vec<_> = comparison.rows.iter().filter(|row| row.is_estimate).collect();
        let expected = usize::from(!matches!(by, CompareBy::Region | CompareBy::Scheme));
        assert_eq!(estimates.len(), expected, "{by:?}: Helgeland by itself, where it has no other place");
        let allocated: Kroner = first.schemes.iter().map(|scheme| scheme.allocated).sum();
        assert_eq!(comparison.totals, [allocated], "{by:?}: with it, the sums are what is allocated");
        assert!(compare(&basis, &[], by).rows.is_empty(), "{by:?}: nothing beside nothing");
    }
}

#[test]
fn when_twenty_five_million_becomes_twenty_four_point_one_it_says_what_moved() {
    let mut meeting = ten_needs();
    meeting.frames = vec![frame("rekom", 25_000_000), frame("dekom", 400_000)];
    for need in &mut meeting.needs {
        need.applied.university += Kroner::new(6_000_000);
    }
    let tried = [(SchemeId::new("rekom"), Kroner::new(24_100_000))];
    let basis = meeting.basis();
    let (before, after) = (allocate(&basis), allocate(&Basis { what_if: &tried, ..basis }));
    let all = moved(&before, &after);
    let rekom = &all[0];
    assert_eq!(rekom.frame.difference.get(), -900_000, "the frame");
    assert_eq!(rekom.set_asides[0].amount.after.get(), 7_230_000, "30 % of it, of the new frame");
    assert_eq!(rekom.set_aside.difference.get(), -270_000);
    assert_eq!(rekom.pots[0].amount.difference.get(), -630_000, "the pot takes the rest");
    assert_eq!(rekom.needs.less.get(), 630_000, "and the needs bear it");
    assert_eq!((rekom.needs.up, rekom.needs.more), (0, Kroner::ZERO), "nobody gets more");
    assert_eq!(rekom.needs.up + rekom.needs.down + rekom.needs.same, 6, "every need of the scheme is counted");
    assert_eq!(all[1].frame.difference, Kroner::ZERO, "the other scheme stands");
    assert_eq!((all[1].needs.up, all[1].needs.down, all[1].needs.same), (0, 0, 4));

    let alone = Allocation { schemes: before.schemes[..1].to_vec(), findings: Vec::new() };
    let gone = moved(&before, &alone);
    assert_eq!(gone[1].scheme, SchemeId::new("dekom"), "a scheme that is gone is still shown");
    assert_eq!(gone[1].frame.after, Kroner::ZERO);
    assert_eq!(gone[1].needs.down, 4, "and what its needs lost");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_comparison_tallies_and_moves_as_far_back_as_forth(
        frames in (0..2_500_000_i64, 0..900_000_i64),
        tried in (0..2_500_000_i64, 0..900_000_i64),
        set in (0..10_usize, 0..200_000_i64),
    ) {
        let mut meeting = ten_needs();
        meeting.frames = vec![frame("rekom", frames.0), frame("dekom", frames.1)];
        let basis = meeting.basis();
        let tried = [(SchemeId::new("rekom"), Kroner::new(tried.0)), (SchemeId::new("dekom"), Kroner::new(tried.1))];
        let mut drafts = vec![allocate(&basis), allocate(&Basis { what_if: &tried, ..basis })];
        let need = &meeting.needs[set.0].id;
        let mut adjusted = Adjustments::default();
        if set_amount(&prepared(&basis), &mut adjusted, need, Kroner::new(set.1), Others::Spread).is_ok() {
            drafts.push(meeting.allocate(&adjusted));
        }
        let named: Vec<(&str, &Allocation)> = ["a", "b", "c"].into_iter().zip(&drafts).collect();
        let mut other = meeting.clone();
        other.needs.reverse();
        for by in ALL {
            let comparison = compare(&basis, &named, by);
            for (place, draft) in drafts.iter().enumerate() {
                let allocated: Kroner = draft.schemes.iter().map(|scheme| scheme.allocated).sum();
                prop_assert_eq!(comparison.totals[place], allocated, "{:?}: the sums are the drafts'", by);
                let column: Kroner = comparison.rows.iter().map(|row| row.amounts[place]).sum();
                prop_assert_eq!(column, allocated, "{:?}: and the rows come to them", by);
                let differences: Kroner = comparison.rows.iter().map(|row| row.differences[place]).sum();
                prop_assert_eq!(differences, comparison.differences[place], "{:?}: so do the differences", by);
            }
            prop_assert!(comparison.rows.iter().all(|row| row.differences[0].is_zero()), "none to itself");
            prop_assert_eq!(comparison, compare(&other.basis(), &named, by), "in any order of needs");
        }

        let (forth, back) = (moved(&drafts[0], &drafts[1]), moved(&drafts[1], &drafts[0]));
        for (one, other) in forth.iter().zip(&back) {
            let parts = one.committed.difference + one.set_aside.difference + one.allocated.difference;
            prop_assert_eq!(parts + one.unallocated.difference, one.frame.difference, "the parts move as the frame");
            prop_assert_eq!(one.needs.more - one.needs.less, one.needs.amount.difference, "and the needs as they say");
            prop_assert_eq!(one.needs.amount, one.allocated, "here all that is allocated is the needs'");
            let kept: Kroner = one.set_asides.iter().map(|kept| kept.amount.difference).sum();
            prop_assert_eq!(kept, one.set_aside.difference, "set-aside by set-aside");
            prop_assert_eq!(one.frame.difference, -other.frame.difference, "back is forth turned round");
            prop_assert_eq!((one.needs.up, one.needs.more), (other.needs.down, other.needs.less));
        }
        let still = moved(&drafts[0], &drafts[0]);
        prop_assert!(still.iter().all(|one| one.needs.up + one.needs.down == 0), "nothing moves by itself");
    }
}
