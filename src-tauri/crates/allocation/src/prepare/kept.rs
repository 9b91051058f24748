//! What is kept of a prepared basis for the next time the same is asked, such as while an amount is dragged.
//!
//! Nothing here is trusted: what was kept is used only where the content that it followed from is the same, field by field. So
//! it can be handed on without a thought for what changed in between.

use std::sync::Arc;

use forum::{Kroner, NeedId};

use super::reported::Reported;
use super::scheme::PreparedScheme;
use super::shared::Shared;
use crate::divide::Weight;
use crate::model::AllocationModel;

/// What a prepared basis found out: that its model can be followed, and what the rule alone gives.
#[derive(Clone, Debug, Default)]
pub struct Kept(Option<Arc<Everything>>);

#[derive(Debug)]
struct Everything {
    model: AllocationModel,
    schemes: Vec<KeptScheme>,
}

/// What the rule gave in a scheme, and all that it followed from besides the model.
#[derive(Debug)]
struct KeptScheme {
    scheme: String,
    pot: Kroner,
    without_figures: Kroner,
    /// Their names, which break ties, and weights.
    pots: Vec<(String, Weight)>,
    needs: Vec<KeptNeed>,
    shared: Arc<Shared>,
}

/// What the share of a need follows from.
#[derive(Debug, PartialEq)]
struct KeptNeed {
    id: NeedId,
    applied: Kroner,
    pot: Option<usize>,
    network_rank: Option<u32>,
    tiers: [bool; 3],
    is_eligible: bool,
}

impl KeptNeed {
    fn is(&self, need: &Reported, pot: Option<usize>) -> bool {
        self.applied == need.applied.total()
            && self.pot == pot
            && self.network_rank == need.network_rank
            && self.tiers == need.tiers()
            && self.is_eligible == need.is_eligible
            && self.id.as_str() == need.id
    }
}

impl KeptScheme {
    fn is(&self, scheme: &PreparedScheme) -> bool {
        self.scheme == scheme.scheme.id.as_str()
            && self.pot == scheme.pot
            && self.without_figures == scheme.without_figures
            && self.pots.len() == scheme.pots.len()
            && self.pots.iter().zip(&scheme.pots).all(|((name, weight), pot)| name == pot.name && *weight == pot.weight)
            && self.needs.len() == scheme.needs.len()
            && self.needs.iter().zip(&scheme.needs).zip(&scheme.pot_of).all(|((kept, need), pot)| kept.is(need, *pot))
    }
}

impl Kept {
    /// Keeps what was found out; of schemes that were not shared yet, nothing.
    pub(super) fn of_schemes(model: &AllocationModel, schemes: &[PreparedScheme]) -> Kept {
        let keep = |scheme: &PreparedScheme| {
            let shared = scheme.by_rule.get()?.as_ref().ok()?;
            let needs = scheme.needs.iter().zip(&scheme.pot_of).map(|(need, pot)| KeptNeed {
                id: need.need.id.clone(),
                applied: need.applied.total(),
                pot: *pot,
                network_rank: need.network_rank,
                tiers: need.tiers(),
                is_eligible: need.is_eligible,
            });
            Some(KeptScheme {
                scheme: scheme.scheme.id.as_str().to_owned(),
                pot: scheme.pot,
                without_figures: scheme.without_figures,
                pots: scheme.pots.iter().map(|pot| (pot.name.to_owned(), pot.weight.clone())).collect(),
                needs: needs.collect(),
                shared: Arc::clone(shared),
            })
        };
        Kept(Some(Arc::new(Everything { model: model.clone(), schemes: schemes.iter().filter_map(keep).collect() })))
    }

    /// Whether it was this model that could be followed.
    pub(super) fn is_of(&self, model: &AllocationModel) -> bool {
        self.0.as_ref().is_some_and(|kept| kept.model == *model)
    }

    /// What the rule gives in a scheme of the same model, if it was the same scheme that was kept.
    pub(super) fn by_rule(&self, scheme: &PreparedScheme) -> Option<Arc<Shared>> {
        let found = self.0.iter().flat_map(|kept| &kept.schemes).find(|kept| kept.is(scheme));
        found.map(|kept| Arc::clone(&kept.shared))
    }
}
