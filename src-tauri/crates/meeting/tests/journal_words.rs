//! The journal in words: an import tells its counts, a vote its numbers, a participant and the details of a behovsmelding what stood
//! there before.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use common::{Room, clock, need};
use forum::{Language, NeedDetails};
use meeting::command::{HistoryCommand, RegisterCommand};
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

/// Votes were held outside of meetings by the program that made the file.
#[test]
fn an_entry_of_an_earlier_program_tells_the_case_the_numbers_the_majority_and_the_end() {
    let room = Room::earlier("decided-outside-format-11.innstilling");
    let lines = room.meeting.journal().unwrap().lines;
    let told = |language| {
        let words = lines.iter().map(|line| line.in_words(&Texts::new(language)).join("|").replace('\u{a0}', " "));
        words.collect::<Vec<_>>().join("\n")
    };
    let (nb, en) = (told(Language::Nb), told(Language::En));
    for words in [
        "utkastet lagt fram||4/23",
        "votering avsluttet: 3 for, 9 mot, 0 blanke, vanlig flertall: falt",
        "votering avsluttet: 10 for, 4 mot, 2 blanke, vanlig flertall: vedtatt",
        "votering avbrutt",
    ] {
        assert!(nb.contains(words), "«{words}» in:\n{nb}");
    }
    assert!(en.contains("vote closed: 10 for, 4 against, 2 blank, simple majority: adopted"), "{en}");
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
