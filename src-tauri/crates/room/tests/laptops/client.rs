//! A laptop, as `PROTOCOL.md` says that one behaves: it knows nothing of the room's code but its messages.

use std::net::{IpAddr, SocketAddr};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::{SinkExt, StreamExt};
use room::bytes::{DeviceKey, Digest, Fingerprint, Nonce, RoomId, SeatSecret, digest};
use room::message::{Enter, FromDevice, Invitation, Since, ToDevice, Wish};
use serde_json::{Map, Value};
use tokio::net::{TcpSocket, TcpStream};
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use tokio_rustls::rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use tokio_rustls::rustls::{
    ClientConfig, DigitallySignedStruct, Error, SignatureScheme, SupportedProtocolVersion, crypto, version,
};
use tokio_tungstenite::tungstenite::protocol::WebSocketConfig;
use tokio_tungstenite::tungstenite::{Message, client::IntoClientRequest};
use tokio_tungstenite::{WebSocketStream, client_async_with_config};

/// Nothing in a room on one machine takes so long; what does has failed.
pub const PATIENCE: Duration = Duration::from_secs(60);

/// Knows the room by its certificate: the one that is expected, else whichever it meets first.
#[derive(Debug)]
struct Pinned {
    expected: Option<Fingerprint>,
    seen: Mutex<Option<Fingerprint>>,
    provider: crypto::CryptoProvider,
}

impl ServerCertVerifier for Pinned {
    fn verify_server_cert(
        &self,
        certificate: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: &ServerName<'_>,
        _: &[u8],
        _: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        let met = digest(&[certificate]);
        *self.seen.lock().unwrap() = Some(met);
        match self.expected.is_none_or(|expected| expected == met) {
            true => Ok(ServerCertVerified::assertion()),
            false => Err(Error::General("another certificate".to_owned())),
        }
    }

    fn verify_tls12_signature(
        &self,
        _: &[u8],
        _: &CertificateDer<'_>,
        _: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        Err(Error::General("TLS 1.2".to_owned()))
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        crypto::verify_tls13_signature(message, certificate, signed, &self.provider.signature_verification_algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider.signature_verification_algorithms.supported_schemes()
    }
}

/// TCP from one of this machine's own addresses.
pub async fn tcp(to: SocketAddr, from: IpAddr) -> std::io::Result<TcpStream> {
    let socket = TcpSocket::new_v4()?;
    socket.bind(SocketAddr::new(from, 0))?;
    socket.connect(to).await
}

/// TLS over it; answers which certificate was met.
pub async fn tls(
    to: SocketAddr,
    from: IpAddr,
    expected: Option<Fingerprint>,
    versions: &[&'static SupportedProtocolVersion],
) -> Result<(TlsStream<TcpStream>, Fingerprint), String> {
    let provider = crypto::ring::default_provider();
    let pinned = Arc::new(Pinned { expected, seen: Mutex::default(), provider: provider.clone() });
    let config = ClientConfig::builder_with_provider(Arc::new(provider))
        .with_protocol_versions(versions)
        .map_err(|error| error.to_string())?
        .dangerous()
        .with_custom_certificate_verifier(Arc::clone(&pinned) as Arc<dyn ServerCertVerifier>)
        .with_no_client_auth();
    let tcp = tcp(to, from).await.map_err(|error| error.to_string())?;
    let name = ServerName::IpAddress(to.ip().into());
    let stream = TlsConnector::from(Arc::new(config)).connect(name, tcp).await.map_err(|error| error.to_string())?;
    let met = pinned.seen.lock().unwrap().ok_or("no certificate")?;
    Ok((stream, met))
}

/// One laptop's connection, and what it has.
pub struct Laptop {
    socket: WebSocketStream<TlsStream<TcpStream>>,
    /// The certificate that it met.
    pub met: Fingerprint,
    /// What it has of what all see.
    pub shared: Map<String, Value>,
    /// What it has of its own.
    pub own: Option<Value>,
    /// How far it has come.
    pub serial: u64,
    /// In which opening of the room.
    pub room: Option<RoomId>,
}

impl Laptop {
    /// Connects from an address of this machine.
    pub async fn connect(to: SocketAddr, from: IpAddr, expected: Option<Fingerprint>) -> Result<Laptop, String> {
        Laptop::connect_with(to, from, expected, &[]).await
    }

    /// Connects with headers that a browser would send.
    pub async fn connect_with(
        to: SocketAddr,
        from: IpAddr,
        expected: Option<Fingerprint>,
        headers: &[(&'static str, &str)],
    ) -> Result<Laptop, String> {
        let (stream, met) = tls(to, from, expected, &[&version::TLS13]).await?;
        let mut request = format!("wss://{to}/room").into_client_request().map_err(|error| error.to_string())?;
        for (name, value) in headers {
            request.headers_mut().insert(*name, value.parse().unwrap());
        }
        // Small buffers: hundreds of laptops run on one machine in a measure.
        let config = WebSocketConfig::default().read_buffer_size(4096).write_buffer_size(0);
        let (socket, _) =
            client_async_with_config(request, stream, Some(config)).await.map_err(|error| error.to_string())?;
        Ok(Laptop { socket, met, shared: Map::new(), own: None, serial: 0, room: None })
    }

    pub async fn say(&mut self, what: &FromDevice) {
        self.say_text(&serde_json::to_string(what).unwrap()).await;
    }

    pub async fn say_text(&mut self, text: &str) {
        self.say_message(Message::text(text)).await;
    }

    /// What is said to one who has hung up is lost, and what it answered before stays to be heard.
    pub async fn say_message(&mut self, message: Message) {
        let _ = self.socket.send(message).await;
    }

    /// The next message; none when the connection ended.
    pub async fn hear(&mut self) -> Option<ToDevice> {
        loop {
            match timeout(PATIENCE, self.socket.next()).await.expect("something is heard") {
                Some(Ok(Message::Text(text))) => {
                    let said = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error}: {text}"));
                    self.lay_in(&said);
                    return Some(said);
                }
                Some(Ok(Message::Ping(_) | Message::Pong(_))) => {}
                Some(Ok(Message::Close(_) | Message::Binary(_) | Message::Frame(_)) | Err(_)) | None => return None,
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
        while self.shared.get(part) != Some(is) {
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

    fn lay_in(&mut self, said: &ToDevice) {
        match said {
            ToDevice::Welcome { room, .. } => self.room = Some(*room),
            ToDevice::View { serial, shared, own } => {
                (self.serial, self.shared, self.own) = (*serial, shared.clone(), own.clone());
            }
            ToDevice::Change { since, serial, shared, own } => {
                assert!(since < serial && self.serial < *serial, "in order: {} {since} {serial}", self.serial);
                self.serial = *serial;
                self.shared.extend(shared.clone());
                self.own = own.clone().or(self.own.take());
            }
            ToDevice::Fresh { serial, .. } => self.serial = *serial,
            ToDevice::Pair { .. } | ToDevice::Wait { .. } | ToDevice::Answer { .. } | ToDevice::Refused { .. } => {}
        }
    }

    /// How far it has come, for the next connection.
    pub fn since(&self) -> Option<Since> {
        Some(Since { room: self.room?, serial: self.serial })
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
