//! What a file gives: its rows, and all that stands beside them.

use std::collections::BTreeMap;

use forum::{Kroner, Need, SchemeId};
use serde::Serialize;

use super::told::{LeftOut, Note, Problem, Question, Recognition, Remembered, RowPlace};
use super::{ImportError, walk};

/// What a file of anything but behovsmeldinger holds. With problems or open questions there is nothing to apply, so it is empty
/// then.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Read<T> {
    /// What the rows say, in the order of the file; nothing when there are problems or open questions.
    pub rows: Vec<T>,
    /// Where each of them stands, and whether it has its own number there: as many as `rows`, in the same order.
    pub places: Vec<RowPlace>,
    /// What the table was recognised as.
    pub recognised: Recognition,
    /// What is not answered yet; the problems of rows are told when the questions about the form are answered.
    pub questions: Vec<Question>,
    /// What was passed over, joined or changed.
    pub notes: Vec<Note>,
    /// The answers that were used and may be remembered for files of the same form.
    pub keep: Remembered,
    /// What was remembered of such files, whether or not it was used.
    #[serde(skip)]
    pub remembered: Remembered,
    /// Everything that must be put right in the file first, in the order of the file.
    pub problems: Vec<Problem>,
    /// The sheets nothing was read from.
    pub left_out: Vec<LeftOut>,
    /// How many subtotal lines were found and agree with the rows they cover.
    pub checked: usize,
}

impl<T> Read<T> {
    pub(super) fn of(rows: Vec<(T, RowPlace)>, walked: walk::Walked) -> Result<Self, ImportError> {
        let walk::Beside { recognised, problems, questions, notes, keep, remembered, left_out, checked } =
            walked.finish()?;
        let rows = if problems.is_empty() && questions.is_empty() { rows } else { Vec::new() };
        let (rows, places) = rows.into_iter().unzip();
        Ok(Read { rows, places, recognised, questions, notes, keep, remembered, problems, left_out, checked })
    }

    /// True when nothing stands in the way of applying the import.
    pub fn is_clean(&self) -> bool {
        self.problems.is_empty() && self.questions.is_empty()
    }
}

/// What a file holds. To be applied only when [`Imported::is_clean`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Imported {
    /// The behovsmeldinger, in the order of the file; rows with a problem are not among them, and with an open question none.
    pub needs: Vec<Need>,
    /// Where each of them stands, and whether it has its own number there: as many as `needs`, in the same order.
    pub places: Vec<RowPlace>,
    /// What the table was recognised as.
    pub recognised: Recognition,
    /// What is not answered yet; the problems of rows are told when the questions about the form are answered.
    pub questions: Vec<Question>,
    /// What was passed over, joined or changed.
    pub notes: Vec<Note>,
    /// The answers that were used and may be remembered for files of the same form.
    pub keep: Remembered,
    /// What was remembered of such files, whether or not it was used.
    #[serde(skip)]
    pub remembered: Remembered,
    /// What is applied for by scheme.
    pub totals: BTreeMap<SchemeId, Totals>,
    /// Everything that must be put right in the file first, in the order of the file.
    pub problems: Vec<Problem>,
    /// The sheets nothing was read from.
    pub left_out: Vec<LeftOut>,
    /// How many subtotal lines were found and agree with the rows they cover.
    pub checked: usize,
}

impl Imported {
    /// True when nothing stands in the way of applying the import.
    pub fn is_clean(&self) -> bool {
        self.problems.is_empty() && self.questions.is_empty()
    }
}

/// What is applied for in one scheme, in whole kroner.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Totals {
    /// Owner and university together.
    pub applied: Kroner,
    /// To owners, coordinators included.
    pub owner: Kroner,
    /// To universities (*UH*).
    pub university: Kroner,
}
