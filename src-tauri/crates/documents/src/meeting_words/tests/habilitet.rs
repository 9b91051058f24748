//! Habilitet in words: without those it concerns, by all when they are too few, by group, and found out too late.

use forum::vote::Choice;
use procedure::{
    About, Act, Happened, HowDecided, MeetingRules, NewTie, RaisedBy, Sitter, TieOutcome, Treatment, TreatmentOf, Way,
};

use super::said;
use crate::testing::{Held, case, seat};

fn treated(held: &Held) -> String {
    said(held, |what| matches!(what, Happened::TiesTreated { .. }))
}

fn raises(held: &mut Held, id: &str) {
    let (sitter, about, raised_by) = (Sitter::Representative, About::Case, RaisedBy::Secretariat);
    let tie = NewTie { case: case("23/24"), seat: seat(id), sitter, about, raised_by, why: "eier".into() };
    held.done(Act::RaiseTie { tie });
}

fn treats_all(held: &mut Held, outcome: TieOutcome) {
    let of = TreatmentOf::WholeCase { group: None };
    held.done(Act::TreatTies { body: None, treatment: Treatment { of, outcome, taken: HowDecided::Agreed } });
}

#[test]
fn the_body_decides_without_those_it_concerns() {
    let mut held = Held::deciding(9, MeetingRules::default());
    raises(&mut held, "k2");
    raises(&mut held, "k3");
    treats_all(&mut held, TieOutcome::Habil);
    let expected = "Habile i saken: Kommune 2 og Kommune 3. Det ble avgjort av 7 medlemmer, uten dem spørsmålet gjaldt \
        (forvaltningsloven §\u{a0}8). Det ble ikke stemt over spørsmålet.";
    assert_eq!(treated(&held), expected);
}

#[test]
fn all_take_part_in_the_question_when_the_quorum_would_be_lost_and_the_minutes_say_why() {
    let mut held = Held::deciding(9, MeetingRules::default());
    (2..=9).for_each(|number| raises(&mut held, &format!("k{number}")));
    treats_all(&mut held, TieOutcome::Inhabil);
    let told = treated(&held);
    assert!(told.starts_with("Inhabile i saken: Kommune 2, Kommune 3,"), "{told}");
    let why = "Uten dem spørsmålet gjaldt var det 1 igjen, og det kreves 5. Derfor var alle 9 med på å avgjøre spørsmålet om \
        habilitet, men ikke dermed på å avgjøre saken (forvaltningsloven §\u{a0}8).";
    assert!(told.contains(why), "{told}");
}

#[test]
fn a_tie_that_nobody_decided_is_not_forgotten() {
    let mut held = Held::deciding(3, MeetingRules::default());
    let words = |held: &Held| {
        let (minutes, texts) = (held.minutes(), crate::Texts::new(forum::Language::Nb));
        super::MeetingWords::new(&minutes, &held.names, &texts).ties_waiting(case("23/24"))
    };
    assert_eq!(words(&held), None);
    raises(&mut held, "k2");
    let said = words(&held);
    assert_eq!(said.as_deref(), Some("Spørsmålet om habiliteten til Kommune 2 ble ikke avgjort."));
}

#[test]
fn a_tie_found_out_after_a_roll_call_says_what_the_count_was_without_the_seat() {
    let found = |against: &[&str], tied: &str| {
        let mut held = Held::deciding(5, MeetingRules::default());
        held.votes_on("A", Way::RollCall, None, None);
        for id in ["k1", "k2", "k3", "k4", "k5"] {
            let choice = if against.contains(&id) { Choice::Against } else { Choice::For };
            held.done(Act::Answer { seat: seat(id), choice: Some(choice) });
        }
        held.done(Act::CloseVote { hand_of_leader: None });
        held.done(Act::FindTieAfterwards { number: 1, seat: seat(tied), why: "styreverv".into() });
        said(&held, |what| matches!(what, Happened::TieFoundAfterwards { .. }))
    };
    let turned = "Etter votering 1 ble det kjent at Kommune 1 kan ha vært inhabil: «styreverv». Uten denne plassen er tallene \
        2 for, 2 mot, 0 blankt. Uten plassen hadde utfallet blitt et annet. Voteringen står til noe annet er bestemt.";
    assert_eq!(found(&["k4", "k5"], "k1"), turned);
    assert!(found(&["k5"], "k1").ends_with("Utfallet er det samme uten plassen. Voteringen står."));
}

#[test]
fn of_hands_it_is_said_that_it_cannot_be_known() {
    let mut held = Held::deciding(5, MeetingRules::default());
    held.votes_on("A", Way::ShowOfHands, None, None);
    held.hands(3, 2, 0);
    held.done(Act::FindTieAfterwards { number: 1, seat: seat("k1"), why: "styreverv".into() });
    let told = said(&held, |what| matches!(what, Happened::TieFoundAfterwards { .. }));
    assert!(told.contains("Hvordan plassen stemte, er ikke kjent"), "{told}");
    assert!(!told.contains("tallene"), "no count is made up");
}

#[test]
fn seats_of_one_organisation_are_told_apart() {
    let mut held = Held::deciding(3, MeetingRules::default());
    held.names.seats[0].organisation = "HINN".into();
    held.names.seats[1].organisation = "HINN".into();
    assert_eq!(held.names.seat(&seat("k1")), "HINN 1", "nothing but their order tells them apart");
    held.names.seats[0].region = Some("Valdres".into());
    held.names.seats[1].region = Some("Hadeland".into());
    assert_eq!(held.names.seat(&seat("k1")), "HINN (Valdres)");
    assert_eq!(held.names.seat(&seat("k3")), "Kommune 3");
    let joint = crate::testing::joint();
    assert_eq!(joint.names.seat(&seat("s1")), "Hamar kommune (Samarbeidsforum skole)");
}
