//! What a draft would bind of later years, need by need (R80-R82).

use std::collections::{HashMap, HashSet};

use forum::{Commitment, Kroner, Need, NeedId, SchemeId};
use serde::{Deserialize, Serialize};

use crate::outcome::Allocation;
use crate::prepare::Basis;

/// What is worth knowing of an amount for a later year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum YearCode {
    /// The need gets less this year than it applied for; the later year stands as it was reported.
    AsReported,
    /// The year is beyond those that money may be promised for (R80, R81).
    BeyondLimit,
    /// An earlier decision promised the same measure money in that year: it may be counted twice.
    BoundBefore,
}

/// What one need would bind of a later year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BoundNeed {
    /// Which need.
    pub need: NeedId,
    /// As it was reported.
    pub amount: Kroner,
    /// What is worth knowing.
    pub codes: Vec<YearCode>,
}

/// What a draft would bind, need by need.
pub(super) struct DraftYear<'a> {
    pub(super) scheme: &'a SchemeId,
    pub(super) year: i32,
    pub(super) bound: BoundNeed,
}

/// The later years of needs that are given money, in the draft's order.
pub(super) fn later_years<'a>(basis: &Basis<'a>, allocation: &'a Allocation) -> Vec<DraftYear<'a>> {
    let known: HashMap<&NeedId, &Need> = basis.needs.iter().map(|need| (&need.id, need)).collect();
    let measure = |line: &'a Commitment| (&line.scheme, line.owner.as_str(), line.measure.as_str(), line.year);
    let before: HashSet<_> = basis.commitments.iter().map(measure).collect();
    let mut found = Vec::new();
    for scheme in &allocation.schemes {
        let limit = basis.model.scheme(&scheme.scheme).and_then(|model| model.years_at_most);
        for line in scheme.needs.iter().filter(|line| line.amount > Kroner::ZERO) {
            let Some(need) = known.get(&line.need) else { continue };
            for &(year, amount) in &need.later_years {
                if year <= basis.year || amount.is_zero() {
                    continue;
                }
                // This year is the first of those that may be promised.
                let beyond = limit.is_some_and(|limit| i64::from(year) - i64::from(basis.year) >= i64::from(limit));
                let again = before.contains(&(&need.scheme, need.owner.name.as_str(), need.measure.as_str(), year));
                let codes = [
                    (line.amount < line.applied, YearCode::AsReported),
                    (beyond, YearCode::BeyondLimit),
                    (again, YearCode::BoundBefore),
                ];
                let codes = codes.into_iter().filter_map(|(applies, code)| applies.then_some(code)).collect();
                let bound = BoundNeed { need: line.need.clone(), amount, codes };
                found.push(DraftYear { scheme: &scheme.scheme, year, bound });
            }
        }
    }
    found
}
