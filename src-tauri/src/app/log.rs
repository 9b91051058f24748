//! The program's own log: when it started and ended, what was refused, where something fell over. It holds words of the program only,
//! which is why an entry has a type: never a name, a note, an amount, a path of the user's, or a message made of them.
//!
//! Own and not a crate: `tracing-appender` rolls by the clock, and this is never to be more than two small files.

use std::backtrace::{Backtrace, BacktraceStatus};
use std::fmt::{self, Display};
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::panic::{self, PanicHookInfo};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, OnceLock, PoisonError};

use chrono::{DateTime, Utc};
use meeting::RefusalCode;
use serde::Deserialize;

/// One file is set aside when it is larger, in bytes.
const MOST: u64 = 256 * 1024;
const NAME: &str = "innstilling.log";
const EARLIER: &str = "innstilling.forrige.log";

static LOG: OnceLock<Log> = OnceLock::new();

/// What is worth a line.
pub enum Entry {
    /// The program began.
    Started,
    /// It ended by itself.
    Ended,
    /// A command was refused.
    Refused(RefusalCode),
    /// Something in the program fell over: where, and what was said of it when that is a text of the program's own.
    FellOver {
        /// The source file and line.
        place: String,
        /// What it said, when nothing of the meeting can be in it.
        said: Option<&'static str>,
    },
    /// Something in a page fell over.
    Page(PageFault),
}

/// What a page tells of a fault of its own: nothing that is shown on it.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct PageFault {
    /// Which page.
    page: String,
    /// The kind of the error: `TypeError`.
    kind: String,
    /// Where in the page's scripts, innermost first: `leader-1a2b.js:3:120`.
    places: Vec<String>,
}

/// Begins the log in a folder, and has every panic written there. Where it cannot be written the program goes on without.
pub fn begin(folder: &Path) {
    let _ = LOG.set(Log::in_folder(folder));
    let as_before = panic::take_hook();
    panic::set_hook(Box::new(move |fall| {
        write(&Entry::fell_over(fall));
        as_before(fall);
    }));
    write(&Entry::Started);
}

/// Writes one line.
pub fn write(entry: &Entry) {
    if let Some(log) = LOG.get() {
        log.write(entry, Utc::now());
    }
}

/// Where the log lies, once it has begun.
pub fn path() -> Option<PathBuf> {
    LOG.get().map(|log| log.folder.join(NAME))
}

/// What stands in it, oldest first.
pub fn text() -> String {
    LOG.get().map(Log::text).unwrap_or_default()
}

struct Log {
    folder: PathBuf,
    writing: Mutex<()>,
}

impl Log {
    fn in_folder(folder: &Path) -> Log {
        Log { folder: folder.to_owned(), writing: Mutex::new(()) }
    }

    fn write(&self, entry: &Entry, at: DateTime<Utc>) {
        let _turn = self.writing.lock().unwrap_or_else(PoisonError::into_inner);
        // A log that cannot be written is no reason to stop a meeting.
        let _ = self.append(&format!("{} {entry}\n", at.format("%Y-%m-%dT%H:%M:%SZ")));
    }

    fn append(&self, line: &str) -> io::Result<()> {
        fs::create_dir_all(&self.folder)?;
        let path = self.folder.join(NAME);
        if fs::metadata(&path).is_ok_and(|file| file.len() > MOST) {
            fs::rename(&path, self.folder.join(EARLIER))?;
        }
        let mut file: File = OpenOptions::new().create(true).append(true).open(&path)?;
        file.write_all(line.as_bytes())
    }

    fn text(&self) -> String {
        let read = |name| fs::read_to_string(self.folder.join(name)).unwrap_or_default();
        read(EARLIER) + &read(NAME)
    }
}

impl Entry {
    fn fell_over(fall: &PanicHookInfo<'_>) -> Entry {
        let place = fall.location().map(|at| format!("{}:{}", in_sources(at.file()), at.line())).unwrap_or_default();
        let way = Backtrace::capture();
        let place = match way.status() {
            // Asked for by whoever looks for a fault; the names of functions hold nothing of a meeting.
            BacktraceStatus::Captured => format!("{place}\n{way}"),
            _ => place,
        };
        // A message that was put together may hold what the meeting holds; one that stands in the sources cannot.
        Entry::FellOver { place, said: fall.payload().downcast_ref::<&'static str>().copied() }
    }
}

impl Display for Entry {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Entry::Started => {
                write!(out, "started {} {} {}", env!("CARGO_PKG_VERSION"), std::env::consts::OS, std::env::consts::ARCH)
            }
            Entry::Ended => write!(out, "ended"),
            Entry::Refused(code) => write!(out, "refused {code}"),
            Entry::FellOver { place, said } => {
                write!(out, "fell over at {place}")?;
                said.map_or(Ok(()), |said| write!(out, ": {said}"))
            }
            Entry::Page(PageFault { page, kind, places }) => {
                let places: Vec<&str> =
                    places.iter().map(String::as_str).filter(|place| in_a_script(place)).take(8).collect();
                write!(out, "page {} fell over: {} at {}", one_word(page), one_word(kind), places.join(" < "))
            }
        }
    }
}

/// The last parts of the path of a source file: where this program was built is nobody's business.
fn in_sources(file: &str) -> String {
    let parts: Vec<&str> = file.rsplit(['/', '\\']).take(4).collect();
    parts.into_iter().rev().collect::<Vec<_>>().join("/")
}

/// `leader-1a2b.js:3:120`: the only places a page can be in. Whatever else it says is not ours to keep.
fn in_a_script(place: &str) -> bool {
    let mut parts = place.rsplitn(3, ':');
    let numbered =
        |part: Option<&str>| part.is_some_and(|part| part.len() < 8 && part.bytes().all(|b| b.is_ascii_digit()));
    let named = |part: Option<&str>| {
        let part = part.and_then(|part| part.strip_suffix(".js")).unwrap_or_default();
        (1..=60).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric() || b"._-".contains(&b))
    };
    numbered(parts.next()) && numbered(parts.next()) && named(parts.next())
}

/// The first letters of what should be one word of a program.
fn one_word(word: &str) -> String {
    word.chars().take_while(char::is_ascii_alphanumeric).take(40).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at() -> DateTime<Utc> {
        DateTime::from_timestamp(1_679_043_600, 0).unwrap()
    }

    #[test]
    fn a_line_says_when_and_what() {
        let folder = tempfile::tempdir().unwrap();
        let log = Log::in_folder(&folder.path().join("ny mappe"));
        log.write(&Entry::Refused(RefusalCode::DiskFull), at());
        log.write(&Entry::Ended, at());
        assert_eq!(log.text(), "2023-03-17T09:00:00Z refused disk-full\n2023-03-17T09:00:00Z ended\n");
    }

    #[test]
    fn it_never_grows_beyond_two_small_files() {
        let folder = tempfile::tempdir().unwrap();
        let log = Log::in_folder(folder.path());
        let entry = Entry::FellOver { place: "x".repeat(10_000), said: None };
        for _ in 0..100 {
            log.write(&entry, at());
        }
        let sizes: Vec<u64> =
            fs::read_dir(folder.path()).unwrap().map(|file| file.unwrap().metadata().unwrap().len()).collect();
        assert_eq!(sizes.len(), 2, "the one before is kept, older ones go");
        assert!(sizes.iter().all(|size| *size < MOST + 20_000), "{sizes:?}");
    }

    #[test]
    fn what_a_page_tells_is_cut_to_names_of_its_scripts() {
        let fault = PageFault {
            page: "leader".into(),
            kind: "TypeError".into(),
            places: vec!["leader-1a2b.js:3:120".into(), "Bindal kommune: 75 000 kr".into(), "Bindal.js".into()],
        };
        let line = Entry::Page(fault).to_string();
        assert_eq!(line, "page leader fell over: TypeError at leader-1a2b.js:3:120");
    }

    #[test]
    fn where_the_program_was_built_is_not_told() {
        let place = in_sources("/home/bygger/innstilling/src-tauri/crates/meeting/src/desk/mod.rs");
        assert_eq!(place, "meeting/src/desk/mod.rs");
    }
}
