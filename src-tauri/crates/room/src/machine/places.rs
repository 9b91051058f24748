//! Where a room can be opened: the addresses in the order in which they are worth trying, each with what it is.

use std::net::{IpAddr, Ipv4Addr};

use serde::{Deserialize, Serialize};

use super::{Adapter, AdapterKind, AddressKind};

/// An address to open the room on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct RoomPlace {
    /// The address, without a port.
    pub address: String,
    /// What the system calls the adapter.
    pub adapter: String,
    /// What a leader should know of it.
    pub is: PlaceIs,
}

/// What a leader should know of an address; in the order in which they are worth trying.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum PlaceIs {
    /// The network that this machine makes itself, as a hotspot.
    OwnHotspot,
    /// A network with others.
    Network,
    /// A network with others, with an address that is long to type.
    LongNetwork,
    /// The machine gave itself the address: nobody on the network gives any.
    SelfGiven,
    /// Of the internet.
    Public,
    /// Of a VPN.
    Tunnel,
    /// Inside the machine.
    Virtual,
    /// This machine alone, for trying.
    Itself,
}

/// What the systems give their own hotspots: Windows, and NetworkManager on Linux.
const HOTSPOTS: [Ipv4Addr; 2] = [Ipv4Addr::new(192, 168, 137, 1), Ipv4Addr::new(10, 42, 0, 1)];

impl PlaceIs {
    /// Of one address.
    pub fn of(adapter: &Adapter) -> PlaceIs {
        match (adapter.kind, AddressKind::of(adapter.address), adapter.address) {
            (AdapterKind::Itself, _, _) | (_, AddressKind::Itself, _) => PlaceIs::Itself,
            (AdapterKind::Virtual, _, _) => PlaceIs::Virtual,
            (AdapterKind::Tunnel, _, _) => PlaceIs::Tunnel,
            (AdapterKind::Ordinary, AddressKind::SelfGiven, _) => PlaceIs::SelfGiven,
            (AdapterKind::Ordinary, AddressKind::Public, _) => PlaceIs::Public,
            (AdapterKind::Ordinary, AddressKind::Private, IpAddr::V4(address)) if HOTSPOTS.contains(&address) => {
                PlaceIs::OwnHotspot
            }
            (AdapterKind::Ordinary, AddressKind::Private, IpAddr::V4(_)) => PlaceIs::Network,
            (AdapterKind::Ordinary, AddressKind::Private, IpAddr::V6(_)) => PlaceIs::LongNetwork,
        }
    }
}

/// The addresses that a room can be opened on, the likeliest first. Those that only this wire knows (`fe80::`) are left out: they
/// cannot be typed on another machine.
pub fn places(adapters: &[Adapter]) -> Vec<RoomPlace> {
    let typable = |adapter: &&Adapter| adapter.address.is_ipv4() || PlaceIs::of(adapter) != PlaceIs::SelfGiven;
    let mut found: Vec<&Adapter> = adapters.iter().filter(typable).collect();
    found.sort_by_key(|adapter| (PlaceIs::of(adapter), adapter.address.is_ipv6(), adapter.address));
    let place = |adapter: &Adapter| RoomPlace {
        address: adapter.address.to_string(),
        adapter: adapter.name.clone(),
        is: PlaceIs::of(adapter),
    };
    found.into_iter().map(place).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::machine::Leads;

    fn found(machine: &[(&str, &str)]) -> Vec<(String, PlaceIs)> {
        let adapters: Vec<Adapter> = machine
            .iter()
            .map(|(name, address)| Adapter::new(name, address.parse().unwrap(), 24, Leads::ToNetwork))
            .collect();
        places(&adapters).into_iter().map(|place| (place.address, place.is)).collect()
    }

    #[test]
    fn the_network_of_the_room_comes_first_and_the_machine_itself_last() {
        let laptop = [
            ("lo", "127.0.0.1"),
            ("vEthernet (WSL)", "172.28.0.1"),
            ("tun0", "10.8.0.2"),
            ("Wi-Fi", "10.20.1.7"),
            ("Wi-Fi", "fe80::1"),
            ("Wi-Fi", "2001:db8::7"),
        ];
        let was: Vec<PlaceIs> = found(&laptop).into_iter().map(|(_, is)| is).collect();
        use PlaceIs::{Itself, Network, Public, Tunnel, Virtual};
        assert_eq!(was, [Network, Public, Tunnel, Virtual, Itself], "what only the wire knows is left out");
    }

    #[test]
    fn the_machines_own_hotspot_is_what_was_meant() {
        let found = found(&[("Wi-Fi", "10.20.1.7"), ("Lokal tilkobling* 2", "192.168.137.1")]);
        assert_eq!(found.first(), Some(&("192.168.137.1".to_owned(), PlaceIs::OwnHotspot)));
    }
}
