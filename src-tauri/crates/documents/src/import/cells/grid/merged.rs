//! Merged areas of a sheet: which one a cell lies in.

use std::collections::BTreeMap;

/// Cells merged into one, of which only the first has a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MergedRange {
    /// The first row, from 1.
    pub first_row: u32,
    /// The last row.
    pub last_row: u32,
    /// The first column, from 0.
    pub first_column: u32,
    /// The last column.
    pub last_column: u32,
}

impl MergedRange {
    /// True when it covers more rows than one.
    pub fn is_down(&self) -> bool {
        self.first_row < self.last_row
    }

    /// True when it covers more columns than one.
    pub fn is_across(&self) -> bool {
        self.first_column < self.last_column
    }
}

/// The merged areas of a sheet, found by their cells.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Merged {
    /// For each column the areas that cover it, by their first row.
    columns: BTreeMap<u32, BTreeMap<u32, MergedRange>>,
    /// Columns of all areas together.
    covered: usize,
}

impl Merged {
    /// Adds an area, as far as `last_column`, the last one that is read, and tells whether it was added: spreadsheets
    /// have no two areas that overlap, so of two that do the first counts.
    pub(super) fn add(&mut self, range: MergedRange, last_column: u32) -> bool {
        let columns = range.first_column..=range.last_column.min(last_column);
        let taken = |column| self.over_rows(column, range.first_row, range.last_row);
        if range.last_row < range.first_row || columns.clone().any(taken) {
            return false;
        }
        for column in columns {
            self.columns.entry(column).or_default().insert(range.first_row, range);
            self.covered += 1;
        }
        true
    }

    fn over_rows(&self, column: u32, first: u32, last: u32) -> bool {
        let ranges = self.columns.get(&column);
        ranges.and_then(|ranges| ranges.range(..=last).next_back()).is_some_and(|(_, range)| range.last_row >= first)
    }

    /// Columns of all areas together: what they take to keep.
    pub(super) fn covered(&self) -> usize {
        self.covered
    }

    /// The area that the cell lies in; `row` from 1, `column` from 0.
    pub fn over(&self, row: u32, column: u32) -> Option<MergedRange> {
        let (_, range) = self.columns.get(&column)?.range(..=row).next_back()?;
        (row <= range.last_row).then_some(*range)
    }

    /// All areas, by their first column.
    pub fn ranges(&self) -> impl Iterator<Item = MergedRange> + '_ {
        self.columns
            .iter()
            .flat_map(|(column, ranges)| ranges.values().filter(|range| range.first_column == *column).copied())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_lies_in_the_area_over_it() {
        let mut merged = Merged::default();
        let salten = MergedRange { first_row: 3, last_row: 5, first_column: 1, last_column: 1 };
        let title = MergedRange { first_row: 1, last_row: 1, first_column: 0, last_column: 7 };
        merged.add(salten, 499);
        merged.add(title, 499);
        for (row, column, range) in [
            (1, 0, Some(title)),
            (1, 7, Some(title)),
            (1, 8, None),
            (2, 1, None),
            (3, 1, Some(salten)),
            (5, 1, Some(salten)),
            (6, 1, None),
            (4, 2, None),
        ] {
            assert_eq!(merged.over(row, column), range, "row {row}, column {column}");
        }
        let overlapping = MergedRange { first_row: 2, last_row: 3, first_column: 0, last_column: 1 };
        assert!(!merged.add(overlapping, 499), "a cell lies in one area");
        assert_eq!(merged.ranges().collect::<Vec<_>>(), [title, salten]);
        assert_eq!(merged.covered(), 9);
    }
}
