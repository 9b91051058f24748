//! How long the desk takes from a command to its answer, the file included, and a preview while an amount is dragged: in a
//! meeting of 250 behovsmeldinger and in one of 10 000, all of them made of the example's (constructed).
#![allow(missing_docs, clippy::unwrap_used)]

use std::cell::Cell;
use std::fs;
use std::sync::Arc;

use allocation::Others;
use chrono::{DateTime, Utc};
use divan::{Bencher, black_box};
use forum::{Kroner, NeedId, SchemeId};
use meeting::command::{AdjustCommand, WallCommand};
use meeting::view::WallScene;
use meeting::{Answers, Meeting};
use tempfile::TempDir;

const SIZES: [usize; 2] = [250, 10_000];

fn main() {
    divan::main();
}

/// A meeting on a real disk, and the amount that is set next: never the same twice.
struct Room {
    _folder: TempDir,
    meeting: Meeting,
    need: NeedId,
    amount: Cell<i64>,
}

impl Room {
    /// A meeting with Nordland's rules and its behovsmeldinger, the first of them reported again until there are enough.
    fn with(needs: usize) -> Room {
        let folder = tempfile::tempdir().unwrap();
        let example =
            concat!(env!("CARGO_MANIFEST_DIR"), "/../../../assets/examples/nordland-2023/behovsmeldinger.csv");
        let table = fs::read_to_string(example).unwrap();
        let (head, rows) = table.split_once('\n').unwrap();
        let rows: Vec<&str> = rows.lines().map(|row| row.split_once(';').unwrap().1).collect();
        let lines = (0..needs).map(|place| format!("\n{};{}", place + 1, rows[place % rows.len()]));
        let list = folder.path().join("behovsmeldinger.csv");
        fs::write(&list, head.to_owned() + &lines.collect::<String>()).unwrap();
        let clock = Arc::new(|| DateTime::<Utc>::from_timestamp(1_679_043_600, 0).unwrap());
        let path = folder.path().join("Nordland 2023.innstilling");
        let meeting = meeting::new_from_preset("nordland-2023", &path, clock).unwrap();
        let report = meeting.import(&list, &Answers::default()).unwrap();
        assert_eq!(report.imported, needs);
        let need = meeting.leader_view().unwrap().needs[0].id.clone();
        Room { _folder: folder, meeting, need, amount: Cell::new(100_000) }
    }

    fn next(&self, others: Others) -> AdjustCommand {
        self.amount.set(self.amount.get() + 7);
        AdjustCommand::SetAmount {
            need: self.need.clone(),
            amount: Kroner::new(self.amount.get()),
            others,
            sure: false,
        }
    }

    fn revision(&self) -> u64 {
        self.meeting.leader_view().unwrap().revision
    }
}

fn previewed(bencher: Bencher, needs: usize, others: Others) {
    let room = Room::with(needs);
    let seen = room.revision();
    bencher
        .with_inputs(|| room.next(others))
        .bench_local_refs(|command| room.meeting.preview(seen, black_box(command)));
}

fn executed(bencher: Bencher, needs: usize, others: Others) {
    let room = Room::with(needs);
    // The first held change writes a row for everybody; those after it, as in a meeting, only their own.
    room.meeting.execute(room.revision(), room.next(others)).unwrap();
    let seen = Cell::new(room.revision());
    bencher.with_inputs(|| room.next(others)).bench_local_values(|command| {
        let change = room.meeting.execute(seen.get(), command).unwrap();
        seen.set(change.revision);
        change
    });
}

#[divan::bench(args = SIZES)]
fn preview_hold(bencher: Bencher, needs: usize) {
    previewed(bencher, needs, Others::Hold);
}

#[divan::bench(args = SIZES)]
fn preview_spread(bencher: Bencher, needs: usize) {
    previewed(bencher, needs, Others::Spread);
}

#[divan::bench(args = SIZES)]
fn set_amount_hold(bencher: Bencher, needs: usize) {
    executed(bencher, needs, Others::Hold);
}

#[divan::bench(args = SIZES)]
fn set_amount_spread(bencher: Bencher, needs: usize) {
    executed(bencher, needs, Others::Spread);
}

#[divan::bench(args = SIZES)]
fn show_on_wall(bencher: Bencher, needs: usize) {
    let room = Room::with(needs);
    let seen = room.revision();
    let scene = || WallCommand::ShowOnWall { scene: WallScene::Draft { scheme: SchemeId::new("dekom") } };
    bencher.with_inputs(scene).bench_local_values(|command| room.meeting.execute(seen, command).unwrap());
}

/// The answer to a preview in which everybody's share moves, as the page gets it.
#[divan::bench(args = SIZES)]
fn answer_as_text(bencher: Bencher, needs: usize) {
    let room = Room::with(needs);
    let change = room.meeting.preview(room.revision(), &room.next(Others::Spread)).unwrap();
    let written = || serde_json::to_string(black_box(&change)).unwrap();
    bencher.counter(divan::counter::BytesCount::new(written().len())).bench_local(written);
}
