//! What is written before anybody meets: bodies, the people in the seats, the meetings of the year, what a case is about.
//!
//! Sources: R104-R119 (fora, bodies, seats, terms), R122-R132 (cases, agenda, meeting plan).

mod body;
mod case_text;
mod holder;
mod meeting;
mod seat_message;

pub use body::{Body, BodyKind};
pub use case_text::{Attachment, CaseText};
pub use holder::{Person, SeatHolder, Term, seating};
pub use meeting::{Absence, AgendaEntry, MeetingForm, MeetingId, MinutesLanguage, PlannedMeeting};
pub use seat_message::{CounterAmount, MessageLaid, MessageState, SeatMessage};
