//! Whether ballots may come from browsers, as the room says: the minutes tell it of each vote by laptop in which they could.

use super::Desk;

/// Whether browsers may vote.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Browsers {
    /// They may now.
    may: bool,
    /// They could at some time while the vote that is open was.
    could: bool,
}

impl Desk {
    /// From now on browsers may vote, or may not.
    pub fn let_browsers_vote(&mut self, allowed: bool) {
        let is_open = self.state.year.open().and_then(|held| held.proceedings());
        let could = is_open.is_ok_and(|meeting| meeting.open_vote().is_some()) && self.browsers.could;
        self.browsers = Browsers { may: allowed, could: allowed || could };
    }

    /// Browsers could vote in the vote by laptop that is open.
    pub(super) fn browsers_could_vote(&self) -> bool {
        let meeting = self.state.year.open().and_then(|held| held.proceedings());
        let by_laptop =
            meeting.is_ok_and(|meeting| meeting.open_vote().is_some_and(|open| open.opened().way().is_by_laptop()));
        by_laptop && self.browsers.could
    }

    /// The vote is over: in the next one they could if they may now.
    pub(super) fn vote_is_over(&mut self) {
        self.browsers.could = self.browsers.may;
    }
}
