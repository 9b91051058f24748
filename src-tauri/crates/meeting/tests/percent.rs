//! Amounts changed by a percentage at the desk: one command, one step to take back, told in words by percent, base and kroner.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

mod common;

use allocation::{Group, GroupLevel, Others};
use common::{Room, need, scheme};
use forum::{Kroner, Language};
use meeting::command::script::Script;
use meeting::command::{AdjustCommand, HistoryCommand};
use meeting::{RefusalCode, Texts, TypedAmount, read_amount};

fn by(percent: &str, needs: &[&str], groups: &[Group]) -> AdjustCommand {
    AdjustCommand::ChangeByPercent {
        percent: percent.into(),
        needs: needs.iter().map(|id| need(id)).collect(),
        groups: groups.to_vec(),
    }
}

fn group(of: &str, level: GroupLevel, name: &str) -> Group {
    Group { scheme: scheme(of), level, name: name.into() }
}

fn kroner(amount: i64) -> Kroner {
    Kroner::new(amount)
}

/// What, before and after of the last entry of the journal.
fn last(room: &Room, language: Language) -> [String; 3] {
    let lines = room.meeting.journal().unwrap().lines;
    let [_, what, before, after] = lines.last().unwrap().in_words(&Texts::new(language));
    [what, before, after].map(|text| text.replace('\u{a0}', " "))
}

fn told(amount: i64) -> String {
    Kroner::new(amount).to_string().replace('\u{a0}', " ")
}

const THREE: [&str; 3] = ["dekom-85", "dekom-86", "dekom-87"];

fn sum(room: &Room) -> i64 {
    THREE.iter().map(|id| room.amount(id).get()).sum()
}

/// To the nearest krone, half a krone up.
fn percent_of(sum: i64, percent: i64) -> i64 {
    (sum * percent + 50) / 100
}

#[test]
fn a_cut_of_several_lines_is_one_change_rounded_once_and_one_step_to_take_back() {
    let room = Room::nordland();
    let (before, first) = (room.view(), sum(&room));
    let change = room.done(by("-5 %", &THREE, &[]));
    assert_eq!(change.revision, before.revision + 1);
    let cut = percent_of(first, 95);
    assert_eq!(sum(&room), cut);
    let shares = THREE.map(|id| before.draft.amounts.iter().find(|line| line.need == need(id)).unwrap().amount.get());
    for (id, share) in THREE.into_iter().zip(shares) {
        assert!((room.amount(id).get() * 100 - share * 95).abs() < 100, "{id} is within a krone of its share");
    }
    let rest = |room: &Room| room.view().draft.schemes.iter().map(|sums| sums.unallocated.get()).sum::<i64>();
    let after = room.view();
    let by_lines = after.draft.amounts.iter().zip(&before.draft.amounts).filter(|(now, was)| now.amount != was.amount);
    assert_eq!(by_lines.count(), 3, "the others are held");
    let undo = change.history.undo.unwrap();
    assert_eq!((undo.code.as_str(), undo.owner, undo.count), ("change-by-percent", None, Some(3)));
    assert_eq!((undo.from, undo.to, undo.unplaced), (Some(kroner(first)), Some(kroner(cut)), None));
    assert_eq!(undo.percent.as_deref(), Some("\u{2212}5\u{a0}%"));
    let left = rest(&room);
    room.done(HistoryCommand::Undo);
    assert_eq!(room.view().draft, before.draft);
    assert_eq!(left - rest(&room), first - cut, "what was cut stood as rest");
    room.done(HistoryCommand::Redo);
    let room = room.reopened();
    assert_eq!(room.view().draft, after.draft, "and it lies in the file");
    let (path, folder) = (room.path(), room.folder);
    drop(room.meeting);
    assert_eq!(meeting::verify(&path, common::clock()).unwrap().problems, [""; 0]);
    drop(folder);
}

#[test]
fn the_journal_tells_percent_base_and_kroner_in_three_languages() {
    let room = Room::nordland();
    let first = sum(&room);
    room.done(by("\u{2212}2,5%", &THREE, &[]));
    let (after, base) = (sum(&room), told(first));
    let cut = told(first - after);
    let told_in = |language| last(&room, language)[0].clone();
    assert_eq!(told_in(Language::Nb), format!("\u{2212}2,5 % av {base} kr (3 beløp): ned {cut} kr"));
    assert_eq!(told_in(Language::Nn), format!("\u{2212}2,5 % av {base} kr (3 beløp): ned {cut} kr"));
    assert_eq!(told_in(Language::En), format!("\u{2212}2,5 % of {base} kr (3 amounts): down {cut} kr"));
    assert_eq!(last(&room, Language::Nb)[1..], [base, told(after)]);
    room.done(HistoryCommand::Undo);
    assert!(told_in(Language::Nb).starts_with("angret: \u{2212}2,5 % av"), "{}", told_in(Language::Nb));
}

#[test]
fn what_a_raise_cannot_place_is_told_and_goes_to_nobody() {
    let room = Room::nordland();
    let rekom = group("rekom", GroupLevel::Scheme, "");
    let full = room.view().draft.amounts.iter().find(|line| line.need == need("rekom-1")).unwrap().applied;
    room.done(AdjustCommand::SetAmount { need: need("rekom-1"), amount: full, others: Others::Hold, sure: true });
    let before = room.view();
    let change = room.done(by("+3 %", &[], &[rekom]));
    let undo = change.history.undo.unwrap();
    let unplaced = undo.unplaced.unwrap();
    assert_eq!(undo.owner.as_deref(), Some("Rekom"));
    let (from, to) = (undo.from.unwrap().get(), undo.to.unwrap().get());
    assert_eq!(to + unplaced.get(), percent_of(from, 103));
    let words = last(&room, Language::Nb)[0].clone();
    assert!(
        words.contains(&format!("opp {} kr; {} kr fikk ikke plass", told(to - from), told(unplaced.get()))),
        "{words}"
    );
    for (now, was) in room.view().draft.amounts.iter().zip(&before.draft.amounts) {
        assert!(now.amount <= now.applied.max(was.amount), "{}", now.need);
    }
}

#[test]
fn a_script_cuts_a_region_by_the_text_that_people_type() {
    let room = Room::nordland();
    let line = r#"{"do":"change-by-percent","percent":"- 10 %","groups":[{"scheme":"dekom","level":"region","name":"Lofoten"}]}"#;
    let lofoten = |room: &Room| {
        let view = room.view();
        let inside = view.needs.iter().filter(|need| need.scheme == scheme("dekom") && need.region == "Lofoten");
        inside.map(|need| room.amount(need.id.as_str()).get()).sum::<i64>()
    };
    let before = lofoten(&room);
    for scripted in Script::new(line.as_bytes()) {
        room.act(scripted.read.unwrap().command).unwrap();
    }
    assert_eq!(lofoten(&room), percent_of(before, 90));
    assert_eq!(room.view().history.undo.unwrap().owner.as_deref(), Some("Lofoten"));
}

#[test]
fn pots_that_nobody_has_applied_in_are_cut_like_lines_and_the_frame_tallies() {
    let room = Room::example("rogaland-2025");
    let sums = |room: &Room| {
        let view = room.view();
        view.draft.schemes.into_iter().find(|sums| sums.pots.iter().any(|pot| pot.is_estimate)).unwrap()
    };
    let before = sums(&room);
    let of = before.scheme.as_str();
    let change = room.done(by("-5 %", &[], &[group(of, GroupLevel::Scheme, "")]));
    let after = sums(&room);
    let undo = change.history.undo.unwrap();
    assert_eq!(undo.from.unwrap(), before.allocated);
    assert_eq!(undo.to.unwrap(), after.allocated);
    assert_eq!(after.allocated.get(), percent_of(before.allocated.get(), 95));
    assert_eq!(after.committed + after.set_aside + after.allocated + after.unallocated, after.frame);
    let two = &before.pots.iter().filter(|pot| pot.is_estimate).take(2).collect::<Vec<_>>()[..];
    room.done(HistoryCommand::Undo);
    let pots: Vec<Group> = two.iter().map(|pot| group(of, GroupLevel::Pot, &pot.name)).collect();
    room.done(by("-5 %", &[], &pots));
    let cut = sums(&room);
    let given = |sums: &meeting::view::SchemeTotals| -> i64 {
        sums.pots.iter().filter(|pot| two.iter().any(|one| one.name == pot.name)).map(|pot| pot.amount.get()).sum()
    };
    assert_eq!(given(&cut), percent_of(given(&before), 95), "two pots, rounded once");
}

#[test]
fn what_is_no_change_in_percent_is_refused_with_a_sentence_and_changes_nothing() {
    let room = Room::nordland();
    for (typed, code) in [
        ("5 %", "amount-percent-without-sign"),
        ("-5", "amount-not-a-change"),
        ("-5 % av alt", "amount-not-a-change"),
        ("-150 %", "amount-percent-out-of-reach"),
        ("+0 %", "amount-percent-out-of-reach"),
        ("", "amount-empty"),
    ] {
        assert_eq!(room.refused(by(typed, &THREE, &[])), code, "{typed}");
    }
    assert_eq!(room.refused(by("-5 %", &["dekom-999"], &[])), "adjust-unknown-need");
    assert_eq!(
        room.refused(by("-5 %", &[], &[group("dekom", GroupLevel::Region, "Svalbard")])),
        "adjust-unknown-group"
    );
    assert_eq!(room.refused(by("-5 %", &[], &[])), "adjust-nothing-to-change");
    let lofoten = group("dekom", GroupLevel::Region, "Lofoten");
    room.done(AdjustCommand::LockGroup { group: lofoten.clone() });
    assert_eq!(room.refused(by("-5 %", &[], &[lofoten])), "adjust-group-locked");
    room.done(AdjustCommand::Lock { need: need("dekom-85") });
    assert_eq!(room.refused(by("-5 %", &["dekom-85"], &[])), "adjust-nothing-to-change");
    room.put_forward();
    assert_eq!(room.refused(by("-5 %", &THREE, &[])), "draft-proposed");
}

#[test]
fn a_percentage_is_no_amount_of_a_cell_by_itself() {
    let room = Room::nordland();
    assert_eq!(read_amount("-5 %").unwrap_err().code, RefusalCode::AmountPercent);
    let typed = [TypedAmount { need: need("dekom-85"), text: "-5 %".into() }];
    let taken = room.meeting.set_typed(room.view().revision, &typed, Others::Hold, false).unwrap();
    assert_eq!((taken.change, taken.not_taken[0].refusal.code), (None, RefusalCode::AmountPercent));
}

#[test]
fn a_cut_of_amounts_that_somebody_else_set_meanwhile_is_refused() {
    let room = Room::nordland();
    let seen = room.view().revision;
    let set = AdjustCommand::SetAmount { need: need("dekom-85"), amount: kroner(1), others: Others::Hold, sure: false };
    room.done(set);
    let late = |command: AdjustCommand| room.meeting.execute(seen, command).unwrap_err().code.as_str();
    assert_eq!(late(by("-5 %", &THREE, &[])), "overwritten");
    assert_eq!(late(by("-5 %", &[], &[group("dekom", GroupLevel::Scheme, "")])), "stale");
    assert!(room.meeting.execute(seen, by("-5 %", &["dekom-86"], &[])).is_ok(), "this one nobody else set");
}
