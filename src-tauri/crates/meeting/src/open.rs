//! A meeting that is open, and the ways to one: a file, a preset, an example.

use std::panic::RefUnwindSafe;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard};

use allocation::{CompareBy, Comparison, Explanation, Others, Payments, Step};
use documents::TemplateTable;
use documents::import::{Asked, Context};
use forum::{Language, NeedId, Progress, SchemeId, SeatId, Wish, Work, WorkStage};
use procedure::{KeptWith, MeetingId, PersonId, ProposalId};
use serde_json::Value;
use store::MeetingFile;

use crate::clock::Clock;
use crate::command::{AdjustCommand, Command, Refusal, RefusalCode};
use crate::desk::Desk;
use crate::desk::typed::{Taken, TypedAmount};
use crate::face::{Face, FaceAnswer, FaceChange, FaceQuestion, FaceView, OwnView, SeatAnswer, SeatCommand};
use crate::files::{Kind, NextYear, Post, PostTaken, ReviewCopy, making, may_write_out, next_year, papers, write_out};
use crate::import::{self, Answers, ImportKind, ImportReport, OtherReport, SeatReport};
use crate::view::{
    self, Account, AheadView, Change, Difference, FileInfo, JournalView, LeaderView, MeetingView, ModelTrial,
    PersonHeld, RoundView, ShownBeside, VersionsView, WallScene, WallView, YearView, YearsView, account, model_trial,
    queries,
};

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
    open_watched(path, clock, Work::UNWATCHED)
}

/// The same for somebody who waits, and may stop it.
pub fn open_watched(path: &Path, clock: Clock, work: Work) -> Result<Opened, Refusal> {
    work.begins(WorkStage::Opening)?;
    let opened = opened(path, clock)?;
    work.begins(WorkStage::Opening)?;
    Ok(opened)
}

fn opened(path: &Path, clock: Clock) -> Result<Opened, Refusal> {
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
    waiting: Arc<Waiting>,
}

/// A command that falls over leaves nothing behind, whoever waits for it: see [`Meeting::desk`].
impl RefUnwindSafe for Meeting {}

/// Who waits for what takes its time, and may stop it.
pub type Waiting = dyn Fn(Progress) -> Wish + Send + Sync;

impl Meeting {
    pub(crate) fn of(file: MeetingFile, clock: Clock) -> Result<Meeting, Refusal> {
        let path = file.path().to_owned();
        Ok(Meeting { desk: Arc::new(Mutex::new(Desk::at(file, clock)?)), path, waiting: Arc::new(|_| Wish::GoOn) })
    }

    /// The same meeting, asked by somebody who waits: imports and papers tell how far they have come, and stop when told to.
    pub fn watched_by(&self, waiting: Arc<Waiting>) -> Meeting {
        Meeting { waiting, ..self.clone() }
    }

    pub(crate) fn work(&self) -> Work<'_> {
        Work::watched(&*self.waiting)
    }

    /// Where its file is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// What there is to know of its file.
    pub fn file(&self) -> Result<FileInfo, Refusal> {
        Ok(self.desk()?.file_info())
    }

    /// Everything the leader's face shows.
    pub fn leader_view(&self) -> Result<LeaderView, Refusal> {
        Ok(self.desk()?.leader_view())
    }

    /// The year of the forum, with every meeting as far as it has come.
    pub fn year(&self) -> Result<YearView, Refusal> {
        Ok(YearView::whole(&self.desk()?.state))
    }

    /// The meeting whose minutes are meant, as far as it has come: the one that is named; else the one that goes on, else the last whose
    /// minutes are open, else the last that was held. None where none is planned.
    pub fn minutes_of(&self, meeting: Option<&MeetingId>) -> Result<Option<MeetingView>, Refusal> {
        let desk = self.desk()?;
        match desk.state.year.minutes_meant(meeting) {
            Ok(held) => Ok(Some(MeetingView::whole(&desk.state, held))),
            Err(_) if meeting.is_none() => Ok(None),
            Err(refusal) => Err(refusal),
        }
    }

    /// What lies ahead, seen from today.
    pub fn ahead(&self) -> Result<AheadView, Refusal> {
        let desk = self.desk()?;
        Ok(AheadView::of(&desk.state, documents::norwegian_time((desk.clock)()).date()))
    }

    /// The versions of the innstilling side by side, and the vedtak after it.
    pub fn versions(&self) -> Result<VersionsView, Refusal> {
        VersionsView::of(&self.desk()?.state)
    }

    /// Everything that is held about a person.
    pub fn person_held(&self, person: &PersonId) -> Result<PersonHeld, Refusal> {
        view::person_held(&self.desk()?.state, person)
    }

    /// What is shown beside what the leader's face has at once.
    pub fn shown_beside(&self) -> Result<ShownBeside, Refusal> {
        Ok(ShownBeside {
            year: self.year()?,
            ahead: self.ahead()?,
            due: self.due()?,
            annual: self.annual()?,
            lists: self.lists()?,
            versions: self.versions(),
            journal: self.journal()?,
        })
    }

    /// Everything the wall shows.
    pub fn wall_view(&self) -> Result<WallView, Refusal> {
        let desk = self.desk()?;
        Ok(desk.wall.view(&desk.state))
    }

    /// Which state of the meeting the laptops see now.
    pub fn face_revision(&self) -> Result<u64, Refusal> {
        Ok(self.desk()?.face_revision())
    }

    /// Everything that a laptop or one more wall sees. Refused when it is on a seat that is not there.
    pub fn face_view(&self, face: &Face) -> Result<FaceView, Refusal> {
        self.desk()?.face_view(face)
    }

    /// What has moved for all laptops since a revision.
    pub fn face_change(&self, since: u64) -> Result<FaceChange, Refusal> {
        Ok(self.desk()?.face_change(since))
    }

    /// What one seat alone sees.
    pub fn own_view(&self, seat: &SeatId) -> Result<OwnView, Refusal> {
        self.desk()?.own_view(seat)
    }

    /// Does what a laptop on a seat asks for. A ballot is on the disk before it is answered.
    pub fn from_seat(&self, seat: &SeatId, command: SeatCommand) -> Result<SeatAnswer, Refusal> {
        let mut answers = self.from_seats(&[(seat.clone(), command)]);
        answers.pop().unwrap_or_else(|| Err(Refusal::new(RefusalCode::NotUnderstood, "nothing was asked for")))
    }

    /// The same of many that arrive together, each answered by itself, in their order: their ballots are one transaction.
    pub fn from_seats(&self, asked: &[(SeatId, SeatCommand)]) -> Vec<Result<SeatAnswer, Refusal>> {
        match self.desk() {
            Ok(mut desk) => desk.take_from_seats(asked),
            Err(refusal) => asked.iter().map(|_| Err(refusal.clone())).collect(),
        }
    }

    /// From now on ballots may come from browsers, or may not, as the room says. The minutes tell it of each vote by laptop in which they
    /// could.
    pub fn let_browsers_vote(&self, allowed: bool) -> Result<(), Refusal> {
        self.desk()?.let_browsers_vote(allowed);
        Ok(())
    }

    /// Answers a question about what is shown. Nothing is kept of it, and nobody is told; the desk is held only for as long as it
    /// takes to look what is shown.
    pub fn look(&self, question: &FaceQuestion) -> Result<FaceAnswer, Refusal> {
        let picture = self.desk()?.picture(question)?;
        picture.answer(question)
    }

    /// Takes in a file that a representative has written at home: each thing that it says waits for the leader.
    pub fn take_post(&self, path: &Path) -> Result<PostTaken, Refusal> {
        let post = Post::read(path)?;
        self.desk()?.take_post(&post)
    }

    /// What the leader's windows are told after laptops asked for something.
    pub fn change_from_seats(&self) -> Result<Change, Refusal> {
        Ok(self.desk()?.change_from_seats())
    }

    /// What the wall would show of a scene as the meeting is now, for the leader to look at before the others do.
    pub fn wall_ahead(&self, scene: &WallScene) -> Result<WallView, Refusal> {
        let desk = self.desk()?;
        Ok(desk.wall.ahead(&desk.state, scene))
    }

    /// Does what the command says, or refuses and changes nothing. `seen` is the revision its sender saw.
    pub fn execute(&self, seen: u64, command: impl Into<Command>) -> Result<Change, Refusal> {
        let mut desk = self.desk()?;
        desk.execute(seen, &command.into()).map_err(|refusal| desk.state.named(refusal))
    }

    /// Reads a file and keeps it with a case, a row of a list, a behovsmelding or a meeting.
    pub fn keep_file(&self, with: &KeptWith, path: &Path) -> Result<Change, Refusal> {
        self.desk()?.keep_file(with, path)
    }

    /// Takes a file away that is kept.
    pub fn drop_file(&self, with: &KeptWith, name: &str) -> Result<Change, Refusal> {
        self.desk()?.drop_file(with, name)
    }

    /// What a command that adjusts amounts would move; nothing is changed or written. Asked while the leader drags.
    ///
    /// Refused as [`Meeting::execute`] refuses it.
    pub fn preview(&self, seen: u64, command: &AdjustCommand) -> Result<Change, Refusal> {
        let desk = self.desk()?;
        desk.preview(seen, command).map_err(|refusal| desk.state.named(refusal))
    }

    /// Reads amounts as they were typed or pasted and sets those that can be, as one change.
    /// `sure`: also those that are more than their scheme can ever have.
    pub fn set_typed(&self, seen: u64, typed: &[TypedAmount], others: Others, sure: bool) -> Result<Taken, Refusal> {
        let mut desk = self.desk()?;
        desk.set_typed(seen, typed, others, sure).map_err(|refusal| desk.state.named(refusal))
    }

    /// Why a need gets what it gets in the working draft.
    pub fn explain(&self, need: &NeedId) -> Result<Explanation, Refusal> {
        queries::explain(&self.desk()?.state, need)
    }

    /// Why a pot of the working draft is what it is.
    pub fn explain_pot(&self, scheme: &SchemeId, pot: &str) -> Result<Vec<Step>, Refusal> {
        queries::explain_pot(&self.desk()?.state, scheme, pot)
    }

    /// Drafts side by side; the first is what the others are compared with.
    pub fn compare(&self, drafts: &[String], by: CompareBy) -> Result<Comparison, Refusal> {
        queries::compare(&self.desk()?.state, drafts, by)
    }

    /// What a draft that was put forward gives beside another.
    pub fn difference(&self, first: &ProposalId, second: &ProposalId) -> Result<Difference, Refusal> {
        view::difference(&self.desk()?.state, first, second)
    }

    /// Writes a file that is kept, as it came, to a path that the user has chosen.
    pub fn save_kept_file(&self, with: &KeptWith, name: &str, to: &Path) -> Result<(), Refusal> {
        let desk = self.desk()?;
        let bytes = desk.kept_file(with, name)?;
        write_out(to, &bytes, Kind::Attachment, &[&self.path])?;
        Ok(())
    }

    /// Money over several years, of the working draft.
    pub fn years(&self) -> Result<YearsView, Refusal> {
        queries::years(&self.desk()?.state)
    }

    /// The rounds of the working draft: one for each scheme whose model has one.
    pub fn rounds(&self) -> Result<Vec<RoundView>, Refusal> {
        Ok(queries::rounds(&self.desk()?.state))
    }

    /// Who is paid what in the working draft.
    pub fn payments(&self) -> Result<Payments, Refusal> {
        let desk = self.desk()?;
        Ok(allocation::payments(&desk.state.basis(), desk.state.reckoned()?))
    }

    /// What a model would come to, before it is taken into use.
    pub fn try_model(&self, model: &Value) -> Result<ModelTrial, Refusal> {
        Ok(model_trial::try_model(&self.desk()?.state, model))
    }

    /// The tildelingsmodell as a readable document, as [`Meeting::try_model`] reads it.
    pub fn model_document(&self) -> Result<String, Refusal> {
        queries::model_document(&self.desk()?.state)
    }

    /// The draft in full, its findings in words of the language; the working draft when none is named.
    pub fn account(&self, draft: Option<&str>, language: Language) -> Result<Account, Refusal> {
        account(&self.desk()?.state, draft, language)
    }

    /// Every entry of the journal: when, who, what, before and after.
    pub fn journal(&self) -> Result<JournalView, Refusal> {
        Ok(view::journal(&self.desk()?.file.journal()?))
    }

    /// What an import of the file would bring, and what it asks; nothing is changed.
    pub fn import_preview(&self, workbook: &Path, answers: &Answers) -> Result<ImportReport, Refusal> {
        import::preview(&*self.desk()?, workbook, answers, self.work())
    }

    /// Imports behovsmeldinger from a workbook or CSV file. With a problem or an open question nothing is changed: the report has
    /// them, and `imported` is nothing.
    pub fn import(&self, workbook: &Path, answers: &Answers) -> Result<ImportReport, Refusal> {
        import::import(&mut *self.desk()?, workbook, answers, self.work())
    }

    /// What an import of key figures, last year's amounts, frames or søknader would bring; nothing is changed.
    pub fn import_other_preview(
        &self,
        kind: ImportKind,
        workbook: &Path,
        answers: &Answers,
    ) -> Result<OtherReport, Refusal> {
        import::preview_other(&*self.desk()?, kind, workbook, answers, self.work())
    }

    /// Imports key figures, last year's amounts, frames or søknader. With a problem or an open question nothing is changed.
    pub fn import_other(&self, kind: ImportKind, workbook: &Path, answers: &Answers) -> Result<OtherReport, Refusal> {
        import::import_other(&mut *self.desk()?, kind, workbook, answers, self.work())
    }

    /// The seats as a CSV list.
    pub fn seat_list(&self) -> Result<Vec<u8>, Refusal> {
        let lines = import::seat_lines(&self.desk()?.state);
        documents::seat_list(&lines).map_err(|error| Refusal::new(RefusalCode::CannotWrite, error))
    }

    /// Brings seats in from a list, as one change. A seat that the list does not have stays.
    pub fn import_seats(&self, list: &Path) -> Result<SeatReport, Refusal> {
        import::import_seats(&mut *self.desk()?, list)
    }

    /// An empty workbook to fill in, with the meeting's year, schemes, regions and questions.
    pub fn template(&self, table: TemplateTable, language: Language) -> Result<Vec<u8>, Refusal> {
        let desk = self.desk()?;
        let made = documents::template(table, &import::context(&desk.state, Work::UNWATCHED), language);
        made.map_err(|error| Refusal::new(RefusalCode::CannotWrite, error))
    }

    /// What the file of the next year may be called, beside this one: the year in this one's name moved on, else added.
    pub fn next_year_name(&self) -> Result<String, Refusal> {
        let year = self.desk()?.state.info.year;
        let stem = self.path.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let (now, next) = (year.to_string(), (year + 1).to_string());
        Ok(if stem.contains(&now) { stem.replace(&now, &next) } else { format!("{stem} {next}") })
    }

    /// Makes the file of the next year from this one, which stays as it is. Never over another file.
    pub fn next_year(&self, to: &Path) -> Result<(Meeting, NextYear), Refusal> {
        let desk = self.desk()?;
        may_write_out(to, Kind::Meeting, &[&self.path])?;
        let decided = match &desk.state.decision.decision {
            Some(_) => Some(papers::at_hand(&desk)?),
            None => None,
        };
        let parts = (&desk.state, desk.file.contents()?, decided.as_deref());
        let (file, told) = next_year::make(parts, to, (desk.clock)())?;
        let made = Meeting::of(file, desk.clock.clone())?;
        made.desk()?.take_people(&desk.state.year.people)?;
        Ok((made, told))
    }

    /// Writes a read-only copy without internal notes for the representatives.
    pub fn review_copy(&self, to: &Path) -> Result<(), Refusal> {
        let desk = self.desk()?;
        may_write_out(to, Kind::ReviewCopy, &[&self.path])?;
        Ok(desk.file.write_review_copy(to, (desk.clock)(), self.work())?)
    }

    /// Writes a whole copy of the meeting, also while it is open, which a file manager cannot. Never over another file.
    pub fn whole_copy(&self, to: &Path) -> Result<(), Refusal> {
        let desk = self.desk()?;
        may_write_out(to, Kind::Meeting, &[&self.path])?;
        Ok(desk.file.write_copy(to, self.work())?)
    }

    /// Renews the copies beside the file when it is time, in a thread of its own. A change does so too; this is for the time in
    /// which nothing is done: whoever holds a meeting open asks it now and then.
    pub fn keep_copies(&self) -> Result<(), Refusal> {
        self.desk()?.keep_copies();
        Ok(())
    }

    /// The desk, when the command before is done. One that fell over midway left nothing behind: what it had begun was taken
    /// away with its transaction, and what is in memory is read anew from the file.
    pub(crate) fn desk(&self) -> Result<MutexGuard<'_, Desk>, Refusal> {
        self.desk.lock().or_else(|fallen| {
            let mut desk = fallen.into_inner();
            desk.read_again().map_err(|why| Refusal::new(RefusalCode::DeskLost, why))?;
            self.desk.clear_poison();
            Ok(desk)
        })
    }
}

/// Makes a meeting file with the rules of a preset: schemes, frames, regions, cases, model. Never over another file.
pub fn new_from_preset(id: &str, path: &Path, clock: Clock) -> Result<Meeting, Refusal> {
    Meeting::of(making::from_preset(id, path, clock())?, clock)
}

/// Makes a whole example meeting. Never over another file.
pub fn new_from_example(id: &str, path: &Path, clock: Clock) -> Result<Meeting, Refusal> {
    Meeting::of(making::from_example(id, path, clock())?, clock)
}

/// An empty workbook to fill in before there is a meeting file: of a year, with no schemes or regions to choose from.
pub fn empty_template(table: TemplateTable, year: i32, language: Language) -> Result<Vec<u8>, Refusal> {
    let context = Context { year, schemes: &[], regions: &[], asked: Asked::default(), work: Work::UNWATCHED };
    documents::template(table, &context, language).map_err(|error| Refusal::new(RefusalCode::CannotWrite, error))
}
