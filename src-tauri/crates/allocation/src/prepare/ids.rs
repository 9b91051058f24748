//! The ids of needs: that each stands once, and where a need with an id stands.

use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;

use forum::NeedId;

use super::error::AllocateError;
use super::reported::Reported;
use super::scheme::PreparedScheme;

/// Where a need stands: which scheme, and which of the scheme's needs.
pub(crate) type NeedPlace = (usize, usize);

/// A way from an id to its need.
#[derive(Debug)]
pub(crate) enum Ids {
    /// All ids say their own scheme and number, so a number is looked up among the numbers, and no table is needed.
    Plain,
    /// Some do not: a table, made when it is first asked for.
    Any(OnceLock<HashMap<NeedId, NeedPlace>>),
}

impl Ids {
    /// Checks that every id stands once among the needs of all schemes, each scheme's in the order of its numbers.
    ///
    /// # Errors
    /// When two needs have the same id.
    pub(crate) fn check(schemes: &[PreparedScheme]) -> Result<Ids, AllocateError> {
        let twice = |need: &Reported<'_>| AllocateError::NeedTwice(need.need.id.clone());
        let all = || schemes.iter().flat_map(|scheme| &scheme.needs);
        // Nearly always all say their own scheme and number: then only neighbours can be the same.
        if all().all(|need| number_in(need.id, need.need.scheme.as_str()) == Some(need.number)) {
            let mut pairs = schemes.iter().flat_map(|scheme| scheme.needs.windows(2));
            return pairs.find(|pair| pair[0].id == pair[1].id).map_or(Ok(Ids::Plain), |pair| Err(twice(&pair[0])));
        }
        let mut seen = HashSet::new();
        all().find(|need| !seen.insert(need.id)).map_or(Ok(Ids::Any(OnceLock::new())), |need| Err(twice(need)))
    }

    /// Where the need with this id stands; none when no scheme in force has it.
    pub(crate) fn where_is(&self, schemes: &[PreparedScheme], id: &NeedId) -> Option<NeedPlace> {
        match self {
            Ids::Plain => schemes.iter().enumerate().find_map(|(place, scheme)| {
                let number = number_in(id.as_str(), scheme.scheme.id.as_str())?;
                let found = scheme.needs.binary_search_by_key(&number, |need| need.number).ok()?;
                Some((place, found))
            }),
            Ids::Any(table) => table.get_or_init(|| table_of(schemes)).get(id).copied(),
        }
    }
}

fn table_of(schemes: &[PreparedScheme]) -> HashMap<NeedId, NeedPlace> {
    let of_scheme = |(place, scheme): (usize, &PreparedScheme)| {
        scheme.needs.iter().enumerate().map(|(n, need)| (need.need.id.clone(), (place, n))).collect::<Vec<_>>()
    };
    schemes.iter().enumerate().flat_map(of_scheme).collect()
}

/// The number in an id that is written as a scheme's own are, `dekom-85`. Such ids are different when the numbers are.
fn number_in(id: &str, scheme: &str) -> Option<u32> {
    let digits = id.strip_prefix(scheme)?.strip_prefix('-')?;
    if digits != "0" && digits.starts_with(['0', '+']) {
        return None;
    }
    digits.parse().ok()
}
