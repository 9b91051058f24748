//! The program under test: where it is, its command line, and a folder of its own for the files of one test.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, io};

use tempfile::TempDir;

use crate::Outcome;

/// The program: the one named by `INNSTILLING_PROGRAM`, else the one built beside this test.
pub fn program() -> Outcome<PathBuf> {
    if let Some(named) = env::var_os("INNSTILLING_PROGRAM") {
        return Ok(named.into());
    }
    // target/debug/deps/e2e-… beside target/debug/innstilling
    let test = env::current_exe()?;
    let built = test.ancestors().nth(2).map(|folder| folder.join("innstilling")).filter(|path| path.is_file());
    built.ok_or_else(|| "build the program first: cargo build -p innstilling".into())
}

/// What a machine in bokmål says of its language.
const BOKMAAL: &str = "nb_NO.UTF-8";

/// What a command of the command line came to.
#[derive(Debug)]
pub struct Told {
    /// Its exit code.
    pub exit: Option<i32>,
    /// What it answered.
    pub stdout: String,
    /// What it said to people.
    pub stderr: String,
}

/// Runs a command of the command line on a machine that speaks `locale` and gives it `stdin`.
pub fn told(words: &[&str], locale: &str, stdin: &[u8]) -> Outcome<Told> {
    let mut command = Command::new(program()?);
    command.args(words).env("LC_ALL", locale).env("TZ", "UTC");
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
    let mut input = child.stdin.take().ok_or("no stdin")?;
    let stdin = stdin.to_vec();
    // A program that stops early closes the pipe; what it did not read is not missed.
    let writer = std::thread::spawn(move || drop(input.write_all(&stdin)));
    let output = child.wait_with_output()?;
    writer.join().map_err(|_| "stdin was not written")?;
    Ok(Told {
        exit: output.status.code(),
        stdout: String::from_utf8(output.stdout)?,
        stderr: String::from_utf8(output.stderr)?,
    })
}

/// Runs a command of the command line in bokmål and gives what it wrote to stdout.
pub fn answer<I, S>(words: I) -> Outcome<String>
where
    I: IntoIterator<Item = S>,
    S: AsRef<std::ffi::OsStr>,
{
    let output = Command::new(program()?).args(words).env("LC_ALL", BOKMAAL).output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned().into());
    }
    Ok(String::from_utf8(output.stdout)?)
}

/// A message bus of one desk, by which the programs at it find each other. Ended when dropped.
pub struct Bus {
    daemon: std::process::Child,
    address: std::ffi::OsString,
}

impl Bus {
    /// Starts it.
    pub fn start(desk: &Desk) -> Outcome<Bus> {
        let mut address = std::ffi::OsString::from("unix:path=");
        address.push(desk.home().join("bus"));
        let mut daemon = Command::new("dbus-daemon")
            .args(["--session", "--nofork", "--print-address"])
            .arg(format!("--address={}", address.to_string_lossy()))
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| format!("dbus-daemon (package dbus-daemon): {error}"))?;
        // It says its address when it listens.
        let mut line = String::new();
        let out = daemon.stdout.take().ok_or("no stdout")?;
        io::BufRead::read_line(&mut io::BufReader::new(out), &mut line)?;
        Ok(Bus { daemon, address })
    }

    /// The variable by which a program finds it.
    pub fn variable(&self) -> (&'static str, &std::ffi::OsStr) {
        ("DBUS_SESSION_BUS_ADDRESS", &self.address)
    }

    /// Starts the program once more at this desk, with a file, and waits until it ends. Gives its exit code.
    pub fn second_start(&self, desk: &Desk, file: &Path) -> Outcome<Option<i32>> {
        let home = desk.home();
        let (name, address) = self.variable();
        let mut second = Command::new(program()?);
        second.arg(file).env(name, address).env("HOME", home).env("XDG_DATA_HOME", home.join("data"));
        Ok(second.stdin(Stdio::null()).status()?.code())
    }
}

impl Drop for Bus {
    fn drop(&mut self) {
        let _ = self.daemon.kill();
        let _ = self.daemon.wait();
    }
}

/// The desk of one test: a home folder that nobody else uses, and the meeting files in it. Gone when dropped.
pub struct Desk {
    folder: TempDir,
}

impl Desk {
    /// An empty desk.
    pub fn new() -> io::Result<Desk> {
        let desk = Desk { folder: tempfile::Builder::new().prefix("innstilling-").tempdir()? };
        std::fs::create_dir(desk.meetings())?;
        Ok(desk)
    }

    /// The folder that stands for the user's home.
    pub fn home(&self) -> &Path {
        self.folder.path()
    }

    /// The folder with the meeting files.
    pub fn meetings(&self) -> PathBuf {
        self.folder.path().join("Møter")
    }

    /// A new meeting file with the example of Nordland 2023 in it.
    pub fn nordland(&self) -> Outcome<PathBuf> {
        let file = self.meetings().join("Nordland 2023.innstilling");
        answer(["new".as_ref(), file.as_os_str(), "--example".as_ref(), "nordland-2023".as_ref()])?;
        Ok(file)
    }
}
