//! A long piece of work: how far it has come, told to whoever waits for it, who may stop it.
//!
//! Work that may take more than half a second takes a [`Work`] and says [`Work::at`] where it goes round. What it had begun is
//! left as it was when it is stopped: a file not written, a transaction not committed.

use std::fmt;

use serde::Serialize;

/// What a long piece of work is doing. The words are `working-<stage>` in the locales.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum WorkStage {
    /// Opens a meeting file and checks it.
    Opening,
    /// Reads the cells of a workbook: rows, as many as have come; how many there are is not known.
    Reading,
    /// Makes out what the rows say: rows.
    Recognising,
    /// Compares with what the meeting has.
    Comparing,
    /// Writes into the meeting file and reckons every draft.
    Reckoning,
    /// Places a paper: its parts.
    Placing,
    /// Draws a paper: pages.
    Drawing,
    /// Finishes a paper for the archive.
    Finishing,
    /// Copies a meeting file: its parts, rows of a review copy and pages of a whole one.
    Copying,
    /// Reads a copy back and checks it.
    Checking,
}

/// How far a piece of work has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// What it does now.
    pub stage: WorkStage,
    /// How much of the stage is done, counted as the stage says; 0 of 0 when it is not counted.
    pub done: usize,
    /// Of how much; 0 when that is not known.
    pub of: usize,
}

/// What whoever waits says to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    /// Go on.
    GoOn,
    /// Stop, and leave everything as it was.
    Stop,
}

/// The work was stopped by whoever waited for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("it was stopped, and nothing is changed")]
pub struct Stopped;

/// Who waits for a long piece of work.
#[derive(Clone, Copy)]
pub struct Work<'w> {
    waiting: &'w (dyn Fn(Progress) -> Wish + Sync),
}

impl<'w> Work<'w> {
    /// Nobody waits: it goes on to its end.
    pub const UNWATCHED: Work<'static> = Work { waiting: &|_| Wish::GoOn };

    /// Work that tells `waiting`, often, how far it has come.
    pub fn watched(waiting: &'w (dyn Fn(Progress) -> Wish + Sync)) -> Work<'w> {
        Work { waiting }
    }

    /// Tells how far it has come.
    ///
    /// # Errors
    /// [`Stopped`] when whoever waits wants no more of it.
    pub fn at(&self, stage: WorkStage, done: usize, of: usize) -> Result<(), Stopped> {
        match (self.waiting)(Progress { stage, done, of }) {
            Wish::GoOn => Ok(()),
            Wish::Stop => Err(Stopped),
        }
    }

    /// Tells that a stage begins whose parts are not counted.
    ///
    /// # Errors
    /// As [`Work::at`].
    pub fn begins(&self, stage: WorkStage) -> Result<(), Stopped> {
        self.at(stage, 0, 0)
    }
}

impl fmt::Debug for Work<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Work")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_waits_hears_how_far_it_is_and_may_stop_it() {
        let stops_at_page_three = |progress: Progress| if progress.done == 3 { Wish::Stop } else { Wish::GoOn };
        let work = Work::watched(&stops_at_page_three);
        let pages: Vec<_> = (1..=5).map(|page| work.at(WorkStage::Drawing, page, 5)).collect();
        assert_eq!(pages, [Ok(()), Ok(()), Err(Stopped), Ok(()), Ok(())]);
        assert_eq!(Work::UNWATCHED.begins(WorkStage::Opening), Ok(()));
    }
}
