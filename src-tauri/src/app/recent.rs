//! The meeting files that were open last, newest first, in JSON in the program's own folder, each with what was due in it when it was
//! last open: the start page tells without opening a file. It is a comfort, no more: a list that cannot be read or written is left
//! alone and never stops a meeting.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{NaiveDate, Utc};
use meeting::norwegian_time;
use meeting::view::{DueLine, DueView};
use serde::{Deserialize, Serialize};
use tauri::{AppHandle, Manager};

/// As many as the start page shows.
const KEPT: usize = 10;
/// As many lines of a file as are kept for the start page.
const LINES: usize = 20;

/// A file on the list.
#[derive(Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct RecentFile {
    path: PathBuf,
    name: String,
    exists: bool,
    /// How much of what it told when it was last open is late today.
    late: usize,
    /// What comes next of it, today or later.
    next: Option<DueLine>,
}

/// A file as it is kept: once it was its path alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
enum Kept {
    Path(PathBuf),
    File { path: PathBuf, due: Vec<DueLine> },
}

/// The list, newest first.
pub fn list(app: &AppHandle) -> Vec<RecentFile> {
    let kept = kept_in(app).map(|list| read(&list)).unwrap_or_default();
    let today = norwegian_time(Utc::now()).date();
    kept.into_iter().map(|file| RecentFile::at(file, today)).collect()
}

/// Puts the file first; what is known of it stays.
pub fn add(app: &AppHandle, path: &Path) {
    // Opened with a relative path from a terminal, it must be found again from elsewhere.
    let path = meeting::real_path(path).unwrap_or_else(|_| path.to_owned());
    if let Some(list) = kept_in(app) {
        let _ = write(&list, &with_first(read(&list), path));
    }
}

/// Remembers what is late and due in a file that is open.
pub fn note(app: &AppHandle, path: &Path, view: &DueView) {
    let path = meeting::real_path(path).unwrap_or_else(|_| path.to_owned());
    if let Some(list) = kept_in(app) {
        let files = read(&list);
        let noted = with_due(files.clone(), &path, view);
        if noted != files {
            let _ = write(&list, &noted);
        }
    }
}

impl RecentFile {
    fn at(kept: Kept, today: NaiveDate) -> RecentFile {
        let (path, lines) = match kept {
            Kept::Path(path) => (path, Vec::new()),
            Kept::File { path, due } => (path, due),
        };
        let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
        let late = lines.iter().filter(|line| line.on.is_some_and(|on| on < today)).count();
        // How far off it is has changed since then.
        let ahead = lines.into_iter().filter_map(|line| {
            let days = (line.on? - today).num_days();
            (days >= 0).then_some(DueLine { days: Some(days), ..line })
        });
        RecentFile { exists: path.is_file(), name, path, late, next: ahead.min_by_key(|line| line.days) }
    }
}

impl Kept {
    fn path(&self) -> &Path {
        match self {
            Kept::Path(path) | Kept::File { path, .. } => path,
        }
    }
}

fn kept_in(app: &AppHandle) -> Option<PathBuf> {
    app.path().app_data_dir().ok().map(|folder| folder.join("recent.json"))
}

fn read(list: &Path) -> Vec<Kept> {
    fs::read(list).ok().and_then(|json| serde_json::from_slice(&json).ok()).unwrap_or_default()
}

fn write(list: &Path, files: &[Kept]) -> std::io::Result<()> {
    if let Some(folder) = list.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(list, serde_json::to_vec_pretty(files)?)
}

fn with_first(mut files: Vec<Kept>, first: PathBuf) -> Vec<Kept> {
    let known = files.iter().position(|file| file.path() == first);
    let first = known.map_or(Kept::Path(first), |place| files.remove(place));
    files.insert(0, first);
    files.truncate(KEPT);
    files
}

/// What has a day, the latest first; what others owe is among it.
fn with_due(mut files: Vec<Kept>, path: &Path, view: &DueView) -> Vec<Kept> {
    let Some(file) = files.iter_mut().find(|file| file.path() == path) else { return files };
    let dated = view.late.iter().chain(&view.due).filter(|line| line.on.is_some());
    *file = Kept::File { path: path.to_owned(), due: dated.take(LINES).cloned().collect() };
    files
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paths(names: &[&str]) -> Vec<Kept> {
        names.iter().map(|name| Kept::Path(PathBuf::from(name))).collect()
    }

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2023, 3, day).unwrap()
    }

    fn view(days: &[u32]) -> DueView {
        let line = |at: &u32| {
            let json = serde_json::json!({ "about": { "kind": "milestone", "milestone": at }, "what": format!("Steg {at}"),
                "on": day(*at), "days": 0, "owner": null });
            serde_json::from_value(json).unwrap()
        };
        let json = serde_json::json!({ "today": day(1), "late": [], "due": [], "next_meeting": null, "clashes": [], "owed": [], "missing": [] });
        DueView { due: days.iter().map(line).collect(), ..serde_json::from_value(json).unwrap() }
    }

    #[test]
    fn the_file_opened_last_stands_first_and_only_once() {
        let files = with_first(paths(&["vår", "høst", "vinter"]), PathBuf::from("høst"));
        assert_eq!(files, paths(&["høst", "vår", "vinter"]), "opened again, it moves to the top");
    }

    #[test]
    fn the_list_keeps_ten() {
        let files = (0..12).fold(Vec::new(), |files, number| with_first(files, PathBuf::from(number.to_string())));
        assert_eq!(files.len(), 10, "the start page shows ten");
        assert_eq!(files.last(), Some(&Kept::Path(PathBuf::from("2"))), "the two oldest went");
    }

    #[test]
    fn a_damaged_list_is_an_empty_one_and_one_of_paths_alone_is_read() {
        let folder = tempfile::tempdir().unwrap();
        let list = folder.path().join("recent.json");
        fs::write(&list, "[\"halvt").unwrap();
        assert_eq!(read(&list), Vec::new(), "it is no reason to refuse to start");
        assert_eq!(read(&folder.path().join("missing.json")), Vec::new(), "nor is a missing one");
        fs::write(&list, "[\"/møter/Nordland 2023.innstilling\"]").unwrap();
        assert_eq!(read(&list), paths(&["/møter/Nordland 2023.innstilling"]), "as it was kept once");
    }

    #[test]
    fn what_is_written_can_be_read_again() {
        let folder = tempfile::tempdir().unwrap();
        let list = folder.path().join("ny mappe").join("recent.json");
        let path = Path::new("/møter/Nordland 2023.innstilling");
        let files = with_due(with_first(Vec::new(), path.to_owned()), path, &view(&[7, 15]));
        write(&list, &files).unwrap();
        assert_eq!(read(&list), files, "also the first time, when the folder is not there");
    }

    #[test]
    fn a_file_tells_what_is_late_and_what_comes_next_as_the_days_go() {
        let path = Path::new("/møter/Nordland 2023.innstilling");
        let files = with_due(with_first(Vec::new(), path.to_owned()), path, &view(&[15, 7, 20]));
        let file = |today| RecentFile::at(files[0].clone(), day(today));
        assert_eq!((file(6).late, file(6).next.unwrap().days), (0, Some(1)), "tomorrow is the 7th");
        assert_eq!((file(8).late, file(8).next.unwrap().what), (1, "Steg 15".to_owned()), "a week later it is late");
        assert_eq!((file(28).late, file(28).next), (3, None));
        let again = with_first(files, path.to_owned());
        assert_eq!(RecentFile::at(again[0].clone(), day(8)).late, 1, "opened again, it is known until it tells anew");
    }
}
