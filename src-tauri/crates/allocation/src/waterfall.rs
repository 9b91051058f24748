//! The waterfall: frame, commitments, set-asides, pot, needs tier by tier, and each award split between owner and university.
//!
//! The result is a function of basis and adjustments only. Amounts set by hand, held or locked are taken from the pot first;
//! the rest goes to the eligible needs that follow the rule. Two things keep the other lines still on the wall:
//! - As long as every adjustment of a scheme says what the rule says anyway, nothing moves: to lock or to type the amount that
//!   stands there changes nobody else.
//! - From the first amount that differs, the rest is rounded by Sainte-Laguë. Only a divisor method gives the others the same
//!   when one leaves with exactly its award (with largest remainder a krone would jump between two strangers), and when there
//!   is more to share nobody loses. The explanation names the method that was used.

use forum::{Kroner, Need};

use crate::basis::{self, Basis, SchemeBasis};
use crate::findings;
use crate::{
    AdjustedBy, Adjustment, Adjustments, AllocateError, Allocation, AllocationModel, Claim, Divided, Division, Method,
    NeedAllocation, PotAmount, SchemeAllocation, Standing, Tier, divide,
};

/// Allocates the frames to the needs.
pub fn allocate(basis: &Basis, adjustments: &Adjustments) -> Result<Allocation, AllocateError> {
    let schemes = basis::by_scheme(basis)?;
    let adjusted = basis::adjusted(&schemes, adjustments)?;
    let mut allocation = Allocation::default();
    for (scheme, adjusted) in schemes.iter().zip(&adjusted) {
        let shared = share(scheme, basis.model, adjusted)?;
        allocation.schemes.push(sum_up(scheme, &shared, adjusted));
    }
    allocation.findings = findings::find(basis, &schemes, &allocation.schemes);
    Ok(allocation)
}

/// How a pot was shared.
pub(crate) struct Shared {
    /// What each need gets, in the order of the scheme's needs.
    pub(crate) amounts: Vec<Kroner>,
    /// Taken from the pot before the rule: by hand, held or locked.
    pub(crate) fixed: Kroner,
    pub(crate) fixed_count: u32,
    /// How shares were rounded.
    pub(crate) method: Method,
    /// Tier by tier, those without needs left out.
    pub(crate) tiers: Vec<SharedTier>,
}

/// How one tier shared.
pub(crate) struct SharedTier {
    pub(crate) tier: Tier,
    /// What went to the tiers before, and to how many.
    pub(crate) earlier: Kroner,
    pub(crate) earlier_count: u32,
    /// What is left for this one; negative when more is fixed than there is.
    pub(crate) available: Kroner,
    /// Places among the scheme's needs, in the order of the awards.
    pub(crate) members: Vec<usize>,
    pub(crate) divided: Divided,
}

/// Shares the pot of a scheme; the adjustments in the order of its needs.
pub(crate) fn share(
    scheme: &SchemeBasis,
    model: &AllocationModel,
    adjusted: &[Option<Adjustment>],
) -> Result<Shared, AllocateError> {
    let by_rule = share_rest(scheme, model, model.method, &vec![None; scheme.needs.len()])?;
    let fixed: Vec<Option<Kroner>> = adjusted.iter().map(|entry| entry.map(|entry| entry.amount)).collect();
    let differs = |(fixed, ruled): (&Option<Kroner>, &Kroner)| fixed.is_some_and(|fixed| fixed != *ruled);
    if fixed.iter().zip(&by_rule.amounts).any(differs) {
        return share_rest(scheme, model, Method::SainteLague, &fixed);
    }
    Ok(by_rule)
}

/// Takes what is fixed from the pot, and shares the rest by the rule.
fn share_rest(
    scheme: &SchemeBasis,
    model: &AllocationModel,
    method: Method,
    fixed: &[Option<Kroner>],
) -> Result<Shared, AllocateError> {
    let mut amounts: Vec<Kroner> = fixed.iter().map(|amount| amount.unwrap_or_default()).collect();
    let taken: Kroner = amounts.iter().sum();
    let mut left = scheme.pot - taken;
    let (mut earlier, mut earlier_count) = (Kroner::ZERO, 0);
    let mut tiers = Vec::new();
    for (tier, members) in sort_into_tiers(scheme, fixed) {
        let divided = divide(&Division {
            amount: left.less(Kroner::ZERO),
            unit: model.unit,
            method,
            claims: members.iter().map(|&place| claim(scheme.needs[place])).collect(),
        })
        .map_err(|error| AllocateError::Divide { scheme: scheme.scheme.id.clone(), error })?;
        let mut given = Kroner::ZERO;
        for (&place, award) in members.iter().zip(&divided.awards) {
            amounts[place] = award.amount;
            given += award.amount;
        }
        let count = count(members.len());
        tiers.push(SharedTier { tier, earlier, earlier_count, available: left, members, divided });
        left -= given;
        earlier += given;
        earlier_count += count;
    }
    let fixed_count = count(fixed.iter().flatten().count());
    Ok(Shared { amounts, fixed: taken, fixed_count, method, tiers })
}

/// The eligible needs that follow the rule, each in the first tier it belongs to.
fn sort_into_tiers(scheme: &SchemeBasis, fixed: &[Option<Kroner>]) -> impl Iterator<Item = (Tier, Vec<usize>)> {
    let tiers = &scheme.model.tiers;
    let mut sorted: Vec<(Tier, Vec<usize>)> = tiers.iter().map(|tier| (*tier, Vec::new())).collect();
    for (place, need) in scheme.needs.iter().enumerate() {
        if fixed[place].is_some() || !need.criteria.all_met() {
            continue;
        }
        let belongs = |tier: &Tier| match tier {
            Tier::Ongoing => need.ongoing,
            Tier::SpecialChallenges => need.special_challenges,
            Tier::All => true,
        };
        if let Some(first) = tiers.iter().position(belongs) {
            sorted[first].1.push(place);
        }
    }
    sorted.into_iter().filter(|(_, members)| !members.is_empty())
}

/// What was applied for is both the weight and the ceiling: all in a tier get the same part of it (R17).
fn claim(need: &Need) -> Claim {
    let applied = need.applied.total();
    Claim {
        id: need.id.as_str().to_owned(),
        weight: applied.get().unsigned_abs().into(),
        floor: Kroner::ZERO,
        cap: Some(applied),
    }
}

fn sum_up(scheme: &SchemeBasis, shared: &Shared, adjusted: &[Option<Adjustment>]) -> SchemeAllocation {
    let needs: Vec<NeedAllocation> = scheme
        .needs
        .iter()
        .zip(&shared.amounts)
        .zip(adjusted)
        .map(|((need, amount), entry)| line(need, *amount, entry.as_ref()))
        .collect();
    let allocated: Kroner = needs.iter().map(|need| need.amount).sum();
    SchemeAllocation {
        scheme: scheme.scheme.id.clone(),
        frame: scheme.frame,
        frame_status: scheme.frame_status,
        committed: scheme.committed,
        set_aside: scheme.set_aside(),
        set_asides: scheme.set_asides.clone(),
        applied: scheme.applied(),
        allocated,
        unallocated: scheme.pot - allocated,
        pots: vec![PotAmount { name: scheme.scheme.short_name.clone(), amount: scheme.pot }],
        needs,
    }
}

fn line(need: &Need, amount: Kroner, adjustment: Option<&Adjustment>) -> NeedAllocation {
    let (owner_part, coordinator_part, university_part) = split(need, amount);
    NeedAllocation {
        need: need.id.clone(),
        eligible: need.criteria.all_met(),
        applied: need.applied.total(),
        amount,
        owner_part,
        coordinator_part,
        university_part,
        standing: match adjustment.map(|adjustment| adjustment.by) {
            None => Standing::ByRule,
            Some(AdjustedBy::Hand) => Standing::ByHand,
            Some(AdjustedBy::Held) => Standing::Held,
        },
        locked: adjustment.is_some_and(|adjustment| adjustment.locked),
    }
}

/// Owner, coordinator and university, in the proportions applied for. The owner's part is rounded to the nearest krone, half a
/// krone up, and the university gets the rest; the coordinator's part of the owner's in the same way. Whoever applied for
/// nothing and is given money by hand gets it as owner.
fn split(need: &Need, amount: Kroner) -> (Kroner, Kroner, Kroner) {
    let applied = need.applied;
    let owner = if applied.total().is_zero() { amount } else { part(amount, applied.owner, applied.total()) };
    let coordinator = part(owner, applied.coordinator.min(applied.owner), applied.owner);
    (owner, coordinator, amount - owner)
}

/// `amount` times `of` over `whole`, to the nearest krone, half a krone up; nothing when the whole is nothing.
fn part(amount: Kroner, of: Kroner, whole: Kroner) -> Kroner {
    let (amount, of, whole) = (i128::from(amount.get()), i128::from(of.get()), i128::from(whole.get()));
    if whole == 0 {
        return Kroner::ZERO;
    }
    // At most the amount, so it fits.
    Kroner::new(((2 * amount * of + whole) / (2 * whole)) as i64)
}

fn count(needs: usize) -> u32 {
    u32::try_from(needs).unwrap_or(u32::MAX)
}
