//! What the meeting is called, when and where it is, its cases, what was answered at imports, and who was here at *enighet*.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod common;

use chrono::NaiveDate;
use common::*;
use forum::vote::Attendance;
use forum::{CaseItem, CaseKind, SeatId, Work};
use serde_json::json;
use store::{By, Meeting, MeetingFile, ReviewFile, StoreError, Tables, Undoable};

type Kind = (&'static str, fn(&Tables<'_>) -> Result<(), StoreError>);

fn called_anew() -> Meeting {
    Meeting {
        forum: "Samarbeidsforum for Nordland".into(),
        secretariat: "Fylkeskommunen".into(),
        county: None,
        date: NaiveDate::from_ymd_opt(2023, 3, 20),
        place: Some("Mosjøen".into()),
        ..setup(0).meeting
    }
}

fn third_case() -> CaseItem {
    CaseItem { number: case(9), title: "Eventuelt".into(), kind: CaseKind::Decision, proposed_decision: None }
}

const KINDS: [Kind; 11] = [
    ("the meeting is called anew", |t| t.meeting().put(&called_anew())),
    ("the date is left open", |t| t.meeting().put(&Meeting { date: None, ..called_anew() })),
    ("so is the place", |t| t.meeting().put(&Meeting { date: None, place: None, ..called_anew() })),
    ("a case comes on the agenda", |t| t.cases().put(&third_case())),
    ("it gets another title", |t| t.cases().put(&CaseItem { title: "Orientering".into(), ..third_case() })),
    ("it goes", |t| t.cases().remove(case(9))),
    ("a question is answered", |t| t.import_forms().answer("skjema", "unit", "thousands")),
    ("it is answered otherwise", |t| t.import_forms().answer("skjema", "unit", "kroner")),
    ("a heading is pointed at a field", |t| t.import_forms().point("skjema", "Kr i alt", "applied-owner")),
    ("it is let be", |t| t.import_forms().forget_field("skjema", "Kr i alt")),
    ("the answer is forgotten", |t| t.import_forms().forget_answer("skjema", "unit")),
];

#[test]
fn every_change_is_taken_back_and_done_again_and_is_there_after_reopening() {
    let (room, mut file) = Room::with_meeting(1);
    let mut states = vec![file.contents().unwrap()];
    for (minute, (kind, change)) in (1..).zip(KINDS) {
        write(&mut file, minute, kind, change);
        let state = file.contents().unwrap();
        assert_ne!(states.last(), Some(&state), "«{kind}» does something");
        states.push(state);
    }
    assert!(states[4].year.numbers.contains(&case(9)));
    assert_eq!((states[1].meeting.clone(), states[2].meeting.date), (called_anew(), None));
    drop(file);
    let mut file = room.open();
    for (state, (kind, _)) in states.iter().zip(KINDS).rev() {
        file.undo(at(600), "leader", unchecked).unwrap();
        let mut now = file.contents().unwrap();
        // A number that was given to a case is given to no other, also when the case is taken back.
        now.year.numbers.clone_from(&state.year.numbers);
        assert_eq!(now, *state, "«{kind}» is taken back");
    }
    for (state, (kind, _)) in states.iter().skip(1).zip(KINDS) {
        file.redo(at(601), "leader", unchecked).unwrap();
        let mut now = file.contents().unwrap();
        now.year.numbers.clone_from(&state.year.numbers);
        assert_eq!(now, *state, "«{kind}» is done again");
    }
    assert_eq!(file.verify(), []);
}

#[test]
fn answers_are_remembered_form_by_form() {
    let (room, mut file) = Room::with_meeting(0);
    write(&mut file, 1, "import", |t| {
        t.import_forms().answer("skjema A", "unit", "thousands")?;
        t.import_forms().answer("skjema A", "sheet", "Regional")?;
        t.import_forms().answer("skjema B", "unit", "kroner")?;
        t.import_forms().point("skjema B", "Kr i alt", "applied-owner")
    });
    drop(file);
    let mut file = room.open();
    let of = write(&mut file, 2, "look", |t| Ok((t.import_forms().of("skjema A")?, t.import_forms().of("ukjent")?)));
    let (known, unknown) = of.value;
    let text = |pairs: &[(&str, &str)]| pairs.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect();
    assert_eq!(known.answers, text(&[("sheet", "Regional"), ("unit", "thousands")]));
    assert!(known.fields.is_empty() && unknown == store::ImportForm::default());
    let held = file.contents().unwrap().import_forms;
    assert_eq!((held.len(), &held["skjema A"]), (2, &known));
    assert_eq!(held["skjema B"].fields, text(&[("Kr i alt", "applied-owner")]));
    let copy = room.beside("gjennomsyn.innstilling");
    file.write_review_copy(&copy, at(3), Work::UNWATCHED).unwrap();
    assert!(
        ReviewFile::open(&copy).unwrap().contents().unwrap().import_forms.is_empty(),
        "it is the secretariat's own"
    );
}

#[test]
fn a_case_that_a_draft_was_put_in_stays_on_the_agenda() {
    let (_room, mut file) = Room::with_meeting(1);
    write_for_good(&mut file, 1, "propose", |t| t.versions().freeze(DRAFT, case(4), at(1), &json!({})).map(drop));
    let mut refusal = |number| {
        let change = |t: &Tables<'_>| t.cases().remove(case(number));
        file.write(&entry(2, "remove-case"), &Undoable::No, change, unchecked).unwrap_err().to_string()
    };
    assert_eq!(refusal(4), "in-use: case 4/23 stays, since it is used by a version of «Utkast A»");
    assert_eq!(refusal(8), "not-there: there is no case 8/23");
    write(&mut file, 3, "remove-case", |t| t.cases().remove(case(3)));
    assert_eq!(file.contents().unwrap().cases.len(), 1);
}

#[test]
fn who_was_here_at_enighet_is_kept_with_the_decision() {
    let (room, mut file) = Room::with_meeting(1);
    let freeze = |file: &mut MeetingFile, amount: i64| {
        let content = json!({ "amount": amount });
        write_for_good(file, 1, "propose", |t| t.versions().freeze(DRAFT, case(4), at(1), &content)).value
    };
    let (first, second) = (freeze(&mut file, 1), freeze(&mut file, 2));
    let here = |seat: &str, present, recused: Option<&str>| Attendance {
        seat: SeatId::new(seat),
        present,
        recused: recused.map(Into::into),
    };
    let attendance = vec![here("uh", true, None), here("ks", false, None), here("eier", true, Some("er eier"))];
    let by = By::Consensus { attendance: Some(attendance) };
    let unknown = By::Consensus { attendance: None };
    write_for_good(&mut file, 2, "decide", |t| t.decisions().decide(&first, &by, at(2)));
    write_for_good(&mut file, 3, "decide", |t| t.decisions().decide(&second, &unknown, at(3)));
    drop(file);
    let file = room.open();
    let decisions = file.contents().unwrap().decisions;
    assert_eq!((&decisions[0].by, &decisions[1].by), (&by, &unknown), "what nobody asked about is not made up");
    assert_eq!(file.verify(), []);
}

#[test]
fn a_meeting_made_without_a_date_has_none() {
    let room = Room::new();
    let mut open = setup(1);
    (open.meeting.date, open.meeting.place) = (None, None);
    drop(MeetingFile::create(&room.path, &open, at(0)).unwrap());
    assert_eq!(room.open().contents().unwrap().meeting, open.meeting);
}
