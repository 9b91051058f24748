//! The zip around a workbook: its parts by their names, measured while they are inflated.
//!
//! Nothing is unpacked as a whole. A part is streamed into the one who reads it, and what comes out is counted: a part
//! that grows out of proportion, and a file of which too much comes out, are refused at that byte.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::io::{self, BufReader, Cursor, Read};
use std::rc::Rc;

use zip::ZipArchive;
use zip::read::ZipFile;

use crate::import::{ImportError, LARGEST_FILE};

/// A workbook has some tens of parts; pictures add some hundreds.
const ENTRIES: usize = 2_000;
/// A part that grows more than this when inflated, and above [`RATIO_FROM`] bytes, was made to. Tables of mostly equal
/// rows reach some tens; the format itself ends near 1 030.
const RATIO: u64 = 300;
const RATIO_FROM: u64 = 1024 * 1024;
/// Bytes that are unpacked of the parts that are read, all together. A million rows of empty, formatted cells take a
/// hundred million bytes or three; they are passed through and not kept.
const STREAMED: u64 = 512 * 1024 * 1024;
/// Bytes between two signs of structure. A cell has at most 32 767 characters.
const ONE_PIECE: usize = 1024 * 1024;

/// What comes out of a part.
pub type Part<'z, 'a> = BufReader<Measured<ZipFile<'z, Cursor<&'a [u8]>>>>;

/// True when the bytes begin as a zip archive.
pub fn is_zip(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06")
}

/// The archive and its parts.
pub struct Archive<'a> {
    /// The file's name, for refusals.
    pub name: &'a str,
    zip: ZipArchive<Cursor<&'a [u8]>>,
    /// Places in the archive by [`part_name`].
    parts: BTreeMap<String, usize>,
    /// Bytes that have come out of it.
    unpacked: Rc<Cell<u64>>,
}

impl<'a> Archive<'a> {
    /// Opens the archive and looks at every part that is not XML: they are not read, but a workbook that hides a bomb
    /// is none to take.
    ///
    /// # Errors
    /// Damaged, encrypted, too large, or growing out of proportion.
    pub fn open(name: &'a str, bytes: &'a [u8]) -> Result<Archive<'a>, ImportError> {
        let entries = bytes.windows(4).filter(|four| four == b"PK\x01\x02").count();
        if entries > ENTRIES {
            return Err(ImportError::ZipBomb(format!("«{name}» has over {ENTRIES} parts")));
        }
        let damaged = |error: &dyn std::fmt::Display| ImportError::Damaged(format!("«{name}»: {error}"));
        let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|error| damaged(&error))?;
        let mut parts = BTreeMap::new();
        for index in 0..zip.len() {
            let part = zip.by_index_raw(index).map_err(|error| damaged(&error))?;
            let path = part.name().to_owned();
            if part.encrypted() {
                return Err(ImportError::Encrypted(format!("«{name}»: {path} is protected by a password")));
            }
            proportion(name, &path, part.compressed_size(), part.size())?;
            if !part.is_dir() && parts.insert(part_name(&path), index).is_some() {
                return Err(damaged(&format!("it has two parts of the name {path}")));
            }
        }
        Ok(Archive { name, zip, parts, unpacked: Rc::default() })
    }

    /// The names of the parts, as [`part_name`] gives them.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.parts.keys().map(String::as_str)
    }

    /// A part as it comes, bounded; nothing when there is no such part.
    ///
    /// # Errors
    /// Damage that shows before the first byte.
    pub fn read(&mut self, part: &str) -> Result<Option<Part<'_, 'a>>, ImportError> {
        let Some(index) = self.parts.get(&part_name(part)).copied() else { return Ok(None) };
        Ok(Some(BufReader::new(self.part(index, STREAMED)?)))
    }

    /// Runs every part through that nobody has read, such as pictures and themes, and keeps nothing.
    ///
    /// # Errors
    /// As while reading.
    pub fn run_through(&mut self, read: &[String]) -> Result<(), ImportError> {
        self.unpacked = Rc::default();
        let unread = |(name, _): &(&String, &usize)| !read.contains(name);
        let rest: Vec<usize> = self.parts.iter().filter(unread).map(|(_, index)| *index).collect();
        let name = self.name;
        for index in rest {
            let mut part = self.part(index, LARGEST_FILE)?;
            let path = part.path.clone();
            part.piece_limit = usize::MAX;
            io::copy(&mut part, &mut io::sink()).map_err(|error| refusal(name, &path, &error))?;
        }
        Ok(())
    }

    fn part(&mut self, index: usize, limit: u64) -> Result<Measured<ZipFile<'_, Cursor<&'a [u8]>>>, ImportError> {
        let (name, unpacked) = (self.name, Rc::clone(&self.unpacked));
        let part = self.zip.by_index(index).map_err(|error| ImportError::Damaged(format!("«{name}»: {error}")))?;
        Ok(Measured {
            name: name.to_owned(),
            path: part.name().to_owned(),
            packed: part.compressed_size(),
            inner: part,
            own: 0,
            all: unpacked,
            limit,
            piece: 0,
            piece_limit: ONE_PIECE,
        })
    }
}

/// The name of a part as it is looked up: some programs write back-slashes, a leading slash or other letters' case.
pub fn part_name(path: &str) -> String {
    path.replace('\\', "/").trim_start_matches('/').to_lowercase()
}

fn proportion(name: &str, path: &str, packed: u64, unpacked: u64) -> Result<(), ImportError> {
    if unpacked > RATIO_FROM && unpacked / packed.max(1) > RATIO {
        let detail = format!("«{name}»: {path} grows from {packed} to {unpacked} bytes or more when it is unpacked");
        return Err(ImportError::ZipBomb(detail));
    }
    Ok(())
}

/// The refusal that a failed reading means: the one it was given, else damage to the part.
pub fn refusal(name: &str, path: &str, error: &io::Error) -> ImportError {
    match error.get_ref().and_then(|inner| inner.downcast_ref::<ImportError>()) {
        Some(refusal) => refusal.clone(),
        None => ImportError::Damaged(format!("«{name}»: {path}: {error}")),
    }
}

/// A part that is counted while it is read.
pub struct Measured<R> {
    name: String,
    path: String,
    packed: u64,
    inner: R,
    /// Bytes that have come out of it.
    own: u64,
    /// Bytes that have come out of the whole file.
    all: Rc<Cell<u64>>,
    limit: u64,
    /// Bytes since the last sign of structure.
    piece: usize,
    piece_limit: usize,
}

impl<R> Measured<R> {
    /// What it is called, for refusals.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Tells that a tag or a text has ended.
    pub fn ends_piece(&mut self) {
        self.piece = 0;
    }

    fn check(&self) -> Result<(), ImportError> {
        let name = &self.name;
        proportion(name, &self.path, self.packed, self.own)?;
        if self.all.get() > self.limit {
            let limit = self.limit;
            return Err(ImportError::TooLargeUnpacked(format!("«{name}» is over {limit} bytes when it is unpacked")));
        }
        if self.piece > self.piece_limit {
            let detail = format!("«{name}»: {} has a tag or a text of over {ONE_PIECE} bytes", self.path);
            return Err(ImportError::ZipBomb(detail));
        }
        Ok(())
    }
}

impl<R: Read> Read for Measured<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(buffer)?;
        self.own += read as u64;
        self.all.set(self.all.get() + read as u64);
        self.piece += read;
        self.check().map_err(io::Error::other)?;
        Ok(read)
    }
}
