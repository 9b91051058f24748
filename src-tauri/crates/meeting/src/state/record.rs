//! From the file's rows to the meeting in memory.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use allocation::{Allocation, AllocationModel, MODEL_VERSION, Method};
use chrono::{DateTime, Utc};
use forum::{Kroner, Names};
use procedure::MeetingId;
use serde::Deserialize;
use store::{By, Contents, VoteEnd, VoteId, VoteRecord};

use crate::command::{Refusal, RefusalCode};
use crate::state::State;
use crate::state::accepted::Override;
use crate::state::frozen::Frozen;
use crate::state::ground::{Ground, Registered};
use crate::state::proposals::{FrozenDraft, LastSettled, decided_parts, last_settled};
use crate::state::year::Year;
use crate::view::{ClosedVote, Decided, DecisionRecord, DecisionView, History, MeetingInfo, OpenVote, Version};

/// Where a file stands beside its rows.
#[derive(Default)]
pub(crate) struct Standing {
    /// The last entry of its journal.
    pub revision: u64,
    /// The journal's head.
    pub head: String,
    /// When the last entry was written.
    pub saved_at: DateTime<Utc>,
    /// What can be taken back and done again.
    pub history: History,
}

/// What the file holds, with the rules' answer to every draft. No rule refuses: what cannot be reckoned says so in the state.
pub(crate) fn state(contents: Contents, standing: Standing) -> Result<State, Refusal> {
    state_after(contents, standing, None)
}

/// The same, with the meetings that were left out of the contents as the year before has them.
pub(crate) fn state_after(mut contents: Contents, standing: Standing, before: Option<&Year>) -> Result<State, Refusal> {
    let forum_year = Year::of(std::mem::take(&mut contents.year), &contents.seats, before);
    let frozen_drafts = frozen_drafts(&contents, &forum_year);
    let decision = decision_view(&contents, &forum_year, &frozen_drafts)?;
    let (model, unread_model) = match AllocationModel::deserialize(&contents.model) {
        Ok(model) => (model, None),
        Err(error) => {
            let refusal = Refusal::new(RefusalCode::ModelNotUnderstood, &error);
            (says_nothing(), Some((contents.model.clone(), refusal)))
        }
    };
    let needs = State::in_order(contents.needs, &contents.schemes, &contents.regions);
    let draft = contents.drafts.iter().find(|draft| draft.name == contents.working).cloned();
    let year = contents.meeting.year;
    let ground = Ground::of(Registered {
        year,
        model,
        schemes: contents.schemes.into_iter().filter(|scheme| scheme.is_valid_in(year)).collect(),
        frames: contents.frames,
        regions: contents.regions,
        needs,
        participants: contents.participants,
        commitments: contents.commitments,
        unspent: contents.unspent,
        what_if: draft.as_ref().map(|draft| draft.what_if.clone()).unwrap_or_default(),
    });
    let mut state = State {
        revision: standing.revision,
        head: standing.head,
        saved_at: standing.saved_at,
        info: MeetingInfo {
            forum: contents.meeting.forum,
            secretariat: contents.meeting.secretariat,
            year,
            date: contents.meeting.date,
            place: contents.meeting.place,
            cases: contents.cases,
            constructed: contents.meeting.constructed.map(crate::files::constructed),
        },
        ground,
        bases: contents.bases,
        applications: contents.applications,
        assessments: contents.assessments,
        stage_amounts: contents.stages,
        notes: contents.notes,
        seats: contents.seats,
        import_forms: contents.import_forms,
        drafts: contents.drafts,
        draft: draft.as_ref().map(|draft| draft.name.clone()).unwrap_or_default(),
        adjustments: draft.as_ref().map(|draft| draft.adjustments.clone()).unwrap_or_default(),
        overrides: draft.map(|draft| draft.overrides).unwrap_or_default().into_iter().map(accepted).collect(),
        decision,
        frozen_drafts,
        year: forum_year,
        history: standing.history,
        unread_model,
        reckoned: Ok(Allocation::default()),
        troubled: BTreeMap::new(),
    };
    state.reckon_all();
    Ok(state)
}

/// Stands where a model cannot be read, so that the rest of the meeting can be shown.
fn says_nothing() -> AllocationModel {
    AllocationModel {
        version: MODEL_VERSION,
        name: Names { nb: String::new(), nn: String::new(), en: String::new() },
        unit: Kroner::new(1),
        method: Method::default(),
        criteria: Vec::new(),
        questions: Vec::new(),
        uses: Vec::new(),
        attention: Vec::new(),
        schemes: Vec::new(),
    }
}

fn accepted(row: store::OverrideRecord) -> Override {
    Override { code: row.code, place: row.place, reason: row.reason }
}

fn frozen_drafts(contents: &Contents, year: &Year) -> Vec<FrozenDraft> {
    let is_decided = |hash: &str| contents.decisions.iter().any(|decision| decision.version == hash);
    let waits = |version: &store::VersionRecord| version.withdrawn_at.is_none() && !is_decided(&version.hash);
    // What an earlier program put forward outside of any meeting waits for nobody.
    let frozen = |version: &store::VersionRecord| FrozenDraft {
        version: version_of(version),
        is_on_the_table: waits(version) && year.is_treated_now(&version.hash),
        amounts: Arc::new(Frozen::given(&version.content)),
        table: Arc::new(Frozen::table(&version.content)),
    };
    contents.versions.iter().map(frozen).collect()
}

/// How a meeting decided a version: by its votes, by agreement. None when its record does not tell.
fn decided_in_meeting(year: &Year, meeting: &MeetingId, frozen: &[FrozenDraft], version: &str) -> Option<Decided> {
    let held = year.meeting(meeting).ok()?.proceedings.as_ref().ok()?;
    let parts = decided_parts(held, frozen.iter().find(|frozen| frozen.version.hash == version)?);
    (!parts.is_empty()).then(|| Decided::Meeting { meeting: meeting.clone(), parts })
}

/// The decisions in the order in which they were made: those of a meeting as they stand in its record, since a vote that was counted
/// again afterwards comes before the votes after it.
fn decisions(contents: &Contents, year: &Year, frozen: &[FrozenDraft]) -> Result<Vec<DecisionRecord>, Refusal> {
    let versions: HashMap<&str, Version> =
        contents.versions.iter().map(|version| (version.hash.as_str(), version_of(version))).collect();
    let votes: HashMap<VoteId, ClosedVote> =
        contents.votes.iter().filter_map(|vote| Some((vote.id, closed(vote)?))).collect();
    let mut placed: Vec<((usize, usize), DecisionRecord)> = Vec::new();
    let (mut turn, mut in_meeting) = (0, None);
    for row in &contents.decisions {
        let missing = |what: &str| Refusal::new(RefusalCode::FileDamaged, format!("a decision without its {what}"));
        let (meeting, last) = match &row.by {
            By::Meeting { meeting, .. } => (Some(meeting), last_decided(year, meeting, &row.version)),
            By::Consensus { .. } | By::Vote(_) => (None, None),
        };
        turn += usize::from(meeting.is_none() || meeting != in_meeting);
        in_meeting = meeting;
        let decided = match &row.by {
            By::Consensus { attendance } => Decided::Consensus { attendance: attendance.clone() },
            By::Meeting { meeting, .. } => decided_in_meeting(year, meeting, frozen, &row.version)
                .unwrap_or_else(|| Decided::Untold { meeting: meeting.clone() }),
            By::Vote(id) => Decided::Vote { vote: votes.get(id).cloned().ok_or_else(|| missing("vote"))? },
        };
        let record = DecisionRecord {
            version: versions.get(row.version.as_str()).cloned().ok_or_else(|| missing("version"))?,
            decided,
            decided_at: match (&row.by, last) {
                // It was decided once more, by another vote.
                (By::Meeting { vote, .. }, Some(last)) if last.vote != *vote => last.at,
                _first => row.decided_at,
            },
            reopened: row.reopened.as_ref().map(|(_, reason)| reason.clone()),
            replaced_by: None,
        };
        placed.push(((turn, last.map_or(0, |last| last.place)), record));
    }
    placed.sort_by_key(|(place, _)| *place);
    Ok(placed.into_iter().map(|(_, record)| record).collect())
}

fn last_decided(year: &Year, meeting: &MeetingId, version: &str) -> Option<LastSettled> {
    last_settled(year.meeting(meeting).ok()?.proceedings.as_ref().ok()?, version)
}

/// The last decision that was not set aside is in force; it stands in place of those before it.
fn decision_view(contents: &Contents, year: &Year, frozen: &[FrozenDraft]) -> Result<DecisionView, Refusal> {
    let (mut decision, mut earlier, mut after) = (None, Vec::new(), None);
    for mut record in decisions(contents, year, frozen)?.into_iter().rev() {
        let stands = record.reopened.is_none();
        if stands {
            record.replaced_by = after.replace(record.version.clone());
        }
        match stands && decision.is_none() {
            true => decision = Some(record),
            false => earlier.push(record),
        }
    }
    earlier.reverse();
    Ok(DecisionView {
        proposed: frozen.iter().rfind(|frozen| frozen.is_on_the_table).map(|frozen| frozen.version.clone()),
        votes: contents.votes.iter().filter_map(closed).collect(),
        decision,
        earlier,
    })
}

fn version_of(version: &store::VersionRecord) -> Version {
    Version {
        draft: version.draft.clone(),
        hash: version.hash.clone(),
        frozen_at: version.frozen_at,
        case: version.case,
    }
}

fn opened(vote: &VoteRecord) -> OpenVote {
    let opened = &vote.opened;
    OpenVote {
        ordinal: opened.ordinal,
        method: opened.method,
        roll: opened.roll.clone(),
        attendance: opened.attendance.clone(),
        rules: opened.rules,
        opened_at: opened.opened_at,
    }
}

fn closed(vote: &VoteRecord) -> Option<ClosedVote> {
    let VoteEnd::Closed(end) = &vote.end else {
        return None;
    };
    Some(ClosedVote {
        opened: opened(vote),
        version: vote.opened.version.clone(),
        votes: end.votes.clone(),
        count: end.count,
        result: end.result,
        closed_at: end.at,
    })
}
