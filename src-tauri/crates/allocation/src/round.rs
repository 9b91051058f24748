//! The round of the 30 % part: ranks *søknader* by the model's ordered list and shares the pot call by call (R85-R95).
//!
//! In a call the applications are met from the first on. The first that the money does not reach gets what can be given of
//! it: whole students, or for a sum the rest; those behind it get nothing, for nobody overtakes within a call. What is left
//! goes to the next call. An application belongs to its own call and is not carried on to the next.

use std::cmp::{Ordering, Reverse};
use std::collections::{BTreeMap, HashMap, HashSet};

use forum::{Application, ApplicationCategory, Kroner};

use crate::round_findings::{self, SharedCall};
use crate::{
    ApplicationAward, BehindBy, CallTotal, CategoryTotal, Round, RoundError, RoundNeed, RoundOrder, RoundOutcome,
    RoundReason, RoundResult,
};

/// Shares `pot` by `model` among `applications`, in any order. Sums are given in whole units of `unit` kroner (1 or 1 000; a
/// sum met in full is given as it stands); students are given whole.
///
/// The order is lexicographic: study types as listed, more dispensations first, further progress first; what is not stated
/// comes last. Who is equal in all of it is in a tie, and is placed by the day received and then by number.
pub fn share_round(
    model: &Round,
    pot: Kroner,
    unit: Kroner,
    applications: &[Application],
) -> Result<RoundOutcome, RoundError> {
    check(model, pot, unit, applications)?;
    let mut taken = HashMap::new();
    let mut left = pot;
    let mut shared = Vec::new();
    for (call, ranked) in by_call(model, applications) {
        let available = left;
        let lines = share_call(model, unit, &ranked, &mut left, &mut taken);
        shared.push(SharedCall { call, available, left, ranked, lines });
    }
    let need = need(model, pot, applications);
    let findings = round_findings::find(model, pot, &need, &shared);
    Ok(RoundOutcome {
        set_aside: model.set_aside.clone(),
        rate: model.rate,
        pot,
        amount: pot - left,
        left,
        need,
        calls: shared.iter().map(call_total).collect(),
        categories: category_totals(&shared),
        applications: shared.into_iter().flat_map(|call| call.lines).collect(),
        findings,
    })
}

fn check(model: &Round, pot: Kroner, unit: Kroner, applications: &[Application]) -> Result<(), RoundError> {
    if pot.is_negative() {
        return Err(RoundError::NegativePot(pot));
    }
    if unit <= Kroner::ZERO {
        return Err(RoundError::ZeroUnit(unit));
    }
    let needs_rate = applications.iter().any(|application| students(application) > 0);
    if model.rate.is_negative() || (needs_rate && model.rate.is_zero()) {
        return Err(RoundError::ZeroRate(model.rate));
    }
    let mut seen = HashSet::new();
    let mut sum = 0_i128;
    for application in applications {
        let number = application.number;
        if !seen.insert(number) {
            return Err(RoundError::DuplicateNumber(number));
        }
        if application.call == 0 {
            return Err(RoundError::NoCall(number));
        }
        if application.applied.is_negative() {
            return Err(RoundError::NegativeSum(number));
        }
        sum += i128::from(application.applied.get());
        sum += i128::from(model.rate.get()) * i128::from(students(application));
    }
    let limit = i128::from(Kroner::LIMIT);
    for (what, amount) in [("the pot", pot.get().into()), ("what is applied for", sum)] {
        if amount > limit {
            return Err(RoundError::OutOfReach(what));
        }
    }
    Ok(())
}

/// Students that the rate is given for: only *tilretteleggingsmidler* have a rate.
pub(crate) fn students(application: &Application) -> u32 {
    match application.category {
        ApplicationCategory::FacilitationFunds => application.students,
        _ => 0,
    }
}

/// What is applied for: rate times students, or the sum. Within reach, as [`check`] saw.
pub(crate) fn applied(model: &Round, application: &Application) -> Kroner {
    match application.category {
        ApplicationCategory::FacilitationFunds => times(model.rate, application.students),
        _ => application.applied,
    }
}

fn times(rate: Kroner, students: u32) -> Kroner {
    Kroner::new(rate.get().saturating_mul(i64::from(students)))
}

/// A line of the order as a number that sorts ascending: the first in place is the smallest.
type Key = Vec<Reverse<Option<rust_decimal::Decimal>>>;

/// Where an application stands in the whole order.
fn key(model: &Round, application: &Application) -> Key {
    let line = |line: &RoundOrder| match line {
        RoundOrder::Study => study_place(model, application).map(|place| -rust_decimal::Decimal::from(place)),
        RoundOrder::DispensationsInMunicipality => application.dispensations_municipality.map(Into::into),
        RoundOrder::DispensationsInKindergarten => application.dispensations_kindergarten.map(Into::into),
        RoundOrder::Progress => application.progress,
    };
    // What is not stated is less than anything stated, so it comes last.
    model.order.iter().map(|found| Reverse(line(found))).collect()
}

/// Its study's place in the list; none when it is not there.
pub(crate) fn study_place(model: &Round, application: &Application) -> Option<usize> {
    let study = application.study.as_deref()?;
    model.studies.iter().position(|listed| listed.id == study)
}

/// An application with its place in the order.
pub(crate) struct Ranked<'a> {
    pub(crate) application: &'a Application,
    key: Key,
}

fn by_call<'a>(model: &Round, applications: &'a [Application]) -> BTreeMap<u32, Vec<Ranked<'a>>> {
    let mut calls: BTreeMap<u32, Vec<Ranked>> = BTreeMap::new();
    for application in applications {
        let ranked = Ranked { application, key: key(model, application) };
        calls.entry(application.call).or_default().push(ranked);
    }
    let place = |one: &Ranked, other: &Ranked| {
        let (mine, theirs) = (one.application, other.application);
        let order = one.key.cmp(&other.key);
        order.then(mine.received.cmp(&theirs.received)).then(mine.number.cmp(&theirs.number))
    };
    calls.values_mut().for_each(|ranked| ranked.sort_by(place));
    calls
}

fn share_call(
    model: &Round,
    unit: Kroner,
    ranked: &[Ranked],
    left: &mut Kroner,
    taken: &mut HashMap<(String, String), u32>,
) -> Vec<ApplicationAward> {
    let mut ended = false;
    let mut lines = Vec::with_capacity(ranked.len());
    for (place, entry) in ranked.iter().enumerate() {
        let line = meet(model, unit, entry.application, *left, ended, taken);
        *left -= line.amount;
        ended |= line.reasons.contains(&RoundReason::PotEmpty);
        let before = place.checked_sub(1).map(|before| &ranked[before]);
        lines.push(ApplicationAward {
            rank: rank(place),
            behind_by: before.map(|before| behind_by(model, before, entry)),
            tie: tie(ranked, place),
            ..line
        });
    }
    lines
}

/// What one application gets when `left` is left and the money has or has not `ended` before it.
fn meet(
    model: &Round,
    unit: Kroner,
    application: &Application,
    left: Kroner,
    ended: bool,
    taken: &mut HashMap<(String, String), u32>,
) -> ApplicationAward {
    let (students, applied) = (students(application), applied(model, application));
    let mut reasons = Vec::new();
    let room = model
        .per_kindergarten
        .zip(kindergarten(application))
        .map_or(u32::MAX, |(limit, which)| limit.saturating_sub(taken.get(&which).copied().unwrap_or_default()));
    let within_limit = students.min(room);
    if applied.is_zero() {
        reasons.push(RoundReason::NothingAsked);
    }
    if within_limit < students {
        reasons.push(RoundReason::OverKindergartenLimit);
    }
    let by_rate = application.category == ApplicationCategory::FacilitationFunds;
    let wanted = if by_rate { times(model.rate, within_limit) } else { applied };
    let (students_met, amount) = match (ended, by_rate) {
        _ if wanted.is_zero() => (0, Kroner::ZERO),
        (true, _) => (0, Kroner::ZERO),
        (false, _) if wanted <= left => (within_limit, wanted),
        (false, true) => {
            let fit = u32::try_from(left.get() / model.rate.get()).unwrap_or(u32::MAX);
            (fit, times(model.rate, fit))
        }
        (false, false) => (0, Kroner::new(left.get() / unit.get() * unit.get())),
    };
    if amount < wanted {
        reasons.push(if ended { RoundReason::AfterTheLine } else { RoundReason::PotEmpty });
    }
    if model.order.contains(&RoundOrder::Study) && study_place(model, application).is_none() {
        reasons.push(RoundReason::UnknownStudyLast);
    }
    if let (Some(which), true) = (kindergarten(application), students_met > 0) {
        *taken.entry(which).or_default() += students_met;
    }
    let result = match amount {
        Kroner::ZERO => RoundResult::NotMet,
        amount if amount < applied => RoundResult::Partly,
        _ => RoundResult::Met,
    };
    ApplicationAward {
        number: application.number,
        call: application.call,
        category: application.category,
        rank: 0,
        behind_by: None,
        tie: None,
        students,
        students_within_limit: within_limit,
        students_met,
        applied,
        amount,
        result,
        reasons,
    }
}

/// Which barnehage: its kommune and its name, as people would tell them apart; none without a name.
pub(crate) fn kindergarten(application: &Application) -> Option<(String, String)> {
    let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    let name = plain(&application.kindergarten);
    (!name.is_empty()).then(|| (plain(&application.municipality), name))
}

fn rank(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX).saturating_add(1)
}

/// The rank of the first that is equal in the whole order, when there is another one.
fn tie(ranked: &[Ranked], place: usize) -> Option<u32> {
    let key = &ranked[place].key;
    let first = ranked.partition_point(|entry| entry.key < *key);
    let after = ranked.partition_point(|entry| entry.key <= *key);
    (after - first > 1).then(|| rank(first))
}

fn behind_by(model: &Round, before: &Ranked, entry: &Ranked) -> BehindBy {
    let lines = before.key.iter().zip(&entry.key).zip(&model.order);
    let differs = lines.into_iter().find(|((before, entry), _)| before.cmp(entry) != Ordering::Equal);
    match differs {
        Some((_, line)) => BehindBy::from(*line),
        None if before.application.received < entry.application.received => BehindBy::Received,
        None => BehindBy::Number,
    }
}

fn need(model: &Round, pot: Kroner, applications: &[Application]) -> RoundNeed {
    let by_rate = |application: &&Application| application.category == ApplicationCategory::FacilitationFunds;
    let of = |wanted: &dyn Fn(&&Application) -> bool| -> Kroner {
        applications.iter().filter(|found| wanted(found)).map(|found| applied(model, found)).sum()
    };
    let (for_students, sums) = (of(&by_rate), of(&|found| !by_rate(found)));
    let total = for_students + sums;
    RoundNeed {
        students: applications.iter().map(|found| u64::from(students(found))).sum(),
        for_students,
        sums,
        total,
        room: pot - total,
        students_in_pot: pot.get().checked_div(model.rate.get()).map(i64::unsigned_abs),
    }
}

fn call_total(call: &SharedCall) -> CallTotal {
    CallTotal {
        call: call.call,
        applications: u32::try_from(call.lines.len()).unwrap_or(u32::MAX),
        available: call.available,
        applied: call.lines.iter().map(|line| line.applied).sum(),
        amount: call.available - call.left,
        left: call.left,
    }
}

fn category_totals(calls: &[SharedCall]) -> Vec<CategoryTotal> {
    let mut totals: BTreeMap<ApplicationCategory, CategoryTotal> = BTreeMap::new();
    for line in calls.iter().flat_map(|call| &call.lines) {
        let total = totals.entry(line.category).or_insert(CategoryTotal {
            category: line.category,
            applications: 0,
            students: 0,
            students_met: 0,
            applied: Kroner::ZERO,
            amount: Kroner::ZERO,
        });
        total.applications += 1;
        total.students += u64::from(line.students);
        total.students_met += u64::from(line.students_met);
        total.applied += line.applied;
        total.amount += line.amount;
    }
    totals.into_values().collect()
}
