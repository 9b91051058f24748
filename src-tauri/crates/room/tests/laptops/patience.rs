//! Whoever begins and does not go on is let go, each after the time that is written down. Time goes when nothing else does.

use std::time::Duration;

use room::client::reach_from;
use room::limits::{GONE_AFTER, UNTIL_ANSWERED, UNTIL_HELLO, UNTIL_TLS};
use room::message::{FromDevice, ToDevice};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWriteExt};
use tokio::time::{Instant, sleep, timeout};

use super::client::{Laptop, PATIENCE, tcp};
use super::fake::{House, address};

/// So much sooner may it end by the test's clock: it began to count a little later than the room did.
const EARLY: Duration = Duration::from_secs(1);

/// Reads until the other side hangs up, which it does after this time and no sooner.
async fn is_let_go_after(limit: Duration, mut stream: impl AsyncRead + Unpin) {
    let begun = Instant::now();
    let mut heard = Vec::new();
    let _ = timeout(PATIENCE, stream.read_to_end(&mut heard)).await.expect("it hangs up");
    assert!(begun.elapsed() + EARLY >= limit, "{:?} is sooner than {limit:?}", begun.elapsed());
}

#[tokio::test(start_paused = true)]
async fn who_connects_and_says_nothing_is_let_go() {
    let house = House::open(1).await;
    let silent = tcp(house.room.address(), address(1)).await.unwrap();
    is_let_go_after(UNTIL_TLS, silent).await;
}

#[tokio::test(start_paused = true)]
async fn who_stops_in_the_midst_of_a_request_is_let_go() {
    let house = House::open(1).await;
    let mut half = reach_from(address(1), house.room.address(), None).await.unwrap().stream;
    half.write_all(b"GET /room HTTP/1.1\r\nHost: ").await.unwrap();
    is_let_go_after(UNTIL_ANSWERED, half).await;
}

#[tokio::test(start_paused = true)]
async fn who_says_a_letter_now_and_then_is_let_go_all_the_same() {
    let house = House::open(1).await;
    let slow = reach_from(address(1), house.room.address(), None).await.unwrap().stream;
    let (hears, mut says) = tokio::io::split(slow);
    let dripping = async {
        while says.write_all(b"A").await.is_ok() {
            sleep(Duration::from_millis(500)).await;
        }
    };
    tokio::join!(is_let_go_after(UNTIL_ANSWERED, hears), dripping);
}

#[tokio::test(start_paused = true)]
async fn who_opens_a_web_socket_and_says_no_hello_is_let_go() {
    let house = House::open(1).await;
    let begun = Instant::now();
    let mut dumb = Laptop::connect(house.room.address(), address(1), None).await.unwrap();
    while dumb.hear().await.is_some() {}
    assert!(begun.elapsed() + EARLY >= UNTIL_HELLO);
}

#[tokio::test(start_paused = true)]
async fn a_laptop_that_is_silent_is_gone_and_one_that_answers_stays() {
    let mut house = House::open(2).await;
    let (mut silent, _) = house.joined(1).await;
    let (mut there, _) = house.joined(2).await;
    let begun = Instant::now();
    let answers = async {
        loop {
            if let Some(ToDevice::Fresh { serial, .. }) = there.hear().await {
                there.say(&FromDevice::Here { serial }).await;
            }
        }
    };
    let hears = async { while silent.hear().await.is_some() {} };
    tokio::select! { () = answers => {}, () = hears => {} }
    assert!(begun.elapsed() + EARLY >= GONE_AFTER);
    let view = house.room.view();
    let is = |seat: &str| {
        view.devices.iter().find(|device| device.face.seat().is_some_and(|of| of.as_str() == seat)).unwrap().here
    };
    assert!(is("s1").is_none() && is("s2").is_some(), "{view:?}");
}
