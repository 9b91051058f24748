//! Habilitet as it is treated in a meeting, with the boundary cases of «all inhabile» worked by hand.
#![allow(clippy::unwrap_used)]

use forum::vote::{Choice, Count};
use forum::{NeedId, SeatGroup};

use super::*;
use crate::testing::{at, case, forum_of, line, member, seat};
use crate::{
    CastingVote, Leader, MajorityRule, Move, MoveKind, Outcome, Presence, QuorumRule, Seating, Sitter, Stays, WhyOut,
};

const CASE: &str = "23/24";

fn tie(id: &str, about: About) -> NewTie {
    NewTie {
        case: case(CASE),
        seat: seat(id),
        sitter: Sitter::Representative,
        about,
        raised_by: RaisedBy::Member,
        why: "leder i styret til eieren".into(),
    }
}

fn in_line(id: &str) -> About {
    About::Line { need: line(id) }
}

fn moved(id: &str, what: MoveKind) -> Move {
    Move { at: at(0), case: Some(case(CASE)), seat: seat(id), what }
}

fn all_here(forum: &Seating) -> Presence {
    let arrives = forum.seats().iter().map(|entry| moved(entry.seat.id.as_str(), MoveKind::Arrives));
    Presence::after(forum, arrives).unwrap()
}

fn tied(forum: &Seating, ids: &[&str]) -> Ties {
    let mut ties = Ties::new();
    for id in ids {
        ties.raise(forum, tie(id, About::Case)).unwrap();
    }
    ties
}

fn who_decides(forum: &Seating, presence: &Presence, ties: &Ties) -> Result<Deciders, HabilitetError> {
    let (rule, quorum) = (HabilitetRule::default(), QuorumRule::default());
    deciders(&rule, quorum, (forum, None), presence, ties, case(CASE))
}

fn treat(forum: &Seating, ties: &mut Ties, of: TreatmentOf, outcome: TieOutcome) -> Vec<TieId> {
    let deciders = who_decides(forum, &all_here(forum), ties).unwrap();
    ties.treat(forum, case(CASE), &Treatment { of, outcome, taken: HowDecided::Agreed }, &deciders).unwrap()
}

/// Of six seats: how many are here, how many of those are tied, how many decide, and whether all take part.
#[test]
fn who_decides_worked_by_hand() {
    let ids = ["a", "b", "c", "d", "e", "f"];
    let forum = forum_of(&ids);
    for (here, tied_ones, decide, all) in [
        (6, 1, 5, false),
        (6, 3, 3, false),
        (6, 4, 6, true),
        (6, 6, 6, true),
        (4, 1, 3, false),
        (4, 2, 4, true),
        (3, 0, 3, false),
        (3, 1, 3, true),
        (1, 1, 1, true),
    ] {
        let arrivals = ids[..here].iter().map(|id| moved(id, MoveKind::Arrives));
        let presence = Presence::after(&forum, arrivals).unwrap();
        let found = who_decides(&forum, &presence, &tied(&forum, &ids[..tied_ones])).unwrap();
        let seen = (found.seats.len(), found.all_take_part);
        assert_eq!(seen, (decide, all), "{here} here, {tied_ones} tied; half of six is three");
    }
    let nobody = who_decides(&forum, &Presence::new(), &Ties::new());
    assert_eq!(nobody, Err(HabilitetError::NobodyToDecideTies));
}

#[test]
fn who_is_tied_decides_in_none_of_the_cases_questions_and_who_left_the_room_is_called_in_when_all_take_part() {
    let forum = forum_of(&["a", "b", "c", "d"]);
    let mut presence = all_here(&forum);
    let ties = tied(&forum, &["a", "b"]);
    let found = who_decides(&forum, &presence, &ties).unwrap();
    assert_eq!(found.seats, [seat("c"), seat("d")], "a does not decide about b, nor b about a");
    presence.record(&forum, moved("a", MoveKind::StepsOut { why: WhyOut::Inhabil })).unwrap();
    presence.record(&forum, moved("d", MoveKind::StepsOut { why: WhyOut::Other })).unwrap();
    let found = who_decides(&forum, &presence, &ties).unwrap();
    assert!(found.all_take_part, "c alone is too few of four");
    assert_eq!(found.seats, [seat("a"), seat("b"), seat("c")]);
}

#[test]
fn where_the_law_lets_nobody_else_decide_the_question_waits() {
    let forum = forum_of(&["a", "b", "c", "d"]);
    let rule = HabilitetRule { when_too_few: WhenTooFew::QuestionWaits, source: "ny forvaltningslov".into() };
    let ties = tied(&forum, &["a", "b", "c"]);
    let waits = deciders(&rule, QuorumRule::default(), (&forum, None), &all_here(&forum), &ties, case(CASE));
    assert_eq!(waits, Err(HabilitetError::TooFewToDecideTies { present: 1, needed: 2 }));
}

#[test]
fn taking_part_in_the_question_is_not_taking_part_in_the_case() {
    let forum = forum_of(&["a", "b"]);
    let mut ties = tied(&forum, &["a", "b"]);
    treat(&forum, &mut ties, TreatmentOf::WholeCase { group: None }, TieOutcome::Inhabil);
    let decided = ties.all()[0].decision.as_ref().unwrap();
    assert!(decided.all_took_part && decided.deciders.len() == 2);
    assert!(ties.is_inhabil(&seat("a"), &Sitter::Representative, case(CASE), &[]));
}

#[test]
fn thirty_ties_are_treated_by_group_in_two_decisions() {
    let ids: Vec<String> = (0..15).map(|n| format!("eier{n}")).collect();
    let mut seats: Vec<_> = ids.iter().map(|id| member(id)).collect();
    seats.extend(["uh1", "uh2"].map(|id| {
        let mut entry = member(id);
        entry.seat.group = SeatGroup::Member("UH".into());
        entry
    }));
    let forum = Seating::new(seats).unwrap();
    let mut ties = tied(&forum, &ids.iter().map(String::as_str).collect::<Vec<_>>());
    for id in ids.iter().map(String::as_str).chain(["uh1"]) {
        ties.raise(&forum, tie(id, in_line(&format!("dekom-{id}")))).unwrap();
    }
    let owners = || Some(SeatGroup::Member("kommunal skoleeier".into()));
    let frame = treat(&forum, &mut ties, TreatmentOf::WholeCase { group: owners() }, TieOutcome::Habil);
    let own = treat(&forum, &mut ties, TreatmentOf::Lines { group: owners() }, TieOutcome::Inhabil);
    assert_eq!((frame.len(), own.len(), ties.waiting(case(CASE))), (15, 15, 1), "the UH's own tie waits");
    let rep = Sitter::Representative;
    assert!(!ties.is_inhabil(&seat("eier3"), &rep, case(CASE), &[]), "takes part in the case");
    assert!(ties.is_inhabil(&seat("eier3"), &rep, case(CASE), &[line("dekom-eier3")]), "not in the own line");
    assert!(!ties.is_inhabil(&seat("eier3"), &rep, case(CASE), &[line("dekom-eier4")]));
}

#[test]
fn a_tie_is_of_the_one_who_sits() {
    let forum = forum_of(&["a", "b", "c"]);
    let mut ties = tied(&forum, &["a"]);
    treat(&forum, &mut ties, TreatmentOf::WholeCase { group: None }, TieOutcome::Inhabil);
    let vara = Sitter::Deputy { person: None };
    assert!(!ties.is_inhabil(&seat("a"), &vara, case(CASE), &[]), "the vara may be habil");
    let mut presence = all_here(&forum);
    presence.record(&forum, moved("a", MoveKind::StepsOut { why: WhyOut::Inhabil })).unwrap();
    presence.record(&forum, moved("a", MoveKind::DeputyIn { deputy: None, stays: Stays::Case })).unwrap();
    assert!(!ties.is_tied(&seat("a"), &vara, case(CASE)));
}

#[test]
fn what_cannot_be_is_refused() {
    let forum = forum_of(&["a", "b", "c"]);
    let mut ties = tied(&forum, &["a"]);
    assert_eq!(ties.raise(&forum, tie("a", About::Case)).map_err(|e| e.code()), Err("tie-raised-already"));
    assert_eq!(ties.raise(&forum, tie("x", About::Case)).map_err(|e| e.code()), Err("tie-of-unknown-seat"));
    let silent = NewTie { why: "  ".into(), ..tie("b", About::Case) };
    assert_eq!(ties.raise(&forum, silent).map_err(|e| e.code()), Err("tie-without-reason"));
    let deciders = who_decides(&forum, &all_here(&forum), &ties).unwrap();
    let mut decide = |of: TreatmentOf, outcome, votes: Option<(u32, u32)>| {
        let taken = match votes {
            Some((yes, no)) => HowDecided::Counted { count: Count { yes, no, blank: 0 } },
            None => HowDecided::Agreed,
        };
        ties.treat(&forum, case(CASE), &Treatment { of, outcome, taken }, &deciders).map_err(|error| error.code())
    };
    let this = || TreatmentOf::Ties { ties: vec![TieId(1)] };
    let other = || TreatmentOf::Ties { ties: vec![TieId(7)] };
    assert_eq!(decide(other(), TieOutcome::Habil, None), Err("unknown-tie"));
    assert_eq!(decide(TreatmentOf::Lines { group: None }, TieOutcome::Habil, None), Err("no-tie-meant"));
    assert_eq!(decide(this(), TieOutcome::Inhabil, Some((2, 1))), Err("tie-votes-above-deciders"));
    assert_eq!(decide(this(), TieOutcome::Inhabil, Some((1, 1))), Err("tie-outcome-against-count"));
    assert_eq!(decide(this(), TieOutcome::Habil, Some((1, 1))), Ok(vec![TieId(1)]), "equal votes find nobody inhabil");
    assert_eq!(decide(this(), TieOutcome::Inhabil, None), Err("tie-decided"));
}

#[test]
fn possible_ties_are_listed_and_nothing_is_decided() {
    let mut forum = forum_of(&["bodø", "rana"]).seats().to_vec();
    forum[1].seat.organisation = "Nord\u{a0}Universitet".into();
    let named = |need: &str, owner: &str, uh: &str| LineInCase {
        need: line(need),
        owner: owner.into(),
        network: "Salten".into(),
        partners: vec!["bodø kommune".into()],
        universities: vec![uh.into()],
    };
    let lines =
        [named("dekom-1", "Bodø  Kommune", "UiT"), named("dekom-2", "Bodø kirkelige fellesråd", "nord universitet")];
    let found = possible_ties(forum.iter().map(|entry| &entry.seat), &lines);
    let told: Vec<_> = found.iter().map(|tie| (tie.seat.as_str(), tie.need.as_str(), tie.link)).collect();
    assert_eq!(
        told,
        [("bodø", "dekom-1", Link::Owner), ("bodø", "dekom-2", Link::Partner), ("rana", "dekom-2", Link::University)]
    );
}

#[test]
fn a_table_is_offered_in_parts_by_who_is_out_of_what() {
    let forum = forum_of(&["a", "b", "c"]);
    let mut ties = Ties::new();
    for (id, need) in [("a", "dekom-1"), ("a", "dekom-3"), ("b", "dekom-2")] {
        ties.raise(&forum, tie(id, in_line(need))).unwrap();
    }
    treat(&forum, &mut ties, TreatmentOf::Lines { group: None }, TieOutcome::Inhabil);
    let table: Vec<NeedId> = (1..=4).map(|n| line(&format!("dekom-{n}"))).collect();
    let parts = line_by_line((&forum, None), &all_here(&forum), &ties, case(CASE), &table);
    assert_eq!(parts.out_of_the_whole, [seat("a"), seat("b")]);
    let told: Vec<_> =
        parts.groups.iter().map(|group| (group.lines.len(), group.out.clone(), group.entitled)).collect();
    assert_eq!(told, [(1, vec![], 3), (2, vec![seat("a")], 2), (1, vec![seat("b")], 2)]);
    let nobody_out = line_by_line((&forum, None), &all_here(&forum), &Ties::new(), case(CASE), &table);
    assert_eq!(nobody_out.groups.len(), 1, "with nobody out it is one vote");
}

/// Votes, how the seat voted (`?` for hidden), and what it comes to without the seat; nine of eighteen are a quorum.
#[test]
fn a_tie_found_out_afterwards_worked_by_hand() {
    let (yes, no, hidden) = (Some(Some(Choice::For)), Some(Some(Choice::Against)), None);
    for (count, present, voted, without, turned) in [
        ((9, 8, 0), 17, yes, Some((8, 8, 0)), Turned::Yes),
        ((10, 7, 0), 17, yes, Some((9, 7, 0)), Turned::No),
        ((9, 8, 0), 17, no, Some((9, 7, 0)), Turned::No),
        ((8, 8, 0), 16, no, Some((8, 7, 0)), Turned::Yes),
        ((9, 8, 0), 18, Some(None), Some((9, 8, 0)), Turned::No),
        ((9, 0, 0), 9, yes, Some((8, 0, 0)), Turned::Yes),
        ((9, 8, 0), 17, hidden, None, Turned::CannotBeKnown),
        ((12, 5, 0), 17, hidden, None, Turned::No),
        ((9, 0, 0), 9, hidden, None, Turned::Yes),
    ] {
        let count_of = |(yes, no, blank)| Count { yes, no, blank };
        let vote = VoteLookedAt {
            rule: MajorityRule::SIMPLE,
            of_two: false,
            casting: CastingVote::Off,
            leader: Leader::Silent,
            led_by: None,
            count: count_of(count),
            entitled: present,
            quorum: QuorumRule::default().reckon(18, present),
            voted,
        };
        let found = found_afterwards(&vote, &seat("a"));
        assert_eq!((found.without, found.turned), (without.map(count_of), turned), "{count:?} {voted:?}");
    }
}

#[test]
fn without_the_leader_there_is_no_casting_vote() {
    let led = seat("a");
    let vote = VoteLookedAt {
        rule: MajorityRule::SIMPLE,
        of_two: false,
        casting: CastingVote::WhoLeadsTheCase,
        leader: Leader::Voted(Choice::For),
        led_by: Some(&led),
        count: Count { yes: 8, no: 8, blank: 0 },
        entitled: 16,
        quorum: QuorumRule::default().reckon(18, 16),
        voted: Some(Some(Choice::For)),
    };
    let found = found_afterwards(&vote, &led);
    assert_eq!(found.turned, Turned::Yes);
    assert!(found.outcome.is_some_and(|outcome| matches!(outcome, Outcome::Fallen { .. })));
}
