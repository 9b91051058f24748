//! What is made ready for the meetings of a year: the plan from weeks, what is carried over, whom to call, the inbox, versions.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

mod common;

use chrono::NaiveDate;
use common::{Room, need};
use forum::{CaseItem, CaseKind, Kroner, SeatId};
use meeting::command::{ArrangeCommand, HistoryCommand, PrepareCommand, PresideCommand, VedtakLine};
use meeting::{Paper, RefusalCode};
use procedure::annual::{Dated, DayWarning};
use procedure::plan::holidays::{Holiday, NoWorkingDay};
use procedure::plan::{DayOfWeek, MeetingSeries};
use procedure::{
    Absence, BodyId, Call, CallAnswer, CallAnswered, CasePlan, CaseProposal, CaseStatus, CaseText, HeldBy,
    InnstillingStage, Lacks, MeetingForm, MeetingId, MinutesLanguage, Person, PersonId, ReportedTie, SeatHolder, Term,
};

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn series(year: i32, weeks: &[u32]) -> PrepareCommand {
    let series = MeetingSeries {
        bodies: vec![BodyId::new("forum")],
        year,
        weeks: weeks.to_vec(),
        weekday: DayOfWeek::Thursday,
        starts: None,
        ends: None,
        place: None,
        form: MeetingForm::Physical,
        language: MinutesLanguage::Nb,
    };
    PrepareCommand::PlanMeetings { series }
}

fn case(number: &str, kind: CaseKind) -> ArrangeCommand {
    let (number, title) = (number.parse().unwrap(), format!("Sak {number} (konstruert)"));
    ArrangeCommand::SetCase { case: CaseItem { number, title, kind, proposed_decision: None }, body: None }
}

/// A seat of the forum with these varaer.
fn with_deputies(room: &Room, seat: &str, deputies: &[&str]) {
    for id in deputies {
        let person = Person { id: PersonId::new(*id), name: None, email: Some("v@example.no".into()), phone: None };
        room.done(ArrangeCommand::SetPerson { person });
    }
    let holder = SeatHolder {
        seat: SeatId::new(seat),
        body: BodyId::new("forum"),
        held_by: HeldBy::Unnamed,
        deputies: deputies.iter().map(|id| PersonId::new(*id)).collect(),
        term: Some(Term { from: day(2021, 1, 1), until: day(2023, 3, 31), decided_by: None }),
    };
    room.done(ArrangeCommand::SetHolder { holder });
}

#[test]
fn the_weeks_of_innlandet_in_2022_are_planned_at_once_and_taken_back_by_one_undo() {
    let room = Room::nordland();
    room.done(series(2022, &[3, 10, 25, 38, 46]));
    let dates: Vec<_> = room.view().year.meetings.iter().filter_map(|meeting| meeting.planned.date).collect();
    let expected = [(1, 20), (3, 10), (6, 23), (9, 22), (11, 17)].map(|(month, date)| day(2022, month, date));
    assert_eq!(dates[1..], expected, "after the meeting that the example has");
    room.done(HistoryCommand::Undo);
    assert_eq!(room.view().year.meetings.len(), 1, "one undo takes all five back");
    assert_eq!(room.refused(series(2022, &[])), "no-weeks");
    assert_eq!(room.refused(series(2022, &[53])), "no-such-week");
}

#[test]
fn a_holiday_and_a_day_with_two_meetings_are_told_and_not_moved() {
    let room = Room::nordland();
    // Kristi himmelfartsdag 2022.
    room.done(series(2022, &[21]));
    room.done(series(2022, &[21]));
    let clashes = room.meeting.due().unwrap().clashes;
    let [first, second] = ["2022-05-26", "forum-2022-05-26"].map(MeetingId::new);
    let ascension = day(2022, 5, 26);
    let holiday = DayWarning::NotWorking { day: ascension, why: NoWorkingDay::Holiday(Holiday::AscensionDay) };
    let together = DayWarning::SameDay { milestones: vec![], meetings: vec![second.clone()] };
    let of = |meeting: &MeetingId| Dated::Meeting { meeting: meeting.clone() };
    let told: Vec<_> = clashes.iter().map(|clash| (clash.about.clone(), clash.day, clash.warning.clone())).collect();
    let expected = [
        (of(&first), ascension, holiday.clone()),
        (of(&first), ascension, together),
        (of(&second), ascension, holiday),
    ];
    assert_eq!(told, expected, "each holiday at its meeting, and that they are two at once a single time");
    assert_eq!(clashes[1].others[0].about, of(&second));
    assert_eq!(clashes[1].others[0].what, clashes[1].what, "the same body meets twice");
    assert_eq!(room.meeting.annual().unwrap().clashes, clashes, "the årshjul tells the same");
}

#[test]
fn what_was_not_treated_is_carried_before_eventuelt_with_a_new_number_and_only_once() {
    let room = Room::nordland();
    let m1 = MeetingId::new("m1");
    room.done(case("5/23", CaseKind::Discussion));
    let text = CaseText {
        case: "5/23".parse().unwrap(),
        body: BodyId::new("forum"),
        background: Some("Bakgrunn.".into()),
        responsible: Some("AU".into()),
        follow_up: None,
        carried_from: None,
    };
    room.done(ArrangeCommand::SetCaseText { text });
    room.done(series(2023, &[38]));
    let next = MeetingId::new("2023-09-21");
    room.done(case("6/23", CaseKind::AnyOtherBusiness));
    let last = procedure::AgendaEntry { case: "6/23".parse().unwrap(), minutes: None, joint: Default::default() };
    room.done(ArrangeCommand::SetAgenda { meeting: next.clone(), agenda: vec![last] });
    let before = room.view().year.meetings.iter().find(|meeting| meeting.planned.id == m1).unwrap().agenda.len();
    room.done(PresideCommand::OpenMeeting { meeting: m1.clone() });
    let carry = || PrepareCommand::CarryOver { from: m1.clone(), to: next.clone() };
    assert_eq!(room.refused(carry()), "carry-from-open");
    let everybody: Vec<SeatId> = room.view().seats.iter().map(|seat| seat.id.clone()).collect();
    room.done(PresideCommand::Arrive { seats: everybody });
    room.done(PresideCommand::OpenCase { case: "5/23".parse().unwrap(), led_by: None, joint: None });
    room.done(PresideCommand::CloseCase { status: CaseStatus::PutOff });
    room.done(PresideCommand::CloseMeeting);
    let left = room.meeting.ahead().unwrap().to_carry;
    assert!(left.len() == 1 && left[0].meeting == m1, "{left:?}");
    assert!(left[0].cases.contains(&"5/23".parse().unwrap()), "what was put off waits to be carried: {left:?}");
    room.done(carry());
    assert_eq!(room.meeting.ahead().unwrap().to_carry, [], "and is carried once");
    let view = room.view();
    let meeting = room.meeting.year().unwrap().meetings.into_iter().find(|meeting| meeting.planned.id == next).unwrap();
    let (last, carried) = meeting.agenda.split_last().unwrap();
    assert_eq!(last.case.to_string(), "6/23", "eventuelt stays last");
    assert!(carried.len() < before, "approval and eventuelt of the meeting itself are not carried");
    let put_off = view.year.case_texts.iter().find(|text| text.carried_from == Some("5/23".parse().unwrap())).unwrap();
    assert!(put_off.case.sequence > 6, "a new number, {}", put_off.case);
    assert_eq!(put_off.background.as_deref(), Some("Bakgrunn."), "with its text");
    assert_eq!(room.refused(carry()), "nothing-to-carry");
}

#[test]
fn who_is_to_be_called_follows_forfall_ties_and_answers() {
    let room = Room::nordland();
    let meeting = MeetingId::new("m1");
    with_deputies(&room, "s03", &["v1", "v2"]);
    with_deputies(&room, "s04", &["v3"]);
    let absence = Absence { meeting: meeting.clone(), seat: SeatId::new("s03"), note: None };
    room.done(ArrangeCommand::ReportAbsence { absence });
    let tie = ReportedTie {
        meeting: meeting.clone(),
        case: "4/23".parse().unwrap(),
        seat: SeatId::new("s04"),
        deputy: None,
        why: "leder i styret til en eier".into(),
    };
    room.done(PrepareCommand::ReportTie { tie: tie.clone() });
    let said = |person: &str, answer| {
        let (seat, person) = (SeatId::new("s03"), PersonId::new(person));
        PrepareCommand::AnswerCall { said: CallAnswered { meeting: meeting.clone(), seat, person, answer } }
    };
    room.done(said("v1", CallAnswer::Declines));
    let seats = room.meeting.ahead().unwrap().to_call.remove(0).seats;
    assert_eq!(seats[0].call, Call::Ask { person: PersonId::new("v2") }, "v1 cannot, so v2 is next");
    assert_eq!(seats[1].lacks, Lacks::Cases { cases: vec!["4/23".parse().unwrap()] });
    assert_eq!(seats[1].call, Call::Ask { person: PersonId::new("v3") });
    room.done(said("v2", CallAnswer::Comes));
    let seats = room.meeting.ahead().unwrap().to_call.remove(0).seats;
    assert_eq!(seats[0].call, Call::Covered { by: PersonId::new("v2") });
    assert_eq!(room.refused(said("v3", CallAnswer::Comes)), "not-there", "v3 is no vara of the seat");
    room.done(PrepareCommand::WithdrawReport { tie: tie.clone() });
    assert_eq!(room.meeting.ahead().unwrap().to_call[0].seats.len(), 1);
    let unknown = ReportedTie { case: "99/23".parse().unwrap(), ..tie };
    assert_eq!(room.refused(PrepareCommand::ReportTie { tie: unknown }), "unknown-case");
}

#[test]
fn a_term_that_ends_soon_is_told_and_what_is_held_about_a_person_with_it() {
    let room = Room::nordland();
    with_deputies(&room, "s03", &["v1"]);
    let ahead = room.meeting.ahead().unwrap();
    assert_eq!(ahead.terms.len(), 1, "the clock of the room stands at 17 March 2023");
    assert_eq!(ahead.terms[0].days_left, 14);
    let held = room.meeting.person_held(&PersonId::new("v1")).unwrap();
    assert_eq!(held.about.seats[0].deputy, Some(1));
    assert!(held.meetings.is_empty(), "no meeting was held");
    let paper = room.meeting.paper(&Paper::Person { person: PersonId::new("v1") }, forum::Language::Nn).unwrap();
    assert!(paper.starts_with(b"%PDF-"));
    room.done(ArrangeCommand::EmptyContact { person: PersonId::new("v1") });
    assert_eq!(room.meeting.person_held(&PersonId::new("v1")).unwrap().about.person.email, None);
    let journal = room.meeting.journal().unwrap();
    assert!(!format!("{journal:?}").contains("v@example.no"), "the journal, which never changes, never had it");
    assert_eq!(room.meeting.person_held(&PersonId::new("p9")).unwrap_err().code, RefusalCode::NotThere);
}

#[test]
fn contact_data_that_is_taken_out_is_in_no_byte_of_the_file_its_copies_or_what_undo_keeps() {
    let room = Room::nordland();
    with_deputies(&room, "s03", &["v1"]);
    let has_it = |path: &std::path::Path| {
        let bytes = std::fs::read(path).unwrap_or_default();
        bytes.windows(12).any(|window| window == b"v@example.no")
    };
    let folder = || -> Vec<std::path::PathBuf> {
        std::fs::read_dir(room.folder.path()).unwrap().map(|entry| entry.unwrap().path()).collect()
    };
    assert!(folder().iter().any(|path| has_it(path)), "it is kept while the term lasts");
    let undo = room.view().history.undo;
    room.done(ArrangeCommand::EmptyContact { person: PersonId::new("v1") });
    assert_eq!(room.view().history.undo, undo, "what could be taken back before still can");
    let left: Vec<_> = folder().into_iter().filter(|path| has_it(path)).collect();
    assert_eq!(left, Vec::<std::path::PathBuf>::new(), "nowhere beside the meeting either");
    room.done(HistoryCommand::Undo);
    assert!(room.view().year.people.iter().all(|person| person.email.is_none()), "undo does not give it back");
    let path = room.meeting.path().to_owned();
    drop(room.meeting);
    assert_eq!(meeting::verify(&path, common::clock()).unwrap().problems, [""; 0], "and the file is sound");
}

#[test]
fn a_proposed_case_waits_until_it_becomes_a_case_or_is_turned_down() {
    let room = Room::nordland();
    let proposal = |title: &str| CaseProposal {
        id: 7,
        body: BodyId::new("forum"),
        title: title.into(),
        proposed_by: "KS".into(),
        received: day(2023, 3, 1),
        why: Some("Fordi.".into()),
        became: None,
    };
    room.done(PrepareCommand::ProposeCase { proposal: proposal("Møtetider") });
    room.done(PrepareCommand::ProposeCase { proposal: proposal("Reiser") });
    let ids: Vec<u32> = room.meeting.ahead().unwrap().case_proposals.iter().map(|proposal| proposal.id).collect();
    assert_eq!(ids, [1, 2], "the inbox numbers them");
    let case = CaseItem {
        number: "9/23".parse().unwrap(),
        title: "Møtetider".into(),
        kind: CaseKind::Discussion,
        proposed_decision: None,
    };
    room.done(PrepareCommand::TakeUpProposal { proposal: 1, case: case.clone() });
    let view = room.view();
    assert!(view.meeting.cases.contains(&case));
    let agenda: Vec<_> = view.year.meetings[0].agenda.iter().map(|entry| entry.case).collect();
    assert!(agenda.contains(&case.number), "and stands on the agenda of the meeting that comes next");
    let text = view.year.case_texts.iter().find(|text| text.case == case.number).unwrap();
    assert_eq!(text.background.as_deref(), Some("Fordi."), "why it was proposed is its background");
    room.done(PrepareCommand::TurnDownProposal { proposal: 2, reason: "Tas av sekretariatet.".into() });
    assert_eq!(room.refused(PrepareCommand::TurnDownProposal { proposal: 2, reason: "x".into() }), "not-there");
}

#[test]
fn a_process_item_has_no_vedtak_and_what_follows_is_ticked_off() {
    let room = Room::nordland();
    let case = "4/23".parse().unwrap();
    let plan = CasePlan { method: Some("grupper".into()), ..CasePlan::of(case) };
    assert_eq!(room.refused(PrepareCommand::SetCasePlan { plan }), "process-with-vedtak");
    let plan =
        CasePlan { alternatives: vec!["Saken utsettes.".into()], guests: vec!["UH".into()], ..CasePlan::of(case) };
    room.done(PrepareCommand::SetCasePlan { plan });
    let text = CaseText {
        case,
        body: BodyId::new("forum"),
        background: None,
        responsible: Some("AU".into()),
        follow_up: Some(day(2023, 3, 1)),
        carried_from: None,
    };
    room.done(ArrangeCommand::SetCaseText { text });
    let state = |room: &Room| room.meeting.ahead().unwrap().follow_up[0].state;
    assert_eq!(state(&room), procedure::FollowUpState::Overdue);
    room.done(PrepareCommand::FollowUp { case, done: Some(day(2023, 3, 10)) });
    assert_eq!(state(&room), procedure::FollowUpState::Done);
    assert_eq!(room.view().year.case_plans[0].guests, ["UH"], "the rest of the plan stays");
    assert!(room.meeting.paper(&Paper::FollowUp, forum::Language::En).unwrap().starts_with(b"%PDF-"));
}

#[test]
fn versions_stand_beside_each_other_and_a_vedtak_that_deviates_says_why() {
    let room = Room::nordland();
    let keep = |stage| PrepareCommand::KeepVersion { stage, empty: Vec::new() };
    room.done(keep(InnstillingStage::WorkingGroup));
    let first = room.amount("rekom-1");
    let set = meeting::command::AdjustCommand::SetAmount {
        need: need("rekom-1"),
        amount: first - Kroner::new(1_000),
        others: allocation::Others::Hold,
        sure: false,
    };
    room.done(set);
    room.done(keep(InnstillingStage::Final));
    let versions = room.meeting.versions().unwrap();
    assert_eq!(versions.versions.iter().map(|version| version.moved).collect::<Vec<_>>(), [None, Some(1)]);
    let line = versions.lines.iter().find(|line| line.need == need("rekom-1")).unwrap();
    assert_eq!(line.given, [Some(first), Some(first - Kroner::new(1_000))], "each version keeps its own amount");
    let vedtak = |amount: Kroner, reason: Option<&str>| {
        let line = VedtakLine { need: need("rekom-1"), amount, reason: reason.map(str::to_owned) };
        PrepareCommand::SetVedtak { lines: vec![line] }
    };
    assert_eq!(room.refused(vedtak(first, None)), "vedtak-without-reason");
    room.done(vedtak(first, Some("Feil i behovsmeldingen.")));
    let line = room.meeting.versions().unwrap().lines.into_iter().find(|line| line.need == need("rekom-1")).unwrap();
    assert_eq!((line.decided, line.deviation), (Some(first), Some(Kroner::new(1_000))));
    room.done(vedtak(first - Kroner::new(1_000), None));
    let line = room.meeting.versions().unwrap().lines.into_iter().find(|line| line.need == need("rekom-1")).unwrap();
    assert_eq!(line.deviation, None, "as recommended needs no reason");
}

/// Who held a seat, and for what term, can be read when another holds it (R108).
#[test]
fn who_held_a_seat_before_is_kept_with_the_term_and_the_day_another_took_it() {
    let room = Room::nordland();
    let (p1, p2) = (PersonId::new("p1"), PersonId::new("p2"));
    for id in [&p1, &p2] {
        let person = Person { id: id.clone(), name: Some(format!("Konstruert {id}")), email: None, phone: None };
        room.done(ArrangeCommand::SetPerson { person });
    }
    let term =
        |from: i32, until: i32| Some(Term { from: day(from, 1, 1), until: day(until, 12, 31), decided_by: None });
    let hold = |held_by: HeldBy, term: Option<Term>| {
        let (seat, body) = (SeatId::new("s03"), BodyId::new("forum"));
        room.done(ArrangeCommand::SetHolder { holder: SeatHolder { seat, body, held_by, deputies: Vec::new(), term } });
    };
    let former = || {
        let told = room.meeting.ahead().unwrap().former_holders.into_iter();
        told.map(|held| (held.held_by, held.term.map(|term| term.from), held.until)).collect::<Vec<_>>()
    };
    hold(HeldBy::Person(p1.clone()), term(2021, 2022));
    assert_eq!(former(), [], "the first has nobody before");
    let longer = Some(Term { from: day(2021, 1, 1), until: day(2023, 6, 30), decided_by: None });
    hold(HeldBy::Person(p1.clone()), longer);
    assert_eq!(former(), [], "a term that is made longer is the same term");
    hold(HeldBy::Person(p2.clone()), term(2023, 2024));
    let today = day(2023, 3, 17);
    assert_eq!(former(), [(HeldBy::Person(p1.clone()), Some(day(2021, 1, 1)), today)]);
    hold(HeldBy::Nobody, None);
    assert_eq!(former().len(), 2, "also when nobody holds it after");
    room.done(HistoryCommand::Undo);
    assert_eq!(former().len(), 1, "what is taken back was not");
    let held = room.meeting.person_held(&p1).unwrap();
    assert_eq!(
        (held.about.seats.len(), held.former.len()),
        (0, 1),
        "and it is told to who asks what is held about them"
    );
    let room = room.reopened();
    assert_eq!(room.meeting.ahead().unwrap().former_holders.len(), 1);
}
