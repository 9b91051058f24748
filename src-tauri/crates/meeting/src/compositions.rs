//! The counties' compositions, which come with the program: seats without persons' names (R105, R117).

use procedure::CompositionPreset;

use crate::command::{Refusal, RefusalCode};

macro_rules! compositions {
    ($id:literal) => {
        include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../assets/presets/", $id, "/compositions.json"))
    };
}

const COMPOSITIONS: &[&str] =
    &[compositions!("innlandet-2022"), compositions!("nordland-2023"), compositions!("kollektiv-2026")];

/// Every composition that can be chosen.
pub(crate) fn composition_presets() -> Result<Vec<CompositionPreset>, Refusal> {
    let read = |json: &&str| -> Result<Vec<CompositionPreset>, Refusal> {
        serde_json::from_str(json).map_err(|error| Refusal::new(RefusalCode::AssetDamaged, error.to_string()))
    };
    Ok(COMPOSITIONS.iter().map(read).collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect())
}

/// The composition with this id.
pub(crate) fn composition_preset(id: &str) -> Result<CompositionPreset, Refusal> {
    let presets = composition_presets()?;
    let there_is = presets.iter().map(|preset| preset.id.as_str()).collect::<Vec<_>>().join(", ");
    presets.into_iter().find(|preset| preset.id == id).ok_or_else(|| {
        Refusal::new(RefusalCode::UnknownComposition, format!("there is no composition «{id}»; there is: {there_is}"))
            .with("id", id)
            .with("there-is", there_is)
    })
}
