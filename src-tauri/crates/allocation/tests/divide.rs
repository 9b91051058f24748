//! Dividing one amount: published cases, rounding, limits, and what is refused.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot read its own case should fail")]

use allocation::{DivideError, Divided, Division, StoppedBy, divide};
use forum::Kroner;

fn division(json: &str) -> Division {
    serde_json::from_str(json).unwrap_or_else(|error| panic!("{error} in {json}"))
}

fn divided(json: &str) -> Divided {
    divide(&division(json)).unwrap_or_else(|error| panic!("{error} in {json}"))
}

/// The awards in the order of the claims, and what is left.
fn shared(json: &str) -> (Vec<i64>, i64) {
    let divided = divided(json);
    (divided.awards.iter().map(|award| award.amount.get()).collect(), divided.unallocated.get())
}

fn refused(json: &str) -> DivideError {
    divide(&division(json)).err().unwrap_or_else(|| panic!("should be refused: {json}"))
}

/// Equal weights and the claims as caps: what each claimed, up to a common level.
fn equal_awards(amount: i64, claims: &[i64]) -> (Vec<i64>, i64) {
    let claims: Vec<String> =
        claims.iter().zip('a'..).map(|(cap, id)| format!(r#"{{"id":"{id}","weight":1,"cap":{cap}}}"#)).collect();
    shared(&format!(r#"{{"amount":{amount},"claims":[{}]}}"#, claims.join(",")))
}

/// The claims as weights and caps: everybody the same part of what was claimed.
fn proportional(amount: i64, method: &str, claims: &[i64]) -> (Vec<i64>, i64) {
    let claims: Vec<String> =
        claims.iter().zip('a'..).map(|(n, id)| format!(r#"{{"id":"{id}","weight":{n},"cap":{n}}}"#)).collect();
    shared(&format!(r#"{{"amount":{amount},"method":"{method}","claims":[{}]}}"#, claims.join(",")))
}

#[test]
fn the_example_of_the_command_line_reaches_its_cap() {
    let json =
        r#"{"amount":230,"unit":1,"method":"largest-remainder","claims":[{"id":"a","weight":"1","floor":0,"cap":10}]}"#;
    let answer = serde_json::to_string(&divided(json)).unwrap();
    assert_eq!(answer, r#"{"awards":[{"id":"a","amount":10}],"unallocated":220}"#, "no more and no less is printed");
}

#[test]
fn three_claims_of_the_talmud_by_equal_awards() {
    // Ketubot 93a has claims of 100, 200 and 300 and estates of 100, 200 and 300.
    assert_eq!(equal_awards(100, &[100, 200, 300]), (vec![34, 33, 33], 0), "all below their claims: the same to each");
    assert_eq!(equal_awards(200, &[100, 200, 300]), (vec![67, 67, 66], 0), "66 2/3 to each");
    assert_eq!(equal_awards(300, &[100, 200, 300]), (vec![100, 100, 100], 0), "the smallest claim is just met");
    assert_eq!(equal_awards(400, &[100, 200, 300]), (vec![100, 150, 150], 0), "then the other two share");
    assert_eq!(equal_awards(550, &[100, 200, 300]), (vec![100, 200, 250], 0));
    assert_eq!(equal_awards(700, &[100, 200, 300]), (vec![100, 200, 300], 100), "what nobody claims is left");
}

#[test]
fn three_claims_of_the_talmud_in_proportion() {
    for method in ["largest-remainder", "sainte-lague"] {
        assert_eq!(proportional(300, method, &[100, 200, 300]), (vec![50, 100, 150], 0), "{method}");
        assert_eq!(proportional(600, method, &[100, 200, 300]), (vec![100, 200, 300], 0), "{method}");
    }
    assert_eq!(proportional(100, "largest-remainder", &[100, 200, 300]), (vec![17, 33, 50], 0), "16 2/3, 33 1/3, 50");
    assert_eq!(proportional(200, "largest-remainder", &[100, 200, 300]), (vec![33, 67, 100], 0), "33 1/3, 66 2/3, 100");
}

#[test]
fn ten_among_two_four_seven_and_eight() {
    // A bankruptcy of 10 with claims 2, 4, 7, 8: equal awards are 2, 8/3, 8/3, 8/3.
    assert_eq!(equal_awards(10, &[2, 4, 7, 8]), (vec![2, 3, 3, 2], 0), "two of three equals get the krone, by id");
    assert_eq!(proportional(10, "largest-remainder", &[2, 4, 7, 8]), (vec![1, 2, 3, 4], 0));
    let exact = divided(
        r#"{"amount":10,"claims":[{"id":"a","weight":1,"cap":2},{"id":"b","weight":1,"cap":4},
            {"id":"c","weight":1,"cap":7},{"id":"d","weight":1,"cap":8}]}"#,
    );
    assert_eq!(exact.level.map(|level| level.cut(4)).as_deref(), Some("2.6666"), "the level is 8/3, cut");
    let tie = exact.tie.unwrap();
    assert_eq!((tie.winners, tie.losers), (vec!["b".to_owned(), "c".to_owned()], vec!["d".to_owned()]));
}

#[test]
fn seats_by_sainte_lague_as_published() {
    // Seven seats among 53 000, 24 000 and 23 000 votes, the textbook case where the two differ: the quotas are 3.71, 1.68
    // and 1.61.
    let seats = |method: &str| {
        shared(&format!(
            r#"{{"amount":7,"method":"{method}","claims":[{{"id":"a","weight":53000}},{{"id":"b","weight":24000}},
                {{"id":"c","weight":23000}}]}}"#
        ))
        .0
    };
    assert_eq!(seats("sainte-lague"), [3, 2, 2]);
    assert_eq!(seats("largest-remainder"), [4, 2, 1]);
}

#[test]
fn the_alabama_paradox_happens_only_with_the_largest_remainder() {
    // Six, six and two votes: with 10 seats the small one gets 2, with 11 only 1.
    let small = |method: &str, seats: i64| {
        shared(&format!(
            r#"{{"amount":{seats},"method":"{method}","claims":[{{"id":"a","weight":6}},{{"id":"b","weight":6}},
                {{"id":"c","weight":2}}]}}"#
        ))
        .0[2]
    };
    assert_eq!(
        (small("largest-remainder", 10), small("largest-remainder", 11)),
        (2, 1),
        "known, and why there are two"
    );
    assert!(small("sainte-lague", 10) <= small("sainte-lague", 11), "nothing jumps back when the frame grows");
}

#[test]
fn floors_come_first_and_the_level_fills_up_the_others() {
    let json =
        r#"{"amount":100,"claims":[{"id":"a","weight":1,"floor":60},{"id":"b","weight":1},{"id":"c","weight":3}]}"#;
    assert_eq!(shared(json), (vec![60, 10, 30], 0));
    let stopped: Vec<StoppedBy> = divided(json).awards.iter().map(|award| award.stopped_by).collect();
    assert_eq!(stopped, [StoppedBy::Floor, StoppedBy::Nothing, StoppedBy::Nothing]);
}

#[test]
fn weight_zero_gets_its_floor_and_nothing_more() {
    let json = r#"{"amount":100,"claims":[{"id":"a","weight":0,"floor":7,"cap":50},{"id":"b","weight":"0.0"}]}"#;
    assert_eq!(shared(json), (vec![7, 0], 93), "all weigh nothing: the rest has nobody to go to");
    let json = r#"{"amount":100,"claims":[{"id":"a","weight":0,"floor":7},{"id":"b","weight":2}]}"#;
    assert_eq!(shared(json), (vec![7, 93], 0));
}

#[test]
fn without_claims_everything_is_left() {
    assert_eq!(shared(r#"{"amount":100,"claims":[]}"#), (vec![], 100));
    assert_eq!(shared(r#"{"amount":0,"claims":[{"id":"a","weight":1}]}"#), (vec![0], 0));
}

#[test]
fn a_unit_of_a_thousand_rounds_caps_down_and_floors_up() {
    let json = r#"{"amount":10500,"unit":1000,"claims":[{"id":"a","weight":1,"floor":1001},{"id":"b","weight":9,"cap":7999}]}"#;
    assert_eq!(shared(json), (vec![3000, 7000], 500), "what is below one unit is left");
    let json = r#"{"amount":5000,"unit":1000,"claims":[{"id":"a","weight":1,"floor":500,"cap":500}]}"#;
    let error = refused(json);
    assert_eq!(error.code().as_str(), "divide-floor-above-cap");
    assert_eq!(error.to_string(), "claim a: the floor 500 is above the cap 500, in whole units of 1000");
}

#[test]
fn two_weights_that_differ_in_the_sixtieth_decimal_are_different() {
    let zeros = "0".repeat(59);
    for (a, b, expected) in [("1", "2", [0, 1]), ("2", "1", [1, 0]), ("1", "1", [1, 0])] {
        let json = format!(
            r#"{{"amount":1,"claims":[{{"id":"a","weight":0.5{zeros}{a}}},{{"id":"b","weight":"0.5{zeros}{b}"}}]}}"#
        );
        assert_eq!(shared(&json).0, expected, "as a JSON number and as text alike");
    }
}

#[test]
fn huge_and_tiny_weights_are_exact() {
    let long = "9".repeat(400);
    let json = format!(r#"{{"amount":3,"claims":[{{"id":"a","weight":"{long}"}},{{"id":"b","weight":{long}}}]}}"#);
    assert_eq!(shared(&json), (vec![2, 1], 0), "equal to the last digit: the tie goes by id");
    let json = r#"{"amount":1000000000000,"claims":[{"id":"a","weight":1e-300},{"id":"b","weight":"3e-300"}]}"#;
    assert_eq!(shared(json), (vec![250_000_000_000, 750_000_000_000], 0));
    let json = r#"{"amount":9007199254740991,"method":"sainte-lague","claims":[{"id":"a","weight":1},{"id":"b","weight":1e300}]}"#;
    assert_eq!(shared(json), (vec![0, 9_007_199_254_740_991], 0));
}

#[test]
fn a_tenth_and_two_tenths_are_three_tenths() {
    let claims = r#"[{"id":"a","weight":0.1},{"id":"b","weight":0.2},{"id":"c","weight":0.3}]"#;
    assert_eq!(shared(&format!(r#"{{"amount":6,"claims":{claims}}}"#)), (vec![1, 2, 3], 0));
    let divided = divided(&format!(r#"{{"amount":7,"claims":{claims}}}"#));
    assert_eq!(divided.level.map(|level| level.cut(6)).as_deref(), Some("11.666666"), "7 / 0.6 and no float near it");
}

#[test]
fn what_cannot_be_divided_is_named() {
    for (json, code, line) in [
        (r#"{"amount":-1,"claims":[]}"#, "divide-negative-amount", "the amount is -1, below zero"),
        (
            r#"{"amount":1,"unit":0,"claims":[]}"#,
            "divide-unit-not-positive",
            "the unit is 0, not a positive number of kroner",
        ),
        (
            r#"{"amount":1,"unit":-5,"claims":[]}"#,
            "divide-unit-not-positive",
            "the unit is -5, not a positive number of kroner",
        ),
        (
            r#"{"amount":1,"claims":[{"id":"a","weight":1,"floor":-2}]}"#,
            "divide-negative-floor",
            "claim a: the floor is -2, below zero",
        ),
        (
            r#"{"amount":1,"claims":[{"id":"a","weight":1,"cap":-2}]}"#,
            "divide-negative-cap",
            "claim a: the cap is -2, below zero",
        ),
        (
            r#"{"amount":9,"claims":[{"id":"a","weight":1,"floor":5,"cap":4}]}"#,
            "divide-floor-above-cap",
            "claim a: the floor 5 is above the cap 4, in whole units of 1",
        ),
        (
            r#"{"amount":9,"claims":[{"id":"a","weight":1},{"id":"a","weight":2}]}"#,
            "divide-duplicate-claim",
            "claim a is there twice",
        ),
        (
            r#"{"amount":9007199254740992,"claims":[]}"#,
            "divide-too-large",
            "the amount is 9007199254740992, above 9007199254740991",
        ),
        (
            r#"{"amount":1,"claims":[{"id":"a","weight":1,"cap":9223372036854775807}]}"#,
            "divide-too-large",
            "the cap of claim a is 9223372036854775807, above 9007199254740991",
        ),
        (
            r#"{"amount":230,"claims":[{"id":"a","weight":1,"floor":100},{"id":"b","weight":0,"floor":200}]}"#,
            "divide-floors-above-amount",
            "the floors come to 300, 70 more than the amount 230",
        ),
    ] {
        let error = refused(json);
        assert_eq!((error.code().as_str(), error.to_string().as_str()), (code, line), "{json}");
    }
}

#[test]
fn floors_beyond_any_amount_are_told_exactly() {
    let claims: Vec<String> =
        (0..2_000).map(|n| format!(r#"{{"id":"{n}","weight":1,"floor":9007199254740991}}"#)).collect();
    let json = format!(r#"{{"amount":991,"claims":[{}]}}"#, claims.join(","));
    assert_eq!(
        refused(&json),
        DivideError::FloorsAboveAmount {
            floors: 18_014_398_509_481_982_000,
            amount: Kroner::new(991),
            over: 18_014_398_509_481_981_009,
        },
        "more than 64 bits hold"
    );
}

#[test]
fn a_case_that_is_misspelt_is_refused_and_not_guessed() {
    for (json, part) in [
        (r#"{"amount":1,"claims":[],"round":1}"#, "unknown field `round`"),
        (r#"{"amount":1,"claims":[{"id":"a","weight":1,"max":3}]}"#, "unknown field `max`"),
        (r#"{"amount":1,"method":"dhondt","claims":[]}"#, "unknown variant `dhondt`"),
        (r#"{"amount":1.5,"claims":[]}"#, "floating point"),
        (r#"{"claims":[]}"#, "missing field `amount`"),
        (r#"{"amount":1,"claims":[{"id":"a"}]}"#, "missing field `weight`"),
        (r#"{"amount":1,"claims":[{"id":"a","weight":-1}]}"#, "weight-negative: claim a: weight «-1» is below zero"),
        (r#"{"amount":1,"claims":[{"id":"a","weight":"0,5"}]}"#, "weight-not-a-number: claim a: weight «0,5»"),
        (r#"{"amount":1,"claims":[{"id":"a","weight":null}]}"#, "weight-not-a-number"),
        (r#"{"amount":1,"claims":[{"id":"a","weight":1e999999999}]}"#, "weight-too-long"),
    ] {
        let error = serde_json::from_str::<Division>(json).err().map(|error| error.to_string()).unwrap_or_default();
        assert!(error.contains(part), "{json} should say «{part}», says «{error}»");
    }
}
