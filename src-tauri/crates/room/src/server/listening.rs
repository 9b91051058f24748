//! Connections as they come: each is given a place, and is asked by its first byte whether it speaks TLS.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::time::{sleep, timeout};
use tokio_rustls::TlsAcceptor;

use super::caller::Caller;
use super::room::Inner;
use super::{gate, plain};
use crate::limits::{LONGEST_HEAD, UNTIL_ANSWERED, UNTIL_TLS};

/// The first byte of a TLS connection: a handshake.
const HANDSHAKE: u8 = 0x16;
/// When the system has no more connections to give, so long is waited before it is asked again.
const BREATH: Duration = Duration::from_millis(50);

/// Takes connections until the room is closed.
pub async fn listen(inner: Arc<Inner>, listener: TcpListener, tls: TlsAcceptor) {
    let router = gate::router(Arc::clone(&inner));
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            () = inner.is_closed() => return,
        };
        match accepted {
            Ok((stream, peer)) => {
                // One from an address that has too many is dropped without a word.
                if let Some(place) = inner.strangers.admit(peer.ip()) {
                    inner.door().called(peer.ip());
                    let caller = Caller { from: peer.ip(), place: Arc::new(place) };
                    tokio::spawn(serve(Arc::clone(&inner), stream, caller, tls.clone(), router.clone()));
                }
            }
            Err(_) => sleep(BREATH).await,
        }
    }
}

async fn serve(inner: Arc<Inner>, stream: TcpStream, caller: Caller, tls: TlsAcceptor, router: Router) {
    let place = Arc::clone(&caller.place);
    tokio::select! {
        // Whoever made the fault is gone, or never meant well: there is nobody to tell.
        _ = answer(&inner, stream, caller, tls, router) => {}
        () = place.must_go() => {}
        () = inner.is_closed() => {}
    }
}

async fn answer(inner: &Inner, stream: TcpStream, caller: Caller, tls: TlsAcceptor, router: Router) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let mut first = [0; 1];
    timeout(UNTIL_TLS, stream.peek(&mut first)).await??;
    if first != [HANDSHAKE] {
        return timeout(UNTIL_ANSWERED, plain::answer(inner, stream)).await?;
    }
    let stream = timeout(UNTIL_TLS, tls.accept(stream)).await??;
    let service = TowerToHyperService::new(router.layer(axum::Extension(caller)));
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(UNTIL_ANSWERED)
        .max_buf_size(LONGEST_HEAD)
        .serve_connection(TokioIo::new(stream), service)
        .with_upgrades();
    timeout(UNTIL_ANSWERED * 2, connection).await?.map_err(io::Error::other)
}
