//! The room of a meeting, opened by `innstilling host` and led by lines.

use std::io::Write;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command};
use std::time::Duration;

use serde_json::{Value, json};

use crate::Outcome;
use crate::lines::{Lines, started};
use crate::program::program;

/// A line that has not come after so long will not come.
const PATIENCE: Duration = Duration::from_secs(60);

/// A room that is open, and the leader's side of it. Killed when dropped.
pub struct Hosted {
    child: Child,
    /// None after the leader has hung up.
    stdin: Option<ChildStdin>,
    lines: Lines,
    file: PathBuf,
    kept: PathBuf,
    /// What it said first.
    pub opened: Value,
    /// Where it is.
    pub address: SocketAddr,
}

impl Hosted {
    /// Opens the room of a file. What it keeps of itself lies in the folder `kept`.
    pub fn open(file: &Path, kept: &Path) -> Outcome<Hosted> {
        Hosted::open_at(file, kept, SocketAddr::from(([127, 0, 0, 1], 0)))
    }

    fn open_at(file: &Path, kept: &Path, bind: SocketAddr) -> Outcome<Hosted> {
        // A file that may grow no more is then an error of the write and not the end of the program.
        let mut command = Command::new("sh");
        command.args(["-c", r#"trap "" XFSZ; exec "$0" "$@""#]).arg(program()?).arg("host").arg(file);
        command.arg("--bind").arg(bind.to_string()).arg("--keep").arg(kept).env("LC_ALL", "nb_NO.UTF-8");
        let (child, stdin, lines) = started(&mut command, PATIENCE)?;
        let (stdin, opened) = (Some(stdin), lines.next()?);
        let address = opened["address"].as_str().ok_or_else(|| opened.to_string())?.parse()?;
        Ok(Hosted { child, stdin, lines, file: file.to_owned(), kept: kept.to_owned(), opened, address })
    }

    /// Its invitations, one for each seat.
    pub fn invitations(&self) -> Vec<Value> {
        self.opened["invitations"].as_array().cloned().unwrap_or_default()
    }

    /// The next line that is this; those before it are passed over.
    pub fn until(&mut self, is: impl Fn(&Value) -> bool) -> Outcome<Value> {
        loop {
            let line = self.lines.next()?;
            if is(&line) {
                return Ok(line);
            }
        }
    }

    /// Gives a command of the leader. Fails when it is refused.
    pub fn lead(&mut self, command: &Value) -> Outcome<Value> {
        let answer = self.try_to(command)?;
        if answer["ok"] == true { Ok(answer) } else { Err(format!("{command}: {answer}").into()) }
    }

    /// Gives a command of the leader, whatever it comes to.
    pub fn try_to(&mut self, command: &Value) -> Outcome<Value> {
        writeln!(self.stdin.as_ref().ok_or("hung up")?, "{command}")?;
        self.until(|line| line.get("ok").is_some())
    }

    /// Waits until so many have knocked, and lets all in who have an invitation.
    pub fn let_in(&mut self, knocks: usize) -> Outcome {
        for _ in 0..knocks {
            self.until(|line| line["room"] == "knock")?;
        }
        self.lead(&json!({"do": "approve-invited"})).map(drop)
    }

    /// Kills the program in the midst of what it does.
    pub fn kill(&mut self) -> Outcome {
        self.child.kill()?;
        self.child.wait()?;
        Ok(())
    }

    /// Opens the room again at the same place, after it was killed.
    pub fn again(&mut self) -> Outcome {
        let (file, kept) = (self.file.clone(), self.kept.clone());
        *self = Hosted::open_at(&file, &kept, self.address)?;
        Ok(())
    }

    /// How much memory it takes, in kilobytes.
    pub fn memory(&self) -> Outcome<u64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).ok_or("no VmRSS")?;
        Ok(line.trim().trim_end_matches(" kB").parse()?)
    }

    /// From now on no file of the program grows beyond so many bytes; none: as large as they like.
    pub fn files_at_most(&self, bytes: Option<u64>) -> Outcome {
        let limit = bytes.map_or("unlimited".to_owned(), |bytes| bytes.to_string());
        let set = Command::new("prlimit")
            .arg(format!("--pid={}", self.child.id()))
            .arg(format!("--fsize={limit}:"))
            .status()?;
        if set.success() { Ok(()) } else { Err("prlimit (package util-linux) refused".into()) }
    }

    /// The leader hangs up; the exit code.
    pub fn end(mut self) -> Outcome<Option<i32>> {
        drop(self.stdin.take());
        Ok(self.child.wait()?.code())
    }
}

impl Drop for Hosted {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
