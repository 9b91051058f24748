//! «Enstemmig» only when it is.

use forum::vote::Count;
use serde::{Deserialize, Serialize};

/// How united a vote was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Unanimity {
    /// «Enstemmig»: everybody who could vote, voted for.
    Unanimous,
    /// All votes given were for, but not everybody on the roll gave one: «med alle avgitte stemmer».
    AllGiven,
    /// Somebody was against or blank.
    Divided,
}

impl Unanimity {
    /// Of a count among those entitled when the vote opened.
    pub fn of(count: Count, entitled: u32) -> Unanimity {
        match count {
            Count { no: 0, blank: 0, yes } if yes == entitled && yes > 0 => Unanimity::Unanimous,
            Count { no: 0, blank: 0, yes } if yes > 0 => Unanimity::AllGiven,
            Count { .. } => Unanimity::Divided,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_blank_vote_or_a_silent_seat_is_no_unanimity() {
        for (yes, no, blank, entitled, said) in [
            (17, 0, 0, 17, Unanimity::Unanimous),
            (16, 0, 0, 17, Unanimity::AllGiven),
            (16, 0, 1, 17, Unanimity::Divided),
            (16, 1, 0, 17, Unanimity::Divided),
            (0, 17, 0, 17, Unanimity::Divided),
            (0, 0, 0, 0, Unanimity::Divided),
        ] {
            assert_eq!(Unanimity::of(Count { yes, no, blank }, entitled), said, "{yes}-{no}-{blank} of {entitled}");
        }
    }
}
