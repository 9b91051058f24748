//! The running meeting: the one place where a command becomes a change.
//!
//! A face (the leader's window, the wall, a representative's laptop, the command line) asks; this crate checks who may
//! and what the rules say, has the store write one transaction, and answers with what moved. It knows no window and no
//! network. What each face may see is decided here too (`view`).
//!
//! The rooms, from the ground up: `command` (what can be asked, and why it is refused), `state` (the meeting in memory and
//! what may follow what), `view` (what each face sees), `desk` (where a command becomes a change), `import` (tables that
//! come in), `files` (making, checking, restoring, printing). `face` is what a laptop in the room sees and asks for. `calendars` has
//! the counties' published years; `around` answers what is asked of the year around the meetings; `open` puts them together.

pub mod command;
pub mod face;
pub mod view;

mod around;
mod calendars;
mod clock;
mod compositions;
mod desk;
mod files;
mod import;
mod open;
#[cfg(feature = "schema")]
mod schema;
mod state;

pub use clock::Clock;
pub use command::{Command, Refusal, RefusalCode};
pub use desk::typed::{NotTaken, Taken, TypedAmount, read_amount};
pub use documents::import::{Note as ImportNote, Place as ImportPlace, Question as ImportQuestion};
pub use documents::{TemplateTable, Texts, Unprintable, day_warning_in_words, norwegian_time};
pub use files::{
    KeptNotes, Kind, NextYear, NextYearCode, NextYearLine, Offer, OwnNotes, Paper, Post, PostTaken, Restored,
    ReviewCopy, Verified, WriteError, WrittenTo, examples, may_write_out, presets, read_model, restore, verify,
    write_out,
};
pub use import::{
    Answers, FieldChanged, GoneBecame, ImportKind, ImportLeftOut, ImportProblem, ImportReport, ImportTotals, LetGo,
    ListReport, NeedChanged, NeedGone, NeedTold, OtherReport, OwnKept, OwnSet, RowChanged, RowGone, RowKept, RowTold,
    SeatReport,
};
pub use open::{Meeting, Opened, Waiting, empty_template, new_from_example, new_from_preset, open, open_watched};
pub use procedure::lists::YearList;
pub use procedure::{KeptWith, MeetingId, PersonId, ProposalId};
#[cfg(feature = "schema")]
pub use schema::{commands_schema, face_schema, views_schema};
pub use store::backup_path;
pub use store::system::real_path;
pub use view::{
    Account, JournalLine, JournalView, ModelTrial, PotAccount, RoundView, SampleLine, SampleScheme, TrialFault,
    YearsView,
};
