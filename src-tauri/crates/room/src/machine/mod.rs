//! The addresses of this machine: which there are, on which adapter, and which of them laptops on the same network can come to.
//! What the system says is read in `system`; the rest is rules over that, tried on machines that are made up.

mod kind;
mod neighbours;
mod places;
mod system;

pub use kind::{AdapterKind, AddressKind};
pub use neighbours::{Neighbour, neighbour};
pub use places::{PlaceIs, RoomPlace, places};
pub use system::adapters;

use std::net::IpAddr;

/// One address of an adapter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Adapter {
    /// What the system calls the adapter: «Ethernet», «Wi-Fi», «eth0».
    pub name: String,
    /// The address.
    pub address: IpAddr,
    /// How many of its first bits are the network's.
    pub prefix: u8,
    /// What sort of adapter it is.
    pub kind: AdapterKind,
}

impl Adapter {
    /// An address of an adapter; what sort it is shows in its name, or in that it leads to one other machine only.
    pub fn new(name: &str, address: IpAddr, prefix: u8, leads: Leads) -> Adapter {
        Adapter { name: name.to_owned(), address, prefix, kind: AdapterKind::of(name, address, leads) }
    }

    /// Whether the other address is on the same network.
    pub fn is_beside(&self, other: IpAddr) -> bool {
        let bits = |address: IpAddr| match address.to_canonical() {
            IpAddr::V4(address) => (u128::from(address.to_bits()) << 96, 32),
            IpAddr::V6(address) => (address.to_bits(), 128),
        };
        let ((own, length), (other, other_length)) = (bits(self.address), bits(other));
        let prefix = u32::from(self.prefix).min(length);
        length == other_length && (prefix == 0 || (own ^ other) >> (128 - prefix) == 0)
    }
}

/// Where an adapter leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leads {
    /// To a network with many machines.
    ToNetwork,
    /// To one other machine, as a tunnel does.
    ToOne,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn beside(address: &str, prefix: u8, other: &str) -> bool {
        let [address, other] = [address, other].map(|text| text.parse().unwrap());
        Adapter::new("eth0", address, prefix, Leads::ToNetwork).is_beside(other)
    }

    #[test]
    fn machines_are_on_the_same_network_when_the_networks_bits_are_the_same() {
        assert!(beside("192.168.1.20", 24, "192.168.1.7"));
        assert!(!beside("192.168.1.20", 24, "192.168.2.7"));
        assert!(beside("10.20.0.5", 8, "10.1.1.1"));
        assert!(beside("fd00::1", 64, "fd00::9"));
        assert!(!beside("fd00::1", 64, "fd00:0:0:1::9"));
        assert!(!beside("192.168.1.20", 24, "fd00::9"), "not of the same family");
        assert!(beside("192.168.1.20", 32, "192.168.1.20"));
    }
}
