//! The program is killed while it writes, and opened again.

use super::side::Side;
use super::{Course, Desk};
use crate::command::Done;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// How often it is killed.
const KILLS: usize = 12;
/// Commands that are answered before the one in which it is killed.
const ANSWERED: usize = 3;

pub fn check(desk: &Desk, course: &mut Course) -> Done {
    let meeting = desk.folder.join("drept.innstilling");
    desk.windows.does(&["new", &desk.windows.named(&meeting), "--example", "nordland-2023"], "")?;
    let mut revision = revision(&desk.windows, &meeting)?;
    course.step(
        &format!("killed {KILLS} times while it writes, it opens again with all that it had answered"),
        || {
            for kill in 0..KILLS {
                let answered = write_and_die(&desk.windows, &meeting, kill)?;
                let opened = self::revision(&desk.windows, &meeting)?;
                // The last command may have been written without an answer.
                if answered < revision + ANSWERED as u64 || !(answered..=answered + 1).contains(&opened) {
                    return Err(format!("kill {kill}: revision {answered} was answered, and it opens with {opened}"));
                }
                desk.windows.does(&["verify", &desk.windows.named(&meeting)], "")?;
                revision = opened;
            }
            Ok(())
        },
    )?;
    course.step("what a killed program left is opened, and found in order, by the program for Linux too", || {
        write_and_die(&desk.windows, &meeting, KILLS)?;
        desk.linux.does(&["verify", &desk.linux.named(&meeting)], "")?;
        desk.windows.does(&["verify", &desk.windows.named(&meeting)], "").map(drop)
    })
}

/// Writes some changes, and is killed in the next. Gives the last revision that was answered.
fn write_and_die(side: &Side, meeting: &Path, kill: usize) -> Done<u64> {
    let mut command = side.command(&["do", &side.named(meeting)]);
    let ways = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut child = ways.spawn().map_err(|error| error.to_string())?;
    let answered = match (child.stdin.take(), child.stdout.take()) {
        (Some(tell), Some(hear)) => talk(&mut child, tell, BufReader::new(hear), kill),
        _ => Err("it does not listen".to_owned()),
    };
    // Whatever became of the talk, nothing is left running.
    let _ = child.kill();
    let _ = child.wait();
    answered
}

fn talk(child: &mut Child, mut tell: ChildStdin, mut hear: BufReader<ChildStdout>, kill: usize) -> Done<u64> {
    let mut answered = 0;
    for change in 0..=ANSWERED {
        let amount = 20_000 + 1_000 * (kill * (ANSWERED + 1) + change);
        let line = format!("{{\"do\":\"set-amount\",\"need\":\"rekom-1\",\"amount\":{amount},\"others\":\"hold\"}}\n");
        tell.write_all(line.as_bytes()).and_then(|()| tell.flush()).map_err(|error| error.to_string())?;
        if change == ANSWERED {
            // Each time a little later in the work of the last change.
            let later = Duration::from_millis(2 * kill as u64);
            let told = Instant::now();
            while told.elapsed() < later {
                thread::yield_now();
            }
            child.kill().map_err(|error| error.to_string())?;
            break;
        }
        let mut answer = String::new();
        hear.read_line(&mut answer).map_err(|error| error.to_string())?;
        answered = number_after(&answer, "\"revision\":").ok_or_else(|| format!("it answered: {answer}"))?;
    }
    Ok(answered)
}

/// The revision that a file opens with.
fn revision(side: &Side, meeting: &Path) -> Done<u64> {
    let told = side.does(&["verify", &side.named(meeting), "--json"], "")?;
    number_after(&told, "\"revision\":").ok_or_else(|| format!("verify says no revision: {told}"))
}

fn number_after(text: &str, name: &str) -> Option<u64> {
    let rest = text.split_once(name)?.1.trim_start();
    let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
    digits.parse().ok()
}
