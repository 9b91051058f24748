//! Going on from the newest good copy when a meeting file is damaged. The damaged file is set aside, never deleted.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::clock::Clock;
use crate::command::Refusal;

/// What became of a damaged file, and what differs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Restored {
    /// Where the damaged file lies now; none when it was gone.
    pub set_aside: Option<PathBuf>,
    /// The last journal entry that the copy has.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub revision: u64,
    /// When that entry was written.
    pub last_entry_at: DateTime<Utc>,
    /// How many entries after it the damaged file said it had; none when it could not be asked.
    #[cfg_attr(feature = "ts", ts(type = "number | null"))]
    pub entries_lost: Option<u64>,
}

/// Sets a damaged file aside under another name and puts its newest good copy in its place.
///
/// Refused, with nothing moved, when the file is sound, open elsewhere, or has no good copy.
pub fn restore(path: &Path, clock: &Clock) -> Result<Restored, Refusal> {
    let restored = store::set_aside_and_restore(path, clock())?;
    Ok(Restored {
        set_aside: restored.set_aside,
        revision: restored.backup.revision,
        last_entry_at: restored.backup.last_entry_at,
        entries_lost: restored.damaged.map(|(revision, _)| revision.saturating_sub(restored.backup.revision)),
    })
}
