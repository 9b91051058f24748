//! The program under test: where it is, its command line, and a folder of its own for the files of one test.

use std::path::{Path, PathBuf};
use std::process::Command;
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

/// Runs a command of the command line and gives what it wrote to stdout.
pub fn answer<I, S>(words: I) -> Outcome<String>
where
    I: IntoIterator<Item = S>,
    S: AsRef<std::ffi::OsStr>,
{
    let output = Command::new(program()?).args(words).output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned().into());
    }
    Ok(String::from_utf8(output.stdout)?)
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
