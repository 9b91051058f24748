//! Rogaland's case 21/24: a part of the frame is set aside by a vedtak of its own, in a file that no behovsmelding has come to; and the
//! case in which a forum agrees what it prioritises by, before it shares anything.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

mod common;

use common::Room;
use forum::Language;
use meeting::command::script::Script;
use meeting::view::{SetAsideCase, SetAsideStands, WallCase, WallContent, WallScene};

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

/// Opens a meeting, and the case that sets aside in it.
fn open(room: &Room, meeting: &str, case: &str) {
    say(room, &format!(r#"{{"do":"open-meeting","meeting":"{meeting}"}}"#));
    say(room, r#"{"do":"arrive","seats":["a","b"]}"#);
    say(room, &format!(r#"{{"do":"open-case","case":"{case}","led_by":"a"}}"#));
}

fn planned(room: &Room, id: &str, date: &str) {
    say(room, &format!(r#"{{"do":"plan-meeting","meeting":{{"id":"{id}","bodies":["forum"],"date":"{date}"}}}}"#));
}

fn on_the_wall(room: &Room) -> WallCase {
    match room.meeting.wall_ahead(&WallScene::Case).unwrap().content {
        WallContent::Case { case: Some(case) } => *case,
        other => panic!("{other:?}"),
    }
}

/// What stands of the set-aside, its meeting, and the number that its case came again with.
fn told(room: &Room) -> (SetAsideStands, Option<String>, Option<String>) {
    let now = stands(room);
    (now.stands, now.meeting.map(|id| id.to_string()), now.again.map(|number| number.to_string()))
}

fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

#[test]
fn a_set_aside_whose_case_was_withdrawn_says_so_until_another_meeting_takes_it_up() {
    let room = Room::preset("rogaland-2025");
    say(&room, &SEATS.replace('\n', ""));
    open(&room, "m1", "21/24");
    say(&room, r#"{"do":"close-case","status":"withdrawn"}"#);
    assert_eq!(told(&room), (SetAsideStands::Withdrawn, some("m1"), None));
    say(&room, r#"{"do":"close-meeting"}"#);
    planned(&room, "m2", "2030-01-10");
    say(&room, r#"{"do":"set-agenda","meeting":"m2","agenda":[{"case":"21/24","minutes":5}]}"#);
    assert_eq!(told(&room), (SetAsideStands::Waiting, some("m2"), None), "the last meeting tells");
}

#[test]
fn a_set_aside_whose_case_was_put_off_is_decided_under_the_number_it_comes_again_with() {
    let room = Room::preset("rogaland-2025");
    say(&room, &SEATS.replace('\n', ""));
    open(&room, "m1", "21/24");
    assert_eq!(told(&room).0, SetAsideStands::Waiting, "it is being treated");
    say(&room, r#"{"do":"close-case","status":"put-off"}"#);
    assert_eq!(told(&room), (SetAsideStands::PutOff, some("m1"), None));
    say(&room, r#"{"do":"close-meeting"}"#);
    planned(&room, "m2", "2030-01-10");
    planned(&room, "m3", "2030-02-10");
    say(&room, r#"{"do":"carry-over","from":"m1","to":"m2"}"#);
    let again = stands(&room).again.unwrap().to_string();
    assert_eq!(told(&room), (SetAsideStands::Waiting, some("m2"), some(&again)));
    // Put off once more, it has a third number.
    open(&room, "m2", &again);
    say(&room, r#"{"do":"close-case","status":"put-off"}"#);
    say(&room, r#"{"do":"close-meeting"}"#);
    assert_eq!(told(&room), (SetAsideStands::PutOff, some("m2"), some(&again)));
    say(&room, r#"{"do":"carry-over","from":"m2","to":"m3"}"#);
    let third = stands(&room).again.unwrap().to_string();
    assert!(third != again && third != "21/24", "{third}");
    open(&room, "m3", &third);
    let kept: Vec<i64> = on_the_wall(&room).set_asides.iter().map(|aside| aside.kept.amount.get()).collect();
    assert_eq!(kept, [7_500_000], "the wall knows it by its new number");
    say(&room, r#"{"do":"put-forward","proposal":"f","text":"Samarbeidsforum setter av 30 %."}"#);
    say(&room, r#"{"do":"agree","proposal":"f"}"#);
    assert_eq!(told(&room), (SetAsideStands::Decided, some("m3"), some(&third)));
    let minutes = room.meeting.protokoll_text(None, Language::Nb).unwrap().replace('\u{a0}', " ");
    assert!(minutes.contains("Tilretteleggingsmidler i Regional ordning: 7 500 000 kroner"), "{minutes}");
}

#[test]
fn a_set_aside_whose_case_is_in_two_meetings_is_told_by_the_one_that_decided_it() {
    let room = Room::preset("rogaland-2025");
    say(&room, &SEATS.replace('\n', ""));
    planned(&room, "m2", "2030-01-10");
    open(&room, "m1", "21/24");
    say(&room, r#"{"do":"close-case","status":"treated"}"#);
    say(&room, r#"{"do":"close-meeting"}"#);
    say(&room, r#"{"do":"set-agenda","meeting":"m2","agenda":[{"case":"21/24","minutes":5}]}"#);
    assert_eq!(
        told(&room),
        (SetAsideStands::Waiting, some("m2"), None),
        "not decided in the first, it waits for the second"
    );
    open(&room, "m2", "21/24");
    say(&room, r#"{"do":"put-forward","proposal":"f","text":"Samarbeidsforum setter av 30 %."}"#);
    say(&room, r#"{"do":"agree","proposal":"f"}"#);
    say(&room, r#"{"do":"close-case","status":"treated"}"#);
    say(&room, r#"{"do":"close-meeting"}"#);
    planned(&room, "m3", "2030-02-10");
    say(&room, r#"{"do":"set-agenda","meeting":"m3","agenda":[{"case":"21/24","minutes":5}]}"#);
    assert_eq!(told(&room), (SetAsideStands::Decided, some("m2"), None), "a decision holds, whatever comes after it");
}

#[test]
fn the_wall_shows_percent_base_and_amount_of_what_the_case_sets_aside_and_nothing_in_other_cases() {
    let room = Room::preset("rogaland-2025");
    say(&room, &SEATS.replace('\n', ""));
    open(&room, "m1", "21/24");
    let shown = on_the_wall(&room).set_asides;
    let kept: Vec<_> = shown
        .iter()
        .map(|aside| {
            let percent = aside.kept.percent.map(|percent| percent.percent().to_string());
            (aside.scheme.nb.as_str(), percent, aside.kept.base.map(|base| base.get()), aside.kept.amount.get())
        })
        .collect();
    assert_eq!(kept, [("Regional ordning", some("30"), Some(25_000_000), 7_500_000)]);
    say(&room, r#"{"do":"close-case","status":"treated"}"#);
    say(&room, r#"{"do":"open-case","case":"20/24","led_by":"a"}"#);
    assert_eq!(on_the_wall(&room).set_asides, []);
}
