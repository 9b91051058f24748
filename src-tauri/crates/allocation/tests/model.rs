//! The county's model as data: Nordland 2023 as it is delivered, and what is wrong with others.

mod common;

use allocation::{Adjustments, Size, Tier};
use common::{Meeting, frame, model, scheme};
use forum::Base;
use serde_json::Value;

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
        schemes: ["rekom", "dekom", "kl"].map(scheme).to_vec(),
        frames: vec![frame("rekom", 10_886_000), frame("dekom", 12_070_000), frame("kl", 8_296_000)],
        ..Meeting::of(model(NORDLAND))
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
