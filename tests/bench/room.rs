//! The room as it is in a meeting: the program that was built, its file on the disk, and 60 or 500 laptops over real TLS, all on this
//! machine. From the leader's change to the last laptop that has it, all votes at once, the leader's machine killed, all who join,
//! and what it takes of memory. Beside each stands what can be had without laptops: the leader's change alone, and a bare write.
//!
//! `cargo bench -p whole-program --bench room -- 60 500`
#![allow(clippy::print_stdout, reason = "a benchmark tells its figures")]

use std::fs::File;
use std::io::Write;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::Path;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tokio::runtime::Runtime;
use tokio::sync::{mpsc, watch};
use tokio::time::sleep;
use whole_program::Outcome;
use whole_program::figures::Times;
use whole_program::program::Desk;
use whole_program::room::{Hosted, Laptop, Lost, Siege};

/// Changes that are measured, votes of all, and times that the leader's machine is killed.
const CHANGES: usize = 50;
const VOTES: usize = 5;
const KILLS: usize = 5;
/// So many addresses open connections that say nothing, fifty each in a second.
const BESIEGERS: u16 = 200;
/// So many knock before the leader lets them in.
const AT_ONCE: usize = 60;

fn main() -> Outcome {
    let mut counts: Vec<usize> = std::env::args().skip(1).filter_map(|word| word.parse().ok()).collect();
    if counts.is_empty() {
        counts = vec![60, 500];
    }
    for count in counts {
        measure(count)?;
    }
    Ok(())
}

/// What a laptop tells of itself.
enum Told {
    /// It has the leader's change.
    Has,
    /// It has its receipt, after so long.
    Voted(Duration),
    /// It is back in the room that was opened again.
    Back,
    /// It was treated otherwise than a room should.
    Wrong(String),
}

fn measure(count: usize) -> Outcome {
    let desk = Desk::new()?;
    let file = desk.nordland()?;
    let runtime = Runtime::new()?;
    let kept = desk.meetings().join("rom");
    let seats = with_seats(&file, &kept, count)?;
    let mut hosted = Hosted::open(&file, &kept)?;
    open_case(&mut hosted, &seats)?;
    let alone = hosted.memory()?;
    let bare = each(CHANGES, |_| bare_write(desk.home()))?;
    let unheard = each(CHANGES, |nth| changed(&mut hosted, nth))?;

    let (tells, mut told) = mpsc::unbounded_channel();
    let (votes, vote) = watch::channel(0);
    let fingerprint = hosted.opened["fingerprint"].as_str().ok_or("no fingerprint")?.to_owned();
    let mut invitations = hosted.invitations();
    invitations.retain(|invitation| seats.iter().any(|seat| invitation["seat"]["id"] == **seat));
    let mut joined = Vec::new();
    for (list, invitations) in invitations.chunks(AT_ONCE).enumerate() {
        let begun = Instant::now();
        let waiting = invitations.iter().zip(list * AT_ONCE..count).map(|(invitation, nth)| {
            let laptop = Kept::new(nth, hosted.address, &fingerprint);
            let invitation = invitation.clone();
            runtime.spawn(async move {
                let mut at_the_door = laptop.connect().await?;
                at_the_door.knock(&invitation, &laptop.key).await?;
                Ok::<_, Lost>((laptop, at_the_door))
            })
        });
        let mut in_time = Vec::new();
        for knocks in waiting.collect::<Vec<_>>() {
            in_time.push(runtime.block_on(knocks)?.map_err(|Lost(why)| why)?);
        }
        hosted.let_in(in_time.len())?;
        for (kept, mut laptop) in in_time {
            runtime.block_on(laptop.until_in()).map_err(|Lost(why)| why)?;
            runtime.spawn(sits(kept, laptop, tells.clone(), vote.clone()));
        }
        joined.push(begun.elapsed());
    }
    println!("{count} laptops, in lists of {AT_ONCE}");
    println!("  a list joins and is let in      {}", Times::taken(&joined)?);
    println!(
        "  memory                          {} MB, {} MB over none",
        hosted.memory()? / 1024,
        (hosted.memory()? - alone) / 1024
    );

    let heard = each(CHANGES, |nth| {
        let begun = Instant::now();
        changed(&mut hosted, CHANGES + nth)?;
        all(&mut told, count, |told| matches!(told, Told::Has).then_some(()))?;
        Ok(begun.elapsed())
    })?;
    println!("  leader's change -> last laptop  {heard}");
    println!("  the change alone, nobody there  {unheard}");

    // Connections that say nothing, from many addresses, each let go by the room and opened again.
    let siege = Siege::lay(hosted.address, BESIEGERS, Duration::from_millis(20))?;
    let besieged = each(CHANGES, |nth| changed(&mut hosted, 2 * CHANGES + nth))?;
    println!("  the change, besieged            {besieged}, by {} connections", siege.end()?);
    while told.try_recv().is_ok() {}

    let (mut each_vote, mut whole) = (Vec::new(), Vec::new());
    for nth in 1..=VOTES {
        let mut put =
            json!({"do": "put-to-vote", "question": {"question": "one", "proposal": "a"}, "way": "named-by-laptop"});
        if nth > 1 {
            put["repeats"] = json!(nth - 1);
        }
        hosted.lead(&put)?;
        let begun = Instant::now();
        votes.send(nth)?;
        each_vote.extend(all(&mut told, count, |told| if let Told::Voted(took) = told { Some(took) } else { None })?);
        whole.push(begun.elapsed());
        hosted.lead(&json!({"do": "end-vote"}))?;
    }
    println!("  {count} votes at once, each        {}", Times::taken(&each_vote)?);
    println!("  {count} votes at once, all         {}", Times::taken(&whole)?);
    println!("  a bare write and sync           {bare}");

    let back = each(KILLS, |_| {
        let begun = Instant::now();
        hosted.kill()?;
        hosted.again()?;
        all(&mut told, count, |told| matches!(told, Told::Back).then_some(()))?;
        Ok(begun.elapsed())
    })?;
    println!("  killed -> last laptop back      {back}");
    Ok(())
}

/// What a laptop keeps on its disk.
struct Kept {
    nth: usize,
    from: IpAddr,
    room: SocketAddr,
    fingerprint: String,
    key: [u8; 32],
}

impl Kept {
    /// Each has an address of its own, as on a network.
    fn new(nth: usize, room: SocketAddr, fingerprint: &str) -> Kept {
        let [high, low] = u16::try_from(nth + 2).unwrap_or(u16::MAX).to_be_bytes();
        let mut key = [0; 32];
        fastrand::Rng::new().fill(&mut key);
        Kept { nth, from: Ipv4Addr::new(127, 1, high, low).into(), room, fingerprint: fingerprint.to_owned(), key }
    }

    async fn connect(&self) -> Result<Laptop, Lost> {
        Laptop::connect(self.room, self.room, self.from, &self.fingerprint).await
    }
}

/// Follows, votes when all do, and comes back by itself as the protocol says.
async fn sits(kept: Kept, mut laptop: Laptop, tells: mpsc::UnboundedSender<Told>, mut votes: watch::Receiver<usize>) {
    loop {
        let told = tokio::select! {
            said = laptop.hear() => match said {
                Ok(said) if said.say == "change" && said.parts.iter().any(|part| part == "draft") => Told::Has,
                Ok(_) => continue,
                Err(_) => {
                    laptop = back(&kept).await;
                    Told::Back
                }
            },
            moved = votes.changed() => {
                let Ok(()) = moved else { return };
                let vote = *votes.borrow_and_update();
                let begun = Instant::now();
                let cast = json!({"do": "cast", "vote": vote, "ballot": format!("{:032x}", vote * 10_000 + kept.nth), "choice": "for"});
                match laptop.ask(1, &cast).await {
                    Ok(Ok(_)) => Told::Voted(begun.elapsed()),
                    wrong => Told::Wrong(format!("{wrong:?}")),
                }
            }
        };
        if tells.send(told).is_err() {
            return;
        }
    }
}

/// Tries at once, then after 0.5, 1, 2 and from then on every 3 seconds, each with up to half as much again by chance.
async fn back(kept: &Kept) -> Laptop {
    let mut pauses = [500, 1_000, 2_000].into_iter();
    loop {
        if let Ok(mut laptop) = kept.connect().await
            && laptop.come_back(&kept.key).await.is_ok()
        {
            return laptop;
        }
        let pause = pauses.next().unwrap_or(3_000);
        sleep(Duration::from_millis(pause + fastrand::u64(0..=pause / 2))).await;
    }
}

/// The same from all.
fn all<T>(told: &mut mpsc::UnboundedReceiver<Told>, count: usize, is: impl Fn(Told) -> Option<T>) -> Outcome<Vec<T>> {
    let mut got = Vec::with_capacity(count);
    while got.len() < count {
        match told.blocking_recv().ok_or("nobody tells")? {
            Told::Wrong(what) => return Err(what.into()),
            told => got.extend(is(told)),
        }
    }
    Ok(got)
}

fn each(times: usize, mut does: impl FnMut(usize) -> Outcome<Duration>) -> Outcome<Times> {
    Times::taken(&(0..times).map(&mut does).collect::<Outcome<Vec<_>>>()?)
}

/// The leader sets an amount, until it is answered: it is on the disk then.
fn changed(hosted: &mut Hosted, nth: usize) -> Outcome<Duration> {
    let begun = Instant::now();
    hosted.lead(&json!({"do": "set-amount", "need": "rekom-1", "amount": 100_000 + nth, "others": "hold"}))?;
    Ok(begun.elapsed())
}

fn bare_write(folder: &Path) -> Outcome<Duration> {
    let mut file = File::options().create(true).append(true).open(folder.join("bare"))?;
    let begun = Instant::now();
    file.write_all(&[7; 512])?;
    file.sync_all()?;
    Ok(begun.elapsed())
}

/// Gives the meeting so many more seats with a vote; their ids.
fn with_seats(file: &Path, kept: &Path, count: usize) -> Outcome<Vec<String>> {
    let mut hosted = Hosted::open(file, kept)?;
    let ids: Vec<String> = (0..count).map(|nth| format!("x{nth}")).collect();
    let seats: Vec<Value> = ids
        .iter()
        .map(|id| {
            let organisation = format!("Organisasjon {id} (konstruert)");
            json!({"id": id, "group": {"member": "PPT"}, "organisation": organisation, "region": null, "role": "representative", "has_vote": true})
        })
        .collect();
    hosted.lead(&json!({"do": "set-seats", "seats": seats}))?;
    hosted.end()?;
    Ok(ids)
}

/// The meeting has opened a case, with one proposal, and its draft is on the wall.
fn open_case(hosted: &mut Hosted, seats: &[String]) -> Outcome {
    for command in [
        json!({"do": "open-meeting", "meeting": "m1"}),
        json!({"do": "arrive", "seats": seats}),
        json!({"do": "set-case", "case": {"number": "1/23", "title": "Fordeling (konstruert)", "kind": "decision", "proposed_decision": null}}),
        json!({"do": "set-agenda", "meeting": "m1", "agenda": [{"case": "1/23", "minutes": 10}]}),
        json!({"do": "open-case", "case": "1/23", "led_by": "s15"}),
        json!({"do": "put-forward", "proposal": "a", "text": "Utkastet vedtas."}),
        json!({"do": "consensus-tried"}),
        json!({"do": "show-on-wall", "scene": {"scene": "draft", "scheme": "rekom"}}),
    ] {
        hosted.lead(&command)?;
    }
    Ok(())
}
