//! A paper as blocks, before it is placed on pages.

use super::block::Block;
use crate::Texts;
use crate::pdf::About;

/// A paper before it is placed on pages.
#[derive(Debug)]
pub(crate) struct Document {
    /// What the file says of itself, and the language of its words.
    pub about: About,
    /// On top of every page but the first.
    pub running_head: String,
    /// «Utkast – ikke vedtatt», at the top of every page but the first, when it is not decided.
    pub stamp: Option<String>,
    /// At the foot of every page, left.
    pub footer: String,
    /// «Side 3 av 9», from the two numbers.
    pub page_label: fn(&Texts, usize, usize) -> String,
    /// What stands on it.
    pub blocks: Vec<Block>,
}
