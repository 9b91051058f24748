//! Small meetings in which something is not as it should be: each finding there is, as a meeting would come to it.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a case that cannot be set up should fail")]

mod common;

use std::collections::BTreeSet;

use allocation::{
    AdjustedBy, Adjustment, Adjustments, AllowedUse, AskedOf, Check, Checked, FigureShare, FindingCode, Group,
    GroupLevel, PaidOf, Pots, PotsBy, PotsPer, Question, SchemeModel, Severity, Spill, Value,
};
use common::{Meeting, id, names, ten_needs};
use forum::{
    Commitment, FrameStatus, KeyFigure, Kroner, NeedDetails, Participant, ParticipantKind, Participation, SchemeId,
    Theme, UniversityPart, UseLine,
};
use rust_decimal::Decimal;

/// What is said of a meeting and a draft: code and severity.
fn found(meeting: &Meeting, draft: &Adjustments) -> BTreeSet<(FindingCode, Severity)> {
    meeting.allocate(draft).findings.iter().map(|finding| (finding.code, finding.severity)).collect()
}

fn kroner(amount: i64) -> Kroner {
    Kroner::new(amount)
}

fn by_hand(need: &str, amount: i64) -> Adjustments {
    let set = Adjustment { amount: kroner(amount), by: AdjustedBy::Hand, locked: false };
    [(id(need), set)].into_iter().collect()
}

fn in_rekom(change: impl FnOnce(&mut SchemeModel)) -> Meeting {
    let mut meeting = ten_needs();
    change(&mut meeting.model.schemes[0]);
    meeting
}

fn participant(name: &str, fte: &str, takes_part: bool) -> Participant {
    let year = Participation { scheme: SchemeId::new("rekom"), year: 2023, takes_part, given: None, note: None };
    let figure =
        |figure: &str, value: Decimal| KeyFigure { figure: figure.into(), value, source: "GSI".into(), counted: None };
    Participant {
        name: name.into(),
        kind: ParticipantKind::Network,
        region: name.into(),
        recipient: None,
        key_figures: vec![figure("fte", fte.parse().expect("a number")), figure("none", Decimal::ZERO)],
        years: vec![year],
    }
}

/// Rekom in pots per region, by årsverk.
fn by_figures(figure: &str, change: impl FnOnce(&mut Pots)) -> Meeting {
    let mut meeting = in_rekom(|rekom| {
        let share = FigureShare {
            name: names("Årsverk"),
            percent: "100".parse().unwrap(),
            plus: vec![figure.into()],
            less: vec![],
        };
        rekom.pots = Pots { per: PotsPer::Region, by: PotsBy::KeyFigures, figures: vec![share], ..Pots::default() };
        change(&mut rekom.pots);
    });
    meeting.participants =
        vec![participant("Salten", "40", true), participant("Lofoten", "40", true), participant("Ofoten", "20", true)];
    meeting
}

fn check(that: Checked, said: NeedDetails) -> Meeting {
    let mut meeting = in_rekom(|rekom| rekom.checks = vec![Check { that, severity: Severity::Block }]);
    meeting.need_mut("rekom-1").details = said;
    meeting
}

/// What happened, in which meeting and draft, and what must be said of it.
fn cases() -> Vec<(&'static str, Meeting, Adjustments, FindingCode)> {
    use FindingCode::*;
    let rule = Adjustments::default;
    let mut all = vec![
        ("700 001 kroner are set where 700 000 are left", ten_needs(), by_hand("rekom-4", 700_001), FrameExceeded),
        ("a need is set above what it applied for", ten_needs(), by_hand("rekom-1", 200_001), AboveApplied),
        ("the one without a university is given money", ten_needs(), by_hand("rekom-5", 1), CriteriaNotMet),
        ("the one without a university gets nothing", ten_needs(), rule(), LeftOut),
        (
            "nothing is given in Ofoten, where rekom-5 is not eligible",
            ten_needs(),
            by_hand("rekom-6", 0),
            RegionWithoutMoney,
        ),
        ("80 000 fewer are given", in_rekom(|rekom| rekom.need_at_most = Some(kroner(50_000))), rule(), Unallocated),
    ];
    let mut with = |what, meeting: Meeting, code| all.push((what, meeting, rule(), code));
    let changed = |change: &dyn Fn(&mut Meeting)| {
        let mut meeting = ten_needs();
        change(&mut meeting);
        meeting
    };
    let bound = |amount: i64| Commitment {
        number: 1,
        scheme: SchemeId::new("rekom"),
        region: "Salten".into(),
        owner: "Salten kommune".into(),
        measure: "Lekende læring".into(),
        decided: 2022,
        year: 2023,
        amount: kroner(amount),
        universities: None,
        case: None,
        note: None,
    };
    with(
        "earlier years bound 1 000 001 of 1 000 000",
        changed(&|meeting| meeting.commitments.push(bound(1_000_001))),
        CommitmentsAboveFrame,
    );
    with(
        "what if the frame were 900 000",
        changed(&|meeting| meeting.what_if.push((SchemeId::new("rekom"), kroner(900_000)))),
        WhatIfFrame,
    );
    with("no letter yet", changed(&|meeting| meeting.frames.clear()), FrameMissing);
    with("25 700 000??", changed(&|meeting| meeting.frames[0].parts[0].status = FrameStatus::Estimate), EstimatedFrame);
    with(
        "30 % of 1 000 000 where 20 % may be kept",
        in_rekom(|rekom| rekom.set_asides[0].at_most = Some(Decimal::from(20))),
        SetAsideAboveCeiling,
    );
    let of_named = |base: i64| {
        in_rekom(|rekom| {
            let percent = forum::Percent::new(Decimal::from(30), forum::Base::Named).unwrap();
            rekom.set_asides[0].size =
                allocation::Size::PercentOf { percent, name: "forventet ramme".into(), base: kroner(base) };
        })
    };
    with("30 % of an expected 900 000", of_named(900_000), SetAsideOtherBase);
    with("30 % of an empty base", of_named(0), SetAsideOfNothing);
    with("nobody decided the set-aside", in_rekom(|rekom| rekom.set_asides[0].case = None), SetAsideWithoutCase);
    with(
        "a fellestiltak that nobody reported",
        in_rekom(|rekom| rekom.set_asides[0].kind = allocation::SetAsideKind::JointMeasures),
        JointMeasureWithoutReport,
    );
    with("zero årsverk everywhere", by_figures("none", |_| {}), KeyFigureZero);
    with("nobody knows the number of schools", by_figures("schools", |_| {}), KeyFigureMissing);
    with("zero årsverk, so nobody has a share", by_figures("none", |_| {}), NoShares);
    with(
        "floors of 300 000 each in 700 000",
        by_figures("fte", |pots| pots.floor = Some(kroner(300_000))),
        FloorsAbovePot,
    );
    let mut away = by_figures("fte", |_| {});
    away.participants[1].years[0].takes_part = false;
    with("Lofoten takes no part", away, NeedWithoutPot);
    let mut pot = by_figures("fte", |_| {});
    pot.participants.push(participant("Vesterålen", "10", true));
    with("nobody in Vesterålen reported a need", pot, PotWithoutNeeds);
    with(
        "a need applies for 1 000 001",
        changed(&|meeting| meeting.need_mut("rekom-6").applied.owner = kroner(1_000_001)),
        AppliedAboveFrame,
    );
    let followed = |agreed: Option<bool>| {
        let mut meeting = ten_needs();
        meeting.need_mut("rekom-1").follow_up = true;
        meeting.need_mut("rekom-1").details.follow_up_agreed = agreed;
        meeting
    };
    with("not agreed with oppfølgingsordningen", followed(Some(false)), FollowUpNotAgreed);
    with("nothing said of oppfølgingsordningen", followed(None), FollowUpNotStated);
    with(
        "Lofoten kommune has three measures and can work with two",
        in_rekom(|rekom| rekom.measures_at_once = Some(2)),
        ManyMeasures,
    );
    let mut four = in_rekom(|rekom| rekom.years_at_most = Some(3));
    four.need_mut("rekom-1").later_years = vec![(2026, kroner(100_000))];
    with("money for 2026 in a meeting of 2023, for at most three years", four, CommitmentTooLong);
    with(
        "half for the network where 40 % is the most",
        in_rekom(|rekom| rekom.split.network_at_most = Some(Decimal::from(40))),
        NetworkPartLimited,
    );
    let coordinated = || in_rekom(|rekom| rekom.split.coordinator_at_most = Some(Decimal::from(20)));
    with("30 000 of 100 000 for a coordinator where 20 % is the most", coordinated(), CoordinatorLimited);
    with("a coordinator, and nobody says why", coordinated(), CoordinatorWithoutReason);
    with(
        "a coordinator for one kommune",
        changed(&|meeting| meeting.need_mut("rekom-2").several_municipalities = false),
        CoordinatorAlone,
    );
    let mut all_to = in_rekom(|rekom| rekom.split.network_at_most = Some(Decimal::from(40)));
    all_to.need_mut("rekom-1").applied.owner = Kroner::ZERO;
    with("all to the university, and nobody says why", all_to, AllToUniversityWithoutReference);
    let other = NeedDetails { theme: Some(Theme::Other), ..NeedDetails::default() };
    with("another theme in Kompetanseløftet", check(Checked::SpecialNeedsOnly, other), OtherTheme);
    with("PPT does not take part", check(Checked::PpsTakesPart, NeedDetails::default()), PpsMissing);
    with("not a word on Statped", check(Checked::StatpedDescribed, NeedDetails::default()), StatpedNotDescribed);
    with("not a word on laget rundt barnet", check(Checked::TeamDescribed, NeedDetails::default()), TeamNotDescribed);
    with(
        "not a word on private owners",
        check(Checked::PrivateOwnersOffered, NeedDetails::default()),
        PrivateOwnersNotOffered,
    );
    let mut statped = check(Checked::StatpedPartnerReasoned, NeedDetails::default());
    statped.need_mut("rekom-1").university = "Statped".into();
    with("Statped is the partner", statped, StatpedPartner);
    let unspent = forum::UnspentFunds {
        owner: "Salten kommune".into(),
        scheme: SchemeId::new("rekom"),
        year: 2022,
        amount: kroner(1),
    };
    with("a krone is left from 2022", changed(&|meeting| meeting.unspent.push(unspent.clone())), UnspentFunds);
    with(
        "measures under way take it all",
        changed(&|meeting| meeting.frames[0].parts[0].amount = kroner(300_000)),
        NothingForNew,
    );
    let asked = |said: NeedDetails| {
        let mut meeting = ten_needs();
        let used = |id: &str, paid_of, is_coordinator| AllowedUse {
            id: id.into(),
            name: names(id),
            schemes: vec![SchemeId::new("rekom")],
            paid_of,
            is_coordinator,
        };
        meeting.model.uses = vec![
            used("gjennomføre", PaidOf::Both, false),
            used("frikjøp", PaidOf::Owner, false),
            used("koordinator", PaidOf::Owner, true),
        ];
        meeting.model.questions = vec![Question {
            id: "involvement".into(),
            name: names("Hvordan er tillitsvalgte involvert?"),
            schemes: Vec::new(),
            of: AskedOf::All,
            choices: Vec::new(),
            unanswered: Some(Severity::Warn),
        }];
        meeting.need_mut("rekom-1").details = said;
        meeting
    };
    let line = |used_for: &str, owner: i64, university: i64| UseLine {
        used_for: used_for.into(),
        owner: kroner(owner),
        university: kroner(university),
    };
    let used = |uses: Vec<UseLine>| asked(NeedDetails { uses, ..NeedDetails::default() });
    with("not a word on tillitsvalgte", asked(NeedDetails::default()), NotAnswered);
    with("money for computers", used(vec![line("datamaskiner", 100_000, 100_000)]), UseNotAllowed);
    with("frikjøp of the university's part", used(vec![line("frikjøp", 100_000, 100_000)]), UseOfOtherPart);
    with("100 000 is applied for, 90 000 is told", used(vec![line("gjennomføre", 90_000, 100_000)]), UsesDoNotTally);
    let two = ["Nord", "UiT"].map(|name| UniversityPart { name: name.into(), amount: kroner(40_000) });
    let two = NeedDetails { universities: two.into(), ..NeedDetails::default() };
    with("two universities of 40 000 where 100 000 is applied for", asked(two), UniversitiesDoNotTally);
    with(
        "the same measure in Salten and Ofoten",
        changed(&|meeting| {
            for need in ["rekom-1", "rekom-6"] {
                meeting.need_mut(need).details.alike = Some("lekende læring".into());
            }
        }),
        AlikeMeasures,
    );
    let salten = |level: GroupLevel, amount: i64| {
        let group = Group { scheme: SchemeId::new("rekom"), level, name: "Salten".into() };
        let set = Adjustment { amount: kroner(amount), by: AdjustedBy::Hand, locked: false };
        Adjustments { groups: [(group, set)].into(), ..Adjustments::default() }
    };
    all.push((
        "Salten is set to 400 000 and applied for 300 000",
        ten_needs(),
        salten(GroupLevel::Region, 400_000),
        TargetNotPlaced,
    ));
    all.push((
        "more is set in Salten's pot than it holds",
        by_figures("fte", |_| {}),
        by_hand("rekom-1", 290_000),
        PotExceeded,
    ));
    all
}

#[test]
fn each_is_said_where_it_should_be() {
    for (what, meeting, draft, code) in cases() {
        let found = found(&meeting, &draft);
        assert!(found.iter().any(|(other, _)| *other == code), "{what}: {code:?} is not in {found:?}");
    }
}

#[test]
fn no_finding_is_without_a_meeting_that_comes_to_it() {
    let tried: BTreeSet<FindingCode> = cases().into_iter().map(|(.., code)| code).collect();
    let all: BTreeSet<FindingCode> = FindingCode::ALL.iter().copied().collect();
    assert_eq!(tried, all);
}

#[test]
fn none_is_said_of_the_calm_meeting_but_the_one_left_out() {
    let calm = found(&ten_needs(), &Adjustments::default());
    assert_eq!(calm.into_iter().collect::<Vec<_>>(), [(FindingCode::LeftOut, Severity::Info)]);
}

fn value(meeting: &Meeting, code: FindingCode, name: &str) -> Value {
    let allocation = meeting.allocate(&Adjustments::default());
    allocation.findings.iter().find(|finding| finding.code == code).expect("the finding").values[name].clone()
}

fn pots(meeting: &Meeting) -> Vec<(String, i64, i64)> {
    let allocation = meeting.allocate(&Adjustments::default());
    allocation.schemes[0].pots.iter().map(|pot| (pot.name.clone(), pot.amount.get(), pot.given.get())).collect()
}

#[test]
fn floors_above_the_pot_are_lowered_in_proportion_and_told() {
    let meeting = by_figures("fte", |pots| pots.floor = Some(kroner(300_000)));
    assert_eq!(
        value(&meeting, FindingCode::FloorsAbovePot, "over"),
        Value::Kroner(kroner(200_000)),
        "three of 300 000 in 700 000"
    );
    let amounts: Vec<i64> = pots(&meeting).iter().map(|pot| pot.1).collect();
    assert_eq!(amounts, [233_333, 233_334, 233_333], "equal floors are lowered equally; the odd krone by id");
}

#[test]
fn zero_key_figures_everywhere_place_nothing_and_divide_by_nothing() {
    let meeting = by_figures("none", |_| {});
    assert_eq!(value(&meeting, FindingCode::KeyFigureZero, "amount"), Value::Kroner(kroner(700_000)));
    assert!(pots(&meeting).iter().all(|pot| pot.1 == 0));
    let rekom = &meeting.allocate(&Adjustments::default()).schemes[0];
    assert_eq!((rekom.allocated.get(), rekom.unallocated.get()), (0, 700_000), "it is there to be placed by hand");
}

#[test]
fn commitments_above_the_frame_leave_nothing_and_show_what_is_missing() {
    let meeting = cases().into_iter().find(|case| case.3 == FindingCode::CommitmentsAboveFrame).expect("the case").1;
    let rekom = &meeting.allocate(&Adjustments::default()).schemes[0];
    assert_eq!((rekom.allocated.get(), rekom.unallocated.get()), (0, -300_001), "300 000 are set aside on top of it");
}

#[test]
fn a_pot_without_needs_is_an_estimate_and_counts_as_allocated() {
    let mut meeting = by_figures("fte", |_| {});
    meeting.participants.push(participant("Vesterålen", "25", true));
    assert_eq!(pots(&meeting)[3], ("Vesterålen".into(), 140_000, 140_000), "25 of 125 årsverk of 700 000");
    let rekom = &meeting.allocate(&Adjustments::default()).schemes[0];
    assert_eq!(rekom.allocated + rekom.unallocated, kroner(700_000));
}

#[test]
fn a_full_pot_spills_to_the_others_only_when_the_county_says_so() {
    // Salten applied for 300 000, Lofoten for 600 000, Ofoten for 300 000 of those that are eligible.
    let few = |spill: Spill| by_figures("fte", |pots| pots.spill = spill);
    let mut stays = few(Spill::Stays);
    stays.participants[0].key_figures[0].value = Decimal::from(140);
    assert_eq!(pots(&stays)[0], ("Salten".into(), 490_000, 300_000), "140 of 200 årsverk; 190 000 stay");
    let mut spills = few(Spill::ToOthers);
    spills.participants[0].key_figures[0].value = Decimal::from(140);
    let amounts: Vec<(i64, i64)> = pots(&spills).iter().map(|pot| (pot.1, pot.2)).collect();
    assert_eq!(amounts, [(300_000, 300_000), (266_667, 266_667), (133_333, 133_333)], "40 and 20 share the 400 000");
}

#[test]
fn a_percentage_is_not_broken_by_rounding() {
    let mut meeting = in_rekom(|rekom| rekom.split.network_at_most = Some("33.3".parse().unwrap()));
    meeting.need_mut("rekom-1").applied.owner = kroner(199_999);
    let allocation = meeting.allocate(&by_hand("rekom-1", 100_001));
    assert_eq!(common::line(&allocation, "rekom-1").owner_part.get(), 33_300, "33 300.33 cut, never 33 301");
}
