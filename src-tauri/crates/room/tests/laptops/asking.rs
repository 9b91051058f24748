//! Questions about what is shown, and the wall that shows and asks nothing.

use room::bytes::{DeviceKey, Nonce};
use room::door::RoomCommand;
use room::message::{FromDevice, ToDevice, Wish};
use serde_json::{Value, json};

use super::client::{Laptop, hello, typed};
use super::fake::House;

impl Laptop {
    /// Asks, and hears the answer.
    pub async fn ask(&mut self, id: u64, question: Value) -> Result<Value, String> {
        self.say(&FromDevice::Ask { id, question }).await;
        self.hear_until(|said| match said {
            ToDevice::Answer { id: of, answer } if *of == id => Some(Ok(answer.clone())),
            ToDevice::Refused { id: Some(of), code, .. } if *of == id => Some(Err(code.clone())),
            _ => None,
        })
        .await
    }
}

/// One that the leader let in by the typed code, and whether it is told that its questions are answered.
async fn by_code(house: &mut House, wish: Wish) -> (Laptop, bool) {
    let nonce = Nonce::random().unwrap();
    let mut laptop = house.connect(1).await;
    let code = house.room.view().code;
    laptop.say(&hello(typed(&code, DeviceKey::random().unwrap(), "En skjerm", wish, nonce))).await;
    laptop.hear().await.unwrap();
    laptop.say(&FromDevice::Reveal { nonce }).await;
    let waits = house.knock().await;
    house.approve(waits.knock);
    let answers = laptop.hear_until(|said| match said {
        ToDevice::Welcome { questions, .. } => Some(*questions),
        _ => None,
    });
    let answers = answers.await;
    (laptop, answers)
}

#[tokio::test]
async fn a_seat_and_a_guest_are_answered_and_nothing_of_it_is_carried_out() {
    let mut house = House::open(1).await;
    house.set_amount(1_000);
    let (mut seat, _) = house.joined(1).await;
    assert_eq!(seat.ask(1, json!({"ask": "why"})).await.unwrap()["amount"], 1_000);
    assert_eq!(seat.ask(2, json!({"ask": "everything"})).await, Err("not-understood".to_owned()));
    let (mut guest, answers) = by_code(&mut house, Wish::Guest {}).await;
    assert!(answers);
    assert_eq!(guest.ask(1, json!({"ask": "why"})).await.unwrap()["answer"], "why");
    assert_eq!(guest.do_it(2, json!({"do": "remark"})).await, Err("no-seat".to_owned()));
    assert_eq!(house.floor.said(), [], "a question is no command");
}

#[tokio::test]
async fn questions_count_with_the_commands_so_that_nobody_keeps_the_desk_busy() {
    let mut house = House::open(1).await;
    let (mut seat, _) = house.joined(1).await;
    let mut refused = None;
    for id in 1..=40 {
        refused = refused.or(seat.ask(id, json!({"ask": "why"})).await.err());
    }
    assert_eq!(refused.as_deref(), Some("too-many-commands"));
    assert_eq!(seat.do_it(41, json!({"do": "remark"})).await, Err("too-many-commands".to_owned()));
}

#[tokio::test]
async fn a_wall_is_told_what_a_wall_shows_and_may_ask_for_nothing() {
    let mut house = House::open(1).await;
    house.set_amount(1_000);
    let (mut wall, answers) = by_code(&mut house, Wish::Wall {}).await;
    assert!(!answers, "and it is told so");
    wall.until_in().await;
    assert_eq!((wall.shared().len(), wall.own()), (0, None), "neither the draft nor the vote of the room");
    assert_eq!(wall.ask(1, json!({"ask": "why"})).await, Err("no-seat".to_owned()));
    for command in ["cast", "remark", "ask-floor"] {
        assert_eq!(wall.do_it(2, json!({"do": command})).await, Err("no-seat".to_owned()));
    }
    house.room.lead(&RoomCommand::LetBrowsersCommand { allowed: true }).unwrap();
    assert_eq!(wall.do_it(3, json!({"do": "remark"})).await, Err("no-seat".to_owned()), "whoever else may");
    assert_eq!(house.floor.said(), []);
}
