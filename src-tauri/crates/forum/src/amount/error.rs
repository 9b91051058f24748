//! Why a typed amount was not taken.

use crate::Kroner;

/// Why a typed amount was not taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AmountError {
    /// Nothing was typed.
    #[error("no amount is written")]
    Empty,
    /// No reading as an amount at all.
    #[error("«{0}» is not an amount")]
    NotAnAmount(String),
    /// Two readings: the amounts are both given, so that the one who typed can choose.
    #[error("«{text}» can be read as {thousands} or as a number with decimals")]
    Ambiguous {
        /// What was typed.
        text: String,
        /// The reading where the sign separates thousands.
        thousands: Kroner,
    },
    /// Digits are grouped, but not in threes.
    #[error("the digits of «{0}» are not grouped in threes")]
    Grouping(String),
    /// An amount with øre: only whole kroner are shared out.
    #[error("«{0}» is not whole kroner")]
    NotWhole(String),
    /// Beyond [`Kroner::LIMIT`].
    #[error("«{0}» is too large")]
    TooLarge(String),
    /// A percentage, where kroner are asked for.
    #[error("«{0}» is a percentage, not kroner")]
    Percent(String),
    /// No percentage, where a change in percent is asked for.
    #[error("«{0}» is no change in percent such as -5 % or +3 %")]
    NotAChange(String),
    /// A percentage that says neither up nor down.
    #[error("«{0}» says neither up nor down: write -5 % or +5 %")]
    PercentWithoutSign(String),
    /// Nothing, more than all there is, too large or too fine.
    #[error("«{0}» is not between -100 % and +1000 %, or is 0 %, or has more than four decimals")]
    PercentOutOfReach(String),
}

impl AmountError {
    /// A short, stable name for messages in several languages.
    pub fn code(&self) -> &'static str {
        match self {
            AmountError::Empty => "amount-empty",
            AmountError::NotAnAmount(_) => "amount-not-an-amount",
            AmountError::Ambiguous { .. } => "amount-ambiguous",
            AmountError::Grouping(_) => "amount-grouping",
            AmountError::NotWhole(_) => "amount-not-whole",
            AmountError::TooLarge(_) => "amount-too-large",
            AmountError::Percent(_) => "amount-percent",
            AmountError::NotAChange(_) => "amount-not-a-change",
            AmountError::PercentWithoutSign(_) => "amount-percent-without-sign",
            AmountError::PercentOutOfReach(_) => "amount-percent-out-of-reach",
        }
    }
}

/// What is wrong, before the text it is about is at hand.
pub(super) enum Fault {
    NotAnAmount,
    /// With the reading in kroner where the sign separates thousands.
    Ambiguous(i64),
    Grouping,
    NotWhole,
    TooLarge,
}

impl Fault {
    pub(super) fn about(self, text: &str) -> AmountError {
        let text = text.to_owned();
        match self {
            Fault::NotAnAmount => AmountError::NotAnAmount(text),
            Fault::Ambiguous(thousands) => AmountError::Ambiguous { text, thousands: Kroner::new(thousands) },
            Fault::Grouping => AmountError::Grouping(text),
            Fault::NotWhole => AmountError::NotWhole(text),
            Fault::TooLarge => AmountError::TooLarge(text),
        }
    }
}
