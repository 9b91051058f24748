//! Rogaland's case 21/24: a part of the frame is set aside by a vedtak of its own, in a file that no behovsmelding has come to; and the
//! case in which a forum agrees what it prioritises by, before it shares anything.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

mod common;

use common::Room;
use forum::Language;
use meeting::command::script::Script;
use meeting::view::{SetAsideCase, SetAsideStands};

fn say(room: &Room, lines: &str) {
    for scripted in Script::new(lines.as_bytes()) {
        let command = scripted.read.unwrap();
        room.act(command.command).unwrap_or_else(|refusal| panic!("line {}: {refusal}", scripted.line));
    }
}

fn stands(room: &Room) -> SetAsideCase {
    let mut all = room.view().year.set_asides;
    assert_eq!(all.len(), 1, "{all:?}");
    all.remove(0)
}

const SEATS: &str = r#"{"do":"set-seats","seats":[
{"id":"a","group":{"member":"kommunal barnehageeier"},"organisation":"Eksempelbygda (konstruert)","region":null,"role":"leader","has_vote":true},
{"id":"b","group":{"member":"UH"},"organisation":"Eksempelhøgskolen (konstruert)","region":null,"role":"representative","has_vote":true}]}"#;

#[test]
fn a_set_aside_is_decided_in_its_own_case_before_any_behovsmelding_has_come() {
    let room = Room::preset("rogaland-2025");
    assert_eq!(room.view().needs, []);
    let planned = stands(&room);
    assert_eq!((planned.case.to_string(), planned.scheme.to_string()), ("21/24".to_owned(), "rekom".to_owned()));
    assert_eq!(planned.stands, SetAsideStands::Waiting, "its case is on the agenda");

    say(&room, &SEATS.replace('\n', ""));
    say(&room, r#"{"do":"open-meeting","meeting":"m1"}"#);
    say(&room, r#"{"do":"arrive","seats":["a","b"]}"#);
    say(&room, r#"{"do":"open-case","case":"21/24","led_by":"a"}"#);
    say(
        &room,
        r#"{"do":"put-forward","proposal":"f","text":"Samarbeidsforum setter av 30 % til tilretteleggingsmidler."}"#,
    );
    assert_eq!(stands(&room).stands, SetAsideStands::Waiting);
    say(&room, r#"{"do":"agree","proposal":"f"}"#);
    assert_eq!(stands(&room).stands, SetAsideStands::Decided);

    let minutes = room.meeting.protokoll_text(None, Language::Nb).unwrap().replace('\u{a0}', " ");
    let told = "Tilretteleggingsmidler i Regional ordning: 7 500 000 kroner (30 % av forventet totalbeløp til regional ordning, 25 000 000 kroner";
    assert!(minutes.contains(told), "{minutes}");
}

#[test]
fn a_case_that_is_no_case_of_the_year_or_on_no_agenda_or_that_decided_nothing_is_told_as_what_it_is() {
    let room = Room::preset("rogaland-2025");
    let agenda = |cases: &str| format!(r#"{{"do":"set-agenda","meeting":"m1","agenda":[{cases}]}}"#);
    say(&room, &agenda(r#"{"case":"20/24","minutes":5}"#));
    assert_eq!(stands(&room).stands, SetAsideStands::NotOnAgenda);
    say(&room, r#"{"do":"remove-case","number":"21/24"}"#);
    let unknown = stands(&room);
    assert_eq!((unknown.stands, unknown.meeting), (SetAsideStands::Unknown, None));

    let room = Room::preset("rogaland-2025");
    say(&room, &SEATS.replace('\n', ""));
    say(&room, r#"{"do":"open-meeting","meeting":"m1"}"#);
    say(&room, r#"{"do":"arrive","seats":["a","b"]}"#);
    say(&room, r#"{"do":"open-case","case":"21/24","led_by":"a"}"#);
    say(&room, r#"{"do":"close-case","status":"treated"}"#);
    assert_eq!(stands(&room).stands, SetAsideStands::NotDecided);
}

#[test]
fn grounds_for_the_priorities_are_agreed_in_a_case_before_the_innstilling() {
    // R136: «Samarbeidsforumet må bli enige om grunnlaget for prioriteringene».
    let room = Room::preset("rogaland-2025");
    say(&room, &SEATS.replace('\n', ""));
    say(
        &room,
        r#"{"do":"set-case","case":{"number":"25/24","title":"Grunnlaget for prioriteringene","kind":"decision","proposed_decision":"Igangsatte tiltak prioriteres, så meldt behov."}}
{"do":"set-agenda","meeting":"m1","agenda":[{"case":"25/24","minutes":20},{"case":"21/24","minutes":30}]}
{"do":"open-meeting","meeting":"m1"}
{"do":"arrive","seats":["a","b"]}
{"do":"open-case","case":"25/24","led_by":"a"}
{"do":"put-forward","proposal":"g","text":"Igangsatte tiltak prioriteres, så meldt behov."}
{"do":"agree","proposal":"g"}
{"do":"close-case","status":"treated"}
{"do":"open-case","case":"21/24","led_by":"a"}"#,
    );
    let minutes = room.meeting.protokoll_text(None, Language::Nb).unwrap();
    let (grounds, innstilling) = (minutes.find("Sak 25/24"), minutes.find("Sak 21/24"));
    assert!(
        grounds.is_some() && grounds < innstilling,
        "the grounds stand before what they are the grounds of: {minutes}"
    );
    assert!(minutes.contains("Igangsatte tiltak prioriteres, så meldt behov."), "{minutes}");
}
