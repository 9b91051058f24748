//! Behovsmeldinger, a column for each thing that is reported.

use forum::{Applied, Criteria, Kroner, Need, NeedDetails, NeedId, OrgNumber, Owner, OwnerKind, SchemeId};
use rusqlite::{OptionalExtension, Row, params};

use super::handles;
use crate::StoreError;
use crate::value::{Json, Lean, Word};

pub(crate) const SQL: &str = "
CREATE TABLE need (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    scheme TEXT NOT NULL REFERENCES scheme (id) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL CHECK (number >= 0),
    region TEXT NOT NULL REFERENCES region (name) DEFERRABLE INITIALLY DEFERRED,
    owner_name TEXT NOT NULL,
    owner_org_number TEXT,
    owner_kind TEXT NOT NULL,
    measure TEXT NOT NULL,
    units INTEGER CHECK (units >= 0),
    university TEXT NOT NULL,
    applied_owner INTEGER NOT NULL CHECK (applied_owner BETWEEN 0 AND 9007199254740991),
    applied_university INTEGER NOT NULL CHECK (applied_university BETWEEN 0 AND 9007199254740991),
    applied_coordinator INTEGER NOT NULL CHECK (applied_coordinator BETWEEN 0 AND 9007199254740991),
    later_years TEXT NOT NULL CHECK (json_valid(later_years)),
    start_year INTEGER,
    duration_years INTEGER CHECK (duration_years >= 0),
    ongoing INTEGER NOT NULL CHECK (ongoing IN (0, 1)),
    several_municipalities INTEGER NOT NULL CHECK (several_municipalities IN (0, 1)),
    network_rank INTEGER CHECK (network_rank >= 0),
    local_need INTEGER NOT NULL CHECK (local_need IN (0, 1)),
    collective INTEGER NOT NULL CHECK (collective IN (0, 1)),
    partnership INTEGER NOT NULL CHECK (partnership IN (0, 1)),
    special_challenges INTEGER NOT NULL CHECK (special_challenges IN (0, 1)),
    follow_up INTEGER NOT NULL CHECK (follow_up IN (0, 1)),
    pps_takes_part INTEGER CHECK (pps_takes_part IN (0, 1)),
    statped_involved INTEGER CHECK (statped_involved IN (0, 1))
) STRICT;
CREATE INDEX need_by_scheme ON need (scheme, region, number);
";

/// Format 2: what only some of the needs say.
pub(crate) const SQL_2: &str = "
ALTER TABLE need ADD COLUMN details TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(details));
";

const COLUMNS: &str =
    "n.id, n.scheme, n.number, n.region, n.owner_name, n.owner_org_number, n.owner_kind, n.measure, n.units,
    n.university, n.applied_owner, n.applied_university, n.applied_coordinator, n.later_years, n.start_year,
    n.duration_years, n.ongoing, n.several_municipalities, n.network_rank, n.local_need, n.collective, n.partnership,
    n.special_challenges, n.follow_up, n.pps_takes_part, n.statped_involved, n.details";

/// What goes with a need, by its id.
const HANGING_ON_A_NEED: [&str; 6] = [
    "DELETE FROM adjustment WHERE need = ?1",
    "DELETE FROM override WHERE place ->> '$.need' = ?1",
    "DELETE FROM note WHERE need = ?1",
    "DELETE FROM assessment WHERE need = ?1",
    "DELETE FROM stage_amount WHERE need = ?1",
    "DELETE FROM kept_file WHERE need = ?1",
];

handles!(NeedTable, Needs, "the needs");

impl NeedTable<'_> {
    /// Every need, by the meeting's order of schemes and regions, then by number.
    pub fn all(&self) -> Result<Vec<Need>, StoreError> {
        let sql = format!(
            "SELECT {COLUMNS} FROM need n JOIN scheme s ON s.id = n.scheme JOIN region r ON r.name = n.region
             ORDER BY s.ordinal, r.ordinal, n.number, n.id"
        );
        let mut statement = self.0.prepare_cached(&sql)?;
        let rows = statement.query_map([], read)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// One need, if it is there.
    pub fn get(&self, id: &NeedId) -> Result<Option<Need>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM need n WHERE n.id = ?1");
        Ok(self.0.prepare_cached(&sql)?.query_row([id.as_str()], read).optional()?)
    }
}

impl Needs<'_> {
    /// Adds the need, or writes it in place of the one with its id. Its scheme and region must be there when the
    /// transaction ends.
    pub fn put(&self, need: &Need) -> Result<(), StoreError> {
        let sql =
            "INSERT INTO need (id, scheme, number, region, owner_name, owner_org_number, owner_kind, measure, units,
                university, applied_owner, applied_university, applied_coordinator, later_years, start_year,
                duration_years, ongoing, several_municipalities, network_rank, local_need, collective, partnership,
                special_challenges, follow_up, pps_takes_part, statped_involved, details)
            VALUES (:id, :scheme, :number, :region, :owner_name, :owner_org_number, :owner_kind, :measure, :units,
                :university, :applied_owner, :applied_university, :applied_coordinator, :later_years, :start_year,
                :duration_years, :ongoing, :several_municipalities, :network_rank, :local_need, :collective,
                :partnership, :special_challenges, :follow_up, :pps_takes_part, :statped_involved, :details)
            ON CONFLICT (id) DO UPDATE SET scheme = excluded.scheme, number = excluded.number,
                region = excluded.region, owner_name = excluded.owner_name,
                owner_org_number = excluded.owner_org_number, owner_kind = excluded.owner_kind,
                measure = excluded.measure, units = excluded.units, university = excluded.university,
                applied_owner = excluded.applied_owner, applied_university = excluded.applied_university,
                applied_coordinator = excluded.applied_coordinator, later_years = excluded.later_years,
                start_year = excluded.start_year, duration_years = excluded.duration_years,
                ongoing = excluded.ongoing, several_municipalities = excluded.several_municipalities,
                network_rank = excluded.network_rank, local_need = excluded.local_need,
                collective = excluded.collective, partnership = excluded.partnership,
                special_challenges = excluded.special_challenges, follow_up = excluded.follow_up,
                pps_takes_part = excluded.pps_takes_part, statped_involved = excluded.statped_involved,
                details = excluded.details";
        // In the order of the names above: a table of ten thousand is bound by their places, without a search for each name.
        self.0.0.prepare_cached(sql)?.execute(params![
            need.id.as_str(),
            need.scheme.as_str(),
            need.number,
            need.region,
            need.owner.name,
            need.owner.org_number.as_ref().map(Word),
            Word(need.owner.kind),
            need.measure,
            need.units,
            need.university,
            need.applied.owner.get(),
            need.applied.university.get(),
            need.applied.coordinator.get(),
            Json(&need.later_years),
            need.start_year,
            need.duration_years,
            need.ongoing,
            need.several_municipalities,
            need.network_rank,
            need.criteria.local_need,
            need.criteria.collective,
            need.criteria.partnership,
            need.special_challenges,
            need.follow_up,
            need.pps_takes_part,
            need.statped_involved,
            Lean(&need.details),
        ])?;
        Ok(())
    }

    /// Takes a need out, with everything that hangs on it: what is set and accepted for it in every draft, its note, its
    /// assessments and what it carries at each stage ([`StoreError::NotThere`] when there is no such need). Frozen versions
    /// know nothing of it.
    ///
    /// Each row goes by a statement of its own, so that one undo brings all of them back.
    pub fn remove(&self, id: &NeedId) -> Result<(), StoreError> {
        for sql in HANGING_ON_A_NEED {
            self.0.0.prepare_cached(sql)?.execute([id.as_str()])?;
        }
        match self.0.0.prepare_cached("DELETE FROM need WHERE id = ?1")?.execute([id.as_str()])? {
            1 => Ok(()),
            _ => Err(StoreError::NotThere(format!("behovsmelding {id}"))),
        }
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<Need> {
    Ok(Need {
        id: NeedId::from(row.get::<_, String>(0)?),
        scheme: SchemeId::new(row.get::<_, String>(1)?),
        number: row.get(2)?,
        region: row.get(3)?,
        owner: Owner {
            name: row.get(4)?,
            org_number: row.get::<_, Option<Word<OrgNumber>>>(5)?.map(|number| number.0),
            kind: row.get::<_, Word<OwnerKind>>(6)?.0,
        },
        measure: row.get(7)?,
        units: row.get(8)?,
        university: row.get(9)?,
        applied: Applied {
            owner: Kroner::new(row.get(10)?),
            university: Kroner::new(row.get(11)?),
            coordinator: Kroner::new(row.get(12)?),
        },
        later_years: row.get::<_, Json<Vec<(i32, Kroner)>>>(13)?.0,
        start_year: row.get(14)?,
        duration_years: row.get(15)?,
        ongoing: row.get(16)?,
        several_municipalities: row.get(17)?,
        network_rank: row.get(18)?,
        criteria: Criteria { local_need: row.get(19)?, collective: row.get(20)?, partnership: row.get(21)? },
        special_challenges: row.get(22)?,
        follow_up: row.get(23)?,
        pps_takes_part: row.get(24)?,
        statped_involved: row.get(25)?,
        details: row.get::<_, Json<NeedDetails>>(26)?.0,
    })
}
