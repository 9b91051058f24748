//! Files put in place, on the system that the tests run on.

use std::fs;

use super::*;

fn finished(folder: &Path, text: &str) -> TempPath {
    let file = as_any_document(tempfile::Builder::new().prefix(".").suffix(".ny")).tempfile_in(folder).unwrap();
    fs::write(file.path(), text).unwrap();
    file.into_temp_path()
}

fn names(folder: &Path) -> Vec<String> {
    fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

#[test]
fn a_file_takes_the_place_of_an_earlier_one_also_while_we_have_that_open() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("møte.pdf");
    put_as_new(finished(folder.path(), "først"), &path).unwrap();
    let open = fs::File::open(&path).unwrap();
    put_in_place(finished(folder.path(), "så"), &path).unwrap();
    drop(open);
    assert_eq!(fs::read_to_string(&path).unwrap(), "så");
    assert_eq!(names(folder.path()), ["møte.pdf"], "and nothing lies beside it");
}

#[test]
fn a_new_file_never_takes_the_place_of_another() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("møte.pdf");
    fs::write(&path, "noen andres").unwrap();
    let refused = put_as_new(finished(folder.path(), "vår"), &path).unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::AlreadyExists);
    assert!(!is_held(&refused), "nobody has it open");
    assert_eq!(fs::read_to_string(&path).unwrap(), "noen andres");
    assert_eq!(names(folder.path()), ["møte.pdf"]);
}

#[test]
fn what_cannot_be_put_in_place_is_gone_and_what_was_there_stands() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("mappe");
    fs::create_dir(&path).unwrap();
    fs::write(path.join("referat.txt"), "konstruert").unwrap();
    assert!(put_in_place(finished(folder.path(), "vår"), &path).is_err());
    assert_eq!(names(folder.path()), ["mappe"]);
    assert_eq!(fs::read_to_string(path.join("referat.txt")).unwrap(), "konstruert");
}

#[test]
fn a_file_that_nobody_holds_is_not_held() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("møte.innstilling");
    assert!(!is_held_by_another(&path), "nor is one that is not there");
    fs::write(&path, "").unwrap();
    let _open = fs::File::options().write(true).open(&path).unwrap();
    assert!(!is_held_by_another(&path), "to have it open is not to keep others out");
    assert!(may_write(&path) && may_write(folder.path()));
    assert!(!is_stream(&fs::metadata(&path).unwrap()));
}
