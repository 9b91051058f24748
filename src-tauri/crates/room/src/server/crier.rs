//! Reads what faces may see, each time the meeting moved, and lays it out for all devices. However often it moves meanwhile, it is
//! read once; and while commands wait for their answers, those go first.

use std::sync::Arc;

use tokio::time::timeout;

use super::room::Inner;
use crate::limits::NEWS_WAIT;

/// Reads the meeting anew when it moved, until the room is closed.
pub async fn cry(inner: Arc<Inner>) {
    loop {
        tokio::select! {
            () = inner.moved.notified() => {}
            () = inner.is_closed() => return,
        }
        // Late or not, it is told.
        let _ = timeout(NEWS_WAIT, inner.all_is_answered()).await;
        let (floor, seats, before) = (Arc::clone(&inner.floor), inner.followed(), Arc::clone(&inner.shown.borrow()));
        let read = tokio::task::spawn_blocking(move || floor.views(&seats).ok().and_then(|views| before.then(views)));
        // What cannot be read now is read when the meeting moves again; devices see by the clock that nothing is told.
        if let Ok(Some(shown)) = read.await {
            inner.shown.send_replace(Arc::new(shown));
        }
    }
}
