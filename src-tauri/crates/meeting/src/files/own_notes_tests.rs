use std::sync::Arc;

use chrono::Utc;
use tempfile::TempDir;

use super::*;
use crate::{Opened, new_from_example, open};

/// A meeting's folder, with a review copy of it.
fn copy(folder: &TempDir, name: &str) -> ReviewCopy {
    let meeting = folder.path().join("møtet.innstilling");
    if !meeting.exists() {
        new_from_example("nordland-2023", &meeting, Arc::new(Utc::now)).unwrap();
    }
    let Opened::Meeting(opened) = open(&meeting, Arc::new(Utc::now)).unwrap() else { panic!("no meeting") };
    let path = folder.path().join(name);
    opened.review_copy(&path).unwrap();
    match open(&path, Arc::new(Utc::now)).unwrap() {
        Opened::Review(copy) => copy,
        Opened::Meeting(_) => panic!("no review copy"),
    }
}

fn notes(of: &[(&str, &str)]) -> KeptNotes {
    KeptNotes(of.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect())
}

#[test]
fn what_is_written_is_found_again_in_a_newer_copy_of_the_same_meeting_and_in_no_others() {
    let (here, elsewhere, kept) = (TempDir::new().unwrap(), TempDir::new().unwrap(), TempDir::new().unwrap());
    let folder = kept.path().join("reviews");
    let first = copy(&here, "første.innstilling");
    let found = first.own_notes(&folder).unwrap();
    assert_eq!((found.found, found.set_aside.clone()), (false, None), "nothing is written by looking");
    assert!(!folder.exists());
    let written = notes(&[("note:dekom-85", "Spør om koordinatoren."), ("here", "s05")]);
    assert_eq!(first.keep_own_notes(&folder, written.clone()).unwrap(), found.path, "where it was said to lie");
    let newer = copy(&here, "ny.innstilling").own_notes(&folder).unwrap();
    assert_eq!((newer.found, newer.kept), (true, written));
    assert!(!copy(&elsewhere, "annen.innstilling").own_notes(&folder).unwrap().found, "of another meeting file");
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 1, "and nothing is left beside it");
}

#[test]
fn a_broken_file_is_set_aside_under_a_name_of_its_own_each_time_and_never_deleted() {
    let (here, kept) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let copy = copy(&here, "kopi.innstilling");
    let path = copy.own_notes(kept.path()).unwrap().path;
    let broken =
        ["{\"notes\":1,\"kept\":{\"note:dekom-85\":\"halvt", r#"{"notes":2,"forum":"F","year":2023,"kept":{}}"#, ""];
    let asides = broken.map(|text| {
        fs::write(&path, text).unwrap();
        let found = copy.own_notes(kept.path()).unwrap();
        assert_eq!((found.found, found.kept), (false, KeptNotes::default()));
        let aside = found.set_aside.unwrap();
        assert_eq!(fs::read_to_string(&aside).unwrap(), text);
        aside
    });
    copy.keep_own_notes(kept.path(), notes(&[("here", "")])).unwrap();
    assert_eq!(asides.iter().filter(|aside| aside.is_file()).count(), 3);
    assert!(copy.own_notes(kept.path()).unwrap().found);
}

#[test]
fn what_stood_there_stands_when_the_new_cannot_be_written() {
    let (here, kept) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let copy = copy(&here, "kopi.innstilling");
    let folder = kept.path().join("en fil");
    fs::write(&folder, "ingen mappe").unwrap();
    let refused = copy.keep_own_notes(&folder, notes(&[("here", "")])).unwrap_err();
    assert_eq!(refused.code, RefusalCode::CannotWrite);
    assert_eq!(fs::read_to_string(&folder).unwrap(), "ingen mappe");
}

#[cfg(unix)]
#[test]
fn the_file_is_its_writers_alone() {
    use std::os::unix::fs::PermissionsExt;
    let (here, kept) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let folder = kept.path().join("reviews");
    let path = copy(&here, "kopi.innstilling").keep_own_notes(&folder, notes(&[("here", "")])).unwrap();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(&folder), mode(&path)), (0o700, 0o600));
}
