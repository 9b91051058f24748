//! What is applied for against the frame (R7), per scheme and in all.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use common::{Room, scheme};
use forum::Kroner;
use meeting::command::DraftCommand;
use meeting::view::AgainstFrame;

fn told(against: &AgainstFrame) -> (i64, i64, i64, Option<String>) {
    (against.applied.get(), against.frame.get(), against.over.get(), against.percent.map(|percent| percent.to_string()))
}

#[test]
fn nordland_asks_for_sixty_percent_more_than_there_is() {
    let room = Room::nordland();
    let draft = room.view().draft;
    assert_eq!(told(&draft.against_frame), (50_171_580, 31_252_000, 18_919_580, Some("60.5".into())));
    assert_eq!(
        (draft.against_frame.needs, draft.against_frame.owner + draft.against_frame.university),
        (135, Kroner::new(50_171_580))
    );
    assert!(draft.schemes.iter().all(|sums| sums.against_frame.applied == sums.applied), "the rules saw the same");
    let kl = &draft.schemes[2].against_frame;
    assert_eq!(told(kl), (17_530_348, 8_296_000, 9_234_348, Some("111.3".into())));
    let change = room.done(DraftCommand::TryFrame { scheme: scheme("kl"), amount: Some(Kroner::new(20_000_000)) });
    let kl = &change.schemes[2].against_frame;
    assert_eq!(told(kl), (17_530_348, 20_000_000, -2_469_652, Some("-12.3".into())), "less is asked for than there is");
    assert_eq!(room.view().draft.against_frame.frame, Kroner::new(42_956_000), "and the whole follows");
}

#[test]
fn without_a_frame_there_is_an_amount_and_no_percentage() {
    let room = Room::nordland();
    room.done(DraftCommand::TryFrame { scheme: scheme("kl"), amount: Some(Kroner::ZERO) });
    assert_eq!(told(&room.view().draft.schemes[2].against_frame), (17_530_348, 0, 17_530_348, None));
}
