//! From a laptop that cannot get in: what keeps it out, by where it is and what it met at the room's address.

use std::net::{IpAddr, SocketAddr};

use chrono::TimeDelta;

use super::desk::tunnels;
use super::finding::{CheckCode, CheckFinding};
use crate::client::Unreached;
use crate::machine::{Adapter, AdapterKind, Neighbour};

/// What is known of the laptop, and what it met.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Laptop {
    /// Its adapters.
    pub adapters: Vec<Adapter>,
    /// The room's address.
    pub address: SocketAddr,
    /// What it met there.
    pub met: Met,
    /// Whether the leader's machine is to be heard on the network, below what a firewall stops.
    pub neighbour: Neighbour,
    /// How much its clock is ahead of the leader's, when the leader's is known.
    pub ahead: Option<TimeDelta>,
}

/// What was met at the room's address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Met {
    /// The room, with the fingerprint that is known, or the first that is met.
    Room,
    /// Something went wrong on the way.
    Not(Unreached),
}

/// A clock that differs more than this is wrong.
const CLOCKS_DIFFER: TimeDelta = TimeDelta::minutes(5);

/// What keeps the laptop out, the worst first.
pub fn why_not_in(laptop: &Laptop) -> Vec<CheckFinding> {
    let found = |code| CheckFinding::new(code).with("address", laptop.address);
    let own: Vec<String> = ordinary(laptop).map(|adapter| format!("{} ({})", adapter.address, adapter.name)).collect();
    let mut why = match laptop.met {
        Met::Room => vec![found(CheckCode::LaptopIn)],
        Met::Not(Unreached::AnotherRoom) => vec![found(CheckCode::LaptopAnotherKey)],
        Met::Not(Unreached::NoRoom) => vec![found(CheckCode::LaptopNoRoom)],
        Met::Not(Unreached::Refused) => vec![found(CheckCode::LaptopRefused)],
        Met::Not(Unreached::NoWay | Unreached::NoAnswer) if own.is_empty() => {
            vec![CheckFinding::new(CheckCode::LaptopNoNetwork)]
        }
        Met::Not(Unreached::NoWay | Unreached::NoAnswer) if !is_beside(laptop) => {
            vec![found(CheckCode::LaptopElsewhere).with("own", own.join(", "))]
        }
        // A firewall stops calls, and not what machines on one wire must say to find each other; a guest network stops both.
        Met::Not(Unreached::NoWay | Unreached::NoAnswer) => vec![found(match laptop.neighbour {
            Neighbour::Heard => CheckCode::LaptopFirewall,
            Neighbour::Silent => CheckCode::LaptopKeptApart,
            Neighbour::NotKnown => CheckCode::LaptopNoAnswer,
        })],
    };
    if laptop.met != Met::Room {
        why.extend(
            tunnels(&laptop.adapters).map(|name| CheckFinding::new(CheckCode::LaptopTunnel).with("adapter", name)),
        );
    }
    if let Some(ahead) = laptop.ahead.filter(|ahead| ahead.abs() > CLOCKS_DIFFER) {
        why.push(CheckFinding::new(CheckCode::LaptopClock).with("minutes", nearest_minute(ahead.abs())));
    }
    why.sort_by_key(|finding| (finding.level, finding.code));
    why
}

/// The whole minutes that come nearest: the room's answer has its clock in whole seconds, so what is a day off is
/// measured as up to a second less.
fn nearest_minute(time: TimeDelta) -> i64 {
    (time + TimeDelta::seconds(30)).num_minutes()
}

fn ordinary(laptop: &Laptop) -> impl Iterator<Item = &Adapter> {
    let is_of_wire = |address: IpAddr| matches!(address, IpAddr::V6(address) if address.is_unicast_link_local());
    laptop.adapters.iter().filter(move |adapter| adapter.kind == AdapterKind::Ordinary && !is_of_wire(adapter.address))
}

/// The room is on one of the networks that the laptop is on.
fn is_beside(laptop: &Laptop) -> bool {
    laptop.adapters.iter().any(|adapter| adapter.is_beside(laptop.address.ip()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::machine::Leads;

    fn laptop(adapters: &[(&str, &str)], met: Met) -> Laptop {
        let adapter =
            |(name, address): &(&str, &str)| Adapter::new(name, address.parse().unwrap(), 24, Leads::ToNetwork);
        let address = "192.168.1.20:8443".parse().unwrap();
        let neighbour = Neighbour::NotKnown;
        Laptop { adapters: adapters.iter().map(adapter).collect(), address, met, neighbour, ahead: None }
    }

    fn why(adapters: &[(&str, &str)], met: Met) -> Vec<CheckCode> {
        why_not_in(&laptop(adapters, met)).into_iter().map(|finding| finding.code).collect()
    }

    const BESIDE: (&str, &str) = ("Wi-Fi", "192.168.1.31");
    const ELSEWHERE: (&str, &str) = ("Wi-Fi", "10.20.1.7");
    const LO: (&str, &str) = ("lo", "127.0.0.1");

    #[test]
    fn nobody_answers_on_the_same_network_it_is_a_guest_network_or_a_firewall() {
        assert_eq!(why(&[BESIDE, LO], Met::Not(Unreached::NoAnswer)), [CheckCode::LaptopNoAnswer]);
        assert_eq!(why(&[BESIDE], Met::Not(Unreached::NoWay)), [CheckCode::LaptopNoAnswer]);
    }

    #[test]
    fn a_firewall_and_a_guest_network_are_told_apart_by_whether_the_machine_is_heard_on_the_wire() {
        for met in [Met::Not(Unreached::NoAnswer), Met::Not(Unreached::NoWay)] {
            for (neighbour, code) in
                [(Neighbour::Heard, CheckCode::LaptopFirewall), (Neighbour::Silent, CheckCode::LaptopKeptApart)]
            {
                let told = why_not_in(&Laptop { neighbour, ..laptop(&[BESIDE], met) });
                assert_eq!(told.iter().map(|finding| finding.code).collect::<Vec<_>>(), [code]);
                let elsewhere = why_not_in(&Laptop { neighbour, ..laptop(&[ELSEWHERE], met) });
                assert_eq!(elsewhere[0].code, CheckCode::LaptopElsewhere, "on another network nothing is heard of it");
            }
        }
    }

    #[test]
    fn who_is_on_another_network_or_on_none_is_told_so() {
        assert_eq!(why(&[ELSEWHERE, LO], Met::Not(Unreached::NoAnswer)), [CheckCode::LaptopElsewhere]);
        let told = why_not_in(&laptop(&[ELSEWHERE], Met::Not(Unreached::NoWay)));
        assert_eq!(told[0].values["own"], "10.20.1.7 (Wi-Fi)");
        assert_eq!(why(&[LO, ("Wi-Fi", "fe80::1")], Met::Not(Unreached::NoWay)), [CheckCode::LaptopNoNetwork]);
    }

    #[test]
    fn a_vpn_is_named_when_the_room_is_not_reached_and_not_when_it_is() {
        let behind = [BESIDE, ("NordLynx", "10.5.0.2")];
        assert_eq!(why(&behind, Met::Not(Unreached::NoAnswer)), [CheckCode::LaptopNoAnswer, CheckCode::LaptopTunnel]);
        assert_eq!(why(&behind, Met::Room), [CheckCode::LaptopIn]);
    }

    #[test]
    fn a_closed_room_another_room_and_something_else_are_told_apart() {
        assert_eq!(why(&[BESIDE], Met::Not(Unreached::Refused)), [CheckCode::LaptopRefused]);
        assert_eq!(why(&[BESIDE], Met::Not(Unreached::AnotherRoom)), [CheckCode::LaptopAnotherKey]);
        assert_eq!(why(&[BESIDE], Met::Not(Unreached::NoRoom)), [CheckCode::LaptopNoRoom]);
        assert_eq!(why(&[ELSEWHERE], Met::Not(Unreached::Refused)), [CheckCode::LaptopRefused], "a router between");
    }

    #[test]
    fn a_clock_that_is_a_day_off_is_told_of_also_by_who_comes_in() {
        let ahead = Some(TimeDelta::days(-1));
        let told = why_not_in(&Laptop { ahead, ..laptop(&[BESIDE], Met::Room) });
        assert_eq!(
            told.iter().map(|finding| finding.code).collect::<Vec<_>>(),
            [CheckCode::LaptopClock, CheckCode::LaptopIn]
        );
        assert_eq!(told[0].values["minutes"], "1440");
    }

    #[test]
    fn a_day_off_is_told_as_a_day_although_the_room_answers_in_whole_seconds() {
        for part in [TimeDelta::milliseconds(999), -TimeDelta::milliseconds(999)] {
            let ahead = Some(TimeDelta::days(1) - part);
            assert_eq!(why_not_in(&Laptop { ahead, ..laptop(&[BESIDE], Met::Room) })[0].values["minutes"], "1440");
        }
    }
}
