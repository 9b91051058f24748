//! What an allocation is reckoned from: checked, and sorted by scheme.

use std::collections::{HashMap, HashSet};

use forum::{Frame, FrameStatus, Kroner, Need, NeedId, Percent, Scheme, SchemeId};
use num_bigint::BigUint;
use num_traits::ToPrimitive;

use crate::{Adjustment, Adjustments, AllocationModel, DivideError, ModelFault, SchemeModel, SetAsideAmount, Size};

/// Everything an allocation is a function of, besides the adjustments. A draft depends on nothing else: not on the order in
/// which things were typed, and not on the clock.
#[derive(Clone, Copy, Debug)]
pub struct Basis<'a> {
    /// The budget year.
    pub year: i32,
    /// The county's rules.
    pub model: &'a AllocationModel,
    /// The schemes, in the meeting's order. Those not in force in the year are passed over.
    pub schemes: &'a [Scheme],
    /// The frames; those of other years are passed over.
    pub frames: &'a [Frame],
    /// The regions, in the meeting's order.
    pub regions: &'a [String],
    /// The needs, in any order.
    pub needs: &'a [Need],
}

/// Why nothing can be allocated.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AllocateError {
    /// The model cannot be followed.
    #[error("the model: {}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))]
    Model(Vec<ModelFault>),
    /// A scheme in force is not in the model.
    #[error("the model says nothing of scheme {0}")]
    SchemeNotInModel(SchemeId),
    /// A scheme stands twice.
    #[error("scheme {0} is there twice")]
    SchemeTwice(SchemeId),
    /// A scheme has two frames in the year.
    #[error("scheme {0} has two frames in the year")]
    FrameTwice(SchemeId),
    /// A frame is negative, or sums go beyond [`Kroner::LIMIT`].
    #[error("scheme {scheme}: {what} is out of reach")]
    OutOfReach {
        /// In which scheme.
        scheme: SchemeId,
        /// `the frame`, `what is applied for` or `what is set by hand`.
        what: &'static str,
    },
    /// A need is reported in a scheme that is not in force.
    #[error("need {need} is in scheme {scheme}, which is not in force")]
    NeedWithoutScheme {
        /// Which need.
        need: NeedId,
        /// Its scheme.
        scheme: SchemeId,
    },
    /// Two needs have the same id.
    #[error("need {0} is there twice")]
    NeedTwice(NeedId),
    /// A need applies for less than nothing.
    #[error("need {0} applies for a negative amount")]
    NegativeApplied(NeedId),
    /// An adjustment of a need that is not there.
    #[error("need {0} is adjusted, but is not in the meeting")]
    AdjustedUnknown(NeedId),
    /// An adjustment below zero.
    #[error("need {0} is adjusted to a negative amount")]
    AdjustedNegative(NeedId),
    /// A division was refused.
    #[error("scheme {scheme}: {error}")]
    Divide {
        /// In which scheme.
        scheme: SchemeId,
        /// Why.
        error: DivideError,
    },
}

impl AllocateError {
    /// A short, stable name for messages in several languages.
    pub fn code(&self) -> &'static str {
        match self {
            AllocateError::Model(_) => "allocate-model",
            AllocateError::SchemeNotInModel(_) => "allocate-scheme-not-in-model",
            AllocateError::SchemeTwice(_) => "allocate-scheme-twice",
            AllocateError::FrameTwice(_) => "allocate-frame-twice",
            AllocateError::OutOfReach { .. } => "allocate-out-of-reach",
            AllocateError::NeedWithoutScheme { .. } => "allocate-need-without-scheme",
            AllocateError::NeedTwice(_) => "allocate-need-twice",
            AllocateError::NegativeApplied(_) => "allocate-negative-applied",
            AllocateError::AdjustedUnknown(_) => "allocate-adjusted-unknown",
            AllocateError::AdjustedNegative(_) => "allocate-adjusted-negative",
            AllocateError::Divide { error, .. } => error.code(),
        }
    }
}

/// One scheme of the basis, from its frame to its pot.
pub(crate) struct SchemeBasis<'a> {
    pub(crate) scheme: &'a Scheme,
    pub(crate) model: &'a SchemeModel,
    pub(crate) frame: Kroner,
    /// None without a frame.
    pub(crate) frame_status: Option<FrameStatus>,
    /// Bound by earlier years.
    pub(crate) committed: Kroner,
    pub(crate) set_asides: Vec<SetAsideAmount>,
    /// What the needs share.
    pub(crate) pot: Kroner,
    /// In number order.
    pub(crate) needs: Vec<&'a Need>,
}

impl SchemeBasis<'_> {
    pub(crate) fn set_aside(&self) -> Kroner {
        self.set_asides.iter().map(|set_aside| set_aside.amount).sum()
    }

    pub(crate) fn applied(&self) -> Kroner {
        self.needs.iter().map(|need| need.applied.total()).sum()
    }
}

/// Checks the basis and sorts it by scheme.
pub(crate) fn by_scheme<'a>(basis: &Basis<'a>) -> Result<Vec<SchemeBasis<'a>>, AllocateError> {
    basis.model.check().map_err(AllocateError::Model)?;
    let mut places = HashMap::new();
    let mut schemes = Vec::new();
    for scheme in basis.schemes.iter().filter(|scheme| scheme.is_valid_in(basis.year)) {
        if places.insert(&scheme.id, schemes.len()).is_some() {
            return Err(AllocateError::SchemeTwice(scheme.id.clone()));
        }
        schemes.push(from_frame_to_pot(basis, scheme)?);
    }
    let mut seen = HashSet::with_capacity(basis.needs.len());
    for need in basis.needs {
        let Some(place) = places.get(&need.scheme) else {
            return Err(AllocateError::NeedWithoutScheme { need: need.id.clone(), scheme: need.scheme.clone() });
        };
        if !seen.insert(&need.id) {
            return Err(AllocateError::NeedTwice(need.id.clone()));
        }
        let applied = need.applied;
        if [applied.owner, applied.university, applied.coordinator].iter().any(|amount| amount.is_negative()) {
            return Err(AllocateError::NegativeApplied(need.id.clone()));
        }
        schemes[*place].needs.push(need);
    }
    for scheme in &mut schemes {
        let applied = scheme.needs.iter().flat_map(|need| [need.applied.owner, need.applied.university]);
        within_reach(&scheme.scheme.id, "what is applied for", applied)?;
        scheme.needs.sort_by(|a, b| (a.number, &a.id).cmp(&(b.number, &b.id)));
    }
    Ok(schemes)
}

/// The adjustments of each scheme, in the order of its needs; checked.
pub(crate) fn adjusted(
    schemes: &[SchemeBasis],
    adjustments: &Adjustments,
) -> Result<Vec<Vec<Option<Adjustment>>>, AllocateError> {
    if adjustments.is_empty() {
        return Ok(schemes.iter().map(|scheme| vec![None; scheme.needs.len()]).collect());
    }
    let found: Vec<Vec<Option<Adjustment>>> = schemes
        .iter()
        .map(|scheme| scheme.needs.iter().map(|need| adjustments.needs.get(&need.id).copied()).collect())
        .collect();
    for (scheme, found) in schemes.iter().zip(&found) {
        let negative = |adjustment: &Option<Adjustment>| adjustment.is_some_and(|found| found.amount.is_negative());
        if let Some(place) = found.iter().position(negative) {
            return Err(AllocateError::AdjustedNegative(scheme.needs[place].id.clone()));
        }
        let amounts = found.iter().flatten().map(|adjustment| adjustment.amount);
        within_reach(&scheme.scheme.id, "what is set by hand", amounts)?;
    }
    if found.iter().flatten().flatten().count() == adjustments.needs.len() {
        return Ok(found);
    }
    let known: HashSet<&NeedId> = schemes.iter().flat_map(|scheme| scheme.needs.iter().map(|need| &need.id)).collect();
    match adjustments.needs.keys().find(|id| !known.contains(id)) {
        Some(unknown) => Err(AllocateError::AdjustedUnknown(unknown.clone())),
        None => Ok(found),
    }
}

/// Sums within reach are exact everywhere: in `i64`, in JSON, and in a page.
fn within_reach(
    scheme: &SchemeId,
    what: &'static str,
    amounts: impl Iterator<Item = Kroner>,
) -> Result<(), AllocateError> {
    let sum: i128 = amounts.map(|amount| i128::from(amount.get())).sum();
    if (0..=i128::from(Kroner::LIMIT)).contains(&sum) {
        return Ok(());
    }
    Err(AllocateError::OutOfReach { scheme: scheme.clone(), what })
}

fn from_frame_to_pot<'a>(basis: &Basis<'a>, scheme: &'a Scheme) -> Result<SchemeBasis<'a>, AllocateError> {
    let model = basis.model.scheme(&scheme.id).ok_or_else(|| AllocateError::SchemeNotInModel(scheme.id.clone()))?;
    let mut frames = basis.frames.iter().filter(|frame| frame.scheme == scheme.id && frame.year == basis.year);
    let frame = frames.next();
    if frames.next().is_some() {
        return Err(AllocateError::FrameTwice(scheme.id.clone()));
    }
    let parts = frame.map_or(&[][..], |frame| &frame.parts);
    within_reach(&scheme.id, "the frame", parts.iter().map(|part| part.amount))?;
    let amount: Kroner = parts.iter().map(|part| part.amount).sum();
    // Commitments from earlier years are not registered yet; the term stands in every sum.
    let committed = Kroner::ZERO;
    let set_asides: Vec<SetAsideAmount> = model
        .set_asides
        .iter()
        .map(|set_aside| {
            let (amount, percent, base) = match set_aside.size {
                Size::Kroner(kroner) => (kroner, None, None),
                Size::Percent(percent) => (cut(percent, amount, basis.model.unit), Some(percent), Some(amount)),
            };
            SetAsideAmount { id: set_aside.id.clone(), name: set_aside.name.nb.clone(), amount, percent, base }
        })
        .collect();
    let set_aside: Kroner = set_asides.iter().map(|set_aside| set_aside.amount).sum();
    within_reach(&scheme.id, "what is set aside", set_asides.iter().map(|set_aside| set_aside.amount))?;
    Ok(SchemeBasis {
        scheme,
        model,
        frame: amount,
        frame_status: frame.filter(|frame| !frame.parts.is_empty()).map(Frame::status),
        committed,
        set_asides,
        pot: amount - committed - set_aside,
        needs: Vec::new(),
    })
}

/// `percent` of `base`, cut down to the unit: what is set aside never passes its limit (R18).
fn cut(percent: Percent, base: Kroner, unit: Kroner) -> Kroner {
    let number = percent.percent();
    let digits = BigUint::from(number.mantissa().unsigned_abs()) * base.get().unsigned_abs();
    let unit = unit.get().unsigned_abs().max(1);
    let units = digits / (BigUint::from(10_u8).pow(number.scale()) * 100_u8 * unit);
    // At most the base, so it fits.
    Kroner::new(units.to_i64().unwrap_or(0) * unit as i64)
}
