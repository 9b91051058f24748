//! The schemas of commands and views stand in the files as the code has them now, and an example of each command fits, is read,
//! and is carried out on the example meeting. With `UPDATE=1` the schemas are written instead.
#![cfg(feature = "schema")]
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;
#[path = "../../allocation/tests/fits/mod.rs"]
mod fits;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{env, fs};

use common::Room;
use fits::wrong;
use meeting::command::script::Script;
use meeting::{Command, commands_schema, face_schema, views_schema};
use serde_json::Value;

fn asset(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/schema").join(name)
}

fn is_as_written(name: &str, text: &str) {
    if env::var_os("UPDATE").is_some() {
        fs::write(asset(name), text).unwrap();
    }
    let file = fs::read_to_string(asset(name)).unwrap().replace("\r\n", "\n");
    assert!(file == text, "{name} is not what the code says: run the tests with UPDATE=1");
}

fn examples() -> String {
    fs::read_to_string(asset("commands.examples.jsonl")).unwrap()
}

#[test]
fn the_schema_of_commands_is_what_the_code_says() {
    is_as_written("commands.schema.json", &commands_schema());
}

#[test]
fn the_schema_of_views_is_what_the_code_says() {
    is_as_written("views.schema.json", &views_schema());
}

#[test]
fn the_schema_of_what_laptops_see_and_ask_for_is_what_the_code_says() {
    is_as_written("face.schema.json", &face_schema());
}

#[test]
fn there_is_an_example_of_each_thing_a_laptop_may_ask_for_and_it_fits_the_schema() {
    let schema: Value = serde_json::from_str(&face_schema()).unwrap();
    let mut shown = BTreeSet::new();
    for line in fs::read_to_string(asset("face.examples.jsonl")).unwrap().lines() {
        let example: Value = serde_json::from_str(line).unwrap();
        for part in ["asked", "answered"] {
            assert_eq!(wrong(&schema, &schema["properties"][part], &example[part], part), [""; 0], "{line}");
        }
        shown.insert(example["asked"]["do"].as_str().unwrap().to_owned());
    }
    let ways = schema["$defs"]["SeatCommand"]["oneOf"].as_array().unwrap();
    let words = ways.iter().map(|way| way["properties"]["do"]["const"].as_str().unwrap().to_owned());
    assert_eq!(shown, words.collect());
}

#[test]
fn there_is_an_example_of_each_command_and_it_fits_the_schema() {
    let schema: Value = serde_json::from_str(&commands_schema()).unwrap();
    let mut shown = BTreeSet::new();
    for line in examples().lines() {
        let example: Value = serde_json::from_str(line).unwrap();
        assert_eq!(wrong(&schema, &schema, &example, "example"), [""; 0], "{line}");
        shown.insert(example["do"].as_str().unwrap().to_owned());
    }
    let words: BTreeSet<String> = Command::words().map(str::to_owned).collect();
    assert_eq!(shown, words);
}

#[test]
fn the_examples_are_a_script_that_runs_on_the_example_meeting() {
    let room = Room::nordland();
    for line in Script::new(examples().as_bytes()) {
        let scripted = line.read.unwrap_or_else(|refusal| panic!("line {}: {refusal}", line.line));
        room.act(scripted.command).unwrap_or_else(|refusal| panic!("line {}: {refusal}", line.line));
    }
}

#[test]
fn what_the_meeting_shows_fits_the_schema_of_views() {
    let schema: Value = serde_json::from_str(&views_schema()).unwrap();
    let room = Room::nordland();
    let fits = |name: &str, shown: Value| {
        let part = &schema["properties"][name];
        assert_eq!(wrong(&schema, part, &shown, name), [""; 0]);
    };
    fits("show", serde_json::to_value(room.view()).unwrap());
    fits("journal", serde_json::to_value(room.meeting.journal().unwrap()).unwrap());
    fits("wall", serde_json::to_value(room.meeting.wall_view().unwrap()).unwrap());
}

#[test]
fn the_schema_refuses_what_the_reader_refuses() {
    let schema: Value = serde_json::from_str(&commands_schema()).unwrap();
    for line in [
        r#"{"do":"set-fire"}"#,
        r#"{"do":"lock"}"#,
        r#"{"do":"lock","need":1}"#,
        r#"{"do":"lock","need":"rekom-1","until":"noon"}"#,
        r#"{"need":"rekom-1"}"#,
    ] {
        let example: Value = serde_json::from_str(line).unwrap();
        assert!(!wrong(&schema, &schema, &example, "example").is_empty(), "{line}");
        assert!(Script::new(line.as_bytes()).all(|line| line.read.is_err()), "{line}");
    }
}
