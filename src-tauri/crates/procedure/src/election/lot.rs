//! Lots: drawn once, written down, and only then shown, so that no pulled plug draws another.

use serde::{Deserialize, Serialize};

use crate::CandidateId;

/// A lot that is to be drawn: as many crosses, and too few posts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LotDue {
    /// Between whom.
    pub among: Vec<CandidateId>,
    /// How many of them it gives a post.
    pub posts: u32,
}

/// A lot that is drawn and not yet on the disk. It has no way to be shown; it is written, and then [`LotDrawn::recorded`].
#[derive(PartialEq, Eq, Serialize)]
pub struct LotDrawn {
    due: LotDue,
    winners: Vec<CandidateId>,
}

/// That a lot is on the disk: the revision of the file in which it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recorded {
    /// The file's revision.
    pub revision: u64,
}

/// A lot that is on the disk and may be shown. One that is read from the file is one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LotShown {
    due: LotDue,
    winners: Vec<CandidateId>,
}

impl LotDue {
    /// Draws it with numbers by chance, one for each post, from the caller.
    pub fn draw(&self, mut chance: impl FnMut() -> u64) -> LotDrawn {
        let mut left = self.among.clone();
        let mut winners = Vec::new();
        while (winners.len() as u64) < u64::from(self.posts) && !left.is_empty() {
            // Of 64 bits among a few: the preference for the first is far below one in a thousand million.
            let at = usize::try_from(chance() % left.len() as u64).unwrap_or(0);
            winners.push(left.remove(at));
        }
        LotDrawn { due: self.clone(), winners }
    }
}

impl LotDrawn {
    /// The lot is on the disk now, and may be shown.
    pub fn recorded(self, _on_disk: Recorded) -> LotShown {
        LotShown { due: self.due, winners: self.winners }
    }
}

impl std::fmt::Debug for LotDrawn {
    /// Without the winners: a log is a way to be shown.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("LotDrawn").field("due", &self.due).finish_non_exhaustive()
    }
}

impl LotShown {
    /// What was drawn for.
    pub fn due(&self) -> &LotDue {
        &self.due
    }

    /// Who won, in the order they were drawn.
    pub fn winners(&self) -> &[CandidateId] {
        &self.winners
    }
}
