//! Every majority at its boundary, worked by hand.

use forum::vote::Choice;

use super::*;
use crate::{MajorityOf, QuorumRule, Share};

const LEADER: CastingVote = CastingVote::WhoLeadsTheCase;
const CARRIED: Outcome = Outcome::Carried { by: CarriedBy::Votes };
const TOO_FEW: Outcome = Outcome::Fallen { because: FellBecause::TooFew };
const TIE: Outcome = Outcome::Fallen { because: FellBecause::EqualVotes(NoCastingVote::Off) };

fn count((yes, no, blank): (u32, u32, u32)) -> Count {
    Count { yes, no, blank }
}

fn enough() -> Quorum {
    QuorumRule::default().reckon(18, 18)
}

fn outcome(rule: MajorityRule, votes: (u32, u32, u32), entitled: u32) -> Outcome {
    rule.outcome(count(votes), entitled, enough(), CastingVote::Off, Leader::Silent)
}

/// Rule, for-against-blank, entitled; the base, the fewest that carry, and what comes of it.
#[test]
fn boundary_cases_worked_by_hand() {
    let two_thirds_of_sides = MajorityRule { share: Share::TWO_THIRDS, of: MajorityOf::ForAndAgainst };
    let simple_of_sides = MajorityRule { share: Share::MORE_THAN_HALF, of: MajorityOf::ForAndAgainst };
    let two_thirds_of_all = MajorityRule { share: Share::TWO_THIRDS, of: MajorityOf::Entitled };
    let everybody = MajorityRule { share: Share::ALL, of: MajorityOf::Entitled };
    for (rule, votes, entitled, base, needed, meant) in [
        (MajorityRule::SIMPLE, (9, 8, 0), 17, 17, 9, CARRIED),
        (MajorityRule::SIMPLE, (8, 9, 0), 17, 17, 9, TOO_FEW),
        (MajorityRule::SIMPLE, (8, 8, 0), 16, 16, 9, TIE),
        (MajorityRule::SIMPLE, (9, 7, 0), 16, 16, 9, CARRIED),
        (MajorityRule::SIMPLE, (8, 7, 1), 16, 16, 9, TOO_FEW),
        (MajorityRule::SIMPLE, (8, 8, 1), 17, 17, 9, TIE),
        (MajorityRule::SIMPLE, (1, 0, 0), 17, 1, 1, CARRIED),
        (MajorityRule::SIMPLE, (0, 0, 5), 17, 5, 3, TOO_FEW),
        (simple_of_sides, (8, 7, 1), 16, 15, 8, CARRIED),
        (simple_of_sides, (7, 7, 2), 16, 14, 8, TIE),
        (simple_of_sides, (0, 0, 5), 5, 0, 1, TOO_FEW),
        (MajorityRule::ABSOLUTE, (9, 0, 0), 18, 18, 10, TOO_FEW),
        (MajorityRule::ABSOLUTE, (10, 0, 0), 18, 18, 10, CARRIED),
        (MajorityRule::ABSOLUTE, (9, 9, 0), 18, 18, 10, TIE),
        (MajorityRule::ABSOLUTE, (9, 8, 0), 17, 17, 9, CARRIED),
        (MajorityRule::TWO_THIRDS, (6, 3, 0), 9, 9, 6, CARRIED),
        (MajorityRule::TWO_THIRDS, (5, 4, 0), 9, 9, 6, TOO_FEW),
        (MajorityRule::TWO_THIRDS, (6, 4, 0), 10, 10, 7, TOO_FEW),
        (MajorityRule::TWO_THIRDS, (7, 3, 0), 10, 10, 7, CARRIED),
        (MajorityRule::TWO_THIRDS, (11, 5, 1), 17, 17, 12, TOO_FEW),
        (two_thirds_of_sides, (11, 5, 1), 17, 16, 11, CARRIED),
        (two_thirds_of_all, (11, 0, 0), 17, 17, 12, TOO_FEW),
        (two_thirds_of_all, (12, 5, 0), 17, 17, 12, CARRIED),
        (everybody, (16, 0, 0), 17, 17, 17, TOO_FEW),
        (everybody, (17, 0, 0), 17, 17, 17, CARRIED),
    ] {
        let told = rule.told(count(votes), entitled);
        let seen = (told.base, told.needed, outcome(rule, votes, entitled));
        assert_eq!(seen, (base, needed, meant), "{rule:?} with {votes:?} of {entitled}");
    }
}

#[test]
fn too_few_in_the_room_decide_nothing_however_they_vote() {
    let half = QuorumRule::default();
    let simple = MajorityRule::SIMPLE;
    let with =
        |present| simple.outcome(count((8, 0, 0)), 8, half.reckon(18, present), CastingVote::Off, Leader::Silent);
    assert_eq!((with(8), with(9)), (Outcome::NoQuorum, CARRIED));
}

/// Leader's vote, rule, and what a tie of 8 against 8 comes to where the county has a casting vote.
#[test]
fn ties_with_a_casting_vote_worked_by_hand() {
    let tie = |why| Outcome::Fallen { because: FellBecause::EqualVotes(why) };
    let half = MajorityRule { share: Share::HALF, of: MajorityOf::Given };
    for (leader, rule, meant) in [
        (Leader::Voted(Choice::For), MajorityRule::SIMPLE, Outcome::Carried { by: CarriedBy::CastingVote }),
        (Leader::Voted(Choice::Against), MajorityRule::SIMPLE, Outcome::Fallen { because: FellBecause::CastingVote }),
        (Leader::Voted(Choice::Blank), MajorityRule::SIMPLE, tie(NoCastingVote::LeaderChoseNoSide)),
        (Leader::Silent, MajorityRule::SIMPLE, tie(NoCastingVote::LeaderChoseNoSide)),
        (Leader::NotOnTheRoll, MajorityRule::SIMPLE, tie(NoCastingVote::LeaderNotOnTheRoll)),
        (Leader::Secret, MajorityRule::SIMPLE, tie(NoCastingVote::WouldTellHowTheLeaderVoted)),
        (Leader::Voted(Choice::For), MajorityRule::ABSOLUTE, tie(NoCastingVote::NotBySuchARule)),
        (Leader::Voted(Choice::For), MajorityRule::TWO_THIRDS, tie(NoCastingVote::NotBySuchARule)),
        (Leader::Voted(Choice::Against), half, CARRIED),
    ] {
        let seen = rule.outcome(count((8, 8, 0)), 16, enough(), LEADER, leader);
        assert_eq!(seen, meant, "{leader:?} by {rule:?}");
    }
    let no_tie = MajorityRule::SIMPLE.outcome(count((8, 7, 1)), 16, enough(), LEADER, Leader::Voted(Choice::For));
    assert_eq!(no_tie, TOO_FEW, "a casting vote settles a tie, it does not lift a minority");
}

/// Of two proposals `yes` is the first and `no` the second; both need the majority.
#[test]
fn two_proposals_against_each_other_worked_by_hand() {
    let second = |by| Outcome::SecondCarried { by };
    for (votes, casting, leader, meant) in [
        ((9, 8, 0), CastingVote::Off, Leader::Silent, CARRIED),
        ((8, 9, 0), CastingVote::Off, Leader::Silent, second(CarriedBy::Votes)),
        ((8, 8, 0), CastingVote::Off, Leader::Silent, TIE),
        ((8, 7, 2), CastingVote::Off, Leader::Silent, TOO_FEW),
        ((7, 8, 2), CastingVote::Off, Leader::Silent, TOO_FEW),
        ((8, 8, 0), LEADER, Leader::Voted(Choice::For), Outcome::Carried { by: CarriedBy::CastingVote }),
        ((8, 8, 0), LEADER, Leader::Voted(Choice::Against), second(CarriedBy::CastingVote)),
    ] {
        let seen = MajorityRule::SIMPLE.outcome_of_two(count(votes), 17, enough(), casting, leader);
        assert_eq!(seen, meant, "{votes:?}");
    }
    let half = MajorityRule { share: Share::HALF, of: MajorityOf::Given };
    let both = half.outcome_of_two(count((8, 8, 0)), 16, enough(), LEADER, Leader::Voted(Choice::For));
    assert_eq!(
        both,
        Outcome::Fallen { because: FellBecause::EqualVotes(NoCastingVote::NotBySuchARule) },
        "both have half"
    );
}
