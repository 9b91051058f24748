//! The 30 % round, told as in a meeting: who comes first, where the money ends, and who must choose. The pots and rates are
//! those of the published rounds; the applications are constructed.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use allocation::{
    BehindBy, Round, RoundError, RoundFindingCode, RoundOrder, RoundOutcome, RoundReason, RoundResult, Study,
    share_round,
};
use chrono::NaiveDate;
use forum::{Application, ApplicationCategory, Kroner, Names};
use proptest::prelude::*;
use rust_decimal::Decimal;

const RATE: i64 = 50_000;
/// 30 % of 10 886 000 in Nordland's autumn round of 2023.
const AUTUMN_POT: i64 = 3_265_800;

fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2023, 9, day).unwrap()
}

fn round() -> Round {
    let study = |id: &str| Study { id: id.into(), name: Names { nb: id.into(), nn: id.into(), en: id.into() } };
    Round {
        set_aside: "thirty".into(),
        rate: Kroner::new(RATE),
        case: None,
        opens: NaiveDate::from_ymd_opt(2023, 8, 15),
        closes: Some(day(20)),
        shared_after: NaiveDate::from_ymd_opt(2023, 10, 15),
        order: vec![
            RoundOrder::Study,
            RoundOrder::DispensationsInMunicipality,
            RoundOrder::DispensationsInKindergarten,
            RoundOrder::Progress,
        ],
        studies: vec![study("ablu"), study("fagbrev"), study("assistent"), study("veiledning")],
        per_kindergarten: None,
    }
}

/// One application for `students` students of ABLU, from a barnehage of its own.
fn students(number: u32, students: u32) -> Application {
    Application {
        number,
        call: 1,
        category: ApplicationCategory::FacilitationFunds,
        owner: "Bodø kommune".into(),
        kindergarten: format!("Konstruert barnehage {number}"),
        municipality: "Bodø".into(),
        study: Some("ablu".into()),
        students,
        applied: Kroner::ZERO,
        dispensations_municipality: Some(4),
        dispensations_kindergarten: Some(1),
        progress: Some(Decimal::from(2)),
        received: day(1),
        study_year: "2023/24".into(),
    }
}

fn sum(number: u32, applied: i64) -> Application {
    let category = ApplicationCategory::TradeCertificate;
    Application { category, applied: Kroner::new(applied), study: Some("fagbrev".into()), ..students(number, 0) }
}

fn share(pot: i64, applications: &[Application]) -> RoundOutcome {
    share_round(&round(), Kroner::new(pot), Kroner::new(1), applications).unwrap()
}

/// Number and amount, in rank order.
fn amounts(outcome: &RoundOutcome) -> Vec<(u32, i64)> {
    outcome.applications.iter().map(|line| (line.number, line.amount.get())).collect()
}

fn has(outcome: &RoundOutcome, code: RoundFindingCode) -> Vec<Vec<u32>> {
    outcome.findings.iter().filter(|found| found.code == code).map(|found| found.applications.clone()).collect()
}

#[test]
fn seven_and_a_half_million_at_fifty_thousand_is_a_hundred_and_fifty_students() {
    let all: Vec<_> = (1..=150).map(|number| Application { received: day(1), ..students(number, 1) }).collect();
    let outcome = share(7_500_000, &all);
    assert_eq!(outcome.need.students_in_pot, Some(150), "«antall x sats» of the pot");
    assert_eq!((outcome.amount.get(), outcome.left.get()), (7_500_000, 0), "150 students take all of it");
    assert!(outcome.applications.iter().all(|line| line.result == RoundResult::Met), "and all of them are met");
    assert_eq!(has(&outcome, RoundFindingCode::TieAtTheLine), Vec::<Vec<u32>>::new(), "no tie crosses the line");

    let one_more: Vec<_> = (1..=151).map(|number| students(number, 1)).collect();
    let outcome = share(7_500_000, &one_more);
    assert_eq!(outcome.need.room.get(), -RATE, "one more is one rate too much");
    assert_eq!(has(&outcome, RoundFindingCode::TieAtTheLine)[0].len(), 151, "they are all equal, so the forum chooses");
}

#[test]
fn the_autumn_pot_pays_sixty_five_students_and_leaves_fifteen_thousand_eight_hundred() {
    let mut first = students(1, 60);
    first.dispensations_municipality = Some(9);
    let outcome = share(AUTUMN_POT, &[students(2, 10), first, sum(3, 40_000)]);
    assert_eq!(
        amounts(&outcome),
        [(1, 3_000_000), (2, 250_000), (3, 0)],
        "whole students; the sum stands behind the line"
    );
    assert_eq!(outcome.left.get(), 15_800, "not a whole student, and nobody overtakes");
    assert_eq!(outcome.applications[1].students_met, 5, "five of the ten");
    assert_eq!(outcome.applications[1].reasons, [RoundReason::PotEmpty], "the money ended at it");
    assert_eq!(outcome.applications[2].reasons, [RoundReason::AfterTheLine], "and before the next");
    assert_eq!(has(&outcome, RoundFindingCode::NeedAbovePot).len(), 1, "70 x 50 000 + 40 000 is above the pot (R92)");
}

#[test]
fn the_next_call_shares_what_the_first_left() {
    let second = Application { call: 2, received: day(30), ..sum(3, 40_000) };
    let outcome = share(AUTUMN_POT, &[students(1, 70), second]);
    assert_eq!(amounts(&outcome), [(1, 3_250_000), (3, 15_800)], "the sum takes the rest");
    assert_eq!(outcome.calls[1].available.get(), 15_800, "what the first call left");
    assert_eq!(outcome.left, Kroner::ZERO, "until the pot is empty");
    assert_eq!(has(&outcome, RoundFindingCode::AfterDeadline), Vec::<Vec<u32>>::new(), "its own call, not a late one");
}

#[test]
fn the_order_is_followed_line_by_line_and_says_which_line_decided() {
    let change = |number, change: fn(&mut Application)| {
        let mut application = students(number, 1);
        change(&mut application);
        application
    };
    let all = [
        change(1, |one| one.study = Some("veiledning".into())),
        change(2, |one| one.progress = Some(Decimal::from(3))),
        change(3, |one| one.dispensations_kindergarten = Some(2)),
        change(4, |one| one.dispensations_municipality = Some(5)),
        change(5, |one| one.study = Some("kokkefag".into())),
        change(6, |_| ()),
        change(7, |one| one.received = day(2)),
        change(8, |one| one.progress = None),
    ];
    let outcome = share(10_000_000, &all);
    let found: Vec<_> = outcome.applications.iter().map(|line| (line.number, line.behind_by)).collect();
    let expected = [
        (4, None),
        (3, Some(BehindBy::DispensationsInMunicipality)),
        (2, Some(BehindBy::DispensationsInKindergarten)),
        (6, Some(BehindBy::Progress)),
        (7, Some(BehindBy::Received)),
        (8, Some(BehindBy::Progress)),
        (1, Some(BehindBy::Study)),
        (5, Some(BehindBy::Study)),
    ];
    assert_eq!(found, expected, "study, kommune, barnehage, progress; what is not stated comes last");
    let ties: Vec<_> = outcome.applications.iter().filter(|line| line.tie.is_some()).map(|line| line.number).collect();
    assert_eq!(ties, [6, 7], "only those two are equal in the whole order");
    assert_eq!(has(&outcome, RoundFindingCode::UnknownStudy), [[5]], "a study outside the list is said");
    assert_eq!(outcome.applications[7].reasons, [RoundReason::UnknownStudyLast], "met, but placed last");
}

#[test]
fn a_tie_is_the_forums_to_choose_only_where_the_money_ends_among_equals() {
    let outcome = share(60_000, &[students(1, 1), students(2, 1)]);
    assert_eq!(amounts(&outcome), [(1, 50_000), (2, 0)], "by number, for want of anything else");
    assert_eq!(has(&outcome, RoundFindingCode::TieAtTheLine), [[1, 2]], "but they are equal");

    let outcome = share(40_000, &[students(1, 1), students(2, 1)]);
    assert_eq!(has(&outcome, RoundFindingCode::TieAtTheLine), Vec::<Vec<u32>>::new(), "nobody can be given anything");
}

#[test]
fn a_barnehage_has_so_many_students_and_no_more() {
    let model = Round { per_kindergarten: Some(2), ..round() };
    let at = |number, name: &str| Application { kindergarten: name.into(), ..students(number, 2) };
    let first = Application { dispensations_municipality: Some(9), students: 1, ..at(1, "Solbakken") };
    let all = [first, at(2, " solbakken "), at(3, "Fjellheim")];
    let outcome = share_round(&model, Kroner::new(1_000_000), Kroner::new(1), &all).unwrap();
    assert_eq!(
        amounts(&outcome),
        [(1, 50_000), (2, 50_000), (3, 100_000)],
        "the third place is there, the fourth is not"
    );
    assert_eq!(outcome.applications[1].reasons, [RoundReason::OverKindergartenLimit], "and it says why");
    assert_eq!(has(&outcome, RoundFindingCode::OverKindergartenLimit), [[2]], "with the barnehage and the limit");

    let equals = [at(1, "Solbakken"), at(2, "Solbakken")];
    let outcome = share_round(&model, Kroner::new(1_000_000), Kroner::new(1), &equals).unwrap();
    assert_eq!(has(&outcome, RoundFindingCode::TieAtKindergartenLimit), [[1, 2]], "a choice here too");
}

#[test]
fn what_is_odd_is_said_and_what_is_wrong_is_refused() {
    let early = Application { received: NaiveDate::from_ymd_opt(2023, 8, 14).unwrap(), ..students(1, 1) };
    let late = Application { received: day(21), ..students(2, 1) };
    let both = Application { applied: Kroner::new(7), ..students(3, 1) };
    let unsaid = Application { study: None, ..students(5, 1) };
    let outcome = share(1_000_000, &[early, late, both, students(4, 0), unsaid]);
    for (code, number) in [
        (RoundFindingCode::BeforeOpening, 1),
        (RoundFindingCode::AfterDeadline, 2),
        (RoundFindingCode::SumPassedOver, 3),
        (RoundFindingCode::NothingAsked, 4),
        (RoundFindingCode::StudyMissing, 5),
    ] {
        assert_eq!(has(&outcome, code), [[number]], "{code:?}");
    }
    let outcome = share(0, &[students(1, 1)]);
    assert_eq!(has(&outcome, RoundFindingCode::PotEmptyFromStart).len(), 1, "nothing from the start");

    let error = |model: &Round, pot: i64, all: &[Application]| {
        share_round(model, Kroner::new(pot), Kroner::new(1), all).map(|outcome| outcome.amount)
    };
    let free = Round { rate: Kroner::ZERO, ..round() };
    let [one, other] = [students(1, 1), students(2, 1)];
    assert_eq!(error(&free, 1, std::slice::from_ref(&one)), Err(RoundError::ZeroRate(Kroner::ZERO)));
    assert!(error(&free, 50, &[sum(1, 50)]).is_ok(), "sums need no rate");
    assert_eq!(error(&round(), 1, &[one.clone(), other, one.clone()]), Err(RoundError::DuplicateNumber(1)));
    assert_eq!(error(&round(), 1, &[sum(1, -1)]), Err(RoundError::NegativeSum(1)));
    assert_eq!(error(&round(), 1, &[Application { call: 0, ..one.clone() }]), Err(RoundError::NoCall(1)));
    assert_eq!(error(&round(), -1, &[]), Err(RoundError::NegativePot(Kroner::new(-1))));
    let dear = Round { rate: Kroner::new(Kroner::LIMIT), ..round() };
    let many = students(1, u32::MAX);
    assert_eq!(error(&dear, 1, &[many]), Err(RoundError::OutOfReach("what is applied for")));
}

prop_compose! {
    fn random_application()(
        call in 1..4_u32,
        by_rate in any::<bool>(),
        kindergarten in prop_oneof![Just(""), Just("Solbakken"), Just("Fjellheim")],
        study in prop_oneof![Just(None), Just(Some("ablu")), Just(Some("fagbrev")), Just(Some("ukjent"))],
        students in 0..6_u32,
        applied in 0..200_000_i64,
        dispensations in prop::option::of(0..2_u32),
        progress in prop::option::of(0..2_u32),
        received in 1..25_u32,
    ) -> Application {
        Application {
            call,
            category: if by_rate { ApplicationCategory::FacilitationFunds } else { ApplicationCategory::BasicCompetence },
            kindergarten: kindergarten.into(),
            study: study.map(str::to_owned),
            students,
            applied: Kroner::new(applied),
            dispensations_municipality: dispensations,
            dispensations_kindergarten: None,
            progress: progress.map(Decimal::from),
            received: day(received),
            ..self::students(0, 0)
        }
    }
}

prop_compose! {
    fn random_round()(
        drawn in prop::collection::vec(random_application(), 0..14),
        shuffled in any::<u64>(),
    ) -> (Vec<Application>, Vec<Application>) {
        let all: Vec<_> =
            drawn.into_iter().zip(1..).map(|(drawn, number)| Application { number, ..drawn }).collect();
        let mut other = all.clone();
        other.sort_by_key(|one| u64::from(one.number).wrapping_mul(shuffled | 1).rotate_left(17));
        (all, other)
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_round_tallies_in_any_order_and_nobody_overtakes(
        (all, other) in random_round(),
        pot in 0..1_500_000_i64,
        limit in prop::option::of(1..5_u32),
        unit in prop_oneof![Just(1_i64), Just(1000)],
    ) {
        let model = Round { per_kindergarten: limit, ..round() };
        let share = |all: &[Application]| share_round(&model, Kroner::new(pot), Kroner::new(unit), all).unwrap();
        let outcome = share(&all);
        prop_assert_eq!(&outcome, &share(&other), "the order they were typed in says nothing");

        let lines = &outcome.applications;
        let given: Kroner = lines.iter().map(|line| line.amount).sum();
        prop_assert_eq!(outcome.amount, given, "the round is its applications");
        prop_assert_eq!(outcome.amount, outcome.categories.iter().map(|one| one.amount).sum(), "and its categories");
        prop_assert_eq!(outcome.amount, outcome.calls.iter().map(|one| one.amount).sum(), "and its calls");
        prop_assert_eq!(outcome.amount + outcome.left, Kroner::new(pot), "to the krone");
        prop_assert!(!outcome.left.is_negative(), "never more than there is");
        prop_assert_eq!(outcome.need.total, lines.iter().map(|line| line.applied).sum(), "the need is all of it");
        let mut available = outcome.pot;
        for call in &outcome.calls {
            prop_assert_eq!((call.available, call.amount + call.left), (available, available), "from call to call");
            available = call.left;
        }

        for line in lines {
            prop_assert!(line.amount <= line.applied, "nobody gets more than was applied for");
            prop_assert_eq!(line.result == RoundResult::Met, line.amount == line.applied && !line.applied.is_zero());
            if line.category == ApplicationCategory::FacilitationFunds {
                prop_assert_eq!(line.amount.get(), RATE * i64::from(line.students_met), "whole students");
            }
            let peers: Vec<_> = lines
                .iter()
                .filter(|other| other.call == line.call && other.tie.is_some() && other.tie == line.tie)
                .collect();
            prop_assert_eq!(line.tie.is_some(), peers.len() > 1, "a tie is a tie for both");
            if let Some(first) = line.tie {
                let ranks: Vec<_> = peers.iter().map(|peer| peer.rank).collect();
                let run: Vec<_> = (first..first + u32::try_from(peers.len()).unwrap()).collect();
                prop_assert_eq!(ranks, run, "equals stand together, named by the first of them");
            }
        }
        for pair in lines.windows(2).filter(|pair| pair[0].call == pair[1].call) {
            let ended = |line: &allocation::ApplicationAward| {
                line.reasons.iter().any(|why| matches!(why, RoundReason::PotEmpty | RoundReason::AfterTheLine))
            };
            prop_assert!(!ended(&pair[0]) || pair[1].amount.is_zero() , "nobody overtakes within a call");
        }
        if let Some(limit) = limit {
            for name in ["Solbakken", "Fjellheim"] {
                let here = |number: u32| all.iter().any(|one| one.number == number && one.kindergarten == name);
                let met: u32 = lines.iter().filter(|line| here(line.number)).map(|line| line.students_met).sum();
                prop_assert!(met <= limit, "a barnehage has {met} of {limit}");
            }
        }
    }
}
