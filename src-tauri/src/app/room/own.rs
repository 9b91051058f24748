//! The leader's own certificate, as the leader's page shows and chooses it. Where its files lie is remembered on the machine; the key is
//! read when the room opens and copied nowhere.

use std::path::PathBuf;

use chrono::{DateTime, Utc};
use room::RoomRefusal;
use room::keeping::OwnCertificate;
use serde::Serialize;

use super::kept::{Done, rooms};
use crate::app::clock::clock;

/// The certificate that rooms on this machine are opened with.
#[derive(Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, rename = "OwnCertificate"))]
pub struct OwnShown {
    /// Where it lies.
    certificate: PathBuf,
    /// Where its key lies.
    key: PathBuf,
    /// The names and addresses that it is for.
    names: Vec<String>,
    /// Until when it holds; nothing when it does not serve.
    until: Option<DateTime<Utc>>,
    /// Why it does not serve now.
    refused: Option<RoomRefusal>,
}

impl OwnShown {
    /// The one that is remembered. That what is remembered cannot be read is told when the room opens.
    pub fn kept() -> Option<OwnShown> {
        rooms().and_then(|rooms| OwnCertificate::kept(&rooms)).ok().flatten().map(OwnShown::of)
    }

    fn of(own: OwnCertificate) -> OwnShown {
        let (names, until, refused) = match own.read(clock()()) {
            Ok(identity) => (identity.names().told(), identity.holds().map(|(_, to)| to), None),
            Err(refusal) => (Vec::new(), None, Some(refusal)),
        };
        OwnShown { certificate: own.certificate, key: own.key, names, until, refused }
    }
}

/// Rooms are opened with this certificate from now on, when it serves.
pub fn choose(certificate: PathBuf, key: PathBuf) -> Done<()> {
    let own = OwnCertificate { certificate, key };
    own.read(clock()())?;
    own.keep(&rooms()?)
}

/// Each room has the key that it makes itself.
pub fn forget() -> Done<()> {
    OwnCertificate::forget(&rooms()?)
}
