//! What the forms for something new begin with: the house's rules, which no page knows.

use procedure::plan::DAYS_OF_NOTICE;
use procedure::{Body, ElectionRule, MeetingRules};
use serde::{Deserialize, Serialize};

/// What a form for something new begins with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BeginsWith {
    /// The rules of a body: those of the first body, else the house's.
    pub rules: MeetingRules,
    /// How many days before its meetings a body's notice is due.
    pub days_of_notice: u32,
    /// The rule of an election to one post.
    pub election: ElectionRule,
}

impl BeginsWith {
    /// What one begins with beside the first body.
    pub(crate) fn after(first: Option<&Body>) -> BeginsWith {
        BeginsWith {
            rules: first.map(|body| body.rules.clone()).unwrap_or_default(),
            days_of_notice: first.map_or(DAYS_OF_NOTICE, |body| body.days_of_notice),
            election: ElectionRule::for_posts(1),
        }
    }
}
