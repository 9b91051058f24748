//! What lies ready when the meeting begins: ties that were reported, process items, a county's composition with its seats.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

mod common;

use common::Room;
use forum::{CaseNumber, SeatGroup, SeatId};
use meeting::command::script::Script;
use meeting::view::{CaseHeld, LeaderView};
use procedure::{BodyId, RaisedBy};

/// Says one command as a script does.
fn say(room: &Room, line: &str) {
    try_to(room, line).unwrap_or_else(|refusal| panic!("{line} was refused: {refusal}"));
}

fn try_to(room: &Room, line: &str) -> Result<(), String> {
    let scripted = Script::new(line.as_bytes()).next().unwrap().read.unwrap();
    room.act(scripted.command).map(drop).map_err(|refusal| refusal.code.to_string())
}

fn report(room: &Room, seat: &str) {
    say(
        room,
        &format!(
            r#"{{"do":"report-tie","tie":{{"meeting":"m1","case":"4/23","seat":"{seat}","why":"leder i styret til en eier"}}}}"#
        ),
    );
}

fn held(room: &Room, case: &str) -> CaseHeld {
    let number: CaseNumber = case.parse().unwrap();
    let held = room.view().year.meetings.remove(0).held.unwrap();
    held.cases.into_iter().find(|held| held.case == number).unwrap()
}

fn raised(room: &Room) -> Vec<(String, bool)> {
    let ties = held(room, "4/23").habilitet;
    ties.iter().map(|tie| (tie.raised.seat.to_string(), tie.decision.is_some())).collect()
}

#[test]
fn a_tie_that_was_reported_is_raised_when_its_case_is_taken_up_and_nothing_is_decided_of_it() {
    let room = Room::nordland();
    report(&room, "s03");
    report(&room, "s04");
    say(&room, r#"{"do":"open-meeting","meeting":"m1"}"#);
    say(&room, r#"{"do":"arrive","seats":["s01","s02","s03","s05","s06","s07","s08","s09","s10","s11","s12"]}"#);
    assert_eq!(raised(&room), [], "not before the case is taken up");
    say(&room, r#"{"do":"open-case","case":"4/23","led_by":"s05"}"#);
    assert_eq!(raised(&room), [("s03".to_owned(), false)], "s04 is not here");
    assert_eq!(held(&room, "4/23").habilitet[0].raised.raised_by, RaisedBy::BeforeMeeting);
    say(&room, r#"{"do":"put-forward","proposal":"a","text":"Fordelingen godkjennes."}"#);
    assert_eq!(
        try_to(&room, r#"{"do":"agree","proposal":"a"}"#),
        Err("ties-wait".to_owned()),
        "the body treats it first"
    );
    say(&room, r#"{"do":"arrive","seats":["s04"]}"#);
    assert_eq!(raised(&room).len(), 2, "who comes late is asked when they come");
    say(&room, r#"{"do":"withdraw-tie","tie":2}"#);
    say(&room, r#"{"do":"leave","seats":["s04"]}"#);
    say(&room, r#"{"do":"arrive","seats":["s04"]}"#);
    assert_eq!(raised(&room).len(), 2, "what was taken back does not come again by itself");
}

#[test]
fn a_tie_of_who_does_not_come_is_not_raised_and_that_of_the_vara_in_the_seat_is() {
    let room = Room::nordland();
    say(&room, r#"{"do":"set-person","person":{"id":"v1","name":null,"email":null,"phone":null}}"#);
    say(
        &room,
        r#"{"do":"set-holder","holder":{"seat":"s03","body":"forum","held_by":"unnamed","deputies":["v1"],"term":null}}"#,
    );
    report(&room, "s03");
    say(
        &room,
        r#"{"do":"report-tie","tie":{"meeting":"m1","case":"4/23","seat":"s03","deputy":"v1","why":"ansatt hos eieren"}}"#,
    );
    say(&room, r#"{"do":"open-meeting","meeting":"m1"}"#);
    say(&room, r#"{"do":"arrive","seats":["s01","s02"]}"#);
    say(&room, r#"{"do":"deputy-in","seat":"s03","deputy":"v1","stays":"meeting"}"#);
    say(&room, r#"{"do":"open-case","case":"4/23"}"#);
    let why: Vec<String> = held(&room, "4/23").habilitet.into_iter().map(|tie| tie.raised.why).collect();
    assert_eq!(why, ["ansatt hos eieren"]);
    say(&room, r#"{"do":"undo"}"#);
    assert_eq!(raised(&room), [], "taken up by mistake: it is taken back with what came of it");
}

#[test]
fn what_a_laptop_tells_before_the_meeting_is_opened_is_kept_as_reported() {
    let room = Room::nordland();
    say(&room, r#"{"do":"hand-in","seat":"s03","message":{"message":"tie","case":"4/23","need":null,"why":"eier"}}"#);
    say(&room, r#"{"do":"take-in","number":1}"#);
    let reported = room.meeting.ahead().unwrap().reported_ties;
    assert_eq!((reported[0].seat.as_str(), reported[0].meeting.as_str()), ("s03", "m1"));
}

#[test]
fn a_process_item_ends_in_no_vedtak_whichever_is_written_first() {
    let room = Room::nordland();
    let new = r#"{"do":"set-case","case":{"number":"5/23","title":"Lærende møte","kind":"discussion","proposed_decision":null}}"#;
    say(&room, new);
    say(
        &room,
        r#"{"do":"set-case-plan","plan":{"case":"5/23","method":"Grupper på fire.","questions":["Hva virker?"],"guests":["HINN"],"break_after":15}}"#,
    );
    let with_vedtak = new.replace(r#""proposed_decision":null"#, r#""proposed_decision":"Tas til orientering.""#);
    assert_eq!(try_to(&room, &with_vedtak), Err("process-with-vedtak".to_owned()));
    say(
        &room,
        r#"{"do":"set-agenda","meeting":"m1","agenda":[{"case":"5/23","minutes":30},{"case":"4/23","minutes":30}]}"#,
    );
    say(&room, r#"{"do":"open-meeting","meeting":"m1"}"#);
    say(&room, r#"{"do":"arrive","seats":["s01","s02"]}"#);
    say(&room, r#"{"do":"open-case","case":"5/23"}"#);
    let proposed = r#"{"do":"put-forward","proposal":"a","text":"Vi vedtar noe."}"#;
    assert_eq!(try_to(&room, proposed), Err("process-with-vedtak".to_owned()));
    let wall = room.meeting.wall_view().unwrap();
    let text = serde_json::to_string(&wall).unwrap();
    assert!(text.contains("Grupper på fire.") || room.view().year.case_plans.len() == 1);
    say(&room, r#"{"do":"close-case","status":"put-off"}"#);
    say(&room, r#"{"do":"close-meeting"}"#);
    say(
        &room,
        r#"{"do":"plan-meeting","meeting":{"id":"m2","bodies":["forum"],"date":"2023-05-04","starts":null,"ends":null,"place":null,"form":"physical","language":"nb","notice_sent":null,"what":null,"responsible":null}}"#,
    );
    say(&room, r#"{"do":"carry-over","from":"m1","to":"m2"}"#);
    let carried = room.view().year.case_plans.into_iter().find(|plan| plan.case != "5/23".parse().unwrap()).unwrap();
    assert_eq!(carried.questions, ["Hva virker?"], "a case that comes again comes with how it is worked on");
}

fn seats_of(view: &LeaderView, body: &str) -> Vec<SeatId> {
    let holders = view.year.holders.iter().filter(|holder| holder.body == BodyId::new(body));
    holders.map(|holder| holder.seat.clone()).collect()
}

#[test]
fn the_compositions_of_innlandet_and_nordland_come_with_seats_and_without_names() {
    let room = Room::example("innlandet-2022");
    let offered = room.meeting.ahead().unwrap().composition_presets;
    let ids: Vec<&str> = offered.iter().map(|preset| preset.id.as_str()).collect();
    assert_eq!(ids, ["innlandet-barnehage", "innlandet-skole", "innlandet-arbeidsgruppe", "nordland", "mandat"]);
    for (preset, body, seats, voting) in
        [("innlandet-barnehage", "b1", 22, 20), ("innlandet-skole", "b2", 19, 17), ("nordland", "b3", 12, 10)]
    {
        say(&room, &format!(r#"{{"do":"load-composition","preset":"{preset}"}}"#));
        let view = room.view();
        let of_body = seats_of(&view, body);
        assert_eq!(of_body.len(), seats, "{preset}");
        let votes = view.seats.iter().filter(|seat| of_body.contains(&seat.id) && seat.may_vote()).count();
        assert_eq!(votes, voting, "{preset}");
        let covered = room.meeting.ahead().unwrap().coverage;
        let covered = covered.into_iter().find(|covered| covered.body == BodyId::new(body)).unwrap();
        let lacks = covered
            .groups
            .iter()
            .any(|group| group.too_few > 0 || group.too_many > 0 || !group.missing_regions.is_empty());
        assert!(!lacks, "{preset} is covered by its own rules: {covered:?}");
        assert!(covered.decided_by.is_some(), "who decided it, or where it is from");
    }
    assert_eq!(room.view().year.people, [], "nobody is named");
    assert_eq!(
        try_to(&room, r#"{"do":"load-composition","preset":"finnmark"}"#),
        Err("unknown-composition".to_owned())
    );
}

#[test]
fn a_composition_fills_what_a_body_lacks_and_one_undo_takes_it_back() {
    let room = Room::nordland();
    let before = room.view();
    say(&room, r#"{"do":"load-composition","preset":"nordland","body":"forum"}"#);
    let after = room.view();
    let new: Vec<SeatGroup> = after.seats[before.seats.len()..].iter().map(|seat| seat.group.clone()).collect();
    assert_eq!(new, [SeatGroup::Member("barnehagemyndighet".into())], "the others have a seat");
    say(&room, r#"{"do":"undo"}"#);
    assert_eq!(room.view().seats, before.seats);
    assert_eq!(room.meeting.ahead().unwrap().compositions, []);
}

#[test]
fn nothing_a_composition_gives_can_be_had_only_by_it() {
    let (by_preset, by_hand) = (Room::nordland(), Room::nordland());
    say(&by_preset, r#"{"do":"load-composition","preset":"nordland","body":"forum"}"#);
    let after = by_preset.view();
    let composition = by_preset.meeting.ahead().unwrap().compositions.remove(0);
    let seat = after.seats.last().unwrap();
    let holder = after.year.holders.iter().find(|holder| holder.seat == seat.id).unwrap();
    let said = |what: &str, part: serde_json::Value| serde_json::json!({ "do": format!("set-{what}"), what: part });
    for command in [
        said("composition", serde_json::to_value(&composition).unwrap()),
        said("seat", serde_json::to_value(seat).unwrap()),
        said("holder", serde_json::to_value(holder).unwrap()),
    ] {
        say(&by_hand, &command.to_string());
    }
    assert_eq!(by_hand.view().seats, after.seats);
    assert_eq!(by_hand.meeting.ahead().unwrap().coverage, by_preset.meeting.ahead().unwrap().coverage);
}

#[test]
fn the_first_and_last_items_of_a_county_are_laid_on_an_agenda_once_with_new_numbers() {
    let room = Room::nordland();
    let mut body = serde_json::to_value(&room.view().year.bodies[0]).unwrap();
    assert_eq!(body["template"]["first"][0]["title"], "Godkjenning av innkalling og saksliste", "a new forum has some");
    body["template"] = serde_json::Value::Null;
    say(&room, &serde_json::json!({"do": "set-body", "body": body}).to_string());
    assert_eq!(try_to(&room, r#"{"do":"lay-agenda","meeting":"m1"}"#), Err("no-template".to_owned()));
    body["template"] = serde_json::json!({
        "first": [{"title": "Godkjenning av innkalling", "kind": "approval", "minutes": 5}],
        "last": [{"title": "Eventuelt", "kind": "any-other-business", "minutes": 10}],
    });
    say(&room, &serde_json::json!({"do": "set-body", "body": body}).to_string());
    let agenda = |room: &Room| -> Vec<(String, Option<u32>)> {
        let view = room.view();
        let title = |number| view.meeting.cases.iter().find(|case| case.number == number).unwrap().title.clone();
        view.year.meetings[0].agenda.iter().map(|entry| (title(entry.case), entry.minutes)).collect()
    };
    say(&room, r#"{"do":"lay-agenda","meeting":"m1"}"#);
    let laid = agenda(&room);
    assert_eq!((laid[0].0.as_str(), laid[0].1), ("Godkjenning av innkalling", Some(5)));
    assert_eq!((laid[2].0.as_str(), laid[2].1), ("Eventuelt", Some(10)));
    let numbers = room.view().year.meetings[0].agenda.iter().map(|entry| entry.case.to_string()).collect::<Vec<_>>();
    assert_eq!(numbers, ["5/23", "4/23", "6/23"], "new numbers in the order they stand");
    say(&room, r#"{"do":"lay-agenda","meeting":"m1"}"#);
    assert_eq!(agenda(&room), laid, "they stand once");
    say(&room, r#"{"do":"undo"}"#);
    say(&room, r#"{"do":"undo"}"#);
    assert_eq!(agenda(&room).len(), 1);
}
