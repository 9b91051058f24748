//! Somebody who keeps the room busy: from many addresses one connection after the other is opened, kept for a moment, and nothing is said
//! over it.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use tokio::net::TcpSocket;
use tokio::sync::oneshot;
use tokio::time::sleep;

use crate::Outcome;

/// A siege, in a thread of its own. It ends when it is ended.
pub struct Siege {
    ends: oneshot::Sender<()>,
    thread: JoinHandle<()>,
    opened: Arc<AtomicUsize>,
}

impl Siege {
    /// From so many addresses of this machine, a connection each so often.
    pub fn lay(room: SocketAddr, addresses: u16, every: Duration) -> Outcome<Siege> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let (ends, ended) = oneshot::channel();
        let opened = Arc::<AtomicUsize>::default();
        let count = Arc::clone(&opened);
        let thread = thread::spawn(move || {
            runtime.block_on(async {
                for nth in 0..addresses {
                    tokio::spawn(besiege(room, nth, every, Arc::clone(&count)));
                }
                // Whoever laid it is gone when this fails: it ends all the same.
                let _ = ended.await;
            });
        });
        Ok(Siege { ends, thread, opened })
    }

    /// Ends it; how many connections were opened.
    pub fn end(self) -> Outcome<usize> {
        let Siege { ends, thread, opened } = self;
        drop(ends);
        thread.join().map_err(|_| "the siege fell over")?;
        Ok(opened.load(Ordering::Relaxed))
    }
}

async fn besiege(room: SocketAddr, nth: u16, every: Duration, opened: Arc<AtomicUsize>) {
    let [high, low] = nth.to_be_bytes();
    let from = IpAddr::from(Ipv4Addr::new(127, 2, high, low.max(1)));
    loop {
        let Ok(socket) = TcpSocket::new_v4() else { continue };
        let _kept = if socket.bind(SocketAddr::new(from, 0)).is_ok() { socket.connect(room).await.ok() } else { None };
        opened.fetch_add(1, Ordering::Relaxed);
        sleep(every).await;
    }
}
