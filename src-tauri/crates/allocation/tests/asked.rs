//! What a county asks in its own lists: who is asked what, and what is said when it does not tally.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a case that cannot be set up should fail")]

mod common;

use allocation::{Adjustments, AllocationModel, FindingCode, Question, Severity, Value};
use common::{Meeting, id, ten_needs};
use forum::{Answer, Kroner, NeedId, UseLine};
use serde_json::json;

/// Ten needs, asked as Rogaland asks: employees of all, goal achievement of measures under way only.
fn asked() -> Meeting {
    let name = |name: &str| json!({"nb": name, "nn": name, "en": name});
    let questions: Vec<Question> = serde_json::from_value(json!([
        {"id": "employees", "name": name("Ansatte"), "unanswered": "warn"},
        {"id": "goals", "name": name("Måloppnåelse"), "of": "ongoing", "schemes": ["rekom"], "unanswered": "block"},
        {"id": "why", "name": name("Begrunnelse"), "of": "new", "schemes": ["dekom"]},
        {"id": "team", "name": name("Laget rundt barnet"), "schemes": ["dekom"], "unanswered": "info",
         "choices": [{"id": "ppt", "name": name("PPT")}, {"id": "nav", "name": name("NAV")}]},
    ]))
    .expect("questions");
    let mut meeting = ten_needs();
    meeting.model.questions = questions;
    meeting
}

fn unanswered(meeting: &Meeting, need: &str) -> Vec<(Severity, String)> {
    let found = meeting.allocate(&Adjustments::default()).findings;
    let of_need = found.into_iter().filter(|finding| finding.place.need == Some(id(need)));
    let unanswered = of_need.filter(|finding| finding.code == FindingCode::NotAnswered);
    unanswered.map(|finding| (finding.severity, finding.place.part.clone().unwrap())).collect()
}

#[test]
fn a_measure_under_way_is_asked_how_it_went_and_a_new_one_is_not() {
    let meeting = asked();
    let of_ongoing = [(Severity::Block, "goals".to_owned()), (Severity::Warn, "employees".to_owned())];
    assert_eq!(unanswered(&meeting, "rekom-1"), of_ongoing, "as serious as the county says");
    assert_eq!(unanswered(&meeting, "rekom-3"), [(Severity::Warn, "employees".to_owned())]);
    let asked_of = |need: &NeedId| {
        let need = meeting.needs.iter().find(|other| other.id == *need).unwrap();
        meeting.model.asked_of(need).map(|question| question.id.clone()).collect::<Vec<_>>()
    };
    assert_eq!(asked_of(&id("dekom-1")), ["employees", "why", "team"], "a question that may be left open is asked too");
}

#[test]
fn an_answer_is_an_answer_when_something_is_written_or_ticked() {
    let mut meeting = asked();
    let answers = &mut meeting.need_mut("dekom-1").details.answers;
    answers.insert("employees".into(), Answer::Text("  ".into()));
    answers.insert("team".into(), Answer::Chosen(vec![]));
    assert_eq!(unanswered(&meeting, "dekom-1").len(), 2, "spaces say nothing");
    let answers = &mut meeting.need_mut("dekom-1").details.answers;
    answers.insert("employees".into(), Answer::Text("I drøfting 12. januar".into()));
    answers.insert("team".into(), Answer::Chosen(vec!["ppt".into()]));
    assert_eq!(unanswered(&meeting, "dekom-1"), []);
}

#[test]
fn nothing_is_asked_of_a_need_that_gets_nothing() {
    assert_eq!(unanswered(&asked(), "rekom-5"), [], "it is left out by its criteria");
}

#[test]
fn lines_that_come_to_what_is_applied_for_are_not_remarked_on() {
    let mut meeting = ten_needs();
    let name = json!({"nb": "A", "nn": "A", "en": "A"});
    meeting.model.uses = serde_json::from_value(json!([
        {"id": "carry-out", "name": name},
        {"id": "coordinator", "name": name, "paid_of": "owner", "is_coordinator": true},
    ]))
    .unwrap();
    let line = |used_for: &str, owner: i64, university: i64| UseLine {
        used_for: used_for.into(),
        owner: Kroner::new(owner),
        university: Kroner::new(university),
    };
    // It applied for 60 000 to the owner, 30 000 of it to a coordinator, and 40 000 to the university.
    meeting.need_mut("rekom-2").details.uses = vec![line("carry-out", 30_000, 40_000), line("coordinator", 30_000, 0)];
    let codes = |meeting: &Meeting| -> Vec<(FindingCode, Option<String>)> {
        let found = meeting.allocate(&Adjustments::default()).findings.into_iter();
        let about = |code| matches!(code, FindingCode::UsesDoNotTally | FindingCode::UseNotAllowed);
        found.filter(|finding| about(finding.code)).map(|finding| (finding.code, finding.place.part.clone())).collect()
    };
    assert_eq!(codes(&meeting), []);
    meeting.need_mut("rekom-2").details.uses[1].owner = Kroner::new(29_999);
    let tally = |part: &str| (FindingCode::UsesDoNotTally, Some(part.to_owned()));
    assert_eq!(codes(&meeting), [tally("coordinator"), tally("owner")], "a krone less for both");
    meeting.model.uses.clear();
    assert_eq!(codes(&meeting), [tally("owner")], "a county without a list allows any use");
}

#[test]
fn a_list_in_the_model_is_written_and_read_again() {
    let model = asked().model;
    let text = serde_json::to_vec(&model).unwrap();
    assert_eq!(AllocationModel::read(&text).unwrap(), model);
}

#[test]
fn alike_measures_in_one_region_are_that_regions_own_matter() {
    let mut meeting = ten_needs();
    for need in ["rekom-3", "rekom-4"] {
        meeting.need_mut(need).details.alike = Some("matematikk".into());
    }
    let alike = |meeting: &Meeting| {
        let found = meeting.allocate(&Adjustments::default()).findings;
        found.into_iter().find(|finding| finding.code == FindingCode::AlikeMeasures)
    };
    assert_eq!(alike(&meeting), None);
    meeting.need_mut("rekom-1").details.alike = Some(" matematikk".into());
    let values = alike(&meeting).expect("two regions now").values.clone();
    assert_eq!(values["count"], Value::Count(3));
    assert_eq!(values["regions"], Value::Text("Lofoten, Salten".into()));
}
