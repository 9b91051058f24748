//! The leader's desk: the one place where a command becomes a change.
//!
//! Check who and what was seen, ask the rules, write rows and journal entry in one transaction, and only then change
//! what is in memory and tell the faces.

mod details;
mod drafting;
mod preview;
mod registering;
pub(crate) mod typed;

use std::collections::HashMap;

use allocation::{Adjustments, Allocation, NeedAllocation};
use chrono::{DateTime, Utc};
use forum::{Kroner, Need, NeedId, personal_number};
use store::{Entry, MeetingFile, OverrideRecord, StoreError, Tables, Undoable, VoteId};

use crate::command::Command;
use crate::frozen::Frozen;
use crate::import_other::ImportKind;
use crate::record::Standing;
use crate::state::State;
use crate::view::{Change, FileInfo, History, HistoryItem, LeaderView};
use crate::wall::Wall;
use crate::{Clock, Refusal, deciding, record, sums};
use preview::Reckoned;

/// Who commands from the desk.
const LEADER: &str = "leader";
/// The longest internal note or reason, in characters.
const LONGEST_TEXT: usize = 2_000;

/// Changes that leave all but the draft's amounts, its overrides and the notes as it was: when one is turned, the faces need not
/// load the meeting anew.
const WITHIN_DRAFT: &[&str] = &[
    "set-amount",
    "set-amounts",
    "follow-rule",
    "follow-rule-everywhere",
    "lock",
    "unlock",
    "set-group",
    "free-group",
    "lock-group",
    "unlock-group",
    "set-note",
    "override-finding",
];

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

    /// Sets, frees, locks or unlocks amounts of the working draft.
    fn adjust(&mut self, seen: u64, command: &Command, at: DateTime<Utc>) -> Result<Done, Refusal> {
        let Reckoned { code, about, adjustments, allocation } = self.reckon(seen, command)?;
        let label = HistoryItem {
            code: code.to_owned(),
            owner: about.map(|id| self.state.need(id)).transpose()?.map(|need| need.owner.name.clone()),
            from: about.and_then(|id| amount(&self.state.allocation, id)),
            to: about.and_then(|id| amount(&allocation, id)),
        };
        let draft = self.state.draft.clone();
        self.write(command, Some(&label), at, |tables| tables.adjustments().replace(&draft, &adjustments))?;
        self.state.adjustments = adjustments;
        let before = std::mem::replace(&mut self.state.allocation, allocation);
        let revision = self.state.revision;
        self.touched.extend(preview::named(command).into_iter().map(|(need, _)| (need.clone(), revision)));
        Ok(Done::Changed { before: Some(before), notes: Notes::Same })
    }

    fn set_note(&mut self, need: &NeedId, note: &str, command: &Command, at: DateTime<Utc>) -> Result<Done, Refusal> {
        let owner = self.state.need(need)?.owner.name.clone();
        let note = tidy(note)?;
        let label = HistoryItem { code: "set-note".to_owned(), owner: Some(owner), from: None, to: None };
        self.write(command, Some(&label), at, |tables| tables.notes().put(need, &note))?;
        match note.is_empty() {
            true => self.state.notes.remove(need),
            false => self.state.notes.insert(need.clone(), note),
        };
        Ok(Done::Changed { before: None, notes: Notes::Changed })
    }

    fn accept_finding(&mut self, command: &Command, at: DateTime<Utc>) -> Result<Done, Refusal> {
        let Command::OverrideFinding { code, place, reason } = command else {
            return Err(not_this(command));
        };
        deciding::draft_is_open(&self.state)?;
        if !self.state.allocation.findings.iter().any(|finding| finding.code == *code && finding.place == *place) {
            return Err(Refusal::new("unknown-finding", "the draft has no such finding"));
        }
        let reason = tidy(reason)?;
        if reason.is_empty() {
            return Err(Refusal::new("reason-missing", "a finding is accepted only with a reason"));
        }
        let label = HistoryItem { code: "override-finding".to_owned(), owner: None, from: None, to: None };
        let accepted = OverrideRecord { code: *code, place: place.clone(), reason };
        let draft = self.state.draft.clone();
        self.write(command, Some(&label), at, |tables| tables.overrides().put(&draft, &accepted))?;
        let before = Some(self.reread()?);
        Ok(Done::Changed { before, notes: Notes::Same })
    }

    fn turn_history(&mut self, command: &Command, at: DateTime<Utc>) -> Result<Done, Refusal> {
        deciding::draft_is_open(&self.state)?;
        let history = &self.state.history;
        let turned = match command {
            Command::Undo => history.undo.as_ref(),
            _ => history.redo.as_ref(),
        };
        let within_draft = turned.is_some_and(|item| WITHIN_DRAFT.contains(&item.code.as_str()));
        match command {
            Command::Undo => self.file.undo(at, LEADER)?,
            _ => self.file.redo(at, LEADER)?,
        };
        let before = self.reread()?;
        Ok(match within_draft {
            true => Done::Changed { before: Some(before), notes: Notes::Changed },
            false => Done::Rebuilt { before },
        })
    }

    /// Proposing, agreeing and voting: what cannot be undone.
    fn decide(&mut self, command: &Command, at: DateTime<Utc>) -> Result<Done, Refusal> {
        let state = &self.state;
        match command {
            Command::Propose { case } => {
                deciding::may_propose(state, *case)?;
                let (draft, content) = (state.draft.clone(), Frozen::of(state)?);
                self.write(command, None, at, |t| t.versions().freeze(&draft, *case, at, &content).map(drop))?;
            }
            Command::Withdraw => {
                let hash = deciding::on_the_table(state)?.hash.clone();
                self.write(command, None, at, |t| t.versions().withdraw(&hash, at))?;
            }
            Command::DecideByConsensus => {
                let hash = deciding::by_consensus(state, at)?.version.hash;
                self.write(command, None, at, |t| t.decisions().decide(&hash, store::By::Consensus, at).map(drop))?;
            }
            Command::RecordConsensusTried => {
                let hash = deciding::may_record_consensus_tried(state)?.hash.clone();
                self.write(command, None, at, |t| t.consensus_tried().record(&hash, at))?;
            }
            Command::OpenVote { method, attendance } => {
                let vote = deciding::open_vote(state, *method, attendance, at)?;
                let row = store::NewVote {
                    version: deciding::on_the_table(state)?.hash.clone(),
                    ordinal: vote.ordinal,
                    method: vote.method,
                    rules: vote.rules,
                    roll: vote.roll,
                    attendance: vote.attendance,
                    opened_at: at,
                };
                self.write(command, None, at, |t| t.votes().open(&row).map(drop))?;
            }
            Command::CloseVote { votes } => {
                let (closed, decision) = deciding::close_vote(state, votes.clone(), at)?;
                let row = store::ClosedVote { votes: closed.votes, count: closed.count, result: closed.result, at };
                self.write(command, None, at, |t| {
                    let vote = the_open_vote(t)?;
                    t.votes().close(vote, &row)?;
                    if let Some(decision) = &decision {
                        t.decisions().decide(&decision.version.hash, store::By::Vote(vote), at)?;
                    }
                    Ok(())
                })?;
            }
            Command::CancelVote => {
                deciding::the_open_vote(state)?;
                self.write(command, None, at, |t| t.votes().cancel(the_open_vote(t)?, at))?;
            }
            Command::Reopen { reason } => {
                let reason = tidy(reason)?;
                let hash = deciding::may_reopen(state, &reason)?.version.hash.clone();
                self.write(command, None, at, |t| t.decisions().reopen(&hash, at, &reason))?;
            }
            other => return Err(not_this(other)),
        }
        let before = Some(self.reread()?);
        Ok(Done::Changed { before, notes: Notes::Same })
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
        self.file.write(&Entry { at, who: LEADER.to_owned(), kind, body }, &undoable, rows)?;
        self.state.revision = self.file.revision();
        self.state.head = self.file.head().to_owned();
        self.state.saved_at = at;
        self.state.history = history(&self.file);
        Ok(())
    }

    /// Writes imported needs and the regions they name.
    pub fn take_in(&mut self, needs: &[Need], regions: &[String]) -> Result<(), Refusal> {
        let at = (self.clock)();
        let body = serde_json::json!({ "needs": needs, "regions": regions });
        let entry = Entry { at, who: LEADER.to_owned(), kind: "import".to_owned(), body };
        self.file.write(&entry, &Undoable::No, |tables| -> Result<(), StoreError> {
            for region in regions {
                tables.regions().put(region)?;
            }
            needs.iter().try_for_each(|need| tables.needs().put(need))
        })?;
        self.reread().map(drop)
    }

    /// Writes what was imported beside behovsmeldinger; it can be taken back.
    pub fn take_in_other(
        &mut self,
        kind: ImportKind,
        body: serde_json::Value,
        rows: impl FnOnce(&Tables<'_>) -> Result<(), StoreError>,
    ) -> Result<(), Refusal> {
        let at = (self.clock)();
        let what = serde_json::to_value(kind).map_err(|error| Refusal::new("cannot-write", error))?;
        let code = format!("import-{}", what.as_str().unwrap_or_default());
        let label = HistoryItem { code: code.clone(), owner: None, from: None, to: None };
        let label = serde_json::to_value(label).map_err(|error| Refusal::new("cannot-write", error))?;
        let entry = Entry { at, who: LEADER.to_owned(), kind: code, body };
        self.file.write(&entry, &Undoable::Yes { label }, rows)?;
        self.reread().map(drop)
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
        let theirs = amount(&self.state.allocation, need).unwrap_or_default();
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

/// Changes the adjustments as the command says; gives the undo label's code and the need it is about.
fn adjusted<'c>(
    state: &State,
    adjustments: &mut Adjustments,
    command: &'c Command,
) -> Result<(&'static str, Option<&'c NeedId>), Refusal> {
    let basis = state.basis();
    match command {
        Command::SetAmount { need, amount, others } => {
            allocation::set_amount(&basis, adjustments, need, *amount, *others).map(|()| ("set-amount", Some(need)))
        }
        Command::SetAmounts { amounts, others } => amounts
            .iter()
            .try_for_each(|(need, amount)| allocation::set_amount(&basis, adjustments, need, *amount, *others))
            .map(|()| ("set-amounts", None)),
        Command::FollowRule { need } => {
            allocation::follow_rule(&basis, adjustments, need).map(|()| ("follow-rule", Some(need)))
        }
        Command::FollowRuleEverywhere => {
            allocation::follow_rule_everywhere(adjustments);
            Ok(("follow-rule-everywhere", None))
        }
        Command::Lock { need } => allocation::lock(&basis, adjustments, need).map(|()| ("lock", Some(need))),
        Command::Unlock { need } => allocation::unlock(&basis, adjustments, need).map(|()| ("unlock", Some(need))),
        Command::SetGroup { group, amount, others } => {
            allocation::set_group(&basis, adjustments, group, *amount, *others).map(|()| ("set-group", None))
        }
        Command::FreeGroup { group } => {
            allocation::free_group(&basis, adjustments, group).map(|()| ("free-group", None))
        }
        Command::LockGroup { group } => {
            allocation::lock_group(&basis, adjustments, group).map(|()| ("lock-group", None))
        }
        Command::UnlockGroup { group } => {
            allocation::unlock_group(adjustments, group);
            Ok(("unlock-group", None))
        }
        other => return Err(not_this(other)),
    }
    .map_err(|error| Refusal::new(error.code(), &error))
}

fn amount(allocation: &Allocation, need: &NeedId) -> Option<Kroner> {
    allocation.schemes.iter().flat_map(|scheme| &scheme.needs).find(|line| line.need == *need).map(|line| line.amount)
}

/// Where the file stands beside its rows.
pub(crate) fn standing(file: &MeetingFile) -> Result<Standing, Refusal> {
    Ok(Standing {
        revision: file.revision(),
        head: file.head().to_owned(),
        saved_at: file.saved_at(),
        history: history(file),
    })
}

fn history(file: &MeetingFile) -> History {
    let read = |label: Option<serde_json::Value>| label.and_then(|label| serde_json::from_value(label).ok());
    let history = file.history();
    History { undo: read(history.undo), redo: read(history.redo) }
}

/// The vote that is open in the file.
fn the_open_vote(tables: &Tables<'_>) -> Result<VoteId, StoreError> {
    let open = tables.votes().open_vote()?;
    open.map(|vote| vote.id).ok_or_else(|| StoreError::NotThere("open vote".to_owned()))
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

fn not_this(command: &Command) -> Refusal {
    Refusal::new("not-understood", format!("the command {command:?} does not belong here"))
}
