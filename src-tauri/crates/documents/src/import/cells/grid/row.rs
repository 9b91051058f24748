//! The cells of a row with content, and how the row looks.

use super::Value;

/// A row: its cells with content in order of their columns, from 0.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    cells: Vec<(u32, Value)>,
    /// Columns of the cells that are struck through, in order.
    struck: Vec<u32>,
    hidden: bool,
}

impl Row {
    /// The cell's value; nothing where the cell is blank.
    pub fn get(&self, column: &u32) -> Option<&Value> {
        let at = self.place(*column).ok()?;
        self.cells.get(at).map(|(_, value)| value)
    }

    /// The cells with content, in order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (&u32, &Value)> {
        self.cells.iter().map(|(column, value)| (column, value))
    }

    /// The columns of the cells with content, in order.
    pub fn keys(&self) -> impl DoubleEndedIterator<Item = &u32> {
        self.cells.iter().map(|(column, _)| column)
    }

    /// The values, in order of their columns.
    pub fn values(&self) -> impl DoubleEndedIterator<Item = &Value> {
        self.cells.iter().map(|(_, value)| value)
    }

    /// How many cells have content.
    pub fn len(&self) -> usize {
        self.cells.len()
    }

    /// True when no cell has content.
    pub fn is_empty(&self) -> bool {
        self.cells.is_empty()
    }

    /// True when every cell with content is struck through: somebody drew a line through the row.
    pub fn is_struck(&self) -> bool {
        !self.cells.is_empty() && self.cells.len() == self.struck.len()
    }

    /// The columns of the cells that are struck through.
    pub fn struck(&self) -> impl Iterator<Item = u32> + '_ {
        self.struck.iter().copied()
    }

    /// True when the row is hidden in the sheet, by hand or by a filter. It is read like others: a filter left on must
    /// not drop anybody's behovsmelding.
    pub fn is_hidden(&self) -> bool {
        self.hidden
    }

    pub(super) fn put(&mut self, column: u32, value: Value) {
        match self.place(column) {
            Ok(at) => self.cells[at].1 = value,
            Err(at) => self.cells.insert(at, (column, value)),
        }
    }

    /// Strikes a cell through that has content.
    pub(super) fn strike(&mut self, column: u32) {
        if self.place(column).is_ok()
            && let Err(at) = self.struck.binary_search(&column)
        {
            self.struck.insert(at, column);
        }
    }

    pub(super) fn hide(&mut self) {
        self.hidden = true;
    }

    pub(super) fn take(&mut self, column: u32) {
        self.struck.retain(|struck| *struck != column);
        self.cells.retain(|(place, _)| *place != column);
    }

    fn place(&self, column: u32) -> Result<usize, usize> {
        // Cells come in order, so that a new one nearly always belongs last.
        match self.cells.last() {
            Some((last, _)) if *last < column => Err(self.cells.len()),
            _ => self.cells.binary_search_by_key(&column, |(column, _)| *column),
        }
    }
}

impl<'a> IntoIterator for &'a Row {
    type Item = (&'a u32, &'a Value);
    type IntoIter = std::iter::Map<std::slice::Iter<'a, (u32, Value)>, fn(&'a (u32, Value)) -> Self::Item>;

    fn into_iter(self) -> Self::IntoIter {
        self.cells.iter().map(|(column, value)| (column, value))
    }
}
