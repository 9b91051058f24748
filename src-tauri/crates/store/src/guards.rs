//! Tests of what guards an open file: its PRAGMAs, read back, and the triggers, tried on the program's own connection.

use forum::vote::VoteMethod;
use rusqlite::Connection;
use rusqlite::config::DbConfig;

use crate::sample::{Room, decide, new_vote, roll_call, set_amount, unchecked, write_for_good};
use crate::{APPLICATION_ID, FORMAT, MeetingFile};

fn pragma<T: rusqlite::types::FromSql>(connection: &Connection, name: &str) -> T {
    connection.pragma_query_value(None, name, |row| row.get(0)).unwrap()
}

#[test]
fn an_open_file_is_set_up_to_keep_what_it_was_told() {
    let (room, file) = Room::with_meeting(1);
    drop(file);
    let file = room.open();
    let connection = file.connection();
    assert_eq!(pragma::<i32>(connection, "application_id"), APPLICATION_ID);
    assert_eq!(APPLICATION_ID.to_be_bytes(), *b"Inst");
    assert_eq!(pragma::<i64>(connection, "user_version"), FORMAT);
    assert_eq!(pragma::<String>(connection, "journal_mode"), "delete");
    assert_eq!(pragma::<i64>(connection, "synchronous"), 3, "EXTRA");
    assert_eq!(pragma::<String>(connection, "locking_mode"), "exclusive");
    assert!(pragma::<bool>(connection, "foreign_keys"));
    assert!(!pragma::<bool>(connection, "trusted_schema"));
    assert!(pragma::<bool>(connection, "cell_size_check"));
    assert!(pragma::<bool>(connection, "recursive_triggers"));
    assert!(connection.db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE).unwrap());
    assert!(!connection.db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA).unwrap());
    assert!(connection.execute_batch("PRAGMA writable_schema = ON; DELETE FROM sqlite_schema").is_err());
    assert!(rusqlite::version_number() >= 3_051_003);
    let strict: i64 = connection
        .query_row(
            "SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND NOT strict AND name NOT LIKE 'sqlite%'",
            [],
            |row| row.get(0),
        )
        .unwrap();
    assert_eq!(strict, 0, "every table is STRICT");
}

/// What the database answers when it is told to do this on the program's own connection.
fn refusal(file: &MeetingFile, sql: &str) -> String {
    match file.connection().execute_batch(sql) {
        Ok(()) => panic!("nothing stopped: {sql}"),
        Err(error) => error.to_string(),
    }
}

#[test]
fn what_was_decided_cannot_be_changed_or_taken_away() {
    let (_room, mut file) = Room::with_meeting(2);
    set_amount(&mut file, 1, 1, 5);
    decide(&mut file);
    let (held, head) = (file.contents().unwrap(), file.head().to_owned());
    for (sql, answer) in [
        ("UPDATE journal SET who = 'noen' WHERE revision = 1", "a journal entry does not change"),
        ("DELETE FROM journal WHERE revision = (SELECT max(revision) FROM journal)", "a journal entry stays"),
        ("INSERT OR REPLACE INTO journal SELECT * FROM journal WHERE revision = 1", "a journal entry follows the last one"),
        ("INSERT INTO journal SELECT 99, at, who, kind, body, role, target, label, changeset, content, previous, hash
          FROM journal WHERE revision = 1", "a journal entry follows the last one"),
        ("UPDATE changeset SET bytes = x''", "what undo needs does not change"),
        ("DELETE FROM changeset", "what undo needs stays"),
        ("INSERT OR REPLACE INTO changeset SELECT revision, x'' FROM changeset", "what undo needs stays"),
        ("UPDATE version SET draft = 'B'", "a version is frozen"),
        ("DELETE FROM version", "a version stays in the record"),
        ("INSERT OR REPLACE INTO version SELECT hash, 'B', case_number, frozen_at, content FROM version", "a version stays in the record"),
        ("UPDATE consensus_tried SET at = ''", "that consensus was tried stays as it was written"),
        ("DELETE FROM consensus_tried", "that consensus was tried stays in the record"),
        ("INSERT OR REPLACE INTO consensus_tried SELECT version, '' FROM consensus_tried", "that consensus was tried stays in the record"),
        ("UPDATE ballot SET choice = 'against'", "a ballot that is cast does not change"),
        ("DELETE FROM ballot", "a ballot that is cast stays in the record"),
        ("INSERT OR REPLACE INTO ballot SELECT vote, seat, 'against' FROM ballot", "a ballot is cast only while its roll call is open"),
        ("INSERT INTO ballot SELECT vote, 'sf', 'for' FROM ballot LIMIT 1", "a ballot is cast only while its roll call is open"),
        ("INSERT INTO ballot SELECT id, 'uh', 'for' FROM vote WHERE cancelled_at IS NOT NULL", "a ballot is cast only while its roll call is open"),
        ("UPDATE vote SET yes = 3 WHERE closed_at IS NOT NULL", "a vote that has ended does not change"),
        ("UPDATE vote SET cancelled_at = NULL WHERE cancelled_at IS NOT NULL", "a vote that has ended does not change"),
        ("DELETE FROM vote", "a vote stays in the record"),
        ("INSERT OR REPLACE INTO vote SELECT * FROM vote WHERE closed_at IS NOT NULL", "a vote stays in the record"),
        ("UPDATE decision SET by = 'consensus', vote = NULL", "a decision does not change"),
        ("UPDATE decision SET attendance = '[]'", "a decision does not change"),
        ("INSERT INTO answer_given SELECT id, 'uh', 'for' FROM vote", "an answer is given only while its roll call is open"),
        ("INSERT INTO count_entered SELECT id, 1, 0, 0 FROM vote", "a count is entered only while its show of hands is open"),
        ("DELETE FROM decision", "a decision stays in the record"),
        ("INSERT OR REPLACE INTO decision SELECT * FROM decision", "a decision stays in the record"),
        ("DELETE FROM meeting", "the meeting row stays"),
    ] {
        assert_eq!(refusal(&file, sql), answer, "{sql}");
    }
    assert_eq!((file.contents().unwrap(), file.head()), (held, head.as_str()));
    assert_eq!(file.verify(), []);
}

#[test]
fn a_decision_is_reopened_once_and_only_with_a_reason() {
    let (_room, mut file) = Room::with_meeting(1);
    let (version, _) = decide(&mut file);
    let at = crate::sample::at(40);
    let empty = file.write(
        &crate::sample::entry(40, "reopen"),
        &crate::Undoable::No,
        |t| t.decisions().reopen(&version, at, ""),
        unchecked,
    );
    assert!(empty.is_err(), "a reason is needed");
    write_for_good(&mut file, 40, "reopen", |t| t.decisions().reopen(&version, at, "feil ramme"));
    assert_eq!(file.contents().unwrap().decisions[0].reopened, Some((at, "feil ramme".into())));
    let sql = "UPDATE decision SET reopened_reason = 'annet'";
    assert_eq!(refusal(&file, sql), "a decision is reopened once");
    let sql = "UPDATE decision SET reopened_at = NULL, reopened_reason = NULL";
    assert_eq!(refusal(&file, sql), "a decision is reopened once");
}

#[test]
fn one_vote_is_open_at_a_time_and_keeps_what_it_was_opened_with() {
    let (_room, mut file) = Room::with_meeting(1);
    let (version, _) = decide(&mut file);
    let vote = new_vote(&version, 2, VoteMethod::RollCall);
    let open = write_for_good(&mut file, 50, "open-vote", |t| t.votes().open(&vote)).value;
    let second =
        file.write(&crate::sample::entry(51, "open-vote"), &crate::Undoable::No, |t| t.votes().open(&vote), unchecked);
    assert!(second.is_err(), "a vote is open already");
    for sql in [
        "roll = '[]'",
        "rules = '{}'",
        "attendance = '[]'",
        "method = 'show-of-hands'",
        "ordinal = 9",
        "opened_at = ''",
    ] {
        let sql = format!("UPDATE vote SET {sql} WHERE id = {}", open.get());
        assert_eq!(refusal(&file, &sql), "what a vote was opened with does not change");
    }
    let half = format!("UPDATE vote SET yes = 1 WHERE id = {}", open.get());
    assert!(refusal(&file, &half).contains("CHECK constraint failed"), "a count without an end is half a vote");
    let seat = forum::SeatId::new("uh");
    write_for_good(&mut file, 51, "answer", |t| t.votes().answer(open, &seat, Some(forum::vote::Choice::For)));
    let end = format!("UPDATE vote SET cancelled_at = opened_at WHERE id = {}", open.get());
    assert_eq!(refusal(&file, &end), "what a vote has got so far goes when it ends");
    assert_eq!(refusal(&file, "UPDATE answer_given SET vote = 1"), "an answer stays with its seat");
    write_for_good(&mut file, 52, "close-vote", |t| t.votes().close(open, &roll_call()));
    let again = file.write(
        &crate::sample::entry(53, "close-vote"),
        &crate::Undoable::No,
        |t| t.votes().close(open, &roll_call()),
        unchecked,
    );
    assert!(again.is_err(), "a closed vote is not closed again");
    assert_eq!(file.verify(), []);
}

#[test]
fn rows_that_make_no_sense_are_not_taken() {
    let (_room, mut file) = Room::with_meeting(2);
    set_amount(&mut file, 1, 1, 5);
    for sql in [
        "UPDATE adjustment SET amount = -1",
        "UPDATE adjustment SET amount = 9007199254740992",
        "UPDATE adjustment SET amount = 'mye'",
        "UPDATE adjustment SET locked = 2",
        "UPDATE adjustment SET set_by = 'noen'",
        "UPDATE need SET applied_owner = -1",
        "UPDATE need SET ongoing = 2",
        "UPDATE frame_part SET status = 'kanskje'",
        "UPDATE model SET content = 'ikke json'",
        "UPDATE seat SET role = 'gjest'",
        "INSERT INTO note VALUES ('dekom-1', '')",
        "INSERT INTO meeting SELECT 2, kind, made_by, forum, secretariat, county, year, date, place, constructed, vote_rules, origin, copied_at FROM meeting",
        "UPDATE meeting SET kind = 'review'",
        "UPDATE meeting SET place = ''",
        "INSERT INTO import_answer VALUES ('', 'unit', 'kroner')",
        "INSERT INTO import_answer VALUES ('skjema', '', 'kroner')",
        "INSERT INTO import_field VALUES ('', 'Beløp', 'applied-owner')",
        "UPDATE head SET hash = 'kort'",
        "UPDATE need SET details = 'ikke json'",
        "UPDATE participant SET kind = 'noe'",
        "UPDATE participant SET recipient_name = NULL WHERE recipient_org_number IS NOT NULL",
        "UPDATE key_figure SET value = '412,5'",
        "UPDATE key_figure SET value = '-1'",
        "UPDATE key_figure SET value = '1e3'",
        "UPDATE key_figure SET value = '4.1.2'",
        "UPDATE key_figure SET value = ''",
        "UPDATE participation SET takes_part = 2",
        "UPDATE participation SET given = -1",
        "INSERT INTO participation SELECT 'Ingen', scheme, year, 1, 1, NULL, NULL FROM participation",
        "UPDATE commitment SET amount = 9007199254740992",
        "UPDATE commitment SET number = 0",
        "UPDATE commitment SET year = 24",
        "UPDATE unspent_funds SET amount = -1",
        "UPDATE named_base SET name = ''",
        "UPDATE named_base SET amount = -1",
        "UPDATE application SET category = 'annet'",
        "UPDATE application SET applied = -1",
        "UPDATE application SET progress = 'langt'",
        "UPDATE assessment SET at = 'noen'",
        "UPDATE assessment SET criterion = 'fire'",
        "UPDATE assessment SET points = 'ikke json'",
        "UPDATE stage_amount SET stage = 'meldt'",
        "UPDATE stage_amount SET amount = -1",
        "UPDATE stage_amount SET rank = 0",
        "UPDATE stage_amount SET amount = NULL, comment = NULL, rank = NULL",
        "INSERT INTO group_adjustment VALUES ('Utkast A', 'dekom', 'scheme', 'Lofoten', 1, 'hand', 0)",
        "INSERT INTO group_adjustment VALUES ('Utkast A', 'dekom', 'region', '', 1, 'hand', 0)",
        "INSERT INTO group_adjustment VALUES ('Utkast A', 'dekom', 'need', 'x', 1, 'hand', 0)",
        "INSERT INTO group_adjustment VALUES ('Utkast A', 'dekom', 'region', 'Lofoten', -1, 'hand', 0)",
        "INSERT INTO draft_frame VALUES ('Utkast A', 'dekom', -1)",
        "INSERT INTO draft_frame VALUES ('Ingen', 'dekom', 1)",
        "INSERT INTO working_draft VALUES (2, 'Utkast A')",
        "INSERT INTO working_draft VALUES (1, 'Ingen')",
    ] {
        refusal(&file, sql);
    }
    assert_eq!(file.verify(), []);
}
