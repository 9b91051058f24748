//! The inner side of the door: what the leader sees and says.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use strum::VariantNames;

use super::waiting::{By, Waiting};
use super::{Connected, Door, JoinCode};
use crate::bytes::Fingerprint;
use crate::floor::{Face, SeatName};
use crate::keeping::{Device, Remembered, Via};
use crate::limits::{CODE_LASTS, FRESH_FOR, PROTOCOL};
use crate::message::Invitation;
use crate::{RoomCode, RoomRefusal};
use forum::SeatId;

/// What the leader says to the room.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, VariantNames)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(tag = "do", rename_all = "kebab-case", deny_unknown_fields)]
#[strum(serialize_all = "kebab-case")]
pub enum RoomCommand {
    /// Tells what the room is like now.
    ShowRoom {},
    /// Lets one in that waits.
    Approve {
        /// Which.
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        knock: u64,
        /// As what, when it did not say so itself or is to be something else.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "ts", ts(optional))]
        face: Option<Face>,
    },
    /// Lets all in that wait with an invitation. Those who typed the code are let in one by one, each with its number.
    ApproveInvited {},
    /// Sends one away that waits. An invitation that it came with is good no longer.
    Deny {
        /// Which.
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        knock: u64,
    },
    /// Takes a device out.
    Revoke {
        /// Which.
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        device: u64,
    },
    /// Makes a new code to type; the one before is good no longer.
    NewCode {},
    /// Tells the invitation of a seat: the one that is out, else a new one.
    Invite {
        /// Which seat.
        seat: SeatId,
    },
    /// Says whether browsers may give commands.
    LetBrowsersCommand {
        /// They may.
        allowed: bool,
    },
    /// Closes the room: every device is told.
    CloseRoom {},
}

/// What the room is like now, for the leader.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct RoomView {
    /// Where: IP address and port.
    pub address: String,
    /// The SHA-256 of its certificate.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub fingerprint: Fingerprint,
    /// What is typed to knock.
    pub code: String,
    /// Until when.
    pub code_until: DateTime<Utc>,
    /// Whether browsers may give commands.
    pub browsers_command: bool,
    /// Those who wait, the first first.
    pub waiting: Vec<Waits>,
    /// The devices that are let in.
    pub devices: Vec<RoomDevice>,
    /// From how many other machines somebody has come as far as to the door, let in or not.
    pub callers: usize,
}

/// A device that waits for the leader.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct Waits {
    /// Its place at the door.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub knock: u64,
    /// What it calls itself.
    pub name: String,
    /// The program that it runs.
    pub app: String,
    /// In what it shows the meeting.
    pub via: Via,
    /// Its address.
    pub from: String,
    /// Since when.
    pub since: DateTime<Utc>,
    /// As what it wants to come in; nothing when it leaves the seat to the leader.
    pub face: Option<Face>,
    /// The number that its screen shows, when the code was typed; with an invitation there is none.
    pub number: Option<String>,
    /// The device that goes when this one comes in.
    #[cfg_attr(feature = "ts", ts(type = "number | null"))]
    pub replaces: Option<u64>,
}

/// How a device is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum DeviceIs {
    /// It says all the time that it shows the newest.
    Fresh,
    /// It is connected, and has said nothing for a while.
    Quiet,
    /// It is not connected.
    Gone,
}

/// A device that is let in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct RoomDevice {
    /// Its number.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub device: u64,
    /// What it calls itself.
    pub name: String,
    /// The program that it runs.
    pub app: String,
    /// In what it shows the meeting.
    pub via: Via,
    /// As what it is in the room.
    pub face: Face,
    /// Its address, when it is there.
    pub from: Option<String>,
    /// How it is there now.
    pub is: DeviceIs,
    /// When it last said that it is there; nothing when it is gone.
    pub here: Option<DateTime<Utc>>,
    /// When one that is gone was heard last; nothing when it has not been there since the room was opened.
    pub last_heard: Option<DateTime<Utc>>,
    /// The serial that it shows.
    #[cfg_attr(feature = "ts", ts(type = "number | null"))]
    pub serial: Option<u64>,
}

impl Door {
    /// What the room is like now.
    pub fn view(&self, now: DateTime<Utc>) -> RoomView {
        RoomView {
            address: self.address.to_string(),
            fingerprint: self.fingerprint,
            code: self.code.shown(),
            code_until: self.code.until(),
            browsers_command: self.browsers_command,
            waiting: self.waiting.iter().map(|(knock, waiting)| self.waits(*knock, waiting)).collect(),
            devices: self.book.devices().iter().map(|device| self.room_device(device, now)).collect(),
            callers: self.callers.len(),
        }
    }

    /// One that waits.
    pub fn waiting(&self, knock: u64) -> Option<Waits> {
        self.waiting.get(&knock).map(|waiting| self.waits(knock, waiting))
    }

    /// Lets one in that waits; kept before it is told.
    pub fn approve(&mut self, knock: u64, face: Option<Face>, now: DateTime<Utc>) -> Result<(), RoomRefusal> {
        let waiting = self.waiting.get(&knock).ok_or_else(|| unknown(knock))?;
        let missing = || RoomRefusal::new(RoomCode::PlaceMissing, "say on which seat").with("knock", knock);
        let face = face.or_else(|| waiting.face.clone()).ok_or_else(missing)?;
        self.let_in(vec![(knock, face)], now)
    }

    /// Lets all in that wait with an invitation, with one writing of the book.
    pub fn approve_invited(&mut self, now: DateTime<Utc>) -> Result<(), RoomRefusal> {
        let invited = self.waiting.iter().filter(|(_, waiting)| waiting.by.is_invitation());
        let faces = invited.filter_map(|(knock, waiting)| Some((*knock, waiting.face.clone()?))).collect();
        self.let_in(faces, now)
    }

    fn let_in(&mut self, faces: Vec<(u64, Face)>, now: DateTime<Utc>) -> Result<(), RoomRefusal> {
        faces.iter().filter_map(|(_, face)| face.seat()).try_for_each(|seat| self.is_seat(seat))?;
        let asked: Vec<(u64, Device, Option<crate::bytes::SeatSecret>)> = faces
            .into_iter()
            .filter_map(|(knock, face)| {
                self.waiting.get(&knock).map(|waiting| (knock, device(waiting, face, now), waiting.by.secret()))
            })
            .collect();
        let (let_in, gone) = self.write(|book| {
            let (mut let_in, mut gone) = (BTreeMap::new(), Vec::new());
            for (knock, device, secret) in asked {
                secret.into_iter().for_each(|secret| book.use_up(secret));
                let (device, gave_way) = book.let_in(device);
                let_in.insert(knock, device);
                gone.extend(gave_way);
            }
            (let_in, gone)
        })?;
        for gone in gone {
            self.send_out(gone.id, RoomCode::Revoked);
            self.taken_out.push(gone.key);
        }
        for (knock, device) in let_in {
            if let Some(waiting) = self.waiting.remove(&knock) {
                // One that went away meanwhile comes in by its key when it returns.
                let _ = waiting.verdict.send(Ok(device));
            }
        }
        Ok(())
    }

    /// Sends one away that waits, and burns the invitation that it came with.
    pub fn deny(&mut self, knock: u64) -> Result<(), RoomRefusal> {
        let secret = self.waiting.get(&knock).ok_or_else(|| unknown(knock))?.by.secret();
        if let Some(secret) = secret {
            self.write(|book| book.use_up(secret))?;
        }
        if let Some(waiting) = self.waiting.remove(&knock) {
            let _ = waiting.verdict.send(Err(RoomRefusal::new(RoomCode::Denied, "the leader did not let it in")));
        }
        Ok(())
    }

    /// Takes a device out.
    pub fn revoke(&mut self, id: u64) -> Result<(), RoomRefusal> {
        let none = || RoomRefusal::new(RoomCode::NoSuchDevice, "there is no such device").with("device", id);
        let gone = self.write(|book| book.take_out(id))?.ok_or_else(none)?;
        self.taken_out.push(gone.key);
        self.send_out(id, RoomCode::Revoked);
        Ok(())
    }

    /// Makes a new code to type.
    pub fn renew_code(&mut self, now: DateTime<Utc>) -> Result<(), RoomRefusal> {
        self.code = JoinCode::new(now, CODE_LASTS)?;
        Ok(())
    }

    /// The invitation of a seat: the one that is out, else a new one.
    pub fn invite(&mut self, seat: &SeatId) -> Result<Invitation, RoomRefusal> {
        let unknown = || RoomRefusal::new(RoomCode::SeatUnknown, "there is no such seat").with("seat", seat);
        let name = self.about.seats.iter().find(|known| known.id == *seat).cloned().ok_or_else(unknown)?;
        self.invitations(vec![name])?.pop().ok_or_else(unknown)
    }

    /// The invitations of all seats without a device.
    pub fn invite_all(&mut self) -> Result<Vec<Invitation>, RoomRefusal> {
        let seats = self.about.seats.iter().filter(|seat| self.book.on_seat(&seat.id).is_none());
        self.invitations(seats.cloned().collect())
    }

    /// The invitations of these seats, with one writing of the book.
    fn invitations(&mut self, seats: Vec<SeatName>) -> Result<Vec<Invitation>, RoomRefusal> {
        let secrets = self.write(|book| {
            let secrets: Result<Vec<_>, _> = seats.iter().map(|seat| book.invite(&seat.id)).collect();
            secrets
        })??;
        let invitation = |(seat, secret)| Invitation {
            invitation: PROTOCOL,
            meeting: self.about.title.clone(),
            address: self.address.to_string(),
            fingerprint: self.fingerprint,
            seat,
            secret,
        };
        Ok(seats.into_iter().zip(secrets).map(invitation).collect())
    }

    /// Says whether browsers may give commands. They still may after the program died, when it is remembered that the room is open.
    pub fn let_browsers_command(&mut self, allowed: bool) -> Result<(), RoomRefusal> {
        self.browsers_command = allowed;
        if Remembered::kept(&self.keeping).is_some() { self.remember() } else { Ok(()) }
    }

    /// Keeps that the room is open.
    pub fn remember(&self) -> Result<(), RoomRefusal> {
        Remembered { address: self.address, browsers_command: self.browsers_command }.keep(&self.keeping)
    }

    /// Tells everybody that the room is closed.
    pub fn close(&mut self) {
        Remembered::forget(&self.keeping);
        let devices: Vec<u64> = self.connected.keys().copied().collect();
        devices.into_iter().for_each(|device| self.send_out(device, RoomCode::Closed));
        for (_, waiting) in std::mem::take(&mut self.waiting) {
            let _ = waiting.verdict.send(Err(RoomRefusal::new(RoomCode::Closed, "the room is closed")));
        }
    }

    fn send_out(&mut self, device: u64, why: RoomCode) {
        if let Some(Connected { out, .. }) = self.connected.remove(&device) {
            // It may be gone already.
            let _ = out.send(RoomRefusal::new(why, "the device is sent out"));
        }
    }

    fn waits(&self, knock: u64, waiting: &Waiting) -> Waits {
        let replaces = waiting.face.as_ref().and_then(Face::seat).and_then(|seat| self.book.on_seat(seat));
        Waits {
            knock,
            name: waiting.said.name.clone(),
            app: waiting.said.app.clone(),
            via: waiting.said.via,
            from: waiting.from.to_string(),
            since: waiting.since,
            face: waiting.face.clone(),
            number: waiting.by.number().map(str::to_owned),
            replaces: replaces.map(|device| device.id),
        }
    }

    fn room_device(&self, device: &Device, now: DateTime<Utc>) -> RoomDevice {
        let connected = self.connected.get(&device.id);
        let is = match connected {
            Some(connected) if now < connected.here.0 + FRESH_FOR => DeviceIs::Fresh,
            Some(_) => DeviceIs::Quiet,
            None => DeviceIs::Gone,
        };
        RoomDevice {
            device: device.id,
            name: device.name.clone(),
            app: device.app.clone(),
            via: device.via,
            face: device.face.clone(),
            from: connected.map(|connected| connected.from.to_string()),
            is,
            here: connected.map(|connected| connected.here.0),
            last_heard: self.heard.get(&device.id).copied().filter(|_| connected.is_none()),
            serial: connected.map(|connected| connected.here.1),
        }
    }
}

fn unknown(knock: u64) -> RoomRefusal {
    RoomRefusal::new(RoomCode::KnockUnknown, "nobody waits under that number").with("knock", knock)
}

/// What is kept of a device that comes in; the book gives it its number.
fn device(waiting: &Waiting, face: Face, now: DateTime<Utc>) -> Device {
    let said = waiting.said.clone();
    Device { id: 0, key: waiting.device, face, name: said.name, app: said.app, via: said.via, since: now }
}

impl By {
    fn secret(&self) -> Option<crate::bytes::SeatSecret> {
        match self {
            By::Invitation { secret } => Some(*secret),
            By::Code { .. } => None,
        }
    }

    fn number(&self) -> Option<&str> {
        match self {
            By::Invitation { .. } => None,
            By::Code { number } => Some(number),
        }
    }
}
