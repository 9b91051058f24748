//! A made-up meeting under a real room, and the leader's side of it.

use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr};
use std::path::Path;
use std::sync::{Arc, Mutex};

use chrono::Utc;
use forum::SeatId;
use meeting::{Refusal, RefusalCode};
use room::bytes::DeviceKey;
use room::door::RoomCommand;
use room::keeping::Keeping;
use room::message::{Enter, Invitation};
use room::{About, Asked, Face, Floor, Opening, PageFiles, Room, RoomEvent, SeatName, Views};
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::sync::mpsc;
use tokio::time::timeout;

use super::client::{Laptop, PATIENCE, hello, invited};

/// A meeting of a few numbers: an amount on the wall, and a vote.
#[derive(Default)]
pub struct FakeFloor {
    kept: Mutex<Kept>,
    seats: usize,
    /// While it is held, no command is carried out.
    pub desk: tokio::sync::Mutex<()>,
}

#[derive(Default)]
struct Kept {
    amount: i64,
    /// By seat: its ballot, and how it voted.
    ballots: BTreeMap<SeatId, (String, String)>,
    /// What seats have said, by who said it.
    said: Vec<(SeatId, Value)>,
}

impl FakeFloor {
    pub fn with_seats(seats: usize) -> Arc<FakeFloor> {
        Arc::new(FakeFloor { seats, ..FakeFloor::default() })
    }

    pub fn set_amount(&self, amount: i64) {
        self.kept.lock().unwrap().amount = amount;
    }

    /// How many voted for each choice.
    pub fn tally(&self) -> BTreeMap<String, usize> {
        let mut tally = BTreeMap::new();
        for (_, choice) in self.kept.lock().unwrap().ballots.values() {
            *tally.entry(choice.clone()).or_default() += 1;
        }
        tally
    }

    /// The id of a seat's ballot.
    pub fn ballot_of(&self, seat: &str) -> String {
        self.kept.lock().unwrap().ballots[&SeatId::new(seat)].0.clone()
    }

    pub fn said(&self) -> Vec<(SeatId, Value)> {
        self.kept.lock().unwrap().said.clone()
    }

    fn one(&self, asked: Asked) -> Result<Value, Refusal> {
        let mut kept = self.kept.lock().unwrap();
        let word = asked.command.get("do").and_then(Value::as_str).unwrap_or_default().to_owned();
        let field = |name: &str| asked.command.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
        match word.as_str() {
            "cast" => {
                let (ballot, choice) = (field("ballot"), field("choice"));
                let cast = kept.ballots.entry(asked.seat.clone()).or_insert_with(|| (ballot.clone(), choice));
                match cast.0 == ballot {
                    true => Ok(
                        json!({"answer": "cast", "vote": asked.command.get("vote"), "ballot": ballot, "receipt": format!("receipt of {ballot}")}),
                    ),
                    false => Err(Refusal::new(RefusalCode::Overwritten, "the seat has voted")),
                }
            }
            "remark" => {
                kept.said.push((asked.seat, asked.command));
                Ok(json!({"answer": "done"}))
            }
            _ => Err(Refusal::new(RefusalCode::NotUnderstood, "there is no such command")),
        }
    }
}

impl Floor for FakeFloor {
    fn about(&self) -> Result<About, Refusal> {
        let seat = |number: usize| SeatName {
            id: SeatId::new(format!("s{number}")),
            name: format!("Plass {number} (konstruert)"),
        };
        Ok(About {
            identity: "a1b2".to_owned(),
            title: "Et møte (konstruert)".to_owned(),
            seats: (1..=self.seats).map(seat).collect(),
        })
    }

    fn views(&self, seats: &[SeatId]) -> Result<Views, Refusal> {
        let kept = self.kept.lock().unwrap();
        let part = |name: &str, value: Value| (name.to_owned(), value.to_string());
        let shared = [part("draft", json!({"amount": kept.amount})), part("vote", json!({"cast": kept.ballots.len()}))];
        let own =
            |seat: &SeatId| (seat.clone(), json!({"seat": seat, "voted": kept.ballots.contains_key(seat)}).to_string());
        Ok(Views { shared: shared.into(), own: seats.iter().map(own).collect() })
    }

    fn look(&self, question: Value) -> Result<Value, Refusal> {
        match question.get("ask").and_then(Value::as_str) {
            Some("why") => Ok(json!({"answer": "why", "amount": self.kept.lock().unwrap().amount})),
            _ => Err(Refusal::new(RefusalCode::NotUnderstood, "no such question")),
        }
    }

    fn let_browsers_vote(&self, _: bool) -> Result<(), Refusal> {
        Ok(())
    }

    fn carry_out(&self, asked: Vec<Asked>) -> Vec<Result<Value, Refusal>> {
        let _at_the_desk = self.desk.blocking_lock();
        asked.into_iter().map(|asked| self.one(asked)).collect()
    }
}

/// An open room, with the leader's side in hand.
pub struct House {
    pub floor: Arc<FakeFloor>,
    pub room: Room,
    events: mpsc::Receiver<RoomEvent>,
    pub kept: Arc<TempDir>,
}

impl House {
    /// With so many seats.
    pub async fn open(seats: usize) -> House {
        House::open_in(Arc::new(tempfile::tempdir().unwrap()), FakeFloor::with_seats(seats)).await
    }

    /// With what a room before it kept.
    pub async fn open_in(kept: Arc<TempDir>, floor: Arc<FakeFloor>) -> House {
        let opening = opening(kept.path(), "127.0.0.1:0");
        let (room, events) = Room::open(Arc::clone(&floor) as Arc<dyn Floor>, opening).await.unwrap();
        House { floor, room, events, kept }
    }

    /// The next thing at the door that is this.
    pub async fn until<T>(&mut self, mut is: impl FnMut(&RoomEvent) -> Option<T>) -> T {
        loop {
            let event =
                timeout(PATIENCE, self.events.recv()).await.expect("something happens").expect("the room is open");
            if let Some(found) = is(&event) {
                return found;
            }
        }
    }

    /// The next one who knocks.
    pub async fn knock(&mut self) -> room::door::Waits {
        self.until(|event| match event {
            RoomEvent::Knock(waits) => Some(waits.clone()),
            _ => None,
        })
        .await
    }

    pub fn invitation(&self, seat: &str) -> Invitation {
        self.room.invite(&SeatId::new(seat)).unwrap()
    }

    pub fn approve(&self, knock: u64) {
        self.room.lead(&RoomCommand::Approve { knock, face: None }).unwrap();
    }

    pub fn approve_as(&self, knock: u64, face: Face) {
        self.room.lead(&RoomCommand::Approve { knock, face: Some(face) }).unwrap();
    }

    /// The leader sets an amount.
    pub fn set_amount(&self, amount: i64) {
        self.floor.set_amount(amount);
        self.room.moved();
    }

    /// A connection that has said nothing yet.
    pub async fn connect(&self, number: usize) -> Laptop {
        Laptop::connect(self.room.address(), address(number), Some(self.room.fingerprint())).await.unwrap()
    }

    /// A laptop that has joined on a seat.
    pub async fn joined(&mut self, number: usize) -> (Laptop, DeviceKey) {
        let (invitation, key) = (self.invitation(&format!("s{number}")), DeviceKey::random().unwrap());
        let mut laptop = self.connect(number).await;
        laptop.say(&hello(invited(&invitation, key, "En maskin"))).await;
        let waits = self.knock().await;
        self.approve(waits.knock);
        laptop.until_in().await;
        (laptop, key)
    }

    /// A laptop that comes again.
    pub async fn again(&self, number: usize, key: DeviceKey) -> Laptop {
        let mut laptop = self.connect(number).await;
        laptop.say(&hello(Enter::Key { key })).await;
        laptop
    }
}

pub fn opening(kept: &Path, bind: &str) -> Opening {
    let keeping = Keeping::in_folder(kept, "a1b2");
    Opening { bind: bind.parse().unwrap(), certificate: None, keeping, clock: Arc::new(Utc::now), page: page() }
}

/// A page as small as one can be, with a file of its own and one that is another page's.
fn page() -> PageFiles {
    let built = [("/assets/room-1.js", "let asked = 1;"), ("/assets/leader-2.js", "let asked = 2;")];
    let built = built.map(|(place, text)| (place.to_owned(), text.as_bytes().to_vec()));
    PageFiles::of("<!doctype html><script type=\"module\" src=\"./assets/room-1.js\"></script>", built)
}

/// An address of this machine's own for each laptop.
pub fn address(number: usize) -> IpAddr {
    let [_, _, high, low] = u32::try_from(number).unwrap().to_be_bytes();
    IpAddr::V4(Ipv4Addr::new(127, 1, high, low))
}
