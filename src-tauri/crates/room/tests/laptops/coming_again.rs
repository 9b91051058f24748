//! The app's client comes again: after a sleep, to a room with another address, and with a question that was not answered.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use meeting::face::{FaceAnswer, FaceQuestion, ShownOf};
use room::client::Unreached;
use room::message::FromDevice;
use serde_json::json;
use tokio::time::Instant;

use super::on_the_way::{PIN, Played, START};

#[tokio::test(start_paused = true)]
async fn a_machine_that_slept_comes_again_at_once_and_says_since_when_what_it_shows_may_be_old() {
    let mut played = Played::known();
    let mut room = played.call().await.socket().await;
    room.welcome().await;
    played.until_fresh().await;
    // The lid is closed for an hour: the clock has gone on, the timers have not.
    let woken = Instant::now();
    played.slept.store(3_600, Ordering::Relaxed);
    let lost = played.until(|told| told.lost).await;
    assert_eq!(lost, START, "it was fresh when the room was heard last");
    assert!(woken.elapsed() <= Duration::from_secs(1), "the line that stands is not believed");
    let mut again = played.call().await.socket().await;
    let Some(FromDevice::Hello { since, .. }) = again.hears().await else { panic!("no hello") };
    assert_eq!(since.map(|since| since.serial), Some(1));
    again.welcome().await;
    played.until_fresh().await;
    drop(room);
}

#[tokio::test(start_paused = true)]
async fn a_room_that_comes_back_with_another_address_is_looked_for_at_each_that_is_known() {
    let mut played = Played::known();
    let mut room = played.call().await.socket().await;
    room.welcome().await;
    played.until_fresh().await;
    drop(room);
    played.until_lost().await;
    let mut called = Vec::new();
    for why in [Unreached::NoAnswer, Unreached::AnotherRoom] {
        let call = played.call().await;
        called.push(call.1.to_string());
        call.refuse(why);
    }
    let call = played.call().await;
    assert_eq!(called, ["192.168.1.20:8443", "192.168.1.31:8443"]);
    assert_eq!(call.1.to_string(), "192.168.1.20:8443", "and from the first again");
    call.refuse(Unreached::NoAnswer);
    let call = played.call().await;
    let met = call.1;
    let mut room = call.socket().await;
    room.welcome().await;
    played.until_fresh().await;
    assert_eq!(played.keyring.rooms()[0].address, met, "where it was met is tried first the next time");
    // It is typed where the room is now.
    played.client.come_back(PIN, Some("192.168.1.77:9000".parse().unwrap())).unwrap();
    assert_eq!(played.call().await.1.to_string(), "192.168.1.77:9000");
}

#[tokio::test(start_paused = true)]
async fn a_question_is_answered_asked_again_when_the_line_was_cut_and_not_asked_of_a_room_that_answers_none() {
    let mut played = Played::known();
    let question = FaceQuestion::Why { of: ShownOf::Draft {}, need: serde_json::from_value(json!("dekom-1")).unwrap() };
    let client = Arc::new(played.client);
    let ask = || {
        let (client, question) = (Arc::clone(&client), question.clone());
        tokio::spawn(async move { client.look(question).await })
    };
    let asked = ask();
    let mut room = played.calls.recv().await.unwrap().socket().await;
    room.welcome_that(json!({"questions": true})).await;
    let first = room.question().await;
    drop(room);
    let mut room = played.calls.recv().await.unwrap().socket().await;
    room.welcome_that(json!({"questions": true})).await;
    let (id, again) = room.question().await;
    assert_eq!((id, &again), (first.0, &json!({"ask": "why", "of": {"of": "draft"}, "need": "dekom-1"})));
    let answer = json!({"answer": "why", "need": "dekom-1", "amount": 100, "steps": []});
    room.say(json!({"say": "answer", "id": id, "answer": answer})).await;
    assert!(matches!(asked.await.unwrap(), Ok(FaceAnswer::Why { .. })));
    drop(room);
    let mut earlier = played.calls.recv().await.unwrap().socket().await;
    earlier.welcome().await;
    assert_eq!(ask().await.unwrap().unwrap_err().code, "no-questions");
}
