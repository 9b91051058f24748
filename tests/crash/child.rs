//! Writes to a meeting file and says after each change that it is written: the one that is killed.
//!
//! `crash-child write FILE` goes on until it is killed. `crash-child die FILE N before|halfway` writes seven changes and a
//! review copy, and dies at the N-th time SQLite changes a file; it says `done` when it came to the end.

#[cfg(unix)]
mod faults;
#[allow(dead_code, reason = "the child writes, the test reads")]
mod meeting;

use std::error::Error;
use std::io::Write;
use std::path::Path;

use store::MeetingFile;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["write", file] => write_on(&mut open(file)?),
        #[cfg(unix)]
        ["die", file, n, death] => {
            let death = if *death == "halfway" { faults::Death::Halfway } else { faults::Death::Before };
            if !faults::die_at(n.parse()?, death) {
                return Err("the system calls of SQLite cannot be replaced".into());
            }
            write_seven(&mut open(file)?)
        }
        _ => Err("crash-child write FILE | crash-child die FILE N before|halfway".into()),
    }
}

fn open(file: &str) -> Result<MeetingFile, Box<dyn Error>> {
    let (file, _) = meeting::open(Path::new(file))?;
    say(&format!("open {}", file.revision()))?;
    Ok(file)
}

fn write_on(file: &mut MeetingFile) -> Result<(), Box<dyn Error>> {
    loop {
        say(&meeting::write_next(file)?.to_string())?;
    }
}

fn write_seven(file: &mut MeetingFile) -> Result<(), Box<dyn Error>> {
    for _ in 0..7 {
        say(&meeting::write_next(file)?.to_string())?;
    }
    let revision = file.revision();
    file.write_review_copy(
        &file.path().with_file_name("gjennomsyn.innstilling"),
        meeting::at(revision),
        forum::Work::UNWATCHED,
    )?;
    say("done")
}

/// Acknowledges: the line has left the process when this returns.
fn say(line: &str) -> Result<(), Box<dyn Error>> {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{line}")?;
    Ok(out.flush()?)
}
