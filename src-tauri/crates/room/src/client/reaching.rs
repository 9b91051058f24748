//! As far as to a room's door: TCP and TLS, and in what way it went wrong when it did.

use std::io;
use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use tokio::net::{TcpSocket, TcpStream};
use tokio::time::timeout;
use tokio_rustls::client::TlsStream;
use tokio_rustls::rustls::pki_types::ServerName;

use super::pinned::Pinned;
use crate::bytes::Fingerprint;

/// So long is waited for a machine on the same network.
const UNTIL_REACHED: Duration = Duration::from_secs(5);

/// A connection to a room's door.
#[derive(Debug)]
pub struct Reached<S = TlsStream<TcpStream>> {
    /// The connection.
    pub stream: S,
    /// The certificate that was met.
    pub fingerprint: Fingerprint,
}

/// Why the door was not reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreached {
    /// There is no way from this machine to that address.
    NoWay,
    /// Nobody answers.
    NoAnswer,
    /// The machine is there, and nobody listens on the port.
    Refused,
    /// Somebody answers, and it is no room.
    NoRoom,
    /// A room answers, and it is not the one whose certificate is pinned.
    AnotherRoom,
}

/// Connects to the room's door.
pub async fn reach(to: SocketAddr, pinned: Option<Fingerprint>) -> Result<Reached, Unreached> {
    reach_by(TcpStream::connect(to), to, pinned).await
}

/// Connects to the room's door from one of this machine's own addresses.
pub async fn reach_from(from: IpAddr, to: SocketAddr, pinned: Option<Fingerprint>) -> Result<Reached, Unreached> {
    let connect = async {
        let socket = if from.is_ipv4() { TcpSocket::new_v4() } else { TcpSocket::new_v6() }?;
        socket.bind(SocketAddr::new(from, 0))?;
        socket.connect(to).await
    };
    reach_by(connect, to, pinned).await
}

async fn reach_by(
    connect: impl Future<Output = io::Result<TcpStream>>,
    to: SocketAddr,
    pinned: Option<Fingerprint>,
) -> Result<Reached, Unreached> {
    let tcp = match timeout(UNTIL_REACHED, connect).await {
        Ok(Ok(tcp)) => tcp,
        Ok(Err(error)) => return Err(unreached(&error)),
        Err(_) => return Err(Unreached::NoAnswer),
    };
    let _ = tcp.set_nodelay(true);
    let meeting = Pinned::new(pinned);
    let connector = meeting.connector().map_err(|_| Unreached::NoRoom)?;
    let stream = match timeout(UNTIL_REACHED, connector.connect(ServerName::IpAddress(to.ip().into()), tcp)).await {
        Ok(Ok(stream)) => stream,
        Ok(Err(_)) if meeting.met().is_some_and(|met| pinned.is_some_and(|pinned| pinned != met)) => {
            return Err(Unreached::AnotherRoom);
        }
        Ok(Err(_)) | Err(_) => return Err(Unreached::NoRoom),
    };
    let fingerprint = meeting.met().ok_or(Unreached::NoRoom)?;
    Ok(Reached { stream, fingerprint })
}

fn unreached(error: &io::Error) -> Unreached {
    match error.kind() {
        io::ErrorKind::ConnectionRefused | io::ErrorKind::ConnectionReset => Unreached::Refused,
        io::ErrorKind::NetworkUnreachable | io::ErrorKind::HostUnreachable | io::ErrorKind::AddrNotAvailable => {
            Unreached::NoWay
        }
        _ => Unreached::NoAnswer,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::TcpListener;

    #[tokio::test]
    async fn who_does_not_listen_refuses_and_who_speaks_something_else_is_no_room() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let other = tokio::spawn(async move {
            let (mut stream, _) = listener.accept().await.unwrap();
            let _ = stream.read(&mut [0; 16]).await;
            let _ = stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").await;
        });
        assert_eq!(reach(address, None).await.err(), Some(Unreached::NoRoom));
        other.await.unwrap();
        assert_eq!(reach(address, None).await.err(), Some(Unreached::Refused), "it has closed its port");
    }
}
