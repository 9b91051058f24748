//! The running meeting: the one place where a command becomes a change.
//!
//! A face (the leader's window, the wall, a representative's laptop, the command line) asks; this crate checks who may
//! and what the rules say, has the store write one transaction, and answers with what moved. It knows no window and no
//! network. What each face may see is decided here too (`view`).

pub mod command;
pub mod view;

mod deciding;
mod desk;
mod example;
mod frozen;
mod import;
mod import_other;
mod making;
mod paper;
mod questions;
mod record;
mod refusal;
mod restoring;
mod review;
mod state;
mod sums;
mod trying;
mod verify;
mod wall;
mod words;
mod writing;

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard};

use allocation::{Allocation, Explanation, Others, Step};
use chrono::{DateTime, Utc};
use forum::{Language, Need, NeedId, Scheme, SchemeId};
use store::MeetingFile;

pub use command::{Command, Refusal};
pub use desk::typed::{NotTaken, Taken, TypedAmount, read_amount};
pub use documents::Unprintable;
pub use example::{Offer, examples, presets};
pub use import::{ImportLeftOut, ImportProblem, ImportReport, ImportTotals};
pub use import_other::{ImportKind, OtherReport};
pub use making::{new_from_example, new_from_preset};
pub use questions::{RoundView, YearsView};
pub use restoring::{Restored, restore};
pub use review::ReviewCopy;
pub use trying::{ModelTrial, SampleLine, SampleScheme, TrialFault, read_model};
pub use verify::{Verified, verify};
pub use writing::{Kind, WriteError, WrittenTo, may_write_out, write_out};

use desk::Desk;
use view::{Change, LeaderView, MeetingInfo, WallView};

/// What time it is. The rules never look at a clock themselves, so that a meeting can be replayed.
pub type Clock = Arc<dyn Fn() -> DateTime<Utc> + Send + Sync>;

/// What a file turned out to be.
pub enum Opened {
    /// A meeting, at the leader's desk.
    Meeting(Meeting),
    /// A review copy, which can only be read.
    Review(ReviewCopy),
}

/// Opens a meeting file or a review copy.
///
/// Refused with the store's code when it is missing, damaged, open elsewhere, newer than this program or not a meeting.
pub fn open(path: &Path, clock: Clock) -> Result<Opened, Refusal> {
    match MeetingFile::open(path, clock()) {
        Ok(file) => Ok(Opened::Meeting(Meeting::of(file, clock)?)),
        Err(store::OpenError::ReviewCopy(_)) => Ok(Opened::Review(ReviewCopy::open(path)?)),
        Err(error) => Err(error.into()),
    }
}

/// A meeting that is open. Clones share it; commands are carried out one at a time.
#[derive(Clone)]
pub struct Meeting {
    desk: Arc<Mutex<Desk>>,
    path: PathBuf,
}

/// A draft in full: amounts, findings, and why each amount is what it is.
pub struct Account {
    /// Of which meeting.
    pub meeting: MeetingInfo,
    /// Its name.
    pub draft: String,
    /// The schemes in force, in the meeting's order.
    pub schemes: Vec<Scheme>,
    /// The needs, in the meeting's order.
    pub needs: Vec<Need>,
    /// The amounts and findings.
    pub allocation: Allocation,
    /// One per need.
    pub explanations: Vec<Explanation>,
    /// One per pot of the schemes that have several.
    pub pots: Vec<PotAccount>,
    /// The findings in bokmål, one line each.
    pub findings_in_words: Vec<String>,
}

/// Why a pot is as large as it is.
pub struct PotAccount {
    /// In which scheme.
    pub scheme: SchemeId,
    /// Its name.
    pub pot: String,
    /// From the frame to its amount.
    pub steps: Vec<Step>,
}

impl Meeting {
    pub(crate) fn of(file: MeetingFile, clock: Clock) -> Result<Meeting, Refusal> {
        let path = file.path().to_owned();
        Ok(Meeting { desk: Arc::new(Mutex::new(Desk::at(file, clock)?)), path })
    }

    /// Where its file is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Everything the leader's face shows.
    pub fn leader_view(&self) -> Result<LeaderView, Refusal> {
        Ok(self.desk()?.leader_view())
    }

    /// Everything the wall shows.
    pub fn wall_view(&self) -> Result<WallView, Refusal> {
        let desk = self.desk()?;
        Ok(desk.wall.view(&desk.state))
    }

    /// Does what the command says, or refuses and changes nothing. `seen` is the revision its sender saw.
    pub fn execute(&self, seen: u64, command: Command) -> Result<Change, Refusal> {
        self.desk()?.execute(seen, command)
    }

    /// What a command that adjusts amounts would move; nothing is changed or written. Asked while the leader drags.
    pub fn preview(&self, seen: u64, command: &Command) -> Result<Change, Refusal> {
        self.desk()?.preview(seen, command)
    }

    /// Reads amounts as they were typed or pasted and sets those that can be, as one change.
    pub fn set_typed(&self, seen: u64, typed: &[TypedAmount], others: Others) -> Result<Taken, Refusal> {
        self.desk()?.set_typed(seen, typed, others)
    }

    /// Why a need gets what it gets in the working draft.
    pub fn explain(&self, need: &NeedId) -> Result<Explanation, Refusal> {
        let desk = self.desk()?;
        let state = &desk.state;
        state.need(need)?;
        allocation::explain(&state.basis(), &state.adjustments, &state.allocation, need)
            .ok_or_else(|| Refusal::new("unknown-need", format!("{need} is not in the draft")))
    }

    /// The draft in full; the working draft when none is named.
    pub fn account(&self, draft: Option<&str>) -> Result<Account, Refusal> {
        let desk = self.desk()?;
        let mut state = desk.state.clone();
        if let Some(name) = draft.filter(|name| *name != state.draft) {
            let draft = state.draft_named(name)?.clone();
            (state.draft, state.adjustments, state.what_if) = (draft.name, draft.adjustments, draft.what_if);
            state.allocate()?;
        }
        let basis = state.basis();
        let pots = state.allocation.schemes.iter().flat_map(|scheme| scheme.pots.iter().map(move |pot| (scheme, pot)));
        let pots = pots.filter_map(|(scheme, pot)| {
            let steps = allocation::explain_pot(&basis, &state.adjustments, &scheme.scheme, &pot.name)?;
            Some(PotAccount { scheme: scheme.scheme.clone(), pot: pot.name.clone(), steps })
        });
        Ok(Account {
            pots: pots.collect(),
            explanations: allocation::explain_all(&basis, &state.adjustments, &state.allocation),
            findings_in_words: words::findings(&state, Language::Nb),
            meeting: state.info,
            draft: state.draft,
            schemes: state.schemes,
            needs: state.needs,
            allocation: state.allocation,
        })
    }

    /// What an import of the file would bring; nothing is changed.
    pub fn import_preview(&self, workbook: &Path) -> Result<ImportReport, Refusal> {
        import::preview(&*self.desk()?, workbook)
    }

    /// Imports behovsmeldinger from a workbook or CSV file. With a problem in it nothing is changed.
    pub fn import(&self, workbook: &Path) -> Result<ImportReport, Refusal> {
        import::import(&mut *self.desk()?, workbook)
    }

    /// What an import of key figures, last year's amounts, frames or søknader would bring; nothing is changed.
    pub fn import_other_preview(&self, kind: ImportKind, workbook: &Path) -> Result<OtherReport, Refusal> {
        import_other::preview(&*self.desk()?, kind, workbook)
    }

    /// Imports key figures, last year's amounts, frames or søknader. With a problem in the file nothing is changed.
    pub fn import_other(&self, kind: ImportKind, workbook: &Path) -> Result<OtherReport, Refusal> {
        import_other::import(&mut *self.desk()?, kind, workbook)
    }

    /// The innstilling as PDF. Before a decision it is marked as a draft.
    pub fn innstilling(&self, language: Language) -> Result<Vec<u8>, Refusal> {
        let desk = self.desk()?;
        paper::innstilling(&desk.state, language, (desk.clock)())
    }

    /// The letters of the innstilling that no font of the paper has, and where they stand, in words of `language`; nothing when
    /// all can be printed.
    pub fn unprintable(&self, language: Language) -> Result<Vec<Unprintable>, Refusal> {
        let desk = self.desk()?;
        paper::unprintable(&desk.state, language, (desk.clock)())
    }

    /// Writes a read-only copy without internal notes for the representatives.
    pub fn review_copy(&self, to: &Path) -> Result<(), Refusal> {
        let desk = self.desk()?;
        may_write_out(to, Kind::ReviewCopy, &[&self.path])?;
        Ok(desk.file.write_review_copy(to, (desk.clock)())?)
    }

    fn desk(&self) -> Result<MutexGuard<'_, Desk>, Refusal> {
        self.desk.lock().map_err(|_| Refusal::new("desk-lost", "an earlier command failed midway; open the file again"))
    }
}
