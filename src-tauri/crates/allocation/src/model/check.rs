//! Whether a model can be followed.

use std::collections::HashSet;

use forum::{Base, SchemeId};
use rust_decimal::Decimal;

use super::call::{Round, RoundOrder};
use super::county::{AllocationModel, MODEL_VERSION};
use super::fault::{FaultReason, Faults, HEAVIEST, ModelFault, WEIGHT_DECIMALS, in_range};
use super::fraction::Fraction;
use super::pots::{Pots, PotsBy, Spill};
use super::scheme::{SchemeModel, Tier};
use super::set_aside::{SetAside, Size};
use super::split::{ContributionBase, Split};

impl AllocationModel {
    /// Whether the model can be followed; every fault with its place.
    pub fn check(&self) -> Result<(), Vec<ModelFault>> {
        let mut faults = Faults::default();
        faults.unless((1..=MODEL_VERSION).contains(&self.version), "version", || {
            FaultReason::UnknownVersion(self.version)
        });
        faults.unless(in_range(self.unit) && !self.unit.is_zero(), "unit", || FaultReason::UnitOutOfRange(self.unit));
        faults.names("name", &self.name);
        for (n, criterion) in self.criteria.iter().enumerate() {
            faults.each_once(&format!("criteria[{n}].points"), "id", criterion.points.iter().map(|point| &point.id));
            for (m, point) in criterion.points.iter().enumerate() {
                faults.names(&format!("criteria[{n}].points[{m}].name"), &point.name);
            }
        }
        self.check_asked(&mut faults);
        faults.each_once("schemes", "scheme", self.schemes.iter().map(|scheme| scheme.scheme.as_str()));
        for (n, scheme) in self.schemes.iter().enumerate() {
            scheme.check(&format!("schemes[{n}]"), &mut faults);
        }
        faults.found()
    }
}

impl SchemeModel {
    fn check(&self, place: &str, faults: &mut Faults) {
        self.check_set_asides(&format!("{place}.set_asides"), faults);
        self.pots.check(&format!("{place}.pots"), faults);
        self.check_tiers(place, faults);
        self.split.check(&format!("{place}.split"), faults);
        faults.amount(&format!("{place}.need_at_most"), self.need_at_most);
        faults.not_zero(&format!("{place}.measures_at_once"), self.measures_at_once);
        faults.not_zero(&format!("{place}.years_at_most"), self.years_at_most);
        let mut seen = HashSet::new();
        for (n, check) in self.checks.iter().enumerate() {
            let twice = || FaultReason::Twice(format!("{:?}", check.that));
            faults.unless(seen.insert(check.that), &format!("{place}.checks[{n}]"), twice);
        }
        if let Some(round) = &self.round {
            let known = self.set_asides.iter().any(|set_aside| set_aside.id == round.set_aside);
            let unknown = || FaultReason::NoSuchSetAside(round.set_aside.clone());
            faults.unless(known, &format!("{place}.round.set_aside"), unknown);
            round.check(&format!("{place}.round"), faults);
        }
    }

    fn check_set_asides(&self, place: &str, faults: &mut Faults) {
        faults.each_once(place, "id", self.set_asides.iter().map(|set_aside| &set_aside.id));
        let mut percents = Decimal::ZERO;
        for (n, set_aside) in self.set_asides.iter().enumerate() {
            set_aside.check(&format!("{place}[{n}]"), faults);
            if let Size::Percent(percent) = &set_aside.size {
                percents += percent.percent();
            }
        }
        faults.unless(percents <= Decimal::ONE_HUNDRED, place, || FaultReason::AboveHundred(percents));
    }

    fn check_tiers(&self, place: &str, faults: &mut Faults) {
        let tiers = format!("{place}.tiers");
        let mut seen = HashSet::new();
        for (n, tier) in self.tiers.iter().enumerate() {
            let twice = || FaultReason::Twice(tier.as_str().to_owned());
            faults.unless(seen.insert(tier), &format!("{tiers}[{n}]"), twice);
        }
        faults.unless(self.tiers.last() == Some(&Tier::All), &tiers, || FaultReason::LastTierNotAll);
        let mut weighed = HashSet::new();
        for (n, weight) in self.weights.iter().enumerate() {
            let place = format!("{place}.weights[{n}]");
            let twice = || FaultReason::Twice(weight.to.as_str().to_owned());
            faults.unless(weighed.insert(weight.to), &place, twice);
            let in_range = weight.weight > Decimal::ZERO
                && weight.weight <= Decimal::from(HEAVIEST)
                && weight.weight.normalize().scale() <= WEIGHT_DECIMALS;
            let out = || FaultReason::WeightOutOfRange(weight.weight);
            faults.unless(in_range, &format!("{place}.weight"), out);
            let can_weigh = !matches!(weight.to, Tier::All | Tier::NetworkRank);
            let cannot = || FaultReason::TierWithoutWeight(weight.to.as_str());
            faults.unless(can_weigh, &format!("{place}.to"), cannot);
        }
        let regions = format!("{place}.priority_regions");
        let used = seen.contains(&Tier::PriorityRegion) || weighed.contains(&Tier::PriorityRegion);
        faults.unless(!used || !self.priority_regions.is_empty(), &regions, || FaultReason::NoPriorityRegions);
        faults.each_once(&regions, "region", self.priority_regions.iter().map(|entry| &entry.region));
    }
}

impl SetAside {
    fn check(&self, place: &str, faults: &mut Faults) {
        faults.names(&format!("{place}.name"), &self.name);
        match &self.size {
            Size::Percent(percent) => {
                faults.unless(percent.base() == Base::Frame, &format!("{place}.base"), || FaultReason::BaseNotFrame);
            }
            Size::PercentOf { name, base, .. } => {
                faults.unless(!name.trim().is_empty(), &format!("{place}.base_name"), || FaultReason::Empty);
                faults.amount(&format!("{place}.base_kroner"), Some(*base));
            }
            Size::Kroner(kroner) => faults.amount(&format!("{place}.kroner"), Some(*kroner)),
        }
        faults.percentage(&format!("{place}.at_most"), self.at_most);
    }
}

impl Pots {
    fn check(&self, place: &str, faults: &mut Faults) {
        faults.percentage(&format!("{place}.at_most"), self.at_most);
        faults.amount(&format!("{place}.floor"), self.floor);
        let is_plain =
            self.by == PotsBy::Applied && self.floor.is_none() && self.figures.is_empty() && self.spill == Spill::Stays;
        faults.unless(self.is_split() || is_plain, place, || FaultReason::OnePotNotShared);
        let by_figures = self.by == PotsBy::KeyFigures;
        let figures = format!("{place}.figures");
        faults.unless(by_figures != self.figures.is_empty(), &figures, || FaultReason::FiguresMisplaced);
        for (n, figure) in self.figures.iter().enumerate() {
            faults.names(&format!("{figures}[{n}].name"), &figure.name);
            faults.unless(!figure.plus.is_empty(), &format!("{figures}[{n}].plus"), || FaultReason::Empty);
            let all = figure.plus.iter().chain(&figure.less);
            faults.each_once(&format!("{figures}[{n}].plus"), "", all);
        }
        let percents = self.figures.iter().map(|figure| figure.percent);
        let whole = self.figures.is_empty() || Fraction::is_hundred_together(percents);
        faults.unless(whole, &figures, || FaultReason::WeightsNotHundred);
    }
}

impl Split {
    fn check(&self, place: &str, faults: &mut Faults) {
        faults.percentage(&format!("{place}.network_at_most"), self.network_at_most);
        faults.percentage(&format!("{place}.coordinator_at_most"), self.coordinator_at_most);
        faults.percentage(&format!("{place}.own_contribution"), self.own_contribution);
        let of_limit = self.own_contribution_of == ContributionBase::CoordinatorLimit;
        let missing = of_limit && self.own_contribution.is_some() && self.coordinator_at_most.is_none();
        faults.unless(!missing, &format!("{place}.own_contribution_of"), || FaultReason::NoCoordinatorLimit);
    }
}

impl Round {
    fn check(&self, place: &str, faults: &mut Faults) {
        faults.amount(&format!("{place}.rate"), Some(self.rate));
        faults.not_zero(&format!("{place}.per_kindergarten"), self.per_kindergarten);
        let ends = self.opens.zip(self.closes).is_none_or(|(opens, closes)| opens <= closes);
        faults.unless(ends, &format!("{place}.closes"), || FaultReason::ClosesBeforeItOpens);
        let mut seen = HashSet::new();
        for (n, line) in self.order.iter().enumerate() {
            let twice = || FaultReason::Twice(format!("{line:?}"));
            faults.unless(seen.insert(line), &format!("{place}.order[{n}]"), twice);
        }
        faults.each_once(&format!("{place}.studies"), "id", self.studies.iter().map(|study| &study.id));
        let ranked = !seen.contains(&RoundOrder::Study) || !self.studies.is_empty();
        faults.unless(ranked, &format!("{place}.studies"), || FaultReason::NoStudies);
        for (n, study) in self.studies.iter().enumerate() {
            faults.names(&format!("{place}.studies[{n}].name"), &study.name);
        }
    }
}

impl AllocationModel {
    /// Whether the three lists can be followed.
    fn check_asked(&self, faults: &mut Faults) {
        faults.each_once("questions", "id", self.questions.iter().map(|question| &question.id));
        for (n, question) in self.questions.iter().enumerate() {
            let place = format!("questions[{n}]");
            faults.names(&format!("{place}.name"), &question.name);
            self.check_schemes(&place, &question.schemes, faults);
            let choices = format!("{place}.choices");
            faults.unless(question.choices.len() != 1, &choices, || FaultReason::OneChoice);
            faults.each_once(&choices, "id", question.choices.iter().map(|choice| &choice.id));
            for (m, choice) in question.choices.iter().enumerate() {
                faults.names(&format!("{choices}[{m}].name"), &choice.name);
            }
        }
        faults.each_once("uses", "id", self.uses.iter().map(|used| &used.id));
        for (n, used) in self.uses.iter().enumerate() {
            faults.names(&format!("uses[{n}].name"), &used.name);
            self.check_schemes(&format!("uses[{n}]"), &used.schemes, faults);
        }
        for (n, point) in self.attention.iter().enumerate() {
            faults.names(&format!("attention[{n}].name"), &point.name);
            self.check_schemes(&format!("attention[{n}]"), &point.schemes, faults);
        }
    }

    fn check_schemes(&self, place: &str, schemes: &[SchemeId], faults: &mut Faults) {
        let place = format!("{place}.schemes");
        faults.each_once(&place, "", schemes.iter().map(SchemeId::as_str));
        for (n, scheme) in schemes.iter().enumerate() {
            let unknown = || FaultReason::NoSuchScheme(scheme.clone());
            faults.unless(self.scheme(scheme).is_some(), &format!("{place}[{n}]"), unknown);
        }
    }
}
