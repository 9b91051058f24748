//! What the forum itself set is never lost, and what it changed is not written over by a file that did not.

use allocation::Others;
use chrono::NaiveDate;
use forum::{AmountStage, AssessedAt, Assessment, Criterion, Kroner, NeedDetails, StageAmount};
use meeting::command::{AdjustCommand, HistoryCommand, RegisterCommand, RemarkCommand};
use meeting::{Answers, OwnSet};

use crate::common::need;
use crate::room::{HEADINGS, Room, answers, asked, but_for_the_journal, changed, file};

const READING: &str = "1;Salten;Fjordvik kommune;Lesing i lag;120000;80000";
const OUTDOORS: &str = "2;Salten;Nesheim kommune;Ute hele året;90000;60000";

/// The forum sets everything it can on the first behovsmelding.
pub fn set_all(room: &Room, id: &str) {
    room.done(AdjustCommand::SetAmount {
        need: need(id),
        amount: Kroner::new(50_000),
        others: Others::Hold,
        sure: false,
    });
    room.done(AdjustCommand::Lock { need: need(id) });
    room.done(RemarkCommand::SetNote { need: need(id), note: "Ring eieren".to_owned() });
    let stage = StageAmount {
        need: need(id),
        stage: AmountStage::WorkingGroup,
        rank: Some(1),
        amount: Some(Kroner::new(60_000)),
        comment: None,
    };
    room.done(RemarkCommand::SetStageAmount { entry: stage });
    room.done(RegisterCommand::Assess { assessment: assessment(id, false) });
}

fn assessment(id: &str, met: bool) -> Assessment {
    Assessment {
        need: need(id),
        at: AssessedAt::WorkingGroup,
        criterion: Criterion::Collective,
        met,
        reason: "Gjelder én avdeling".to_owned(),
        points: Vec::new(),
        assessed_by: "Arbeidsutvalget, leder".to_owned(),
        on: NaiveDate::from_ymd_opt(2023, 2, 1).unwrap(),
    }
}

#[test]
fn amount_lock_note_assessment_and_stage_stay_when_a_corrected_file_comes() {
    let room = Room::with(&[READING, OUTDOORS]);
    set_all(&room, "rekom-1");
    let before = room.view();
    let second = file(&["1;Ofoten;Fjordvik kommune;Lesing i lag;130000;80000", OUTDOORS]);
    let report = room.taken(&second);
    assert_eq!(changed(&report), ["rekom-1 region Salten -> Ofoten", "rekom-1 owner-amount 120 000 -> 130 000"]);
    let after = room.view();
    assert_eq!(after.notes, before.notes);
    assert_eq!(after.assessments, before.assessments);
    assert_eq!(after.stage_amounts, before.stage_amounts);
    assert_eq!(room.amount("rekom-1"), Kroner::new(50_000));
    assert!(!room.need("rekom-1").criteria.collective, "what was assessed stays as it was assessed");
    let kept: Vec<_> = report.kept.iter().map(|kept| kept.field.as_str()).collect();
    assert_eq!(kept, ["collective"], "and it is told that the file says something else");
    room.done(HistoryCommand::Undo);
    assert_eq!(but_for_the_journal(room.view()), but_for_the_journal(before));
}

#[test]
fn they_follow_a_behovsmelding_that_has_another_number_in_the_file() {
    let room = Room::with(&[READING, OUTDOORS]);
    set_all(&room, "rekom-1");
    let before = room.view();
    room.taken(&file(&[
        "2;Salten;Fjordvik kommune;Lesing i lag;120000;80000",
        "1;Salten;Nesheim kommune;Ute hele året;90000;60000",
    ]));
    assert_eq!(room.view().notes, before.notes);
    assert_eq!(room.amount("rekom-1"), Kroner::new(50_000));
    assert_eq!(room.need("rekom-1").owner.name, "Fjordvik kommune");
}

#[test]
fn one_that_is_taken_out_comes_back_with_all_of_it_by_undo() {
    let room = Room::with(&[READING, OUTDOORS]);
    set_all(&room, "rekom-2");
    let before = room.view();
    let second = file(&[READING]);
    let report = room.import(&second, &Answers::default());
    assert_eq!(asked(&report), ["gone"]);
    assert_eq!(
        report.gone[0].set,
        [OwnSet::Amount, OwnSet::Lock, OwnSet::Note, OwnSet::Assessment, OwnSet::Stage],
        "the one who answers sees what would go with it"
    );
    room.import(&second, &answers([("gone", "remove")]));
    assert!(room.view().notes.is_empty());
    room.done(HistoryCommand::Undo);
    assert_eq!(but_for_the_journal(room.view()), but_for_the_journal(before));
}

const THEME: &str =
    "1;Regional ordning;Salten;Fjordvik kommune;kommune;Lesing i lag;Nord universitet;120000;80000;Ja;Ja;Ja";

fn with_mark(mark: &str) -> String {
    format!("{HEADINGS};Like tiltak\n{THEME};{mark}\n")
}

fn set_mark(room: &Room, mark: &str) {
    let details = NeedDetails { alike: Some(mark.to_owned()), ..NeedDetails::default() };
    room.done(RegisterCommand::SetDetails { need: need("rekom-1"), details });
}

#[test]
fn what_was_changed_in_the_meeting_stays_when_the_file_says_what_it_said_before() {
    let room = Room::empty();
    room.taken(&with_mark("A"));
    assert_eq!(room.need("rekom-1").details.alike.as_deref(), Some("A"), "the column is known");
    set_mark(&room, "M");
    let report = room.taken(&with_mark("A"));
    assert_eq!(room.need("rekom-1").details.alike.as_deref(), Some("M"));
    let kept = &report.kept[0];
    assert_eq!((kept.field.as_str(), kept.ours.as_str(), kept.theirs.as_str()), ("alike", "M", "A"));
}

#[test]
fn what_both_changed_is_asked() {
    let room = Room::empty();
    room.taken(&with_mark("A"));
    set_mark(&room, "M");
    assert_eq!(room.asked(&with_mark("B")), ["both:rekom-1:alike"]);
    room.import(&with_mark("B"), &answers([("both:rekom-1:alike", "ours")]));
    assert_eq!(room.need("rekom-1").details.alike.as_deref(), Some("M"));
    room.taken(&with_mark("B"));
    assert_eq!(
        room.need("rekom-1").details.alike.as_deref(),
        Some("M"),
        "answered once, not asked of the same file again"
    );
    room.import(&with_mark("C"), &answers([("both:rekom-1:alike", "theirs")]));
    assert_eq!(room.need("rekom-1").details.alike.as_deref(), Some("C"));
}

#[test]
fn what_was_added_in_the_meeting_is_not_emptied_by_a_blank_cell() {
    let room = Room::empty();
    room.taken(&with_mark(""));
    set_mark(&room, "M");
    let report = room.taken(&with_mark(""));
    assert_eq!(room.need("rekom-1").details.alike.as_deref(), Some("M"));
    assert_eq!(report.kept, [], "a blank cell contradicts nothing");
}

#[test]
fn a_column_that_was_away_once_is_still_compared_with_what_it_said_before() {
    let room = Room::empty();
    room.taken(&with_mark("A"));
    set_mark(&room, "M");
    room.taken(&format!("{HEADINGS}\n{THEME}\n"));
    room.taken(&with_mark("A"));
    assert_eq!(room.need("rekom-1").details.alike.as_deref(), Some("M"));
}
