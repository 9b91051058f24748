//! What a reader finds on the paper of a county that shares by pots.

use forum::{Kroner, Language};

use super::content::{pages, read};
use super::{counties, meeting};
use crate::innstilling::write;
use crate::paper::block::Block;
use crate::{Innstilling, Texts};

fn words(content: &Innstilling<'_>) -> String {
    pages(content, Language::Nb).concat()
}

#[test]
fn pots_without_needs_are_to_be_known_and_not_decided() {
    let meeting = counties::like_rogaland();
    let text = words(&meeting.agreed());
    assert!(text.contains("Anslag per nettverk og eier i"), "the panel of the decision says so (R22)");
    assert!(text.contains("er til orientering, ikke vedtak"));
    assert!(!text.contains("Innstilt"), "nothing is recommended, so nothing is called so");
    assert!(!text.contains("Utbetaling per tilskuddsmottaker"), "and nothing is to be paid");
}

#[test]
fn a_scheme_with_an_estimated_frame_is_marked_whole() {
    let mut meeting = meeting::nordland();
    meeting.frames[1].parts[0].status = forum::FrameStatus::Estimate;
    meeting.allocate();
    let text = words(&meeting.agreed());
    let dekom = &meeting.schemes[1];
    assert!(text.contains(&format!("Rammen er et anslag i: {}.", dekom.name.nb)), "beside the decision (R2)");
    assert!(text.contains("Rammen for ordningen er et anslag."), "where the scheme begins");
    assert!(text.contains("Innstilt (anslag)"), "over its amounts, on every page of them");
    assert!(text.contains(&format!("{} (anslag)", dekom.short_name)), "and where they are to be paid");
}

#[test]
fn a_named_base_stands_with_its_name_ceiling_and_room() {
    let text = read(&counties::like_rogaland().agreed());
    let expected = "30\u{a0}% av forventet totalbeløp, 25\u{a0}000\u{a0}000 kroner; tak 30\u{a0}% av rammen, \
        7\u{a0}710\u{a0}000 kroner: 210\u{a0}000 kroner igjen opp til taket; sak 21/24";
    assert!(text.contains(expected), "so that a reader sees 7 500 000 is not 30 % of the frame (X.3)");
}

#[test]
fn a_set_aside_without_room_says_that_it_is_full_or_above() {
    let mut meeting = meeting::nordland();
    assert!(words(&meeting.agreed()).contains("taket er nådd"), "3 265 800 is the whole of 30 %");
    meeting.allocation.schemes[0].set_asides[0].ceiling = Some(Kroner::new(3_000_000));
    assert!(words(&meeting.agreed()).contains("265\u{a0}800 kroner over taket"));
}

#[test]
fn weights_figures_and_their_sources_stand_by_the_pots() {
    let text = read(&counties::like_innlandet().agreed());
    for expected in [
        "Årsverk i barnehage (33\u{a0}1\u{2044}3\u{a0}%)",
        "Kilder: BASIL 01.10.2022.",
        "Lærerårsverk uten yrkesfaglærere (50\u{a0}%)",
        "Fordeles ikke",
        "høyst 90\u{a0}% av rammen, 15\u{a0}833\u{a0}333 kroner, kan fordeles",
        "til Høgskolen i Innlandet",
    ] {
        assert!(text.contains(expected), "«{expected}»");
    }
    assert!(!text.contains("Friskolene\nMidt"), "who takes no part has no pot");
}

#[test]
fn later_years_carry_the_reservation_and_a_percentage_only_of_a_named_base() {
    let text = read(&counties::like_innlandet().agreed());
    assert!(text.contains("Tilsagn for senere år"));
    assert!(text.contains("forbehold om det årlige statsbudsjettet"), "R82");
    assert!(
        text.contains("6,3\u{a0}% av rammen for 2023, 15\u{a0}833\u{a0}333 kroner"),
        "1 000 000 of the 15 833 333 that people named (R83)"
    );
    assert!(text.contains("grunnlag ikke oppgitt"), "the year nobody named a base for has no percentage");
}

#[test]
fn what_the_network_chose_is_paid_and_earlier_years_beside() {
    let mut meeting = counties::partly_reported();
    for participant in &mut meeting.participants {
        let name = format!("{}, vertskommunen", participant.name);
        participant.recipient = Some(forum::Recipient { name, org_number: None });
    }
    let text = read(&meeting.agreed());
    assert!(text.contains("Hamarregionen, vertskommunen"), "the host is paid and not the owner (R68)");
    assert!(text.contains("valgt av nettverket som mottaker"));
    assert!(text.contains("Etter tilsagn fra tidligere år utbetales 1\u{a0}450\u{a0}000 kroner."));
    assert!(text.contains("2023, denne innstillingen, medregnet anslag"), "decision year by payment year");
}

#[test]
fn the_annex_tells_every_choice_of_the_county() {
    let text = read(&counties::partly_reported().agreed());
    for expected in [
        "Slik er det regnet",
        "Fordelt etter modellen «Som Innlandet: nøkkeltall», i hele kroner.",
        "Barnehager: 33\u{a0}1\u{2044}3\u{a0}%",
        "inntil 20\u{a0}% av tilskuddet",
        "Egenandelen er 30\u{a0}% av det en koordinator høyst kan få (20\u{a0}% av tilskuddet)",
        "igangsatte tiltak, alle øvrige",
        "mottakeren som nettverket har valgt",
        "inntil 4 år",
    ] {
        assert!(text.contains(expected), "«{expected}»:\n{text}");
    }
    let rogaland = read(&counties::like_rogaland().agreed());
    for expected in ["i hele 1\u{a0}000 kroner", "30\u{a0}000 kroner per student", "Nord: få kommuner har deltatt"] {
        assert!(rogaland.contains(expected), "«{expected}»");
    }
}

#[test]
fn a_coordinator_has_a_figure_with_percent_and_reason() {
    let text = read(&counties::partly_reported().agreed());
    assert!(text.contains("Bruk av midler til koordinator"));
    assert!(text.contains("seks kommuner og to UH"), "why the measure is complex (R73)");
    assert!(text.contains("Prosenten er regnet av tilskuddet"), "R74");
}

#[test]
fn a_draft_that_tries_another_frame_can_be_printed_and_says_so() {
    let mut meeting = meeting::nordland();
    meeting.what_if = vec![(meeting.schemes[1].id.clone(), Kroner::new(11_000_000))];
    meeting.allocate();
    let text = words(&meeting.draft());
    assert!(text.contains("Utkastet prøver en annen ramme"));
    assert!(text.contains("\u{2212}1\u{a0}070\u{a0}000"), "12 070 000 becomes 11 000 000");
}

#[test]
fn an_override_says_which_set_aside_it_is_about() {
    let meeting = meeting::nordland();
    let place = allocation::Place { part: Some("thirty-percent-part".into()), ..meeting.place.clone() };
    let place = allocation::Place { scheme: Some(meeting.schemes[0].id.clone()), ..place };
    let code = allocation::FindingCode::SetAsideAboveCeiling;
    let accepted = crate::innstilling::Overridden { code, place: &place, reason: "forumet har bestemt det" };
    let content = Innstilling { overrides: vec![accepted], ..meeting.agreed() };
    assert!(read(&content).contains("30 %-delen, fordeles etter 15. oktober"), "by its name, not its id");
}

#[test]
fn amounts_and_bases_are_never_dead_words() {
    // Every text of the paper that has no value left to fill is printed without a sign of a missing one.
    for meeting in [counties::like_rogaland(), counties::like_innlandet(), counties::partly_reported()] {
        for language in [Language::Nb, Language::Nn, Language::En] {
            let document = write::document(&meeting.agreed(), &Texts::new(language)).unwrap();
            let printed = format!("{:?}", document.blocks);
            assert!(!printed.contains("{$") && !printed.contains("{ $"), "{language:?}");
            assert!(document.blocks.iter().any(|block| matches!(block, Block::Table(_))));
        }
    }
}
