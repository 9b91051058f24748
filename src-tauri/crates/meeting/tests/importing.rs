//! The secretariat brings behovsmeldinger in.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use forum::Kroner;
use meeting::{Answers, Meeting, RefusalCode};
use tempfile::TempDir;

const CSV: &str = include_str!("../../../../assets/examples/nordland-2023/behovsmeldinger.csv");

fn empty_meeting() -> (TempDir, Meeting) {
    let folder = tempfile::tempdir().unwrap();
    let meeting =
        meeting::new_from_preset("nordland-2023", &folder.path().join("m.innstilling"), common::clock()).unwrap();
    (folder, meeting)
}

#[test]
fn needs_come_into_an_empty_meeting_with_the_real_totals() {
    let (folder, meeting) = empty_meeting();
    let file = folder.path().join("behov.csv");
    std::fs::write(&file, CSV).unwrap();
    let preview = meeting.import_preview(&file, &Answers::default()).unwrap();
    assert!(meeting.leader_view().unwrap().needs.is_empty(), "a dry run changes nothing");
    let report = meeting.import(&file, &Answers::default()).unwrap();
    assert_eq!(preview, report);
    assert_eq!((report.imported, report.replaced), (135, 0));
    let owner: Kroner = report.totals.values().map(|totals| totals.owner).sum();
    let university: Kroner = report.totals.values().map(|totals| totals.university).sum();
    assert_eq!((owner, university), (Kroner::new(21_367_898), Kroner::new(28_803_682)));
    let view = meeting.leader_view().unwrap();
    assert_eq!(view.needs.len(), 135);
    assert!(view.draft.schemes.iter().all(|sums| sums.unallocated.is_zero()));
}

#[test]
fn the_same_file_again_replaces_and_adds_nothing() {
    let (folder, meeting) = empty_meeting();
    let file = folder.path().join("behov.csv");
    std::fs::write(&file, CSV).unwrap();
    meeting.import(&file, &Answers::default()).unwrap();
    let before = meeting.leader_view().unwrap();
    assert_eq!(meeting.import(&file, &Answers::default()).unwrap().replaced, 135);
    let after = meeting.leader_view().unwrap();
    assert_eq!((after.needs, after.draft), (before.needs, before.draft));
}

#[test]
fn a_file_with_a_problem_changes_nothing() {
    let (folder, meeting) = empty_meeting();
    let file = folder.path().join("behov.csv");
    std::fs::write(&file, CSV.replacen("102635", "1.234", 1)).unwrap();
    let report = meeting.import(&file, &Answers::default()).unwrap();
    assert_eq!(report.imported, 0);
    let problem = &report.problems[0];
    assert_eq!((problem.row, problem.column.as_str(), problem.value.as_str()), (2, "J", "1.234"));
    assert!(meeting.leader_view().unwrap().needs.is_empty());
}

#[test]
fn while_a_draft_is_put_forward_no_more_needs_are_taken_in() {
    let room = common::Room::nordland();
    room.put_forward();
    let file = room.folder.path().join("behov.csv");
    std::fs::write(&file, CSV).unwrap();
    assert_eq!(room.meeting.import(&file, &Answers::default()).unwrap_err().code, RefusalCode::DraftProposed);
}
