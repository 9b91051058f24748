//! The key and the certificate of a meeting's room. They are made once and stay the same, whatever address the room has, unless the
//! leader has a certificate of their own: devices know the room by the certificate alone.

use chrono::{DateTime, NaiveDateTime, Utc};
use rcgen::{CertificateParams, DistinguishedName, DnType, KeyPair, PKCS_ECDSA_P256_SHA256};
use time::{Duration, OffsetDateTime};
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

use super::{Keeping, Names, private};
use crate::bytes::{Fingerprint, digest};
use crate::{RoomCode, RoomRefusal};

const KEY: &str = "key.pem";
const CERTIFICATE: &str = "certificate.pem";
/// The certificate names no address: it stays when the address changes. No machine can have this name (RFC 6761).
const NAME: &str = "innstilling.invalid";
/// A laptop's clock may be behind.
const BEFORE: Duration = Duration::days(30);
/// Longer than a forum's year and its afterthoughts.
const AFTER: Duration = Duration::days(5 * 365);

/// What the room proves with that it is itself.
pub struct Identity {
    /// The certificate, and those that vouch for it if it was not made here.
    pub certificates: Vec<CertificateDer<'static>>,
    /// The private key.
    pub key: PrivateKeyDer<'static>,
}

impl Identity {
    /// The one that is kept; a new one, kept before it is used, the first time.
    pub fn kept(keeping: &Keeping, now: OffsetDateTime) -> Result<Identity, RoomRefusal> {
        private::folder(keeping.folder())?;
        let (key_path, certificate_path) = (keeping.folder().join(KEY), keeping.folder().join(CERTIFICATE));
        let (key, certificate) = match (private::read(&key_path)?, private::read(&certificate_path)?) {
            (Some(key), Some(certificate)) => (key, certificate),
            // The certificate is written last: without it no device has met the key.
            (Some(_) | None, None) | (None, Some(_)) => {
                let (key, certificate) = made(now)?;
                private::write(&key_path, key.as_bytes())?;
                private::write(&certificate_path, certificate.as_bytes())?;
                (key, certificate)
            }
        };
        let certificates: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(certificate.as_bytes()).collect();
        let certificates = certificates.map_err(|error| private::not_understood(&certificate_path, error))?;
        let key =
            PrivateKeyDer::from_pem_slice(key.as_bytes()).map_err(|error| private::not_understood(&key_path, error))?;
        match certificates.is_empty() {
            true => Err(private::not_understood(&certificate_path, "there is no certificate in it")),
            false => Ok(Identity { certificates, key }),
        }
    }

    /// Between which times the certificate holds; nothing when that cannot be read.
    pub fn holds(&self) -> Option<(DateTime<Utc>, DateTime<Utc>)> {
        let certificate: &[u8] = self.certificates.first()?;
        // A `Validity` (RFC 5280): a sequence of two times, each of a year in two figures (tag 23) or four (tag 24).
        (0..certificate.len()).find_map(|at| {
            let (from, after) = time_of(certificate.get(at..)?)?;
            let (to, _) = time_of(after)?;
            Some((from, to))
        })
    }

    /// For whom the certificate is.
    pub fn names(&self) -> Names {
        self.certificates.first().map(|certificate| Names::of(certificate)).unwrap_or_default()
    }

    /// The SHA-256 of the certificate: what devices pin.
    pub fn fingerprint(&self) -> Fingerprint {
        self.certificates.first().map_or_else(|| digest(&[]), |certificate| digest(&[certificate]))
    }
}

/// The time that stands first in this DER, and what follows it.
fn time_of(der: &[u8]) -> Option<(DateTime<Utc>, &[u8])> {
    let length = match der.get(..2)? {
        [0x17, 13] => 13,
        [0x18, 15] => 15,
        _ => return None,
    };
    let written = std::str::from_utf8(der.get(2..2 + length)?).ok()?;
    // A year in two figures is of the last century from 50 on (RFC 5280, section 4.1.2.5.1).
    let century = match length {
        15 => "",
        _ if written >= "5" => "19",
        _ => "20",
    };
    let read = NaiveDateTime::parse_from_str(&format!("{century}{written}"), "%Y%m%d%H%M%SZ").ok()?;
    Some((read.and_utc(), der.get(2 + length..)?))
}

/// A new key and its certificate, as PEM.
fn made(now: OffsetDateTime) -> Result<(String, String), RoomRefusal> {
    let failed = |error: rcgen::Error| RoomRefusal::new(RoomCode::NoRandom, error);
    let key = KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256).map_err(failed)?;
    let mut parameters = CertificateParams::new([NAME.to_owned()]).map_err(failed)?;
    parameters.distinguished_name = DistinguishedName::new();
    parameters.distinguished_name.push(DnType::CommonName, "Innstilling");
    parameters.not_before = now - BEFORE;
    parameters.not_after = now + AFTER;
    let certificate = parameters.self_signed(&key).map_err(failed)?;
    Ok((key.serialize_pem(), certificate.pem()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_key_is_the_same_when_the_room_opens_again_and_another_for_another_meeting() {
        let rooms = tempfile::tempdir().unwrap();
        let now = OffsetDateTime::UNIX_EPOCH + Duration::days(20_000);
        let fingerprint = |identity: &str, now| {
            Identity::kept(&Keeping::in_folder(rooms.path(), identity), now).unwrap().fingerprint()
        };
        let first = fingerprint("a1", now);
        assert_eq!(fingerprint("a1", now + Duration::days(40)), first);
        assert_ne!(fingerprint("b2", now), first);
    }

    #[test]
    fn it_is_known_when_the_certificate_holds() {
        let rooms = tempfile::tempdir().unwrap();
        let now = OffsetDateTime::UNIX_EPOCH + Duration::days(20_000);
        let identity = Identity::kept(&Keeping::in_folder(rooms.path(), "a1"), now).unwrap();
        let seconds = |at: OffsetDateTime| DateTime::from_timestamp(at.unix_timestamp(), 0).unwrap();
        assert_eq!(identity.holds(), Some((seconds(now - BEFORE), seconds(now + AFTER))));
    }

    #[cfg(unix)]
    #[test]
    fn the_key_is_its_owners_alone() {
        use std::os::unix::fs::PermissionsExt;
        let rooms = tempfile::tempdir().unwrap();
        let keeping = Keeping::in_folder(rooms.path(), "a1");
        Identity::kept(&keeping, OffsetDateTime::UNIX_EPOCH).unwrap();
        let mode = |path: &std::path::Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(keeping.folder()), mode(&keeping.folder().join(KEY))), (0o700, 0o600));
    }

    #[test]
    fn a_key_that_cannot_be_read_is_said_and_never_written_over() {
        let rooms = tempfile::tempdir().unwrap();
        let keeping = Keeping::in_folder(rooms.path(), "../../etc");
        Identity::kept(&keeping, OffsetDateTime::UNIX_EPOCH).unwrap();
        assert_eq!(keeping.folder().parent(), Some(rooms.path()), "no identity leads out of the folder");
        let path = keeping.folder().join(KEY);
        std::fs::write(&path, "no key").unwrap();
        let refused = Identity::kept(&keeping, OffsetDateTime::UNIX_EPOCH).err().unwrap();
        assert_eq!(refused.code, RoomCode::KeyNotUnderstood);
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "no key");
    }
}
