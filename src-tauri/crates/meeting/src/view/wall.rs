//! What the wall may show and what is on it: never a note, never a control.

use chrono::{NaiveDate, NaiveTime};
use forum::{CaseItem, FrameStatus, Kroner, NeedId, Scheme, SchemeId};
use serde::{Deserialize, Serialize};

use super::{Chart, ChartOf, Deciding, Stage, WallCase, WallNeed, WallSpeakers, WallThanks, WallWelcome};

/// What the wall may show.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "scene", rename_all = "kebab-case")]
pub enum WallScene {
    /// Forum, case and date: nothing of the draft.
    #[default]
    Pause,
    /// The draft of a scheme, by region.
    Draft {
        /// Which scheme.
        scheme: SchemeId,
    },
    /// The needs of one region in a scheme.
    Region {
        /// Which scheme.
        scheme: SchemeId,
        /// Which region.
        region: String,
    },
    /// The decision, or how far the deciding has come.
    Result,
    /// The case that is being treated in the meeting: its proposals, who speaks, its vote.
    Case,
    /// How laptops come into the room: which address and code is the room's to say, not the meeting's.
    Join,
    /// Which meeting this is, where and when, and its agenda.
    Welcome,
    /// A picture of the draft.
    Chart {
        /// Which.
        of: ChartOf,
        /// Of one scheme; none: of all.
        #[serde(default)]
        scheme: Option<SchemeId>,
    },
    /// One behovsmelding.
    Need {
        /// Which.
        need: NeedId,
    },
    /// Who speaks, and who waits for the floor.
    Speakers,
    /// A break, and when the meeting goes on.
    Break {
        /// When it goes on, by the clock on the wall; none when that is not said.
        #[serde(default)]
        until: Option<NaiveTime>,
    },
    /// Thanks, with what was decided.
    Thanks,
}

/// What the leader sees of the wall.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WallState {
    /// The scene chosen.
    pub scene: WallScene,
    /// Frozen: the wall stands still.
    pub frozen: bool,
    /// The page that was turned to by key; none: a scene of several pages turns by itself.
    pub page: Option<i32>,
}

/// How the pages of a scene that does not fit are turned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum PageTurn {
    /// To the next, and from the last to the first.
    Next,
    /// To the one before.
    Previous,
    /// By itself, as it begins.
    ByItself,
}

/// A row on the wall: a region, or a need.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WallRow {
    /// Stable key: rows keep their place.
    pub key: String,
    /// Region, or owner.
    pub label: String,
    /// The measure, for a need.
    pub detail: Option<String>,
    /// Applied for.
    pub applied: Kroner,
    /// Given in the draft.
    pub amount: Kroner,
    /// How much the last change moved it; zero when it did not.
    pub moved: Kroner,
}

/// The sums at the foot of the wall.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WallSums {
    /// The frame.
    pub frame: Kroner,
    /// The frame that is registered, when the draft tries another.
    pub registered: Option<Kroner>,
    /// Estimate or final.
    pub frame_status: Option<FrameStatus>,
    /// Set aside and bound.
    pub set_aside: Kroner,
    /// Given.
    pub allocated: Kroner,
    /// The rest.
    pub unallocated: Kroner,
}

/// What is on the wall.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "scene", rename_all = "kebab-case")]
pub enum WallContent {
    /// Nothing of the draft.
    Pause,
    /// Rows of a scheme: all regions, or the needs of one.
    Rows {
        /// Which scheme.
        scheme: Box<Scheme>,
        /// The region, when one is shown.
        region: Option<String>,
        /// The draft's name.
        draft: String,
        /// Where it stands.
        stage: Stage,
        /// The rows.
        rows: Vec<WallRow>,
        /// Sums of the rows shown.
        shown_applied: Kroner,
        /// Sums of the rows shown.
        shown_amount: Kroner,
        /// Sums of the scheme.
        sums: WallSums,
    },
    /// The draft cannot be reckoned now; why is the desk's to know.
    NotReckoned {
        /// Its name.
        draft: String,
    },
    /// How laptops come into the room.
    Join,
    /// The case that is being treated; nothing between cases.
    Case {
        /// The case.
        case: Option<Box<WallCase>>,
    },
    /// Which meeting this is.
    Welcome {
        /// Place, time and agenda.
        welcome: WallWelcome,
    },
    /// A picture of the draft.
    Chart {
        /// What is drawn.
        chart: Box<Chart>,
        /// Sums of the scheme; none of all together.
        sums: Option<WallSums>,
    },
    /// One behovsmelding; nothing of one that is no more.
    Need {
        /// The behovsmelding.
        need: Option<Box<WallNeed>>,
    },
    /// Who speaks; nothing between cases.
    Speakers {
        /// The list.
        speakers: Option<WallSpeakers>,
    },
    /// A break.
    Break {
        /// When the meeting goes on.
        until: Option<NaiveTime>,
    },
    /// Thanks.
    Thanks {
        /// What was decided.
        thanks: WallThanks,
    },
    /// How the deciding stands, with the sums per scheme.
    Result {
        /// Where it stands.
        deciding: Deciding,
        /// Scheme by scheme.
        schemes: Vec<(Scheme, WallSums)>,
    },
}

/// Everything the wall shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WallView {
    /// The state it shows.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub revision: u64,
    /// Its place among all that the faces are told: the file's changes and the wall's, counted together.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub serial: u64,
    /// «Samarbeidsforum i Nordland».
    pub forum: String,
    /// The case in question.
    pub case: Option<CaseItem>,
    /// The day of the meeting.
    pub date: Option<NaiveDate>,
    /// Budget year.
    pub year: i32,
    /// The page that was turned to, from 0; it goes round, also below zero. None: pages turn by themselves.
    pub page: Option<i32>,
    /// What is on it.
    pub content: WallContent,
}
