//! The app's own client in a real room: it joins, votes, and comes back by itself.

use std::sync::Arc;

use chrono::Utc;
use forum::SeatId;
use forum::vote::Choice;
use procedure::FloorKind;
use room::Face;
use room::client::{Around, Client, Entrance, Keyring, Network, Numbers, Secrecy, Standing, Told, VoteOf};
use room::door::RoomCommand;
use room::message::{Invitation, Wish};
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::sync::mpsc;
use tokio::time::timeout;

use super::client::PATIENCE;
use super::fake::{FakeFloor, House, opening};

/// An app, and what its page is told.
pub struct App {
    pub client: Client,
    told: mpsc::UnboundedReceiver<Told>,
    pub keeps: Arc<TempDir>,
}

impl App {
    pub fn new() -> App {
        App::with(Arc::new(tempfile::tempdir().unwrap()))
    }

    /// With what it kept the last time.
    pub fn with(keeps: Arc<TempDir>) -> App {
        let (tell, told) = mpsc::unbounded_channel();
        let around = Around {
            keyring: Keyring::in_folder(keeps.path()),
            app: "test 1".to_owned(),
            clock: Arc::new(Utc::now),
            tell: Arc::new(move |is| drop(tell.send(is))),
        };
        let (client, goes) = Client::begin(Network, around);
        tokio::spawn(goes);
        App { client, told, keeps }
    }

    /// Until its page is told this.
    pub async fn until<T>(&mut self, mut is: impl FnMut(&Told) -> Option<T>) -> T {
        loop {
            let told = timeout(PATIENCE, self.told.recv()).await.expect("something is told").expect("it runs");
            if let Some(found) = is(&told) {
                return found;
            }
        }
    }

    pub async fn until_fresh(&mut self) {
        self.until(|told| (matches!(told.standing, Standing::In { .. }) && told.lost.is_none()).then_some(())).await;
    }

    /// Why it stands at the door again.
    pub async fn sent_to_the_door(&mut self) -> Option<String> {
        self.until(|told| match &told.standing {
            Standing::Door { why } => Some(why.as_ref().map(|why| why.code.clone())),
            Standing::Calling { .. } | Standing::Waiting { .. } | Standing::In { .. } => None,
        })
        .await
    }

    pub fn has(&self, part: &str) -> Value {
        let laid = self.client.whole().laid;
        laid.and_then(|laid| laid.shared.get(part).cloned()).unwrap_or_default()
    }

    pub fn join(&self, invitation: &Invitation) {
        let file = serde_json::to_string_pretty(invitation).unwrap();
        self.client.join(Entrance::read(&file).unwrap(), "En maskin").unwrap();
    }

    async fn until_shown(&mut self, part: &str, is: &Value) {
        while self.has(part) != *is {
            self.until(|_| Some(())).await;
        }
    }

    async fn number(&mut self) -> String {
        self.until(|told| match &told.standing {
            Standing::Waiting { number, .. } => number.clone(),
            Standing::Door { .. } | Standing::Calling { .. } | Standing::In { .. } => None,
        })
        .await
    }
}

fn vote(number: u32, secrecy: Secrecy) -> VoteOf {
    VoteOf { meeting: "m".to_owned(), id: None, vote: number, secrecy }
}

#[tokio::test]
async fn an_invitation_file_brings_the_app_to_its_seat_and_it_follows() {
    let mut house = House::open(2).await;
    let mut app = App::new();
    app.join(&house.invitation("s1"));
    let waits = house.knock().await;
    assert_eq!((waits.name.as_str(), waits.via), ("En maskin", room::keeping::Via::App));
    assert_eq!(app.client.keyring().rooms(), [], "it is let in when the leader says so");
    house.approve(waits.knock);
    app.until_fresh().await;
    let Standing::In { face, commands, .. } = app.client.whole().standing else { panic!("it is in") };
    assert_eq!((face, commands), (Face::Seat { seat: SeatId::new("s1") }, true));
    house.set_amount(1_000);
    app.until_shown("draft", &json!({"amount": 1_000})).await;
    let kept = app.client.keyring().rooms();
    assert_eq!((kept.len(), kept[0].seat.as_deref()), (1, Some("Plass 1 (konstruert)")));
}

#[tokio::test]
async fn with_a_typed_code_nothing_is_pinned_or_shown_before_its_own_user_has_compared() {
    let mut house = House::open(1).await;
    let mut app = App::new();
    let code = house.room.view().code;
    let entrance = Entrance::typed(&house.room.address().to_string(), &code, Wish::Guest {}).unwrap();
    app.client.join(entrance, "En gjest").unwrap();
    let number = app.number().await;
    let waits = house.knock().await;
    assert_eq!(waits.number.as_ref(), Some(&number), "the same on both screens");
    house.approve(waits.knock);
    app.until(|told| match &told.standing {
        Standing::Waiting { let_in: room::client::LetIn::In, .. } => Some(()),
        _ => None,
    })
    .await;
    assert_eq!((app.client.whole().laid, app.client.keyring().rooms()), (None, vec![]));
    app.client.compared(Numbers::AreTheSame);
    app.until_fresh().await;
    assert_eq!(app.has("draft"), json!({"amount": 0}));
    assert_eq!(app.client.keyring().rooms()[0].fingerprint, house.room.fingerprint());
}

#[tokio::test]
async fn whose_user_says_that_the_numbers_differ_is_out_and_keeps_nothing() {
    let mut house = House::open(1).await;
    let mut app = App::new();
    let link =
        format!("https://{}/#{}.{}", house.room.address(), house.room.view().code, house.room.fingerprint().written());
    app.client.join(Entrance::read(&link).unwrap(), "En maskin").unwrap();
    app.number().await;
    house.knock().await;
    app.client.compared(Numbers::Differ);
    assert_eq!(app.sent_to_the_door().await.as_deref(), Some("number-differs"));
    assert_eq!(app.client.keyring().rooms(), []);
}

#[tokio::test]
async fn who_meets_another_room_than_the_one_in_the_qr_code_or_the_invitation_is_told_and_says_nothing() {
    let mut house = House::open(1).await;
    let mut app = App::new();
    let link = format!("https://{}/#{}.{}", house.room.address(), house.room.view().code, "09".repeat(32));
    app.client.join(Entrance::read(&link).unwrap(), "En maskin").unwrap();
    assert_eq!(app.sent_to_the_door().await.as_deref(), Some("another-room"));
    let other = Invitation { fingerprint: room::bytes::Hex([9; 32]), ..house.invitation("s1") };
    app.join(&other);
    let why = app.until(|told| match &told.standing {
        Standing::Calling { why } => why.clone(),
        _ => None,
    });
    assert_eq!(why.await.code, "another-room", "and it tries again: the right one may open at that address");
    assert!(house.room.view().waiting.is_empty());
    assert_eq!(house.invitation("s1").secret, other.secret, "the secret was said to nobody");
    app.client.leave();
    app.join(&house.invitation("s1"));
    house.knock().await;
}

#[tokio::test]
async fn a_vote_has_its_receipt_when_the_desk_died_in_the_middle_of_it_and_counts_once() {
    let mut house = House::open(1).await;
    let mut app = App::new();
    app.join(&house.invitation("s1"));
    let waits = house.knock().await;
    house.approve(waits.knock);
    app.until_fresh().await;
    let (address, kept, floor) = (house.room.address(), house.kept.clone(), house.floor.clone());
    house.room.end().await;
    drop(house);
    // Asked while nobody answers: sent when the room is there again, at the same address and with the same key.
    let asked = app.client.cast(vote(1, Secrecy::Named), Choice::Against);
    let again = async {
        let opening = opening(kept.path(), &address.to_string());
        room::Room::open(floor.clone() as Arc<dyn room::Floor>, opening).await.unwrap()
    };
    let (receipt, (_room, _events)) = tokio::join!(asked, again);
    let kept = app.client.room().unwrap();
    let receipts: Vec<_> = kept.receipts.iter().map(|kept| kept.receipt.clone()).collect();
    assert_eq!(receipts, [receipt.unwrap()], "kept on the machine");
    assert!(kept.ballots.is_empty(), "and no ballot is left");
    assert_eq!(floor.tally(), [("against".to_owned(), 1)].into());
}

#[tokio::test]
async fn a_ballot_that_is_sent_again_after_the_program_died_is_the_same_ballot() {
    let mut house = House::open(1).await;
    let mut app = App::new();
    app.join(&house.invitation("s1"));
    let waits = house.knock().await;
    house.approve(waits.knock);
    app.until_fresh().await;
    let keyring = app.client.keyring().clone();
    let before = keyring.rooms().remove(0);
    let receipt = app.client.cast(vote(1, Secrecy::Secret), Choice::For).await.unwrap();
    let ballot = house.floor.ballot_of("s1");
    // As it lay on the disk when the plug was pulled: the ballot is drawn, and no receipt is there.
    let underway = json!([{"meeting": "m", "vote": 1, "ballot": ballot, "choice": null}]);
    let ballots = serde_json::from_value(underway).unwrap();
    keyring.keep(&room::client::Membership { ballots, ..before }).unwrap();
    let keeps = Arc::clone(&app.keeps);
    drop(app);
    let mut app = App::with(keeps);
    app.client.come_back(house.room.fingerprint(), None).unwrap();
    app.until_fresh().await;
    assert_eq!(app.client.cast(vote(1, Secrecy::Secret), Choice::For).await, Ok(receipt));
    assert_eq!(house.floor.tally(), [("for".to_owned(), 1)].into());
}

#[tokio::test]
async fn the_same_invitation_opened_again_comes_back_by_the_key_and_a_wrong_one_takes_nothing_away() {
    let mut house = House::open(2).await;
    let mut app = App::new();
    let invitation = house.invitation("s1");
    app.join(&invitation);
    let waits = house.knock().await;
    house.approve(waits.knock);
    app.until_fresh().await;
    app.client.rest();
    app.sent_to_the_door().await;
    app.join(&invitation);
    app.until_fresh().await;
    app.client.rest();
    app.sent_to_the_door().await;
    app.join(&Invitation { secret: room::bytes::Hex([9; 16]), ..invitation.clone() });
    assert_eq!(app.sent_to_the_door().await.as_deref(), Some("secret-unknown"));
    app.client.come_back(invitation.fingerprint, None).unwrap();
    app.until_fresh().await;
}

#[tokio::test]
async fn who_is_taken_out_is_told_once_and_does_not_come_again_by_itself() {
    let mut house = House::open(1).await;
    let mut app = App::new();
    app.join(&house.invitation("s1"));
    let waits = house.knock().await;
    house.approve(waits.knock);
    app.until_fresh().await;
    house.room.lead(&RoomCommand::Revoke { device: 1 }).unwrap();
    assert_eq!(app.sent_to_the_door().await.as_deref(), Some("revoked"));
    assert_eq!(app.client.keyring().rooms(), []);
    let floor = app.client.ask(meeting::face::SeatCommand::AskFloor { kind: FloorKind::Speech }).await;
    assert_eq!(floor.unwrap_err().code, "out");
}

#[tokio::test]
async fn sixty_apps_have_the_newest_and_vote_at_once() {
    let mut house = House::open_in(Arc::new(tempfile::tempdir().unwrap()), FakeFloor::with_seats(60)).await;
    let mut apps = Vec::new();
    for number in 1..=60 {
        let app = App::new();
        app.join(&house.invitation(&format!("s{number}")));
        house.knock().await;
        apps.push(app);
    }
    house.room.lead(&RoomCommand::ApproveInvited {}).unwrap();
    for app in &mut apps {
        app.until_fresh().await;
    }
    let votes = apps.iter().map(|app| app.client.cast(vote(1, Secrecy::Secret), Choice::For));
    for receipt in futures_util::future::join_all(votes).await {
        receipt.unwrap();
    }
    assert_eq!(house.floor.tally(), [("for".to_owned(), 60)].into());
}
