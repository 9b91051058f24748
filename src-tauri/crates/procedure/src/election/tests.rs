//! Elections counted by hand.
#![allow(clippy::unwrap_used)]

use super::*;
use crate::testing::{at, case, forum_of, seat};
use crate::{CandidateId, Move, MoveKind, Presence, Roll};

fn roll(size: usize) -> Roll {
    let ids: Vec<String> = (0..size).map(|n| format!("s{n:02}")).collect();
    let forum = forum_of(&ids.iter().map(String::as_str).collect::<Vec<_>>());
    let arrives = ids.iter().map(|id| Move { at: at(0), case: None, seat: seat(id), what: MoveKind::Arrives });
    let presence = Presence::after(&forum, arrives).unwrap();
    Election::roll(&forum, None, &presence, case("24/24"))
}

fn who(ids: &[&str]) -> Vec<CandidateId> {
    ids.iter().map(|id| CandidateId::new(*id)).collect()
}

fn election(posts: u32, candidates: &[&str]) -> Election {
    let mut election = Election::new(ElectionRule::for_posts(posts), who(candidates), None).unwrap();
    election.open_ballot(&roll(20)).unwrap();
    election
}

fn ballots(ballots: u32, blank: u32, crosses: &[(&str, u32)]) -> CountedBallots {
    let crosses = crosses.iter().map(|(id, crosses)| (CandidateId::new(*id), *crosses)).collect();
    CountedBallots { ballots, blank, crosses }
}

/// Posts, ballots, crosses; how many elect, who is elected, the posts left and who stands on the second ballot.
#[test]
fn first_ballots_counted_by_hand() {
    type Row<'r> = (u32, u32, u32, &'r [(&'r str, u32)], u32, &'r [&'r str], u32, &'r [&'r str]);
    let rows: [Row; 7] = [
        (1, 20, 0, &[("a", 11), ("b", 9)], 11, &["a"], 0, &[]),
        (1, 20, 0, &[("a", 10), ("b", 10)], 11, &[], 1, &["a", "b"]),
        (1, 20, 2, &[("a", 10), ("b", 8)], 11, &[], 1, &["a", "b"]),
        (1, 19, 0, &[("a", 10), ("b", 5), ("c", 4)], 10, &["a"], 0, &[]),
        (1, 20, 0, &[("a", 9), ("b", 6), ("c", 5)], 11, &[], 1, &["a", "b"]),
        (1, 20, 0, &[("a", 8), ("b", 6), ("c", 6)], 11, &[], 1, &["a", "b", "c"]),
        (2, 20, 0, &[("a", 15), ("b", 10), ("c", 8), ("d", 3)], 11, &["a"], 1, &["b", "c"]),
    ];
    for (posts, given, blank, crosses, needed, elected, left, next) in rows {
        let names: Vec<&str> = crosses.iter().map(|(id, _)| *id).collect();
        let mut election = election(posts, &names);
        let told = election.count(ballots(given, blank, crosses), at(1)).unwrap().clone();
        assert_eq!((told.needed, told.elected, told.posts_left), (Some(needed), who(elected), left), "{crosses:?}");
        assert_eq!(told.stands_next, who(next), "{crosses:?}");
        assert_eq!(election.posts_left(), left);
    }
}

#[test]
fn the_majority_is_of_ballots_and_not_of_crosses() {
    let mut election = election(3, &["a", "b", "c", "d"]);
    let told = election.count(ballots(20, 0, &[("a", 12), ("b", 11), ("c", 11), ("d", 10)]), at(1)).unwrap();
    assert_eq!((told.base, told.needed), (20, Some(11)), "44 crosses on 20 ballots");
    assert_eq!(told.elected, who(&["a", "b", "c"]));
}

#[test]
fn on_the_second_ballot_the_most_crosses_elect_and_equals_draw_lots() {
    let mut election = election(1, &["a", "b", "c"]);
    election.count(ballots(20, 0, &[("a", 9), ("b", 7), ("c", 4)]), at(1)).unwrap();
    assert_eq!(election.count(ballots(18, 0, &[("c", 18)]), at(2)).map_err(|e| e.code()), Err("no-ballot-open"));
    election.open_ballot(&roll(18)).unwrap();
    assert_eq!(election.open_ballot(&roll(18)), Err(ElectionError::BallotOpen));
    assert_eq!(election.count(ballots(18, 0, &[("c", 18)]), at(2)).map_err(|e| e.code()), Err("not-on-the-ballot"));
    let two_have_left = election.count(ballots(20, 4, &[("a", 8), ("b", 8)]), at(2)).map_err(|error| error.code());
    assert_eq!(two_have_left, Err("too-many-ballots"), "who may vote is settled for each ballot");
    let told = election.count(ballots(18, 2, &[("a", 8), ("b", 8)]), at(2)).unwrap();
    assert_eq!((told.needed, told.elected.len()), (None, 0));
    let NextStep::Lot { lot } = election.next() else { unreachable!("a lot comes next") };
    assert_eq!((lot.among.clone(), lot.posts), (who(&["a", "b"]), 1));
    assert_eq!(election.count(ballots(20, 4, &[("a", 8), ("b", 8)]), at(3)).map_err(|e| e.code()), Err("not-next"));
    let drawn = lot.draw(|| 7);
    assert!(!format!("{drawn:?}").contains("winners"), "no log shows it before it is on the disk");
    election.take_lot(drawn.recorded(Recorded { revision: 41 })).unwrap();
    assert_eq!(election.elected(), who(&["b"]).iter().collect::<Vec<_>>());
    assert_eq!(election.next(), NextStep::Done { unfilled: 0 });
}

#[test]
fn more_with_a_majority_than_posts_and_equals_at_the_edge_draw_lots_for_the_last() {
    let mut election = election(2, &["a", "b", "c"]);
    let told = election.count(ballots(20, 0, &[("a", 14), ("b", 12), ("c", 12)]), at(1)).unwrap();
    assert_eq!(told.elected, who(&["a"]));
    assert_eq!(told.lot, Some(LotDue { among: who(&["b", "c"]), posts: 1 }));
    let other = LotDue { among: who(&["a", "b"]), posts: 1 }.draw(|| 0).recorded(Recorded { revision: 1 });
    assert_eq!(election.take_lot(other), Err(ElectionError::AnotherLot));
}

#[test]
fn a_lot_gives_each_the_same_chance_and_a_post_to_as_many_as_it_is_for() {
    let due = LotDue { among: who(&["a", "b", "c"]), posts: 2 };
    let mut first = std::collections::BTreeMap::<String, u32>::new();
    for number in 0..300 {
        let shown = due.draw(|| number).recorded(Recorded { revision: 1 });
        assert_eq!(shown.winners().len(), 2);
        assert_ne!(shown.winners()[0], shown.winners()[1]);
        *first.entry(shown.winners()[0].to_string()).or_default() += 1;
    }
    assert_eq!(first.into_values().collect::<Vec<_>>(), [100, 100, 100]);
}

#[test]
fn who_has_no_cross_is_not_elected_and_the_post_stays_open() {
    let mut election = election(2, &["a", "b"]);
    election.count(ballots(20, 0, &[("a", 20)]), at(1)).unwrap();
    assert_eq!(election.next(), NextStep::Ballot { candidates: who(&["b"]), posts: 1 });
    election.open_ballot(&roll(20)).unwrap();
    election.count(ballots(20, 20, &[]), at(2)).unwrap();
    assert_eq!((election.next(), election.posts_left()), (NextStep::Done { unfilled: 1 }, 1));
}

#[test]
fn what_cannot_have_been_given_is_refused() {
    let refused = |posts, counted| election(posts, &["a", "b", "c"]).count(counted, at(1)).map_err(|e| e.code()).err();
    assert_eq!(refused(1, ballots(0, 0, &[])), Some("no-ballots"));
    assert_eq!(refused(1, ballots(21, 0, &[("a", 21)])), Some("too-many-ballots"));
    assert_eq!(refused(1, ballots(5, 6, &[])), Some("too-many-blank"));
    assert_eq!(refused(1, ballots(5, 1, &[("a", 5)])), Some("crosses-above-ballots"));
    assert_eq!(refused(1, ballots(5, 0, &[("a", 4), ("b", 2)])), Some("crosses-do-not-fit"), "two crosses on one");
    assert_eq!(refused(2, ballots(5, 0, &[("a", 2), ("b", 2)])), Some("crosses-do-not-fit"), "a ballot without any");
    assert_eq!(refused(2, ballots(5, 0, &[("a", 5), ("b", 5)])), None);
    let opened = |posts, candidates| {
        Election::new(ElectionRule::for_posts(posts), who(candidates), None).map_err(|error| error.code()).err()
    };
    assert_eq!(opened(0, &["a"]), Some("no-posts"));
    assert_eq!(opened(1, &[]), Some("no-candidates"));
    assert_eq!(opened(1, &["a", "a"]), Some("candidate-twice"));
}

#[test]
fn what_stands_on_ballots_is_counted_as_the_tellers_would() {
    let crosses = |ids: &[&str]| crate::Mark::Crosses(who(ids).into_iter().collect());
    let marks = [crosses(&["a", "b"]), crosses(&["b"]), crate::Mark::Choice(forum::vote::Choice::Blank)];
    assert_eq!(CountedBallots::of_marks(&marks), ballots(3, 1, &[("a", 1), ("b", 2)]));
    assert_eq!(CountedBallots::of_marks([]), CountedBallots::default());
}

#[test]
fn a_ballot_that_is_broken_off_comes_again() {
    let mut election = election(1, &["a", "b"]);
    let before = election.next();
    election.break_off_ballot();
    assert_eq!((election.entitled(), election.next()), (None, before));
    assert_eq!(election.count(ballots(3, 0, &[("a", 3)]), at(1)).map_err(|e| e.code()), Err("no-ballot-open"));
    election.open_ballot(&roll(3)).unwrap();
    assert_eq!(election.needed(3), Some(2));
    election.count(ballots(3, 0, &[("a", 3)]), at(2)).unwrap();
    assert_eq!(election.elected(), who(&["a"]).iter().collect::<Vec<_>>());
}
