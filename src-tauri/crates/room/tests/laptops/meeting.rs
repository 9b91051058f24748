//! The real meeting under the room: what a laptop is shown of the example, and what its seat may say.

use std::sync::Arc;

use chrono::Utc;
use forum::{NeedId, SchemeId};
use meeting::command::AdjustCommand;
use room::bytes::DeviceKey;
use room::door::RoomCommand;
use room::{Floor, Room, RoomEvent};
use serde_json::json;

use super::client::{Laptop, hello, invited};
use super::fake::{address, opening};

#[tokio::test]
async fn a_laptop_follows_the_example_meeting_and_its_remark_comes_back_in_what_it_sees_alone() {
    let desk = tempfile::tempdir().unwrap();
    let file = desk.path().join("m.innstilling");
    let meeting = meeting::new_from_example("nordland-2023", &file, Arc::new(Utc::now)).unwrap();
    let floor: Arc<dyn Floor> = Arc::new(meeting.clone());
    let (room, mut events) = Room::open(floor, opening(desk.path(), "127.0.0.1:0")).await.unwrap();
    let (invitation, key) = (room.invite_all().unwrap().remove(1), DeviceKey::random().unwrap());
    let mut laptop = Laptop::connect(room.address(), address(1), Some(room.fingerprint())).await.unwrap();
    laptop.say(&hello(invited(&invitation, key, "En maskin"))).await;
    while !matches!(events.recv().await, Some(RoomEvent::Knock(_))) {}
    room.lead(&RoomCommand::ApproveInvited {}).unwrap();
    laptop.until_in().await;
    let shared = laptop.shared();
    let parts: Vec<&str> = shared.keys().map(String::as_str).collect();
    assert_eq!(parts, ["case", "draft", "meeting", "proposals", "speakers", "vote", "wall"]);
    assert_eq!(laptop.own().unwrap()["seat"], invitation.seat.id.as_str());

    let answer = laptop.do_it(1, json!({"do": "remark", "need": null, "text": "Hva med reisen?"})).await.unwrap();
    assert_eq!(answer["answer"], "laid-before");
    while !laptop.own().unwrap()["messages"].to_string().contains("Hva med reisen?") {
        laptop.hear().await.unwrap();
    }
    let ballot = json!({"do": "cast", "vote": 1, "ballot": "3d594650343601fd9a8ba3e41eb2a2f4", "choice": "for"});
    assert_eq!(laptop.do_it(2, ballot).await, Err("meeting-not-opened".to_owned()));
    assert_eq!(laptop.do_it(3, json!({"do": "lock", "need": "rekom-1"})).await, Err("not-understood".to_owned()));

    // What the leader has not shown moves nothing for a laptop.
    let before = laptop.shared();
    let need = NeedId::new(&SchemeId::new("rekom"), 1);
    let seen = meeting.leader_view().unwrap().revision;
    meeting.execute(seen, AdjustCommand::Lock { need }).unwrap();
    room.moved();
    laptop.do_it(4, json!({"do": "remark", "text": "Takk."})).await.unwrap();
    assert_eq!(laptop.shared(), before);
}

#[tokio::test]
async fn that_browsers_could_vote_stands_in_the_minutes_of_the_vote() {
    let desk = tempfile::tempdir().unwrap();
    let meeting =
        meeting::new_from_example("nordland-2023", &desk.path().join("m.innstilling"), Arc::new(Utc::now)).unwrap();
    let floor: Arc<dyn Floor> = Arc::new(meeting.clone());
    let (room, _events) = Room::open(floor, opening(desk.path(), "127.0.0.1:0")).await.unwrap();
    let does = |line: serde_json::Value| {
        let command: meeting::Command = serde_json::from_value(line).unwrap();
        meeting.execute(meeting.leader_view().unwrap().revision, command).unwrap();
    };
    let seats: Vec<String> = (1..=12).map(|number| format!("s{number:02}")).collect();
    does(json!({"do": "open-meeting", "meeting": "m1"}));
    does(json!({"do": "arrive", "seats": seats}));
    does(json!({"do": "open-case", "case": "4/23"}));
    does(json!({"do": "put-forward", "proposal": "a", "text": "Saken utsettes."}));
    does(json!({"do": "consensus-tried"}));
    let said = || meeting.protokoll_text(None, forum::Language::Nb).unwrap().matches("stemmes fra nettleser").count();
    for (nth, allowed) in [(1, false), (2, true)] {
        room.lead(&RoomCommand::LetBrowsersCommand { allowed }).unwrap();
        let mut vote =
            json!({"do": "put-to-vote", "question": {"question": "one", "proposal": "a"}, "way": "named-by-laptop"});
        if nth > 1 {
            vote["repeats"] = json!(nth - 1);
        }
        does(vote);
        does(json!({"do": "cast-at-desk", "seat": "s01", "choice": "for"}));
        does(json!({"do": "end-vote"}));
        assert_eq!(said(), usize::from(allowed), "vote {nth}");
    }
    room.close();
    does(
        json!({"do": "put-to-vote", "question": {"question": "one", "proposal": "a"}, "way": "named-by-laptop", "repeats": 2}),
    );
    does(json!({"do": "cast-at-desk", "seat": "s01", "choice": "for"}));
    does(json!({"do": "end-vote"}));
    assert_eq!(said(), 1, "no browser votes in a room that is closed");
}
