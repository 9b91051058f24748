//! «Bli med i møte»: this machine as a laptop in somebody else's room, in a window of its own. What is said in the room goes through
//! `room::client`; the window is told what moves, and reaches nothing else of the program.

mod door;

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use room::client::{Around, Client, ClientCode, Keyring, Network, Why};
use tauri::{AppHandle, Emitter, Manager, WebviewWindow};
use tokio::runtime::Runtime;

use super::clock::clock;
use super::desk::Desk;
use super::labels::LAPTOP;
use super::windows;
use crate::keeps;

pub use door::{
    INVITATION, LaptopAs, LaptopDoor, WayShown, check, come_back, door, is_invitation, knock, knock_typed, open_file,
    put_aside, read,
};

/// What a page gets: the answer, or why not.
pub type Done<T> = Result<T, Why>;

/// The device that this machine is in other people's rooms, once somebody has asked for it.
#[derive(Default)]
pub struct LaptopStanding {
    device: OnceLock<Device>,
    /// The way that stands on the page, until its user knocks by it.
    way: Mutex<Option<room::client::Entrance>>,
    /// The invitation that was opened or dropped, until the page takes it.
    brought: Mutex<Option<PathBuf>>,
}

struct Device {
    client: Arc<Client>,
    /// Its own threads: no window waits for the network.
    _runtime: Runtime,
}

impl LaptopStanding {
    /// The device.
    pub fn client(&self, app: &AppHandle) -> Done<Arc<Client>> {
        if self.device.get().is_none() {
            // Another was made meanwhile: that one serves as well.
            let _ = self.device.set(begun(app)?);
        }
        self.device.get().map(|device| Arc::clone(&device.client)).ok_or_else(|| ClientCode::Out.why())
    }

    fn way(&self) -> MutexGuard<'_, Option<room::client::Entrance>> {
        self.way.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn brought(&self) -> MutexGuard<'_, Option<PathBuf>> {
        self.brought.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Hangs up. The key is kept.
    fn rest(&self) {
        if let Some(device) = self.device.get() {
            device.client.rest();
        }
    }
}

fn begun(app: &AppHandle) -> Done<Device> {
    let not_kept = || ClientCode::NotKept.why();
    let mut threads = tokio::runtime::Builder::new_multi_thread();
    let runtime = threads.worker_threads(1).enable_all().build().map_err(|_| not_kept())?;
    let tell = app.clone();
    let around = Around {
        keyring: Keyring::in_folder(&keeps::joined().ok_or_else(not_kept)?),
        app: format!("innstilling {}", env!("CARGO_PKG_VERSION")),
        clock: clock(),
        // A window that is gone needs not be told.
        tell: Arc::new(move |told| drop(tell.emit_to(LAPTOP, "laptop", told))),
    };
    let (client, goes) = Client::begin(Network, around);
    runtime.spawn(goes);
    Ok(Device { client: Arc::new(client), _runtime: runtime })
}

/// Opens the window, or brings it forward.
pub fn open(app: &AppHandle) -> tauri::Result<()> {
    match app.get_webview_window(LAPTOP) {
        Some(window) => window.unminimize().and_then(|()| window.show()).and_then(|()| window.set_focus()),
        None => windows::open_laptop(app),
    }
}

/// Opens the window with an invitation that was opened in the system or dropped on a window.
pub fn bring(app: &AppHandle, path: &Path) {
    *app.state::<Desk>().laptop.brought() = Some(path.to_owned());
    // A page that is not there yet asks by itself when it is.
    if open(app).is_ok() {
        let _ = app.emit_to(LAPTOP, "laptop-brought", ());
    }
}

/// The window is gone: the device hangs up.
pub fn closed(app: &AppHandle) {
    app.state::<Desk>().laptop.rest();
}

/// Refuses every window but the laptop's own. The capabilities say the same; a page is not believed twice.
pub fn only_laptop(asker: &WebviewWindow) -> Done<()> {
    if asker.label() == LAPTOP { Ok(()) } else { Err(Why::of("not-for-this-window")) }
}
