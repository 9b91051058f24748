//! The device's own ballots: an id that is drawn and kept before it is sent, and a receipt that is kept and looked at.

use meeting::face::{SeatAnswer, SeatCommand};
use procedure::{BallotId, Mark, Receipt};
use serde_json::Value;

use super::asking::{Came, Doing};
use super::keyring::{KeptReceipt, Keyring, Membership, Secrecy, Underway, VoteOf};
use super::standing::{ClientCode, Why};
use crate::bytes::{Fingerprint, Hex};

/// After these nobody knows whether a ballot came: the same must be sent again.
const NOT_KNOWN: [&str; 4] = ["out", "meeting-lost", "too-many-commands", "browser-may-not"];

/// The ballots in one room.
pub struct Ballots<'a> {
    keyring: &'a Keyring,
    at: Option<Fingerprint>,
}

impl<'a> Ballots<'a> {
    /// In the room with this certificate.
    pub fn of(keyring: &'a Keyring, at: Option<Fingerprint>) -> Ballots<'a> {
        Ballots { keyring, at }
    }

    fn room(&self) -> Option<Membership> {
        self.keyring.room(self.at?)
    }

    /// The command that casts a ballot. One that is on its way already in this vote is the same ballot; another is drawn, and is on
    /// the disk when this returns.
    pub fn begin(&self, of: &VoteOf, choice: Mark) -> Result<SeatCommand, Why> {
        let mut room = self.room().ok_or_else(|| ClientCode::Out.why())?;
        let not_kept = |_| ClientCode::NotKept.why();
        let ballot = match room.underway(of) {
            Some(underway) => underway.ballot.clone(),
            None => BallotId::drawn(Hex::<16>::random().map_err(not_kept)?.0),
        };
        room.settle(of);
        room.ballots.push(Underway {
            meeting: of.meeting.clone(),
            vote: of.vote,
            ballot: ballot.clone(),
            choice: (of.secrecy == Secrecy::Named).then(|| choice.clone()),
        });
        self.keyring.keep(&room).map_err(not_kept)?;
        Ok(SeatCommand::Cast { vote: of.vote, ballot, choice })
    }

    /// What a command came to. The receipt of a ballot is kept when it is the ballot's own.
    pub fn came(&self, asked: &Doing, answer: Value) -> Came {
        let answer: SeatAnswer = serde_json::from_value(answer).map_err(|_| ClientCode::Nonsense.why())?;
        let (SeatCommand::Cast { vote, ballot, choice }, Some(of)) = (&asked.command, &asked.vote) else {
            return Ok(answer);
        };
        let SeatAnswer::Cast { receipt, .. } = &answer else { return Err(ClientCode::ReceiptDiffers.why()) };
        if of.id.as_ref().is_some_and(|id| Receipt::of(id, *vote, ballot, choice) != *receipt) {
            return Err(ClientCode::ReceiptDiffers.why());
        }
        if let Some(mut room) = self.room() {
            room.settle(of);
            let kept = KeptReceipt { meeting: of.meeting.clone(), vote: *vote, receipt: receipt.clone() };
            if !room.receipts.contains(&kept) {
                room.receipts.push(kept);
            }
            // One that cannot be written is shown all the same, for its user to write down.
            let _ = self.keyring.keep(&room);
        }
        Ok(answer)
    }

    /// A command was refused: a ballot that is known not to count is forgotten.
    pub fn refused(&self, asked: &Doing, code: &str) {
        if let (Some(of), Some(mut room)) = (&asked.vote, self.room())
            && !NOT_KNOWN.contains(&code)
        {
            room.settle(of);
            // The same ballot again is refused again.
            let _ = self.keyring.keep(&room);
        }
    }
}
