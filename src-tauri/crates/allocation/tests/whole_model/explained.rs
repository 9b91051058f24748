//! «Hvorfor?» on every amount of every drawn meeting: the steps come to what the head of explain.rs says.

use allocation::{PotsPer, Standing, Step, StepCode, explain_all, explain_pot};
use forum::Kroner;
use proptest::prelude::*;

use crate::common::lines;
use crate::config;
use crate::drawn::{dice, draft};

fn sum(steps: &[Step], codes: &[StepCode]) -> Kroner {
    steps.iter().filter(|step| codes.contains(&step.code)).map(|step| step.amount).sum()
}

fn has(steps: &[Step], code: StepCode) -> bool {
    steps.iter().any(|step| step.code == code)
}

/// Down to the pot that shares; gives what that pot holds.
fn down(steps: &[Step], unit: Kroner) -> Result<Kroner, TestCaseError> {
    use StepCode::*;
    prop_assert_eq!(sum(steps, &[Frame, Committed, SetAside, NotShared, SchemeSet]), sum(steps, &[Pot]));
    if !has(steps, NetworkPot) {
        prop_assert!(!has(steps, OtherPots));
        return Ok(sum(steps, &[Pot]));
    }
    let pot = sum(steps, &[NetworkPot]);
    prop_assert_eq!(sum(steps, &[Pot, OtherPots]), pot);
    let before = steps.iter().position(|step| step.code == NetworkPot).unwrap_or(0);
    let made = &steps[..before];
    let moved = [PotPriority, PotsSet, PotFloor, PotFloorLowered, PotCeiling, PotSpill];
    let of = [KeyFigure, LastYear, PotApplied];
    if of.into_iter().any(|code| has(made, code)) {
        prop_assert_eq!(sum(made, &of) + sum(made, &moved) + sum(made, &[Rounding]), pot, "what made the share");
    }
    let rounding = sum(made, &[Rounding]).abs();
    // Each of the ten participants' parts is cut to the krone, and so is each step that is told; Sainte-Laguë may be two units from the
    // exact share.
    let cut = Kroner::new(10 + made.iter().map(|_| 1).sum::<i64>());
    prop_assert!(rounding <= unit + unit + cut, "what nothing else tells is a matter of units: {}", rounding);
    Ok(pot)
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn every_explanation_tallies(rolls in dice()) {
        use StepCode::*;
        let (meeting, _, draft) = draft(&mut rolls.roll());
        let allocation = meeting.allocate(&draft);
        let told = explain_all(&meeting.prepared(), &draft, &allocation);
        prop_assert_eq!(told.len(), meeting.needs.len());
        for (told, line) in told.iter().zip(lines(&allocation)) {
            prop_assert_eq!(&told.need, &line.need);
            let steps = &told.steps;
            let pot = down(steps, meeting.model.unit)?;
            let from = steps.iter().rposition(|step| matches!(step.code, Pot | NetworkPot)).unwrap_or(0);
            let after = &steps[from..];
            if has(after, Tier) {
                prop_assert_eq!(pot + sum(after, &[Fixed, EarlierTier]), sum(after, &[Tier]), "{:?}", after);
                prop_assert_eq!(sum(after, &[Share, Rounding]), line.amount);
                prop_assert!(!has(after, Ceiling) || !has(after, Rounding), "a ceiling is not rounded");
            }
            let is_by_rule = line.standing == Standing::ByRule;
            prop_assert_eq!(sum(after, &[ByHand, Held]), if is_by_rule { Kroner::ZERO } else { line.amount });
            prop_assert_eq!(has(after, Tier), is_by_rule && line.eligible && !has(after, NoPot), "{:?}", after);
            prop_assert_eq!(has(after, NotEligible), !line.eligible);
            prop_assert_eq!(sum(after, &[Amount]), line.amount);
            prop_assert_eq!(sum(after, &[OwnerPart, UniversityPart]), line.amount);
            prop_assert_eq!(sum(after, &[CoordinatorPart]), line.coordinator_part);
        }
    }

    #[test]
    fn every_pot_is_explained(rolls in dice()) {
        let (meeting, _, draft) = draft(&mut rolls.roll());
        for (scheme, model) in meeting.allocate(&draft).schemes.iter().zip(&meeting.model.schemes) {
            for pot in &scheme.pots {
                let told = explain_pot(&meeting.prepared(), &draft, &scheme.scheme, &pot.name);
                prop_assert_eq!(told.is_some(), model.pots.per != PotsPer::One, "one pot is the scheme itself");
                if let Some(steps) = told {
                    prop_assert_eq!(down(&steps, meeting.model.unit)?, pot.amount);
                }
            }
        }
    }
}
