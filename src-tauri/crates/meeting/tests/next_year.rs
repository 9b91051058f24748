//! «Nytt år fra dette»: what a new year has from the old one, what it lacks, and that nothing is made up; and the list of seats both ways.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

mod common;

use common::{Room, clock};
use forum::{CaseItem, CaseKind, Language, SchemeId};
use meeting::command::{ArrangeCommand, HistoryCommand, RegisterCommand};
use meeting::{NextYear, NextYearCode, NextYearLine, RefusalCode, Texts, verify};
use procedure::{BodyId, CaseText, HeldBy, Person, PersonId, SeatHolder, Term};

fn line(told: &NextYear, code: NextYearCode) -> Option<&NextYearLine> {
    told.carried.iter().chain(&told.open).find(|line| line.code == code)
}

/// Somebody with contact data in a seat whose term ends with the year.
fn in_seat(room: &Room) {
    let person = Person {
        id: PersonId::new("p1"),
        name: Some("Representanten (konstruert)".into()),
        email: Some("p1@example.no".into()),
        phone: None,
    };
    room.done(ArrangeCommand::SetPerson { person });
    let day = |year, month, day| chrono::NaiveDate::from_ymd_opt(year, month, day).unwrap();
    let holder = SeatHolder {
        seat: forum::SeatId::new("s03"),
        body: BodyId::new("forum"),
        held_by: HeldBy::Person(PersonId::new("p1")),
        deputies: Vec::new(),
        term: Some(Term { from: day(2022, 1, 1), until: day(2023, 12, 31), decided_by: None }),
    };
    room.done(ArrangeCommand::SetHolder { holder });
}

#[test]
fn its_file_is_offered_under_the_name_of_the_old_with_the_year_moved_on() {
    let room = Room::nordland();
    let old = room.meeting.path().file_stem().unwrap().to_string_lossy().into_owned();
    let offered = room.meeting.next_year_name().unwrap();
    assert_ne!(offered, old, "never over the old file");
    assert!(offered.contains("2024"), "{offered}");
}

#[test]
fn an_undecided_year_carries_its_forum_and_its_cases_and_says_what_is_open() {
    let room = Room::nordland();
    in_seat(&room);
    let other = CaseItem {
        number: "5/23".parse().unwrap(),
        title: "Eventuelt".into(),
        kind: CaseKind::AnyOtherBusiness,
        proposed_decision: None,
    };
    room.done(ArrangeCommand::SetCase { case: other, body: None });
    let text = CaseText {
        case: "4/23".parse().unwrap(),
        body: BodyId::new("forum"),
        background: Some("Bakgrunn.".into()),
        responsible: None,
        follow_up: None,
        carried_from: None,
    };
    room.done(ArrangeCommand::SetCaseText { text });
    let path = room.folder.path().join("2024.innstilling");
    let (next, told) = room.meeting.next_year(&path).unwrap();
    let (old, view) = (room.view(), next.leader_view().unwrap());
    assert_eq!((view.meeting.year, view.needs.len()), (2024, 0), "no behovsmelding comes along");
    assert_eq!((view.seats.clone(), view.regions.clone()), (old.seats.clone(), old.regions.clone()));
    assert_eq!(view.model["schemes"][0]["pots"], old.model["schemes"][0]["pots"], "it is shared as before");
    let cases: Vec<String> = view.meeting.cases.iter().map(|case| case.number.to_string()).collect();
    assert_eq!(cases, ["1/24"], "eventuelt is of its own meeting");
    let text = &view.year.case_texts[0];
    assert_eq!(
        (text.carried_from.unwrap().to_string(), text.background.as_deref()),
        ("4/23".into(), Some("Bakgrunn."))
    );
    assert_eq!(view.year.meetings[0].planned.date, None, "no date is made up");
    assert!(view.year.meetings.iter().all(|meeting| meeting.opened_at.is_none()));
    assert_eq!(line(&told, NextYearCode::NothingDecided).unwrap().which, ["2023"]);
    assert!(line(&told, NextYearCode::FrameOpen).is_some(), "{told:?}");
    assert_eq!(line(&told, NextYearCode::TermOver).unwrap().count, 1);
    assert_eq!(view.year.people[0].email.as_deref(), Some("p1@example.no"));
    assert!(!format!("{:?}", next.journal().unwrap()).contains("p1@example.no"), "and is in no journal");
    for language in [Language::Nb, Language::Nn, Language::En] {
        let words = told.in_words(&Texts::new(language));
        assert!(words.iter().all(|line| !line.starts_with("next-year-")), "{words:?}");
    }
    drop(next);
    assert_eq!(verify(&path, clock()).unwrap().problems, Vec::<String>::new());
    assert_eq!(room.view(), old, "the old year is as it was");
    assert_eq!(room.meeting.next_year(&path).map(drop).unwrap_err().code, RefusalCode::FileExists);
}

#[test]
fn what_was_decided_is_last_years_amount_where_the_model_shares_by_it() {
    let room = Room::example("rogaland-2025");
    let case = room.view().meeting.cases.iter().find(|case| case.kind == CaseKind::Decision).unwrap().number;
    room.agreed();
    room.ended();
    let (next, told) = room.meeting.next_year(&room.folder.path().join("2026.innstilling")).unwrap();
    let old = room.view();
    let account = room.meeting.account(None, Language::Nb).unwrap();
    let schemes = account.allocation.schemes.iter();
    let pots: Vec<_> =
        schemes.flat_map(|scheme| scheme.pots.iter().map(move |pot| (scheme.scheme.clone(), pot))).collect();
    assert!(!pots.is_empty(), "Rogaland shares in pots");
    let view = next.leader_view().unwrap();
    for (scheme, pot) in &pots {
        let participant = view.participants.iter().find(|known| known.name == pot.name).unwrap();
        let given = participant.in_year(scheme, 2025).and_then(|entry| entry.given);
        assert_eq!(given, Some(if pot.is_estimate { pot.amount } else { pot.given }), "{}", pot.name);
    }
    assert_eq!(line(&told, NextYearCode::LastYear).unwrap().count, pots.len());
    assert_eq!(line(&told, NextYearCode::NothingDecided), None);
    let decided: Vec<String> = view.meeting.cases.iter().map(|case| case.title.clone()).collect();
    let title = &old.meeting.cases.iter().find(|known| known.number == case).unwrap().title;
    assert!(!decided.contains(title), "a case that was decided does not come again");
}

#[test]
fn the_next_year_can_be_worked_in_when_its_frame_is_written() {
    let room = Room::nordland();
    let (next, _) = room.meeting.next_year(&room.folder.path().join("2024.innstilling")).unwrap();
    let copy = RegisterCommand::CopyFrame { scheme: SchemeId::new("rekom"), from: 2023, to: 2024 };
    next.execute(next.leader_view().unwrap().revision, copy).unwrap();
    let view = next.leader_view().unwrap();
    assert!(view.draft.trouble.is_none(), "{:?}", view.draft.trouble);
}

#[test]
fn the_list_of_seats_goes_out_and_comes_in_again_as_it_was() {
    let room = Room::nordland();
    in_seat(&room);
    let list = room.folder.path().join("plasser.csv");
    std::fs::write(&list, room.meeting.seat_list().unwrap()).unwrap();
    let report = room.meeting.import_seats(&list).unwrap();
    assert_eq!((report.added.len(), report.changed.len()), (0, 0), "what was written out is as it was");
    assert_eq!(report.same, room.view().seats.len());
    let text = std::fs::read_to_string(&list).unwrap();
    let mut lines: Vec<&str> = text.lines().collect();
    let renamed = lines[1].replacen(";", ";ny ", 1);
    lines[1] = &renamed;
    lines.remove(2);
    lines.push("s99;UH;Nytt universitet (konstruert);;representant;Ja;forum;ledig;;;;;;;");
    std::fs::write(&list, lines.join("\n")).unwrap();
    let before = room.view().seats;
    let report = room.meeting.import_seats(&list).unwrap();
    assert_eq!((report.added.len(), report.changed.len(), report.not_in_list.len()), (1, 1, 1));
    assert_eq!(room.view().seats.len(), before.len() + 1, "a seat that the list does not have stays");
    room.done(HistoryCommand::Undo);
    assert_eq!(room.view().seats, before, "one undo takes the list back");
    std::fs::write(&list, "Plass;Gruppe;Organisasjon;Stemmerett\ns1;UH;Nord;kanskje\n").unwrap();
    let refusal = room.meeting.import_seats(&list).unwrap_err();
    assert_eq!((refusal.code, &*refusal.values["line"]), (RefusalCode::SeatsNotRead, "2"));
}
