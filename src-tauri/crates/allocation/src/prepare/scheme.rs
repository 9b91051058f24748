//! One scheme, from its frame to its pots.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use forum::{Base, Commitment, Frame, FrameStatus, Kroner, Need, Percent, Scheme};
use rust_decimal::Decimal;

use super::basis::Basis;
use super::error::{AllocateError, SumOutOfReach, within_reach};
use super::percent::percent_cut;
use super::pots::{PreparedPot, make_pots};
use super::reported::{Regions, Reported};
use super::shared::Shared;
use super::told::Told;
use crate::divide::Method;
use crate::model::{SchemeModel, SetAside, Size};
use crate::outcome::SetAsideAmount;

/// One scheme of the basis: checked, and read once.
#[derive(Debug)]
pub(crate) struct PreparedScheme<'a> {
    pub(crate) scheme: &'a Scheme,
    pub(crate) model: &'a SchemeModel,
    /// Awards are whole multiples of this.
    pub(crate) unit: Kroner,
    /// How shares are rounded as long as nothing is moved by hand.
    pub(crate) method: Method,
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
    pub(crate) pots: Vec<PreparedPot<'a>>,
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
    /// What the rule gives when nothing is set by hand: shared when it is first asked for.
    pub(crate) by_rule: OnceLock<Result<Arc<Shared>, AllocateError>>,
    /// What was told of its needs last.
    pub(crate) told: Told,
}

impl<'a> PreparedScheme<'a> {
    /// From the frame to what is shared; the needs come later.
    pub(super) fn from_frame(basis: &Basis<'a>, scheme: &'a Scheme) -> Result<PreparedScheme<'a>, AllocateError> {
        let model = basis.model.scheme(&scheme.id).ok_or_else(|| AllocateError::SchemeNotInModel(scheme.id.clone()))?;
        let mut frames = basis.frames.iter().filter(|frame| frame.scheme == scheme.id && frame.year == basis.year);
        let registered = frames.next();
        if frames.next().is_some() {
            return Err(AllocateError::FrameTwice(scheme.id.clone()));
        }
        let parts = registered.map_or(&[][..], |frame| &frame.parts);
        within_reach(&scheme.id, || SumOutOfReach::Frame, parts.iter().map(|part| part.amount))?;
        let amount: Kroner = parts.iter().map(|part| part.amount).sum();
        let tried = basis.what_if.iter().find(|(other, _)| *other == scheme.id).map(|(_, tried)| *tried);
        within_reach(&scheme.id, || SumOutOfReach::TriedFrame, tried.into_iter())?;
        let frame = tried.unwrap_or(amount);
        let this_year = |line: &&Commitment| line.scheme == scheme.id && line.year == basis.year;
        let promised = || basis.commitments.iter().filter(this_year).map(|line| line.amount);
        within_reach(&scheme.id, || SumOutOfReach::Committed, promised())?;
        let committed: Kroner = promised().sum();
        let set_asides: Vec<SetAsideAmount> = model
            .set_asides
            .iter()
            .filter(|set_aside| set_aside.from_year.is_none_or(|first| first <= basis.year))
            .map(|set_aside| in_kroner(set_aside, frame, basis.model.unit))
            .collect();
        let kept = || set_asides.iter().map(|set_aside| set_aside.amount);
        within_reach(&scheme.id, || SumOutOfReach::SetAside, kept())?;
        let left = frame - committed - kept().sum();
        let at_most = model.pots.at_most.map_or(left, |percent| percent_cut(percent, frame, basis.model.unit));
        Ok(PreparedScheme {
            scheme,
            model,
            unit: basis.model.unit,
            method: basis.model.method,
            frame,
            registered: tried.map(|_| amount),
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
            by_rule: OnceLock::new(),
            told: Told::default(),
        })
    }

    /// Takes a need in.
    pub(super) fn report(&mut self, need: &'a Need) -> Result<(), AllocateError> {
        let applied = need.applied;
        if [applied.owner, applied.university, applied.coordinator].iter().any(|amount| amount.is_negative()) {
            return Err(AllocateError::NegativeApplied(need.id.clone()));
        }
        self.needs.push(Reported::read(need, self.model, &mut self.regions));
        Ok(())
    }

    /// Puts the needs in the order of their numbers, and the regions in the meeting's.
    pub(super) fn sort(&mut self, region_order: &HashMap<&str, usize>) {
        self.regions.sort(region_order);
        self.needs.sort_by(|a, b| (a.number, a.id).cmp(&(b.number, b.id)));
    }

    /// Makes the pots, when all needs are there and in order.
    pub(super) fn make_pots(&mut self, basis: &Basis<'a>) -> Result<(), AllocateError> {
        let applied = self.needs.iter().flat_map(|need| [need.applied.owner, need.applied.university]);
        within_reach(&self.scheme.id, || SumOutOfReach::Applied, applied)?;
        let made = make_pots(basis, self.scheme, self.model, &self.needs, &self.regions, self.pot);
        self.pots = made.pots;
        self.pot_of = made.pot_of;
        self.figure_totals = made.figure_totals;
        self.without_figures = made.without_figures;
        Ok(())
    }
}

impl PreparedScheme<'_> {
    /// What is kept for purposes.
    pub(crate) fn set_aside(&self) -> Kroner {
        self.set_asides.iter().map(|set_aside| set_aside.amount).sum()
    }

    /// There is more than one pot, so pots have names and amounts of their own.
    pub(crate) fn is_split(&self) -> bool {
        self.model.pots.is_split()
    }

    /// Applied for in all.
    pub(crate) fn applied(&self) -> Kroner {
        self.needs.iter().map(|need| need.applied.total()).sum()
    }

    /// Whether amounts can be set for a region with this name: those of pots and those of needs.
    pub(crate) fn has_region(&self, name: &str) -> bool {
        self.regions.number_of(name).is_some() || self.is_split() && self.pots.iter().any(|pot| pot.region == name)
    }
}

/// A set-aside in kroner: a percentage is cut down to the unit, so that it never passes its limit (R18).
fn in_kroner(set_aside: &SetAside, frame: Kroner, unit: Kroner) -> SetAsideAmount {
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
