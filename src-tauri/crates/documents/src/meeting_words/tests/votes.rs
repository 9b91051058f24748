//! Votes in words, worked by hand at the boundary.

use forum::vote::{Choice, Count};
use procedure::{
    Act, CastingVote, ConsensusFirst, Happened, MajorityOf, MajorityRule, MeetingRules, MoveKind, Share, Way,
};

use super::said;
use crate::testing::{Held, everything, seat};

/// The sentences about the votes of a meeting.
fn votes(held: &Held) -> String {
    said(held, |what| what.held().is_some())
}

/// What is said of a count of hands among so many, by a rule.
fn of_hands(seats: usize, (yes, no, blank): (u32, u32, u32), rules: MeetingRules) -> String {
    let mut held = Held::deciding(seats, rules);
    held.votes_on("A", Way::ShowOfHands, None, None);
    held.hands(yes, no, blank);
    votes(&held)
}

#[test]
fn a_vote_is_told_with_its_count_its_rule_in_numbers_and_what_came_of_it() {
    let told = of_hands(17, (9, 7, 1), MeetingRules::default());
    let expected = "Votering 1 over forslag 1, ved håndsopprekning: 17 stemmeberettigede, 17 avgitte stemmer. \
        9 for, 7 mot, 1 blankt. Krav: mer enn halvparten av 17 avgitte: minst 9. Vedtaksfør: 17 av 17 plasser, det kreves 9. \
        Forslag 1 er vedtatt. Det er akkurat så mange som kreves.";
    assert_eq!(told, expected);
}

#[test]
fn each_outcome_has_its_own_words() {
    let two_thirds = MeetingRules { majority: MajorityRule::TWO_THIRDS, ..MeetingRules::default() };
    let absolute = MeetingRules { majority: MajorityRule::ABSOLUTE, ..MeetingRules::default() };
    let casting = MeetingRules { casting: CastingVote::WhoLeadsTheCase, ..MeetingRules::default() };
    let house = MeetingRules::default;
    for (seats, count, rules, ends) in [
        (9, (9, 0, 0), house(), "Forslag 1 er enstemmig vedtatt."),
        (9, (8, 0, 0), house(), "Forslag 1 er vedtatt med alle avgitte stemmer."),
        (9, (8, 0, 1), house(), "Forslag 1 er vedtatt."),
        (9, (0, 9, 0), house(), "Forslag 1 falt."),
        (9, (4, 5, 0), house(), "Forslag 1 falt. Det manglet én stemme."),
        (8, (4, 4, 0), house(), "Stemmene sto likt, og forslag 1 falt. Ingen har dobbeltstemme."),
        (9, (6, 3, 0), two_thirds.clone(), "Forslag 1 er vedtatt. Det er akkurat så mange som kreves."),
        (9, (5, 4, 0), two_thirds, "Forslag 1 falt. Det manglet én stemme."),
        (9, (4, 0, 0), absolute, "Forslag 1 falt. Det manglet én stemme."),
        (
            8,
            (4, 4, 0),
            casting,
            "Stemmene sto likt, og forslag 1 falt. Den som ledet saken, stemte ikke for noen av sidene, og da er det ingen \
                dobbeltstemme.",
        ),
    ] {
        let told = of_hands(seats, count, rules);
        assert!(told.ends_with(ends), "{count:?}: «{ends}» in: {told}");
        assert_eq!(told.contains("enstemmig"), count == (9, 0, 0), "only when it is: {told}");
    }
}

#[test]
fn a_casting_vote_settles_a_tie_either_way() {
    let rules = MeetingRules { casting: CastingVote::WhoLeadsTheCase, ..MeetingRules::default() };
    for (hand, ends) in [
        (Choice::For, "Stemmen til den som ledet saken, avgjorde, og forslag 1 er vedtatt."),
        (Choice::Against, "Stemmen til den som ledet saken, avgjorde, og forslag 1 falt."),
    ] {
        let mut held = Held::deciding(8, rules.clone());
        held.votes_on("A", Way::ShowOfHands, None, None);
        held.done(Act::CountHands { count: Count { yes: 4, no: 4, blank: 0 } });
        held.done(Act::CloseVote { hand_of_leader: Some(hand) });
        assert!(votes(&held).ends_with(ends), "{}", votes(&held));
    }
}

#[test]
fn of_two_proposals_each_count_stands_with_its_proposal() {
    let between = |yes, no| {
        let mut held = Held::deciding(9, MeetingRules::default());
        held.votes_between("A", "B", Way::ShowOfHands);
        held.hands(yes, no, 9 - yes - no);
        votes(&held)
    };
    assert!(
        between(3, 5).contains("Votering 1 mellom forslag 1 og forslag 2, ved håndsopprekning"),
        "{}",
        between(3, 5)
    );
    assert!(between(3, 5).contains("3 for forslag 1, 5 for forslag 2, 1 blankt."));
    assert!(between(3, 5).ends_with("Forslag 2 er vedtatt. Det er akkurat så mange som kreves."));
    assert!(between(0, 9).ends_with("Forslag 2 er enstemmig vedtatt."));
    assert!(between(4, 3).ends_with("Ingen av forslagene fikk det flertallet som kreves. Det manglet én stemme."));
    assert!(between(4, 4).ends_with("Stemmene sto likt, og ingen av forslagene er vedtatt. Ingen har dobbeltstemme."));
}

#[test]
fn a_vote_that_too_few_were_left_in_decided_nothing() {
    let mut held = Held::deciding(9, MeetingRules::default());
    held.votes_on("A", Way::ShowOfHands, None, None);
    for id in ["k5", "k6", "k7", "k8", "k9"] {
        held.moves(id, MoveKind::Leaves);
    }
    held.hands(4, 0, 0);
    let told = votes(&held);
    assert!(told.contains("Gikk mens voteringen var åpen: Kommune 5, Kommune 6, Kommune 7, Kommune 8 og Kommune 9."));
    let ends = "For få kunne være med på å avgjøre saken: 4 av 9 plasser, det kreves 5. Voteringen avgjorde ingenting.";
    assert!(told.ends_with(ends), "{told}");
    assert!(!told.contains("Vedtaksfør") && !told.contains("er vedtatt"));
}

#[test]
fn a_recount_and_a_repeated_vote_stand_beside_what_was_before() {
    let told = votes(&everything());
    let counted = "Først ble stemmene talt til 5 for forslag 1, 3 for forslag 2, 0 blankt. De ble talt på nytt kl. 09.42, fordi: «en \
        hånd var ikke sett». Den siste tellingen gjelder. 5 for forslag 1, 2 for forslag 2, 1 blankt.";
    assert!(told.contains(counted), "{told}");

    let mut held = Held::deciding(9, MeetingRules::default());
    held.votes_on("A", Way::ShowOfHands, None, None);
    held.hands(5, 4, 0);
    held.votes_on("A", Way::ShowOfHands, None, Some(1));
    held.hands(4, 5, 0);
    let told = votes(&held);
    let [first, second] = told.lines().collect::<Vec<_>>()[..] else { panic!("two votes: {told}") };
    assert!(first.ends_with(
        "Forslag 1 er vedtatt. Det er akkurat så mange som kreves. Voteringen ble holdt på nytt. Votering 2 gjelder."
    ));
    assert!(
        second.contains("Dette er en ny votering over det samme som i votering 1. Begge står, og den siste gjelder.")
    );
}

#[test]
fn a_secret_vote_among_few_says_that_it_is_not_secret() {
    let rules = MeetingRules { casting: CastingVote::WhoLeadsTheCase, ..MeetingRules::default() };
    let among = |seats: usize| {
        let mut held = Held::deciding(seats, rules.clone());
        held.votes_on("A", Way::Secret, None, None);
        for number in 1..=seats {
            let choice = if number % 2 == 0 { Choice::For } else { Choice::Against };
            held.proceedings.cast(&seat(&format!("k{number}")), choice).unwrap();
        }
        held.done(Act::CloseVote { hand_of_leader: None });
        votes(&held)
    };
    assert!(among(4).contains("ved hemmelig stemmegivning: 4 stemmeberettigede"));
    assert!(among(4).contains("Bare 4 kunne stemme, så stemmene kan gjettes."));
    assert!(among(2).contains("Bare to kunne stemme, så hver av dem kan se hvordan den andre stemte."));
    assert!(!among(6).contains("gjettes"));
    assert!(among(6).ends_with("ingen dobbeltstemme, for den ville vist hvordan lederen stemte."), "{}", among(6));
}

#[test]
fn a_vote_by_another_rule_says_which() {
    let of = MajorityOf::ForAndAgainst;
    let rule = MajorityRule { share: Share::MORE_THAN_HALF, of };
    let mut held = Held::deciding(9, MeetingRules { consensus: ConsensusFirst::NotAsked, ..MeetingRules::default() });
    held.votes_on("A", Way::ShowOfHands, Some(rule), None);
    held.hands(4, 3, 2);
    let says = "Krav: mer enn halvparten av 7 som er for eller mot, blanke ikke medregnet: minst 4.";
    assert!(votes(&held).contains(says), "{}", votes(&held));
}

#[test]
fn an_agreement_with_a_dissent_is_not_called_enighet() {
    let agreed = |held: &Held| said(held, |what| matches!(what, Happened::Agreed { .. }));
    let mut held = Held::deciding(9, MeetingRules::default());
    held.agrees("A");
    assert_eq!(agreed(&held), "Forslag 1 er vedtatt i enighet. Det ble ikke stemt. 9 deltok.");
    let says = |id: &str, kind| Act::Say { seat: seat(id), kind, text: "for lite til barnehagene".into() };
    held.done(says("k3", procedure::StatementKind::Addition));
    assert!(agreed(&held).contains("i enighet"), "an addition is no dissent");
    held.done(says("k4", procedure::StatementKind::Dissent));
    assert_eq!(agreed(&held), "Forslag 1 er vedtatt uten votering. 9 deltok. Kommune 4 tok dissens.");
}
