//! The journal in words: an import tells its counts, a vote its numbers, a participant and the details of a behovsmelding what stood
//! there before.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use common::{Room, clock, need};
use forum::vote::{Count, VoteMethod, Votes};
use forum::{Language, NeedDetails};
use meeting::command::{DecideCommand, HistoryCommand, RegisterCommand};
use meeting::{Answers, ImportKind, Meeting, Texts};

/// What, before and after of the last entry.
fn last(meeting: &Meeting, language: Language) -> [String; 3] {
    let lines = meeting.journal().unwrap().lines;
    let [_, what, before, after] = lines.last().unwrap().in_words(&Texts::new(language));
    [what, before, after].map(|text| text.replace('\u{a0}', " "))
}

#[test]
fn an_import_tells_how_many_are_new_changed_and_gone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("m.innstilling");
    let meeting = meeting::new_from_preset("nordland-2023", &path, clock()).unwrap();
    let file = folder.path().join("rammer.csv");
    let head = "Ordning;År;Hovedtildeling;Status";
    std::fs::write(&file, format!("{head}\nDekom;2024;9000000;anslag\nRekom;2024;1000000;anslag\nSum;;10000000;\n"))
        .unwrap();
    meeting.import_other(ImportKind::Frames, &file, &Answers::default()).unwrap();
    assert_eq!(
        last(&meeting, Language::Nb)[0],
        "hentet rammer: 2 nye, 0 endret, 0 borte, 1 rader ikke lest, 0 slått sammen"
    );
    std::fs::write(&file, format!("{head}\nDekom;2024;9500000;anslag\nRekom;2024;1000000;anslag\n")).unwrap();
    meeting.import_other(ImportKind::Frames, &file, &Answers::default()).unwrap();
    assert!(last(&meeting, Language::En)[0].ends_with("0 new, 1 changed, 0 gone, 0 rows not read, 0 joined"));
}

#[test]
fn a_vote_tells_its_numbers_its_majority_and_its_end() {
    let room = Room::nordland();
    room.done(DecideCommand::Propose { case: "4/23".parse().unwrap() });
    room.done(DecideCommand::RecordConsensusTried);
    room.done(DecideCommand::OpenVote { method: VoteMethod::ShowOfHands, attendance: room.everybody() });
    let count = Count { yes: 10, no: 6, blank: 2 };
    room.done(DecideCommand::CloseVote { votes: Votes::ShowOfHands { count } });
    let told = last(&room.meeting, Language::Nb);
    assert_eq!(told[0], "votering avsluttet: 10 for, 6 mot, 2 blanke, vanlig flertall: vedtatt");
    assert!(last(&room.meeting, Language::En)[0].ends_with("10 for, 6 against, 2 blank, simple majority: adopted"));
    let Room { folder, meeting } = room;
    let path = meeting.path().to_owned();
    drop(meeting);
    assert_eq!(meeting::verify(&path, clock()).unwrap().problems, Vec::<String>::new(), "the chain holds");
    drop(folder);
}

#[test]
fn a_participant_tells_each_field_before_and_after() {
    let room = Room::example("innlandet-2022");
    let known = room.view().participants[0].clone();
    let mut changed = known.clone();
    changed.region = "Et annet sted".into();
    room.done(RegisterCommand::SetParticipant { participant: changed });
    let [_, before, after] = last(&room.meeting, Language::Nb);
    assert_eq!(
        [before, after],
        [format!("Region eller nettverk: {}", known.region), "Region eller nettverk: Et annet sted".into()]
    );
    room.done(HistoryCommand::Undo);
    let [_, before, after] = last(&room.meeting, Language::Nb);
    assert_eq!(
        [before, after],
        ["Region eller nettverk: Et annet sted".into(), format!("Region eller nettverk: {}", known.region)]
    );
}

#[test]
fn details_tell_each_field_before_and_after() {
    let room = Room::nordland();
    let id = need("rekom-1");
    let known = room.view().needs.into_iter().find(|need| need.id == id).unwrap().details;
    let details = NeedDetails { follow_up_agreed: Some(true), ..known };
    room.done(RegisterCommand::SetDetails { need: id, details });
    let [_, before, after] = last(&room.meeting, Language::Nb);
    assert_eq!(
        [before.as_str(), after.as_str()],
        ["Avklart med oppfølgingsordningen: –", "Avklart med oppfølgingsordningen: ja"]
    );
}

#[test]
fn a_participant_that_is_taken_out_tells_what_it_was() {
    let room = Room::example("innlandet-2022");
    let name = room.view().participants[0].name.clone();
    room.done(RegisterCommand::RemoveParticipant { name });
    let [_, before, after] = last(&room.meeting, Language::Nb);
    assert!(before.contains("Elever: ") || before.contains("Skoler: "), "{before}");
    assert!(after.contains("–"), "{after}");
}
