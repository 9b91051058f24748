//! Everything a file holds, read at once.

use std::collections::{BTreeMap, BTreeSet};

use forum::{
    Application, Assessment, CaseItem, CaseNumber, Commitment, Frame, Kroner, NamedBase, Need, NeedId, Participant,
    Scheme, SchemeId, Seat, StageAmount, UnspentFunds,
};
use procedure::annual::Milestone;
use procedure::lists::{ListRow, RowFile};
use procedure::{
    Absence, AgendaEntry, Attachment, Body, CallAnswered, CasePlan, CaseProposal, CaseText, ClosedMinutes, Composition,
    Correction, FormerHolder, KeptFile, KeptVotes, MeetingId, MessageLaid, Person, ReportedTie, SeatHolder, Speakers,
};
use rusqlite::Connection;
use serde_json::Value;

use crate::tables::{
    ActRecord, ActTable, AdjustmentTable, AgendaTable, ApplicationTable, AssessmentTable, AttachmentTable, BaseTable,
    BodyMeetingTable, BodyTable, CallingTable, CasePlanTable, CaseProposalTable, CaseTable, CommitmentTable,
    CompositionTable, ConsensusTable, DecisionTable, DraftTable, FormTable, FrameTable, HolderTable, KeptFileTable,
    KeptVersion, KeptVersionTable, ListRowTable, MeetingRecord, MeetingTable, MessageTable, MilestoneTable,
    MinutesTable, ModelTable, NeedTable, NoteTable, OverrideTable, ParticipantTable, PersonTable, RegionTable,
    SchemeTable, SeatTable, StageTable, UnspentTable, VersionTable, VoteTable, WhatIfTable, Words,
};
use crate::{
    ConsensusTriedRecord, DecisionRecord, ImportForm, Meeting, OverrideRecord, StoreError, VersionRecord, VoteRecord,
};

/// A draft and what is set in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftRecord {
    /// «Utkast A».
    pub name: String,
    /// Amounts that do not follow the rule.
    pub adjustments: allocation::Adjustments,
    /// Findings accepted with a reason.
    pub overrides: Vec<OverrideRecord>,
    /// The frames it reckons with in place of those allotted, in the order of the schemes.
    pub what_if: Vec<(SchemeId, Kroner)>,
}

/// Everything a file holds of the meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contents {
    /// The meeting itself.
    pub meeting: Meeting,
    /// The schemes, in order.
    pub schemes: Vec<Scheme>,
    /// The frames that have a part, by scheme and year.
    pub frames: Vec<Frame>,
    /// The regions, in order.
    pub regions: Vec<String>,
    /// The county's *tildelingsmodell* as JSON.
    pub model: Value,
    /// The needs, by the meeting's order of schemes and regions, then by number.
    pub needs: Vec<Need>,
    /// Internal notes; none in a review copy.
    pub notes: BTreeMap<NeedId, String>,
    /// The seats, in order.
    pub seats: Vec<Seat>,
    /// The cases, in order.
    pub cases: Vec<CaseItem>,
    /// The drafts, in the order they were made.
    pub drafts: Vec<DraftRecord>,
    /// The name of the draft at work.
    pub working: String,
    /// The networks and owners that pots are made for, in order.
    pub participants: Vec<Participant>,
    /// Promises made for later years, by number.
    pub commitments: Vec<Commitment>,
    /// What was not spent of earlier years, by the order of schemes, year and owner.
    pub unspent: Vec<UnspentFunds>,
    /// The bases that bound shares of later years are shown of, by the order of schemes and year.
    pub bases: Vec<NamedBase>,
    /// The *søknader* to the 30 % part, by number.
    pub applications: Vec<Application>,
    /// How the needs were assessed, by need, level and criterion.
    pub assessments: Vec<Assessment>,
    /// The amounts the needs carry on their way, by need and stage.
    pub stages: Vec<StageAmount>,
    /// The frozen versions, in order. One that is neither withdrawn nor decided is on the table.
    pub versions: Vec<VersionRecord>,
    /// For which versions consensus was tried, in order.
    pub consensus_tried: Vec<ConsensusTriedRecord>,
    /// The votes, in the order they opened.
    pub votes: Vec<VoteRecord>,
    /// The decisions, in order.
    pub decisions: Vec<DecisionRecord>,
    /// The year of the forum: its bodies, its meetings and what was done in them.
    pub year: YearContents,
    /// What was answered when workbooks were imported, by form; none in a review copy.
    pub import_forms: BTreeMap<String, ImportForm>,
}

/// What a file holds of the forum's year, beside what is shared out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct YearContents {
    /// The bodies that meet, in order.
    pub bodies: Vec<Body>,
    /// The people in the seats, by id; without contact data in a review copy.
    pub people: Vec<Person>,
    /// Who holds which seat.
    pub holders: Vec<SeatHolder>,
    /// Who held seats before; nobody in a review copy.
    pub former_holders: Vec<FormerHolder>,
    /// The meetings, in the order they were planned.
    pub meetings: Vec<MeetingRecord>,
    /// The meeting at hand: the one that is open, else the next, else the last.
    pub at_hand: Option<MeetingId>,
    /// *Forfall* that was reported.
    pub absences: Vec<Absence>,
    /// The agendas, by meeting.
    pub agendas: BTreeMap<MeetingId, Vec<AgendaEntry>>,
    /// What is written of cases, in their order.
    pub texts: Vec<CaseText>,
    /// Every number that was ever given to a case.
    pub numbers: Vec<CaseNumber>,
    /// What is attached to cases, without the bytes.
    pub attachments: Vec<Attachment>,
    /// What was done in the meetings; nothing in a review copy.
    pub acts: BTreeMap<MeetingId, Vec<ActRecord>>,
    /// The votes that were given, by meeting and vote; none in a review copy.
    pub votes: BTreeMap<(MeetingId, u32), KeptVotes>,
    /// The secretary's words, by meeting and case.
    pub words: BTreeMap<MeetingId, Words>,
    /// The lists of speakers, by meeting and case; none in a review copy.
    pub speakers: BTreeMap<(MeetingId, CaseNumber), Speakers>,
    /// How cases are planned to be treated.
    pub case_plans: Vec<CasePlan>,
    /// Cases that members proposed; none in a review copy.
    pub case_proposals: Vec<CaseProposal>,
    /// Who bodies must have seats for.
    pub compositions: Vec<Composition>,
    /// Ties that were reported before meetings; none in a review copy.
    pub reported_ties: Vec<ReportedTie>,
    /// What those who were asked to come have said; none in a review copy.
    pub calls: Vec<CallAnswered>,
    /// The versions of the innstilling on its way; none in a review copy.
    pub kept_versions: Vec<KeptVersion>,
    /// The steps of the *årshjul*; none in a review copy.
    pub milestones: Vec<Milestone>,
    /// The rows of the year's lists; none in a review copy.
    pub rows: Vec<ListRow>,
    /// The files that are kept with them, without the bytes.
    pub row_files: Vec<RowFile>,
    /// The files that are kept with behovsmeldinger and meetings, without the bytes; none in a review copy.
    pub kept_files: Vec<KeptFile>,
    /// The minutes that are closed, with what was corrected.
    pub closed: BTreeMap<MeetingId, (ClosedMinutes, Vec<Correction>)>,
    /// The meetings whose acts, words and closed minutes were left out, since they are known.
    pub left_out: BTreeSet<MeetingId>,
    /// What seats have laid before the leader, in the order it came; nothing in a review copy.
    pub messages: Vec<MessageLaid>,
}

/// Meetings whose minutes are closed, and how many corrections of each are known.
pub type Settled = BTreeMap<MeetingId, usize>;

fn read_year(connection: &Connection, settled: &Settled) -> Result<YearContents, StoreError> {
    let corrections = MinutesTable(connection).corrections()?;
    let known = |(meeting, count): &(&MeetingId, &usize)| **count == corrections.get(*meeting).map_or(0, Vec::len);
    let left_out: BTreeSet<MeetingId> = settled.iter().filter(known).map(|(meeting, _)| meeting.clone()).collect();
    let (meetings, agendas) = (BodyMeetingTable(connection), AgendaTable(connection));
    let (acts, minutes, calling) = (ActTable(connection), MinutesTable(connection), CallingTable(connection));
    Ok(YearContents {
        bodies: BodyTable(connection).all()?,
        people: PersonTable(connection).all()?,
        holders: HolderTable(connection).all()?,
        former_holders: HolderTable(connection).former()?,
        meetings: meetings.all()?,
        at_hand: meetings.at_hand()?,
        absences: meetings.absences()?,
        agendas: agendas.all()?,
        texts: agendas.texts()?,
        numbers: agendas.numbers()?,
        attachments: AttachmentTable(connection).all()?,
        acts: acts.all_but(&left_out)?,
        votes: acts.votes()?,
        words: minutes.words_but(&left_out)?,
        speakers: minutes.speakers()?,
        closed: minutes.closed_but(&left_out, corrections)?,
        left_out,
        messages: MessageTable(connection).all()?,
        case_plans: CasePlanTable(connection).all()?,
        case_proposals: CaseProposalTable(connection).all()?,
        compositions: CompositionTable(connection).all()?,
        reported_ties: calling.ties()?,
        calls: calling.answers()?,
        kept_versions: KeptVersionTable(connection).all()?,
        milestones: MilestoneTable(connection).all()?,
        rows: ListRowTable(connection).all()?,
        row_files: ListRowTable(connection).files()?,
        kept_files: KeptFileTable(connection).all()?,
    })
}

pub(crate) fn read(connection: &Connection) -> Result<Contents, StoreError> {
    read_beside(connection, &Settled::new())
}

/// Everything, without what is known of the settled meetings.
pub(crate) fn read_beside(connection: &Connection, settled: &Settled) -> Result<Contents, StoreError> {
    let drafts = DraftTable(connection).all()?.into_iter().map(|name| {
        let adjustments = AdjustmentTable(connection).of(&name)?;
        let overrides = OverrideTable(connection).of(&name)?;
        let what_if = WhatIfTable(connection).of(&name)?;
        Ok(DraftRecord { name, adjustments, overrides, what_if })
    });
    Ok(Contents {
        meeting: MeetingTable(connection).get()?,
        schemes: SchemeTable(connection).all()?,
        frames: FrameTable(connection).all()?,
        regions: RegionTable(connection).all()?,
        model: ModelTable(connection).get()?,
        needs: NeedTable(connection).all()?,
        notes: NoteTable(connection).all()?,
        seats: SeatTable(connection).all()?,
        cases: CaseTable(connection).all()?,
        drafts: drafts.collect::<Result<_, StoreError>>()?,
        working: DraftTable(connection).working()?,
        participants: ParticipantTable(connection).all()?,
        commitments: CommitmentTable(connection).all()?,
        unspent: UnspentTable(connection).all()?,
        bases: BaseTable(connection).all()?,
        applications: ApplicationTable(connection).all()?,
        assessments: AssessmentTable(connection).all()?,
        stages: StageTable(connection).all()?,
        versions: VersionTable(connection).all()?,
        consensus_tried: ConsensusTable(connection).all()?,
        votes: VoteTable(connection).all()?,
        decisions: DecisionTable(connection).all()?,
        year: read_year(connection, settled)?,
        import_forms: FormTable(connection).all()?,
    })
}
