//! How a scheme was shared: written by the waterfall, read by all who tell of it. It stands here because what the rule alone
//! gives belongs to a prepared scheme, and is reckoned once.

use std::sync::Arc;

use forum::Kroner;

use crate::divide::{Method, SharedOut, StoppedBy};
use crate::model::Tier;

/// How a scheme was shared.
#[derive(Debug)]
pub(crate) struct Shared {
    /// What each need gets, in the order of the scheme's needs.
    pub(crate) amounts: Vec<Kroner>,
    /// How shares were rounded.
    pub(crate) method: Method,
    /// What was shared: the pot, or what was set for the scheme.
    pub(crate) total: Kroner,
    /// The pots, or the parts of the one pot that amounts were set for.
    pub(crate) cells: Vec<SharedCell>,
    /// Floors that could not be kept: what they come to, and what there was.
    pub(crate) floors_short: Option<(Kroner, Kroner)>,
}

/// How one pot, or a part of the one pot, was shared.
#[derive(Debug)]
pub(crate) struct SharedCell {
    pub(crate) cell: Cell,
    /// What it holds.
    pub(crate) amount: Kroner,
    /// How, when several pots shared.
    pub(crate) share: Option<CellShare>,
    /// Taken before the rule: by hand, held or locked.
    pub(crate) fixed: Kroner,
    pub(crate) fixed_count: u32,
    /// Tier by tier, those without needs left out.
    pub(crate) tiers: Vec<SharedTier>,
}

impl SharedCell {
    /// What its lines come to, or the whole amount when it is an *anslag* without needs.
    pub(crate) fn given(&self, amounts: &[Kroner]) -> Kroner {
        match self.cell.is_estimate() {
            true => self.amount,
            false => self.cell.members.iter().map(|&place| amounts[place]).sum(),
        }
    }
}

/// How a pot's amount came about.
#[derive(Clone, Debug)]
pub(crate) struct CellShare {
    /// What was shared.
    pub(crate) of: Kroner,
    /// The exact share, cut to whole units.
    pub(crate) share: Kroner,
    /// Whether its floor or ceiling stopped it.
    pub(crate) stopped_by: StoppedBy,
    /// When the floors come to more than there is: its own, and all of them.
    pub(crate) lowered_floor: Option<(Kroner, Kroner)>,
    /// Those that shared.
    pub(crate) among: Arc<Among>,
}

/// Pots that shared an amount.
#[derive(Debug)]
pub(crate) struct Among {
    /// Places among the scheme's pots.
    pub(crate) pots: Vec<usize>,
    /// How many a floor or ceiling stopped.
    pub(crate) stopped: u32,
}

/// How one tier shared.
#[derive(Debug)]
pub(crate) struct SharedTier {
    pub(crate) tier: Tier,
    /// Which rank, in the tier of ranks.
    pub(crate) rank: Option<u32>,
    /// What went to the tiers before, and to how many.
    pub(crate) earlier: Kroner,
    pub(crate) earlier_count: u32,
    /// What is left for this one; negative when more is fixed than there is.
    pub(crate) available: Kroner,
    /// Places among the scheme's needs, in the order of the awards.
    pub(crate) members: Vec<usize>,
    pub(crate) divided: SharedOut,
}

/// Needs that share one amount.
#[derive(Debug)]
pub(crate) struct Cell {
    /// Which pot of the scheme; none for needs whose region or owner takes no part.
    pub(crate) pot: Option<usize>,
    /// The region that an amount was set for, when it is a part of the one pot.
    pub(crate) region: Option<String>,
    /// Places among the scheme's needs.
    pub(crate) members: Vec<usize>,
    /// The pot is one of several.
    pub(crate) named: bool,
}

impl Cell {
    /// A pot without needs: its amount is an *anslag* for its network or owner (R22).
    pub(crate) fn is_estimate(&self) -> bool {
        self.named && self.members.is_empty()
    }
}
