//! Several proposals, several bodies, whoever leads, and what members want said.

use super::*;

#[test]
fn two_against_each_other_and_several_until_one_has_the_majority() {
    let two = || VoteQuestion::Two { first: proposal("A"), second: proposal("B") };
    assert_eq!(held(two(), hands(2, 3, 0)).carried(), Some(&proposal("B")));
    assert_eq!(held(two(), hands(2, 2, 1)).carried(), None);
    assert_eq!(held(two(), hands(0, 5, 0)).unanimity(), Unanimity::Unanimous);
    let series = ["A", "B", "C"].map(proposal);
    let (a, b) = (held(on("A"), hands(2, 3, 0)), held(on("B"), hands(3, 2, 0)));
    assert_eq!(next_in_series(&series, &[]), Next::Vote(proposal("A")));
    assert_eq!(next_in_series(&series, &[&a]), Next::Vote(proposal("B")));
    assert_eq!(next_in_series(&series, &[&a, &b]), Next::Carried(proposal("B")), "C is not voted on");
    let none = ["B", "C"].map(|id| held(on(id), hands(1, 4, 0)));
    assert_eq!(next_in_series(&series, &[&a, &none[0], &none[1]]), Next::NoneCarried);
    let again = held(on("B"), hands(1, 4, 0));
    assert_eq!(next_in_series(&series, &[&a, &b, &again]), Next::Vote(proposal("C")), "a repeated vote goes before");
}

#[test]
fn the_casting_vote_is_with_whoever_leads_the_case_and_not_where_it_would_tell() {
    let forum = forum_of(&["a", "b"]);
    let led = |way| VoteSetting { casting: CastingVote::WhoLeadsTheCase, led_by: Some(seat("b")), ..setting(way) };
    let mut called = OpenVote::open(opened(&forum, led(Way::RollCall))).unwrap();
    called.answer(&seat("a"), Some(Choice::For)).unwrap();
    called.answer(&seat("b"), Some(Choice::Against)).unwrap();
    assert_eq!(called.close(at(5), None).unwrap().carried(), None, "b leads, and was against");
    let mut counted = OpenVote::open(opened(&forum, led(Way::ShowOfHands))).unwrap();
    counted.count_hands(hands(1, 1, 0)).unwrap();
    assert!(counted.close(at(5), Some(Choice::For)).unwrap().outcome().is_carried());
    assert!(!counted.close(at(5), None).unwrap().outcome().is_carried(), "who does not say has no casting vote");
    let mut secret = OpenVote::open(opened(&forum, led(Way::Secret))).unwrap();
    secret.cast(&seat("a"), Choice::For).unwrap();
    secret.cast(&seat("b"), Choice::Against).unwrap();
    let held = secret.close(at(5), Some(Choice::For)).unwrap();
    assert_eq!((held.leader, held.outcome().is_carried()), (Leader::Secret, false));
}

#[test]
fn in_a_joint_meeting_one_person_with_two_seats_has_one_vote_in_each() {
    let person = crate::PersonId::new("p");
    let held_by = |id: &str, body: &str| crate::SeatInMeeting {
        held_by: crate::HeldBy::Person(person.clone()),
        ..seat_in(id, body)
    };
    let (barnehage, skole) = (BodyId::new("barnehage"), BodyId::new("skole"));
    let forum = Seating::new(vec![
        held_by("b1", "barnehage"),
        seat_in("b2", "barnehage"),
        held_by("s1", "skole"),
        seat_in("s2", "skole"),
        seat_in("s3", "skole"),
    ])
    .unwrap();
    assert_eq!(forum.held_by(&person), [&seat("b1"), &seat("s1")]);
    assert_eq!(JointVote::Together.votes(&forum), [None]);
    assert_eq!(JointVote::EachForItself.votes(&forum), [Some(barnehage.clone()), Some(skole.clone())]);
    assert_eq!(opened(&forum, setting(Way::RollCall)).roll.entitled(), 5, "together: five votes of four people");
    let vote_of = |body: &BodyId, yes, no| {
        let by_itself = VoteSetting { body: Some(body.clone()), ..setting(Way::ShowOfHands) };
        let mut vote = OpenVote::open(opened(&forum, by_itself)).unwrap();
        vote.count_hands(hands(yes, no, 0)).unwrap();
        vote.close(at(5), None).unwrap()
    };
    let (for_it, against, agrees) = (vote_of(&barnehage, 2, 0), vote_of(&skole, 1, 2), vote_of(&skole, 2, 1));
    assert_eq!(joint_outcome(&forum, &[&for_it]), JointOutcome::Waits { bodies: vec![skole] });
    assert_eq!(joint_outcome(&forum, &[&for_it, &against]), JointOutcome::Differs);
    let carried = JointOutcome::Carried { proposal: proposal("A") };
    assert_eq!(joint_outcome(&forum, &[&for_it, &against, &agrees]), carried, "the last vote of each counts");
}

#[test]
fn only_who_took_part_dissents_and_anybody_here_may_add() {
    let forum = forum_of(&["a", "b"]);
    let took_part = opened(&forum, setting(Way::RollCall)).roll;
    let statement = |id: &str, kind, text: &str| {
        let statement = Statement { seat: seat(id), kind, text: text.into(), at: at(9) };
        statement.check(&took_part, &[seat("a"), seat("b"), seat("sf")]).map_err(|error| error.code())
    };
    assert_eq!(statement("a", StatementKind::Dissent, "vil ha mer til barnehagene"), Ok(()));
    assert_eq!(statement("sf", StatementKind::Dissent, "uenig"), Err("did-not-take-part"));
    assert_eq!(statement("sf", StatementKind::Addition, "rammen er et anslag"), Ok(()));
    assert_eq!(statement("a", StatementKind::Dissent, " "), Err("statement-empty"));
}

#[test]
fn enighet_takes_a_quorum_and_is_without_those_who_are_inhabil() {
    let forum = forum_of(&["a", "b", "c"]);
    let roll = || opened(&forum, setting(Way::RollCall)).roll;
    let agree = |roll, present| {
        let quorum = QuorumRule::default().reckon(3, present);
        let matter = Matter::case(case("23/24"));
        let consensus = Consensus { proposal: proposal("A"), matter, body: None, roll, quorum, at: at(9) };
        consensus.check().map_err(|error| error.code())
    };
    assert_eq!(agree(roll(), 1).err(), Some("without-quorum"));
    assert_eq!(agree(Roll::default(), 3).err(), Some("roll-empty"));
    assert!(agree(roll(), 2).is_ok());
}
