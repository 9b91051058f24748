//! The device that this machine is in somebody else's room, and what waits at its door. What the room says is told to the laptop's window.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use room::client::{Around, Client, ClientCode, Keyring, Network, Why};
use tauri::{AppHandle, Emitter};
use tokio::runtime::Runtime;

use crate::app::clock::clock;
use crate::app::labels::LAPTOP;
use crate::keeps;

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

    /// The way that stands on the page.
    pub fn way(&self) -> MutexGuard<'_, Option<room::client::Entrance>> {
        self.way.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The invitation that was brought.
    pub fn brought(&self) -> MutexGuard<'_, Option<PathBuf>> {
        self.brought.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Hangs up. The key is kept.
    pub fn rest(&self) {
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
