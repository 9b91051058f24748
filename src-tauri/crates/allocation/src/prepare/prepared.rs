//! A basis that was checked and read once: what every other room takes.

use std::collections::HashSet;

use forum::{Kroner, NeedId, SchemeId};
use rust_decimal::Decimal;

use super::basis::Basis;
use super::error::AllocateError;
use super::ids::{Ids, NeedPlace};
use super::scheme::PreparedScheme;

/// A basis that can be reckoned with: the model is checked, the needs are sorted by scheme and number, the pots are made and
/// weighed. Making one reads every need; allocating, explaining and adjusting with it read them no more, so one is held for as
/// long as what it was made of stands.
///
/// ```
/// # fn meeting(basis: &allocation::Basis<'_>) -> Result<(), allocation::AllocateError> {
/// use allocation::{Adjustments, Prepared, allocate};
/// let prepared = Prepared::check(basis)?;
/// let allocation = allocate(&prepared, &Adjustments::default())?;
/// # drop(allocation);
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Prepared<'a> {
    pub(crate) basis: Basis<'a>,
    /// Those in force, in the meeting's order.
    pub(crate) schemes: Vec<PreparedScheme<'a>>,
    ids: Ids,
}

impl<'a> Prepared<'a> {
    /// Checks a basis and reads it.
    ///
    /// # Errors
    /// What stands in the way of reckoning any draft of this basis.
    pub fn check(basis: &Basis<'a>) -> Result<Prepared<'a>, AllocateError> {
        basis.model.check().map_err(AllocateError::Model)?;
        check_participants(basis)?;
        let mut schemes: Vec<PreparedScheme> = Vec::new();
        for scheme in basis.schemes.iter().filter(|scheme| scheme.is_valid_in(basis.year)) {
            if schemes.iter().any(|other| other.scheme.id == scheme.id) {
                return Err(AllocateError::SchemeTwice(scheme.id.clone()));
            }
            schemes.push(PreparedScheme::from_frame(basis, scheme)?);
        }
        for need in basis.needs {
            let Some(scheme) = schemes.iter_mut().find(|other| other.scheme.id == need.scheme) else {
                return Err(AllocateError::NeedWithoutScheme { need: need.id.clone(), scheme: need.scheme.clone() });
            };
            scheme.report(need)?;
        }
        let region_order = basis.regions.iter().map(String::as_str).zip(0..).collect();
        schemes.iter_mut().for_each(|scheme| scheme.sort(&region_order));
        let ids = Ids::check(&schemes)?;
        schemes.iter_mut().try_for_each(|scheme| scheme.make_pots(basis))?;
        Ok(Prepared { basis: *basis, schemes, ids })
    }

    /// What it was made of.
    pub fn basis(&self) -> &Basis<'a> {
        &self.basis
    }

    /// Where a need stands among the schemes' needs.
    pub(crate) fn where_is(&self, need: &NeedId) -> Option<NeedPlace> {
        self.ids.where_is(&self.schemes, need)
    }

    /// A scheme in force, with its place.
    pub(crate) fn scheme(&self, id: &SchemeId) -> Option<(usize, &PreparedScheme<'a>)> {
        self.schemes.iter().enumerate().find(|(_, scheme)| scheme.scheme.id == *id)
    }
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
