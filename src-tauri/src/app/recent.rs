//! The meeting files that were open last, newest first, as a list of paths in JSON in the program's own folder. It is a
//! comfort, no more: a list that cannot be read or written is left alone and never stops a meeting.

use std::fs;
use std::path::{Path, PathBuf};

use serde::Serialize;
use tauri::{AppHandle, Manager};

/// As many as the start page shows.
const KEPT: usize = 10;

/// A file on the list.
#[derive(Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct RecentFile {
    path: PathBuf,
    name: String,
    exists: bool,
}

/// The list, newest first.
pub fn list(app: &AppHandle) -> Vec<RecentFile> {
    let paths = kept_in(app).map(|list| read(&list)).unwrap_or_default();
    paths.into_iter().map(RecentFile::at).collect()
}

/// Puts the file first.
pub fn add(app: &AppHandle, path: &Path) {
    // Opened with a relative path from a terminal, it must be found again from elsewhere.
    let path = meeting::real_path(path).unwrap_or_else(|_| path.to_owned());
    if let Some(list) = kept_in(app) {
        let _ = write(&list, &with_first(read(&list), path));
    }
}

impl RecentFile {
    fn at(path: PathBuf) -> RecentFile {
        let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
        RecentFile { exists: path.is_file(), name, path }
    }
}

fn kept_in(app: &AppHandle) -> Option<PathBuf> {
    app.path().app_data_dir().ok().map(|folder| folder.join("recent.json"))
}

fn read(list: &Path) -> Vec<PathBuf> {
    fs::read(list).ok().and_then(|json| serde_json::from_slice(&json).ok()).unwrap_or_default()
}

fn write(list: &Path, paths: &[PathBuf]) -> std::io::Result<()> {
    if let Some(folder) = list.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(list, serde_json::to_vec_pretty(paths)?)
}

fn with_first(mut paths: Vec<PathBuf>, first: PathBuf) -> Vec<PathBuf> {
    paths.retain(|path| *path != first);
    paths.insert(0, first);
    paths.truncate(KEPT);
    paths
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_opened_last_stands_first_and_only_once() {
        let paths = ["vår", "høst", "vinter"].map(PathBuf::from).to_vec();
        let paths = with_first(paths, PathBuf::from("høst"));
        assert_eq!(paths, ["høst", "vår", "vinter"].map(PathBuf::from), "opened again, it moves to the top");
    }

    #[test]
    fn the_list_keeps_ten() {
        let paths = (0..12).fold(Vec::new(), |paths, number| with_first(paths, PathBuf::from(number.to_string())));
        assert_eq!(paths.len(), 10, "the start page shows ten");
        assert_eq!(paths.last(), Some(&PathBuf::from("2")), "the two oldest went");
    }

    #[test]
    fn a_damaged_list_is_an_empty_one() {
        let folder = tempfile::tempdir().unwrap();
        let list = folder.path().join("recent.json");
        fs::write(&list, "[\"halvt").unwrap();
        assert_eq!(read(&list), Vec::<PathBuf>::new(), "it is no reason to refuse to start");
        assert_eq!(read(&folder.path().join("missing.json")), Vec::<PathBuf>::new(), "nor is a missing one");
    }

    #[test]
    fn what_is_written_can_be_read_again() {
        let folder = tempfile::tempdir().unwrap();
        let list = folder.path().join("ny mappe").join("recent.json");
        let paths = vec![PathBuf::from("/møter/Nordland 2023.innstilling")];
        write(&list, &paths).unwrap();
        assert_eq!(read(&list), paths, "also the first time, when the folder is not there");
    }
}
