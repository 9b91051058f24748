//! From the leader's machine: what stands in the way of a room at an address, by what was found out about the machine and tried on
//! the network.

use std::collections::BTreeSet;
use std::net::{IpAddr, SocketAddr};

use chrono::{DateTime, TimeDelta, Utc};

use super::finding::{CheckCode, CheckFinding};
use crate::machine::{Adapter, AdapterKind, PlaceIs};

/// What is known of the leader's machine, and what was tried on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Desk {
    /// Its adapters.
    pub adapters: Vec<Adapter>,
    /// The address that is chosen, and its port.
    pub address: Option<SocketAddr>,
    /// What came of taking the port; nothing when no address is chosen.
    pub port: Option<Port>,
    /// What came of connecting to the address from the machine itself; nothing when that was not tried.
    pub itself: Option<Itself>,
    /// From how many other machines somebody has come as far as to the door; nothing while the room is closed.
    pub callers: Option<usize>,
    /// The machine's clock.
    pub now: DateTime<Utc>,
    /// The newest that stands in the meeting file.
    pub newest: Option<DateTime<Utc>>,
    /// Between which times the room's certificate holds, when it is made.
    pub certificate: Option<(DateTime<Utc>, DateTime<Utc>)>,
    /// The system is Windows, which asks whether a program may be reached.
    pub is_windows: bool,
}

/// What came of taking the port.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Port {
    /// It is free, or the room has it already.
    Free,
    /// Another program has it.
    Taken,
    /// The system does not let the program have it.
    NotAllowed,
}

/// What came of connecting to the machine's own address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Itself {
    /// It answers itself.
    Reached,
    /// It does not come through.
    Refused,
    /// Somebody else answers.
    Another,
}

/// A clock may be so much behind the newest in the file: two machines are never quite alike.
const CLOCKS_DIFFER: TimeDelta = TimeDelta::minutes(10);

/// What was found, the worst first; what is alike in the order of the list.
pub fn examine(desk: &Desk) -> Vec<CheckFinding> {
    let mut found = network(desk);
    found.extend(desk.address.into_iter().flat_map(|address| chosen(desk, address)));
    found.extend(tried(desk));
    found.extend(clock(desk));
    found.extend(others(desk));
    found.sort_by_key(|finding| (finding.level, finding.code));
    found
}

/// The networks that the machine is on.
fn network(desk: &Desk) -> Vec<CheckFinding> {
    let mut found = Vec::new();
    let outside: Vec<&Adapter> =
        desk.adapters.iter().filter(|adapter| adapter.kind == AdapterKind::Ordinary && !is_of_wire(adapter)).collect();
    if outside.is_empty() {
        found.push(CheckFinding::new(CheckCode::NoNetwork));
    } else if outside.iter().all(|adapter| adapter.address.is_ipv6()) {
        found.push(CheckFinding::new(CheckCode::OnlyIpv6));
    }
    let names: BTreeSet<&str> = outside.iter().map(|adapter| adapter.name.as_str()).collect();
    if names.len() > 1 {
        let names: Vec<&str> = names.into_iter().collect();
        found.push(CheckFinding::new(CheckCode::SeveralAdapters).with("adapters", names.join(", ")));
    }
    let tunnels: BTreeSet<&str> = tunnels(&desk.adapters).collect();
    found.extend(tunnels.into_iter().map(|name| CheckFinding::new(CheckCode::Tunnel).with("adapter", name)));
    found
}

/// The names of the VPNs that are on.
pub(super) fn tunnels(adapters: &[Adapter]) -> impl Iterator<Item = &str> {
    adapters
        .iter()
        .filter(|adapter| adapter.kind == AdapterKind::Tunnel && !is_of_wire(adapter))
        .map(|adapter| adapter.name.as_str())
}

/// `fe80::`, which every adapter has.
fn is_of_wire(adapter: &Adapter) -> bool {
    matches!(adapter.address, IpAddr::V6(address) if address.is_unicast_link_local())
}

/// The address that is chosen.
fn chosen(desk: &Desk, address: SocketAddr) -> Vec<CheckFinding> {
    let found = |code| CheckFinding::new(code).with("address", address.ip());
    let Some(adapter) = desk.adapters.iter().find(|adapter| adapter.address == address.ip()) else {
        return vec![found(CheckCode::AddressGone)];
    };
    let of_adapter = |code| vec![found(code).with("adapter", &adapter.name)];
    match PlaceIs::of(adapter) {
        PlaceIs::OwnHotspot | PlaceIs::Network => Vec::new(),
        PlaceIs::LongNetwork => vec![found(CheckCode::AddressLong)],
        PlaceIs::SelfGiven => of_adapter(CheckCode::AddressSelfGiven),
        PlaceIs::Public => vec![found(CheckCode::AddressPublic)],
        PlaceIs::Tunnel => of_adapter(CheckCode::AddressOfTunnel),
        PlaceIs::Virtual => of_adapter(CheckCode::AddressInside),
        PlaceIs::Itself => vec![found(CheckCode::AddressItself)],
    }
}

/// What was tried at the address.
fn tried(desk: &Desk) -> Option<CheckFinding> {
    let address = desk.address?;
    match (desk.port, desk.itself) {
        (Some(Port::Taken), _) => Some(CheckFinding::new(CheckCode::PortTaken).with("port", address.port())),
        (Some(Port::NotAllowed), _) => Some(CheckFinding::new(CheckCode::PortNotAllowed).with("port", address.port())),
        (Some(Port::Free) | None, Some(itself)) => {
            let code = match itself {
                Itself::Reached => CheckCode::ItselfReached,
                Itself::Refused => CheckCode::ItselfRefused,
                Itself::Another => CheckCode::ItselfAnother,
            };
            Some(CheckFinding::new(code).with("address", address))
        }
        (Some(Port::Free) | None, None) => None,
    }
}

fn clock(desk: &Desk) -> Vec<CheckFinding> {
    let mut found = Vec::new();
    if let Some(newest) = desk.newest.filter(|newest| desk.now + CLOCKS_DIFFER < *newest) {
        let behind = CheckFinding::new(CheckCode::ClockBehind);
        found.push(behind.with("now", in_words(desk.now)).with("newest", in_words(newest)));
    }
    if desk.certificate.is_some_and(|(from, to)| desk.now < from || desk.now > to) {
        found.push(CheckFinding::new(CheckCode::ClockOutsideKey).with("now", in_words(desk.now)));
    }
    found
}

/// As it stands on a clock in Norway.
fn in_words(at: DateTime<Utc>) -> String {
    meeting::norwegian_time(at).format("%d.%m.%Y %H.%M").to_string()
}

/// Whether others come through.
fn others(desk: &Desk) -> Vec<CheckFinding> {
    let is_for_others = desk.address.is_some_and(|address| !address.ip().is_loopback());
    let mut found = Vec::new();
    match desk.callers {
        Some(0) if is_for_others => {
            found.push(CheckFinding::new(CheckCode::NobodyCame));
        }
        Some(count) if is_for_others => found.push(CheckFinding::new(CheckCode::OthersCame).with("count", count)),
        Some(_) | None => {}
    }
    // Windows asks once for each kind of network; who has come through has shown that it was answered.
    if desk.is_windows && is_for_others && desk.callers.is_none_or(|callers| callers == 0) {
        found.push(CheckFinding::new(CheckCode::WindowsAsks));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::machine::Leads;

    fn machine(adapters: &[(&str, &str)], address: Option<&str>) -> Desk {
        let adapter =
            |(name, address): &(&str, &str)| Adapter::new(name, address.parse().unwrap(), 24, Leads::ToNetwork);
        Desk {
            adapters: adapters.iter().map(adapter).collect(),
            address: address.map(|address| address.parse().unwrap()),
            port: None,
            itself: None,
            callers: None,
            now: "2026-03-13T08:00:00Z".parse().unwrap(),
            newest: None,
            certificate: None,
            is_windows: false,
        }
    }

    fn codes(desk: &Desk) -> Vec<CheckCode> {
        examine(desk).into_iter().map(|finding| finding.code).collect()
    }

    const CABLE: (&str, &str) = ("Ethernet", "192.168.1.20");
    const HERE: Option<&str> = Some("192.168.1.20:8443");

    #[test]
    fn a_machine_on_one_network_with_its_room_open_is_in_order() {
        let open = Desk {
            port: Some(Port::Free),
            itself: Some(Itself::Reached),
            callers: Some(3),
            ..machine(&[CABLE, ("lo", "127.0.0.1"), ("Ethernet", "fe80::1")], HERE)
        };
        assert_eq!(codes(&open), [CheckCode::ItselfReached, CheckCode::OthersCame]);
    }

    #[test]
    fn a_machine_without_a_network_says_so_though_it_has_addresses_of_its_own() {
        let alone = machine(&[("lo", "127.0.0.1"), ("docker0", "172.17.0.1"), ("eth0", "fe80::1")], None);
        assert_eq!(codes(&alone), [CheckCode::NoNetwork]);
    }

    #[test]
    fn several_networks_a_vpn_and_ipv6_alone_are_told_apart() {
        let several = machine(&[CABLE, ("Wi-Fi", "10.20.1.7"), ("Ethernet", "fd00::1")], HERE);
        assert_eq!(codes(&several), [CheckCode::SeveralAdapters], "two addresses of one adapter are one network");
        let behind_vpn = machine(&[CABLE, ("tun0", "10.8.0.2")], HERE);
        assert_eq!(codes(&behind_vpn), [CheckCode::Tunnel]);
        let sixes = machine(&[("Ethernet", "fd00::1"), ("lo", "127.0.0.1")], Some("[fd00::1]:8443"));
        assert_eq!(codes(&sixes), [CheckCode::OnlyIpv6, CheckCode::AddressLong]);
    }

    #[test]
    fn an_address_that_no_laptop_comes_to_stops_the_room() {
        let there = [CABLE, ("tun0", "10.8.0.2"), ("vEthernet (WSL)", "172.28.0.1"), ("lo", "127.0.0.1")];
        for (address, code) in [
            ("10.8.0.2:8443", CheckCode::AddressOfTunnel),
            ("172.28.0.1:8443", CheckCode::AddressInside),
            ("192.168.7.7:8443", CheckCode::AddressGone),
        ] {
            let found = examine(&machine(&there, Some(address)));
            assert_eq!(found.first().map(|finding| finding.code), Some(code), "{address}");
        }
        assert!(codes(&machine(&there, Some("127.0.0.1:8443"))).contains(&CheckCode::AddressItself));
    }

    #[test]
    fn addresses_that_nobody_gave_and_addresses_of_the_internet_are_warned_of() {
        let alone = machine(&[("Ethernet", "169.254.7.7")], Some("169.254.7.7:8443"));
        assert_eq!(codes(&alone), [CheckCode::AddressSelfGiven]);
        let public = machine(&[("Ethernet", "192.0.2.14")], Some("192.0.2.14:8443"));
        assert_eq!(codes(&public), [CheckCode::AddressPublic]);
    }

    #[test]
    fn a_port_that_something_else_has_is_said_before_anything_that_follows_from_it() {
        let taken = Desk { port: Some(Port::Taken), itself: Some(Itself::Another), ..machine(&[CABLE], HERE) };
        assert_eq!(codes(&taken), [CheckCode::PortTaken]);
        let low = Desk { port: Some(Port::NotAllowed), ..machine(&[CABLE], HERE) };
        assert_eq!(codes(&low), [CheckCode::PortNotAllowed]);
        let twice = Desk { itself: Some(Itself::Another), ..machine(&[CABLE], HERE) };
        assert_eq!(codes(&twice), [CheckCode::ItselfAnother], "two machines have the address");
    }

    #[test]
    fn a_clock_that_is_a_day_behind_shows_by_the_file_and_by_the_certificate() {
        let newest = "2026-03-14T08:00:00Z".parse().ok();
        let behind = Desk { newest, ..machine(&[CABLE], HERE) };
        assert_eq!(codes(&behind), [CheckCode::ClockBehind]);
        let slightly = Desk { newest: "2026-03-13T08:09:00Z".parse().ok(), ..machine(&[CABLE], HERE) };
        assert_eq!(codes(&slightly), []);
        let certificate = Some(("2026-04-01T00:00:00Z".parse().unwrap(), "2031-04-01T00:00:00Z".parse().unwrap()));
        let outside = Desk { certificate, ..machine(&[CABLE], HERE) };
        assert_eq!(codes(&outside), [CheckCode::ClockOutsideKey]);
    }

    #[test]
    fn windows_question_is_told_of_until_somebody_has_come_through() {
        let windows = Desk { is_windows: true, callers: Some(0), ..machine(&[CABLE], HERE) };
        assert_eq!(codes(&windows), [CheckCode::WindowsAsks, CheckCode::NobodyCame]);
        assert_eq!(codes(&Desk { callers: Some(1), ..windows }), [CheckCode::OthersCame]);
        let itself = Desk {
            is_windows: true,
            callers: Some(0),
            ..machine(&[("lo", "127.0.0.1"), CABLE], Some("127.0.0.1:8443"))
        };
        assert_eq!(codes(&itself), [CheckCode::AddressItself], "it does not ask about the machine itself");
    }
}
