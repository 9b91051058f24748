//! What the commands of the room are told.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::Args;

/// What `host` is told.
#[derive(Args, Debug)]
pub struct Host {
    /// The meeting file.
    pub file: PathBuf,
    /// The one address to listen on, and the port; port 0 lets the system choose one.
    #[arg(long, value_name = "ADDRESS:PORT")]
    pub bind: SocketAddr,
    /// Writes an invitation for each seat without a device into this folder.
    #[arg(long, value_name = "FOLDER")]
    pub invitations: Option<PathBuf>,
    /// Where the room's key and its devices are kept.
    #[arg(long, value_name = "FOLDER")]
    pub keep: Option<PathBuf>,
    /// A certificate of your own in PEM, with those that vouch for it: a browser that trusts them opens the room without a warning. It is
    /// read where it lies, and not copied.
    #[arg(long, value_name = "FILE", requires = "key")]
    pub certificate: Option<PathBuf>,
    /// The certificate's key in PEM, not encrypted; it may lie in the same file.
    #[arg(long, value_name = "FILE", requires = "certificate")]
    pub key: Option<PathBuf>,
}

/// What `room-check` is told.
#[derive(Args, Debug)]
pub struct RoomCheck {
    /// The address and port that the room is to be opened on.
    #[arg(long, value_name = "ADDRESS:PORT", conflicts_with = "at")]
    pub bind: Option<SocketAddr>,
    /// The meeting file, whose newest time shows a clock that is behind.
    #[arg(long, value_name = "FILE", conflicts_with = "at")]
    pub file: Option<PathBuf>,
    /// The room's address, from a laptop.
    #[arg(long, value_name = "ADDRESS:PORT")]
    pub at: Option<SocketAddr>,
    /// The room's fingerprint, from the invitation or the wall's QR code.
    #[arg(long, value_name = "HEX", requires = "at")]
    pub fingerprint: Option<String>,
    /// Answers in JSON.
    #[arg(long)]
    pub json: bool,
}
