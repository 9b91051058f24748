//! What lies between a laptop and the room: a network that loses, delays and holds back. It stays with what TLS would notice: what
//! comes through, comes in order.

use std::net::SocketAddr;
use std::time::Duration;

use fastrand::Rng;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::sleep;

/// What happens to one connection.
#[derive(Clone, Copy, Debug)]
pub enum Trouble {
    None,
    /// Cut after so many bytes from the laptop, or so many from the room.
    Cut {
        up: usize,
        down: usize,
    },
    /// Each piece comes so much later.
    Slow {
        up: Duration,
        down: Duration,
    },
    /// After so many bytes the laptop has lost it, and what it said last reaches the room later: when the laptop has long come back
    /// by another way.
    HeldBack {
        up: usize,
        later: Duration,
    },
}

impl Trouble {
    fn drawn(rng: &mut Rng) -> Trouble {
        let pause = |rng: &mut Rng, most: u64| Duration::from_millis(rng.u64(0..most));
        match rng.u8(0..4) {
            0 => Trouble::None,
            1 => Trouble::Cut { up: rng.usize(0..3_000), down: rng.usize(0..40_000) },
            2 => Trouble::Slow { up: pause(rng, 20), down: pause(rng, 20) },
            _ => Trouble::HeldBack { up: rng.usize(500..2_500), later: pause(rng, 200) },
        }
    }
}

/// So many connections of one laptop meet trouble; then the network is good.
const TROUBLES: usize = 6;

/// Lays a wire to the room; where it begins.
pub async fn lay(room: SocketAddr, mut rng: Rng) -> SocketAddr {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let begins = listener.local_addr().unwrap();
    tokio::spawn(async move {
        let mut met = 0;
        while let Ok((laptop, _)) = listener.accept().await {
            let trouble = if met < TROUBLES { Trouble::drawn(&mut rng) } else { Trouble::None };
            met += 1;
            tokio::spawn(async move {
                if let Ok(room) = TcpStream::connect(room).await {
                    carry(laptop, room, trouble).await;
                }
            });
        }
    });
    begins
}

async fn carry(laptop: TcpStream, room: TcpStream, trouble: Trouble) {
    let _ = (laptop.set_nodelay(true), room.set_nodelay(true));
    let ((mut from_laptop, to_laptop), (from_room, mut to_room)) = (laptop.into_split(), room.into_split());
    let quick = Duration::ZERO;
    match trouble {
        Trouble::None => {
            ends_with_either(
                pass(from_laptop, to_room, usize::MAX, quick),
                pass(from_room, to_laptop, usize::MAX, quick),
            )
            .await;
        }
        Trouble::Cut { up, down } => {
            ends_with_either(pass(from_laptop, to_room, up, quick), pass(from_room, to_laptop, down, quick)).await;
        }
        Trouble::Slow { up, down } => {
            ends_with_either(pass(from_laptop, to_room, usize::MAX, up), pass(from_room, to_laptop, usize::MAX, down))
                .await;
        }
        Trouble::HeldBack { up, later } => {
            let answers = tokio::spawn(pass(from_room, to_laptop, usize::MAX, quick));
            let mut passed = 0;
            let mut piece = vec![0; 4_096];
            while let Ok(read @ 1..) = from_laptop.read(&mut piece).await {
                if passed >= up {
                    // The laptop has lost it at once: its end hangs up in both ways.
                    answers.abort();
                    drop(from_laptop);
                    sleep(later).await;
                    let _ = to_room.write_all(&piece[..read]).await;
                    sleep(later).await;
                    return;
                }
                passed += read;
                if to_room.write_all(&piece[..read]).await.is_err() {
                    break;
                }
            }
            answers.abort();
        }
    }
}

/// Both ways until one of them ends.
async fn ends_with_either(up: impl Future<Output = ()>, down: impl Future<Output = ()>) {
    tokio::select! { () = up => {}, () = down => {} }
}

/// Passes at most so many bytes on, each piece so much later.
async fn pass(mut from: impl AsyncRead + Unpin, mut to: impl AsyncWrite + Unpin, most: usize, late: Duration) {
    let mut left = most;
    let mut piece = vec![0; 4_096];
    while left > 0 {
        let Ok(read @ 1..) = from.read(&mut piece).await else { return };
        if !late.is_zero() {
            sleep(late).await;
        }
        let goes = read.min(left);
        left -= goes;
        if to.write_all(&piece[..goes]).await.is_err() {
            return;
        }
    }
}
