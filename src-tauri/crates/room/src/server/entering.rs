//! A device at the door: from its first message until it is let in or sent away.

use std::sync::Arc;
use std::time::Duration;

use axum::extract::ws::WebSocket;
use tokio::sync::oneshot;
use tokio::time::{Instant, interval, sleep_until, timeout};

use super::caller::Caller;
use super::following;
use super::room::{Inner, RoomEvent};
use super::socket::{Ended, Socket};
use crate::door::{Step, Verdict};
use crate::keeping::{Device, Via};
use crate::limits::{FRESH_EVERY, GONE_AFTER, UNTIL_APPROVED, UNTIL_COMPARED, UNTIL_HELLO};
use crate::message::{FromDevice, Since, ToDevice};
use crate::{RoomCode, RoomRefusal};

/// Meets a device, and follows it through the room until it goes.
pub async fn meet(inner: Arc<Inner>, socket: WebSocket, caller: Caller, via: Via) {
    let _held = inner.hold();
    let mut socket = Socket::new(socket);
    let entered = tokio::select! {
        entered = enter(&inner, &mut socket, &caller, via) => entered,
        () = caller.place.must_go() => Err(Ended::Gone),
        () = inner.is_closed() => Err(closed().into()),
    };
    let from = caller.from;
    let ended = match entered {
        Ok((device, since)) => {
            // It is no stranger any more.
            drop(caller);
            following::follow(&inner, &mut socket, device, from, since).await
        }
        Err(ended) => ended,
    };
    socket.end(ended).await;
}

async fn enter(
    inner: &Inner,
    socket: &mut Socket,
    caller: &Caller,
    via: Via,
) -> Result<(Device, Option<Since>), Ended> {
    let FromDevice::Hello { protocol: _, app, enter, since } = step(socket).await? else {
        return Err(out_of_turn("the first message is a hello"));
    };
    let mut next = inner.door().enter(enter, &app, via, caller.from, inner.now())?;
    loop {
        next = match next {
            Step::In(device) => return Ok((device, since)),
            Step::Pair(pairing) => {
                socket.say(&ToDevice::Pair { nonce: pairing.nonce, fingerprint: inner.fingerprint }).await?;
                let FromDevice::Reveal { nonce } = step(socket).await? else {
                    return Err(out_of_turn("the second message is a reveal"));
                };
                inner.door().reveal(pairing, nonce, inner.now())?
            }
            Step::Wait { knock, number, verdict } => {
                let waits = Waits { inner, knock };
                if let Some(waiting) = inner.door().waiting(knock) {
                    inner.tell(RoomEvent::Knock(waiting));
                }
                let patience = if number.is_some() { UNTIL_COMPARED } else { UNTIL_APPROVED };
                socket.say(&ToDevice::Wait { number }).await?;
                let said = wait(socket, verdict, patience).await;
                drop(waits);
                return said.map(|device| (device, since));
            }
        }
    }
}

/// The next message of a device that is expected to say something.
async fn step(socket: &mut Socket) -> Result<FromDevice, Ended> {
    let said = async {
        loop {
            if let Some(message) = socket.next().await? {
                return Ok(message);
            }
        }
    };
    timeout(UNTIL_HELLO, said).await.unwrap_or(Err(Ended::Gone))
}

/// Waits for the leader, and makes sure that the device is still there.
async fn wait(
    socket: &mut Socket,
    mut verdict: oneshot::Receiver<Verdict>,
    patience: Duration,
) -> Result<Device, Ended> {
    let until = Instant::now() + patience;
    let mut last_heard = Instant::now();
    let mut ticks = interval(FRESH_EVERY);
    loop {
        tokio::select! {
            said = &mut verdict => return Ok(said.map_err(|_| Ended::Gone)??),
            message = socket.next() => match message? {
                Some(_) => return Err(out_of_turn("the leader has not answered yet")),
                None => last_heard = Instant::now(),
            },
            _ = ticks.tick() => socket.ping().await?,
            () = sleep_until(last_heard + GONE_AFTER) => return Err(Ended::Gone),
            () = sleep_until(until) => return Err(RoomRefusal::new(RoomCode::Denied, "the leader did not answer").into()),
        }
    }
}

/// A place at the door, which is free again when its holder goes.
struct Waits<'a> {
    inner: &'a Inner,
    knock: u64,
}

impl Drop for Waits<'_> {
    fn drop(&mut self) {
        let still_waited = self.inner.door().went(self.knock);
        if still_waited {
            self.inner.tell(RoomEvent::Went { knock: self.knock });
        }
    }
}

fn out_of_turn(what: &str) -> Ended {
    RoomRefusal::new(RoomCode::MessageNotUnderstood, what).into()
}

fn closed() -> RoomRefusal {
    RoomRefusal::new(RoomCode::Closed, "the room is closed")
}
