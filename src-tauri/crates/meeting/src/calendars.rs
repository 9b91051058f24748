//! The counties' published calendars, which come with the program (R147).

use procedure::annual::YearPreset;

use crate::command::{Refusal, RefusalCode};

macro_rules! calendar {
    ($id:literal) => {
        include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../assets/presets/", $id, "/year.json"))
    };
}

const CALENDARS: &[&str] = &[calendar!("nordland-2023"), calendar!("rogaland-2025"), calendar!("innlandet-2022")];

/// Every calendar that can be chosen.
pub(crate) fn year_presets() -> Result<Vec<YearPreset>, Refusal> {
    let read = |json: &&str| {
        serde_json::from_str(json).map_err(|error| Refusal::new(RefusalCode::AssetDamaged, error.to_string()))
    };
    CALENDARS.iter().map(read).collect()
}

/// The calendar with this id.
pub(crate) fn year_preset(id: &str) -> Result<YearPreset, Refusal> {
    let presets = year_presets()?;
    let there_is = presets.iter().map(|preset| preset.id.as_str()).collect::<Vec<_>>().join(", ");
    presets.into_iter().find(|preset| preset.id == id).ok_or_else(|| {
        Refusal::new(RefusalCode::UnknownCalendar, format!("there is no calendar «{id}»; there is: {there_is}"))
            .with("id", id)
            .with("there-is", there_is)
    })
}
