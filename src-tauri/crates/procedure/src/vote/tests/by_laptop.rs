//! Votes by laptop: one ballot for each seat, the same again as often as it is sent.

use super::*;

fn ballot(n: u8) -> BallotId {
    BallotId::drawn([n; 16])
}

fn takes(vote: &mut OpenVote, id: &str, n: u8, choice: Choice) -> Result<(), &'static str> {
    vote.take_ballot(&seat(id), &ballot(n), &choice.into()).map_err(|error| error.code())
}

#[test]
fn a_ballot_is_final_and_the_same_again_is_the_same() {
    for way in [Way::NamedByLaptop, Way::SecretByLaptop] {
        let mut vote = open(&["a", "b", "c", "d"], way);
        assert_eq!(takes(&mut vote, "a", 1, Choice::For), Ok(()));
        assert_eq!(takes(&mut vote, "a", 1, Choice::For), Ok(()), "sent again");
        assert_eq!(takes(&mut vote, "a", 2, Choice::For), Err("has-voted"));
        assert_eq!(takes(&mut vote, "a", 1, Choice::Against), Err("has-voted"));
        assert_eq!(takes(&mut vote, "b", 1, Choice::For), Err("ballot-of-another"));
        assert_eq!(takes(&mut vote, "x", 3, Choice::For), Err("may-not-vote"));
        vote.leaves(&seat("b"));
        assert_eq!(takes(&mut vote, "b", 4, Choice::For), Err("has-left"));
        takes(&mut vote, "c", 5, Choice::Blank).unwrap();
        takes(&mut vote, "d", 6, Choice::Against).unwrap();
        assert_eq!((vote.how_many(), vote.waiting_for().len()), (Some(3), 0));
        let held = vote.close(at(5), None).unwrap();
        assert_eq!((held.count(), held.fault()), (hands(1, 1, 1), None));
        assert_eq!(held.answers.is_some(), way == Way::NamedByLaptop, "told by name or not at all");
    }
}

#[test]
fn the_ballots_come_back_as_the_file_kept_them() {
    for way in [Way::NamedByLaptop, Way::SecretByLaptop] {
        let mut vote = open(&["a", "b", "c"], way);
        takes(&mut vote, "a", 1, Choice::For).unwrap();
        takes(&mut vote, "b", 2, Choice::Against).unwrap();
        let kept = vote.kept().unwrap();
        assert_eq!(kept.way(), way);
        let written = serde_json::to_string(&kept).unwrap();
        let mut again = open(&["a", "b", "c"], way);
        again.take_kept(serde_json::from_str(&written).unwrap()).unwrap();
        assert_eq!(again, vote);
        assert_eq!(again.take_kept(kept.clone()), Err(VoteError::VotesThere));
        let mut other = open(&["a", "c", "d"], way);
        assert_eq!(other.take_kept(kept).map_err(|error| error.code()), Err("may-not-vote"));
    }
    let few = KeptVotes::Sealed { voted: [seat("a")].into(), ballots: [].into() };
    let refused = open(&["a"], Way::SecretByLaptop).take_kept(few);
    assert_eq!(refused, Err(VoteError::KeptVotesDoNotTally));
}

#[test]
fn what_is_kept_of_secret_ballots_is_the_same_whoever_cast_which_in_whatever_order() {
    let kept = |order: [(&str, u8, Choice); 3]| {
        let mut vote = open(&["a", "b", "c"], Way::SecretByLaptop);
        for (id, n, choice) in order {
            takes(&mut vote, id, n, choice).unwrap();
        }
        serde_json::to_string(&vote.kept().unwrap()).unwrap()
    };
    let one = kept([("a", 1, Choice::For), ("b", 2, Choice::Against), ("c", 3, Choice::For)]);
    assert_eq!(one, kept([("c", 2, Choice::Against), ("a", 3, Choice::For), ("b", 1, Choice::For)]));
}

#[test]
fn a_secret_vote_goes_on_until_the_count_of_few_tells_nobody() {
    let mut vote = open(&["a", "b", "c", "d"], Way::SecretByLaptop);
    takes(&mut vote, "a", 1, Choice::For).unwrap();
    takes(&mut vote, "b", 2, Choice::For).unwrap();
    assert_eq!(vote.close(at(5), None), Err(VoteError::TooFewForSecrecy { given: 2, waiting: 2 }));
    vote.leaves(&seat("c"));
    vote.leaves(&seat("d"));
    assert!(vote.close(at(5), None).is_ok(), "nobody else may vote");
    let mut named = open(&["a", "b", "c", "d"], Way::NamedByLaptop);
    takes(&mut named, "a", 1, Choice::For).unwrap();
    assert!(named.close(at(5), None).is_ok());
    assert_eq!(named.close(at(5), None).unwrap().recount(hands(1, 0, 0), at(6), "?"), Err(VoteError::NothingToRecount));
}
