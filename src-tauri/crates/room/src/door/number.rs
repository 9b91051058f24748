//! The short number that both screens show when a code was typed.
//!
//! The device commits itself to a nonce before it sees the room's, and is told the room's before it reveals its own. Whoever
//! stands between the two cannot choose its nonces by what the others are, and has one try in a million; and the number is made
//! with the certificate that each side sees.

use crate::bytes::{Digest, Fingerprint, Nonce, digest};

/// What stands first in everything that is hashed for the number.
const PURPOSE: &[u8] = b"innstilling pairing 1";

/// What a device commits itself to before it reveals its nonce.
pub fn commitment(nonce: Nonce) -> Digest {
    nonce.digest()
}

/// The number: six digits with a space in the middle.
pub fn number(fingerprint: Fingerprint, device: Digest, device_nonce: Nonce, room_nonce: Nonce) -> String {
    let Digest { 0: hash } = digest(&[PURPOSE, &fingerprint.0, &device.0, &device_nonce.0, &room_nonce.0]);
    let first = hash.iter().take(8).fold(0_u64, |number, byte| (number << 8) | u64::from(*byte));
    let number = first % 1_000_000;
    format!("{:03} {:03}", number / 1_000, number % 1_000)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `PROTOCOL.md` gives this case to those who write a client.
    #[test]
    fn the_number_is_the_one_of_the_documented_case() {
        let of = |byte: u8| crate::bytes::Hex([byte; 32]);
        assert_eq!(number(of(1), of(2), of(3), of(4)), "676 202");
        assert_ne!(number(of(9), of(2), of(3), of(4)), "676 202", "another certificate gives another number");
    }
}
