//! What may stand on a ballot, and what stands on it: an answer to what is proposed, or crosses for those who are to be elected. All
//! that takes ballots in, keeps and counts them knows no other difference between a vote and an election.

use std::collections::BTreeSet;

use forum::vote::Choice;
use serde::{Deserialize, Serialize};

use super::VoteError;
use crate::CandidateId;

/// What stands on a ballot: `"for"`, or `["A", "B"]`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum Mark {
    /// For, against or blank. A ballot of an election may be blank and nothing else of these.
    Choice(Choice),
    /// A cross for each of these, at least one. A second cross for the same candidate is the same cross.
    #[cfg_attr(feature = "ts", ts(as = "Vec<CandidateId>"))]
    Crosses(BTreeSet<CandidateId>),
}

impl From<Choice> for Mark {
    fn from(choice: Choice) -> Mark {
        Mark::Choice(choice)
    }
}

impl Mark {
    /// The answer, when it is one.
    pub fn choice(&self) -> Option<Choice> {
        match self {
            Mark::Choice(choice) => Some(*choice),
            Mark::Crosses(_) => None,
        }
    }

    /// As a receipt is reckoned of it: `for`, `against` or `blank`; or `crosses`, and for each candidate, in the order of their ids'
    /// bytes, a space and these bytes in lower-case hexadecimal.
    pub(super) fn in_receipt(&self) -> String {
        match self {
            Mark::Choice(Choice::For) => "for".to_owned(),
            Mark::Choice(Choice::Against) => "against".to_owned(),
            Mark::Choice(Choice::Blank) => "blank".to_owned(),
            Mark::Crosses(candidates) => candidates.iter().fold("crosses".to_owned(), |line, candidate| {
                line + " " + &super::ballot::hex(candidate.as_str().as_bytes())
            }),
        }
    }
}

/// What may stand on a ballot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BallotPaper {
    /// For, against or blank.
    Proposals,
    /// Crosses, or blank.
    Candidates {
        /// Who stands, in the order of the ballot.
        candidates: Vec<CandidateId>,
        /// How many crosses there is room for.
        most: u32,
    },
}

impl BallotPaper {
    /// Refuses what may not stand on this ballot.
    ///
    /// ```
    /// use forum::vote::Choice;
    /// use procedure::{BallotPaper, CandidateId, Mark};
    /// let paper = BallotPaper::Candidates { candidates: vec![CandidateId::new("A"), CandidateId::new("B")], most: 1 };
    /// let crosses = |ids: &[&str]| Mark::Crosses(ids.iter().map(|id| CandidateId::new(*id)).collect());
    /// assert!(paper.check(&crosses(&["B"])).is_ok());
    /// assert!(paper.check(&Mark::Choice(Choice::Blank)).is_ok());
    /// assert!(paper.check(&crosses(&["A", "B"])).is_err(), "one cross at most");
    /// assert!(paper.check(&crosses(&[])).is_err(), "a ballot without a cross says blank");
    /// assert!(BallotPaper::Proposals.check(&crosses(&["A"])).is_err());
    /// ```
    pub fn check(&self, mark: &Mark) -> Result<(), VoteError> {
        match (self, mark) {
            (BallotPaper::Proposals, Mark::Choice(_))
            | (BallotPaper::Candidates { .. }, Mark::Choice(Choice::Blank)) => Ok(()),
            (BallotPaper::Proposals, Mark::Crosses(_))
            | (BallotPaper::Candidates { .. }, Mark::Choice(Choice::For | Choice::Against)) => {
                Err(VoteError::AnotherBallot)
            }
            (BallotPaper::Candidates { candidates, most }, Mark::Crosses(crosses)) => {
                if let Some(stranger) = crosses.iter().find(|candidate| !candidates.contains(candidate)) {
                    return Err(VoteError::NotACandidate(stranger.clone()));
                }
                match crate::count_of(crosses.iter()) {
                    0 => Err(VoteError::AnotherBallot),
                    crosses if crosses > *most => Err(VoteError::TooManyCrosses { crosses, most: *most }),
                    _fits => Ok(()),
                }
            }
        }
    }
}
