//! Whether a secret vote is secret: with few entitled, the count tells how they voted. It is said before the vote opens.

use serde::{Deserialize, Serialize};

/// What must be said of a secret vote before it opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "is", rename_all = "kebab-case")]
pub enum Secrecy {
    /// Nothing.
    Kept,
    /// One votes: the count is that vote.
    ToldByTheCount,
    /// Two vote: each can tell the other's vote from the count.
    KnownToEachOther,
    /// So few that a guess is likely to be right.
    Few {
        /// How many.
        entitled: u32,
    },
}

/// With fewer than this the vote is called one of few. The house's own choice; no source names a number.
const FEW: u32 = 5;

/// A secret vote by laptop is not ended with fewer ballots than this while others may still vote: whoever ends it after the first
/// ballot would know what it says. The house's own choice.
pub(super) const LEAST_BALLOTS: u32 = 3;

/// What must be said of a secret vote among so many. A count where all voted alike tells every vote, however many there are.
///
/// ```
/// use procedure::{Secrecy, secrecy};
/// assert_eq!(secrecy(2), Secrecy::KnownToEachOther);
/// assert_eq!(secrecy(4), Secrecy::Few { entitled: 4 });
/// assert_eq!(secrecy(5), Secrecy::Kept);
/// ```
pub fn secrecy(entitled: u32) -> Secrecy {
    match entitled {
        0 | 1 => Secrecy::ToldByTheCount,
        2 => Secrecy::KnownToEachOther,
        3..FEW => Secrecy::Few { entitled },
        FEW.. => Secrecy::Kept,
    }
}
