//! A laptop, written from the room's `PROTOCOL.md`: it knows its messages and nothing of the program's code.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use futures_util::{SinkExt, StreamExt};
use serde::Deserialize;
use serde_json::value::RawValue;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use tokio::net::{TcpSocket, TcpStream};
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use tokio_rustls::rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use tokio_rustls::rustls::crypto::{CryptoProvider, ring, verify_tls13_signature};
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use tokio_rustls::rustls::{ClientConfig, DigitallySignedStruct, Error, SignatureScheme, version};
use tokio_tungstenite::tungstenite::client::IntoClientRequest;
use tokio_tungstenite::tungstenite::protocol::WebSocketConfig;
use tokio_tungstenite::{WebSocketStream, client_async_with_config, tungstenite};

/// The connection is gone: cut, or ended by the room with a word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lost(pub String);

/// What is not heard after so long on one machine was lost on the way.
const PATIENCE: Duration = Duration::from_secs(30);

/// Knows the room by the SHA-256 of its certificate, in hexadecimal.
#[derive(Debug)]
struct Pinned {
    fingerprint: String,
    provider: CryptoProvider,
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
        match hex(&Sha256::digest(certificate)) == self.fingerprint {
            true => Ok(ServerCertVerified::assertion()),
            false => Err(Error::General("another room's certificate".to_owned())),
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
        verify_tls13_signature(message, certificate, signed, &self.provider.signature_verification_algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider.signature_verification_algorithms.supported_schemes()
    }
}

/// A message of the room as it is read: the parts are left as they came, since a laptop lays them in whole.
#[derive(Deserialize)]
struct Message<'a> {
    say: &'a str,
    id: Option<u64>,
    serial: Option<u64>,
    #[serde(borrow)]
    code: Option<Cow<'a, str>>,
    #[serde(borrow)]
    answer: Option<&'a RawValue>,
    #[serde(borrow)]
    shared: Option<BTreeMap<&'a str, &'a RawValue>>,
}

/// What was heard.
#[derive(Clone, Debug, PartialEq)]
pub struct Heard {
    /// Which message: `view`, `change`, `answer` …
    pub say: String,
    /// The names of the parts that came with it.
    pub parts: Vec<String>,
    /// To which command it is the answer or the refusal, and what that is.
    answers: Option<(u64, Result<Value, String>)>,
}

/// One connection of a laptop, and what it has been told over it.
pub struct Laptop {
    socket: WebSocketStream<TlsStream<TcpStream>>,
    /// What all see, part by part, as it came.
    shared: BTreeMap<String, String>,
}

impl Laptop {
    /// Connects to the room at `room` by way of `through` (the room itself, or something between), from one of this machine's own
    /// addresses.
    pub async fn connect(
        room: SocketAddr,
        through: SocketAddr,
        from: IpAddr,
        fingerprint: &str,
    ) -> Result<Laptop, Lost> {
        timeout(PATIENCE, connected(room, through, from, fingerprint)).await.map_err(lost)?.map_err(Lost)
    }

    /// Says one message.
    pub async fn say(&mut self, message: &Value) -> Result<(), Lost> {
        self.socket.send(tungstenite::Message::text(message.to_string())).await.map_err(lost)
    }

    /// The next message. An error when the room hung up, with its word, or the connection was cut.
    pub async fn hear(&mut self) -> Result<Heard, Lost> {
        loop {
            match timeout(PATIENCE, self.socket.next()).await.map_err(lost)? {
                Some(Ok(tungstenite::Message::Text(text))) => return self.lay_in(&text).await,
                Some(Ok(tungstenite::Message::Ping(_) | tungstenite::Message::Pong(_))) => {}
                Some(Ok(other)) => return Err(lost(other)),
                Some(Err(error)) => return Err(lost(error)),
                None => return Err(lost("cut")),
            }
        }
    }

    /// Lays in what it is told, and says what it shows when it is asked.
    async fn lay_in(&mut self, text: &str) -> Result<Heard, Lost> {
        let said: Message<'_> = serde_json::from_str(text).map_err(lost)?;
        let code = said.code.map(Cow::into_owned);
        let answers = match (said.say, said.id) {
            ("answer", Some(id)) => Some((
                id,
                Ok(said.answer.map_or(Ok(Value::Null), |answer| serde_json::from_str(answer.get())).map_err(lost)?),
            )),
            ("refused", Some(id)) => Some((id, Err(code.unwrap_or_default()))),
            ("refused", None) => return Err(Lost(code.unwrap_or_default())),
            _ => None,
        };
        if said.say == "fresh" {
            self.say(&json!({"say": "here", "serial": said.serial})).await?;
        }
        if said.say == "view" {
            self.shared.clear();
        }
        let parts = said.shared.unwrap_or_default();
        for (name, part) in &parts {
            self.shared.insert((*name).to_owned(), part.get().to_owned());
        }
        Ok(Heard { say: said.say.to_owned(), parts: parts.into_keys().map(str::to_owned).collect(), answers })
    }

    /// A part of what all see; null when there is none.
    pub fn part(&self, name: &str) -> Value {
        self.shared.get(name).and_then(|part| serde_json::from_str(part).ok()).unwrap_or_default()
    }

    /// Says hello with an invitation and a key of its own.
    pub async fn knock(&mut self, invitation: &Value, key: &[u8; 32]) -> Result<(), Lost> {
        let device = hex(&Sha256::digest(key));
        self.hello(json!({"by": "invitation", "secret": invitation["secret"], "device": device, "name": "En maskin"}))
            .await
    }

    /// Comes back by its key, and waits until it has what all see.
    pub async fn come_back(&mut self, key: &[u8; 32]) -> Result<(), Lost> {
        self.hello(json!({"by": "key", "key": hex(key)})).await?;
        self.until_in().await
    }

    async fn hello(&mut self, enter: Value) -> Result<(), Lost> {
        self.say(&json!({"say": "hello", "protocol": 1, "app": "test 1", "enter": enter})).await
    }

    /// Waits until it is let in and has what all see.
    pub async fn until_in(&mut self) -> Result<(), Lost> {
        while self.hear().await?.say != "view" {}
        Ok(())
    }

    /// Gives a command of its seat: the answer, or the code of the refusal.
    pub async fn ask(&mut self, id: u64, command: &Value) -> Result<Result<Value, String>, Lost> {
        self.say(&json!({"say": "do", "id": id, "command": command})).await?;
        loop {
            if let Some((_, answer)) = self.hear().await?.answers.filter(|(of, _)| *of == id) {
                return Ok(answer);
            }
        }
    }
}

async fn connected(room: SocketAddr, through: SocketAddr, from: IpAddr, fingerprint: &str) -> Result<Laptop, String> {
    let provider = ring::default_provider();
    let pinned = Arc::new(Pinned { fingerprint: fingerprint.to_owned(), provider: provider.clone() });
    let config = ClientConfig::builder_with_provider(Arc::new(provider))
        .with_protocol_versions(&[&version::TLS13])
        .map_err(word)?
        .dangerous()
        .with_custom_certificate_verifier(pinned)
        .with_no_client_auth();
    let socket = TcpSocket::new_v4().map_err(word)?;
    socket.bind(SocketAddr::new(from, 0)).map_err(word)?;
    let tcp = socket.connect(through).await.map_err(word)?;
    tcp.set_nodelay(true).map_err(word)?;
    let name = ServerName::IpAddress(room.ip().into());
    let stream = TlsConnector::from(Arc::new(config)).connect(name, tcp).await.map_err(word)?;
    let request = format!("wss://{room}/room").into_client_request().map_err(word)?;
    // Small buffers: hundreds of laptops run on one machine in a measure.
    let small = WebSocketConfig::default().read_buffer_size(4096).write_buffer_size(0);
    let (socket, _) = client_async_with_config(request, stream, Some(small)).await.map_err(word)?;
    Ok(Laptop { socket, shared: BTreeMap::new() })
}

fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn word(error: impl std::fmt::Display) -> String {
    error.to_string()
}

fn lost(why: impl std::fmt::Display) -> Lost {
    Lost(why.to_string())
}
