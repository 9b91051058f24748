//! What is written before anybody meets: bodies, the people in the seats, the meetings of the year, what a case is about.
//!
//! Sources: R104-R119 (fora, bodies, seats, terms), R122-R132 (cases, agenda, meeting plan).

mod body;
mod case_plan;
mod case_text;
mod composition;
mod composition_preset;
mod holder;
mod innstilling_stage;
mod kept_file;
mod meeting;
mod person;
mod proposed_case;
mod seat_message;
mod term;
mod terms;

pub use body::{Body, BodyKind, BodyLeader};
pub use case_plan::CasePlan;
pub use case_text::{Attachment, CaseText};
pub use composition::{Composition, Coverage, GroupCovered, GroupRule, SeatSide, SideCount, coverage};
pub use composition_preset::{CompositionPreset, PresetGroup};
pub use holder::{FormerHolder, Person, SeatHolder, seating};
pub use innstilling_stage::InnstillingStage;
pub use kept_file::{KeptFile, KeptWith};
pub use meeting::{Absence, AgendaEntry, MeetingForm, MeetingId, MinutesLanguage, PlannedMeeting};
pub use person::{HeldAbout, SeatOfPerson, held_about};
pub use proposed_case::{CaseProposal, ProposalBecame};
pub use seat_message::{CounterAmount, MessageLaid, MessageState, SeatMessage};
pub use term::Term;
pub use terms::{TermEnds, terms_that_end};
