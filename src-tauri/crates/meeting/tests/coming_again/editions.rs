//! Which behovsmeldinger are the same.

use documents::import::NoteCode;
use meeting::Answers;
use meeting::command::HistoryCommand;

use crate::room::{HEADINGS, Room, answers, but_for_the_journal, changed, file};

const READING: &str = "1;Salten;Fjordvik kommune;Lesing i lag;120000;80000";
const OUTDOORS: &str = "2;Salten;Nesheim kommune;Ute hele året;90000;60000";
const PLAY: &str = "3;Salten;Holmsund kommune;Språk og lek;50000;40000";

#[test]
fn the_same_file_twice_changes_nothing_and_says_so() {
    let room = Room::with(&[READING, OUTDOORS, PLAY]);
    let before = room.view();
    let report = room.taken(&file(&[READING, OUTDOORS, PLAY]));
    assert_eq!((report.imported, report.replaced), (3, 3));
    assert_eq!((report.added.len(), report.changed.len(), report.gone.len(), report.kept.len()), (0, 0, 0, 0));
    assert_eq!(room.view(), before, "not even the journal has a line more");
}

#[test]
fn the_rows_in_another_order_change_nothing() {
    let room = Room::with(&[READING, OUTDOORS, PLAY]);
    let before = room.view();
    room.taken(&file(&[PLAY, READING, OUTDOORS]));
    assert_eq!(room.view(), before);
}

#[test]
fn two_files_without_numbers_are_four_behovsmeldinger() {
    let room = Room::empty();
    let first = include_str!("files/24-unnumbered-first.csv");
    let second = include_str!("files/24-unnumbered-second.csv");
    room.taken(first);
    let report = room.taken(second);
    assert_eq!((report.added.len(), report.changed.len(), report.gone.len()), (2, 0, 0));
    assert_eq!(
        room.lines(),
        [
            "1 Fjordvik kommune, Lesing i lag: 200 000",
            "2 Nesheim kommune, Ute hele året: 150 000",
            "3 Holmsund kommune, Språk og lek: 180 000",
            "4 Lyngheia barnehage SA, Tidlig innsats: 90 000",
        ]
    );
    let before = room.view();
    room.taken(first);
    room.taken(second);
    assert_eq!(room.view(), before, "and neither is doubled when it comes again");
}

#[test]
fn two_files_that_are_both_numbered_from_one_never_overwrite_each_other() {
    let room = Room::with(&[READING, OUTDOORS]);
    let second = file(&[
        "1;Lofoten;Holmsund kommune;Språk og lek;110000;70000",
        "2;Lofoten;Lyngheia kommune;Tidlig innsats;40000;50000",
    ]);
    assert_eq!(room.asked(&second), ["numbers-taken"]);
    let report = room.import(&second, &answers([("numbers-taken", "new-number")]));
    assert_eq!((report.added.len(), report.changed.len()), (2, 0));
    assert_eq!(room.lines().len(), 4);
    assert_eq!(room.need("rekom-1").owner.name, "Fjordvik kommune");
    assert_eq!(room.need("rekom-4").owner.name, "Lyngheia kommune");
    let before = room.view();
    room.taken(&second);
    assert_eq!(room.view(), before, "they are recognised under their new numbers, and nothing is asked again");
}

#[test]
fn a_new_edition_may_take_the_places_when_that_is_answered() {
    let room = Room::with(&[READING, OUTDOORS]);
    let second = file(&["1;Lofoten;Holmsund kommune;Språk og lek;110000;70000", OUTDOORS]);
    assert_eq!(room.asked(&second), ["numbers-taken", "gone"]);
    room.import(&second, &answers([("numbers-taken", "take-place")]));
    assert_eq!(room.lines()[0], "1 Holmsund kommune, Språk og lek: 180 000");
    assert_eq!(room.lines().len(), 2);
}

#[test]
fn a_corrected_edition_takes_the_place_field_by_field() {
    let room = Room::with(&[READING, OUTDOORS]);
    let report = room.taken(&file(&["1;Lofoten;Fjordvik kommune;Lesing i lag;130000;80000", OUTDOORS]));
    assert_eq!(changed(&report), ["rekom-1 region Salten -> Lofoten", "rekom-1 owner-amount 120 000 -> 130 000"]);
    assert_eq!((report.imported, report.replaced), (2, 2));
}

#[test]
fn a_file_that_was_numbered_anew_is_followed_by_what_the_rows_are() {
    let room = Room::with(&[READING, OUTDOORS, PLAY]);
    let report = room.taken(&file(&[
        "3;Salten;Fjordvik kommune;Lesing i lag;120000;80000",
        "1;Salten;Nesheim kommune;Ute hele året;95000;60000",
        "2;Salten;Holmsund kommune;Språk og lek;50000;40000",
    ]));
    assert_eq!(changed(&report), ["rekom-2 owner-amount 90 000 -> 95 000"]);
    assert_eq!(room.lines().len(), 3);
    let kept = report.notes.iter().find(|note| note.code == NoteCode::NumberKept).unwrap();
    assert_eq!(kept.places.len(), 3, "the meeting's numbers stay, and that is told");
}

#[test]
fn a_row_put_in_the_middle_moves_nothing_that_was_there() {
    let room = Room::with(&[READING, OUTDOORS]);
    let report = room.taken(&file(&[
        READING,
        "2;Salten;Holmsund kommune;Språk og lek;50000;40000",
        "3;Salten;Nesheim kommune;Ute hele året;90000;60000",
    ]));
    assert_eq!(changed(&report), Vec::<String>::new());
    assert_eq!(room.lines()[1], "2 Nesheim kommune, Ute hele året: 150 000");
    assert_eq!(room.lines()[2], "4 Holmsund kommune, Språk og lek: 90 000", "3 is a number of the file already");
}

#[test]
fn an_exact_twin_in_one_file_is_two() {
    let twin = ";Salten;Fjordvik kommune;Lesing i lag;120000;80000";
    let room = Room::with(&[twin, twin]);
    assert_eq!(room.lines().len(), 2);
    let before = room.view();
    room.taken(&file(&[twin, twin]));
    assert_eq!(room.view(), before);
    let report = room.taken(&file(&[twin, twin, twin]));
    assert_eq!(report.added.len(), 1, "a third is one more");
}

#[test]
fn twins_with_other_amounts_are_told_apart_by_them() {
    let small = ";Salten;Fjordvik kommune;Lesing i lag;20000;10000";
    let large = ";Salten;Fjordvik kommune;Lesing i lag;120000;80000";
    let room = Room::with(&[small, large]);
    let before = room.view();
    room.taken(&file(&[large, small]));
    assert_eq!(room.view(), before);
    let report = room.taken(&file(&[";Salten;Fjordvik kommune;Lesing i lag;125000;80000", small]));
    assert_eq!(changed(&report), ["rekom-2 owner-amount 120 000 -> 125 000"]);
}

#[test]
fn a_file_without_numbers_comes_again_rightly_when_one_in_the_middle_is_gone() {
    let rows = [
        ";Salten;Fjordvik kommune;Lesing i lag;120000;80000",
        ";Salten;Nesheim kommune;Ute hele året;90000;60000",
        ";Salten;Holmsund kommune;Språk og lek;50000;40000",
    ];
    let room = Room::with(&rows);
    let without = file(&[rows[0], rows[2]]);
    assert_eq!(room.asked(&without), ["gone"]);
    let report = room.import(&without, &answers([("gone", "remove")]));
    assert_eq!(report.gone[0].need.owner, "Nesheim kommune");
    assert_eq!(room.lines(), ["1 Fjordvik kommune, Lesing i lag: 200 000", "3 Holmsund kommune, Språk og lek: 90 000"]);
}

#[test]
fn other_capitals_spaces_and_signs_are_the_same_words() {
    let room = Room::with(&[READING]);
    let report = room.taken(&file(&["1;Salten;FJORDVIK  kommune;«Lesing» i lag!;120000;80000"]));
    assert_eq!(report.changed[0].fields.len(), 2, "the wording is taken, and told");
    assert_eq!(room.lines().len(), 1);
}

#[test]
fn what_a_file_has_no_column_for_stays_as_it_is_known() {
    let room = Room::empty();
    let headings = HEADINGS.replace("Kriterium 1", "Antall enheter;Startår;Kriterium 1");
    let full = "1;Regional ordning;Salten;Fjordvik kommune;kommune;Lesing i lag;Nord universitet;120000;80000;4;2022;Nei;Ja;Ja";
    room.taken(&format!("{headings}\n{full}\n"));
    let before = room.need("rekom-1");
    assert_eq!((before.units, before.start_year, before.criteria.local_need), (Some(4), Some(2022), false));
    let less = "Nr;Ordning;Region;Eier;Tiltak;Beløp eier 2023;Kriterium 1;Kriterium 2;Kriterium 3\n\
                1;Regional ordning;Salten;Fjordvik kommune;Lesing i lag;130000;Nei;Ja;Ja\n";
    let report = room.taken(less);
    assert_eq!(changed(&report), ["rekom-1 owner-amount 120 000 -> 130 000"]);
    let after = room.need("rekom-1");
    assert_eq!((after.units, after.start_year, after.university), (Some(4), Some(2022), before.university));
}

#[test]
fn an_import_is_one_change_that_is_taken_back_and_done_again_whole() {
    let room = Room::with(&[READING, OUTDOORS, PLAY]);
    let before = room.view();
    let second = file(&[
        "1;Ofoten;Fjordvik kommune;Lesing i lag;130000;80000",
        PLAY,
        "4;Helgeland;Lyngheia kommune;Tidlig innsats;40000;50000",
    ]);
    room.import(&second, &answers([("gone", "remove")]));
    let after = room.view();
    room.done(HistoryCommand::Undo);
    assert_eq!(but_for_the_journal(room.view()), but_for_the_journal(before));
    room.done(HistoryCommand::Redo);
    assert_eq!(but_for_the_journal(room.view()), but_for_the_journal(after));
}

#[test]
fn what_was_taken_back_is_not_what_the_next_import_compares_with() {
    let room = Room::with(&[READING]);
    room.taken(&file(&["1;Salten;Fjordvik kommune;Lesing i lag;130000;80000"]));
    room.done(HistoryCommand::Undo);
    let report = room.taken(&file(&["1;Salten;Fjordvik kommune;Lesing i lag;130000;80000"]));
    assert_eq!(
        changed(&report),
        ["rekom-1 owner-amount 120 000 -> 130 000"],
        "it comes in again, and nothing is asked"
    );
}

#[test]
fn the_journal_says_what_was_new_what_changed_and_what_was_gone() {
    let room = Room::with(&[READING, OUTDOORS]);
    let second = file(&["1;Salten;Fjordvik kommune;Lesing i lag;130000;80000", PLAY]);
    room.import_named("behov versjon 2.csv", &second, &answers([("gone", "remove")]));
    let path = room.meeting.path().to_owned();
    drop(room.meeting);
    let journal = store::MeetingFile::open(&path, crate::common::clock()()).unwrap().journal().unwrap();
    let body = &journal.last().unwrap().entry.body;
    assert_eq!((body["file"].as_str(), body["rows"].as_u64()), (Some("behov versjon 2.csv"), Some(2)));
    assert_eq!(body["new"], serde_json::json!(["rekom-3"]));
    assert_eq!(body["changed"][0]["fields"][0]["field"], "owner-amount");
    assert_eq!(
        (&body["gone"][0]["need"]["owner"], &body["gone"][0]["became"]),
        (&"Nesheim kommune".into(), &"removed".into())
    );
    assert_eq!(body["answers"]["choices"]["gone"], "remove");
}

#[test]
fn an_answer_to_what_is_not_asked_is_refused() {
    let room = Room::with(&[READING]);
    let path = room.folder.path().join("behov.csv");
    let refused = |choices: Answers| room.meeting.import(&path, &choices).unwrap_err().code.as_str();
    assert_eq!(refused(answers([("gone", "keep")])), "unknown-answer", "nothing is gone");
    std::fs::write(&path, file(&[OUTDOORS.replacen('2', "1", 1).as_str()])).unwrap();
    assert_eq!(refused(answers([("numbers-taken", "both")])), "unknown-answer", "that is no choice");
}
