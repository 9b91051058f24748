//! Somebody who knows SQLite changes a meeting file behind the program's back.

use std::path::Path;

use rusqlite::Connection;

/// Changes rows behind the program's back: the triggers that would refuse it are taken away and put back as they were.
pub fn change(path: &Path, sql: &str) {
    let file = Connection::open(path).unwrap();
    let triggers: Vec<(String, String)> = file
        .prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
        .unwrap()
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    for (name, _) in &triggers {
        file.execute_batch(&format!("DROP TRIGGER {name}")).unwrap();
    }
    assert!(file.execute(sql, []).unwrap() > 0, "{sql} changes nothing");
    for (_, trigger) in &triggers {
        file.execute_batch(trigger).unwrap();
    }
}
