//! What can be wrong with a model: each fault with its place and its reason.

use std::collections::HashSet;
use std::hash::Hash;

use forum::{Kroner, Names, SchemeId};
use rust_decimal::Decimal;

use crate::coded::coded;

/// The longest text of a model. Those of real counties are a few pages; what is longer than this is another file.
pub const LONGEST_MODEL: usize = 4_000_000;

/// The most that a weight may say: beyond it, it is a slip of the keyboard.
pub(super) const HEAVIEST: i64 = 1_000;

/// The most decimals of a weight: the product of all that a need can have is exact.
pub(super) const WEIGHT_DECIMALS: u32 = 6;

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
    FaultReason as FaultCode
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

/// Nothing or more, and kept exact everywhere.
pub(super) fn in_range(amount: Kroner) -> bool {
    (0..=Kroner::LIMIT).contains(&amount.get())
}

/// The faults found so far.
#[derive(Default)]
pub(super) struct Faults(Vec<ModelFault>);

impl Faults {
    /// All that were found; nothing wrong when there are none.
    pub(super) fn found(self) -> Result<(), Vec<ModelFault>> {
        if self.0.is_empty() { Ok(()) } else { Err(self.0) }
    }

    /// A fault at a place, unless it is right.
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

    /// Named in all three languages.
    pub(super) fn names(&mut self, place: &str, names: &Names) {
        for (language, name) in [("nb", &names.nb), ("nn", &names.nn), ("en", &names.en)] {
            self.unless(!name.trim().is_empty(), &format!("{place}.{language}"), || FaultReason::Empty);
        }
    }

    /// An amount within reach, if there is one.
    pub(super) fn amount(&mut self, place: &str, amount: Option<Kroner>) {
        if let Some(amount) = amount {
            self.unless(in_range(amount), place, || FaultReason::AmountOutOfRange(amount));
        }
    }

    /// From 0 to 100, if there is one.
    pub(super) fn percentage(&mut self, place: &str, percent: Option<Decimal>) {
        if let Some(percent) = percent {
            let is_percentage = (Decimal::ZERO..=Decimal::ONE_HUNDRED).contains(&percent);
            self.unless(is_percentage, place, || FaultReason::NotAPercentage(percent));
        }
    }

    /// At least one, if there is a number.
    pub(super) fn not_zero(&mut self, place: &str, number: Option<u32>) {
        self.unless(number != Some(0), place, || FaultReason::Zero);
    }
}
