//! The meeting of the crash test. Every change writes many rows that all say the same, so that half a change shows: each
//! need's amount, note and measure are the number of the change. Some are imports, which bring one need more; the next change
//! takes it away again.

use std::collections::BTreeMap;
use std::path::Path;

use allocation::{AdjustedBy, Adjustment, Adjustments};
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use forum::vote::VoteRules;
use forum::{
    Applied, CaseItem, CaseKind, CaseNumber, Criteria, Kroner, Names, Need, NeedId, Owner, OwnerKind, Scheme, SchemeId,
};
use serde_json::{Value, json};
use store::{Contents, Entry, Meeting, MeetingFile, OpenError, Pending, Setup, StoreError, Tables, Undoable, Warning};

/// How many needs each change writes.
pub const NEEDS: u32 = 25;
const DRAFT: &str = "Utkast A";

/// The moment of a revision.
pub fn at(revision: u64) -> DateTime<Utc> {
    DateTime::UNIX_EPOCH + TimeDelta::seconds(i64::try_from(revision).unwrap_or(0))
}

fn id(number: u32) -> NeedId {
    NeedId::new(&SchemeId::new("dekom"), number)
}

fn need(number: u32) -> Need {
    Need {
        id: id(number),
        number,
        scheme: SchemeId::new("dekom"),
        region: "Lofoten".into(),
        owner: Owner { name: format!("Kommune {number}"), org_number: None, kind: OwnerKind::Municipality },
        measure: measure(0),
        units: Some(number),
        university: "Nord universitet".into(),
        applied: Applied { owner: Kroner::new(100_000), university: Kroner::new(50_000), coordinator: Kroner::ZERO },
        later_years: Vec::new(),
        start_year: None,
        duration_years: None,
        ongoing: false,
        several_municipalities: false,
        network_rank: None,
        criteria: Criteria { local_need: true, collective: true, partnership: true },
        special_challenges: false,
        follow_up: false,
        pps_takes_part: None,
        statped_involved: None,
        details: forum::NeedDetails::default(),
    }
}

fn names(name: &str) -> Names {
    Names { nb: name.into(), nn: name.into(), en: name.into() }
}

fn measure(change: u64) -> String {
    format!("Leseopplæring i alle fag, med veiledning og nettverkssamlinger gjennom to år, utgave {change}")
}

/// The needs after change `number`. An import brings one more.
fn needs(number: u64) -> Vec<Need> {
    let more = u32::from(is_import(number));
    (1..=NEEDS + more).map(|n| Need { measure: measure(number), ..need(n) }).collect()
}

fn is_import(number: u64) -> bool {
    number % 7 == 3
}

/// Opens the meeting file as the program does: the copies beside it are renewed. Gives what there is to know of it too.
pub fn open(path: &Path) -> Result<(MeetingFile, Vec<Warning>), OpenError> {
    let file = MeetingFile::open(path, at(0))?;
    let mut warnings = file.warnings().to_vec();
    warnings.extend(file.renew_backups(at(0)));
    Ok((file, warnings))
}

/// Makes the meeting file.
pub fn create(path: &Path) -> Result<MeetingFile, StoreError> {
    let setup = Setup {
        meeting: Meeting {
            forum: "Samarbeidsforum i Nordland".into(),
            secretariat: "Statsforvalteren i Nordland".into(),
            county: None,
            year: 2023,
            date: NaiveDate::from_ymd_opt(2023, 3, 13),
            place: None,
            constructed: None,
            vote_rules: VoteRules::default(),
        },
        schemes: vec![Scheme {
            id: SchemeId::new("dekom"),
            name: names("Desentralisert ordning"),
            short_name: "Dekom".into(),
            purpose: names("skole"),
            valid_from: 2017,
            valid_to: Some(2025),
        }],
        frames: Vec::new(),
        regions: vec!["Lofoten".into()],
        model: Value::Null,
        needs: needs(0),
        seats: Vec::new(),
        cases: vec![CaseItem {
            number: CaseNumber { series: forum::CaseSeries::NONE, year: 2023, sequence: 4 },
            title: "Innstilling".into(),
            kind: CaseKind::Decision,
            proposed_decision: None,
        }],
        draft: DRAFT.into(),
        participants: Vec::new(),
        commitments: Vec::new(),
        unspent: Vec::new(),
        bases: Vec::new(),
        applications: Vec::new(),
        assessments: Vec::new(),
        stages: Vec::new(),
        plan: store::YearPlan::default(),
    };
    MeetingFile::create(path, &setup, at(1))
}

/// Writes the next revision: a change, and now and then a step back, a step forth, or a change that is final.
pub fn write_next(file: &mut MeetingFile) -> Result<u64, StoreError> {
    let next = file.revision() + 1;
    let committed = match next % 7 {
        4 => file.undo(at(next), "leader", |pending, _| checked(pending)).map(|committed| committed.revision),
        5 => file.redo(at(next), "leader", |pending, _| checked(pending)).map(|committed| committed.revision),
        0 => change(file, next, &Undoable::No),
        _ => change(file, next, &Undoable::Yes { label: json!(next) }),
    };
    match committed {
        Err(StoreError::NothingToUndo | StoreError::NothingToRedo) => change(file, next, &Undoable::No),
        other => other,
    }
}

fn change(file: &mut MeetingFile, number: u64, undoable: &Undoable) -> Result<u64, StoreError> {
    let kind = if is_import(number) { "import" } else { "set" };
    let entry = Entry { at: at(number), who: "leader".into(), kind: kind.into(), body: json!({ "number": number }) };
    let (amounts, notes) = rows(number);
    let too_many = file.contents()?.needs.len() > needs(number).len();
    let write = |tables: &Tables<'_>| {
        if too_many {
            tables.needs().remove(&id(NEEDS + 1))?;
        }
        needs(number).iter().try_for_each(|need| tables.needs().put(need))?;
        tables.adjustments().replace(DRAFT, &amounts)?;
        notes.iter().try_for_each(|(need, note)| tables.notes().put(need, note))
    };
    Ok(file.write(&entry, undoable, write, |pending, ()| checked(pending))?.revision)
}

/// Reads the meeting back before it is committed, as the program does.
fn checked(pending: &Pending<'_>) -> Result<(), StoreError> {
    pending.contents().map(drop)
}

/// What the rows say after change `number`; zero for a new meeting.
fn rows(number: u64) -> (Adjustments, BTreeMap<NeedId, String>) {
    if number == 0 {
        return Default::default();
    }
    let amount = Kroner::new(i64::try_from(number).unwrap_or(i64::MAX));
    let adjustment = Adjustment { amount, by: AdjustedBy::Held, locked: false };
    let (needs, notes) = (1..=NEEDS).map(|n| ((id(n), adjustment), (id(n), format!("endring {number}")))).unzip();
    (Adjustments { needs, ..Adjustments::default() }, notes)
}

/// True when the rows are exactly what the journal says was done, to the last entry.
pub fn rows_follow_the_journal(file: &MeetingFile) -> Result<bool, StoreError> {
    let mut now = 0;
    let mut before = BTreeMap::new();
    for entry in file.journal()? {
        let target = entry.entry.body["revision"].as_u64().unwrap_or_default();
        now = match entry.entry.kind.as_str() {
            "created" => 0,
            "undo" => before.get(&target).copied().unwrap_or_default(),
            "redo" => target,
            _ => {
                before.insert(entry.revision, now);
                entry.revision
            }
        };
    }
    let Contents { drafts, notes, needs: kept, .. } = file.contents()?;
    Ok(drafts.len() == 1 && (drafts[0].adjustments.clone(), notes) == rows(now) && kept == needs(now))
}
