//! What the leader's face sees, part by part: so that a script can ask for one thing.

use std::str::FromStr;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use strum::{Display, EnumString, IntoStaticStr, VariantArray};

use super::{
    AheadView, AnnualView, DueView, JournalView, LeaderView, ListsView, MeetingInfo, MeetingView, VersionsView,
    YearView,
};
use crate::command::{Refusal, RefusalCode};

/// A part of what the leader's face sees.
#[derive(
    Clone, Copy, Debug, Display, PartialEq, Eq, EnumString, IntoStaticStr, Serialize, Deserialize, VariantArray,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum ShowPart {
    /// The meeting at hand: what it is called, when and where; who is here, its cases, habilitet, votes and decisions.
    Meeting,
    /// The year of the forum: its bodies, its meetings, each as far as it has come.
    Year,
    /// The schemes in force.
    Schemes,
    /// The regions.
    Regions,
    /// The working draft: sums, amounts, findings.
    Draft,
    /// Every draft.
    Drafts,
    /// The behovsmeldinger.
    Needs,
    /// Internal notes.
    Notes,
    /// The seats.
    Seats,
    /// Where the deciding stands.
    Decision,
    /// What the wall shows.
    Wall,
    /// The meeting file.
    File,
    /// The frames of all years.
    Frames,
    /// Networks and owners that pots are made for.
    Participants,
    /// What was promised.
    Commitments,
    /// What was not spent.
    Unspent,
    /// The bases that later years' shares are shown of.
    Bases,
    /// The søknader.
    Applications,
    /// How the needs were assessed.
    Assessments,
    /// The amounts the needs carry on their way.
    Stages,
    /// The tildelingsmodell.
    Model,
    /// What is to be followed up, over all meetings.
    FollowUp,
    /// What lies ahead: the days of the plan, whom to call, terms, how bodies are covered, the inbox.
    Ahead,
    /// The front page: what is late, what is due, the next meeting, what others owe.
    Due,
    /// The *årshjul*.
    Annual,
    /// The lists of the year.
    Lists,
    /// The versions of the innstilling, and the vedtak after it.
    Versions,
    /// Every entry of the journal.
    Journal,
    /// What can be taken back and done again.
    History,
}

impl ShowPart {
    /// Every part.
    pub const ALL: &[ShowPart] = ShowPart::VARIANTS;

    /// The part with this name; refused with the names there are.
    pub fn named(name: &str) -> Result<ShowPart, Refusal> {
        ShowPart::from_str(name).map_err(|_| {
            let there_is = ShowPart::ALL.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
            Refusal::new(RefusalCode::UnknownPart, format!("there is no part «{name}»; there is: {there_is}"))
                .with("part", name)
                .with("there-is", there_is)
        })
    }
}

/// What is shown of the meeting at hand: what it is called, then how far it has come.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct MeetingShown<'v> {
    #[serde(flatten)]
    info: &'v MeetingInfo,
    /// The meeting at hand.
    at_hand: Option<&'v MeetingView>,
}

impl<'v> MeetingShown<'v> {
    fn of(view: &'v LeaderView) -> MeetingShown<'v> {
        let year = &view.year;
        let at_hand = year.meetings.iter().find(|meeting| Some(&meeting.planned.id) == year.at_hand.as_ref());
        MeetingShown { info: &view.meeting, at_hand }
    }
}

/// What is shown beside what the leader's face has at once.
pub struct ShownBeside {
    /// The whole year: the leader's face has only the meeting at hand as far as it has come.
    pub year: YearView,
    /// What lies ahead.
    pub ahead: AheadView,
    /// The front page.
    pub due: DueView,
    /// The *årshjul*.
    pub annual: AnnualView,
    /// The lists of the year.
    pub lists: ListsView,
    /// The versions of the innstilling; why they cannot be laid side by side, when they cannot.
    pub versions: Result<VersionsView, Refusal>,
    /// Every entry of the journal.
    pub journal: JournalView,
}

/// The part as JSON.
pub fn shown(view: &LeaderView, beside: &ShownBeside, part: ShowPart) -> Result<Value, Refusal> {
    let shown = match part {
        ShowPart::Meeting => serde_json::to_value(MeetingShown::of(view)),
        ShowPart::Year => serde_json::to_value(&beside.year),
        ShowPart::Schemes => serde_json::to_value(&view.schemes),
        ShowPart::Regions => serde_json::to_value(&view.regions),
        ShowPart::Draft => serde_json::to_value(&view.draft),
        ShowPart::Drafts => serde_json::to_value(&view.drafts),
        ShowPart::Needs => serde_json::to_value(&view.needs),
        ShowPart::Notes => serde_json::to_value(&view.notes),
        ShowPart::Seats => serde_json::to_value(&view.seats),
        ShowPart::Decision => serde_json::to_value(&view.decision),
        ShowPart::Wall => serde_json::to_value(&view.wall),
        ShowPart::File => serde_json::to_value(&view.file),
        ShowPart::Frames => serde_json::to_value(&view.frames),
        ShowPart::Participants => serde_json::to_value(&view.participants),
        ShowPart::Commitments => serde_json::to_value(&view.commitments),
        ShowPart::Unspent => serde_json::to_value(&view.unspent),
        ShowPart::Bases => serde_json::to_value(&view.bases),
        ShowPart::Applications => serde_json::to_value(&view.applications),
        ShowPart::Assessments => serde_json::to_value(&view.assessments),
        ShowPart::Stages => serde_json::to_value(&view.stage_amounts),
        ShowPart::Model => Ok(view.model.clone()),
        ShowPart::Journal => serde_json::to_value(&beside.journal),
        ShowPart::FollowUp => serde_json::to_value(&beside.ahead.follow_up),
        ShowPart::Ahead => serde_json::to_value(&beside.ahead),
        ShowPart::Due => serde_json::to_value(&beside.due),
        ShowPart::Annual => serde_json::to_value(&beside.annual),
        ShowPart::Lists => serde_json::to_value(&beside.lists),
        ShowPart::Versions => serde_json::to_value(beside.versions.clone()?),
        ShowPart::History => serde_json::to_value(&view.history),
    };
    shown.map_err(|error| Refusal::new(RefusalCode::CannotWrite, error))
}
