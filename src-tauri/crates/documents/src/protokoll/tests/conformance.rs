//! The minutes by the standards of archive and screen reader, in each language.

use forum::{CaseKind, Language};
use procedure::Approval;

use super::meeting::Kept;
use crate::protokoll;
use crate::testing::{check, joint, many_seats, nothing_happens, seat};

const LANGUAGES: [Language; 3] = [Language::Nb, Language::Nn, Language::En];

#[test]
fn closed_minutes_are_valid_in_three_languages() {
    let kept = Kept::everything();
    let mut closed = kept.closed(Approval::Signers { seats: ["bodo", "ks", "nord", "rana"].map(seat).to_vec() });
    let at = crate::testing::at(60 * 24 * 12);
    closed
        .correct(Some(crate::testing::case("21/24")), "Nord universitet var representert til kl. 09.50.", at)
        .unwrap();
    closed.correct(None, "Møtet ble holdt i Moloveien 16.", at).unwrap();
    for language in LANGUAGES {
        check(&format!("protokoll-{}", language.tag()), &protokoll(&kept.printed(&closed), language).unwrap());
    }
}

#[test]
fn a_draft_forty_seats_a_joint_meeting_and_a_case_without_anything_are_valid() {
    let kept = Kept::everything();
    check("protokoll-draft", &protokoll(&kept.draft(), Language::Nn).unwrap());
    let many = Kept::of(many_seats(), &[CaseKind::Decision]);
    let closed = many.closed(Approval::NextMeeting);
    check("protokoll-forty", &protokoll(&many.printed(&closed), Language::Nb).unwrap());
    let joint = Kept::of(joint(), &[CaseKind::Decision]);
    check("protokoll-joint", &protokoll(&joint.draft(), Language::Nb).unwrap());
    let nothing = Kept::of(nothing_happens(), &[CaseKind::Information]);
    check("protokoll-nothing", &protokoll(&nothing.draft(), Language::Nb).unwrap());
}

#[test]
fn the_same_minutes_give_the_same_bytes() {
    let kept = Kept::everything();
    let print = || protokoll(&kept.draft(), Language::Nb).unwrap();
    assert!(print() == print());
}
