//! What stands on the wall for those who are to come in: where, with which code, and by what the room is known.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::place::Place;
use crate::bytes::Fingerprint;

/// How one comes in, as it is shown to everybody in the room.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct RoomSign {
    /// Where: IP address and port, as it is typed.
    pub address: String,
    /// What is typed in a browser instead, when the leader's own certificate is for a name: name and port.
    pub browser: Option<String>,
    /// What is typed to knock.
    pub code: String,
    /// Until when.
    pub code_until: DateTime<Utc>,
    /// How the certificate's SHA-256 begins: eight groups of four signs, which nobody can make another certificate for.
    pub fingerprint: Vec<String>,
    /// The text of the QR code: an address that a browser opens, with the code and the whole fingerprint after `#`, which a browser
    /// sends to nobody. Where the browser's address is a name, the IP address and port follow: an app asks for no names.
    pub link: String,
}

/// So many groups of four signs are shown: 128 bits.
const GROUPS: usize = 8;

impl RoomSign {
    /// Of a room.
    pub fn new(place: &Place, fingerprint: Fingerprint, code: &str, code_until: DateTime<Utc>) -> RoomSign {
        let whole = fingerprint.written();
        let signs: Vec<char> = whole.chars().collect();
        let (address, browser) = (place.address.to_string(), place.named());
        let link = match &browser {
            Some(browser) => format!("https://{browser}/#{code}.{whole}.{address}"),
            None => format!("https://{address}/#{code}.{whole}"),
        };
        RoomSign {
            address,
            browser,
            code: code.to_owned(),
            code_until,
            fingerprint: signs.chunks(4).take(GROUPS).map(|group| group.iter().collect()).collect(),
            link,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bytes::Hex;

    #[test]
    fn the_qr_code_holds_what_an_app_pins_and_the_wall_how_it_begins() {
        let mut place = Place { address: "192.168.1.20:8443".parse().unwrap(), name: None };
        let sign = |place: &Place| RoomSign::new(place, Hex([0xab; 32]), "K7M-2QX", DateTime::UNIX_EPOCH);
        place.name = Some("rom.kommune.example".to_owned());
        let named = sign(&place);
        let link = format!("https://rom.kommune.example:8443/#K7M-2QX.{}.192.168.1.20:8443", "ab".repeat(32));
        assert_eq!((named.link, named.browser.as_deref()), (link, Some("rom.kommune.example:8443")));
        assert_eq!(named.address, "192.168.1.20:8443", "in an app the address is typed");
        place.name = None;
        let sign = sign(&place);
        assert_eq!(sign.link, format!("https://192.168.1.20:8443/#K7M-2QX.{}", "ab".repeat(32)));
        assert_eq!(sign.fingerprint, ["abab"; 8]);
    }
}
