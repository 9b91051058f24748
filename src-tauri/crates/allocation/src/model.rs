//! The county's *tildelingsmodell*: how its frames become amounts, as data that can be read, checked and versioned (R30, R177).
//! A county that shares in another way writes another model, not another program.

use std::collections::HashSet;

use forum::{Base, CaseNumber, Kroner, Names, Percent, SchemeId};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::Method;

/// The version of the format that this program reads and writes.
pub const MODEL_VERSION: u32 = 1;

/// A county's model.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AllocationModel {
    /// Of the format: [`MODEL_VERSION`].
    pub version: u32,
    /// What the county calls it.
    pub name: Names,
    /// Awards are whole multiples of this many kroner.
    pub unit: Kroner,
    /// How shares are rounded to the unit.
    pub method: Method,
    /// Scheme by scheme.
    pub schemes: Vec<SchemeModel>,
}

/// How one scheme is shared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SchemeModel {
    /// Which scheme.
    pub scheme: SchemeId,
    /// What is kept of the frame before the needs share the rest.
    #[serde(default)]
    pub set_asides: Vec<SetAside>,
    /// Who comes first: each tier is filled before the next gets anything. The last one is `all`.
    pub tiers: Vec<Tier>,
}

/// A part of the frame kept for a purpose: `"percent": "30", "base": "frame"`, or `"kroner": 500000`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "SetAsideText", into = "SetAsideText")]
pub struct SetAside {
    /// Its id in the scheme.
    pub id: String,
    /// What it is for.
    pub name: Names,
    /// How much.
    pub size: Size,
    /// The case that decided it.
    pub case: Option<CaseNumber>,
}

/// How much is set aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// A percentage, cut down to the unit: a limit of «inntil 30 %» is never passed (R18).
    Percent(Percent),
    /// A sum.
    Kroner(Kroner),
}

/// Needs that share at the same time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tier {
    /// Measures already under way (R62).
    Ongoing,
    /// Owners with special challenges (R55).
    SpecialChallenges,
    /// Everybody who is left.
    All,
}

impl Tier {
    /// The name in files: `ongoing`, `special-challenges` or `all`.
    pub fn as_str(self) -> &'static str {
        match self {
            Tier::Ongoing => "ongoing",
            Tier::SpecialChallenges => "special-challenges",
            Tier::All => "all",
        }
    }
}

/// A set-aside as it is written.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct SetAsideText {
    id: String,
    name: Names,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    percent: Option<Decimal>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    base: Option<Base>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    kroner: Option<Kroner>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    case: Option<CaseNumber>,
}

impl TryFrom<SetAsideText> for SetAside {
    type Error = String;

    fn try_from(text: SetAsideText) -> Result<Self, String> {
        let size = match (text.percent, text.base, text.kroner) {
            (Some(percent), Some(base), None) => Percent::new(percent, base)
                .map(Size::Percent)
                .map_err(|error| format!("set-aside {}: {error}", text.id))?,
            (None, None, Some(kroner)) => Size::Kroner(kroner),
            _ => return Err(format!("set-aside {}: give either percent and base, or kroner", text.id)),
        };
        Ok(SetAside { id: text.id, name: text.name, size, case: text.case })
    }
}

impl From<SetAside> for SetAsideText {
    fn from(set_aside: SetAside) -> Self {
        let (percent, base, kroner) = match set_aside.size {
            Size::Percent(percent) => (Some(percent.percent()), Some(percent.base()), None),
            Size::Kroner(kroner) => (None, None, Some(kroner)),
        };
        SetAsideText { id: set_aside.id, name: set_aside.name, percent, base, kroner, case: set_aside.case }
    }
}

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
    /// Set-asides are taken of the whole frame (REQUIREMENTS: both of the full *ramme*).
    #[error("a set-aside is a percentage of the frame")]
    BaseNotFrame,
    /// More than the whole is set aside.
    #[error("the percentages come to {0}, more than 100")]
    AboveHundred(Decimal),
    /// Without a last tier of everybody, some needs would be passed over without a word.
    #[error("the last tier is not «all»")]
    LastTierNotAll,
}

impl AllocationModel {
    /// How a scheme is shared, if the model knows it.
    pub fn scheme(&self, id: &SchemeId) -> Option<&SchemeModel> {
        self.schemes.iter().find(|scheme| &scheme.scheme == id)
    }

    /// Whether the model can be followed; every fault with its place.
    pub fn check(&self) -> Result<(), Vec<ModelFault>> {
        let mut faults = Faults(Vec::new());
        faults.unless(self.version == MODEL_VERSION, "version", || FaultReason::UnknownVersion(self.version));
        faults.unless(in_range(self.unit) && !self.unit.is_zero(), "unit", || FaultReason::UnitOutOfRange(self.unit));
        faults.names("name", &self.name);
        let mut seen = HashSet::new();
        for (n, scheme) in self.schemes.iter().enumerate() {
            let place = format!("schemes[{n}]");
            let id = scheme.scheme.as_str();
            faults.id(&format!("{place}.scheme"), id, seen.insert(id));
            scheme.check(&place, &mut faults);
        }
        if faults.0.is_empty() { Ok(()) } else { Err(faults.0) }
    }
}

impl SchemeModel {
    fn check(&self, place: &str, faults: &mut Faults) {
        let mut seen = HashSet::new();
        let mut percents = Decimal::ZERO;
        for (n, set_aside) in self.set_asides.iter().enumerate() {
            let place = format!("{place}.set_asides[{n}]");
            faults.id(&format!("{place}.id"), &set_aside.id, seen.insert(set_aside.id.as_str()));
            faults.names(&format!("{place}.name"), &set_aside.name);
            match set_aside.size {
                Size::Percent(percent) => {
                    percents += percent.percent();
                    let base = format!("{place}.base");
                    faults.unless(percent.base() == Base::Frame, &base, || FaultReason::BaseNotFrame);
                }
                Size::Kroner(kroner) => {
                    let sum = format!("{place}.kroner");
                    faults.unless(in_range(kroner), &sum, || FaultReason::AmountOutOfRange(kroner));
                }
            }
        }
        let all = format!("{place}.set_asides");
        faults.unless(percents <= Decimal::ONE_HUNDRED, &all, || FaultReason::AboveHundred(percents));
        let tiers = format!("{place}.tiers");
        let mut seen = HashSet::new();
        for (n, tier) in self.tiers.iter().enumerate() {
            let twice = || FaultReason::Twice(tier.as_str().to_owned());
            faults.unless(seen.insert(tier), &format!("{tiers}[{n}]"), twice);
        }
        faults.unless(self.tiers.last() == Some(&Tier::All), &tiers, || FaultReason::LastTierNotAll);
    }
}

fn in_range(amount: Kroner) -> bool {
    (0..=Kroner::LIMIT).contains(&amount.get())
}

struct Faults(Vec<ModelFault>);

impl Faults {
    fn unless(&mut self, right: bool, place: &str, reason: impl FnOnce() -> FaultReason) {
        if !right {
            self.0.push(ModelFault { place: place.to_owned(), reason: reason() });
        }
    }

    fn id(&mut self, place: &str, id: &str, first: bool) {
        self.unless(!id.trim().is_empty(), place, || FaultReason::Empty);
        self.unless(first, place, || FaultReason::Twice(id.to_owned()));
    }

    fn names(&mut self, place: &str, names: &Names) {
        for (language, name) in [("nb", &names.nb), ("nn", &names.nn), ("en", &names.en)] {
            self.unless(!name.trim().is_empty(), &format!("{place}.{language}"), || FaultReason::Empty);
        }
    }
}
