//! Charts as data: whole kroner and decimal percents with their labels, reckoned here and drawn alike on the wall, in a window and
//! on a laptop. Each chart's sums are the draft's own; one that cannot be drawn says why.

mod flow;
mod key_figure;
mod moves;
mod percents;
mod regions;
mod schemes;
mod years;

use std::collections::BTreeMap;

use forum::{Kroner, Names, NeedId, Scheme, SchemeId};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::state::State;

pub use moves::{ComparedWith, MovedBy};

/// Which picture.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "chart", rename_all = "kebab-case")]
pub enum ChartOf {
    /// From the frame over what is set aside and the pots to the regions.
    Flow,
    /// How much of what is applied for is met, region by region, against the whole.
    Met,
    /// The share of what is given against the share of the key figures, region by region.
    KeyFigure,
    /// How what is given is split between owners and universities.
    Split,
    /// Last year's amounts against this year's.
    LastYear,
    /// Frame and what is given or bound, year by year.
    Years,
    /// All schemes in one picture.
    Schemes,
    /// Before and after, the biggest moves first.
    Moves {
        /// What the draft is compared with.
        with: ComparedWith,
        /// What the rows are.
        by: MovedBy,
    },
}

/// A picture of the draft.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Chart {
    /// Which.
    pub of: ChartOf,
    /// Of one scheme; none: of all.
    pub scheme: Option<Scheme>,
    /// The draft's name.
    pub draft: String,
    /// Budget year.
    pub year: i32,
    /// What there is to draw.
    pub drawn: Drawn,
}

/// What there is to draw.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "as", rename_all = "kebab-case")]
pub enum Drawn {
    /// A row for each region, year, scheme or behovsmelding.
    Rows(ChartRows),
    /// Money on its way. What comes into a node goes out of it.
    Flow {
        /// The nodes, column by column.
        nodes: Vec<FlowNode>,
        /// What goes from node to node.
        links: Vec<FlowLink>,
        /// What comes in from the left, which is what comes out to the right.
        total: Kroner,
    },
    /// It cannot be drawn.
    Nothing {
        /// Why.
        why: NotDrawn,
    },
}

/// Rows with an amount for each column. A column's total is the sum of its amounts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ChartRows {
    /// What the amounts are.
    pub amounts: Vec<ChartPart>,
    /// What the percents are.
    pub percents: Vec<PercentPart>,
    /// The key figures that make a share, as they are called.
    pub figures: Vec<ChartLabel>,
    /// Row by row.
    pub rows: Vec<ChartRow>,
    /// The sums of the columns.
    pub totals: Vec<Kroner>,
    /// The percents of the whole.
    pub of_whole: Vec<Option<Tenths>>,
    /// The sum of the rows' differences; none where nothing is compared.
    pub by: Option<Kroner>,
}

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ChartRow {
    /// Stable key: rows keep their place.
    pub key: String,
    /// What it is called.
    pub label: ChartLabel,
    /// The measure, for a behovsmelding.
    pub detail: Option<String>,
    /// An amount for each column; none where nothing is known, which is not the same as zero.
    pub amounts: Vec<Option<Kroner>>,
    /// A percent for each column of percents.
    pub percents: Vec<Option<Tenths>>,
    /// What it got more or less than what it is compared with.
    pub by: Option<Kroner>,
    /// How much the last change moved it; zero when it did not.
    pub moved: Kroner,
}

/// What an amount is, or a place that money goes to. The same thing has the same colour in every picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ChartPart {
    /// Applied for.
    Applied,
    /// Given in the draft.
    Given,
    /// Given to owners.
    Owner,
    /// Given to universities.
    University,
    /// An *anslag*, not split yet (R22).
    Estimate,
    /// Given last year.
    LastYear,
    /// The frame.
    Frame,
    /// Bound by earlier years.
    Committed,
    /// Set aside for purposes.
    SetAside,
    /// What the behovsmeldinger share.
    Shared,
    /// A pot.
    Pot,
    /// A region.
    Region,
    /// The rest.
    Rest,
    /// Given above the frame.
    Over,
    /// Before.
    Before,
    /// After.
    After,
}

/// What a percent is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum PercentPart {
    /// Given, of what is applied for.
    Met,
    /// Of all that is given.
    OfGiven,
    /// Of the key figures.
    OfFigure,
    /// Of what the row is given: to owners.
    ToOwner,
    /// Of what the row is given: to universities.
    ToUniversity,
}

/// A percent to a tenth, as a decimal number: «66.7». Shares of one whole come to 100.0 together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Tenths(#[cfg_attr(feature = "ts", ts(type = "string"))] pub Decimal);

/// What something is called in a picture.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "is", rename_all = "kebab-case")]
pub enum ChartLabel {
    /// As it is registered: a region, an owner, a pot.
    Text {
        /// Its name; empty where it is not known.
        text: String,
    },
    /// In the words of the model.
    Named {
        /// Its names.
        names: Names,
    },
    /// In the program's words.
    Part {
        /// Which.
        part: ChartPart,
    },
    /// A year.
    Year {
        /// Which.
        year: i32,
    },
}

/// A place that money comes from, passes or ends in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FlowNode {
    /// Stable key.
    pub key: String,
    /// 0: where it comes from; 1: what it is kept or shared for; 2: who gets it.
    pub column: u8,
    /// What it is.
    pub part: ChartPart,
    /// What it is called.
    pub label: ChartLabel,
    /// What passes it.
    pub amount: Kroner,
    /// How much the last change moved it; zero when it did not.
    pub moved: Kroner,
}

/// What goes from one node to another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FlowLink {
    /// The key of the node it leaves.
    pub from: String,
    /// The key of the node it comes to.
    pub to: String,
    /// Whole kroner.
    pub amount: Kroner,
}

/// Why a picture cannot be drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum NotDrawn {
    /// The draft has no amounts and no frame here.
    NoAmounts,
    /// Nobody has applied for anything here: no need is met, and none is left unmet.
    NobodyApplied,
    /// Nothing is given here.
    NothingGiven,
    /// Nobody has a key figure that makes a share in the scheme.
    NoKeyFigure,
    /// Key figures make shares in one scheme at a time.
    OneScheme,
    /// What was given last year is not registered.
    NoLastYear,
    /// Only one year is known.
    OneYear,
    /// What it is compared with is no more, or cannot be reckoned.
    NothingToCompare,
    /// Nothing was moved.
    NothingMoved,
}

/// A picture of the working draft; `moved` is what the last change moved.
pub(crate) fn chart(state: &State, of: &ChartOf, scheme: Option<&SchemeId>, moved: &BTreeMap<NeedId, Kroner>) -> Chart {
    let drawn = match of {
        ChartOf::Flow => flow::flow(state, scheme, moved),
        ChartOf::Met => regions::met(state, scheme, moved),
        ChartOf::KeyFigure => key_figure::key_figure(state, scheme, moved),
        ChartOf::Split => regions::split(state, scheme, moved),
        ChartOf::LastYear => regions::last_year(state, scheme, moved),
        ChartOf::Years => years::years(state, scheme),
        ChartOf::Schemes => schemes::schemes(state, moved),
        ChartOf::Moves { with, by } => moves::moves(state, scheme, with, *by, moved),
    };
    Chart {
        of: of.clone(),
        scheme: scheme.and_then(|id| state.schemes.iter().find(|known| known.id == *id)).cloned(),
        draft: state.draft.clone(),
        year: state.info.year,
        drawn: drawn.unwrap_or_else(|why| Drawn::Nothing { why }),
    }
}

impl ChartRows {
    /// Rows with their columns' sums; the percents of the whole are set by who knows them.
    fn of(amounts: Vec<ChartPart>, percents: Vec<PercentPart>, rows: Vec<ChartRow>) -> ChartRows {
        let sum = |column: usize| rows.iter().filter_map(|row| row.amounts.get(column).copied().flatten()).sum();
        ChartRows {
            totals: (0..amounts.len()).map(sum).collect(),
            of_whole: vec![None; percents.len()],
            figures: Vec::new(),
            by: None,
            amounts,
            percents,
            rows,
        }
    }
}

impl ChartLabel {
    fn text(text: &str) -> ChartLabel {
        ChartLabel::Text { text: text.to_owned() }
    }
}
