//! How long an import takes, from the file to the answer, the meeting's own file included: into an empty meeting, the same again,
//! and a corrected edition in which every row has another amount. The rows are made of the example's (constructed).
#![allow(missing_docs, clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::{DateTime, Utc};
use divan::Bencher;
use meeting::{Answers, Meeting};
use tempfile::TempDir;

const SIZES: [usize; 2] = [250, 10_000];

fn main() {
    divan::main();
}

/// A meeting on a real disk, and two editions of a file for it.
struct Room {
    _folder: TempDir,
    meeting: Meeting,
    first: PathBuf,
    corrected: PathBuf,
}

impl Room {
    fn empty(rows: usize) -> Room {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("m.innstilling");
        let clock = Arc::new(|| DateTime::<Utc>::from_timestamp(1_679_043_600, 0).unwrap());
        let meeting = meeting::new_from_preset("nordland-2023", &path, clock).unwrap();
        let (first, corrected) = (folder.path().join("first.csv"), folder.path().join("corrected.csv"));
        fs::write(&first, table(rows, 100_000)).unwrap();
        fs::write(&corrected, table(rows, 110_000)).unwrap();
        Room { _folder: folder, meeting, first, corrected }
    }

    fn with(rows: usize) -> Room {
        let room = Room::empty(rows);
        room.import(&room.first);
        room
    }

    fn import(&self, file: &Path) {
        let report = self.meeting.import(file, &Answers::default()).unwrap();
        assert!(report.imported > 0, "nothing is asked");
    }
}

fn table(rows: usize, amount: usize) -> String {
    let mut table =
        "Nr;Ordning;Region;Eier;Eiertype;Tiltak;UH-partner;Beløp eier 2023;Beløp UH 2023;Kriterium 1;Kriterium 2;\
                     Kriterium 3\n"
            .to_owned();
    for row in 1..=rows {
        let (owner, amount) = (row % 500, amount + row);
        table +=
            &format!("{row};Rekom;Salten;Eier {owner};kommune;Tiltak {row};Nord universitet;{amount};50000;Ja;Ja;Ja\n");
    }
    table
}

#[divan::bench(args = SIZES, sample_count = 5)]
fn into_an_empty_meeting(bencher: Bencher, rows: usize) {
    bencher.with_inputs(|| Room::empty(rows)).bench_local_refs(|room| room.import(&room.first));
}

#[divan::bench(args = SIZES, sample_count = 5)]
fn the_same_again(bencher: Bencher, rows: usize) {
    bencher.with_inputs(|| Room::with(rows)).bench_local_refs(|room| room.import(&room.first));
}

#[divan::bench(args = SIZES, sample_count = 5)]
fn a_corrected_edition(bencher: Bencher, rows: usize) {
    bencher.with_inputs(|| Room::with(rows)).bench_local_refs(|room| room.import(&room.corrected));
}
