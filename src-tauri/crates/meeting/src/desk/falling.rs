//! A command that falls over midway: nothing of it is in the file or in memory, and the meeting goes on.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use forum::NeedId;

use crate::command::{Command, RemarkCommand};
use crate::desk::committing::Written;
use crate::{Meeting, new_from_example};

fn nordland() -> (tempfile::TempDir, Meeting) {
    let folder = tempfile::tempdir().unwrap();
    let clock = Arc::new(|| chrono::DateTime::from_timestamp(1_679_043_600, 0).unwrap());
    let meeting = new_from_example("nordland-2023", &folder.path().join("Møte.innstilling"), clock).unwrap();
    (folder, meeting)
}

fn note(text: &str) -> Command {
    RemarkCommand::SetNote { need: first(), note: text.to_owned() }.into()
}

fn first() -> NeedId {
    NeedId::from("rekom-1".to_owned())
}

#[test]
fn a_command_that_falls_over_leaves_nothing_behind_and_the_next_one_is_carried_out() {
    let (_folder, meeting) = nordland();
    meeting.execute(meeting.leader_view().unwrap().revision, note("før")).unwrap();
    let before = meeting.leader_view().unwrap();

    let fallen = catch_unwind(AssertUnwindSafe(|| {
        let mut desk = meeting.desk().unwrap();
        let at = (desk.clock)();
        let written = Written::of(note("halvveis"), None).unwrap();
        let _ = desk.commit(written, at, |tables| {
            tables.notes().put(&first(), "halvveis")?;
            panic!("a rule fell over after the first row was written");
        });
    }));
    assert!(fallen.is_err(), "it fell over");

    assert_eq!(meeting.leader_view().unwrap(), before, "nothing was changed, in the file or in memory");
    meeting.execute(before.revision, note("etter")).unwrap();
    let after = meeting.leader_view().unwrap();
    assert_eq!((after.notes[&first()].as_str(), after.revision), ("etter", before.revision + 1), "the meeting goes on");
    assert_eq!(meeting.desk().unwrap().file.verify(), [], "and the file is whole");
}
