//! What seats have laid before the leader, and what becomes of it.

use forum::SeatId;
use procedure::SeatMessage;
use serde::{Deserialize, Serialize};
use strum::VariantNames;

/// What seats have laid before the leader, and what becomes of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, VariantNames)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(tag = "do", export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(tag = "do", remote = "InboxCommand"))]
#[serde(remote = "Self", rename_all = "kebab-case", deny_unknown_fields)]
#[strum(serialize_all = "kebab-case")]
pub enum InboxCommand {
    /// Lays a message before the leader: what a laptop sends, or what came by e-mail or on paper.
    HandIn {
        /// Whose it is.
        seat: SeatId,
        /// What it says.
        message: SeatMessage,
    },
    /// Takes a message in: *forfall* is written, a tie is raised, other amounts become a draft of their own; a remark is read.
    TakeIn {
        /// Its number.
        number: u32,
    },
    /// Sets a message aside: nothing comes of it.
    SetAside {
        /// Its number.
        number: u32,
    },
}
