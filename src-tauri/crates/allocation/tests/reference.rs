//! A second, slow way to divide, written against the words of the rule and not against the program: big fractions, every
//! bend tried, and Sainte-Laguë unit by unit. It must agree with `divide` on thousands of random cases.

use allocation::{Claim, Division, Method, divide};
use forum::Kroner;
use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{ToPrimitive, Zero};
use proptest::prelude::*;

type Q = BigRational;

fn whole(number: i64) -> Q {
    Q::from_integer(BigInt::from(number))
}

/// The weight as a fraction, from its text.
fn fraction(weight: &str) -> Q {
    let (whole, decimals) = weight.split_once('.').unwrap_or((weight, ""));
    let digits: BigInt = format!("{whole}{decimals}").parse().unwrap_or_default();
    Q::new(digits, BigInt::from(10).pow(u32::try_from(decimals.len()).unwrap_or(0)))
}

/// Awards in units. Floors and caps are in units already, and the floors do not exceed `units`.
fn slow(units: i64, method: Method, claims: &[(&str, Q, i64, i64)]) -> Vec<i64> {
    let at = |level: &Q, (_, weight, floor, cap): &(&str, Q, i64, i64)| {
        if weight.is_zero() { whole(*floor) } else { (level * weight).max(whole(*floor)).min(whole(*cap)) }
    };
    let sum = |level: &Q| claims.iter().map(|claim| at(level, claim)).fold(Q::zero(), |a, b| a + b);
    let weighty = || claims.iter().filter(|claim| !claim.1.is_zero());
    let mut bends: Vec<Q> = weighty().flat_map(|(_, w, floor, cap)| [whole(*floor) / w, whole(*cap) / w]).collect();
    bends.push(Q::zero());
    bends.sort();
    let most = bends.last().map_or_else(Q::zero, &sum);
    let target = whole(units).min(most);
    // Between two bends the sum is a straight line: the level lies where it meets the target.
    let above = bends.iter().position(|bend| sum(bend) >= target).unwrap_or(0);
    let level = if above == 0 {
        Q::zero()
    } else {
        let (low, high) = (&bends[above - 1], &bends[above]);
        let (from, to) = (sum(low), sum(high));
        low + (high - low) * (&target - &from) / (to - from)
    };
    let mut awards: Vec<i64> = match method {
        Method::LargestRemainder => {
            claims.iter().map(|c| at(&level, c).floor().to_integer().to_i64().unwrap_or(0)).collect()
        }
        Method::SainteLague => claims.iter().map(|claim| claim.2).collect(),
    };
    let left = target.to_integer().to_i64().unwrap_or(0) - awards.iter().sum::<i64>();
    for _ in 0..left {
        let better = |a: &usize, b: &usize| {
            let urge = |n: usize| match method {
                Method::LargestRemainder => at(&level, &claims[n]) - whole(awards[n]),
                Method::SainteLague if awards[n] < claims[n].3 => &claims[n].1 / whole(2 * awards[n] + 1),
                Method::SainteLague => Q::zero(),
            };
            urge(*a).cmp(&urge(*b)).then_with(|| claims[*b].0.cmp(claims[*a].0))
        };
        if let Some(next) = (0..claims.len()).max_by(better) {
            awards[next] += 1;
        }
    }
    awards
}

prop_compose! {
    /// Weights of very different length, some equal, some nothing; caps and floors in the region of the shares.
    fn case()(
        claims in prop::collection::vec(
            (prop_oneof!["[0-9]", "[0-9]{1,3}", "[0-9]{1,2}\\.[0-9]{1,4}", "[0-9]{25}\\.[0-9]{25}"], 0..12_i64, 0..60_i64, any::<bool>()),
            1..9,
        ),
        spare in 0..150_i64,
        unit in prop_oneof![Just(1_i64), Just(7), Just(1000)],
        method in prop_oneof![Just(Method::LargestRemainder), Just(Method::SainteLague)],
    ) -> (Division, Vec<(String, i64, i64)>) {
        let floors: i64 = claims.iter().map(|claim| claim.1).sum();
        let amount = Kroner::new((floors + spare) * unit + unit / 2);
        let no_end = floors + spare + 1;
        let mut told = Vec::new();
        let mut listed = Vec::new();
        for (n, (weight, floor, room, capped)) in claims.into_iter().enumerate() {
            let cap = if capped { floor + room } else { no_end };
            told.push((weight.clone(), floor, cap));
            listed.push(Claim {
                id: format!("k{}", (n * 7) % 10),
                weight: weight.parse().unwrap_or_default(),
                floor: Kroner::new(floor * unit),
                cap: capped.then(|| Kroner::new(cap * unit + unit - 1)),
            });
        }
        (Division { amount, unit: Kroner::new(unit), method, claims: listed }, told)
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn two_ways_to_divide_agree((division, told) in case()) {
        let unit = division.unit.get();
        let claims: Vec<_> = division.claims.iter().zip(&told)
            .map(|(claim, (weight, floor, cap))| (claim.id.as_str(), fraction(weight), *floor, *cap))
            .collect();
        let slow = slow(division.amount.get() / unit, division.method, &claims);
        let divided = divide(&division).map_err(|error| TestCaseError::fail(error.to_string()))?;
        let quick: Vec<i64> = divided.awards.iter().map(|award| award.amount.get() / unit).collect();
        prop_assert_eq!(quick, slow);
    }
}
