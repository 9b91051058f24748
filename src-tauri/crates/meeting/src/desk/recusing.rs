//! *Habilitet* in the meeting that is open.

use chrono::{DateTime, Utc};
use procedure::{Act, NewTie, Sitter, Treatment};

use super::leading::Led;
use super::texts::tidy;
use super::{Desk, Done};
use crate::command::{RecuseCommand, Refusal, TieToRaise};
use crate::state::State;
use crate::view::HistoryItem;

impl Desk {
    /// Raises ties, takes them back, and writes what the body decides of them.
    pub(super) fn recuse(&mut self, command: &RecuseCommand, at: DateTime<Utc>) -> Result<Done, Refusal> {
        let led = led(&self.state, command, at)?;
        self.lead(command.clone(), at, led)
    }
}

fn led(state: &State, command: &RecuseCommand, at: DateTime<Utc>) -> Result<Led, Refusal> {
    match command.clone() {
        RecuseCommand::RaiseTies { ties } => {
            let named: Vec<String> = ties.iter().map(|tie| state.seat_name(&tie.seat)).collect();
            let acts = ties.into_iter().map(|tie| Ok(Act::RaiseTie { tie: raised(state, tie)? }));
            let led = Led::by(state, acts.collect::<Result<_, Refusal>>()?, at)?;
            Ok(led.undoable(HistoryItem::about("raise-ties", named.join(", "))))
        }
        RecuseCommand::WithdrawTie { tie } => Led::by(state, vec![Act::WithdrawTie { tie }], at),
        RecuseCommand::TreatTies { of, outcome, taken, body } => {
            Led::by(state, vec![Act::TreatTies { body, treatment: Treatment { of, outcome, taken } }], at)
        }
        RecuseCommand::FindTieAfterwards { vote, seat, why } => {
            Led::by(state, vec![Act::FindTieAfterwards { number: vote, seat, why: tidy(&why)? }], at)
        }
    }
}

/// The tie of who sits in the seat now, in the case that is meant.
pub(super) fn raised(state: &State, tie: TieToRaise) -> Result<NewTie, Refusal> {
    let held = state.year.open()?;
    let case = match tie.case {
        Some(case) => case,
        None => held.open_case()?,
    };
    let proceedings = held.proceedings()?;
    let sitter = proceedings.seating().seat(&tie.seat).and_then(|entry| {
        let here = proceedings.presence().sitting(entry, Some(case));
        here.sitter().cloned()
    });
    let why = tidy(&tie.why)?;
    let TieToRaise { seat, about, raised_by, .. } = tie;
    Ok(NewTie { case, seat, sitter: sitter.unwrap_or(Sitter::Representative), about, raised_by, why })
}
