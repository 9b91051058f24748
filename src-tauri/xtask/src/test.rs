//! Everything that can be tested, the quick checks first. It stops at the first step that fails, and its very last line says
//! how many tests passed and failed.

use crate::command::{Done, WORKSPACE, cargo, command, npm, run, run_told, tee, with, with_the_last, works};
use crate::count::{Count, count};
use crate::display::Display;
use crate::system::{self, Packages, Purpose};
use crate::{dependencies, house, licences, types, ui, validator};
use std::env;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// `cargo xtask test`.
pub fn test(packages: Packages) -> Done {
    let mut course = Course::default();
    let ended = steps(&mut course, packages);
    course.close(ended)
}

fn steps(course: &mut Course, packages: Packages) -> Done {
    course.step("What the system must have", || system::prepare(packages, Purpose::Test))?;
    course.step("Rust: layout", || run(cargo(&["fmt", "--all", "--check"])))?;
    course.step("Rust: dependencies that nobody uses", dependencies::unused)?;
    course.step("Faces: packages", ui::install)?;
    course.step("Licences: the parts and their texts", licences::compare)?;
    course.step("Faces: types and markup", || run(npm(&["run", "check", "--silent"])))?;
    course.step("Faces: lint and layout", || run(npm(&["run", "lint", "--silent"])))?;
    course.tests("Faces: tests", npm(&["test", "--silent"]))?;
    course.step("Faces: build", ui::build)?;
    let clippy =
        [&["clippy", "--quiet"], WORKSPACE, &["--all-targets", "--keep-going", "--", "--deny", "warnings"]].concat();
    course.step("Rust: clippy", || run(cargo(&clippy)))?;
    let build = [&["build"], WORKSPACE, &["--bins", "--tests"]].concat();
    course.step("Program and tests: build", || run(cargo(&build)))?;
    course.step("Faces: the same types as in Rust", types::compare)?;

    let python = course.step("Validator of PDF/A and PDF/UA", validator::python)?;
    let display = course.step("A display with two monitors", Display::start)?;
    course.tests("Rust: tests", surrounded(rust_tests(Tests::Parts), &python, &display))?;
    let mut contract = npm(&["run", "test:contract", "--silent"]);
    contract.env("INNSTILLING_PROGRAM", house::program());
    course.tests("Faces: made-up answers are the program's", contract)?;
    course.step("Faces: the pages in a browser", pages_in_a_browser)?;
    course.step("The room in real browsers", room_in_browsers)?;
    course.tests("The whole program in its windows", surrounded(rust_tests(Tests::WholeProgram), &python, &display))?;
    let examples = with(cargo(&["test", "--doc", "--no-fail-fast"]), WORKSPACE);
    course.tests("Rust: examples in the documentation", examples)
}

/// The pages over made-up answers: every size, theme and zoom, by keyboard, and looked over by axe.
fn pages_in_a_browser() -> Done {
    let chromium = env::var_os("CHROMIUM").unwrap_or_else(|| "chromium".into());
    if !works(with(command(chromium), &["--version"])) {
        println!("Left out: there is no Chromium here. The windows themselves are tested further down.");
        return Ok(());
    }
    run_told(npm(&["run", "test:pages", "--silent"]))
}

/// A representative's whole way through the room of the program that was built, in real browsers; one that is not there is left out.
fn room_in_browsers() -> Done {
    for browser in ["chromium", "firefox"] {
        let mut walk = npm(&["run", "test:room", "--silent", "--"]);
        walk.arg(house::program()).arg(browser);
        run_told(walk)?;
    }
    Ok(())
}

/// Which of the tests written in Rust.
#[derive(Clone, Copy)]
enum Tests {
    /// Those that need no window, many at a time.
    Parts,
    /// The program in its real windows, one at a time: there is one display with one keyboard.
    WholeProgram,
}

/// Runs them through nextest where it is installed (it ends a test that hangs), else through Cargo itself.
fn rust_tests(which: Tests) -> Command {
    let has_nextest = works(cargo(&["nextest", "--version"]));
    let runner: &[&str] = if has_nextest { &["nextest", "run"] } else { &["test"] };
    let chosen: &[&str] = match (which, has_nextest) {
        (Tests::Parts, true) => &["--filterset", "not binary(e2e) and not test(export_bindings_)"],
        (Tests::WholeProgram, true) => &["--filterset", "binary(e2e)"],
        // Cargo cannot leave one out by name. Together the two patterns hold every integration test there is.
        (Tests::Parts, false) => &["--lib", "--bins", "--test", "[!e]*", "--", "--skip", types::WRITERS],
        (Tests::WholeProgram, false) => &["--test", "e*", "--", "--test-threads", "1"],
    };
    cargo(&[runner, WORKSPACE, &["--no-fail-fast"], chosen].concat())
}

/// What the tests find around them: the program, the display, the validator, and file names with æøå.
fn surrounded(mut tests: Command, python: &Path, display: &Display) -> Command {
    display.set(&mut tests);
    if env::var_os(SEED).is_none() {
        let seed = day();
        println!("What is drawn by chance: {SEED}={seed}");
        tests.env(SEED, seed);
    }
    tests.env("INNSTILLING_PROGRAM", house::program()).env("PAGE_VALIDATION", python).env("LC_ALL", "C.UTF-8");
    tests
}

/// What the tests draw by chance hangs on.
const SEED: &str = "PROPTEST_RNG_SEED";

/// The day, counted: what is drawn by chance is another each day, and the same all day, so that what has failed fails again.
fn day() -> String {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    (since.as_secs() / (24 * 60 * 60)).to_string()
}

/// The steps gone so far.
#[derive(Default)]
struct Course {
    count: Count,
    failed: Option<&'static str>,
    times: Vec<(&'static str, Duration)>,
}

impl Course {
    /// One step under its heading, with its time.
    fn step<T>(&mut self, title: &'static str, does: impl FnOnce() -> Done<T>) -> Done<T> {
        println!("\n== {title}");
        let started = Instant::now();
        let done = does();
        self.times.push((title, started.elapsed()));
        println!("   {}", shown(started.elapsed()));
        if done.is_err() {
            self.failed = Some(title);
        }
        done
    }

    /// One step that runs tests, and says itself how many.
    fn tests(&mut self, title: &'static str, runner: Command) -> Done {
        let mut counted = Count::default();
        let done = self.step(title, || {
            let (output, ended) = tee(runner)?;
            let said = count(&output);
            counted = said.unwrap_or_default();
            match (ended, said) {
                (Ok(()), None) => Err("the test runner did not say how many tests it ran".to_owned()),
                (Ok(()), Some(Count { failed: 1.., .. })) => {
                    Err("the test runner ended well with failed tests".to_owned())
                }
                (ended, _) => ended.map_err(|error| with_the_last(&error, &output)),
            }
        });
        self.count += counted;
        done
    }

    /// Says where the time went and what failed, and last the count.
    fn close(mut self, ended: Done) -> Done {
        println!("\n== Time");
        for (title, time) in &self.times {
            println!("{:>8}  {title}", shown(*time));
        }
        println!("{:>8}  in all", shown(self.times.iter().map(|(_, time)| *time).sum()));
        if let (Err(why), Some(title)) = (&ended, self.failed) {
            println!("\nFAILED: {title}\n{why}\n");
            // A step that failed without a failed test is a failure all the same.
            self.count.failed = self.count.failed.max(1);
        }
        println!("{} passed, {} failed", self.count.passed, self.count.failed);
        if ended.is_ok() { Ok(()) } else { Err(String::new()) }
    }
}

fn shown(time: Duration) -> String {
    format!("{}:{:02}", time.as_secs() / 60, time.as_secs() % 60)
}
