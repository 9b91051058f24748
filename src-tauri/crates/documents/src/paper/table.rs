//! Tables of money.

use forum::Kroner;

use super::style::{CELL, CELL_NOTE, Follow, Run, Style, plain, strong};
use crate::Texts;
use crate::pdf::Face;

/// How wide a column is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Width {
    /// Thousandths of a point.
    Fixed(i32),
    /// As wide as its widest amount.
    Fit,
    /// A share of what the others leave.
    Rest(i32),
}

/// On which side the text stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Align {
    Left,
    Right,
}

/// Whether a column is summed, in groups, in the total and over page breaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sum {
    Yes,
    No,
}

/// A column.
#[derive(Clone, Debug)]
pub(crate) struct Column {
    pub head: String,
    pub width: Width,
    pub align: Align,
    pub sum: Sum,
    /// The letters of the amounts of its lines; sums are strong everywhere.
    pub face: Face,
}

impl Column {
    /// A column of amounts that are summed.
    pub fn amounts(head: impl Into<String>) -> Column {
        Column { head: head.into(), width: Width::Fit, align: Align::Right, sum: Sum::Yes, face: Face::Regular }
    }

    /// The same column with strong amounts: the one the reader looks for.
    pub fn strong(self) -> Column {
        Column { face: Face::Strong, ..self }
    }

    /// A column of text.
    pub fn text(head: impl Into<String>, width: Width) -> Column {
        Column { head: head.into(), width, align: Align::Left, sum: Sum::No, face: Face::Regular }
    }

    /// A column of numbers up to `largest`, which are not summed.
    pub fn number(head: impl Into<String>, largest: u32) -> Column {
        // A digit of a cell is 5.1 points wide; the head needs as much room as three of them.
        let digits = largest.checked_ilog10().unwrap_or(0).max(2) as i32 + 1;
        let width = Width::Fixed(digits * 5_100 + 11_000);
        Column { head: head.into(), width, align: Align::Right, sum: Sum::No, face: Face::Regular }
    }
}

/// Paragraphs, each in its style.
pub(crate) type Paragraphs = Vec<(Style, Vec<Run>)>;

/// What stands in a cell.
#[derive(Clone, Debug)]
pub(crate) enum Cell {
    Empty,
    Text(Paragraphs),
    /// An amount, and a small note under it.
    Amount(Kroner, Option<String>),
}

impl Cell {
    /// One line of ordinary text.
    pub fn plain(text: impl Into<String>) -> Cell {
        Cell::Text(vec![(CELL, vec![plain(text)])])
    }

    /// One line of strong text.
    pub fn strong(text: impl Into<String>) -> Cell {
        Cell::Text(vec![(CELL, vec![strong(text)])])
    }

    /// Strong text with small notes under it; empty notes are left out.
    pub fn titled<I: IntoIterator<Item = String>>(title: impl Into<String>, notes: I) -> Cell {
        let notes = notes.into_iter().filter(|note| !note.is_empty()).map(|note| (CELL_NOTE, vec![plain(note)]));
        Cell::Text(std::iter::once((CELL, vec![strong(title)])).chain(notes).collect())
    }

    /// An amount alone.
    pub fn amount(amount: Kroner) -> Cell {
        Cell::Amount(amount, None)
    }
}

/// What a row is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A line that counts.
    Line,
    /// The name of a group with the sums of the lines under it.
    Group,
    /// The sum of all lines.
    Total,
}

/// A row. In a group and a total the first cell covers `label` columns.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    pub kind: Kind,
    pub cells: Vec<Cell>,
    pub label: usize,
    pub follow: Follow,
}

impl Row {
    /// A line: one cell for each column.
    pub fn line(cells: Vec<Cell>) -> Row {
        Row { kind: Kind::Line, cells, label: 1, follow: Follow::Free }
    }

    /// A group's name over `label` columns, then one cell for each of the others.
    pub fn group(label: usize, cells: Vec<Cell>) -> Row {
        Row { kind: Kind::Group, cells, label, follow: Follow::WithNext }
    }

    /// The total: its name over `label` columns, then one cell for each of the others.
    pub fn total(label: usize, cells: Vec<Cell>) -> Row {
        Row { kind: Kind::Total, cells, label, follow: Follow::Free }
    }

    /// The cell of a column; none under the name of a group or a total.
    pub fn cell(&self, column: usize) -> Option<&Cell> {
        if self.label > 1 && column < self.label { None } else { self.cells.get(column + 1 - self.label) }
    }

    /// The amount in a column, if one stands there.
    pub fn amount(&self, column: usize) -> Option<Kroner> {
        match self.cell(column) {
            Some(Cell::Amount(amount, _)) => Some(*amount),
            _ => None,
        }
    }
}

/// A table.
#[derive(Clone, Debug)]
pub(crate) struct Table {
    /// What it is about, for errors and for those who hear it read.
    pub summary: String,
    pub columns: Vec<Column>,
    /// The column that names a line.
    pub row_head: usize,
    pub rows: Vec<Row>,
    /// «Overført til neste side» and «Overført fra forrige side», when sums are carried over page breaks.
    pub carry: Option<Carry>,
}

/// The words for what is carried over a page break.
#[derive(Clone, Debug)]
pub(crate) struct Carry {
    pub to_next: String,
    pub from_previous: String,
    /// «fortsatt», after the name of a group that goes on.
    pub continued: String,
}

impl Carry {
    /// The words in the language of the paper.
    pub fn in_words(texts: &Texts) -> Carry {
        let word = |key: &str| texts.get(key, &[]);
        Carry {
            to_next: word("row-to-next-page"),
            from_previous: word("row-from-previous-page"),
            continued: word("row-continued"),
        }
    }
}

/// The part of a table that stands on one page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Segment {
    /// Which block of the document.
    pub block: usize,
    pub page: usize,
    /// The sums that are printed as carried from the page before, column by column.
    pub carried_in: Vec<Kroner>,
    /// The rows that begin on this page.
    pub rows: std::ops::Range<usize>,
    /// The sums that are printed as carried to the next page.
    pub carried_out: Option<Vec<Kroner>>,
}

impl Table {
    /// The sum of the lines in `rows`, column by column; zero where a column is not summed.
    pub fn sums(&self, rows: std::ops::Range<usize>) -> Vec<Kroner> {
        let lines = self.rows.get(rows).unwrap_or_default().iter().filter(|row| row.kind == Kind::Line);
        let mut sums = vec![Kroner::ZERO; self.columns.len()];
        for line in lines {
            for (column, sum) in sums.iter_mut().enumerate() {
                if self.columns[column].sum == Sum::Yes {
                    *sum += line.amount(column).unwrap_or_default();
                }
            }
        }
        sums
    }
}
