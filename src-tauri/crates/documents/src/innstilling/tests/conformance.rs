//! The file as an archive and a screen reader see it: PDF/A-2a and PDF/UA-1, checked by programs that are not ours.

use forum::vote::{Choice, Count, VoteResult};
use forum::{Kroner, Language, Work};

use super::{asked, counties, letters, meeting};
use crate::testing::{check, folder, validate};
use crate::{Innstilling, innstilling};

fn print(name: &str, content: &Innstilling<'_>, language: Language) {
    check(&format!("{name}-{}", language.tag()), &innstilling(content, language, Work::UNWATCHED).unwrap());
}

#[test]
fn nordland_is_valid_in_three_languages() {
    let meeting = meeting::nordland();
    for language in [Language::Nb, Language::Nn, Language::En] {
        print("nordland-agreed", &meeting.agreed(), language);
    }
}

#[test]
fn a_draft_and_a_vote_are_valid() {
    let meeting = meeting::nordland();
    print("nordland-draft", &meeting.draft(), Language::Nb);
    print("nordland-voted", &meeting.voted(), Language::Nb);
}

#[test]
fn counties_that_share_by_pots_are_valid() {
    for language in [Language::Nb, Language::Nn, Language::En] {
        print("like-rogaland", &counties::like_rogaland().agreed(), language);
        print("like-innlandet", &counties::like_innlandet().draft(), language);
        print("partly-reported", &counties::partly_reported().voted(), language);
    }
}

#[test]
fn answers_uses_and_applications_are_valid() {
    for language in [Language::Nb, Language::Nn, Language::En] {
        print("asking", &asked::asking().agreed(), language);
        print("applications", &asked::with_applications().agreed(), language);
    }
}

#[test]
fn names_in_many_languages_and_letters_that_no_font_has_are_valid() {
    print("many-languages", &letters::many_languages().agreed(), Language::Nb);
    print("without-letters", &letters::without_letters().agreed(), Language::Nb);
}

#[test]
fn a_tried_frame_a_vote_that_fell_and_a_meeting_without_a_date_are_valid() {
    let mut meeting = meeting::nordland();
    meeting.what_if = vec![(meeting.schemes[1].id.clone(), Kroner::new(12_000_000))];
    meeting.allocate();
    let answers = [Choice::Against, Choice::For, Choice::Against, Choice::Blank];
    let fell = meeting.roll_call(1, Count { yes: 1, no: 2, blank: 1 }, VoteResult::Fallen, answers);
    for language in [Language::Nb, Language::Nn, Language::En] {
        let content = Innstilling { not_adopted: vec![fell.clone()], date: None, place: None, ..meeting.voted() };
        print("tried-and-fallen", &content, language);
    }
}

#[test]
fn an_empty_meeting_is_valid() {
    print("without-needs", &meeting::without_needs().draft(), Language::Nb);
    print("without-anything", &meeting::without_anything().draft(), Language::Nb);
}

#[test]
fn a_difficult_meeting_is_valid() {
    print("difficult", &meeting::difficult().voted(), Language::Nb);
}

#[test]
fn the_validator_sees_a_file_that_is_not_tagged() {
    let mut bytes = innstilling(&meeting::without_needs().draft(), Language::Nb, Work::UNWATCHED).unwrap();
    let marked = b"/Marked true";
    let place = bytes.windows(marked.len()).position(|window| window == marked).unwrap();
    bytes[place..place + marked.len()].copy_from_slice(b"/Marked null");
    let folder = folder();
    let file = folder.path.join("not-tagged.pdf");
    std::fs::write(&file, bytes).unwrap();
    let report = validate(file.to_str().unwrap());
    assert_eq!(report.matches("NOT VALID").count(), 2, "both standards ask for tags:\n{report}");
}

#[test]
fn the_same_content_gives_the_same_bytes() {
    let meeting = meeting::nordland();
    let first = innstilling(&meeting.agreed(), Language::Nb, Work::UNWATCHED).unwrap();
    let again = innstilling(&meeting.agreed(), Language::Nb, Work::UNWATCHED).unwrap();
    assert!(first == again, "printed twice, the file is the same");

    let later = Innstilling { printed_at: meeting.date.succ_opt().unwrap(), ..meeting.agreed() };
    assert!(
        first != innstilling(&later, Language::Nb, Work::UNWATCHED).unwrap(),
        "the day it is printed stands in the file"
    );
}

#[test]
fn the_file_says_what_it_is_and_nothing_of_the_machine() {
    let meeting = meeting::nordland();
    let bytes = innstilling(&meeting.agreed(), Language::Nb, Work::UNWATCHED).unwrap();
    let pdf = lopdf::Document::load_mem(&bytes).unwrap();
    assert_eq!(pdf.version, "1.7");
    let catalog = pdf.catalog().unwrap();
    assert_eq!(catalog.get(b"Lang").unwrap().as_str().unwrap(), b"nb");
    let information = pdf.trailer.get(b"Info").unwrap().as_reference().unwrap();
    let information = pdf.get_dictionary(information).unwrap();
    assert_eq!(information.get(b"CreationDate").unwrap().as_str().unwrap(), b"D:20230317000000Z");
    let keys: Vec<&[u8]> = information.iter().map(|(key, _)| key.as_slice()).collect();
    let expected: [&[u8]; 7] = [b"Title", b"Author", b"Subject", b"Creator", b"Producer", b"CreationDate", b"ModDate"];
    assert_eq!(keys, expected, "no user name, path or machine (R168)");
    assert!(catalog.get(b"Outlines").is_ok(), "the parts can be reached from the bookmarks");
}
