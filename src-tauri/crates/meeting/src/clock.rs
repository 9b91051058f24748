//! Time comes into the meeting as an argument, so that it can be replayed.

use std::sync::Arc;

use chrono::{DateTime, Utc};

/// What time it is. The rules never look at a clock themselves, so that a meeting can be replayed.
pub type Clock = Arc<dyn Fn() -> DateTime<Utc> + Send + Sync>;
