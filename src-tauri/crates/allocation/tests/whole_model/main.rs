//! What is true of every draft, tried on meetings that use everything a model can say: pots of every kind, floors, spill,
//! tiers, weights, limits, commitments, set-asides, what-if frames, and amounts set at every level.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a case that cannot be drawn should fail")]

#[path = "../common/mod.rs"]
mod common;
mod drawn;
mod explained;
mod held;
mod percent;
mod prepared;
mod reference;

use allocation::{Adjustments, FindingCode, PotsPer, SchemeAllocation, Spill, Standing, StepCode, explain_all};
use common::{Meeting, amounts, lines};
use drawn::{Rolls, dice, draft};
use forum::{Kroner, Need};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use rust_decimal::Decimal;

fn config() -> ProptestConfig {
    ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() }
}

/// Whether `part` is at most so many percent of `whole`, to the krone.
fn within(part: Kroner, percent: Decimal, whole: Kroner) -> bool {
    Decimal::from(part.get()) * Decimal::ONE_HUNDRED <= percent * Decimal::from(whole.get())
}

/// Everything in a scheme comes to exactly what it must.
fn tally(meeting: &Meeting, scheme: &SchemeAllocation) -> Result<(), TestCaseError> {
    let model = meeting.model.scheme(&scheme.scheme).expect("its model");
    prop_assert_eq!(scheme.committed + scheme.set_aside + scheme.allocated + scheme.unallocated, scheme.frame);
    prop_assert_eq!(scheme.set_asides.iter().map(|one| one.amount).sum::<Kroner>(), scheme.set_aside);
    let estimates = scheme.pots.iter().filter(|pot| pot.is_estimate).map(|pot| pot.amount);
    let needs: Kroner = scheme.needs.iter().map(|line| line.amount).sum();
    prop_assert_eq!(needs + estimates.sum::<Kroner>(), scheme.allocated);
    prop_assert_eq!(scheme.needs.iter().map(|line| line.applied).sum::<Kroner>(), scheme.applied);
    for pot in scheme.pots.iter().filter(|_| model.pots.per != PotsPer::One) {
        let of_pot = scheme.needs.iter().filter(|line| line.pot.as_deref() == Some(pot.name.as_str()));
        let given = if pot.is_estimate { pot.amount } else { of_pot.map(|line| line.amount).sum() };
        prop_assert_eq!(pot.given, given, "what pot {} gives", &pot.name);
        prop_assert!(!pot.amount.is_negative());
    }
    for group in &scheme.groups {
        prop_assert_eq!(group.given + group.unplaced, group.target, "what cannot be placed is shown");
    }
    for line in &scheme.needs {
        prop_assert_eq!(line.owner_part + line.university_part, line.amount);
        prop_assert!(Kroner::ZERO <= line.coordinator_part && line.coordinator_part <= line.owner_part);
        prop_assert!(!line.university_part.is_negative());
    }
    Ok(())
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn every_draft_tallies_at_every_level(rolls in dice()) {
        let (meeting, _, draft) = draft(&mut rolls.roll());
        let allocation = meeting.allocate(&draft);
        prop_assert_eq!(&allocation, &meeting.allocate(&draft), "the same again");
        for scheme in &allocation.schemes {
            tally(&meeting, scheme)?;
        }
        let exceeded = allocation.findings.iter().filter(|finding| finding.code == FindingCode::FrameExceeded).count();
        prop_assert_eq!(exceeded, allocation.schemes.iter().filter(|scheme| scheme.unallocated.is_negative()).count());
    }

    #[test]
    fn the_rule_never_gives_more_than_there_is(rolls in dice()) {
        let (meeting, ..) = draft(&mut rolls.roll());
        for scheme in &meeting.allocate(&Adjustments::default()).schemes {
            let bound = scheme.committed + scheme.set_aside;
            prop_assert!(scheme.unallocated >= (scheme.frame - bound).min(Kroner::ZERO), "only what is bound can pass the frame");
            if bound > scheme.frame {
                prop_assert!(scheme.allocated.is_zero());
            }
            let shared: Kroner = scheme.pots.iter().map(|pot| pot.amount).sum();
            prop_assert!(shared <= (scheme.frame - bound).less(Kroner::ZERO) || scheme.pots[0].name == scheme.scheme.as_str());
        }
    }

    #[test]
    fn floors_and_ceilings_hold(rolls in dice()) {
        let (meeting, _, draft) = draft(&mut rolls.roll());
        let (drafted, ruled) = (meeting.allocate(&draft), meeting.allocate(&Adjustments::default()));
        for line in lines(&drafted).filter(|line| line.standing == Standing::ByRule) {
            let need = meeting.needs.iter().find(|need| need.id == line.need).expect("its need");
            let most = meeting.model.scheme(&need.scheme).and_then(|model| model.need_at_most);
            prop_assert!(line.amount <= most.map_or(line.applied, |most| most.min(line.applied)));
            prop_assert!(line.eligible || line.amount.is_zero());
            prop_assert_eq!(line.amount.get() % meeting.model.unit.get(), 0, "awards are whole units");
        }
        for (scheme, model) in ruled.schemes.iter().zip(&meeting.model.schemes) {
            let short = ruled.findings.iter().any(|finding| finding.code == FindingCode::FloorsAbovePot && finding.place.scheme.as_ref() == Some(&scheme.scheme));
            for pot in scheme.pots.iter().filter(|_| model.pots.per != PotsPer::One) {
                let takes = takes(&meeting, scheme, &pot.name);
                let floor = model.pots.floor.unwrap_or_default().min(if pot.is_estimate { Kroner::new(i64::MAX) } else { takes });
                prop_assert!(short || pot.amount.get() > floor.get() - meeting.model.unit.get(), "the floor of {}", &pot.name);
                if model.pots.spill == Spill::ToOthers && !pot.is_estimate {
                    prop_assert!(pot.amount <= takes, "{} holds no more than its needs can take", &pot.name);
                }
            }
        }
    }

    #[test]
    fn percentage_limits_hold_to_the_krone(rolls in dice()) {
        let (meeting, _, draft) = draft(&mut rolls.roll());
        for (scheme, model) in meeting.allocate(&draft).schemes.iter().zip(&meeting.model.schemes) {
            let split = &model.split;
            for line in &scheme.needs {
                if let Some(percent) = split.network_at_most {
                    prop_assert!(within(line.owner_part, percent, line.amount), "owner's part of {}", line.need);
                }
                if let Some(percent) = split.coordinator_at_most {
                    let base = if split.coordinator_of == allocation::PartBase::Grant { line.amount } else { line.owner_part };
                    prop_assert!(within(line.coordinator_part, percent, base), "coordinator's part of {}", line.need);
                }
            }
            for (kept, rule) in scheme.set_asides.iter().filter_map(|kept| Some((kept, kept.percent?))) {
                prop_assert!(within(kept.amount, rule.percent(), kept.base.unwrap_or_default()), "«inntil» is never passed");
            }
            if let (Some(percent), true) = (model.pots.at_most, draft.is_empty()) {
                let shared: Kroner = scheme.pots.iter().map(|pot| pot.amount).sum();
                prop_assert!(shared <= Kroner::ZERO || within(shared, percent, scheme.frame), "the pots' part of the frame");
            }
        }
    }

    #[test]
    fn the_order_of_needs_and_participants_does_not_matter(rolls in dice()) {
        let (meeting, _, draft) = draft(&mut rolls.roll());
        let mut turned = meeting.clone();
        turned.needs.reverse();
        turned.participants.reverse();
        let (before, after) = (meeting.allocate(&draft), turned.allocate(&draft));
        prop_assert_eq!(amounts(&before), amounts(&after));
        for (before, after) in before.schemes.iter().zip(&after.schemes) {
            for pot in &before.pots {
                let other = after.pots.iter().find(|other| other.name == pot.name).expect("the same pots");
                prop_assert_eq!((pot.amount, pot.given), (other.amount, other.given));
            }
        }
    }

    #[test]
    fn who_takes_no_part_gets_nothing_and_changes_nothing_for_the_others(rolls in dice()) {
        let (meeting, ..) = draft(&mut rolls.roll());
        let is_out = |scheme: &forum::SchemeId, name: &str| {
            let who = meeting.participants.iter().find(|who| who.name == name);
            who.and_then(|who| who.in_year(scheme, 2023)).is_some_and(|year| !year.takes_part)
        };
        let out = |need: &Need| is_out(&need.scheme, &need.region) || is_out(&need.scheme, &need.owner.name);
        let allocation = meeting.allocate(&Adjustments::default());
        let mut without = meeting.clone();
        without.needs.retain(|need| !out(need));
        for line in lines(&allocation) {
            let need = meeting.needs.iter().find(|need| need.id == line.need).expect("its need");
            prop_assert!(!out(need) || line.amount.is_zero(), "{} takes no part", line.need);
        }
        let left = without.allocate(&Adjustments::default());
        for line in lines(&left) {
            prop_assert_eq!(line.amount, common::line(&allocation, line.need.as_str()).amount, "{}", &line.need);
        }
        for (all, left) in allocation.schemes.iter().zip(&left.schemes) {
            for pot in &left.pots {
                prop_assert!(!is_out(&left.scheme, &pot.name), "{} has no pot", &pot.name);
                prop_assert!(all.pots.iter().any(|other| (&other.name, other.amount) == (&pot.name, pot.amount)));
            }
        }
    }

    #[test]
    fn a_larger_frame_takes_nothing_from_anybody_before_rounding(rolls in dice(), more in 0..900_000_i64) {
        let (mut meeting, ..) = draft(&mut rolls.roll());
        for model in &mut meeting.model.schemes {
            // One pot, and set-asides that are cut to the krone would take a krone more of a frame that grew by one.
            model.pots = allocation::Pots::default();
            model.set_asides.clear();
        }
        meeting.what_if.clear();
        let shares = |meeting: &Meeting| -> Vec<Option<Kroner>> {
            let draft = Adjustments::default();
            let told = explain_all(&meeting.prepared(), &draft, &meeting.allocate(&draft));
            let share = |told: &allocation::Explanation| told.steps.iter().find(|step| step.code == StepCode::Share).map(|step| step.amount);
            told.iter().map(share).collect()
        };
        let before = shares(&meeting);
        meeting.frames.iter_mut().for_each(|frame| frame.parts[0].amount += Kroner::new(more));
        for (before, after) in before.into_iter().zip(shares(&meeting)) {
            prop_assert!(before <= after, "{before:?} became {after:?}");
        }
    }
}

/// What a pot's needs can take by the rule, in whole units.
fn takes(meeting: &Meeting, scheme: &SchemeAllocation, pot: &str) -> Kroner {
    let model = meeting.model.scheme(&scheme.scheme).expect("its model");
    let most = model.need_at_most.unwrap_or(Kroner::new(i64::MAX));
    let whole = |amount: Kroner| Kroner::new(amount.get() - amount.get() % meeting.model.unit.get());
    let of_pot = scheme.needs.iter().filter(|line| line.pot.as_deref() == Some(pot) && line.eligible);
    of_pot.map(|line| whole(line.applied.min(most))).sum()
}

#[test]
fn the_drawn_meetings_use_what_they_should() {
    let strategy = dice();
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let mut seen = std::collections::BTreeSet::new();
    for _ in 0..400 {
        let rolls: Rolls = strategy.new_tree(&mut runner).expect("rolls").current();
        let (meeting, _, draft) = draft(&mut rolls.roll());
        let allocation = meeting.allocate(&draft);
        seen.extend(allocation.findings.iter().map(|finding| format!("{:?}", finding.code)));
        let told = explain_all(&meeting.prepared(), &draft, &allocation);
        seen.extend(told.iter().flat_map(|told| &told.steps).map(|step| format!("{:?}", step.code)));
    }
    for code in StepCode::ALL {
        assert!(seen.contains(&format!("{code:?}")), "no drawn meeting told {code:?}");
    }
    for code in [
        FindingCode::FloorsAbovePot,
        FindingCode::KeyFigureZero,
        FindingCode::NeedWithoutPot,
        FindingCode::TargetNotPlaced,
    ] {
        assert!(seen.contains(&format!("{code:?}")), "no drawn meeting had {code:?}");
    }
}
