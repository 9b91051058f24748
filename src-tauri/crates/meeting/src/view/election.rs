//! An election as it stands, the same to leader, laptops and wall: who stands, who has voted, and what came of each ballot; never how
//! anybody votes.

use forum::SeatId;
use procedure::{
    CandidateId, CaseSoFar, CountedBallots, Election, LotShown, NextStep, OpenVote, RoundTold, Secrecy, Way,
};
use serde::{Deserialize, Serialize};

/// An election as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ElectionView {
    /// How many posts are filled.
    pub posts: u32,
    /// Who is elected so far, in the order in which they were.
    pub elected: Vec<CandidateId>,
    /// What comes next; of the ballot that is open, that it is next.
    pub next: NextStep,
    /// The ballot that is open.
    pub open: Option<BallotNow>,
    /// The ballots that were held, in order.
    pub held: Vec<BallotDone>,
}

/// A ballot that is open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BallotNow {
    /// The first ballot, or the second.
    pub nth: u32,
    /// Who stands, in the order of the ballot.
    pub candidates: Vec<CandidateId>,
    /// How many posts it fills, and how many crosses there is room for.
    pub posts: u32,
    /// How many may vote.
    pub entitled: u32,
    /// How many crosses elect when everybody votes; none on the second ballot, where the most do.
    pub needed: Option<u32>,
    /// How it goes from the laptops; none of one that tellers count.
    pub by_laptop: Option<LaptopBallot>,
}

/// How an open ballot goes from the laptops.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LaptopBallot {
    /// First, second … vote of the meeting.
    pub number: u32,
    /// Named or secret.
    pub way: Way,
    /// How many have voted.
    pub how_many: u32,
    /// Who has voted.
    pub voted: Vec<SeatId>,
    /// Who has not voted yet and is here.
    pub waiting_for: Vec<SeatId>,
    /// What is said of its secrecy; none of one that is not secret.
    pub secrecy: Option<Secrecy>,
}

/// A ballot that was held.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BallotDone {
    /// Who stood, in the order of the ballot.
    pub stood: Vec<CandidateId>,
    /// What was counted.
    pub counted: CountedBallots,
    /// What it came to.
    pub told: RoundTold,
    /// The lot that was drawn after it.
    pub lot: Option<LotShown>,
    /// That it was by laptop.
    pub by_laptop: Option<LaptopBallotDone>,
}

/// A ballot that was taken by laptop.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LaptopBallotDone {
    /// First, second … vote of the meeting.
    pub number: u32,
    /// Named or secret.
    pub way: Way,
    /// How many could vote.
    pub entitled: u32,
}

impl ElectionView {
    /// The election of a case, with the vote that is open in the meeting; none of a case without one.
    pub(crate) fn of(case: &CaseSoFar, open: Option<&OpenVote>) -> Option<ElectionView> {
        let election = case.election.as_ref()?;
        Some(ElectionView {
            posts: election.rule().posts,
            elected: election.elected().into_iter().cloned().collect(),
            next: election.next(),
            open: ballot_now(election, open.filter(|open| open.opened().case() == case.number)),
            held: election.held().iter().map(ballot_done).collect(),
        })
    }
}

fn ballot_now(election: &Election, open: Option<&OpenVote>) -> Option<BallotNow> {
    let entitled = election.entitled()?;
    let NextStep::Ballot { candidates, posts } = election.next() else { return None };
    Some(BallotNow {
        nth: u32::try_from(election.held().len()).ok()?.saturating_add(1),
        candidates,
        posts,
        entitled,
        needed: election.needed(entitled),
        by_laptop: open.filter(|open| open.opened().ballot().is_some()).map(by_laptop),
    })
}

fn by_laptop(open: &OpenVote) -> LaptopBallot {
    let voted: Vec<SeatId> = open.voters().into_iter().cloned().collect();
    LaptopBallot {
        number: open.opened().number(),
        way: open.opened().way(),
        how_many: open.how_many().unwrap_or_default(),
        voted,
        waiting_for: open.waiting_for().into_iter().cloned().collect(),
        secrecy: open.opened().secrecy(),
    }
}

fn ballot_done(held: &procedure::BallotHeld) -> BallotDone {
    let by_laptop = held.by_laptop.as_ref().map(|taken| LaptopBallotDone {
        number: taken.number,
        way: taken.way,
        entitled: u32::try_from(taken.seats.len()).unwrap_or(u32::MAX),
    });
    BallotDone {
        stood: held.stood.clone(),
        counted: held.counted.clone(),
        told: held.told.clone(),
        lot: held.lot.clone(),
        by_laptop,
    }
}
