//! What a division says to bad input: each has its own name, and nothing is clipped or lost on the way.
#![allow(clippy::panic, reason = "a test that cannot read its own case should fail")]

use std::time::{Duration, Instant};

use allocation::{Claim, DivideError, Divided, Division, Method, divide};
use forum::Kroner;

const METHODS: [Method; 2] = [Method::LargestRemainder, Method::SainteLague];

fn claim(id: &str, weight: &str, floor: i64, cap: Option<i64>) -> Claim {
    let weight = weight.parse().unwrap_or_else(|error| panic!("{error}"));
    Claim { id: id.to_owned(), weight, floor: Kroner::new(floor), cap: cap.map(Kroner::new) }
}

fn division(amount: i64, unit: i64, method: Method, claims: Vec<Claim>) -> Division {
    Division { amount: Kroner::new(amount), unit: Kroner::new(unit), method, claims }
}

fn divided(amount: i64, unit: i64, method: Method, claims: Vec<Claim>) -> Divided {
    divide(&division(amount, unit, method, claims)).unwrap_or_else(|error| panic!("{error}"))
}

fn refused(amount: i64, unit: i64, claims: Vec<Claim>) -> DivideError {
    let refusals = METHODS.map(|method| divide(&division(amount, unit, method, claims.clone())).err());
    assert_eq!(refusals[0], refusals[1], "how it would have been rounded has no say in it");
    let [refusal, _] = refusals;
    refusal.unwrap_or_else(|| panic!("should be refused"))
}

fn amounts(divided: &Divided) -> Vec<i64> {
    divided.awards.iter().map(|award| award.amount.get()).collect()
}

#[test]
fn an_absurd_number_is_refused_wherever_it_stands() {
    let one = |floor, cap| vec![claim("a", "1", floor, cap)];
    for absurd in [Kroner::LIMIT + 1, i64::MAX] {
        assert_eq!(refused(absurd, 1, one(0, None)).code().as_str(), "divide-too-large", "as the amount");
        assert_eq!(refused(1, absurd, one(0, None)).code().as_str(), "divide-too-large", "as the unit");
        assert_eq!(refused(1, 1, one(absurd, None)).code().as_str(), "divide-too-large", "as a floor");
        assert_eq!(
            refused(1, 1, one(0, Some(absurd))).code().as_str(),
            "divide-too-large",
            "as a cap, though it would not bind"
        );
    }
    for absurd in [-1, i64::MIN] {
        assert_eq!(refused(absurd, 1, one(0, None)).code().as_str(), "divide-negative-amount");
        assert_eq!(refused(1, absurd, one(0, None)).code().as_str(), "divide-unit-not-positive");
        assert_eq!(refused(1, 1, one(absurd, None)).code().as_str(), "divide-negative-floor");
        assert_eq!(refused(1, 1, one(0, Some(absurd))).code().as_str(), "divide-negative-cap");
    }
}

#[test]
fn the_largest_numbers_there_are_are_divided() {
    for method in METHODS {
        let largest = Kroner::LIMIT;
        let weight = largest.to_string();
        let claims = vec![claim("a", &weight, 0, Some(largest)), claim("b", &weight, largest / 2, Some(largest))];
        assert_eq!(
            amounts(&divided(largest, 1, method, claims)),
            [largest / 2 + 1, largest / 2],
            "the odd krone by id"
        );
        let whole = divided(largest, largest, method, vec![claim("a", "1", 0, None)]);
        assert_eq!(amounts(&whole), [largest], "one unit as large as the amount");
        let too_coarse = divided(largest - 1, largest, method, vec![claim("a", "1", 0, None)]);
        assert_eq!(too_coarse.unallocated.get(), largest - 1, "below one unit everything is left, and nothing is lost");
    }
}

#[test]
fn floors_above_the_amount_are_refused_by_how_much() {
    let error = refused(100, 1, vec![claim("a", "1", 60, None), claim("b", "0", 41, Some(41))]);
    let expected = DivideError::FloorsAboveAmount { floors: 101, amount: Kroner::new(100), over: 1 };
    assert_eq!(error, expected, "floors are promises, with or without weight");
    let error = refused(1_999, 1_000, vec![claim("a", "1", 1_001, None)]);
    assert_eq!(
        error.to_string(),
        "the floors come to 2000, 1 more than the amount 1999",
        "a floor rounded up to the unit may be what breaks it"
    );
    let error = refused(1_999, 1_000, vec![claim("a", "1", 999, None), claim("b", "1", 999, None)]);
    assert_eq!(error.code().as_str(), "divide-floors-above-amount", "two floors fit in kroner, and not in thousands");
}

#[test]
fn the_same_id_twice_is_refused_before_anything_is_reckoned() {
    let error =
        refused(1, 1, vec![claim("dekom-1", "1", 9, None), claim("x", "1", 0, None), claim("dekom-1", "2", -1, None)]);
    assert_eq!(error, DivideError::DuplicateClaim("dekom-1".to_owned()), "two rows of one need are one mistake");
    let error = refused(1, 1, vec![claim("", "1", 0, None), claim("", "1", 0, None)]);
    assert_eq!(error.code().as_str(), "divide-duplicate-claim", "also when it is empty");
    let nearly = divided(2, 1, Method::default(), vec![claim("a", "1", 0, None), claim("a ", "1", 0, None)]);
    assert_eq!(amounts(&nearly), [1, 1], "a space makes another id: they are compared to the letter");
}

#[test]
fn a_refusal_is_one_line_whatever_the_id() {
    let error = refused(1, 1, vec![claim("a\nok", "1", 0, Some(-1))]);
    assert_eq!(error.to_string(), "claim a\\nok: the cap is -1, below zero", "an id cannot forge a line of its own");
    let json = r#"{"amount":1,"claims":[{"id":"a\r\nok","weight":"x"}]}"#;
    let error = serde_json::from_str::<Division>(json).err().map(|error| error.to_string()).unwrap_or_default();
    assert!(
        error.starts_with("weight-not-a-number: claim a\\r\\nok: "),
        "nor in a weight that cannot be read: {error}"
    );
}

#[test]
fn when_nobody_weighs_anything_everything_is_left() {
    for method in METHODS {
        let nobody = || vec![claim("a", "0", 0, None), claim("b", "0.000", 0, Some(50)), claim("c", "0e9", 0, None)];
        let shared = divided(12_345, 1_000, method, nobody());
        assert_eq!((amounts(&shared), shared.unallocated.get()), (vec![0, 0, 0], 12_345), "and is not given by id");
        assert_eq!(shared.tie, None, "nobody won anything");
        assert_eq!(shared.level.map(|level| level.cut(3)).as_deref(), Some("0"), "the level is told, and is nothing");
        let mut with_floor = nobody();
        with_floor.push(claim("d", "0", 1_500, None));
        let shared = divided(12_345, 1_000, method, with_floor);
        assert_eq!(
            (amounts(&shared), shared.unallocated.get()),
            (vec![0, 0, 0, 2_000], 10_345),
            "a floor is still kept"
        );
    }
}

#[test]
fn without_claims_everything_is_left_and_there_is_no_level() {
    for method in METHODS {
        let shared = divided(Kroner::LIMIT, 1_000, method, Vec::new());
        assert_eq!(
            (shared.awards, shared.unallocated.get(), shared.level, shared.tie),
            (vec![], Kroner::LIMIT, None, None)
        );
    }
    assert_eq!(
        refused(-1, 1, Vec::new()).code().as_str(),
        "divide-negative-amount",
        "bad numbers are bad also for nobody"
    );
}

#[test]
fn caps_of_nothing_leave_everything() {
    for method in METHODS {
        let shared = divided(500, 1, method, vec![claim("a", "3", 0, Some(0)), claim("b", "1", 7, Some(7))]);
        assert_eq!((amounts(&shared), shared.unallocated.get()), (vec![0, 7], 493));
        let shared = divided(500, 1_000, method, vec![claim("a", "3", 0, Some(999))]);
        assert_eq!(
            (amounts(&shared), shared.unallocated.get()),
            (vec![0], 500),
            "a cap below one unit is a cap of nothing"
        );
    }
}

#[test]
fn weights_that_together_would_fill_the_memory_are_refused() {
    let mut claims: Vec<Claim> = (0..600).map(|n| claim(&n.to_string(), "7", 0, None)).collect();
    claims.push(claim("tiny", "1e-99999", 0, None));
    let error = refused(1, 1, claims.clone());
    assert_eq!(error.code().as_str(), "divide-weights-too-long");
    assert_eq!(error.to_string(), "601 weights of up to 100000 digits are too much to reckon with");
    claims.drain(..590);
    assert_eq!(
        amounts(&divided(10, 1, Method::default(), claims)).iter().sum::<i64>(),
        10,
        "a few of them are reckoned"
    );
}

#[test]
fn as_many_digits_as_are_allowed_do_not_hang_the_room() {
    let mut claims: Vec<Claim> = (0..480).map(|n| claim(&n.to_string(), "7", n % 5, Some(n * n))).collect();
    claims.push(claim("tiny", "1e-99999", 0, None));
    for method in METHODS {
        let started = Instant::now();
        let shared = divided(1_000_000, 1, method, claims.clone());
        assert_eq!(amounts(&shared).iter().sum::<i64>() + shared.unallocated.get(), 1_000_000);
        assert!(started.elapsed() < Duration::from_secs(30), "it took {:?}", started.elapsed());
    }
}
