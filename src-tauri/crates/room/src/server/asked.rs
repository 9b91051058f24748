//! What waits for the teller: a command, or a question about what is shown, and where its answer goes.

use meeting::Refusal;
use serde_json::Value;
use tokio::sync::oneshot;

use crate::floor::Asked;
use crate::limits::DEVICES;

/// So many commands may wait: one of each device.
pub const WAITING: usize = DEVICES;

/// What came of a command.
pub type Answer = Result<Value, Refusal>;

/// A command that waits, and where its answer goes.
pub struct Question {
    pub asked: Asked,
    pub answer: oneshot::Sender<Answer>,
}

/// A question about what is shown that waits, and where its answer goes.
pub struct Look {
    pub question: Value,
    pub answer: oneshot::Sender<Answer>,
}
