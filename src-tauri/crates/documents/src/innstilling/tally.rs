//! Pairs every behovsmelding with its amount, and proves that the sums of each scheme tally before anything is printed.

use std::collections::{BTreeMap, BTreeSet};

use allocation::PaymentPart;
use forum::{Kroner, Need, NeedId};

use super::content::Innstilling;
use super::error::PrintError;
use super::part::{Award, Part};
use super::{frame, round};
use crate::paper::equal;

/// The schemes with their awards in the order they are printed.
pub(super) fn parts<'a>(content: &'a Innstilling<'a>) -> Result<Vec<Part<'a>>, PrintError> {
    let regions: BTreeMap<&str, usize> =
        content.regions.iter().enumerate().map(|(place, region)| (region.as_str(), place)).collect();
    let needs: BTreeMap<&NeedId, &Need> = content.needs.iter().map(|need| (&need.id, need)).collect();
    let mut known: BTreeSet<&NeedId> = BTreeSet::new();
    let mut parts = Vec::with_capacity(content.schemes.len());
    for part in &content.schemes {
        let mut awards = Vec::with_capacity(part.allocation.needs.len());
        for given in &part.allocation.needs {
            let need = needs.get(&given.need).ok_or_else(|| PrintError::NeedMissing(given.need.clone()))?;
            known.insert(&need.id);
            awards.push(Award { need, given });
        }
        awards.sort_by_key(|award| {
            let region = award.need.region.as_str();
            (regions.get(region).copied().unwrap_or(usize::MAX), region, award.need.number)
        });
        let part = Part { part, awards, model: content.model.scheme(&part.scheme.id) };
        tally(content, &part)?;
        parts.push(part);
    }
    let printed = |need: &&Need| content.schemes.iter().any(|part| part.scheme.id == need.scheme);
    match content.needs.iter().filter(printed).find(|need| !known.contains(&need.id)) {
        Some(need) => Err(PrintError::AmountMissing(need.id.clone())),
        None => Ok(parts),
    }
}

/// Committed, set aside, allocated and unallocated are the frame; and each sum is the sum of its parts.
fn tally(content: &Innstilling<'_>, part: &Part<'_>) -> Result<(), PrintError> {
    let sums = part.allocation();
    let place = |what: &'static str| move || format!("{}, {what}", sums.scheme);
    equal(sums.committed + sums.set_aside + sums.allocated + sums.unallocated, sums.frame, place("frame"))?;
    equal(part.part.what_if.unwrap_or(part.registered()), sums.frame, place("parts of the frame"))?;
    equal(frame::bound(content, part).map(|line| line.amount).sum(), sums.committed, place("commitments"))?;
    equal(sums.set_asides.iter().map(|kept| kept.amount).sum(), sums.set_aside, place("set aside"))?;
    equal(part.sum(|award| award.given.amount) + part.estimated(), sums.allocated, place("allocated"))?;
    equal(part.sum(|award| award.given.applied), sums.applied, place("applied"))?;
    round::tally(part)?;
    let paid = |which: &[PaymentPart]| -> Kroner {
        let lines = content.payments.lines.iter().filter(|line| line.scheme == sums.scheme);
        lines.filter(|line| which.contains(&line.part)).map(|line| line.amount).sum()
    };
    let award = paid(&[PaymentPart::Owner, PaymentPart::University]);
    equal(award, part.recommended(), place("payments"))?;
    equal(paid(&[PaymentPart::Earlier]), sums.committed, place("payments of earlier decisions"))?;
    for Award { given, .. } in &part.awards {
        let place = || format!("{}, owner and university", given.need);
        equal(given.owner_part + given.university_part, given.amount, place)?;
    }
    Ok(())
}
