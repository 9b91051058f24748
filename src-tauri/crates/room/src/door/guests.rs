//! The outer side of the door: what a device does to come in, and when it comes and goes.

use std::net::IpAddr;

use chrono::{DateTime, Utc};
use tokio::sync::oneshot;

use super::number::{commitment, number};
use super::tries::source;
use super::waiting::{By, Pairing, Said, Verdict, Waiting};
use super::{Connected, Door};
use crate::bytes::{DeviceKey, Digest, Nonce, SeatSecret};
use crate::floor::Face;
use crate::keeping::{Device, Via};
use crate::limits::{DEVICE_LASTS, DEVICES, WAITING_OF_ONE};
use crate::message::{Enter, Wish};
use crate::{RoomCode, RoomRefusal};

/// What comes next for a device at the door.
#[derive(Debug)]
pub enum Step {
    /// It is known: it comes in.
    In(Device),
    /// It is to reveal its nonce.
    Pair(Pairing),
    /// It waits for the leader.
    Wait {
        /// Its place at the door.
        knock: u64,
        /// The number that both screens show, when it typed the code.
        number: Option<String>,
        /// What the leader will say.
        verdict: oneshot::Receiver<Verdict>,
    },
}

/// A device that has come in, on one connection.
#[derive(Debug)]
pub struct Let {
    /// The device.
    pub device: Device,
    /// Whether it may give commands.
    pub commands: bool,
    /// Told when it must go, and why.
    pub out: oneshot::Receiver<RoomRefusal>,
    connection: u64,
}

impl Door {
    /// A device asks to be let in.
    pub fn enter(
        &mut self,
        enter: Enter,
        app: &str,
        via: Via,
        from: IpAddr,
        now: DateTime<Utc>,
    ) -> Result<Step, RoomRefusal> {
        self.tries.may(from, now)?;
        let step = match enter {
            Enter::Key { key } => self.known(key, now),
            Enter::Invitation { secret, device, name } => {
                self.invited(secret, device, Said::new(&name, app, via), from, now)
            }
            Enter::Code { code, device, name, wish, commitment } => {
                self.code.check(&code, now).and_then(|()| self.may_wait(&wish, from)).and_then(|()| {
                    let (said, nonce) = (Said::new(&name, app, via), Nonce::random()?);
                    Ok(Step::Pair(Pairing { said, from, device, wish, commitment, nonce }))
                })
            }
        };
        if step.as_ref().is_err_and(|refusal| is_a_guess(refusal.code)) {
            self.tries.was_wrong(from, now);
        }
        step
    }

    fn known(&self, key: DeviceKey, now: DateTime<Utc>) -> Result<Step, RoomRefusal> {
        let device = self.book.by_key(key.digest()).filter(|device| now < device.since + DEVICE_LASTS).cloned();
        let gone = || match self.taken_out.contains(&key.digest()) {
            true => RoomRefusal::new(RoomCode::Revoked, "the device was taken out"),
            false => RoomRefusal::new(RoomCode::DeviceUnknown, "no device with this key is let in"),
        };
        device.map(Step::In).ok_or_else(gone)
    }

    fn invited(
        &mut self,
        secret: SeatSecret,
        device: Digest,
        said: Said,
        from: IpAddr,
        now: DateTime<Utc>,
    ) -> Result<Step, RoomRefusal> {
        if self.book.is_used(secret) {
            return Err(RoomRefusal::new(RoomCode::SecretUsed, "the invitation was used"));
        }
        let unknown = || RoomRefusal::new(RoomCode::SecretUnknown, "there is no such invitation");
        let seat = self.book.invited(secret).cloned().ok_or_else(unknown)?;
        let before = self.waiting.iter().find(|(_, waiting)| waiting.by.opens_with(secret));
        match before.map(|(knock, waiting)| (*knock, waiting.device)) {
            // The same device again, whose connection was cut.
            Some((knock, known)) if known == device => drop(self.waiting.remove(&knock)),
            Some(_) => return Err(RoomRefusal::new(RoomCode::SecretUsed, "another device waits with this invitation")),
            None => {}
        }
        self.has_place()?;
        Ok(self.wait(said, from, device, By::Invitation { secret }, Some(Face::Seat { seat }), now))
    }

    /// A device that typed the code reveals what it committed itself to.
    pub fn reveal(&mut self, pairing: Pairing, nonce: Nonce, now: DateTime<Utc>) -> Result<Step, RoomRefusal> {
        if commitment(nonce) != pairing.commitment {
            self.tries.was_wrong(pairing.from, now);
            return Err(RoomRefusal::new(RoomCode::CommitmentBroken, "another nonce was committed to"));
        }
        self.may_wait(&pairing.wish, pairing.from)?;
        let number = number(self.fingerprint, pairing.device, nonce, pairing.nonce);
        let face = pairing.wish.face();
        Ok(self.wait(pairing.said, pairing.from, pairing.device, By::Code { number }, face, now))
    }

    fn wait(
        &mut self,
        said: Said,
        from: IpAddr,
        device: Digest,
        by: By,
        face: Option<Face>,
        now: DateTime<Utc>,
    ) -> Step {
        self.next_knock += 1;
        let knock = self.next_knock;
        let number = match &by {
            By::Invitation { .. } => None,
            By::Code { number } => Some(number.clone()),
        };
        let (sender, verdict) = oneshot::channel();
        self.waiting.insert(knock, Waiting { said, from, since: now, device, by, face, verdict: sender });
        Step::Wait { knock, number, verdict }
    }

    /// Whether one more may knock from this address with the code.
    fn may_wait(&self, wish: &Wish, from: IpAddr) -> Result<(), RoomRefusal> {
        self.has_place()?;
        if let Wish::Seat { seat } = wish {
            self.is_seat(seat)?;
        }
        let from_there = |waiting: &&Waiting| source(waiting.from) == source(from) && !waiting.by.is_invitation();
        if self.waiting.values().filter(from_there).count() < WAITING_OF_ONE {
            return Ok(());
        }
        Err(RoomRefusal::new(RoomCode::TooManyWaiting, "too many wait from this address").with("limit", WAITING_OF_ONE))
    }

    fn has_place(&self) -> Result<(), RoomRefusal> {
        if self.book.devices().len() < DEVICES && self.waiting.len() < DEVICES {
            return Ok(());
        }
        Err(RoomRefusal::new(RoomCode::Full, "the room is full").with("limit", DEVICES))
    }

    pub(super) fn is_seat(&self, seat: &forum::SeatId) -> Result<(), RoomRefusal> {
        if self.about.seats.iter().any(|known| known.id == *seat) {
            return Ok(());
        }
        Err(RoomRefusal::new(RoomCode::SeatUnknown, "there is no such seat").with("seat", seat))
    }

    /// Somebody's wait is over; whether they still waited.
    pub fn went(&mut self, knock: u64) -> bool {
        self.waiting.remove(&knock).is_some()
    }

    /// A device that is let in takes its connection into use; the one that it had before is told to go.
    pub fn connect(&mut self, device: Device, from: IpAddr, now: DateTime<Utc>) -> Result<Let, RoomRefusal> {
        if self.book.by_key(device.key) != Some(&device) {
            return Err(RoomRefusal::new(RoomCode::Revoked, "the device was taken out"));
        }
        self.next_connection += 1;
        let (connection, (sender, out)) = (self.next_connection, oneshot::channel());
        let connected = Connected { connection, from, here: (now, 0), out: sender };
        if let Some(before) = self.connected.insert(device.id, connected) {
            // It may be gone already.
            let _ = before.out.send(RoomRefusal::new(RoomCode::Elsewhere, "the device came in by another connection"));
        }
        let commands = self.may_command(&device);
        Ok(Let { device, commands, out, connection })
    }

    /// Whether a device may give commands: it has a seat, and knows the room by its certificate or is trusted without.
    pub fn may_command(&self, device: &Device) -> bool {
        device.face.seat().is_some() && (device.via == Via::App || self.browsers_command)
    }

    /// The device is there, and shows this.
    pub fn here(&mut self, connected: &Let, serial: u64, now: DateTime<Utc>) {
        if let Some(known) = self.connected.get_mut(&connected.device.id)
            && known.connection == connected.connection
        {
            known.here = (now, serial);
        }
    }

    /// Somebody has come as far as here from this address; that the network lets machines reach each other is shown by that alone.
    pub fn called(&mut self, from: IpAddr) {
        let from = source(from);
        if self.callers.len() < DEVICES && from != source(self.address.ip()) {
            self.callers.insert(from);
        }
    }

    /// The connection of a device ended. Another of the same device stays.
    pub fn disconnect(&mut self, ended: &Let) {
        if self.connected.get(&ended.device.id).is_some_and(|known| known.connection == ended.connection)
            && let Some(gone) = self.connected.remove(&ended.device.id)
        {
            self.heard.insert(ended.device.id, gone.here.0);
        }
    }
}

/// Whether a refusal says that something was guessed wrong.
fn is_a_guess(code: RoomCode) -> bool {
    matches!(code, RoomCode::CodeWrong | RoomCode::SecretUnknown | RoomCode::SecretUsed | RoomCode::DeviceUnknown)
}

impl By {
    fn opens_with(&self, other: SeatSecret) -> bool {
        match self {
            By::Invitation { secret } => *secret == other,
            By::Code { .. } => false,
        }
    }

    pub(super) fn is_invitation(&self) -> bool {
        match self {
            By::Invitation { .. } => true,
            By::Code { .. } => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::bytes::Hex;
    use crate::door::RoomDevice;
    use crate::floor::{About, SeatName};
    use crate::keeping::Keeping;

    fn from() -> IpAddr {
        IpAddr::from([127, 0, 0, 1])
    }

    fn door(rooms: &Arc<tempfile::TempDir>) -> Door {
        let seats = vec![SeatName { id: forum::SeatId::new("s1"), name: "Plass 1".to_owned() }];
        let about = About { identity: "a1".to_owned(), title: "Et møte".to_owned(), seats };
        let keeping = Keeping::in_folder(rooms.path(), "a1");
        Door::new(about, "127.0.0.1:1".parse().unwrap(), Hex([1; 32]), keeping, DateTime::UNIX_EPOCH).unwrap()
    }

    #[test]
    fn a_device_is_let_in_for_ninety_days_and_then_joins_anew() {
        let rooms = Arc::new(tempfile::tempdir().unwrap());
        let (mut door, then) = (door(&rooms), DateTime::UNIX_EPOCH);
        let (key, secret) = (DeviceKey::random().unwrap(), door.invite(&forum::SeatId::new("s1")).unwrap().secret);
        let enter = Enter::Invitation { secret, device: key.digest(), name: String::new() };
        let Step::Wait { knock, .. } = door.enter(enter, "", Via::App, from(), then).unwrap() else {
            panic!("it waits")
        };
        door.approve(knock, None, then).unwrap();
        let again = |door: &mut Door, now| door.enter(Enter::Key { key }, "", Via::App, from(), now).map(drop);
        assert_eq!(again(&mut door, then + DEVICE_LASTS - std::time::Duration::from_secs(1)), Ok(()));
        assert_eq!(again(&mut door, then + DEVICE_LASTS).unwrap_err().code, RoomCode::DeviceUnknown);
    }

    #[test]
    fn what_cannot_be_kept_lets_nobody_in() {
        let rooms = Arc::new(tempfile::tempdir().unwrap());
        let (mut door, now) = (door(&rooms), DateTime::UNIX_EPOCH);
        let secret = door.invite(&forum::SeatId::new("s1")).unwrap().secret;
        let enter = Enter::Invitation { secret, device: Hex([2; 32]), name: String::new() };
        let Step::Wait { knock, mut verdict, .. } = door.enter(enter, "", Via::App, from(), now).unwrap() else {
            panic!("it waits")
        };
        // A folder in the place of the file: nothing can be written there, whoever runs the test.
        let book = Keeping::in_folder(rooms.path(), "a1").folder().join("devices.json");
        std::fs::remove_file(&book).unwrap();
        std::fs::create_dir(&book).unwrap();
        assert_eq!(door.approve(knock, None, now).unwrap_err().code, RoomCode::KeyNotKept);
        assert_eq!(door.view(now).devices, Vec::<RoomDevice>::new());
        assert!(verdict.try_recv().is_err(), "it still waits, and can be approved when there is space again");
        std::fs::remove_dir(&book).unwrap();
        door.approve(knock, None, now).unwrap();
        assert!(verdict.try_recv().unwrap().is_ok());
    }
}
