//! What a reader finds on the paper.

use forum::{FrameStatus, Kroner, Language, Work};

use super::meeting;
use crate::innstilling::write;
use crate::paper::layout::place;
use crate::pdf::Faces;
use crate::pdf::page::{Mark, Shape, Tree};
use crate::{Innstilling, Texts};

/// The text of each page as it is read, furniture included.
pub(super) fn pages(content: &Innstilling<'_>, language: Language) -> Vec<String> {
    let document = write::document(content, &Texts::new(language)).unwrap();
    let paper = place(&document, &Faces::load().unwrap(), Work::UNWATCHED).unwrap();
    let page = |page: &crate::pdf::page::Page| {
        let mut text = String::new();
        let mut before = Mark::Furniture;
        for item in &page.items {
            if let Shape::Text { text: words, .. } = &item.shape {
                let mark = whole(&paper.tree, item.mark);
                if mark != before || mark == Mark::Furniture {
                    text.push('\n');
                }
                before = mark;
                text.push_str(words);
            }
        }
        text
    };
    paper.pages.iter().map(page).collect()
}

/// The element that a part of a line stands in.
fn whole(tree: &Tree, mark: Mark) -> Mark {
    match mark {
        Mark::Element(element) if tree.elements[element].is_within_a_line() => {
            tree.elements[element].parent.map_or(mark, Mark::Element)
        }
        mark => mark,
    }
}

/// The paper as a screen reader reads it: element by element, also where a row goes over a page.
pub(super) fn read(content: &Innstilling<'_>) -> String {
    let document = write::document(content, &Texts::new(Language::Nb)).unwrap();
    let paper = place(&document, &Faces::load().unwrap(), Work::UNWATCHED).unwrap();
    let mut elements = vec![String::new(); paper.tree.elements.len()];
    for item in paper.pages.iter().flat_map(|page| &page.items) {
        if let (Mark::Element(element), Shape::Text { text, .. }) = (whole(&paper.tree, item.mark), &item.shape) {
            elements[element].push_str(text);
        }
    }
    elements.join("\n")
}

#[test]
fn what_was_decided_stands_first_and_the_money_after() {
    let meeting = meeting::nordland();
    let first = &pages(&meeting.voted(), Language::Nb)[0];
    let order = [
        "Samarbeidsforum i Nordland",
        "Innstilling om fordeling av midler 2023",
        "konstruerte",
        "Samarbeidsforum innstiller på fordelingen i Utkast A, versjon 3f2a\u{a0}9c41.",
        "Enighet ble forsøkt og ikke nådd. Votering 17.03.2023 ved navneopprop: 4 stemmeberettigede, 4 avgitte stemmer.",
        "2 for, 1 mot, 1 blankt.",
        "Inhabil, og uten del i behandlingen: Kystveien barnehager AS",
        "Statsforvalteren har ikke stemt.",
        "Hovedtall for alle ordninger",
        "31\u{a0}252\u{a0}000",
    ];
    let mut from = 0;
    for words in order {
        let found = first[from..].find(words);
        assert!(found.is_some(), "«{words}» comes in its place on the first page:\n{first}");
        from += found.unwrap();
    }
}

#[test]
fn a_draft_says_on_every_page_that_it_is_not_decided() {
    let meeting = meeting::nordland();
    let draft = pages(&meeting.draft(), Language::Nb);
    for (number, page) in draft.iter().enumerate() {
        assert!(page.contains("Utkast – ikke vedtatt"), "page {}", number + 1);
        assert!(!page.contains("innstiller på"), "page {} claims no decision", number + 1);
    }
    let decided = pages(&meeting.agreed(), Language::Nb);
    assert!(decided.iter().all(|page| !page.contains("Utkast – ikke vedtatt")));
}

#[test]
fn every_page_carries_the_control_code_and_its_number() {
    let meeting = meeting::nordland();
    let pages = pages(&meeting.agreed(), Language::Nb);
    for (number, page) in pages.iter().enumerate() {
        assert!(page.contains("Kontrollkode 3f2a\u{a0}9c41\u{a0}77d0\u{a0}e615"), "page {}", number + 1);
        assert!(page.contains(&format!("Side {} av {}", number + 1, pages.len())), "page {}", number + 1);
    }
}

#[test]
fn a_set_aside_shows_percent_base_and_amount() {
    let text = pages(&meeting::nordland().agreed(), Language::Nb).concat();
    assert!(text.contains("30\u{a0}% av rammen, 10\u{a0}886\u{a0}000"), "so that a reader can reckon again (R20)");
    assert!(text.contains("\u{2212}3\u{a0}265\u{a0}800"));
}

#[test]
fn an_estimate_is_never_printed_as_decided() {
    let mut meeting = meeting::nordland();
    meeting.frames[1].parts[0].status = FrameStatus::Estimate;
    meeting.allocation.schemes[1].frame_status = Some(FrameStatus::Estimate);
    let text = pages(&meeting.agreed(), Language::Nb).concat();
    assert!(text.contains("Ramme (anslag)"), "the scheme's frame, and with it the sum of all (R2)");
    assert!(text.contains("Ramme (endelig)"), "the other schemes are final");
}

#[test]
fn needs_that_got_nothing_are_listed_with_the_reason() {
    let meeting = meeting::difficult();
    let text = pages(&meeting.voted(), Language::Nb).concat();
    assert!(text.contains("Behovsmeldinger uten tildeling"));
    assert!(text.contains("Satt til 0 av forumet"), "dekom 85");
    assert!(text.contains("Oppfyller ikke: "), "those without all three criteria");
}

#[test]
fn an_accepted_finding_is_printed_with_its_reason() {
    let text = pages(&meeting::nordland().voted(), Language::Nb).concat();
    assert!(text.contains("Mer enn rammen"));
    assert!(text.contains("Fylkeskommunen dekker det overskytende med egne midler."));
}

#[test]
fn every_owner_and_measure_is_printed_whole() {
    let meeting = meeting::difficult();
    let text = read(&meeting.agreed());
    for need in &meeting.needs {
        assert!(text.contains(&need.owner.name), "{}", need.owner.name);
        assert!(text.contains(need.measure.trim()), "{}", need.measure);
    }
}

#[test]
fn a_number_of_many_digits_is_printed_whole() {
    let text = pages(&meeting::difficult().agreed(), Language::Nb).concat();
    assert!(text.contains(&Kroner::new(123_456_789_012).to_string()));
}

#[test]
fn the_paper_speaks_the_language_it_is_printed_in() {
    let meeting = meeting::nordland();
    for (language, words) in [
        (Language::Nb, "Innstilling om fordeling av midler 2023"),
        (Language::Nn, "Innstilling om fordeling av midlar 2023"),
        (Language::En, "Recommendation on the sharing of money 2023"),
    ] {
        assert!(pages(&meeting.agreed(), language)[0].contains(words), "{language:?}");
    }
}
