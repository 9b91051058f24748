//! What takes its time: each piece of work by its number, how far it has come, and that it is to stop. Nothing is told before it has gone
//! on for a while, and then not too often.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use forum::{Progress, Wish, WorkStage};
use meeting::Waiting;
use serde::Serialize;

/// How long between two times that something is told.
const BETWEEN: Duration = Duration::from_millis(100);

/// What is being worked on, each piece by its number.
#[derive(Default)]
pub struct Works {
    all: Mutex<Numbered>,
}

#[derive(Default)]
struct Numbered {
    last: u32,
    stopped: BTreeMap<u32, Arc<AtomicBool>>,
}

/// How far a piece of work has come, as the window is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct Working {
    /// Which, to stop it.
    work: u32,
    /// What it does; null when it has ended.
    stage: Option<WorkStage>,
    /// How much of the stage is done; rows of a workbook, pages of a paper. 0 of 0 when it is not counted.
    done: usize,
    /// Of how much; 0 when that is not known.
    of: usize,
}

impl Works {
    /// Stops a piece of work at the next place where it asks; one that has ended is not minded.
    pub fn stop(&self, work: u32) {
        if let Some(stopped) = self.all().stopped.get(&work) {
            stopped.store(true, Ordering::Relaxed);
        }
    }

    fn begin(&self) -> (u32, Arc<AtomicBool>) {
        let mut all = self.all();
        all.last += 1;
        let (work, stopped) = (all.last, Arc::<AtomicBool>::default());
        all.stopped.insert(work, Arc::clone(&stopped));
        (work, stopped)
    }

    fn end(&self, work: u32) {
        self.all().stopped.remove(&work);
    }

    /// Replaced whole, so as good after a panic as before.
    fn all(&self) -> MutexGuard<'_, Numbered> {
        self.all.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Does it; how far it has come is told when it has gone on for as long as `quiet`.
pub fn watched_by<T>(
    works: &Works,
    quiet: Duration,
    tell: impl Fn(Working) + Clone + Send + Sync + 'static,
    does: impl FnOnce(Arc<Waiting>) -> T,
) -> T {
    let (work, stopped) = works.begin();
    let told_next = Arc::new(Mutex::new(Instant::now() + quiet));
    let was_told = Arc::new(AtomicBool::new(false));
    let waiting = {
        let (was_told, tell) = (Arc::clone(&was_told), tell.clone());
        Arc::new(move |Progress { stage, done, of }: Progress| {
            let now = Instant::now();
            let mut next = told_next.lock().unwrap_or_else(PoisonError::into_inner);
            if now >= *next {
                *next = now + BETWEEN;
                was_told.store(true, Ordering::Relaxed);
                tell(Working { work, stage: Some(stage), done, of });
            }
            if stopped.load(Ordering::Relaxed) { Wish::Stop } else { Wish::GoOn }
        })
    };
    // Also when it falls over the window must not wait for ever.
    let _ended = Ended { works, work, was_told, tell };
    does(waiting)
}

/// Tells that the work has ended, when anything was told of it.
struct Ended<'w, T: Fn(Working)> {
    works: &'w Works,
    work: u32,
    was_told: Arc<AtomicBool>,
    tell: T,
}

impl<T: Fn(Working)> Drop for Ended<'_, T> {
    fn drop(&mut self) {
        self.works.end(self.work);
        if self.was_told.load(Ordering::Relaxed) {
            (self.tell)(Working { work: self.work, stage: None, done: 0, of: 0 });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const AT: Progress = Progress { stage: WorkStage::Drawing, done: 3, of: 9 };

    fn told(works: &Works, quiet: Duration, does: impl FnOnce(Arc<Waiting>)) -> Vec<Working> {
        let heard = Arc::new(Mutex::new(Vec::new()));
        let hear = {
            let heard = Arc::clone(&heard);
            move |working| heard.lock().unwrap().push(working)
        };
        watched_by(works, quiet, hear, does);
        let heard = heard.lock().unwrap();
        heard.clone()
    }

    #[test]
    fn the_window_hears_how_far_it_is_and_that_it_has_ended() {
        let heard = told(&Works::default(), Duration::ZERO, |waiting| {
            waiting(AT);
            waiting(Progress { done: 4, ..AT });
        });
        let working = |stage, done, of| Working { work: 1, stage, done, of };
        assert_eq!(heard, [working(Some(WorkStage::Drawing), 3, 9), working(None, 0, 0)], "and is not told too often");
    }

    #[test]
    fn what_is_quickly_done_is_not_told() {
        let heard = told(&Works::default(), Duration::MAX / 4, |waiting| assert_eq!(waiting(AT), Wish::GoOn));
        assert_eq!(heard, []);
    }

    #[test]
    fn it_is_stopped_by_its_number_and_no_other_is() {
        let works = Works::default();
        told(&works, Duration::ZERO, |waiting| {
            works.stop(2);
            assert_eq!(waiting(AT), Wish::GoOn);
            works.stop(1);
            assert_eq!(waiting(AT), Wish::Stop);
        });
        works.stop(1);
        told(&works, Duration::ZERO, |waiting| assert_eq!(waiting(AT), Wish::GoOn, "the next is another"));
    }

    #[test]
    fn work_that_falls_over_has_ended_too() {
        let works = Works::default();
        let heard = Arc::new(Mutex::new(Vec::new()));
        let hear = {
            let heard = Arc::clone(&heard);
            move |working| heard.lock().unwrap().push(working)
        };
        let fallen = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            watched_by(&works, Duration::ZERO, hear, |waiting| {
                waiting(AT);
                panic!("in the middle of it");
            })
        }));
        assert!(fallen.is_err());
        assert_eq!(heard.lock().unwrap().last().map(|working: &Working| working.stage), Some(None));
    }
}
