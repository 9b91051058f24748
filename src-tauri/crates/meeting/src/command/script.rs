//! A meeting by script: one command a line, as JSON.
//!
//! A line may be empty, may end in CRLF, and the first may open with a byte order mark. Any other bytes are a command or a
//! refusal that says what was expected; nothing is read on for ever.

use std::io::{self, BufRead, Read};

use serde::Deserialize;
use serde_json::{Map, Value};

use super::{Command, Refusal, RefusalCode};

/// The longest line that is read as a command, in bytes.
pub const LONGEST_LINE: u64 = 1024 * 1024;
/// So much of a line that is too long is passed over to find the next one; beyond it the script ends.
const PASSED_OVER: u64 = 64 * LONGEST_LINE;
/// What a line may say beside its command: the revision that its writer saw.
const SEEN: [&str; 2] = ["seen", "revision"];
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// One line of a script.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScriptLine {
    /// Which line, from 1.
    pub line: u64,
    /// The command, or why it is none.
    pub read: Result<Scripted, Refusal>,
}

/// A command of a script.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scripted {
    /// What to do.
    pub command: Command,
    /// The revision that its writer saw; without one it is the one before it.
    pub seen: Option<u64>,
}

/// The lines of a script that say something, one after the other.
pub struct Script<R> {
    from: R,
    line: u64,
    ended: bool,
}

impl<R: BufRead> Script<R> {
    /// The script that is read from here, a line at a time.
    pub fn new(from: R) -> Script<R> {
        Script { from, line: 0, ended: false }
    }

    /// The next line without its end; none after the last.
    fn next_line(&mut self) -> io::Result<Option<Result<Vec<u8>, Refusal>>> {
        let mut bytes = Vec::new();
        if (&mut self.from).take(LONGEST_LINE + 1).read_until(b'\n', &mut bytes)? == 0 {
            return Ok(None);
        }
        self.line += 1;
        let length = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        if length <= LONGEST_LINE || bytes.ends_with(b"\n") {
            return Ok(Some(Ok(bytes)));
        }
        self.pass_over()?;
        let detail = format!("the line is longer than {LONGEST_LINE} bytes");
        Ok(Some(Err(Refusal::new(RefusalCode::NotUnderstood, detail))))
    }

    /// Goes on to the next line, if there is one within reach.
    fn pass_over(&mut self) -> io::Result<()> {
        let mut left = PASSED_OVER;
        while left > 0 {
            let buffer = self.from.fill_buf()?;
            let end = buffer.iter().position(|byte| *byte == b'\n');
            let passed = end.map_or(buffer.len(), |end| end + 1);
            self.from.consume(passed);
            if end.is_some() {
                return Ok(());
            }
            if passed == 0 {
                break;
            }
            left = left.saturating_sub(u64::try_from(passed).unwrap_or(u64::MAX));
        }
        self.ended = true;
        Ok(())
    }
}

impl<R: BufRead> Iterator for Script<R> {
    type Item = ScriptLine;

    fn next(&mut self) -> Option<ScriptLine> {
        while !self.ended {
            let read = match self.next_line() {
                Ok(None) => return None,
                Ok(Some(Ok(bytes))) => match read_line(&bytes, self.line).transpose() {
                    Some(read) => read,
                    None => continue,
                },
                Ok(Some(Err(refusal))) => Err(refusal),
                Err(error) => {
                    self.ended = true;
                    Err(Refusal::new(RefusalCode::CannotRead, error))
                }
            };
            return Some(ScriptLine { line: self.line, read });
        }
        None
    }
}

/// Reads one line; an empty one is none.
fn read_line(bytes: &[u8], line: u64) -> Result<Option<Scripted>, Refusal> {
    let bytes = bytes.strip_prefix(BYTE_ORDER_MARK).filter(|_| line == 1).unwrap_or(bytes).trim_ascii();
    if bytes.is_empty() {
        return Ok(None);
    }
    let not_json = |error: serde_json::Error| not_understood(format!("the line is no JSON object: {error}"));
    let mut written: Map<String, Value> = serde_json::from_slice(bytes).map_err(not_json)?;
    let seen = seen(&mut written)?;
    let command = Command::deserialize(Value::from(written.clone())).map_err(not_understood)?;
    let read = serde_json::to_value(&command).map_err(not_understood)?;
    match unread(&Value::from(written), &read) {
        Some(place) => Err(not_understood(format!("{place}: there is no such field"))),
        None => Ok(Some(Scripted { command, seen })),
    }
}

/// Takes out the revision that the writer saw.
fn seen(written: &mut Map<String, Value>) -> Result<Option<u64>, Refusal> {
    let said: Vec<(&str, Value)> = SEEN.iter().filter_map(|name| Some((*name, written.remove(*name)?))).collect();
    match said.as_slice() {
        [] => Ok(None),
        [(name, value)] => match value.as_u64() {
            Some(revision) => Ok(Some(revision)),
            None => Err(not_understood(format!("{name}: a revision is a whole number, not {value}"))),
        },
        [..] => Err(not_understood("`seen` and `revision` are the same; write one of them")),
    }
}

fn not_understood(what: impl std::fmt::Display) -> Refusal {
    Refusal::new(RefusalCode::NotUnderstood, what)
}

/// Where something was written that nothing was read from: a misspelt field that may be left out would else be lost.
fn unread(written: &Value, read: &Value) -> Option<String> {
    match (written, read) {
        (Value::Object(written), Value::Object(read)) => {
            written.iter().find_map(|(name, value)| match read.get(name) {
                Some(known) => unread(value, known).map(|place| joined(name, &place)),
                // What says nothing is left out when it is written.
                None if value.is_null() || *value == Value::Bool(false) => None,
                None => Some(name.clone()),
            })
        }
        (Value::Array(written), Value::Array(read)) => {
            let mut pairs = written.iter().zip(read).enumerate();
            pairs.find_map(|(at, (value, known))| unread(value, known).map(|place| joined(&format!("[{at}]"), &place)))
        }
        (_, _) => None,
    }
}

/// `frame` and `parts` are `frame.parts`; `parts` and `[0]` are `parts[0]`.
fn joined(outer: &str, inner: &str) -> String {
    if inner.starts_with('[') { format!("{outer}{inner}") } else { format!("{outer}.{inner}") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::command::HistoryCommand;

    fn read(script: &[u8]) -> Vec<(u64, Result<Scripted, String>)> {
        let lines = Script::new(script).map(|line| (line.line, line.read.map_err(|refusal| refusal.detail)));
        lines.collect()
    }

    fn undo(seen: Option<u64>) -> Scripted {
        Scripted { command: HistoryCommand::Undo.into(), seen }
    }

    #[test]
    fn empty_lines_a_mark_at_the_start_and_windows_line_ends_are_fine() {
        let script = b"\xef\xbb\xbf{\"do\":\"undo\"}\r\n\r\n  \n{\"seen\":7,\"do\":\"undo\"}";
        assert_eq!(read(script), [(1, Ok(undo(None))), (4, Ok(undo(Some(7))))]);
    }

    #[test]
    fn what_is_no_command_says_what_was_expected_and_the_next_line_is_read() {
        let read = read(b"undo\n[]\n{\"do\":\"undo\",\"seen\":-1}\n\xff\xfe\n{\"do\":\"redo\"}\n");
        let told: Vec<String> = read.iter().filter_map(|(_, read)| read.clone().err()).collect();
        assert!(told[0].starts_with("the line is no JSON object: expected"), "{told:?}");
        assert!(told[1].starts_with("the line is no JSON object: invalid type: sequence"), "{told:?}");
        assert_eq!(told[2], "seen: a revision is a whole number, not -1");
        assert_eq!((told.len(), read.len()), (4, 5), "{told:?}");
    }

    #[test]
    fn a_field_that_is_misspelt_deep_inside_is_not_lost() {
        let line = br#"{"do":"set-frame","frame":{"scheme":"rekom","year":2023,"parts":[{"name":"a","amount":1,"status":"final","reference":null,"date":null,"datum":"2023-01-01"}]}}"#;
        assert_eq!(read(line)[0].1, Err("frame.parts[0].datum: there is no such field".to_owned()));
    }

    #[test]
    fn a_line_without_an_end_is_refused_and_the_next_one_is_found() {
        let mut script = vec![b'x'; 3 * 1024 * 1024];
        script.extend_from_slice(b"\n{\"do\":\"undo\"}\n");
        let read = read(&script);
        assert_eq!(read[0].1, Err("the line is longer than 1048576 bytes".to_owned()));
        assert_eq!(read[1], (2, Ok(undo(None))));
    }

    #[test]
    fn a_line_that_never_ends_ends_the_script() {
        let endless = io::BufReader::new(io::repeat(b' '));
        assert_eq!(Script::new(endless).count(), 1);
    }
}
