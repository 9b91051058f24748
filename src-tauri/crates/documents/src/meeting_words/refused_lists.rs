//! What a refusal of the *årshjul* and of the year's lists brings to its text.

use procedure::annual::MilestoneError;
use procedure::lists::RowError;

use super::Names;
use super::refused::{RefusalValues, Refused};

impl Refused for MilestoneError {
    fn code(&self) -> &'static str {
        MilestoneError::code(self)
    }

    fn values(&self, _: &Names) -> RefusalValues {
        match self {
            MilestoneError::PeriodBackwards => Vec::new(),
            MilestoneError::NoSuchMilestone(id) => vec![("milestone", id.to_string())],
            MilestoneError::MilestoneLoop(what) => vec![("what", what.clone())],
        }
    }
}

impl Refused for RowError {
    fn code(&self) -> &'static str {
        RowError::code(self)
    }

    fn values(&self, _: &Names) -> RefusalValues {
        match self {
            RowError::NoSuchColumn(column) | RowError::ColumnOfOtherKind(column) => {
                vec![("column", column.as_str().to_owned())]
            }
            RowError::NoSuchStatus(status) => vec![("status", status.as_str().to_owned())],
            RowError::PeriodBackwards => Vec::new(),
            RowError::ShareNotAboveZero { scheme, amount } => {
                vec![("scheme", scheme.to_string()), ("amount", amount.to_string())]
            }
            RowError::SchemeTwiceInSplit(scheme) => vec![("scheme", scheme.to_string())],
            RowError::SplitDoesNotTally { sum, whole } => vec![("sum", sum.to_string()), ("whole", whole.to_string())],
        }
    }
}
