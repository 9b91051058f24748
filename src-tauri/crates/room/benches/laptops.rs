//! How long the room takes, over real TLS on one machine: from the leader's change to the last laptop that has it, and for all
//! laptops to vote at once. The meeting under it is made up and keeps nothing on a disk: this is the room's own part, with the
//! laptops' work on the same processors.
//!
//! `cargo bench -p room --bench laptops`
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout)]
#![allow(dead_code, reason = "the tests' laptop and meeting can more than is measured")]

#[path = "../tests/laptops/client.rs"]
mod client;
#[path = "../tests/laptops/fake.rs"]
mod fake;

use std::time::{Duration, Instant};

use room::bytes::DeviceKey;
use room::door::RoomCommand;
use room::message::Invitation;
use serde_json::json;
use tokio::runtime::Runtime;
use tokio::sync::{mpsc, watch};

use client::{Laptop, hello, invited};
use fake::House;

const ROUNDS: usize = 50;
/// So many knock before the leader lets them in.
const AT_ONCE: usize = 60;

fn main() {
    for laptops in [60, 500] {
        Runtime::new().unwrap().block_on(measure(laptops));
    }
}

async fn measure(count: usize) {
    let started = Instant::now();
    let mut house = House::open(count).await;
    let (heard, mut has) = mpsc::channel(count * 2);
    let (vote, votes) = watch::channel(false);
    let invitations = house.room.invite_all().unwrap();
    // Each list is let in and followed before the next knocks: a laptop that says nothing for long is sent out.
    for (list, invited) in invitations.chunks(AT_ONCE).enumerate() {
        for (number, laptop) in (list * AT_ONCE..).zip(joined(&mut house, list * AT_ONCE, invited).await) {
            tokio::spawn(follow(number, laptop, heard.clone(), votes.clone()));
        }
    }
    println!("{count} laptops in: {:?}", started.elapsed());
    let mut last = Vec::new();
    for amount in 1..=ROUNDS {
        let set = Instant::now();
        house.set_amount(i64::try_from(amount).unwrap());
        let mut arrived = 0;
        while arrived < count {
            arrived += usize::from(has.recv().await.unwrap().amount == amount);
        }
        last.push(set.elapsed());
    }
    tell(&format!("change -> last of {count} laptops"), last);
    let opened = Instant::now();
    vote.send(true).unwrap();
    let mut took = Vec::new();
    while took.len() < count {
        took.extend(has.recv().await.unwrap().voted);
    }
    let whole = opened.elapsed();
    assert_eq!(house.floor.tally().values().sum::<usize>(), count, "each counted once");
    tell(&format!("{count} votes at once, each"), took);
    println!("{count} votes at once, all: {whole:?}");
    house.room.close();
}

/// What a laptop tells of itself.
struct Told {
    amount: usize,
    voted: Option<Duration>,
}

async fn follow(number: usize, mut laptop: Laptop, heard: mpsc::Sender<Told>, mut votes: watch::Receiver<bool>) {
    loop {
        tokio::select! {
            said = laptop.hear() => {
                if said.is_none() {
                    return;
                }
                let amount = laptop.seen.as_ref().unwrap().shared["draft"]["amount"].as_u64().unwrap();
                heard.send(Told { amount: usize::try_from(amount).unwrap(), voted: None }).await.unwrap();
            }
            _ = votes.changed() => {
                let asked = Instant::now();
                let ballot = json!({"do": "cast", "vote": 1, "ballot": format!("b{number}"), "choice": "for"});
                laptop.do_it(1, ballot).await.unwrap();
                heard.send(Told { amount: 0, voted: Some(asked.elapsed()) }).await.unwrap();
            }
        }
    }
}

/// All knock, and are let in as one list.
async fn joined(house: &mut House, before: usize, invitations: &[Invitation]) -> Vec<Laptop> {
    let mut laptops = Vec::new();
    for (number, invitation) in (before..).zip(invitations) {
        let mut laptop = house.connect(number + 1).await;
        laptop.say(&hello(invited(invitation, DeviceKey::random().unwrap(), "En maskin"))).await;
        house.knock().await;
        laptops.push(laptop);
    }
    house.room.lead(&RoomCommand::ApproveInvited {}).unwrap();
    for laptop in &mut laptops {
        laptop.until_in().await;
    }
    laptops
}

fn tell(what: &str, mut took: Vec<Duration>) {
    took.sort();
    let at = |percent: usize| took[(took.len() * percent / 100).min(took.len() - 1)];
    println!("{what}: p50 {:?}, p95 {:?}, most {:?}", at(50), at(95), took[took.len() - 1]);
}
