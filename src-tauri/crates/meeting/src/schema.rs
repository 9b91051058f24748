//! The JSON schemas of commands and of what is answered, for those who write scripts: assets/schema has them as files.

use allocation::schema_of;
use schemars::JsonSchema;
use serde_json::{Value, json};

use crate::command::{Command, Refusal};
use crate::face::{FaceAnswer, FaceChange, FaceQuestion, FaceView, OwnView, SeatAnswer, SeatCommand};
use crate::import::ImportReport;
use crate::view::{Change, JournalView, LeaderView, ReviewView, WallView};

/// What is shown and answered, by the command that answers it: one of these is one whole answer.
#[derive(JsonSchema)]
#[expect(dead_code, reason = "only its schema is asked for")]
struct Views {
    /// `show --json` without a part; a part is the field of its name (`stages` is `stage_amounts`).
    show: LeaderView,
    /// `journal --json`, and `show journal --json`.
    journal: JournalView,
    /// `import --json`.
    import: ImportReport,
    /// What the wall's page is sent.
    wall: WallView,
    /// What a review copy's page is sent.
    review: ReviewView,
    /// What a page is sent after a command.
    change: Change,
    /// What a page is sent when something is refused.
    refusal: Refusal,
}

/// What goes between a laptop in the room and the desk: one of these is one whole message's content.
#[derive(JsonSchema)]
#[expect(dead_code, reason = "only its schema is asked for")]
struct Faces {
    /// What a seat asks for.
    asked: SeatCommand,
    /// What it is answered.
    answered: SeatAnswer,
    /// What it is answered when it is refused.
    refused: Refusal,
    /// Everything that a face sees.
    view: FaceView,
    /// What has moved for all since a revision.
    change: FaceChange,
    /// What the seat alone sees.
    own: OwnView,
    /// What is asked about what is shown.
    question: FaceQuestion,
    /// What that is answered.
    looked: FaceAnswer,
}

/// The schema of what goes between a laptop and the desk, as assets/schema/face.schema.json has it.
pub fn face_schema() -> String {
    schema_of::<Faces>("Faces")
}

/// The schema of a line of a script, as assets/schema/commands.schema.json has it.
pub fn commands_schema() -> String {
    let mut schema: Value = serde_json::from_str(&schema_of::<Command>("Command")).unwrap_or_default();
    may_say_seen(&mut schema);
    written(&schema)
}

/// The schema of what is shown and answered, as assets/schema/views.schema.json has it.
pub fn views_schema() -> String {
    schema_of::<Views>("Views")
}

/// Beside each command, a script's line may say the revision that its writer saw.
fn may_say_seen(schema: &mut Value) {
    if let Some(fields) =
        schema.get_mut("properties").filter(|fields| fields.get("do").is_some()).and_then(Value::as_object_mut)
    {
        let description = "The revision that the writer saw; left out, it is the one before the command.";
        fields.insert("seen".to_owned(), json!({ "type": "integer", "minimum": 0, "description": description }));
    }
    match schema {
        Value::Array(inner) => inner.iter_mut().for_each(may_say_seen),
        Value::Object(inner) => inner.values_mut().for_each(may_say_seen),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn written(schema: &Value) -> String {
    format!("{}\n", serde_json::to_string_pretty(schema).unwrap_or_default())
}
