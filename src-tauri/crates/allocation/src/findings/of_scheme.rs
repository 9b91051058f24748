//! What the rules say of a scheme as a whole: its frame, set-asides, pots, the amounts set for groups, and its regions.

use forum::{FrameStatus, Kroner};

use super::finder::Finder;
use crate::divide::Weight;
use crate::model::{SetAsideKind, Size, Tier};
use crate::outcome::{FindingCode, Standing, Value};
use crate::prepare::{figure_of, percent_cut};

/// The frame against what is given, bound and tried.
pub(super) fn the_frame<'a>(finder: &mut Finder<'_, 'a>) {
    let sums = finder.sums;
    let (over, left) = (-sums.unallocated, sums.unallocated);
    if left.is_negative() {
        let values = [("over", Value::Kroner(over)), ("frame", Value::Kroner(sums.frame))];
        finder.of_scheme(FindingCode::FrameExceeded, values);
    } else if !left.is_zero() {
        finder.of_scheme(FindingCode::Unallocated, [("unallocated", Value::Kroner(left))]);
    }
    if sums.committed > sums.frame {
        let over = sums.committed - sums.frame;
        finder.of_scheme(
            FindingCode::CommitmentsAboveFrame,
            [
                ("committed", Value::Kroner(sums.committed)),
                ("frame", Value::Kroner(sums.frame)),
                ("over", Value::Kroner(over)),
            ],
        );
    }
    if let Some(registered) = finder.scheme.registered {
        let values = [("frame", Value::Kroner(registered)), ("what-if", Value::Kroner(sums.frame))];
        finder.of_scheme(FindingCode::WhatIfFrame, values);
    }
    match sums.frame_status {
        None if !sums.needs.is_empty() => {
            finder.of_scheme(FindingCode::FrameMissing, [("applied", Value::Kroner(sums.applied))]);
        }
        Some(FrameStatus::Estimate) => {
            finder.of_scheme(FindingCode::EstimatedFrame, [("frame", Value::Kroner(sums.frame))]);
        }
        _ => {}
    }
}

/// Set-asides against their ceilings, bases and cases (R13-R20).
pub(super) fn set_asides<'a>(finder: &mut Finder<'_, 'a>) {
    for set_aside in &finder.sums.set_asides {
        let Some(rule) = finder.scheme.model.set_asides.iter().find(|rule| rule.id == set_aside.id) else { continue };
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
                ("base", Value::Kroner(finder.sums.frame)),
            ];
            finder.of_part(FindingCode::SetAsideAboveCeiling, &set_aside.id, values);
        }
        if let (Size::PercentOf { percent, base, .. }, Some(told)) = (&rule.size, &percent)
            && *base != finder.sums.frame
        {
            let of_frame = percent_cut(percent.percent(), finder.sums.frame, Kroner::new(1));
            let values = [
                name(),
                told.clone(),
                ("base", Value::Kroner(*base)),
                ("frame", Value::Kroner(finder.sums.frame)),
                amount(),
                ("of-frame", Value::Kroner(of_frame)),
                ("difference", Value::Kroner((of_frame - set_aside.amount).abs())),
            ];
            finder.of_part(FindingCode::SetAsideOtherBase, &set_aside.id, values);
        }
        if let (Some(told), Some(base)) = (&percent, set_aside.base)
            && base.is_zero()
        {
            finder.of_part(FindingCode::SetAsideOfNothing, &set_aside.id, [name(), told.clone()]);
        }
        if rule.case.is_none() && !set_aside.amount.is_zero() {
            finder.of_part(FindingCode::SetAsideWithoutCase, &set_aside.id, [name(), amount()]);
        }
        let reported = rule.report.as_ref().is_some_and(|report| !report.trim().is_empty());
        if rule.kind == SetAsideKind::JointMeasures && !set_aside.amount.is_zero() && !reported {
            finder.of_part(FindingCode::JointMeasureWithoutReport, &set_aside.id, [name(), amount()]);
        }
    }
}

/// Pots, key figures and floors.
pub(super) fn pots<'a>(finder: &mut Finder<'_, 'a>) {
    if !finder.scheme.is_split() {
        return;
    }
    let scheme = finder.scheme;
    let figures = &scheme.model.pots.figures;
    for (figure, total) in figures.iter().zip(&scheme.figure_totals) {
        if total.is_zero() {
            let values = [
                ("figure", Value::Names(Box::new(figure.name.clone()))),
                ("percent", Value::Text(figure.percent.to_string())),
                ("amount", Value::Kroner(scheme.without_figures)),
            ];
            finder.of_part(FindingCode::KeyFigureZero, &figure.name.nb, values);
        }
        for pot in &scheme.pots {
            if pot.participant.is_some_and(|who| figure_of(figure, who).is_none()) {
                let values = [
                    ("pot", Value::Text(pot.name.to_owned())),
                    ("figure", Value::Names(Box::new(figure.name.clone()))),
                ];
                finder.of_part(FindingCode::KeyFigureMissing, &format!("{}: {}", pot.name, figure.name.nb), values);
            }
        }
    }
    let nobody = scheme.pots.iter().all(|pot| pot.weight == Weight::default());
    if nobody && scheme.pot > Kroner::ZERO {
        finder.of_scheme(FindingCode::NoShares, [("amount", Value::Kroner(scheme.pot))]);
    }
    if let Some((floors, amount)) = finder.shared.floors_short {
        let values = [
            ("floors", Value::Kroner(floors)),
            ("amount", Value::Kroner(amount)),
            ("over", Value::Kroner(floors - amount)),
        ];
        finder.of_scheme(FindingCode::FloorsAbovePot, values);
    }
    for pot in &finder.sums.pots {
        let (name, amount) = (|| ("pot", Value::Text(pot.name.clone())), ("amount", Value::Kroner(pot.amount)));
        if pot.is_estimate {
            finder.of_part(FindingCode::PotWithoutNeeds, &pot.name, [name(), amount]);
        } else if pot.given > pot.amount {
            let over = ("over", Value::Kroner(pot.given - pot.amount));
            finder.of_part(FindingCode::PotExceeded, &pot.name, [name(), over, amount]);
        }
    }
}

/// What was set for a group and cannot be placed in it.
pub(super) fn amounts_set<'a>(finder: &mut Finder<'_, 'a>) {
    for group in &finder.sums.groups {
        // What somebody set; what is only held or locked says no more than the rule did.
        if group.standing != Standing::ByHand || group.unplaced <= Kroner::ZERO {
            continue;
        }
        let name = if group.group.name.is_empty() { &finder.scheme.scheme.short_name } else { &group.group.name };
        let values = [
            ("name", Value::Text(name.clone())),
            ("target", Value::Kroner(group.target)),
            ("unplaced", Value::Kroner(group.unplaced)),
        ];
        finder.of_part(FindingCode::TargetNotPlaced, name, values);
    }
}

/// Measures under way come first (R62): when they take it all, the meeting should see it in one line.
pub(super) fn measures_under_way<'a>(finder: &mut Finder<'_, 'a>) {
    if !finder.scheme.model.tiers.contains(&Tier::Ongoing) {
        return;
    }
    let (mut ongoing, mut new, mut count) = (Kroner::ZERO, Kroner::ZERO, 0);
    for (need, line) in finder.scheme.needs.iter().zip(&finder.sums.needs) {
        if need.is_ongoing {
            ongoing += line.amount;
        } else if line.eligible && !line.applied.is_zero() {
            new += line.amount;
            count += 1;
        }
    }
    if count > 0 && new.is_zero() && !ongoing.is_zero() {
        let values = [("ongoing", Value::Kroner(ongoing)), ("count", Value::Count(count))];
        finder.of_scheme(FindingCode::NothingForNew, values);
    }
}

/// All regions that applied shall have money (R54).
pub(super) fn regions<'a>(finder: &mut Finder<'_, 'a>) {
    let regions = &finder.scheme.regions;
    let mut sums = vec![(Kroner::ZERO, Kroner::ZERO); regions.count()];
    for (need, line) in finder.scheme.needs.iter().zip(&finder.sums.needs) {
        let (applied, amount) = &mut sums[need.region as usize];
        *applied += line.applied;
        *amount += line.amount;
    }
    for (number, (applied, amount)) in (0..).zip(sums) {
        if amount.is_zero() && !applied.is_zero() {
            let region = Value::Text(regions.name(number as usize).to_owned());
            let values = [("region", region), ("applied", Value::Kroner(applied))];
            finder.of_region(FindingCode::RegionWithoutMoney, number, values);
        }
    }
}
