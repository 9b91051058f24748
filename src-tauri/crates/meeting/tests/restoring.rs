//! The morning the meeting file is damaged.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use std::fs;

use allocation::Others;
use common::{Room, clock, need};
use forum::Kroner;
use meeting::RefusalCode;
use meeting::command::AdjustCommand;

#[test]
fn a_damaged_file_is_set_aside_and_the_meeting_goes_on_from_the_copy() {
    let room = Room::nordland().reopened();
    let copied = room.view();
    let set = |amount| AdjustCommand::SetAmount {
        need: need("dekom-85"),
        amount: Kroner::new(amount),
        others: Others::Spread,
        sure: false,
    };
    room.done(set(1_000));
    let path = room.path();
    let Room { folder, meeting } = room;
    drop(meeting);
    let mut bytes = fs::read(&path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle..middle + 4_096].fill(0xA5);
    fs::write(&path, &bytes).unwrap();

    let Err(refusal) = meeting::open(&path, clock()) else { panic!("a damaged file was opened") };
    assert_eq!(refusal.code, RefusalCode::FileDamaged);
    assert_eq!(
        refusal.values["copy-revision"],
        copied.revision.to_string(),
        "the copy is offered, with how far it goes"
    );
    assert_eq!(fs::read(&path).unwrap(), bytes, "nothing is repaired silently");

    let restored = meeting::restore(&path, &clock()).unwrap();
    assert_eq!(restored.revision, copied.revision);
    assert_eq!(fs::read(restored.set_aside.unwrap()).unwrap(), bytes, "the damaged file is kept as it was");
    let meeting::Opened::Meeting(meeting) = meeting::open(&path, clock()).unwrap() else { panic!("a meeting") };
    assert_eq!(meeting.leader_view().unwrap().draft, copied.draft);
    assert_eq!(meeting::restore(&path, &clock()).unwrap_err().code, RefusalCode::OpenElsewhere, "it is in use now");
    drop(meeting);
    assert_eq!(meeting::restore(&path, &clock()).unwrap_err().code, RefusalCode::NotDamaged);
    drop(folder);
}
