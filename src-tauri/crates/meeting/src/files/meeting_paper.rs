//! The papers of a meeting: its minutes and its notice, as PDF and as text.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDate, Utc};
use documents::{
    Attached, CaseInNotice, CaseOnPaper, FollowUp, MeetingHead, MinutesPaper, MinutesRecord, Names, NoticeItem,
    NoticePaper, SetAsideOnPaper, VersionOnPaper,
};
use forum::{CaseNumber, Kroner, Language, NeedId, Scheme, SeatId};
use procedure::{
    AgendaItem, CasePlan, CaseText, KeptWith, Minutes, PersonId, Proceedings, ProposalId, TextBlock, blocks,
};

use crate::command::{Refusal, RefusalCode};
use crate::state::State;
use crate::state::year::Held;
use crate::view::Version;

/// A frozen draft that stands in a meeting, and what it gives together.
pub(crate) type Totals = BTreeMap<String, Kroner>;

/// The minutes of a meeting as PDF.
pub(crate) fn protokoll(
    state: &State,
    held: &Held,
    totals: &Totals,
    language: Language,
    at: DateTime<Utc>,
) -> Result<Vec<u8>, Refusal> {
    with_minutes(state, held, totals, language, at, |paper| Ok(documents::protokoll(paper, language)?))
}

/// The same as text to copy out.
pub(crate) fn protokoll_text(
    state: &State,
    held: &Held,
    totals: &Totals,
    language: Language,
    at: DateTime<Utc>,
) -> Result<String, Refusal> {
    with_minutes(state, held, totals, language, at, |paper| Ok(documents::protokoll_text(paper, language)))
}

fn with_minutes<T>(
    state: &State,
    held: &Held,
    totals: &Totals,
    language: Language,
    at: DateTime<Utc>,
    write: impl FnOnce(&MinutesPaper<'_>) -> Result<T, Refusal>,
) -> Result<T, Refusal> {
    let proceedings = held.proceedings()?;
    if held.record.opened.is_none() {
        let id = &held.record.planned.id;
        let detail = format!("meeting {id} was not opened, so it has no minutes");
        return Err(Refusal::new(RefusalCode::MeetingNotOpened, detail));
    }
    let names = names(state, held)?;
    let minutes = Minutes::of(proceedings);
    let record = match &held.closed {
        Some(minutes) => MinutesRecord::Closed { minutes, approved_on: None },
        None => MinutesRecord::Draft { minutes: &minutes, words: &held.words },
    };
    let reported: BTreeSet<SeatId> = state
        .year
        .absences
        .iter()
        .filter(|absence| absence.meeting == held.record.planned.id)
        .map(|absence| absence.seat.clone())
        .collect();
    let agenda = held.agenda.iter().filter_map(|entry| case_on_paper(state, proceedings, entry.case, totals)).collect();
    write(&MinutesPaper {
        head: head(state, held, language),
        names: &names,
        forfall: &reported,
        agenda,
        record,
        code: &state.head,
        printed_at: documents::norwegian_time(at).date(),
    })
}

/// The notice of a meeting as PDF. `sent`: the day it goes out; the day that is written in the plan, when there is one.
pub(crate) fn innkalling(
    state: &State,
    held: &Held,
    language: Language,
    at: DateTime<Utc>,
) -> Result<Vec<u8>, Refusal> {
    let today: NaiveDate = documents::norwegian_time(at).date();
    let cases: Vec<CaseNoticed<'_>> =
        held.agenda.iter().filter_map(|entry| noticed(state, entry.case, entry.minutes)).collect();
    let first = held.record.planned.bodies.first();
    let with = KeptWith::Meeting { meeting: held.record.planned.id.clone() };
    let of_meeting = state.year.kept_files.iter().filter(|file| file.with == with);
    let days_before = state.year.bodies.iter().find(|body| Some(&body.id) == first).map(|body| body.days_of_notice);
    let paper = NoticePaper {
        head: head(state, held, language),
        items: cases.iter().flat_map(CaseNoticed::items).collect(),
        attachments: of_meeting.map(|file| Attached { name: &file.name, bytes: file.size }).collect(),
        days_before: days_before.unwrap_or(procedure::plan::DAYS_OF_NOTICE),
        sent: held.record.planned.notice_sent.unwrap_or(today),
        code: &state.head,
        printed_at: today,
    };
    Ok(documents::innkalling(&paper, language)?)
}

fn head<'s>(state: &'s State, held: &'s Held, language: Language) -> MeetingHead<'s> {
    let planned = &held.record.planned;
    let named =
        |id: &procedure::BodyId| state.year.bodies.iter().find(|body| body.id == *id).map(|body| body.name.as_str());
    MeetingHead {
        bodies: planned.bodies.iter().filter_map(named).collect(),
        title: None,
        date: planned.date,
        from: planned.starts,
        until: planned.ends,
        place: planned.place.as_deref(),
        form: Some(planned.form),
        secretariat: &state.info.secretariat,
        constructed: state.info.constructed.as_ref().map(|note| note.get(language)),
    }
}

/// What seats, people, cases and lines are called.
fn names(state: &State, held: &Held) -> Result<Names, Refusal> {
    let named = |person: &procedure::Person| Some((person.id.clone(), person.name.clone()?));
    let people: BTreeMap<PersonId, String> = state.year.people.iter().filter_map(named).collect();
    let proceedings = held.proceedings()?;
    Ok(Names {
        bodies: state.year.bodies.iter().map(|body| (body.id.clone(), body.name.clone())).collect(),
        cases: state.info.cases.iter().map(|case| (case.number, case.title.clone())).collect(),
        lines: state
            .needs
            .iter()
            .map(|need| (need.id.clone(), format!("{} {}", need.number, need.owner.name)))
            .collect(),
        table: state.schemes.iter().map(|scheme| (scheme.short_name.clone(), lines_of(state, scheme))).collect(),
        ..Names::of(proceedings.seating(), people)
    })
}

fn lines_of(state: &State, scheme: &Scheme) -> Vec<NeedId> {
    state.needs.iter().filter(|need| need.scheme == scheme.id).map(|need| need.id.clone()).collect()
}

fn case_on_paper<'s>(
    state: &'s State,
    proceedings: &Proceedings,
    number: CaseNumber,
    totals: &Totals,
) -> Option<CaseOnPaper<'s>> {
    let case = state.info.cases.iter().find(|case| case.number == number)?;
    let text = state.year.texts.iter().find(|text| text.case == number);
    let plan = state.year.case_plans.iter().find(|plan| plan.case == number);
    let of_case = state.frozen_drafts.iter().map(|frozen| &frozen.version).filter(|version| version.case == number);
    let replaced = state.replaced_in(proceedings, number);
    let version = |version: &'s Version| {
        let total = *totals.get(&version.hash)?;
        let proposal = ProposalId::new(&version.hash);
        let replaced = replaced.contains(&proposal);
        Some(VersionOnPaper { proposal, draft: &version.draft, version: &version.hash, total, replaced })
    };
    Some(CaseOnPaper {
        number,
        title: &case.title,
        kind: case.kind,
        method: plan.and_then(|plan| plan.method.as_deref()),
        questions: plan.map(|plan| written(&plan.questions)).unwrap_or_default(),
        proposed_decision: case.proposed_decision.as_deref(),
        set_asides: set_asides(state, number),
        guests: plan.map(|plan| written(&plan.guests)).unwrap_or_default(),
        versions: of_case.filter_map(version).collect(),
        follow_up: text.and_then(follow_up),
    })
}

/// What the case sets aside, as it stands in the working draft (R19), whichever number it had when the model named it.
fn set_asides(state: &State, number: CaseNumber) -> Vec<SetAsideOnPaper<'_>> {
    let had = state.year.ever_was(number);
    let mut found = Vec::new();
    for part in &state.shown().schemes {
        let Some(scheme) = state.schemes.iter().find(|scheme| scheme.id == part.scheme) else { continue };
        let of_case = part.set_asides.iter().filter(|kept| kept.case.is_some_and(|case| had.contains(&case)));
        found.extend(of_case.map(|kept| SetAsideOnPaper { scheme: &scheme.name, kept }));
    }
    found
}

fn written(texts: &[String]) -> Vec<&str> {
    texts.iter().map(String::as_str).collect()
}

fn follow_up(text: &CaseText) -> Option<FollowUp<'_>> {
    Some(FollowUp { responsible: text.responsible.as_deref()?, due: text.follow_up })
}

/// A case of the notice, with what its parts are read into.
struct CaseNoticed<'s> {
    item: AgendaItem,
    background: Vec<TextBlock>,
    plan: Option<&'s CasePlan>,
    proposed_decision: Option<&'s str>,
    responsible: Option<&'s str>,
    attachments: Vec<Attached<'s>>,
}

impl CaseNoticed<'_> {
    /// The case, and the break after it.
    fn items(&self) -> impl Iterator<Item = NoticeItem<'_>> {
        let pause = self
            .plan
            .and_then(|plan| plan.break_after)
            .map(|minutes| NoticeItem::Break { title: None, minutes: Some(minutes) });
        std::iter::once(NoticeItem::Case(self.on_paper())).chain(pause)
    }

    fn on_paper(&self) -> CaseInNotice<'_> {
        CaseInNotice {
            item: &self.item,
            background: &self.background,
            method: self.plan.and_then(|plan| plan.method.as_deref()),
            questions: self.plan.map(|plan| written(&plan.questions)).unwrap_or_default(),
            guests: self.plan.map(|plan| written(&plan.guests)).unwrap_or_default(),
            proposed_decision: self.proposed_decision,
            alternatives: self.plan.map(|plan| written(&plan.alternatives)).unwrap_or_default(),
            responsible: self.responsible,
            attachments: self.attachments.clone(),
        }
    }
}

fn noticed(state: &State, number: CaseNumber, minutes: Option<u32>) -> Option<CaseNoticed<'_>> {
    let case = state.info.cases.iter().find(|case| case.number == number)?;
    let text = state.year.texts.iter().find(|text| text.case == number);
    let background = text.and_then(|text| text.background.as_deref()).map(blocks);
    let plan = state.year.case_plans.iter().find(|plan| plan.case == number);
    let of_case = state.year.attachments.iter().filter(|attached| attached.case == number);
    Some(CaseNoticed {
        item: AgendaItem {
            number: Some(number),
            title: case.title.clone(),
            kind: case.kind,
            minutes,
            carried_from: text.and_then(|text| text.carried_from),
        },
        background: background.and_then(Result::ok).unwrap_or_default(),
        plan,
        proposed_decision: case.proposed_decision.as_deref(),
        responsible: text.and_then(|text| text.responsible.as_deref()),
        attachments: of_case.map(|attached| Attached { name: &attached.name, bytes: attached.size }).collect(),
    })
}
