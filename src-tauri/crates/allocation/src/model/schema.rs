//! The JSON schema of a model, for those who write one in an editor of their own.

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::Value;

use super::county::AllocationModel;

/// The schema, as the file assets/schema/tildelingsmodell.schema.json has it. Descriptions are those of this crate's types.
pub fn model_schema() -> String {
    schema_of::<AllocationModel>("Tildelingsmodell")
}

/// The JSON schema of a type under this title, as text.
pub fn schema_of<T: JsonSchema>(title: &str) -> String {
    let generator = SchemaSettings::draft2020_12().into_generator();
    let mut schema = generator.into_root_schema_for::<T>();
    schema.insert("title".to_owned(), title.into());
    decimals_are_text(schema.as_object_mut().into_iter().flat_map(|all| all.values_mut()));
    let text = serde_json::to_string_pretty(&schema).unwrap_or_default();
    format!("{text}\n")
}

/// A decimal is written as text: a JSON number would pass through a float in most programs, and is not read here.
fn decimals_are_text<'v>(values: impl Iterator<Item = &'v mut Value>) {
    for value in values {
        if value.get("pattern").is_some()
            && let Some(Value::Array(kinds)) = value.get_mut("type")
        {
            kinds.retain(|kind| kind != "number");
        }
        match value {
            Value::Array(inner) => decimals_are_text(inner.iter_mut()),
            Value::Object(inner) => decimals_are_text(inner.values_mut()),
            _ => {}
        }
    }
}
