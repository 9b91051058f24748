//! The order in which applications of a call are met: the model's lines first, then the day received and the number (R88-R90).

use std::cmp::{Ordering, Reverse};
use std::collections::BTreeMap;

use forum::Application;

use super::asked::study_place;
use super::outcome::BehindBy;
use crate::model::{Round, RoundOrder};

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

/// An application with its place in the order.
pub(super) struct Ranked<'a> {
    pub(super) application: &'a Application,
    key: Key,
}

/// The applications call by call, each call in its order.
pub(super) fn by_call<'a>(model: &Round, applications: &'a [Application]) -> BTreeMap<u32, Vec<Ranked<'a>>> {
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

/// A place as people count it, from 1.
pub(super) fn rank(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX).saturating_add(1)
}

/// The rank of the first that is equal in the whole order, when there is another one.
pub(super) fn tie(ranked: &[Ranked], place: usize) -> Option<u32> {
    let key = &ranked[place].key;
    let first = ranked.partition_point(|entry| entry.key < *key);
    let after = ranked.partition_point(|entry| entry.key <= *key);
    (after - first > 1).then(|| rank(first))
}

/// What puts an application behind the one before it.
pub(super) fn behind_by(model: &Round, before: &Ranked, entry: &Ranked) -> BehindBy {
    let lines = before.key.iter().zip(&entry.key).zip(&model.order);
    let differs = lines.into_iter().find(|((before, entry), _)| before.cmp(entry) != Ordering::Equal);
    match differs {
        Some((_, line)) => BehindBy::from(*line),
        None if before.application.received < entry.application.received => BehindBy::Received,
        None => BehindBy::Number,
    }
}
