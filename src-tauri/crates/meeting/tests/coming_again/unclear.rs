//! What is unclear is asked.

use documents::import::NoteCode;
use forum::Kroner;
use meeting::Answers;

use crate::room::{HEADINGS, Room, answers, asked, changed, file};

const READING: &str = ";Salten;Fjordvik kommune;Lesing i lag;120000;80000";
const OUTDOORS: &str = ";Salten;Fjordvik kommune;Ute hele året;90000;60000";

#[test]
fn the_only_one_of_its_owner_is_the_same_when_only_its_wording_changed() {
    let room = Room::with(&[READING]);
    let report = room.taken(&file(&[";Salten;Fjordvik kommune;Lesing saman;120000;80000"]));
    assert_eq!(changed(&report), ["rekom-1 measure Lesing i lag -> Lesing saman"]);
    assert!(report.notes.iter().any(|note| note.code == NoteCode::EditionRecognised));
}

#[test]
fn what_was_recognised_is_told_in_the_order_of_the_file() {
    let owners = ["Fjordvik", "Nesheim", "Holmsund", "Lyngheia", "Storvik", "Sandnes", "Bergheim", "Tangen"];
    let worded = |measure: &str| {
        let rows: Vec<String> =
            owners.iter().map(|owner| format!(";Salten;{owner} kommune;{measure};120000;80000")).collect();
        file(&rows.iter().map(String::as_str).collect::<Vec<_>>())
    };
    let room = Room::empty();
    room.taken(&worded("Lesing i lag"));
    let report = room.taken(&worded("Lesing saman"));
    let note = report.notes.iter().find(|note| note.code == NoteCode::EditionRecognised).unwrap();
    assert_eq!(note.places.iter().map(|place| place.row).collect::<Vec<_>>(), [2, 3, 4, 5, 6, 7, 8, 9]);
}

#[test]
fn the_only_one_of_its_owner_is_the_same_when_only_its_amounts_changed() {
    let room = Room::with(&[READING]);
    let report = room.taken(&file(&[";Salten;Fjordvik kommune;Lesing i lag;20000;10000"]));
    assert_eq!(report.changed.len(), 1);
    assert_eq!(room.lines().len(), 1);
}

#[test]
fn one_whose_wording_and_amounts_both_changed_is_asked_about() {
    let room = Room::with(&[READING]);
    let second = file(&[";Salten;Fjordvik kommune;Ute hele året;90000;60000"]);
    assert_eq!(room.asked(&second), ["same:2"]);
    room.import(&second, &answers([("same:2", "new")]));
    assert_eq!(room.lines().len(), 2);
    let room = Room::with(&[READING]);
    room.import(&second, &answers([("same:2", "rekom-1")]));
    assert_eq!(room.lines(), ["1 Fjordvik kommune, Ute hele året: 150 000"]);
}

#[test]
fn one_of_several_of_an_owner_that_was_worded_anew_is_asked_about() {
    let room = Room::with(&[READING, OUTDOORS]);
    let second = file(&[READING, ";Salten;Fjordvik kommune;Ute heile året;90000;60000"]);
    let report = room.import(&second, &Answers::default());
    assert_eq!(asked(&report), ["same:3", "gone"]);
    let choices: Vec<&str> = report.questions[0].choices.iter().map(|choice| choice.id.as_str()).collect();
    assert_eq!(choices, ["rekom-2", "new"], "only what is not recognised already can be meant");
    room.import(&second, &answers([("same:3", "rekom-2")]));
    assert_eq!(room.lines().len(), 2);
}

#[test]
fn a_number_with_another_measure_of_its_owner_is_asked_about() {
    let room = Room::with(&[
        "1;Salten;Fjordvik kommune;Lesing i lag;120000;80000",
        "2;Salten;Fjordvik kommune;Ute hele året;90000;60000",
    ]);
    let second = file(&[
        "1;Salten;Fjordvik kommune;Språk og lek;50000;40000",
        "2;Salten;Fjordvik kommune;Tidlig innsats;30000;20000",
    ]);
    assert_eq!(room.asked(&second), ["numbers-unclear"]);
    room.import(&second, &answers([("numbers-unclear", "new-number")]));
    assert_eq!(room.lines().len(), 4, "a second file of the same owner");
}

#[test]
fn a_number_with_the_same_measure_of_another_owner_is_asked_about() {
    let room = Room::with(&["1;Salten;Fjordvik kommune;Lesing i lag;120000;80000"]);
    assert_eq!(room.asked(&file(&["1;Salten;Nesheim kommune;Lesing i lag;90000;60000"])), ["numbers-unclear"]);
}

#[test]
fn a_second_partner_of_the_same_measure_is_not_taken_for_the_first() {
    let room = Room::with(&["1;Salten;Fjordvik kommune;Lesing i lag;120000;80000"]);
    let other =
        file(&["7;Salten;Fjordvik kommune;Lesing i lag;10000;20000"]).replace("Nord universitet", "Høgskolen i Molde");
    assert_eq!(room.asked(&other), ["same:2"]);
    room.import(&other, &answers([("same:2", "new")]));
    assert_eq!(room.lines().len(), 2);
}

fn with_org_number(name: &str, measure: &str) -> String {
    let amount = if measure == "Lek ute" { 30_000 } else { 12_000 };
    let headings = HEADINGS.replace("Eiertype", "Orgnr;Eiertype");
    format!(
        "{headings}\n;Regional ordning;Salten;{name};999001106;privat barnehage;{measure};Nord universitet;{amount};20000;Ja;Ja;Ja\n"
    )
}

#[test]
fn one_organisation_number_under_another_name_is_asked_about_and_not_asked_again() {
    let room = Room::empty();
    room.taken(&with_org_number("Solbakken barnehager AS", "Lek ute"));
    let second = with_org_number("Solbakken Oppvekst AS", "Matematikk i lek");
    let report = room.import(&second, &Answers::default());
    assert_eq!(asked(&report), ["owner-name:999001106", "same:2"]);
    room.import(&second, &answers([("owner-name:999001106", "meeting"), ("same:2", "new")]));
    assert_eq!(room.need("rekom-2").owner.name, "Solbakken barnehager AS");
    let before = room.view();
    let report = room.taken(&second);
    assert!(report.notes.iter().any(|note| note.code == NoteCode::AnswerRemembered));
    assert_eq!(room.view().needs, before.needs);
}

#[test]
fn the_name_of_the_file_becomes_the_name_of_all_with_the_number() {
    let room = Room::empty();
    room.taken(&with_org_number("Solbakken barnehager AS", "Lek ute"));
    let second = with_org_number("Solbakken Oppvekst AS", "Matematikk i lek");
    let report = room.import(&second, &answers([("owner-name:999001106", "file"), ("same:2", "new")]));
    assert_eq!(changed(&report), ["rekom-1 owner Solbakken barnehager AS -> Solbakken Oppvekst AS"]);
    assert!(room.view().needs.iter().all(|need| need.owner.name == "Solbakken Oppvekst AS"));
}

#[test]
fn an_owner_is_found_by_its_number_when_its_name_is_spelled_in_another_way() {
    let room = Room::empty();
    room.taken(&with_org_number("Solbakken barnehager AS", "Lek ute"));
    let second = with_org_number("Solbakken barnehager", "Lek ute");
    room.import(&second, &answers([("owner-name:999001106", "file")]));
    assert_eq!(room.lines(), ["1 Solbakken barnehager, Lek ute: 50 000"]);
}

#[test]
fn an_amount_above_the_frame_is_asked_about() {
    let room = Room::empty();
    let large = file(&[
        "1;Salten;Fjordvik kommune;Lesing i lag;9999999999999;80000",
        "2;Salten;Nesheim kommune;Ute hele året;90000;60000",
    ]);
    assert_eq!(room.asked(&large), ["above-frame"]);
    let report = room.import(&large, &answers([("above-frame", "leave-out")]));
    assert_eq!(report.imported, 1);
    assert_eq!(room.lines(), ["2 Nesheim kommune, Ute hele året: 150 000"]);
    room.import(&large, &answers([("above-frame", "count")]));
    assert_eq!(room.need("rekom-1").applied.owner, Kroner::new(9_999_999_999_999));
    room.taken(&large);
}
