//! The steps between formats, and every way they can go wrong midway.

use std::fs;

use super::bring_up;
use super::on_disk::take_steps;
use crate::sample::{DRAFT, OLD_MEETING, Room, at, old_file, write as write_undoable, write_for_good};
use crate::{FORMAT, MeetingFile, StoreError, pragmas, schema, tables, write};

/// The old file, opened as it is.
fn opened(room: &Room) -> MeetingFile {
    fs::copy(old_file(OLD_MEETING), &room.path).unwrap();
    MeetingFile::open_as_it_is(&room.path).unwrap()
}

#[test]
fn a_fault_anywhere_in_the_step_leaves_the_old_file_whole() {
    let broken = "CREATE TABLE half (id INTEGER); SELECT * FROM nowhere;";
    for taken in 0..=tables::SQL_2.len() {
        let room = Room::new();
        let file = opened(&room);
        let mut step = tables::SQL_2[..taken].to_vec();
        step.push(broken);
        let failed = take_steps(file.connection(), &room.path, 1, at(600), &[tables::SQL, &step]);
        assert!(matches!(failed, Err(StoreError::Database(_))), "after {taken} tables: {failed:?}");
        drop(file);
        let same = fs::read(&room.path).unwrap() == fs::read(old_file(OLD_MEETING)).unwrap();
        assert!(same, "after {taken} tables every byte is as it was");
        assert_eq!(room.names(), ["møte.innstilling"], "and nothing lies beside it");
    }
}

#[test]
fn a_place_that_said_what_it_does_not_know_is_the_same_place_after() {
    let room = Room::new();
    let mut file = opened(&room);
    let sql = "INSERT INTO override VALUES ('Utkast A', 'above-applied', ?1, 'konstruert')";
    let place = r#"{"need":"dekom-85","region":null,"scheme":null}"#;
    write_for_good(&mut file, 590, "override", |t| Ok(t.connection.execute(sql, [place])?));
    take_steps(file.connection(), &room.path, 1, at(600), schema::STEPS).unwrap();
    drop(file);
    let mut file = room.open();
    let overrides = |file: &MeetingFile| file.contents().unwrap().drafts[0].overrides.clone();
    let mut accepted = overrides(&file).into_iter().find(|accepted| accepted.reason == "konstruert").unwrap();
    accepted.reason = "en annen grunn".into();
    let before = overrides(&file).len();
    write_for_good(&mut file, 610, "override", |t| t.overrides().put(DRAFT, &accepted));
    assert_eq!(overrides(&file).len(), before, "one reason for one place");
    assert!(overrides(&file).contains(&accepted));
}

#[test]
fn what_the_network_proposed_in_the_second_format_stands_in_the_third() {
    let room = Room::new();
    let mut file = opened(&room);
    take_steps(file.connection(), &room.path, 1, at(600), &schema::STEPS[..2]).unwrap();
    drop(file);
    file = MeetingFile::open_as_it_is(&room.path).unwrap();
    let sql = "INSERT INTO stage_amount VALUES ('dekom-85', 'network', 200000, 'prioritert')";
    write_for_good(&mut file, 610, "stage", |t| Ok(t.connection.execute(sql, [])?));
    take_steps(file.connection(), &room.path, 2, at(620), schema::STEPS).unwrap();
    drop(file);
    let stages = room.open().contents().unwrap().stages;
    let [entry] = stages.as_slice() else { panic!("one stage is written") };
    assert_eq!((entry.rank, entry.amount.map(forum::Kroner::get)), (None, Some(200_000)));
    assert_eq!(entry.comment.as_deref(), Some("prioritert"));
}

#[test]
fn a_step_that_does_not_give_a_sound_file_is_not_committed() {
    let room = Room::new();
    let file = opened(&room);
    let sneaky = [tables::SQL_2, &["CREATE TABLE extra (id INTEGER NOT NULL PRIMARY KEY) STRICT"]].concat();
    let failed = take_steps(file.connection(), &room.path, 1, at(600), &[tables::SQL, &sneaky]);
    assert!(matches!(failed, Err(StoreError::CopyUnsound { .. })), "a table too many: {failed:?}");
    assert_eq!(pragmas::format_of(file.connection()).unwrap(), 1);
    assert_eq!(file.verify(), [], "it is the old file, and sound");
}

#[cfg(unix)]
#[test]
fn a_power_cut_in_the_middle_of_the_step_leaves_the_old_file_whole() {
    let room = Room::new();
    let file = opened(&room);
    let connection = file.connection();
    // With room for hardly a page in memory, what is not yet committed is written to the file itself.
    connection.pragma_update(None, "cache_size", 1).unwrap();
    let transaction = write::begin(connection).unwrap();
    schema::bring_up(connection, 1, schema::STEPS).unwrap();
    connection.execute("UPDATE need SET details = '{\"statped_role\":\"konstruert\"}'", []).unwrap();
    let cut = Room::new();
    for name in ["møte.innstilling", "møte.innstilling-journal"] {
        fs::copy(room.beside(name), cut.beside(name)).unwrap();
    }
    transaction.rollback().unwrap();
    let old = fs::read(old_file(OLD_MEETING)).unwrap();
    assert_ne!(fs::read(&cut.path).unwrap(), old, "half of the change had come to the disk");

    let as_it_is = MeetingFile::open_as_it_is(&cut.path).unwrap();
    assert_eq!(pragmas::format_of(as_it_is.connection()).unwrap(), 1, "SQLite plays the old pages back");
    assert_eq!(as_it_is.revision(), file.revision());
    drop(as_it_is);
    assert_eq!(fs::read(&cut.path).unwrap(), old, "every byte is as it was");
    let brought_up = MeetingFile::open(&cut.path, at(601)).unwrap();
    assert_eq!(pragmas::format_of(brought_up.connection()).unwrap(), FORMAT, "and the next opening brings it up");
    assert_eq!(brought_up.verify(), []);
}

#[test]
fn a_commit_that_is_turned_away_leaves_the_old_file_and_the_next_opening_brings_it_up() {
    let room = Room::new();
    let mut file = opened(&room);
    file.connection_mut().commit_hook(Some(|| true)).unwrap();
    let refused = bring_up(file.connection(), &room.path, 1, at(600)).unwrap_err();
    assert_eq!(refused.code(), "cannot-open");
    assert!(refused.to_string().contains(&format!("it was not brought up from format 1 to {FORMAT}")), "{refused}");
    drop(file);
    assert_eq!(fs::read(&room.path).unwrap(), fs::read(old_file(OLD_MEETING)).unwrap());
    assert_eq!(MeetingFile::open(&room.path, at(601)).unwrap().verify(), []);
    let kept = ["møte.innstilling", "møte.innstilling.sikkerhetskopi-format-1"];
    assert_eq!(room.names(), kept, "the copy that was kept before the first try serves the second");
}

/// A file as format 6 made it: the contact data of somebody in the table of people, and in what undo keeps.
fn of_format_6(room: &Room) -> MeetingFile {
    let file = opened(room);
    take_steps(file.connection(), &room.path, 1, at(600), &schema::STEPS[..6]).unwrap();
    drop(file);
    let mut file = MeetingFile::open_as_it_is(&room.path).unwrap();
    let sql =
        "INSERT INTO person (id, name, email, phone) VALUES ('p1', 'Konstruert Navn', 'p1@example.no', '99887766')";
    write_undoable(&mut file, 610, "set-person", |t| Ok(t.connection.execute(sql, [])?));
    let sql = "UPDATE person SET email = 'ny@example.no' WHERE id = 'p1'";
    write_undoable(&mut file, 611, "set-person", |t| Ok(t.connection.execute(sql, [])?));
    let sql = "UPDATE meeting SET secretariat = 'Statsforvalteren (konstruert)'";
    write_undoable(&mut file, 612, "set-meeting", |t| Ok(t.connection.execute(sql, [])?));
    file
}

/// How often a text stands in a file, byte by byte.
fn found(path: &std::path::Path, text: &str) -> usize {
    fs::read(path).unwrap().windows(text.len()).filter(|window| *window == text.as_bytes()).count()
}

#[test]
fn contact_data_that_an_older_format_had_in_what_undo_kept_can_be_taken_out_of_every_byte() {
    for brought_to_7 in [false, true] {
        let room = Room::new();
        let file = of_format_6(&room);
        if brought_to_7 {
            // A program of format 7 let it lie where undo kept it.
            take_steps(file.connection(), &room.path, 6, at(615), &schema::STEPS[..7]).unwrap();
        }
        drop(file);
        assert!(found(&room.path, "p1@example.no") > 0, "the first address lies in what undo keeps");
        let mut file = room.open();
        let people = file.contents().unwrap().year.people;
        assert_eq!(people[0].email.as_deref(), Some("ny@example.no"), "how they are reached is known still");
        assert_eq!(found(&room.path, "p1@example.no"), 0, "what they had before is gone");
        assert_eq!(found(&room.path, "ny@example.no"), 1, "and stands in one place");
        assert_eq!(file.verify(), [], "the chain tells what is gone");
        assert!(file.history().undo.is_none(), "nothing is taken back past it");
        write_for_good(&mut file, 630, "empty-contact", |t| {
            t.people().put(&procedure::Person { email: None, phone: None, ..people[0].clone() })
        });
        assert_eq!(file.verify(), []);
        drop(file);
        for text in ["ny@example.no", "p1@example.no", "99887766"] {
            assert_eq!(found(&room.path, text), 0, "{text} is in no byte of the file");
        }
    }
}

#[test]
fn what_undo_kept_of_other_changes_stays_and_the_chain_names_what_is_gone() {
    let room = Room::new();
    drop(of_format_6(&room));
    let file = room.open();
    let journal = file.journal().unwrap();
    let emptied = journal.last().unwrap().entry.body["emptied"].as_array().unwrap();
    let kinds: Vec<&str> = emptied
        .iter()
        .map(|revision| journal[usize::try_from(revision.as_u64().unwrap()).unwrap() - 1].entry.kind.as_str())
        .collect();
    assert_eq!(kinds, ["set-person", "set-person"]);
    let sql = "SELECT count(*) FROM journal WHERE role = 'change'";
    let count = |sql: &str| -> i64 { file.connection().query_row(sql, [], |row| row.get(0)).unwrap() };
    assert_eq!(count("SELECT count(*) FROM changeset"), count(sql) - 2);
    for entry in &journal {
        file.row_changes(entry.revision).unwrap();
    }
}
