//! Drafts: added, copied, named, taken away, one of them at work; what is set in each stays with it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod common;

use allocation::{FindingCode, GroupLevel, Place};
use common::shares::*;
use common::*;
use forum::{Kroner, SchemeId};
use proptest::prelude::*;
use store::{DraftRecord, MeetingFile, OverrideRecord, StoreError, Tables};

const OTHER: &str = "Utkast B";

fn accepted() -> OverrideRecord {
    OverrideRecord {
        code: FindingCode::AboveApplied,
        place: Place { need: Some(need(1).id), ..Place::default() },
        reason: "avtalt".into(),
    }
}

/// Something of every kind set in the first draft.
fn fill(file: &mut MeetingFile) {
    write(file, 1, "fill", |t| {
        t.adjustments().put(DRAFT, &need(1).id, &by_hand(5))?;
        t.adjustments().put_group(DRAFT, &group(GroupLevel::Region, "Lofoten"), &by_hand(500_000))?;
        t.adjustments().put_group(DRAFT, &group(GroupLevel::Scheme, ""), &by_hand(8_000_000))?;
        t.overrides().put(DRAFT, &accepted())?;
        t.what_ifs().put(DRAFT, &dekom(), Kroner::new(7_500_000))
    });
}

fn refused(file: &mut MeetingFile, change: impl FnOnce(&Tables<'_>) -> Result<(), StoreError>) -> String {
    let held = file.contents().unwrap();
    let refused = file.write(&entry(9, "refused"), &undoable("refused"), change, unchecked).unwrap_err();
    assert_eq!(file.contents().unwrap(), held, "a refused change changes nothing");
    refused.to_string()
}

#[test]
fn a_copy_has_everything_and_then_goes_its_own_way() {
    let (room, mut file) = Room::with_meeting(3);
    fill(&mut file);
    write(&mut file, 2, "copy-draft", |t| t.drafts().copy(DRAFT, OTHER));
    let held = file.contents().unwrap();
    let [first, second] = held.drafts.as_slice() else { panic!("two drafts") };
    assert_eq!((second.name.as_str(), held.working.as_str()), (OTHER, DRAFT));
    assert_eq!((first.adjustments.needs.len(), first.adjustments.groups.len()), (1, 2));
    assert_eq!(*second, DraftRecord { name: OTHER.into(), ..first.clone() }, "all of it");
    write(&mut file, 3, "change the copy", |t| {
        t.adjustments().remove_group(OTHER, &group(GroupLevel::Region, "Lofoten"))?;
        t.what_ifs().put(OTHER, &dekom(), Kroner::new(1))?;
        t.overrides().remove(OTHER, FindingCode::AboveApplied, &accepted().place)?;
        t.drafts().set_working(OTHER)
    });
    drop(file);
    let held = room.open().contents().unwrap();
    assert_eq!(held.drafts[0], *first, "the first is as it was");
    assert_eq!(held.drafts[1].what_if, [(dekom(), Kroner::new(1))]);
    assert!(held.drafts[1].overrides.is_empty());
    assert_eq!(held.working, OTHER);
}

#[test]
fn a_draft_that_was_decided_on_can_be_renamed_and_taken_away() {
    let (_room, mut file) = Room::with_meeting(3);
    fill(&mut file);
    decide(&mut file);
    let before = file.contents().unwrap();
    write(&mut file, 40, "copy-draft", |t| t.drafts().copy(DRAFT, OTHER));
    write(&mut file, 41, "rename-draft", |t| t.drafts().rename(DRAFT, "Vedtatt utkast"));
    let renamed = file.contents().unwrap();
    assert_eq!(renamed.drafts[0], DraftRecord { name: "Vedtatt utkast".into(), ..before.drafts[0].clone() });
    assert_eq!(renamed.working, "Vedtatt utkast", "it is still the first");
    assert_eq!((&renamed.versions, &renamed.decisions), (&before.versions, &before.decisions), "under its old name");
    write(&mut file, 42, "remove-draft", |t| t.drafts().remove("Vedtatt utkast"));
    let removed = file.contents().unwrap();
    assert_eq!((removed.drafts.len(), removed.working.as_str()), (1, OTHER));
    assert_eq!((&removed.versions, &removed.decisions), (&before.versions, &before.decisions));
    assert_eq!(file.verify(), []);
    for state in [&renamed, &before] {
        file.undo(at(43), "leader", unchecked).unwrap();
        if state.drafts.len() == 1 {
            file.undo(at(43), "leader", unchecked).unwrap();
        }
        assert_eq!(file.contents().unwrap(), *state, "with all that was set in it");
    }
    assert_eq!(file.verify(), []);
}

#[test]
fn the_draft_at_work_keeps_its_place_when_renamed_and_gives_it_up_when_taken_away() {
    let (_room, mut file) = Room::with_meeting(1);
    write(&mut file, 1, "add-draft", |t| t.drafts().add(OTHER));
    write(&mut file, 2, "work-on", |t| t.drafts().set_working(OTHER));
    write(&mut file, 3, "rename-draft", |t| t.drafts().rename(OTHER, "Utkast C"));
    assert_eq!(file.contents().unwrap().working, "Utkast C");
    write(&mut file, 4, "remove-draft", |t| t.drafts().remove("Utkast C"));
    assert_eq!(file.contents().unwrap().working, DRAFT, "the first of those left");
    file.undo(at(5), "leader", unchecked).unwrap();
    assert_eq!(file.contents().unwrap().working, "Utkast C", "taken back, it is at work again");
}

#[test]
fn what_cannot_be_is_refused_by_name() {
    let (_room, mut file) = Room::with_meeting(1);
    write(&mut file, 1, "add-draft", |t| t.drafts().add(OTHER));
    let taken = "name-taken: there is already a draft «Utkast B»";
    assert_eq!(refused(&mut file, |t| t.drafts().add(OTHER)), taken);
    assert_eq!(refused(&mut file, |t| t.drafts().rename(DRAFT, OTHER)), taken);
    assert_eq!(refused(&mut file, |t| t.drafts().copy(DRAFT, OTHER)), taken);
    let missing = "not-there: there is no draft «Utkast X»";
    assert_eq!(refused(&mut file, |t| t.drafts().copy("Utkast X", "Utkast Y")), missing);
    assert_eq!(refused(&mut file, |t| t.drafts().rename("Utkast X", "Utkast Y")), missing);
    assert_eq!(refused(&mut file, |t| t.drafts().remove("Utkast X")), missing);
    assert_eq!(refused(&mut file, |t| t.drafts().set_working("Utkast X")), missing);
    write(&mut file, 2, "remove-draft", |t| t.drafts().remove(DRAFT));
    let only = "not-there: there is no other draft to go on with than «Utkast B»";
    assert_eq!(refused(&mut file, |t| t.drafts().remove(OTHER)), only);
}

#[test]
fn the_same_place_is_the_same_however_little_it_says() {
    let (_room, mut file) = Room::with_meeting(1);
    write(&mut file, 1, "override", |t| t.overrides().put(DRAFT, &accepted()));
    let again = OverrideRecord { reason: "avtalt i AU".into(), ..accepted() };
    write(&mut file, 2, "override", |t| t.overrides().put(DRAFT, &again));
    assert_eq!(file.contents().unwrap().drafts[0].overrides, [again], "one reason for one place");
}

#[test]
fn replacing_the_adjustments_touches_only_groups_that_differ() {
    let (_room, mut file) = Room::with_meeting(3);
    fill(&mut file);
    let mut wanted = file.contents().unwrap().drafts[0].adjustments.clone();
    wanted.groups.remove(&group(GroupLevel::Scheme, ""));
    wanted.groups.insert(group(GroupLevel::Pot, "Nettverk Ytre Helgeland"), by_hand(9));
    write(&mut file, 2, "replace", |t| t.adjustments().replace(DRAFT, &wanted));
    assert_eq!(file.contents().unwrap().drafts[0].adjustments, wanted);
    file.undo(at(3), "leader", unchecked).unwrap();
    assert!(file.contents().unwrap().drafts[0].adjustments.groups.contains_key(&group(GroupLevel::Scheme, "")));
}

#[derive(Clone, Debug)]
enum Act {
    Add(usize),
    Copy(usize, usize),
    Rename(usize, usize),
    Remove(usize),
    Work(usize),
    Group(usize, i64),
    WhatIf(usize, i64),
    Undo,
    Redo,
}

const NAMES: [&str; 4] = [DRAFT, OTHER, "Utkast C", "Utkast D"];

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let name = || 0..NAMES.len();
    let act = prop_oneof![
        2 => name().prop_map(Act::Add),
        3 => (name(), name()).prop_map(|(from, to)| Act::Copy(from, to)),
        3 => (name(), name()).prop_map(|(from, to)| Act::Rename(from, to)),
        2 => name().prop_map(Act::Remove),
        2 => name().prop_map(Act::Work),
        3 => (name(), 0_i64..3).prop_map(|(draft, amount)| Act::Group(draft, amount)),
        3 => (name(), 0_i64..3).prop_map(|(draft, amount)| Act::WhatIf(draft, amount)),
        4 => Just(Act::Undo),
        3 => Just(Act::Redo),
    ];
    prop::collection::vec(act, 1..20)
}

/// A draft in this test: its name, the amount of its group and its what-if frame.
type Sketch = (&'static str, Option<i64>, Option<i64>);

/// The drafts in order, and the one that was chosen.
#[derive(Clone, Debug, Default, PartialEq)]
struct Model {
    drafts: Vec<Sketch>,
    chosen: Option<&'static str>,
}

impl Model {
    fn at(&self, name: usize) -> Option<usize> {
        self.drafts.iter().position(|draft| draft.0 == NAMES[name])
    }

    /// What the act makes of it; none when it is refused.
    fn after(&self, act: &Act) -> Option<Model> {
        let mut next = self.clone();
        match *act {
            Act::Add(name) => self.at(name).is_none().then(|| next.drafts.push((NAMES[name], None, None)))?,
            Act::Copy(from, to) => {
                let (_, group, what_if) = self.drafts[self.at(from)?];
                self.at(to).is_none().then(|| next.drafts.push((NAMES[to], group, what_if)))?
            }
            Act::Rename(from, to) => {
                let place = self.at(from)?;
                self.at(to).is_none().then(|| next.drafts[place].0 = NAMES[to])?;
                next.chosen = next.chosen.map(|chosen| if chosen == NAMES[from] { NAMES[to] } else { chosen });
            }
            Act::Remove(name) => {
                let place = self.at(name)?;
                (self.drafts.len() > 1).then(|| next.drafts.remove(place))?;
                next.chosen = next.chosen.filter(|chosen| *chosen != NAMES[name]);
            }
            Act::Work(name) => next.chosen = self.at(name).map(|_| Some(NAMES[name]))?,
            Act::Group(name, amount) => next.drafts[self.at(name)?].1 = Some(amount),
            Act::WhatIf(name, amount) => next.drafts[self.at(name)?].2 = Some(amount),
            Act::Undo | Act::Redo => return None,
        }
        Some(next)
    }
}

fn carry_out(t: &Tables<'_>, act: &Act) -> Result<(), StoreError> {
    match *act {
        Act::Add(name) => t.drafts().add(NAMES[name]),
        Act::Copy(from, to) => t.drafts().copy(NAMES[from], NAMES[to]),
        Act::Rename(from, to) => t.drafts().rename(NAMES[from], NAMES[to]),
        Act::Remove(name) => t.drafts().remove(NAMES[name]),
        Act::Work(name) => t.drafts().set_working(NAMES[name]),
        Act::Group(name, amount) => {
            t.adjustments().put_group(NAMES[name], &group(GroupLevel::Region, "Lofoten"), &by_hand(amount))
        }
        Act::WhatIf(name, amount) => t.what_ifs().put(NAMES[name], &dekom(), Kroner::new(amount)),
        Act::Undo | Act::Redo => Ok(()),
    }
}

fn sketch(draft: &DraftRecord) -> (String, Option<i64>, Option<i64>) {
    let group = draft.adjustments.groups.get(&group(GroupLevel::Region, "Lofoten"));
    let what_if = draft.what_if.iter().find(|(scheme, _): &&(SchemeId, Kroner)| *scheme == dekom());
    (draft.name.clone(), group.map(|set| set.amount.get()), what_if.map(|(_, amount)| amount.get()))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, ..ProptestConfig::default() })]

    #[test]
    fn any_row_of_changes_to_drafts_is_what_a_list_in_memory_gives(acts in acts()) {
        let (_room, mut file) = Room::with_meeting(1);
        let mut now = Model { drafts: vec![(DRAFT, None, None)], chosen: None };
        let (mut done, mut undone): (Vec<Model>, Vec<Model>) = Default::default();
        for (minute, act) in (1..).zip(acts) {
            match &act {
                Act::Undo => if let Some(state) = done.pop() {
                    file.undo(at(minute), "leader", unchecked).unwrap();
                    undone.push(std::mem::replace(&mut now, state));
                },
                Act::Redo => if let Some(state) = undone.pop() {
                    file.redo(at(minute), "leader", unchecked).unwrap();
                    done.push(std::mem::replace(&mut now, state));
                },
                change => {
                    let written = file.write(&entry(minute, "draft"), &undoable("draft"), |t| carry_out(t, change), unchecked);
                    let expected = now.after(change);
                    prop_assert_eq!(written.is_ok(), expected.is_some(), "{:?} of {:?}: {:?}", change, now, written);
                    if let Some(next) = expected {
                        done.push(std::mem::replace(&mut now, next));
                        undone.clear();
                    }
                }
            }
            let held = file.contents().unwrap();
            let drafts: Vec<_> = held.drafts.iter().map(sketch).collect();
            let expected: Vec<_> = now.drafts.iter().map(|(name, group, what_if)| (name.to_string(), *group, *what_if)).collect();
            prop_assert_eq!(drafts, expected);
            prop_assert_eq!(held.working, now.chosen.unwrap_or(now.drafts[0].0));
        }
        prop_assert_eq!(file.verify(), vec![]);
    }
}
