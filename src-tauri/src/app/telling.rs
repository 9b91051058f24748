//! What the windows are shown and told: what lies on the desk now, and each change of it.

use meeting::{Meeting, Refusal};
use tauri::{AppHandle, Emitter, Manager};

use super::desk::{Desk, Document, Face};
use super::labels::{MAIN, WALL};
use super::wall;
use super::windows::{main, page, refusal, title};

/// Shows what lies on the desk now: title, page, and a word to the pages that they must load anew.
pub fn show(app: &AppHandle) -> Result<(), Refusal> {
    let document = app.state::<Desk>().document();
    if document.face() != Face::Leader {
        wall::close(app)?;
    }
    if let Some(main) = main(app) {
        main.set_title(&title(&document)).map_err(refusal)?;
        let address = main.url().map_err(refusal)?;
        let page = page(document.face());
        if address.path().trim_start_matches('/') != page {
            main.navigate(address.join(page).map_err(refusal)?).map_err(refusal)?;
            return Ok(());
        }
    }
    tell_opened(app)
}

/// Tells the pages that another document is open.
fn tell_opened(app: &AppHandle) -> Result<(), Refusal> {
    let document = app.state::<Desk>().document();
    if let Document::Meeting(meeting) = &document {
        tell_wall(app, meeting)?;
    }
    app.emit_to(MAIN, "opened", document.face()).map_err(refusal)
}

/// Tells the wall and the laptops of a change. The leader's window is the one that asked: it has the change as its answer, and would draw
/// everything twice if it were told as well. The change is done and stays done, so a wall that cannot be told is no reason
/// to refuse it.
pub fn tell_change(app: &AppHandle, meeting: &Meeting) {
    let _ = tell_wall(app, meeting);
    app.state::<Desk>().room.moved();
}

/// Tells both windows of what laptops changed. The laptops are told by the room itself.
pub fn tell_from_seats(app: &AppHandle, meeting: &Meeting) {
    if let Ok(change) = meeting.change_from_seats() {
        // A window that cannot be told loads the meeting anew when it next hears of a change.
        let _ = app.emit_to(MAIN, "change", change);
    }
    let _ = tell_wall(app, meeting);
}

fn tell_wall(app: &AppHandle, meeting: &Meeting) -> Result<(), Refusal> {
    match wall::wall(app) {
        Some(_) => app.emit_to(WALL, "wall", meeting.wall_view()?).map_err(refusal),
        None => Ok(()),
    }
}
