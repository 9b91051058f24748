//! Percents to a tenth, without a float: a share by itself is rounded as people round, shares of one whole tally.

use allocation::{Claim, Division, Method, Weight, divide};
use forum::Kroner;
use rust_decimal::{Decimal, RoundingStrategy};

use super::Tenths;

/// `part` in percent of `whole`; none of nothing.
pub(super) fn of(part: Kroner, whole: Kroner) -> Option<Tenths> {
    let hundred = Decimal::from(part.exact()?).checked_mul(Decimal::ONE_HUNDRED)?;
    let percent = hundred.checked_div(Decimal::from(whole.exact()?))?;
    Some(Tenths(with_a_tenth(percent.round_dp_with_strategy(1, RoundingStrategy::MidpointAwayFromZero))))
}

/// What each weighs of all, in percent: together 100.0. None of them when they weigh nothing together, or one is below zero.
pub(super) fn tallying(weights: &[Decimal]) -> Vec<Option<Tenths>> {
    let shared = share_out(weights).filter(|tenths| tenths.iter().any(|tenth| !tenth.is_zero()));
    let tenths = |tenths: Kroner| Some(Tenths(Decimal::new(tenths.exact()?, 1)));
    match shared {
        Some(shared) => shared.into_iter().map(tenths).collect(),
        None => vec![None; weights.len()],
    }
}

fn share_out(weights: &[Decimal]) -> Option<Vec<Kroner>> {
    let claim = |(place, weight): (usize, &Decimal)| {
        let weight: Weight = weight.to_string().parse().ok()?;
        // As wide, so that equal remainders go by the order of the rows.
        Some(Claim { id: format!("{place:06}"), weight, floor: Kroner::ZERO, cap: None })
    };
    let claims = weights.iter().enumerate().map(claim).collect::<Option<Vec<_>>>()?;
    // A thousand tenths are the whole.
    let division =
        Division { amount: Kroner::new(1_000), unit: Kroner::new(1), method: Method::LargestRemainder, claims };
    Some(divide(&division).ok()?.awards.into_iter().map(|award| award.amount).collect())
}

/// The same of amounts.
pub(super) fn tallying_kroner(amounts: impl IntoIterator<Item = Kroner>) -> Vec<Option<Tenths>> {
    let weights: Vec<Decimal> = amounts.into_iter().map(|amount| Decimal::from(amount.get())).collect();
    tallying(&weights)
}

fn with_a_tenth(mut percent: Decimal) -> Decimal {
    percent.rescale(1);
    percent
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_equal_shares_come_to_a_hundred() {
        let told: Vec<String> = tallying_kroner([1, 1, 1].map(Kroner::new)).into_iter().flatten().map(text).collect();
        assert_eq!(told, ["33.4", "33.3", "33.3"]);
    }

    #[test]
    fn a_share_of_nothing_is_no_share() {
        assert_eq!(of(Kroner::new(5), Kroner::ZERO), None);
        assert_eq!(tallying_kroner([Kroner::ZERO, Kroner::ZERO]), [None, None]);
        assert_eq!(tallying(&[]), []);
    }

    #[test]
    fn two_thirds_are_said_to_a_tenth() {
        assert_eq!(of(Kroner::new(2), Kroner::new(3)).map(text), Some("66.7".into()));
        assert_eq!(of(Kroner::new(3), Kroner::new(3)).map(text), Some("100.0".into()));
    }

    fn text(percent: Tenths) -> String {
        percent.0.to_string()
    }
}
