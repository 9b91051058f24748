//! The clock of the machine.

use std::sync::Arc;

use chrono::Utc;
use meeting::Clock;

/// The computer's clock; the rules never read it themselves.
pub fn clock() -> Clock {
    Arc::new(Utc::now)
}
