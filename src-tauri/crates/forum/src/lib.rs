//! The words of a *samarbeidsforum*: money, percent, scheme, need, seat, case and vote.
//!
//! This is the ground floor of the house. Everything here is a value: no file, no clock, no chance. What a word means
//! and how it is written stands in this crate; how money is divided stands in `allocation`.

mod alphabet;
pub mod amount;
mod application;
mod assessment;
mod case;
mod commitment;
mod dates;
mod details;
mod frame;
mod kroner;
mod need;
mod org_number;
mod participant;
mod percent;
pub mod personal_number;
mod scheme;
mod seat;
mod text;
pub mod vote;
mod work;

pub use alphabet::alphabetical;
pub use application::{Application, ApplicationCategory};
pub use assessment::{AmountStage, AssessedAt, AssessedPoint, Assessment, StageAmount};
pub use case::{CaseItem, CaseKind, CaseNumber, CaseNumberError, CaseSeries, CaseSeriesError};
pub use commitment::{Commitment, NamedBase, UnspentFunds};
pub use dates::norwegian_date;
pub use details::{Answer, NeedDetails, Theme, UniversityPart, UseLine};
pub use frame::{Frame, FramePart, FrameStatus};
pub use kroner::Kroner;
pub use need::{Applied, Criteria, Criterion, Need, NeedFigure, NeedId, Owner, OwnerKind};
pub use org_number::{OrgNumber, OrgNumberError};
pub use participant::{KeyFigure, Participant, ParticipantKind, Participation, Recipient};
pub use percent::{Base, Percent, PercentError};
pub use scheme::{Language, Names, Scheme, SchemeId};
pub use seat::{Seat, SeatGroup, SeatId, SeatRole};
pub use text::{has_hidden_marks, tidied};
pub use work::{Progress, Stopped, Wish, Work, WorkStage};
