//! Ballots as they are counted.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::ElectionError;
use crate::{CandidateId, Mark};

/// What the tellers counted, or what came from laptops. A ballot has at most as many crosses as there are posts, and one for each candidate.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CountedBallots {
    /// Ballots given, blank ones included: what a majority is reckoned of.
    pub ballots: u32,
    /// Those without a cross.
    pub blank: u32,
    /// Crosses by candidate.
    pub crosses: BTreeMap<CandidateId, u32>,
}

impl CountedBallots {
    /// What stands on ballots, counted as the tellers would have counted them.
    pub fn of_marks<'m>(marks: impl IntoIterator<Item = &'m Mark>) -> CountedBallots {
        let mut counted = CountedBallots::default();
        for mark in marks {
            counted.ballots += 1;
            match mark {
                Mark::Choice(_) => counted.blank += 1,
                Mark::Crosses(candidates) => {
                    for candidate in candidates {
                        *counted.crosses.entry(candidate.clone()).or_default() += 1;
                    }
                }
            }
        }
        counted
    }

    /// A candidate's crosses.
    pub fn of(&self, candidate: &CandidateId) -> u32 {
        self.crosses.get(candidate).copied().unwrap_or(0)
    }

    /// What was counted can have been given by `entitled` people on this ballot with `posts` to fill.
    pub(super) fn check(
        &self,
        candidates: &BTreeSet<&CandidateId>,
        posts: u32,
        entitled: u32,
    ) -> Result<(), ElectionError> {
        let CountedBallots { ballots, blank, .. } = *self;
        if ballots == 0 {
            return Err(ElectionError::NoBallots);
        }
        if ballots > entitled {
            return Err(ElectionError::TooManyBallots { ballots, entitled });
        }
        let marked = ballots.checked_sub(blank).ok_or(ElectionError::TooManyBlank { blank, ballots })?;
        for (candidate, crosses) in &self.crosses {
            if !candidates.contains(candidate) {
                return Err(ElectionError::NotOnTheBallot(candidate.clone()));
            }
            if *crosses > marked {
                let candidate = candidate.clone();
                return Err(ElectionError::CrossesAboveBallots { candidate, crosses: *crosses, ballots: marked });
            }
        }
        let crosses: u64 = self.crosses.values().map(|crosses| u64::from(*crosses)).sum();
        let room = u64::from(marked) * u64::from(posts);
        if crosses > room || crosses < u64::from(marked) {
            return Err(ElectionError::CrossesDoNotFit { crosses, ballots: marked, posts });
        }
        Ok(())
    }
}
