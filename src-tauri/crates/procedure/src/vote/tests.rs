//! Votes as they are held in a meeting.
#![allow(clippy::unwrap_used)]

use forum::vote::{Choice, Count};

use super::*;
use crate::ProposalId;
use crate::testing::{at, case, forum_of, line, member, seat, seat_in, state_administrator};
use crate::{
    About, BodyId, CastingVote, Deciders, HowDecided, Leader, MajorityRule, Move, MoveKind, NewTie, Outcome, Presence,
    QuorumRule, RaisedBy, Seating, Sitter, TieOutcome, Ties, Treatment, TreatmentOf, Turned, Unanimity, WhyOut,
};

fn all_here(forum: &Seating) -> Presence {
    let arrives = |entry: &crate::SeatInMeeting| Move {
        at: at(0),
        case: None,
        seat: entry.seat.id.clone(),
        what: MoveKind::Arrives,
    };
    Presence::after(forum, forum.seats().iter().map(arrives)).unwrap()
}

fn proposal(id: &str) -> ProposalId {
    ProposalId::new(id)
}

fn setting(way: Way) -> VoteSetting {
    VoteSetting {
        question: VoteQuestion::One { proposal: proposal("A") },
        matter: Matter::case(case("23/24")),
        body: None,
        way,
        rule: MajorityRule::SIMPLE,
        casting: CastingVote::Off,
        led_by: None,
        repeats: None,
    }
}

fn opened(forum: &Seating, setting: VoteSetting) -> VoteOpened {
    let roll = Roll::settle(forum, setting.body.as_ref(), &all_here(forum), &Ties::new(), &setting.matter);
    let rule = QuorumRule::default();
    let quorum = rule.reckon(rule.seats(forum, setting.body.as_ref()), roll.entitled());
    VoteOpened { number: 1, setting, roll, quorum, at: at(1) }
}

fn open(ids: &[&str], way: Way) -> OpenVote {
    OpenVote::open(opened(&forum_of(ids), setting(way))).unwrap()
}

fn hands(yes: u32, no: u32, blank: u32) -> Count {
    Count { yes, no, blank }
}

/// A vote by hands among five, with this count.
fn held(question: VoteQuestion, count: Count) -> HeldVote {
    let forum = forum_of(&["a", "b", "c", "d", "e"]);
    let mut vote = OpenVote::open(opened(&forum, VoteSetting { question, ..setting(Way::ShowOfHands) })).unwrap();
    vote.count_hands(count).unwrap();
    vote.close(at(5), None).unwrap()
}

fn on(id: &str) -> VoteQuestion {
    VoteQuestion::One { proposal: proposal(id) }
}

mod by_laptop;
mod several;

#[test]
fn the_roll_holds_those_in_the_room_who_may_vote_and_says_why_the_others_are_not_on_it() {
    let ids = ["a", "b", "c", "d"];
    let seats = ids.iter().map(|id| member(id)).chain([state_administrator("sf")]).collect();
    let forum = Seating::new(seats).unwrap();
    let mut presence = all_here(&forum);
    let moved = |id: &str, what| Move { at: at(2), case: Some(case("23/24")), seat: seat(id), what };
    presence.record(&forum, moved("b", MoveKind::StepsOut { why: WhyOut::Inhabil })).unwrap();
    presence.record(&forum, moved("c", MoveKind::StepsOut { why: WhyOut::Other })).unwrap();
    presence.record(&forum, moved("d", MoveKind::Leaves)).unwrap();
    let roll = Roll::settle(&forum, None, &presence, &Ties::new(), &Matter::case(case("23/24")));
    assert_eq!(roll.seats(), [seat("a")]);
    let others: Vec<_> = roll.others().iter().map(|other| other.why).collect();
    use WhyNotOnRoll::{Absent, Inhabil, NoVote, OutOfTheRoom};
    assert_eq!(others, [Inhabil, OutOfTheRoom, Absent, NoVote]);
}

#[test]
fn who_is_inhabil_in_one_line_is_out_of_that_line_and_of_the_whole_table() {
    let forum = forum_of(&["a", "b", "c"]);
    let mut ties = Ties::new();
    let tie = NewTie {
        case: case("23/24"),
        seat: seat("a"),
        sitter: Sitter::Representative,
        about: About::Line { need: line("dekom-1") },
        raised_by: RaisedBy::Secretariat,
        why: "eier".into(),
    };
    ties.raise(&forum, tie).unwrap();
    let quorum = QuorumRule::default().reckon(3, 2);
    let deciders = Deciders { seats: vec![seat("b"), seat("c")], quorum, all_take_part: false };
    let of = TreatmentOf::Lines { group: None };
    let treatment = Treatment { of, outcome: TieOutcome::Inhabil, taken: HowDecided::Agreed };
    ties.treat(&forum, case("23/24"), &treatment, &deciders).unwrap();
    let entitled = |lines: &[&str]| {
        let matter = Matter { case: case("23/24"), lines: lines.iter().map(|id| line(id)).collect() };
        Roll::settle(&forum, None, &all_here(&forum), &ties, &matter).entitled()
    };
    assert_eq!((entitled(&["dekom-1"]), entitled(&["dekom-2"]), entitled(&["dekom-1", "dekom-2"])), (2, 3, 2));
}

#[test]
fn the_rule_stands_as_a_sentence_with_its_numbers_before_the_vote_and_after() {
    let ids: Vec<String> = (0..18).map(|n| n.to_string()).collect();
    let mut vote = open(&ids.iter().map(String::as_str).collect::<Vec<_>>(), Way::ShowOfHands);
    let before = vote.opened().vote().unwrap().rule_told();
    assert_eq!((before.base, before.needed), (18, 10), "mer enn halvparten av 18");
    vote.count_hands(hands(9, 7, 1)).unwrap();
    let held = vote.close(at(5), None).unwrap();
    assert_eq!((held.rule_told().base, held.rule_told().needed), (17, 9), "mer enn halvparten av 17 avgitte: minst 9");
    assert_eq!(held.carried(), Some(&proposal("A")));
}

#[test]
fn what_cannot_be_is_refused_and_the_vote_stays_as_it_was() {
    let mut vote = open(&["a", "b", "c"], Way::ShowOfHands);
    assert_eq!(vote.count_hands(hands(3, 1, 0)), Err(VoteError::TooManyHands { hands: 4, here: 3 }));
    let most = hands(u32::MAX, u32::MAX, u32::MAX);
    assert_eq!(vote.count_hands(most).map_err(|error| error.code()), Err("too-many-hands"));
    assert_eq!(vote.answer(&seat("a"), Some(Choice::For)), Err(VoteError::AnotherWay));
    assert_eq!(vote.close(at(5), None), Err(VoteError::NothingGiven));
    let mut called = open(&["a", "b", "c"], Way::RollCall);
    assert_eq!(called.answer(&seat("sf"), Some(Choice::For)), Err(VoteError::MayNotVote(seat("sf"))));
    assert_eq!(called.count_hands(hands(1, 0, 0)), Err(VoteError::AnotherWay));
    assert_eq!(called.break_off(at(5), " "), Err(VoteError::VoteReasonMissing));
    let itself = VoteQuestion::Two { first: proposal("A"), second: proposal("A") };
    let refused = OpenVote::open(opened(&forum_of(&["a"]), VoteSetting { question: itself, ..setting(Way::Secret) }));
    assert_eq!(refused.map_err(|error| error.code()), Err("against-itself"));
    let away = VoteOpened { roll: Roll::default(), ..opened(&forum_of(&["a"]), setting(Way::RollCall)) };
    assert_eq!(OpenVote::open(away).map_err(|error| error.code()), Err("roll-empty"));
    let few = QuorumRule::default().reckon(6, 2);
    let few = VoteOpened { quorum: few, ..opened(&forum_of(&["a", "b"]), setting(Way::RollCall)) };
    assert_eq!(OpenVote::open(few).map_err(|error| error.code()), Err("without-quorum"));
}

#[test]
fn an_answer_of_a_roll_call_is_corrected_while_it_is_open_and_a_secret_ballot_is_final() {
    let mut called = open(&["a", "b", "c"], Way::RollCall);
    called.answer(&seat("a"), Some(Choice::For)).unwrap();
    called.answer(&seat("a"), Some(Choice::Against)).unwrap();
    called.answer(&seat("b"), Some(Choice::For)).unwrap();
    called.answer(&seat("b"), None).unwrap();
    assert_eq!((called.how_many(), called.waiting_for()), (Some(1), vec![&seat("b"), &seat("c")]));
    assert_eq!(called.close(at(5), None).unwrap().count(), hands(0, 1, 0));
    let mut secret = open(&["a", "b", "c"], Way::Secret);
    secret.cast(&seat("a"), Choice::For).unwrap();
    assert_eq!(secret.cast(&seat("a"), Choice::Against), Err(VoteError::HasVoted(seat("a"))));
    assert_eq!(secret.close(at(5), None).unwrap().count(), hands(1, 0, 0));
}

#[test]
fn a_secret_vote_keeps_who_voted_and_what_they_voted_and_nothing_that_ties_them() {
    let ballots = |order: [(&str, Choice); 3]| {
        let mut vote = open(&["a", "b", "c"], Way::Secret);
        for (id, choice) in order {
            vote.cast(&seat(id), choice).unwrap();
        }
        vote.close(at(5), None).unwrap()
    };
    let one = ballots([("a", Choice::For), ("b", Choice::Against), ("c", Choice::For)]);
    let other = ballots([("c", Choice::Against), ("b", Choice::For), ("a", Choice::For)]);
    assert_eq!(one, other, "the record is the same whoever voted what, in whatever order");
    assert_eq!(one.without(&seat("a")).unwrap().turned, Turned::CannotBeKnown);
    assert_eq!(one.without(&seat("a")).unwrap().without, None);
    assert_eq!(open(&["a", "b"], Way::Secret).opened().secrecy(), Some(Secrecy::KnownToEachOther));
    assert_eq!(open(&["a", "b"], Way::RollCall).opened().secrecy(), None);
}

#[test]
fn votes_that_the_file_kept_come_back_if_they_tally() {
    let voted = |ids: &[&str]| ids.iter().map(|id| seat(id)).collect();
    let take = |way, kept: KeptVotes| {
        let mut vote = open(&["a", "b", "c"], way);
        vote.leaves(&seat("c"));
        vote.take_kept(kept).map(|()| vote).map_err(|error| error.code())
    };
    let ballots = |ids: &[&str], count| KeptVotes::Ballots { voted: voted(ids), count };
    let mut vote = take(Way::Secret, ballots(&["a", "c"], hands(1, 1, 0))).unwrap();
    assert_eq!((vote.how_many(), vote.cast(&seat("a"), Choice::For)), (Some(2), Err(VoteError::HasVoted(seat("a")))));
    assert_eq!(vote.take_kept(ballots(&["b"], hands(1, 0, 0))), Err(VoteError::VotesThere));
    assert_eq!(vote.close(at(5), None).unwrap().kept(), ballots(&["a", "c"], hands(1, 1, 0)));
    let answers = |id: &str| KeptVotes::Answers { answers: [(seat(id), Choice::For)].into() };
    let called = take(Way::RollCall, answers("c")).unwrap();
    assert_eq!(called.close(at(5), None).unwrap().count(), hands(1, 0, 0), "c had answered before leaving");
    for (way, kept, code) in [
        (Way::Secret, ballots(&["a", "c"], hands(2, 1, 0)), "kept-votes-do-not-tally"),
        (Way::Secret, ballots(&["sf"], hands(1, 0, 0)), "may-not-vote"),
        (Way::RollCall, answers("sf"), "may-not-vote"),
        (Way::RollCall, ballots(&["a"], hands(1, 0, 0)), "kept-votes-do-not-tally"),
        (Way::ShowOfHands, KeptVotes::Hands { count: hands(3, 0, 0) }, "too-many-hands"),
    ] {
        assert_eq!(take(way, kept.clone()).err(), Some(code), "{way:?} {kept:?}");
    }
}

#[test]
fn a_vote_that_is_broken_off_leaves_no_trace_of_choices() {
    let broken = |choice| {
        let mut vote = open(&["a", "b", "c"], Way::RollCall);
        vote.answer(&seat("a"), Some(choice)).unwrap();
        vote.break_off(at(5), " feil forslag ").unwrap()
    };
    assert_eq!(broken(Choice::For), broken(Choice::Against));
    assert_eq!(broken(Choice::For).why, "feil forslag");
}

#[test]
fn who_leaves_in_mid_vote_leaves_what_was_given_and_gives_no_more() {
    let mut called = open(&["a", "b", "c"], Way::RollCall);
    called.answer(&seat("a"), Some(Choice::For)).unwrap();
    called.leaves(&seat("a"));
    called.leaves(&seat("b"));
    assert_eq!(called.answer(&seat("b"), Some(Choice::For)), Err(VoteError::HasLeft(seat("b"))));
    assert_eq!(called.answer(&seat("a"), None), Err(VoteError::HasLeft(seat("a"))), "nor takes it back");
    called.answer(&seat("c"), Some(Choice::For)).unwrap();
    let held = called.close(at(5), None).unwrap();
    assert_eq!((held.count(), held.entitled(), held.quorum.present), (hands(2, 0, 0), 3, 2));
    assert_eq!(held.unanimity(), Unanimity::AllGiven, "b did not vote");

    let mut counted = open(&["a", "b", "c"], Way::ShowOfHands);
    counted.count_hands(hands(3, 0, 0)).unwrap();
    counted.leaves(&seat("c"));
    assert_eq!(counted.how_many(), None, "the hands are counted again");
    assert_eq!(counted.count_hands(hands(3, 0, 0)), Err(VoteError::TooManyHands { hands: 3, here: 2 }));
    counted.comes_back(&seat("c"));
    counted.count_hands(hands(3, 0, 0)).unwrap();
}

#[test]
fn too_many_who_leave_in_mid_vote_cost_the_quorum() {
    let mut vote = open(&["a", "b", "c", "d"], Way::RollCall);
    vote.answer(&seat("a"), Some(Choice::For)).unwrap();
    for id in ["b", "c", "d"] {
        vote.leaves(&seat(id));
    }
    assert_eq!(vote.close(at(5), None).unwrap().outcome(), Outcome::NoQuorum);
}

#[test]
fn a_second_counting_stands_and_the_first_stays() {
    let mut vote = held(on("A"), hands(2, 3, 0));
    assert_eq!(vote.recount(hands(3, 3, 0), at(6), "uklart").map_err(|e| e.code()), Err("too-many-hands"));
    assert_eq!(vote.recount(hands(3, 2, 0), at(6), "").map_err(|e| e.code()), Err("vote-reason-missing"));
    vote.recount(hands(3, 2, 0), at(6), "uklart").unwrap();
    assert_eq!((vote.countings.len(), vote.count(), vote.outcome().is_carried()), (2, hands(3, 2, 0), true));
    let mut called = open(&["a"], Way::RollCall);
    called.answer(&seat("a"), Some(Choice::For)).unwrap();
    let refused = called.close(at(5), None).unwrap().recount(hands(1, 0, 0), at(6), "uklart");
    assert_eq!(refused, Err(VoteError::NothingToRecount));
}

#[test]
fn a_record_that_does_not_hold_is_told() {
    let mut vote = open(&["a", "b"], Way::RollCall);
    vote.answer(&seat("a"), Some(Choice::For)).unwrap();
    let sound = vote.close(at(5), None).unwrap();
    assert_eq!(sound.fault(), None);
    let mut stranger = sound.clone();
    stranger.answers.as_mut().unwrap().insert(seat("sf"), Choice::For);
    assert_eq!(stranger.fault(), Some(VoteFault::VotedWithoutVote(seat("sf"))));
    let mut another = sound.clone();
    another.countings[0].count = hands(2, 0, 0);
    assert_eq!(another.fault(), Some(VoteFault::CountIsAnother));
    let mut many = held(on("A"), hands(3, 2, 0));
    many.countings[0].count = hands(3, 3, 0);
    assert_eq!(many.fault(), Some(VoteFault::MoreThanEntitled));
}
