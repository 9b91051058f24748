//! «Nytt år fra dette»: a new forum-year from an old one. What stands from year to year is carried; what belongs to the old year is not;
//! what must be given anew is said, and never made up.

use std::path::Path;

use allocation::{AllocationModel, YearCode, bound_in_later_years};
use chrono::{DateTime, Utc};
use forum::{CaseItem, CaseNumber, Commitment, Kroner, Need, Participant, Participation};
use procedure::{
    AgendaEntry, AgendaItem, BodyId, CasePlan, CaseStatus, CaseText, JointVote, MeetingForm, MeetingId,
    MinutesLanguage, PlannedMeeting, carried_over,
};
use serde::{Deserialize, Serialize};
use store::{Contents, MeetingFile, Setup, YearPlan};
use strum::{IntoStaticStr, VariantArray};

use super::next_year_kept::{follow_up_open, kept};
use crate::command::{Refusal, RefusalCode};
use crate::state::State;

/// The name of a new year's draft.
const FIRST_DRAFT: &str = "Utkast A";
/// The meeting that waits for a date.
const FIRST_MEETING: &str = "m1";

/// What a line of the report is about; its text is `next-year-<code>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, Serialize, Deserialize, VariantArray)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum NextYearCode {
    /// Bodies were carried, with their rules and templates.
    Bodies,
    /// Seats were carried, with holders, varaer and terms.
    Seats,
    /// Participants were carried, with key figures.
    Participants,
    /// Last year's amounts were written on participants.
    LastYear,
    /// Promises of the new year and later were carried.
    Commitments,
    /// Undecided cases were carried, with new numbers.
    Cases,
    /// Proposed cases that wait were carried.
    Proposals,
    /// Dates are open: no meeting is planned.
    DatesOpen,
    /// Nothing was decided, so there are no amounts of last year.
    NothingDecided,
    /// Schemes of the new year without a frame.
    FrameOpen,
    /// Schemes that ended with the old year.
    SchemeEnded,
    /// Terms that have run out when the new year begins.
    TermOver,
    /// Promises that were left out: a year beyond the limit, or bound by an earlier decision.
    PromiseLeftOut,
    /// Promises that stand as they were reported, though less was given.
    PromiseAsReported,
    /// What the model had of the old year was emptied: deciding cases, and the dates of a round.
    ModelEmptied,
    /// What the model has of the old year and a county decides each year: regions that come first, sums that were named.
    ModelToCheck,
    /// Attachments of the carried cases were not carried.
    Attachments,
    /// What is to be followed up and is not done stays in the old year.
    FollowUpOpen,
    /// Who took no part last year: the new year says nothing of it.
    TookNoPart,
    /// Steps of the årshjul were carried to the same days.
    Milestones,
    /// Rows of the lists were carried.
    Rows,
    /// Steps whose day the new year does not have.
    MilestoneWithoutDay,
    /// Files of the carried rows were not carried.
    RowFiles,
}

/// A line of the report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct NextYearLine {
    /// What it is about.
    pub code: NextYearCode,
    /// How many.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub count: usize,
    /// Which, by name or number.
    pub which: Vec<String>,
}

/// What a new year has from the old one, and what it lacks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct NextYear {
    /// The new year.
    pub year: i32,
    /// What was carried.
    pub carried: Vec<NextYearLine>,
    /// What must be given anew, or looked at.
    pub open: Vec<NextYearLine>,
}

impl NextYear {
    /// The report in words, what was carried first.
    pub fn in_words(&self, texts: &documents::Texts) -> Vec<String> {
        let told = |line: &NextYearLine| {
            let key = format!("next-year-{}", <&str>::from(line.code));
            let (count, which) = (line.count.to_string(), line.which.join(", "));
            let year = (self.year - 1).to_string();
            texts.get(&key, &[("count", &count), ("which", &which), ("year", &year)])
        };
        self.carried.iter().chain(&self.open).map(told).collect()
    }
}

/// Makes the file of the new year. `decided` is the old meeting with what was decided in place of its working draft.
pub(crate) fn make(
    (state, contents, decided): (&State, Contents, Option<&State>),
    path: &Path,
    at: DateTime<Utc>,
) -> Result<(MeetingFile, NextYear), Refusal> {
    if state.unread_model.is_some() {
        return Err(Refusal::new(RefusalCode::YearModelUnread, "the model is not understood"));
    }
    let mut told = Report::default();
    let setup = setup(state, contents, decided, &mut told)?;
    let next = NextYear { year: setup.meeting.year, carried: told.carried, open: told.open };
    Ok((MeetingFile::create(path, &setup, at)?, next))
}

#[derive(Default)]
struct Report {
    carried: Vec<NextYearLine>,
    open: Vec<NextYearLine>,
}

impl Report {
    fn carried(&mut self, code: NextYearCode, count: usize) {
        if count > 0 {
            self.carried.push(NextYearLine { code, count, which: Vec::new() });
        }
    }

    fn open(&mut self, code: NextYearCode, which: Vec<String>) {
        if !which.is_empty() {
            self.open.push(NextYearLine { code, count: which.len(), which });
        }
    }
}

fn setup(state: &State, old: Contents, decided: Option<&State>, told: &mut Report) -> Result<Setup, Refusal> {
    let (last, next) = (state.info.year, state.info.year + 1);
    let first = old.year.bodies.first().map(|body| body.id.clone());
    told.carried(NextYearCode::Bodies, old.year.bodies.len());
    told.carried(NextYearCode::Seats, old.seats.len());
    told.carried(NextYearCode::Participants, old.participants.len());
    let participants = participants(&old.participants, decided, told);
    let commitments = commitments(&old.commitments, decided, next, told);
    let model = model(state.model.clone(), told);
    let (cases, plan) = cases(state, first.as_ref(), told)?;
    told.open(NextYearCode::DatesOpen, vec![next.to_string()]);
    if decided.is_none() {
        told.open(NextYearCode::NothingDecided, vec![last.to_string()]);
    }
    let frames: Vec<_> = old.frames.into_iter().filter(|frame| frame.year >= last).collect();
    let (in_force, ended): (Vec<_>, Vec<_>) = old
        .schemes
        .iter()
        .filter(|scheme| scheme.is_valid_in(last) || scheme.is_valid_in(next))
        .partition(|scheme| scheme.is_valid_in(next));
    let without_frame =
        in_force.iter().filter(|scheme| !frames.iter().any(|frame| frame.scheme == scheme.id && frame.year == next));
    told.open(NextYearCode::FrameOpen, without_frame.map(|scheme| scheme.short_name.clone()).collect());
    told.open(NextYearCode::SchemeEnded, ended.iter().map(|scheme| scheme.short_name.clone()).collect());
    let over = old
        .year
        .holders
        .iter()
        .filter(|holder| holder.term.as_ref().is_some_and(|term| chrono::Datelike::year(&term.until) < next));
    told.open(NextYearCode::TermOver, over.map(|holder| state.seat_name(&holder.seat)).collect());
    let kept = kept(&state.year, next);
    told.carried(NextYearCode::Milestones, kept.milestones.len());
    told.carried(NextYearCode::Rows, kept.rows.len());
    told.open(NextYearCode::MilestoneWithoutDay, kept.without_day);
    told.open(NextYearCode::RowFiles, kept.files);
    Ok(Setup {
        meeting: store::Meeting { year: next, date: None, place: None, ..old.meeting },
        schemes: old.schemes,
        frames,
        regions: old.regions,
        model: serde_json::to_value(&model).map_err(|error| Refusal::new(RefusalCode::CannotWrite, error))?,
        needs: Vec::new(),
        seats: old.seats,
        cases,
        draft: FIRST_DRAFT.to_owned(),
        participants,
        commitments,
        unspent: old.unspent.into_iter().filter(|funds| funds.year >= last).collect(),
        bases: old.bases.into_iter().filter(|base| base.year > next).collect(),
        applications: Vec::new(),
        assessments: Vec::new(),
        stages: Vec::new(),
        plan: YearPlan {
            bodies: old.year.bodies,
            holders: old.year.holders,
            people: old.year.people.into_iter().map(without_contact).collect(),
            compositions: old.year.compositions,
            milestones: kept.milestones,
            rows: kept.rows,
            ..plan
        },
    })
}

/// The first entry of the journal has all that a file is made from, and never changes: contact data is written after it.
fn without_contact(person: procedure::Person) -> procedure::Person {
    procedure::Person { email: None, phone: None, ..person }
}

/// The participants, with what each was given in the year that was decided: the next year's shares are made of it (R21).
fn participants(known: &[Participant], decided: Option<&State>, told: &mut Report) -> Vec<Participant> {
    let mut participants = known.to_vec();
    let mut written = 0;
    let mut absent = Vec::new();
    for participant in &mut participants {
        for scheme in decided.iter().flat_map(|state| &state.shown().schemes) {
            let year = decided.map_or(0, |state| state.info.year);
            let pot = scheme.pots.iter().find(|pot| pot.name == participant.name);
            let Some(given) = pot.map(|pot| if pot.is_estimate { pot.amount } else { pot.given }) else { continue };
            written += 1;
            let entry = participant.years.iter_mut().find(|entry| entry.scheme == scheme.scheme && entry.year == year);
            match entry {
                Some(entry) => entry.given = Some(given),
                None => participant.years.push(Participation {
                    scheme: scheme.scheme.clone(),
                    year,
                    takes_part: true,
                    given: Some(given),
                    note: None,
                }),
            }
        }
        if participant.years.iter().any(|entry| !entry.takes_part) {
            absent.push(participant.name.clone());
        }
    }
    told.carried(NextYearCode::LastYear, written);
    told.open(NextYearCode::TookNoPart, absent);
    participants
}

/// The promises of the new year and later: those that were registered, and those that the decision makes.
fn commitments(known: &[Commitment], decided: Option<&State>, next: i32, told: &mut Report) -> Vec<Commitment> {
    let mut promised: Vec<Commitment> = known.iter().filter(|line| line.year >= next).cloned().collect();
    let (mut left_out, mut as_reported) = (Vec::new(), Vec::new());
    if let Some(state) = decided {
        let case = state.decision.decision.as_ref().map(|decision| decision.version.case);
        for share in bound_in_later_years(&state.basis(), state.shown(), &[]) {
            for bound in &share.needs {
                let Ok(need) = state.need(&bound.need) else { continue };
                let which = format!("{} {}: {}", need.number, need.owner.name, share.year);
                if bound.codes.contains(&YearCode::BeyondLimit) || bound.codes.contains(&YearCode::BoundBefore) {
                    left_out.push(which);
                    continue;
                }
                if bound.codes.contains(&YearCode::AsReported) {
                    as_reported.push(which);
                }
                promised.push(promise(need, state.info.year, (share.year, bound.amount), case));
            }
        }
    }
    for (number, line) in (1..).zip(&mut promised) {
        line.number = number;
    }
    told.carried(NextYearCode::Commitments, promised.len());
    told.open(NextYearCode::PromiseLeftOut, left_out);
    told.open(NextYearCode::PromiseAsReported, as_reported);
    promised
}

fn promise(need: &Need, decided: i32, (year, amount): (i32, Kroner), case: Option<forum::CaseNumber>) -> Commitment {
    Commitment {
        number: 0,
        scheme: need.scheme.clone(),
        region: need.region.clone(),
        owner: need.owner.name.clone(),
        measure: need.measure.clone(),
        decided,
        year,
        amount,
        universities: None,
        case,
        note: None,
    }
}

/// The model without what belongs to the old year: the cases that decided set-asides and rates, and the dates of rounds.
fn model(mut model: AllocationModel, told: &mut Report) -> AllocationModel {
    let (mut emptied, mut to_check) = (Vec::new(), Vec::new());
    for scheme in &mut model.schemes {
        for set_aside in &mut scheme.set_asides {
            emptied.extend(set_aside.case.take().map(|case| case.to_string()));
            if let allocation::Size::PercentOf { name, .. } = &set_aside.size {
                to_check.push(name.clone());
            }
        }
        if let Some(round) = &mut scheme.round {
            emptied.extend(round.case.take().map(|case| case.to_string()));
            let dates = [&mut round.opens, &mut round.closes, &mut round.shared_after];
            emptied.extend(dates.into_iter().filter_map(Option::take).map(|date| date.to_string()));
        }
        to_check.extend(scheme.priority_regions.iter().map(|entry| entry.region.clone()));
    }
    told.open(NextYearCode::ModelEmptied, emptied);
    told.open(NextYearCode::ModelToCheck, to_check);
    model
}

/// The cases that nothing was decided in, with new numbers and what is written of them, on the agenda of a meeting without a date;
/// and the proposed cases that wait.
fn cases(state: &State, first: Option<&BodyId>, told: &mut Report) -> Result<(Vec<CaseItem>, YearPlan), Refusal> {
    let year = &state.year;
    let next = state.info.year + 1;
    let unnamed = BodyId::new("forum");
    let first = first.unwrap_or(&unnamed);
    let items: Vec<(AgendaItem, CaseStatus)> =
        state.info.cases.iter().map(|case| (item(case), status(state, case))).collect();
    let mut items = carried_over(&items);
    let body_of = |was: CaseNumber| year.texts.iter().find(|text| text.case == was).map_or(first, |text| &text.body);
    // One number stands for one case in the whole file; each body's run has its own letters.
    let mut numbers = procedure::CaseNumbers::default();
    for item in &mut items {
        let series = year.series_of(item.carried_from.map_or(first, body_of));
        numbers.number(first, series, next, std::slice::from_mut(item))?;
    }
    let mut plan = YearPlan::default();
    let mut cases = Vec::new();
    let mut agenda = Vec::new();
    let mut attached = Vec::new();
    for item in &items {
        let (Some(number), Some(was)) = (item.number, item.carried_from) else { continue };
        cases.push(CaseItem { number, ..state.case(was)?.clone() });
        let body = body_of(was);
        plan.texts.push(year.text_carried(was, number, body));
        let known = year.case_plans.iter().find(|plan| plan.case == was).cloned();
        plan.case_plans.extend(known.map(|known| CasePlan { case: number, followed_up: None, ..known }));
        attached.extend(year.attachments.iter().filter(|file| file.case == was).map(|file| file.name.clone()));
        if body == first {
            agenda.push(AgendaEntry { case: number, minutes: item.minutes, joint: JointVote::default() });
        }
    }
    let meeting = MeetingId::new(FIRST_MEETING);
    plan.meetings.push(PlannedMeeting {
        id: meeting.clone(),
        bodies: vec![first.clone()],
        date: None,
        starts: None,
        ends: None,
        place: None,
        form: MeetingForm::default(),
        language: MinutesLanguage::default(),
        notice_sent: None,
        held_without: false,
        what: None,
        responsible: None,
    });
    plan.agendas.insert(meeting, agenda);
    let waiting = year.case_proposals.iter().filter(|proposal| proposal.became.is_none());
    plan.case_proposals = waiting.cloned().collect();
    told.carried(NextYearCode::Cases, cases.len());
    told.carried(NextYearCode::Proposals, plan.case_proposals.len());
    told.open(NextYearCode::Attachments, attached);
    told.open(NextYearCode::FollowUpOpen, follow_up_open(state, &items));
    Ok((cases, plan))
}

fn item(case: &CaseItem) -> AgendaItem {
    AgendaItem {
        number: Some(case.number),
        title: case.title.clone(),
        kind: case.kind,
        minutes: None,
        carried_from: None,
    }
}

/// How far a case has come over all meetings. One that was carried to another number lives on there.
fn status(state: &State, case: &CaseItem) -> CaseStatus {
    let year = &state.year;
    let lives_on = year.texts.iter().any(|text: &CaseText| text.carried_from == Some(case.number));
    let decided = state.decision.decision.as_ref().is_some_and(|decision| decision.version.case == case.number);
    if lives_on || decided {
        return CaseStatus::Treated;
    }
    let held = year.all().filter_map(|held| held.proceedings.as_ref().ok());
    let of_case = held.flat_map(procedure::Proceedings::cases).filter(|known| known.number == case.number);
    let done = |status: &CaseStatus| match status {
        CaseStatus::Treated | CaseStatus::Withdrawn => true,
        CaseStatus::Waiting | CaseStatus::Open | CaseStatus::PutOff => false,
    };
    of_case.map(|known| known.status).find(done).unwrap_or_default()
}
