//! The amounts that were set by hand, found in what they were set for.

use std::collections::HashMap;

use forum::Kroner;

use super::error::{AllocateError, SumOutOfReach, within_reach};
use super::prepared::Prepared;
use super::scheme::PreparedScheme;
use crate::draft::{Adjustment, Adjustments, Group, GroupLevel};

/// What was set by hand in one scheme.
#[derive(Clone, Debug, Default)]
pub(crate) struct Placed<'d> {
    /// Need by need, in the scheme's order; empty when nothing is set for any.
    pub(crate) needs: Vec<Option<Adjustment>>,
    /// For everything the scheme gives.
    pub(crate) scheme: Option<&'d Adjustment>,
    /// Region by region, in the order of their names.
    pub(crate) regions: Vec<(&'d str, &'d Adjustment)>,
    /// Pot by pot; empty when nothing is set for any.
    pub(crate) pots: Vec<Option<&'d Adjustment>>,
}

impl Placed<'_> {
    /// Everything follows the rule.
    pub(crate) fn is_nothing(&self) -> bool {
        self.needs.is_empty() && !self.has_groups()
    }

    /// Something is set for the scheme, a region or a pot.
    pub(crate) fn has_groups(&self) -> bool {
        self.scheme.is_some() || !self.regions.is_empty() || !self.pots.is_empty()
    }

    /// What is set for a need of the scheme.
    pub(crate) fn need(&self, place: usize) -> Option<&Adjustment> {
        self.needs.get(place).and_then(Option::as_ref)
    }

    /// The amount that is set for a need of the scheme.
    pub(crate) fn amount(&self, place: usize) -> Option<Kroner> {
        self.need(place).map(|set| set.amount)
    }

    /// What is set for a pot of the scheme.
    pub(crate) fn pot(&self, place: usize) -> Option<&Adjustment> {
        self.pots.get(place).copied().flatten()
    }
}

/// Finds what the adjustments are set for, scheme by scheme, and checks that it is there and that the sums are within reach.
///
/// # Errors
/// The first that stands in the way: of needs before groups.
pub(crate) fn place<'d>(prepared: &Prepared, draft: &'d Adjustments) -> Result<Vec<Placed<'d>>, AllocateError> {
    let schemes = &prepared.schemes;
    let mut placed: Vec<Placed> = schemes.iter().map(|_| Placed::default()).collect();
    place_needs(prepared, draft, &mut placed)?;
    place_groups(schemes, draft, &mut placed)?;
    Ok(placed)
}

fn place_needs(prepared: &Prepared, draft: &Adjustments, placed: &mut [Placed]) -> Result<(), AllocateError> {
    let mut unknown = None;
    for (need, adjustment) in &draft.needs {
        match prepared.where_is(need) {
            Some((scheme, place)) => {
                let needs = &mut placed[scheme].needs;
                if needs.is_empty() {
                    needs.resize(prepared.schemes[scheme].needs.len(), None);
                }
                needs[place] = Some(*adjustment);
            }
            None => unknown = unknown.or(Some(need)),
        }
    }
    for (scheme, placed) in prepared.schemes.iter().zip(&*placed) {
        let id = |place: usize| scheme.needs[place].need.id.clone();
        let set = || placed.needs.iter().enumerate().filter_map(|(place, set)| set.map(|set| (place, set.amount)));
        if let Some((place, _)) = set().find(|(_, amount)| amount.is_negative()) {
            return Err(AllocateError::AdjustedNegative(id(place)));
        }
        // None is largest of none, and then the sum is nothing.
        let largest = || set().max_by_key(|(_, amount)| *amount).map_or(0, |(place, _)| place);
        within_reach(&scheme.scheme.id, || SumOutOfReach::SetForNeeds(id(largest())), set().map(|(_, amount)| amount))?;
    }
    unknown.map_or(Ok(()), |need| Err(AllocateError::AdjustedUnknown(need.clone())))
}

fn place_groups<'d>(
    schemes: &[PreparedScheme],
    draft: &'d Adjustments,
    placed: &mut [Placed<'d>],
) -> Result<(), AllocateError> {
    let mut pots: Vec<HashMap<&str, usize>> = schemes.iter().map(|_| HashMap::new()).collect();
    for (group, adjustment) in &draft.groups {
        let unknown = || AllocateError::GroupUnknown(group.clone());
        if adjustment.amount.is_negative() {
            return Err(AllocateError::GroupNegative(group.clone()));
        }
        let place = schemes.iter().position(|scheme| scheme.scheme.id == group.scheme).ok_or_else(unknown)?;
        let (scheme, placed, pots) = (&schemes[place], &mut placed[place], &mut pots[place]);
        match group.level {
            GroupLevel::Scheme => placed.scheme = Some(adjustment),
            GroupLevel::Region if scheme.has_region(&group.name) => placed.regions.push((&group.name, adjustment)),
            GroupLevel::Pot if scheme.is_split() => {
                if placed.pots.is_empty() {
                    pots.extend(scheme.pots.iter().enumerate().map(|(place, pot)| (pot.name, place)));
                    placed.pots = vec![None; scheme.pots.len()];
                }
                let pot = pots.get(group.name.as_str()).ok_or_else(unknown)?;
                placed.pots[*pot] = Some(adjustment);
            }
            GroupLevel::Region | GroupLevel::Pot => return Err(unknown()),
        }
    }
    for (scheme, placed) in schemes.iter().zip(&*placed) {
        let group =
            |level: GroupLevel, name: &str| Group { scheme: scheme.scheme.id.clone(), level, name: name.to_owned() };
        let whole: Vec<(&str, Kroner)> = placed.scheme.iter().map(|set| ("", set.amount)).collect();
        let regions: Vec<(&str, Kroner)> = placed.regions.iter().map(|(name, set)| (*name, set.amount)).collect();
        let of_pots = placed.pots.iter().zip(&scheme.pots);
        let of_pots: Vec<(&str, Kroner)> = of_pots.filter_map(|(set, pot)| Some((pot.name, (*set)?.amount))).collect();
        let levels = [(GroupLevel::Scheme, whole), (GroupLevel::Region, regions), (GroupLevel::Pot, of_pots)];
        for (level, set) in levels {
            let largest = || set.iter().max_by_key(|(_, amount)| *amount).map_or("", |(name, _)| name);
            let sum = || SumOutOfReach::SetForGroups(group(level, largest()));
            within_reach(&scheme.scheme.id, sum, set.iter().map(|(_, amount)| *amount))?;
        }
    }
    Ok(())
}
