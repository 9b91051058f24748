//! Opening the room: where it listens, and what stands in the way.

use std::net::SocketAddr;
use std::sync::Arc;

use room::door::RoomCommand;
use room::keeping::{Keeping, Remembered};
use room::{Floor, Room, RoomCode};
use tokio::net::{TcpListener, TcpStream};

use super::fake::{FakeFloor, House, opening};
use room::doctor::{CheckCode, look_from_laptop};

async fn refused(bind: &str) -> RoomCode {
    let kept = tempfile::tempdir().unwrap();
    let floor = FakeFloor::with_seats(1) as Arc<dyn Floor>;
    Room::open(floor, opening(kept.path(), bind)).await.err().expect("it is refused").code
}

#[tokio::test]
async fn no_address_stands_for_all_of_them() {
    assert_eq!(refused("0.0.0.0:0").await, RoomCode::AddressAll);
    assert_eq!(refused("[::]:0").await, RoomCode::AddressAll);
}

#[tokio::test]
async fn what_stands_in_the_way_is_told_apart() {
    let other = TcpListener::bind("127.0.0.1:0").await.unwrap();
    assert_eq!(refused(&other.local_addr().unwrap().to_string()).await, RoomCode::PortTaken);
    // TEST-NET-1 belongs to no machine (RFC 5737).
    assert_eq!(refused("192.0.2.1:0").await, RoomCode::AddressNotHere);
}

#[tokio::test]
async fn nothing_listens_but_the_address_that_was_chosen() {
    let house = House::open(1).await;
    let port = house.room.address().port();
    for other in ["127.0.0.2", "127.1.2.3"] {
        let address: SocketAddr = format!("{other}:{port}").parse().unwrap();
        assert!(TcpStream::connect(address).await.is_err(), "{address}");
    }
    assert!(TcpStream::connect(house.room.address()).await.is_ok());
}

#[tokio::test]
async fn a_room_that_closes_lets_its_port_go_and_tells_everybody() {
    let mut house = House::open(1).await;
    let address = house.room.address();
    let (mut laptop, _) = house.joined(1).await;
    house.room.close();
    assert_eq!(laptop.hung_up().await.as_deref(), Some("closed"));
    while TcpStream::connect(address).await.is_ok() {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn a_room_that_nobody_closed_is_remembered_with_what_browsers_may_and_one_that_is_closed_is_not() {
    let house = House::open(1).await;
    let keeping = Keeping::in_folder(house.kept.path(), "a1b2");
    assert_eq!(Remembered::kept(&keeping), None, "a room that is not asked to be is not remembered");
    house.room.remember().unwrap();
    house.room.lead(&RoomCommand::LetBrowsersCommand { allowed: true }).unwrap();
    let address = house.room.address();
    assert_eq!(Remembered::kept(&keeping), Some(Remembered { address, browsers_command: true }));
    house.room.close();
    assert_eq!(Remembered::kept(&keeping), None);
}

#[tokio::test]
async fn a_laptop_that_cannot_get_in_is_told_why() {
    let house = House::open(1).await;
    let (address, fingerprint) = (house.room.address(), house.room.fingerprint());
    let looked = async |address, pinned| {
        let found = look_from_laptop(address, pinned, chrono::Utc::now()).await;
        found.into_iter().map(|finding| finding.code).collect::<Vec<_>>()
    };
    assert_eq!(looked(address, Some(fingerprint)).await, [CheckCode::LaptopIn]);
    assert!(looked(address, Some(room::bytes::Hex([9; 32]))).await.contains(&CheckCode::LaptopAnotherKey));
    let days_off = look_from_laptop(address, None, chrono::Utc::now() + chrono::TimeDelta::days(1)).await;
    assert_eq!(days_off[0].values["minutes"], "1440", "by the clock that the room's answer has");
    house.room.end().await;
    assert!(looked(address, Some(fingerprint)).await.contains(&CheckCode::LaptopRefused));
}
