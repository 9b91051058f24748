//! What an import of one of the other tables does to what the meeting has, row by row.

use serde::{Deserialize, Serialize};

use super::GoneBecame;
use crate::view::FieldChanged;

/// A frame, participant, share or søknad, told by what it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RowTold {
    /// By which it is one and the same: `dekom:2025`, a name, a number.
    pub id: String,
    /// What people know it by: «Dekom 2025».
    pub name: String,
}

/// A row that changes what the meeting has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RowChanged {
    /// Which, as it was.
    pub row: RowTold,
    /// What is changed.
    pub fields: Vec<FieldChanged>,
}

/// What came with an earlier edition of the file, and is not in it any more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RowGone {
    /// Which.
    pub row: RowTold,
    /// What becomes of it.
    pub became: GoneBecame,
}

/// A field in which the meeting says something else than the file, and keeps it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RowKept {
    /// Of which row.
    pub row: RowTold,
    /// Which field, as in [`FieldChanged`].
    pub field: String,
    /// What the meeting says.
    pub ours: String,
    /// What the file says.
    pub theirs: String,
}
