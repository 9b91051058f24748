//! What the faces may ask of a meeting, and what it answers.

use std::collections::BTreeMap;

use allocation::{FindingCode, Group, Others, Place};
use forum::vote::{Attendance, VoteMethod, Votes};
use forum::{
    Application, Assessment, CaseNumber, Commitment, Frame, Kroner, NamedBase, NeedDetails, NeedId, Participant,
    SchemeId, StageAmount, UnspentFunds,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::view::WallScene;

/// One thing to do. Every command is sent with the revision its sender saw.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(tag = "do", rename_all = "kebab-case")]
pub enum Command {
    /// Sets the amount of a need in the working draft.
    SetAmount {
        /// Which need.
        need: NeedId,
        /// Whole kroner, not negative.
        amount: Kroner,
        /// What happens to the others.
        others: Others,
    },
    /// Sets the amounts of several needs in the working draft, all or none: a pasted column.
    SetAmounts {
        /// Whole kroner, not negative, by need.
        amounts: BTreeMap<NeedId, Kroner>,
        /// What happens to the others.
        others: Others,
    },
    /// Lets the need follow the rule again.
    FollowRule {
        /// Which need.
        need: NeedId,
    },
    /// Lets every need of the draft that is not locked follow the rule again.
    FollowRuleEverywhere,
    /// Locks the amount where it stands.
    Lock {
        /// Which need.
        need: NeedId,
    },
    /// Unlocks the amount.
    Unlock {
        /// Which need.
        need: NeedId,
    },
    /// Sets what a scheme, a region or a pot comes to; its lines move by the rule to make it up.
    SetGroup {
        /// Which group.
        group: Group,
        /// Whole kroner, not negative.
        amount: Kroner,
        /// What happens to the others.
        others: Others,
    },
    /// Lets the group follow the rule again.
    FreeGroup {
        /// Which group.
        group: Group,
    },
    /// Locks what the group comes to.
    LockGroup {
        /// Which group.
        group: Group,
    },
    /// Unlocks the group.
    UnlockGroup {
        /// Which group.
        group: Group,
    },
    /// Begins a new draft that follows the rule, and works on it.
    NewDraft {
        /// Its name.
        name: String,
    },
    /// Copies a draft with all that is set in it, and works on the copy.
    CopyDraft {
        /// Which draft.
        from: String,
        /// The copy's name.
        name: String,
    },
    /// Gives a draft another name.
    RenameDraft {
        /// Which draft.
        from: String,
        /// Its new name.
        name: String,
    },
    /// Takes a draft away. The only one stays.
    RemoveDraft {
        /// Which draft.
        name: String,
    },
    /// Chooses the draft to work on.
    ChooseDraft {
        /// Which draft.
        name: String,
    },
    /// Tries another frame in the working draft («what if»); none goes back to the frame that is registered.
    TryFrame {
        /// Of which scheme.
        scheme: SchemeId,
        /// Whole kroner.
        amount: Option<Kroner>,
    },
    /// Writes the frame of a scheme and year in place of the one that was; without parts it is taken away.
    SetFrame {
        /// The frame with all its parts.
        frame: Frame,
    },
    /// Starts a year with the frame of an earlier one, as an estimate (R4).
    CopyFrame {
        /// Of which scheme.
        scheme: SchemeId,
        /// From which year.
        from: i32,
        /// To which year.
        to: i32,
    },
    /// Writes the county's *tildelingsmodell* in place of the one that was.
    SetModel {
        /// As JSON.
        #[cfg_attr(feature = "ts", ts(type = "unknown"))]
        model: Value,
    },
    /// Writes a participant in place of the one with its name, or adds it.
    SetParticipant {
        /// With its key figures and years.
        participant: Participant,
    },
    /// Takes a participant away.
    RemoveParticipant {
        /// Its name.
        name: String,
    },
    /// Registers a *tilsagn*, or a line that corrects one; it is never changed afterwards (R84).
    AddCommitment {
        /// Its number is given when it is written.
        commitment: Commitment,
    },
    /// Writes what an owner has not spent of a year; zero takes it away.
    SetUnspent {
        /// Who, when and how much.
        funds: UnspentFunds,
    },
    /// Names the base that the bound share of a later year is shown of; zero takes it away.
    NameBase {
        /// Which and how much.
        base: NamedBase,
    },
    /// Writes a *søknad* in place of the one with its number, or adds it.
    SetApplication {
        /// The søknad.
        application: Application,
    },
    /// Takes a *søknad* away.
    RemoveApplication {
        /// Its number.
        number: u32,
    },
    /// Assesses one criterion of a need; the need is eligible by what was assessed last, the working group before the network.
    Assess {
        /// With reason and sub-points.
        assessment: Assessment,
    },
    /// Writes what a need carries at a stage, or takes it away when it says nothing; it touches no draft (R37, R38).
    SetStageAmount {
        /// Which need, which stage, in which place, how much, and a word on it.
        entry: StageAmount,
    },
    /// Writes what only some behovsmeldinger say.
    SetDetails {
        /// Which need.
        need: NeedId,
        /// All of it.
        details: NeedDetails,
    },
    /// Writes an internal note on a need; empty removes it. Never on the wall, never in a review copy.
    SetNote {
        /// Which need.
        need: NeedId,
        /// The note.
        note: String,
    },
    /// Accepts a blocking finding with a reason, which is printed.
    OverrideFinding {
        /// Which finding.
        code: FindingCode,
        /// Where.
        place: Place,
        /// Why.
        reason: String,
    },
    /// Takes back the last change that can be taken back.
    Undo,
    /// Does again what was taken back.
    Redo,
    /// Chooses what the wall shows.
    ShowOnWall {
        /// Which scene.
        scene: WallScene,
    },
    /// Keeps the wall as it is while the leader prepares.
    FreezeWall,
    /// Lets the wall follow again.
    ThawWall,
    /// Freezes the working draft as a version and puts it to a decision in the case.
    Propose {
        /// In which case.
        case: CaseNumber,
    },
    /// Takes the proposed version back; the draft can be changed again. Votes already held stay in the record.
    Withdraw,
    /// The forum agrees: decides without a count (R133).
    DecideByConsensus,
    /// Records that consensus was tried and not reached (R134); only then can a vote open.
    RecordConsensusTried,
    /// Opens a vote and settles who may vote.
    OpenVote {
        /// How it is taken.
        method: VoteMethod,
        /// Who is here, and who is *inhabil*.
        attendance: Vec<Attendance>,
    },
    /// Closes the vote with what was counted, and decides if the proposal is adopted.
    CloseVote {
        /// The votes.
        votes: Votes,
    },
    /// Closes the vote without a result: it was opened by mistake.
    CancelVote,
    /// Corrects a decision by a new, visible entry: the decision is set aside and the draft can be changed again.
    Reopen {
        /// Why.
        reason: String,
    },
}

/// A command that was refused. Nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[error("{code}: {detail}")]
pub struct Refusal {
    /// Stable code; the texts are `refusal-<code>` in the locales.
    pub code: String,
    /// What and where, in English, for logs and the command line.
    pub detail: String,
    /// Values for the text.
    pub values: BTreeMap<String, String>,
}
