//! Copies beside the file, to go on from when it is damaged: two generations that are renewed when the file has been opened
//! and reckoned and while it is worked on, and one of each older format it had.

mod good;
mod keeping;
mod names;
mod obstacles;
mod renewing;
mod snapshot;

pub use good::BackupInfo;
pub(crate) use good::newest_good;
pub(crate) use keeping::keep_as_it_was;
pub use names::{backup_path, earlier_backup_path};
pub(crate) use obstacles::obstacle;
pub(crate) use renewing::{renew, renew_alone};
pub use snapshot::Snapshot;
