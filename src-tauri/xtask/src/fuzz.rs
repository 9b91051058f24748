//! Bad input by chance, for as long as one likes. The same tests run for a second each in `cargo xtask test`.

use crate::command::{Done, cargo, run};

/// How long when nothing is said, in seconds.
const A_MINUTE: u64 = 60;

/// The crates that have readers of what people write: the division and the model, tables, and a meeting's commands.
const FUZZED: [&str; 3] = ["allocation", "documents", "meeting"];

/// `cargo xtask fuzz`: each of the tests for so many seconds, those of a crate beside one another. What fails is shortened and shown.
pub fn fuzz(seconds: Option<&str>) -> Done {
    let seconds = seconds.map_or(Ok(A_MINUTE), str::parse);
    let seconds = seconds.map_err(|_| "how long? A whole number of seconds, such as 300".to_owned())?;
    let milliseconds = seconds.saturating_mul(1_000).to_string();
    for package in FUZZED {
        let mut tests = cargo(&["test", "--package", package, "--test", "fuzz", "--", "--nocapture"]);
        tests.env("BOLERO_RANDOM_TEST_TIME_MS", &milliseconds);
        run(tests)?;
    }
    Ok(())
}
