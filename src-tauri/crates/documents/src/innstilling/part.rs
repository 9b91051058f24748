//! A scheme on its way to the paper, with its awards, and the small things that every part of the paper says alike.

use allocation::{NeedAllocation, SchemeAllocation, SchemeModel};
use forum::{Kroner, Need};

use super::content::SchemePart;
pub(super) use crate::control_code::groups;
use crate::paper::block::Block;
use crate::paper::style::{Follow, SMALL, plain};

/// A behovsmelding and what it is given.
#[derive(Clone, Copy)]
pub(super) struct Award<'a> {
    pub need: &'a Need,
    pub given: &'a NeedAllocation,
}

/// A scheme with its awards in the order they are printed: by region, then by number.
pub(super) struct Part<'a> {
    pub part: &'a SchemePart<'a>,
    pub awards: Vec<Award<'a>>,
    /// How the scheme is shared, when the county's model knows it.
    pub model: Option<&'a SchemeModel>,
}

impl Part<'_> {
    pub fn allocation(&self) -> &SchemeAllocation {
        self.part.allocation
    }

    /// How the scheme is shared, when the county's model knows it.
    pub fn model(&self) -> Option<&SchemeModel> {
        self.model
    }

    /// The frame that is registered, whatever the draft tries.
    pub fn registered(&self) -> Kroner {
        self.part.frame_parts.iter().map(|part| part.amount).sum()
    }

    /// Pots without behovsmeldinger: counted as allocated, but to be known and not decided (R22).
    pub fn estimated(&self) -> Kroner {
        self.allocation().pots.iter().filter(|pot| pot.is_estimate).map(|pot| pot.given).sum()
    }

    /// What is recommended to behovsmeldinger.
    pub fn recommended(&self) -> Kroner {
        self.allocation().allocated - self.estimated()
    }

    /// The sum of one kind of amount over the awards.
    pub fn sum(&self, amount: impl Fn(&Award<'_>) -> Kroner) -> Kroner {
        self.awards.iter().map(amount).sum()
    }
}

/// Small text over the whole width.
pub(super) fn small(text: String) -> Block {
    Block::Paragraph { style: SMALL, runs: vec![plain(text)], follow: Follow::Free }
}
