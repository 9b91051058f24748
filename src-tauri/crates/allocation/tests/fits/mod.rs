//! Whether a JSON value fits a schema.
#![allow(clippy::panic, reason = "a schema that this cannot read should fail its test")]

use serde_json::Value;

/// What is wrong with `value` by `schema`: the words of JSON Schema that the schemas of the house use, and a refusal of any other.
pub fn wrong(root: &Value, schema: &Value, value: &Value, place: &str) -> Vec<String> {
    let Some(rules) = schema.as_object() else { return vec![format!("{place}: no schema")] };
    let mut found = Vec::new();
    for (rule, by) in rules {
        let list = || by.as_array().cloned().unwrap_or_default();
        let fits = |schema: &Value| wrong(root, schema, value, place).is_empty();
        let bad = match rule.as_str() {
            "$ref" => {
                let pointer = by.as_str().unwrap_or_default().trim_start_matches('#');
                found.extend(wrong(root, root.pointer(pointer).unwrap_or(&Value::Null), value, place));
                false
            }
            "type" => {
                let kinds = if by.is_array() { list() } else { vec![by.clone()] };
                !kinds.iter().any(|kind| is_of_kind(value, kind.as_str().unwrap_or_default()))
            }
            "const" => value != by,
            "enum" => !list().contains(value),
            "oneOf" => list().iter().filter(|schema| fits(schema)).count() != 1,
            "anyOf" => !list().iter().any(fits),
            "required" => list().iter().any(|key| value.get(key.as_str().unwrap_or_default()).is_none()),
            "properties" => {
                for (key, inner) in value.as_object().into_iter().flatten() {
                    match by.get(key) {
                        Some(schema) => found.extend(wrong(root, schema, inner, &format!("{place}.{key}"))),
                        None if rules.get("additionalProperties") == Some(&Value::Bool(false)) => {
                            found.push(format!("{place}.{key}: unknown"));
                        }
                        None => {}
                    }
                }
                false
            }
            "items" => {
                for (n, inner) in value.as_array().into_iter().flatten().enumerate() {
                    found.extend(wrong(root, by, inner, &format!("{place}[{n}]")));
                }
                false
            }
            "minimum" => value.as_i64().is_some_and(|value| Some(value) < by.as_i64()),
            // Written for editors; their meaning is tried where numbers are read.
            "additionalProperties"
            | "maximum"
            | "prefixItems"
            | "minItems"
            | "maxItems"
            | "uniqueItems"
            | "description"
            | "title"
            | "$schema"
            | "$defs"
            | "$id"
            | "default"
            | "format"
            | "pattern" => false,
            other => panic!("{place}: the schema says «{other}», which this test does not know"),
        };
        if bad {
            found.push(format!("{place}: {rule} {by} does not fit {value}"));
        }
    }
    found
}

fn is_of_kind(value: &Value, kind: &str) -> bool {
    match kind {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "integer" => value.is_i64(),
        "number" => value.is_number(),
        "boolean" => value.is_boolean(),
        "null" => value.is_null(),
        _ => false,
    }
}
