//! What is asked of the seats: a proposal, or an election for as many ballots as it takes; how it is put, what the seats answer, and
//! that the room counts it so.

use std::collections::{BTreeMap, BTreeSet};

use fastrand::Rng;
use serde_json::{Value, json};

use crate::seat::{Seat, Way, drawn};

const CHOICES: [&str; 3] = ["for", "against", "blank"];
/// So many posts are filled by the election.
const POSTS: usize = 2;
/// Who stands.
const STAND: [&str; 3] = ["KS Nord-Norge", "Nord universitet", "Åmli kommune"];

/// What is asked in a vote of the meeting.
#[derive(Clone, Debug)]
pub enum Asks {
    /// For, against or blank.
    Proposal,
    /// Who is elected of these, with so many crosses at most; on the first ballot, or the second.
    Election { stand: Vec<String>, most: usize, ballot: u32 },
}

impl Asks {
    pub fn first_ballot() -> Asks {
        Asks::Election { stand: STAND.map(str::to_owned).to_vec(), most: POSTS, ballot: 1 }
    }
}

/// The leader's command that opens it.
pub fn opens(asks: &Asks, way: &str) -> Value {
    match asks {
        Asks::Proposal => json!({"do": "put-to-vote", "question": {"question": "one", "proposal": "a"}, "way": way}),
        Asks::Election { ballot: 2.., .. } => json!({"do": "open-second-ballot", "way": way}),
        Asks::Election { .. } => {
            let rule = json!({"posts": POSTS, "share": {"parts": 1, "of": 2, "reach": "more-than"}, "second": "two-for-each-post"});
            json!({"do": "open-election", "rule": rule, "candidates": STAND, "way": way})
        }
    }
}

/// A seat with what it will answer, drawn by lot.
pub fn drawn_seat(id: &Value, key: [u8; 32], (vote, asks): (u32, &Asks), rng: &mut Rng) -> Seat {
    let choice = match asks {
        Asks::Proposal => json!(CHOICES[rng.usize(0..CHOICES.len())]),
        Asks::Election { stand, most, .. } => crosses(stand, *most, rng),
    };
    Seat { id: id.as_str().unwrap().to_owned(), key, vote, ballot: drawn(rng), choice, dies: rng.u8(0..5) == 0 }
}

/// As many crosses as there may be, fewer, or none: a blank ballot.
fn crosses(stand: &[String], most: usize, rng: &mut Rng) -> Value {
    let mut stand = stand.to_vec();
    rng.shuffle(&mut stand);
    match &stand[..rng.usize(0..=most.min(stand.len()))] {
        [] => json!("blank"),
        crosses => json!(crosses),
    }
}

/// The vote that was held, with its receipts, as a laptop sees it as soon as the room has heard of it.
pub async fn held(way: &Way, seat: &Seat, asks: &Asks) -> Value {
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
            Asks::Election { ballot, .. } => {
                let nth = usize::try_from(ballot - 1).unwrap();
                let election = &part["election"];
                if let (Some(receipts), Some(ballot)) = (of("elected_by"), election["held"].get(nth)) {
                    assert_eq!(ballot["by_laptop"]["number"], json!(seat.vote));
                    return json!({"counted": ballot["counted"], "receipts": receipts["receipts"], "next": election["next"]});
                }
            }
        }
        laptop.hear().await.unwrap();
    }
}

/// Every post has somebody who stood, or is told to have nobody.
pub async fn all_elected(way: &Way, seat: &Seat) {
    let mut laptop = way.connect().await.unwrap();
    laptop.come_back(&seat.key).await.unwrap();
    loop {
        let election = laptop.part("vote")["election"].clone();
        if let ("done", Some(unfilled)) =
            (election["next"]["next"].as_str().unwrap(), election["next"]["unfilled"].as_u64())
        {
            let elected: BTreeSet<&str> =
                election["elected"].as_array().unwrap().iter().map(|name| name.as_str().unwrap()).collect();
            assert_eq!(elected.len() + usize::try_from(unfilled).unwrap(), POSTS, "{election}");
            assert!(elected.iter().all(|name| STAND.contains(name)), "{election}");
            return;
        }
        laptop.hear().await.unwrap();
    }
}

/// What comes next in an election.
pub enum Comes {
    Ballot(Asks),
    Lot,
    Nothing,
}

/// What the room says that comes next, after so many ballots.
pub fn goes_on(next: &Value, ballot: u32) -> Comes {
    match next["next"].as_str() {
        Some("ballot") => {
            let stand = next["candidates"].as_array().unwrap().iter().map(|name| name.as_str().unwrap().to_owned());
            let most = usize::try_from(next["posts"].as_u64().unwrap()).unwrap();
            Comes::Ballot(Asks::Election { stand: stand.collect(), most, ballot: ballot + 1 })
        }
        Some("lot") => Comes::Lot,
        Some("done") => Comes::Nothing,
        _ => panic!("{next}"),
    }
}

/// The count is that of what the seats chose.
pub fn tallies(held: &Value, seats: &[Seat], asks: &Asks) {
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
        Asks::Election { .. } => {
            let (counted, blank) = (&held["counted"], of("blank"));
            chosen.remove("blank");
            assert_eq!((&counted["crosses"], &counted["blank"]), (&json!(chosen), &blank), "{held}");
            assert_eq!(counted["ballots"], json!(seats.len()));
        }
    }
}
