//! Papers come out beside the meeting: never over it, and with every letter told that they lack.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use std::fs;

use common::{Room, clock};
use forum::Language;
use meeting::Paper;
use meeting::{Kind, Meeting, Opened, Refusal, RefusalCode, Unprintable, write_out};

const HEAD: &str = "Nr;Ordning;Region;Eier;Eiertype;Tiltak;UH-partner;Beløp eier 2023;Beløp UH 2023;Kriterium 1;Kriterium 2;Kriterium 3\n";

/// A meeting by Nordland's rules with one behovsmelding of this owner and measure (constructed).
fn with(owner: &str, measure: &str) -> (tempfile::TempDir, Meeting) {
    let folder = tempfile::tempdir().unwrap();
    let meeting = meeting::new_from_preset("nordland-2023", &folder.path().join("m.innstilling"), clock()).unwrap();
    let line =
        format!("1;Regional ordning;Salten;{owner};privat barnehage;{measure};Nord universitet;60000;40000;Ja;Ja;Ja\n");
    let workbook = folder.path().join("behov.csv");
    fs::write(&workbook, format!("{HEAD}{line}")).unwrap();
    let report = meeting.import(&workbook, &meeting::Answers::default()).unwrap();
    assert_eq!((report.imported, report.problems.len()), (1, 0), "{:?}", report.problems);
    (folder, meeting)
}

fn found(owner: &str, measure: &str) -> Vec<Unprintable> {
    let (_folder, meeting) = with(owner, measure);
    assert!(
        meeting.paper(&Paper::INNSTILLING, Language::Nb).unwrap().starts_with(b"%PDF-"),
        "it is printed all the same"
    );
    meeting.unprintable_in(&Paper::INNSTILLING, Language::Nb).unwrap()
}

#[test]
fn skolt_sami_letters_are_printed() {
    assert_eq!(found("Ǯ-tunet barnehage SA", "Bokstavene Ʒ Ǯ Ǧ Ǥ Ǩ i lek"), []);
}

#[test]
fn letters_of_other_scripts_are_told_with_their_place() {
    let found = found("Fjordvik barnehage", "Flerspråklige: عربى, 中文, ไทย 😀");
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].place, "Rekom nr. 1, tiltak");
    assert_eq!(found[0].letters.len(), 4 + 2 + 3 + 1);
    assert!(found[0].in_words.contains("😀 (U+1F600)"), "{}", found[0].in_words);
}

#[test]
fn a_paper_never_lands_on_its_meeting_or_the_meetings_backup() {
    let room = Room::nordland();
    let bytes = room.meeting.paper(&Paper::INNSTILLING, Language::Nb).unwrap();
    let path = room.path();
    let beside = |suffix: &str| path.with_file_name(format!("{}{suffix}", path.file_name().unwrap().to_str().unwrap()));
    let before = fs::read(&path).unwrap();
    for suffix in ["", ".sikkerhetskopi", "-journal"] {
        let refused = write_out(&beside(suffix), &bytes, Kind::Pdf, &[room.meeting.path()]).unwrap_err();
        assert_eq!(Refusal::from(refused).code, RefusalCode::BelongsToMeeting, "{suffix}");
        let refused = room.meeting.review_copy(&beside(suffix)).unwrap_err();
        assert_eq!(refused.code, RefusalCode::BelongsToMeeting, "a review copy {suffix}");
    }
    assert_eq!(fs::read(&path).unwrap(), before);
    write_out(&beside(".pdf"), &bytes, Kind::Pdf, &[room.meeting.path()]).unwrap();
    let folder = room.folder;
    drop(room.meeting);
    assert!(matches!(meeting::open(&path, clock()).unwrap(), Opened::Meeting(_)));
    drop(folder);
}
