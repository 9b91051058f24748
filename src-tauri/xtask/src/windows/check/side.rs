//! One of the two programs: how it is started, and what it answers.

use crate::command::{Done, command, with};
use crate::windows::wine::{self, Wine};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;

/// The program for one system.
pub struct Side<'w> {
    program: PathBuf,
    wine: Option<&'w Wine>,
}

/// What it answered.
#[derive(Debug, PartialEq, Eq)]
pub struct Answer {
    /// How it ended: 0 done, 1 refused.
    pub exit: Option<i32>,
    /// The answer.
    pub out: String,
    /// What it said to people.
    pub err: String,
}

impl<'w> Side<'w> {
    /// The program in a folder, under Wine.
    pub fn windows(wine: &'w Wine, folder: PathBuf) -> Side<'w> {
        Side { program: folder, wine: Some(wine) }
    }

    /// A program of this Linux.
    pub fn linux(program: PathBuf) -> Side<'w> {
        Side { program, wine: None }
    }

    /// A path as this side names it.
    pub fn named(&self, path: &Path) -> String {
        if self.wine.is_some() { wine::named(path) } else { path.to_string_lossy().into_owned() }
    }

    /// The program with words after it, answering in English.
    pub fn command(&self, words: &[&str]) -> Command {
        let program = match self.wine {
            Some(wine) => wine.command(wine::named(&self.program.join("innstilling.exe"))),
            None => command(&self.program),
        };
        let mut program = with(program, words);
        program.env("TZ", "Europe/Oslo");
        program
    }

    /// Runs it to its end, with `stdin` to read.
    pub fn answers(&self, words: &[&str], stdin: &str) -> Done<Answer> {
        let mut program = self.command(words);
        let ways = program.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = ways.spawn().map_err(|error| error.to_string())?;
        let (mut pipe, text) = (child.stdin.take(), stdin.to_owned());
        let writer = thread::spawn(move || {
            // One that ends without reading everything has its reasons, and says them.
            let _ = pipe.as_mut().map(|pipe| pipe.write_all(text.as_bytes()));
        });
        let ended = child.wait_with_output().map_err(|error| error.to_string())?;
        let _ = writer.join();
        let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
        Ok(Answer { exit: ended.status.code(), out: text(ended.stdout), err: text(ended.stderr) })
    }

    /// Runs it, and requires that it is done.
    pub fn does(&self, words: &[&str], stdin: &str) -> Done<String> {
        let answer = self.answers(words, stdin)?;
        if answer.exit == Some(0) {
            return Ok(answer.out);
        }
        Err(format!("{}: {words:?} ended with {:?}: {}{}", self.name(), answer.exit, answer.out, answer.err))
    }

    /// Runs it, and requires that it refuses with a code. Gives the sentence.
    pub fn refuses(&self, words: &[&str], code: &str) -> Done<String> {
        let answer = self.answers(words, "")?;
        match answer.err.trim().strip_prefix(&format!("{code}: ")) {
            Some(sentence) if answer.exit == Some(1) && !sentence.contains('\n') => Ok(sentence.to_owned()),
            Some(_) | None => {
                let name = self.name();
                Err(format!(
                    "{name}: {words:?} should refuse with {code}, but ended with {:?}: {}{}",
                    answer.exit, answer.out, answer.err
                ))
            }
        }
    }

    fn name(&self) -> &'static str {
        if self.wine.is_some() { "Windows" } else { "Linux" }
    }
}

/// Two answers that must be the same; where they differ is said by their first other line.
pub fn same(what: &str, windows: &str, linux: &str) -> Done {
    if windows == linux {
        return Ok(());
    }
    let mut number = 0;
    let (mut of_windows, mut of_linux) = (windows.split('\n'), linux.split('\n'));
    loop {
        number += 1;
        match (of_windows.next(), of_linux.next()) {
            (Some(one), Some(other)) if one == other => {}
            (one, other) => {
                let shown = |line: Option<&str>| line.unwrap_or("(the end)").to_owned();
                return Err(format!("{what}, line {number}:\n  Windows: {}\n  Linux:   {}", shown(one), shown(other)));
            }
        }
    }
}
