//! What an allocation is reckoned from: checked, and sorted by scheme.

use std::collections::HashSet;

use forum::{
    Base, Commitment, Frame, FrameStatus, Kroner, Need, NeedId, Participant, Percent, Scheme, SchemeId, UnspentFunds,
};
use rust_decimal::Decimal;

use crate::parts::percent_cut;
use crate::reported::{self, Regions, Reported};
use crate::shares::{self, PotBasis};
use crate::{Adjustment, Adjustments, AllocateError, AllocationModel, SchemeModel, SetAside, SetAsideAmount, Size};

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
    /// Those that pots are made for, in the meeting's order.
    pub participants: &'a [Participant],
    /// What was promised, in any year for any year.
    pub commitments: &'a [Commitment],
    /// What was not spent.
    pub unspent: &'a [UnspentFunds],
    /// Other frames to try («what if»), in place of those that are registered.
    pub what_if: &'a [(SchemeId, Kroner)],
}

/// One scheme of the basis, from its frame to its pot.
pub(crate) struct SchemeBasis<'a> {
    pub(crate) scheme: &'a Scheme,
    pub(crate) model: &'a SchemeModel,
    pub(crate) frame: Kroner,
    /// The registered frame, when another one is tried.
    pub(crate) registered: Option<Kroner>,
    /// None without a frame.
    pub(crate) frame_status: Option<FrameStatus>,
    /// Bound by earlier years.
    pub(crate) committed: Kroner,
    pub(crate) set_asides: Vec<SetAsideAmount>,
    /// What is above the part of the frame that may be shared.
    pub(crate) not_shared: Kroner,
    /// What is shared; negative when more is bound and set aside than there is.
    pub(crate) pot: Kroner,
    /// Those that share it.
    pub(crate) pots: Vec<PotBasis<'a>>,
    /// Each key figure's total among those that share.
    pub(crate) figure_totals: Vec<Decimal>,
    /// What the key figures that are zero for all would have made: the part of the pot that is not placed.
    pub(crate) without_figures: Kroner,
    /// In number order.
    pub(crate) needs: Vec<Reported<'a>>,
    /// The regions they lie in.
    pub(crate) regions: Regions<'a>,
    /// The pot of each need.
    pub(crate) pot_of: Vec<Option<usize>>,
}

impl SchemeBasis<'_> {
    pub(crate) fn set_aside(&self) -> Kroner {
        self.set_asides.iter().map(|set_aside| set_aside.amount).sum()
    }

    /// There is more than one pot, so pots have names and amounts of their own.
    pub(crate) fn is_split(&self) -> bool {
        self.model.pots.is_split()
    }

    pub(crate) fn applied(&self) -> Kroner {
        self.needs.iter().map(|need| need.applied.total()).sum()
    }
}

/// Checks the basis and sorts it by scheme.
pub(crate) fn by_scheme<'a>(basis: &Basis<'a>) -> Result<Vec<SchemeBasis<'a>>, AllocateError> {
    basis.model.check().map_err(AllocateError::Model)?;
    check_participants(basis)?;
    let mut schemes: Vec<SchemeBasis> = Vec::new();
    for scheme in basis.schemes.iter().filter(|scheme| scheme.is_valid_in(basis.year)) {
        if schemes.iter().any(|other| other.scheme.id == scheme.id) {
            return Err(AllocateError::SchemeTwice(scheme.id.clone()));
        }
        schemes.push(from_frame_to_pot(basis, scheme)?);
    }
    for need in basis.needs {
        let Some(scheme) = schemes.iter_mut().find(|other| other.scheme.id == need.scheme) else {
            return Err(AllocateError::NeedWithoutScheme { need: need.id.clone(), scheme: need.scheme.clone() });
        };
        let applied = need.applied;
        if [applied.owner, applied.university, applied.coordinator].iter().any(|amount| amount.is_negative()) {
            return Err(AllocateError::NegativeApplied(need.id.clone()));
        }
        scheme.needs.push(Reported::of(need, scheme.model, &mut scheme.regions));
    }
    for scheme in &mut schemes {
        scheme.needs.sort_by(|a, b| (a.number, a.id).cmp(&(b.number, b.id)));
    }
    reported::check_ids(schemes.iter().map(|scheme| scheme.needs.as_slice()))?;
    for scheme in &mut schemes {
        let applied = scheme.needs.iter().flat_map(|need| [need.applied.owner, need.applied.university]);
        within_reach(&scheme.scheme.id, "what is applied for", applied)?;
        shares::make_pots(basis, scheme);
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
        .map(|scheme| scheme.needs.iter().map(|need| adjustments.needs.get(&need.need.id).copied()).collect())
        .collect();
    for (scheme, found) in schemes.iter().zip(&found) {
        let negative = |adjustment: &Option<Adjustment>| adjustment.is_some_and(|found| found.amount.is_negative());
        if let Some(place) = found.iter().position(negative) {
            return Err(AllocateError::AdjustedNegative(scheme.needs[place].need.id.clone()));
        }
        let amounts = found.iter().flatten().map(|adjustment| adjustment.amount);
        within_reach(&scheme.scheme.id, "what is set by hand", amounts)?;
    }
    if found.iter().flatten().flatten().count() == adjustments.needs.len() {
        return Ok(found);
    }
    let known: HashSet<&NeedId> =
        schemes.iter().flat_map(|scheme| scheme.needs.iter().map(|need| &need.need.id)).collect();
    match adjustments.needs.keys().find(|id| !known.contains(id)) {
        Some(unknown) => Err(AllocateError::AdjustedUnknown(unknown.clone())),
        None => Ok(found),
    }
}

/// Sums within reach are exact everywhere: in `i64`, in JSON, and in a page.
pub(crate) fn within_reach(
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

fn check_participants(basis: &Basis) -> Result<(), AllocateError> {
    let mut seen = HashSet::new();
    for participant in basis.participants {
        if !seen.insert(&participant.name) {
            return Err(AllocateError::ParticipantTwice(participant.name.clone()));
        }
        let below = participant.key_figures.iter().any(|figure| figure.value < Decimal::ZERO)
            || participant.years.iter().filter_map(|year| year.given).any(Kroner::is_negative);
        if below {
            return Err(AllocateError::NegativeFigure(participant.name.clone()));
        }
    }
    Ok(())
}

fn from_frame_to_pot<'a>(basis: &Basis<'a>, scheme: &'a Scheme) -> Result<SchemeBasis<'a>, AllocateError> {
    let model = basis.model.scheme(&scheme.id).ok_or_else(|| AllocateError::SchemeNotInModel(scheme.id.clone()))?;
    let mut frames = basis.frames.iter().filter(|frame| frame.scheme == scheme.id && frame.year == basis.year);
    let registered = frames.next();
    if frames.next().is_some() {
        return Err(AllocateError::FrameTwice(scheme.id.clone()));
    }
    let parts = registered.map_or(&[][..], |frame| &frame.parts);
    within_reach(&scheme.id, "the frame", parts.iter().map(|part| part.amount))?;
    let amount: Kroner = parts.iter().map(|part| part.amount).sum();
    let what_if = basis.what_if.iter().find(|(other, _)| *other == scheme.id).map(|(_, tried)| *tried);
    within_reach(&scheme.id, "the frame", what_if.into_iter())?;
    let frame = what_if.unwrap_or(amount);
    let bound = basis.commitments.iter().filter(|line| line.scheme == scheme.id && line.year == basis.year);
    within_reach(&scheme.id, "what earlier years bound", bound.clone().map(|line| line.amount))?;
    let committed: Kroner = bound.map(|line| line.amount).sum();
    let set_asides: Vec<SetAsideAmount> = model
        .set_asides
        .iter()
        .filter(|set_aside| set_aside.from_year.is_none_or(|first| first <= basis.year))
        .map(|set_aside| amount_of(set_aside, frame, basis.model.unit))
        .collect();
    within_reach(&scheme.id, "what is set aside", set_asides.iter().map(|set_aside| set_aside.amount))?;
    let set_aside: Kroner = set_asides.iter().map(|set_aside| set_aside.amount).sum();
    let left = frame - committed - set_aside;
    let at_most = model.pots.at_most.map_or(left, |percent| percent_cut(percent, frame, basis.model.unit));
    Ok(SchemeBasis {
        scheme,
        model,
        frame,
        registered: what_if.map(|_| amount),
        frame_status: registered.filter(|frame| !frame.parts.is_empty()).map(Frame::status),
        committed,
        set_asides,
        not_shared: left.less(at_most),
        pot: left.min(at_most),
        pots: Vec::new(),
        figure_totals: Vec::new(),
        without_figures: Kroner::ZERO,
        needs: Vec::new(),
        regions: Regions::default(),
        pot_of: Vec::new(),
    })
}

/// A set-aside in kroner: a percentage is cut down to the unit, so that it never passes its limit (R18).
fn amount_of(set_aside: &SetAside, frame: Kroner, unit: Kroner) -> SetAsideAmount {
    let (amount, percent, base, base_name) = match &set_aside.size {
        Size::Kroner(kroner) => (*kroner, None, None, None),
        Size::Percent(percent) => (percent_cut(percent.percent(), frame, unit), Some(*percent), Some(frame), None),
        Size::PercentOf { percent, name, base } => {
            (percent_cut(percent.percent(), *base, unit), Some(*percent), Some(*base), Some(name.clone()))
        }
    };
    SetAsideAmount {
        id: set_aside.id.clone(),
        name: set_aside.name.clone(),
        amount,
        percent,
        base,
        base_name,
        at_most: set_aside.at_most.and_then(|percent| Percent::new(percent, Base::Frame).ok()),
        ceiling: set_aside.at_most.map(|percent| percent_cut(percent, frame, Kroner::new(1))),
        case: set_aside.case,
        recipient: set_aside.recipient.clone(),
    }
}
