//! What lies on the desk: nothing, a meeting, or a review copy. Every command gets to it through here, which is where it is
//! decided which window may reach what.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};
use std::thread::JoinHandle;

use meeting::{Meeting, Opened, Paper, Refusal, RefusalCode, ReviewCopy};
use serde::Serialize;
use tauri::WebviewWindow;

use super::arrived::Arrived;
use super::closing::Closing;
use super::labels;
use super::laptop::standing::LaptopStanding;
use super::room::standing::RoomStanding;
use super::wall::standing::WallStanding;
use super::works::Works;

/// What is open.
#[derive(Clone, Default)]
pub enum Document {
    /// The start page is shown.
    #[default]
    Nothing,
    /// A meeting, at the leader's desk.
    Meeting(Meeting),
    /// A review copy: for reading, and its path.
    Review(Arc<ReviewCopy>, PathBuf),
}

/// Which page the main window shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum Face {
    /// Nothing is open.
    Start,
    /// A meeting.
    Leader,
    /// A review copy.
    Representative,
}

/// A paper as PDF, that is seen in the page and not saved yet.
#[derive(Clone)]
pub struct Laid {
    /// Which it is.
    pub paper: Paper,
    /// The PDF.
    pub bytes: Arc<[u8]>,
}

/// What is open now, and what this program has written.
#[derive(Default)]
pub struct Desk {
    document: RwLock<Document>,
    refused: Mutex<Option<Refusal>>,
    /// The opening of the file that the program was started with, while it goes on.
    first: Mutex<Option<JoinHandle<()>>>,
    written: Mutex<BTreeSet<PathBuf>>,
    /// The paper that was made last, of the document that is open.
    paper: Mutex<Option<Laid>>,
    arrived: Mutex<Option<Arrived>>,
    /// Where the wall is.
    pub wall: WallStanding,
    /// The room, while it is open.
    pub room: RoomStanding,
    /// This machine in another's room.
    pub laptop: LaptopStanding,
    /// What takes its time, to be stopped.
    pub works: Works,
    /// Whether the window may close at once.
    pub closing: Closing,
}

impl Document {
    /// A file that was opened from `path`.
    pub fn of(opened: Opened, path: &Path) -> Document {
        match opened {
            Opened::Meeting(meeting) => Document::Meeting(meeting),
            Opened::Review(copy) => Document::Review(Arc::new(copy), path.to_owned()),
        }
    }

    /// Which page shows it.
    pub fn face(&self) -> Face {
        match self {
            Document::Nothing => Face::Start,
            Document::Meeting(_) => Face::Leader,
            Document::Review(..) => Face::Representative,
        }
    }

    /// Where its file is.
    pub fn path(&self) -> Option<&Path> {
        match self {
            Document::Nothing => None,
            Document::Meeting(meeting) => Some(meeting.path()),
            Document::Review(_, path) => Some(path),
        }
    }
}

impl Desk {
    /// What is open.
    pub fn document(&self) -> Document {
        self.document.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Puts another document on the desk; the one before is closed when its last command is done.
    pub fn put(&self, document: Document) {
        *self.document.write().unwrap_or_else(PoisonError::into_inner) = document;
        *lock(&self.refused) = None;
        *lock(&self.paper) = None;
    }

    /// The meeting, for the window with the controls. Refused to the wall, and when no meeting is open.
    pub fn meeting(&self, asker: &WebviewWindow) -> Result<Meeting, Refusal> {
        only_main(asker)?;
        self.open_meeting()
    }

    /// The meeting, for whoever may see the wall: both windows.
    pub fn open_meeting(&self) -> Result<Meeting, Refusal> {
        match self.document() {
            Document::Meeting(meeting) => Ok(meeting),
            Document::Review(..) => Err(Refusal::new(RefusalCode::ReviewCopy, "a review copy can only be read")),
            Document::Nothing => Err(Refusal::new(RefusalCode::NoMeetingOpen, "no meeting is open")),
        }
    }

    /// The file that the program was started with is being opened.
    pub fn opens_first(&self, opening: JoinHandle<()>) {
        *lock(&self.first) = Some(opening);
    }

    /// Waits until the file that the program was started with is open, or refused.
    pub fn wait_for_first(&self) {
        // Held while it is waited for, so that all who ask wait.
        let mut first = lock(&self.first);
        if first.take().is_some_and(|opening| opening.join().is_err()) {
            // What fell over is in the log, by where it did.
            self.refuse_first(Refusal::new(RefusalCode::Interrupted, "the program fell over while it opened the file"));
        }
    }

    /// The file named when the program started could not be opened: kept for the start page.
    pub fn refuse_first(&self, refusal: Refusal) {
        *lock(&self.refused) = Some(refusal);
    }

    /// Why the file named when the program started was not opened.
    pub fn refused_first(&self) -> Option<Refusal> {
        lock(&self.refused).clone()
    }

    /// Something was brought to the window; what was brought before and is not taken yet is passed over.
    pub fn arrive(&self, arrived: Arrived) {
        *lock(&self.arrived) = Some(arrived);
    }

    /// What was brought to the window, once.
    pub fn take_arrived(&self) -> Option<Arrived> {
        lock(&self.arrived).take()
    }

    /// Lays a paper on the desk, in place of the one before.
    pub fn lay(&self, paper: Laid) {
        *lock(&self.paper) = Some(paper);
    }

    /// The paper that lies on the desk.
    pub fn paper(&self) -> Option<Laid> {
        lock(&self.paper).clone()
    }

    /// Notes that this program wrote the file, so that it may be shown in its folder.
    pub fn wrote(&self, path: &Path) {
        lock(&self.written).insert(path.to_owned());
    }

    /// Whether this program wrote the file.
    pub fn has_written(&self, path: &Path) -> bool {
        lock(&self.written).contains(path)
    }
}

/// Refuses every window but the one with the controls. The capabilities say the same; a page is not believed twice.
pub fn only_main(asker: &WebviewWindow) -> Result<(), Refusal> {
    if asker.label() == labels::MAIN {
        Ok(())
    } else {
        Err(Refusal::new(RefusalCode::NotForThisWindow, format!("the window «{}» may only look", asker.label())))
    }
}

/// The values behind these locks are replaced whole, so one that was held during a panic is as good as before.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
