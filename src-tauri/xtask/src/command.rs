//! Starts other programs. Their output is always seen: either as it comes, or, where it was kept, in the error.

use crate::house;
use std::ffi::OsStr;
use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::time::Duration;
use std::{env, fs, io, thread};

/// What a step gives, or one line that says why it did not.
pub type Done<T = ()> = Result<T, String>;

/// What every build of the house is told: the same packages and features in each step, so that nothing is built twice.
pub const WORKSPACE: &[&str] = &["--workspace", "--features", "ts,schema"];

/// `program`, to be run in the root of the house, with nothing to read.
///
/// What Cargo told xtask about xtask is taken away again, so that a Cargo started from here behaves as one that was typed.
pub fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(house::root()).stdin(Stdio::null());
    for (name, _) in env::vars_os() {
        let name = name.to_string_lossy().into_owned();
        if name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_") || name == "LD_LIBRARY_PATH" {
            command.env_remove(name);
        }
    }
    command
}

/// `command` with `arguments`.
pub fn with(mut command: Command, arguments: &[&str]) -> Command {
    command.args(arguments);
    command
}

/// Cargo: the one that started xtask.
pub fn cargo(arguments: &[&str]) -> Command {
    with(command(env::var_os("CARGO").unwrap_or_else(|| "cargo".into())), arguments)
}

/// npm, in `ui/`.
pub fn npm(arguments: &[&str]) -> Command {
    let mut npm = with(command(if cfg!(windows) { "npm.cmd" } else { "npm" }), arguments);
    npm.current_dir(house::root().join("ui"));
    npm
}

/// Runs it to its end, its output straight to the terminal.
pub fn run(mut command: Command) -> Done {
    let status = command.status().map_err(|error| cannot_start(&command, &error))?;
    ended(&command, status)
}

/// Runs it to its end and gives what it wrote to stdout; what it wrote to stderr is in the error.
pub fn output(mut command: Command) -> Done<String> {
    let output = command.output().map_err(|error| cannot_start(&command, &error))?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    ended(&command, output.status)
        .map_err(|why| format!("{text}{}{why}", String::from_utf8_lossy(&output.stderr)))
        .map(|()| text)
}

/// Whether it can be started and ends well; its output is of no interest.
pub fn works(mut command: Command) -> bool {
    command.stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|status| status.success())
}

/// Runs it to its end, its output to the terminal *and* kept, for counting what it says.
/// The outer error is a program that could not be started; how it ended stands beside the text.
pub fn tee(mut command: Command) -> Done<(String, Done)> {
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| cannot_start(&command, &error))?;
    let (sender, lines) = mpsc::channel();
    pass_on(child.stdout.take(), sender.clone());
    pass_on(child.stderr.take(), sender);

    let mut kept = String::new();
    let mut status = None;
    loop {
        match lines.recv_timeout(Duration::from_millis(200)) {
            Ok(line) => {
                let mut stdout = io::stdout().lock();
                // A terminal that went away is no reason to stop testing.
                let _ = stdout.write_all(&line).and_then(|()| stdout.flush());
                kept.push_str(&String::from_utf8_lossy(&line));
            }
            // A grandchild that was left behind keeps the pipe open; the command itself is what we wait for.
            Err(RecvTimeoutError::Timeout) if status.is_some() => break,
            Err(RecvTimeoutError::Timeout) => status = child.try_wait().map_err(|error| error.to_string())?,
            Err(RecvTimeoutError::Disconnected) => break,
        }
    }
    let status = match status {
        Some(status) => status,
        None => child.wait().map_err(|error| error.to_string())?,
    };
    Ok((kept, ended(&command, status)))
}

/// The same; one that fails says again, with its error, what it said last, so that it stands at the end of everything.
pub fn run_told(command: Command) -> Done {
    let (said, ended) = tee(command)?;
    ended.map_err(|error| with_the_last(&error, &said))
}

/// An error, and the last lines that were said before it.
pub fn with_the_last(error: &str, said: &str) -> String {
    const LINES: usize = 12;
    let lines: Vec<&str> = said.lines().filter(|line| !line.trim().is_empty()).collect();
    let last = &lines[lines.len().saturating_sub(LINES)..];
    [&[error], last].concat().join("\n    ")
}

/// A program that runs beside us and is ended with us.
pub struct Running(Child);

impl Running {
    /// Starts it, its stdout for us to read, its stderr into `log`.
    pub fn start(mut command: Command, log: &std::path::Path) -> Done<Self> {
        let log_file = fs::File::create(log).map_err(|error| format!("{}: {error}", log.display()))?;
        let started = command.stdout(Stdio::piped()).stderr(log_file).spawn();
        started.map(Running).map_err(|error| cannot_start(&command, &error))
    }

    /// Waits for the first line that it writes; a program that ends instead has failed.
    pub fn first_line(&mut self) -> Done<String> {
        let Some(stdout) = self.0.stdout.take() else { return Err("its output was read already".to_owned()) };
        let mut stdout = BufReader::new(stdout);
        let mut line = String::new();
        let read = stdout.read_line(&mut line).map_err(|error| error.to_string())?;
        // What it writes later is drained, so that it never waits for us.
        thread::spawn(move || io::copy(&mut stdout, &mut io::sink()));
        if read == 0 { Err("it ended at once".to_owned()) } else { Ok(line.trim().to_owned()) }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // Asked first, as the X server clears away its lock; it may also have ended by itself.
        let asked = works(with(command("kill"), &[&self.0.id().to_string()]));
        if !asked {
            let _ = self.0.kill();
        }
        let _ = self.0.wait();
    }
}

/// Sends on what can be read, line by line, until the end.
fn pass_on(from: Option<impl Read + Send + 'static>, to: Sender<Vec<u8>>) {
    let Some(from) = from else { return };
    thread::spawn(move || {
        let mut from = BufReader::new(from);
        let mut line = Vec::new();
        while from.read_until(b'\n', &mut line).is_ok_and(|read| read > 0) {
            if to.send(std::mem::take(&mut line)).is_err() {
                break;
            }
        }
    });
}

fn ended(command: &Command, status: ExitStatus) -> Done {
    if status.success() { Ok(()) } else { Err(format!("failed ({status}): {}", shown(command))) }
}

fn cannot_start(command: &Command, error: &io::Error) -> String {
    format!("cannot start {}: {error}", command.get_program().to_string_lossy())
}

/// The command as one would type it.
fn shown(command: &Command) -> String {
    let program = command.get_program().to_string_lossy();
    let program = program.rsplit('/').next().unwrap_or_default().to_owned();
    command.get_args().fold(program, |line, word| format!("{line} {}", word.to_string_lossy()))
}
