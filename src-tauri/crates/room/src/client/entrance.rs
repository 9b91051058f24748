//! The way to a room: an invitation, the text of a QR code, or an address and a code that are typed.

use std::net::{IpAddr, SocketAddr};

use super::standing::{ClientCode, Why};
use crate::bytes::Fingerprint;
use crate::limits::PROTOCOL;
use crate::message::{Invitation, Wish};

/// The port that a room is opened on when its leader says nothing else.
const USUAL_PORT: u16 = 8443;
/// The port that stands in no link.
const PORT_OF_LINKS: u16 = 443;

/// A way to a room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entrance {
    /// An invitation to a seat: the certificate is known.
    Invitation {
        /// The invitation.
        invitation: Invitation,
        /// Its address, read.
        address: SocketAddr,
    },
    /// The code on the wall.
    Code {
        /// Where.
        address: SocketAddr,
        /// The code.
        code: String,
        /// The certificate, when the QR code said which.
        pinned: Option<Fingerprint>,
        /// As what the device wants to come in.
        wish: Wish,
    },
}

impl Entrance {
    /// Reads an invitation, from a file or pasted, or the link that is the text of the wall's QR code. Of a link, the wish is a seat
    /// that the leader chooses.
    pub fn read(text: &str) -> Result<Entrance, Why> {
        let text = text.trim().trim_start_matches('\u{feff}').trim();
        if text.starts_with("https://") { link(text) } else { invitation(text) }
    }

    /// By what is typed.
    pub fn typed(address: &str, code: &str, wish: Wish) -> Result<Entrance, Why> {
        Ok(Entrance::Code {
            address: self::address(address, USUAL_PORT)?,
            code: code.trim().to_owned(),
            pinned: None,
            wish,
        })
    }

    /// Where the room is.
    pub fn address(&self) -> SocketAddr {
        match self {
            Entrance::Invitation { address, .. } | Entrance::Code { address, .. } => *address,
        }
    }
}

/// What is only looked at to see whether it is an invitation, and of which version.
#[derive(serde::Deserialize)]
struct AnyInvitation {
    invitation: u32,
}

fn invitation(text: &str) -> Result<Entrance, Why> {
    let none = |_| ClientCode::WayNotUnderstood.why();
    let AnyInvitation { invitation } = serde_json::from_str(text).map_err(none)?;
    if invitation != PROTOCOL {
        let mut why = ClientCode::InvitationVersion.why();
        why.values.insert("needs".to_owned(), invitation.to_string());
        return Err(why);
    }
    let invitation: Invitation = serde_json::from_str(text).map_err(none)?;
    let address = address(&invitation.address, USUAL_PORT)?;
    Ok(Entrance::Invitation { invitation, address })
}

/// `https://192.168.1.20:8443/#K7M-2QX.` and the fingerprint; where a name stands in place of the address, that follows with its port.
fn link(text: &str) -> Result<Entrance, Why> {
    let none = || ClientCode::WayNotUnderstood.why();
    let (place, brought) = text.trim_start_matches("https://").split_once("/#").ok_or_else(none)?;
    // An invitation for a browser names no certificate, and its secret is said to nobody whose certificate is not known.
    let (code, known) = brought.split_once('.').ok_or_else(|| ClientCode::LinkWithoutKey.why())?;
    // A link with a machine's name says its address too: the app asks nobody where a name leads.
    let (fingerprint, place) = known.split_once('.').unwrap_or((known, place));
    let pinned = Fingerprint::read(&fingerprint.to_lowercase()).ok_or_else(none)?;
    let address = address(place, PORT_OF_LINKS)?;
    Ok(Entrance::Code { address, code: code.to_owned(), pinned: Some(pinned), wish: Wish::AnySeat {} })
}

/// An address as it stands on the wall, with or without its port.
fn address(typed: &str, port: u16) -> Result<SocketAddr, Why> {
    let typed = typed.trim().trim_start_matches("https://").trim_end_matches('/');
    let alone = typed.trim_start_matches('[').trim_end_matches(']');
    let read = typed.parse().ok().or_else(|| alone.parse::<IpAddr>().ok().map(|ip| SocketAddr::new(ip, port)));
    read.filter(|address: &SocketAddr| !address.ip().is_unspecified() && address.port() != 0)
        .ok_or_else(|| ClientCode::AddressNotUnderstood.why())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bytes::Hex;

    fn code_of(read: Result<Entrance, Why>) -> String {
        read.unwrap_err().code
    }

    fn invitation_of(version: u32, address: &str) -> String {
        let (pin, secret) = ("0a".repeat(32), "0b".repeat(16));
        format!(
            r#"{{"invitation":{version},"meeting":"M","address":"{address}","fingerprint":"{pin}","seat":{{"id":"s1","name":"S"}},"secret":"{secret}"}}"#
        )
    }

    #[test]
    fn an_invitation_is_read_also_as_some_editors_save_it() {
        let text = format!("\u{feff}{}\r\n", invitation_of(1, "192.168.1.20:8443"));
        let Ok(Entrance::Invitation { invitation, address }) = Entrance::read(&text) else { panic!("not read") };
        assert_eq!((invitation.fingerprint, address), (Hex([10; 32]), "192.168.1.20:8443".parse().unwrap()));
        assert_eq!(code_of(Entrance::read(&invitation_of(2, "192.168.1.20:8443"))), "invitation-version");
        assert_eq!(code_of(Entrance::read(&invitation_of(1, "example.org:8443"))), "address-not-understood");
    }

    #[test]
    fn the_text_of_the_walls_qr_code_brings_address_code_and_certificate() {
        let read = Entrance::read(&format!(" https://192.168.1.20:8443/#K7M-2QX.{} ", "0A".repeat(32)));
        let (address, pinned) = ("192.168.1.20:8443".parse().unwrap(), Some(Hex([10; 32])));
        assert_eq!(read, Ok(Entrance::Code { address, code: "K7M-2QX".to_owned(), pinned, wish: Wish::AnySeat {} }));
        let read = Entrance::read(&format!("https://[fd00::1]/#K7M-2QX.{}", "0a".repeat(32)));
        assert_eq!(read.map(|way| way.address()), Ok("[fd00::1]:443".parse().unwrap()));
    }

    #[test]
    fn of_a_link_with_a_name_the_address_that_follows_is_used_and_no_name_is_asked_for() {
        let link = |after: &str| {
            Entrance::read(&format!("https://rom.kommune.example:8443/#K7M-2QX.{}{after}", "0a".repeat(32)))
        };
        assert_eq!(link(".192.168.1.20:9000").map(|way| way.address()), Ok("192.168.1.20:9000".parse().unwrap()));
        assert_eq!(link(".[fd00::1]:9000").map(|way| way.address()), Ok("[fd00::1]:9000".parse().unwrap()));
        assert_eq!(code_of(link("")), "address-not-understood");
        assert_eq!(code_of(link(".evil.example:9000")), "address-not-understood");
    }

    #[test]
    fn a_link_without_a_certificate_leads_nowhere_in_an_app() {
        assert_eq!(
            code_of(Entrance::read(&format!("https://192.168.1.20:8443/#{}", "0b".repeat(16)))),
            "link-without-key"
        );
    }

    #[test]
    fn what_is_neither_is_not_understood() {
        for text in ["", "hei", "{}", "[]", "https://192.168.1.20:8443/", "https://192.168.1.20:8443/#K7M-2QX.4c"] {
            assert_eq!(code_of(Entrance::read(text)), "way-not-understood", "{text}");
        }
    }

    #[test]
    fn an_address_is_typed_as_it_stands_on_the_wall_and_the_usual_port_may_be_left_out() {
        let typed = |address| Entrance::typed(address, "k7m2qx", Wish::Guest {}).map(|way| way.address().to_string());
        assert_eq!(typed(" 192.168.1.20:9000 "), Ok("192.168.1.20:9000".to_owned()));
        assert_eq!(typed("192.168.1.20"), Ok("192.168.1.20:8443".to_owned()));
        assert_eq!(typed("https://192.168.1.20:8443/"), Ok("192.168.1.20:8443".to_owned()));
        assert_eq!(typed("[fd00::1]"), Ok("[fd00::1]:8443".to_owned()));
        for wrong in ["", "0.0.0.0", "192.168.1.20:0", "example.org", "192.168.1", "192.168.1.20:99999"] {
            assert!(typed(wrong).is_err(), "{wrong}");
        }
    }
}
