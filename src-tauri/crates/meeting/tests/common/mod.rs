//! A meeting to try things in, with a clock that the test sets.
#![allow(dead_code, missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use chrono::{DateTime, Utc};
use forum::vote::Count;
use forum::{CaseKind, Kroner, NeedId, SchemeId};
use meeting::command::{PresideCommand, ResolveCommand};
use meeting::view::{Change, Decided, DecidedPart, HeldView, LeaderView};
use meeting::{Clock, Command, Meeting, Opened, ProposalId, Refusal};
use procedure::{CaseStatus, VoteQuestion, Way};
use tempfile::TempDir;

/// A clock that moves one second each time somebody looks at it, from the morning of the meeting.
pub fn clock() -> Clock {
    let seconds = AtomicI64::new(1_679_043_600);
    Arc::new(move || DateTime::<Utc>::from_timestamp(seconds.fetch_add(1, Ordering::Relaxed), 0).unwrap())
}

/// The example meeting, at the leader's desk.
pub struct Room {
    pub folder: TempDir,
    pub meeting: Meeting,
}

impl Room {
    pub fn nordland() -> Room {
        Room::example("nordland-2023")
    }

    pub fn example(id: &str) -> Room {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("Møte.innstilling");
        let meeting = meeting::new_from_example(id, &path, clock()).unwrap();
        Room { folder, meeting }
    }

    /// A meeting that begins from a county's preset: without seats and without behovsmeldinger.
    pub fn preset(id: &str) -> Room {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("Møte.innstilling");
        let meeting = meeting::new_from_preset(id, &path, clock()).unwrap();
        Room { folder, meeting }
    }

    pub fn path(&self) -> PathBuf {
        self.meeting.path().to_owned()
    }

    pub fn view(&self) -> LeaderView {
        self.meeting.leader_view().unwrap()
    }

    /// Does something having seen the meeting as it is.
    pub fn act(&self, command: impl Into<Command>) -> Result<Change, Refusal> {
        self.meeting.execute(self.view().revision, command)
    }

    pub fn done(&self, command: impl Into<Command>) -> Change {
        let command = command.into();
        self.act(command.clone()).unwrap_or_else(|refusal| panic!("{command:?} was refused: {refusal}"))
    }

    pub fn refused(&self, command: impl Into<Command>) -> &'static str {
        let command = command.into();
        let before = self.view();
        let refusal = self.act(command.clone()).expect_err(&format!("{command:?} should be refused"));
        assert_eq!(self.view(), before, "a refused command changes nothing");
        refusal.code.as_str()
    }

    pub fn amount(&self, id: &str) -> Kroner {
        self.view().draft.amounts.iter().find(|line| line.need.as_str() == id).unwrap().amount
    }

    /// The first meeting is open, all are here, and its case that ends in a decision is treated.
    pub fn in_the_case(&self) {
        let view = self.view();
        let held = &view.year.meetings[0];
        let decides =
            |number| view.meeting.cases.iter().any(|case| case.number == number && case.kind == CaseKind::Decision);
        let case = held.agenda.iter().map(|entry| entry.case).find(|number| decides(*number)).unwrap();
        self.done(PresideCommand::OpenMeeting { meeting: held.planned.id.clone() });
        self.done(PresideCommand::Arrive { seats: view.seats.iter().map(|seat| seat.id.clone()).collect() });
        self.done(PresideCommand::OpenCase { case, led_by: None, joint: None });
    }

    /// The same, and the draft that is worked on is put forward.
    pub fn put_forward(&self) {
        self.in_the_case();
        self.done(ResolveCommand::PutDraftForward { by: None });
    }

    /// The same, and the forum agrees on it.
    pub fn agreed(&self) {
        self.put_forward();
        let proposal = ProposalId::new(self.view().draft.name);
        self.done(ResolveCommand::Agree { proposal, lines: None, body: None });
    }

    /// Puts the draft that is put forward to a vote, after agreement was tried.
    pub fn put_to_vote(&self, way: Way) {
        self.done(ResolveCommand::ConsensusTried);
        let proposal = ProposalId::new(&self.view().decision.proposed.unwrap().hash);
        let question = VoteQuestion::One { proposal };
        self.done(ResolveCommand::PutToVote { question, way, lines: None, body: None, rule: None, repeats: None });
    }

    /// Ends a vote by hands with this count.
    pub fn counted(&self, yes: u32, no: u32, blank: u32) {
        self.done(ResolveCommand::CountHands { count: Count { yes, no, blank } });
        self.done(ResolveCommand::EndVote { hand_of_leader: None });
    }

    /// The case is treated, and the meeting closed.
    pub fn ended(&self) {
        self.done(PresideCommand::CloseCase { status: CaseStatus::Treated });
        self.done(PresideCommand::CloseMeeting);
    }

    /// The meeting that is led or was, as far as it has come.
    pub fn held(&self) -> HeldView {
        self.meeting.year().unwrap().meetings.remove(0).held.unwrap()
    }

    /// A copy of a file that an earlier program made, opened.
    pub fn earlier(name: &str) -> Room {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("Møte.innstilling");
        std::fs::copy(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/files").join(name), &path).unwrap();
        let Opened::Meeting(meeting) = meeting::open(&path, clock()).unwrap() else { panic!("it is a meeting") };
        Room { folder, meeting }
    }

    /// Closes the program and opens the file again.
    pub fn reopened(self) -> Room {
        let Room { folder, meeting } = self;
        let path = meeting.path().to_owned();
        drop(meeting);
        match meeting::open(&path, clock()).unwrap() {
            Opened::Meeting(meeting) => Room { folder, meeting },
            Opened::Review(_) => panic!("the meeting file opened as a review copy"),
        }
    }
}

/// The one time that something was decided in a meeting.
pub fn part(decided: Decided) -> DecidedPart {
    let Decided::Meeting { mut parts, .. } = decided else { panic!("in a meeting: {decided:?}") };
    assert_eq!(parts.len(), 1, "at once: {parts:?}");
    parts.remove(0)
}

pub fn need(id: &str) -> NeedId {
    NeedId::from(id.to_owned())
}

pub fn scheme(id: &str) -> SchemeId {
    SchemeId::new(id)
}
