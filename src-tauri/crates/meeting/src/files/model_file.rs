//! A tildelingsmodell as a file of its own.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use serde_json::Value;

use crate::command::{Refusal, RefusalCode};

/// The largest file that is read as a model, in bytes: a model is a few pages.
const LARGEST_MODEL: u64 = 1_000_000;

/// What is in a model file, to be looked at and tried. Refused when it is no JSON.
pub fn read_model(path: &Path) -> Result<Value, Refusal> {
    let cannot = |error: std::io::Error| Refusal::cannot_read(path.display(), &error);
    let mut text = Vec::new();
    File::open(path).and_then(|file| file.take(LARGEST_MODEL + 1).read_to_end(&mut text)).map_err(cannot)?;
    if text.len() as u64 > LARGEST_MODEL {
        return Err(Refusal::new(
            RefusalCode::ModelNotUnderstood,
            format!("{} is too large for a model", path.display()),
        ));
    }
    serde_json::from_slice(&text)
        .map_err(|error| Refusal::new(RefusalCode::ModelNotUnderstood, format!("{}: {error}", path.display())))
}
