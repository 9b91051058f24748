//! Amounts set for groups in a draft: a scheme, a region, a pot. They are read and written as a part of the draft's
//! adjustments, see [`super::Adjustments`].

use std::collections::BTreeMap;

use allocation::{AdjustedBy, Adjustment, Group, GroupLevel};
use forum::{Kroner, SchemeId};
use rusqlite::{Connection, params};

use crate::StoreError;
use crate::value::Word;

pub(crate) const SQL: &str = "
CREATE TABLE group_adjustment (
    draft TEXT NOT NULL REFERENCES draft (name) DEFERRABLE INITIALLY DEFERRED,
    scheme TEXT NOT NULL REFERENCES scheme (id) DEFERRABLE INITIALLY DEFERRED,
    level TEXT NOT NULL CHECK (level IN ('scheme', 'region', 'pot')),
    name TEXT NOT NULL,
    amount INTEGER NOT NULL CHECK (amount BETWEEN 0 AND 9007199254740991),
    set_by TEXT NOT NULL CHECK (set_by IN ('hand', 'held')),
    locked INTEGER NOT NULL CHECK (locked IN (0, 1)),
    PRIMARY KEY (draft, scheme, level, name),
    CHECK ((level = 'scheme') = (name = ''))
) STRICT, WITHOUT ROWID;
";

pub(super) fn of(connection: &Connection, draft: &str) -> Result<BTreeMap<Group, Adjustment>, StoreError> {
    let sql = "SELECT scheme, level, name, amount, set_by, locked FROM group_adjustment WHERE draft = ?1";
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement.query_map([draft], |row| {
        let group = Group {
            scheme: SchemeId::new(row.get::<_, String>(0)?),
            level: row.get::<_, Word<GroupLevel>>(1)?.0,
            name: row.get(2)?,
        };
        let adjustment = Adjustment {
            amount: Kroner::new(row.get(3)?),
            by: row.get::<_, Word<AdjustedBy>>(4)?.0,
            locked: row.get(5)?,
        };
        Ok((group, adjustment))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub(super) fn put(
    connection: &Connection,
    draft: &str,
    group: &Group,
    adjustment: &Adjustment,
) -> Result<(), StoreError> {
    let sql = "INSERT INTO group_adjustment (draft, scheme, level, name, amount, set_by, locked)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
        ON CONFLICT (draft, scheme, level, name) DO UPDATE SET amount = excluded.amount, set_by = excluded.set_by,
            locked = excluded.locked";
    connection.prepare_cached(sql)?.execute(params![
        draft,
        group.scheme.as_str(),
        Word(group.level),
        group.name,
        adjustment.amount.get(),
        Word(adjustment.by),
        adjustment.locked
    ])?;
    Ok(())
}

pub(super) fn remove(connection: &Connection, draft: &str, group: &Group) -> Result<(), StoreError> {
    let sql = "DELETE FROM group_adjustment WHERE draft = ?1 AND scheme = ?2 AND level = ?3 AND name = ?4";
    connection.prepare_cached(sql)?.execute(params![draft, group.scheme.as_str(), Word(group.level), group.name])?;
    Ok(())
}
