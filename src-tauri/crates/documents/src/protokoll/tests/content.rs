//! What stands in the minutes, and where.

use forum::{CaseKind, Language};
use procedure::{
    About, Act, Approval, HowDecided, MeetingRules, NewTie, RaisedBy, Sitter, TieOutcome, Treatment, TreatmentOf,
};

use super::meeting::Kept;
use crate::testing::{Held, at, case, seat};
use crate::{protokoll_text, protokoll_unprintable};

/// The words come in this order.
fn in_order(text: &str, words: &[&str]) {
    let mut from = 0;
    for word in words {
        let found = text[from..].find(word);
        assert!(found.is_some(), "«{word}» comes in its place:\n{text}");
        from += found.unwrap() + word.len();
    }
}

#[test]
fn minutes_go_from_who_was_there_over_the_cases_to_who_signs() {
    let kept = Kept::everything();
    let closed = kept.closed(Approval::Signers { seats: ["bodo", "ks"].map(seat).to_vec() });
    let text = protokoll_text(&kept.printed(&closed), Language::Nb);
    in_order(
        &text,
        &[
            "Samarbeidsforum barnehage i Nordland",
            "Protokoll fra møte i Samarbeidsforum barnehage i Nordland",
            "Tid: 09.10–10.15",
            "Sted: Bodø, Moloveien 10",
            "konstruert",
            "Saksliste",
            "25/24\tEventuelt\teventuelt",
            "Frammøte",
            "Bodø kommune, kommunal barnehageeier, møteleder\trepresentant\t09.01–10.15",
            "Kystveien barnehager AS, privat barnehageeier\tforfall, vara",
            "Fagforbundet, arbeidstakerorganisasjon\tledig plass",
            "Uten stemmerett",
            "Statsforvalteren i Nordland",
            "Sak 20/24 Godkjenning av innkalling",
            "Forslaget er vedtatt i enighet.",
            "Sak 21/24 Innstilling om fordeling av midler 2025",
            "Opplegg: Samtale i to grupper, så plenum.",
            "Spørsmål",
            "Hvordan skal midlene for 2025 fordeles?",
            "Gjester i saken: fra HINN, fra Statped",
            "Habilitet",
            "Sekretariatet tok opp spørsmålet om habiliteten til Nord universitet i saken: «partner",
            "Etter votering 2 ble det kjent",
            "Forslag\n",
            "– Forslag 1 fra sekretariatet",
            "– Forslag 1 er Utkast A, kontrollkode 9c41\u{a0}aa02\u{a0}be17\u{a0}c3d4, til sammen 31\u{a0}252\u{a0}000 kroner.",
            "Behandling",
            "Leder i arbeidsutvalget la fram utkastet.",
            "– barnehagebasert utvikling",
            "Nord universitet forlot rommet som inhabil",
            "Avgjørelse",
            "Votering 2 over forslag 2, ved navneopprop",
            "Organisasjon\tStemme\nBodø kommune\tmot",
            "Kystveien barnehager AS\ttil stede, ga ingen stemme",
            "Votering 3 mellom forslag 1 og forslag 2",
            "Innstilling\n",
            "Midlene fordeles som i utkast A.",
            "Forumet innstiller. Statsforvalteren gjør vedtaket.",
            "Følges opp av sekretariatet innen 15.01.2025.",
            "Dissens og protokolltilførsler",
            "Sak 23/24 Valg til arbeidsutvalget",
            "Valgt: representanten for KS og representanten for Rana kommune.",
            "Sak 24/24 Rammer for 2026",
            "Det ble ikke gjort noe vedtak i saken.",
            "Saker som ikke ble tatt opp",
            "– 25/24 Eventuelt",
            "Mellom sakene",
            "Utdanningsforbundet kom kl. 09.14.",
            "Krav til flertall",
            "– Mer enn halvparten av de avgitte stemmene, blanke medregnet.",
            "Godkjenning",
            "Møtet ble hevet kl. 10.15. Protokollen ble lukket 06.12.2024 kl. 12.00 og skal underskrives av:",
            "Bodø kommune",
            "KS",
        ],
    );
}

#[test]
fn a_draft_says_that_it_is_one_and_nobody_signs_it() {
    let kept = Kept::everything();
    let draft = protokoll_text(&kept.draft(), Language::Nb);
    in_order(&draft, &["Utkast til protokoll fra møte i", "Protokollen er ikke lukket."]);
    assert!(!draft.contains("Godkjenning\n"), "{draft}");
    let closed = kept.closed(Approval::NextMeeting);
    let closed = protokoll_text(&kept.printed(&closed), Language::Nb);
    assert!(!closed.contains("Utkast til"));
    assert!(closed.contains("legges fram for godkjenning i møtet 30.01.2025."));
}

#[test]
fn a_correction_stands_in_the_case_that_it_corrects_with_its_day() {
    let kept = Kept::everything();
    let mut closed = kept.closed(Approval::NextMeeting);
    closed.correct(Some(case("22/24")), "Saken ble lagt fram av KS.", at(60 * 24 * 4)).unwrap();
    closed.correct(None, "Møtet ble holdt i Moloveien 16.", at(60 * 24 * 5)).unwrap();
    let text = protokoll_text(&kept.printed(&closed), Language::Nb);
    in_order(
        &text,
        &[
            "Frammøte",
            "Rettelse 11.12.2024: Møtet ble holdt i Moloveien 16.",
            "Sak 22/24",
            "Rettelse 10.12.2024: Saken ble lagt fram av KS.",
            "Tatt til orientering.",
        ],
    );
}

#[test]
fn a_case_without_anything_has_its_heading_and_when_it_was_treated() {
    let nothing = Kept::of(crate::testing::nothing_happens(), &[CaseKind::Information]);
    let text = protokoll_text(&nothing.draft(), Language::Nb);
    let ends =
        "Sak 1/25 Orientering\n\nOrienteringssak. Saken ble tatt opp kl. 09.02. Saken var ferdigbehandlet kl. 09.03.\n";
    assert!(text.ends_with(ends), "{text}");
}

#[test]
fn the_three_languages_say_it_in_their_own_words() {
    let kept = Kept::everything();
    for (language, words) in [
        (Language::Nb, "Enighet ble forsøkt og ikke nådd."),
        (Language::Nn, "Semje vart prøvd og ikkje nådd."),
        (Language::En, "Consensus was tried and not reached."),
    ] {
        let text = protokoll_text(&kept.draft(), language);
        assert!(text.contains(words), "{language:?}");
        let keys = ["told-", "minutes-", "meeting-", "column-", "case-kind-"];
        assert!(keys.iter().all(|key| !text.contains(key)), "every text is there: {language:?}");
    }
}

#[test]
fn thirty_ties_for_the_same_reason_are_one_sentence_and_one_decision() {
    let mut held = Held::deciding(31, MeetingRules::default());
    for number in 2..=31 {
        let (sitter, about, raised_by) = (Sitter::Representative, About::Case, RaisedBy::Secretariat);
        let seat = seat(&format!("k{number}"));
        held.done(Act::RaiseTie {
            tie: NewTie { case: case("23/24"), seat, sitter, about, raised_by, why: "eier".into() },
        });
    }
    let of = TreatmentOf::WholeCase { group: None };
    let treatment = Treatment { of, outcome: TieOutcome::Habil, taken: HowDecided::Agreed };
    held.done(Act::TreatTies { body: None, treatment });
    held.names.cases = [(case("23/24"), "Rammer".to_owned())].into();
    let kept = Kept::of(held, &[CaseKind::Decision]);
    let text = protokoll_text(&kept.draft(), Language::Nb);
    let habilitet = text.split("Habilitet\n\n").nth(1).and_then(|rest| rest.split("\n\n").next()).unwrap_or_default();
    let [raised, decided] = habilitet.lines().collect::<Vec<_>>()[..] else { panic!("two sentences:\n{habilitet}") };
    assert!(raised.starts_with("– Sekretariatet tok opp spørsmålet om habiliteten i saken til Kommune 2, Kommune 3, "));
    assert!(raised.ends_with("Kommune 30 og Kommune 31: «eier»."), "{raised}");
    assert!(decided.starts_with("– Habile i saken: Kommune 2,"), "{decided}");
    assert!(decided.contains("alle 31 med på å avgjøre spørsmålet om habilitet, men ikke dermed på å avgjøre saken"));
}

#[test]
fn a_joint_meeting_has_its_seats_body_by_body_and_says_which_body_a_vote_is_of() {
    let kept = Kept::of(crate::testing::joint(), &[CaseKind::Decision]);
    let text = protokoll_text(&kept.draft(), Language::Nb);
    in_order(
        &text,
        &[
            "Samarbeidsforum barnehage\nHamar kommune, kommunal eier\t(representant 1)\t09.01–",
            "Samarbeidsforum skole\nHamar kommune, kommunal eier\t(representant 1)\t09.03–",
            "Dette gjelder Samarbeidsforum barnehage.",
            "Forslaget er enstemmig vedtatt.",
            "Dette gjelder Samarbeidsforum skole.",
            "Forslaget er enstemmig vedtatt.",
            "Vedtak\n\nForumene innstiller som foreslått.",
        ],
    );
}

#[test]
fn letters_that_no_font_has_are_told_before_the_minutes_are_printed() {
    let mut kept = Kept::everything();
    assert_eq!(protokoll_unprintable(&kept.draft(), Language::Nb).map(|found| found.len()), Ok(0));
    kept.words.insert(case("22/24"), procedure::blocks("Besøk fra 学校.").unwrap());
    let found = protokoll_unprintable(&kept.draft(), Language::Nb).unwrap();
    assert_eq!(found[0].place, "under «Behandling»");
}

#[test]
fn a_version_that_was_never_put_forward_stands_nowhere_in_the_minutes() {
    let kept = Kept::everything();
    let mut content = kept.draft();
    let of_case = content.agenda.iter_mut().find(|planned| planned.number == case("21/24")).unwrap();
    let mut other = of_case.versions[0].clone();
    other.proposal = procedure::ProposalId::new("9f9f9f9f");
    other.draft = "Utkast som ble lagt bort";
    of_case.versions.push(other);
    let text = protokoll_text(&content, Language::Nb);
    assert!(text.contains("Forslag 1 er Utkast A, kontrollkode"));
    assert!(!text.contains("lagt bort") && !text.contains("9f9f"), "{text}");
}
