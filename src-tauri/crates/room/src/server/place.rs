//! Where a room is: its address, and the name that its leader's own certificate is for.

use std::net::SocketAddr;

/// Where a room is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The address that it listens on.
    pub address: SocketAddr,
    /// The name by which a browser opens it, when the certificate is for that and not for the address.
    pub name: Option<String>,
}

impl Place {
    /// As a browser is told to open it.
    pub fn shown(&self) -> String {
        self.named().unwrap_or_else(|| self.address.to_string())
    }

    /// Name and port, when it has a name.
    pub fn named(&self) -> Option<String> {
        self.name.as_ref().map(|name| format!("{name}:{}", self.address.port()))
    }

    /// Whether a browser or an app that says this means the room: the address or the name, without the port when that is the usual one.
    pub fn is_said(&self, said: &[u8]) -> bool {
        let ip = match self.address {
            SocketAddr::V4(address) => address.ip().to_string(),
            SocketAddr::V6(address) => format!("[{}]", address.ip()),
        };
        let port = self.address.port();
        [Some(&ip), self.name.as_ref()].into_iter().flatten().any(|host| {
            said.eq_ignore_ascii_case(format!("{host}:{port}").as_bytes())
                || (port == 443 && said.eq_ignore_ascii_case(host.as_bytes()))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(address: &str, name: Option<&str>) -> Place {
        Place { address: address.parse().unwrap(), name: name.map(str::to_owned) }
    }

    #[test]
    fn the_usual_port_may_be_left_out_and_ipv6_has_brackets() {
        assert!(place("10.0.0.1:443", None).is_said(b"10.0.0.1"));
        assert!(place("[fd00::1]:8443", None).is_said(b"[fd00::1]:8443"));
        assert!(!place("10.0.0.1:8443", None).is_said(b"10.0.0.1"));
    }

    #[test]
    fn a_room_with_a_name_is_found_by_it_and_by_its_address_and_by_no_other_name() {
        let room = place("192.168.1.20:8443", Some("rom.kommune.example"));
        assert_eq!(room.shown(), "rom.kommune.example:8443");
        for said in ["rom.kommune.example:8443", "Rom.Kommune.example:8443", "192.168.1.20:8443"] {
            assert!(room.is_said(said.as_bytes()), "{said}");
        }
        for other in ["rom.kommune.example", "rom.kommune.example:8443.evil.example", "evil.example:8443", ""] {
            assert!(!room.is_said(other.as_bytes()), "{other}");
        }
    }
}
