//! The leader's desk: the one place where a command becomes a change.
//!
//! Check who and what was seen, ask the rules, write rows and journal entry in one transaction, and only then change
//! what is in memory and tell the faces.

mod adjusting;
pub(crate) mod annual;
mod arranging;
mod attaching;
mod bodies;
mod browsers;
mod by_hand;
mod change;
pub(crate) mod committing;
mod compositions;
mod copies;
mod details;
mod drafting;
pub(crate) mod faces;
#[cfg(test)]
mod falling;
mod fields;
mod from_seats;
mod history;
mod inbox;
mod leading;
mod minuting;
mod posting;
mod preparing;
mod presiding;
mod reckoning;
mod recusing;
mod registering;
mod remarks;
mod reopening;
mod resolving;
#[cfg(test)]
mod short_way;
mod speaking;
mod staging;
mod templating;
mod texts;
pub(crate) mod typed;
mod versions;
pub(crate) mod wall;

use std::collections::HashMap;

use allocation::{Allocation, NeedAllocation};
use forum::{Kroner, NeedId};
use store::MeetingFile;

use self::browsers::Browsers;
use crate::state::State;
use crate::state::record::Standing;
use crate::view::{AskedIn, Change, FileInfo, FileWarning, FindingsMoved, FrameView, LeaderView, YearView};

use self::copies::Copies;
use self::faces::Faces;
use self::wall::Wall;
use crate::clock::Clock;
use crate::command::{Command, Refusal, RefusalCode, WallCommand};
use crate::state::record;
use crate::state::sums;

/// Who commands from the desk.
pub(crate) const LEADER: &str = "leader";

/// A meeting that is open at the leader's desk.
pub(crate) struct Desk {
    pub file: MeetingFile,
    pub state: State,
    pub wall: Wall,
    pub clock: Clock,
    faces: Faces,
    copies: Copies,
    browsers: Browsers,
    /// Takes the long way also where the short one is enough: the test that they say the same.
    #[cfg(test)]
    always_whole: bool,
    /// At which revision each need's amount was last set since the file was opened.
    touched: HashMap<NeedId, u64>,
}

/// What a command did to the meeting.
enum Done {
    /// Nothing in the file: only what the wall shows.
    Wall,
    /// Something: the allocation before, when a new one took its place, and whether the notes are among it.
    Changed { before: Option<Allocation>, notes: Notes },
    /// Something in a meeting or its minutes: no amount moves, and the faces are told the year anew. The allocation before.
    Met { before: Allocation },
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
    /// Sits down at an open file. Whether its drafts can be reckoned is not asked: those that cannot say so.
    pub fn at(file: MeetingFile, clock: Clock) -> Result<Desk, Refusal> {
        let state = record::state(file.contents()?, standing(&file))?;
        let at = clock();
        let copies = Copies::at_opening(&file, &state, at);
        Ok(Desk {
            file,
            state,
            wall: Wall::default(),
            clock,
            faces: Faces::opened(at),
            copies,
            browsers: Browsers::default(),
            #[cfg(test)]
            always_whole: false,
            touched: HashMap::new(),
        })
    }

    /// Renews the copies beside the file when it is time.
    pub fn keep_copies(&mut self) {
        self.copies.renew_when_due(&self.file, &self.state, (self.clock)());
    }

    /// Reads the meeting anew from its file, after a command that fell over midway.
    pub fn read_again(&mut self) -> Result<(), Refusal> {
        self.file.read_again()?;
        self.state = record::state(self.file.contents()?, standing(&self.file))?;
        Ok(())
    }

    /// Everything the leader's face shows.
    pub fn leader_view(&self) -> LeaderView {
        let state = &self.state;
        LeaderView {
            revision: state.revision,
            serial: self.serial(),
            meeting: state.info.clone(),
            schemes: state.schemes.clone(),
            regions: state.regions.clone(),
            needs: state.needs.clone(),
            notes: state.notes.clone(),
            seats: state.seats.clone(),
            voters: state.seats.iter().filter(|seat| seat.may_vote()).map(|seat| seat.id.clone()).collect(),
            draft: sums::draft_view(state),
            history: state.history.clone(),
            decision: state.decision.clone(),
            wall: self.wall.state(),
            file: self.file_info(),
            drafts: state.drafts.iter().map(|draft| drafting::info(state, draft)).collect(),
            model: state.model_json(),
            asked: state.schemes.iter().map(|scheme| AskedIn::of(&state.model, &scheme.id)).collect(),
            frames: state.frames.iter().map(FrameView::from).collect(),
            participants: state.participants.clone(),
            commitments: state.commitments.clone(),
            unspent: state.unspent.clone(),
            bases: state.bases.clone(),
            applications: state.applications.clone(),
            assessments: state.assessments.clone(),
            stage_amounts: state.stage_amounts.clone(),
            year: YearView::of(state),
        }
    }

    /// Does what the command says, or refuses and changes nothing. `seen` is the revision its sender saw.
    pub fn execute(&mut self, seen: u64, command: &Command) -> Result<Change, Refusal> {
        let before = self.state.seen(&self.state.shown().findings);
        let done = self.carry_out(seen, command)?;
        let change = self.told(done);
        Ok(change.beside(&before))
    }

    /// What the leader's faces are told after laptops asked for something: the year anew.
    pub fn change_from_seats(&self) -> Change {
        let change = self.change(self.state.shown(), Vec::new());
        Change { year: Some(Box::new(YearView::of(&self.state))), ..change }
    }

    /// What the faces are told of what was done.
    fn told(&mut self, done: Done) -> Change {
        let mut year = None;
        let (amounts, notes) = match done {
            Done::Met { before } => {
                let (amounts, by) = sums::moved(&before, self.state.shown());
                self.wall.mark(by);
                year = Some(Box::new(YearView::of(&self.state)));
                (amounts, Notes::Same)
            }
            Done::Wall => (Vec::new(), Notes::Same),
            Done::Changed { before, notes } => {
                let moved = before.map(|before| sums::moved(&before, self.state.shown()));
                let (amounts, by) = moved.unwrap_or_default();
                self.wall.mark(by);
                (amounts, notes)
            }
            Done::Rebuilt { before } => {
                let (amounts, by) = sums::moved(&before, self.state.shown());
                self.wall.mark(by);
                let moved = sums::schemes_moved(&before, self.state.shown());
                let notes = Some(self.state.notes.clone());
                return Change { reload: true, moved, notes, ..self.change(self.state.shown(), amounts) };
            }
        };
        let change = self.change(self.state.shown(), amounts);
        Change { year, notes: (notes == Notes::Changed).then(|| self.state.notes.clone()), ..change }
    }

    /// The meeting as it stands, with this allocation and these lines of it that moved.
    fn change(&self, allocation: &Allocation, amounts: Vec<NeedAllocation>) -> Change {
        Change {
            revision: self.state.revision,
            serial: self.serial(),
            stage: self.state.stage(),
            amounts,
            schemes: sums::scheme_totals(&self.state, allocation),
            findings: FindingsMoved::of(&[], &self.state.seen(&allocation.findings)),
            reload: false,
            moved: Vec::new(),
            notes: None,
            year: None,
            history: self.state.history.clone(),
            decision: self.state.decision.clone(),
            wall: self.wall.state(),
            file: self.file_info(),
        }
    }

    fn carry_out(&mut self, seen: u64, command: &Command) -> Result<Done, Refusal> {
        let at = (self.clock)();
        match command {
            Command::Inbox(command) => {
                self.is_current(seen)?;
                self.turn_inbox(command, at)
            }
            Command::Wall(command) => {
                self.turn_to_wall(command);
                Ok(Done::Wall)
            }
            Command::Adjust(command) => self.adjust(seen, command, at),
            Command::Remark(command) => self.remark(seen, command, at),
            Command::History(command) => {
                self.is_current(seen)?;
                self.turn_history(*command, at)
            }
            Command::Draft(command) => {
                self.is_current(seen)?;
                self.draft(command, at)
            }
            Command::Register(command) => {
                self.is_current(seen)?;
                self.register(command, at)
            }
            Command::Arrange(command) => {
                self.is_current(seen)?;
                self.arrange(command, at)
            }
            Command::Prepare(command) => {
                self.is_current(seen)?;
                self.prepare(command, at)
            }
            Command::Annual(command) => {
                self.is_current(seen)?;
                self.keep_year(command, at)
            }
            Command::Reopen(command) => {
                self.is_current(seen)?;
                self.reopen(command, at)
            }
            Command::Preside(command) => {
                self.is_current(seen)?;
                self.preside(command, at)
            }
            Command::Recuse(command) => {
                self.is_current(seen)?;
                self.recuse(command, at)
            }
            Command::Resolve(command) => {
                self.is_current(seen)?;
                self.resolve(command, at)
            }
            Command::Minute(command) => {
                self.is_current(seen)?;
                self.minute(command, at)
            }
        }
    }

    /// The place of what the faces are told now: everything that is told has changed the file or the wall.
    fn serial(&self) -> u64 {
        self.state.revision + self.wall.turns()
    }

    fn turn_to_wall(&mut self, command: &WallCommand) {
        self.faces.keep_shown(&self.state, &self.wall);
        match command {
            WallCommand::ShowOnWall { scene } => self.wall.show(scene.clone()),
            WallCommand::TurnWall { to } => self.wall.turn_page(*to),
            WallCommand::FreezeWall => self.wall.freeze(&self.state),
            WallCommand::ThawWall => self.wall.thaw(),
        }
    }

    /// The sender saw the meeting as it is now.
    fn is_current(&self, seen: u64) -> Result<(), Refusal> {
        if seen == self.state.revision {
            return Ok(());
        }
        Err(Refusal::new(
            RefusalCode::Stale,
            format!("revision {seen} was seen, but the meeting is at {}", self.state.revision),
        )
        .with("seen", seen)
        .with("revision", self.state.revision))
    }

    /// The amount of the need was not set by somebody else after the sender saw it. `yours` is what the sender asks for.
    fn not_overwritten(&self, seen: u64, need: &NeedId, yours: Option<Kroner>) -> Result<(), Refusal> {
        let newer = self.touched.get(need).is_some_and(|touched| *touched > seen) || seen > self.state.revision;
        if !newer {
            return Ok(());
        }
        let theirs = sums::given_to(self.state.shown(), need).unwrap_or_default();
        let yours = yours.unwrap_or(theirs);
        Err(Refusal::new(RefusalCode::Overwritten, format!("{need} was set to {theirs} meanwhile; yours was {yours}"))
            .with("theirs", theirs)
            .with("yours", yours))
    }

    /// What a face may know of the file.
    pub(crate) fn file_info(&self) -> FileInfo {
        FileInfo {
            name: self.file.path().file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default(),
            saved_at: self.state.saved_at,
            head: self.state.head.clone(),
            identity: self.file.file_identity().to_owned(),
            access: self.file.access().into(),
            warnings: self.file.warnings().iter().chain(self.copies.warnings()).map(FileWarning::from).collect(),
        }
    }
}

/// Where the file stands beside its rows.
pub(crate) fn standing(file: &MeetingFile) -> Standing {
    Standing {
        revision: file.revision(),
        head: file.head().to_owned(),
        saved_at: file.saved_at(),
        history: history::read(file.history()),
    }
}
