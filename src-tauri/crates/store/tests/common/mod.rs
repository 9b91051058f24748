//! A small meeting to test on: two schemes, three regions, a handful of needs, five seats, two cases.
#![allow(dead_code, reason = "each test file uses its part")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

pub mod shares;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use allocation::{AdjustedBy, Adjustment};
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use forum::vote::{Attendance, Choice, Count, Majority, VoteMethod, VoteResult, VoteRules, Votes};
use forum::{
    Applied, CaseItem, CaseKind, CaseNumber, Criteria, Frame, FramePart, FrameStatus, Kroner, Names, Need, NeedDetails,
    NeedId, Owner, OwnerKind, Scheme, SchemeId, Seat, SeatGroup, SeatId, SeatRole, Theme,
};
use rusqlite::Connection;
use serde_json::json;
use store::{
    By, ClosedVote, Committed, Entry, Meeting, MeetingFile, NewVote, Pending, Setup, StoreError, Tables, Undoable,
    VoteId,
};
use tempfile::TempDir;

pub const DRAFT: &str = "Utkast A";
pub const REGIONS: [&str; 3] = ["Bodø-regionen", "Lofoten", "Ytre Helgeland"];

/// `minutes` after the meeting began.
pub fn at(minutes: i64) -> DateTime<Utc> {
    let start = NaiveDate::from_ymd_opt(2023, 3, 13).unwrap().and_hms_opt(9, 0, 0).unwrap().and_utc();
    start + TimeDelta::minutes(minutes)
}

pub fn names(name: &str) -> Names {
    Names { nb: name.into(), nn: name.into(), en: name.into() }
}

pub fn scheme(id: &str) -> Scheme {
    Scheme {
        id: SchemeId::new(id),
        name: names("Regional ordning"),
        short_name: id.into(),
        purpose: names("barnehage"),
        valid_from: 2017,
        valid_to: Some(2025),
    }
}

/// Need `number` of Dekom: no two alike, every field used by some.
pub fn need(number: u32) -> Need {
    let scheme = SchemeId::new("dekom");
    Need {
        id: NeedId::new(&scheme, number),
        number,
        scheme,
        region: REGIONS[number as usize % 3].into(),
        owner: Owner {
            name: format!("Kommune {number}"),
            org_number: number.is_multiple_of(2).then(|| "937299826".parse().unwrap()),
            kind: if number.is_multiple_of(4) { OwnerKind::PrivateKindergarten } else { OwnerKind::Municipality },
        },
        measure: format!("Leseopplæring «på tvers» nr. {number}"),
        units: (!number.is_multiple_of(3)).then_some(number),
        university: "Nord universitet".into(),
        applied: Applied {
            owner: Kroner::new(100_000 + i64::from(number)),
            university: Kroner::new(50_000),
            coordinator: Kroner::new(10_000),
        },
        later_years: vec![(2024, Kroner::new(120_000)), (2025, Kroner::new(i64::from(number)))],
        start_year: Some(2022),
        duration_years: number.is_multiple_of(5).then_some(3),
        ongoing: number.is_multiple_of(2),
        several_municipalities: number.is_multiple_of(3),
        network_rank: (number < 4).then_some(number),
        criteria: Criteria { local_need: true, collective: !number.is_multiple_of(7), partnership: true },
        special_challenges: number.is_multiple_of(5),
        follow_up: number.is_multiple_of(6),
        pps_takes_part: (number % 2 == 1).then_some(true),
        statped_involved: (number % 3 == 1).then_some(false),
        details: NeedDetails {
            statped_role: number.is_multiple_of(4).then(|| "Statped veileder laget".into()),
            follow_up_agreed: number.is_multiple_of(6).then_some(false),
            theme: number.is_multiple_of(5).then_some(Theme::SpecialNeeds),
            ..NeedDetails::default()
        },
    }
}

pub fn seat(id: &str, group: SeatGroup, role: SeatRole) -> Seat {
    Seat { id: SeatId::new(id), group, organisation: format!("Organisasjon {id}"), region: None, role, has_vote: true }
}

pub fn setup(needs: u32) -> Setup {
    let member = |name: &str| SeatGroup::Member(name.into());
    Setup {
        meeting: Meeting {
            forum: "Samarbeidsforum i Nordland".into(),
            secretariat: "Statsforvalteren i Nordland".into(),
            county: Some("Nordland".into()),
            year: 2023,
            date: NaiveDate::from_ymd_opt(2023, 3, 13),
            place: Some("Bodø rådhus".into()),
            constructed: Some("Eksempel".into()),
            vote_rules: VoteRules { majority: Majority::Simple, quorum: Some(2) },
        },
        schemes: vec![scheme("rekom"), scheme("dekom")],
        frames: vec![Frame {
            scheme: SchemeId::new("dekom"),
            year: 2023,
            parts: vec![
                FramePart {
                    name: "hovedtildeling".into(),
                    amount: Kroner::new(9_000_000),
                    status: FrameStatus::Final,
                    date: NaiveDate::from_ymd_opt(2023, 1, 15),
                    reference: Some("brev 1".into()),
                },
                FramePart {
                    name: "tilleggstildeling".into(),
                    amount: Kroner::new(-20_000),
                    status: FrameStatus::Estimate,
                    date: None,
                    reference: None,
                },
            ],
        }],
        regions: REGIONS.map(String::from).to_vec(),
        model: json!({"unit": 1, "rounding": "largest-remainder"}),
        needs: (1..=needs).map(need).collect(),
        seats: vec![
            seat("sf", SeatGroup::StateAdministrator, SeatRole::Secretariat),
            seat("uh", member("UH"), SeatRole::Representative),
            seat("ks", member("KS"), SeatRole::Leader),
            seat("eier", member("kommunal skoleeier"), SeatRole::Representative),
        ],
        cases: vec![
            CaseItem {
                number: case(3),
                title: "Godkjenning".into(),
                kind: CaseKind::Approval,
                proposed_decision: None,
            },
            CaseItem {
                number: case(4),
                title: "Innstilling".into(),
                kind: CaseKind::Decision,
                proposed_decision: Some("Forumet innstiller slik.".into()),
            },
        ],
        draft: DRAFT.into(),
        participants: shares::participants(),
        commitments: shares::commitments(),
        unspent: vec![shares::unspent()],
        bases: vec![shares::base()],
        applications: shares::applications(),
        assessments: if needs == 0 { Vec::new() } else { shares::assessments() },
        stages: if needs == 0 { Vec::new() } else { shares::stages() },
        plan: store::YearPlan::default(),
    }
}

/// A meeting of format 1, with a decision by vote, made by the program that wrote that format.
pub const OLD_MEETING: &str = "nordland-2023-format-1.innstilling";

/// A review copy of it.
pub const OLD_REVIEW: &str = "gjennomsyn-format-1.innstilling";

/// Where an old file lies; copy it before opening it.
pub fn old_file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/files").join(name)
}

pub fn case(sequence: u32) -> CaseNumber {
    CaseNumber { series: forum::CaseSeries::NONE, year: 2023, sequence }
}

/// A new meeting file in a folder of its own, which is taken away with it.
pub struct Room {
    pub folder: TempDir,
    pub path: PathBuf,
}

impl Room {
    pub fn new() -> Room {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("møte.innstilling");
        Room { folder, path }
    }

    pub fn with_meeting(needs: u32) -> (Room, MeetingFile) {
        let room = Room::new();
        let file = MeetingFile::create(&room.path, &setup(needs), at(0)).expect("a new meeting can be made");
        (room, file)
    }

    pub fn open(&self) -> MeetingFile {
        MeetingFile::open(&self.path, at(500)).expect("the meeting opens again")
    }

    pub fn beside(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Everything in the folder, by name.
    pub fn names(&self) -> Vec<String> {
        let mut names: Vec<String> = std::fs::read_dir(self.folder.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }
}

pub fn entry(minutes: i64, kind: &str) -> Entry {
    Entry { at: at(minutes), who: "leader".into(), kind: kind.into(), body: json!({"do": kind}) }
}

pub fn undoable(label: &str) -> Undoable {
    Undoable::Yes { label: json!({ "code": label }) }
}

/// The check of a test that is about something else: lets anything stand.
pub fn unchecked<T>(_: &Pending<'_>, _: &T) -> Result<(), StoreError> {
    Ok(())
}

/// Sets an amount by hand, as a change that can be taken back.
pub fn set_amount(file: &mut MeetingFile, minutes: i64, number: u32, amount: i64) -> Committed<(), ()> {
    let adjustment = Adjustment { amount: Kroner::new(amount), by: AdjustedBy::Hand, locked: false };
    write(file, minutes, "set-amount", |tables| tables.adjustments().put(DRAFT, &need(number).id, &adjustment))
}

/// A change that can be taken back.
pub fn write<T>(
    file: &mut MeetingFile,
    minutes: i64,
    kind: &str,
    change: impl FnOnce(&Tables<'_>) -> Result<T, StoreError>,
) -> Committed<T, ()> {
    file.write(&entry(minutes, kind), &undoable(kind), change, unchecked).expect("the change is written")
}

/// A change that cannot.
pub fn write_for_good<T>(
    file: &mut MeetingFile,
    minutes: i64,
    kind: &str,
    change: impl FnOnce(&Tables<'_>) -> Result<T, StoreError>,
) -> Committed<T, ()> {
    file.write(&entry(minutes, kind), &Undoable::No, change, unchecked).expect("the change is written")
}

pub fn new_vote(version: &str, ordinal: u32, method: VoteMethod) -> NewVote {
    let seats = ["uh", "ks", "eier"].map(SeatId::new);
    NewVote {
        version: version.into(),
        ordinal,
        method,
        rules: VoteRules { majority: Majority::TwoThirds, quorum: None },
        roll: seats.to_vec(),
        attendance: seats.map(|seat| Attendance { seat, present: true, recused: None }).to_vec(),
        opened_at: at(30),
    }
}

pub fn roll_call() -> ClosedVote {
    let answers = BTreeMap::from([
        (SeatId::new("uh"), Choice::For),
        (SeatId::new("ks"), Choice::For),
        (SeatId::new("eier"), Choice::Blank),
    ]);
    ClosedVote {
        votes: Votes::RollCall { answers },
        count: Count { yes: 2, no: 0, blank: 1 },
        result: VoteResult::Adopted,
        at: at(35),
    }
}

/// Proposes the draft, tries to agree, cancels a vote, holds one by roll call and decides. Gives version and vote.
pub fn decide(file: &mut MeetingFile) -> (String, VoteId) {
    let content = json!({"amounts": {"dekom-1": 100_000}});
    let version = write_for_good(file, 20, "propose", |t| t.versions().freeze(DRAFT, case(4), at(20), &content)).value;
    write_for_good(file, 25, "consensus-tried", |t| t.consensus_tried().record(&version, at(25)));
    let first = new_vote(&version, 1, VoteMethod::ShowOfHands);
    let first = write_for_good(file, 30, "open-vote", |t| t.votes().open(&first)).value;
    write_for_good(file, 31, "cancel-vote", |t| t.votes().cancel(first, at(31)));
    let second = new_vote(&version, 1, VoteMethod::RollCall);
    let second = write_for_good(file, 32, "open-vote", |t| t.votes().open(&second)).value;
    write_for_good(file, 35, "close-vote", |t| {
        t.votes().close(second, &roll_call())?;
        t.decisions().decide(&version, &By::Vote(second), at(35))
    });
    (version, second)
}

/// Alters the closed file behind the program's back, with nothing that guards it.
pub fn tamper(path: &Path, sql: &str) {
    tamper_by(path, |connection| connection.execute_batch(sql));
}

/// The same, by more than SQL.
pub fn tamper_by(path: &Path, alter: impl FnOnce(&Connection) -> rusqlite::Result<()>) {
    let connection = Connection::open(path).unwrap();
    connection.pragma_update_and_check(None, "journal_mode", "MEMORY", |_| Ok(())).unwrap();
    connection.pragma_update(None, "synchronous", "OFF").unwrap();
    connection.pragma_update(None, "foreign_keys", false).unwrap();
    connection.pragma_update(None, "ignore_check_constraints", true).unwrap();
    let triggers: Vec<(String, String)> = connection
        .prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
        .unwrap()
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    for (name, _) in &triggers {
        connection.execute_batch(&format!("DROP TRIGGER {name}")).unwrap();
    }
    alter(&connection).expect("the tampering itself works");
    for (_, sql) in &triggers {
        connection.execute_batch(sql).unwrap();
    }
}

/// A copy of `from`, to be tampered with.
pub fn copy_of(from: &Path, name: &str) -> PathBuf {
    let to = from.with_file_name(name);
    std::fs::copy(from, &to).unwrap();
    to
}
