//! The lists that are kept through the year around the meetings: reports, partnership agreements, plans, joint measures, evaluation,
//! the published call, contacts, and what several *ordninger* pay (R114, R155-R165, R173-R176).
//!
//! One mechanism for all: a row of a list has what it is about, a status, and typed values in those columns that its list has.

mod check;
mod column;
mod fill;
mod list;
mod row;
mod status;

pub use check::{RowError, check_row};
pub use column::{ColumnKind, RowColumn};
pub use fill::{FillList, Measure, to_fill};
pub use list::YearList;
pub use row::{ListRow, RowFile, RowState, RowValue, SchemeShare, row_state, sorted};
pub use status::RowStatus;
