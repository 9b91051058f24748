//! The way to a room's door: the network, or what stands for it in tests.

use std::net::SocketAddr;

use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio_rustls::client::TlsStream;

use super::reaching::{Reached, Unreached, reach};
use crate::bytes::Fingerprint;

/// A way to a room's door: the network, or what stands for it in tests.
pub trait Way: Send + Sync + 'static {
    /// What is spoken over.
    type Stream: AsyncRead + AsyncWrite + Unpin + Send + 'static;

    /// Goes as far as to the door, and no further when another certificate is met than the one that is pinned.
    fn call(
        &self,
        to: SocketAddr,
        pinned: Option<Fingerprint>,
    ) -> impl Future<Output = Result<Reached<Self::Stream>, Unreached>> + Send;
}

/// The network.
#[derive(Clone, Copy, Debug)]
pub struct Network;

impl Way for Network {
    type Stream = TlsStream<TcpStream>;

    async fn call(&self, to: SocketAddr, pinned: Option<Fingerprint>) -> Result<Reached, Unreached> {
        reach(to, pinned).await
    }
}
