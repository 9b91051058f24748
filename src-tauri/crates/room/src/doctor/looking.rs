//! Asks the system and the network what the rules of the doctor need to know. Nothing outside the machine is asked but the room.

use std::net::SocketAddr;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::timeout;

use super::desk::{Desk, Itself, Port, examine};
use super::finding::CheckFinding;
use super::laptop::{Laptop, Met, why_not_in};
use crate::bytes::Fingerprint;
use crate::client::{Reached, Unreached, reach};
use crate::machine::{Neighbour, adapters, neighbour};

/// So long may the machine take to come to itself, and the room to answer.
const UNTIL_ANSWERED: Duration = Duration::from_secs(3);
/// So much of an answer is read to find the clock in it.
const HEAD: usize = 2 * 1024;

/// The room that is to be looked at, from the desk.
#[derive(Clone, Copy, Debug)]
pub struct FromDesk {
    /// The address that is chosen.
    pub address: Option<SocketAddr>,
    /// The room that is open there: its fingerprint, and how many have come as far as to it.
    pub open: Option<(Fingerprint, usize)>,
    /// The machine's clock.
    pub now: DateTime<Utc>,
    /// The newest that stands in the meeting file.
    pub newest: Option<DateTime<Utc>>,
    /// Between which times the room's certificate holds, when it is made.
    pub certificate: Option<(DateTime<Utc>, DateTime<Utc>)>,
}

/// Looks from the leader's machine. While the room is closed its port is taken for a moment, to see whether that can be done.
pub async fn look_from_desk(from: FromDesk) -> Vec<CheckFinding> {
    let FromDesk { address, open, now, newest, certificate } = from;
    let (port, itself) = match (address, open) {
        (Some(address), Some((fingerprint, _))) => (Some(Port::Free), Some(meets_room(address, fingerprint).await)),
        (Some(address), None) => takes_port(address).await,
        (None, _) => (None, None),
    };
    examine(&Desk {
        adapters: adapters(),
        address,
        port,
        itself,
        callers: open.map(|(_, callers)| callers),
        now,
        newest,
        certificate,
        is_windows: cfg!(windows),
    })
}

async fn meets_room(address: SocketAddr, fingerprint: Fingerprint) -> Itself {
    match reach(address, Some(fingerprint)).await {
        Ok(_) => Itself::Reached,
        Err(Unreached::AnotherRoom | Unreached::NoRoom) => Itself::Another,
        Err(Unreached::NoWay | Unreached::NoAnswer | Unreached::Refused) => Itself::Refused,
    }
}

async fn takes_port(address: SocketAddr) -> (Option<Port>, Option<Itself>) {
    let listener = match TcpListener::bind(address).await {
        Ok(listener) => listener,
        Err(error) if error.kind() == std::io::ErrorKind::AddrInUse => return (Some(Port::Taken), None),
        Err(error) if error.kind() == std::io::ErrorKind::PermissionDenied => return (Some(Port::NotAllowed), None),
        // The address is not the machine's, which is found by that.
        Err(_) => return (None, None),
    };
    let Ok(address) = listener.local_addr() else { return (Some(Port::Free), None) };
    let met = async { tokio::join!(TcpStream::connect(address), listener.accept()) };
    match timeout(UNTIL_ANSWERED, met).await {
        Ok((Ok(_), Ok(_))) => (Some(Port::Free), Some(Itself::Reached)),
        Ok((Err(_), _) | (_, Err(_))) | Err(_) => (Some(Port::Free), Some(Itself::Refused)),
    }
}

/// Looks from a laptop that is to come in. `pinned`: the fingerprint, when it is known.
pub async fn look_from_laptop(
    address: SocketAddr,
    pinned: Option<Fingerprint>,
    now: DateTime<Utc>,
) -> Vec<CheckFinding> {
    let (met, theirs) = match reach(address, pinned).await {
        Ok(reached) => (Met::Room, clock_of(reached, address).await),
        Err(unreached) => (Met::Not(unreached), None),
    };
    let ahead: Option<TimeDelta> = theirs.map(|theirs| now - theirs);
    // The call has just asked for the machine on the wire.
    let neighbour = if met == Met::Room { Neighbour::NotKnown } else { neighbour(address.ip()) };
    why_not_in(&Laptop { adapters: adapters(), address, met, neighbour, ahead })
}

/// The clock of the leader's machine, as the room's answer to a browser has it.
async fn clock_of(reached: Reached, address: SocketAddr) -> Option<DateTime<Utc>> {
    let Reached { mut stream, .. } = reached;
    let asked = format!("GET / HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n");
    let answered = async {
        stream.write_all(asked.as_bytes()).await.ok()?;
        let mut head = Vec::new();
        while head.len() < HEAD && stream.read_buf(&mut head).await.ok()? > 0 {}
        Some(head)
    };
    let head = timeout(UNTIL_ANSWERED, answered).await.ok()??;
    date_in(&String::from_utf8_lossy(&head))
}

/// The time that an HTTP answer says it was given.
fn date_in(head: &str) -> Option<DateTime<Utc>> {
    let date = head.lines().take_while(|line| !line.is_empty()).find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("date").then(|| value.trim())
    })?;
    DateTime::parse_from_rfc2822(date).ok().map(|at| at.to_utc())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::doctor::CheckCode;

    #[test]
    fn the_leaders_clock_is_read_from_the_answer_and_not_from_the_page() {
        let head = "HTTP/1.1 200 OK\r\ndate: Fri, 13 Mar 2026 08:00:00 GMT\r\n\r\nDate: Sat, 14 Mar 2026 08:00:00 GMT";
        assert_eq!(date_in(head), "2026-03-13T08:00:00Z".parse().ok());
        assert_eq!(date_in("HTTP/1.1 200 OK\r\n\r\nDate: Sat, 14 Mar 2026 08:00:00 GMT"), None);
    }

    fn at(address: SocketAddr) -> FromDesk {
        FromDesk { address: Some(address), open: None, now: DateTime::UNIX_EPOCH, newest: None, certificate: None }
    }

    #[tokio::test]
    async fn a_port_that_another_program_has_is_found_and_a_free_one_answers() {
        let other = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let taken = other.local_addr().unwrap();
        let codes = |found: Vec<CheckFinding>| found.into_iter().map(|finding| finding.code).collect::<Vec<_>>();
        assert!(codes(look_from_desk(at(taken)).await).contains(&CheckCode::PortTaken));
        drop(other);
        assert!(codes(look_from_desk(at(taken)).await).contains(&CheckCode::ItselfReached));
    }
}
