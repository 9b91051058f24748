//! What the system lets be done with a file, found without writing to it.

use std::path::Path;

use crate::{disk, system};

/// What may be done with an open file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// It may be written to, and is locked for as long as it is open.
    Write,
    /// Nothing may be written, to it or beside it: it was read into memory and can be looked at.
    Look,
}

/// What the system lets be done with the file at `path`. To write to it the folder must let files be made beside it too,
/// since SQLite keeps there what it takes back when a change is cut off. A file that is not there is left to its opening.
pub(crate) fn access_to(path: &Path) -> Access {
    let place = system::real_path(path).unwrap_or_else(|_| path.to_owned());
    let writable = system::may_write(&place) && system::may_write(disk::folder_of(&place));
    if writable { Access::Write } else { Access::Look }
}
