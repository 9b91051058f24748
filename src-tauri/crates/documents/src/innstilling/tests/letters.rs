//! Names in any script: drawn, tagged with their language, or named as what cannot be drawn before anything is printed.

use forum::{Answer, Language, Work};

use super::content::{pages, read};
use super::meeting::{self, Meeting};
use crate::innstilling::{Presence, unprintable, write};
use crate::paper::layout::place;
use crate::pdf::Faces;
use crate::pdf::page::{Mark, Shape};
use crate::{Innstilling, Texts, Unprintable};

/// Owners and measures in the letters of many languages (constructed).
const NAMES: [(&str, &str); 8] = [
    ("Ǯuõkku barnehage (Čeavetjävri)", "Ʒ Ǯ Ǧ Ǥ Ǩ ʒ ǯ ǧ ǥ ǩ, Säʹmm jannam"),
    ("Guovdageainnu suohkan – Kautokeino kommune", "Sámi giella, đ ŋ ŧ"),
    ("Raarvihken tjïelte", "Åarjelsaemien, ï æ ö"),
    ("Ελληνική Σχολή", "ἀρχὴ ᾧ ΐ"),
    ("Українська школа", "Ґґ Єє Її Ђђ Љљ Ӓӓ"),
    ("Kindergarten Łódź", "Ğ ğ İ ı Ș ț Ő ű Ħ ħ"),
    ("Trường mầm non", "ẰằỘộỮữ"),
    ("Bla\u{30a}fjord", "A\u{30a} b\u{331} ŋ\u{304}"),
];

/// Nordland with other names in its first behovsmeldinger.
pub fn named(names: &[(&str, &str)]) -> Meeting {
    Meeting::with_needs(&Default::default(), |mut needs| {
        for (need, (owner, measure)) in needs.iter_mut().zip(names) {
            need.owner.name = (*owner).to_owned();
            need.measure = (*measure).to_owned();
        }
        needs
    })
}

/// Every language that somebody may write a name in and the paper can draw.
pub fn many_languages() -> Meeting {
    named(&NAMES)
}

/// Names that no font of the paper has all letters of.
pub fn without_letters() -> Meeting {
    named(&[("学校", "مدرسة"), ("โรงเรียน", "skole 🏫"), ("Bodø kommune", "हिन्दी"), ("学校", "한국어 ქართული")])
}

fn found(content: &Innstilling<'_>) -> Vec<Unprintable> {
    unprintable(content, Language::Nb).unwrap()
}

#[test]
fn names_in_latin_greek_and_cyrillic_are_printed_as_they_are_written() {
    let meeting = many_languages();
    let text = read(&meeting.agreed());
    for (owner, measure) in NAMES {
        for name in [owner, measure] {
            let composed: String = unicode_normalization::UnicodeNormalization::nfc(name).collect();
            assert!(text.contains(&composed), "{name}");
        }
    }
    assert!(!text.contains('?') && !text.contains("[U+"));
    assert_eq!(found(&meeting.agreed()), []);
}

#[test]
fn what_no_font_has_is_found_before_printing_and_never_a_question_mark() {
    let meeting = without_letters();
    let content = meeting.agreed();
    let found = found(&content);
    let short = &meeting.schemes[0].short_name;
    let numbers: Vec<u32> = meeting.needs.iter().take(4).map(|need| need.number).collect();
    let expected = [
        (format!("{short} nr. {}, eier", numbers[0]), "学校", "学 (U+5B66), 校 (U+6821)"),
        (format!("{short} nr. {}, tiltak", numbers[0]), "مدرسة", ""),
        (format!("{short} nr. {}, eier", numbers[1]), "โรงเรียน", ""),
        (format!("{short} nr. {}, tiltak", numbers[1]), "skole 🏫", "🏫 (U+1F3EB)"),
        (format!("{short} nr. {}, tiltak", numbers[2]), "हिन्दी", ""),
        (format!("{short} nr. {}, tiltak", numbers[3]), "한국어 ქართული", ""),
    ];
    assert_eq!(found.len(), expected.len(), "each text once: {found:?}");
    for (found, (place, text, letters)) in found.iter().zip(expected) {
        assert_eq!((&*found.place, &*found.text), (&*place, text));
        assert!(
            found.in_words.contains(&format!("«{text}»")) && found.in_words.contains(letters),
            "{}",
            found.in_words
        );
    }
    let text = read(&content);
    assert!(text.contains("[U+5B66][U+6821]") && text.contains("skole [U+1F3EB]"), "visible in their place");
    assert!(!text.contains('?'));
}

/// Letters wherever people write something that is printed: each is found, in words that say where.
#[test]
fn letters_are_found_wherever_they_are_printed() {
    let odd = "ⵣ";
    let mut meeting = super::asked::asking();
    let write_everywhere = |meeting: &mut Meeting| {
        meeting.forum += odd;
        meeting.secretariat += odd;
        meeting.case.title += odd;
        meeting.frames[0].parts[0].name += odd;
        let need = &mut meeting.needs[1];
        need.university += odd;
        need.details.answers.insert("own-contribution".into(), Answer::Text(format!("svar {odd}")));
        need.details.statped_role = Some(format!("rolle {odd}"));
    };
    write_everywhere(&mut meeting);
    meeting.allocate();
    let mut content = meeting.voted();
    content.place = Some("stedⵣ");
    content.draft = "utkast ⵣ";
    content.overrides[0].reason = "grunn ⵣ";
    let voted = meeting::adopting(&mut content);
    voted.attendance[0].organisation = "sete ⵣ";
    voted.attendance[5].presence = Presence::Recused("inhabil ⵣ");
    let found = found(&content);
    for place in [
        "forumets navn",
        "sekretariatets navn",
        "møtestedet",
        "sakens tittel",
        "utkastets navn",
        "rammen i",
        "UH-partner",
        "Det som er sagt",
        "Statpeds rolle",
        "Begrunnelse",
        "Organisasjon",
        "inhabil",
    ] {
        assert!(found.iter().any(|one| one.place.contains(place)), "{place}: {found:#?}");
    }
    // What is found is everything: no letter on the paper is replaced without its being told.
    let printed = pages(&content, Language::Nb).concat();
    assert!(printed.contains("[U+2D63]"));
    let told: Vec<String> = found.iter().map(|one| one.text.replace(odd, "[U+2D63]")).collect();
    for line in printed.lines().filter(|line| line.contains("[U+")) {
        assert!(told.iter().any(|text| line.contains(&**text) || text.contains(line)), "not told: {line}");
    }
}

#[test]
fn a_text_that_only_the_countys_rules_have_is_found_on_the_paper() {
    let mut meeting = super::counties::like_innlandet();
    meeting.model.name.nb += " ⵣ";
    let found = found(&meeting.draft());
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].place, "under «Slik er det regnet»");
}

#[test]
fn the_words_of_what_is_found_are_in_the_language_asked_for() {
    let meeting = without_letters();
    for (language, field) in [(Language::Nb, ", eier"), (Language::Nn, ", eigar"), (Language::En, ", owner")] {
        let found = unprintable(&meeting.draft(), language).unwrap();
        assert!(found[0].place.ends_with(field), "{}", found[0].place);
    }
}

#[test]
fn the_program_s_own_words_can_all_be_printed() {
    let faces = Faces::load().unwrap();
    for language in [Language::Nb, Language::Nn, Language::En] {
        for (_, source) in crate::text::sources(language) {
            assert_eq!(faces.unknown(&source.replace(['\n', '\r'], " ")), Vec::<char>::new(), "{language:?}");
        }
    }
}

#[test]
fn a_sami_name_is_an_element_with_its_language_within_its_cell() {
    let meeting = many_languages();
    let document = write::document(&meeting.agreed(), &Texts::new(Language::Nb)).unwrap();
    let paper = place(&document, &Faces::load().unwrap(), Work::UNWATCHED).unwrap();
    let mut tagged: Vec<(&str, String, &str)> = Vec::new();
    for item in paper.pages.iter().flat_map(|page| &page.items) {
        let (Mark::Element(number), Shape::Text { text, .. }) = (item.mark, &item.shape) else { continue };
        let element = &paper.tree.elements[number];
        if let Some(language) = element.language {
            assert_eq!(element.role, "Span");
            let parent = element.parent.unwrap();
            tagged.push((language, text.clone(), paper.tree.elements[parent].role));
        }
    }
    let named = |language, name: &str| tagged.iter().any(|(of, text, _)| *of == language && text.trim() == name);
    assert!(named("se", "Guovdageainnu suohkan") || named("se", "Guovdageainnu"), "{tagged:?}");
    assert!(named("sma", "Raarvihken tjïelte") || named("sma", "Raarvihken"), "{tagged:?}");
    assert!(
        tagged.iter().all(|(_, text, _)| !text.contains("Kautokeino")),
        "the Norwegian name is the paper's language"
    );
    assert!(tagged.iter().all(|(_, _, parent)| ["TD", "TH", "P"].contains(parent)));
}

#[test]
fn the_file_tells_the_language_of_a_name_where_it_is_read() {
    let meeting = many_languages();
    let bytes = crate::innstilling(&meeting.agreed(), Language::Nb, Work::UNWATCHED).unwrap();
    let pdf = lopdf::Document::load_mem(&bytes).unwrap();
    let spans = pdf
        .objects
        .values()
        .filter_map(|object| object.as_dict().ok())
        .filter(|element| element.get(b"S").and_then(lopdf::Object::as_name).is_ok_and(|role| role == b"Span"));
    let spans: Vec<&lopdf::Dictionary> = spans.collect();
    assert!(!spans.is_empty());
    for span in spans {
        let language = span.get(b"Lang").unwrap().as_str().unwrap();
        assert!([&b"se"[..], b"sma"].contains(&language), "{language:?}");
        // Its words hang in it, and it hangs in its parent between the words around it.
        assert!(!span.get(b"K").unwrap().as_array().unwrap().is_empty());
        let parent = pdf.get_dictionary(span.get(b"P").unwrap().as_reference().unwrap()).unwrap();
        let kids = parent.get(b"K").unwrap().as_array().unwrap();
        assert!(kids.iter().any(|kid| {
            kid.as_reference().is_ok_and(|kid| pdf.get_dictionary(kid).is_ok_and(|kid| kid.get(b"Lang").is_ok()))
        }));
    }
}
