//! What sort an adapter and an address are, by what they are called and which numbers they have.

use std::net::{IpAddr, Ipv4Addr};

use super::Leads;

/// What sort of adapter it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AdapterKind {
    /// A cable or a wireless network.
    Ordinary,
    /// A tunnel to somewhere else, as a VPN makes.
    Tunnel,
    /// A network inside the machine, for virtual machines.
    Virtual,
    /// The machine itself.
    Itself,
}

/// What sort of address it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AddressKind {
    /// Of a network of its own, as most are.
    Private,
    /// Given by the machine to itself, since nobody on the network gives addresses.
    SelfGiven,
    /// Of the internet: others than those in the room can come to it.
    Public,
    /// Of the machine alone.
    Itself,
}

/// Parts of names that tunnels have.
const TUNNELS: [&str; 20] = [
    "tun",
    "tap",
    "wg",
    "ppp",
    "vpn",
    "ipsec",
    "wireguard",
    "wintun",
    "nordlynx",
    "tailscale",
    "zerotier",
    "anyconnect",
    "fortinet",
    "fortissl",
    "pangp",
    "globalprotect",
    "pulse secure",
    "juniper",
    "checkpoint",
    "warp",
];
/// Parts of names that networks inside a machine have.
const VIRTUALS: [&str; 9] =
    ["vethernet", "docker", "virbr", "vbox", "virtualbox", "vmnet", "vmware", "hyper-v", "veth"];

impl AdapterKind {
    pub(super) fn of(name: &str, address: IpAddr, leads: Leads) -> AdapterKind {
        let name = name.to_lowercase();
        // «SSL VPN», `tun0` and `wg-home` are tunnels; what is short counts only where a word begins.
        let says = |part: &str| match part.len() > 3 {
            true => name.contains(part),
            false => name.split(|sign: char| !sign.is_alphanumeric()).any(|word| word.starts_with(part)),
        };
        if address.is_loopback() {
            AdapterKind::Itself
        } else if VIRTUALS.iter().any(|part| says(part)) {
            AdapterKind::Virtual
        } else if leads == Leads::ToOne || TUNNELS.iter().any(|part| says(part)) || is_shared(address) {
            AdapterKind::Tunnel
        } else {
            AdapterKind::Ordinary
        }
    }
}

impl AddressKind {
    /// Of an address.
    pub fn of(address: IpAddr) -> AddressKind {
        match address.to_canonical() {
            address if address.is_loopback() => AddressKind::Itself,
            IpAddr::V4(address) if address.is_link_local() => AddressKind::SelfGiven,
            IpAddr::V6(address) if address.is_unicast_link_local() => AddressKind::SelfGiven,
            IpAddr::V4(address) if address.is_private() => AddressKind::Private,
            IpAddr::V6(address) if address.is_unique_local() => AddressKind::Private,
            address if is_shared(address) => AddressKind::Private,
            IpAddr::V4(_) | IpAddr::V6(_) => AddressKind::Public,
        }
    }
}

/// 100.64.0.0/10: shared by a provider's customers (RFC 6598), and what Tailscale gives its tunnels.
fn is_shared(address: IpAddr) -> bool {
    let shared = Ipv4Addr::new(100, 64, 0, 0).to_bits();
    matches!(address.to_canonical(), IpAddr::V4(address) if (address.to_bits() ^ shared) >> 22 == 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(name: &str, address: &str) -> AdapterKind {
        AdapterKind::of(name, address.parse().unwrap(), Leads::ToNetwork)
    }

    #[test]
    fn a_vpn_is_known_by_its_name_its_address_or_that_it_leads_to_one_machine() {
        for name in
            ["tun0", "wg-hjem", "Cisco AnyConnect Virtual Miniport", "NordLynx", "fortissl", "VPN fylkeskommunen"]
        {
            assert_eq!(kind(name, "10.8.0.2"), AdapterKind::Tunnel, "{name}");
        }
        assert_eq!(kind("utun3", "100.100.1.2"), AdapterKind::Tunnel, "a shared address");
        assert_eq!(AdapterKind::of("x0", "10.8.0.2".parse().unwrap(), Leads::ToOne), AdapterKind::Tunnel);
    }

    #[test]
    fn cables_and_wireless_networks_are_ordinary_whatever_they_are_called() {
        for name in
            ["Ethernet", "Ethernet 2", "Wi-Fi", "eth0", "enp3s0", "wlan0", "Trådløst nettverk", "Lokal tilkobling* 3"]
        {
            assert_eq!(kind(name, "192.168.1.20"), AdapterKind::Ordinary, "{name}");
        }
        assert_eq!(kind("wlp2s0", "192.168.1.20"), AdapterKind::Ordinary, "begins like no tunnel");
    }

    #[test]
    fn networks_inside_the_machine_are_for_no_laptop() {
        for name in ["vEthernet (WSL)", "docker0", "virbr0", "VirtualBox Host-Only Network", "vmnet8"] {
            assert_eq!(kind(name, "172.17.0.1"), AdapterKind::Virtual, "{name}");
        }
        assert_eq!(kind("lo", "127.0.0.1"), AdapterKind::Itself);
    }

    #[test]
    fn addresses_are_of_a_network_of_the_internet_or_self_given() {
        for (address, is) in [
            ("192.168.1.20", AddressKind::Private),
            ("172.20.10.2", AddressKind::Private),
            ("100.64.3.2", AddressKind::Private),
            ("fd12::1", AddressKind::Private),
            ("169.254.8.1", AddressKind::SelfGiven),
            ("fe80::1", AddressKind::SelfGiven),
            ("192.0.2.14", AddressKind::Public),
            ("2001:db8::1", AddressKind::Public),
            ("127.0.0.1", AddressKind::Itself),
            ("::1", AddressKind::Itself),
        ] {
            assert_eq!(AddressKind::of(address.parse().unwrap()), is, "{address}");
        }
    }
}
