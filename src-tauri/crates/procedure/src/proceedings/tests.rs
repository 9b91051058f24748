//! The order of a meeting: what may follow what.
#![allow(clippy::unwrap_used)]

use forum::vote::{Choice, Count};

use super::*;
use crate::testing::{Meeting, at, case, forum_of, line, seat, state_administrator, vote_on};
use crate::{
    About, CandidateId, CastingVote, CountedBallots, ElectionRule, HowDecided, MoveKind, NewTie, NextStep, RaisedBy,
    Recorded, Sitter, StatementKind, Stays, TieId, TieOutcome, Treatment, TreatmentOf, Turned, VoteQuestion, Way,
    WhyOut,
};

fn hands(yes: u32, no: u32, blank: u32) -> Act {
    Act::CountHands { count: Count { yes, no, blank } }
}

const CLOSE: Act = Act::CloseVote { hand_of_leader: None };

fn tie(id: &str, about: About) -> Act {
    Act::RaiseTie {
        tie: NewTie {
            case: case("23/24"),
            seat: seat(id),
            sitter: Sitter::Representative,
            about,
            raised_by: RaisedBy::Member,
            why: "eier av tiltaket".into(),
        },
    }
}

fn treat(of: TreatmentOf, outcome: TieOutcome) -> Act {
    Act::TreatTies { body: None, treatment: Treatment { of, outcome, taken: HowDecided::Agreed } }
}

fn agree(id: &str) -> Act {
    Act::Agree { proposal: ProposalId::new(id), lines: Vec::new(), body: None }
}

fn moves(id: &str, what: MoveKind) -> Act {
    Act::Move { seat: seat(id), what }
}

mod quorum;

#[test]
fn a_vote_opens_only_on_a_proposal_of_the_case_after_consensus_was_tried_and_every_tie_is_decided() {
    let mut meeting = Meeting::new(forum_of(&["a", "b", "c"]), MeetingRules::default(), &["23/24"]);
    ["a", "b", "c"].iter().for_each(|id| meeting.comes(id));
    assert_eq!(meeting.refused(vote_on("A", Way::RollCall)), "no-case-open");
    meeting.opens("23/24");
    assert_eq!(meeting.refused(vote_on("A", Way::RollCall)), "no-such-proposal");
    meeting.proposes("A");
    assert_eq!(meeting.refused(vote_on("A", Way::RollCall)), "consensus-first");
    meeting.done(Act::ConsensusTried);
    assert_eq!(meeting.refused(Act::ConsensusTried), "tried-already");
    meeting.done(tie("a", About::Case));
    assert_eq!(meeting.refused(vote_on("A", Way::RollCall)), "ties-wait");
    assert_eq!(meeting.refused(agree("A")), "ties-wait", "nor is it agreed on");
    assert_eq!(meeting.refused(Act::CloseCase { status: CaseStatus::Treated }), "ties-wait");
    meeting.done(treat(TreatmentOf::WholeCase { group: None }, TieOutcome::Inhabil));
    meeting.votes(Way::RollCall);
    assert_eq!(meeting.proceedings.open_vote().unwrap().opened().roll().seats(), [seat("b"), seat("c")]);
    let voice = |id: &str| Act::Answer { seat: seat(id), choice: Some(Choice::For) };
    assert_eq!(meeting.refused(voice("a")), "may-not-vote");
    assert_eq!(meeting.refused(tie("b", About::Case)), "vote-is-open");
    assert_eq!(meeting.refused(Act::CloseCase { status: CaseStatus::Treated }), "vote-is-open");
}

#[test]
fn a_repeated_vote_stands_beside_the_first_and_the_last_decides() {
    let mut meeting = Meeting::deciding(&["a", "b", "c"]);
    meeting.votes(Way::ShowOfHands);
    meeting.done(hands(2, 1, 0));
    meeting.done(CLOSE);
    assert_eq!(meeting.refused(vote_on("A", Way::ShowOfHands)), "voted-before");
    let again = |number| {
        let Act::OpenVote { question, lines, body, way, rule, .. } = vote_on("A", Way::RollCall) else {
            unreachable!()
        };
        Act::OpenVote { question, lines, body, way, rule, repeats: Some(number) }
    };
    assert_eq!(meeting.refused(again(7)), "no-such-vote");
    meeting.done(again(1));
    for (id, choice) in [("a", Choice::Against), ("b", Choice::Against), ("c", Choice::For)] {
        meeting.done(Act::Answer { seat: seat(id), choice: Some(choice) });
    }
    meeting.done(CLOSE);
    assert_eq!(meeting.proceedings.held_in(case("23/24")).count(), 2, "both stay");
    assert_eq!(meeting.proceedings.decided_in(case("23/24")), Vec::<&ProposalId>::new());
}

#[test]
fn a_vote_that_is_broken_off_is_on_record_and_may_be_held_after_all() {
    let mut meeting = Meeting::deciding(&["a", "b", "c"]);
    meeting.votes(Way::ShowOfHands);
    meeting.done(hands(2, 1, 0));
    meeting.done(Act::BreakOffVote { why: "feil forslag".into() });
    assert_eq!(meeting.refused(CLOSE), "no-vote-is-open");
    meeting.votes(Way::ShowOfHands);
    meeting.done(hands(1, 2, 0));
    meeting.done(CLOSE);
    let numbers: Vec<u32> = meeting.proceedings.votes_in(case("23/24")).map(|vote| vote.opened().number).collect();
    assert_eq!(numbers, [1, 2]);
}

#[test]
fn a_vara_who_takes_a_seat_in_mid_vote_has_no_vote_in_it_and_the_representative_who_is_back_has() {
    let mut meeting = Meeting::deciding(&["a", "b", "c"]);
    meeting.votes(Way::RollCall);
    let voice = || Act::Answer { seat: seat("a"), choice: Some(Choice::For) };
    meeting.done(moves("a", MoveKind::StepsOut { why: WhyOut::Other }));
    assert_eq!(meeting.refused(voice()), "has-left");
    let deputy = Some(crate::PersonId::new("vara-a"));
    meeting.done(moves("a", MoveKind::DeputyIn { deputy, stays: Stays::Case }));
    assert_eq!(meeting.refused(voice()), "has-left", "the roll was settled with the representative");
    meeting.done(moves("a", MoveKind::DeputyOut));
    meeting.done(moves("a", MoveKind::Returns));
    meeting.done(voice());
}

#[test]
fn enighet_is_without_those_who_are_inhabil_and_in_one_line_only_they_are_out_of_it() {
    let mut meeting = Meeting::deciding(&["a", "b", "c"]);
    meeting.done(tie("a", About::Line { need: line("dekom-1") }));
    meeting.done(treat(TreatmentOf::Ties { ties: vec![TieId(1)] }, TieOutcome::Inhabil));
    let on = |id: &str| Act::Agree { proposal: ProposalId::new("A"), lines: vec![line(id)], body: None };
    meeting.done(on("dekom-1"));
    meeting.done(on("dekom-2"));
    assert_eq!(meeting.refused(on("dekom-2")), "agreed-already");
    let rolls: Vec<u32> = meeting
        .proceedings
        .log()
        .iter()
        .filter_map(|entry| if let Happened::Agreed { consensus } = &entry.what { Some(consensus) } else { None })
        .map(|consensus| consensus.roll.entitled())
        .collect();
    assert_eq!(rolls, [2, 3]);
    let dissent = |id: &str| {
        let text = "burde gått til barnehagene".into();
        Act::Say { seat: seat(id), kind: StatementKind::Dissent, text }
    };
    meeting.done(dissent("a"));
    assert_eq!(meeting.refused(dissent("x")), "did-not-take-part");
}

#[test]
fn statsforvalteren_may_lead_and_propose_and_never_votes() {
    let mut seats = forum_of(&["a", "b"]).seats().to_vec();
    seats.push(state_administrator("sf"));
    let rules = MeetingRules { casting: CastingVote::WhoLeadsTheCase, ..MeetingRules::default() };
    let mut meeting = Meeting::new(Seating::new(seats).unwrap(), rules, &["23/24"]);
    ["a", "b", "sf"].iter().for_each(|id| meeting.comes(id));
    meeting.done(Act::OpenCase { case: case("23/24"), led_by: Some(seat("sf")), joint: crate::JointVote::default() });
    let by = Some(seat("sf"));
    meeting.done(Act::Propose { proposal: ProposalId::new("A"), by, text: "Innstilling".into(), remits: Vec::new() });
    meeting.done(Act::ConsensusTried);
    meeting.votes(Way::ShowOfHands);
    assert_eq!(meeting.refused(hands(2, 1, 0)), "too-many-hands");
    meeting.done(hands(1, 1, 0));
    meeting.done(Act::CloseVote { hand_of_leader: Some(Choice::For) });
    assert_eq!(
        meeting.proceedings.decided_in(case("23/24")),
        Vec::<&ProposalId>::new(),
        "no casting vote without a vote"
    );
}

#[test]
fn an_election_goes_its_way_within_a_case_and_candidates_vote() {
    let mut meeting = Meeting::deciding(&["a", "b", "c", "d"]);
    let who = |id: &str| CandidateId::new(id);
    let candidates = vec![who("a"), who("b")];
    assert_eq!(meeting.refused(Act::CountBallots { counted: CountedBallots::default() }), "no-election");
    meeting.done(tie("a", About::Case));
    meeting.done(treat(TreatmentOf::WholeCase { group: None }, TieOutcome::Inhabil));
    meeting.done(Act::OpenElection { rule: ElectionRule::for_posts(1), candidates, body: None, way: None });
    let crosses = |a, b| [(who("a"), a), (who("b"), b)].into_iter().collect();
    let ballots = || Act::CountBallots { counted: CountedBallots { ballots: 4, blank: 0, crosses: crosses(2, 2) } };
    meeting.done(ballots());
    assert_eq!(meeting.refused(Act::CloseCase { status: CaseStatus::Treated }), "election-goes-on");
    assert_eq!(meeting.refused(ballots()), "no-ballot-open");
    meeting.done(Act::OpenBallot { way: None });
    meeting.done(ballots());
    assert_eq!(meeting.refused(Act::OpenBallot { way: None }), "not-next", "a lot comes next");
    let election = meeting.proceedings.open_case().unwrap().election.clone().unwrap();
    let NextStep::Lot { lot } = election.next() else { unreachable!("equal on the second ballot") };
    meeting.done(Act::TakeLot { lot: lot.draw(|| 0).recorded(Recorded { revision: 12 }) });
    meeting.done(Act::CloseCase { status: CaseStatus::Treated });
}

#[test]
fn a_tie_found_out_afterwards_is_on_record_with_what_the_vote_was_without_the_seat() {
    let mut meeting = Meeting::deciding(&["a", "b", "c"]);
    meeting.votes(Way::RollCall);
    for (id, choice) in [("a", Choice::For), ("b", Choice::For), ("c", Choice::Against)] {
        meeting.done(Act::Answer { seat: seat(id), choice: Some(choice) });
    }
    meeting.done(CLOSE);
    meeting.done(Act::CloseCase { status: CaseStatus::Treated });
    let found = |number| Act::FindTieAfterwards { number, seat: seat("a"), why: "styreverv".into() };
    assert_eq!(meeting.refused(found(2)), "no-such-vote");
    meeting.done(found(1));
    let Some(Happened::TieFoundAfterwards { found, .. }) = meeting.proceedings.log().last().map(|entry| &entry.what)
    else {
        unreachable!("it is the last on record")
    };
    assert_eq!((found.without, found.turned), (Some(Count { yes: 1, no: 1, blank: 0 }), Turned::Yes));
    assert_eq!(meeting.proceedings.decided_in(case("23/24")).len(), 1, "the program changes nothing by it");
}

#[test]
fn cases_are_taken_up_one_at_a_time_and_nothing_follows_the_end_of_the_meeting() {
    let mut meeting = Meeting::deciding(&["a"]);
    let open = |number: &str| Act::OpenCase { case: case(number), led_by: None, joint: crate::JointVote::default() };
    assert_eq!(meeting.refused(open("24/24")), "another-case-open");
    assert_eq!(meeting.refused(Act::CloseMeeting), "another-case-open");
    assert_eq!(meeting.refused(Act::CloseCase { status: CaseStatus::Open }), "no-way-to-close");
    meeting.done(Act::CloseCase { status: CaseStatus::PutOff });
    assert_eq!(meeting.refused(open("9/24")), "case-not-on-agenda");
    meeting.done(open("23/24"));
    meeting.done(Act::CloseCase { status: CaseStatus::Treated });
    assert_eq!(meeting.refused(open("23/24")), "case-is-done");
    assert_eq!(meeting.refused(tie("a", About::Case)), "case-is-done");
    meeting.done(Act::CloseMeeting);
    assert_eq!(meeting.refused(moves("a", MoveKind::Leaves)), "meeting-is-closed");
    assert_eq!(meeting.proceedings.cast(&seat("a"), Choice::For).map_err(|e| e.code()), Err("no-vote-is-open"));
    let twice = Proceedings::new(forum_of(&["a"]), MeetingRules::default(), &[case("1/24"), case("1/24")]);
    assert_eq!(twice.map_err(|error| error.code()), Err("case-twice"));
}

#[test]
fn the_same_acts_come_to_the_same_meeting() {
    let question = VoteQuestion::Two { first: ProposalId::new("A"), second: ProposalId::new("B") };
    let two = Act::OpenVote { question, lines: vec![], body: None, way: Way::ShowOfHands, rule: None, repeats: None };
    let held = || {
        let mut meeting = Meeting::deciding(&["a", "b", "c"]);
        for act in [two.clone(), hands(1, 2, 0), CLOSE, Act::CloseCase { status: CaseStatus::Treated }] {
            meeting.done(act);
        }
        meeting.proceedings
    };
    assert_eq!(held(), held());
    assert_eq!(held().decided_in(case("23/24")), [&ProposalId::new("B")]);
    assert_eq!(held().log()[0].at, at(1), "times are those that were given");
}
