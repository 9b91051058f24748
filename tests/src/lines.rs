//! What another process says line by line on its stdout, each line heard as it comes.

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::Duration;

use serde_json::Value;

use crate::Outcome;

/// The lines of a process, in their order.
pub struct Lines {
    said: Receiver<Value>,
    patience: Duration,
}

/// Starts a process that is spoken to and answers in lines; a line that has not come after `patience` will not come.
pub fn started(command: &mut Command, patience: Duration) -> Outcome<(Child, ChildStdin, Lines)> {
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
    let stdin = child.stdin.take().ok_or("no stdin")?;
    let lines = Lines::of(child.stdout.take().ok_or("no stdout")?, patience);
    Ok((child, stdin, lines))
}

impl Lines {
    fn of(stdout: impl Read + Send + 'static, patience: Duration) -> Lines {
        let (says, said) = mpsc::channel();
        thread::spawn(move || {
            for line in BufReader::new(stdout).lines().map_while(Result::ok) {
                let line = serde_json::from_str(&line).unwrap_or(Value::String(line));
                if says.send(line).is_err() {
                    return;
                }
            }
        });
        Lines { said, patience }
    }

    /// The next line: as JSON, or as a text when it is none.
    pub fn next(&self) -> Outcome<Value> {
        Ok(self.said.recv_timeout(self.patience)?)
    }
}
