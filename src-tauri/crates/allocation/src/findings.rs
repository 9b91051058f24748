//! What the rules say of a draft: what must be mended, what should be thought over, and what is good to know. Data only; the
//! faces and papers put it into words.

use std::collections::{BTreeMap, HashMap};

use forum::{FrameStatus, Kroner, Need};

use crate::basis::{Basis, SchemeBasis};
use crate::{Finding, FindingCode, NeedAllocation, Place, SchemeAllocation, Severity, Tier, Value, Values};

/// Everything the rules say, the most serious first, then in the meeting's order of schemes, regions and numbers.
pub(crate) fn find(basis: &Basis, schemes: &[SchemeBasis], allocated: &[SchemeAllocation]) -> Vec<Finding> {
    let regions: HashMap<&str, usize> = basis.regions.iter().map(String::as_str).zip(0..).collect();
    let mut found: Vec<(Order, Finding)> = Vec::new();
    for (place, (scheme, sums)) in schemes.iter().zip(allocated).enumerate() {
        let mut finder = Finder { place, scheme, sums, regions: &regions, found: &mut found };
        finder.frame();
        finder.tiers();
        finder.regions();
        for (need, line) in scheme.needs.iter().zip(&sums.needs) {
            finder.need(need, line);
        }
    }
    found.sort_by(|(a, _), (b, _)| a.cmp(b));
    found.into_iter().map(|(_, finding)| finding).collect()
}

/// Severity; scheme; region, first those the meeting lists; number; code.
type Order = (Severity, usize, Option<(usize, String)>, Option<u32>, FindingCode);

struct Finder<'f, 'a> {
    place: usize,
    scheme: &'f SchemeBasis<'a>,
    sums: &'f SchemeAllocation,
    regions: &'f HashMap<&'a str, usize>,
    found: &'f mut Vec<(Order, Finding)>,
}

impl Finder<'_, '_> {
    fn frame(&mut self) {
        let sums = self.sums;
        let (over, left) = (-sums.unallocated, sums.unallocated);
        if left.is_negative() {
            let values = [("over", Value::Kroner(over)), ("frame", Value::Kroner(sums.frame))];
            self.of_scheme(Severity::Block, FindingCode::FrameExceeded, values);
        } else if !left.is_zero() {
            self.of_scheme(Severity::Info, FindingCode::Unallocated, [("unallocated", Value::Kroner(left))]);
        }
        match sums.frame_status {
            None if !sums.needs.is_empty() => {
                self.of_scheme(Severity::Warn, FindingCode::FrameMissing, [("applied", Value::Kroner(sums.applied))]);
            }
            Some(FrameStatus::Estimate) => {
                self.of_scheme(Severity::Warn, FindingCode::EstimatedFrame, [("frame", Value::Kroner(sums.frame))]);
            }
            _ => {}
        }
    }

    /// Measures under way come first (R62): when they take it all, the meeting should see it in one line.
    fn tiers(&mut self) {
        if !self.scheme.model.tiers.contains(&Tier::Ongoing) {
            return;
        }
        let (mut ongoing, mut new, mut count) = (Kroner::ZERO, Kroner::ZERO, 0);
        for (need, line) in self.scheme.needs.iter().zip(&self.sums.needs) {
            if need.ongoing {
                ongoing += line.amount;
            } else if line.eligible && !line.applied.is_zero() {
                new += line.amount;
                count += 1;
            }
        }
        if count > 0 && new.is_zero() && !ongoing.is_zero() {
            let values = [("ongoing", Value::Kroner(ongoing)), ("count", Value::Count(count))];
            self.of_scheme(Severity::Info, FindingCode::NothingForNew, values);
        }
    }

    /// All regions that applied shall have money (R54).
    fn regions(&mut self) {
        let mut sums: BTreeMap<&str, (Kroner, Kroner)> = BTreeMap::new();
        for (need, line) in self.scheme.needs.iter().zip(&self.sums.needs) {
            let (applied, amount) = sums.entry(&need.region).or_default();
            *applied += line.applied;
            *amount += line.amount;
        }
        for (region, (applied, amount)) in sums {
            if amount.is_zero() && !applied.is_zero() {
                let values = [("region", Value::Text(region.to_owned())), ("applied", Value::Kroner(applied))];
                self.push(Severity::Warn, FindingCode::RegionWithoutMoney, Some(region), None, &values);
            }
        }
    }

    fn need(&mut self, need: &Need, line: &NeedAllocation) {
        let amount = || ("amount", Value::Kroner(line.amount));
        let applied = || ("applied", Value::Kroner(line.applied));
        if line.amount > line.applied {
            self.of_need(Severity::Block, FindingCode::AboveApplied, need, [amount(), applied()]);
        }
        if !line.eligible {
            let criteria = ("criteria", Value::Criteria(need.criteria.unmet()));
            if line.amount.is_zero() {
                self.of_need(Severity::Info, FindingCode::LeftOut, need, [criteria, applied()]);
            } else {
                self.of_need(Severity::Block, FindingCode::CriteriaNotMet, need, [amount(), criteria]);
            }
        }
        if !line.coordinator_part.is_zero() && !need.several_municipalities {
            let coordinator = ("coordinator", Value::Kroner(line.coordinator_part));
            self.of_need(Severity::Warn, FindingCode::CoordinatorAlone, need, [coordinator]);
        }
    }

    fn of_scheme<const N: usize>(&mut self, severity: Severity, code: FindingCode, values: [(&str, Value); N]) {
        self.push(severity, code, None, None, &values);
    }

    fn of_need<const N: usize>(
        &mut self,
        severity: Severity,
        code: FindingCode,
        need: &Need,
        values: [(&str, Value); N],
    ) {
        self.push(severity, code, Some(&need.region), Some(need), &values);
    }

    fn push(
        &mut self,
        severity: Severity,
        code: FindingCode,
        region: Option<&str>,
        need: Option<&Need>,
        values: &[(&str, Value)],
    ) {
        let region_order =
            region.map(|region| (self.regions.get(region).copied().unwrap_or(usize::MAX), region.to_owned()));
        let values: Values = values.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
        let place = Place {
            scheme: Some(self.sums.scheme.clone()),
            region: region.map(str::to_owned),
            need: need.map(|need| need.id.clone()),
        };
        let order = (severity, self.place, region_order, need.map(|need| need.number), code);
        self.found.push((order, Finding { severity, code, place, values }));
    }
}
