//! Bad files, made by chance: no bytes may make the importer panic, hang, fill the memory, or import from what it also asks about or
//! complains of.
//!
//! In `cargo test` each of these runs for a second; `cargo xtask fuzz SECONDS` runs them for as long as one likes. What
//! fails is shortened and printed, with the seed that makes it again.
#![allow(clippy::unwrap_used, reason = "what a helper of a test cannot do fails the test")]

mod seeds;

use std::time::{Duration, Instant};

use bolero::{ValueGenerator, check, produce};
use documents::import::{
    Answers, Asked, Context, FigureSource, ImportError, Read, read_applications, read_frames, read_needs,
    read_participants, read_shares,
};
use seeds::{NAMES, Seeds, schemes};

/// Nothing here is larger than some ten kilobytes: seconds would be long, and this is for ever, also on a busy machine.
const ETERNITY: Duration = Duration::from_secs(20);
/// What reading a file may take, in kilobytes, with all that the tests keep themselves.
const MEMORY: u64 = 512 * 1024;

fn choices(most: usize) -> impl ValueGenerator<Output = Vec<u8>> {
    produce::<Vec<u8>>().with().len(0..most)
}

/// Reads the bytes as every kind of table; what is applied is asked about and complained of nowhere.
fn read(name: &str, bytes: &[u8], answers: &Answers) {
    let started = Instant::now();
    let (schemes, regions) = (schemes(), ["Salten".to_owned()]);
    let context = Context {
        year: 2023,
        schemes: &schemes,
        regions: &regions,
        asked: Asked::default(),
        work: forum::Work::UNWATCHED,
    };
    if let Ok(imported) = read_needs(name, bytes, &context, answers) {
        assert_eq!(imported.needs.len(), imported.places.len(), "each behovsmelding has its place");
        assert!(imported.questions.is_empty() || imported.needs.is_empty(), "nothing is taken with an open question");
        assert!(
            imported.questions.iter().all(|question| !question.choices.is_empty()),
            "what is asked can be answered"
        );
        let sum: i64 = imported.needs.iter().map(|need| need.applied.total().get()).sum();
        assert_eq!(imported.totals.values().map(|totals| totals.applied.get()).sum::<i64>(), sum);
    }
    let source = FigureSource { name: "GSI", counted: None };
    nothing_or_all(&read_participants(name, bytes, &context, answers, &source));
    nothing_or_all(&read_shares(name, bytes, &context, answers));
    nothing_or_all(&read_frames(name, bytes, &context, answers));
    nothing_or_all(&read_applications(name, bytes, &context, answers));
    assert!(started.elapsed() < ETERNITY, "it took {:?}, which is hanging", started.elapsed());
    if let Some(kilobytes) = peak_memory() {
        assert!(kilobytes < MEMORY, "it took {kilobytes} kB");
    }
}

fn nothing_or_all<T>(read: &Result<Read<T>, ImportError>) {
    if let Ok(read) = read {
        assert!(read.is_clean() || read.rows.is_empty(), "a problem or a question leaves nothing imported");
    }
}

/// The most memory the process has had, where the system tells.
fn peak_memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

#[test]
fn files_with_bytes_changed_by_chance_are_answered() {
    let seeds = Seeds::new();
    check!().with_generator(choices(60)).for_each(|choices| {
        let (name, bytes) = seeds.with_bytes_changed(choices);
        read(name, &bytes, &Answers::default());
    });
}

#[test]
fn workbooks_with_parts_changed_by_chance_are_answered() {
    let seeds = Seeds::new();
    check!().with_generator(choices(60)).for_each(|choices| {
        read(NAMES[0], &seeds.with_a_part_changed(choices), &Answers::default());
    });
}

#[test]
fn tables_of_cells_by_chance_are_answered_with_any_answers() {
    check!().with_generator(choices(400)).for_each(|choices| {
        let (table, answers) = seeds::table(choices);
        read(NAMES[1], table.as_bytes(), &Answers::default());
        read(NAMES[1], table.as_bytes(), &answers);
    });
}
