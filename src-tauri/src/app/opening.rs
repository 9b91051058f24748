//! Opening and beginning meetings, and what the start page offers.

use std::path::{Path, PathBuf};
use std::thread;

use forum::{Language, Work};
use meeting::{NextYear, Offer, Refusal, RefusalCode, Restored};
use serde::Serialize;
use tauri::{AppHandle, Manager};

use super::clock::clock;
use super::desk::{Desk, Document};
use super::dialogs::Words;
use super::recent::{self, RecentFile};
use super::working::watched;
use super::{dialogs, room, telling, wall, windows};

/// What the start page offers.
#[derive(Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct StartInfo {
    recent: Vec<RecentFile>,
    examples: Vec<Offer>,
    presets: Vec<Offer>,
    /// Why the file that the program was started with is not open.
    refused: Option<Refusal>,
}

/// What a new meeting begins with: its id.
pub enum Beginning {
    /// A whole example meeting.
    Example(String),
    /// A county's rules only.
    Preset(String),
}

/// What the start page offers now, in the language of the page.
pub fn start_info(app: &AppHandle, language: Language) -> StartInfo {
    StartInfo {
        recent: recent::list(app),
        examples: meeting::examples(language),
        presets: meeting::presets(language),
        refused: app.state::<Desk>().refused_first(),
    }
}

/// Opens the file and shows it. When it is refused, what was open stays open.
pub fn open(app: &AppHandle, path: &Path) -> Result<(), Refusal> {
    let desk = app.state::<Desk>();
    // The file that is open is locked, also for ourselves.
    if !desk.document().path().is_some_and(|open| is_same(open, path)) {
        put(app, &desk, opened(app, path)?);
    }
    telling::show(app)
}

/// Puts what is open away and shows the start page.
pub fn close(app: &AppHandle) -> Result<(), Refusal> {
    room::close(app);
    let desk = app.state::<Desk>();
    // The start page that comes now tells what is late and due in it.
    if let Ok(meeting) = desk.open_meeting()
        && let Ok(view) = meeting.due()
    {
        recent::note(app, meeting.path(), &view);
    }
    desk.put(Document::Nothing);
    telling::show(app)
}

/// Puts what is open away; nobody looks at it any more.
pub fn put_away(app: &AppHandle) {
    room::close(app);
    app.state::<Desk>().put(Document::Nothing);
    // A wall that will not close shows nothing of a meeting any more.
    let _ = wall::close(app);
}

/// Sets a damaged file aside, and opens its newest good copy in its place.
pub fn restore(app: &AppHandle, path: &Path) -> Result<Restored, Refusal> {
    let restored = meeting::restore(path, &clock())?;
    open(app, path)?;
    Ok(restored)
}

/// Asks where to keep a new meeting, makes it there and shows it. Nothing is done when the dialog is cancelled.
pub fn begin(app: &AppHandle, beginning: &Beginning, words: &Words) -> Result<(), Refusal> {
    let (Beginning::Example(id) | Beginning::Preset(id)) = beginning;
    let Some(path) = dialogs::where_to_keep(app, words, id) else { return Ok(()) };
    let meeting = match beginning {
        Beginning::Example(id) => meeting::new_from_example(id, &path, clock()),
        Beginning::Preset(id) => meeting::new_from_preset(id, &path, clock()),
    }?;
    put(app, &app.state::<Desk>(), Document::Meeting(meeting));
    telling::show(app)
}

/// Makes the next year's file from the meeting that is open, or, when none is, from one that is asked for; asks where to keep it,
/// and shows it. The old file stays as it is. `None`: a dialog was cancelled.
pub fn next_year(app: &AppHandle, from: &Words, to: &Words) -> Result<Option<NextYear>, Refusal> {
    let desk = app.state::<Desk>();
    let old = match desk.document() {
        Document::Meeting(meeting) => Document::Meeting(meeting),
        Document::Nothing | Document::Review(..) => match dialogs::meeting_to_open(app, from) {
            Some(path) => opened(app, &path)?,
            None => return Ok(None),
        },
    };
    let Document::Meeting(old) = old else {
        return Err(Refusal::new(RefusalCode::ReviewCopy, "a review copy can only be read"));
    };
    let name = old.next_year_name()?;
    let Some(path) = dialogs::where_to_keep(app, to, &name) else { return Ok(None) };
    let (made, told) = old.next_year(&path)?;
    put(app, &desk, Document::Meeting(made));
    telling::show(app)?;
    Ok(Some(told))
}

/// Opens the file named when the program started in a thread of its own, while the window is being made: whichever is slower sets
/// the time. The page asks first of all what is open, and waits for it there ([`Desk::wait_for_first`]).
pub fn open_first(app: &AppHandle, path: PathBuf) -> std::io::Result<()> {
    let handle = app.clone();
    let opening = thread::Builder::new().name("opening".into()).spawn(move || {
        let desk = handle.state::<Desk>();
        match opened(&handle, &path) {
            Ok(document) => {
                put(&handle, &desk, document);
                windows::name_main(&handle);
            }
            Err(refusal) => desk.refuse_first(refusal),
        }
    })?;
    app.state::<Desk>().opens_first(opening);
    Ok(())
}

fn opened(app: &AppHandle, path: &Path) -> Result<Document, Refusal> {
    let opened = watched(app, |waiting| meeting::open_watched(path, clock(), Work::watched(&*waiting)))?;
    Ok(Document::of(opened, path))
}

fn put(app: &AppHandle, desk: &Desk, document: Document) {
    if let Some(path) = document.path() {
        recent::add(app, path);
    }
    // Laptops are in the room of one meeting file.
    room::close(app);
    desk.put(document.clone());
    if let Document::Meeting(meeting) = &document {
        room::reopen(app, meeting);
    }
}

fn is_same(open: &Path, path: &Path) -> bool {
    match (meeting::real_path(open), meeting::real_path(path)) {
        (Ok(open), Ok(path)) => open == path,
        _ => open == path,
    }
}
