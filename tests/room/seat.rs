//! A representative with a laptop who wants one thing: the vote to be cast, once.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use fastrand::Rng;
use serde_json::{Value, json};
use tokio::time::sleep;
use whole_program::room::{Laptop, Lost};

/// What a laptop keeps, whatever happens to it.
#[derive(Clone, Debug)]
pub struct Seat {
    pub id: String,
    pub key: [u8; 32],
    /// In which vote of the meeting.
    pub vote: u32,
    pub ballot: String,
    /// An answer, or crosses.
    pub choice: Value,
    /// Dies for good the first time that it has sent its ballot, before it hears of it.
    pub dies: bool,
}

/// Where the room is, and the way there.
#[derive(Clone)]
pub struct Way {
    pub room: SocketAddr,
    pub through: SocketAddr,
    pub fingerprint: String,
    /// Laptops have been told that the leader must open the file again.
    pub must_open_again: Arc<AtomicBool>,
}

impl Way {
    pub async fn connect(&self) -> Result<Laptop, Lost> {
        Laptop::connect(self.room, self.through, IpAddr::V4(Ipv4Addr::LOCALHOST), &self.fingerprint).await
    }

    /// Takes a refusal, which must be one after which the same may be asked again.
    fn heed(&self, code: &str) {
        assert!(AGAIN.contains(&code), "{code}");
        if code == UNKNOWN {
            self.must_open_again.store(true, Ordering::SeqCst);
        }
    }
}

/// Refusals after which the same is asked again: the disk takes no more, or too much was asked.
const AGAIN: [&str; 4] = ["disk-full", "file-error", "too-many-commands", UNKNOWN];
/// The disk failed in the midst of a change: the leader is asked to open the file again.
pub const UNKNOWN: &str = "unknown-outcome";

/// Votes until there is a receipt, and gives it; none of a laptop that died.
pub async fn votes(seat: Seat, way: Way, mut rng: Rng) -> Option<String> {
    let cast = json!({"do": "cast", "vote": seat.vote, "ballot": seat.ballot, "choice": seat.choice});
    let other = json!({"do": "cast", "vote": seat.vote, "ballot": drawn(&mut rng), "choice": seat.choice});
    let mut receipt: Option<String> = None;
    // So many times it asks once more although it has its receipt, or tries another ballot.
    let mut curious = rng.u8(0..3);
    loop {
        sleep(Duration::from_millis(rng.u64(0..15))).await;
        let Ok(mut laptop) = way.connect().await else { continue };
        if laptop.come_back(&seat.key).await.is_err() {
            continue;
        }
        if seat.dies && receipt.is_none() {
            // It is not known whether this reaches the room.
            let _ = laptop.say(&json!({"say": "do", "id": 1, "command": cast})).await;
            return None;
        }
        for id in 1.. {
            match laptop.ask(id, &cast).await {
                Err(_) => break,
                Ok(Err(code)) => way.heed(&code),
                Ok(Ok(answer)) => {
                    let given = receipt_in(&answer);
                    assert_eq!(
                        *receipt.get_or_insert_with(|| given.clone()),
                        given,
                        "{}: the same ballot again",
                        seat.id
                    );
                    if curious == 0 {
                        return receipt;
                    }
                    curious -= 1;
                    match laptop.ask(id + 1_000, &other).await {
                        Err(_) => break,
                        Ok(Ok(answer)) => panic!("{}: a second ballot was taken: {answer}", seat.id),
                        Ok(Err(code)) if code == "has-voted" => {}
                        Ok(Err(code)) => way.heed(&code),
                    }
                }
            }
            sleep(Duration::from_millis(rng.u64(0..30))).await;
        }
    }
}

fn receipt_in(answer: &Value) -> String {
    answer["receipt"].as_str().unwrap_or_else(|| panic!("no receipt in {answer}")).to_owned()
}

/// 128 bits as the protocol writes them.
pub fn drawn(rng: &mut Rng) -> String {
    format!("{:032x}", rng.u128(..))
}
