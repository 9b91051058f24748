//! An election as it stands: its ballots, its lots, who is elected, and what comes next.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use forum::CaseNumber;
use serde::{Deserialize, Serialize};

use super::{CountedBallots, ElectionError, ElectionRule, LotDue, LotShown, RoundTold};
use crate::CandidateId;
use crate::{BallotTaken, BodyId, Mark, Matter, Presence, Roll, Seating, Ties};

/// A ballot that was held.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BallotHeld {
    /// Who stood.
    pub stood: Vec<CandidateId>,
    /// What was counted.
    pub counted: CountedBallots,
    /// When.
    pub at: DateTime<Utc>,
    /// What it came to.
    pub told: RoundTold,
    /// The lot that was drawn after it.
    pub lot: Option<LotShown>,
    /// How it was taken by laptop; none of one that tellers counted.
    pub by_laptop: Option<BallotTaken>,
}

/// What comes next in an election.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "next", rename_all = "kebab-case")]
pub enum NextStep {
    /// A ballot with these on it, for so many posts.
    Ballot {
        /// Who stands.
        candidates: Vec<CandidateId>,
        /// Posts left.
        posts: u32,
    },
    /// A lot is drawn.
    Lot {
        /// Which.
        lot: LotDue,
    },
    /// All is done; so many posts are left without anybody.
    Done {
        /// Posts nobody was elected to.
        unfilled: u32,
    },
}

/// An election.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Election {
    rule: ElectionRule,
    candidates: Vec<CandidateId>,
    body: Option<BodyId>,
    /// How many may vote on the ballot that is open.
    entitled: Option<u32>,
    held: Vec<BallotHeld>,
}

impl Election {
    /// An election among these, in one body or in all that meet. Its ballots are opened one by one.
    pub fn new(
        rule: ElectionRule,
        candidates: Vec<CandidateId>,
        body: Option<BodyId>,
    ) -> Result<Election, ElectionError> {
        if rule.posts == 0 {
            return Err(ElectionError::NoPosts);
        }
        if candidates.is_empty() {
            return Err(ElectionError::NoCandidates);
        }
        let mut seen = BTreeSet::new();
        if let Some(twice) = candidates.iter().find(|candidate| !seen.insert(*candidate)) {
            return Err(ElectionError::CandidateTwice(twice.clone()));
        }
        Ok(Election { rule, candidates, body, entitled: None, held: Vec::new() })
    }

    /// Who elects: everybody in the room with a vote. Candidates are not recused.
    pub fn roll(seating: &Seating, body: Option<&BodyId>, presence: &Presence, case: CaseNumber) -> Roll {
        Roll::settle(seating, body, presence, &Ties::new(), &Matter::case(case))
    }

    /// The body that elects; none for all that meet.
    pub fn body(&self) -> Option<&BodyId> {
        self.body.as_ref()
    }

    /// Opens the ballot that comes next, for those on the roll now: some may have gone since the one before.
    pub fn open_ballot(&mut self, roll: &Roll) -> Result<(), ElectionError> {
        let NextStep::Ballot { .. } = self.next() else { return Err(ElectionError::NotNext) };
        if self.entitled.is_some() {
            return Err(ElectionError::BallotOpen);
        }
        self.entitled = Some(roll.entitled());
        Ok(())
    }

    /// What comes next.
    pub fn next(&self) -> NextStep {
        let Some(last) = self.held.last() else {
            return NextStep::Ballot { candidates: self.candidates.clone(), posts: self.rule.posts };
        };
        if let (Some(lot), None) = (&last.told.lot, &last.lot) {
            return NextStep::Lot { lot: lot.clone() };
        }
        match (self.held.len(), last.told.posts_left) {
            (1, posts) if posts > 0 && !last.told.stands_next.is_empty() => {
                NextStep::Ballot { candidates: last.told.stands_next.clone(), posts }
            }
            (_, unfilled) => NextStep::Done { unfilled },
        }
    }

    /// The ballot that is open is broken off: it comes again.
    pub fn break_off_ballot(&mut self) {
        self.entitled = None;
    }

    /// How many may vote on the ballot that is open; none when none is.
    pub fn entitled(&self) -> Option<u32> {
        self.entitled
    }

    /// The rule.
    pub fn rule(&self) -> ElectionRule {
        self.rule
    }

    /// The ballots that were held, in order.
    pub fn held(&self) -> &[BallotHeld] {
        &self.held
    }

    /// How many crosses elect on the ballot that comes next, with so many ballots; none on the second, where the most do.
    pub fn needed(&self, ballots: u32) -> Option<u32> {
        self.held.is_empty().then(|| self.rule.share.needed(ballots))
    }

    /// Takes a ballot as the tellers counted it, and says what it came to.
    pub fn count(&mut self, counted: CountedBallots, at: DateTime<Utc>) -> Result<&RoundTold, ElectionError> {
        self.held_as(counted, None, at)
    }

    /// Takes a ballot that was taken by laptop, and says what it came to.
    pub fn take<'m>(
        &mut self,
        taken: BallotTaken,
        marks: impl IntoIterator<Item = &'m Mark>,
        at: DateTime<Utc>,
    ) -> Result<&BallotHeld, ElectionError> {
        self.held_as(CountedBallots::of_marks(marks), Some(taken), at)?;
        self.held.last().ok_or(ElectionError::NotNext)
    }

    fn held_as(
        &mut self,
        counted: CountedBallots,
        by_laptop: Option<BallotTaken>,
        at: DateTime<Utc>,
    ) -> Result<&RoundTold, ElectionError> {
        let NextStep::Ballot { candidates: stood, posts } = self.next() else { return Err(ElectionError::NotNext) };
        let entitled = self.entitled.ok_or(ElectionError::NoBallotOpen)?;
        counted.check(&stood.iter().collect(), posts, entitled)?;
        let told = if self.held.is_empty() {
            self.rule.first(&stood, &counted)
        } else {
            self.rule.second(&stood, &counted, posts)
        };
        self.entitled = None;
        self.held.push(BallotHeld { stood, counted, at, told, lot: None, by_laptop });
        self.held.last().map(|held| &held.told).ok_or(ElectionError::NotNext)
    }

    /// Takes a lot that is on the disk.
    pub fn take_lot(&mut self, shown: LotShown) -> Result<(), ElectionError> {
        let NextStep::Lot { lot } = self.next() else { return Err(ElectionError::NotNext) };
        if *shown.due() != lot {
            return Err(ElectionError::AnotherLot);
        }
        if let Some(last) = self.held.last_mut() {
            last.lot = Some(shown);
        }
        Ok(())
    }

    /// Who is elected so far, in the order in which they were.
    pub fn elected(&self) -> Vec<&CandidateId> {
        let mut elected = Vec::new();
        for held in &self.held {
            elected.extend(&held.told.elected);
            elected.extend(held.lot.iter().flat_map(LotShown::winners));
        }
        elected
    }

    /// How many posts are left.
    pub fn posts_left(&self) -> u32 {
        self.rule.posts.saturating_sub(crate::count_of(self.elected().iter()))
    }
}
