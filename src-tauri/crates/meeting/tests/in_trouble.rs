//! A file always opens. A draft that cannot be reckoned says why, and is mended one thing after the other.
//!
//! `locked-out-format-3.innstilling` is as an earlier program left it: an amount is set for Ofoten, and then a workbook moved the
//! last behovsmelding away from there. That program could not open it again.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use std::path::PathBuf;

use allocation::{Group, GroupLevel};
use common::{clock, scheme};
use forum::{Kroner, Language};
use meeting::command::{AdjustCommand, Command, DraftCommand, RemarkCommand};
use meeting::view::{Change, LeaderView, Mend};
use meeting::{Meeting, Opened, Paper, Refusal, RefusalCode};
use tempfile::TempDir;

struct LockedOut {
    folder: TempDir,
    meeting: Meeting,
}

impl LockedOut {
    fn opened() -> LockedOut {
        let folder = tempfile::tempdir().unwrap();
        let kept = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/files/locked-out-format-3.innstilling");
        let path = folder.path().join("m.innstilling");
        std::fs::copy(kept, &path).unwrap();
        let Opened::Meeting(meeting) = meeting::open(&path, clock()).unwrap() else { panic!("it is a meeting") };
        LockedOut { folder, meeting }
    }

    fn view(&self) -> LeaderView {
        self.meeting.leader_view().unwrap()
    }

    fn act(&self, command: impl Into<Command>) -> Result<Change, Refusal> {
        self.meeting.execute(self.view().revision, command)
    }

    fn problems(&self) -> Vec<String> {
        let copy = self.folder.path().join("kopi.innstilling");
        std::fs::copy(self.meeting.path(), &copy).unwrap();
        meeting::verify(&copy, clock()).unwrap().problems
    }
}

fn ofoten() -> Group {
    Group { scheme: scheme("rekom"), level: GroupLevel::Region, name: "Ofoten".to_owned() }
}

#[test]
fn it_opens_and_the_draft_says_what_stands_in_the_way_and_what_mends_it() {
    let room = LockedOut::opened();
    let view = room.view();
    assert!(!view.needs.is_empty(), "the rest of the meeting is shown");
    let trouble = view.draft.trouble.expect("the draft cannot be reckoned");
    assert_eq!(trouble.refusal.code, RefusalCode::AllocateGroupUnknown);
    assert_eq!(trouble.refusal.values["name"], "Ofoten");
    assert_eq!(trouble.mends.first(), Some(&Mend::FreeGroup { group: ofoten() }));
    assert!(view.draft.amounts.is_empty() && view.draft.schemes.is_empty(), "no amount is made up");
    assert!(view.drafts.iter().all(|draft| draft.trouble.is_some()), "the list of drafts says it too");
}

#[test]
fn what_needs_amounts_is_refused_with_the_same_reason_and_the_rest_goes_on() {
    let room = LockedOut::opened();
    let need = room.view().needs[0].id.clone();
    let set = AdjustCommand::SetAmount {
        need: need.clone(),
        amount: Kroner::new(1_000),
        others: allocation::Others::Hold,
        sure: false,
    };
    let refused = [
        room.meeting.account(None, Language::Nb).err().unwrap(),
        room.meeting.paper(&Paper::INNSTILLING, Language::Nb).unwrap_err(),
        room.meeting.payments().err().unwrap(),
        room.act(set).unwrap_err(),
    ];
    for refusal in refused {
        assert_eq!(refusal.code, RefusalCode::AllocateGroupUnknown, "{refusal}");
    }
    room.act(RemarkCommand::SetNote { need: need.clone(), note: "Ring eieren".to_owned() }).unwrap();
    assert_eq!(room.view().notes[&need], "Ring eieren");
}

#[test]
fn the_group_let_go_mends_it() {
    let room = LockedOut::opened();
    room.act(AdjustCommand::FreeGroup { group: ofoten() }).unwrap();
    let view = room.view();
    assert_eq!(view.draft.trouble, None);
    assert!(view.draft.schemes.iter().any(|sums| !sums.allocated.is_zero()));
    assert_eq!(room.problems(), Vec::<String>::new());
}

#[test]
fn another_draft_can_be_worked_on_meanwhile() {
    let room = LockedOut::opened();
    let first = room.view().draft.name;
    room.act(DraftCommand::NewDraft { name: "Utkast B".to_owned() }).unwrap();
    assert_eq!(room.view().draft.trouble, None, "the new one follows the rule");
    room.act(DraftCommand::ChooseDraft { name: first.clone() }).unwrap();
    let trouble = room.view().draft.trouble.expect("the first one is as it was");
    assert!(trouble.mends.contains(&Mend::ChooseDraft { draft: "Utkast B".to_owned() }), "{:?}", trouble.mends);
    let copied = room.act(DraftCommand::CopyDraft { from: first, name: "Utkast C".to_owned() });
    assert!(copied.is_ok(), "a copy of what was in trouble already brings no new trouble");
}

#[test]
fn verification_lists_the_draft_and_nothing_else() {
    let room = LockedOut::opened();
    let problems = room.problems();
    assert_eq!(problems.len(), 1, "{problems:?}");
    assert!(problems[0].starts_with("draft-not-reckoned: "), "{problems:?}");
}

#[test]
fn the_copies_beside_it_are_not_renewed_while_it_is_in_trouble() {
    let room = LockedOut::opened();
    let backup = store::backup_path(room.meeting.path());
    assert!(!backup.exists(), "a meeting in trouble takes the place of no good copy");
    room.act(AdjustCommand::FreeGroup { group: ofoten() }).unwrap();
    let LockedOut { folder: _folder, meeting } = room;
    let path = meeting.path().to_owned();
    drop(meeting);
    assert!(matches!(meeting::open(&path, clock()), Ok(Opened::Meeting(_))));
    assert!(backup.exists(), "once it can be reckoned it is copied");
}
