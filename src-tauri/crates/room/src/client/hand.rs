//! What a device has in hand on its way: what is around it and what is known of the room, its commands, and where it knocks or is in.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, Utc};
use meeting::Clock;

use super::asking::Asking;
use super::keyring::Keyring;
use super::seen::{Laid, Seen};
use super::standing::{ClientCode, Numbers, Standing, Told, Why};
use super::turn::Key;
use crate::bytes::Fingerprint;

/// What a device has around it.
pub struct Around {
    /// What it keeps of the rooms that it has joined.
    pub keyring: Keyring,
    /// Which program it runs and its version, for the leader's list.
    pub app: String,
    /// What time it is.
    pub clock: Clock,
    /// Is told whatever moves, in its order. Called from the device's own task: it must not wait.
    pub tell: Arc<dyn Fn(Told) + Send + Sync>,
}

/// What is known of the room.
pub struct State {
    /// Where it stands.
    pub standing: Standing,
    /// What it has been told.
    pub seen: Option<Seen>,
    /// Since when it is not fresh.
    pub lost: Option<DateTime<Utc>>,
    /// Of which room.
    pub at: Option<Fingerprint>,
    /// Where it calls, and whose certificate must be met there.
    pub to: Option<(SocketAddr, Option<Fingerprint>)>,
}

impl State {
    /// At the door.
    pub fn at_door(why: Option<Why>) -> State {
        State { standing: Standing::Door { why }, seen: None, lost: None, at: None, to: None }
    }
}

/// What is known, for its task and for whoever asks meanwhile.
pub type Shared = Arc<Mutex<State>>;

/// What it has in hand.
pub struct Hand {
    /// What is around it.
    pub around: Around,
    /// Its commands until they are answered.
    pub asking: Asking,
    /// Of which room key and ballots are kept.
    pub at: Option<Fingerprint>,
    /// Where it knocks with an invitation.
    pub knocks: Option<Fingerprint>,
    /// What its user has found when comparing, and the line has not taken yet.
    pub numbers: Option<Numbers>,
    shared: Shared,
}

impl Hand {
    /// Of a device at the door.
    pub fn new(around: Around, shared: Shared) -> Hand {
        Hand { around, asking: Asking::default(), at: None, knocks: None, numbers: None, shared }
    }

    /// It is at the door: why, and what becomes of its key.
    pub fn out(&mut self, why: Option<Why>, key: Key) {
        match (key, self.knocks.take(), self.at.take()) {
            (Key::Forget, Some(knocks), _) => self.around.keyring.forget_knocking(knocks),
            // A key that could not be forgotten opens nothing all the same: the room knows it no longer.
            (Key::Forget, None, Some(at)) => drop(self.around.keyring.forget(at)),
            (Key::Forget, None, None) | (Key::Keep, _, _) => {}
        }
        self.numbers = None;
        self.asking.end(&why.clone().unwrap_or_else(|| ClientCode::Out.why()));
        self.tell(|state| *state = State::at_door(why), None);
    }

    /// It is at no room.
    pub fn is_at_door(&self) -> bool {
        matches!(self.state().standing, Standing::Door { .. })
    }

    /// What is known now.
    pub fn state(&self) -> MutexGuard<'_, State> {
        self.shared.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Changes what is known, and tells of it.
    pub fn tell(&self, change: impl FnOnce(&mut State), laid: Option<Laid>) {
        let told = {
            let mut state = self.state();
            change(&mut state);
            Told { standing: state.standing.clone(), lost: state.lost, laid }
        };
        (self.around.tell)(told);
    }
}
