//! The casting vote: off unless the county says else, and even then not always.

use forum::vote::Choice;
use serde::{Deserialize, Serialize};

use super::{MajorityOf, MajorityRule};

/// Whether equal votes are settled by the leader's (OUTSIDE 4: a possible rule, not a given one).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum CastingVote {
    /// A tie falls.
    #[default]
    Off,
    /// The vote of whoever leads the case counts for two when as many are for as against.
    WhoLeadsTheCase,
}

/// How whoever leads the case voted, as far as it may be known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Leader {
    /// For all to hear.
    Voted(Choice),
    /// Is not on the roll: has no vote, is away, or is *inhabil*.
    NotOnTheRoll,
    /// Has not voted, or has not said how.
    Silent,
    /// The vote is secret: a casting vote would tell how the leader voted.
    Secret,
}

/// Why there is no casting vote.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum NoCastingVote {
    /// The county has none.
    Off,
    /// The rule asks for more than a majority of the votes given, which one vote more does not make.
    NotBySuchARule,
    /// Who leads has no vote in the case.
    LeaderNotOnTheRoll,
    /// Who leads has not voted, or voted blank.
    LeaderChoseNoSide,
    /// It would tell how the leader voted.
    WouldTellHowTheLeaderVoted,
}

impl CastingVote {
    /// The side that the leader's vote gives a tie to, true for *for*; or why it gives it to none.
    pub(super) fn side(self, rule: MajorityRule, leader: Leader) -> Result<bool, NoCastingVote> {
        match self {
            CastingVote::Off => return Err(NoCastingVote::Off),
            CastingVote::WhoLeadsTheCase => {}
        }
        let by_half_of_votes = rule.share.is_more_than_half() && rule.of != MajorityOf::Entitled;
        if !by_half_of_votes {
            return Err(NoCastingVote::NotBySuchARule);
        }
        match leader {
            Leader::Voted(Choice::For) => Ok(true),
            Leader::Voted(Choice::Against) => Ok(false),
            Leader::Voted(Choice::Blank) | Leader::Silent => Err(NoCastingVote::LeaderChoseNoSide),
            Leader::NotOnTheRoll => Err(NoCastingVote::LeaderNotOnTheRoll),
            Leader::Secret => Err(NoCastingVote::WouldTellHowTheLeaderVoted),
        }
    }
}
