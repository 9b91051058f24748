//! Bad scripts, made by chance: any bytes are commands or clear refusals, and a meeting that is given them stays whole.
//!
//! In `cargo test` each of these runs for a second; `cargo xtask fuzz SECONDS` runs them for as long as one likes.
#![allow(clippy::panic, clippy::unwrap_used, reason = "a test that cannot read its own case should fail")]

#[path = "../common/mod.rs"]
mod common;
#[path = "../../../allocation/tests/fuzz/mutated.rs"]
#[allow(dead_code, reason = "the numbers of the divisions are drawn there too")]
mod mutated;

use std::fmt;

use bolero::{ValueGenerator, check, produce};
use common::Room;
use meeting::command::script::Script;
use meeting::{Refusal, RefusalCode};
use mutated::{Document, mutate};

/// One of each command, as the schema's examples have them.
const EXAMPLES: &str = include_str!("../../../../../assets/schema/commands.examples.jsonl");
/// Commands that are longer are left to the reader of models.
const SHORT: usize = 2_000;

/// A script, shown as text when it fails.
struct Text(Vec<u8>);

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&String::from_utf8_lossy(&self.0))
    }
}

fn choices() -> impl ValueGenerator<Output = Vec<u8>> {
    produce::<Vec<u8>>().with().len(0..160_usize)
}

fn commands() -> Vec<Document> {
    EXAMPLES.lines().filter(|line| line.len() < SHORT).map(Document::new).collect()
}

fn is_clear(refusal: &Refusal) {
    assert!(!refusal.detail.is_empty(), "{}: says what and where", refusal.code);
}

#[test]
fn any_bytes_are_commands_or_clear_refusals() {
    check!().with_generator(choices().map_gen(Text)).for_each(|Text(script)| {
        for line in Script::new(script.as_slice()) {
            assert!(line.line > 0, "lines are counted from 1");
            if let Err(refusal) = line.read {
                is_clear(&refusal);
            }
        }
    });
}

#[test]
fn a_command_in_any_shape_is_read_or_refused() {
    let documents = commands();
    check!().with_generator(choices().map_gen(move |bytes| Text(mutate(&bytes, &documents)))).for_each(
        |Text(script)| {
            for line in Script::new(script.as_slice()) {
                match line.read {
                    Ok(scripted) => {
                        let again = serde_json::to_vec(&scripted.command).unwrap();
                        let again = Script::new(again.as_slice()).next().unwrap().read.unwrap();
                        assert_eq!(again.command, scripted.command, "what was read is written as it is read");
                    }
                    Err(refusal) => {
                        assert_eq!(refusal.code, RefusalCode::NotUnderstood);
                        is_clear(&refusal);
                    }
                }
            }
        },
    );
}

#[test]
fn a_meeting_given_anything_carries_it_out_or_refuses_and_stays_whole() {
    let documents = commands();
    let room = Room::nordland();
    check!().with_generator(choices().map_gen(move |bytes| Text(mutate(&bytes, &documents)))).for_each(
        |Text(script)| {
            for scripted in Script::new(script.as_slice()).filter_map(|line| line.read.ok()) {
                let before = room.view();
                match room.meeting.execute(before.revision, scripted.command) {
                    Ok(change) => assert!(change.revision >= before.revision, "a change goes forward"),
                    Err(refusal) => {
                        is_clear(&refusal);
                        assert!(room.view() == before, "a refusal changes nothing: {refusal}");
                    }
                }
            }
        },
    );
    let problems = room.meeting.journal().map(|journal| journal.lines.is_empty());
    assert_eq!(problems, Ok(false), "the journal can be read");
}
