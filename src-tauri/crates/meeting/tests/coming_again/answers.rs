//! What was answered of a form is not asked again of the next file of that form.

use documents::import::NoteCode;
use meeting::Answers;
use meeting::command::HistoryCommand;

use crate::room::{Room, answers, asked, but_for_the_journal};

const WITHOUT_CRITERIA: &str = "Nr;Ordning;Region;Eier;Tiltak;UH-partner;Beløp eier 2023;Beløp UH 2023\n\
    1;Regional ordning;Salten;Fjordvik kommune;Lesing i lag;Nord universitet;120000;80000\n";

#[test]
fn a_file_without_the_criteria_says_so_before_it_is_taken_and_asks_once() {
    let room = Room::empty();
    assert_eq!(room.asked(WITHOUT_CRITERIA), ["criteria"]);
    let before = room.view();
    room.import(WITHOUT_CRITERIA, &answers([("criteria", "all")]));
    assert!(room.need("rekom-1").criteria.all_met());
    let next = WITHOUT_CRITERIA.replace("120000", "125000");
    let report = room.taken(&next);
    let told = report.notes.iter().find(|note| note.code == NoteCode::AnswerRemembered).unwrap();
    assert_eq!((told.values["question"].as_str(), told.values["choice"].as_str()), ("criteria", "all"));
    room.done(HistoryCommand::Undo);
    room.done(HistoryCommand::Undo);
    assert_eq!(but_for_the_journal(room.view()), but_for_the_journal(before));
    assert_eq!(room.asked(WITHOUT_CRITERIA), ["criteria"], "what was remembered is taken back with the import");
}

#[test]
fn what_is_typed_goes_before_what_is_remembered_and_is_remembered_from_then_on() {
    let room = Room::empty();
    room.import(WITHOUT_CRITERIA, &answers([("criteria", "all")]));
    let other = WITHOUT_CRITERIA.replace("1;Regional", "2;Regional").replace("Fjordvik", "Nesheim");
    room.import(&other, &answers([("criteria", "none")]));
    assert!(room.need("rekom-1").criteria.all_met(), "what came with the first file stays");
    assert!(!room.need("rekom-2").criteria.all_met());
    let third = WITHOUT_CRITERIA.replace("1;Regional", "3;Regional").replace("Fjordvik", "Holmsund");
    room.taken(&third);
    assert!(!room.need("rekom-3").criteria.all_met());
}

#[test]
fn the_meeting_asks_when_the_file_itself_is_answered() {
    let room = Room::empty();
    room.import(WITHOUT_CRITERIA, &answers([("criteria", "all")]));
    let other = "Nr;Ordning;Region;Eier;Tiltak;UH-partner;Beløp eier 2023;Beløp UH 2023;Merknad\n\
        1;Regional ordning;Salten;Nesheim kommune;Ute hele året;Nord universitet;90000;60000;\n";
    assert_eq!(asked(&room.import(other, &Answers::default())), ["criteria"]);
    assert_eq!(asked(&room.import(other, &answers([("criteria", "none")]))), ["numbers-taken"]);
}
