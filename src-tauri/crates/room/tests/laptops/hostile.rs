//! Those that mean harm, or know no better: refused, dropped, and nobody else notices.

use std::net::SocketAddr;

use room::bytes::{DeviceKey, Hex, Nonce, SeatSecret};
use room::client::{Unopened, Unreached, reach_from};
use room::limits::{LONGEST_MESSAGE, STRANGERS_OF_ONE};
use room::message::{Enter, FromDevice, Wish};
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::time::timeout;
use tokio_tungstenite::tungstenite::Message;

use super::client::{Laptop, No, PATIENCE, by_secret, hello, tcp, typed};
use super::fake::{House, address};

/// What plain bytes are answered with until the other side hangs up.
async fn plain(to: SocketAddr, from: usize, said: &[u8]) -> String {
    let mut stream = tcp(to, address(from)).await.unwrap();
    stream.write_all(said).await.unwrap();
    let mut heard = Vec::new();
    // One that hangs up at once has said nothing.
    let _ = timeout(PATIENCE, stream.read_to_end(&mut heard)).await.expect("it hangs up");
    String::from_utf8_lossy(&heard).into_owned()
}

/// What a request over TLS is answered with.
async fn request(house: &House, said: &str) -> String {
    let mut stream = reach_from(address(1), house.room.address(), None).await.unwrap().stream;
    stream.write_all(said.as_bytes()).await.unwrap();
    let mut heard = Vec::new();
    let _ = timeout(PATIENCE, stream.read_to_end(&mut heard)).await.expect("it hangs up");
    String::from_utf8_lossy(&heard).into_owned()
}

#[tokio::test]
async fn who_comes_without_tls_gets_one_page_that_says_where_to_go() {
    let house = House::open(1).await;
    let to = house.room.address();
    let page = plain(to, 1, b"GET /<script>?x=1 HTTP/1.1\r\nHost: evil.example\r\n\r\n").await;
    assert!(page.starts_with("HTTP/1.1 200 OK\r\n"), "{page}");
    assert!(page.contains(&format!("https://{to}/")) && page.contains(&house.room.fingerprint().written()), "{page}");
    assert!(page.contains("content-security-policy: default-src 'none'"), "{page}");
    assert!(!page.contains("evil") && !page.contains("script"), "nothing of the request is repeated: {page}");
    assert_eq!(plain(to, 2, b"\x00\x01\x02\r\n\r\n").await, "");
    assert_eq!(plain(to, 3, &[b'A'; 40_000]).await, "");
}

#[tokio::test]
async fn nothing_older_than_tls_1_3_is_spoken() {
    let house = House::open(1).await;
    // The first bytes of a TLS 1.2 greeting, as an older program sends them.
    let mut greeting = vec![0x16, 3, 1, 0, 49, 1, 0, 0, 45, 3, 3];
    greeting.extend([7; 32]);
    greeting.extend([0, 0, 4, 0xc0, 0x2f, 0, 0xff, 1, 0, 0, 0]);
    let mut stream = tcp(house.room.address(), address(1)).await.unwrap();
    stream.write_all(&greeting).await.unwrap();
    let mut heard = Vec::new();
    let _ = timeout(PATIENCE, stream.read_to_end(&mut heard)).await.expect("it hangs up");
    assert_eq!(heard.first().copied(), Some(0x15), "an alert, and no greeting back: {heard:?}");
}

#[tokio::test]
async fn a_laptop_that_meets_another_certificate_says_nothing() {
    let house = House::open(1).await;
    let other = Some(Hex([9; 32]));
    let met = Laptop::connect(house.room.address(), address(1), other).await;
    assert_eq!(met.err(), Some(No::Door(Unreached::AnotherRoom)));
}

#[tokio::test]
async fn a_request_for_another_host_gets_nothing_and_every_answer_says_what_a_page_may_do() {
    let house = House::open(1).await;
    let ask = |host: &str| format!("GET / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
    let right = request(&house, &ask(&house.room.address().to_string())).await;
    assert!(right.starts_with("HTTP/1.1 200") && right.contains("frame-ancestors 'none'"), "{right}");
    assert!(!right.to_lowercase().contains("set-cookie"), "{right}");
    assert!(request(&house, &ask("evil.example")).await.starts_with("HTTP/1.1 421"));
    assert!(request(&house, "GET / HTTP/1.1\r\nConnection: close\r\n\r\n").await.starts_with("HTTP/1.1 4"));
}

#[tokio::test]
async fn a_browser_gets_the_page_and_what_it_names_and_no_path_leads_elsewhere() {
    let house = House::open(1).await;
    let host = house.room.address();
    let ask = async |how: &str| {
        request(
            &house,
            &format!("{how} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\nAccept-Encoding: gzip, br\r\n\r\n"),
        )
        .await
    };
    let page = ask("GET /").await;
    assert!(page.contains("content-type: text/html; charset=utf-8") && page.ends_with("</script>"), "{page}");
    assert!(
        page.contains(&format!("connect-src 'self' wss://{host};")) && page.contains("script-src 'self';"),
        "{page}"
    );
    let script = ask("GET /assets/room-1.js?x=1").await;
    assert!(
        script.contains("content-type: text/javascript; charset=utf-8") && script.ends_with("let asked = 1;"),
        "{script}"
    );
    assert!(script.contains("nosniff") && script.contains("cache-control: no-store"), "{script}");
    for said in [&page, &script] {
        let head = said.to_lowercase();
        assert!(
            !head.contains("set-cookie") && !head.contains("content-encoding") && !head.contains("access-control"),
            "{head}"
        );
    }
    for elsewhere in [
        "/../../etc/passwd",
        "/assets/../../../etc/passwd",
        "/assets/..%2f..%2fetc%2fpasswd",
        "/assets/%2e%2e/leader.html",
        "/assets/..\\leader.html",
        "//assets/room-1.js",
        "/assets/",
        "/assets/leader-2.js",
        "/assets/room-1.js%00.css",
        "/leader.html",
    ] {
        let answer = ask(&format!("GET {elsewhere}")).await;
        assert!(answer.starts_with("HTTP/1.1 404") || answer.starts_with("HTTP/1.1 400"), "{elsewhere}: {answer}");
    }
    for how in ["POST", "PUT", "DELETE", "OPTIONS"] {
        assert!(ask(&format!("{how} /assets/room-1.js")).await.starts_with("HTTP/1.1 405"), "{how}");
    }
    assert!(ask("HEAD /assets/room-1.js").await.ends_with("\r\n\r\n"), "a head has no body");
}

#[tokio::test]
async fn a_page_from_elsewhere_opens_no_web_socket() {
    let house = House::open(1).await;
    let (to, own) = (house.room.address(), format!("https://{}", house.room.address()));
    for headers in
        [vec![("origin", "https://evil.example")], vec![("origin", "null")], vec![("sec-fetch-site", "cross-site")]]
    {
        let refused = Laptop::connect_with(to, address(1), None, &headers).await.err().expect("it is refused");
        assert_eq!(refused, No::Socket(Unopened::Status(403)));
    }
    assert!(Laptop::connect_with(to, address(1), None, &[("origin", &own)]).await.is_ok());
}

#[tokio::test]
async fn a_browser_can_only_look_until_the_leader_lets_browsers_give_commands() {
    let mut house = House::open(1).await;
    let own = format!("https://{}", house.room.address());
    let (key, invitation) = (DeviceKey::random().unwrap(), house.invitation("s1"));
    let mut page = Laptop::connect_with(house.room.address(), address(1), None, &[("origin", &own)]).await.unwrap();
    page.say(&hello(super::client::invited(&invitation, key, "Nettleser"))).await;
    let waits = house.knock().await;
    assert_eq!(waits.via, room::keeping::Via::Browser);
    house.approve(waits.knock);
    page.until_in().await;
    assert_eq!(page.do_it(1, json!({"do": "remark"})).await, Err("browser-may-not".to_owned()));
    assert!(page.ask(5, json!({"ask": "why"})).await.is_ok(), "what everybody may ask it may ask too");
    house.room.lead(&room::door::RoomCommand::LetBrowsersCommand { allowed: true }).unwrap();
    assert!(page.do_it(2, json!({"do": "remark"})).await.is_ok());
}

#[tokio::test]
async fn what_is_no_message_of_the_protocol_ends_the_connection_with_a_word() {
    let house = House::open(1).await;
    for wrong in [
        "",
        "{}",
        "[]",
        "\u{0}",
        "{\"say\":\"here\",\"serial\":1}",
        "{\"say\":\"do\",\"id\":1,\"command\":{}}",
        &"[".repeat(60_000),
    ] {
        let mut laptop = house.connect(1).await;
        laptop.say_text(wrong).await;
        assert_eq!(
            laptop.hung_up().await.as_deref(),
            Some("message-not-understood"),
            "{}",
            &wrong[..wrong.len().min(40)]
        );
    }
    let mut laptop = house.connect(1).await;
    laptop.say_message(Message::binary(vec![1, 2, 3])).await;
    assert_eq!(laptop.hung_up().await.as_deref(), Some("message-not-understood"));
}

#[tokio::test]
async fn an_older_app_is_told_which_version_it_needs() {
    let house = House::open(1).await;
    let mut laptop = house.connect(1).await;
    laptop.say_text(r#"{"say":"hello","protocol":0,"hei":true}"#).await;
    let Some(room::message::ToDevice::Refused { code, values, .. }) = laptop.hear().await else { panic!("no word") };
    assert_eq!((code.as_str(), values["needs"].as_str()), ("version", "1"));
}

#[tokio::test]
async fn a_message_that_is_too_long_is_refused_and_a_much_longer_one_is_not_read() {
    let mut house = House::open(1).await;
    let mut laptop = house.connect(2).await;
    laptop.say_text(&" ".repeat(LONGEST_MESSAGE + 1)).await;
    assert_eq!(laptop.hung_up().await.as_deref(), Some("message-too-long"));
    let mut laptop = house.connect(2).await;
    laptop.say_text(&" ".repeat(8 * LONGEST_MESSAGE)).await;
    assert_eq!(laptop.hung_up().await, None, "it is dropped");
    assert!(house.joined(1).await.0.do_it(1, json!({"do": "remark"})).await.is_ok());
}

#[tokio::test]
async fn compression_is_agreed_to_by_nobody_so_that_no_message_swells() {
    let mut house = House::open(1).await;
    let host = house.room.address();
    let mut stream = reach_from(address(2), host, None).await.unwrap().stream;
    let asked = format!(
        "GET /room HTTP/1.1\r\nHost: {host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n\
         Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Extensions: permessage-deflate\r\n\r\n"
    );
    stream.write_all(asked.as_bytes()).await.unwrap();
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(timeout(PATIENCE, stream.read_u8()).await.unwrap().unwrap());
    }
    let head = String::from_utf8(head).unwrap().to_lowercase();
    assert!(head.starts_with("http/1.1 101") && !head.contains("sec-websocket-extensions"), "{head}");
    // A text frame that says of itself that it is compressed (RFC 7692, section 6: the bit RSV1), masked by zeros.
    stream.write_all(&[0xc1, 0x84, 0, 0, 0, 0, 0xaa, 0x56, 0x4a, 0x04]).await.unwrap();
    let mut heard = Vec::new();
    let _ = timeout(PATIENCE, stream.read_to_end(&mut heard)).await.expect("it hangs up");
    assert!(!String::from_utf8_lossy(&heard).contains("pair"), "nothing is unpacked");
    assert!(house.joined(1).await.0.do_it(1, json!({"do": "remark"})).await.is_ok(), "and the neighbour comes in");
}

#[tokio::test]
async fn who_guesses_codes_is_slowed_and_the_neighbour_comes_in() {
    let mut house = House::open(1).await;
    let mut said = Vec::new();
    for _ in 0..7 {
        let mut guesser = house.connect(1).await;
        let (key, nonce) = (DeviceKey::random().unwrap(), Nonce::random().unwrap());
        guesser.say(&hello(typed("000-000", key, "", Wish::Guest {}, nonce))).await;
        said.push(guesser.hung_up().await.unwrap());
    }
    assert_eq!(said[..5], ["code-wrong"; 5]);
    assert_eq!(said[5..], ["too-many-tries"; 2]);
    let mut right = house.connect(1).await;
    let code = house.room.view().code;
    right.say(&hello(typed(&code, DeviceKey::random().unwrap(), "", Wish::Guest {}, Nonce::random().unwrap()))).await;
    assert_eq!(right.hung_up().await.as_deref(), Some("too-many-tries"), "also with the right one, for a while");
    // The neighbour has the same network and another address.
    let (invitation, key) = (house.invitation("s1"), DeviceKey::random().unwrap());
    let mut neighbour = house.connect(2).await;
    neighbour.say(&hello(super::client::invited(&invitation, key, ""))).await;
    let waits = house.knock().await;
    house.approve(waits.knock);
    neighbour.until_in().await;
}

#[tokio::test]
async fn guessed_keys_and_secrets_are_counted_as_guesses() {
    let house = House::open(1).await;
    let mut said = Vec::new();
    for at in 0..6 {
        let mut guesser = house.connect(1).await;
        let enter = match at % 2 {
            0 => Enter::Key { key: DeviceKey::random().unwrap() },
            _ => by_secret(SeatSecret::random().unwrap(), DeviceKey::random().unwrap(), ""),
        };
        guesser.say(&hello(enter)).await;
        said.push(guesser.hung_up().await.unwrap());
    }
    assert_eq!(
        said,
        ["device-unknown", "secret-unknown", "device-unknown", "secret-unknown", "device-unknown", "too-many-tries"]
    );
}

#[tokio::test]
async fn who_opens_ten_thousand_connections_has_a_few_and_the_neighbour_comes_in() {
    let mut house = House::open(2).await;
    let mut held = Vec::new();
    for number in 0..10_000 {
        let stream = tcp(house.room.address(), address(1)).await.unwrap();
        // This test cannot hold so many open itself.
        if number < STRANGERS_OF_ONE {
            held.push(stream);
        }
    }
    let mut more = tcp(house.room.address(), address(1)).await.unwrap();
    let heard = timeout(PATIENCE, more.read(&mut [0])).await.expect("it is dropped");
    assert!(matches!(heard, Ok(0) | Err(_)), "the places of this address are taken: {heard:?}");
    let (mut laptop, _) = house.joined(2).await;
    assert!(laptop.do_it(1, json!({"do": "remark"})).await.is_ok());
}

#[tokio::test]
async fn no_more_than_a_few_wait_with_a_code_from_one_address() {
    let mut house = House::open(1).await;
    let mut waiting = Vec::new();
    let code = house.room.view().code;
    for _ in 0..room::limits::WAITING_OF_ONE {
        let (nonce, mut laptop) = (Nonce::random().unwrap(), house.connect(1).await);
        laptop.say(&hello(typed(&code, DeviceKey::random().unwrap(), "", Wish::Guest {}, nonce))).await;
        laptop.hear().await.unwrap();
        laptop.say(&FromDevice::Reveal { nonce }).await;
        house.knock().await;
        waiting.push(laptop);
    }
    let mut more = house.connect(1).await;
    more.say(&hello(typed(&code, DeviceKey::random().unwrap(), "", Wish::Guest {}, Nonce::random().unwrap()))).await;
    assert_eq!(more.hung_up().await.as_deref(), Some("too-many-waiting"));
}
