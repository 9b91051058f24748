//! Sums within reach are exact everywhere: in `i64`, in JSON, and in a page.

use forum::{Kroner, SchemeId};

use super::error::{AllocateError, SumOutOfReach};

/// Checks that amounts together are nothing or more, and not beyond [`Kroner::LIMIT`].
pub(crate) fn within_reach(
    scheme: &SchemeId,
    sum: impl FnOnce() -> SumOutOfReach,
    amounts: impl Iterator<Item = Kroner>,
) -> Result<(), AllocateError> {
    let all: i128 = amounts.map(|amount| i128::from(amount.get())).sum();
    if (0..=i128::from(Kroner::LIMIT)).contains(&all) {
        return Ok(());
    }
    Err(AllocateError::OutOfReach { scheme: scheme.clone(), sum: sum() })
}
