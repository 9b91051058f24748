//! What is true of every division (DESIGN 3), tried on random ones.

use allocation::{Award, Claim, Divided, Division, Method, StoppedBy, divide};
use forum::Kroner;
use num_bigint::{BigInt, BigUint};
use proptest::prelude::*;

fn config() -> ProptestConfig {
    ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() }
}

fn method() -> impl Strategy<Value = Method> {
    prop_oneof![Just(Method::LargestRemainder), Just(Method::SainteLague)]
}

/// A weight as it could stand in a table, now and then longer than any machine word.
fn weight() -> impl Strategy<Value = String> {
    prop_oneof![6 => "[0-9]{1,7}", 3 => "[0-9]{1,3}\\.[0-9]{1,6}", 1 => "[0-9]{30}\\.[0-9]{40}", 1 => Just("0".to_owned())]
}

prop_compose! {
    fn claims()(
        drawn in prop::collection::vec((weight(), prop_oneof![Just(0), 0..50_000_i64], prop::option::of(0..400_000_i64)), 1..25),
    ) -> Vec<Claim> {
        drawn.into_iter().enumerate().map(|(n, (weight, floor, room))| Claim {
            id: format!("krav-{}", (n * 13) % 25),
            weight: weight.parse().unwrap_or_default(),
            floor: Kroner::new(floor),
            cap: room.map(|room| Kroner::new(floor + room + 1000)),
        }).collect()
    }
}

prop_compose! {
    /// A division that is possible: the floors fit, also when they are rounded up.
    fn division()(
        claims in claims(),
        spare in prop_oneof![0..1_000_i64, 0..3_000_000_i64, 0..1_000_000_000_000_i64],
        unit in prop_oneof![Just(1_i64), Just(1000), 1..999_i64],
        method in method(),
    ) -> Division {
        let floors: i64 = claims.iter().map(|claim| (claim.floor.get() + unit - 1) / unit * unit).sum();
        Division { amount: Kroner::new(floors + spare), unit: Kroner::new(unit), method, claims }
    }
}

fn shared(division: &Division) -> Result<Divided, TestCaseError> {
    divide(division).map_err(|error| TestCaseError::fail(format!("{}: {error}", error.code())))
}

fn with(division: &Division, change: impl FnOnce(&mut Division)) -> Division {
    let mut changed = division.clone();
    change(&mut changed);
    changed
}

fn by_id(mut awards: Vec<Award>) -> Vec<Award> {
    awards.sort_by(|a, b| a.id.cmp(&b.id));
    awards
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn every_krone_is_accounted_for(division in division()) {
        let divided = shared(&division)?;
        let given: i64 = divided.awards.iter().map(|award| award.amount.get()).sum();
        prop_assert_eq!(given + divided.unallocated.get(), division.amount.get());
        prop_assert!(!divided.unallocated.is_negative());
        for award in &divided.awards {
            prop_assert_eq!(award.amount.get() % division.unit.get(), 0, "whole units");
            prop_assert_eq!(award.share + award.rounding, award.amount, "the explanation tallies");
        }
    }

    #[test]
    fn something_is_left_only_when_nobody_may_have_it(division in division()) {
        let divided = shared(&division)?;
        if divided.unallocated >= division.unit {
            for (claim, award) in division.claims.iter().zip(&divided.awards) {
                let has_room = claim.cap.is_none_or(|cap| award.amount + division.unit <= cap);
                prop_assert!(!has_room || claim.weight.to_string() == "0", "{} could have had more", claim.id);
            }
        }
    }

    #[test]
    fn nobody_gets_less_than_the_floor_or_more_than_the_cap(division in division()) {
        for (claim, award) in division.claims.iter().zip(shared(&division)?.awards) {
            prop_assert_eq!(&claim.id, &award.id, "in the order of the claims");
            prop_assert!(claim.floor <= award.amount);
            prop_assert!(claim.cap.is_none_or(|cap| award.amount <= cap));
        }
    }

    #[test]
    fn the_order_of_the_claims_does_not_matter(division in division(), seed in any::<prop::sample::Index>()) {
        let turned = with(&division, |other| {
            other.claims.reverse();
            let by = seed.index(other.claims.len());
            other.claims.rotate_left(by);
        });
        let (a, b) = (shared(&division)?, shared(&turned)?);
        prop_assert_eq!((a.level, a.tie, a.unallocated), (b.level, b.tie, b.unallocated));
        prop_assert_eq!(by_id(a.awards), by_id(b.awards));
    }

    #[test]
    fn dividing_what_was_given_gives_it_again(division in division()) {
        let divided = shared(&division)?;
        prop_assert_eq!(&divided, &shared(&division)?, "the same question has the same answer");
        let again = with(&division, |again| {
            again.amount = divided.awards.iter().map(|award| award.amount).sum();
            for (claim, award) in again.claims.iter_mut().zip(&divided.awards) {
                claim.weight = award.amount.get().unsigned_abs().into();
            }
        });
        let amounts = |divided: Divided| divided.awards.into_iter().map(|award| award.amount).collect::<Vec<_>>();
        prop_assert_eq!(amounts(shared(&again)?), amounts(divided));
    }

    #[test]
    fn a_larger_weight_never_gets_less(division in division(), less in weight(), more in weight()) {
        let mut pair = division.claims[0].clone();
        let division = with(&division, |division| {
            division.amount += pair.floor + pair.floor + division.unit + division.unit;
            pair.id = "a-mindre".into();
            pair.weight = less.parse().unwrap_or_default();
            division.claims.push(pair.clone());
            pair.id = "z-mer".into();
            pair.weight = more.parse().unwrap_or_default();
            division.claims.push(pair);
        });
        let awards = shared(&division)?.awards;
        let [small, large] = &awards[awards.len() - 2..] else { return Err(TestCaseError::fail("two were added")) };
        let [a, b] = [less, more].map(|text| fraction(&text));
        let (small, large) = if a <= b { (small, large) } else { (large, small) };
        prop_assert!(small.amount <= large.amount || a == b, "the same floor and cap, and more weight");
    }

    #[test]
    fn scaling_the_weights_changes_nothing(division in division(), zeros in 1..60_usize, divisor in any::<bool>()) {
        let scaled = with(&division, |scaled| for claim in &mut scaled.claims {
            let sign = if divisor { "-" } else { "" };
            let text = format!("{}e{sign}{zeros}", claim.weight);
            claim.weight = text.parse().unwrap_or_default();
        });
        let (a, b) = (shared(&division)?, shared(&scaled)?);
        prop_assert_eq!((a.awards, a.unallocated, a.tie), (b.awards, b.unallocated, b.tie));
    }

    #[test]
    fn more_money_hurts_nobody_before_rounding(division in division(), more in 0..2_000_000_i64) {
        let larger = with(&division, |larger| larger.amount += Kroner::new(more));
        let (before, after) = (shared(&division)?, shared(&larger)?);
        for (a, b) in before.awards.iter().zip(&after.awards) {
            prop_assert!(a.share <= b.share, "{}: {} became {}", a.id, a.share, b.share);
        }
    }

    #[test]
    fn more_money_hurts_nobody_at_all_by_sainte_lague(division in division(), more in prop_oneof![1..20_i64, 0..2_000_000_i64]) {
        let division = with(&division, |division| division.method = Method::SainteLague);
        let larger = with(&division, |larger| larger.amount += Kroner::new(more));
        for (a, b) in shared(&division)?.awards.iter().zip(shared(&larger)?.awards) {
            prop_assert!(a.amount <= b.amount, "{}: {} became {}", a.id, a.amount, b.amount);
        }
    }

    #[test]
    fn the_largest_remainder_stays_within_one_unit_of_the_exact_share(division in division()) {
        let division = with(&division, |division| division.method = Method::LargestRemainder);
        let divided = shared(&division)?;
        let Some(level) = divided.level else { return Err(TestCaseError::fail("there are claims")) };
        for (claim, award) in division.claims.iter().zip(&divided.awards) {
            prop_assert!((0..=division.unit.get()).contains(&award.rounding.get()));
            if award.stopped_by == StoppedBy::Nothing {
                // |award - level * weight| < unit, in whole numbers: weight = digits / ten, level = n / d.
                let (digits, ten) = fraction_parts(&claim.weight.to_string());
                let exact = BigInt::from(&level.numerator * digits);
                let below = BigInt::from(&level.denominator * ten);
                let distance = BigInt::from(award.amount.get()) * &below - exact;
                let unit = BigInt::from(division.unit.get()) * below;
                prop_assert!(-unit.clone() < distance && distance < unit, "{}", award.id);
            } else {
                prop_assert_eq!(award.rounding, Kroner::ZERO, "who is stopped by floor or cap is not rounded");
            }
        }
    }

    #[test]
    fn by_sainte_lague_who_leaves_with_the_award_changes_nobody_else(division in division(), who in any::<prop::sample::Index>()) {
        let division = with(&division, |division| division.method = Method::SainteLague);
        let mut awards = shared(&division)?.awards;
        let gone = awards.remove(who.index(division.claims.len()));
        let rest = with(&division, |rest| {
            rest.amount -= gone.amount;
            rest.claims.retain(|claim| claim.id != gone.id);
        });
        let left: Vec<_> = shared(&rest)?.awards.into_iter().map(|award| (award.id, award.amount)).collect();
        let before: Vec<_> = awards.into_iter().map(|award| (award.id, award.amount)).collect();
        prop_assert_eq!(left, before);
    }

    #[test]
    fn a_tie_is_told_when_ids_alone_decided(weight in "[1-9][0-9]{0,30}", claims in 2..20_i64, amount in 1..400_i64, method in method()) {
        let claim = |n: i64| Claim {
            id: format!("{n:02}"),
            weight: weight.parse().unwrap_or_default(),
            floor: Kroner::ZERO,
            cap: None,
        };
        let division = Division {
            amount: Kroner::new(amount), unit: Kroner::new(1), method, claims: (0..claims).rev().map(claim).collect(),
        };
        let divided = shared(&division)?;
        let lucky = usize::try_from(amount % claims).unwrap_or(0);
        prop_assert_eq!(divided.tie.is_some(), lucky > 0, "equal weights: a tie unless it comes out even");
        if let Some(tie) = divided.tie {
            let ids: Vec<String> = (0..claims).map(|n| format!("{n:02}")).collect();
            prop_assert_eq!(tie.winners.as_slice(), &ids[..lucky], "the smallest ids");
            prop_assert_eq!(tie.losers.as_slice(), &ids[lucky..]);
        }
    }
}

fn fraction_parts(text: &str) -> (BigUint, BigUint) {
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    let digits = format!("{whole}{decimals}").parse().unwrap_or_default();
    (digits, BigUint::from(10_u8).pow(u32::try_from(decimals.len()).unwrap_or(0)))
}

fn fraction(text: &str) -> num_rational::Ratio<BigUint> {
    let (digits, ten) = fraction_parts(text);
    num_rational::Ratio::new(digits, ten)
}
