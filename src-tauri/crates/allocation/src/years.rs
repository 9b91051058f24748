//! Money over several years: what was decided in which year to be paid in which, and how much of a later year is bound (R80-R84).
//!
//! The draft's own row counts what it gives this year, and of the needs that are given money what they report for later years.
//! All later years are subject to the state budget (R82). A share is shown only of a base that people named, never of a guess.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use forum::{Commitment, Kroner, NamedBase, Need, NeedId, SchemeId};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::{Allocation, Basis};

/// Decision year by payment year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Matrix {
    /// Of which scheme; none: of all.
    pub scheme: Option<SchemeId>,
    /// The payment years, in order: the columns.
    pub years: Vec<i32>,
    /// Year by year of decision; the draft's row last.
    pub rows: Vec<MatrixRow>,
    /// The sum of each column.
    pub totals: Vec<Kroner>,
    /// The sum of all.
    pub total: Kroner,
}

/// What one year decided.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MatrixRow {
    /// The year of decision.
    pub decided: i32,
    /// It is this draft and not yet decided.
    pub is_draft: bool,
    /// What is paid in each of the matrix' years.
    pub amounts: Vec<Kroner>,
    /// The sum of the row.
    pub total: Kroner,
}

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

/// A base that people named, and what is bound of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BoundBase {
    /// What it is.
    pub name: String,
    /// Whole kroner.
    pub amount: Kroner,
    /// How many percent of it are bound, to one decimal, half up; above 100 when more is bound. None of a base of nothing.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub percent: Option<Decimal>,
}

/// How much of a later year is bound in a scheme: `earlier` + `draft` = `total`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BoundShare {
    /// In which scheme.
    pub scheme: SchemeId,
    /// Of which later year.
    pub year: i32,
    /// Bound by earlier decisions.
    pub earlier: Kroner,
    /// What this draft would bind: the sum of `needs`.
    pub draft: Kroner,
    /// Both.
    pub total: Kroner,
    /// The needs that would bind it, in number order.
    pub needs: Vec<BoundNeed>,
    /// The bases that are named; empty when none is.
    pub of: Vec<BoundBase>,
}

/// The bases that a published amount and percentage imply.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ImpliedBase {
    /// The published amount.
    pub amount: Kroner,
    /// The published percentage, with the decimals it was published with.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub percent: Decimal,
    /// The smallest base, to the nearest krone.
    pub from: Kroner,
    /// The largest base, to the nearest krone; none when every larger one does, as with 0 %.
    pub to: Option<Kroner>,
}

impl ImpliedBase {
    /// Whether the amount is the published percentage of `base`, rounded half up; reckoned exactly and not from the ends of
    /// the interval, which are rounded themselves.
    pub fn fits(&self, base: Kroner) -> bool {
        rounded_percent(self.amount, base, self.percent.scale()) == Some(self.percent)
    }
}

/// The bases that `percent` of them, rounded as it is written, could be `amount`: 6 968 000 at 83 % is 83 % of something from
/// 8 344 910 to 8 446 061. None for amounts or percentages that say nothing: below zero, nothing, or out of reach.
pub fn implied_base(amount: Kroner, percent: Decimal) -> Option<ImpliedBase> {
    if amount <= Kroner::ZERO || percent.is_sign_negative() || amount.get() > Kroner::LIMIT || percent.scale() > 6 {
        return None;
    }
    // The percentage in halves of its last digit: 83 % lies from 82.5 to 83.5 %, which is from 165 to 167 halves.
    let halves = 2 * percent.mantissa();
    let scaled = i128::from(amount.get()) * 200 * 10_i128.pow(percent.scale());
    let end = |halves: i128| i64::try_from((2 * scaled + halves) / (2 * halves)).ok().map(Kroner::new);
    let to = if halves > 1 { Some(end(halves - 1)?) } else { None };
    Some(ImpliedBase { amount, percent, from: end(halves + 1)?, to })
}

/// `amount` in percent of `base` to `decimals` decimals, half away from zero; none of a base of nothing or less.
fn rounded_percent(amount: Kroner, base: Kroner, decimals: u32) -> Option<Decimal> {
    if base <= Kroner::ZERO {
        return None;
    }
    let base = i128::from(base.get());
    let scaled = i128::from(amount.get()).checked_mul(100)?.checked_mul(10_i128.checked_pow(decimals)?)?;
    let nearest = (2 * scaled.abs() + base) / (2 * base) * scaled.signum();
    Decimal::try_from_i128_with_scale(nearest, decimals).ok()
}

/// What a draft would bind, need by need.
struct DraftYear<'a> {
    scheme: &'a SchemeId,
    year: i32,
    bound: BoundNeed,
}

/// Decision year by payment year, of one scheme or of all that are in the draft; `allocation` is of the same basis.
/// Commitments that add up to nothing keep their cell, so that a correction can be seen to have emptied it.
pub fn matrix(scheme: Option<&SchemeId>, basis: &Basis, allocation: &Allocation) -> Matrix {
    let schemes: Vec<_> =
        allocation.schemes.iter().filter(|found| scheme.is_none_or(|id| found.scheme == *id)).collect();
    let ids: HashSet<&SchemeId> = schemes.iter().map(|found| &found.scheme).collect();
    let mut cells: BTreeMap<(bool, i32), BTreeMap<i32, Kroner>> = BTreeMap::new();
    for line in basis.commitments.iter().filter(|line| ids.contains(&line.scheme)) {
        *cells.entry((false, line.decided)).or_default().entry(line.year).or_default() += line.amount;
    }
    let draft = cells.entry((true, basis.year)).or_default();
    *draft.entry(basis.year).or_default() += schemes.iter().map(|found| found.allocated).sum();
    for later in later_years(basis, allocation).into_iter().filter(|later| ids.contains(later.scheme)) {
        *draft.entry(later.year).or_default() += later.bound.amount;
    }
    let years: BTreeSet<i32> = cells.values().flat_map(|row| row.keys().copied()).collect();
    let rows: Vec<MatrixRow> = cells
        .into_iter()
        .map(|((is_draft, decided), row)| MatrixRow {
            decided,
            is_draft,
            amounts: years.iter().map(|year| row.get(year).copied().unwrap_or_default()).collect(),
            total: row.values().sum(),
        })
        .collect();
    let totals = (0..years.len()).map(|column| rows.iter().map(|row| row.amounts[column]).sum()).collect();
    let total = rows.iter().map(|row| row.total).sum();
    Matrix { scheme: scheme.cloned(), years: years.into_iter().collect(), rows, totals, total }
}

/// How much of each later year is bound, scheme by scheme in the draft's order: years that something binds or a base is named
/// for. `allocation` is of the same basis.
pub fn bound(basis: &Basis, allocation: &Allocation, bases: &[NamedBase]) -> Vec<BoundShare> {
    let mut needs: HashMap<(&SchemeId, i32), Vec<BoundNeed>> = HashMap::new();
    for later in later_years(basis, allocation) {
        needs.entry((later.scheme, later.year)).or_default().push(later.bound);
    }
    let mut shares = Vec::new();
    for id in allocation.schemes.iter().map(|scheme| &scheme.scheme) {
        let commitments = || basis.commitments.iter().filter(|line| line.scheme == *id && line.year > basis.year);
        let named = || bases.iter().filter(|base| base.scheme == *id && base.year > basis.year);
        let mut years: BTreeSet<i32> = commitments().map(|line| line.year).collect();
        years.extend(named().map(|base| base.year));
        years.extend(needs.keys().filter(|(scheme, _)| *scheme == id).map(|(_, year)| *year));
        for year in years {
            let earlier = commitments().filter(|line| line.year == year).map(|line| line.amount).sum();
            let needs = needs.remove(&(id, year)).unwrap_or_default();
            let draft = needs.iter().map(|need| need.amount).sum();
            let total = earlier + draft;
            let of = named().filter(|base| base.year == year).map(|base| BoundBase {
                name: base.name.clone(),
                amount: base.amount,
                percent: rounded_percent(total, base.amount, 1),
            });
            shares.push(BoundShare { scheme: id.clone(), year, earlier, draft, total, of: of.collect(), needs });
        }
    }
    shares
}

/// The later years of needs that are given money, in the draft's order.
fn later_years<'a>(basis: &Basis<'a>, allocation: &'a Allocation) -> Vec<DraftYear<'a>> {
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
