//! Who is paid what: to the owner or to the network's vertskommune, to the university, and what earlier years decided; to the
//! krone. The participants, numbers and commitments are constructed.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on should say where")]

mod common;

use allocation::{
    Adjustments, Allocation, AllocationModel, Basis, PaidTo, PaymentCode, PaymentLine, PaymentPart, Payments, Pots,
    PotsBy, PotsPer, payments,
};
use common::{MODEL, Meeting, frame, id, model, need, prepared, scheme, ten_needs};
use forum::{
    Commitment, Kroner, Need, NeedId, OwnerKind, Participant, ParticipantKind, Participation, Recipient, SchemeId,
    UniversityPart,
};
use proptest::prelude::*;

fn recipient(name: &str) -> Recipient {
    Recipient { name: name.into(), org_number: None }
}

fn participant(name: &str, kind: ParticipantKind, paid: Option<&str>) -> Participant {
    let given = Participation {
        scheme: SchemeId::new("rekom"),
        year: 2022,
        takes_part: true,
        given: Some(Kroner::new(100)),
        note: None,
    };
    Participant {
        name: name.into(),
        kind,
        region: name.into(),
        recipient: paid.map(recipient),
        key_figures: Vec::new(),
        years: vec![given],
    }
}

fn promised(number: u32, owner: &str, measure: &str, amount: i64) -> Commitment {
    Commitment {
        number,
        scheme: SchemeId::new("rekom"),
        region: "Salten".into(),
        owner: owner.into(),
        measure: measure.into(),
        decided: 2022,
        year: 2023,
        amount: Kroner::new(amount),
        universities: None,
        case: None,
        note: None,
    }
}

fn allocate(basis: &Basis) -> Allocation {
    allocation::allocate(&prepared(basis), &Adjustments::default()).unwrap_or_else(|error| panic!("{error}"))
}

fn paid(basis: &Basis) -> Payments {
    payments(basis, &allocate(basis))
}

/// The owner's line of a need.
fn owner_line<'a>(all: &'a Payments, need: &str) -> &'a PaymentLine {
    let of = |line: &&PaymentLine| line.need == Some(id(need)) && line.part == PaymentPart::Owner;
    all.lines.iter().find(of).unwrap()
}

/// In rekom the owner's side is paid to the network's recipient.
fn to_hosts(meeting: &mut Meeting) {
    meeting.model.schemes[0].split.paid_to = PaidTo::Host;
}

#[test]
fn owner_and_university_are_paid_apart_with_the_coordinator_inside_and_the_contribution_beside() {
    let mut meeting = ten_needs();
    meeting.model.schemes[0].split.own_contribution = Some(30.into());
    let all = paid(&meeting.basis());
    let of_second: Vec<_> = all.lines.iter().filter(|line| line.need == Some(id("rekom-2"))).collect();
    let [owner, university] = of_second[..] else { panic!("one line to each: {of_second:?}") };
    assert_eq!((owner.recipient.name.as_str(), owner.amount.get()), ("Salten kommune", 60_000));
    assert_eq!(owner.coordinator_part.get(), 30_000, "the coordinator is part of the owner's side");
    assert_eq!(owner.own_contribution.get(), 18_000, "30 % of 60 000, beside the payment");
    assert_eq!((university.recipient.name.as_str(), university.amount.get()), ("Nord universitet", 40_000));
    assert!(all.lines.iter().all(|line| line.need != Some(id("rekom-5"))), "who gets nothing has no line");
    let rekom = &all.schemes[0];
    assert_eq!((rekom.total.get(), rekom.awarded.get(), rekom.coordinator.get()), (700_000, 700_000, 30_000));
}

#[test]
fn the_vertskommune_of_the_network_is_paid_for_its_owners() {
    let mut meeting = ten_needs();
    to_hosts(&mut meeting);
    meeting.need_mut("rekom-6").owner.kind = OwnerKind::IndependentSchool;
    let participants = [
        participant("Salten", ParticipantKind::Network, Some("Bodø kommune")),
        participant("Lofoten", ParticipantKind::Network, None),
        participant("Friskolene", ParticipantKind::IndependentSchools, Some("En friskole")),
    ];
    let all = paid(&Basis { participants: &participants, ..meeting.basis() });
    let line = |need| owner_line(&all, need);
    assert_eq!(line("rekom-1").recipient, recipient("Bodø kommune"), "the network's vertskommune (R68)");
    assert_eq!(line("rekom-1").codes, [PaymentCode::ToHost], "and it says so");
    assert_eq!(line("rekom-1").owner, "Salten kommune", "whose measure it is still stands there");
    assert_eq!(line("rekom-3").recipient, recipient("Lofoten kommune"), "no vertskommune is chosen");
    assert_eq!(line("rekom-3").codes, [PaymentCode::HostMissing], "so the owner stands in its place, and it is said");
    assert_eq!(line("rekom-6").recipient, recipient("En friskole"), "one school for all friskoler (R70)");
    assert_eq!(line("dekom-4").recipient, recipient("Salten kommune"), "the other scheme pays owners");
    let bodo = all.recipients.iter().find(|sum| sum.recipient.name == "Bodø kommune").unwrap();
    assert_eq!(bodo.owner.get(), 160_000, "both measures of Salten");
}

#[test]
fn what_earlier_years_decided_is_paid_this_year_with_its_corrections() {
    let meeting = ten_needs();
    let commitments = [
        promised(1, "Salten kommune", "Språk", 50_000),
        promised(2, "Lofoten kommune", "Lek", 20_000),
        promised(4, "Salten kommune", "Språk", -15_000),
        promised(5, "Lofoten kommune", "Lek", -20_000),
        promised(6, "Ofoten kommune", "Ute", -1_000),
        Commitment { year: 2024, ..promised(7, "Ofoten kommune", "Ute", 9_000) },
    ];
    let all = paid(&Basis { commitments: &commitments, ..meeting.basis() });
    let earlier: Vec<_> = all.lines.iter().filter(|line| line.part == PaymentPart::Earlier).collect();
    let found: Vec<_> = earlier.iter().map(|line| (line.commitments.clone(), line.amount.get())).collect();
    assert_eq!(found, [(vec![1, 4], 35_000), (vec![6], -1_000)], "a measure's promise and correction are one payment");
    assert!(earlier[0].codes.contains(&PaymentCode::SplitUnknown), "what goes to the university is not said");
    assert!(earlier[1].codes.contains(&PaymentCode::Negative), "less than nothing is said");
    assert_eq!(all.schemes[0].earlier.get(), 34_000, "what earlier years bound of 2023");
}

fn part(name: &str, amount: i64) -> UniversityPart {
    UniversityPart { name: name.into(), amount: Kroner::new(amount) }
}

#[test]
fn universities_that_share_a_measure_are_paid_each_its_part_of_what_is_given() {
    let mut meeting = ten_needs();
    // rekom-3 applied for 210 000 to universities; a third of it to UiT.
    meeting.need_mut("rekom-3").details.universities =
        vec![part("Nord universitet", 140_000), part("UiT Norges arktiske universitet", 70_000)];
    let allocation = allocate(&meeting.basis());
    let given = common::line(&allocation, "rekom-3").university_part;
    let all = payments(&meeting.basis(), &allocation);
    let of_third = all.lines.iter().filter(|line| line.need == Some(id("rekom-3")));
    let universities: Vec<_> = of_third.filter(|line| line.part == PaymentPart::University).collect();
    let names: Vec<&str> = universities.iter().map(|line| line.recipient.name.as_str()).collect();
    assert_eq!(names, ["Nord universitet", "UiT Norges arktiske universitet"]);
    assert_eq!(universities.iter().map(|line| line.amount).sum::<Kroner>(), given, "to the krone");
    assert!((universities[0].amount.get() - 2 * universities[1].amount.get()).abs() <= 2, "two thirds and one third");
    assert_eq!(all.schemes[0].university + all.schemes[0].owner, all.schemes[0].awarded);
}

#[test]
fn a_promise_that_says_what_goes_to_universities_is_split_and_its_correction_too() {
    let meeting = ten_needs();
    let said = |universities, commitment: Commitment| Commitment { universities: Some(universities), ..commitment };
    let commitments = [
        said(vec![part("UiT", 30_000)], promised(1, "Salten kommune", "Språk", 50_000)),
        said(vec![part("UiT", -10_000)], promised(2, "Salten kommune", "Språk", -15_000)),
        said(vec![], promised(3, "Lofoten kommune", "Lek", 20_000)),
    ];
    let all = paid(&Basis { commitments: &commitments, ..meeting.basis() });
    let earlier = all.lines.iter().filter(|line| line.part == PaymentPart::Earlier);
    let found: Vec<_> =
        earlier.map(|line| (line.recipient.name.as_str(), line.amount.get(), line.codes.as_slice())).collect();
    let expected: [(&str, i64, &[PaymentCode]); 3] =
        [("Salten kommune", 15_000, &[]), ("UiT", 20_000, &[]), ("Lofoten kommune", 20_000, &[])];
    assert_eq!(found, expected, "nothing is unknown any more");
    assert_eq!(all.schemes[0].earlier.get(), 55_000);
}

#[test]
fn pots_without_needs_are_estimates_and_are_paid_to_nobody_yet() {
    let mut meeting = ten_needs();
    let pots = Pots { per: PotsPer::Region, by: PotsBy::LastYear, ..Pots::default() };
    meeting.model.schemes[0].pots = pots;
    let participants = ["Salten", "Lofoten", "Ofoten", "Helgeland"]
        .map(|name| participant(name, ParticipantKind::Network, Some("En kommune")));
    let all = paid(&Basis { participants: &participants, ..meeting.basis() });
    let rekom = &all.schemes[0];
    assert_eq!(rekom.pots, [("Helgeland".to_owned(), Kroner::new(175_000))], "a quarter of 700 000, with no need yet");
    assert_eq!(rekom.owner + rekom.university + rekom.estimates, rekom.awarded, "awards are payments and estimates");
    assert!(all.lines.iter().all(|line| line.owner != "Helgeland"), "and there is no line for it");
}

#[test]
fn a_krone_without_a_known_recipient_is_shown_and_not_lost() {
    let mut meeting = ten_needs();
    meeting.need_mut("rekom-1").university = "  ".into();
    let allocation = allocate(&meeting.basis());
    meeting.needs.retain(|need| need.id != id("rekom-2"));
    let all = payments(&meeting.basis(), &allocation);
    let codes = |need: &str, part| {
        let line = all.lines.iter().find(|line| line.need == Some(id(need)) && line.part == part).unwrap();
        (line.recipient.name.clone(), line.codes.clone())
    };
    let nobody = String::new;
    assert_eq!(codes("rekom-1", PaymentPart::University), (nobody(), vec![PaymentCode::UniversityMissing]));
    assert_eq!(codes("rekom-2", PaymentPart::Owner), (nobody(), vec![PaymentCode::NeedMissing]));
    assert_eq!(all.schemes[0].total, allocation.schemes[0].allocated, "it still tallies");
}

prop_compose! {
    fn random_need()(
        scheme in prop_oneof![Just("rekom"), Just("dekom")],
        region in prop_oneof![Just("Ofoten"), Just("Lofoten"), Just("Salten")],
        university in prop_oneof![Just(""), Just("Nord universitet"), Just("UiT Norges arktiske universitet")],
        asked in (0..400_000_i64, 0..400_000_i64),
        met in prop_oneof![4 => Just(true), 1 => Just(false)],
    ) -> Need {
        let mut drawn = need(scheme, 0, region, asked.0, asked.1);
        drawn.university = university.into();
        drawn.criteria.partnership = met;
        drawn
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn payments_tally_to_the_krone_in_any_order(
        drawn in prop::collection::vec(random_need(), 0..16),
        frames in (0..3_000_000_i64, 0..1_500_000_i64),
        earlier in prop::collection::vec((0..3_usize, -2_000..20_000_i64), 0..6),
        hosts in any::<bool>(),
        by_network in any::<bool>(),
    ) {
        let needs: Vec<Need> = drawn.into_iter().zip(1..)
            .map(|(drawn, number)| Need { id: NeedId::new(&drawn.scheme, number), number, ..drawn })
            .collect();
        let mut rules: AllocationModel = model(MODEL);
        if hosts {
            rules.schemes.iter_mut().for_each(|scheme| scheme.split.paid_to = PaidTo::Host);
        }
        if by_network {
            rules.schemes[0].pots = Pots { per: PotsPer::Region, by: PotsBy::LastYear, ..Pots::default() };
        }
        let meeting = Meeting {
            schemes: vec![scheme("rekom"), scheme("dekom")],
            frames: vec![frame("rekom", frames.0), frame("dekom", frames.1)],
            needs,
            ..Meeting::of(rules)
        };
        let participants = [
            participant("Ofoten", ParticipantKind::Network, Some("Narvik kommune")),
            participant("Salten", ParticipantKind::Network, None),
        ];
        let owners = ["Ofoten kommune", "Salten kommune", "Lofoten kommune"];
        let commitments: Vec<Commitment> = earlier.into_iter().zip(1..)
            .map(|((owner, amount), number)| promised(number, owners[owner], "Språk", amount))
            .collect();
        // Corrections below zero in all are refused by the allocation itself.
        prop_assume!(!commitments.iter().map(|line| line.amount).sum::<Kroner>().is_negative());
        let basis = Basis { participants: &participants, commitments: &commitments, ..meeting.basis() };
        let allocation = allocate(&basis);
        let all = payments(&basis, &allocation);

        for (scheme, sum) in allocation.schemes.iter().zip(&all.schemes) {
            let part = |read: fn(&allocation::NeedAllocation) -> Kroner| scheme.needs.iter().map(read).sum::<Kroner>();
            prop_assert_eq!(sum.owner, part(|line| line.owner_part), "the owners' side");
            prop_assert_eq!(sum.university, part(|line| line.university_part), "the universities'");
            prop_assert_eq!(sum.coordinator, part(|line| line.coordinator_part), "the coordinators, inside the owners'");
            prop_assert_eq!(sum.earlier, scheme.committed, "what earlier years bound");
            prop_assert_eq!(sum.owner + sum.university + sum.estimates, scheme.allocated, "awards = payments + estimates");
            prop_assert_eq!(sum.total, sum.owner + sum.university + sum.earlier);
            let lines = all.lines.iter().filter(|line| line.scheme == scheme.scheme);
            prop_assert_eq!(sum.total, lines.map(|line| line.amount).sum(), "and line by line");
        }
        let total: Kroner = all.lines.iter().map(|line| line.amount).sum();
        prop_assert_eq!(all.recipients.iter().map(|sum| sum.total).sum::<Kroner>(), total, "recipient by recipient");
        for sum in &all.recipients {
            prop_assert_eq!(sum.total, sum.owner + sum.university + sum.earlier);
            prop_assert_eq!(sum.total, sum.schemes.iter().map(|one| one.amount).sum(), "scheme by scheme");
        }

        let mut other = meeting.clone();
        other.needs.reverse();
        let (participants, commitments) = (
            participants.iter().rev().cloned().collect::<Vec<_>>(),
            commitments.iter().rev().cloned().collect::<Vec<_>>(),
        );
        let basis = Basis { participants: &participants, commitments: &commitments, ..other.basis() };
        let mut again = payments(&basis, &allocation);
        // Estimates follow the order of the participants, which is the meeting's own.
        for (mine, theirs) in again.schemes.iter_mut().zip(&all.schemes) {
            mine.pots.clone_from(&theirs.pots);
        }
        prop_assert_eq!(all, again, "the order they were typed in says nothing");
    }
}
