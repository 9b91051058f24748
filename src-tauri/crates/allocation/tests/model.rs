//! The county's model as data: Nordland 2023 as it is delivered, and what is wrong with others.

mod common;

use allocation::{Adjustments, AllocationModel, Size, Tier};
use common::{Meeting, frame, model, scheme};
use forum::Base;
use serde_json::{Value, json};

const NORDLAND: &str = include_str!("../../../../assets/presets/nordland-2023/model.json");

#[test]
fn the_model_of_nordland_can_be_followed() {
    let nordland = model(NORDLAND);
    assert_eq!(nordland.check(), Ok(()));
    let ids: Vec<&str> = nordland.schemes.iter().map(|scheme| scheme.scheme.as_str()).collect();
    assert_eq!(ids, ["rekom", "dekom", "kl"]);
    assert!(nordland.schemes.iter().all(|scheme| scheme.tiers == [Tier::Ongoing, Tier::All]));
    assert!(nordland.schemes[1..].iter().all(|scheme| scheme.set_asides.is_empty()));
}

#[test]
fn thirty_percent_of_rekom_is_exactly_what_the_forum_was_shown() {
    let meeting = Meeting {
        model: model(NORDLAND),
        schemes: ["rekom", "dekom", "kl"].map(scheme).to_vec(),
        frames: vec![frame("rekom", 10_886_000), frame("dekom", 12_070_000), frame("kl", 8_296_000)],
        regions: Vec::new(),
        needs: Vec::new(),
    };
    let schemes = meeting.allocate(&Adjustments::default()).schemes;
    let sums: Vec<_> = schemes.iter().map(|scheme| (scheme.set_aside.get(), scheme.pots[0].amount.get())).collect();
    assert_eq!(sums, [(3_265_800, 7_620_200), (0, 12_070_000), (0, 8_296_000)], "nordland-2023: 70 % are 7 620 200");
    assert!(
        matches!(meeting.model.schemes[0].set_asides[0].size, Size::Percent(percent) if percent.base() == Base::Frame)
    );
}

#[test]
fn a_percentage_is_cut_to_the_unit_so_that_its_limit_holds() {
    let mut meeting = common::ten_needs();
    meeting.frames[0] = frame("rekom", 1_000_003);
    let set_aside = |meeting: &Meeting| meeting.allocate(&Adjustments::default()).schemes[0].set_aside.get();
    assert_eq!(set_aside(&meeting), 300_000, "30 % are 300 000.9");
    meeting.model.unit = forum::Kroner::new(1_000);
    meeting.frames[0] = frame("rekom", 1_009_999);
    assert_eq!(set_aside(&meeting), 302_000, "30 % are 302 999.7");
}

#[test]
fn a_model_is_written_as_it_is_read() -> Result<(), serde_json::Error> {
    let read: Value = serde_json::from_str(NORDLAND)?;
    assert_eq!(serde_json::to_value(model(NORDLAND))?, read);
    Ok(())
}

/// The faults of the model with one place changed.
fn faults(pointer: &str, value: Value) -> Vec<String> {
    let mut changed: Value = serde_json::from_str(NORDLAND).unwrap_or_default();
    if let Some(place) = changed.pointer_mut(pointer) {
        *place = value;
    }
    match serde_json::from_value::<AllocationModel>(changed) {
        Ok(model) => model.check().err().unwrap_or_default().iter().map(ToString::to_string).collect(),
        Err(error) => vec![error.to_string()],
    }
}

#[test]
fn every_fault_is_told_with_its_place() {
    let set_aside = |change: Value| {
        let mut set_aside = json!({"id": "a", "name": {"nb": "A", "nn": "A", "en": "A"}});
        if let (Some(all), Value::Object(change)) = (set_aside.as_object_mut(), change) {
            all.extend(change);
        }
        set_aside
    };
    let first = "/schemes/0/set_asides/0";
    for (pointer, value, fault) in [
        ("/version", json!(3), "version: version 3 is not one that this program knows"),
        ("/unit", json!(0), "unit: 0 is not a positive number of kroner within reach"),
        ("/name/nn", json!(" "), "name.nn: is empty"),
        ("/method", json!("dhondt"), "unknown variant `dhondt`, expected `largest-remainder` or `sainte-lague`"),
        ("/schemes/1/scheme", json!("rekom"), "schemes[1].scheme: rekom is there twice"),
        ("/schemes/1/tiers", json!(["ongoing"]), "schemes[1].tiers: the last tier is not «all»"),
        ("/schemes/1/tiers", json!([]), "schemes[1].tiers: the last tier is not «all»"),
        ("/schemes/2/tiers", json!(["all", "ongoing", "all"]), "schemes[2].tiers[2]: all is there twice"),
        (
            first,
            set_aside(json!({"percent": "30", "base": "pot"})),
            "schemes[0].set_asides[0].base: a set-aside is a percentage of the frame or of a named sum",
        ),
        (first, set_aside(json!({"kroner": -1})), "schemes[0].set_asides[0].kroner: -1 is below zero or out of reach"),
        (first, set_aside(json!({"percent": "130", "base": "frame"})), "set-aside a: 130 % is not between 0 and 100"),
        (first, set_aside(json!({"percent": "30"})), "set-aside a: give either percent and base, or kroner"),
        (
            first,
            set_aside(json!({"percent": "30", "base": "frame", "kroner": 1})),
            "set-aside a: give either percent and base, or kroner",
        ),
        (
            first,
            set_aside(json!({"kroner": 1, "ceiling": 2})),
            "unknown field `ceiling`, expected one of `id`, `name`, `percent`, `base`, `kroner`, `case`",
        ),
        (
            "/schemes/0/set_asides",
            json!([
                set_aside(json!({"percent": "60", "base": "frame"})),
                set_aside(json!({"percent": "40.5", "base": "frame"}))
            ]),
            "schemes[0].set_asides[1].id: a is there twice",
        ),
    ] {
        assert_eq!(faults(pointer, value).first().map(String::as_str), Some(fault), "{pointer}");
    }
    let sixty =
        |id: &str| json!({"id": id, "name": {"nb": "A", "nn": "A", "en": "A"}, "percent": "60", "base": "frame"});
    assert_eq!(
        faults("/schemes/0/set_asides", json!([sixty("a"), sixty("b")])),
        ["schemes[0].set_asides: the percentages come to 120, more than 100"]
    );
}
