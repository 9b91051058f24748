//! The søknadsrunde of the 30 % part: ranks *søknader* by the model's ordered list and shares the pot call by call (R85-R95).
//!
//! In a call the applications are met from the first on. The first that the money does not reach gets what can be given of
//! it: whole students, or for a sum the rest; those behind it get nothing, for nobody overtakes within a call. What is left
//! goes to the next call. An application belongs to its own call and is not carried on to the next.

use std::collections::{BTreeMap, HashMap, HashSet};

use forum::{Application, ApplicationCategory, Kroner};

use super::asked::{applied, kindergarten, students, study_place, times};
use super::error::RoundError;
use super::findings::find_in_round;
use super::outcome::{ApplicationAward, CallTotal, CategoryTotal, RoundNeed, RoundOutcome, RoundReason, RoundResult};
use super::ranking::{Ranked, behind_by, by_call, rank, tie};
use super::shared_call::SharedCall;
use crate::model::{Round, RoundOrder};

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
    let findings = find_in_round(model, pot, &need, &shared);
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

fn need(model: &Round, pot: Kroner, applications: &[Application]) -> RoundNeed {
    let by_rate = |application: &&Application| application.category == ApplicationCategory::FacilitationFunds;
    let asked = |wanted: &dyn Fn(&&Application) -> bool| -> Kroner {
        applications.iter().filter(|found| wanted(found)).map(|found| applied(model, found)).sum()
    };
    let (for_students, sums) = (asked(&by_rate), asked(&|found| !by_rate(found)));
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
