//! The app's client over a made-up network whose time goes when everybody waits: a room that hangs, lies or talks nonsense.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use forum::vote::Choice;
use futures_util::{SinkExt, StreamExt};
use room::bytes::{DeviceKey, Fingerprint, Hex};
use room::client::{
    Around, Client, Entrance, Keyring, Membership, Numbers, Reached, Secrecy, Standing, Told, Unreached, VoteOf, Way,
};
use room::message::{FromDevice, Wish};
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::io::DuplexStream;
use tokio::sync::{mpsc, oneshot};
use tokio::time::{Instant, sleep};
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::{WebSocketStream, accept_async};

pub const PIN: Fingerprint = Hex([7; 32]);
/// What time it is on the machine until it sleeps.
pub const START: DateTime<Utc> = DateTime::UNIX_EPOCH;

/// A call, how it may be answered, and where it goes.
pub struct Call(oneshot::Sender<Result<Reached<DuplexStream>, Unreached>>, pub SocketAddr);

impl Call {
    /// The machine answers, and what is spoken is the test's to say.
    pub fn raw(self) -> DuplexStream {
        let (ours, theirs) = tokio::io::duplex(1 << 16);
        assert!(self.0.send(Ok(Reached { stream: theirs, fingerprint: PIN })).is_ok(), "it waits");
        ours
    }

    /// A web socket.
    pub async fn socket(self) -> Said {
        Said(accept_async(self.raw()).await.unwrap())
    }

    pub fn refuse(self, why: Unreached) {
        let _ = self.0.send(Err(why));
    }
}

/// The room's end of a line.
pub struct Said(WebSocketStream<DuplexStream>);

impl Said {
    pub async fn say(&mut self, what: Value) {
        self.text(&what.to_string()).await;
    }

    async fn text(&mut self, text: &str) {
        let _ = self.0.send(Message::text(text)).await;
    }

    pub async fn hears(&mut self) -> Option<FromDevice> {
        loop {
            match self.0.next().await?.ok()? {
                Message::Text(text) => return serde_json::from_str(&text).ok(),
                Message::Close(_) => return None,
                _ => {}
            }
        }
    }

    /// The next command.
    async fn command(&mut self) -> (u64, Value) {
        loop {
            if let FromDevice::Do { id, command } = self.hears().await.expect("a command") {
                return (id, command);
            }
        }
    }

    /// The next question.
    pub async fn question(&mut self) -> (u64, Value) {
        loop {
            if let FromDevice::Ask { id, question } = self.hears().await.expect("a question") {
                return (id, question);
            }
        }
    }

    pub async fn welcome(&mut self) {
        self.welcome_that(json!({})).await;
    }

    /// Welcomes with more fields than the first rooms had.
    pub async fn welcome_that(&mut self, more: Value) {
        let mut said = json!({"say": "welcome", "room": "00112233445566aa", "meeting": "M", "face": {"as": "seat", "seat": "s1"}, "commands": true});
        said.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        self.say(said).await;
        self.say(json!({"say": "view", "serial": 1, "shared": {"draft": 1}, "own": {"seat": "s1"}})).await;
        self.say(json!({"say": "fresh", "serial": 1, "at": "2026-03-13T09:00:00Z", "commands": true})).await;
    }
}

struct MadeUp(mpsc::UnboundedSender<Call>);

impl Way for MadeUp {
    type Stream = DuplexStream;

    async fn call(&self, to: SocketAddr, _: Option<Fingerprint>) -> Result<Reached<DuplexStream>, Unreached> {
        let (answer, answered) = oneshot::channel();
        let _ = self.0.send(Call(answer, to));
        match answered.await {
            Ok(answer) => answer,
            // Nobody ever answers.
            Err(_) => std::future::pending().await,
        }
    }
}

pub struct Played {
    pub client: Client,
    pub calls: mpsc::UnboundedReceiver<Call>,
    told: mpsc::UnboundedReceiver<Told>,
    pub keyring: Keyring,
    /// By so many seconds the machine's clock has gone on while the machine slept.
    pub slept: Arc<AtomicI64>,
    _keeps: TempDir,
}

impl Played {
    fn new() -> Played {
        let keeps = tempfile::tempdir().unwrap();
        let ((tell, told), (ring, calls)) = (mpsc::unbounded_channel(), mpsc::unbounded_channel());
        let (keyring, slept) = (Keyring::in_folder(keeps.path()), Arc::new(AtomicI64::new(0)));
        let sleeps = Arc::clone(&slept);
        let around = Around {
            keyring: keyring.clone(),
            app: "test 1".to_owned(),
            clock: Arc::new(move || START + TimeDelta::seconds(sleeps.load(Ordering::Relaxed))),
            tell: Arc::new(move |is| drop(tell.send(is))),
        };
        let (client, goes) = Client::begin(MadeUp(ring), around);
        tokio::spawn(goes);
        Played { client, calls, told, keyring, slept, _keeps: keeps }
    }

    /// One that was let in before.
    pub fn known() -> Played {
        let played = Played::new();
        let room = Membership {
            fingerprint: PIN,
            address: "192.168.1.20:8443".parse().unwrap(),
            others: vec!["192.168.1.31:8443".parse().unwrap()],
            meeting: "M".to_owned(),
            seat: None,
            name: "En maskin".to_owned(),
            key: Some(DeviceKey::random().unwrap()),
            invitation: None,
            ballots: Vec::new(),
            receipts: Vec::new(),
        };
        played.keyring.keep(&room).unwrap();
        played.client.come_back(PIN, None).unwrap();
        played
    }

    fn by_code() -> Played {
        let played = Played::new();
        let entrance = Entrance::typed("192.168.1.20", "K7M-2QX", Wish::AnySeat {}).unwrap();
        played.client.join(entrance, "En maskin").unwrap();
        played
    }

    pub async fn call(&mut self) -> Call {
        self.calls.recv().await.expect("it calls")
    }

    pub async fn until<T>(&mut self, mut is: impl FnMut(&Told) -> Option<T>) -> T {
        loop {
            if let Some(found) = is(&self.told.recv().await.expect("it runs")) {
                return found;
            }
        }
    }

    pub async fn until_fresh(&mut self) {
        self.until(|told| (matches!(told.standing, Standing::In { .. }) && told.lost.is_none()).then_some(())).await;
    }

    pub async fn until_lost(&mut self) {
        self.until(|told| told.lost.map(drop)).await;
    }

    async fn sent_to_the_door(&mut self) -> String {
        self.until(|told| match &told.standing {
            Standing::Door { why: Some(why) } => Some(why.code.clone()),
            _ => None,
        })
        .await
    }

    /// Nobody calls for a long time.
    async fn is_quiet(&mut self) {
        tokio::select! {
            _ = self.calls.recv() => panic!("it called"),
            () = sleep(Duration::from_secs(3_600)) => {}
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_line_that_is_cut_is_called_anew_at_once_then_slower_and_never_slower_than_every_few_seconds() {
    let mut played = Played::known();
    let mut room = played.call().await.socket().await;
    room.welcome().await;
    played.until_fresh().await;
    drop(room);
    for least in [0, 500, 1_000, 2_000, 3_000, 3_000] {
        let cut = Instant::now();
        let call = played.call().await;
        let waited = cut.elapsed();
        let least = Duration::from_millis(least);
        assert!(waited >= least && waited <= least.mul_f64(1.5) + Duration::from_millis(2), "{least:?}: {waited:?}");
        call.refuse(Unreached::Refused);
    }
    let mut room = played.call().await.socket().await;
    let Some(FromDevice::Hello { since, .. }) = room.hears().await else { panic!("no hello") };
    assert_eq!(since.map(|since| since.serial), Some(1), "with how far it has come");
}

#[tokio::test(start_paused = true)]
async fn a_network_that_hangs_at_any_step_locks_nothing_up() {
    // The call is never answered.
    let mut played = Played::known();
    drop(played.call().await);
    played.until_lost().await;
    // The machine answers, and says nothing.
    let raw = played.call().await.raw();
    // The web socket is open, and the room says nothing.
    let room = played.call().await.socket().await;
    let mut again = played.call().await.socket().await;
    drop((raw, room));
    // It is in, and the room falls silent.
    again.welcome().await;
    played.until_fresh().await;
    let silent = Instant::now();
    played.until_lost().await;
    assert!(silent.elapsed() >= Duration::from_secs(12) && silent.elapsed() < Duration::from_secs(13));
    // Whatever it waits for, it hears its user.
    let hangs = played.call().await;
    played.client.leave();
    played.until(|told| matches!(told.standing, Standing::Door { why: None }).then_some(())).await;
    drop(hangs);
    played.is_quiet().await;
}

#[tokio::test(start_paused = true)]
async fn a_room_that_reads_nothing_does_not_hold_the_device_up() {
    let mut played = Played::known();
    let mut room = played.call().await.socket().await;
    room.welcome().await;
    played.until_fresh().await;
    // Long remarks fill the line: nobody reads them.
    let remark = meeting::face::SeatCommand::Remark { need: None, text: "a".repeat(60_000) };
    for id in 1..=3 {
        let asked = played.client.ask(remark.clone());
        tokio::pin!(asked);
        tokio::select! {
            _ = &mut asked => panic!("nobody answers"),
            () = sleep(Duration::from_millis(10)) => {}
        }
        room.say(json!({"say": "answer", "id": id, "answer": {"answer": "done"}})).await;
    }
    played.until_lost().await;
    played.call().await;
}

#[tokio::test(start_paused = true)]
async fn nonsense_gets_one_clear_line_and_changes_nothing() {
    let long = "x".repeat(room::limits::LONGEST_TOLD + 1);
    for said in [
        "",
        "hei",
        "[]",
        "{}",
        r#"{"say":"sing"}"#,
        r#"{"say":"view","serial":-1,"shared":{}}"#,
        r#"{"say":"view","serial":9,"shared":[]}"#,
        r#"{"say":"change","since":5,"serial":5,"shared":{"draft":666}}"#,
        r#"{"say":"wait"}"#,
        r#"{"say":"pair","nonce":"0404040404040404040404040404040404040404040404040404040404040404","fingerprint":"0404040404040404040404040404040404040404040404040404040404040404"}"#,
        r#"{"say":"welcome","room":"0000000000000000","meeting":"M","face":{"as":"guest"},"commands":true}"#,
        &"[".repeat(100_000),
        &long,
    ] {
        let mut played = Played::known();
        let mut room = played.call().await.socket().await;
        room.welcome().await;
        played.until_fresh().await;
        let text = said.to_owned();
        let reads = tokio::spawn(async move {
            room.text(&text).await;
            while room.hears().await.is_some() {}
        });
        assert_eq!(played.sent_to_the_door().await, "nonsense", "{}", &said[..said.len().min(60)]);
        assert_eq!(played.keyring.rooms().len(), 1, "its key is kept");
        played.is_quiet().await;
        drop(reads);
    }
}

#[tokio::test(start_paused = true)]
async fn a_room_that_welcomes_by_a_code_without_a_number_or_with_another_is_not_believed() {
    let zeros = "00".repeat(32);
    for lies in [
        vec![json!({"say": "wait"})],
        vec![json!({"say": "wait", "number": "000 000"})],
        vec![json!({"say": "pair", "nonce": zeros, "fingerprint": zeros}), json!({"say": "wait", "number": "1"})],
        vec![json!({"say": "pair", "nonce": zeros, "fingerprint": zeros}), json!({"say": "wait"})],
        vec![
            json!({"say": "welcome", "room": "00112233445566aa", "meeting": "M", "face": {"as": "guest"}, "commands": true}),
        ],
    ] {
        let mut played = Played::by_code();
        let mut room = played.call().await.socket().await;
        for lie in lies {
            room.say(lie).await;
        }
        assert_eq!(played.sent_to_the_door().await, "number-differs");
        assert!(played.keyring.rooms().is_empty());
    }
}

#[tokio::test(start_paused = true)]
async fn whoever_stands_between_sees_no_key_and_shows_nothing() {
    let mut played = Played::by_code();
    let mut between = played.call().await.socket().await;
    let hello = between.hears().await.unwrap();
    let FromDevice::Hello { enter: room::message::Enter::Code { device, .. }, .. } = hello else { panic!("a code") };
    between.say(json!({"say": "pair", "nonce": "04".repeat(32), "fingerprint": PIN.written()})).await;
    let Some(FromDevice::Reveal { nonce }) = between.hears().await else { panic!("it reveals") };
    let number = room::door::number(PIN, device, nonce, Hex([4; 32]));
    between.say(json!({"say": "wait", "number": number})).await;
    between.welcome().await;
    played
        .until(|told| matches!(told.standing, Standing::Waiting { let_in: room::client::LetIn::In, .. }).then_some(()))
        .await;
    assert_eq!(played.client.whole().laid, None);
    played.client.compared(Numbers::Differ);
    assert_eq!(played.sent_to_the_door().await, "number-differs");
    assert!(played.keyring.rooms().is_empty());
    played.is_quiet().await;
}

#[tokio::test(start_paused = true)]
async fn a_ballot_is_sent_until_it_is_answered_and_a_receipt_that_is_not_its_own_is_none() {
    let mut played = Played::known();
    let of = |number| VoteOf {
        meeting: "m".to_owned(),
        id: Some(procedure::MeetingId::new("m1")),
        vote: number,
        secrecy: Secrecy::Secret,
    };
    let (client, keyring) = (Arc::new(played.client), played.keyring.clone());
    let asked = tokio::spawn({
        let client = Arc::clone(&client);
        async move { (client.cast(of(1), Choice::For).await, client.cast(of(2), Choice::For).await) }
    });
    let mut sent = Vec::new();
    for _ in 0..3 {
        let mut room = played.calls.recv().await.unwrap().socket().await;
        room.welcome().await;
        sent.push(room.command().await.1);
        let kept = keyring.rooms().remove(0).ballots.remove(0);
        assert_eq!(
            (kept.ballot.as_str(), kept.choice),
            (sent[0]["ballot"].as_str().unwrap(), None),
            "kept before it is sent"
        );
    }
    assert!(sent.iter().all(|ballot| *ballot == sent[0]), "the same ballot each time");
    let mut room = played.calls.recv().await.unwrap().socket().await;
    room.welcome().await;
    let (id, command) = room.command().await;
    let ballot = serde_json::from_value(command["ballot"].clone()).unwrap();
    let receipt = procedure::Receipt::of(&procedure::MeetingId::new("m1"), 1, &ballot, &Choice::For.into());
    room.say(json!({"say": "answer", "id": id, "answer": {"answer": "cast", "vote": 1, "ballot": ballot, "receipt": receipt}})).await;
    let (id, command) = room.command().await;
    room.say(json!({"say": "answer", "id": id, "answer": {"answer": "cast", "vote": 2, "ballot": command["ballot"], "receipt": receipt}})).await;
    let (first, second) = asked.await.unwrap();
    assert_eq!(first, Ok(receipt));
    assert_eq!(second.unwrap_err().code, "receipt-differs");
    let kept = keyring.rooms().remove(0);
    assert_eq!((kept.receipts.len(), kept.ballots.len()), (1, 1), "the ballot of the lie can be sent again");
}
