//! The papers of the year, checked by programs that are not ours.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;

use chrono::NaiveDate;
use forum::{Kroner, Language, SchemeId, SeatId};
use procedure::annual::{Milestone, MilestoneState};
use procedure::lists::{ListRow, RowColumn, RowState, RowStatus, RowValue, SchemeShare, YearList};
use procedure::{
    BodyId, CallAnswer, CallAnswered, FollowUpLine, FollowUpState, MeetingForm, MeetingId, Person, PersonId,
    ReportedTie, Term,
};

use super::{
    AnnualPaper, AnnualStep, FollowUpPaper, ListPaper, ListTable, MeetingOnPlan, PersonPaper, PersonSeat, YearHead,
    annual_paper, follow_up_list, list_paper, person_paper,
};
use crate::paper::texts_of;
use crate::{Texts, testing};

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2023, month, day).unwrap()
}

/// All that a paper of lists says.
fn told(content: &ListPaper<'_>) -> String {
    let texts = Texts::new(Language::Nb);
    let blocks = super::list::blocks(content, &texts);
    let document = super::document(&content.head, (String::new(), "row-subject"), blocks, &texts);
    texts_of(&document).into_iter().map(|(_, text)| format!("{text}\n")).collect()
}

fn plan() -> Vec<MeetingOnPlan<'static>> {
    let planned = |date, what| MeetingOnPlan {
        date,
        bodies: "Samarbeidsforum, Arbeidsutvalg".to_owned(),
        what,
        responsible: Some("Statsforvalteren"),
        place: Some("Bodø"),
        form: MeetingForm::Hybrid,
    };
    vec![planned(Some(day(3, 17)), None), planned(None, Some("Regionmøte, vurdere behov?"))]
}

fn head() -> YearHead<'static> {
    YearHead {
        forum: "Samarbeidsforum i Nordland",
        secretariat: "Statsforvalteren i Nordland",
        constructed: Some("Konstruert til prøve."),
        code: "3f2a9c415f5f3f2a9c415f5f",
        printed_at: day(3, 17),
    }
}

#[test]
fn the_cycle_is_a_valid_paper_with_its_wheel_in_three_languages_and_an_empty_one_too() {
    let step = |id, from, until, done| Milestone {
        id,
        what: format!("Steg {id}: et navn som er langt nok til å gå over flere linjer i kolonnen, åtti tegn og mer"),
        from,
        until,
        owner: Some("Statsforvalteren".into()),
        body: None,
        after: None,
        done,
        note: None,
    };
    // Sixty in one month, one that begins the autumn before, one that goes over New Year, and one in each month.
    let mut steps: Vec<Milestone> = (1..60)
        .map(|id| step(id, day(1, 1 + id % 28), (id % 20 == 0).then(|| day(6, 15)), (id % 3 == 0).then(|| day(2, 1))))
        .collect();
    steps.push(step(60, NaiveDate::from_ymd_opt(2022, 11, 1).unwrap(), Some(day(2, 1)), None));
    steps.extend((1..=12).map(|month| step(60 + month, day(month, 14), None, None)));
    let told = vec!["15.01.2023 er en søndag. Datoen er ikke flyttet.".to_owned()];
    let states = [MilestoneState::Late, MilestoneState::Due, MilestoneState::Ahead];
    let seen = steps.iter().zip(states.into_iter().cycle()).map(|(milestone, state)| {
        let state = if milestone.done.is_some() { MilestoneState::Done } else { state };
        AnnualStep { milestone, body: Some("Samarbeidsforum".to_owned()), state, told: told.clone() }
    });
    let meetings = vec!["Arbeidsutvalg 16.03.2023: Samme dag: Samarbeidsforum.".to_owned()];
    let content = AnnualPaper { head: head(), year: 2023, steps: seen.collect(), plan: plan(), meetings };
    for language in [Language::Nb, Language::Nn, Language::En] {
        testing::check(&format!("aarshjul-{}", language.tag()), &annual_paper(&content, language).unwrap());
    }
    let few = AnnualPaper { steps: content.steps[60..].to_vec(), ..content.clone() };
    testing::check("aarshjul-faa", &annual_paper(&few, Language::Nb).unwrap());
    let only_meetings = AnnualPaper { steps: Vec::new(), ..content.clone() };
    testing::check("aarshjul-bare-moter", &annual_paper(&only_meetings, Language::Nn).unwrap());
    let nothing = AnnualPaper { meetings: Vec::new(), plan: Vec::new(), ..only_meetings };
    testing::check("aarshjul-tomt", &annual_paper(&nothing, Language::Nb).unwrap());
    assert_eq!(
        annual_paper(&content, Language::Nb).unwrap(),
        annual_paper(&content, Language::Nb).unwrap(),
        "same content, same bytes"
    );
}

#[test]
fn a_list_is_a_valid_paper_with_a_row_whose_measure_was_withdrawn_and_an_empty_one_too() {
    let share = |scheme: &str, amount| SchemeShare { scheme: SchemeId::new(scheme), amount: Kroner::new(amount) };
    let values = BTreeMap::from([
        (RowColumn::Owner, RowValue::Text("Vega kommune".into())),
        (RowColumn::Due, RowValue::Day(day(1, 10))),
        (RowColumn::Total, RowValue::Kroner(Kroner::new(300_000))),
        (RowColumn::Split, RowValue::Shares(vec![share("rekom", 100_000), share("kl", 200_000)])),
    ]);
    let list = YearList::SharedFunding;
    let row = |id| ListRow {
        id,
        list,
        what: format!("Plan {id} (konstruert)"),
        status: RowStatus::Planned,
        values: values.clone(),
    };
    let rows: Vec<ListRow> = (1..80).map(row).collect();
    let seen = rows.iter().map(|row| (row, RowState::Overdue, row.id == 7)).collect();
    let table = ListTable { list, counts: vec![(RowStatus::Planned, 79)], rows: seen };
    let schemes = BTreeMap::from([(SchemeId::new("rekom"), "Rekom".to_owned())]);
    let with = ListTable { list: YearList::JointMeasures, ..table.clone() };
    let content = ListPaper { head: head(), lists: vec![table, with], schemes, needs: BTreeMap::new() };
    for language in [Language::Nb, Language::Nn, Language::En] {
        testing::check(&format!("liste-{}", language.tag()), &list_paper(&content, language).unwrap());
    }
    let told = told(&content);
    for text in ["Fellestiltak", "Rekom 100", "kl 200"] {
        assert!(told.contains(text), "{text}: {told}");
    }
    let nothing = ListPaper { lists: vec![ListTable { list, counts: Vec::new(), rows: Vec::new() }], ..content };
    testing::check("liste-tom", &list_paper(&nothing, Language::Nb).unwrap());
}

#[test]
fn the_follow_up_list_is_a_valid_paper_in_three_languages_and_an_empty_one_too() {
    let line = |sequence: u32, state: FollowUpState| FollowUpLine {
        case: Some(format!("{sequence}/23").parse().unwrap()),
        title: Some(
            "Innstilling om fordeling av midler, med en tittel som er lang nok til å gå over flere linjer".into(),
        ),
        body: Some(BodyId::new("forum")),
        row: Some(sequence).filter(|_| sequence.is_multiple_of(2)),
        action: sequence.is_multiple_of(2).then(|| format!("Brev nr. {sequence} til alle eiere (konstruert)")),
        responsible: (!sequence.is_multiple_of(4)).then(|| "Arbeidsutvalget".to_owned()),
        due: (!sequence.is_multiple_of(3)).then(|| day(6, 1)),
        done: (state == FollowUpState::Done).then(|| day(5, 20)),
        state,
    };
    let states = [FollowUpState::Overdue, FollowUpState::Open, FollowUpState::Done];
    let lines: Vec<FollowUpLine> =
        (1..90).zip(states.into_iter().cycle()).map(|(nth, state)| line(nth, state)).collect();
    for language in [Language::Nb, Language::Nn, Language::En] {
        let content = FollowUpPaper { head: head(), lines: &lines };
        testing::check(&format!("oppfoelging-{}", language.tag()), &follow_up_list(&content, language).unwrap());
    }
    let nothing = FollowUpPaper { head: head(), lines: &[] };
    testing::check("oppfoelging-tom", &follow_up_list(&nothing, Language::Nb).unwrap());
}

#[test]
fn what_is_held_about_a_person_is_a_valid_paper_in_three_languages_also_when_it_is_next_to_nothing() {
    let id = PersonId::new("p1");
    let person = Person {
        id: id.clone(),
        name: Some("Konstruert Person".into()),
        email: Some("p1@example.no".into()),
        phone: Some("99 88 77 66".into()),
    };
    let term = Term { from: day(1, 1), until: day(12, 31), decided_by: Some("Statsforvalteren 12.01.2023".into()) };
    let (meeting, seat) = (MeetingId::new("m1"), SeatId::new("s03"));
    let said =
        CallAnswered { meeting: meeting.clone(), seat: seat.clone(), person: id.clone(), answer: CallAnswer::Comes };
    let why = "leder i styret til en eier (konstruert)".to_owned();
    let tie = ReportedTie { meeting, case: "4/23".parse().unwrap(), seat, deputy: Some(id), why };
    let seat_of =
        |deputy, term| PersonSeat { seat: "Bodø kommune".into(), body: "Samarbeidsforum".into(), deputy, term };
    let content = PersonPaper {
        head: head(),
        person: &person,
        seats: vec![seat_of(None, Some(&term)), seat_of(Some(2), None)],
        former: vec![(seat_of(None, Some(&term)), day(6, 1))],
        meetings: (1..60).map(|nth| format!("Samarbeidsforum, møte {nth}/2023")).collect(),
        answers: vec![(&said, "Bodø kommune".to_owned())],
        ties: vec![(&tie, "Bodø kommune".to_owned())],
    };
    for language in [Language::Nb, Language::Nn, Language::En] {
        testing::check(&format!("person-{}", language.tag()), &person_paper(&content, language).unwrap());
    }
    let unnamed = Person { name: None, email: None, phone: None, ..person.clone() };
    let (seats, meetings, answers, ties) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let nothing = PersonPaper { head: head(), person: &unnamed, seats, former: Vec::new(), meetings, answers, ties };
    testing::check("person-uten-noe", &person_paper(&nothing, Language::Nb).unwrap());
}
