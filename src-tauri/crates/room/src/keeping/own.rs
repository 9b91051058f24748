//! A certificate of the leader's own, in two PEM files: a browser that trusts whoever issued it opens the room without a warning. Where
//! the files lie is remembered on the machine; what is in them stays there.

use std::fs::File;
use std::io::Read;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use tokio::net::lookup_host;
use tokio::time::timeout;
use tokio_rustls::rustls::crypto::ring::sign::any_supported_type;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::rustls::sign::CertifiedKey;
use tokio_rustls::rustls::{Error, InconsistentKeys};

use super::{Identity, private};
use crate::{RoomCode, RoomRefusal};

const NAME: &str = "own-certificate.json";
/// A chain of certificates is some thousand bytes; what is longer than this was chosen by mistake.
const LONGEST: u64 = 1 << 20;
/// So long is waited for an answer to where a name leads.
const UNTIL_LED: Duration = Duration::from_secs(3);
/// So many names of a certificate are asked for at most.
const NAMES: usize = 20;

/// Where the leader's own certificate and its key lie.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnCertificate {
    /// The certificate in PEM, with those that vouch for it.
    pub certificate: PathBuf,
    /// Its key in PEM; it may be the same file.
    pub key: PathBuf,
}

impl OwnCertificate {
    /// Remembers on this machine that rooms use it: the paths, and nothing of what is in the files.
    pub fn keep(&self, rooms: &Path) -> Result<(), RoomRefusal> {
        let path = rooms.join(NAME);
        let text = serde_json::to_vec_pretty(self).map_err(|error| private::not_understood(&path, error))?;
        private::folder(rooms)?;
        private::write(&path, &text)
    }

    /// The one that is remembered. What cannot be read is refused: a room that was to have a certificate is not opened without.
    pub fn kept(rooms: &Path) -> Result<Option<OwnCertificate>, RoomRefusal> {
        let path = rooms.join(NAME);
        let Some(text) = private::read(&path)? else { return Ok(None) };
        serde_json::from_str(&text).map(Some).map_err(|error| private::not_understood(&path, error))
    }

    /// Rooms make their own key again.
    pub fn forget(rooms: &Path) -> Result<(), RoomRefusal> {
        private::take_away(&rooms.join(NAME))
    }

    /// Reads both files, and says in which way they do not serve.
    pub fn read(&self, now: DateTime<Utc>) -> Result<Identity, RoomRefusal> {
        let file =
            |code, path: &Path, why: &dyn std::fmt::Display| RoomRefusal::new(code, why).with("file", path.display());
        let wrong = |why: &dyn std::fmt::Display| file(RoomCode::CertificateWrongFile, &self.certificate, why);
        let text = content(&self.certificate)?;
        let chain: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(&text).collect();
        let chain = chain.map_err(|error| wrong(&error))?;
        if chain.is_empty() {
            return Err(wrong(&"there is no certificate in it"));
        }
        let key = read_key(&self.key)?;
        let unusable = |error: Error| file(RoomCode::CertificateKeyNotUsable, &self.key, &error);
        let signs = any_supported_type(&key).map_err(unusable)?;
        // Some write the issuers first: the room's own is the one that the key is of.
        let mut read = false;
        let own =
            chain.iter().position(|one| match CertifiedKey::new(vec![one.clone()], Arc::clone(&signs)).keys_match() {
                Ok(()) | Err(Error::InconsistentKeys(InconsistentKeys::Unknown)) => true,
                Err(Error::InconsistentKeys(_)) => {
                    read = true;
                    false
                }
                Err(_) => false,
            });
        let Some(own) = own else {
            return Err(match read {
                true => file(RoomCode::CertificateOfAnotherKey, &self.certificate, &"the key is of none of them")
                    .with("key", self.key.display()),
                false => wrong(&"none of what is in it is a certificate"),
            });
        };
        let mut certificates = vec![chain[own].clone()];
        certificates.extend(chain.iter().enumerate().filter(|(at, _)| *at != own).map(|(_, one)| one.clone()));
        let identity = Identity { certificates, key };
        let (from, to) = identity.holds().ok_or_else(|| wrong(&"it does not say when it holds"))?;
        let day = |at: DateTime<Utc>| meeting::norwegian_time(at).format("%d.%m.%Y %H.%M").to_string();
        if now < from {
            let early = file(RoomCode::CertificateNotYet, &self.certificate, &"it does not hold yet");
            return Err(early.with("from", day(from)));
        }
        if now > to {
            return Err(file(RoomCode::CertificateExpired, &self.certificate, &"it has expired").with("to", day(to)));
        }
        Ok(identity)
    }
}

impl Identity {
    /// By which name the room at this address is opened, so that the certificate is for it: none when it is for the address itself.
    /// A name must lead to the address, as this machine finds it.
    pub async fn named_at(&self, bind: SocketAddr) -> Result<Option<String>, RoomRefusal> {
        let names = self.names();
        if names.addresses.contains(&bind.ip()) {
            return Ok(None);
        }
        let machine = gethostname::gethostname();
        for name in names.of_this_machine(&machine.to_string_lossy()).into_iter().take(NAMES) {
            let asked = timeout(UNTIL_LED, lookup_host((name.clone(), bind.port()))).await;
            if asked.is_ok_and(|led| led.is_ok_and(|mut led| led.any(|to| to.ip() == bind.ip()))) {
                return Ok(Some(name));
            }
        }
        let told = names.told();
        let told = if told.is_empty() { "–".to_owned() } else { told.join(", ") };
        let refusal = RoomRefusal::new(RoomCode::CertificateNotForAddress, "none of its names leads to the address");
        Err(refusal.with("address", bind.ip()).with("names", told))
    }
}

/// The private key in the file.
fn read_key(path: &Path) -> Result<PrivateKeyDer<'static>, RoomRefusal> {
    let text = content(path)?;
    let said = |code, why: &dyn std::fmt::Display| RoomRefusal::new(code, why).with("file", path.display());
    let holds = |words: &[u8]| text.windows(words.len()).any(|window| window == words);
    match PrivateKeyDer::from_pem_slice(&text) {
        Ok(key) => Ok(key),
        Err(_) if holds(b"ENCRYPTED PRIVATE KEY") || holds(b"4,ENCRYPTED") => {
            Err(said(RoomCode::CertificateKeyEncrypted, &"the key is encrypted"))
        }
        Err(_) => Err(said(RoomCode::CertificateKeyWrongFile, &"there is no private key in it")),
    }
}

fn content(path: &Path) -> Result<Vec<u8>, RoomRefusal> {
    let mut content = Vec::new();
    let read = File::open(path).and_then(|file| file.take(LONGEST).read_to_end(&mut content));
    read.map_err(|error| RoomRefusal::new(RoomCode::CertificateNotRead, error).with("file", path.display()))?;
    Ok(content)
}

#[cfg(test)]
#[path = "own_tests.rs"]
mod tests;
