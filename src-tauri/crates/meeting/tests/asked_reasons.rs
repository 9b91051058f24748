//! What is to be explained though it stands in nobody's way: a part set aside above its ceiling (R93).
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

mod common;

use allocation::{FindingCode, Severity};
use common::Room;
use meeting::command::{RegisterCommand, RemarkCommand};
use meeting::view::FindingView;

fn above(room: &Room) -> FindingView {
    let all = room.view().draft.findings.into_iter();
    let mut of = all.filter(|seen| seen.finding.code == FindingCode::SetAsideAboveCeiling);
    of.next().unwrap_or_else(|| panic!("the set-aside is above its ceiling"))
}

#[test]
fn what_is_set_aside_above_its_ceiling_asks_why_until_it_is_said_and_stands_in_nobodys_way() {
    let room = Room::example("rogaland-2025");
    let mut model = room.view().model;
    let schemes = model["schemes"].as_array_mut().unwrap();
    let rekom = schemes.iter_mut().find(|scheme| scheme["scheme"] == "rekom").unwrap();
    rekom["set_asides"][0]["base_kroner"] = 30_000_000.into();
    room.done(RegisterCommand::SetModel { model });

    let found = above(&room);
    assert_eq!((found.finding.severity, found.blocks, found.asks), (Severity::Warn, false, true));
    let (code, place) = (found.finding.code, found.finding.place.clone());
    room.done(RemarkCommand::OverrideFinding { code, place, reason: "Vedtatt i sak 21/24".into() });
    let said = above(&room);
    assert_eq!((said.accepted.as_deref(), said.blocks, said.asks), (Some("Vedtatt i sak 21/24"), false, false));
    let asks = room.view().draft.findings.iter().filter(|seen| seen.asks && !seen.blocks).count();
    assert_eq!(asks, 0, "nothing else that only warns asks for a reason");
}
