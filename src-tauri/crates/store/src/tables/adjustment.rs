//! Amounts that do not follow the rule, per draft: set by hand, held, or locked. Those of single needs lie here, those of
//! groups in `group_adjustment`; they are read and written together.

use allocation::{AdjustedBy, Adjustment, Group};
use forum::{Kroner, NeedId};
use rusqlite::params;

use super::{group_adjustment, handles};
use crate::StoreError;
use crate::value::Word;

pub(crate) const SQL: &str = "
CREATE TABLE adjustment (
    draft TEXT NOT NULL REFERENCES draft (name) DEFERRABLE INITIALLY DEFERRED,
    need TEXT NOT NULL REFERENCES need (id) DEFERRABLE INITIALLY DEFERRED,
    amount INTEGER NOT NULL CHECK (amount BETWEEN 0 AND 9007199254740991),
    set_by TEXT NOT NULL CHECK (set_by IN ('hand', 'held')),
    locked INTEGER NOT NULL CHECK (locked IN (0, 1)),
    PRIMARY KEY (draft, need)
) STRICT, WITHOUT ROWID;
CREATE INDEX adjustment_by_need ON adjustment (need);
";

handles!(AdjustmentTable, Adjustments, "the adjustments of a draft");

impl AdjustmentTable<'_> {
    /// The adjustments of a draft.
    pub fn of(&self, draft: &str) -> Result<allocation::Adjustments, StoreError> {
        let sql = "SELECT need, amount, set_by, locked FROM adjustment WHERE draft = ?1";
        let mut statement = self.0.prepare_cached(sql)?;
        let rows = statement.query_map([draft], |row| {
            let adjustment = Adjustment {
                amount: Kroner::new(row.get(1)?),
                by: row.get::<_, Word<AdjustedBy>>(2)?.0,
                locked: row.get(3)?,
            };
            Ok((NeedId::from(row.get::<_, String>(0)?), adjustment))
        })?;
        let needs = rows.collect::<Result<_, _>>()?;
        Ok(allocation::Adjustments { needs, groups: group_adjustment::of(self.0, draft)? })
    }
}

impl Adjustments<'_> {
    /// Sets the amount of one need of a draft.
    pub fn put(&self, draft: &str, need: &NeedId, adjustment: &Adjustment) -> Result<(), StoreError> {
        let sql = "INSERT INTO adjustment (draft, need, amount, set_by, locked) VALUES (?1, ?2, ?3, ?4, ?5)
            ON CONFLICT (draft, need) DO UPDATE SET amount = excluded.amount, set_by = excluded.set_by,
                locked = excluded.locked";
        self.0.0.prepare_cached(sql)?.execute(params![
            draft,
            need.as_str(),
            adjustment.amount.get(),
            Word(adjustment.by),
            adjustment.locked
        ])?;
        Ok(())
    }

    /// Lets one need of a draft follow the rule.
    pub fn remove(&self, draft: &str, need: &NeedId) -> Result<(), StoreError> {
        let sql = "DELETE FROM adjustment WHERE draft = ?1 AND need = ?2";
        self.0.0.prepare_cached(sql)?.execute([draft, need.as_str()])?;
        Ok(())
    }

    /// Sets the amount of a group of a draft.
    pub fn put_group(&self, draft: &str, group: &Group, adjustment: &Adjustment) -> Result<(), StoreError> {
        group_adjustment::put(self.0.0, draft, group, adjustment)
    }

    /// Lets a group of a draft follow the rule.
    pub fn remove_group(&self, draft: &str, group: &Group) -> Result<(), StoreError> {
        group_adjustment::remove(self.0.0, draft, group)
    }

    /// Makes the draft's adjustments exactly these. Only rows that differ are touched, so that what is kept for undo
    /// is as small as the change.
    pub fn replace(&self, draft: &str, adjustments: &allocation::Adjustments) -> Result<(), StoreError> {
        let before = self.of(draft)?;
        for need in before.needs.keys().filter(|need| !adjustments.needs.contains_key(need)) {
            self.remove(draft, need)?;
        }
        for (need, adjustment) in
            adjustments.needs.iter().filter(|(need, adjustment)| before.needs.get(*need) != Some(*adjustment))
        {
            self.put(draft, need, adjustment)?;
        }
        for group in before.groups.keys().filter(|group| !adjustments.groups.contains_key(group)) {
            self.remove_group(draft, group)?;
        }
        for (group, adjustment) in
            adjustments.groups.iter().filter(|(group, adjustment)| before.groups.get(*group) != Some(*adjustment))
        {
            self.put_group(draft, group, adjustment)?;
        }
        Ok(())
    }
}
