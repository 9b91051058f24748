//! Whoever waits may stop what takes its time. Wherever it is stopped, everything is as it was.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use common::{Room, clock};
use forum::{Language, Progress, Wish, Work, WorkStage};
use meeting::{Answers, Meeting, Paper, Refusal, RefusalCode, Waiting};

const CSV: &str = include_str!("../../../../assets/examples/nordland-2023/behovsmeldinger.csv");

/// Somebody who stops the work the `nth` time it says how far it is.
fn stops_at(nth: usize) -> Arc<Waiting> {
    let told = AtomicUsize::new(0);
    Arc::new(move |_| if told.fetch_add(1, Ordering::Relaxed) == nth { Wish::Stop } else { Wish::GoOn })
}

/// Somebody who keeps what was told, and lets it go on.
fn listens() -> (Arc<Waiting>, Arc<Mutex<Vec<Progress>>>) {
    let heard = Arc::new(Mutex::new(Vec::new()));
    let hear = Arc::clone(&heard);
    let waiting: Arc<Waiting> = Arc::new(move |progress: Progress| {
        hear.lock().unwrap().push(progress);
        Wish::GoOn
    });
    (waiting, heard)
}

/// What was told, each stage once.
fn stages(heard: &Mutex<Vec<Progress>>) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let heard = heard.lock().unwrap();
    let stages = heard.iter().map(|progress| format!("{:?}", progress.stage));
    stages.filter(|stage| seen.insert(stage.clone())).collect()
}

/// Stops `does` at each place that it tells of, and gives at how many.
fn stopped_everywhere<T>(
    meeting: &Meeting,
    does: impl Fn(&Meeting) -> Result<T, Refusal>,
    unchanged: impl Fn(),
) -> usize {
    for nth in 0.. {
        match does(&meeting.watched_by(stops_at(nth))) {
            Err(refusal) => assert_eq!(refusal.code, RefusalCode::Stopped, "{refusal}"),
            Ok(_) => return nth,
        }
        unchanged();
    }
    unreachable!("it ends")
}

fn file_is(path: &Path, before: &[u8]) {
    assert!(fs::read(path).unwrap() == before, "the file has not moved");
}

#[test]
fn an_import_that_is_stopped_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("m.innstilling");
    let meeting = meeting::new_from_preset("nordland-2023", &path, clock()).unwrap();
    let workbook = folder.path().join("behov.csv");
    fs::write(&workbook, CSV).unwrap();
    let (before, view) = (fs::read(&path).unwrap(), meeting.leader_view().unwrap());
    let places = stopped_everywhere(
        &meeting,
        |meeting| meeting.import(&workbook, &Answers::default()),
        || {
            file_is(&path, &before);
            assert_eq!(meeting.leader_view().unwrap(), view);
        },
    );
    assert!(places >= 4, "also while the drafts are reckoned, just before it is kept: {places}");
    assert_eq!(meeting.leader_view().unwrap().needs.len(), 135, "and the one that was let go on is whole");
}

#[test]
fn an_import_tells_what_it_does() {
    let folder = tempfile::tempdir().unwrap();
    let meeting = meeting::new_from_preset("nordland-2023", &folder.path().join("m.innstilling"), clock()).unwrap();
    let workbook = folder.path().join("behov.csv");
    fs::write(&workbook, CSV).unwrap();
    let (waiting, heard) = listens();
    meeting.watched_by(waiting).import(&workbook, &Answers::default()).unwrap();
    assert_eq!(stages(&heard), ["Reading", "Recognising", "Comparing", "Reckoning"]);
    let of: BTreeSet<usize> =
        heard.lock().unwrap().iter().filter(|told| told.stage == WorkStage::Recognising).map(|told| told.of).collect();
    assert_eq!(of, [135].into(), "of how many rows");
}

#[test]
fn key_figures_that_are_stopped_change_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("m.innstilling");
    let meeting = meeting::new_from_preset("innlandet-2022", &path, clock()).unwrap();
    let figures = folder.path().join("tall.csv");
    let rows =
        "Nettverk eller eier;Type;Region;Organisasjonsnummer;Skoler;Elever\nFjordvik kommune;kommune;Salten;;5;410\n";
    fs::write(&figures, rows).unwrap();
    let before = fs::read(&path).unwrap();
    let kind = meeting::ImportKind::Participants;
    let places = stopped_everywhere(
        &meeting,
        |meeting| meeting.import_other(kind, &figures, &Answers::default()),
        || file_is(&path, &before),
    );
    assert!(places >= 3, "{places}");
}

#[test]
fn a_paper_that_is_stopped_is_not_made() {
    let room = Room::nordland();
    let (waiting, heard) = listens();
    let whole = room.meeting.watched_by(waiting).paper(&Paper::INNSTILLING, Language::Nb).unwrap();
    assert_eq!(stages(&heard), ["Placing", "Drawing", "Finishing"]);
    let told = heard.lock().unwrap().len();
    for nth in [0, told / 2, told - 1] {
        let refused = room.meeting.watched_by(stops_at(nth)).paper(&Paper::INNSTILLING, Language::Nb).unwrap_err();
        assert_eq!(refused.code, RefusalCode::Stopped, "at {nth} of {told}");
    }
    let again = room.meeting.paper(&Paper::INNSTILLING, Language::Nb).unwrap();
    assert_eq!(again.len(), whole.len(), "the next one is whole");
}

#[test]
fn a_copy_that_is_stopped_is_not_there() {
    let room = Room::nordland();
    let to = room.folder.path().join("kopi.innstilling");
    type Copies = fn(&Meeting, &Path) -> Result<(), Refusal>;
    for copies in [Meeting::review_copy as Copies, Meeting::whole_copy as Copies] {
        let places = stopped_everywhere(
            &room.meeting,
            |meeting| copies(meeting, &to),
            || assert!(!to.exists(), "nothing is left of it"),
        );
        assert!(places >= 2, "{places}");
        assert!(meeting::open(&to, clock()).is_ok(), "the one that was let go on is whole");
        fs::remove_file(&to).unwrap();
    }
}

#[test]
fn a_file_whose_opening_was_stopped_can_be_opened() {
    let room = Room::nordland();
    let path = room.path();
    let Room { folder, meeting } = room;
    drop(meeting);
    for nth in 0..2 {
        let stops = stops_at(nth);
        let refused = meeting::open_watched(&path, clock(), Work::watched(&*stops)).err().expect("it was stopped");
        assert_eq!(refused.code, RefusalCode::Stopped);
    }
    assert!(meeting::open(&path, clock()).is_ok(), "nobody holds it");
    drop(folder);
}
