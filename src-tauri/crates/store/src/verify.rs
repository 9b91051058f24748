//! Is the file what the program wrote? Looks at the database, the journal's chain, the rows, the votes and the versions.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use forum::SeatId;
use forum::vote::{Choice, Count, VoteMethod};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::StoreError;
use crate::content_hash::ContentHashes;
use crate::journal::{self, Head, Written, signed};
use crate::pragmas;
use crate::schema;
use crate::tables::{self, BallotTable, MeetingTable, SoFar, VersionTable, VoteEnd, VoteRecord, VoteTable};
use crate::undo::{Followed, Stack};
use crate::value::hash_of;

/// What kind of thing is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ProblemCode {
    /// The file is gone.
    Missing,
    /// SQLite finds the file itself damaged.
    Integrity,
    /// A row refers to one that is not there: an adjustment of a need that is gone.
    ForeignKey,
    /// A table, index or trigger is not as the program makes it.
    Schema,
    /// The row about the meeting is missing.
    MeetingRow,
    /// The journal is not 1, 2, 3 …
    JournalGap,
    /// An entry does not follow from the one before.
    JournalLink,
    /// An entry was altered.
    JournalHash,
    /// The journal does not end where the file says it ends.
    JournalHead,
    /// What undo needs is missing, altered, or does not follow from the journal.
    Undo,
    /// Rows were altered outside the program.
    Content,
    /// The ballots of a roll call do not tally with its count, or are not of the roll.
    Ballots,
    /// A frozen version was altered.
    Version,
    /// An attachment is not the file that was attached.
    Attachment,
    /// What was done in a meeting does not hold by the meeting's own rules, or its minutes say something else.
    Proceedings,
}

impl ProblemCode {
    /// As it is written.
    pub fn as_str(self) -> &'static str {
        match self {
            ProblemCode::Missing => "missing",
            ProblemCode::Integrity => "integrity",
            ProblemCode::ForeignKey => "foreign-key",
            ProblemCode::Schema => "schema",
            ProblemCode::MeetingRow => "meeting-row",
            ProblemCode::JournalGap => "journal-gap",
            ProblemCode::JournalLink => "journal-link",
            ProblemCode::JournalHash => "journal-hash",
            ProblemCode::JournalHead => "journal-head",
            ProblemCode::Undo => "undo",
            ProblemCode::Content => "content",
            ProblemCode::Ballots => "ballots",
            ProblemCode::Version => "version",
            ProblemCode::Attachment => "attachment",
            ProblemCode::Proceedings => "proceedings",
        }
    }
}

/// One thing that is wrong with a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// What kind.
    pub code: ProblemCode,
    /// What and where, in English.
    pub detail: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.code.as_str(), self.detail)
    }
}

impl Problem {
    pub(crate) fn new(code: ProblemCode, detail: impl Into<String>) -> Problem {
        Problem { code, detail: detail.into() }
    }
}

/// Everything wrong with a meeting file; nothing when it is sound.
pub(crate) fn meeting(connection: &Connection) -> Vec<Problem> {
    examine(
        connection,
        &[
            foreign_keys,
            schema_as_made,
            meeting_row,
            chain,
            content_of_meeting,
            ballots,
            answers_so_far,
            versions,
            kept_files,
            laptop_votes,
        ],
    )
}

/// Everything wrong with a review copy. It has no journal to check against.
pub(crate) fn review(connection: &Connection) -> Vec<Problem> {
    examine(connection, &[foreign_keys, schema_as_made, meeting_row, content, ballots, answers_so_far, versions])
}

type Check = fn(&Connection) -> Result<Vec<Problem>, StoreError>;

/// A check that cannot be done is itself a problem; when the database is damaged, the others could say anything.
fn examine(connection: &Connection, checks: &[Check]) -> Vec<Problem> {
    let unreadable = |error: StoreError| vec![Problem::new(ProblemCode::Integrity, error.to_string())];
    let damage = integrity(connection).unwrap_or_else(unreadable);
    if !damage.is_empty() {
        return damage;
    }
    checks.iter().flat_map(|check| check(connection).unwrap_or_else(unreadable)).collect()
}

fn integrity(connection: &Connection) -> Result<Vec<Problem>, StoreError> {
    let mut statement = connection.prepare("PRAGMA integrity_check(20)")?;
    let lines: Vec<String> = statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    Ok(match lines.as_slice() {
        [only] if only == "ok" => Vec::new(),
        _ => lines.into_iter().map(|line| Problem::new(ProblemCode::Integrity, line)).collect(),
    })
}

fn foreign_keys(connection: &Connection) -> Result<Vec<Problem>, StoreError> {
    let mut statement = connection.prepare("PRAGMA foreign_key_check")?;
    let rows = statement.query_map([], |row| {
        let (table, parent): (String, String) = (row.get(0)?, row.get(2)?);
        Ok(Problem::new(
            ProblemCode::ForeignKey,
            format!("a row of {table} refers to a row of {parent} that is not there"),
        ))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn kept_files(connection: &Connection) -> Result<Vec<Problem>, StoreError> {
    let altered = tables::altered_files(connection)?;
    Ok(altered.into_iter().map(|detail| Problem::new(ProblemCode::Attachment, detail)).collect())
}

fn schema_as_made(connection: &Connection) -> Result<Vec<Problem>, StoreError> {
    let found = schema::objects(connection)?;
    let expected = schema::expected_objects(pragmas::format_of(connection)?)?;
    let altered = |name: &str| Problem::new(ProblemCode::Schema, format!("{name} is not as the program makes it"));
    let missing = expected.iter().filter(|object| !found.contains(object));
    let extra = found.iter().filter(|(name, _)| !expected.iter().any(|(known, _)| known == name));
    Ok(missing.chain(extra).map(|(name, _)| altered(name)).collect())
}

fn meeting_row(connection: &Connection) -> Result<Vec<Problem>, StoreError> {
    let missing = MeetingTable(connection).made_by()?.is_none();
    Ok(missing
        .then(|| Problem::new(ProblemCode::MeetingRow, "the row about the meeting is missing"))
        .into_iter()
        .collect())
}

fn chain(connection: &Connection) -> Result<Vec<Problem>, StoreError> {
    let entries = journal::all(connection)?;
    let mut problems = Vec::new();
    let mut before = Head::none();
    let mut stack = Stack::default();
    let emptied = emptied(&entries);
    for entry in &entries {
        link(&before, entry, &mut problems);
        undo_of(connection, entry, &emptied, &mut stack, &mut problems)?;
        before = entry.head();
    }
    let changesets: i64 = connection.query_row("SELECT count(*) FROM changeset", [], |row| row.get(0))?;
    let is_kept = |entry: &&Written| entry.changeset.is_some() && !emptied.contains(&entry.revision);
    let expected = entries.iter().filter(is_kept).count();
    if usize::try_from(changesets) != Ok(expected) {
        let detail = format!("{changesets} changesets are kept for {expected} changes");
        problems.push(Problem::new(ProblemCode::Undo, detail));
    }
    let stored = Head::stored(connection)?;
    if entries.is_empty() || stored.as_ref() != Some(&before) {
        let says =
            stored.map_or_else(|| "nowhere".to_owned(), |head| format!("at {} with {}", head.revision, head.hash));
        let detail = format!("the journal ends at {} with {}, but should end {says}", before.revision, before.hash);
        problems.push(Problem::new(ProblemCode::JournalHead, detail));
    }
    Ok(problems)
}

fn link(before: &Head, entry: &Written, problems: &mut Vec<Problem>) {
    let revision = entry.revision;
    if revision != before.revision + 1 {
        let detail = format!("entry {revision} comes after entry {}", before.revision);
        problems.push(Problem::new(ProblemCode::JournalGap, detail));
    }
    if entry.previous != before.hash {
        let detail = format!("entry {revision} does not follow from the one before");
        problems.push(Problem::new(ProblemCode::JournalLink, detail));
    }
    if entry.hash != entry.expected_hash() {
        problems.push(Problem::new(ProblemCode::JournalHash, format!("entry {revision} was altered")));
    }
}

/// In the entry that tells of a bringing up: the revisions of which what undo kept was taken out, since it had contact data.
pub(crate) const EMPTIED: &str = "emptied";

/// The revisions before a bringing up of which what undo kept was taken out then.
fn emptied(entries: &[Written]) -> BTreeSet<u64> {
    let mut emptied = BTreeSet::new();
    for entry in entries.iter().filter(|entry| entry.kind == "brought-up") {
        let body: Value = serde_json::from_str(&entry.body).unwrap_or_default();
        let named = body[EMPTIED].as_array().into_iter().flatten().filter_map(Value::as_u64);
        emptied.extend(named.filter(|revision| *revision < entry.revision));
    }
    emptied
}

fn undo_of(
    connection: &Connection,
    entry: &Written,
    emptied: &BTreeSet<u64>,
    stack: &mut Stack,
    problems: &mut Vec<Problem>,
) -> Result<(), StoreError> {
    let revision = entry.revision;
    if let Some(expected) = entry.changeset.as_ref().filter(|_| !emptied.contains(&revision)) {
        let mut statement = connection.prepare_cached("SELECT bytes FROM changeset WHERE revision = ?1")?;
        let found: Vec<Vec<u8>> =
            statement.query_map([signed(revision)], |row| row.get(0))?.collect::<Result<_, _>>()?;
        if found.first().is_none_or(|bytes| hash_of(bytes) != *expected) {
            problems.push(Problem::new(
                ProblemCode::Undo,
                format!("what undo needs of entry {revision} is missing or altered"),
            ));
        }
    }
    let label: Option<Value> = entry.label.as_deref().and_then(|label| serde_json::from_str(label).ok());
    let followed = entry.role().map_or(Followed::No, |role| stack.follow(revision, role, label.as_ref()));
    if followed == Followed::No {
        problems.push(Problem::new(ProblemCode::Undo, format!("entry {revision} takes back what was not next")));
    }
    Ok(())
}

/// Rows against the hash of each table.
fn content(connection: &Connection) -> Result<Vec<Problem>, StoreError> {
    let stored = ContentHashes::stored(connection)?;
    let reckoned = ContentHashes::reckon(connection)?;
    let altered = reckoned.0.iter().filter(|(name, hash)| stored.0.get(*name) != Some(*hash));
    let mut problems: Vec<Problem> = altered
        .map(|(name, _)| {
            Problem::new(ProblemCode::Content, format!("the table {name} was altered outside the program"))
        })
        .collect();
    if stored.0.keys().any(|name| !reckoned.0.contains_key(name)) {
        problems.push(Problem::new(ProblemCode::Content, "a hash is kept of a table that is not there"));
    }
    Ok(problems)
}

/// The same, and the hashes against the journal's last entry.
fn content_of_meeting(connection: &Connection) -> Result<Vec<Problem>, StoreError> {
    let mut problems = content(connection)?;
    let last = journal::all(connection)?.pop();
    let reckoned = ContentHashes::reckon(connection)?.together();
    if problems.is_empty() && last.is_some_and(|entry| entry.content != reckoned) {
        problems.push(Problem::new(ProblemCode::Content, "the tables are not as the last journal entry left them"));
    }
    Ok(problems)
}

fn ballots(connection: &Connection) -> Result<Vec<Problem>, StoreError> {
    let mut problems = Vec::new();
    for vote in VoteTable(connection).rows()? {
        let ballots = BallotTable(connection).of(vote.id)?;
        let mut count = Count::default();
        for choice in ballots.values() {
            match choice {
                Choice::For => count.yes += 1,
                Choice::Against => count.no += 1,
                Choice::Blank => count.blank += 1,
            }
        }
        let expected = match &vote.end {
            VoteEnd::Closed(closed) if vote.opened.method == VoteMethod::RollCall => closed.count,
            VoteEnd::Open(_) | VoteEnd::Closed(_) | VoteEnd::Cancelled(_) => Count::default(),
        };
        if count != expected {
            let detail = format!("the ballots of vote {} do not tally with its count", vote.id.get());
            problems.push(Problem::new(ProblemCode::Ballots, detail));
        }
        problems.extend(outside_roll(&vote, &ballots));
    }
    Ok(problems)
}

/// Answers given so far in an open roll call. Files of earlier formats have none.
fn answers_so_far(connection: &Connection) -> Result<Vec<Problem>, StoreError> {
    if pragmas::format_of(connection)? < tables::SO_FAR_SINCE {
        return Ok(Vec::new());
    }
    let Some(vote) = VoteTable(connection).open_vote()? else {
        return Ok(Vec::new());
    };
    Ok(match &vote.end {
        VoteEnd::Open(SoFar::RollCall(answers)) => outside_roll(&vote, answers).into_iter().collect(),
        VoteEnd::Open(SoFar::ShowOfHands(_)) | VoteEnd::Closed(_) | VoteEnd::Cancelled(_) => Vec::new(),
    })
}

/// The ballots of votes by laptop against their receipts, and what is in the ballot box.
fn laptop_votes(connection: &Connection) -> Result<Vec<Problem>, StoreError> {
    if pragmas::format_of(connection)? < tables::laptop_vote::SINCE {
        return Ok(Vec::new());
    }
    tables::ballot_box::all(connection)?;
    let altered = tables::laptop_vote::altered(connection)?;
    Ok(altered.into_iter().map(|detail| Problem::new(ProblemCode::Ballots, detail)).collect())
}

fn outside_roll(vote: &VoteRecord, answers: &BTreeMap<SeatId, Choice>) -> Option<Problem> {
    let seat = answers.keys().find(|seat| !vote.opened.roll.contains(seat))?;
    let detail = format!("seat {seat} answered in vote {} without being on its roll", vote.id.get());
    Some(Problem::new(ProblemCode::Ballots, detail))
}

fn versions(connection: &Connection) -> Result<Vec<Problem>, StoreError> {
    let altered = |hash: &str| Problem::new(ProblemCode::Version, format!("version {hash} is not what its hash says"));
    let versions = VersionTable(connection).all()?;
    Ok(versions.iter().filter(|v| v.hash != v.expected_hash()).map(|v| altered(&v.hash)).collect())
}
