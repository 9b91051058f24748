//! The year around the meetings: the årshjul with its warnings, the lists and their files, the front page, and what goes out.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

mod common;

use std::collections::BTreeMap;
use std::fs;

use chrono::NaiveDate;
use common::Room;
use forum::{Kroner, Language, NeedId, SchemeId};
use meeting::command::{AnnualCommand, HistoryCommand, PresideCommand, RegisterCommand};
use meeting::view::{DueKind, MissingCode, NamedDate};
use meeting::{KeptWith, RefusalCode, YearList};
use procedure::MeetingId;
use procedure::annual::{Dated, DayWarning, Milestone, MilestoneState};
use procedure::lists::{FillList, ListRow, RowColumn, RowState, RowStatus, RowValue, SchemeShare};
use procedure::plan::holidays::{Holiday, NoWorkingDay};

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn load(preset: &str, year: i32) -> AnnualCommand {
    AnnualCommand::LoadMilestones { preset: preset.into(), year }
}

fn row(list: YearList, what: &str, status: RowStatus, values: &[(RowColumn, RowValue)]) -> AnnualCommand {
    let values = BTreeMap::from_iter(values.iter().cloned());
    AnnualCommand::SetRow { row: ListRow { id: 0, list, what: what.into(), status, values } }
}

fn fill(list: YearList, due: Option<NaiveDate>) -> AnnualCommand {
    AnnualCommand::FillList { fill: FillList { list, due, by_university: false } }
}

fn rows(room: &Room, list: YearList) -> Vec<meeting::view::RowView> {
    room.meeting.lists().unwrap().lists.into_iter().find(|known| known.list == list).unwrap().rows
}

#[test]
fn the_calendar_of_each_county_is_loaded_with_its_own_dates_and_none_is_moved() {
    let room = Room::nordland();
    room.done(load("rogaland-2025", 2025));
    let days: Vec<_> = room.meeting.annual().unwrap().milestones.iter().map(|step| step.milestone.from).collect();
    let published = [day(2024, 12, 6), day(2025, 2, 1), day(2025, 2, 20), day(2025, 3, 13), day(2025, 4, 15)];
    assert_eq!(days, published, "R148; 1 February 2025 is a Saturday and stays");
    room.done(HistoryCommand::Undo);
    room.done(load("innlandet-2022", 2022));
    let view = room.meeting.annual().unwrap();
    let on = |month, date| view.milestones.iter().filter(move |step| step.milestone.from == day(2022, month, date));
    for (month, date) in [(1, 20), (3, 10), (6, 23), (9, 22), (11, 17)] {
        assert_eq!(on(month, date).count(), 1, "R127: {date}.{month}");
    }
    let good_friday = on(4, 15).next().unwrap();
    let warned = |found: &DayWarning| matches!(found, DayWarning::NotWorking { .. });
    assert!(good_friday.warnings.iter().any(warned), "R151: {:?}", good_friday.warnings);
    let clash = |step: &&meeting::view::MilestoneView| {
        step.warnings.iter().any(|found| matches!(found, DayWarning::SaidTwice { .. }))
    };
    assert_eq!(view.milestones.iter().filter(clash).count(), 2, "R149 and R150 clash, and both say so");
    assert_eq!(room.refused(load("innlandet-2022", 2022)), "nothing-to-fill", "nothing comes twice");
    assert_eq!(room.refused(load("finnmark-1999", 2022)), "unknown-calendar");
}

#[test]
fn a_step_is_written_done_and_taken_away_and_undo_takes_each_back() {
    let room = Room::nordland();
    let step = |id, after| Milestone {
        id,
        what: "Frist behovsmeldinger".into(),
        from: day(2023, 2, 1),
        until: None,
        owner: None,
        body: None,
        after,
        done: None,
        note: None,
    };
    room.done(AnnualCommand::SetMilestone { milestone: step(0, None) });
    room.done(AnnualCommand::SetMilestone { milestone: Milestone { what: "AU".into(), ..step(0, Some(1)) } });
    assert_eq!(room.refused(AnnualCommand::SetMilestone { milestone: step(1, Some(2)) }), "milestone-loop");
    assert_eq!(room.refused(AnnualCommand::SetMilestone { milestone: step(9, None) }), "no-such-milestone");
    let states = || room.meeting.annual().unwrap().milestones.iter().map(|step| step.state).collect::<Vec<_>>();
    assert_eq!(states(), [MilestoneState::Late, MilestoneState::Late], "it is 17 March");
    room.done(AnnualCommand::FinishMilestone { milestone: 1, done: Some(day(2023, 2, 1)) });
    assert_eq!(states()[0], MilestoneState::Done);
    room.done(AnnualCommand::RemoveMilestone { milestone: 1 });
    let left = room.meeting.annual().unwrap().milestones;
    assert_eq!(left[0].milestone.after, None, "what needed it first needs nothing first");
    room.done(HistoryCommand::Undo);
    assert_eq!(states(), [MilestoneState::Done, MilestoneState::Late]);
    assert_eq!(room.meeting.annual().unwrap().milestones[1].milestone.after, Some(1));
}

#[test]
fn one_report_for_each_measure_with_money_and_one_whose_measure_was_withdrawn_says_so() {
    let room = Room::nordland();
    room.done(fill(YearList::Reports, Some(day(2023, 1, 10))));
    let reports = rows(&room, YearList::Reports);
    let given = room.view().draft.amounts.iter().filter(|line| line.amount.get() > 0).count();
    assert_eq!(reports.len(), given, "R158");
    assert!(reports.iter().all(|row| row.state == RowState::Overdue && !row.withdrawn), "the deadline was 10 January");
    assert_eq!(room.refused(fill(YearList::Reports, None)), "nothing-to-fill");
    assert_eq!(room.refused(fill(YearList::Evaluations, None)), "nothing-to-fill", "they are written by hand");
    let need = reports[0].row.need().unwrap().clone();
    room.done(RegisterCommand::RemoveNeed { need: need.clone() });
    let withdrawn: Vec<_> = rows(&room, YearList::Reports).into_iter().filter(|row| row.withdrawn).collect();
    assert_eq!(withdrawn.len(), 1);
    assert_eq!(withdrawn[0].row.need(), Some(&need));
    let received = ListRow { status: RowStatus::Received, ..withdrawn[0].row.clone() };
    room.done(AnnualCommand::SetRow { row: received });
    let counts = room.meeting.lists().unwrap().lists.remove(0).counts;
    assert_eq!(
        counts.iter().map(|counted| counted.count).collect::<Vec<_>>(),
        [u32::try_from(given - 1).unwrap(), 1],
        "R165"
    );
}

#[test]
fn what_three_ordninger_pay_tallies_or_is_refused_with_what_to_mend() {
    let room = Room::nordland();
    let share = |scheme: &str, amount| SchemeShare { scheme: SchemeId::new(scheme), amount: Kroner::new(amount) };
    let plan = |total, shares: Vec<SchemeShare>| {
        let values =
            [(RowColumn::Total, RowValue::Kroner(Kroner::new(total))), (RowColumn::Split, RowValue::Shares(shares))];
        row(YearList::SharedFunding, "Felles plan (konstruert)", RowStatus::Planned, &values)
    };
    assert_eq!(room.refused(plan(300, vec![share("rekom", 100), share("kl", 100)])), "split-does-not-tally");
    assert_eq!(room.refused(plan(100, vec![share("finnes-ikke", 100)])), "unknown-scheme");
    room.done(plan(300, vec![share("rekom", 100), share("dekom", 150), share("kl", 50)]));
    assert_eq!(rows(&room, YearList::SharedFunding).len(), 1);
    let unknown = (RowColumn::Need, RowValue::Need(NeedId::new(&SchemeId::new("rekom"), 9_999)));
    assert_eq!(room.refused(row(YearList::Reports, "Rapport", RowStatus::Expected, &[unknown])), "unknown-need");
    assert_eq!(room.refused(row(YearList::Contacts, " ", RowStatus::Vacant, &[])), "name-missing");
}

#[test]
fn a_file_is_kept_with_a_row_with_its_day_and_hash_and_one_that_is_too_large_is_refused() {
    let room = Room::nordland();
    room.done(row(YearList::Agreements, "Avtale (konstruert)", RowStatus::Received, &[]));
    let with = KeptWith::Row { row: 1 };
    let path = room.folder.path().join("Avtale.pdf");
    fs::write(&path, b"%PDF-1.7 konstruert").unwrap();
    room.meeting.keep_file(&with, &path).unwrap();
    let kept = rows(&room, YearList::Agreements)[0].files.clone();
    assert_eq!((kept[0].name.as_str(), kept[0].added, kept[0].size), ("Avtale.pdf", day(2023, 3, 17), 19));
    assert_eq!(kept[0].sha256.len(), 64);
    assert_eq!(room.meeting.keep_file(&with, &path).unwrap_err().code, RefusalCode::NameTaken);
    assert_eq!(room.refused(AnnualCommand::RemoveRow { row: 1 }), "row-has-files");
    let copy = room.folder.path().join("kopi.pdf");
    room.meeting.save_kept_file(&with, "Avtale.pdf", &copy).unwrap();
    assert_eq!(fs::read(&copy).unwrap(), b"%PDF-1.7 konstruert", "it comes out as it came in");

    // 300 MB that take no room on the disk.
    let large = room.folder.path().join("Stor.pdf");
    fs::File::create(&large).unwrap().set_len(300 * 1024 * 1024).unwrap();
    let refused = room.meeting.keep_file(&with, &large).unwrap_err();
    assert_eq!(refused.code, RefusalCode::AttachmentTooLarge);
    room.meeting.drop_file(&with, "Avtale.pdf").unwrap();
    room.done(AnnualCommand::RemoveRow { row: 1 });
    assert_eq!(rows(&room, YearList::Agreements).len(), 0);
}

#[test]
fn a_list_goes_out_and_comes_back_changed_as_one_change() {
    let room = Room::nordland();
    room.done(fill(YearList::Reports, Some(day(2023, 6, 15))));
    let table = room.folder.path().join("rapporter.csv");
    fs::write(&table, room.meeting.year_list(YearList::Reports).unwrap()).unwrap();
    let same = room.meeting.import_list(YearList::Reports, &table).unwrap();
    assert_eq!((same.added.len(), same.changed.len(), same.same), (0, 0, rows(&room, YearList::Reports).len()));
    let text =
        fs::read_to_string(&table).unwrap().replacen("Ventes", "Mottatt", 2) + "\n;Ny rapport (konstruert);Bedt om\n";
    fs::write(&table, text).unwrap();
    let before = rows(&room, YearList::Reports).len();
    let looked = room.meeting.import_list_preview(YearList::Reports, &table).unwrap();
    assert_eq!(rows(&room, YearList::Reports).len(), before, "a preview changes nothing");
    let brought = room.meeting.import_list(YearList::Reports, &table).unwrap();
    assert_eq!(brought, looked);
    assert_eq!((brought.added.len(), brought.changed.len()), (1, 2));
    room.done(HistoryCommand::Undo);
    let left = rows(&room, YearList::Reports);
    assert!(
        left.len() == before && left.iter().all(|row| row.row.status == RowStatus::Expected),
        "one undo takes it back"
    );
}

#[test]
fn the_front_page_goes_from_an_empty_file_to_a_full_one() {
    let room = Room::nordland();
    let due = room.meeting.due().unwrap();
    let kind = |due: &[meeting::view::DueLine], like: fn(&DueKind) -> bool| {
        due.iter().filter(|line| like(&line.about)).count()
    };
    assert_eq!(kind(&due.late, |about| matches!(about, DueKind::Milestone { .. })), 0);
    assert_eq!(due.owed, []);
    let next = due.next_meeting.unwrap();
    assert_eq!((next.date, next.days), (Some(day(2023, 3, 17)), Some(0)), "it is the morning of the meeting");
    assert_eq!(next.notice.unwrap().late, Some(14), "nobody has sent the notice");
    assert!(due.missing.iter().any(|line| line.code == MissingCode::Deputies));

    room.done(load("nordland-2023", 2023));
    room.done(fill(YearList::Agreements, Some(day(2023, 3, 1))));
    room.done(row(
        YearList::CallsPublished,
        "Utlysning (konstruert)",
        RowStatus::Planned,
        &[(RowColumn::Due, RowValue::Day(day(2023, 3, 10)))],
    ));
    let due = room.meeting.due().unwrap();
    assert_eq!(due.late[0].about, DueKind::Milestone { milestone: 1 }, "14 February, the longest late");
    assert_eq!(due.late[0].days, Some(-31));
    assert_eq!(kind(&due.late, |about| matches!(about, DueKind::Row { list: YearList::CallsPublished, .. })), 1);
    assert!(due.due.iter().any(|line| line.what == "Tildelingsbrev er klare" && line.days == Some(15)));
    assert!(due.owed.iter().all(|line| line.days == Some(-16)) && !due.owed.is_empty(), "others owe the agreements");
}

#[test]
fn the_file_stays_sound_and_the_lists_and_the_cycle_are_printed_in_three_languages() {
    let room = Room::nordland();
    room.done(load("innlandet-2022", 2022));
    room.done(fill(YearList::Agreements, None));
    for language in [Language::Nb, Language::Nn, Language::En] {
        assert!(room.meeting.annual_paper(language).unwrap().starts_with(b"%PDF-"));
        for list in YearList::ALL {
            assert!(room.meeting.list_paper(*list, language).unwrap().starts_with(b"%PDF-"), "{list}");
        }
    }
    let calendar = String::from_utf8(room.meeting.calendar().unwrap()).unwrap();
    assert_eq!(calendar.matches("BEGIN:VEVENT").count(), 11, "ten steps and the meeting");
    let path = room.path();
    drop(room.meeting);
    let found = meeting::verify(&path, common::clock()).unwrap();
    assert!(found.problems.is_empty(), "{:?}", found.problems);
}

#[test]
fn a_new_year_has_the_steps_on_the_same_days_the_plans_that_go_on_and_what_is_still_owed() {
    let room = Room::nordland();
    let leap = Milestone {
        id: 0,
        what: "Skuddårsdagen".into(),
        from: day(2024, 2, 29),
        until: None,
        owner: None,
        body: None,
        after: None,
        done: None,
        note: None,
    };
    let deadline =
        Milestone { what: "Frist".into(), from: day(2023, 2, 1), done: Some(day(2023, 2, 1)), ..leap.clone() };
    room.done(AnnualCommand::SetMilestone { milestone: leap });
    room.done(AnnualCommand::SetMilestone { milestone: Milestone { after: Some(1), ..deadline } });
    room.done(fill(YearList::Reports, Some(day(2024, 1, 15))));
    let until = |year| [(RowColumn::Until, RowValue::Day(day(year, 12, 31)))];
    room.done(row(YearList::LongTermPlans, "Plan 2023-2026", RowStatus::Decided, &until(2026)));
    room.done(row(YearList::LongTermPlans, "Plan 2019-2023", RowStatus::Decided, &until(2023)));
    room.done(row(YearList::Evaluations, "Evaluering 2023", RowStatus::Settled, &[]));
    let (next, told) = room.meeting.next_year(&room.folder.path().join("2024.innstilling")).unwrap();
    let steps = next.annual().unwrap().milestones;
    let [step] = steps.as_slice() else { panic!("one step is carried: {steps:?}") };
    assert_eq!((step.milestone.from, step.milestone.done, step.milestone.after), (day(2024, 2, 1), None, None));
    assert!(told.open.iter().any(|line| line.which == ["Skuddårsdagen"]), "2025 has no 29 February, and it is told");
    let lists = next.lists().unwrap().lists;
    let plans = &lists.iter().find(|list| list.list == YearList::LongTermPlans).unwrap().rows;
    assert_eq!(plans.iter().map(|row| row.row.what.as_str()).collect::<Vec<_>>(), ["Plan 2023-2026"]);
    let reports = &lists.iter().find(|list| list.list == YearList::Reports).unwrap().rows;
    assert!(
        !reports.is_empty() && reports.iter().all(|row| !row.withdrawn),
        "they are owed in the new year, and not withdrawn"
    );
    assert!(lists.iter().find(|list| list.list == YearList::Evaluations).unwrap().rows.is_empty());
}

#[test]
fn what_of_the_example_is_constructed_is_said_in_the_language_of_the_paper() {
    let room = Room::nordland();
    room.done(PresideCommand::OpenMeeting { meeting: MeetingId::new("m1") });
    let said = |language| room.meeting.protokoll_text(None, language).unwrap();
    let (nb, nn) = (said(Language::Nb), said(Language::Nn));
    assert!(nb.contains("De enkelte behovsmeldingene"), "{nb}");
    assert!(nn.contains("Dei einskilde behovsmeldingane") && !nn.contains("De enkelte"), "{nn}");
}

#[test]
fn what_clashes_in_the_year_stands_once_on_the_front_page_until_it_is_done() {
    let room = Room::nordland();
    let step = |what: &str, from, after| Milestone {
        id: 0,
        what: what.into(),
        from,
        until: None,
        owner: None,
        body: None,
        after,
        done: None,
        note: None,
    };
    for milestone in [
        step("Frist for innstilling", day(2023, 3, 22), None),
        step("Frist for innstilling", day(2023, 3, 29), None),
        step("Utbetaling", day(2023, 3, 20), Some(1)),
        step("Fest", day(2023, 5, 17), None),
    ] {
        room.done(AnnualCommand::SetMilestone { milestone });
    }
    let told = || room.meeting.due().unwrap().clashes;
    let of = |milestone| Dated::Milestone { milestone };
    let clashes: Vec<_> =
        told().into_iter().map(|clash| (clash.about, clash.what, clash.warning, clash.others)).collect();
    let deadline = "Frist for innstilling".to_owned();
    let before = DayWarning::BeforeWhatItNeeds { first: 1, ends: day(2023, 3, 22) };
    let twice = DayWarning::SaidTwice { other: 2, day: day(2023, 3, 29) };
    let why = NoWorkingDay::Holiday(Holiday::ConstitutionDay);
    let holiday = DayWarning::NotWorking { day: day(2023, 5, 17), why };
    let expected = [
        (of(3), "Utbetaling".to_owned(), before, vec![NamedDate { about: of(1), what: deadline.clone() }]),
        (of(1), deadline.clone(), twice, vec![NamedDate { about: of(2), what: deadline }]),
        (of(4), "Fest".to_owned(), holiday, vec![]),
    ];
    assert_eq!(clashes, expected, "two that clash with each other are told of once");
    room.done(AnnualCommand::FinishMilestone { milestone: 4, done: Some(day(2023, 3, 17)) });
    assert_eq!(told().len(), 2, "what is done clashes with nothing");
    assert_eq!(room.meeting.annual().unwrap().clashes, told(), "the årshjul tells the same");
}
