//! Whether a model can be followed: every fault with its place and its reason.

use crate::coded::coded;
use std::collections::HashSet;
use std::hash::Hash;

use forum::{Base, Kroner, Names, SchemeId};
use rust_decimal::Decimal;

use super::{
    AllocationModel, Fraction, LONGEST_MODEL, MODEL_VERSION, Pots, PotsBy, Round, SchemeModel, SetAside, Size, Split,
    Tier,
};

/// The most that a weight may say: beyond it, it is a slip of the keyboard.
const HEAVIEST: i64 = 1_000;

/// The most decimals of a weight: the product of all that a need can have is exact.
const WEIGHT_DECIMALS: u32 = 6;

/// Something in a model that cannot be followed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{place}: {reason}")]
pub struct ModelFault {
    /// Where, as a path: `schemes[0].set_asides[1].percent`.
    pub place: String,
    /// Why.
    pub reason: FaultReason,
}

/// Why a place in a model cannot be followed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FaultReason {
    /// It cannot be read: no JSON, an unknown or missing field, or a value of another kind.
    #[error("cannot be read: {0}")]
    Unreadable(String),
    /// More text than a model can have.
    #[error("{0} bytes are more than the {LONGEST_MODEL} that a model may have")]
    TooLong(usize),
    /// A format that this program does not know.
    #[error("version {0} is not one that this program knows")]
    UnknownVersion(u32),
    /// The unit is zero, negative or beyond [`Kroner::LIMIT`].
    #[error("{} is not a positive number of kroner within reach", .0.get())]
    UnitOutOfRange(Kroner),
    /// A sum below zero or beyond [`Kroner::LIMIT`].
    #[error("{} is below zero or out of reach", .0.get())]
    AmountOutOfRange(Kroner),
    /// A name or id is empty.
    #[error("is empty")]
    Empty,
    /// The same scheme, set-aside or tier stands twice.
    #[error("{0} is there twice")]
    Twice(String),
    /// Set-asides are taken of the whole frame or of a sum that is named (REQUIREMENTS: both of the full *ramme*).
    #[error("a set-aside is a percentage of the frame or of a named sum")]
    BaseNotFrame,
    /// More than the whole is set aside.
    #[error("the percentages come to {0}, more than 100")]
    AboveHundred(Decimal),
    /// Without a last tier of everybody, some needs would be passed over without a word.
    #[error("the last tier is not «all»")]
    LastTierNotAll,
    /// A percentage outside 0 to 100.
    #[error("{0} is not a percentage from 0 to 100")]
    NotAPercentage(Decimal),
    /// The weights of the key figures must be the whole.
    #[error("the weights of the key figures do not come to exactly 100 percent")]
    WeightsNotHundred,
    /// A weight of zero, below zero, beyond reason or with more than six decimals.
    #[error("{0} is not a weight above 0 and up to {HEAVIEST}, with at most {WEIGHT_DECIMALS} decimals")]
    WeightOutOfRange(Decimal),
    /// A weight for a tier that cannot weigh.
    #[error("«{0}» cannot be given a weight")]
    TierWithoutWeight(&'static str),
    /// One pot is not shared, so nothing can be said of how.
    #[error("there is one pot, so there are no shares, floors or spill")]
    OnePotNotShared,
    /// Key figures are given, but the shares are made in another way; or the other way round.
    #[error("key figures are given exactly when the pots are shared by key figures")]
    FiguresMisplaced,
    /// Priority regions are given but no tier or weight uses them, or the other way round.
    #[error("the tier or weight «priority-region» needs the list of regions")]
    NoPriorityRegions,
    /// A limit of zero measures or years.
    #[error("must be at least 1")]
    Zero,
    /// A scheme is named that the model does not share.
    #[error("the model has no scheme «{0}»")]
    NoSuchScheme(SchemeId),
    /// A question has one choice only, so there is nothing to choose between.
    #[error("one choice is none: leave the choices out, or give at least two")]
    OneChoice,
    /// The own contribution is taken of the coordinator's limit, but there is none.
    #[error("is a percentage of the coordinator's limit, which is not given")]
    NoCoordinatorLimit,
    /// The round shares a set-aside that the scheme does not have.
    #[error("the scheme has no set-aside «{0}»")]
    NoSuchSetAside(String),
    /// The round closes before it opens.
    #[error("closes before it opens")]
    ClosesBeforeItOpens,
    /// The order names the study type, but no study types are listed.
    #[error("the order names the study type, but no study types are listed")]
    NoStudies,
}

coded! {
    /// A short, stable name for messages in several languages: `model-<code>` in the locales.
    FaultReason
    Unreadable "unreadable" "It cannot be read: no JSON, an unknown or missing field, or a value of another kind.";
    TooLong "too-long" "More text than a model can have.";
    UnknownVersion "unknown-version" "A format that this program does not know.";
    UnitOutOfRange "unit-out-of-range" "The unit is zero, negative or beyond what is kept exact.";
    AmountOutOfRange "amount-out-of-range" "A sum below zero or beyond what is kept exact.";
    Empty "empty" "A name or id is empty.";
    Twice "twice" "The same scheme, set-aside or tier stands twice.";
    BaseNotFrame "base-not-frame" "Set-asides are taken of the whole frame or of a sum that is named (REQUIREMENTS: both of the full *ramme*).";
    AboveHundred "above-hundred" "More than the whole is set aside.";
    LastTierNotAll "last-tier-not-all" "Without a last tier of everybody, some needs would be passed over without a word.";
    NotAPercentage "not-a-percentage" "A percentage outside 0 to 100.";
    WeightsNotHundred "weights-not-hundred" "The weights of the key figures must be the whole.";
    WeightOutOfRange "weight-out-of-range" "A weight of zero, below zero, beyond reason or with more than six decimals.";
    TierWithoutWeight "tier-without-weight" "A weight for a tier that cannot weigh.";
    OnePotNotShared "one-pot-not-shared" "One pot is not shared, so nothing can be said of how.";
    FiguresMisplaced "figures-misplaced" "Key figures are given, but the shares are made in another way; or the other way round.";
    NoPriorityRegions "no-priority-regions" "Priority regions are given but no tier or weight uses them, or the other way round.";
    Zero "zero" "A limit of zero measures or years.";
    NoSuchScheme "no-such-scheme" "A scheme is named that the model does not share.";
    OneChoice "one-choice" "A question has one choice only, so there is nothing to choose between.";
    NoCoordinatorLimit "no-coordinator-limit" "The own contribution is taken of the coordinator's limit, but there is none.";
    NoSuchSetAside "no-such-set-aside" "The round shares a set-aside that the scheme does not have.";
    ClosesBeforeItOpens "closes-before-it-opens" "The round closes before it opens.";
    NoStudies "no-studies" "The order names the study type, but no study types are listed.";
}

impl AllocationModel {
    /// Whether the model can be followed; every fault with its place.
    pub fn check(&self) -> Result<(), Vec<ModelFault>> {
        let mut faults = Faults(Vec::new());
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
        if faults.0.is_empty() { Ok(()) } else { Err(faults.0) }
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
        let is_plain = self.by == PotsBy::Applied
            && self.floor.is_none()
            && self.figures.is_empty()
            && self.spill == super::Spill::Stays;
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
        let of_limit = self.own_contribution_of == super::ContributionBase::CoordinatorLimit;
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
        let ranked = !seen.contains(&super::RoundOrder::Study) || !self.studies.is_empty();
        faults.unless(ranked, &format!("{place}.studies"), || FaultReason::NoStudies);
        for (n, study) in self.studies.iter().enumerate() {
            faults.names(&format!("{place}.studies[{n}].name"), &study.name);
        }
    }
}

fn in_range(amount: Kroner) -> bool {
    (0..=Kroner::LIMIT).contains(&amount.get())
}

/// The faults found so far.
pub(super) struct Faults(Vec<ModelFault>);

impl Faults {
    pub(super) fn unless(&mut self, right: bool, place: &str, reason: impl FnOnce() -> FaultReason) {
        if !right {
            self.0.push(ModelFault { place: place.to_owned(), reason: reason() });
        }
    }

    /// Ids are there, and each once.
    pub(super) fn each_once<T: AsRef<str> + Hash + Eq>(
        &mut self,
        place: &str,
        field: &str,
        ids: impl Iterator<Item = T>,
    ) {
        let mut seen = HashSet::new();
        for (n, id) in ids.enumerate() {
            let place = if field.is_empty() { format!("{place}[{n}]") } else { format!("{place}[{n}].{field}") };
            let text = id.as_ref().to_owned();
            self.unless(!text.trim().is_empty(), &place, || FaultReason::Empty);
            self.unless(seen.insert(id), &place, || FaultReason::Twice(text));
        }
    }

    pub(super) fn names(&mut self, place: &str, names: &Names) {
        for (language, name) in [("nb", &names.nb), ("nn", &names.nn), ("en", &names.en)] {
            self.unless(!name.trim().is_empty(), &format!("{place}.{language}"), || FaultReason::Empty);
        }
    }

    fn amount(&mut self, place: &str, amount: Option<Kroner>) {
        if let Some(amount) = amount {
            self.unless(in_range(amount), place, || FaultReason::AmountOutOfRange(amount));
        }
    }

    fn percentage(&mut self, place: &str, percent: Option<Decimal>) {
        if let Some(percent) = percent {
            let is_percentage = (Decimal::ZERO..=Decimal::ONE_HUNDRED).contains(&percent);
            self.unless(is_percentage, place, || FaultReason::NotAPercentage(percent));
        }
    }

    fn not_zero(&mut self, place: &str, number: Option<u32>) {
        self.unless(number != Some(0), place, || FaultReason::Zero);
    }
}
