//! A meeting to try things in, with a clock that the test sets.
#![allow(dead_code, missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use chrono::{DateTime, Utc};
use forum::vote::Attendance;
use forum::{Kroner, NeedId, SchemeId};
use meeting::view::{Change, LeaderView};
use meeting::{Clock, Command, Meeting, Opened, Refusal};
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

    /// Everybody is present and nobody is inhabil.
    pub fn everybody(&self) -> Vec<Attendance> {
        let seats = self.view().seats;
        seats.iter().map(|seat| Attendance { seat: seat.id.clone(), present: true, recused: None }).collect()
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

pub fn need(id: &str) -> NeedId {
    NeedId::from(id.to_owned())
}

pub fn scheme(id: &str) -> SchemeId {
    SchemeId::new(id)
}
