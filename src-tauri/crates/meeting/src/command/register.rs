//! What drafts are reckoned from: frames, rules, participants, promises, søknader, assessments.

use forum::{
    Application, Assessment, Commitment, Frame, NamedBase, Need, NeedDetails, NeedId, Participant, Scheme, SchemeId,
    UnspentFunds,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use strum::VariantNames;

/// What drafts are reckoned from: frames, rules, participants, promises, søknader, assessments.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, VariantNames)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(tag = "do", export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(tag = "do", remote = "RegisterCommand"))]
#[serde(remote = "Self", rename_all = "kebab-case", deny_unknown_fields)]
#[strum(serialize_all = "kebab-case")]
pub enum RegisterCommand {
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
        #[cfg_attr(feature = "ts", ts(as = "allocation::AllocationModel"))]
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
    /// Writes what only some behovsmeldinger say.
    SetDetails {
        /// Which need.
        need: NeedId,
        /// All of it.
        details: NeedDetails,
    },
    /// Writes a behovsmelding by hand, in place of the one with its id, or adds it. Its id is its scheme and its number.
    SetNeed {
        /// All of it.
        need: Box<Need>,
    },
    /// Takes a behovsmelding away, with what is set and written for it. Frozen versions keep it.
    RemoveNeed {
        /// Which.
        need: NeedId,
    },
    /// Adds a region after the others.
    AddRegion {
        /// Its name.
        name: String,
    },
    /// Takes a region away that no behovsmelding and no participant is in.
    RemoveRegion {
        /// Its name.
        name: String,
    },
    /// Writes a scheme in place of the one with its id, or adds it after the others.
    SetScheme {
        /// The scheme.
        scheme: Scheme,
    },
}
