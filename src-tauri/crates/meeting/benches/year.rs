//! A whole year: 12 meetings, 120 cases, 40 seats with a vote, 20 MB attached to the cases; all but the last meeting held and its
//! minutes closed, the last one open in a case with thirty ties. How long the file takes to open, and a command to its answer.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

use std::cell::Cell;
use std::fs;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use chrono::{DateTime, Utc};
use divan::{Bencher, black_box};
use meeting::command::script::Script;
use meeting::{Clock, KeptWith, Meeting, Opened};
use serde_json::{Value, json};
use tempfile::TempDir;

const MEETINGS: u32 = 12;
const CASES: u32 = 10;
/// Beside those of the example that have a vote.
const MORE_SEATS: u32 = 21;
/// Of one attachment; every sixth case has one.
const ATTACHED: usize = 1024 * 1024;

fn main() {
    divan::main();
}

fn clock() -> Clock {
    let seconds = AtomicI64::new(1_679_043_600);
    Arc::new(move || DateTime::<Utc>::from_timestamp(seconds.fetch_add(1, Ordering::Relaxed), 0).unwrap())
}

struct Year {
    _folder: TempDir,
    path: PathBuf,
    meeting: Option<Meeting>,
    turn: Cell<u32>,
    /// The revision that the next command has seen.
    seen: Cell<u64>,
}

impl Year {
    /// Nordland's example with a constructed year of meetings after it.
    fn held() -> Year {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("Nordland 2023.innstilling");
        let meeting = meeting::new_from_example("nordland-2023", &path, clock()).unwrap();
        let letter = folder.path().join("vedlegg.pdf");
        let year = Year { _folder: folder, path, meeting: Some(meeting), turn: Cell::new(0), seen: Cell::new(0) };
        year.looks();
        for seat in 1..=MORE_SEATS {
            let seat = json!({"id": format!("t{seat:02}"), "organisation": format!("Organisasjon {seat} (konstruert)"),
                "group": {"member": "eiere"}, "region": null, "role": "representative", "has_vote": true});
            year.does(json!({"do": "set-seat", "seat": seat}));
        }
        for nth in 1..=MEETINGS {
            year.plans(nth, |case| {
                if case % 6 == 0 {
                    let bytes: Vec<u8> = (0..ATTACHED).map(|place| (place as u32 * case) as u8).collect();
                    fs::write(&letter, bytes).unwrap();
                    let with = KeptWith::Case { case: format!("{case}/23").parse().unwrap() };
                    year.open().keep_file(&with, &letter).unwrap();
                    year.looks();
                }
            });
            year.begins(nth);
            for case in 0..CASES {
                year.treats(nth, case, nth == MEETINGS && case + 1 == CASES);
            }
            if nth < MEETINGS {
                year.does(json!({"do": "close-meeting"}));
                year.does(json!({"do": "close-minutes", "approval": {"by": "signers", "seats": ["s15", "s16"]}}));
            }
        }
        year
    }

    fn open(&self) -> &Meeting {
        self.meeting.as_ref().unwrap()
    }

    fn seats(&self) -> Vec<String> {
        self.open().leader_view().unwrap().voters.iter().map(ToString::to_string).collect()
    }

    /// Does what a line of a script says.
    fn does(&self, command: Value) {
        let line = command.to_string();
        let read = Script::new(line.as_bytes()).next().unwrap().read.unwrap();
        let change = self.open().execute(self.seen.get(), read.command);
        self.seen.set(change.unwrap_or_else(|refusal| panic!("{line}: {refusal}")).revision);
    }

    fn looks(&self) {
        self.seen.set(self.open().leader_view().unwrap().revision);
    }

    fn case(nth: u32, case: u32) -> u32 {
        10 + (nth - 1) * CASES + case
    }

    fn plans(&self, nth: u32, attach: impl Fn(u32)) {
        let id = format!("y{nth}");
        self.does(json!({"do": "plan-meeting", "meeting": {"id": id, "bodies": ["forum"], "date": format!("2023-{nth:02}-20"),
            "starts": "10:00:00", "ends": "15:00:00", "place": "Bodø", "form": "physical", "language": "nb", "notice_sent": null}}));
        let cases: Vec<u32> = (0..CASES).map(|case| Year::case(nth, case)).collect();
        for case in &cases {
            self.does(json!({"do": "set-case", "case": {"number": format!("{case}/23"), "title": "Sak (konstruert)",
                "kind": "decision", "proposed_decision": "Forslaget vedtas."}}));
            attach(*case);
        }
        let agenda: Vec<Value> =
            cases.iter().map(|case| json!({"case": format!("{case}/23"), "minutes": 20})).collect();
        self.does(json!({"do": "set-agenda", "meeting": id, "agenda": agenda}));
    }

    fn begins(&self, nth: u32) {
        self.does(json!({"do": "open-meeting", "meeting": format!("y{nth}")}));
        self.does(json!({"do": "arrive", "seats": self.seats()}));
    }

    /// Treats a case, ties first; the last of all stays open, with thirty ties.
    fn treats(&self, nth: u32, case: u32, stays_open: bool) {
        self.does(json!({"do": "open-case", "case": format!("{}/23", Year::case(nth, case)), "led_by": "s15"}));
        let tied: Vec<String> = self.seats().into_iter().take(if stays_open { 30 } else { 3 }).collect();
        let ties: Vec<Value> = tied
            .iter()
            .map(|seat| json!({"seat": seat, "about": {"about": "case"}, "raised_by": {"by": "member"}, "why": "ansatt hos en eier"}))
            .collect();
        self.does(json!({"do": "raise-ties", "ties": ties}));
        if stays_open {
            return;
        }
        let numbers: Vec<u32> = (case * 3 + 1..=case * 3 + 3).collect();
        self.does(json!({"do": "treat-ties", "of": {"of": "ties", "ties": numbers}, "outcome": "habil", "taken": {"taken": "agreed"}}));
        self.does(json!({"do": "put-forward", "proposal": "a", "text": "Forslaget vedtas."}));
        if case.is_multiple_of(2) {
            self.does(json!({"do": "agree", "proposal": "a"}));
        } else {
            self.does(json!({"do": "consensus-tried"}));
            self.does(
                json!({"do": "put-to-vote", "question": {"question": "one", "proposal": "a"}, "way": "show-of-hands"}),
            );
            self.does(json!({"do": "count-hands", "count": {"yes": 20, "no": 10, "blank": 1}}));
            self.does(json!({"do": "end-vote"}));
        }
        self.does(json!({"do": "write-minutes", "case": format!("{}/23", Year::case(nth, case)), "text": "Saken ble drøftet. ".repeat(20)}));
        self.does(json!({"do": "close-case", "status": "treated"}));
    }

    /// Every other turn one thing, every other turn the other.
    fn turns(&self, [one, other]: [Value; 2]) {
        let turn = self.turn.get();
        self.turn.set(turn + 1);
        self.does(if turn.is_multiple_of(2) { one } else { other });
    }
}

#[divan::bench(sample_count = 20, sample_size = 1)]
fn opens(bencher: Bencher) {
    let mut year = Year::held();
    year.meeting = None;
    bencher.bench_local(|| match meeting::open(black_box(&year.path), clock()).unwrap() {
        Opened::Meeting(meeting) => meeting.leader_view().unwrap(),
        Opened::Review(_) => panic!("a meeting"),
    });
}

#[divan::bench(sample_count = 50, sample_size = 2)]
fn leaves_and_arrives(bencher: Bencher) {
    let year = Year::held();
    bencher.bench_local(|| {
        year.turns([json!({"do": "leave", "seats": ["s01"]}), json!({"do": "arrive", "seats": ["s01"]})]);
    });
}

#[divan::bench(sample_count = 50, sample_size = 2)]
fn writes_minutes(bencher: Bencher) {
    let year = Year::held();
    let words = |text: &str| json!({"do": "write-minutes", "case": format!("{}/23", Year::case(MEETINGS, CASES - 1)), "text": text});
    bencher.bench_local(|| year.turns([words("Drøftet."), words("Drøftet på nytt.")]));
}

#[divan::bench(sample_count = 50, sample_size = 2)]
fn asks_for_the_floor(bencher: Bencher) {
    let year = Year::held();
    bencher.bench_local(|| {
        let speaker = json!({"speaker": "seat", "seat": "s02"});
        year.turns([
            json!({"do": "ask-floor", "speaker": speaker, "kind": "speech"}),
            json!({"do": "withdraw-floor", "speaker": speaker}),
        ]);
    });
}

#[divan::bench(sample_count = 50, sample_size = 2)]
fn sets_an_amount(bencher: Bencher) {
    let year = Year::held();
    let amount = |kroner: u32| json!({"do": "set-amount", "need": "rekom-1", "amount": kroner, "others": "hold"});
    year.does(amount(90_000));
    bencher.bench_local(|| year.turns([amount(100_000), amount(110_000)]));
}
