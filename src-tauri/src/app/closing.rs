//! Whether the main window may close at once. The page says whether something typed is unsaved; then it is told that the window is to
//! close, asks its user, and closes it or not. A page that does not hear is not waited for: the second time the window closes.

use std::sync::atomic::{AtomicBool, Ordering};

/// What is known of the page when the window is to close.
#[derive(Default)]
pub struct Closing {
    unsaved: AtomicBool,
    told: AtomicBool,
}

/// What to do with a window that is to close.
#[derive(Debug, PartialEq, Eq)]
pub enum Way {
    /// Let it close.
    Close,
    /// Keep it open and tell the page, which asks.
    Ask,
}

impl Closing {
    /// The page has something unsaved, or has not.
    pub fn set_unsaved(&self, unsaved: bool) {
        self.unsaved.store(unsaved, Ordering::Relaxed);
        self.heard();
    }

    /// The page has heard that the window is to close.
    pub fn heard(&self) {
        self.told.store(false, Ordering::Relaxed);
    }

    /// Its owner closes the window.
    pub fn asked(&self) -> Way {
        let not_heard = self.told.swap(true, Ordering::Relaxed);
        if self.unsaved.load(Ordering::Relaxed) && !not_heard { Way::Ask } else { Way::Close }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_with_nothing_unsaved_closes_at_once() {
        assert_eq!(Closing::default().asked(), Way::Close);
    }

    #[test]
    fn one_with_something_unsaved_is_asked_about_each_time_its_page_hears() {
        let closing = Closing::default();
        closing.set_unsaved(true);
        assert_eq!(closing.asked(), Way::Ask);
        closing.heard();
        assert_eq!(closing.asked(), Way::Ask, "its user stayed, and closes it again");
        closing.heard();
        closing.set_unsaved(false);
        assert_eq!(closing.asked(), Way::Close, "all was saved meanwhile");
    }

    #[test]
    fn a_page_that_does_not_hear_cannot_keep_its_window_open() {
        let closing = Closing::default();
        closing.set_unsaved(true);
        assert_eq!((closing.asked(), closing.asked()), (Way::Ask, Way::Close));
    }
}
