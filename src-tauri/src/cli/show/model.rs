//! A tildelingsmodell as an outline, a line for each thing it says: its document is made to be read.

use serde_json::{Map, Value};

use super::super::ending::Stopped;
use super::super::output::Output;

/// All that the model says, indented by what it is a part of.
pub fn outline(model: &Value, out: &Output) -> Result<(), Stopped> {
    let mut lines = Vec::new();
    of(model, 1, out.language().tag(), &mut lines);
    lines.into_iter().try_for_each(|line| out.tell(line))
}

fn of(value: &Value, depth: usize, language: &str, lines: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                named(name, value, depth, language, lines);
            }
        }
        Value::Array(items) => {
            for item in items {
                match short(item, language) {
                    Some(text) => lines.push(format!("{}- {text}", indented(depth))),
                    None => {
                        let first = lines.len();
                        of(item, depth + 1, language, lines);
                        mark(lines.get_mut(first), depth);
                    }
                }
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {
            lines.extend(short(value, language).map(|text| format!("{}{text}", indented(depth))));
        }
    }
}

fn named(name: &str, value: &Value, depth: usize, language: &str, lines: &mut Vec<String>) {
    let name = name.replace('_', " ");
    match short(value, language) {
        Some(text) => lines.push(format!("{}{name}: {text}", indented(depth))),
        None => {
            lines.push(format!("{}{name}:", indented(depth)));
            of(value, depth + 1, language, lines);
        }
    }
}

/// What stands on one line: a single value, a name in the language, an empty list.
fn short(value: &Value, language: &str) -> Option<String> {
    match value {
        Value::Null => Some("–".to_owned()),
        Value::Bool(truth) => Some(truth.to_string()),
        Value::Number(number) => Some(number.to_string()),
        Value::String(text) => Some(text.clone()),
        Value::Array(items) => items.is_empty().then(|| "–".to_owned()),
        Value::Object(fields) => in_language(fields, language),
    }
}

fn in_language(fields: &Map<String, Value>, language: &str) -> Option<String> {
    let is_names = fields.contains_key("nb") && fields.keys().all(|key| matches!(key.as_str(), "nb" | "nn" | "en"));
    let name = fields.get(language).or_else(|| fields.get("nb")).filter(|_| is_names)?;
    name.as_str().map(str::to_owned)
}

/// An item of a list begins with a dash.
fn mark(line: Option<&mut String>, depth: usize) {
    if let Some(line) = line {
        *line = format!("{}- {}", indented(depth), line.trim_start());
    }
}

fn indented(depth: usize) -> String {
    "  ".repeat(depth)
}
