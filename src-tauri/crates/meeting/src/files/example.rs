//! Rules and example meetings that come with the program, read from `assets/` when it was built.
//!
//! A *preset* is a county's rules: schemes, frames, regions, cases and its tildelingsmodell. An *example* is a preset
//! with a forum and its behovsmeldinger, or with what its pots are made of, to try the program on; it says what of it is
//! constructed.

use std::sync::LazyLock;

use allocation::{AllocationModel, Round};
use chrono::NaiveDate;
use forum::vote::VoteRules;
use forum::{CaseItem, Frame, Language, Names, Participation, Scheme, SchemeId, Seat};
use serde::{Deserialize, Serialize};

use crate::command::{Refusal, RefusalCode};

/// One preset or example to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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
    /// The day of the meeting.
    pub date: NaiveDate,
    id: String,
    /// The preset it is built on.
    pub preset: String,
    title: Names,
    about: Names,
    /// What of it is constructed.
    pub constructed: Names,
    /// Frames that the preset does not have, because they are constructed.
    #[serde(default)]
    pub frames: Vec<Frame>,
    /// Where its key figures come from.
    #[serde(default)]
    pub figure_source: String,
    /// Who takes part, beside what the tables of the example say.
    #[serde(default)]
    pub participation: Vec<Said>,
    /// Rounds that the preset does not have, because their rates are constructed.
    #[serde(default)]
    pub rounds: Vec<SchemeRound>,
}

/// Whether somebody takes part in a scheme and year.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Said {
    /// Who: a name, also of somebody whom the tables do not have.
    pub participant: String,
    /// In which scheme and year, and how.
    #[serde(flatten)]
    pub entry: Participation,
}

/// The round of a scheme.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SchemeRound {
    /// Of which scheme.
    pub scheme: SchemeId,
    /// Its rate, order and dates.
    pub round: Round,
}

/// The tables of an example, as a secretariat would bring them in.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Sheet {
    /// *Behovsmeldinger*.
    Needs,
    /// *Nøkkeltall*.
    KeyFigures,
    /// Last year's amounts.
    LastYear,
    /// *Søknader* to the 30 % part.
    Applications,
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
    sheets: &'static [SheetFile],
}

/// A table: what it holds, its file's name and its bytes.
pub(crate) type SheetFile = (Sheet, &'static str, &'static [u8]);

macro_rules! asset {
    ($path:literal) => {
        concat!(env!("CARGO_MANIFEST_DIR"), "/../../../assets/", $path)
    };
}

macro_rules! preset {
    ($id:literal) => {
        PresetFiles {
            preset: include_str!(concat!(asset!("presets/"), $id, "/preset.json")),
            model: include_str!(concat!(asset!("presets/"), $id, "/model.json")),
        }
    };
}

macro_rules! example {
    ($id:literal, $(($sheet:ident, $file:literal)),+) => {
        ExampleFiles {
            example: include_str!(concat!(asset!("examples/"), $id, "/example.json")),
            seats: include_str!(concat!(asset!("examples/"), $id, "/forum.json")),
            sheets: &[$((Sheet::$sheet, $file, include_bytes!(concat!(asset!("examples/"), $id, "/", $file)))),+],
        }
    };
}

const PRESETS: &[PresetFiles] =
    &[preset!("nordland-2023"), preset!("rogaland-2025"), preset!("innlandet-2022"), preset!("kollektiv-2026")];

const EXAMPLES: &[ExampleFiles] = &[
    example!("nordland-2023", (Needs, "behovsmeldinger.csv")),
    example!("rogaland-2025", (LastYear, "tildeling-2024.csv"), (Applications, "soeknader.csv")),
    example!("innlandet-2022", (KeyFigures, "noekkeltall.csv")),
];

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

/// What the examples say of their numbers, in all languages. A file keeps one of them.
static NOTES: LazyLock<Vec<Names>> = LazyLock::new(|| {
    EXAMPLES.iter().filter_map(|files| Some(read::<Example>(files.example).ok()?.constructed)).collect()
});

/// What a file says of its constructed numbers, in each language: as its example has it, or as it is written when it is no example's.
pub(crate) fn constructed(written: String) -> Names {
    let is_it = |note: &&Names| [&note.nb, &note.nn, &note.en].contains(&&written);
    match NOTES.iter().find(is_it) {
        Some(note) => note.clone(),
        None => Names { nb: written.clone(), nn: written.clone(), en: written },
    }
}

/// The preset with this id and its model.
pub(crate) fn preset(id: &str) -> Result<(Preset, AllocationModel), Refusal> {
    for files in PRESETS {
        let preset: Preset = read(files.preset)?;
        if preset.id == id {
            return Ok((preset, read(files.model)?));
        }
    }
    Err(unknown(RefusalCode::UnknownPreset, id, presets(Language::Nb)))
}

/// The example with this id: itself, its seats and its tables.
pub(crate) fn example(id: &str) -> Result<(Example, Vec<Seat>, &'static [SheetFile]), Refusal> {
    for files in EXAMPLES {
        let example: Example = read(files.example)?;
        if example.id == id {
            return Ok((example, read(files.seats)?, files.sheets));
        }
    }
    Err(unknown(RefusalCode::UnknownExample, id, examples(Language::Nb)))
}

fn unknown(code: RefusalCode, id: &str, offers: Vec<Offer>) -> Refusal {
    let ids: Vec<String> = offers.into_iter().map(|offer| offer.id).collect();
    let there_is = ids.join(", ");
    Refusal::new(code, format!("there is no «{id}»; there is: {there_is}")).with("id", id).with("there-is", there_is)
}

fn read<T: for<'de> Deserialize<'de>>(json: &str) -> Result<T, Refusal> {
    serde_json::from_str(json).map_err(|error| Refusal::new(RefusalCode::AssetDamaged, error.to_string()))
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
    fn what_an_example_says_of_its_numbers_is_known_in_each_language_and_what_another_file_says_stays() {
        let (example, _, _) = example("rogaland-2025").unwrap();
        assert_ne!(example.constructed.nb, example.constructed.nn);
        assert_eq!(constructed(example.constructed.nb.clone()), example.constructed);
        let own = constructed("Tala er prøvetal.".to_owned());
        assert_eq!([&*own.nb, &*own.nn, &*own.en], ["Tala er prøvetal."; 3]);
    }

    #[test]
    fn an_unknown_example_is_refused_with_those_there_are() {
        let refusal = example("finnmark-1999").unwrap_err();
        assert_eq!(refusal.code, RefusalCode::UnknownExample);
        for there_is in ["nordland-2023", "rogaland-2025", "innlandet-2022"] {
            assert!(refusal.detail.contains(there_is), "{refusal}");
        }
        let refusal = preset("finnmark-1999").unwrap_err();
        assert_eq!(refusal.code, RefusalCode::UnknownPreset);
        assert!(refusal.detail.contains("kollektiv-2026"), "{refusal}");
    }
}
