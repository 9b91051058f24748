//! The versions that an innstilling goes through, and the check of its nine sections before the final one (R143, R144).
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use common::{Room, need, scheme};
use forum::{Language, Need};
use meeting::Paper;
use meeting::command::{EmptySection, PrepareCommand, RegisterCommand};
use meeting::view::{InnstillingStage, SectionCheck, SectionPart};

fn keep(stage: InnstillingStage, empty: &[(u32, &str, &str)]) -> PrepareCommand {
    let empty = empty.iter().map(|(section, id, reason)| EmptySection {
        section: *section,
        scheme: scheme(id),
        reason: (*reason).to_owned(),
    });
    PrepareCommand::KeepVersion { stage, empty: empty.collect() }
}

fn kept(stage: InnstillingStage) -> Paper {
    Paper::Innstilling { kept: Some(stage), scheme: None }
}

fn check(room: &Room, part: SectionPart, of: &str) -> SectionCheck {
    let sections = room.meeting.versions().unwrap().sections;
    sections.into_iter().find(|check| check.part == part && check.scheme == scheme(of)).unwrap()
}

/// Nordland, where the behovsmeldinger of Rekom name no university: section 3 is empty there.
fn without_partners() -> Room {
    let room = Room::nordland();
    for mut need in
        room.view().needs.iter().filter(|need| need.scheme == scheme("rekom")).cloned().collect::<Vec<Need>>()
    {
        need.university = " ".to_owned();
        room.done(RegisterCommand::SetNeed { need: Box::new(need) });
    }
    room
}

#[test]
fn a_final_version_is_refused_while_a_section_is_empty_and_says_which() {
    let room = without_partners();
    assert!(check(&room, SectionPart::Partnership, "rekom").empty);
    assert!(!check(&room, SectionPart::Partnership, "dekom").empty, "the other schemes have theirs");
    let before = room.view().revision;
    let refused = room.act(keep(InnstillingStage::Final, &[])).unwrap_err();
    assert_eq!(
        (refused.code.to_string().as_str(), &*refused.values["sections"]),
        ("section-empty", "3 (Regional ordning)")
    );
    assert_eq!(room.view().revision, before, "and nothing is kept");
    room.done(keep(InnstillingStage::Preliminary, &[]));

    assert_eq!(room.refused(keep(InnstillingStage::Final, &[(3, "rekom", "  ")])), "reason-missing");
    assert_eq!(room.refused(keep(InnstillingStage::Final, &[(2, "rekom", "Nei.")])), "section-not-empty");
    assert_eq!(room.refused(keep(InnstillingStage::Final, &[(3, "dekom", "Nei.")])), "section-not-empty");
    room.done(keep(InnstillingStage::Final, &[(3, "rekom", "UH velges i august.")]));
    assert!(room.meeting.paper(&kept(InnstillingStage::Final), Language::Nb).unwrap().starts_with(b"%PDF-"));
}

#[test]
fn what_some_measures_lack_is_told_line_by_line_and_stands_in_nobodys_way() {
    let room = Room::nordland();
    let mut one = room.view().needs.iter().find(|known| known.id == need("rekom-1")).unwrap().clone();
    one.units = None;
    room.done(RegisterCommand::SetNeed { need: Box::new(one) });
    let participants = check(&room, SectionPart::Participants, "rekom");
    assert_eq!((participants.section, participants.lacking, participants.empty), (1, vec![need("rekom-1")], false));
    room.done(keep(InnstillingStage::Final, &[]));
}

#[test]
fn where_there_is_money_and_no_measure_is_given_any_the_first_sections_are_empty() {
    let room = Room::example("innlandet-2022");
    let empty: Vec<u32> = room
        .meeting
        .versions()
        .unwrap()
        .sections
        .iter()
        .filter(|check| check.empty && check.scheme == scheme("rekom"))
        .map(|check| check.section)
        .collect();
    assert_eq!(empty, [1, 2, 3, 4], "its pots are estimates, and nobody has applied yet");
    assert_eq!(room.refused(keep(InnstillingStage::Final, &[])), "section-empty");
}

#[test]
fn a_version_stays_as_it_was_kept_and_is_printed_whatever_is_worked_on_after_it() {
    let room = Room::nordland();
    let print = |stage| room.meeting.paper(&kept(stage), Language::Nb);
    assert_eq!(print(InnstillingStage::Preliminary).unwrap_err().code.to_string(), "version-not-kept");
    room.done(keep(InnstillingStage::Preliminary, &[]));
    assert!(print(InnstillingStage::Preliminary).unwrap().starts_with(b"%PDF-"));
    let (given, was) = (room.meeting.versions().unwrap().versions[0].total, room.amount("rekom-1"));
    room.done(meeting::command::AdjustCommand::SetAmount {
        need: need("rekom-1"),
        amount: was - forum::Kroner::new(1_000),
        others: allocation::Others::Hold,
        sure: false,
    });
    let versions = room.meeting.versions().unwrap();
    let line = versions.lines.iter().find(|line| line.need == need("rekom-1")).unwrap();
    assert_eq!((versions.versions[0].total, line.given[0]), (given, Some(was)));
    assert!(print(InnstillingStage::Preliminary).unwrap().starts_with(b"%PDF-"));
}
