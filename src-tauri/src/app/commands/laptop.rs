//! This machine in somebody else's room: what the laptop's window may ask. Answers are the words of `room::client`, of the room or of
//! the meeting.

use crate::app::desk::Desk;
use crate::app::dialogs::{self, Words};
use crate::app::laptop::{self as laptops, LaptopAs, LaptopDoor, WayShown, only_laptop};
use ::meeting::Post;
use ::meeting::face::{FaceAnswer, FaceQuestion, SeatAnswer, SeatCommand};
use procedure::{Mark, Receipt};
use room::client::{
    Client, KeptReceipt, Membership, Numbers as NumbersAre, Standing, Told as LaptopTold, Underway, VoteOf as BallotOf,
    Why,
};
use room::doctor::CheckFinding;
use serde::Serialize;
use std::sync::Arc;
use tauri::{AppHandle, State, WebviewWindow};

/// What a page gets: the answer, or why not.
type Answer<T> = Result<T, Why>;

/// The ballots of this machine in the room that it is in.
#[derive(Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct LaptopBallots {
    /// The receipts, the oldest first.
    receipts: Vec<KeptReceipt>,
    /// Those that have no receipt yet. Of a secret one nobody knows the choice.
    underway: Vec<BallotUnderway>,
}

/// A ballot without a receipt.
#[derive(Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct BallotUnderway {
    /// Of which meeting.
    meeting: String,
    /// In which vote.
    vote: u32,
    /// What it says, in a named vote.
    choice: Option<Mark>,
}

/// All that is known of the room now.
#[tauri::command]
pub async fn laptop(app: AppHandle, window: WebviewWindow, desk: State<'_, Desk>) -> Answer<LaptopTold> {
    Ok(client(&app, &window, &desk)?.whole())
}

/// What the page begins with at the door.
#[tauri::command]
pub async fn laptop_door(app: AppHandle, window: WebviewWindow) -> Answer<LaptopDoor> {
    only_laptop(&window)?;
    apart(move || laptops::door(&app)).await
}

/// Asks for an invitation's file and reads it; null when the dialog was cancelled.
#[tauri::command]
pub async fn laptop_open(app: AppHandle, window: WebviewWindow, words: Words) -> Answer<Option<WayShown>> {
    only_laptop(&window)?;
    apart(move || {
        let path = dialogs::invitation_to_open(&app, &window, &words);
        path.map(|path| laptops::open_file(&app, &path)).transpose()
    })
    .await
}

/// Reads what was pasted: an invitation, or the text of the wall's QR code.
#[tauri::command]
pub async fn laptop_read(app: AppHandle, window: WebviewWindow, text: String) -> Answer<WayShown> {
    only_laptop(&window)?;
    laptops::read(&app, &text)
}

/// Puts the way aside that stands on the page.
#[tauri::command]
pub async fn laptop_put_aside(app: AppHandle, window: WebviewWindow) -> Answer<()> {
    only_laptop(&window)?;
    laptops::put_aside(&app);
    Ok(())
}

/// Knocks by the way that stands on the page.
#[tauri::command]
pub async fn laptop_knock(app: AppHandle, window: WebviewWindow, name: String, comes: LaptopAs) -> Answer<()> {
    only_laptop(&window)?;
    apart(move || laptops::knock(&app, &name, comes)).await
}

/// Knocks with an address and a code that are typed.
#[tauri::command]
pub async fn laptop_knock_typed(
    app: AppHandle,
    window: WebviewWindow,
    address: String,
    code: String,
    name: String,
    comes: LaptopAs,
) -> Answer<()> {
    only_laptop(&window)?;
    apart(move || laptops::knock_typed(&app, &address, &code, &name, comes)).await
}

/// Comes back to a room that this machine knows; at another address when one is typed.
#[tauri::command]
pub async fn laptop_come_back(
    app: AppHandle,
    window: WebviewWindow,
    room: String,
    address: Option<String>,
) -> Answer<()> {
    only_laptop(&window)?;
    apart(move || laptops::come_back(&app, &room, address.as_deref())).await
}

/// Its user has compared the two numbers.
#[tauri::command]
pub async fn laptop_compared(
    app: AppHandle,
    window: WebviewWindow,
    desk: State<'_, Desk>,
    numbers: NumbersAre,
) -> Answer<()> {
    client(&app, &window, &desk)?.compared(numbers);
    Ok(())
}

/// Goes, and forgets its key.
#[tauri::command]
pub async fn laptop_leave(app: AppHandle, window: WebviewWindow, desk: State<'_, Desk>) -> Answer<()> {
    client(&app, &window, &desk)?.leave();
    Ok(())
}

/// Tries at once.
#[tauri::command]
pub async fn laptop_try_now(app: AppHandle, window: WebviewWindow, desk: State<'_, Desk>) -> Answer<()> {
    client(&app, &window, &desk)?.try_now();
    Ok(())
}

/// Gives a command of the seat; answered when the room has answered, however often the line is cut.
#[tauri::command]
pub async fn laptop_ask(
    app: AppHandle,
    window: WebviewWindow,
    desk: State<'_, Desk>,
    command: SeatCommand,
) -> Answer<SeatAnswer> {
    client(&app, &window, &desk)?.ask(command).await
}

/// Asks for a file that was written at home, and reads it; null when the dialog was cancelled. What it says is sent by the page.
#[tauri::command]
pub async fn laptop_post(app: AppHandle, window: WebviewWindow, words: Words) -> Answer<Option<Post>> {
    only_laptop(&window)?;
    apart(move || {
        let read = |path: std::path::PathBuf| {
            Post::read(&path).map_err(|refusal| Why { code: refusal.code.to_string(), values: refusal.values })
        };
        dialogs::post_to_send(&app, &window, &words).map(read).transpose()
    })
    .await
}

/// Asks about what is shown. Nothing is kept of it, here or in the room.
#[tauri::command]
pub async fn laptop_look(
    app: AppHandle,
    window: WebviewWindow,
    desk: State<'_, Desk>,
    question: FaceQuestion,
) -> Answer<FaceAnswer> {
    client(&app, &window, &desk)?.look(question).await
}

/// What may keep this machine out of the room, the worst first: at an address that is typed, or where it calls now.
#[tauri::command]
pub async fn laptop_check(
    app: AppHandle,
    window: WebviewWindow,
    desk: State<'_, Desk>,
    address: Option<String>,
) -> Answer<Vec<CheckFinding>> {
    let client = client(&app, &window, &desk)?;
    laptops::check(&client, address.as_deref()).await
}

/// Casts a ballot with an id of its own, which is on the disk before it is sent; gives its receipt, which is kept.
#[tauri::command]
pub async fn laptop_cast(
    app: AppHandle,
    window: WebviewWindow,
    desk: State<'_, Desk>,
    of: BallotOf,
    choice: Mark,
) -> Answer<Receipt> {
    client(&app, &window, &desk)?.cast(of, choice).await
}

/// The ballots of this machine in the room that it is in.
#[tauri::command]
pub async fn laptop_ballots(app: AppHandle, window: WebviewWindow, desk: State<'_, Desk>) -> Answer<LaptopBallots> {
    let client = client(&app, &window, &desk)?;
    let (receipts, ballots) = match (client.whole().standing, client.room()) {
        (Standing::In { .. }, Some(Membership { receipts, ballots, .. })) => (receipts, ballots),
        (Standing::Door { .. } | Standing::Calling { .. } | Standing::Waiting { .. } | Standing::In { .. }, _) => {
            Default::default()
        }
    };
    let underway = |Underway { meeting, vote, choice, .. }| BallotUnderway { meeting, vote, choice };
    Ok(LaptopBallots { receipts, underway: ballots.into_iter().map(underway).collect() })
}

fn client(app: &AppHandle, window: &WebviewWindow, desk: &Desk) -> Answer<Arc<Client>> {
    only_laptop(window)?;
    desk.laptop.client(app)
}

/// Does it beside the windows, so that they never stand still.
async fn apart<T: Send + 'static>(does: impl FnOnce() -> Answer<T> + Send + 'static) -> Answer<T> {
    let fell_over = |_| Err(Why::of("interrupted"));
    tokio::task::spawn_blocking(does).await.unwrap_or_else(fell_over)
}
