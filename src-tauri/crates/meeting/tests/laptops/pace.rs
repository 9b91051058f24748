//! How quickly ballots come onto the disk, beside what the disk itself takes. What it prints is read by people; what it asserts is
//! that every ballot is there, once.

use std::fs::File;
use std::io::{Seek, Write};
use std::time::{Duration, Instant};

use forum::SeatId;
use forum::vote::Choice;
use meeting::face::SeatCommand;
use meeting::{Meeting, new_from_preset};
use procedure::BallotId;

use crate::room::{clock, counts};

const SEATS: u32 = 500;

fn say(meeting: &Meeting, command: &str) {
    let seen = meeting.leader_view().unwrap().revision;
    let read: meeting::Command = serde_json::from_str(command).unwrap();
    meeting.execute(seen, read).unwrap_or_else(|refusal| panic!("{command}: {refusal}"));
}

/// A meeting with so many constructed seats, and a vote by laptop open.
fn voting(folder: &std::path::Path, way: &str) -> Meeting {
    let meeting = new_from_preset("kollektiv-2026", &folder.join("Møte.innstilling"), clock()).unwrap();
    let there: Vec<SeatId> = meeting.leader_view().unwrap().seats.iter().map(|seat| seat.id.clone()).collect();
    for seat in there {
        say(&meeting, &format!(r#"{{"do":"remove-seat","seat":"{seat}"}}"#));
    }
    let mut seats = Vec::new();
    for number in 1..=SEATS {
        let seat = format!(
            r#"{{"id":"k{number}","group":{{"member":"konstruert"}},"organisation":"Konstruert {number}","region":null,"role":"representative","has_vote":true}}"#
        );
        say(&meeting, &format!(r#"{{"do":"set-seat","seat":{seat}}}"#));
        seats.push(format!("k{number}"));
    }
    say(
        &meeting,
        r#"{"do":"set-case","case":{"number":"1/26","title":"Prøve","kind":"decision","proposed_decision":null}}"#,
    );
    let at_hand = meeting.year().unwrap().at_hand.unwrap();
    say(&meeting, &format!(r#"{{"do":"set-agenda","meeting":"{at_hand}","agenda":[{{"case":"1/26"}}]}}"#));
    say(&meeting, &format!(r#"{{"do":"open-meeting","meeting":"{at_hand}"}}"#));
    say(&meeting, &format!(r#"{{"do":"arrive","seats":{}}}"#, serde_json::to_string(&seats).unwrap()));
    say(&meeting, r#"{"do":"open-case","case":"1/26"}"#);
    say(&meeting, r#"{"do":"put-forward","proposal":"a","text":"Prøve."}"#);
    say(&meeting, r#"{"do":"consensus-tried"}"#);
    say(&meeting, &format!(r#"{{"do":"put-to-vote","question":{{"question":"one","proposal":"a"}},"way":"{way}"}}"#));
    meeting
}

fn ballots() -> Vec<(SeatId, SeatCommand)> {
    let ballot = |number: u32| {
        let mut chance = [0; 16];
        chance[..4].copy_from_slice(&number.to_be_bytes());
        let choice = if number.is_multiple_of(2) { Choice::For } else { Choice::Against };
        (
            SeatId::new(format!("k{number}")),
            SeatCommand::Cast { vote: 1, ballot: BallotId::drawn(chance), choice: choice.into() },
        )
    };
    (1..=SEATS).map(ballot).collect()
}

/// What one write of the same size takes with nothing but the disk.
fn bare_sync(folder: &std::path::Path, times: u32, bytes: usize) -> Duration {
    let mut file = File::create(folder.join("bare")).unwrap();
    let began = Instant::now();
    for _ in 0..times {
        file.rewind().unwrap();
        file.write_all(&vec![1; bytes]).unwrap();
        file.sync_all().unwrap();
    }
    began.elapsed() / times
}

#[test]
fn five_hundred_ballots_are_on_the_disk_and_counted_once_however_many_come_together() {
    let folder = tempfile::tempdir().unwrap();
    let meeting = voting(folder.path(), "secret-by-laptop");
    let pristine = std::fs::read(meeting.path()).unwrap();
    drop(meeting);
    for together in [500, 60, 10] {
        let own = tempfile::tempdir().unwrap();
        let path = own.path().join("Møte.innstilling");
        std::fs::write(&path, &pristine).unwrap();
        let meeting::Opened::Meeting(meeting) = meeting::open(&path, clock()).unwrap() else { panic!("no meeting") };
        let (ballots, mut slowest) = (ballots(), Duration::ZERO);
        let began = Instant::now();
        for batch in ballots.chunks(together) {
            let batch_began = Instant::now();
            assert!(meeting.from_seats(batch).iter().all(Result::is_ok));
            slowest = slowest.max(batch_began.elapsed());
        }
        let took = began.elapsed();
        say(&meeting, r#"{"do":"end-vote"}"#);
        let held = meeting.face_view(&meeting::face::Face::Guest).unwrap().shared.vote.held[0].clone();
        assert_eq!((held.count, held.receipts.len()), (counts(250, 250, 0), 500));
        let each_second = f64::from(SEATS) / took.as_secs_f64();
        println!(
            "{together} together: {took:?} for {SEATS}, {each_second:.0} votes/s, slowest batch {slowest:?}, bare write and sync of 32 kB {:?}",
            bare_sync(own.path(), 20, 32_768)
        );
    }
}
