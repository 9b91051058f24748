//! The forum's year in memory: bodies, meetings, and each meeting as its acts have brought it.
//!
//! A meeting is what its acts come to by the rules of `procedure`: nothing of it is kept beside them but the votes that are no acts.

mod faults;
mod fold;
mod held;

use std::sync::Arc;

use forum::{CaseNumber, CaseSeries, Seat, SeatId};
use procedure::annual::Milestone;
use procedure::lists::{ListRow, RowFile};
use procedure::{
    Absence, Attachment, Body, BodyId, CallAnswered, CaseNumbers, CasePlan, CaseProposal, CaseSoFar, CaseStatus,
    CaseText, Composition, FormerHolder, KeptFile, MeetingId, MessageLaid, NumberError, Person, Proceedings,
    ReportedTie, SeatHolder,
};
use store::{KeptVersion, MeetingRecord, Settled, YearContents};

use crate::command::{Refusal, RefusalCode};

pub(crate) use held::Held;

/// The year of the forum.
#[derive(Clone, Debug)]
pub(crate) struct Year {
    pub bodies: Vec<Body>,
    pub people: Vec<Person>,
    pub holders: Vec<SeatHolder>,
    pub former_holders: Vec<FormerHolder>,
    meetings: Vec<Arc<Held>>,
    pub at_hand: Option<MeetingId>,
    pub absences: Vec<Absence>,
    pub texts: Vec<CaseText>,
    pub attachments: Vec<Attachment>,
    /// What seats have laid before the leader.
    pub inbox: Vec<MessageLaid>,
    pub case_plans: Vec<CasePlan>,
    pub case_proposals: Vec<CaseProposal>,
    pub compositions: Vec<Composition>,
    pub reported_ties: Vec<ReportedTie>,
    pub calls: Vec<CallAnswered>,
    pub kept_versions: Vec<KeptVersion>,
    pub milestones: Vec<Milestone>,
    /// The rows of the year's lists.
    pub rows: Vec<ListRow>,
    pub row_files: Vec<RowFile>,
    /// The files that are kept with behovsmeldinger and meetings.
    pub kept_files: Vec<KeptFile>,
    numbers: Vec<CaseNumber>,
}

impl Year {
    /// The year as the file has it, each meeting carried out anew from its acts. One that cannot be says why, and refuses nothing.
    /// Those that were left out of the contents are as `before` has them ([`Year::has_all_left_out`]).
    pub fn of(contents: YearContents, seats: &[Seat], before: Option<&Year>) -> Year {
        let known = |record: &MeetingRecord| {
            let id = Some(&record.planned.id).filter(|id| contents.left_out.contains(*id))?;
            before?.meetings.iter().find(|held| held.record.planned.id == *id).cloned()
        };
        let held = |record| known(record).unwrap_or_else(|| Arc::new(Held::of(record, &contents, seats)));
        let meetings = contents.meetings.iter().map(held).collect();
        Year {
            bodies: contents.bodies,
            people: contents.people,
            holders: contents.holders,
            former_holders: contents.former_holders,
            meetings,
            at_hand: contents.at_hand,
            absences: contents.absences,
            texts: contents.texts,
            attachments: contents.attachments,
            inbox: contents.messages,
            case_plans: contents.case_plans,
            case_proposals: contents.case_proposals,
            compositions: contents.compositions,
            reported_ties: contents.reported_ties,
            calls: contents.calls,
            kept_versions: contents.kept_versions,
            milestones: contents.milestones,
            rows: contents.rows,
            row_files: contents.row_files,
            kept_files: contents.kept_files,
            numbers: contents.numbers,
        }
    }

    /// The meetings whose minutes are closed, and how often they were corrected: nothing in them changes any more.
    pub fn settled(&self) -> Settled {
        let settled = self.meetings.iter().filter_map(|held| {
            let corrections = held.closed.as_ref()?.corrections().len();
            Some((held.record.planned.id.clone(), corrections))
        });
        settled.collect()
    }

    /// Each meeting that was left out of the contents is planned, and has its agenda, as it is known here.
    pub fn has_all_left_out(&self, contents: &YearContents) -> bool {
        let nothing = Vec::new();
        contents.meetings.iter().filter(|record| contents.left_out.contains(&record.planned.id)).all(|record| {
            let agenda = contents.agendas.get(&record.planned.id).unwrap_or(&nothing);
            self.meetings.iter().any(|held| held.record == *record && held.agenda == *agenda)
        })
    }

    /// Every meeting, in the order they were planned.
    pub fn all(&self) -> impl Iterator<Item = &Held> {
        self.meetings.iter().map(AsRef::as_ref)
    }

    /// The body with this id.
    pub fn body(&self, id: &BodyId) -> Result<&Body, Refusal> {
        let found = self.bodies.iter().find(|body| body.id == *id);
        found.ok_or_else(|| Refusal::new(RefusalCode::NoSuchBody, format!("there is no body {id}")).with("body", id))
    }

    /// The meeting with this id.
    pub fn meeting(&self, id: &MeetingId) -> Result<&Held, Refusal> {
        let found = self.all().find(|held| held.record.planned.id == *id);
        found.ok_or_else(|| {
            let there_is: Vec<&str> = self.all().map(|held| held.record.planned.id.as_str()).collect();
            let there_is = there_is.join(", ");
            Refusal::new(RefusalCode::UnknownMeeting, format!("there is no meeting {id}; there is: {there_is}"))
                .with("meeting", id)
                .with("there-is", there_is)
        })
    }

    /// The meeting that is open.
    pub fn open(&self) -> Result<&Held, Refusal> {
        let open = self.all().find(|held| held.is_open());
        open.ok_or_else(|| Refusal::new(RefusalCode::MeetingNotOpened, "no meeting is opened"))
    }

    /// A draft was put forward in a case of a meeting, and the case is treated now: what fell, or was put off, waits no longer.
    pub fn is_treated_now(&self, draft: &str) -> bool {
        let of_draft = |case: &&CaseSoFar| case.proposals.iter().any(|proposed| proposed.proposal.as_str() == draft);
        let mut cases = self.all().filter_map(|held| held.proceedings.as_ref().ok()).flat_map(Proceedings::cases);
        cases.find(of_draft).is_some_and(|case| case.status == CaseStatus::Open)
    }

    /// A secret vote is open.
    pub fn a_secret_vote_is_open(&self) -> bool {
        let open = self.open().ok().and_then(|held| held.proceedings.as_ref().ok()?.open_vote());
        open.is_some_and(|vote| vote.opened().way().is_secret())
    }

    /// The meeting that is open, to put votes in it that are no acts.
    pub fn open_mut(&mut self) -> Option<&mut Held> {
        self.meetings.iter_mut().find(|held| held.is_open()).map(Arc::make_mut)
    }

    /// The meeting that is named, else the one at hand.
    pub fn meant(&self, id: Option<&MeetingId>) -> Result<&Held, Refusal> {
        let none = || Refusal::new(RefusalCode::MeetingNotOpened, "no meeting is planned");
        self.meeting(id.or(self.at_hand.as_ref()).ok_or_else(none)?)
    }

    /// The meeting whose minutes are meant: when none is named, the one that goes on, else the last that was held and whose minutes
    /// are open, else the last that was held.
    pub fn minutes_meant(&self, id: Option<&MeetingId>) -> Result<&Held, Refusal> {
        let ended = |held: &&Held| held.record.closed.as_ref().map(|(at, _)| *at);
        let open = self.all().find(|held| held.is_open());
        let held = || self.all().filter(|held| held.record.closed.is_some());
        let in_work = || held().filter(|held| held.closed.is_none()).max_by_key(ended);
        match (id, open.or_else(in_work).or_else(|| held().max_by_key(ended))) {
            (None, Some(held)) => Ok(held),
            (named, _) => self.meant(named),
        }
    }

    /// Refuses a number that was given to another case before; whose it is and the next free one are named.
    pub fn may_give(&self, body: &BodyId, number: CaseNumber) -> Result<(), NumberError> {
        self.given(body).give(body, number.year, number).map_err(|error| match error {
            NumberError::NumberTaken { body, number, next } => {
                NumberError::NumberTaken { body: self.gave(number).unwrap_or(body), number, next }
            }
            other => other,
        })
    }

    /// The body that gave a number: it is written with the case, or meets where the case is on the agenda, or has the number's letters.
    fn gave(&self, number: CaseNumber) -> Option<BodyId> {
        let written = self.texts.iter().find(|text| text.case == number).map(|text| &text.body);
        let on_agenda = || {
            let held = self.all().find(|held| held.agenda.iter().any(|entry| entry.case == number))?;
            held.record.planned.bodies.iter().find(|body| self.series_of(body) == number.series)
        };
        let of_letters =
            || self.bodies.iter().find(|body| body.rules.case_series == number.series).map(|body| &body.id);
        written.or_else(on_agenda).or_else(of_letters).cloned()
    }

    /// The next number of a body's run in a year.
    pub fn next_number(&self, body: &BodyId, year: i32) -> Result<CaseNumber, NumberError> {
        self.given(body).next(body, self.series_of(body), year)
    }

    /// The meeting whose agenda a new case goes on: the one at hand, when a body of it has the letters of the case's number before its
    /// own; else the first that is planned and has.
    pub fn takes_up(&self, series: CaseSeries) -> Option<MeetingId> {
        self.next_of(|body| self.series_of(body) == series)
    }

    /// The same of a case that is known to be of a body.
    pub fn takes_up_in(&self, body: &BodyId) -> Option<MeetingId> {
        self.next_of(|meets| meets == body)
    }

    fn next_of(&self, is_of_body: impl Fn(&BodyId) -> bool) -> Option<MeetingId> {
        let is_of = |held: &&Held| held.record.planned.bodies.iter().any(&is_of_body);
        let at_hand = self.at_hand.as_ref().and_then(|id| self.meeting(id).ok());
        let at_hand = at_hand.filter(|held| held.is_ahead()).filter(is_of);
        let planned = || self.all().filter(|held| held.waits()).find(is_of);
        at_hand.or_else(planned).map(|held| held.record.planned.id.clone())
    }

    /// The number of the next case that is proposed.
    pub fn next_proposal(&self) -> u32 {
        self.case_proposals.iter().map(|known| known.id).max().unwrap_or(0).saturating_add(1)
    }

    /// The letters before a body's case numbers.
    pub fn series_of(&self, body: &BodyId) -> CaseSeries {
        self.bodies.iter().find(|one| one.id == *body).map_or(CaseSeries::NONE, |one| one.rules.case_series)
    }

    /// The numbers that were given. One number stands for one case in the whole file, so those of other bodies are taken too.
    pub fn given(&self, body: &BodyId) -> CaseNumbers {
        let mut given = CaseNumbers::default();
        for number in &self.numbers {
            // A number that stands twice in the list is given once.
            let _once = given.give(body, number.year, *number);
        }
        given
    }

    /// The number of a case and those it had before, when it was carried over: the newest first.
    pub fn ever_was(&self, number: CaseNumber) -> Vec<CaseNumber> {
        let mut had = vec![number];
        let before = |number: CaseNumber| self.texts.iter().find(|text| text.case == number)?.carried_from;
        while let Some(was) = had.last().and_then(|last| before(*last)).filter(|was| !had.contains(was)) {
            had.push(was);
        }
        had
    }

    /// What was written of a case, for the number that it comes again with.
    pub fn text_carried(&self, was: CaseNumber, number: CaseNumber, body: &BodyId) -> CaseText {
        let known = self.texts.iter().find(|text| text.case == was);
        CaseText {
            case: number,
            body: body.clone(),
            background: known.and_then(|text| text.background.clone()),
            responsible: known.and_then(|text| text.responsible.clone()),
            follow_up: known.and_then(|text| text.follow_up),
            carried_from: Some(was),
        }
    }

    /// Refuses what asks for a vedtak in a process item (R130).
    pub fn may_end_in_vedtak(&self, case: CaseNumber) -> Result<(), Refusal> {
        match self.case_plans.iter().find(|plan| plan.case == case).filter(|plan| plan.is_process()) {
            None => Ok(()),
            Some(_) => Err(process_with_vedtak(case)),
        }
    }

    /// The seat is in nothing that was done in a meeting, and in no vote.
    pub fn knows_seat(&self, seat: &SeatId) -> bool {
        self.meetings.iter().any(|held| held.knows_seat(seat))
    }

    /// What has happened in the meetings reads as it did before: whatever is written of seats, agendas or rules changes nothing that
    /// was done. Taking back the last act may make it shorter.
    pub fn refuse_other_past(before: &Year, after: &Year) -> Result<(), Refusal> {
        for was in &before.meetings {
            let Ok(held) = &was.proceedings else { continue };
            let id = &was.record.planned.id;
            let Some(is) = after.meetings.iter().find(|held| held.record.planned.id == *id) else { continue };
            if Arc::ptr_eq(was, is) {
                continue;
            }
            let (earlier, now) = (held.log(), is.proceedings.as_ref().map_err(Clone::clone)?.log());
            let same = earlier.iter().zip(now).all(|(earlier, now)| earlier.is_same_but_for_recounts(now));
            if !same {
                let detail = format!("what was done in meeting {id} would read otherwise");
                return Err(Refusal::new(RefusalCode::OtherPast, detail).with("meeting", id));
            }
        }
        Ok(())
    }
}

/// A case is a process item, or ends in a vedtak.
pub(crate) fn process_with_vedtak(case: CaseNumber) -> Refusal {
    let detail = format!("case {case} cannot have both a method or questions and a vedtak");
    Refusal::new(RefusalCode::ProcessWithVedtak, detail).with("case", case)
}
