//! Elections by laptop: crosses, blank, several posts, a second ballot, lots; and that the same ballots on paper come to the same.
//! What a ballot is, and that it is secret, is in the tests of votes: they hold an election beside each vote.

use std::collections::BTreeSet;
use std::path::Path;

use forum::vote::Choice::{Against, Blank, For};
use meeting::face::{Face, MayVote};
use meeting::view::ElectionView;
use procedure::{CandidateId, CountedBallots, Mark, NextStep};
use proptest::prelude::*;

use crate::room::{HERE, Room};

fn who(names: &[&str]) -> Vec<CandidateId> {
    names.iter().map(|name| CandidateId::new(*name)).collect()
}

fn crosses(names: &[&str]) -> Mark {
    Mark::Crosses(who(names).into_iter().collect())
}

fn election(room: &Room) -> ElectionView {
    room.face(&Face::Guest).shared.vote.election.clone().unwrap()
}

/// All who are here vote, each with the marks of the one at their place.
fn all_vote(room: &Room, vote: u32, marks: &[Mark]) {
    for ((seat, ballot), mark) in HERE.iter().zip(10 * u8::try_from(vote).unwrap()..).zip(marks) {
        room.marks(vote, seat, ballot, mark.clone()).unwrap();
    }
    room.say(r#"{"do":"end-vote"}"#);
}

#[test]
fn a_ballot_has_as_many_crosses_as_there_are_posts_and_only_for_those_who_stand() {
    let room = Room::ready();
    room.elect(2, &["A", "B", "C"], "secret-by-laptop");
    let refused = |mark: Mark| room.marks(1, "s01", 1, mark).err().unwrap();
    assert_eq!(refused(crosses(&["A", "B", "C"])), "too-many-crosses");
    assert_eq!(refused(crosses(&["A", "D"])), "not-a-candidate");
    assert_eq!(refused(crosses(&[])), "another-ballot", "without a cross it says blank");
    assert_eq!((refused(For.into()), refused(Against.into())), ("another-ballot".into(), "another-ballot".into()));
    let MayVote::Now { vote: 1 } = room.on_seat("s01").own.unwrap().may_vote else { panic!("nothing was taken") };
    room.marks(1, "s01", 1, crosses(&["C", "A"])).unwrap();
    room.marks(1, "s02", 2, crosses(&["A"])).unwrap();
    room.marks(1, "s04", 3, Blank.into()).unwrap();
    room.ends();
    let counted = election(&room).held[0].counted.clone();
    assert_eq!((counted.ballots, counted.blank), (3, 1));
    assert_eq!(counted.crosses, [(CandidateId::new("A"), 2), (CandidateId::new("C"), 1)].into());
    let room = Room::voting("secret-by-laptop");
    assert_eq!(room.marks(1, "s01", 1, crosses(&["A"])).err().unwrap(), "another-ballot", "on a proposal");
}

#[test]
fn a_second_ballot_and_a_lot_go_from_the_laptops_as_on_paper() {
    let room = Room::ready();
    room.elect(1, &["A", "B", "C", "D"], "secret-by-laptop");
    let first = ["A", "A", "A", "B", "B", "C", "C", "D"].map(|name| crosses(&[name]));
    all_vote(&room, 1, &first);
    let after = election(&room);
    assert_eq!((after.elected, after.open), (vec![], None));
    assert_eq!(after.next, NextStep::Ballot { candidates: who(&["A", "B", "C"]), posts: 1 }, "B and C have as many");
    assert_eq!(room.casts("s01", 1, For), Err("vote-is-over".into()));
    room.say(r#"{"do":"open-second-ballot","way":"named-by-laptop"}"#);
    let open = election(&room).open.unwrap();
    assert_eq!((open.nth, open.needed, open.by_laptop.unwrap().number), (2, None, 2), "the most elect");
    assert_eq!(room.marks(2, "s01", 99, crosses(&["D"])).err().unwrap(), "not-a-candidate", "D stands no more");
    let room = room.killed();
    let second = ["A", "A", "A", "B", "B", "B", "C"].map(|name| crosses(&[name]));
    all_vote(&room, 2, &[&second[..], &[Blank.into()]].concat());
    let NextStep::Lot { lot } = election(&room).next else { panic!("a lot comes next") };
    assert_eq!((lot.among, lot.posts), (who(&["A", "B"]), 1));
    room.say(r#"{"do":"draw-lot"}"#);
    let done = election(&room);
    assert_eq!((done.elected.len(), done.next), (1, NextStep::Done { unfilled: 0 }));
    assert_eq!(done.held[1].lot.as_ref().unwrap().winners(), done.elected);
    assert_eq!(done.held.iter().map(|held| held.by_laptop.as_ref().unwrap().number).collect::<Vec<_>>(), [1, 2]);
    assert_eq!(room.face(&Face::Guest).shared.vote.elected_by.len(), 2, "the receipts of both");
    room.say(r#"{"do":"close-case","status":"treated"}"#);
    assert_eq!(room.killed().verified(), [""; 0]);
}

#[test]
fn a_ballot_that_is_broken_off_comes_again_and_tellers_may_count_it() {
    for way in ["named-by-laptop", "secret-by-laptop"] {
        let room = Room::ready();
        room.elect(1, &["A", "B"], way);
        room.marks(1, "s01", 1, crosses(&["A"])).unwrap();
        for refused in [r#"{"do":"open-second-ballot"}"#, r#"{"do":"close-case","status":"treated"}"#] {
            assert_eq!(room.try_to(refused).err().unwrap(), "vote-is-open", "{way}");
        }
        room.say(r#"{"do":"break-off-vote","why":"feil kandidater"}"#);
        let after = election(&room);
        assert_eq!((after.open, after.held.len()), (None, 0));
        assert_eq!(room.marks(1, "s01", 1, crosses(&["A"])).err().unwrap(), "vote-is-over");
        room.say(r#"{"do":"open-second-ballot"}"#);
        let open = election(&room).open.unwrap();
        assert_eq!((open.nth, open.by_laptop, open.needed), (1, None, Some(5)), "nine may vote, and tellers count");
        assert_eq!(room.casts("s01", 1, For), Err("vote-is-over".into()), "not from a laptop");
        room.say(r#"{"do":"count-ballots","counted":{"ballots":8,"blank":0,"crosses":{"A":5,"B":3}}}"#);
        assert_eq!(election(&room).elected, who(&["A"]));
        assert_eq!(room.killed().verified(), [""; 0]);
    }
}

#[test]
fn hands_are_no_way_of_an_election_and_every_candidate_has_a_name_of_its_own() {
    let room = Room::ready();
    let opens = |way: &str, candidates: &str| {
        let rule = r#"{"posts":1,"share":{"parts":1,"of":2,"reach":"more-than"},"second":"two-for-each-post"}"#;
        room.try_to(&format!(r#"{{"do":"open-election","rule":{rule},"candidates":{candidates},"way":"{way}"}}"#)).err()
    };
    for way in ["show-of-hands", "roll-call", "secret"] {
        assert_eq!(opens(way, r#"["A"]"#).as_deref(), Some("another-way"), "{way}");
    }
    assert_eq!(opens("secret-by-laptop", r#"["A"," "]"#).as_deref(), Some("name-missing"));
    assert_eq!(opens("secret-by-laptop", r#"["A"," A "]"#).as_deref(), Some("candidate-twice"));
    assert_eq!(opens("secret-by-laptop", r#"["A","B"]"#), None);
}

#[test]
fn a_laptop_that_dies_crosses_at_the_desk_once() {
    for way in ["elect-named-by-laptop", "elect-secret-by-laptop"] {
        let room = Room::voting(way);
        room.casts("s01", 1, For).unwrap();
        let before = room.meeting.journal().unwrap().lines.len();
        room.say(r#"{"do":"cast-at-desk","seat":"s02","choice":["B"]}"#);
        assert_eq!(room.meeting.journal().unwrap().lines.len(), before, "the journal does not tell it");
        for again in [r#"["B"]"#, r#"["A"]"#, r#""blank""#] {
            let again = format!(r#"{{"do":"cast-at-desk","seat":"s02","choice":{again}}}"#);
            assert_eq!(room.try_to(&again).err().unwrap(), "has-voted");
        }
        let too_many = r#"{"do":"cast-at-desk","seat":"s04","choice":["A","B"]}"#;
        assert_eq!(room.try_to(too_many).err().unwrap(), "too-many-crosses");
        assert_eq!(room.casts("s02", 2, Against), Err("has-voted".into()), "nor does its laptop when it is back");
        let held = room.ends();
        assert_eq!((held.count.yes, held.count.no, held.receipts.len()), (1, 1, 2), "{way}");
    }
}

#[test]
fn who_has_voted_is_told_and_how_is_not_before_a_named_ballot_has_ended() {
    let room = Room::voting("elect-named-by-laptop");
    room.casts("s01", 1, For).unwrap();
    room.casts("s02", 2, Against).unwrap();
    let open = election(&room).open.unwrap().by_laptop.unwrap();
    assert_eq!((open.how_many, open.voted.len(), open.waiting_for.len()), (2, 2, 7));
    let told =
        serde_json::to_string(&room.view().year).unwrap() + &serde_json::to_string(&room.on_seat("s01")).unwrap();
    assert!(!told.contains(r#"["A"]"#) && !told.contains(r#""crosses":{"A""#), "how is not told, the leader neither");
    room.ends();
    let minutes = serde_json::to_value(&room.view().year).unwrap().to_string();
    assert!(minutes.contains(r#""named":{"s01":["A"],"s02":["B"]}"#), "the minutes tell it by seat");
    assert_eq!(room.verified(), [""; 0]);
}

#[test]
fn the_wall_has_the_question_then_how_many_then_who_is_elected() {
    let room = Room::ready();
    room.say(r#"{"do":"show-on-wall","scene":{"scene":"case"}}"#);
    room.elect(1, &["A", "B"], "secret-by-laptop");
    let wall = |room: &Room| serde_json::to_value(&room.face(&Face::Wall).shared.wall.content).unwrap();
    let open = wall(&room)["case"]["election"].clone();
    assert_eq!((&open["open"]["candidates"][1], &open["open"]["by_laptop"]["how_many"]), (&"B".into(), &0.into()));
    let marks: Vec<Mark> = HERE.iter().map(|_| crosses(&["B"])).collect();
    all_vote(&room, 1, &marks);
    let done = wall(&room)["case"]["election"].clone();
    assert_eq!((&done["elected"][0], &done["held"][0]["counted"]["crosses"]["B"]), (&"B".into(), &8.into()));
}

#[test]
fn a_file_of_the_format_before_is_brought_up_with_its_election_as_it_stood() {
    let folder = tempfile::tempdir().unwrap();
    let (kept, path) = ("../store/tests/files/election-format-8.innstilling", folder.path().join("m.innstilling"));
    std::fs::copy(Path::new(env!("CARGO_MANIFEST_DIR")).join(kept), &path).unwrap();
    let meeting::Opened::Meeting(opened) = meeting::open(&path, crate::room::clock()).unwrap() else {
        panic!("a meeting")
    };
    let view = opened.leader_view().unwrap();
    let held = view.year.meetings[0].held.clone().unwrap();
    let election = held.cases.iter().find_map(|case| case.election.clone()).unwrap();
    let open = election.open.unwrap();
    assert_eq!((open.nth, open.entitled, open.by_laptop), (2, 18, None), "tellers count the second ballot");
    let by_laptop = held.cases.iter().flat_map(|case| &case.votes).filter(|vote| vote.way.is_by_laptop());
    assert_eq!(by_laptop.count(), 2, "with the votes that were by laptop");
    let counted = r#"{"do":"count-ballots","counted":{"ballots":18,"blank":0,"crosses":{"KS Nord-Norge":10,"Nord universitet":8}}}"#;
    opened.execute(view.revision, serde_json::from_str::<meeting::Command>(counted).unwrap()).unwrap();
    drop(opened);
    let found = meeting::verify(&path, crate::room::clock()).unwrap();
    assert_eq!(found.problems.iter().map(ToString::to_string).collect::<Vec<_>>(), [""; 0]);
}

/// Crosses of eight voters among four who stand, for so many posts; an empty ballot is blank.
fn ballots(posts: usize) -> impl Strategy<Value = Vec<Mark>> {
    let names = vec!["A", "B", "C", "Ås"];
    let one = prop::sample::subsequence(names, 0..=posts).prop_map(|names| {
        let names: BTreeSet<CandidateId> = who(&names).into_iter().collect();
        if names.is_empty() { Blank.into() } else { Mark::Crosses(names) }
    });
    prop::collection::vec(one, HERE.len())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_same_ballots_on_paper_and_from_laptops_come_to_the_same(
        (posts, first, second) in (1..=3_usize).prop_flat_map(|posts| (Just(posts), ballots(posts), ballots(posts))),
        way in prop::sample::select(vec!["named-by-laptop", "secret-by-laptop"]),
    ) {
        let stand = ["A", "B", "C", "Ås"];
        let (paper, laptops) = (Room::ready(), Room::ready());
        laptops.elect(posts.try_into().unwrap(), &stand, way);
        // On paper the way is left out, and the tellers count what lies before them.
        let rule = format!(
            r#"{{"posts":{posts},"share":{{"parts":1,"of":2,"reach":"at-least"}},"second":"two-for-each-post"}}"#
        );
        let stand = serde_json::to_string(&stand).unwrap();
        paper.say(&format!(r#"{{"do":"open-election","rule":{rule},"candidates":{stand}}}"#));
        for (vote, marks) in [(1, first), (2, second)] {
            let NextStep::Ballot { candidates, posts } = election(&laptops).next else { break };
            if vote == 2 {
                paper.say(r#"{"do":"open-second-ballot"}"#);
                laptops.say(&format!(r#"{{"do":"open-second-ballot","way":"{way}"}}"#));
            }
            // On the second ballot fewer stand, for fewer posts.
            let room = usize::try_from(posts).unwrap();
            let fits = |mark: &Mark| match mark {
                Mark::Choice(_) => Mark::from(Blank),
                Mark::Crosses(names) => {
                    let names: BTreeSet<_> = names.iter().filter(|name| candidates.contains(name)).take(room).cloned().collect();
                    if names.is_empty() { Blank.into() } else { Mark::Crosses(names) }
                }
            };
            let marks: Vec<Mark> = marks.iter().map(fits).collect();
            let counted = serde_json::to_string(&CountedBallots::of_marks(&marks)).unwrap();
            paper.say(&format!(r#"{{"do":"count-ballots","counted":{counted}}}"#));
            all_vote(&laptops, vote, &marks);
            let (on_paper, by_laptop) = (election(&paper), election(&laptops));
            prop_assert_eq!((&on_paper.elected, &on_paper.next), (&by_laptop.elected, &by_laptop.next));
            let told = |view: &ElectionView| view.held.iter().map(|held| (held.counted.clone(), held.told.clone())).collect::<Vec<_>>();
            prop_assert_eq!(told(&on_paper), told(&by_laptop));
        }
        prop_assert_eq!(laptops.verified(), Vec::<String>::new());
    }
}
