//! Meetings that cannot be reckoned: each is refused with its own code, nothing is clipped and nothing panics.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a case that cannot be set up should fail")]

mod common;

use std::collections::BTreeSet;

use allocation::{
    AdjustCode, AdjustError, AdjustedBy, Adjustment, Adjustments, AllocateCode, Group, GroupLevel, Others,
    change_by_percent, lock, lock_group, set_amount, set_group,
};
use common::{Meeting, frame, id, need, scheme, ten_needs};
use forum::amount::parse_change;
use forum::{Commitment, KeyFigure, Kroner, Participant, ParticipantKind, SchemeId};
use rust_decimal::Decimal;

fn changed(change: impl FnOnce(&mut Meeting)) -> Meeting {
    let mut meeting = ten_needs();
    change(&mut meeting);
    meeting
}

fn participant(value: i64) -> Participant {
    let figure = KeyFigure { figure: "fte".into(), value: Decimal::from(value), source: "GSI".into(), counted: None };
    Participant {
        name: "Salten".into(),
        kind: ParticipantKind::Network,
        region: "Salten".into(),
        recipient: None,
        key_figures: vec![figure],
        years: vec![],
    }
}

fn bound(amount: i64) -> Commitment {
    Commitment {
        number: 1,
        scheme: SchemeId::new("rekom"),
        region: "Salten".into(),
        owner: "Salten kommune".into(),
        measure: "Lekende læring".into(),
        decided: 2022,
        year: 2023,
        amount: Kroner::new(amount),
        universities: None,
        case: None,
        note: None,
    }
}

fn group(level: GroupLevel, name: &str) -> Group {
    Group { scheme: SchemeId::new("rekom"), level, name: name.into() }
}

fn by_hand(amount: i64) -> Adjustment {
    Adjustment { amount: Kroner::new(amount), by: AdjustedBy::Hand, locked: false }
}

fn cases() -> Vec<(&'static str, Meeting, Adjustments, &'static str)> {
    let plain = |what, meeting, code| (what, meeting, Adjustments::default(), code);
    let adjusted = |what, draft, code| (what, ten_needs(), draft, code);
    let needs = |need: &str, amount| -> Adjustments { [(id(need), by_hand(amount))].into_iter().collect() };
    let groups = |group, amount| Adjustments { groups: [(group, by_hand(amount))].into(), ..Adjustments::default() };
    vec![
        plain("the unit is nothing", changed(|meeting| meeting.model.unit = Kroner::ZERO), "allocate-model"),
        plain(
            "the model has no Dekom",
            changed(|meeting| drop(meeting.model.schemes.pop())),
            "allocate-scheme-not-in-model",
        ),
        plain("Rekom stands twice", changed(|meeting| meeting.schemes.push(scheme("rekom"))), "allocate-scheme-twice"),
        plain(
            "Rekom has two frames",
            changed(|meeting| meeting.frames.push(frame("rekom", 1))),
            "allocate-frame-twice",
        ),
        plain(
            "a frame below nothing",
            changed(|meeting| meeting.frames[0] = frame("rekom", -1)),
            "allocate-out-of-reach",
        ),
        plain(
            "a frame of all the money in the world",
            changed(|meeting| meeting.frames[0] = frame("rekom", i64::MAX)),
            "allocate-out-of-reach",
        ),
        plain(
            "what if the frame were below nothing",
            changed(|meeting| meeting.what_if.push((SchemeId::new("rekom"), Kroner::new(-1)))),
            "allocate-out-of-reach",
        ),
        plain(
            "earlier years bound less than nothing",
            changed(|meeting| meeting.commitments.push(bound(-1))),
            "allocate-out-of-reach",
        ),
        plain(
            "a need in a scheme that is not there",
            changed(|meeting| meeting.needs.push(need("kl", 1, "Salten", 1, 1))),
            "allocate-need-without-scheme",
        ),
        plain(
            "a number twice",
            changed(|meeting| meeting.needs.push(need("rekom", 1, "Salten", 1, 1))),
            "allocate-need-twice",
        ),
        plain(
            "a need below nothing",
            changed(|meeting| meeting.needs[0].applied.university = Kroner::new(-1)),
            "allocate-negative-applied",
        ),
        plain(
            "a network twice",
            changed(|meeting| meeting.participants = vec![participant(1), participant(2)]),
            "allocate-participant-twice",
        ),
        plain(
            "fewer than no årsverk",
            changed(|meeting| meeting.participants.push(participant(-1))),
            "allocate-negative-figure",
        ),
        adjusted("an amount for a need that was withdrawn", needs("rekom-44", 1), "allocate-adjusted-unknown"),
        adjusted("a need set below nothing", needs("rekom-4", -1), "allocate-adjusted-negative"),
        adjusted(
            "an amount for a region that is not there",
            groups(group(GroupLevel::Region, "Oslo"), 1),
            "allocate-group-unknown",
        ),
        adjusted(
            "an amount for a pot where there is one",
            groups(group(GroupLevel::Pot, "Salten"), 1),
            "allocate-group-unknown",
        ),
        adjusted(
            "a region set below nothing",
            groups(group(GroupLevel::Region, "Salten"), -1),
            "allocate-group-negative",
        ),
        adjusted(
            "a scheme set to all the money in the world",
            groups(group(GroupLevel::Scheme, ""), i64::MAX),
            "allocate-out-of-reach",
        ),
    ]
}

#[test]
fn every_refusal_has_its_code() {
    for (what, meeting, draft, code) in cases() {
        let refused = meeting.try_allocate(&draft).expect_err(what);
        assert_eq!(refused.code().as_str(), code, "{what}: {refused}");
        assert!(!refused.to_string().contains('\n'), "{what}: one line");
    }
    let tried: BTreeSet<&str> = cases().iter().map(|(.., code)| *code).collect();
    let all: BTreeSet<&str> = AllocateCode::ALL.iter().map(|code| code.as_str()).collect();
    assert_eq!(tried, all, "every code is tried");
}

#[test]
fn a_refused_adjustment_changes_nothing() {
    let meeting = ten_needs();
    let prepared = meeting.prepared();
    let salten = group(GroupLevel::Region, "Salten");
    let mut draft = Adjustments::default();
    lock(&prepared, &mut draft, &id("rekom-1")).unwrap();
    lock_group(&prepared, &mut draft, &salten).unwrap();
    let before = draft.clone();
    let kroner = Kroner::new;
    let mut codes = BTreeSet::new();
    let mut refused = |result: Result<(), AdjustError>| codes.extend(result.err().map(|error| error.code().as_str()));
    refused(set_amount(&prepared, &mut draft, &id("rekom-44"), kroner(1), Others::Hold));
    refused(set_amount(&prepared, &mut draft, &id("rekom-1"), kroner(1), Others::Hold));
    refused(set_amount(&prepared, &mut draft, &id("rekom-2"), kroner(-1), Others::Hold));
    refused(set_amount(&prepared, &mut draft, &id("rekom-2"), kroner(i64::MAX), Others::Spread));
    refused(set_group(&prepared, &mut draft, &salten, kroner(1), Others::Hold));
    refused(set_group(&prepared, &mut draft, &group(GroupLevel::Region, "Oslo"), kroner(1), Others::Spread));
    refused(set_group(&prepared, &mut draft, &group(GroupLevel::Region, "Ofoten"), kroner(-1), Others::Spread));
    let locked = [id("rekom-1")];
    let cut = parse_change("-5 %").unwrap();
    refused(change_by_percent(&prepared, &mut draft, &locked, &[], cut).map(|_| ()));
    let all: BTreeSet<&str> = AdjustCode::ALL.iter().map(|code| code.as_str()).collect();
    assert_eq!(codes, all, "every code is tried");
    assert_eq!(draft, before);
}
