//! Cells of a sheet, kept sparsely: one cell at ZZ200000 costs one cell, not a rectangle of 140 million.
//!
//! Limits stand here, at the one door through which every cell comes in.

mod book;
mod merged;
mod row;
mod value;

pub use book::{Book, Sheet, TextRead};
pub use merged::{Merged, MergedRange};
pub use row::Row;
pub use value::{KEPT_CHARACTERS, Value};

/// `A` for 0, `Z` for 25, `AA` for 26.
pub fn column_letter(column: u32) -> String {
    let mut letters = Vec::new();
    let mut rest = u64::from(column) + 1;
    while rest > 0 {
        let letter = (rest - 1) % 26;
        letters.push(char::from(b'A' + u8::try_from(letter).unwrap_or(0)));
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_lettered_as_in_the_spreadsheet() {
        for (column, letter) in [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA"), (16_383, "XFD")] {
            assert_eq!(column_letter(column), letter);
        }
    }
}
