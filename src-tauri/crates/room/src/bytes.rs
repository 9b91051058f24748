//! Keys, secrets, nonces and digests: so many bytes, written as hexadecimal in lower case.

use std::fmt;

use data_encoding::HEXLOWER;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use sha2::{Digest as _, Sha256};

use crate::{RoomCode, RoomRefusal};

/// `N` bytes, as hexadecimal in lower case in every message and file. How they are shown in a log says nothing of them.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hex<const N: usize>(pub [u8; N]);

/// What a device proves itself with from one connection to the next: 256 bits that it made itself and shows on a pinned
/// connection only.
pub type DeviceKey = Hex<32>;
/// The SHA-256 of something.
pub type Digest = Hex<32>;
/// The SHA-256 of the room's certificate, in DER.
pub type Fingerprint = Hex<32>;
/// 256 bits that are made for one pairing.
pub type Nonce = Hex<32>;
/// What an invitation opens a seat with, once: 128 bits.
pub type SeatSecret = Hex<16>;
/// One opening of the room: another each time the room is opened.
pub type RoomId = Hex<8>;

impl<const N: usize> Hex<N> {
    /// New ones from the system's random source.
    pub fn random() -> Result<Hex<N>, RoomRefusal> {
        let mut bytes = [0; N];
        getrandom::fill(&mut bytes).map_err(|error| RoomRefusal::new(RoomCode::NoRandom, error))?;
        Ok(Hex(bytes))
    }

    /// As it is written.
    pub fn written(&self) -> String {
        HEXLOWER.encode(&self.0)
    }

    /// Reads what was written; nothing when it is something else.
    pub fn read(text: &str) -> Option<Hex<N>> {
        let bytes = HEXLOWER.decode(text.as_bytes()).ok()?;
        bytes.try_into().ok().map(Hex)
    }

    /// The SHA-256 of these bytes.
    pub fn digest(&self) -> Digest {
        digest(&[&self.0])
    }
}

/// The SHA-256 of these parts, one after the other.
pub fn digest(parts: &[&[u8]]) -> Digest {
    let mut hash = Sha256::new();
    parts.iter().for_each(|part| hash.update(part));
    Hex(hash.finalize().into())
}

impl<const N: usize> fmt::Debug for Hex<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<{N} bytes>")
    }
}

impl<const N: usize> Serialize for Hex<N> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.written())
    }
}

impl<'de, const N: usize> Deserialize<'de> for Hex<N> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Hex<N>, D::Error> {
        let text = String::deserialize(deserializer)?;
        // What was written instead is not repeated: it may be a secret.
        Hex::read(&text)
            .ok_or_else(|| de::Error::custom(format!("expected {} hexadecimal digits in lower case", 2 * N)))
    }
}

#[cfg(feature = "schema")]
impl<const N: usize> schemars::JsonSchema for Hex<N> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("Hex{N}").into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "pattern": format!("^[0-9a-f]{{{}}}$", 2 * N) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again_and_nothing_else_is() {
        let secret = SeatSecret::random().unwrap();
        assert_eq!(SeatSecret::read(&secret.written()), Some(secret));
        assert_eq!(secret.written().len(), 32);
        for wrong in ["", "00", &secret.written().to_uppercase().replace(char::is_numeric, "A"), &"g".repeat(32)] {
            assert_eq!(SeatSecret::read(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn no_secret_is_shown_in_a_log() {
        let key = DeviceKey::random().unwrap();
        assert_eq!(format!("{key:?}"), "<32 bytes>");
        let fault = serde_json::from_str::<DeviceKey>("\"hemmelig\"").unwrap_err().to_string();
        assert!(!fault.contains("hemmelig"), "{fault}");
    }

    #[test]
    fn a_digest_is_sha_256() {
        let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        assert_eq!(digest(&[]).written(), empty);
    }
}
