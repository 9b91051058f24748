//! What is known before a file is read.

use chrono::NaiveDate;
use forum::{Scheme, Work};

use super::headings::Asked;

/// What the meeting knows before the file is read.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// The budget year: «Beløp eier 2023» is this year's amount only in 2023, and «Beløp 2024» is then a later year.
    pub year: i32,
    /// The schemes a behovsmelding can be reported in; those that are not in force in the year are not recognised.
    pub schemes: &'a [Scheme],
    /// The regions or networks of the county. Others are taken as written; these also in another spelling of case.
    pub regions: &'a [String],
    /// What the county's model asks of a behovsmelding.
    pub asked: Asked<'a>,
    /// Who waits for the reading.
    pub work: Work<'a>,
}

/// Where key figures come from, which their file does not say.
#[derive(Clone, Copy, Debug)]
pub struct FigureSource<'a> {
    /// «GSI», «BASIL».
    pub name: &'a str,
    /// The day they were counted, when it is known.
    pub counted: Option<NaiveDate>,
}
