//! The clock of a meeting at the desk.

use meeting::Clock;

/// The computer's clock. In a build for tests it falls over once when the file that `INNSTILLING_FALLS_OVER` names is there, so that
/// what happens when a command does can be tried in the real windows.
pub fn clock() -> Clock {
    let clock = crate::clock::clock();
    #[cfg(debug_assertions)]
    if let Some(signal) = std::env::var_os("INNSTILLING_FALLS_OVER") {
        return std::sync::Arc::new(move || {
            // Taken away as it is seen: it falls over once for each time it is put there.
            assert!(std::fs::remove_file(&signal).is_err(), "told to fall over");
            clock()
        });
    }
    clock
}
