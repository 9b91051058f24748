//! Opening the room: the address, the key, the devices that are kept, and then the tasks.

use std::collections::BTreeSet;
use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use meeting::Clock;
use time::OffsetDateTime;
use tokio::net::TcpListener;
use tokio::sync::{Notify, mpsc, watch};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::{ServerConfig, crypto, version};

use super::page_files::PageFiles;
use super::place::Place;
use super::room::{Inner, Room, RoomEvent, meeting_lost};
use super::{asked, crier, listening, teller};
use crate::bytes::RoomId;
use crate::door::{Door, Strangers};
use crate::floor::Floor;
use crate::keeping::{Identity, Keeping, OwnCertificate};
use crate::limits::QUESTIONS;
use crate::shown::Shown;
use crate::{RoomCode, RoomRefusal};

/// So many events wait for the leader's side at most.
const EVENTS: usize = 4_096;

/// What a room is opened with.
pub struct Opening {
    /// The one address that is listened on. Port 0: the system chooses one.
    pub bind: SocketAddr,
    /// The leader's own certificate; without, the room has one that is made for it.
    pub certificate: Option<OwnCertificate>,
    /// Where its key and its devices are kept.
    pub keeping: Keeping,
    /// What time it is.
    pub clock: Clock,
    /// What a browser is shown.
    pub page: PageFiles,
}

impl Room {
    /// Opens the room of this meeting. It must be called inside a tokio runtime, which carries the room from then on.
    ///
    /// Refused when the address is not one of this machine's or stands for all of them, when the port is taken, when the key or the
    /// devices cannot be kept or read, and when the leader's own certificate does not serve at this address.
    pub async fn open(
        floor: Arc<dyn Floor>,
        opening: Opening,
    ) -> Result<(Room, mpsc::Receiver<RoomEvent>), RoomRefusal> {
        let Opening { bind, certificate, keeping, clock, page } = opening;
        let about = floor.about().map_err(meeting_lost)?;
        let now = clock();
        let at = OffsetDateTime::from_unix_timestamp(now.timestamp()).unwrap_or(OffsetDateTime::UNIX_EPOCH);
        let (identity, name) = match &certificate {
            Some(own) => {
                let identity = own.read(now)?;
                let name = identity.named_at(bind).await?;
                (identity, name)
            }
            None => (Identity::kept(&keeping, at)?, None),
        };
        let (fingerprint, holds) = (identity.fingerprint(), identity.holds());
        let tls = tls(identity, &keeping)?;
        let listener = listen(bind).await?;
        let address = listener.local_addr().map_err(|error| cannot_listen(bind, &error))?;
        let title = about.title.clone();
        let door = Door::new(about, address, fingerprint, keeping, now)?;
        let (shown, _) = watch::channel(Arc::new(Shown::nothing(RoomId::random()?)));
        let (events, happened) = mpsc::channel(EVENTS);
        let (asked, questions) = mpsc::channel(asked::WAITING);
        let (looks, looked) = mpsc::channel(QUESTIONS);
        let inner = Arc::new(Inner {
            floor,
            clock,
            address,
            place: Place { address, name },
            is_own: certificate.is_some(),
            fingerprint,
            title,
            page,
            strangers: Strangers::default(),
            shown,
            moved: Notify::new(),
            asked,
            looks,
            unanswered: watch::channel(0).0,
            closed: watch::channel(false).0,
            door: Mutex::new(door),
            seats: Mutex::new(BTreeSet::new()),
            events,
            held: watch::channel(0).0,
            holds,
        });
        inner.moved.notify_one();
        tokio::spawn(crier::cry(Arc::clone(&inner)));
        tokio::spawn(teller::hand_in(Arc::clone(&inner), questions));
        tokio::spawn(teller::look(Arc::clone(&inner), looked));
        tokio::spawn(listening::listen(Arc::clone(&inner), listener, tls));
        Ok((Room { inner }, happened))
    }
}

/// TLS 1.3 and nothing older. Nothing is resumed and nothing comes early: each connection proves the key anew.
fn tls(identity: Identity, keeping: &Keeping) -> Result<TlsAcceptor, RoomRefusal> {
    let provider = Arc::new(crypto::ring::default_provider());
    let faulty = |error: tokio_rustls::rustls::Error| {
        RoomRefusal::new(RoomCode::KeyNotUnderstood, error).with("folder", keeping.folder().display())
    };
    let mut config = ServerConfig::builder_with_provider(provider)
        .with_protocol_versions(&[&version::TLS13])
        .and_then(|config| config.with_no_client_auth().with_single_cert(identity.certificates, identity.key))
        .map_err(faulty)?;
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    config.send_tls13_tickets = 0;
    config.max_early_data_size = 0;
    Ok(TlsAcceptor::from(Arc::new(config)))
}

async fn listen(bind: SocketAddr) -> Result<TcpListener, RoomRefusal> {
    if bind.ip().is_unspecified() {
        let detail = "the room never listens on all addresses";
        return Err(RoomRefusal::new(RoomCode::AddressAll, detail).with("address", bind.ip()));
    }
    TcpListener::bind(bind).await.map_err(|error| cannot_listen(bind, &error))
}

fn cannot_listen(bind: SocketAddr, error: &io::Error) -> RoomRefusal {
    let refusal = |code, name: &str, value: String| RoomRefusal::new(code, error).with(name, value);
    match error.kind() {
        io::ErrorKind::AddrInUse => refusal(RoomCode::PortTaken, "port", bind.port().to_string()),
        io::ErrorKind::PermissionDenied => refusal(RoomCode::PortNotAllowed, "port", bind.port().to_string()),
        io::ErrorKind::AddrNotAvailable => refusal(RoomCode::AddressNotHere, "address", bind.ip().to_string()),
        _ => refusal(RoomCode::CannotListen, "address", bind.to_string()),
    }
}
