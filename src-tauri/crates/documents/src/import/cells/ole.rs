//! OLE compound files: what a workbook is inside when it is encrypted, and what the old `.xls` is.
//!
//! Neither is imported, so nothing is read but the names of the parts, to say why.

use crate::import::ImportError;

const SIGNATURE: [u8; 8] = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/// A directory entry: a name of up to 32 UTF-16 units, its length in bytes, and where its content starts.
const ENTRY: usize = 128;
/// BIFF's FILEPASS record, which stands among the first records of a protected `.xls`.
const FILE_PASS: u16 = 0x002f;
/// BIFF's beginning-of-file record.
const BEGIN: u16 = 0x0809;

/// True when the bytes begin as an OLE compound file.
pub fn is_compound(bytes: &[u8]) -> bool {
    bytes.starts_with(&SIGNATURE)
}

/// Why the compound file is not imported.
pub fn refusal(name: &str, bytes: &[u8]) -> ImportError {
    let save = "save it as .xlsx";
    if entry(bytes, "EncryptedPackage").is_some() || entry(bytes, "EncryptionInfo").is_some() {
        return ImportError::Encrypted(format!("«{name}» is protected by a password: take it away and {save}"));
    }
    match entry(bytes, "Workbook").or_else(|| entry(bytes, "Book")) {
        Some(entry) if is_protected(bytes, entry) => {
            ImportError::Encrypted(format!("«{name}» is protected by a password: take it away and {save}"))
        }
        Some(_) => ImportError::Unsupported(format!("«{name}» is an older .xls workbook: {save}")),
        None => ImportError::NotAWorkbook(format!("«{name}» is an Office file, but not a workbook")),
    }
}

/// The directory entry with this name. Entries stand at whole multiples of their size.
fn entry<'a>(bytes: &'a [u8], name: &str) -> Option<&'a [u8]> {
    let units: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let length = u16::try_from(units.len() + 2).ok()?.to_le_bytes();
    bytes.chunks_exact(ENTRY).skip(4).find(|entry| entry.starts_with(&units) && entry[64..66] == length)
}

/// Walks the first records of the workbook stream. A stream in the small-parts container is not found and passes for
/// an ordinary `.xls`, which is refused all the same.
fn is_protected(bytes: &[u8], entry: &[u8]) -> bool {
    let sector = u16::from_le_bytes([bytes[30], bytes[31]]).clamp(9, 12);
    let start = u32::from_le_bytes([entry[116], entry[117], entry[118], entry[119]]);
    let mut at = (start as usize).saturating_add(1).saturating_mul(1 << sector);
    for place in 0..16 {
        let Some(&[a, b, c, d]) = bytes.get(at..at.saturating_add(4)) else { return false };
        let (record, length) = (u16::from_le_bytes([a, b]), u16::from_le_bytes([c, d]));
        match record {
            FILE_PASS => return true,
            _ if place == 0 && record != BEGIN => return false,
            _ => at += 4 + usize::from(length),
        }
    }
    false
}
