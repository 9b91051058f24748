//! What is made ready for the meetings of the year: the plan of several meetings, what is carried over, how cases are treated, who is
//! called, cases that members propose, and the versions of the innstilling on its way.

use chrono::NaiveDate;
use forum::{CaseItem, CaseNumber, Kroner, NeedId, SchemeId};
use procedure::plan::MeetingSeries;
use procedure::{BodyId, CallAnswered, CasePlan, CaseProposal, Composition, InnstillingStage, MeetingId, ReportedTie};
use serde::{Deserialize, Serialize};
use strum::VariantNames;

/// What is made ready for the meetings of the year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, VariantNames)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(tag = "do", export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(tag = "do", remote = "PrepareCommand"))]
#[serde(remote = "Self", rename_all = "kebab-case", deny_unknown_fields)]
#[strum(serialize_all = "kebab-case")]
pub enum PrepareCommand {
    /// Plans several meetings at once: one weekday in some ISO weeks of a year (R127). One undo takes them all back.
    PlanMeetings {
        /// Who, in which weeks, and how.
        series: MeetingSeries,
    },
    /// Carries what a meeting did not treat to the agenda of another, with new numbers.
    CarryOver {
        /// From which meeting.
        from: MeetingId,
        /// To which.
        to: MeetingId,
    },
    /// Lays the first and last items of the body's template on the agenda of a meeting, as cases with new numbers; one that stands there
    /// already comes to its place (R123).
    LayAgenda {
        /// Of which meeting.
        meeting: MeetingId,
    },
    /// Writes how a case is treated: method and questions, alternatives, guests, a break after it. One that says nothing takes it away.
    SetCasePlan {
        /// What is written.
        plan: CasePlan,
    },
    /// Ticks off what was to be followed up after a case; without a day it is open again.
    FollowUp {
        /// After which case.
        case: CaseNumber,
        /// The day it was done.
        done: Option<NaiveDate>,
    },
    /// Writes who a body must have seats for, and who decided it.
    SetComposition {
        /// What is written.
        composition: Composition,
    },
    /// Writes a county's composition: who the body must have seats for, and the seats that it lacks. Seats that are there stay, and no
    /// person is named.
    LoadComposition {
        /// Which composition.
        preset: String,
        /// For which body; none for a new one of the composition's own name.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "ts", ts(optional))]
        body: Option<BodyId>,
    },
    /// Reports before the meeting that somebody is, or may be, inhabil in a case.
    ReportTie {
        /// Who, in which case and why.
        tie: ReportedTie,
    },
    /// Takes such a report back.
    WithdrawReport {
        /// The same.
        tie: ReportedTie,
    },
    /// Writes what a *vara* who was asked to come has said.
    AnswerCall {
        /// Who, for which seat, and what.
        said: CallAnswered,
    },
    /// Puts a case that a member proposes in the inbox; its number there is given when it is written.
    ProposeCase {
        /// What is proposed.
        proposal: CaseProposal,
    },
    /// Makes a proposed case a case.
    TakeUpProposal {
        /// Which, by its number in the inbox.
        proposal: u32,
        /// The case.
        case: CaseItem,
    },
    /// Does not take a proposed case up.
    TurnDownProposal {
        /// Which, by its number in the inbox.
        proposal: u32,
        /// Why, as it is told to who proposed it.
        reason: String,
    },
    /// Keeps the working draft as a version of the innstilling, in place of the one of its stage.
    KeepVersion {
        /// Which version.
        stage: InnstillingStage,
        /// Why sections of a final version are empty; each section that is must have a reason (R143).
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        #[cfg_attr(feature = "ts", ts(optional, as = "Option<Vec<EmptySection>>"))]
        empty: Vec<EmptySection>,
    },
    /// Writes what the statsforvalter decided, line by line. A line that deviates from what is recommended says why (R38).
    SetVedtak {
        /// Line by line.
        lines: Vec<VedtakLine>,
    },
}

/// Why a section of the innstilling is empty in a scheme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct EmptySection {
    /// The number of the section, 1 to 9.
    pub section: u32,
    /// In which scheme.
    pub scheme: SchemeId,
    /// Why.
    pub reason: String,
}

/// What the statsforvalter decided for a behovsmelding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct VedtakLine {
    /// Which need.
    pub need: NeedId,
    /// Whole kroner.
    pub amount: Kroner,
    /// Why it deviates from what the forum recommended.
    #[serde(default)]
    pub reason: Option<String>,
}
