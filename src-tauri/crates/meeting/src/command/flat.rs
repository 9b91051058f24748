//! How a command stands in JSON: one flat object, its word under `do` and its fields beside it.
//!
//! It is read through the form `{ word: { fields } }`, which keeps the place of a fault: `group.level`.

use serde::{Deserialize, Deserializer, de};
use serde_json::{Map, Value};

/// Under which name the word stands.
const WORD: &str = "do";

/// The word of a command and its fields.
pub(super) fn parts<'de, D: Deserializer<'de>>(deserializer: D) -> Result<(String, Map<String, Value>), D::Error> {
    let no_object = || de::Error::custom("a command is an object whose `do` says which it is");
    let Value::Object(mut fields) = Value::deserialize(deserializer)? else { return Err(no_object()) };
    let Some(Value::String(word)) = fields.remove(WORD) else { return Err(no_object()) };
    Ok((word, fields))
}

/// Reads the command `word` with these fields; else the place in it and what was expected.
pub(super) fn read<T>(
    reads: impl Fn(serde_path_to_error::Deserializer<'_, '_, Value>) -> serde_json::Result<T>,
    word: &str,
    fields: Map<String, Value>,
) -> Result<T, String> {
    let bare = fields.is_empty().then(|| Value::from(word));
    let whole = Value::from_iter([(word, Value::from(fields))]);
    let tried = |command| {
        let mut track = serde_path_to_error::Track::new();
        reads(serde_path_to_error::Deserializer::new(command, &mut track)).map_err(|error| {
            let path = track.path().to_string();
            match path.strip_prefix(word).unwrap_or(&path).trim_start_matches('.') {
                "" => error.to_string(),
                place => format!("{place}: {error}"),
            }
        })
    };
    bare.and_then(|bare| tried(bare).ok()).map_or_else(|| tried(whole), Ok)
}

/// The flat object of a command that was written as `word` or `{ word: { fields } }`.
pub(super) fn written(command: Value) -> Value {
    match command {
        Value::Object(command) => match command.into_iter().next() {
            Some((word, Value::Object(mut fields))) => {
                fields.insert(WORD.to_owned(), word.into());
                fields.into()
            }
            Some((word, _)) => flat(word),
            None => Value::Null,
        },
        Value::String(word) => flat(word),
        other => other,
    }
}

fn flat(word: String) -> Value {
    Value::from_iter([(WORD, word)])
}
