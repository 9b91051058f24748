//! Minutes of a whole meeting, and every number in them changed once.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;

use forum::vote::{Choice, Count};

use super::*;
use crate::testing::{Meeting, at, case, seat};
use crate::{Act, CaseStatus, MoveKind, Outcome, Proceedings, ProposalId, StatementKind, Unanimity, Way};

/// A roll call that carries A, and a case for information.
fn held() -> Proceedings {
    let mut meeting = Meeting::deciding(&["a", "b", "c"]);
    meeting.votes(Way::RollCall);
    for id in ["c", "b", "a"] {
        meeting.done(Act::Answer { seat: seat(id), choice: Some(Choice::For) });
    }
    meeting.done(Act::CloseVote { hand_of_leader: None });
    meeting.done(Act::CloseCase { status: CaseStatus::Treated });
    meeting.done(Act::Move { seat: seat("a"), what: MoveKind::Leaves });
    meeting.opens("24/24");
    meeting.done(Act::CloseCase { status: CaseStatus::Treated });
    meeting.done(Act::CloseMeeting);
    meeting.proceedings
}

fn closed(proceedings: &Proceedings) -> ClosedMinutes {
    let words = BTreeMap::from([(case("24/24"), blocks("Tatt til orientering.").unwrap())]);
    ClosedMinutes::close(proceedings, words, Approval::NextMeeting, at(99)).unwrap()
}

#[test]
fn they_tell_each_case_with_its_votes_in_numbers_and_what_is_decided() {
    let minutes = Minutes::of(&held());
    let [decided, informed] = &minutes.cases[..] else { unreachable!("two cases") };
    assert_eq!((decided.number, informed.number), (case("23/24"), case("24/24")));
    assert_eq!(decided.decided, [ProposalId::new("A")]);
    let vote = &decided.votes[0];
    assert_eq!((vote.rule.base, vote.rule.needed, vote.unanimity), (3, 2, Unanimity::Unanimous));
    let by_name: Vec<_> = vote.by_name.iter().flatten().map(|(seat, _)| seat.as_str()).collect();
    assert_eq!(by_name, ["a", "b", "c"], "in the order of the roll");
    let words: Vec<_> = decided.entries.iter().map(|entry| entry.what.word()).collect();
    assert_eq!(words, ["case-opened", "proposed", "proposed", "consensus-tried", "vote-held", "case-closed"]);
    let until: Vec<_> = minutes.attendance.iter().map(|period| period.until.is_some()).collect();
    assert_eq!(until, [true, false, false], "a left early");
    assert_eq!(minutes.rules().len(), 1);
}

#[test]
fn an_agreement_with_a_dissent_is_no_enighet_of_all() {
    let mut meeting = Meeting::deciding(&["a", "b", "c"]);
    let agree = |id: &str| Act::Agree { proposal: ProposalId::new(id), lines: Vec::new(), body: None };
    let says = |id: &str, kind| Act::Say { seat: seat(id), kind, text: "burde gått til barnehagene".into() };
    meeting.done(agree("A"));
    meeting.done(says("b", StatementKind::Addition));
    meeting.done(agree("B"));
    meeting.done(says("c", StatementKind::Dissent));
    let agreed = Minutes::of(&meeting.proceedings).cases[0].agreed.clone();
    assert!(agreed[0].is_of_all(), "what b adds is no dissent");
    assert_eq!((agreed[1].took_part, &agreed[1].dissents[..]), (3, &[seat("c")][..]));
    assert!(!agreed[1].is_of_all());
}

#[test]
fn closed_minutes_agree_with_the_record_and_are_corrected_by_what_stands_beside_them() {
    let proceedings = held();
    let mut minutes = closed(&proceedings);
    assert_eq!(minutes.disagreement(&proceedings), None);
    let before = minutes.minutes().clone();
    minutes.correct(Some(case("24/24")), " Saken ble utsatt. ", at(200)).unwrap();
    assert_eq!((minutes.minutes(), minutes.corrections()[0].text.as_str()), (&before, "Saken ble utsatt."));
    assert_eq!(minutes.correct(None, " ", at(200)), Err(MinutesError::CorrectionEmpty));
    assert_eq!(minutes.correct(Some(case("9/24")), "x", at(200)).map_err(|e| e.code()), Err("words-of-another-case"));
    assert_eq!(minutes.disagreement(&proceedings), None);
}

#[test]
fn whatever_is_changed_in_them_is_found_and_named() {
    let proceedings = held();
    let in_case = |what| Some(Disagreement { case: Some(case("23/24")), what });
    let outside = |what| Some(Disagreement { case: None, what });
    type Change = fn(&mut Minutes);
    let changes: [(Change, Option<Disagreement>); 9] = [
        (|m| m.cases[0].votes[0].count = Count { yes: 2, no: 1, blank: 0 }, in_case(WhatDiffers::Vote { number: 1 })),
        (|m| m.cases[0].votes[0].outcome = Outcome::NoQuorum, in_case(WhatDiffers::Vote { number: 1 })),
        (|m| m.cases[0].votes[0].rule.needed = 1, in_case(WhatDiffers::Vote { number: 1 })),
        (|m| m.cases[0].votes.clear(), in_case(WhatDiffers::Vote { number: 1 })),
        (|m| m.cases[0].decided.clear(), in_case(WhatDiffers::Decision)),
        (|m| drop(m.cases[0].entries.remove(1)), in_case(WhatDiffers::RecordEntry { place: 2 })),
        (|m| m.attendance[2].until = m.attendance[0].until, outside(WhatDiffers::Attendance)),
        (|m| m.between.clear(), outside(WhatDiffers::RecordEntry { place: 1 })),
        (|m| drop(m.cases.pop()), Some(Disagreement { case: Some(case("24/24")), what: WhatDiffers::Case })),
    ];
    for (change, found) in changes {
        let mut minutes = Minutes::of(&proceedings);
        change(&mut minutes);
        assert_eq!(disagreement(&minutes, &proceedings), found);
    }
}

#[test]
fn minutes_are_closed_after_the_meeting_by_signers_who_have_a_seat() {
    let close = |proceedings: &Proceedings, number: &str, approval| {
        let words = BTreeMap::from([(case(number), Vec::new())]);
        ClosedMinutes::close(proceedings, words, approval, at(99)).map(|_| ()).map_err(|error| error.code())
    };
    let signed = |ids: &[&str]| Approval::Signers { seats: ids.iter().map(|id| seat(id)).collect() };
    let open = Meeting::deciding(&["a"]).proceedings;
    assert_eq!(close(&open, "23/24", Approval::NextMeeting), Err("meeting-goes-on"));
    assert_eq!(close(&held(), "9/24", Approval::NextMeeting), Err("words-of-another-case"));
    assert_eq!(close(&held(), "23/24", signed(&[])), Err("nobody-signs"));
    assert_eq!(close(&held(), "23/24", signed(&["x"])), Err("cannot-sign"));
    assert_eq!(close(&held(), "23/24", signed(&["a", "a"])), Err("cannot-sign"));
    assert_eq!(close(&held(), "23/24", signed(&["a", "b"])), Ok(()));
}

#[test]
fn words_are_paragraphs_and_lists_and_too_much_is_refused() {
    let told = |text: &str| blocks(text).map_err(|error| error.code());
    let paragraph = |text: &str| TextBlock::Paragraph(text.into());
    let list = |items: &[&str]| TextBlock::List(items.iter().map(|item| (*item).to_owned()).collect());
    assert_eq!(told(" \n\n"), Ok(vec![]));
    assert_eq!(told("en\nto\n\ntre"), Ok(vec![paragraph("en to"), paragraph("tre")]));
    assert_eq!(told("en:\n• a\n– b\netter"), Ok(vec![paragraph("en:"), list(&["a", "b"]), paragraph("etter")]));
    assert_eq!(told("- a\n\n- b"), Ok(vec![list(&["a"]), list(&["b"])]));
    assert_eq!(told(&"x".repeat(200_000)), Err("words-too-long"));
    assert_eq!(told("født 01819012345"), Err("words-with-personal-number"));
    assert_eq!(told("orgnr. 123 456 785, 1 250 000 kroner").map(|blocks| blocks.len()), Ok(1));
}
