//! A device, as a program holds it: it says what its user wants, and is told what moves.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};

use meeting::face::{FaceQuestion, SeatAnswer, SeatCommand};
use procedure::{Mark, Receipt};
use tokio::sync::{mpsc, oneshot};

use super::asking::{Asked, Came, Doing, Looked, Looking};
use super::entering::Entering;
use super::entrance::Entrance;
use super::hand::{Around, Hand, Shared, State};
use super::journey::Journey;
use super::keyring::{Keyring, Membership, VoteOf};
use super::seen::Seen;
use super::standing::{ClientCode, Numbers, Standing, Told, Why};
use super::turn::Order;
use super::way::Way;
use crate::bytes::Fingerprint;

/// One device. When it is dropped, it hangs up; its key is kept.
pub struct Client {
    orders: mpsc::UnboundedSender<Order>,
    shared: Shared,
    keyring: Keyring,
}

impl Client {
    /// A device at the door, and what must run for it.
    pub fn begin(way: impl Way, around: Around) -> (Client, impl Future<Output = ()> + Send) {
        let (orders, heard) = mpsc::unbounded_channel();
        let shared = Arc::new(Mutex::new(State::at_door(None)));
        let keyring = around.keyring.clone();
        let journey = Journey::new(way, Hand::new(around, Arc::clone(&shared)), heard);
        (Client { orders, shared, keyring }, journey.go())
    }

    /// Knocks. The same invitation again is the same device.
    pub fn join(&self, entrance: Entrance, name: &str) -> Result<(), Why> {
        let not_kept = |_| ClientCode::NotKept.why();
        let entering = Entering::begin(entrance, name, &self.keyring).map_err(not_kept)?;
        if let Entering::Invitation { room, .. } = &entering {
            self.keyring.keep_knocking(room).map_err(not_kept)?;
        }
        self.order(Order::Enter(Box::new(entering)));
        Ok(())
    }

    /// Comes back to a room by its key, at the address where it was met last or at another.
    pub fn come_back(&self, fingerprint: Fingerprint, address: Option<SocketAddr>) -> Result<(), Why> {
        let room = self.keyring.room(fingerprint).and_then(|room| Some((room.key?, room)));
        let (key, room) = room.ok_or_else(|| ClientCode::Out.why())?;
        let address = address.unwrap_or(room.address);
        let room = room.at(address);
        self.order(Order::Enter(Box::new(Entering::Key { key, room })));
        Ok(())
    }

    /// Its user has compared the two numbers.
    pub fn compared(&self, numbers: Numbers) {
        self.order(Order::Compared(numbers));
    }

    /// Goes, and forgets its key.
    pub fn leave(&self) {
        self.order(Order::Leave);
    }

    /// Hangs up, and may come back.
    pub fn rest(&self) {
        self.order(Order::Rest);
    }

    /// Tries at once: the machine has woken, or its user does not want to wait.
    pub fn try_now(&self) {
        self.order(Order::TryNow);
    }

    /// Gives a command of the seat; answered when it is, however often the line is cut.
    pub async fn ask(&self, command: SeatCommand) -> Came {
        let (answer, came) = oneshot::channel();
        self.order(Order::Ask(Asked::Do(Doing { command, vote: None, answer })));
        came.await.unwrap_or_else(|_| Err(ClientCode::Out.why()))
    }

    /// Asks about what is shown. Nothing is kept of it, here or in the room.
    pub async fn look(&self, question: FaceQuestion) -> Looked {
        let (answer, came) = oneshot::channel();
        self.order(Order::Ask(Asked::Look(Looking { question, answer })));
        came.await.unwrap_or_else(|_| Err(ClientCode::Out.why()))
    }

    /// Casts a ballot with an id of its own, and gives its receipt. Asked again before the receipt is there, it is the same ballot.
    pub async fn cast(&self, of: VoteOf, choice: impl Into<Mark>) -> Result<Receipt, Why> {
        let (answer, came) = oneshot::channel();
        self.order(Order::Cast { of, choice: choice.into(), answer });
        match came.await.unwrap_or_else(|_| Err(ClientCode::Out.why()))? {
            SeatAnswer::Cast { receipt, .. } => Ok(receipt),
            SeatAnswer::Done {} | SeatAnswer::LaidBefore { .. } => Err(ClientCode::ReceiptDiffers.why()),
        }
    }

    /// All that is known now, for a page that begins.
    pub fn whole(&self) -> Told {
        let state = self.shared.lock().unwrap_or_else(PoisonError::into_inner);
        let is_in = matches!(state.standing, Standing::In { .. });
        let laid = state.seen.as_ref().filter(|_| is_in).map(Seen::whole);
        Told { standing: state.standing.clone(), lost: state.lost, laid }
    }

    /// Where it calls, or is connected, and whose certificate must be met there; none at the door.
    pub fn calls(&self) -> Option<(SocketAddr, Option<Fingerprint>)> {
        self.shared.lock().unwrap_or_else(PoisonError::into_inner).to
    }

    /// What is kept of the room that the device is in.
    pub fn room(&self) -> Option<Membership> {
        let at = self.shared.lock().unwrap_or_else(PoisonError::into_inner).at?;
        self.keyring.room(at)
    }

    /// What is kept of the rooms.
    pub fn keyring(&self) -> &Keyring {
        &self.keyring
    }

    fn order(&self, order: Order) {
        // A device whose task has ended does nothing any more; who waits for an answer is told that it is out.
        let _ = self.orders.send(order);
    }
}
