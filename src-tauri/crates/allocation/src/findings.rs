//! What the rules say of a draft: what must be mended, what should be thought over, and what is good to know. Data only; the
//! faces and papers put it into words.

use std::collections::HashMap;

use forum::{FrameStatus, Kroner};

use crate::asked_findings;
use crate::basis::{Basis, SchemeBasis};
use crate::need_findings::{self, Owners};
use crate::outcome::{self, Named};
use crate::reported::Reported;
use crate::waterfall::Shared;
use crate::{
    Finding, FindingCode, NeedAllocation, Place, SchemeAllocation, SetAsideKind, Severity, Size, Standing, Tier, Value,
};

/// Everything the rules say, the most serious first, then in the meeting's order of schemes, regions and numbers.
pub(crate) fn find(
    basis: &Basis,
    schemes: &[SchemeBasis],
    shared: &[Shared],
    allocated: &[SchemeAllocation],
) -> Vec<Finding> {
    let regions: HashMap<&str, usize> = basis.regions.iter().map(String::as_str).zip(0..).collect();
    let owners = Owners::of(basis, schemes, allocated);
    let mut found: Vec<(Order<'_>, Finding)> = Vec::new();
    for (place, ((scheme, shared), sums)) in schemes.iter().zip(shared).zip(allocated).enumerate() {
        let mut finder = Finder { place, basis, scheme, shared, sums, regions: &regions, found: &mut found };
        finder.frame();
        finder.set_asides();
        finder.pots();
        finder.targets();
        finder.tiers();
        finder.regions();
        asked_findings::alike(&mut finder);
        for (place, (need, line)) in scheme.needs.iter().zip(&sums.needs).enumerate() {
            finder.need(place, need, line);
            need_findings::find(&mut finder, need, line, &owners);
        }
    }
    found.sort_by(|(a, _), (b, _)| a.cmp(b));
    found.into_iter().map(|(_, finding)| finding).collect()
}

/// Severity; scheme; region, first those the meeting lists; number; code; part.
type Order<'a> = (Severity, usize, Option<(usize, &'a str)>, Option<u32>, FindingCode, Option<String>);

pub(crate) struct Finder<'f, 'a> {
    place: usize,
    pub(crate) basis: &'f Basis<'a>,
    pub(crate) scheme: &'f SchemeBasis<'a>,
    shared: &'f Shared,
    sums: &'f SchemeAllocation,
    regions: &'f HashMap<&'a str, usize>,
    found: &'f mut Vec<(Order<'a>, Finding)>,
}

impl<'a> Finder<'_, 'a> {
    fn frame(&mut self) {
        let sums = self.sums;
        let (over, left) = (-sums.unallocated, sums.unallocated);
        if left.is_negative() {
            let values = [("over", Value::Kroner(over)), ("frame", Value::Kroner(sums.frame))];
            self.of_scheme(FindingCode::FrameExceeded, values);
        } else if !left.is_zero() {
            self.of_scheme(FindingCode::Unallocated, [("unallocated", Value::Kroner(left))]);
        }
        if sums.committed > sums.frame {
            let over = sums.committed - sums.frame;
            self.of_scheme(
                FindingCode::CommitmentsAboveFrame,
                [
                    ("committed", Value::Kroner(sums.committed)),
                    ("frame", Value::Kroner(sums.frame)),
                    ("over", Value::Kroner(over)),
                ],
            );
        }
        if let Some(registered) = self.scheme.registered {
            let values = [("frame", Value::Kroner(registered)), ("what-if", Value::Kroner(sums.frame))];
            self.of_scheme(FindingCode::WhatIfFrame, values);
        }
        match sums.frame_status {
            None if !sums.needs.is_empty() => {
                self.of_scheme(FindingCode::FrameMissing, [("applied", Value::Kroner(sums.applied))]);
            }
            Some(FrameStatus::Estimate) => {
                self.of_scheme(FindingCode::EstimatedFrame, [("frame", Value::Kroner(sums.frame))]);
            }
            _ => {}
        }
    }

    fn set_asides(&mut self) {
        for set_aside in &self.sums.set_asides {
            let Some(rule) = self.scheme.model.set_asides.iter().find(|rule| rule.id == set_aside.id) else { continue };
            let name = || ("name", Value::Names(Box::new(set_aside.name.clone())));
            let amount = || ("amount", Value::Kroner(set_aside.amount));
            let percent = set_aside.percent.map(|percent| ("percent", Value::Percent(percent)));
            if let (Some(ceiling), Some(at_most)) = (set_aside.ceiling, set_aside.at_most)
                && set_aside.amount > ceiling
            {
                let over = set_aside.amount - ceiling;
                let values = [
                    name(),
                    amount(),
                    ("ceiling", Value::Kroner(ceiling)),
                    ("over", Value::Kroner(over)),
                    ("percent", Value::Percent(at_most)),
                    ("base", Value::Kroner(self.sums.frame)),
                ];
                self.of_part(FindingCode::SetAsideAboveCeiling, &set_aside.id, values);
            }
            if let (Size::PercentOf { percent, base, .. }, Some(told)) = (&rule.size, &percent)
                && *base != self.sums.frame
            {
                let of_frame = crate::parts::percent_cut(percent.percent(), self.sums.frame, Kroner::new(1));
                let values = [
                    name(),
                    told.clone(),
                    ("base", Value::Kroner(*base)),
                    ("frame", Value::Kroner(self.sums.frame)),
                    amount(),
                    ("of-frame", Value::Kroner(of_frame)),
                    ("difference", Value::Kroner((of_frame - set_aside.amount).abs())),
                ];
                self.of_part(FindingCode::SetAsideOtherBase, &set_aside.id, values);
            }
            if let (Some(told), Some(base)) = (&percent, set_aside.base)
                && base.is_zero()
            {
                self.of_part(FindingCode::SetAsideOfNothing, &set_aside.id, [name(), told.clone()]);
            }
            if rule.case.is_none() && !set_aside.amount.is_zero() {
                self.of_part(FindingCode::SetAsideWithoutCase, &set_aside.id, [name(), amount()]);
            }
            let reported = rule.report.as_ref().is_some_and(|report| !report.trim().is_empty());
            if rule.kind == SetAsideKind::JointMeasures && !set_aside.amount.is_zero() && !reported {
                self.of_part(FindingCode::JointMeasureWithoutReport, &set_aside.id, [name(), amount()]);
            }
        }
    }

    fn pots(&mut self) {
        if !self.scheme.is_split() {
            return;
        }
        let scheme = self.scheme;
        let figures = &scheme.model.pots.figures;
        for (figure, total) in figures.iter().zip(&scheme.figure_totals) {
            if total.is_zero() {
                let values = [
                    ("figure", Value::Names(Box::new(figure.name.clone()))),
                    ("percent", Value::Text(figure.percent.to_string())),
                    ("amount", Value::Kroner(scheme.without_figures)),
                ];
                self.of_part(FindingCode::KeyFigureZero, &figure.name.nb, values);
            }
            for pot in &scheme.pots {
                if pot.participant.is_some_and(|who| crate::shares::figure_of(figure, who).is_none()) {
                    let values = [
                        ("pot", Value::Text(pot.name.to_owned())),
                        ("figure", Value::Names(Box::new(figure.name.clone()))),
                    ];
                    self.of_part(FindingCode::KeyFigureMissing, &format!("{}: {}", pot.name, figure.name.nb), values);
                }
            }
        }
        let nobody = scheme.pots.iter().all(|pot| pot.weight == crate::Weight::default());
        if nobody && scheme.pot > Kroner::ZERO {
            self.of_scheme(FindingCode::NoShares, [("amount", Value::Kroner(scheme.pot))]);
        }
        if let Some((floors, amount)) = self.shared.floors_short {
            let values = [
                ("floors", Value::Kroner(floors)),
                ("amount", Value::Kroner(amount)),
                ("over", Value::Kroner(floors - amount)),
            ];
            self.of_scheme(FindingCode::FloorsAbovePot, values);
        }
        for pot in &self.sums.pots {
            let (name, amount) = (|| ("pot", Value::Text(pot.name.clone())), ("amount", Value::Kroner(pot.amount)));
            if pot.is_estimate {
                self.of_part(FindingCode::PotWithoutNeeds, &pot.name, [name(), amount]);
            } else if pot.given > pot.amount {
                let over = ("over", Value::Kroner(pot.given - pot.amount));
                self.of_part(FindingCode::PotExceeded, &pot.name, [name(), over, amount]);
            }
        }
    }

    /// What was set for a group and cannot be placed in it.
    fn targets(&mut self) {
        for group in &self.sums.groups {
            // What somebody set; what is only held or locked says no more than the rule did.
            if group.standing != Standing::ByHand || group.unplaced <= Kroner::ZERO {
                continue;
            }
            let name = if group.group.name.is_empty() { &self.scheme.scheme.short_name } else { &group.group.name };
            let values = [
                ("name", Value::Text(name.clone())),
                ("target", Value::Kroner(group.target)),
                ("unplaced", Value::Kroner(group.unplaced)),
            ];
            self.of_part(FindingCode::TargetNotPlaced, name, values);
        }
    }

    /// Measures under way come first (R62): when they take it all, the meeting should see it in one line.
    fn tiers(&mut self) {
        if !self.scheme.model.tiers.contains(&Tier::Ongoing) {
            return;
        }
        let (mut ongoing, mut new, mut count) = (Kroner::ZERO, Kroner::ZERO, 0);
        for (need, line) in self.scheme.needs.iter().zip(&self.sums.needs) {
            if need.is_ongoing {
                ongoing += line.amount;
            } else if line.eligible && !line.applied.is_zero() {
                new += line.amount;
                count += 1;
            }
        }
        if count > 0 && new.is_zero() && !ongoing.is_zero() {
            let values = [("ongoing", Value::Kroner(ongoing)), ("count", Value::Count(count))];
            self.of_scheme(FindingCode::NothingForNew, values);
        }
    }

    /// All regions that applied shall have money (R54).
    fn regions(&mut self) {
        let regions = &self.scheme.regions;
        let mut sums = vec![(Kroner::ZERO, Kroner::ZERO); regions.count()];
        for (need, line) in self.scheme.needs.iter().zip(&self.sums.needs) {
            let (applied, amount) = &mut sums[need.region as usize];
            *applied += line.applied;
            *amount += line.amount;
        }
        for (number, (applied, amount)) in sums.into_iter().enumerate() {
            if amount.is_zero() && !applied.is_zero() {
                let region = regions.name(number);
                let values = [("region", Value::Text(region.to_owned())), ("applied", Value::Kroner(applied))];
                let code = FindingCode::RegionWithoutMoney;
                self.push(code.severity(), code, Some(region), None, None, values);
            }
        }
    }

    fn need(&mut self, place: usize, need: &Reported<'a>, line: &NeedAllocation) {
        let amount = || ("amount", Value::Kroner(line.amount));
        let applied = || ("applied", Value::Kroner(line.applied));
        if line.amount > line.applied {
            self.of_need(FindingCode::AboveApplied, need, [amount(), applied()]);
        }
        if line.applied > self.sums.frame && self.sums.frame_status.is_some() {
            let frame = ("frame", Value::Kroner(self.sums.frame));
            self.of_need(FindingCode::AppliedAboveFrame, need, [applied(), frame]);
        }
        if !line.eligible {
            let criteria = ("criteria", Value::Criteria(need.need.criteria.unmet()));
            if line.amount.is_zero() {
                self.of_need(FindingCode::LeftOut, need, [criteria, applied()]);
            } else {
                self.of_need(FindingCode::CriteriaNotMet, need, [amount(), criteria]);
            }
        }
        if self.scheme.pot_of.get(place).is_none_or(Option::is_none) {
            let pot = match self.scheme.model.pots.per {
                crate::PotsPer::Owner => &need.need.owner.name,
                _ => &need.need.region,
            };
            let pot = ("pot", Value::Text(pot.clone()));
            self.of_need(FindingCode::NeedWithoutPot, need, [applied(), pot]);
        }
    }

    fn of_scheme(&mut self, code: FindingCode, values: impl IntoIterator<Item = Named>) {
        self.push(code.severity(), code, None, None, None, values);
    }

    pub(crate) fn of_part(&mut self, code: FindingCode, part: &str, values: impl IntoIterator<Item = Named>) {
        self.push(code.severity(), code, None, None, Some(part), values);
    }

    pub(crate) fn of_need(&mut self, code: FindingCode, need: &Reported<'a>, values: impl IntoIterator<Item = Named>) {
        self.as_serious(code.severity(), code, need, values);
    }

    /// A finding of a need that the county's model made more or less serious.
    pub(crate) fn as_serious(
        &mut self,
        severity: Severity,
        code: FindingCode,
        need: &Reported<'a>,
        values: impl IntoIterator<Item = Named>,
    ) {
        self.push(severity, code, Some(&need.need.region), Some(need), None, values);
    }

    /// A finding of one part of what a need says.
    pub(crate) fn of_need_part(
        &mut self,
        severity: Severity,
        code: FindingCode,
        need: &Reported<'a>,
        part: &str,
        values: impl IntoIterator<Item = Named>,
    ) {
        self.push(severity, code, Some(&need.need.region), Some(need), Some(part), values);
    }

    fn push(
        &mut self,
        severity: Severity,
        code: FindingCode,
        region: Option<&'a str>,
        need: Option<&Reported<'a>>,
        part: Option<&str>,
        values: impl IntoIterator<Item = Named>,
    ) {
        let region_order = region.map(|region| (self.regions.get(region).copied().unwrap_or(usize::MAX), region));
        let place = Place {
            scheme: Some(self.sums.scheme.clone()),
            region: region.map(str::to_owned),
            need: need.map(|need| need.need.id.clone()),
            part: part.map(str::to_owned),
        };
        let order = (severity, self.place, region_order, need.map(|need| need.number), code, place.part.clone());
        self.found.push((order, Finding { severity, code, place, values: outcome::values(values) }));
    }
}
