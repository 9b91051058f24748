//! What was told of single needs when a draft was last reckoned, kept with what it was told of. A need's own findings follow from
//! the need, what it is given and how many measures its owner is given money for: while those stand, they are told again and not
//! made anew. So a drag makes the findings of those whose amounts it moves.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use forum::Kroner;

use crate::outcome::{Finding, FindingCode, Severity};

/// Where a finding stands among the others: the most serious first, then in the meeting's order of schemes, regions and numbers.
/// Within one code they go by their part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct FindingPlace {
    pub(crate) severity: Severity,
    /// The scheme's place in the meeting's order.
    pub(crate) scheme: usize,
    /// The region's place among those of the scheme; none for a finding of the whole scheme.
    pub(crate) region: Option<u32>,
    /// The need's number; none for a finding of a whole region.
    pub(crate) number: Option<u32>,
    pub(crate) code: FindingCode,
}

/// A finding and its place. Drafts share their findings: one is made once.
pub(crate) type PlacedFinding = (FindingPlace, Arc<Finding>);

/// What was last told of the needs of a scheme.
#[derive(Debug, Default)]
pub(crate) struct Told(Mutex<Vec<ToldOfNeed>>);

/// What was last told of one need.
#[derive(Debug, Default)]
pub(crate) struct ToldOfNeed {
    /// What its findings follow from besides the need: its amount, and its owner's measures. None when nothing was told yet.
    of: Option<(Kroner, u32)>,
    found: Vec<PlacedFinding>,
}

impl Told {
    /// Need by need, so many of them.
    pub(crate) fn needs(&self, count: usize) -> MutexGuard<'_, Vec<ToldOfNeed>> {
        // What a reckoning that broke off left is told of what it says it is told of.
        let mut needs = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        needs.resize_with(count, ToldOfNeed::default);
        needs
    }
}

impl ToldOfNeed {
    /// What is told of this amount and so many measures: what was found before, else what `find` finds.
    pub(crate) fn of(
        &mut self,
        amount: Kroner,
        measures: u32,
        find: impl FnOnce() -> Vec<PlacedFinding>,
    ) -> &[PlacedFinding] {
        if self.of != Some((amount, measures)) {
            self.found = find();
            self.of = Some((amount, measures));
        }
        &self.found
    }
}
