//! The rule of a vote: which share of what.

use forum::vote::{Count, Majority};
use serde::{Deserialize, Serialize};

use crate::Share;

/// What a majority is reckoned of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum MajorityOf {
    /// The votes given, blank ones included.
    Given,
    /// The votes given for or against; blank ones are left out.
    ForAndAgainst,
    /// Those entitled when the vote opened, whether they vote or not.
    Entitled,
}

/// A majority: a share of something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MajorityRule {
    /// Which share.
    pub share: Share,
    /// Of what.
    pub of: MajorityOf,
}

/// A rule with its numbers, for one sentence: «mer enn halvparten av 17 avgitte: minst 9».
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RuleTold {
    /// The rule.
    pub rule: MajorityRule,
    /// How many it is reckoned of.
    pub base: u32,
    /// The fewest votes that carry.
    pub needed: u32,
}

impl MajorityRule {
    /// «Alminnelig flertall»: more than half of the votes given.
    pub const SIMPLE: MajorityRule = MajorityRule { share: Share::MORE_THAN_HALF, of: MajorityOf::Given };
    /// «Absolutt flertall»: more than half of those entitled.
    pub const ABSOLUTE: MajorityRule = MajorityRule { share: Share::MORE_THAN_HALF, of: MajorityOf::Entitled };
    /// «To tredeler» of the votes given.
    pub const TWO_THIRDS: MajorityRule = MajorityRule { share: Share::TWO_THIRDS, of: MajorityOf::Given };

    /// The rule before anything is counted, as if everybody entitled votes for or against.
    ///
    /// ```
    /// use procedure::MajorityRule;
    /// let told = MajorityRule::SIMPLE.told_before(17);
    /// assert_eq!((told.base, told.needed), (17, 9));
    /// ```
    pub fn told_before(self, entitled: u32) -> RuleTold {
        RuleTold { rule: self, base: entitled, needed: self.share.needed(entitled) }
    }

    /// The rule with the numbers of a count.
    pub fn told(self, count: Count, entitled: u32) -> RuleTold {
        let base = match self.of {
            MajorityOf::Given => count.yes.saturating_add(count.no).saturating_add(count.blank),
            MajorityOf::ForAndAgainst => count.yes.saturating_add(count.no),
            MajorityOf::Entitled => entitled,
        };
        RuleTold { rule: self, base, needed: self.share.needed(base) }
    }
}

impl Default for MajorityRule {
    fn default() -> MajorityRule {
        MajorityRule::SIMPLE
    }
}

impl From<Majority> for MajorityRule {
    fn from(majority: Majority) -> MajorityRule {
        match majority {
            Majority::Simple => MajorityRule::SIMPLE,
            Majority::Absolute => MajorityRule::ABSOLUTE,
            Majority::TwoThirds => MajorityRule::TWO_THIRDS,
        }
    }
}
