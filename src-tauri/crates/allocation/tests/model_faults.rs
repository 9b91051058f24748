//! Models that cannot be followed, as a county might write them: each is refused with its place and its reason.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a case that cannot be written should fail")]

use std::collections::BTreeSet;

use allocation::{AllocationModel, FaultCode, LONGEST_MODEL};
use serde_json::{Value, json};

const NORDLAND: &str = include_str!("../../../../assets/presets/nordland-2023/model.json");

/// A fault: code, place and words.
type Told = (String, String, String);

/// What was written, what was told of it, and the code and place that should be.
type Case = (&'static str, Vec<Told>, &'static str, &'static str);

/// The faults of Nordland's model with something changed in Rekom, its first scheme: code, place and words.
fn faults(change: &dyn Fn(&mut Value)) -> Vec<Told> {
    let mut model: Value = serde_json::from_str(NORDLAND).expect("the model");
    change(&mut model);
    let found = AllocationModel::read(&serde_json::to_vec(&model).expect("text")).expect_err("it cannot be followed");
    found.iter().map(|fault| (fault.reason.code().to_string(), fault.place.clone(), fault.to_string())).collect()
}

fn in_rekom(change: Value) -> Vec<Told> {
    faults(&|model| {
        if let (Some(rekom), Value::Object(change)) = (model["schemes"][0].as_object_mut(), &change) {
            rekom.extend(change.clone());
        }
    })
}

fn name() -> Value {
    json!({"nb": "A", "nn": "A", "en": "A"})
}

/// Rekom with one set-aside.
fn set_aside(change: Value) -> Value {
    let mut one = json!({"id": "a", "name": name()});
    if let (Some(all), Value::Object(change)) = (one.as_object_mut(), change) {
        all.extend(change);
    }
    json!({ "set_asides": [one] })
}

fn figure(percent: &str) -> Value {
    json!({"name": name(), "percent": percent, "plus": ["fte"]})
}

/// Every reason there is, with a case from a county's desk: what was written, the code, and the place that is told.
fn cases() -> Vec<Case> {
    let sixty = |id: &str| json!({"id": id, "name": name(), "percent": "60", "base": "frame"});
    let pots = |pots: Value| in_rekom(json!({ "pots": pots }));
    let round = |round: Value| {
        let mut all = json!({"set_aside": "thirty-percent-part", "rate": 30000, "order": ["progress"]});
        if let (Some(all), Value::Object(round)) = (all.as_object_mut(), round) {
            all.extend(round);
        }
        in_rekom(json!({ "round": all }))
    };
    vec![
        (
            "the percentage is a word",
            in_rekom(set_aside(json!({"percent": "tretti", "base": "frame"}))),
            "unreadable",
            "schemes[0].set_asides[0].percent",
        ),
        (
            "the percentage is above a hundred",
            in_rekom(set_aside(json!({"percent": "130", "base": "frame"}))),
            "unreadable",
            "schemes[0].set_asides[0].percent",
        ),
        ("no size at all", in_rekom(set_aside(json!({}))), "unreadable", "schemes[0].set_asides[0]"),
        ("a field that does not exist", in_rekom(json!({"ceiling": 3})), "unreadable", "schemes[0].ceiling"),
        ("a unit in words", faults(&|model| model["unit"] = json!("1000")), "unreadable", "unit"),
        (
            "a fraction of nothing",
            pots(json!({"per": "region", "by": "key-figures", "figures": [figure("1/0")]})),
            "unreadable",
            "schemes[0].pots.figures[0].percent",
        ),
        ("a file of a later program", faults(&|model| model["version"] = json!(9)), "unknown-version", "version"),
        ("awards in units of nothing", faults(&|model| model["unit"] = json!(0)), "unit-out-of-range", "unit"),
        (
            "less than nothing is set aside",
            in_rekom(set_aside(json!({"kroner": -1}))),
            "amount-out-of-range",
            "schemes[0].set_asides[0].kroner",
        ),
        ("the name in nynorsk is empty", faults(&|model| model["name"]["nn"] = json!(" ")), "empty", "name.nn"),
        (
            "Rekom stands twice",
            faults(&|model| model["schemes"][1]["scheme"] = json!("rekom")),
            "twice",
            "schemes[1].scheme",
        ),
        (
            "two set-asides with one id",
            in_rekom(json!({"set_asides": [sixty("a"), sixty("a")]})),
            "twice",
            "schemes[0].set_asides[1].id",
        ),
        (
            "a percentage of what is applied for",
            in_rekom(set_aside(json!({"percent": "30", "base": "applied"}))),
            "base-not-frame",
            "schemes[0].set_asides[0].base",
        ),
        (
            "more than the whole is set aside",
            in_rekom(json!({"set_asides": [sixty("a"), sixty("b")]})),
            "above-hundred",
            "schemes[0].set_asides",
        ),
        ("some needs are in no tier", in_rekom(json!({"tiers": ["ongoing"]})), "last-tier-not-all", "schemes[0].tiers"),
        (
            "a network gets 140 %",
            in_rekom(json!({"split": {"network_at_most": "140"}})),
            "not-a-percentage",
            "schemes[0].split.network_at_most",
        ),
        (
            "the weights come to 99.99 %",
            pots(json!({"per": "region", "by": "key-figures", "figures": [figure("66.66"), figure("33.33")]})),
            "weights-not-hundred",
            "schemes[0].pots.figures",
        ),
        (
            "a weight of nothing",
            in_rekom(json!({"weights": [{"to": "ongoing", "weight": "0"}]})),
            "weight-out-of-range",
            "schemes[0].weights[0].weight",
        ),
        (
            "a weight of seven decimals",
            in_rekom(json!({"weights": [{"to": "ongoing", "weight": "1.0000001"}]})),
            "weight-out-of-range",
            "schemes[0].weights[0].weight",
        ),
        (
            "everybody weighs more",
            in_rekom(json!({"weights": [{"to": "all", "weight": "2"}]})),
            "tier-without-weight",
            "schemes[0].weights[0].to",
        ),
        (
            "one pot with a floor",
            pots(json!({"per": "one", "floor": 100_000})),
            "one-pot-not-shared",
            "schemes[0].pots",
        ),
        (
            "key figures that nothing uses",
            pots(json!({"per": "region", "by": "last-year", "figures": [figure("100")]})),
            "figures-misplaced",
            "schemes[0].pots.figures",
        ),
        (
            "regions come first, but which",
            in_rekom(json!({"tiers": ["priority-region", "all"]})),
            "no-priority-regions",
            "schemes[0].priority_regions",
        ),
        ("no measure at a time", in_rekom(json!({"measures_at_once": 0})), "zero", "schemes[0].measures_at_once"),
        (
            "a question in a scheme that is not there",
            faults(&|model| model["questions"] = json!([{"id": "a", "name": name(), "schemes": ["dekom", "rekomm"]}])),
            "no-such-scheme",
            "questions[0].schemes[1]",
        ),
        (
            "one thing to tick",
            faults(&|model| {
                let choices = json!([{"id": "ppt", "name": name()}]);
                model["questions"] = json!([{"id": "a", "name": name(), "choices": choices}]);
            }),
            "one-choice",
            "questions[0].choices",
        ),
        (
            "own contribution of a limit that is not there",
            in_rekom(json!({"split": {"own_contribution": "30", "own_contribution_of": "coordinator-limit"}})),
            "no-coordinator-limit",
            "schemes[0].split.own_contribution_of",
        ),
        (
            "the round shares a set-aside that is not there",
            round(json!({"set_aside": "forty"})),
            "no-such-set-aside",
            "schemes[0].round.set_aside",
        ),
        (
            "the round closes before it opens",
            round(json!({"opens": "2023-09-20", "closes": "2023-08-15"})),
            "closes-before-it-opens",
            "schemes[0].round.closes",
        ),
        (
            "study types come first, but which",
            round(json!({"order": ["study"]})),
            "no-studies",
            "schemes[0].round.studies",
        ),
    ]
}

#[test]
fn every_fault_is_told_with_its_place_and_reason() {
    for (what, found, code, place) in cases() {
        let (told_code, told_place, words) = found.first().unwrap();
        assert_eq!((told_code.as_str(), told_place.as_str()), (code, place), "{what}: {words}");
    }
}

#[test]
fn no_reason_is_without_a_case() {
    let mut told: BTreeSet<String> =
        cases().iter().flat_map(|(_, found, ..)| found).map(|(code, ..)| code.clone()).collect();
    told.insert(AllocationModel::read(&vec![b' '; LONGEST_MODEL + 1]).unwrap_err()[0].reason.code().to_string());
    let all: BTreeSet<String> = FaultCode::ALL.iter().map(|code| code.to_string()).collect();
    assert_eq!(told, all);
}

#[test]
fn a_text_that_is_no_model_is_told_so() {
    let reason = |text: &[u8]| AllocationModel::read(text).unwrap_err()[0].to_string();
    assert_eq!(reason(b""), "text: cannot be read: EOF while parsing a value at line 1 column 0");
    assert_eq!(reason(b"PK\x03\x04"), "text: cannot be read: expected value at line 1 column 1", "a workbook");
    assert!(
        reason(format!("{NORDLAND} {NORDLAND}").as_bytes()).starts_with("text: cannot be read: trailing characters")
    );
    assert!(AllocationModel::read("[".repeat(100_000).as_bytes()).is_err(), "deep as a well");
    assert!(AllocationModel::read(format!("\u{feff}{NORDLAND}").as_bytes()).is_ok(), "written on Windows");
}

#[test]
fn all_faults_are_told_at_once() {
    let found = faults(&|model| {
        model["unit"] = json!(-1);
        model["schemes"][0]["tiers"] = json!([]);
        model["schemes"][1]["need_at_most"] = json!(-5);
    });
    let places: Vec<&str> = found.iter().map(|(_, place, _)| place.as_str()).collect();
    assert_eq!(places, ["unit", "schemes[0].tiers", "schemes[1].need_at_most"]);
}
