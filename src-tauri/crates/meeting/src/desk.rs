//! The leader's desk: the one place where a command becomes a change.
//!
//! Check who and what was seen, ask the rules, write rows and journal entry in one transaction, and only then change
//! what is in memory and tell the faces.

mod adjusting;
mod deciding;
mod details;
mod drafting;
mod history;
mod preview;
mod registering;
mod remarks;
mod staging;
mod taking_in;
pub(crate) mod typed;

use std::collections::HashMap;

use allocation::{Allocation, NeedAllocation};
use chrono::{DateTime, Utc};
use forum::{Kroner, NeedId, personal_number};
use store::{Entry, MeetingFile, Pending, StoreError, Tables, Undoable};

use crate::command::Command;
use crate::record::Standing;
use crate::state::State;
use crate::view::{Change, FileInfo, HistoryItem, LeaderView};
use crate::wall::Wall;
use crate::{Clock, Refusal, record, sums};

/// Who commands from the desk.
const LEADER: &str = "leader";
/// The longest internal note or reason, in characters.
const LONGEST_TEXT: usize = 2_000;

/// A meeting that is open at the leader's desk.
pub(crate) struct Desk {
    pub file: MeetingFile,
    pub state: State,
    pub wall: Wall,
    pub clock: Clock,
    /// At which revision each need's amount was last set since the file was opened.
    touched: HashMap<NeedId, u64>,
}

/// What a command did to the meeting.
enum Done {
    /// Nothing in the file: only what the wall shows.
    Wall,
    /// Something: the allocation before, when a new one took its place, and whether the notes are among it.
    Changed { before: Option<Allocation>, notes: Notes },
    /// More than amounts: the faces load the meeting anew. The allocation before.
    Rebuilt { before: Allocation },
}

/// Whether the notes changed.
#[derive(PartialEq)]
enum Notes {
    Same,
    Changed,
}

impl Desk {
    /// Sits down at an open file.
    pub fn at(file: MeetingFile, clock: Clock) -> Result<Desk, Refusal> {
        let state = record::state(file.contents()?, standing(&file)?)?;
        Ok(Desk { file, state, wall: Wall::default(), clock, touched: HashMap::new() })
    }

    /// Everything the leader's face shows.
    pub fn leader_view(&self) -> LeaderView {
        let state = &self.state;
        LeaderView {
            revision: state.revision,
            meeting: state.info.clone(),
            schemes: state.schemes.clone(),
            regions: state.regions.clone(),
            needs: state.needs.clone(),
            notes: state.notes.clone(),
            seats: state.seats.clone(),
            draft: sums::draft_view(state),
            history: state.history.clone(),
            decision: state.decision.clone(),
            wall: self.wall.state(),
            file: self.file_info(),
            drafts: state.drafts.iter().map(drafting::info).collect(),
            model: serde_json::to_value(&state.model).unwrap_or_default(),
            frames: state.frames.clone(),
            participants: state.participants.clone(),
            commitments: state.commitments.clone(),
            unspent: state.unspent.clone(),
            bases: state.bases.clone(),
            applications: state.applications.clone(),
            assessments: state.assessments.clone(),
            stage_amounts: state.stage_amounts.clone(),
        }
    }

    /// Does what the command says, or refuses and changes nothing. `seen` is the revision its sender saw.
    pub fn execute(&mut self, seen: u64, command: Command) -> Result<Change, Refusal> {
        let (amounts, notes) = match self.carry_out(seen, &command)? {
            Done::Wall => (Vec::new(), Notes::Same),
            Done::Changed { before, notes } => {
                let moved = before.map(|before| sums::moved(&before, &self.state.allocation));
                let (amounts, by) = moved.unwrap_or_default();
                self.wall.mark(by);
                (amounts, notes)
            }
            Done::Rebuilt { before } => {
                let (amounts, by) = sums::moved(&before, &self.state.allocation);
                self.wall.mark(by);
                let moved = sums::schemes_moved(&before, &self.state.allocation);
                let notes = Some(self.state.notes.clone());
                return Ok(Change { reload: true, moved, notes, ..self.change(&self.state.allocation, amounts) });
            }
        };
        let change = self.change(&self.state.allocation, amounts);
        Ok(Change { notes: (notes == Notes::Changed).then(|| self.state.notes.clone()), ..change })
    }

    /// The meeting as it stands, with this allocation and these lines of it that moved.
    fn change(&self, allocation: &Allocation, amounts: Vec<NeedAllocation>) -> Change {
        Change {
            revision: self.state.revision,
            stage: self.state.stage(),
            amounts,
            schemes: sums::scheme_totals(&self.state, allocation),
            findings: allocation.findings.clone(),
            overrides: self.state.overrides.clone(),
            reload: false,
            moved: Vec::new(),
            notes: None,
            history: self.state.history.clone(),
            decision: self.state.decision.clone(),
            wall: self.wall.state(),
            file: self.file_info(),
        }
    }

    fn carry_out(&mut self, seen: u64, command: &Command) -> Result<Done, Refusal> {
        let at = (self.clock)();
        match command {
            Command::ShowOnWall { scene } => {
                self.wall.show(scene.clone());
                Ok(Done::Wall)
            }
            Command::FreezeWall => {
                self.wall.freeze(&self.state);
                Ok(Done::Wall)
            }
            Command::ThawWall => {
                self.wall.thaw();
                Ok(Done::Wall)
            }
            Command::SetAmount { .. }
            | Command::SetAmounts { .. }
            | Command::FollowRule { .. }
            | Command::FollowRuleEverywhere
            | Command::Lock { .. }
            | Command::Unlock { .. }
            | Command::SetGroup { .. }
            | Command::FreeGroup { .. }
            | Command::LockGroup { .. }
            | Command::UnlockGroup { .. } => self.adjust(seen, command, at),
            Command::SetNote { need, note } => self.set_note(need, note, command, at),
            Command::OverrideFinding { .. } => self.accept_finding(command, at),
            Command::Undo | Command::Redo => {
                self.is_current(seen)?;
                self.turn_history(command, at)
            }
            Command::SetStageAmount { entry } => {
                self.is_current(seen)?;
                self.stage(entry, command, at)
            }
            _ if drafting::is_one(command) => {
                self.is_current(seen)?;
                self.draft(command, at)
            }
            _ if registering::is_one(command) => {
                self.is_current(seen)?;
                self.register(command, at)
            }
            _ => {
                self.is_current(seen)?;
                self.decide(command, at)
            }
        }
    }

    /// One transaction: the rows, and the command as the journal entry. With a label it can be undone.
    fn write(
        &mut self,
        command: &Command,
        label: Option<&HistoryItem>,
        at: DateTime<Utc>,
        rows: impl FnOnce(&Tables<'_>) -> Result<(), StoreError>,
    ) -> Result<(), Refusal> {
        let body = serde_json::to_value(command).map_err(|error| Refusal::new("cannot-write", error))?;
        let kind = body.get("do").and_then(|word| word.as_str()).unwrap_or_default().to_owned();
        let undoable = match label {
            Some(label) => {
                let label = serde_json::to_value(label).map_err(|error| Refusal::new("cannot-write", error))?;
                Undoable::Yes { label }
            }
            None => Undoable::No,
        };
        self.file.write(&Entry { at, who: LEADER.to_owned(), kind, body }, &undoable, rows, unchecked)?;
        self.state.revision = self.file.revision();
        self.state.head = self.file.head().to_owned();
        self.state.saved_at = at;
        self.state.history = history::of(&self.file);
        Ok(())
    }

    /// Reads the meeting again after a change that touched more than the adjustments. Gives the allocation before.
    fn reread(&mut self) -> Result<Allocation, Refusal> {
        let state = record::state(self.file.contents()?, standing(&self.file)?)?;
        Ok(std::mem::replace(&mut self.state, state).allocation)
    }

    /// The sender saw the meeting as it is now.
    fn is_current(&self, seen: u64) -> Result<(), Refusal> {
        if seen == self.state.revision {
            return Ok(());
        }
        Err(Refusal::new("stale", format!("revision {seen} was seen, but the meeting is at {}", self.state.revision))
            .with("seen", seen)
            .with("revision", self.state.revision))
    }

    /// The amount of the need was not set by somebody else after the sender saw it. `yours` is what the sender asks for.
    fn not_overwritten(&self, seen: u64, need: &NeedId, yours: Option<Kroner>) -> Result<(), Refusal> {
        let newer = self.touched.get(need).is_some_and(|touched| *touched > seen) || seen > self.state.revision;
        if !newer {
            return Ok(());
        }
        let theirs = sums::given_to(&self.state.allocation, need).unwrap_or_default();
        let yours = yours.unwrap_or(theirs);
        Err(Refusal::new("overwritten", format!("{need} was set to {theirs} meanwhile; yours was {yours}"))
            .with("theirs", theirs)
            .with("yours", yours))
    }

    fn file_info(&self) -> FileInfo {
        FileInfo {
            name: self.file.path().file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default(),
            saved_at: self.state.saved_at,
            head: self.state.head.clone(),
        }
    }
}

/// Where the file stands beside its rows.
pub(crate) fn standing(file: &MeetingFile) -> Result<Standing, Refusal> {
    Ok(Standing {
        revision: file.revision(),
        head: file.head().to_owned(),
        saved_at: file.saved_at(),
        history: history::of(file),
    })
}

/// A written text without spaces around it; refused when it is too long or holds a fødselsnummer.
fn tidy(text: &str) -> Result<String, Refusal> {
    let text = text.trim();
    if text.chars().count() > LONGEST_TEXT {
        return Err(Refusal::new("text-too-long", format!("the text is longer than {LONGEST_TEXT} characters"))
            .with("limit", LONGEST_TEXT));
    }
    if personal_number::stands_in(text) {
        return Err(Refusal::new("personal-number", "the text holds what may be a fødselsnummer"));
    }
    Ok(text.to_owned())
}

/// Every change is let stand.
fn unchecked<T>(_: &Pending<'_>, _: &T) -> Result<(), StoreError> {
    Ok(())
}

fn not_this(command: &Command) -> Refusal {
    Refusal::new("not-understood", format!("the command {command:?} does not belong here"))
}
