//! Hands the seats' commands to the meeting: those that wait go together, so that one write makes them all durable; but never so
//! many that the leader's desk has to wait long.

use std::sync::Arc;

use tokio::sync::mpsc;

use super::asked::{Look, Question};
use super::room::Inner;
use crate::limits::COMMANDS_TOGETHER;

/// Answers questions about what is shown, one at a time, until the room is closed: however many ask, one of the machine's cores is
/// the leader's own.
pub async fn look(inner: Arc<Inner>, mut questions: mpsc::Receiver<Look>) {
    loop {
        let came = tokio::select! {
            came = questions.recv() => came,
            () = inner.is_closed() => return,
        };
        let Some(Look { question, answer }) = came else { return };
        // Who has gone meanwhile is not answered.
        if answer.is_closed() {
            continue;
        }
        let floor = Arc::clone(&inner.floor);
        if let Ok(told) = tokio::task::spawn_blocking(move || floor.look(question)).await {
            let _ = answer.send(told);
        }
    }
}

/// Carries commands out until the room is closed and none waits.
pub async fn hand_in(inner: Arc<Inner>, mut questions: mpsc::Receiver<Question>) {
    let mut together = Vec::new();
    loop {
        let came = tokio::select! {
            came = questions.recv_many(&mut together, COMMANDS_TOGETHER) => came,
            () = inner.is_closed() => return,
        };
        if came == 0 {
            return;
        }
        let (asked, answers): (Vec<_>, Vec<_>) =
            together.drain(..).map(|question| (question.asked, question.answer)).unzip();
        let floor = Arc::clone(&inner.floor);
        // Those whose commands fell over with the meeting are told so by their answers that never come.
        let told = tokio::task::spawn_blocking(move || floor.carry_out(asked)).await.unwrap_or_default();
        for (answer, told) in answers.into_iter().zip(told) {
            // A device that is gone asks again.
            let _ = answer.send(told);
        }
        inner.unanswered.send_modify(|count| *count -= came);
        inner.moved.notify_one();
    }
}
