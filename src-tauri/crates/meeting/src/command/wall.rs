//! What the wall shows. Nothing of it is in the meeting file.

use serde::{Deserialize, Serialize};
use strum::VariantNames;

use crate::view::{PageTurn, WallScene};

/// What the wall shows. Nothing of it is in the meeting file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, VariantNames)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(tag = "do", export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(tag = "do", remote = "WallCommand"))]
#[serde(remote = "Self", rename_all = "kebab-case", deny_unknown_fields)]
#[strum(serialize_all = "kebab-case")]
pub enum WallCommand {
    /// Chooses what the wall shows.
    ShowOnWall {
        /// Which scene.
        scene: WallScene,
    },
    /// Turns the pages of a scene that does not fit on the wall.
    TurnWall {
        /// Which way.
        to: PageTurn,
    },
    /// Keeps the wall as it is while the leader prepares.
    FreezeWall,
    /// Lets the wall follow again.
    ThawWall,
}
