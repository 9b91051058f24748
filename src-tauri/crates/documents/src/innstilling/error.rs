//! Why an innstilling is not printed.

use forum::{Kroner, NeedId, Stopped};

use crate::paper::PaperError;

/// Why nothing was printed. The texts are `refusal-<code>` in the locales; see [`PrintError::code`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PrintError {
    /// Two sums that must be equal are not.
    #[error("print-tally: {place}: the parts are {parts} kroner, but the sum says {sum}")]
    Tally {
        /// Which sum.
        place: String,
        /// What the parts come to.
        parts: Kroner,
        /// What the sum says.
        sum: Kroner,
    },
    /// An amount is given to a behovsmelding that is not there.
    #[error("print-need-missing: {0} has an amount, but is not among the behovsmeldinger")]
    NeedMissing(NeedId),
    /// A behovsmelding has no amount.
    #[error("print-amount-missing: {0} is a behovsmelding, but the draft does not know it")]
    AmountMissing(NeedId),
    /// Whoever waited for the paper stopped it.
    #[error("stopped: {0}")]
    Stopped(#[from] Stopped),
    /// The fonts or the file could not be made: the program is broken.
    #[error("print-failed: {0}")]
    Failed(String),
}

impl PrintError {
    /// The stable code.
    pub fn code(&self) -> &'static str {
        match self {
            PrintError::Tally { .. } => "print-tally",
            PrintError::NeedMissing(_) => "print-need-missing",
            PrintError::AmountMissing(_) => "print-amount-missing",
            PrintError::Stopped(_) => "stopped",
            PrintError::Failed(_) => "print-failed",
        }
    }
}

impl From<PaperError> for PrintError {
    fn from(error: PaperError) -> Self {
        match error {
            PaperError::Tally { place, parts, sum } => PrintError::Tally { place, parts, sum },
            PaperError::Stopped(stopped) => PrintError::Stopped(stopped),
            PaperError::Failed(what) => PrintError::Failed(what),
        }
    }
}
