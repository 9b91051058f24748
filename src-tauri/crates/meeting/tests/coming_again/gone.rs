//! What an earlier edition had and the file does not.

use meeting::{Answers, GoneBecame, ImportReport};

use crate::room::{Room, answers, asked, file};

const READING: &str = "1;Salten;Fjordvik kommune;Lesing i lag;120000;80000";
const OUTDOORS: &str = "2;Salten;Nesheim kommune;Ute hele året;90000;60000";
const PLAY: &str = "3;Salten;Holmsund kommune;Språk og lek;50000;40000";

fn gone(report: &ImportReport) -> Vec<(&str, GoneBecame)> {
    report.gone.iter().map(|gone| (gone.need.need.as_str(), gone.became)).collect()
}

#[test]
fn one_that_is_not_in_the_second_edition_is_listed_and_asked_about() {
    let room = Room::empty();
    room.taken(include_str!("files/51-before.csv"));
    let after = include_str!("files/51-after.csv");
    let report = room.import(after, &Answers::default());
    assert_eq!((report.imported, asked(&report)), (0, vec!["gone".to_owned()]));
    assert_eq!(gone(&report), [("rekom-3", GoneBecame::Asked)]);
    assert_eq!(room.lines().len(), 3);
    let report = room.import(after, &answers([("gone", "keep")]));
    assert_eq!(gone(&report), [("rekom-3", GoneBecame::Kept)]);
    assert_eq!(room.lines().len(), 3);
    let before = room.view();
    let report = room.taken(after);
    assert_eq!(gone(&report), [("rekom-3", GoneBecame::Kept)], "answered once: listed, and not asked again");
    assert_eq!(room.view(), before);
    let report = room.import(after, &answers([("gone", "remove")]));
    assert_eq!(gone(&report), [("rekom-3", GoneBecame::Removed)], "unless somebody wants to answer anew");
    assert_eq!(room.lines().len(), 2);
}

#[test]
fn one_that_came_back_and_is_gone_again_is_asked_about_again() {
    let room = Room::with(&[READING, OUTDOORS]);
    room.import(&file(&[READING]), &answers([("gone", "keep")]));
    room.taken(&file(&[READING, OUTDOORS]));
    assert_eq!(room.asked(&file(&[READING])), ["gone"]);
}

#[test]
fn each_can_be_answered_by_itself() {
    let room = Room::with(&[READING, OUTDOORS, PLAY]);
    let first = file(&[READING]);
    let one_by_one = answers([("gone", "one-by-one")]);
    assert_eq!(asked(&room.import(&first, &one_by_one)), ["gone:rekom-2", "gone:rekom-3"]);
    let each = answers([("gone", "one-by-one"), ("gone:rekom-2", "keep"), ("gone:rekom-3", "remove")]);
    room.import(&first, &each);
    assert_eq!(
        room.lines(),
        ["1 Fjordvik kommune, Lesing i lag: 200 000", "2 Nesheim kommune, Ute hele året: 150 000"]
    );
}

#[test]
fn a_file_of_other_owners_only_adds() {
    let room = Room::with(&[READING, OUTDOORS]);
    let report = room.taken(&file(&[PLAY]));
    assert_eq!(report.gone, []);
    assert_eq!(room.lines().len(), 3);
}

#[test]
fn a_corrected_file_of_one_network_asks_nothing_of_the_others() {
    let room = Room::with(&[
        ";Salten;Fjordvik kommune;Lesing i lag;120000;80000",
        ";Salten;Nesheim kommune;Ute hele året;90000;60000",
    ]);
    let lofoten =
        [";Lofoten;Holmsund kommune;Språk og lek;50000;40000", ";Lofoten;Lyngheia kommune;Tidlig innsats;40000;50000"];
    room.taken(&file(&lofoten));
    let report = room.taken(&file(&[";Lofoten;Holmsund kommune;Språk og lek;55000;40000", lofoten[1]]));
    assert_eq!(report.gone, [], "Salten came with another file");
    let report = room.import(&file(&[lofoten[0]]), &Answers::default());
    assert_eq!(gone(&report), [("rekom-4", GoneBecame::Asked)], "what is gone from its own file is seen");
}

#[test]
fn schemes_that_the_file_has_no_rows_of_are_left_alone() {
    let room = Room::empty();
    let dekom =
        "7;Desentralisert ordning;Salten;Fjordvik kommune;kommune;Vurdering;Nord universitet;30000;20000;Ja;Ja;Ja";
    let both = format!("{}{dekom}\n", file(&[READING, OUTDOORS]));
    room.taken(&both);
    let report = room.import(&file(&[READING]), &Answers::default());
    assert_eq!(gone(&report), [("rekom-2", GoneBecame::Asked)]);
}

#[test]
fn the_number_of_one_that_was_taken_out_is_not_compared_with_what_it_was() {
    let room = Room::with(&[READING, OUTDOORS]);
    room.import(&file(&[READING]), &answers([("gone", "remove")]));
    let report = room.taken(&file(&[READING, "2;Salten;Holmsund kommune;Språk og lek;50000;40000"]));
    assert_eq!(report.added.len(), 1);
    let report = room.taken(&file(&[READING, "2;Salten;Holmsund kommune;Språk og lek;55000;40000"]));
    assert_eq!(report.changed.len(), 1);
}
