//! Coming in: by invitation, by typed code, again after a cut, and instead of another.

use forum::SeatId;
use room::Face;
use room::bytes::{DeviceKey, Nonce};
use room::client::Seen;
use room::door::{RoomCommand, number};
use room::message::{Enter, FromDevice, Since, ToDevice, Wish};

use super::client::{Laptop, hello, hello_since, invited, typed};
use super::fake::{FakeFloor, House, address};

#[tokio::test]
async fn an_invited_laptop_is_let_in_when_the_leader_approves_and_not_before() {
    let mut house = House::open(2).await;
    let (invitation, key) = (house.invitation("s1"), DeviceKey::random().unwrap());
    let mut laptop = house.connect(1).await;
    laptop.say(&hello(invited(&invitation, key, "  Kåres\u{202e} <b>PC</b>\n"))).await;
    assert_eq!(laptop.hear().await, Some(ToDevice::Wait { number: None }));
    let waits = house.knock().await;
    assert_eq!(waits.name, "Kåres <b>PC</b>", "signs that steer are gone, and the rest is text");
    assert_eq!(waits.face, Some(Face::Seat { seat: SeatId::new("s1") }));
    house.approve(waits.knock);
    let Some(ToDevice::Welcome { face, commands, meeting, .. }) = laptop.hear().await else { panic!("no welcome") };
    assert_eq!((face, commands), (Face::Seat { seat: SeatId::new("s1") }, true));
    assert_eq!(meeting, "Et møte (konstruert)");
    laptop.until_in().await;
    assert_eq!(laptop.own().unwrap()["seat"], "s1");
}

#[tokio::test]
async fn a_typed_code_shows_the_same_number_on_both_screens_and_the_leader_gives_the_seat() {
    let mut house = House::open(2).await;
    let (key, nonce) = (DeviceKey::random().unwrap(), Nonce::random().unwrap());
    let mut laptop = Laptop::connect(house.room.address(), address(1), None).await.unwrap();
    let code = house.room.view().code.to_lowercase();
    laptop.say(&hello(typed(&code, key, "Gjest", Wish::AnySeat {}, nonce))).await;
    let Some(ToDevice::Pair { nonce: theirs, .. }) = laptop.hear().await else { panic!("no pairing") };
    laptop.say(&FromDevice::Reveal { nonce }).await;
    let Some(ToDevice::Wait { number: Some(told) }) = laptop.hear().await else { panic!("no number") };
    let waits = house.knock().await;
    let reckoned = number(laptop.met, key.digest(), nonce, theirs);
    assert_eq!((waits.number.as_ref(), &told), (Some(&reckoned), &reckoned));
    let refused = house.room.lead(&RoomCommand::Approve { knock: waits.knock, face: None }).unwrap_err();
    assert_eq!(refused.code, room::RoomCode::PlaceMissing);
    house.approve_as(waits.knock, Face::Seat { seat: SeatId::new("s2") });
    laptop.until_in().await;
    assert_eq!(laptop.own().unwrap()["seat"], "s2");
}

#[tokio::test]
async fn whoever_stands_between_shows_another_number() {
    let house = House::open(1).await;
    let (device, nonce, theirs) =
        (DeviceKey::random().unwrap().digest(), Nonce::random().unwrap(), Nonce::random().unwrap());
    let other = Nonce::random().unwrap();
    let fingerprint = house.room.fingerprint();
    assert_ne!(number(fingerprint, device, nonce, theirs), number(other, device, nonce, theirs), "another certificate");
    assert_ne!(number(fingerprint, device, nonce, theirs), number(fingerprint, device, nonce, other), "another nonce");
}

#[tokio::test]
async fn a_nonce_that_was_not_committed_to_is_refused() {
    let house = House::open(1).await;
    let mut laptop = house.connect(1).await;
    let (key, nonce) = (DeviceKey::random().unwrap(), Nonce::random().unwrap());
    laptop.say(&hello(typed(&house.room.view().code, key, "", Wish::Guest {}, nonce))).await;
    laptop.hear().await.unwrap();
    laptop.say(&FromDevice::Reveal { nonce: Nonce::random().unwrap() }).await;
    assert_eq!(laptop.hung_up().await.as_deref(), Some("commitment-broken"));
}

#[tokio::test]
async fn a_guest_follows_without_a_seat_and_gives_no_command() {
    let mut house = House::open(1).await;
    let (key, nonce) = (DeviceKey::random().unwrap(), Nonce::random().unwrap());
    let mut laptop = house.connect(1).await;
    laptop.say(&hello(typed(&house.room.view().code, key, "Observatør", Wish::Guest {}, nonce))).await;
    laptop.hear().await.unwrap();
    laptop.say(&FromDevice::Reveal { nonce }).await;
    let waits = house.knock().await;
    house.approve(waits.knock);
    laptop.until_in().await;
    assert_eq!(laptop.own(), None);
    let refused = laptop.do_it(1, serde_json::json!({"do": "remark", "text": "Hei"})).await;
    assert_eq!(refused, Err("no-seat".to_owned()));
}

#[tokio::test]
async fn an_invitation_lets_one_device_in_once() {
    let mut house = House::open(2).await;
    let invitation = house.invitation("s1");
    let (mut laptop, key) = house.joined(1).await;
    let mut thief = house.connect(2).await;
    thief.say(&hello(invited(&invitation, DeviceKey::random().unwrap(), "Kopi"))).await;
    assert_eq!(thief.hung_up().await.as_deref(), Some("secret-used"));
    let mut replayed = house.connect(2).await;
    replayed.say(&hello(invited(&invitation, key, "En maskin"))).await;
    assert_eq!(replayed.hung_up().await.as_deref(), Some("secret-used"), "also to the device that used it");
    assert_eq!(laptop.do_it(1, serde_json::json!({"do": "remark"})).await.unwrap()["answer"], "done");
}

#[tokio::test]
async fn while_one_device_waits_another_cannot_use_its_invitation() {
    let mut house = House::open(1).await;
    let (invitation, key) = (house.invitation("s1"), DeviceKey::random().unwrap());
    let mut first = house.connect(1).await;
    first.say(&hello(invited(&invitation, key, "Den første"))).await;
    house.knock().await;
    let mut second = house.connect(2).await;
    second.say(&hello(invited(&invitation, DeviceKey::random().unwrap(), "Den andre"))).await;
    assert_eq!(second.hung_up().await.as_deref(), Some("secret-used"));
    first.cut();
    let mut again = house.connect(1).await;
    again.say(&hello(invited(&invitation, key, "Den første"))).await;
    assert_eq!(again.hear().await, Some(ToDevice::Wait { number: None }), "the same device, whose cable was cut");
}

#[tokio::test]
async fn who_is_denied_has_burnt_the_invitation() {
    let mut house = House::open(1).await;
    let (invitation, key) = (house.invitation("s1"), DeviceKey::random().unwrap());
    let mut laptop = house.connect(1).await;
    laptop.say(&hello(invited(&invitation, key, ""))).await;
    let waits = house.knock().await;
    house.room.lead(&RoomCommand::Deny { knock: waits.knock }).unwrap();
    assert_eq!(laptop.hung_up().await.as_deref(), Some("denied"));
    let mut again = house.connect(1).await;
    again.say(&hello(invited(&invitation, key, ""))).await;
    assert_eq!(again.hung_up().await.as_deref(), Some("secret-used"));
    assert_ne!(house.invitation("s1").secret, invitation.secret, "the leader can give another");
}

#[tokio::test]
async fn a_second_device_takes_the_seat_when_the_leader_approves_and_the_first_is_out() {
    let mut house = House::open(1).await;
    let (mut first, first_key) = house.joined(1).await;
    let (invitation, key) = (house.invitation("s1"), DeviceKey::random().unwrap());
    let mut second = house.connect(2).await;
    second.say(&hello(invited(&invitation, key, "Ny maskin"))).await;
    let waits = house.knock().await;
    assert_eq!(waits.replaces, Some(1));
    assert!(first.do_it(1, serde_json::json!({"do": "remark"})).await.is_ok(), "the first stays until then");
    house.approve(waits.knock);
    second.until_in().await;
    assert_eq!(first.hung_up().await.as_deref(), Some("revoked"));
    let mut back = house.again(1, first_key).await;
    assert_eq!(back.hung_up().await.as_deref(), Some("revoked"));
}

#[tokio::test]
async fn a_laptop_comes_back_by_its_key_also_when_the_desk_was_started_anew() {
    let mut house = House::open(1).await;
    let (laptop, key) = house.joined(1).await;
    let (since, fingerprint, kept) = (laptop.since(), house.room.fingerprint(), house.kept.clone());
    laptop.cut();
    let mut back = house.connect(1).await;
    let Since { room, serial } = since.unwrap();
    back.seen = Some(Seen { room, serial, shared: serde_json::Map::new(), own: None });
    house.set_amount(7);
    back.say(&hello_since(Enter::Key { key }, since)).await;
    back.until_shown("draft", &serde_json::json!({"amount": 7})).await;
    assert!(!back.shared().contains_key("vote"), "only what moved meanwhile");
    drop(house);
    assert_eq!(back.hung_up().await.as_deref(), Some("closed"));
    let house = House::open_in(kept, FakeFloor::with_seats(1)).await;
    assert_eq!(house.room.fingerprint(), fingerprint, "the same key");
    let mut again = house.connect(1).await;
    again.say(&hello_since(Enter::Key { key }, back.since())).await;
    again.until_shown("vote", &serde_json::json!({"cast": 0})).await;
    assert_eq!(again.shared().len(), 2, "another opening: a whole view");
}

#[tokio::test]
async fn all_who_are_invited_are_let_in_as_one_list_and_those_with_a_code_one_by_one() {
    let mut house = House::open(20).await;
    let mut laptops = Vec::new();
    for number in 1..=20 {
        let mut laptop = house.connect(number).await;
        let invitation = house.invitation(&format!("s{number}"));
        laptop.say(&hello(invited(&invitation, DeviceKey::random().unwrap(), ""))).await;
        house.knock().await;
        laptops.push(laptop);
    }
    let mut guest = house.connect(99).await;
    let nonce = Nonce::random().unwrap();
    guest.say(&hello(typed(&house.room.view().code, DeviceKey::random().unwrap(), "", Wish::Guest {}, nonce))).await;
    guest.hear().await.unwrap();
    guest.say(&FromDevice::Reveal { nonce }).await;
    house.knock().await;
    house.room.lead(&RoomCommand::ApproveInvited {}).unwrap();
    for laptop in &mut laptops {
        laptop.until_in().await;
    }
    let view = house.room.view();
    assert_eq!((view.devices.len(), view.waiting.len()), (20, 1), "the guest's number is to be compared");
}
