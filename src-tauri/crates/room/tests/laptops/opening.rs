//! Opening the room: where it listens, and what stands in the way.

use std::net::SocketAddr;
use std::sync::Arc;

use room::{Floor, Room, RoomCode};
use tokio::net::{TcpListener, TcpStream};

use super::fake::{FakeFloor, House, opening};

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
