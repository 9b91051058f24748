//! The plug is pulled: the program is killed at hundreds of moments while it writes, imports and takes back, and no change that
//! it had acknowledged is lost, and none is half there.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

#[allow(dead_code, reason = "the child writes, the test reads")]
mod meeting;

use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use store::{ReviewFile, backup_path, earlier_backup_path};
use tempfile::TempDir;

const CHILD: &str = env!("CARGO_BIN_EXE_crash-child");
/// How many times the program is killed, at least.
const KILLS: u32 = 320;
/// How many of the kills must have come in the middle of a change. On a quick disk few do, so the program is killed until so
/// many have; the test beside this one dies at every change of a file for certain.
const IN_THE_MIDDLE: u32 = 5;
/// After so many kills it is given up.
const MOST_KILLS: u32 = 8 * KILLS;
/// Kills of one meeting before a new one is made, so that opening stays quick.
const KILLS_PER_MEETING: u32 = 40;

struct Desk {
    folder: TempDir,
}

impl Desk {
    fn new() -> Desk {
        let desk = Desk { folder: tempfile::tempdir().unwrap() };
        drop(meeting::create(&desk.file()).expect("a new meeting"));
        desk
    }

    fn file(&self) -> PathBuf {
        self.folder.path().join("møte.innstilling")
    }

    fn start(&self, arguments: &[&str]) -> Child {
        let mut command = Command::new(CHILD);
        command.arg(arguments[0]).arg(self.file()).args(&arguments[1..]);
        command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program starts")
    }

    /// True when a change was under way: SQLite's journal begins with its mark.
    fn was_interrupted(&self) -> bool {
        let mut mark = [0; 8];
        let journal = self.folder.path().join("møte.innstilling-journal");
        fs::File::open(journal).is_ok_and(|mut file| file.read_exact(&mut mark).is_ok() && mark[0] == 0xd9)
    }
}

/// Opens the file that was left and requires that it is whole. Gives its revision.
fn check(path: &Path, acknowledged: u64, when: &str) -> u64 {
    let (file, warnings) = meeting::open(path).unwrap_or_else(|error| panic!("{when}: {error}"));
    assert_eq!(warnings, [], "{when}: the copies beside the file are in order");
    assert_eq!(file.verify(), [], "{when}");
    let revision = file.revision();
    assert!(revision >= acknowledged, "{when}: {acknowledged} was acknowledged, the file ends at {revision}");
    assert!(
        revision <= acknowledged + 1,
        "{when}: {revision} is there, but {acknowledged} was the last that was tried"
    );
    assert!(meeting::rows_follow_the_journal(&file).unwrap(), "{when}: the rows are not those of revision {revision}");
    revision
}

/// The revision in an acknowledgement: `open 7` or `8`.
fn revision_in(line: &str) -> Option<u64> {
    line.trim_end().trim_start_matches("open ").parse().ok()
}

/// What an interrupted kill came upon.
#[derive(Default, Debug)]
struct Tally {
    kills: u32,
    while_writing: u32,
    written_but_not_said: u32,
}

#[test]
fn killed_at_any_moment_nothing_acknowledged_is_lost_and_nothing_is_half_there() {
    let mut tally = Tally::default();
    let mut pace = Duration::from_millis(4);
    for round in 0..MOST_KILLS / KILLS_PER_MEETING {
        if tally.kills >= KILLS && tally.while_writing >= IN_THE_MIDDLE {
            break;
        }
        let desk = Desk::new();
        let mut revision = 1;
        for kill in 0..KILLS_PER_MEETING {
            // After none to four acknowledgements, and then through the time a change takes, a fortieth further each time.
            let acknowledgements = (kill + round) % 5;
            let delay = pace * ((kill * 7 + round * 3) % KILLS_PER_MEETING) / KILLS_PER_MEETING;
            let when = format!("meeting {round}, kill {kill}, {delay:?} after acknowledgement {acknowledgements}");
            let (acknowledged, measured) = kill_after(&desk, acknowledgements, delay, revision);
            pace = measured.unwrap_or(pace).clamp(Duration::from_millis(1), Duration::from_millis(40));
            tally.kills += 1;
            tally.while_writing += u32::from(desk.was_interrupted());
            revision = check(&desk.file(), acknowledged, &when);
            tally.written_but_not_said += u32::from(revision > acknowledged);
        }
    }
    eprintln!("{tally:?}");
    assert!(tally.while_writing >= IN_THE_MIDDLE, "too few kills came in the middle of a change: {tally:?}");
}

/// Kills the program `delay` after it acknowledged so many changes. Gives the last revision it acknowledged and how long
/// a change took.
fn kill_after(desk: &Desk, acknowledgements: u32, delay: Duration, before: u64) -> (u64, Option<Duration>) {
    let mut child = desk.start(&["write"]);
    let mut lines = BufReader::new(child.stdout.take().unwrap());
    let mut acknowledged = before;
    let mut last = Instant::now();
    let mut took = None;
    // The line «open» is the first; with no acknowledgement asked for, the kill may come while the file is being opened.
    for number in 0..acknowledgements {
        let mut line = String::new();
        lines.read_line(&mut line).unwrap();
        acknowledged = revision_in(&line).unwrap_or_else(|| panic!("«{line}» from a program that should write"));
        took = (number > 0).then(|| last.elapsed());
        last = Instant::now();
    }
    let until = last + delay;
    while Instant::now() < until {
        std::hint::spin_loop();
    }
    child.kill().unwrap();
    child.wait().unwrap();
    // What it said before it died, but nobody had read yet, is acknowledged too.
    let mut rest = String::new();
    lines.read_to_string(&mut rest).unwrap();
    let said = rest.split_inclusive('\n').filter(|line| line.ends_with('\n')).filter_map(revision_in).next_back();
    (said.unwrap_or(acknowledged), took)
}

#[test]
fn dying_at_each_change_of_a_file_in_turn_leaves_it_whole() {
    let first = Desk::new();
    let pristine = fs::read(first.file()).unwrap();
    for death in ["before", "halfway"] {
        let mut steps = 0_u64;
        let mut done = false;
        // Of the halfway deaths every fourth is enough: they differ from the others only in the page that is torn.
        let stride = if death == "before" { 1 } else { 4 };
        while !done {
            steps += stride;
            done = die_at(&first, &pristine, steps, death);
        }
        eprintln!("{death}: {steps} changes of a file");
        assert!(steps > 150, "only {steps} steps: the faults did not reach the file");
    }
}

/// Lets the program die at one step. True when it came to the end instead.
fn die_at(desk: &Desk, pristine: &[u8], step: u64, death: &str) -> bool {
    let copies = [backup_path(&desk.file()), earlier_backup_path(&desk.file())];
    let others = ["møte.innstilling-journal", "gjennomsyn.innstilling"].map(|name| desk.folder.path().join(name));
    for left_over in copies.iter().chain(&others) {
        let _ = fs::remove_file(left_over);
    }
    fs::write(desk.file(), pristine).unwrap();
    let child = desk.start(&["die", &step.to_string(), death]);
    let output = child.wait_with_output().unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    let when = format!("died {death} step {step}");
    let acknowledged = said.lines().filter_map(revision_in).next_back().unwrap_or(1);
    let said_done = said.lines().last() == Some("done");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(errors.is_empty(), "{when}: the program gave up instead of dying: {errors}");
    check(&desk.file(), acknowledged, &when);
    let copy = backup_path(&desk.file());
    assert!(copy.exists(), "{when}: opening again wrote the copy");
    let review = desk.folder.path().join("gjennomsyn.innstilling");
    assert_eq!(review.exists(), said_done, "{when}: a review copy is there whole or not at all");
    if said_done {
        assert_eq!(ReviewFile::open(&review).unwrap().verify(), [], "{when}");
    }
    // The last steps come after «done»: the journal is taken away as the file is closed.
    output.status.success()
}
