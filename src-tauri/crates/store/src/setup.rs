//! Everything a new meeting file is made from. It is also the body of the journal's first entry.

use std::collections::BTreeMap;

use forum::{
    Application, Assessment, CaseItem, CaseKind, Commitment, Frame, NamedBase, Need, Participant, Scheme, Seat,
    StageAmount, UnspentFunds,
};
use procedure::annual::Milestone;
use procedure::lists::ListRow;
use procedure::{
    AgendaEntry, AgendaTemplate, Body, BodyId, BodyKind, CasePlan, CaseProposal, CaseText, Composition, JointVote,
    MeetingForm, MeetingId, MeetingRules, MinutesLanguage, Person, PlannedMeeting, SeatHolder, TemplateItem,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{Meeting, StoreError, Tables};

/// What a new meeting starts with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Setup {
    /// The meeting itself.
    pub meeting: Meeting,
    /// The schemes, in order.
    pub schemes: Vec<Scheme>,
    /// The frames. One without parts is no frame and is not kept.
    pub frames: Vec<Frame>,
    /// The regions, in order.
    pub regions: Vec<String>,
    /// The county's *tildelingsmodell* as JSON.
    pub model: Value,
    /// The behovsmeldinger; none for a preset.
    pub needs: Vec<Need>,
    /// The seats, in order.
    pub seats: Vec<Seat>,
    /// The cases, in order.
    pub cases: Vec<CaseItem>,
    /// The name of the first draft, which is at work.
    pub draft: String,
    /// The networks and owners that pots are made for, in order.
    #[serde(default)]
    pub participants: Vec<Participant>,
    /// Promises made for later years.
    #[serde(default)]
    pub commitments: Vec<Commitment>,
    /// What was not spent of earlier years.
    #[serde(default)]
    pub unspent: Vec<UnspentFunds>,
    /// The bases that bound shares of later years are shown of.
    #[serde(default)]
    pub bases: Vec<NamedBase>,
    /// The *søknader* to the 30 % part.
    #[serde(default)]
    pub applications: Vec<Application>,
    /// How the needs were assessed.
    #[serde(default)]
    pub assessments: Vec<Assessment>,
    /// The amounts the needs carried on their way.
    #[serde(default)]
    pub stages: Vec<StageAmount>,
    /// Its bodies and meetings.
    #[serde(default, skip_serializing_if = "YearPlan::is_empty")]
    pub plan: YearPlan,
}

/// The bodies of a new file and the meetings of its year.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct YearPlan {
    /// The bodies that meet, in order; none makes one, of the forum's name and with its majority.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub bodies: Vec<Body>,
    /// Who holds which seat.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub holders: Vec<SeatHolder>,
    /// The people in the seats.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub people: Vec<Person>,
    /// The meetings of the year; none plans one, of the first body, with every case on its agenda.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub meetings: Vec<PlannedMeeting>,
    /// The agendas, by meeting.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub agendas: BTreeMap<MeetingId, Vec<AgendaEntry>>,
    /// What is written of cases.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub texts: Vec<CaseText>,
    /// How cases are planned to be treated.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub case_plans: Vec<CasePlan>,
    /// Cases that members proposed and that still wait.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub case_proposals: Vec<CaseProposal>,
    /// Who the bodies must have seats for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub compositions: Vec<Composition>,
    /// The steps of the *årshjul*.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub milestones: Vec<Milestone>,
    /// The rows of the year's lists that are carried.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rows: Vec<ListRow>,
}

impl YearPlan {
    fn is_empty(&self) -> bool {
        *self == YearPlan::default()
    }
}

/// What the body and the meeting are called of a file that says nothing of either.
const FIRST_BODY: &str = "forum";
const FIRST_MEETING: &str = "m1";

impl Setup {
    pub(crate) fn fill(&self, tables: &Tables<'_>) -> Result<(), StoreError> {
        self.fill_plan(tables)?;
        tables.meeting().put(&self.meeting)?;
        for scheme in &self.schemes {
            tables.schemes().put(scheme)?;
        }
        for frame in &self.frames {
            tables.frames().put(frame)?;
        }
        for region in &self.regions {
            tables.regions().put(region)?;
        }
        tables.model().put(&self.model)?;
        for need in &self.needs {
            tables.needs().put(need)?;
        }
        for seat in &self.seats {
            tables.seats().put(seat)?;
        }
        for case in &self.cases {
            tables.cases().put(case)?;
        }
        tables.drafts().add(&self.draft)?;
        self.fill_meetings(tables)?;
        self.fill_shares(tables)
    }

    /// The bodies and the meetings of the year.
    fn fill_plan(&self, tables: &Tables<'_>) -> Result<(), StoreError> {
        let of_the_forum = || Body {
            id: BodyId::new(FIRST_BODY),
            name: if self.meeting.forum.is_empty() { "Samarbeidsforum".to_owned() } else { self.meeting.forum.clone() },
            kind: BodyKind::Forum,
            rules: MeetingRules::from(self.meeting.vote_rules),
            template: Some(usual_items()),
            days_of_notice: procedure::plan::DAYS_OF_NOTICE,
            schemes: Vec::new(),
            leader: None,
        };
        let made = self.plan.bodies.is_empty().then(of_the_forum);
        self.plan.bodies.iter().chain(&made).try_for_each(|body| tables.bodies().put(body))?;
        let first = self.plan.bodies.first().or(made.as_ref()).map(|body| body.id.clone());
        let one = PlannedMeeting {
            id: MeetingId::new(FIRST_MEETING),
            bodies: first.into_iter().collect(),
            date: self.meeting.date,
            starts: None,
            ends: None,
            place: self.meeting.place.clone(),
            form: MeetingForm::default(),
            language: MinutesLanguage::default(),
            notice_sent: None,
            held_without: false,
            what: None,
            responsible: None,
        };
        let made = self.plan.meetings.is_empty().then_some(one);
        self.plan.meetings.iter().chain(&made).try_for_each(|meeting| tables.meetings().put(meeting))
    }

    /// Who sits where, what is written of cases, and the agendas.
    fn fill_meetings(&self, tables: &Tables<'_>) -> Result<(), StoreError> {
        self.plan.people.iter().try_for_each(|person| tables.people().put(person))?;
        self.plan.holders.iter().try_for_each(|holder| tables.holders().put(holder))?;
        self.plan.texts.iter().try_for_each(|text| tables.agendas().put_text(text))?;
        self.plan.case_plans.iter().try_for_each(|plan| tables.case_plans().put(plan))?;
        self.plan.case_proposals.iter().try_for_each(|proposal| tables.case_proposals().put(proposal))?;
        self.plan.compositions.iter().try_for_each(|composition| tables.compositions().put(composition))?;
        self.plan.milestones.iter().try_for_each(|step| tables.milestones().put(step))?;
        self.plan.rows.iter().try_for_each(|row| tables.list_rows().put(row))?;
        if self.plan.meetings.is_empty() {
            let meeting = MeetingId::new(FIRST_MEETING);
            let entry = |case: &CaseItem| AgendaEntry { case: case.number, minutes: None, joint: JointVote::default() };
            return self.cases.iter().try_for_each(|case| tables.agendas().add(&meeting, &entry(case)));
        }
        self.plan.agendas.iter().try_for_each(|(meeting, entries)| tables.agendas().replace(meeting, entries))
    }

    /// What the shares are made by.
    fn fill_shares(&self, tables: &Tables<'_>) -> Result<(), StoreError> {
        self.participants.iter().try_for_each(|participant| tables.participants().put(participant))?;
        self.commitments.iter().try_for_each(|commitment| tables.commitments().add(commitment))?;
        self.unspent.iter().try_for_each(|unspent| tables.unspent().put(unspent))?;
        self.bases.iter().try_for_each(|base| tables.bases().put(base))?;
        self.applications.iter().try_for_each(|application| tables.applications().put(application))?;
        self.assessments.iter().try_for_each(|assessment| tables.assessments().put(assessment))?;
        self.stages.iter().try_for_each(|amount| tables.stages().put(amount))
    }
}

/// The items that the agendas of the sources begin and end with (R123). A body may have others.
fn usual_items() -> AgendaTemplate {
    let item = |title: &str, kind| TemplateItem { title: title.to_owned(), kind, minutes: None };
    AgendaTemplate {
        first: vec![item("Godkjenning av innkalling og saksliste", CaseKind::Approval)],
        last: vec![item("Eventuelt", CaseKind::AnyOtherBusiness)],
    }
}
