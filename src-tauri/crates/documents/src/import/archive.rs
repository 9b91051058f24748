//! The zip around a workbook: measured while it is inflated, and packed again before anything else reads it.
//!
//! What was measured is what is read: the workbook reader gets a new, uncompressed archive with the XML parts only, so
//! that no declared size, double name or overlapping entry can show it something else.

use std::io::{Cursor, Read, Write};

use quick_xml::events::{BytesStart, Event};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use super::{ImportError, LARGEST_FILE};

/// A workbook has some tens of parts; pictures add some hundreds.
const ENTRIES: usize = 2_000;
/// A part that grows more than this when inflated, and above [`RATIO_FROM`] bytes, was made to. Tables of mostly equal
/// rows reach some tens; the format itself ends near 1 030.
const RATIO: u64 = 300;
const RATIO_FROM: u64 = 1024 * 1024;
/// Cell formats that a workbook may have by Excel's own limit.
const CELL_FORMATS: usize = 65_490;
/// Bytes in one tag of the styles. The reader copies fonts and number formats for each cell format.
const STYLE_TAG: usize = 2_048;

/// True when the bytes begin as a zip archive.
pub fn is_zip(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06")
}

/// Checks the archive and gives it back uncompressed, with its XML parts only.
pub fn repacked(name: &str, bytes: &[u8]) -> Result<Vec<u8>, ImportError> {
    let entries = bytes.windows(4).filter(|four| four == b"PK\x01\x02").count();
    if entries > ENTRIES {
        return Err(ImportError::ZipBomb(format!("«{name}» has over {ENTRIES} parts")));
    }
    let damaged = |error: &dyn std::fmt::Display| ImportError::Damaged(format!("«{name}»: {error}"));
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| damaged(&error))?;
    let names: Vec<String> = archive.file_names().map(str::to_owned).collect();
    is_read(name, &names)?;
    let mut unpacked = 0;
    let mut clean = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for index in 0..archive.len() {
        let part = archive.by_index_raw(index).map_err(|error| damaged(&error))?;
        let (path, packed, declared) = (part.name().to_owned(), part.compressed_size(), part.size());
        if part.encrypted() {
            return Err(ImportError::Encrypted(format!("«{name}»: {path} is protected by a password")));
        }
        drop(part);
        proportion(name, &path, packed, declared)?;
        if declared > LARGEST_FILE - unpacked {
            return Err(too_large(name));
        }
        let mut content = Vec::new();
        let part = archive.by_index(index).map_err(|error| damaged(&error))?;
        let read = part.take(LARGEST_FILE - unpacked + 1).read_to_end(&mut content);
        proportion(name, &path, packed, content.len() as u64)?;
        unpacked += content.len() as u64;
        if unpacked > LARGEST_FILE {
            return Err(too_large(name));
        }
        read.map_err(|error| ImportError::Damaged(format!("«{name}»: {path}: {error}")))?;
        let lower = path.to_lowercase();
        if lower.ends_with(".xml") || lower.ends_with(".rels") {
            in_proportion(name, &path, &lower, &content)?;
            clean.start_file(path, stored).map_err(|error| damaged(&error))?;
            clean.write_all(&content).map_err(|error| damaged(&error))?;
        }
    }
    Ok(clean.finish().map_err(|error| damaged(&error))?.into_inner())
}

fn is_read(name: &str, names: &[String]) -> Result<(), ImportError> {
    let has = |part: &str| names.iter().any(|name| name.eq_ignore_ascii_case(part));
    if has("_rels/.rels") && has("[Content_Types].xml") && names.iter().any(|name| name.ends_with("workbook.xml")) {
        return Ok(());
    }
    let open_document = has("mimetype") && has("content.xml");
    if open_document || names.iter().any(|name| name.ends_with("workbook.bin")) {
        return Err(ImportError::Unsupported(format!("«{name}» is a workbook of another kind: save it as .xlsx")));
    }
    Err(ImportError::NotAWorkbook(format!("«{name}» is a zip archive without a workbook in it")))
}

fn too_large(name: &str) -> ImportError {
    ImportError::TooLargeUnpacked(format!("«{name}» is over {LARGEST_FILE} bytes when it is unpacked"))
}

fn proportion(name: &str, path: &str, packed: u64, unpacked: u64) -> Result<(), ImportError> {
    if unpacked > RATIO_FROM && unpacked / packed.max(1) > RATIO {
        let detail = format!("«{name}»: {path} grows from {packed} to {unpacked} bytes or more when it is unpacked");
        return Err(ImportError::ZipBomb(detail));
    }
    Ok(())
}

/// Two parts let a small file ask the reader for much memory: a count of shared strings that it makes room for
/// beforehand, and fonts and number formats that it copies for each cell format.
fn in_proportion(name: &str, path: &str, lower: &str, content: &[u8]) -> Result<(), ImportError> {
    let bomb = |what: &str| Err(ImportError::ZipBomb(format!("«{name}»: {path} {what}")));
    if lower.ends_with("sharedstrings.xml") {
        let mut too_many = false;
        tags(content, |tag| {
            let count = tag.attributes().flatten().find(|attribute| attribute.key.as_ref() == "uniqueCount");
            if let Some(count) = count.filter(|_| tag.local_name().as_ref() == "sst") {
                // The shortest string takes at least five bytes; a count that is no number makes no room.
                too_many |= count.value.trim().parse::<u64>().is_ok_and(|count| count > content.len() as u64 / 5);
            }
        });
        if too_many {
            return bomb("promises more strings than it has room for");
        }
    }
    if lower.ends_with("styles.xml") {
        let (mut formats, mut longest) = (0, 0);
        tags(content, |tag| {
            longest = longest.max(tag.len());
            formats += usize::from(tag.local_name().as_ref() == "xf");
        });
        if formats > CELL_FORMATS || longest > STYLE_TAG {
            return bomb("has more styles than a workbook can have");
        }
    }
    Ok(())
}

/// Shows every opening tag, as far as the XML can be read: what is broken is for the workbook reader to say.
fn tags(content: &[u8], mut show: impl FnMut(&BytesStart)) {
    let mut reader = quick_xml::Reader::from_reader(content);
    reader.config_mut().check_end_names = false;
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer) {
            Ok(Event::Start(tag) | Event::Empty(tag)) => show(&tag),
            Ok(Event::Eof) | Err(_) => return,
            Ok(_) => {}
        }
    }
}
