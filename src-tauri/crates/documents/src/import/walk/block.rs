//! What the rows above say of a row that does not say it itself: its scheme and its region.

use forum::SchemeId;

use super::super::headings::Column;
use super::super::names::{known_region, scheme_choice, scheme_of_cell};
use super::super::told::{ExpectedCode, NoteCode};
use super::super::values::{Cell, RowReader};

/// What stands above a row.
#[derive(Clone, Debug)]
pub struct Block {
    /// The scheme of the sheet or of the heading above.
    pub scheme: Option<SchemeId>,
    /// Named by the sheet itself or a heading between the rows, so that a row must not say another.
    pub stated: Option<SchemeId>,
    /// The region heading above.
    pub region: Option<String>,
    /// Its first row, below the last heading or subtotal.
    pub from: u32,
    /// The first row below the last heading.
    pub headed_from: u32,
}

impl RowReader<'_> {
    /// The scheme of the row: its own cell, else what stands above it.
    pub fn scheme(&mut self, block: &Block) -> Option<SchemeId> {
        let context = self.context;
        let context = &context;
        let choice = || match context.schemes.iter().any(|scheme| scheme.is_valid_in(context.year)) {
            true => ExpectedCode::Scheme.with("schemes", scheme_choice(context)),
            false => ExpectedCode::NoSchemeInForce.into(),
        };
        let text = match self.text(Column::Scheme) {
            Cell::Is(text) => text,
            Cell::Wrong => return None,
            Cell::Blank => {
                if block.scheme.is_none() {
                    self.problem(Column::Scheme, "scheme-blank", choice());
                }
                return block.scheme.clone();
            }
        };
        match (scheme_of_cell(&text, context), &block.stated) {
            (None, _) => {
                self.problem(Column::Scheme, "scheme-unknown", choice());
                None
            }
            (Some(scheme), Some(around)) if scheme != *around => {
                let name =
                    context.schemes.iter().find(|one| one.id == *around).map_or("", |one| one.short_name.as_str());
                self.problem(Column::Scheme, "scheme-elsewhere", ExpectedCode::SchemeAsAbove.with("scheme", name));
                Some(scheme)
            }
            (scheme, _) => scheme,
        }
    }

    /// The region of the row: its own cell, else the heading above it, else none.
    pub fn region(&mut self, block: &Block) -> Option<String> {
        match self.text(Column::Region) {
            Cell::Is(text) => Some(self.spelled(text)),
            Cell::Wrong => None,
            Cell::Blank if block.region.is_none() && self.layout.has(Column::Region) => {
                self.problem(Column::Region, "region-blank", ExpectedCode::RegionName);
                None
            }
            Cell::Blank => Some(block.region.clone().unwrap_or_default()),
        }
    }

    /// A region as the county spells it.
    fn spelled(&mut self, text: String) -> String {
        match known_region(&text, &self.context) {
            Some(known) if known != text => {
                let known = known.to_owned();
                self.note(NoteCode::RegionSpelled, Column::Region);
                known
            }
            _ => text,
        }
    }
}
