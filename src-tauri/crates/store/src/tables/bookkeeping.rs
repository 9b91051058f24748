//! The tables the file keeps about itself: the journal, what undo needs, the head, and a hash for each table; the ballot box and how
//! people are reached, which no hash may tell of; and where it is open.
//!
//! Only `journal`, `write` and `verify` use them.

/// Names of the tables that are not content: they are not hashed into the journal and never undone.
pub(crate) const TABLES: [&str; 7] =
    ["journal", "changeset", "head", "content_hash", "ballot_box", "contact", "open_mark"];

pub(crate) const SQL: &str = "
CREATE TABLE journal (
    revision INTEGER NOT NULL PRIMARY KEY CHECK (revision > 0),
    at TEXT NOT NULL,
    who TEXT NOT NULL CHECK (who <> ''),
    kind TEXT NOT NULL CHECK (kind <> ''),
    body TEXT NOT NULL CHECK (json_valid(body)),
    role TEXT NOT NULL CHECK (role IN ('change', 'wall', 'undo', 'redo')),
    target INTEGER CHECK (target < revision),
    label TEXT CHECK (json_valid(label)),
    changeset TEXT CHECK (length(changeset) = 64),
    content TEXT NOT NULL CHECK (length(content) = 64),
    previous TEXT NOT NULL CHECK (length(previous) = 64),
    hash TEXT NOT NULL CHECK (length(hash) = 64),
    CHECK ((role IN ('undo', 'redo')) = (target IS NOT NULL)),
    CHECK ((role = 'change') = (label IS NOT NULL)),
    CHECK ((role = 'change') = (changeset IS NOT NULL))
) STRICT;
CREATE TRIGGER journal_is_gapless BEFORE INSERT ON journal
    WHEN NEW.revision <> (SELECT coalesce(max(revision), 0) + 1 FROM journal)
    BEGIN SELECT raise(ABORT, 'a journal entry follows the last one'); END;
CREATE TRIGGER journal_is_final BEFORE UPDATE ON journal
    BEGIN SELECT raise(ABORT, 'a journal entry does not change'); END;
CREATE TRIGGER journal_stays BEFORE DELETE ON journal
    BEGIN SELECT raise(ABORT, 'a journal entry stays'); END;

CREATE TABLE changeset (
    revision INTEGER NOT NULL PRIMARY KEY REFERENCES journal (revision) DEFERRABLE INITIALLY DEFERRED,
    bytes BLOB NOT NULL
) STRICT;
CREATE TRIGGER changeset_is_final BEFORE UPDATE ON changeset
    BEGIN SELECT raise(ABORT, 'what undo needs does not change'); END;
CREATE TRIGGER changeset_stays BEFORE DELETE ON changeset
    BEGIN SELECT raise(ABORT, 'what undo needs stays'); END;

CREATE TABLE head (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    revision INTEGER NOT NULL CHECK (revision > 0),
    hash TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;

CREATE TABLE content_hash (
    name TEXT NOT NULL PRIMARY KEY,
    hash TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT, WITHOUT ROWID;
";
