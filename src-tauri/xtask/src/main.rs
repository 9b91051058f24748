//! The commands of the house. `cargo xtask run` and `cargo xtask test` are the only two that a new machine needs: each of
//! them sets up what it lacks, says what it does, and stops at the first thing that fails with one clear line.
//! Nothing but the standard library is used here, so that the first answer comes after seconds.
#![allow(clippy::print_stdout, reason = "xtask talks to the person at the terminal")]

mod bench;
mod command;
mod count;
mod dependencies;
mod desktop;
mod display;
mod folder;
mod fuzz;
mod house;
mod licence_texts;
mod licences;
mod package;
mod run;
mod system;
mod test;
mod types;
mod ui;
mod validator;
mod windows;

use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask COMMAND

  run [-- FILE]              set up, build, and open the example meeting (or FILE); without a display: the command line
  test                       everything that can be tested, in the order that finds mistakes soonest
  bench                      how long the division and the waterfall take, the same division in Calc and HiGHS if they
                             are here, and an amount from key to pixels
  fuzz [SECONDS]             bad input by chance, for a minute or as long as you say
  types                      write ui/src/types anew from the Rust types
  licences                   write assets/licences anew: the parts from the lock files, and their texts
  display -- COMMAND         COMMAND on a virtual display with two monitors, as the tests see it
  package [--install-check]  the .deb; with --install-check it is installed, tried and removed again
  package --windows [--install-check]
                             from Linux: innstilling.exe and its installer; installed and tried under Wine
  windows-check              the whole meeting by the program for Windows, under Wine, beside Linux's. Run by itself and not
                             by `test`: its first build takes twenty minutes

  --packages-ready           (anywhere) leave the system packages alone: they are there under another name";

fn main() -> ExitCode {
    let mut words: Vec<String> = std::env::args().skip(1).collect();
    let packages = system::Packages::from_words(&mut words);
    let (command, rest) = match words.split_first() {
        Some((command, rest)) => (command.as_str(), rest.strip_prefix(&["--".to_owned()]).unwrap_or(rest)),
        None => ("", [].as_slice()),
    };
    let done = match (command, rest) {
        ("run", rest) if rest.len() <= 1 => run::meeting(packages, rest.first()),
        ("test", []) => test::test(packages),
        ("bench", []) => bench::bench(packages),
        ("fuzz", rest) if rest.len() <= 1 => fuzz::fuzz(rest.first().map(String::as_str)),
        ("types", []) => types::write(packages),
        ("licences", []) => licences::write(),
        ("display", [program, arguments @ ..]) => display::run_there(packages, program, arguments),
        ("package", []) => package::build(packages).map(drop),
        ("package", [check]) if check == "--install-check" => package::build_and_try(packages),
        ("package", [windows]) if windows == "--windows" => windows::package(packages).map(drop),
        ("package", [windows, check]) if windows == "--windows" && check == "--install-check" => {
            windows::package_and_try(packages)
        }
        ("windows-check", []) => windows::check(packages),
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            // The tests have said it already: their count is the last line.
            if !why.is_empty() {
                eprintln!("{why}");
            }
            ExitCode::FAILURE
        }
    }
}
