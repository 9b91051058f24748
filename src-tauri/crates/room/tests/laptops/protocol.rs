//! `PROTOCOL.md` says what is so: its examples are messages, its schema is the code's, its numbers are the limits, its words the
//! codes. With `UPDATE=1` the schema is written instead.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{env, fs};

use meeting::face::{FaceAnswer, FaceQuestion, SeatAnswer, SeatCommand};
use room::RoomCode;
use room::limits;
use room::message::{FromDevice, Invitation, ToDevice};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use strum::VariantArray;

#[cfg(feature = "schema")]
#[path = "../../../allocation/tests/fits/mod.rs"]
mod fits;

fn file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

fn document() -> String {
    fs::read_to_string(file("PROTOCOL.md")).unwrap().replace("\r\n", "\n")
}

/// The examples: the line before each says whose it is.
fn examples() -> Vec<(String, String)> {
    let text = document();
    let blocks = text.split("\n```json ").skip(1).map(|block| {
        let (whose, rest) = block.split_once('\n').unwrap();
        (whose.to_owned(), rest.split_once("\n```").unwrap().0.to_owned())
    });
    blocks.collect()
}

fn says<T: DeserializeOwned + Serialize>(text: &str) {
    let read: T = serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"));
    let written: Value = serde_json::to_value(&read).unwrap();
    assert_eq!(written, serde_json::from_str::<Value>(text).unwrap(), "nothing is lost or added");
}

#[test]
fn every_example_is_a_message_and_every_message_has_an_example() {
    let mut shown = BTreeSet::new();
    for (whose, text) in examples() {
        match whose.as_str() {
            "device" => says::<FromDevice>(&text),
            "room" => says::<ToDevice>(&text),
            "invitation" => says::<Invitation>(&text),
            other => panic!("whose is «{other}»?"),
        }
        let value: Value = serde_json::from_str(&text).unwrap();
        // What a seat asks for, and what it is answered, are the meeting's own.
        if let Some(command) = value.get("command") {
            says::<SeatCommand>(&command.to_string());
        }
        if let Some(question) = value.get("question") {
            says::<FaceQuestion>(&question.to_string());
        }
        if let Some(answer) = value.get("answer") {
            match answer["answer"].as_str() {
                Some("why" | "what-if") => says::<FaceAnswer>(&answer.to_string()),
                _ => says::<SeatAnswer>(&answer.to_string()),
            }
        }
        shown.insert(format!("{whose} {}", value.get("say").and_then(Value::as_str).unwrap_or_default()));
    }
    let all = [
        "device ask",
        "device do",
        "device hello",
        "device here",
        "device reveal",
        "invitation ",
        "room answer",
        "room change",
        "room fresh",
        "room pair",
        "room refused",
        "room view",
        "room wait",
        "room welcome",
    ];
    assert_eq!(shown.iter().map(String::as_str).collect::<Vec<_>>(), all);
}

#[test]
fn the_receipt_of_the_example_is_the_one_that_the_document_says() {
    let cast = examples().into_iter().find(|(_, text)| text.contains("KS Nord-Norge")).unwrap().1;
    let command: Value = serde_json::from_str(&cast).unwrap();
    let SeatCommand::Cast { vote, ballot, choice } = serde_json::from_value(command["command"].clone()).unwrap() else {
        panic!("no ballot: {command}")
    };
    let receipt = procedure::Receipt::of(&procedure::MeetingId::new("m1"), vote, &ballot, &choice);
    assert!(document().contains(&format!("`{}`", receipt.as_str())), "{}", receipt.as_str());
}

#[test]
fn every_refusal_that_a_device_may_get_is_in_the_document() {
    let text = document();
    // From here on they are the leader's.
    let to_devices = RoomCode::VARIANTS.iter().take_while(|code| **code != RoomCode::KnockUnknown);
    for code in to_devices.chain([&RoomCode::MeetingLost, &RoomCode::SeatUnknown]) {
        assert!(text.contains(&format!("| `{code}` |")), "{code}");
    }
}

#[test]
fn the_limits_are_those_of_the_document() {
    let text = document();
    for (what, number) in [
        ("longest message, bytes", limits::LONGEST_MESSAGE.to_string()),
        ("longest name, signs", limits::LONGEST_NAME.to_string()),
        ("hello or reveal within, seconds", limits::UNTIL_HELLO.as_secs().to_string()),
        ("answer of the leader within, seconds", limits::UNTIL_APPROVED.as_secs().to_string()),
        ("with a number to compare, seconds", limits::UNTIL_COMPARED.as_secs().to_string()),
        ("a device is let in for, days", (limits::DEVICE_LASTS.as_secs() / 86_400).to_string()),
        ("`fresh` every, seconds", limits::FRESH_EVERY.as_secs().to_string()),
        ("a silent device is gone after, seconds", limits::GONE_AFTER.as_secs().to_string()),
        ("one message is received within, seconds", limits::UNTIL_SENT.as_secs().to_string()),
        ("a code is good for, seconds", limits::CODE_LASTS.as_secs().to_string()),
        ("wrong tries that are free, each address", limits::TRIES_FREE.to_string()),
        ("then one more every, seconds", limits::TRY_EVERY.as_secs().to_string()),
        ("commands that are free, each device", limits::COMMANDS_FREE.to_string()),
        ("then one more every, milliseconds", limits::COMMAND_EVERY.as_millis().to_string()),
        ("connections not let in, each address", limits::STRANGERS_OF_ONE.to_string()),
        ("waiting with a code, each address", limits::WAITING_OF_ONE.to_string()),
        ("questions that wait, of all devices", limits::QUESTIONS.to_string()),
        ("devices", limits::DEVICES.to_string()),
    ] {
        assert!(text.contains(&format!("| {what} | {number} |")), "{what}: {number}");
    }
}

#[cfg(feature = "schema")]
#[test]
fn the_schema_is_what_the_code_says_and_the_examples_fit_it() {
    let (path, text) = (file("protocol.schema.json"), room::protocol_schema());
    if env::var_os("UPDATE").is_some() {
        fs::write(&path, &text).unwrap();
    }
    let kept = fs::read_to_string(&path).unwrap().replace("\r\n", "\n");
    assert!(kept == text, "protocol.schema.json is not what the code says: run the tests with UPDATE=1");
    let schema: Value = serde_json::from_str(&text).unwrap();
    for (whose, text) in examples() {
        let part = match whose.as_str() {
            "device" => "from_device",
            "room" => "to_device",
            _ => "invitation",
        };
        let example = serde_json::from_str(&text).unwrap();
        assert_eq!(fits::wrong(&schema, &schema["properties"][part], &example, "example"), [""; 0], "{text}");
    }
}

#[test]
fn every_test_that_the_table_of_security_names_is_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let table = fs::read_to_string(root.join("../../../tests/asvs.md")).unwrap();
    let named: BTreeSet<&str> =
        table.split('`').skip(1).step_by(2).filter_map(|word| Some(word.rsplit_once("::")?.1)).collect();
    assert!(named.len() > 30, "the table is read: {named:?}");
    let mut sources = String::new();
    let mut folders =
        vec![root.join("src"), root.join("tests"), root.join("../meeting/tests"), root.join("../../../tests")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            match entry.extension().and_then(|ending| ending.to_str()) {
                None if entry.is_dir() => folders.push(entry),
                Some("rs") => sources += &fs::read_to_string(entry).unwrap(),
                _ => {}
            }
        }
    }
    // A name that ends in «…» is the beginning of one.
    let is_there = |name: &str| match name.strip_suffix('…') {
        Some(beginning) => sources.contains(&format!("fn {beginning}")),
        None => sources.contains(&format!("fn {name}(")),
    };
    let gone: Vec<&&str> = named.iter().filter(|name| !is_there(name)).collect();
    assert!(gone.is_empty(), "named in the table, and nowhere else: {gone:?}");
}
