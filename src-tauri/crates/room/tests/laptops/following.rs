//! What is told: the newest, to all, whoever is slow.

use std::sync::Arc;

use room::door::DeviceIs;
use room::message::{FromDevice, ToDevice};
use serde_json::json;

use super::fake::House;

#[tokio::test]
async fn what_the_leader_changes_is_told_to_every_laptop_and_only_what_moved() {
    let mut house = House::open(3).await;
    let (mut first, _) = house.joined(1).await;
    let (mut second, _) = house.joined(2).await;
    house.set_amount(1_000);
    let change = first
        .hear_until(|said| match said {
            ToDevice::Change { shared, own, .. } => Some((shared.clone(), own.clone())),
            _ => None,
        })
        .await;
    assert_eq!(change, (json!({"draft": {"amount": 1_000}}).as_object().unwrap().clone(), None));
    second.until_shown("draft", &json!({"amount": 1_000})).await;
}

#[tokio::test]
async fn a_laptop_that_does_not_read_holds_up_nobody_and_then_has_the_newest() {
    let mut house = House::open(2).await;
    let (mut sleeper, _) = house.joined(1).await;
    let (mut awake, _) = house.joined(2).await;
    for amount in 1..=300 {
        house.set_amount(amount);
        awake.until_shown("draft", &json!({"amount": amount})).await;
    }
    sleeper.until_shown("draft", &json!({"amount": 300})).await;
    assert_eq!(sleeper.since(), awake.since());
}

#[tokio::test]
async fn who_waits_long_for_an_answer_keeps_news_from_nobody() {
    let mut house = House::open(2).await;
    let (mut asks, _) = house.joined(1).await;
    let (mut follows, _) = house.joined(2).await;
    let floor = Arc::clone(&house.floor);
    // The desk is busy until the other has the news.
    let busy = floor.desk.lock().await;
    asks.say(&FromDevice::Do { id: 1, command: json!({"do": "remark"}) }).await;
    house.set_amount(7);
    follows.until_shown("draft", &json!({"amount": 7})).await;
    drop(busy);
    asks.hear_until(|said| matches!(said, ToDevice::Answer { id: 1, .. }).then_some(())).await;
}

#[tokio::test]
async fn the_leader_sees_what_each_laptop_shows_and_who_is_gone() {
    let mut house = House::open(1).await;
    let (mut laptop, key) = house.joined(1).await;
    let serial = laptop.hear_until(|said| match said {
        ToDevice::Fresh { serial, .. } => Some(*serial),
        _ => None,
    });
    let serial = serial.await;
    laptop.say(&FromDevice::Here { serial }).await;
    // The answer to a command comes after what was said before it was taken in.
    laptop.do_it(1, json!({"do": "remark"})).await.unwrap();
    let view = house.room.view();
    assert_eq!((view.devices[0].serial, view.devices[0].from.as_deref()), (Some(serial), Some("127.1.0.1")));
    assert_eq!((view.devices[0].is, view.callers), (DeviceIs::Fresh, 1), "one other machine has come through");
    laptop.cut();
    house.until(|event| matches!(event, room::RoomEvent::Left { device: 1 }).then_some(())).await;
    let view = house.room.view();
    assert_eq!(
        (view.devices[0].is, view.devices[0].here),
        (DeviceIs::Gone, None),
        "gone, and its seat is still its own"
    );
    assert!(view.devices[0].last_heard.is_some(), "the leader sees for how long");
    let mut back = house.again(1, key).await;
    back.until_in().await;
}

#[tokio::test]
async fn the_same_device_twice_is_told_to_go_where_it_was_before() {
    let mut house = House::open(1).await;
    let (mut before, key) = house.joined(1).await;
    let mut after = house.again(1, key).await;
    after.until_in().await;
    assert_eq!(before.hung_up().await.as_deref(), Some("elsewhere"));
    assert!(house.room.view().devices[0].here.is_some(), "the newer one stays");
}

#[tokio::test]
async fn sixty_laptops_have_the_newest() {
    let mut house = House::open(60).await;
    let mut laptops = Vec::new();
    for number in 1..=60 {
        laptops.push(house.joined(number).await.0);
    }
    house.set_amount(60);
    for laptop in &mut laptops {
        laptop.until_shown("draft", &json!({"amount": 60})).await;
    }
}
