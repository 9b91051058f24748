//! One ballot of an election: who is elected by it.

use serde::{Deserialize, Serialize};

use super::{CountedBallots, LotDue};
use crate::CandidateId;
use crate::Share;

/// Who stands on the second ballot.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum SecondBallot {
    /// Those with the most crosses, two for each post that is left; who has as many as the last of them stands too.
    #[default]
    TwoForEachPost,
    /// Everybody who is not elected.
    EverybodyLeft,
}

/// The rule of an election.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ElectionRule {
    /// How many posts are filled.
    pub posts: u32,
    /// The share of the ballots that elects on the first; on the second the most crosses do.
    pub share: Share,
    /// Who stands on the second.
    pub second: SecondBallot,
}

impl ElectionRule {
    /// More than half of the ballots elects to one of these posts.
    pub fn for_posts(posts: u32) -> ElectionRule {
        ElectionRule { posts, share: Share::MORE_THAN_HALF, second: SecondBallot::TwoForEachPost }
    }
}

/// What a ballot came to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RoundTold {
    /// Ballots given, which the majority is reckoned of.
    pub base: u32,
    /// How many crosses elect; none on the second ballot, where the most do.
    pub needed: Option<u32>,
    /// Who is elected by it, those with the most crosses first.
    pub elected: Vec<CandidateId>,
    /// The lot that it takes.
    pub lot: Option<LotDue>,
    /// Posts left after it, and after its lot.
    pub posts_left: u32,
    /// Who stands on the next ballot, when posts are left.
    pub stands_next: Vec<CandidateId>,
}

impl ElectionRule {
    /// The first ballot: who has more than half of the ballots, as many as there are posts.
    pub(super) fn first(self, candidates: &[CandidateId], counted: &CountedBallots) -> RoundTold {
        let needed = self.share.needed(counted.ballots);
        let mut told = self.filled(candidates, counted, self.posts, needed);
        told.needed = Some(needed);
        if told.posts_left > 0 {
            told.stands_next = self.stands_next(candidates, counted, &told);
        }
        told
    }

    /// The second ballot: the most crosses elect. Who has none is not elected.
    pub(super) fn second(self, candidates: &[CandidateId], counted: &CountedBallots, posts: u32) -> RoundTold {
        self.filled(candidates, counted, posts, 1)
    }

    /// Fills the posts with those who have at least so many crosses, the most first; equals at the edge draw lots.
    fn filled(self, candidates: &[CandidateId], counted: &CountedBallots, posts: u32, needed: u32) -> RoundTold {
        let reach = ranked(candidates, counted).into_iter().filter(|(crosses, _)| *crosses >= needed);
        let reach: Vec<(u32, &CandidateId)> = reach.collect();
        let room = usize::try_from(posts).unwrap_or(usize::MAX);
        let edge = room.checked_sub(1).and_then(|last| reach.get(last)).map(|(crosses, _)| *crosses);
        let is_above = |crosses: u32| edge.is_none_or(|edge| crosses > edge);
        let named = |kept: &dyn Fn(u32) -> bool| -> Vec<CandidateId> {
            reach.iter().filter(|(crosses, _)| kept(*crosses)).map(|(_, candidate)| (*candidate).clone()).collect()
        };
        let mut elected = named(&is_above);
        let at_edge = named(&|crosses| Some(crosses) == edge);
        let left = room - elected.len();
        let lot = if at_edge.len() > left {
            Some(LotDue { among: at_edge, posts: u32::try_from(left).unwrap_or(u32::MAX) })
        } else {
            elected.extend(at_edge);
            None
        };
        let filled = crate::count_of(elected.iter()).saturating_add(lot.as_ref().map_or(0, |lot| lot.posts));
        RoundTold {
            base: counted.ballots,
            needed: None,
            elected,
            lot,
            posts_left: posts.saturating_sub(filled),
            stands_next: Vec::new(),
        }
    }

    fn stands_next(self, candidates: &[CandidateId], counted: &CountedBallots, told: &RoundTold) -> Vec<CandidateId> {
        let mut left = ranked(candidates, counted);
        left.retain(|(_, candidate)| !told.elected.contains(candidate));
        let room = match self.second {
            SecondBallot::TwoForEachPost => told.posts_left.saturating_mul(2),
            SecondBallot::EverybodyLeft => u32::MAX,
        };
        let last = usize::try_from(room).unwrap_or(usize::MAX).saturating_sub(1);
        let edge = left.get(last).map(|(crosses, _)| *crosses);
        left.retain(|(crosses, _)| edge.is_none_or(|edge| *crosses >= edge));
        left.into_iter().map(|(_, candidate)| candidate.clone()).collect()
    }
}

/// The candidates by their crosses, the most first, equals in the order of the ballot.
fn ranked<'c>(candidates: &'c [CandidateId], counted: &CountedBallots) -> Vec<(u32, &'c CandidateId)> {
    let mut ranked: Vec<_> = candidates.iter().map(|candidate| (counted.of(candidate), candidate)).collect();
    ranked.sort_by_key(|(crosses, _)| std::cmp::Reverse(*crosses));
    ranked
}
