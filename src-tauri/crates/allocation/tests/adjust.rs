//! The leader at work: setting, holding, spreading, locking, and what is refused.
#![allow(clippy::unwrap_used, reason = "a step that is refused where it should not be should fail")]

mod common;

use allocation::{AdjustError, AdjustedBy, Adjustments, Others, Standing, follow_rule, lock, set_amount, unlock};
use common::{amounts, id, line, ten_needs};
use forum::Kroner;

fn kroner(amount: i64) -> Kroner {
    Kroner::new(amount)
}

#[test]
fn hold_leaves_the_others_and_shows_the_rest() {
    let meeting = ten_needs();
    let mut draft = Adjustments::default();
    set_amount(&meeting.prepared(), &mut draft, &id("rekom-4"), kroner(100_000), Others::Hold).unwrap();
    let allocation = meeting.allocate(&draft);
    assert_eq!(amounts(&allocation)[..6], [200_000, 100_000, 133_334, 100_000, 0, 133_333]);
    assert_eq!(allocation.schemes[0].unallocated, kroner(33_333), "the difference is the rest");
    assert_eq!(line(&allocation, "rekom-3").standing, Standing::Held);
    assert_eq!(line(&allocation, "dekom-1").standing, Standing::ByRule, "the other scheme is not touched");
}

#[test]
fn spread_gives_the_rest_to_those_who_were_only_held() {
    let meeting = ten_needs();
    let mut draft = Adjustments::default();
    set_amount(&meeting.prepared(), &mut draft, &id("rekom-4"), kroner(100_000), Others::Hold).unwrap();
    set_amount(&meeting.prepared(), &mut draft, &id("rekom-6"), kroner(200_000), Others::Spread).unwrap();
    let allocation = meeting.allocate(&draft);
    assert_eq!(amounts(&allocation)[..6], [200_000, 100_000, 100_000, 100_000, 0, 200_000]);
    assert_eq!(draft.needs.len(), 2, "the two that somebody set");
}

#[test]
fn a_lock_keeps_an_amount_while_the_rest_spreads() {
    let meeting = ten_needs();
    let mut draft = Adjustments::default();
    lock(&meeting.prepared(), &mut draft, &id("rekom-3")).unwrap();
    assert_eq!(draft.needs[&id("rekom-3")].by, AdjustedBy::Held, "nobody set it");
    set_amount(&meeting.prepared(), &mut draft, &id("rekom-4"), kroner(166_666), Others::Spread).unwrap();
    assert_eq!(amounts(&meeting.allocate(&draft))[..6], [200_000, 100_000, 133_334, 166_666, 0, 100_000]);

    let refused = set_amount(&meeting.prepared(), &mut draft, &id("rekom-3"), kroner(1), Others::Spread);
    assert_eq!(refused, Err(AdjustError::Locked(id("rekom-3"))), "locks come first");
    assert_eq!(follow_rule(&meeting.basis(), &mut draft, &id("rekom-3")), Err(AdjustError::Locked(id("rekom-3"))));
}

#[test]
fn unlocked_it_follows_the_rule_again_when_it_was_only_locked() {
    let meeting = ten_needs();
    let mut draft = Adjustments::default();
    lock(&meeting.prepared(), &mut draft, &id("rekom-3")).unwrap();
    unlock(&meeting.basis(), &mut draft, &id("rekom-3")).unwrap();
    assert!(draft.is_empty());

    set_amount(&meeting.prepared(), &mut draft, &id("rekom-3"), kroner(90_000), Others::Spread).unwrap();
    let by_hand = draft.clone();
    lock(&meeting.prepared(), &mut draft, &id("rekom-3")).unwrap();
    assert_eq!(draft.needs[&id("rekom-3")].by, AdjustedBy::Hand, "somebody set it, and it is locked too");
    unlock(&meeting.basis(), &mut draft, &id("rekom-3")).unwrap();
    assert_eq!(draft, by_hand, "it stays as it was set");
}

#[test]
fn unlocked_among_held_ones_it_stays_held_like_them() {
    let meeting = ten_needs();
    let mut draft = Adjustments::default();
    set_amount(&meeting.prepared(), &mut draft, &id("rekom-4"), kroner(0), Others::Hold).unwrap();
    let held = draft.clone();
    lock(&meeting.prepared(), &mut draft, &id("rekom-3")).unwrap();
    unlock(&meeting.basis(), &mut draft, &id("rekom-3")).unwrap();
    assert_eq!(draft, held, "unlocking does not pour the rest of 133 333 over it");
}

#[test]
fn to_follow_the_rule_again_lets_the_scheme_spread() {
    let meeting = ten_needs();
    let mut draft = Adjustments::default();
    set_amount(&meeting.prepared(), &mut draft, &id("rekom-4"), kroner(0), Others::Hold).unwrap();
    follow_rule(&meeting.basis(), &mut draft, &id("rekom-4")).unwrap();
    assert!(draft.is_empty(), "what was held for its sake is let go with it");
}

#[test]
fn what_cannot_be_set_is_refused_and_changes_nothing() {
    let meeting = ten_needs();
    let mut draft = Adjustments::default();
    set_amount(&meeting.prepared(), &mut draft, &id("rekom-4"), kroner(5), Others::Hold).unwrap();
    let before = draft.clone();
    let mut code = |need: &str, amount: i64| {
        set_amount(&meeting.prepared(), &mut draft, &id(need), kroner(amount), Others::Spread)
            .err()
            .map(|error| error.code().as_str())
    };
    assert_eq!(code("rekom-99", 1), Some("adjust-unknown-need"));
    assert_eq!(code("rekom-3", -1), Some("adjust-negative"));
    assert_eq!(code("rekom-3", Kroner::LIMIT + 1), Some("adjust-above-limit"));
    assert_eq!(
        code("rekom-3", Kroner::LIMIT),
        Some("adjust-above-limit"),
        "with the 5 kroner of rekom-4 it is too much"
    );
    assert_eq!(draft, before);
}
