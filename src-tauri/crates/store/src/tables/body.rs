//! The bodies that meet, in order: a forum, its AU, its fagutvalg.

use forum::SchemeId;
use procedure::{AgendaTemplate, Body, BodyId, BodyKind, BodyLeader, MeetingRules};
use rusqlite::params;

use super::handles;
use crate::StoreError;
use crate::value::{Json, Word};

/// The body of a file that an older program wrote: its forum, with the majority and the quorum that the file had.
pub(crate) const SQL: &str = "
CREATE TABLE body (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    ordinal INTEGER NOT NULL CHECK (ordinal > 0),
    name TEXT NOT NULL CHECK (name <> ''),
    kind TEXT NOT NULL,
    rules TEXT NOT NULL CHECK (json_valid(rules)),
    template TEXT CHECK (json_valid(template)),
    days_of_notice INTEGER NOT NULL CHECK (days_of_notice >= 0)
) STRICT;
INSERT INTO body (id, ordinal, name, kind, rules, template, days_of_notice)
    SELECT 'forum', 1, forum, 'forum',
        json_object(
            'majority', json_object(
                'share', CASE vote_rules ->> 'majority'
                    WHEN 'two-thirds' THEN json('{\"parts\":2,\"of\":3,\"reach\":\"at-least\"}')
                    ELSE json('{\"parts\":1,\"of\":2,\"reach\":\"more-than\"}') END,
                'of', iif(vote_rules ->> 'majority' = 'absolute', 'entitled', 'given')),
            'quorum', json_object(
                'of', 'voting-seats',
                'needs', CASE WHEN vote_rules ->> 'quorum' IS NULL
                    THEN json('{\"share\":{\"parts\":1,\"of\":2,\"reach\":\"at-least\"}}')
                    ELSE json_object('number', vote_rules ->> 'quorum') END)),
        NULL, 14
    FROM meeting WHERE forum <> '';
";

/// What the thirteenth format adds: the *ordninger* that a body decides, none for all, and who was chosen to lead it.
pub(crate) const SQL_13: &str = "
ALTER TABLE body ADD COLUMN schemes TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(schemes));
ALTER TABLE body ADD COLUMN leader TEXT CHECK (json_valid(leader));
";

handles!(BodyTable, Bodies, "the bodies");

impl BodyTable<'_> {
    /// Every body, in order.
    pub fn all(&self) -> Result<Vec<Body>, StoreError> {
        let sql = "SELECT id, name, kind, rules, template, days_of_notice, schemes, leader FROM body ORDER BY ordinal";
        let mut statement = self.0.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| {
            Ok(Body {
                id: BodyId::new(row.get::<_, String>(0)?),
                name: row.get(1)?,
                kind: row.get::<_, Word<BodyKind>>(2)?.0,
                rules: row.get::<_, Json<MeetingRules>>(3)?.0,
                template: row.get::<_, Option<Json<AgendaTemplate>>>(4)?.map(|template| template.0),
                days_of_notice: row.get(5)?,
                schemes: row.get::<_, Json<Vec<SchemeId>>>(6)?.0,
                leader: row.get::<_, Option<Json<BodyLeader>>>(7)?.map(|leader| leader.0),
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Bodies<'_> {
    /// Adds the body after the others, or changes the one with its id where it stands.
    pub fn put(&self, body: &Body) -> Result<(), StoreError> {
        let sql = "INSERT INTO body (id, ordinal, name, kind, rules, template, days_of_notice, schemes, leader)
            VALUES (?1, (SELECT coalesce(max(ordinal), 0) + 1 FROM body), ?2, ?3, ?4, ?5, ?6, ?7, ?8)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, kind = excluded.kind, rules = excluded.rules,
                template = excluded.template, days_of_notice = excluded.days_of_notice,
                schemes = excluded.schemes, leader = excluded.leader";
        self.0.0.prepare_cached(sql)?.execute(params![
            body.id.as_str(),
            body.name,
            Word(body.kind),
            Json(&body.rules),
            body.template.as_ref().map(Json),
            body.days_of_notice,
            Json(&body.schemes),
            body.leader.as_ref().map(Json)
        ])?;
        Ok(())
    }

    /// Takes a body away that nothing is of. Refused when it is not there ([`StoreError::NotThere`]).
    pub fn remove(&self, id: &BodyId) -> Result<(), StoreError> {
        self.0.0.execute("DELETE FROM composition WHERE body = ?1", [id.as_str()])?;
        match self.0.0.execute("DELETE FROM body WHERE id = ?1", [id.as_str()])? {
            1 => Ok(()),
            _ => Err(StoreError::NotThere(format!("body {id}"))),
        }
    }
}
