//! A share of a whole number of people, exact at the boundary: integers only, never a decimal.

use serde::{Deserialize, Serialize};

/// Whether exactly the share is enough.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Reach {
    /// Exactly the share is enough: «minst to tredeler».
    AtLeast,
    /// Exactly the share is too few: «mer enn halvparten».
    MoreThan,
}

/// So many parts of so many: a half, two thirds, all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(try_from = "ShareWritten", into = "ShareWritten")]
pub struct Share {
    parts: u32,
    of: u32,
    reach: Reach,
}

/// A share that nobody, or everybody and nobody, could reach.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{parts} of {of} is no share that can be reached")]
pub struct ShareError {
    /// How many parts.
    pub parts: u32,
    /// Of how many.
    pub of: u32,
}

impl Share {
    /// «Minst halvparten»: exactly half is enough.
    pub const HALF: Share = Share { parts: 1, of: 2, reach: Reach::AtLeast };
    /// «Mer enn halvparten».
    pub const MORE_THAN_HALF: Share = Share { parts: 1, of: 2, reach: Reach::MoreThan };
    /// «Minst to tredeler»: two thirds of nine is six.
    pub const TWO_THIRDS: Share = Share { parts: 2, of: 3, reach: Reach::AtLeast };
    /// «Alle».
    pub const ALL: Share = Share { parts: 1, of: 1, reach: Reach::AtLeast };

    /// The share that is at least, or more than, `parts` of `of`.
    pub fn new(parts: u32, of: u32, reach: Reach) -> Result<Share, ShareError> {
        let can_be_reached = match reach {
            Reach::AtLeast => parts >= 1 && parts <= of,
            Reach::MoreThan => parts < of,
        };
        if can_be_reached { Ok(Share { parts, of, reach }) } else { Err(ShareError { parts, of }) }
    }

    /// How many parts.
    pub fn parts(self) -> u32 {
        self.parts
    }

    /// Of how many.
    pub fn of(self) -> u32 {
        self.of
    }

    /// Whether exactly the share is enough.
    pub fn reach(self) -> Reach {
        self.reach
    }

    /// The fewest that reach the share of `whole`; never none, so that an empty room decides nothing.
    ///
    /// ```
    /// use procedure::Share;
    /// assert_eq!(Share::MORE_THAN_HALF.needed(17), 9);
    /// assert_eq!(Share::MORE_THAN_HALF.needed(16), 9);
    /// assert_eq!(Share::HALF.needed(18), 9);
    /// assert_eq!(Share::TWO_THIRDS.needed(9), 6);
    /// ```
    pub fn needed(self, whole: u32) -> u32 {
        let (exact, of) = (u64::from(whole) * u64::from(self.parts), u64::from(self.of));
        let needed = match self.reach {
            Reach::AtLeast => exact.div_ceil(of),
            Reach::MoreThan => exact / of + 1,
        };
        // No more than the whole and one: it fits where the whole did, but for the very largest.
        u32::try_from(needed.max(1)).unwrap_or(u32::MAX)
    }

    /// A tie between two sides can stand exactly at this share.
    pub(crate) fn is_more_than_half(self) -> bool {
        self.reach == Reach::MoreThan && self.parts.checked_mul(2) == Some(self.of)
    }
}

/// A share as it is written down; it is checked when it is read.
#[derive(Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Share"))]
struct ShareWritten {
    parts: u32,
    of: u32,
    reach: Reach,
}

impl TryFrom<ShareWritten> for Share {
    type Error = ShareError;
    fn try_from(written: ShareWritten) -> Result<Share, ShareError> {
        Share::new(written.parts, written.of, written.reach)
    }
}

impl From<Share> for ShareWritten {
    fn from(share: Share) -> ShareWritten {
        ShareWritten { parts: share.parts, of: share.of, reach: share.reach }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_share_that_cannot_be_reached_is_refused() {
        for (parts, of, reach) in
            [(0, 2, Reach::AtLeast), (3, 2, Reach::AtLeast), (1, 1, Reach::MoreThan), (0, 0, Reach::MoreThan)]
        {
            assert_eq!(Share::new(parts, of, reach), Err(ShareError { parts, of }), "{reach:?}");
        }
        assert_eq!(Share::new(1, 1, Reach::AtLeast), Ok(Share::ALL));
    }

    proptest! {
        /// Beside the words themselves, in numbers that cannot be too large.
        #[test]
        fn the_fewest_that_reach_it_reach_it_and_one_fewer_does_not(parts in 0u32..50, of in 1u32..50, whole in 1u32..5_000, at_least: bool) {
            let reach = if at_least { Reach::AtLeast } else { Reach::MoreThan };
            if let Ok(share) = Share::new(parts, of, reach) {
                let reaches = |votes: u32| {
                    let (votes, exact) = (u64::from(votes) * u64::from(of), u64::from(whole) * u64::from(parts));
                    if at_least { votes >= exact } else { votes > exact }
                };
                let needed = share.needed(whole);
                prop_assert!(needed <= whole && reaches(needed));
                prop_assert!(needed == 1 || !reaches(needed - 1));
            }
        }
    }
}
