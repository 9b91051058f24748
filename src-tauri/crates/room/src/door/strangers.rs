//! Connections that are not let in yet. There is place for so many; when it is full, the one that has waited longest from the
//! address that has most goes, so that whoever opens ten thousand connections loses his own.

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::Notify;

use super::tries::source;
use crate::limits::{STRANGERS, STRANGERS_OF_ONE};

/// All connections that are not let in yet.
#[derive(Clone, Debug, Default)]
pub struct Strangers {
    known: Arc<Mutex<Known>>,
}

#[derive(Debug, Default)]
struct Known {
    next: u64,
    count: usize,
    by_source: BTreeMap<IpAddr, Vec<(u64, Arc<Notify>)>>,
}

/// The place of one connection among those that are not let in. It is free again when this goes.
#[derive(Debug)]
pub struct Stranger {
    id: u64,
    from: IpAddr,
    out: Arc<Notify>,
    known: Arc<Mutex<Known>>,
}

impl Strangers {
    /// A place for a connection from this address; none when the address has too many.
    pub fn admit(&self, from: IpAddr) -> Option<Stranger> {
        let from = source(from);
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let of_source = known.by_source.get(&from).map_or(0, Vec::len);
        if of_source >= STRANGERS_OF_ONE {
            return None;
        }
        if known.count >= STRANGERS {
            let most = known.by_source.values_mut().max_by_key(|connections| connections.len())?;
            if most.len() <= of_source + 1 {
                return None;
            }
            most.remove(0).1.notify_one();
            known.count = known.count.saturating_sub(1);
        }
        known.next += 1;
        known.count += 1;
        let (id, out) = (known.next, Arc::new(Notify::new()));
        known.by_source.entry(from).or_default().push((id, Arc::clone(&out)));
        Some(Stranger { id, from, out, known: Arc::clone(&self.known) })
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.known.lock().unwrap_or_else(PoisonError::into_inner).count
    }
}

impl Stranger {
    /// Returns when the place is needed for another.
    pub async fn must_go(&self) {
        self.out.notified().await;
    }
}

impl Drop for Stranger {
    fn drop(&mut self) {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(of_source) = known.by_source.get_mut(&self.from) else { return };
        // One that was told to go has given its place away already.
        let had_a_place = of_source.iter().position(|(id, _)| *id == self.id).map(|at| of_source.remove(at)).is_some();
        if of_source.is_empty() {
            known.by_source.remove(&self.from);
        }
        known.count = known.count.saturating_sub(usize::from(had_a_place));
    }
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt;

    use super::*;

    fn address(number: u32) -> IpAddr {
        IpAddr::V4(number.into())
    }

    #[test]
    fn one_address_has_so_many_places_and_the_neighbour_has_its_own() {
        let strangers = Strangers::default();
        let mut held: Vec<_> = (0..10_000).filter_map(|_| strangers.admit(address(1))).collect();
        assert_eq!((held.len(), strangers.count()), (STRANGERS_OF_ONE, STRANGERS_OF_ONE));
        assert!(strangers.admit(address(2)).is_some());
        held.pop();
        assert!(strangers.admit(address(1)).is_some(), "a place that is left is free");
    }

    #[test]
    fn when_all_places_are_taken_a_newcomer_takes_that_of_the_one_who_has_most() {
        let strangers = Strangers::default();
        let most = u32::try_from(STRANGERS / STRANGERS_OF_ONE).unwrap();
        let of_source = |source| std::iter::repeat_n(source, STRANGERS_OF_ONE);
        let held: Vec<_> =
            (0..most).flat_map(of_source).filter_map(|source| strangers.admit(address(source))).collect();
        assert_eq!(held.len(), STRANGERS);
        let neighbours: Vec<_> = (100..110).filter_map(|source| strangers.admit(address(source))).collect();
        let told_to_go = held.iter().filter(|stranger| stranger.must_go().now_or_never().is_some()).count();
        assert_eq!((neighbours.len(), told_to_go), (10, 10), "each newcomer has the place of another");
        drop(held);
        assert_eq!(strangers.count(), 10, "and no place is counted twice");
    }
}
