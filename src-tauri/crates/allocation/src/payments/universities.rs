//! Several universities in one measure: what each of them gets (R76).

use std::collections::BTreeMap;

use forum::{Kroner, UniversityPart};

use crate::divide::{Claim, Division, Method, divide};

/// Shares what a need gives to universities between those it names, by what was applied for to each; in the order of their
/// names. None when the need names no more than one, or nothing was applied for to any: then all of it goes to the one that the
/// behovsmelding names.
pub(super) fn share_between(parts: &[UniversityPart], amount: Kroner) -> Option<Vec<(String, Kroner)>> {
    let mut applied: BTreeMap<&str, Kroner> = BTreeMap::new();
    for part in parts.iter().filter(|part| part.amount > Kroner::ZERO) {
        *applied.entry(part.name.trim()).or_default() += part.amount;
    }
    let claim = |(name, applied): (&&str, &Kroner)| Claim {
        id: (*name).to_owned(),
        weight: applied.get().unsigned_abs().into(),
        floor: Kroner::ZERO,
        cap: None,
    };
    let claims: Vec<Claim> = applied.iter().map(claim).collect();
    if claims.is_empty() {
        return None;
    }
    let division = Division { amount, unit: Kroner::new(1), method: Method::LargestRemainder, claims };
    let divided = divide(&division).ok()?;
    Some(divided.awards.into_iter().map(|award| (award.id, award.amount)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(name: &str, amount: i64) -> UniversityPart {
        UniversityPart { name: name.into(), amount: Kroner::new(amount) }
    }

    #[test]
    fn two_universities_share_as_they_applied() {
        let parts = [part("UiT", 200_000), part("Nord", 100_000)];
        let shared = share_between(&parts, Kroner::new(100_000)).unwrap();
        assert_eq!(shared, [("Nord".to_owned(), Kroner::new(33_333)), ("UiT".to_owned(), Kroner::new(66_667))]);
    }

    #[test]
    fn one_that_is_named_twice_is_one() {
        let shared = share_between(&[part("Nord", 1), part("Nord ", 2)], Kroner::new(9)).unwrap();
        assert_eq!(shared, [("Nord".to_owned(), Kroner::new(9))]);
    }

    #[test]
    fn without_amounts_there_is_nothing_to_share_by() {
        assert_eq!(share_between(&[], Kroner::new(9)), None);
        assert_eq!(share_between(&[part("Nord", 0)], Kroner::new(9)), None);
    }
}
