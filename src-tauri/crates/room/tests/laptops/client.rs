//! A laptop that a test holds in its hand: one line of the app's own client, and what it has. It says whatever the test wants, also
//! what no app would.

use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use room::bytes::{DeviceKey, Digest, Fingerprint, Nonce, RoomId, SeatSecret, digest};
use room::client::{Line, Reached, Seen, Taken, Unopened, Unreached, lay_in, reach_from};
use room::message::{Enter, FromDevice, Invitation, Since, ToDevice, Wish};
use serde_json::{Map, Value};
use tokio::net::{TcpSocket, TcpStream};
use tokio::time::timeout;
use tokio_rustls::client::TlsStream;
use tokio_tungstenite::tungstenite::Message;

/// Nothing in a room on one machine takes so long; what does has failed.
pub const PATIENCE: Duration = Duration::from_secs(60);

/// Why there is no connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum No {
    Door(Unreached),
    Socket(Unopened),
}

/// TCP from one of this machine's own addresses.
pub async fn tcp(to: SocketAddr, from: IpAddr) -> std::io::Result<TcpStream> {
    let socket = TcpSocket::new_v4()?;
    socket.bind(SocketAddr::new(from, 0))?;
    socket.connect(to).await
}

/// One laptop's connection, and what it has.
pub struct Laptop {
    line: Line<TlsStream<TcpStream>>,
    /// The certificate that it met.
    pub met: Fingerprint,
    /// What it has.
    pub seen: Option<Seen>,
    /// In which opening of the room.
    room: Option<RoomId>,
}

impl Laptop {
    /// Connects from an address of this machine.
    pub async fn connect(to: SocketAddr, from: IpAddr, expected: Option<Fingerprint>) -> Result<Laptop, No> {
        Laptop::connect_with(to, from, expected, &[]).await
    }

    /// Connects with headers that a browser would send.
    pub async fn connect_with(
        to: SocketAddr,
        from: IpAddr,
        expected: Option<Fingerprint>,
        headers: &[(&'static str, &str)],
    ) -> Result<Laptop, No> {
        let Reached { stream, fingerprint } = reach_from(from, to, expected).await.map_err(No::Door)?;
        let line = Line::open(to, stream, headers).await.map_err(No::Socket)?;
        Ok(Laptop { line, met: fingerprint, seen: None, room: None })
    }

    /// What it has of what all see.
    pub fn shared(&self) -> Map<String, Value> {
        self.seen.as_ref().map_or_else(Map::new, |seen| seen.shared.clone())
    }

    /// What it has of its own.
    pub fn own(&self) -> Option<&Value> {
        self.seen.as_ref()?.own.as_ref()
    }

    pub async fn say(&mut self, what: &FromDevice) {
        self.say_text(&serde_json::to_string(what).unwrap()).await;
    }

    pub async fn say_text(&mut self, text: &str) {
        self.say_message(Message::text(text)).await;
    }

    /// What is said to one who has hung up is lost, and what it answered before stays to be heard.
    pub async fn say_message(&mut self, message: Message) {
        let _ = self.line.send(message).await;
    }

    /// The next message; none when the connection ended.
    pub async fn hear(&mut self) -> Option<ToDevice> {
        loop {
            let heard = timeout(PATIENCE, self.line.hear()).await.expect("something is heard");
            if let Some(said) = heard.ok()? {
                self.take(&said);
                return Some(said);
            }
        }
    }

    /// The next message that is this one.
    pub async fn hear_until<T>(&mut self, mut is: impl FnMut(&ToDevice) -> Option<T>) -> T {
        loop {
            let said = self.hear().await.expect("the connection stays");
            if let Some(found) = is(&said) {
                return found;
            }
            assert!(!matches!(said, ToDevice::Refused { id: None, .. }), "{said:?}");
        }
    }

    /// Until it has a part that says this.
    pub async fn until_shown(&mut self, part: &str, is: &Value) {
        while self.seen.as_ref().and_then(|seen| seen.shared.get(part)) != Some(is) {
            self.hear().await.expect("the connection stays");
        }
    }

    /// The word with which the room hung up.
    pub async fn hung_up(&mut self) -> Option<String> {
        loop {
            match self.hear().await {
                Some(ToDevice::Refused { id: None, code, .. }) => return Some(code),
                Some(_) => {}
                None => return None,
            }
        }
    }

    /// Waits until it is let in, and has a whole view or what moved.
    pub async fn until_in(&mut self) {
        self.hear_until(|said| matches!(said, ToDevice::View { .. } | ToDevice::Change { .. }).then_some(())).await;
    }

    /// Cuts the cable.
    pub fn cut(self) {
        drop(self);
    }

    pub async fn do_it(&mut self, id: u64, command: Value) -> Result<Value, String> {
        self.say(&FromDevice::Do { id, command }).await;
        self.hear_until(|said| match said {
            ToDevice::Answer { id: of, answer } if *of == id => Some(Ok(answer.clone())),
            ToDevice::Refused { id: Some(of), code, .. } if *of == id => Some(Err(code.clone())),
            _ => None,
        })
        .await
    }

    fn take(&mut self, said: &ToDevice) {
        if let ToDevice::Welcome { room, .. } = said {
            self.room = Some(*room);
        }
        if let Some(room) = self.room {
            let taken = lay_in(&mut self.seen, room, said);
            let is_told = matches!(said, ToDevice::View { .. } | ToDevice::Change { .. });
            assert!(!is_told || matches!(taken, Taken::In(_)), "in order: {said:?}");
        }
    }

    /// How far it has come, for the next connection.
    pub fn since(&self) -> Option<Since> {
        self.seen.as_ref().map(Seen::since)
    }
}
/// The first message, by this.
pub fn hello(enter: Enter) -> FromDevice {
    hello_since(enter, None)
}

/// The first message of one who was there before.
pub fn hello_since(enter: Enter, since: Option<Since>) -> FromDevice {
    FromDevice::Hello { protocol: 1, app: "test 1".to_owned(), enter, since }
}

/// With an invitation.
pub fn invited(invitation: &Invitation, key: DeviceKey, name: &str) -> Enter {
    by_secret(invitation.secret, key, name)
}

pub fn by_secret(secret: SeatSecret, key: DeviceKey, name: &str) -> Enter {
    Enter::Invitation { secret, device: device(key), name: name.to_owned() }
}

/// With a typed code.
pub fn typed(code: &str, key: DeviceKey, name: &str, wish: Wish, nonce: Nonce) -> Enter {
    let commitment = digest(&[&nonce.0]);
    Enter::Code { code: code.to_owned(), device: device(key), name: name.to_owned(), wish, commitment }
}

fn device(key: DeviceKey) -> Digest {
    digest(&[&key.0])
}
