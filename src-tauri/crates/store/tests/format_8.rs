//! A file of format 8 with files kept in it, opened by this program: brought up, each file as it came, and room for those of
//! behovsmeldinger and meetings.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod common;

use std::fs;

use common::*;
use forum::NeedId;
use procedure::{KeptWith, MeetingId};
use store::{FORMAT, MeetingFile, Warning};

fn brought_up(room: &Room) -> MeetingFile {
    fs::copy(old_file("files-format-8.innstilling"), &room.path).unwrap();
    room.open()
}

#[test]
fn every_file_is_there_as_it_came_and_nothing_is_kept_with_what_could_not_have_any() {
    let room = Room::new();
    let file = brought_up(&room);
    assert_eq!(file.verify(), []);
    let kept = room.beside("møte.innstilling.sikkerhetskopi-format-8");
    assert_eq!(file.warnings(), [Warning::BroughtUp { from: 8, copy: kept }]);
    let year = file.contents().unwrap().year;
    let case = KeptWith::Case { case: "9/26".parse().unwrap() };
    let text = |with: &KeptWith, name: &str| String::from_utf8(file.kept_file(with, name).unwrap().unwrap()).unwrap();
    assert_eq!((year.attachments.len(), text(&case, "vedlegg.txt").as_str()), (1, "et vedlegg (konstruert)\n"));
    let row = KeptWith::Row { row: 1 };
    assert_eq!((year.row_files.len(), text(&row, "avtale.txt").as_str()), (1, "en avtale (konstruert)\n"));
    assert_eq!(year.kept_files, []);
    assert_eq!(file.journal().unwrap().last().unwrap().entry.body["to"], FORMAT);
}

#[test]
fn files_are_kept_with_a_behovsmelding_and_a_meeting_once_under_each_name() {
    let room = Room::new();
    let mut file = brought_up(&room);
    let need = KeptWith::Need { need: NeedId::from("kollektiv-900".to_owned()) };
    let meeting = KeptWith::Meeting { meeting: MeetingId::new("m1") };
    let day = at(510).date_naive();
    for (with, bytes) in [(&need, b"behov"), (&meeting, b"plan!")] {
        write_for_good(&mut file, 510, "keep-file", |t| t.files().add(with, "vedlegg.txt", day, bytes));
    }
    drop(file);
    let mut file = room.open();
    assert_eq!(file.verify(), []);
    let kept = file.contents().unwrap().year.kept_files;
    let with: Vec<&KeptWith> = kept.iter().map(|kept| &kept.with).collect();
    assert_eq!((with, kept[0].added), (vec![&need, &meeting], day), "the same name in two places is two files");
    assert_eq!(file.kept_file(&need, "vedlegg.txt").unwrap().unwrap(), b"behov");
    let again = file.write::<(), (), store::StoreError>(
        &entry(520, "keep-file"),
        &store::Undoable::No,
        |t| t.files().add(&meeting, "vedlegg.txt", day, b"en til"),
        |_, ()| Ok(()),
    );
    assert!(matches!(again, Err(store::StoreError::NameTaken(name)) if name == "vedlegg.txt"));

    // What is withdrawn takes its files with it, and has them again when that is taken back.
    write(&mut file, 530, "withdraw-need", |t| t.needs().remove(&NeedId::from("kollektiv-900".to_owned())));
    assert_eq!(file.contents().unwrap().year.kept_files.len(), 1);
    file.undo(at(531), "leader", unchecked).unwrap();
    assert_eq!(file.kept_file(&need, "vedlegg.txt").unwrap().unwrap(), b"behov");
    write_for_good(&mut file, 540, "drop-file", |t| t.files().remove(&meeting, "vedlegg.txt"));
    assert_eq!(file.kept_file(&meeting, "vedlegg.txt").unwrap(), None);
    assert_eq!(file.verify(), []);
}
