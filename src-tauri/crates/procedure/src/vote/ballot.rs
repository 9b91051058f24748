//! A ballot that a laptop sends: the id that the laptop made before it sent it, and the receipt that is given for it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use forum::SeatId;
use forum::vote::{Choice, Count};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::{BallotPaper, Mark};
use crate::MeetingId;

/// Identifies a ballot: 128 bits of chance that the laptop drew, as 32 lower-case hexadecimal digits. Nobody else can guess it, so
/// that of a secret ballot it says nothing of whose it is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, type = "string"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "String", extend("pattern" = "^[0-9a-f]{32}$")))]
#[serde(try_from = "String", into = "String")]
pub struct BallotId(String);

/// What is written is no id of a ballot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a ballot's id is 32 hexadecimal digits in lower case")]
pub struct NoBallotId;

impl BallotId {
    /// The id of 128 bits of chance.
    ///
    /// ```
    /// use procedure::BallotId;
    /// assert_eq!(BallotId::drawn([1; 16]).as_str(), "01010101010101010101010101010101");
    /// ```
    pub fn drawn(chance: [u8; 16]) -> BallotId {
        BallotId(hex(&chance))
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for BallotId {
    type Error = NoBallotId;

    fn try_from(id: String) -> Result<BallotId, NoBallotId> {
        let is_hex = |sign: u8| sign.is_ascii_digit() || (b'a'..=b'f').contains(&sign);
        if id.len() == 32 && id.bytes().all(is_hex) { Ok(BallotId(id)) } else { Err(NoBallotId) }
    }
}

impl From<BallotId> for String {
    fn from(id: BallotId) -> String {
        id.0
    }
}

impl fmt::Display for BallotId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What a laptop gets for its ballot, to keep. Whoever has the ballot can reckon it again; nobody else can tell from it whose it
/// is or what it says.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Receipt(String);

impl Receipt {
    /// The receipt of a ballot: SHA-256, in lower-case hexadecimal, of these five lines with a line feed between them:
    /// `innstilling-receipt-1`, the number of the vote, the id of the ballot, what stands on it, the id of the meeting. What stands on
    /// it is `for`, `against` or `blank`; or `crosses`, and for each candidate, in the order of their ids' bytes, a space and these bytes
    /// in hexadecimal.
    ///
    /// ```
    /// use forum::vote::Choice;
    /// use procedure::{BallotId, Mark, MeetingId, Receipt};
    /// let of = |choice| Receipt::of(&MeetingId::new("m1"), 3, &BallotId::drawn([1; 16]), &Mark::Choice(choice));
    /// assert_eq!(of(Choice::For), of(Choice::For));
    /// assert_ne!(of(Choice::For), of(Choice::Against));
    /// ```
    pub fn of(meeting: &MeetingId, vote: u32, ballot: &BallotId, mark: &Mark) -> Receipt {
        let mark = mark.in_receipt();
        let lines = format!("innstilling-receipt-1\n{vote}\n{ballot}\n{mark}\n{meeting}");
        Receipt(hex(&Sha256::digest(lines)))
    }

    /// The receipt as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

pub(super) fn hex(bytes: &[u8]) -> String {
    use fmt::Write;
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a text cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// A ballot of a named vote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NamedBallot {
    /// Its id.
    pub ballot: BallotId,
    /// What it says.
    pub choice: Mark,
}

/// The ballots of a named vote by laptop, by seat.
pub(super) type NamedBallots = BTreeMap<SeatId, NamedBallot>;

/// Secret ballots from laptops: who voted, and what the ballots say. Both lie in the order of their ids, and nothing ties a seat to
/// a ballot.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SealedBallots {
    voted: BTreeSet<SeatId>,
    ballots: BTreeMap<BallotId, Mark>,
}

impl SealedBallots {
    /// As a file kept them; none when there are not as many ballots as voters, or when one says what may not stand on it.
    pub(super) fn kept(
        paper: &BallotPaper,
        voted: BTreeSet<SeatId>,
        ballots: BTreeMap<BallotId, Mark>,
    ) -> Option<SealedBallots> {
        let fit = ballots.values().all(|mark| paper.check(mark).is_ok());
        (fit && voted.len() == ballots.len()).then_some(SealedBallots { voted, ballots })
    }

    /// Who has voted, in the order of their ids.
    pub fn voted(&self) -> &BTreeSet<SeatId> {
        &self.voted
    }

    pub(super) fn ballots(&self) -> &BTreeMap<BallotId, Mark> {
        &self.ballots
    }

    pub(super) fn count(&self) -> Count {
        count_marks(self.ballots.values())
    }

    pub(super) fn taken(&self, seat: &SeatId, ballot: &BallotId, mark: &Mark) -> Taken {
        let is_there = self.ballots.get(ballot);
        match (self.voted.contains(seat), is_there) {
            (true, Some(there)) if there == mark => Taken::Before,
            (true, Some(_) | None) => Taken::AnotherBefore,
            (false, Some(_)) => Taken::OfAnotherSeat,
            (false, None) => Taken::NotYet,
        }
    }

    pub(super) fn take(&mut self, seat: &SeatId, ballot: &BallotId, mark: &Mark) {
        self.voted.insert(seat.clone());
        self.ballots.insert(ballot.clone(), mark.clone());
    }
}

/// Whether a ballot was taken before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Taken {
    /// Nothing of the seat was.
    NotYet,
    /// This very one was: it gets the same receipt.
    Before,
    /// Another of the seat was.
    AnotherBefore,
    /// Its id is that of another seat's ballot.
    OfAnotherSeat,
}

pub(super) fn taken_of_named(ballots: &NamedBallots, seat: &SeatId, ballot: &BallotId, mark: &Mark) -> Taken {
    match ballots.get(seat) {
        Some(there) if there.ballot == *ballot && there.choice == *mark => Taken::Before,
        Some(_) => Taken::AnotherBefore,
        None if ballots.values().any(|there| there.ballot == *ballot) => Taken::OfAnotherSeat,
        None => Taken::NotYet,
    }
}

pub(super) fn count_choices<'c>(choices: impl Iterator<Item = &'c Choice>) -> Count {
    let mut count = Count::default();
    choices.for_each(|choice| add(&mut count, *choice));
    count
}

/// The answers on ballots, counted; crosses are counted where the election is.
pub(super) fn count_marks<'m>(marks: impl Iterator<Item = &'m Mark>) -> Count {
    let mut count = Count::default();
    marks.filter_map(Mark::choice).for_each(|choice| add(&mut count, choice));
    count
}

/// Counts one more.
pub(super) fn add(count: &mut Count, choice: Choice) {
    match choice {
        Choice::For => count.yes += 1,
        Choice::Against => count.no += 1,
        Choice::Blank => count.blank += 1,
    }
}
