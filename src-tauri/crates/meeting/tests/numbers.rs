//! Case numbers: they run through the year in each body, are proposed, and no number is ever given to another case (R122).
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

mod common;

use common::Room;
use forum::Language;
use meeting::command::HistoryCommand;
use meeting::command::script::Script;
use meeting::{Refusal, Texts};

fn says(room: &Room, lines: &[&str]) {
    for line in lines {
        said(room, line).unwrap_or_else(|refusal| panic!("{line}: {refusal}"));
    }
}

fn said(room: &Room, line: &str) -> Result<(), Refusal> {
    let scripted = Script::new(line.as_bytes()).next().unwrap();
    room.act(scripted.read.unwrap().command).map(drop)
}

fn case(number: &str) -> String {
    format!(
        r#"{{"do":"set-case","case":{{"number":"{number}","title":"Sak {number} (konstruert)","kind":"discussion","proposed_decision":null}}}}"#
    )
}

/// The number that is proposed in a body.
fn next(room: &Room, body: &str) -> String {
    let all = room.view().year.next_numbers;
    all.iter().find(|next| next.body.as_str() == body).unwrap().number.to_string()
}

/// What a number that is taken is refused with, in words.
fn taken(room: &Room, line: &str) -> String {
    let refusal = said(room, line).unwrap_err();
    assert_eq!(refusal.code.as_str(), "number-taken");
    refusal.in_words(&Texts::new(Language::Nb)).replace('\u{a0}', " ")
}

fn on_agenda(room: &Room, meeting: &str) -> Vec<String> {
    let view = room.view();
    let held = view.year.meetings.iter().find(|held| held.planned.id.as_str() == meeting).unwrap();
    held.agenda.iter().map(|entry| entry.case.to_string()).collect()
}

const AU: &str =
    r#"{"do":"set-body","body":{"id":"au","name":"AU","kind":"working-committee","rules":{"case_series":"AU"}}}"#;
const SCHOOL: &str = r#"{"do":"set-body","body":{"id":"skole","name":"Samarbeidsforum skole","kind":"forum"}}"#;

fn planned(id: &str, body: &str, date: &str) -> String {
    format!(r#"{{"do":"plan-meeting","meeting":{{"id":"{id}","bodies":["{body}"],"date":"{date}"}}}}"#)
}

#[test]
fn numbers_run_through_the_year_in_each_body_over_all_its_meetings() {
    let room = Room::nordland();
    says(&room, &[AU, &planned("au1", "au", "2023-03-01"), &planned("au2", "au", "2023-05-01")]);
    says(&room, &[&planned("m2", "forum", "2023-06-01")]);
    assert_eq!((next(&room, "forum"), next(&room, "au")), ("5/23".into(), "AU 1/23".into()));
    says(&room, &[&case("AU 1/23"), &case("5/23"), &case("AU 2/23"), &case("6/23")]);
    let agenda = |meeting: &str, case: &str| {
        format!(r#"{{"do":"set-agenda","meeting":"{meeting}","agenda":[{{"case":"{case}","minutes":5}}]}}"#)
    };
    says(&room, &[&agenda("m2", "6/23"), &agenda("au2", "AU 2/23")]);
    assert_eq!((next(&room, "forum"), next(&room, "au")), ("7/23".into(), "AU 3/23".into()), "whichever meeting");
    let template = AU.replace(
        r#""rules""#,
        r#""template":{"first":[{"title":"Godkjenning av innkalling","kind":"approval","minutes":5}],"last":[]},"rules""#,
    );
    says(&room, &[&template, r#"{"do":"lay-agenda","meeting":"au1"}"#, r#"{"do":"lay-agenda","meeting":"au2"}"#]);
    assert_eq!(on_agenda(&room, "au2"), ["AU 4/23", "AU 2/23"], "what a template lays has the next numbers too");
    assert_eq!((next(&room, "forum"), next(&room, "au")), ("7/23".into(), "AU 5/23".into()));
    let reopened = room.reopened();
    assert_eq!((next(&reopened, "forum"), next(&reopened, "au")), ("7/23".into(), "AU 5/23".into()));
}

#[test]
fn the_number_of_a_case_that_was_withdrawn_or_taken_away_is_given_to_no_other() {
    let room = Room::nordland();
    says(&room, &[&case("5/23"), &case("6/23"), r#"{"do":"remove-case","number":"6/23"}"#]);
    assert_eq!(
        taken(&room, &case("6/23")),
        "Saksnummer 6/23 er alt brukt i Samarbeidsforum i Nordland. Det neste ledige er 7/23."
    );
    says(
        &room,
        &[
            r#"{"do":"open-meeting","meeting":"m1"}"#,
            r#"{"do":"arrive","seats":["s15","s16","s01"]}"#,
            r#"{"do":"open-case","case":"5/23","led_by":"s15"}"#,
            r#"{"do":"close-case","status":"withdrawn"}"#,
        ],
    );
    assert_eq!(next(&room, "forum"), "7/23");
    // What is written of the withdrawn case is corrected under its number; it is no new case.
    says(&room, &[&case("5/23")]);
    assert_eq!(next(&room, "forum"), "7/23");
}

#[test]
fn a_number_that_was_taken_back_is_proposed_to_no_other_and_is_there_again_when_it_is_done_again() {
    let room = Room::nordland();
    says(&room, &[&case("5/23")]);
    room.done(HistoryCommand::Undo);
    assert_eq!(next(&room, "forum"), "6/23", "somebody may have read it");
    assert!(taken(&room, &case("5/23")).ends_with("Det neste ledige er 6/23."));
    room.done(HistoryCommand::Redo);
    let there = |room: &Room| room.view().meeting.cases.iter().any(|case| case.number.to_string() == "5/23");
    assert!(there(&room));
    // The taking away is taken back, and done again.
    says(&room, &[r#"{"do":"remove-case","number":"5/23"}"#]);
    room.done(HistoryCommand::Undo);
    assert!(there(&room) && next(&room, "forum") == "6/23");
    room.done(HistoryCommand::Redo);
    room.done(HistoryCommand::Undo);
    room.done(HistoryCommand::Undo);
    let room = room.reopened();
    assert_eq!((there(&room), next(&room, "forum")), (false, "6/23".into()), "and the file remembers");
    let (path, folder) = (room.path(), room.folder);
    drop(room.meeting);
    assert_eq!(meeting::verify(&path, common::clock()).unwrap().problems, [""; 0]);
    drop(folder);
}

#[test]
fn a_case_that_is_put_off_comes_again_under_a_new_number_and_leaves_its_own_to_nobody() {
    let room = Room::nordland();
    says(
        &room,
        &[
            &case("5/23"),
            &planned("m2", "forum", "2023-06-01"),
            r#"{"do":"set-agenda","meeting":"m1","agenda":[{"case":"5/23","minutes":5}]}"#,
            r#"{"do":"open-meeting","meeting":"m1"}"#,
            r#"{"do":"arrive","seats":["s15","s16","s01"]}"#,
            r#"{"do":"open-case","case":"5/23","led_by":"s15"}"#,
            r#"{"do":"close-case","status":"put-off"}"#,
            r#"{"do":"close-meeting"}"#,
            r#"{"do":"carry-over","from":"m1","to":"m2"}"#,
        ],
    );
    assert_eq!((on_agenda(&room, "m2"), next(&room, "forum")), (vec!["6/23".to_owned()], "7/23".into()));
    room.done(HistoryCommand::Undo);
    assert_eq!(next(&room, "forum"), "7/23", "the carrying over was taken back, and its number stays given");
    says(&room, &[r#"{"do":"carry-over","from":"m1","to":"m2"}"#]);
    assert_eq!(on_agenda(&room, "m2"), ["7/23"]);
    assert!(taken(&room, &case("6/23")).ends_with("Det neste ledige er 8/23."));
}

#[test]
fn a_number_that_the_other_forum_gave_is_refused_with_its_name_and_the_next_that_is_free() {
    let room = Room::nordland();
    says(&room, &[SCHOOL, &planned("s1", "skole", "2023-04-01")]);
    says(
        &room,
        &[
            r#"{"do":"propose-case","proposal":{"id":1,"body":"skole","title":"Møtetider (konstruert)","proposed_by":"KS","received":"2023-03-01"}}"#,
            r#"{"do":"propose-case","proposal":{"id":2,"body":"forum","title":"Årshjul (konstruert)","proposed_by":"KS","received":"2023-03-01"}}"#,
        ],
    );
    let take_up = |proposal: u32, number: &str| {
        format!(
            r#"{{"do":"take-up-proposal","proposal":{proposal},"case":{{"number":"{number}","title":"Møtetider","kind":"discussion","proposed_decision":null}}}}"#
        )
    };
    let told = taken(&room, &take_up(1, "4/23"));
    assert_eq!(told, "Saksnummer 4/23 er alt brukt i Samarbeidsforum i Nordland. Det neste ledige er 5/23.");
    says(&room, &[&take_up(1, "5/23")]);
    let told = taken(&room, &take_up(2, "5/23"));
    assert_eq!(told, "Saksnummer 5/23 er alt brukt i Samarbeidsforum skole. Det neste ledige er 6/23.");
}
