//! The findings of a draft as a face sees them, and which of them a change moved.

use std::sync::Arc;

use allocation::Finding;
use serde::{Deserialize, Serialize};

/// What the rules say of a draft, and what the forum says of that.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FindingView {
    /// The finding.
    #[serde(flatten)]
    pub finding: Arc<Finding>,
    /// The reason it was accepted with, if it was.
    pub accepted: Option<String>,
    /// It must be mended or accepted before the draft can be put to a decision.
    pub blocks: bool,
    /// A reason is asked for, and none is given yet: of what stands in the way, and of what does not but is to be explained.
    pub asks: bool,
}

/// The findings after a change, told beside those before it: there may be many, and most say what they said.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FindingsMoved {
    /// So many of those before stand as they did, from the first on.
    pub first: usize,
    /// After them come these.
    pub between: Vec<FindingView>,
    /// And after these so many of those before, up to the last.
    pub last: usize,
}

impl FindingsMoved {
    /// What `after` is beside `before`.
    pub fn of(before: &[FindingView], after: &[FindingView]) -> Self {
        let shorter = before.len().min(after.len());
        let first = before.iter().zip(after).take_while(|(before, after)| before == after).count();
        let ends = before.iter().rev().zip(after.iter().rev()).take(shorter - first);
        let last = ends.take_while(|(before, after)| before == after).count();
        FindingsMoved { first, between: after[first..after.len() - last].to_vec(), last }
    }

    /// The findings after the change, from those before it.
    pub fn over(&self, before: &[FindingView]) -> Vec<FindingView> {
        let last = before.len().saturating_sub(self.last);
        before.iter().take(self.first).chain(&self.between).chain(before.iter().skip(last)).cloned().collect()
    }
}

#[cfg(test)]
mod tests {
    use forum::NeedId;
    use proptest::prelude::*;

    use super::*;
    use allocation::{FindingCode, Place, Severity};

    fn finding(number: u8) -> FindingView {
        let need = Some(NeedId::from(format!("dekom-{number}")));
        let place = Place { scheme: None, region: None, need, part: None };
        let finding = Finding { severity: Severity::Warn, code: FindingCode::AboveApplied, place, values: [].into() };
        FindingView { finding: Arc::new(finding), accepted: None, blocks: false, asks: false }
    }

    proptest! {
        #[test]
        fn what_is_told_beside_the_findings_before_gives_those_after(
            before in prop::collection::vec(0_u8..4, 0..8),
            after in prop::collection::vec(0_u8..4, 0..8),
        ) {
            let all = |numbers: &[u8]| numbers.iter().copied().map(finding).collect::<Vec<_>>();
            let moved = FindingsMoved::of(&all(&before), &all(&after));
            prop_assert_eq!(moved.over(&all(&before)), all(&after));
            prop_assert_eq!(moved.between.is_empty() && moved.first + moved.last == before.len(), before == after);
            prop_assert!(moved.first + moved.last <= before.len().min(after.len()));
        }
    }

    #[test]
    fn one_that_says_another_amount_is_told_alone() {
        let before: Vec<_> = (0..200).map(finding).collect();
        let mut after = before.clone();
        after[7] = finding(250);
        assert_eq!(
            FindingsMoved::of(&before, &after),
            FindingsMoved { first: 7, between: vec![finding(250)], last: 192 }
        );
    }
}
