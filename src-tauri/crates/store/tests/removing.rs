//! A need and a region taken away, with everything that hangs on them, and brought back by one undo.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod common;

use allocation::{FindingCode, GroupLevel, Place};
use common::shares::{by_hand, group};
use common::*;
use store::{Contents, MeetingFile, OverrideRecord, StoreError, Undoable};

const OTHER: &str = "Utkast B";

fn accepted(place: Place) -> OverrideRecord {
    OverrideRecord { code: FindingCode::AboveApplied, place, reason: "avtalt".into() }
}

fn at_need(number: u32) -> Place {
    Place { need: Some(need(number).id), ..Place::default() }
}

fn in_region(name: &str) -> Place {
    Place { scheme: Some(shares::dekom()), region: Some(name.into()), ..Place::default() }
}

/// Two drafts, in both of which something is set and accepted for needs 1 and 2 and for two regions; notes on both.
fn a_meeting_with_much_set() -> (Room, MeetingFile) {
    let (room, mut file) = Room::with_meeting(4);
    write(&mut file, 1, "fill", |t| {
        for number in [1, 2] {
            t.adjustments().put(DRAFT, &need(number).id, &by_hand(5))?;
            t.notes().put(&need(number).id, "intern")?;
            t.overrides().put(DRAFT, &accepted(at_need(number)))?;
        }
        for region in ["Lofoten", "Tom region"] {
            t.regions().put(region)?;
            t.adjustments().put_group(DRAFT, &group(GroupLevel::Region, region), &by_hand(500_000))?;
            t.overrides().put(DRAFT, &accepted(in_region(region)))?;
        }
        t.adjustments().put_group(DRAFT, &group(GroupLevel::Pot, "Tom region"), &by_hand(1))?;
        t.overrides().put(DRAFT, &accepted(Place::default()))?;
        t.drafts().copy(DRAFT, OTHER)
    });
    (room, file)
}

fn names_need(held: &Contents, number: u32) -> bool {
    let id = need(number).id;
    held.needs.iter().any(|need| need.id == id)
        || held.notes.contains_key(&id)
        || held.assessments.iter().any(|assessment| assessment.need == id)
        || held.stages.iter().any(|stage| stage.need == id)
        || held.drafts.iter().any(|draft| {
            draft.adjustments.needs.contains_key(&id)
                || draft.overrides.iter().any(|accepted| accepted.place.need.as_ref() == Some(&id))
        })
}

#[test]
fn a_need_goes_with_everything_that_hangs_on_it_in_every_draft() {
    let (room, mut file) = a_meeting_with_much_set();
    let before = file.contents().unwrap();
    assert!(before.assessments.iter().any(|entry| entry.need == need(1).id), "there is something to take away");
    assert!(before.stages.iter().any(|entry| entry.need == need(1).id));
    write(&mut file, 2, "remove-need", |t| t.needs().remove(&need(1).id));
    let without = file.contents().unwrap();
    assert!(!names_need(&without, 1), "nothing speaks of it any more");
    assert!(names_need(&without, 2));
    for draft in &without.drafts {
        assert_eq!((draft.adjustments.needs.len(), draft.adjustments.groups.len()), (1, 3), "{}", draft.name);
        assert_eq!(draft.overrides.len(), 4, "those of the other need, of the regions and of nothing stay");
    }
    file.undo(at(3), "leader", unchecked).unwrap();
    assert_eq!(file.contents().unwrap(), before, "one undo brings all of it back");
    file.redo(at(4), "leader", unchecked).unwrap();
    assert_eq!(file.contents().unwrap(), without);
    assert_eq!(file.verify(), []);
    drop(file);
    let mut file = room.open();
    file.undo(at(5), "leader", unchecked).unwrap();
    assert_eq!(file.contents().unwrap(), before, "also after the file was closed");
    assert_eq!(file.verify(), []);
}

#[test]
fn needs_that_go_and_come_in_one_change_are_one_step() {
    let (_room, mut file) = a_meeting_with_much_set();
    let before = file.contents().unwrap();
    write(&mut file, 2, "import", |t| {
        for number in 1..=4 {
            t.needs().remove(&need(number).id)?;
        }
        t.needs().put(&need(1))?;
        t.needs().put(&need(9))
    });
    let after = file.contents().unwrap();
    assert_eq!(after.needs.len(), 2);
    assert!(after.notes.is_empty() && after.drafts.iter().all(|draft| draft.adjustments.needs.is_empty()));
    file.undo(at(3), "leader", unchecked).unwrap();
    assert_eq!(file.contents().unwrap(), before);
    file.redo(at(4), "leader", unchecked).unwrap();
    assert_eq!(file.contents().unwrap(), after);
    assert_eq!(file.verify(), []);
}

#[test]
fn a_region_that_nobody_stands_in_goes_with_what_is_set_for_it() {
    let (_room, mut file) = a_meeting_with_much_set();
    let before = file.contents().unwrap();
    write(&mut file, 2, "remove-region", |t| t.regions().remove("Tom region"));
    let without = file.contents().unwrap();
    assert_eq!(without.regions, REGIONS);
    for draft in &without.drafts {
        let groups: Vec<_> = draft.adjustments.groups.keys().collect();
        let pot = group(GroupLevel::Pot, "Tom region");
        let region = group(GroupLevel::Region, "Lofoten");
        assert_eq!(groups.len(), 2, "{groups:?}");
        assert!(groups.contains(&&pot) && groups.contains(&&region), "a pot of the same name is another thing");
        assert!(!draft.overrides.contains(&accepted(in_region("Tom region"))));
        assert!(draft.overrides.contains(&accepted(in_region("Lofoten"))));
    }
    file.undo(at(3), "leader", unchecked).unwrap();
    assert_eq!(file.contents().unwrap(), before, "one undo brings all of it back");
    assert_eq!(file.verify(), []);
}

#[test]
fn what_is_not_there_or_still_used_is_refused_by_name() {
    let (_room, mut file) = a_meeting_with_much_set();
    let held = file.contents().unwrap();
    let mut refusal = |change: fn(&store::Tables<'_>) -> Result<(), StoreError>| {
        let refused = file.write(&entry(2, "remove"), &Undoable::No, change, unchecked).unwrap_err();
        assert_eq!(file.contents().unwrap(), held, "{refused}");
        refused.to_string()
    };
    let of_need = refusal(|t| t.needs().remove(&need(40).id));
    assert_eq!(of_need, "not-there: there is no behovsmelding dekom-40");
    assert_eq!(refusal(|t| t.regions().remove("Borte")), "not-there: there is no region «Borte»");
    let used = refusal(|t| t.regions().remove("Lofoten"));
    assert_eq!(used, "in-use: region «Lofoten» stays, since it is used by behovsmelding dekom-1");
    let by_seat = refusal(|t| {
        let seat = forum::Seat { region: Some("Tom region".into()), ..t.seats().all()?.remove(0) };
        t.seats().put(&seat)?;
        t.regions().remove("Tom region")
    });
    assert!(by_seat.starts_with("in-use: region «Tom region» stays, since it is used by seat "), "{by_seat}");
    let by_participant = refusal(|t| {
        t.needs().remove(&need(2).id)?;
        t.regions().remove("Ytre Helgeland")
    });
    assert_eq!(
        by_participant,
        "in-use: region «Ytre Helgeland» stays, since it is used by participant Nettverk Ytre Helgeland"
    );
}
