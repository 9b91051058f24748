//! Many meetings, each with its own seed and its own misfortunes. `INNSTILLING_SEEDS=1000` runs so many; `INNSTILLING_SEED=17` one.

use std::collections::BTreeMap;
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

use crate::seat::{Seat, UNKNOWN, Way, drawn, votes};
use crate::wire;

/// So many meetings where nothing else is said.
const SEEDS: u64 = 20;
/// So many of the seats vote by laptop.
const LAPTOPS: usize = 10;
const CHOICES: [&str; 3] = ["for", "against", "blank"];
/// Who stands.
const STAND: [&str; 3] = ["KS Nord-Norge", "Nord universitet", "Åmli kommune"];

#[test]
fn whatever_goes_wrong_each_seat_counts_once_and_as_it_chose() {
    let number = |name| env::var(name).ok().map(|said| said.parse::<u64>().expect("a whole number"));
    let seeds = number("INNSTILLING_SEED")
        .map_or_else(|| (0..number("INNSTILLING_SEEDS").unwrap_or(SEEDS)).collect::<Vec<_>>(), |seed| vec![seed]);
    let desk = Desk::new().unwrap();
    let made = desk.nordland().unwrap();
    let mut all = Met::default();
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
        std::fs::remove_file(&meeting).unwrap();
    }
    println!("{all:?}");
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
}

/// What is asked in a vote of the meeting.
#[derive(Clone, Copy, Debug)]
enum Asks {
    /// For, against or blank.
    Proposal,
    /// Who is elected, with two crosses at most.
    Election,
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

    // A vote and an election, in either order, each named or secret.
    let mut met = Met::default();
    let both = if rng.bool() { [Asks::Proposal, Asks::Election] } else { [Asks::Election, Asks::Proposal] };
    for (vote, asks) in (1..).zip(both) {
        let seats: Vec<Seat> =
            here.iter().zip(&keys).map(|(id, key)| drawn_seat(id, *key, (vote, asks), rng)).collect();
        led(&mut hosted, &opens(asks, if rng.bool() { "secret-by-laptop" } else { "named-by-laptop" }), &mut met);
        let receipts = all_vote(&runtime, &mut hosted, (&seats, &straight), rng, &mut met);
        let held = runtime.block_on(held(&straight, &seats[0], asks));
        tallies(&held, &seats, asks);
        let counted: Vec<&str> =
            held["receipts"].as_array().unwrap().iter().map(|receipt| receipt.as_str().unwrap()).collect();
        for (seat, receipt) in seats.iter().zip(&receipts) {
            let Some(receipt) = receipt else { continue };
            assert_eq!(counted.iter().filter(|counted| *counted == receipt).count(), 1, "{}: {receipt}", seat.id);
        }
        assert_eq!(counted.len(), LAPTOPS, "none double, none lost");
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

/// The count is that of what the seats chose.
fn tallies(held: &Value, seats: &[Seat], asks: Asks) {
    let mut chosen: BTreeMap<&str, u64> = BTreeMap::new();
    for seat in seats {
        match seat.choice.as_array() {
            Some(crosses) => crosses.iter().for_each(|cross| *chosen.entry(cross.as_str().unwrap()).or_default() += 1),
            None => *chosen.entry(seat.choice.as_str().unwrap()).or_default() += 1,
        }
    }
    let of = |choice| json!(chosen.get(choice).copied().unwrap_or_default());
    match asks {
        Asks::Proposal => {
            let count = json!({"yes": of("for"), "no": of("against"), "blank": of("blank")});
            assert_eq!(held["count"], count, "{held}");
        }
        Asks::Election => {
            let (counted, blank) = (&held["counted"], of("blank"));
            chosen.remove("blank");
            assert_eq!((&counted["crosses"], &counted["blank"]), (&json!(chosen), &blank), "{held}");
            assert_eq!(counted["ballots"], json!(LAPTOPS));
        }
    }
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

fn drawn_seat(id: &Value, key: [u8; 32], (vote, asks): (u32, Asks), rng: &mut Rng) -> Seat {
    let choice = match asks {
        Asks::Proposal => json!(CHOICES[rng.usize(0..CHOICES.len())]),
        Asks::Election => crosses(rng),
    };
    Seat { id: id.as_str().unwrap().to_owned(), key, vote, ballot: drawn(rng), choice, dies: rng.u8(0..5) == 0 }
}

/// Two crosses, one, or none: a blank ballot.
fn crosses(rng: &mut Rng) -> Value {
    let mut stand = STAND;
    rng.shuffle(&mut stand);
    match &stand[..rng.usize(0..=2)] {
        [] => json!("blank"),
        crosses => json!(crosses),
    }
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

fn opens(asks: Asks, way: &str) -> Value {
    match asks {
        Asks::Proposal => json!({"do": "put-to-vote", "question": {"question": "one", "proposal": "a"}, "way": way}),
        Asks::Election => {
            let rule = json!({"posts": 2, "share": {"parts": 1, "of": 2, "reach": "more-than"}, "second": "two-for-each-post"});
            json!({"do": "open-election", "rule": rule, "candidates": STAND, "way": way})
        }
    }
}

/// The vote that was held, with its receipts, as a laptop sees it as soon as the room has heard of it.
async fn held(way: &Way, seat: &Seat, asks: Asks) -> Value {
    let mut laptop = way.connect().await.unwrap();
    laptop.come_back(&seat.key).await.unwrap();
    let is_it = |held: &&Value| held["number"] == json!(seat.vote);
    loop {
        let part = laptop.part("vote");
        let of = |name: &str| part[name].as_array().and_then(|held| held.iter().find(is_it)).cloned();
        match asks {
            Asks::Proposal => {
                if let Some(held) = of("held") {
                    return held;
                }
            }
            Asks::Election => {
                if let (Some(receipts), Some(ballot)) = (of("elected_by"), part["election"]["held"].get(0)) {
                    return json!({"counted": ballot["counted"], "receipts": receipts["receipts"]});
                }
            }
        }
        laptop.hear().await.unwrap();
    }
}
