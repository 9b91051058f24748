//! Many meetings, each with its own seed and its own misfortunes. `INNSTILLING_SEEDS=1000` runs so many; `INNSTILLING_SEED=17` one.

use std::env;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::thread;
use std::time::Duration;

use fastrand::Rng;
use serde_json::{Value, json};
use tokio::runtime::Runtime;
use whole_program::program::{Desk, told};
use whole_program::room::Hosted;

use crate::asks::{Asks, Comes, all_elected, drawn_seat, goes_on, held, opens, tallies};
use crate::seat::{Seat, UNKNOWN, Way, votes};
use crate::wire;

/// So many meetings where nothing else is said.
const SEEDS: u64 = 20;
/// So many of the seats vote by laptop.
const LAPTOPS: usize = 10;

#[test]
fn whatever_goes_wrong_each_seat_counts_once_and_as_it_chose() {
    let number = |name| env::var(name).ok().map(|said| said.parse::<u64>().expect("a whole number"));
    let seeds = number("INNSTILLING_SEED")
        .map_or_else(|| (0..number("INNSTILLING_SEEDS").unwrap_or(SEEDS)).collect::<Vec<_>>(), |seed| vec![seed]);
    let desk = Desk::new().unwrap();
    let made = desk.nordland().unwrap();
    let mut all = Met::default();
    let many = u64::try_from(seeds.len()).unwrap() >= SEEDS;
    for seed in seeds {
        let meeting = desk.meetings().join(format!("{seed}.innstilling"));
        std::fs::copy(&made, &meeting).unwrap();
        println!("seed {seed}");
        let met = goes_wrong(&meeting, &desk.meetings().join(format!("rom {seed}")), &mut Rng::with_seed(seed));
        all.killed += met.killed;
        all.full += met.full;
        all.reopened += met.reopened;
        all.desk_took += met.desk_took;
        all.had_come += met.had_come;
        all.second += met.second;
        all.lots += met.lots;
        std::fs::remove_file(&meeting).unwrap();
    }
    println!("{all:?}");
    assert!(!many || all.second > 0 && all.lots > 0, "among many meetings are second ballots and lots: {all:?}");
}

/// What a meeting met.
#[derive(Debug, Default)]
struct Met {
    /// So often was the leader's machine killed.
    killed: u32,
    /// So often did the disk take no more, and so often did it fail so that the file had to be opened again.
    full: u32,
    reopened: u32,
    /// Ballots of dead laptops that were cast at the desk, and those that had come to the room before the laptop died.
    desk_took: u32,
    had_come: u32,
    /// Second ballots, and lots that were drawn after them.
    second: u32,
    lots: u32,
}

fn goes_wrong(meeting: &Path, kept: &Path, rng: &mut Rng) -> Met {
    let runtime = Runtime::new().unwrap();
    let mut hosted = Hosted::open(meeting, kept).unwrap();
    let fingerprint = hosted.opened["fingerprint"].as_str().unwrap().to_owned();
    let invitations = hosted.invitations();
    let here: Vec<&Value> = invitations.iter().map(|invitation| &invitation["seat"]["id"]).take(LAPTOPS).collect();
    let straight = Way { room: hosted.address, through: hosted.address, fingerprint, must_open_again: Arc::default() };

    // All come in while the network is good.
    let keys: Vec<[u8; 32]> = here.iter().map(|_| key(rng)).collect();
    let knocks: Vec<_> = keys
        .iter()
        .zip(&invitations)
        .map(|(key, invitation)| {
            runtime.block_on(async {
                let mut laptop = straight.connect().await.unwrap();
                laptop.knock(invitation, key).await.unwrap();
                laptop
            })
        })
        .collect();
    hosted.let_in(LAPTOPS).unwrap();
    for mut laptop in knocks {
        runtime.block_on(laptop.until_in()).unwrap();
    }
    open_case(&mut hosted, &here);

    // A vote, and an election for as many ballots as it takes, in either order, each named or secret.
    let mut met = Met::default();
    let mut coming = vec![Asks::Proposal, Asks::first_ballot()];
    if rng.bool() {
        coming.reverse();
    }
    let mut vote = 0;
    while let Some(asks) = coming.pop() {
        vote += 1;
        let seats: Vec<Seat> =
            here.iter().zip(&keys).map(|(id, key)| drawn_seat(id, *key, (vote, &asks), rng)).collect();
        led(&mut hosted, &opens(&asks, if rng.bool() { "secret-by-laptop" } else { "named-by-laptop" }), &mut met);
        let receipts = all_vote(&runtime, &mut hosted, (&seats, &straight), rng, &mut met);
        let held = runtime.block_on(held(&straight, &seats[0], &asks));
        tallies(&held, &seats, &asks);
        let counted: Vec<&str> =
            held["receipts"].as_array().unwrap().iter().map(|receipt| receipt.as_str().unwrap()).collect();
        for (seat, receipt) in seats.iter().zip(&receipts) {
            let Some(receipt) = receipt else { continue };
            assert_eq!(counted.iter().filter(|counted| *counted == receipt).count(), 1, "{}: {receipt}", seat.id);
        }
        assert_eq!(counted.len(), LAPTOPS, "none double, none lost");
        let Asks::Election { ballot, .. } = asks else { continue };
        match goes_on(&held["next"], ballot) {
            Comes::Ballot(second) => {
                coming.push(second);
                met.second += 1;
                continue;
            }
            Comes::Lot => {
                assert_eq!(led(&mut hosted, &json!({"do": "draw-lot"}), &mut met)["ok"], true);
                met.lots += 1;
            }
            Comes::Nothing => {}
        }
        runtime.block_on(all_elected(&straight, &seats[0]));
    }
    assert_eq!(hosted.end().unwrap(), Some(0));
    let verified = told(&["verify", meeting.to_str().unwrap()], "nb_NO.UTF-8", b"").unwrap();
    assert_eq!(verified.exit, Some(0), "{}{}", verified.stdout, verified.stderr);
    met
}

/// All vote while everything goes wrong, and the vote is ended. What receipts the laptops have; none of one that died.
fn all_vote(
    runtime: &Runtime,
    hosted: &mut Hosted,
    (seats, straight): (&[Seat], &Way),
    rng: &mut Rng,
    met: &mut Met,
) -> Vec<Option<String>> {
    let sitting: Vec<_> = seats
        .iter()
        .map(|seat| {
            let through = runtime.block_on(wire::lay(hosted.address, rng.fork()));
            let way = Way { through, ..straight.clone() };
            runtime.spawn(votes(seat.clone(), way, rng.fork()))
        })
        .collect();
    for _ in 0..rng.u8(0..4) {
        thread::sleep(Duration::from_millis(rng.u64(0..120)));
        if rng.bool() {
            hosted.kill().unwrap();
            hosted.again().unwrap();
            met.killed += 1;
        } else {
            hosted.files_at_most(Some(rng.u64(0..16_384))).unwrap();
            thread::sleep(Duration::from_millis(rng.u64(0..80)));
            hosted.files_at_most(None).unwrap();
            met.full += 1;
        }
    }
    // Whoever was told that the file must be opened again tells the leader, who does so.
    while sitting.iter().any(|seat| !seat.is_finished()) {
        thread::sleep(Duration::from_millis(10));
        if straight.must_open_again.swap(false, Ordering::SeqCst) {
            open_again(hosted, met);
        }
    }
    let receipts: Vec<Option<String>> =
        sitting.into_iter().map(|seat| runtime.block_on(seat).expect("no laptop was treated wrongly")).collect();

    // The dead vote at the desk, unless their ballots had come.
    for (seat, _) in seats.iter().zip(&receipts).filter(|(_, receipt)| receipt.is_none()) {
        let at_desk = led(hosted, &json!({"do": "cast-at-desk", "seat": seat.id, "choice": seat.choice}), met);
        match at_desk["code"].as_str() {
            None => met.desk_took += 1,
            Some("has-voted") => met.had_come += 1,
            Some(_) => panic!("{at_desk}"),
        }
    }
    let ended = led(hosted, &json!({"do": "end-vote"}), met);
    assert_eq!(ended["ok"], true, "{ended}");
    receipts
}

fn open_again(hosted: &mut Hosted, met: &mut Met) {
    hosted.kill().unwrap();
    hosted.again().unwrap();
    met.reopened += 1;
}

/// What a command of the leader comes to. The file is opened again first where the leader is told to.
fn led(hosted: &mut Hosted, command: &Value, met: &mut Met) -> Value {
    let answer = hosted.try_to(command).unwrap();
    if answer["code"] != UNKNOWN {
        return answer;
    }
    open_again(hosted, met);
    hosted.try_to(command).unwrap()
}

fn key(rng: &mut Rng) -> [u8; 32] {
    let mut key = [0; 32];
    rng.fill(&mut key);
    key
}

/// A meeting with one case and one proposal, which can be put to the vote.
fn open_case(hosted: &mut Hosted, here: &[&Value]) {
    for command in [
        json!({"do": "open-meeting", "meeting": "m1"}),
        json!({"do": "arrive", "seats": here}),
        json!({"do": "set-case", "case": {"number": "1/23", "title": "Fordeling (konstruert)", "kind": "decision", "proposed_decision": null}}),
        json!({"do": "set-agenda", "meeting": "m1", "agenda": [{"case": "1/23", "minutes": 10}]}),
        json!({"do": "open-case", "case": "1/23", "led_by": "s15"}),
        json!({"do": "put-forward", "proposal": "a", "text": "Utkastet vedtas."}),
        json!({"do": "consensus-tried"}),
    ] {
        hosted.lead(&command).unwrap();
    }
}
