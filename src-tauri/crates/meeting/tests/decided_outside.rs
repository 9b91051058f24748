//! What earlier programs decided outside of any meeting is read as it was: what was decided stands, what fell is told, and what was
//! put forward and never decided waits for nobody.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use allocation::Others;
use common::{Room, clock, need, part};
use forum::vote::{Count, VoteResult};
use forum::{Kroner, Language};
use meeting::command::{AdjustCommand, ReopenCommand, ResolveCommand};
use meeting::view::{Decided, Stage, WallContent, WallScene};
use meeting::{Paper, verify};

const DECIDED: &str = "decided-outside-format-11.innstilling";
const PUT_FORWARD: &str = "put-forward-outside-format-11.innstilling";

fn sound(room: Room) {
    let (path, folder) = (room.path(), room.folder);
    drop(room.meeting);
    assert_eq!(verify(&path, clock()).unwrap().problems, [""; 0]);
    drop(folder);
}

#[test]
fn the_decision_stands_with_its_vote_and_so_do_the_votes_before_it() {
    let room = Room::earlier(DECIDED);
    let view = room.view();
    assert_eq!(view.draft.stage, Stage::Recommended);
    let Decided::Vote { vote } = view.decision.decision.unwrap().decided else {
        panic!("by a vote of the earlier program")
    };
    assert_eq!((vote.count, vote.result), (Count { yes: 10, no: 4, blank: 2 }, VoteResult::Adopted));
    let results: Vec<VoteResult> = view.decision.votes.iter().map(|vote| vote.result).collect();
    assert_eq!(results, [VoteResult::Fallen, VoteResult::Adopted, VoteResult::Adopted], "what was broken off is none");
    assert_eq!(view.decision.earlier[0].reopened.as_deref(), Some("Et beløp var ført feil (konstruert)."));
    let wall = room.meeting.wall_ahead(&WallScene::Result).unwrap();
    assert!(matches!(wall.content, WallContent::Result { .. }));
    assert!(room.meeting.paper(&Paper::INNSTILLING, Language::Nn).unwrap().starts_with(b"%PDF"));
    sound(room);
}

#[test]
fn it_is_set_aside_and_the_draft_is_then_decided_in_a_meeting() {
    let room = Room::earlier(DECIDED);
    room.done(ReopenCommand::Reopen { reason: "Rammen er endret".into() });
    assert_eq!(room.view().draft.stage, Stage::Draft);
    room.agreed();
    assert_eq!(part(room.view().decision.decision.unwrap().decided).vote, None);
    assert_eq!(room.view().decision.earlier.len(), 2);
    sound(room);
}

#[test]
fn a_draft_that_was_put_forward_and_voted_on_when_the_program_ended_can_be_changed_and_put_forward_in_a_meeting() {
    let room = Room::earlier(PUT_FORWARD);
    let view = room.view();
    assert_eq!((view.draft.stage, &view.decision.proposed, view.decision.votes.len()), (Stage::Draft, &None, 0));
    assert_eq!(view.decision.decision, None, "a vote that was never ended decides nothing");
    let need = view.needs.first().map_or_else(|| need("none"), |need| need.id.clone());
    let changed = room.act(AdjustCommand::SetAmount { need, amount: Kroner::new(1), others: Others::Hold, sure: true });
    assert!(changed.is_ok() || view.needs.is_empty(), "{changed:?}");
    room.put_forward();
    assert_eq!(room.view().draft.stage, Stage::Proposed);
    let proposal = meeting::ProposalId::new(room.view().draft.name);
    room.done(ResolveCommand::Agree { proposal, lines: None, body: None });
    assert_eq!(room.view().draft.stage, Stage::Recommended);
    sound(room);
}
