//! The rules of the meeting: who sits, who may decide, how it is counted, and what the minutes must say.
//!
//! Pure: no file, no clock, no chance. Times, random numbers and what was said before the meeting come in as arguments. `forum` holds
//! the words (seat, case, choice, count); `meeting` asks these rules and keeps what they allow. The sources are silent on most of it
//! (REQUIREMENTS Z), so a rule that a county may have otherwise is a value with the house's default, and a refusal is one of a
//! closed list with its numbers.
//!
//! The rooms, from the ground up:
//!
//! - `register`: what is written before anybody meets: bodies, people, meetings, agendas ([`Body`], [`PlannedMeeting`])
//! - `seating`: the seats of one body, or of several in a joint meeting, who holds each, and its *varaer* ([`Seating`])
//! - `presence`: who comes and goes, and who sits where in which case ([`Presence`])
//! - `share`, `quorum`, `majority`: how many it takes, exact at the boundary ([`Share`], [`QuorumRule`], [`MajorityRule`], [`Outcome`])
//! - `habilitet`: ties, who decides them, and who is out of what ([`Ties`], [`deciders`], [`possible_ties`], [`line_by_line`])
//! - `calling`: whom to call before the meeting ([`whom_to_call_to`])
//! - `vote`: the roll, a vote from opening to recount, agreement, several proposals, joint votes ([`Roll`], [`OpenVote`], [`HeldVote`])
//! - `election`: ballots, second ballot, lots ([`Election`])
//! - `speakers`: the list of speakers and their time ([`Speakers`])
//! - `agenda`: case numbers, first and last items, what is carried over ([`CaseNumbers`], [`AgendaTemplate`])
//! - [`plan`]: meeting days, the notice, holidays
//! - [`annual`]: the *årshjul*: dated steps, and what is worth knowing of their days
//! - [`lists`]: what is kept through the year: reports, agreements, plans, one mechanism for all
//! - `proceedings`: a meeting act by act ([`Proceedings`], [`Act`])
//! - `minutes`: what it comes to on paper, and whether that agrees with the record ([`Minutes`], [`disagreement`])

mod agenda;
pub mod annual;
mod calling;
mod coded;
mod election;
mod habilitet;
mod ids;
pub mod lists;
mod majority;
mod minutes;
pub mod plan;
mod presence;
mod proceedings;
mod quorum;
mod register;
mod seating;
mod share;
mod speakers;
#[cfg(test)]
mod testing;
mod vote;

pub use agenda::*;
pub use calling::*;
pub use election::*;
pub use habilitet::*;
pub use ids::*;
pub use majority::*;
pub use minutes::*;
pub use presence::*;
pub use proceedings::*;
pub use quorum::*;
pub use register::*;
pub use seating::*;
pub use share::*;
pub use speakers::*;
pub use vote::*;

/// How many there are, as votes are counted.
pub(crate) fn count_of(what: impl Iterator) -> u32 {
    u32::try_from(what.count()).unwrap_or(u32::MAX)
}
