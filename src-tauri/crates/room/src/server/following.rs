//! A device in the room: it is told what moved, and its commands are handed in. It is told the newest, never a backlog, and one
//! that is slow holds up nobody.

use std::net::IpAddr;
use std::sync::Arc;

use tokio::sync::{oneshot, watch};
use tokio::time::{Instant, interval, sleep_until};

use super::asked::{Answer, Look, Question};
use super::room::{Inner, RoomEvent};
use super::socket::{Ended, Socket, refused};
use crate::door::{Allowance, Let};
use crate::floor::Asked;
use crate::keeping::{Device, Via};
use crate::limits::{COMMAND_EVERY, COMMANDS_FREE, FRESH_EVERY, GONE_AFTER};
use crate::message::{FromDevice, Since, ToDevice};
use crate::shown::Shown;
use crate::{RoomCode, RoomRefusal};

/// Follows a device until it goes, and says why it did.
pub async fn follow(inner: &Inner, socket: &mut Socket, device: Device, from: IpAddr, since: Option<Since>) -> Ended {
    let came = inner.door().connect(device, from, inner.now());
    let mut came = match came {
        Ok(came) => In { inner, came },
        Err(refusal) => return refusal.into(),
    };
    let Device { id, name, face, .. } = came.came.device.clone();
    inner.tell(RoomEvent::Joined { device: id, name, face });
    let ended = tell(&mut came, socket, since).await;
    ended.err().unwrap_or(Ended::Gone)
}

/// A command that was handed in and not answered yet.
struct Pending {
    id: u64,
    answer: oneshot::Receiver<Answer>,
}

/// A device that is in; its connection is given back when this goes.
struct In<'a> {
    inner: &'a Inner,
    came: Let,
}

impl Drop for In<'_> {
    fn drop(&mut self) {
        self.inner.door().disconnect(&self.came);
        self.inner.tell(RoomEvent::Left { device: self.came.device.id });
    }
}

async fn tell(came: &mut In<'_>, socket: &mut Socket, since: Option<Since>) -> Result<(), Ended> {
    let In { inner, came } = came;
    let seat = came.device.face.seat().cloned();
    let mut shown = inner.shown.subscribe();
    if let Some(seat) = &seat {
        inner.follow(seat);
    }
    let ready = |shown: &Arc<Shown>| shown.serial() > 0 && seat.as_ref().is_none_or(|seat| shown.knows(seat));
    until_ready(inner, &mut shown, ready).await?;
    let mut has = shown.borrow().has(since);
    let (room, face, commands) = (shown.borrow().room(), came.device.face.clone(), came.commands);
    let (parts, questions) = (face.parts(), face.may_ask());
    socket.say(&ToDevice::Welcome { room, meeting: inner.title.clone(), face, commands, questions }).await?;
    let (mut last_heard, mut ticks) = (Instant::now(), interval(FRESH_EVERY));
    let (mut allowance, mut pending) = (Allowance::default(), None::<Pending>);
    loop {
        let newest = Arc::clone(&shown.borrow_and_update());
        if let Some(text) = newest.told(parts, seat.as_ref(), has) {
            socket.say_written(text).await?;
        }
        has = Some(newest.serial());
        tokio::select! {
            changed = shown.changed() => changed.map_err(|_| Ended::Gone)?,
            message = socket.next(), if pending.is_none() => {
                last_heard = Instant::now();
                match message? {
                    None => {}
                    Some(FromDevice::Here { serial }) => inner.door().here(came, serial, inner.now()),
                    Some(FromDevice::Do { id, command }) => match hand_in(inner, &came.device, command, &mut allowance) {
                        Ok(answer) => pending = Some(Pending { id, answer }),
                        Err(refusal) => socket.say(&refused(Some(id), refusal)).await?,
                    },
                    Some(FromDevice::Ask { id, question }) => match ask(inner, &came.device, question, &mut allowance) {
                        Ok(answer) => pending = Some(Pending { id, answer }),
                        Err(refusal) => socket.say(&refused(Some(id), refusal)).await?,
                    },
                    Some(FromDevice::Hello { .. } | FromDevice::Reveal { .. }) => {
                        return Err(RoomRefusal::new(RoomCode::MessageNotUnderstood, "the device is in already").into());
                    }
                }
            }
            answer = answered(&mut pending) => {
                last_heard = Instant::now();
                socket.say(&answer).await?;
            }
            _ = ticks.tick() => {
                let commands = inner.door().may_command(&came.device);
                socket.say(&ToDevice::Fresh { serial: newest.serial(), at: inner.now(), commands }).await?;
            }
            why = &mut came.out => return Err(why.map_or(Ended::Gone, Ended::Refused)),
            () = inner.is_closed() => return Err(RoomRefusal::new(RoomCode::Closed, "the room is closed").into()),
            () = sleep_until(last_heard + GONE_AFTER) => return Err(Ended::Gone),
        }
    }
}

async fn until_ready(
    inner: &Inner,
    shown: &mut watch::Receiver<Arc<Shown>>,
    ready: impl FnMut(&Arc<Shown>) -> bool,
) -> Result<(), Ended> {
    tokio::select! {
        found = shown.wait_for(ready) => found.map(drop).map_err(|_| Ended::Gone),
        () = inner.is_closed() => Err(RoomRefusal::new(RoomCode::Closed, "the room is closed").into()),
    }
}

/// Hands a command of the device's seat in. Which seat is the door's to say, never the device's.
fn hand_in(
    inner: &Inner,
    device: &Device,
    command: serde_json::Value,
    allowance: &mut Allowance,
) -> Result<oneshot::Receiver<Answer>, RoomRefusal> {
    let none = || RoomRefusal::new(RoomCode::NoSeat, "the device has no seat");
    let seat = device.face.seat().cloned().ok_or_else(none)?;
    if device.via == Via::Browser && !inner.door().may_command(device) {
        return Err(RoomRefusal::new(RoomCode::BrowserMayNot, "browsers give no commands in this room"));
    }
    allow(inner, allowance)?;
    let (sender, answer) = oneshot::channel();
    // There is place for one command of each device.
    // Counted before it is handed in, so that it is never answered first.
    inner.unanswered.send_modify(|count| *count += 1);
    inner.asked.try_send(Question { asked: Asked { seat, command }, answer: sender }).map_err(|_| {
        inner.unanswered.send_modify(|count| *count -= 1);
        too_many(1)
    })?;
    Ok(answer)
}

/// Hands a question about what is shown in. A browser may ask what everybody may: nothing comes of it.
fn ask(
    inner: &Inner,
    device: &Device,
    question: serde_json::Value,
    allowance: &mut Allowance,
) -> Result<oneshot::Receiver<Answer>, RoomRefusal> {
    if !device.face.may_ask() {
        return Err(RoomRefusal::new(RoomCode::NoSeat, "a wall asks nothing"));
    }
    allow(inner, allowance)?;
    let (sender, answer) = oneshot::channel();
    inner.looks.try_send(Look { question, answer: sender }).map_err(|_| too_many(1))?;
    Ok(answer)
}

/// The device has not given too many commands and questions in a short time.
fn allow(inner: &Inner, allowance: &mut Allowance) -> Result<(), RoomRefusal> {
    let taken = allowance.take(COMMANDS_FREE, COMMAND_EVERY, inner.now());
    taken.map_err(|wait| too_many(crate::door::whole_seconds(wait)))
}

fn too_many(seconds: u64) -> RoomRefusal {
    RoomRefusal::new(RoomCode::TooManyCommands, "too many commands in a short time").with("seconds", seconds)
}

/// The answer to the command that is pending; never, when there is none.
async fn answered(pending: &mut Option<Pending>) -> ToDevice {
    let Some(asked) = pending else { return std::future::pending().await };
    let answer = (&mut asked.answer).await;
    let id = asked.id;
    *pending = None;
    match answer {
        Ok(Ok(answer)) => ToDevice::Answer { id, answer },
        Ok(Err(refusal)) => {
            let code = refusal.code.to_string();
            ToDevice::Refused { id: Some(id), code, detail: refusal.detail, values: refusal.values }
        }
        Err(_) => refused(Some(id), RoomRefusal::new(RoomCode::MeetingLost, "the command was not carried out")),
    }
}
