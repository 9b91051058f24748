//! Files that are written beside the meeting: a paper, a model. Each is there whole or not at all.

use std::io::Write;
use std::path::Path;

use crate::command::{Refusal, RefusalCode};

/// Writes a document in one go: a temporary file beside it, then a rename, so that a half-written one is never seen.
pub fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), Refusal> {
    let cannot = |error: std::io::Error| Refusal::new(RefusalCode::CannotWrite, format!("{}: {error}", path.display()));
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut file = as_others_may_read(&mut tempfile::Builder::new()).tempfile_in(folder).map_err(cannot)?;
    file.write_all(bytes).and_then(|()| file.as_file().sync_all()).map_err(cannot)?;
    file.persist(path).map_err(|error| cannot(error.error))?;
    Ok(())
}

/// A temporary file is its maker's alone; a document is to be sent and read, as far as the system's own mask allows.
#[cfg(unix)]
fn as_others_may_read<'b>(
    builder: &'b mut tempfile::Builder<'static, 'static>,
) -> &'b mut tempfile::Builder<'static, 'static> {
    use std::os::unix::fs::PermissionsExt;
    builder.permissions(std::fs::Permissions::from_mode(0o666))
}

#[cfg(not(unix))]
fn as_others_may_read<'b>(
    builder: &'b mut tempfile::Builder<'static, 'static>,
) -> &'b mut tempfile::Builder<'static, 'static> {
    builder
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    #[test]
    fn a_document_can_be_read_by_those_it_is_sent_to() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("innstilling.pdf");
        write_whole(&path, b"first").unwrap();
        write_whole(&path, b"second").unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), b"second");
        let beside = folder.path().join("ordinary");
        std::fs::write(&beside, b"").unwrap();
        let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode();
        assert_eq!(mode(&path), mode(&beside), "as any file this user writes");
    }
}
