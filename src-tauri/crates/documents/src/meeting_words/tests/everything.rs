//! Everything that can happen has its sentence, in all three languages.

use std::collections::BTreeSet;

use forum::vote::Choice;
use procedure::{Act, BallotId, CandidateId, ElectionRule, Happened, Mark, MeetingRules, Minutes, Way};

use super::{LANGUAGES, MeetingWords, said};
use crate::Texts;
use crate::testing::{Held, everything, seat};

#[test]
fn everything_that_can_happen_has_a_sentence_in_three_languages() {
    let held = everything();
    let happened: BTreeSet<&str> = held.proceedings.log().iter().map(|entry| entry.what.word()).collect();
    let all: BTreeSet<&str> = Happened::WORDS.iter().copied().collect();
    assert_eq!(happened, all, "the meeting has everything that can happen");
    let minutes = held.minutes();
    for language in LANGUAGES {
        let texts = Texts::new(language);
        let words = MeetingWords::new(&minutes, &held.names, &texts);
        for entry in held.proceedings.log() {
            let sentences = words.happened(entry);
            assert!(!sentences.is_empty(), "{language:?} {}", entry.what.word());
            for sentence in sentences {
                let ends = sentence.ends_with(['.', '»', '”']);
                let begins = sentence.starts_with(|letter: char| letter.is_uppercase() || letter.is_ascii_digit());
                assert!(ends && begins, "{language:?} {}: {sentence}", entry.what.word());
                assert!(
                    !sentence.contains("told-") && !sentence.contains('$') && !sentence.contains("  "),
                    "{sentence}"
                );
            }
        }
    }
}

/// The whole meeting, as the minutes have it in bokmål.
#[test]
fn the_meeting_reads_as_a_member_would_tell_it() {
    let told = said(&everything(), |_| true);
    for sentence in [
        "Bodø kommune kom kl. 09.01.",
        "Vara for Kystveien barnehager AS tok plassen kl. 09.08.",
        "Sekretariatet tok opp spørsmålet om habiliteten til Nord universitet i sak 21/24 Innstilling om fordeling av \
            midler 2025: «partner i flere av tiltakene».",
        "Saken ble tatt opp kl. 09.10, ledet av Bodø kommune.",
        "Forslaget fra sekretariatet: «Innkalling og saksliste godkjennes».",
        "Forslaget er vedtatt i enighet. Det ble ikke stemt. 7 deltok.",
        "Fauske kommune tok opp spørsmålet om habiliteten til Rana kommune i 12 Rana kommune, Trygge overganger: «eier av \
            tiltaket».",
        "PBL tok selv opp spørsmålet om egen habilitet i saken: «medlemmer får midler».",
        "Spørsmålet om habiliteten til PBL i saken ble trukket.",
        "Inhabil i saken: Nord universitet.",
        "4 stemte for at de er inhabile, 1 mot, 0 blankt.",
        "Inhabil i enkelte linjer: Rana kommune (12 Rana kommune, Trygge overganger).",
        "Nord universitet forlot rommet som inhabil kl.",
        "Vara for Nord universitet tok plassen kl. 09.22, i denne saken.",
        "Forslag 2 fra Fauske kommune: «Midlene fordeles",
        "Enighet ble forsøkt og ikke nådd.",
        "Votering 1 over forslag 2 ble avbrutt kl. 09.29: «det var uklart hva det ble stemt over». Stemmene er slettet, og \
            ingenting er avgjort.",
        "Dissens fra Fauske kommune: «Salten får for lite i forhold til antall barn».",
        "Protokolltilførsel fra Utdanningsforbundet: «Vi ber",
        "Fauske kommune tok over ledelsen av saken kl.",
        "Etter votering 2 ble det kjent at PBL kan ha vært inhabil: «sitter i styret til en av eierne».",
        "Møtet ble hevet kl.",
    ] {
        assert!(told.contains(sentence), "«{sentence}» in:\n{told}");
    }
}

#[test]
fn an_election_is_told_with_its_crosses_its_second_ballot_and_its_lot() {
    let is_election = |what: &Happened| {
        matches!(
            what,
            Happened::ElectionOpened { .. }
                | Happened::BallotOpened { .. }
                | Happened::BallotCounted { .. }
                | Happened::BallotBrokenOff { .. }
                | Happened::LotDrawn { .. }
        )
    };
    let told = said(&everything(), is_election);
    let expected = "\
Valget ble åpnet kl. 10.04. 2 skal velges. Kandidater: representanten for KS, representanten for PBL, representanten for Rana \
kommune og representanten for Nord universitet.
Votering 4, en omgang i valget, ble avbrutt kl. 10.05: «to bærbare falt ut». Stemmene er slettet, og omgangen holdes på \
nytt.
En ny omgang ble åpnet kl. 10.06. 7 kunne stemme.
7 stemmesedler, av dem 1 blanke: representanten for KS 5, representanten for PBL 3, representanten for Rana kommune 2, \
representanten for Nord universitet 1. For å bli valgt krevdes 4 av 7 stemmesedler. Valgt: representanten for KS. Én plass \
gjenstår. Til neste omgang: representanten for PBL og representanten for Rana kommune.
En ny omgang ble åpnet kl. 10.08. 7 kunne stemme.
7 stemmesedler, av dem 1 blanke: representanten for PBL 3, representanten for Rana kommune 3. I andre omgang er de med flest \
stemmer valgt. Representanten for PBL og representanten for Rana kommune fikk like mange stemmer. Det trekkes lodd om én plass.
Det ble trukket lodd mellom representanten for PBL og representanten for Rana kommune. Valgt: representanten for Rana kommune.";
    assert_eq!(told, expected);
}

#[test]
fn an_election_by_laptop_says_that_it_was_and_a_named_one_who_crossed_whom() {
    for (way, told_way) in [(Way::NamedByLaptop, "navngitt"), (Way::SecretByLaptop, "hemmelig")] {
        let mut held = Held::deciding(3, MeetingRules::default());
        let candidates = ["Kommune 1", "Kommune 2"].map(CandidateId::new).to_vec();
        held.done(Act::OpenElection { rule: ElectionRule::for_posts(1), candidates, body: None, way: Some(way) });
        let cross = |name: &str| Mark::Crosses([CandidateId::new(name)].into());
        let marks = [("k1", cross("Kommune 2")), ("k2", cross("Kommune 2")), ("k3", Mark::Choice(Choice::Blank))];
        for ((id, mark), number) in marks.into_iter().zip(1..) {
            held.proceedings.take_ballot(1, &seat(id), &BallotId::drawn([number; 16]), &mark).unwrap();
        }
        held.done(Act::CloseVote { hand_of_leader: None });
        let told = said(&held, |what| matches!(what, Happened::BallotCounted { .. }));
        let expected = format!("Votering 1, {told_way} stemmegivning fra PC. 3 kunne stemme.");
        assert!(told.starts_with(&expected), "{told}");
        assert!(told.contains("3 stemmesedler, av dem 1 blanke: Kommune 2 2."), "{told}");
        assert!(told.contains("Valgt: Kommune 2."), "{told}");
    }
}

#[test]
fn where_browsers_could_vote_too_it_is_said_and_nowhere_else() {
    let told = |browsers: bool, election: bool| {
        let mut held = Held::deciding(3, MeetingRules::default());
        let mark = match election {
            true => {
                let candidates = ["Kommune 1", "Kommune 2"].map(CandidateId::new).to_vec();
                let (rule, way) = (ElectionRule::for_posts(1), Some(Way::NamedByLaptop));
                held.done(Act::OpenElection { rule, candidates, body: None, way });
                Mark::Crosses([CandidateId::new("Kommune 2")].into())
            }
            false => {
                held.votes_on("A", Way::NamedByLaptop, None, None);
                Mark::Choice(Choice::For)
            }
        };
        held.proceedings.take_ballot(1, &seat("k1"), &BallotId::drawn([1; 16]), &mark).unwrap();
        if browsers {
            held.done(Act::AlsoByBrowser);
        }
        held.done(Act::CloseVote { hand_of_leader: None });
        said(&held, |what| what.held().is_some() || matches!(what, Happened::BallotCounted { .. }))
    };
    for election in [false, true] {
        let sentence = "Det kunne også stemmes fra nettleser. En nettleser kan ikke vite hvem den snakker med.";
        assert!(told(true, election).contains(sentence), "{}", told(true, election));
        assert!(!told(false, election).contains("nettleser"));
    }
}

#[test]
fn a_clock_that_was_set_back_is_told_with_its_time() {
    let held = everything();
    let texts = Texts::new(forum::Language::Nb);
    let straight = held.minutes();
    assert_eq!(MeetingWords::new(&straight, &held.names, &texts).clock_set_back(), None);
    let back = Minutes { clock_set_back: Some(crate::testing::at(72)), ..straight };
    let said = MeetingWords::new(&back, &held.names, &texts).clock_set_back();
    let expected = "Klokken på maskinen ble stilt tilbake kl. 10.12. Tidene etter det må leses med forbehold.";
    assert_eq!(said.as_deref(), Some(expected));
}
