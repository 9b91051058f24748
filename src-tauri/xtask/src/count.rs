//! Reads what the test runners say at their end, and adds it up. Only their own closing lines are believed.

use std::ops::AddAssign;

/// How many tests passed and failed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Tests that passed.
    pub passed: u64,
    /// Tests that failed, and steps that failed without saying how many tests did.
    pub failed: u64,
}

impl AddAssign for Count {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

/// Adds up the closing lines of the runner that wrote `output`; `None` when it did not close.
///
/// Known: `cargo nextest` (one summary, repeated under the failures), `cargo test` (one line for each test binary) and vitest
/// (one line). Nextest also shows what a failed test wrote, and that ends with a line of Cargo's kind: its own summary
/// stands above those.
pub fn count(output: &str) -> Option<Count> {
    let plain = without_colours(output);
    let lines = || plain.lines().map(str::trim);
    if let Some(summary) = lines().rfind(|line| line.starts_with("Summary [")) {
        return Some(numbers(summary));
    }
    lines().filter(|line| line.starts_with("test result: ") || is_vitest(line)).map(numbers).reduce(|mut sum, count| {
        sum += count;
        sum
    })
}

/// `Tests  1 failed | 11 passed (12)`: the line about tests, not the one about files.
fn is_vitest(line: &str) -> bool {
    line.strip_prefix("Tests ").is_some_and(|rest| rest.contains(" passed") || rest.contains(" failed"))
}

/// The numbers that stand before `passed`, `failed` and nextest's other ways to fail.
fn numbers(line: &str) -> Count {
    let words: Vec<&str> = line.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let mut count = Count::default();
    for pair in words.windows(2) {
        let Ok(number) = pair[0].parse::<u64>() else { continue };
        match pair[1] {
            "passed" => count.passed += number,
            "failed" | "timed" | "exec" => count.failed += number,
            _ => {}
        }
    }
    count
}

/// Takes away the escape sequences by which a terminal shows colours.
fn without_colours(text: &str) -> String {
    let mut parts = text.split("\u{1b}[");
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        plain.push_str(part.split_once(|c: char| c.is_ascii_alphabetic()).map_or("", |(_, rest)| rest));
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cargo_test_closes_once_for_each_binary() {
        let output = "test result: ok. 12 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s\n\
                      test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.01s\n";
        assert_eq!(count(output), Some(Count { passed: 15, failed: 2 }), "the lines of all binaries are added");
    }

    #[test]
    fn nextest_closes_once_and_may_fail_in_several_ways() {
        let output = "     Summary [   1.234s] 9 tests run: 5 passed (1 slow), 2 failed, 1 timed out, 1 exec failed, 3 skipped\n";
        assert_eq!(count(output), Some(Count { passed: 5, failed: 4 }), "a test that hangs has failed");
    }

    #[test]
    fn what_a_failed_test_wrote_is_not_counted_again() {
        let output = "        FAIL [   3.457s] whole-program::e2e faces::the_wall\n    \
                      test result: FAILED. 0 passed; 1 failed; 0 ignored; 0 measured; 19 filtered out\n     \
                      Summary [ 103.238s] 20 tests run: 19 passed, 1 failed, 0 skipped\n    \
                      test result: FAILED. 0 passed; 1 failed; 0 ignored; 0 measured; 19 filtered out\n";
        assert_eq!(count(output), Some(Count { passed: 19, failed: 1 }), "nextest's own summary is the count");
    }

    #[test]
    fn vitest_counts_tests_and_not_files() {
        let output = " Test Files  1 failed | 3 passed (4)\n      Tests  1 failed | 11 passed (12)\n";
        assert_eq!(count(output), Some(Count { passed: 11, failed: 1 }), "the line about files is left out");
    }

    #[test]
    fn colours_do_not_hide_the_numbers() {
        let output = "\u{1b}[2m      Tests \u{1b}[22m \u{1b}[1m\u{1b}[32m16 passed\u{1b}[39m\u{1b}[22m\u{1b}[90m (16)\u{1b}[39m\n";
        assert_eq!(count(output), Some(Count { passed: 16, failed: 0 }), "a terminal gets the same count");
    }

    #[test]
    fn a_runner_that_says_nothing_is_not_counted_as_nought() {
        assert_eq!(count("error: could not compile `forum`\n"), None, "no closing line, no count");
        assert_eq!(count("the test result was 5 passed\n"), None, "only a runner's own line is believed");
    }
}
