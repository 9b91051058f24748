//! One call of a søknadsrunde after it was shared.

use forum::{Application, Kroner};

use super::outcome::ApplicationAward;
use super::ranking::Ranked;

/// A call after it was shared; `ranked` and `lines` are of the same applications in the same order.
pub(super) struct SharedCall<'a> {
    pub(super) call: u32,
    pub(super) available: Kroner,
    pub(super) left: Kroner,
    pub(super) ranked: Vec<Ranked<'a>>,
    pub(super) lines: Vec<ApplicationAward>,
}

impl<'a> SharedCall<'a> {
    /// Each application with its line.
    pub(super) fn each(&self) -> impl Iterator<Item = (&'a Application, &ApplicationAward)> {
        self.ranked.iter().map(|entry| entry.application).zip(&self.lines)
    }
}
