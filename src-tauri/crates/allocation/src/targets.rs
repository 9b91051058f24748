//! The amounts that were set for schemes, regions and pots, found in what they were set for.

use std::collections::HashMap;

use crate::basis::{SchemeBasis, within_reach};
use crate::cells;
use crate::{Adjustment, Adjustments, AllocateError, GroupLevel};

/// What was set for groups of one scheme.
#[derive(Clone, Debug, Default)]
pub(crate) struct Targets<'a> {
    pub(crate) scheme: Option<&'a Adjustment>,
    pub(crate) regions: Vec<(&'a str, &'a Adjustment)>,
    /// Pot by pot; empty when nothing is set for any.
    pub(crate) pots: Vec<Option<&'a Adjustment>>,
}

impl Targets<'_> {
    pub(crate) fn is_empty(&self) -> bool {
        self.scheme.is_none() && self.regions.is_empty() && self.pots.is_empty()
    }
}

/// The amounts set for groups, scheme by scheme; checked.
pub(crate) fn of<'a>(
    schemes: &[SchemeBasis<'a>],
    adjustments: &'a Adjustments,
) -> Result<Vec<Targets<'a>>, AllocateError> {
    let mut found: Vec<Targets<'a>> = schemes.iter().map(|_| Targets::default()).collect();
    let mut pots: Vec<HashMap<&str, usize>> = schemes.iter().map(|_| HashMap::new()).collect();
    for (group, adjustment) in &adjustments.groups {
        let unknown = || AllocateError::GroupUnknown(group.clone());
        if adjustment.amount.is_negative() {
            return Err(AllocateError::GroupNegative(group.clone()));
        }
        let place = schemes.iter().position(|scheme| scheme.scheme.id == group.scheme).ok_or_else(unknown)?;
        let (scheme, targets, pots) = (&schemes[place], &mut found[place], &mut pots[place]);
        match group.level {
            GroupLevel::Scheme => targets.scheme = Some(adjustment),
            GroupLevel::Region if cells::is_region(scheme, &group.name) => {
                targets.regions.push((&group.name, adjustment));
            }
            GroupLevel::Pot if scheme.is_split() => {
                if targets.pots.is_empty() {
                    pots.extend(scheme.pots.iter().enumerate().map(|(place, pot)| (pot.name, place)));
                    targets.pots = vec![None; scheme.pots.len()];
                }
                let pot = pots.get(group.name.as_str()).ok_or_else(unknown)?;
                targets.pots[*pot] = Some(adjustment);
            }
            _ => return Err(unknown()),
        }
    }
    for (scheme, targets) in schemes.iter().zip(&found) {
        let of_level = |amounts: &mut dyn Iterator<Item = &Adjustment>| {
            within_reach(&scheme.scheme.id, "what is set by hand", amounts.map(|set| set.amount))
        };
        of_level(&mut targets.scheme.into_iter())?;
        of_level(&mut targets.regions.iter().map(|(_, set)| *set))?;
        of_level(&mut targets.pots.iter().copied().flatten())?;
    }
    Ok(found)
}
