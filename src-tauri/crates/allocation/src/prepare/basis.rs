//! What an allocation is reckoned from, as the meeting has it.

use forum::{Commitment, Frame, Kroner, Need, Participant, Scheme, SchemeId, UnspentFunds};

use crate::model::AllocationModel;

/// Everything an allocation is a function of, besides the adjustments. A draft depends on nothing else: not on the order in
/// which things were typed, and not on the clock.
#[derive(Clone, Copy, Debug)]
pub struct Basis<'a> {
    /// The budget year.
    pub year: i32,
    /// The county's rules.
    pub model: &'a AllocationModel,
    /// The schemes, in the meeting's order. Those not in force in the year are passed over.
    pub schemes: &'a [Scheme],
    /// The frames; those of other years are passed over.
    pub frames: &'a [Frame],
    /// The regions, in the meeting's order.
    pub regions: &'a [String],
    /// The needs, in any order.
    pub needs: &'a [Need],
    /// Those that pots are made for, in the meeting's order.
    pub participants: &'a [Participant],
    /// What was promised, in any year for any year.
    pub commitments: &'a [Commitment],
    /// What was not spent.
    pub unspent: &'a [UnspentFunds],
    /// Other frames to try («what if»), in place of those that are registered.
    pub what_if: &'a [(SchemeId, Kroner)],
}
