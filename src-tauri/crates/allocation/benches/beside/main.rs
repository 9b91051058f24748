//! The same division by three: `divide`, a solver (HiGHS) and a spreadsheet (LibreOffice Calc), one after the other on the
//! same machine. Whoever is not there is left out with a word; nothing is installed.
//!
//! 10 000 claims with weights and caps and money for about half of what is asked. No floors: with them it would be no
//! linear programme. HiGHS finds the exact shares and does not round them; the sheet does all of it. How far their answers
//! are from `divide` is told as well, so that the times are those of the same task.
#![allow(clippy::print_stdout, reason = "it talks to the person at the terminal")]

mod calc;
mod highs;

use std::hint::black_box;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use allocation::{Claim, Division, Method, divide};
use forum::Kroner;
use rust_decimal::Decimal;

const CLAIMS: i64 = 10_000;

/// What another program answered.
struct Answer {
    /// Its amounts, in the order of the claims.
    amounts: Vec<Decimal>,
    /// From its start to its end, reading and writing included.
    whole: Duration,
    /// What it takes to start and end with next to nothing to do, or what it says that the task itself took.
    other: String,
}

fn main() {
    let division = division();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let mut times = Vec::new();
    for _ in 0..51 {
        let started = Instant::now();
        let _ = black_box(divide(black_box(&division)));
        times.push(started.elapsed());
    }
    times.sort();
    println!("{CLAIMS} claims with weights and caps, {} kroner\n", division.amount);
    println!("divide             {:>10}  median of {}", shown(times[times.len() / 2]), times.len());
    tell("HiGHS", &division, highs::answer(&division, folder));
    tell("LibreOffice Calc", &division, calc::answer(&division, folder));
}

/// Not a round number, and claims that look like chance and are the same every time.
fn division() -> Division {
    let claim = |n: i64| {
        let weight = 50_000 + n * 7_919 % 400_009;
        let cap = weight * (20 + n * 31 % 97) / 100;
        Claim {
            id: format!("{n:05}"),
            weight: weight.unsigned_abs().into(),
            floor: Kroner::ZERO,
            cap: Some(Kroner::new(cap)),
        }
    };
    let claims: Vec<Claim> = (0..CLAIMS).map(claim).collect();
    let asked: Kroner = claims.iter().filter_map(|claim| claim.cap).sum();
    let amount = Kroner::new(asked.get() / 2);
    Division { amount, unit: Kroner::new(1), method: Method::LargestRemainder, claims }
}

/// One line: how long it took, and how far it is from `divide`.
fn tell(name: &str, division: &Division, answer: Result<Answer, String>) {
    let Answer { amounts, whole, other } = match answer {
        Ok(answer) => answer,
        Err(why) => return println!("{name:<18} left out: {why}"),
    };
    let awards = divide(division).map(|divided| divided.awards).unwrap_or_default();
    if amounts.len() != awards.len() {
        return println!("{name:<18} {:>10}  but it gave {} amounts", shown(whole), amounts.len());
    }
    let far = awards.iter().zip(&amounts).map(|(award, other)| (Decimal::from(award.amount.get()) - other).abs());
    let farthest = far.max().unwrap_or_default().round_dp(3).normalize();
    println!("{name:<18} {:>10}  in all; {other}; at most {farthest} kroner from divide", shown(whole));
}

fn shown(time: Duration) -> String {
    if time < Duration::from_millis(10) {
        format!("{} µs", time.as_micros())
    } else {
        format!("{} ms", time.as_millis())
    }
}

/// Runs it to its end with its words to nobody but us; how long it took, and what it said.
fn run(command: &mut Command) -> Result<(Duration, String), String> {
    let started = Instant::now();
    let output = command.stdin(Stdio::null()).output().map_err(|error| error.to_string())?;
    let whole = started.elapsed();
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    if output.status.success() { Ok((whole, said)) } else { Err(format!("it ended with {}", output.status)) }
}

/// True when the program is there.
fn is_there(program: &str, arguments: &[&str]) -> bool {
    let mut command = Command::new(program);
    command.args(arguments).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}
