//! Nothing ties a seat to a choice in a secret vote: not the file, its journal, its copies, its rollback journal or a freed page; not
//! the order in which ballots came. And a vote that is broken off leaves nothing of what was given, however it was taken.
//!
//! Two meetings begin as the same file, to the byte, and go on with other people behind the same ballots. If every file they leave is
//! the same to the byte, then nothing in them can tell.

use std::collections::BTreeMap;
use std::fs;

use forum::vote::Choice::{self, Against, Blank, For};

use crate::room::{Room, ballot_id, counts};

/// Every file in the folder, by name. Of SQLite's rollback journal the pages: their checksums begin from chance.
fn left_on_disk(room: &Room) -> BTreeMap<String, Vec<u8>> {
    let place = place_of(room);
    let files = room.files().into_iter();
    let read = |path: std::path::PathBuf| {
        let (name, bytes) = (path.file_name().unwrap().to_string_lossy().into_owned(), fs::read(path).unwrap());
        let pages = if name.ends_with("-journal") { pages_of_journal(&bytes) } else { bytes };
        (name, without(pages, place.as_deref()))
    };
    files.map(read).collect()
}

/// What the file says of where it is open, which is another for each folder that a test makes.
fn place_of(room: &Room) -> Option<String> {
    let folder = tempfile::tempdir().unwrap();
    let copy = folder.path().join("kopi");
    let meeting =
        room.files().into_iter().find(|path| path.extension().is_some_and(|end| end == "innstilling")).unwrap();
    fs::copy(meeting, &copy).unwrap();
    let connection = rusqlite::Connection::open(copy).unwrap();
    connection.query_row("SELECT place FROM open_mark", [], |row| row.get(0)).ok()
}

/// The bytes with the place as long a row of zeros wherever it stands.
fn without(mut bytes: Vec<u8>, place: Option<&str>) -> Vec<u8> {
    let Some(place) = place else { return bytes };
    let standing: Vec<usize> = (0..bytes.len()).filter(|at| bytes[*at..].starts_with(place.as_bytes())).collect();
    for at in standing {
        bytes[at..at + place.len()].fill(b'0');
    }
    bytes
}

/// What lies in a rollback journal after its header of one sector: number and page, page by page.
fn pages_of_journal(bytes: &[u8]) -> Vec<u8> {
    let (sector, number_and_page, checksum) = (512, 4 + 4096, 4);
    let records = bytes.get(sector..).unwrap_or_default().chunks(number_and_page + checksum);
    records.flat_map(|record| record.iter().take(number_and_page).copied()).collect()
}

fn differing(one: &Room, other: &Room) -> Vec<String> {
    let (one, other) = (left_on_disk(one), left_on_disk(other));
    let names: std::collections::BTreeSet<&String> = one.keys().chain(other.keys()).collect();
    let differ = names.into_iter().filter(|name| one.get(*name) != other.get(*name));
    let told = differ.map(|name| {
        let (one, other) = (one.get(name), other.get(name));
        let at = one.zip(other).and_then(|(one, other)| one.iter().zip(other).position(|(a, b)| a != b));
        format!("{name} from byte {at:?}")
    });
    told.collect()
}

fn contains(room: &Room, needle: &[u8]) -> Vec<String> {
    let holds = |bytes: &Vec<u8>| bytes.windows(needle.len()).any(|window| window == needle);
    left_on_disk(room).into_iter().filter(|(_, bytes)| holds(bytes)).map(|(name, _)| name).collect()
}

/// Who casts which ballot, in the order they come.
type Order = [(&'static str, u8, Choice); 6];

const ONE: Order =
    [("s01", 1, For), ("s02", 2, Against), ("s04", 3, For), ("s05", 4, Blank), ("s06", 5, Against), ("s07", 6, For)];
const OTHER: Order =
    [("s07", 2, Against), ("s06", 4, Blank), ("s05", 6, For), ("s01", 5, Against), ("s02", 3, For), ("s04", 1, For)];

#[test]
fn whoever_cast_which_ballot_in_whatever_order_the_files_are_the_same() {
    for way in ["secret-by-laptop", "elect-secret-by-laptop"] {
        the_files_are_the_same(way);
    }
}

fn the_files_are_the_same(way: &str) {
    let played = |order: Order| {
        let room = Room::voting(way);
        for (seat, ballot, choice) in order {
            room.casts(seat, ballot, choice).unwrap();
        }
        room
    };
    let (one, other) = (played(ONE), played(OTHER));
    assert_eq!(differing(&one, &other), [""; 0], "while the vote is open");
    for room in [&one, &other] {
        assert_eq!(room.ends().count, counts(3, 2, 1));
    }
    assert_eq!(differing(&one, &other), [""; 0], "when it has ended");
    for room in [&one, &other] {
        room.say(r#"{"do":"close-case","status":"treated"}"#);
        room.say(r#"{"do":"close-meeting"}"#);
        room.say(r#"{"do":"close-minutes","approval":{"by":"signers","seats":["s01","s02"]}}"#);
        room.meeting.keep_copies().unwrap();
    }
    assert_eq!(differing(&one, &other), [""; 0], "when the minutes are closed");
    let (one, other) = (one.killed(), other.killed());
    assert_eq!(differing(&one, &other), [""; 0], "with the copies that are made when it is opened again");
    assert_eq!((one.verified(), other.verified()), (vec![], vec![]));
}

#[test]
fn the_same_holds_of_one_that_is_cast_at_the_desk() {
    let played = |at_desk: &str, seats: [&str; 2]| {
        let room = Room::voting("secret-by-laptop");
        room.casts(seats[0], 1, For).unwrap();
        room.say(&format!(r#"{{"do":"cast-at-desk","seat":"{at_desk}","choice":"against"}}"#));
        room.casts(seats[1], 2, Blank).unwrap();
        room.ends();
        room
    };
    let tables = |room: &Room| {
        let mut without_drawn = left_on_disk(room);
        without_drawn.retain(|name, _| !name.ends_with(".innstilling"));
        (room.meeting.journal().unwrap().lines.len(), without_drawn.len())
    };
    let (one, other) = (played("s04", ["s01", "s02"]), played("s01", ["s02", "s04"]));
    assert_eq!(tables(&one), tables(&other));
    let seen = |room: &Room| {
        let held = room.held();
        (held.count, held.receipts.len())
    };
    assert_eq!(seen(&one), (counts(1, 1, 1), 3));
    assert_eq!(seen(&one), seen(&other));
}

#[test]
fn a_vote_that_is_broken_off_leaves_the_same_file_whatever_was_given() {
    let secret = |way: &str, order: Order| {
        let room = Room::voting(way);
        for (seat, ballot, choice) in order {
            room.casts(seat, ballot, choice).unwrap();
        }
        room
    };
    let other_ballots = OTHER.map(|(seat, ballot, _)| (seat, ballot + 20, For));
    let named = |choices: [Choice; 3]| {
        let room = Room::voting("named-by-laptop");
        for ((seat, ballot), choice) in [("s01", 1), ("s02", 2), ("s04", 3)].into_iter().zip(choices) {
            room.casts(seat, ballot, choice).unwrap();
        }
        room
    };
    let called = |choices: [&str; 3]| {
        let room = Room::voting("roll-call");
        for (seat, choice) in ["s01", "s02", "s04"].into_iter().zip(choices) {
            room.say(&format!(r#"{{"do":"give-answer","seat":"{seat}","choice":"{choice}"}}"#));
        }
        room
    };
    for (one, other) in [
        (secret("secret-by-laptop", ONE), secret("secret-by-laptop", other_ballots)),
        (secret("elect-secret-by-laptop", ONE), secret("elect-secret-by-laptop", other_ballots)),
        (named([For, For, Against]), named([Against, Blank, For])),
        (called(["for", "for", "against"]), called(["against", "blank", "for"])),
    ] {
        for room in [&one, &other] {
            room.say(r#"{"do":"break-off-vote","why":"feil forslag"}"#);
        }
        assert_eq!(differing(&one, &other), [""; 0], "nothing is left of what was given");
        assert_eq!(contains(&one, ballot_id(1).as_str().as_bytes()), [""; 0], "nor an id");
        assert_eq!(one.verified(), [""; 0]);
    }
}

#[test]
fn the_journal_of_an_open_roll_call_is_the_same_whoever_answers_what() {
    let heads = ["for", "against"].map(|choice| {
        let room = Room::voting("roll-call");
        room.say(&format!(r#"{{"do":"give-answer","seat":"s01","choice":"{choice}"}}"#));
        room.view().file.head
    });
    assert_eq!(heads[0], heads[1], "a hash over the answer would tell it to whoever tries the three there are");
}

#[test]
fn no_copy_is_made_while_a_secret_vote_is_open() {
    let copies = |room: &Room| {
        let is_copy = |name: &String| name.contains("sikkerhetskopi");
        left_on_disk(room).into_iter().filter(|(name, _)| is_copy(name)).collect::<BTreeMap<_, _>>()
    };
    let room = Room::voting("secret-by-laptop");
    room.casts("s01", 1, For).unwrap();
    let before = copies(&room);
    let room = room.killed();
    assert_eq!(copies(&room), before, "nor when the program is started again");
    assert_eq!(contains(&room, ballot_id(1).as_str().as_bytes()), ["Møte.innstilling"], "it is in the file alone");
}

#[test]
fn a_secret_ballot_is_known_to_the_desk_by_its_seat_or_by_its_choice_never_by_both() {
    for way in ["secret-by-laptop", "elect-secret-by-laptop"] {
        let room = Room::voting(way);
        room.casts("s01", 1, For).unwrap();
        let own = room.on_seat("s01").own.unwrap().ballot.unwrap();
        assert_eq!((own.vote, own.receipt), (1, None), "the desk cannot say which receipt is whose, {way}");
        room.ends();
        let own = room.on_seat("s01").own.unwrap().ballot.unwrap();
        assert_eq!((own.vote, own.receipt), (1, None));
    }
}

#[test]
fn a_secret_vote_is_not_ended_when_the_first_ballots_are_in() {
    for way in ["secret-by-laptop", "elect-secret-by-laptop"] {
        not_ended_with_few(&Room::voting(way));
    }
}

fn not_ended_with_few(room: &Room) {
    let end = r#"{"do":"end-vote"}"#;
    for (seat, ballot) in [("s01", 1), ("s02", 2)] {
        room.casts(seat, ballot, For).unwrap();
        assert_eq!(room.try_to(end).err().unwrap(), "too-few-for-secrecy", "whoever ends it would know");
    }
    room.casts("s04", 3, Against).unwrap();
    room.say(end);
    assert_eq!(room.held().count, counts(2, 1, 0));
}
