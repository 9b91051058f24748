//! Rules and example meetings that come with the program, read from `assets/` when it was built.
//!
//! A *preset* is a county's rules: schemes, frames, regions, cases and its tildelingsmodell. An *example* is a preset
//! with a forum and behovsmeldinger, to try the program on; it says what of it is constructed.

use allocation::AllocationModel;
use chrono::NaiveDate;
use forum::vote::VoteRules;
use forum::{CaseItem, Frame, Language, Names, Scheme, Seat};
use serde::{Deserialize, Serialize};

use crate::Refusal;

/// One preset or example to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct Offer {
    /// Its id: `nordland-2023`.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What it holds, in a sentence or two.
    pub about: String,
}

/// A county's rules for a year.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Preset {
    id: String,
    title: Names,
    about: Names,
    /// «Samarbeidsforum i Nordland».
    pub forum: String,
    /// «Statsforvalteren i Nordland».
    pub secretariat: String,
    /// Budget year.
    pub year: i32,
    /// The day of the meeting.
    pub date: NaiveDate,
    /// The agenda.
    pub cases: Vec<CaseItem>,
    /// How votes are counted.
    pub vote_rules: VoteRules,
    /// The schemes.
    pub schemes: Vec<Scheme>,
    /// Their frames.
    pub frames: Vec<Frame>,
    /// The regions in order.
    pub regions: Vec<String>,
}

/// A whole example meeting.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Example {
    id: String,
    /// The preset it is built on.
    pub preset: String,
    title: Names,
    about: Names,
    /// What of it is constructed.
    pub constructed: Names,
}

/// The files of a preset.
struct PresetFiles {
    preset: &'static str,
    model: &'static str,
}

/// The files of an example.
struct ExampleFiles {
    example: &'static str,
    seats: &'static str,
    needs: &'static [u8],
}

const PRESETS: &[PresetFiles] = &[PresetFiles {
    preset: include_str!("../../../../assets/presets/nordland-2023/preset.json"),
    model: include_str!("../../../../assets/presets/nordland-2023/model.json"),
}];

const EXAMPLES: &[ExampleFiles] = &[ExampleFiles {
    example: include_str!("../../../../assets/examples/nordland-2023/example.json"),
    seats: include_str!("../../../../assets/examples/nordland-2023/forum.json"),
    needs: include_bytes!("../../../../assets/examples/nordland-2023/behovsmeldinger.csv"),
}];

/// The presets that can be chosen, described in `language`.
pub fn presets(language: Language) -> Vec<Offer> {
    let offer = |preset: Preset| Offer {
        title: preset.title.get(language).to_owned(),
        about: preset.about.get(language).to_owned(),
        id: preset.id,
    };
    PRESETS.iter().filter_map(|files| read::<Preset>(files.preset).ok().map(offer)).collect()
}

/// The example meetings that can be chosen, described in `language`.
pub fn examples(language: Language) -> Vec<Offer> {
    let offer = |example: Example| Offer {
        title: example.title.get(language).to_owned(),
        about: example.about.get(language).to_owned(),
        id: example.id,
    };
    EXAMPLES.iter().filter_map(|files| read::<Example>(files.example).ok().map(offer)).collect()
}

/// The preset with this id and its model.
pub(crate) fn preset(id: &str) -> Result<(Preset, AllocationModel), Refusal> {
    for files in PRESETS {
        let preset: Preset = read(files.preset)?;
        if preset.id == id {
            return Ok((preset, read(files.model)?));
        }
    }
    Err(unknown("preset", id, presets(Language::Nb)))
}

/// The example with this id: itself, its seats and its behovsmeldinger as CSV.
pub(crate) fn example(id: &str) -> Result<(Example, Vec<Seat>, &'static [u8]), Refusal> {
    for files in EXAMPLES {
        let example: Example = read(files.example)?;
        if example.id == id {
            return Ok((example, read(files.seats)?, files.needs));
        }
    }
    Err(unknown("example", id, examples(Language::Nb)))
}

fn unknown(what: &str, id: &str, offers: Vec<Offer>) -> Refusal {
    let ids: Vec<String> = offers.into_iter().map(|offer| offer.id).collect();
    Refusal::new(&format!("unknown-{what}"), format!("there is no {what} «{id}»; there is: {}", ids.join(", ")))
        .with("id", id)
}

fn read<T: for<'de> Deserialize<'de>>(json: &str) -> Result<T, Refusal> {
    serde_json::from_str(json).map_err(|error| Refusal::new("asset-damaged", error.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_asset_that_comes_with_the_program_can_be_read() {
        assert_eq!(presets(Language::Nb).len(), PRESETS.len());
        assert_eq!(examples(Language::Nb).len(), EXAMPLES.len());
        for offer in presets(Language::Nb) {
            let (_, model) = preset(&offer.id).unwrap();
            assert!(model.check().is_ok(), "{} has a sound model", offer.id);
        }
        for offer in examples(Language::Nb) {
            let (example, seats, _) = example(&offer.id).unwrap();
            assert!(preset(&example.preset).is_ok());
            assert!(seats.iter().any(|seat| seat.may_vote()), "somebody in {} can vote", offer.id);
        }
    }

    #[test]
    fn an_unknown_example_is_refused_with_those_there_are() {
        let refusal = example("finnmark-1999").unwrap_err();
        assert_eq!(refusal.code, "unknown-example");
        assert!(refusal.detail.contains("nordland-2023"), "{refusal}");
    }
}
