//! *Habilitet*: who may not take part in a case or a line of it, by whom it was decided, and what follows.
//!
//! The program lists possible ties and decides nothing. It is no fault to be *inhabil* (OUTSIDE 4: forvaltningsloven § 6, NOU 2019:5
//! ch. 16). A tie is of the one who sits: a *vara* who takes the seat may be *habil*. Nearly everybody here speaks for somebody who
//! may get money, so ties are treated by group as well as one by one.

mod afterwards;
mod deciders;
mod decision;
mod error;
mod lines;
mod possible;
mod tie;
mod ties;
mod treatment;

pub use afterwards::{Afterwards, Turned, VoteLookedAt, found_afterwards};
pub use deciders::{HabilitetRule, WhenTooFew, deciders};
pub use decision::{Deciders, DecisionTaken, HowDecided, TieOutcome};
pub use error::HabilitetError;
pub use lines::{LineByLine, LineGroup, line_by_line};
pub use possible::{LineInCase, Link, PossibleTie, possible_ties};
pub use tie::{About, NewTie, RaisedBy, Tie, TieId};
pub use ties::Ties;
pub use treatment::{Treatment, TreatmentOf};

#[cfg(test)]
mod tests;
