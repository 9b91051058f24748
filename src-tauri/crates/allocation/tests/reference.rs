//! A second, slow way to divide, written against the words of the rule and not against the program: big fractions, every
//! bend tried, and Sainte-Laguë unit by unit. It must agree with `divide` on thousands of random cases.

use std::cmp::Reverse;

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

/// A claim: id, weight, floor and cap, the last two in units already.
type Told<'a> = (&'a str, Q, i64, i64);

/// The exact share of a claim, in units.
fn at(level: &Q, (_, weight, floor, cap): &Told<'_>) -> Q {
    if weight.is_zero() { whole(*floor) } else { (level * weight).max(whole(*floor)).min(whole(*cap)) }
}

/// How many units are handed out in all, and the lowest level at which they are. The floors do not exceed `units`.
fn level(units: i64, claims: &[Told<'_>]) -> (i64, Q) {
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
    (target.to_integer().to_i64().unwrap_or(0), level)
}

/// Awards in units, the units that are left after cutting one by one; by Sainte-Laguë all of them one by one.
fn slow(target: i64, level: &Q, method: Method, claims: &[Told<'_>]) -> Vec<i64> {
    let mut awards: Vec<i64> = match method {
        Method::LargestRemainder => {
            claims.iter().map(|c| at(level, c).floor().to_integer().to_i64().unwrap_or(0)).collect()
        }
        Method::SainteLague => claims.iter().map(|claim| claim.2).collect(),
    };
    let left = target - awards.iter().sum::<i64>();
    for _ in 0..left {
        let better = |a: &usize, b: &usize| {
            let urge = |n: usize| match method {
                Method::LargestRemainder => at(level, &claims[n]) - whole(awards[n]),
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

/// What Sainte-Laguë says of awards without handing them out: nobody's next unit comes before anybody's last, where a unit
/// comes at weight / (2 x units before it + 1), and among equals by id.
fn is_by_sainte_lague(claims: &[Told<'_>], awards: &[i64]) -> bool {
    let turn = |n: usize, before: i64| (&claims[n].1 / whole(2 * before + 1), Reverse(claims[n].0));
    let weighty = || (0..claims.len()).filter(|&n| !claims[n].1.is_zero());
    let last = weighty().filter(|&n| awards[n] > claims[n].2).map(|n| turn(n, awards[n] - 1)).min();
    let next = weighty().filter(|&n| awards[n] < claims[n].3).map(|n| turn(n, awards[n])).max();
    last.is_none() || next.is_none() || last > next
}

/// A drawn case: what `divide` is asked, and weight, floor and cap in units for the slow way.
type Case = (Division, Vec<(String, i64, i64)>);

/// One claim: weight, floor, room above the floor, and whether it has a cap.
type Drawn = (String, i64, i64, bool);

fn case_of(claims: Vec<Drawn>, spare: i64, unit: i64, method: Method) -> Case {
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

fn method() -> impl Strategy<Value = Method> {
    prop_oneof![Just(Method::LargestRemainder), Just(Method::SainteLague)]
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
        method in method(),
    ) -> Case {
        case_of(claims, spare, unit, method)
    }
}

prop_compose! {
    /// Up to the largest amount there is; weights as large as amounts, some of them equal or a krone apart.
    fn huge_case()(
        claims in prop::collection::vec(
            (prop_oneof!["0", "[12]", "90071992547409[0-9]{2}", "[0-9]{1,16}", "[0-9]{1,6}\\.[0-9]{1,9}"],
                prop_oneof![Just(0), 0..100_000_000_000_000_i64], 0..2_000_000_000_000_000_i64, any::<bool>()),
            1..10,
        ),
        spare in prop_oneof![0..20_i64, 0..8_000_000_000_000_000_i64],
        method in method(),
    ) -> Case {
        case_of(claims, spare, 1, method)
    }
}

/// The claims for the slow way.
fn told((division, told): &Case) -> Vec<Told<'_>> {
    let both = division.claims.iter().zip(told);
    both.map(|(claim, (weight, floor, cap))| (claim.id.as_str(), fraction(weight), *floor, *cap)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn two_ways_to_divide_agree(case in case()) {
        let (division, claims) = (&case.0, told(&case));
        let unit = division.unit.get();
        let (target, level) = level(division.amount.get() / unit, &claims);
        let slow = slow(target, &level, division.method, &claims);
        let divided = divide(division).map_err(|error| TestCaseError::fail(error.to_string()))?;
        let quick: Vec<i64> = divided.awards.iter().map(|award| award.amount.get() / unit).collect();
        prop_assert_eq!(quick, slow);
        let told = divided.level.map(|level| Q::new(level.numerator.into(), level.denominator.into()));
        prop_assert_eq!(told, Some(level * whole(unit)), "the level that is told is the one that was found");
    }

    #[test]
    fn huge_amounts_are_divided_as_exactly_as_small_ones(case in huge_case()) {
        let (division, claims) = (&case.0, told(&case));
        let (target, level) = level(division.amount.get(), &claims);
        let divided = divide(division).map_err(|error| TestCaseError::fail(error.to_string()))?;
        let quick: Vec<i64> = divided.awards.iter().map(|award| award.amount.get()).collect();
        prop_assert_eq!(quick.iter().sum::<i64>(), target, "all that can be handed out is");
        match division.method {
            Method::LargestRemainder => prop_assert_eq!(quick, slow(target, &level, division.method, &claims)),
            Method::SainteLague => prop_assert!(is_by_sainte_lague(&claims, &quick), "{:?}", quick),
        }
        let shares: Vec<i64> = divided.awards.iter().map(|award| award.share.get()).collect();
        let exact: Vec<i64> = claims.iter().filter_map(|c| at(&level, c).floor().to_integer().to_i64()).collect();
        prop_assert_eq!(shares, exact, "the cut shares of the explanation");
    }
}
