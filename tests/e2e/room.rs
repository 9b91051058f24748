//! The room at the leader's real window: opened, found by a laptop, open again by itself when the desk died, and closed with the file.

use serde_json::{Value, json};
use whole_program::Outcome;
use whole_program::program::{Desk, answer};
use whole_program::window::{Running, wait};

/// How the room is, once it is open.
async fn open_room(running: &Running) -> Outcome<Value> {
    let view = |answer: Value| answer.pointer("/answer/open/view").filter(|view| !view.is_null()).cloned();
    wait("the room is open", || async { Ok(view(running.invoke("room", json!({})).await?)) }).await
}

fn text(view: &Value, name: &str) -> String {
    view.get(name).and_then(Value::as_str).unwrap_or_default().to_owned()
}

#[tokio::test]
async fn a_desk_that_died_opens_the_same_room_again_and_one_that_closes_its_file_closes_the_room() -> Outcome {
    let desk = Desk::new()?;
    let file = desk.nordland()?;
    let running = Running::start(&desk, Some(&file)).await?;
    running.section("Rommet").await?;
    running.reads("Rommet er stengt").await?;
    running.invoke("open_room", json!({"bind": "127.0.0.1:0"})).await?;
    let before = open_room(&running).await?;
    let (address, fingerprint) = (text(&before, "address"), text(&before, "fingerprint"));
    running.reads(&address).await?;
    running.reads(&text(&before, "code")).await?;
    running.invoke("lead_room", json!({"command": {"do": "let-browsers-command", "allowed": true}})).await?;
    running.pull_the_plug()?;

    // Nobody is asked anything: the same address, the same key, and what browsers may.
    let running = Running::start(&desk, Some(&file)).await?;
    let after = open_room(&running).await?;
    assert_eq!((text(&after, "address"), text(&after, "fingerprint")), (address.clone(), fingerprint.clone()));
    assert_eq!(after.get("browsers_command"), Some(&json!(true)));
    let looked = answer(["room-check", "--at", address.as_str(), "--fingerprint", fingerprint.as_str()])?;
    assert!(looked.contains(&format!("Rommet svarer på {address}")), "{looked}");

    running.invoke("close_file", json!({})).await?;
    running.reads("Sist brukt").await?;
    // Refused: it exits with 1.
    assert!(answer(["room-check", "--at", address.as_str()]).is_err(), "nothing listens any more");
    running.close().await?;

    let running = Running::start(&desk, Some(&file)).await?;
    running.section("Rommet").await?;
    running.reads("Rommet er stengt").await?;
    running.close().await
}
