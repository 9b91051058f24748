//! Findings that were accepted with a reason, and which of a draft's findings stand in the way of a decision. The one place
//! where a finding and the reason it was accepted with are held together: for proposing, for the pages and for the remarks.

use std::sync::Arc;

use allocation::{Finding, FindingCode, Place, Severity};
use serde::{Deserialize, Serialize};

use crate::state::State;
use crate::view::FindingView;

/// A finding that was accepted with a reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Override {
    /// Which finding.
    pub code: FindingCode,
    /// Where: the whole of it, so that two findings of one behovsmelding are accepted one by one.
    pub place: Place,
    /// Why.
    pub reason: String,
}

impl Override {
    fn is_of(&self, finding: &Finding) -> bool {
        self.code == finding.code && self.place == finding.place
    }
}

impl State {
    /// These findings of the draft as the faces see them: which are accepted, and which stand in the way.
    pub(crate) fn seen(&self, findings: &[Arc<Finding>]) -> Vec<FindingView> {
        let seen = |finding: &Arc<Finding>| {
            let accepted = self.reason(finding).map(str::to_owned);
            let blocks = self.blocks(finding);
            let asks = blocks || (finding.code.asks_why() && accepted.is_none());
            FindingView { finding: Arc::clone(finding), accepted, blocks, asks }
        };
        findings.iter().map(seen).collect()
    }

    /// How many of these findings must be mended or accepted before the draft can be put to a decision.
    pub(crate) fn blocking(&self, findings: &[Arc<Finding>]) -> usize {
        findings.iter().filter(|finding| self.blocks(finding)).count()
    }

    /// With what reason a finding was accepted, if it was.
    fn reason(&self, finding: &Finding) -> Option<&str> {
        self.overrides.iter().find(|one| one.is_of(finding)).map(|one| one.reason.as_str())
    }

    /// Whether a finding stands in the way of a decision.
    fn blocks(&self, finding: &Finding) -> bool {
        finding.severity == Severity::Block && self.reason(finding).is_none()
    }
}
