//! A draft reckoned: the waterfall of every scheme, and what the rules say of what it gives.

use std::sync::Arc;

use crate::draft::Adjustments;
use crate::findings;
use crate::outcome::Allocation;
use crate::prepare::{AllocateError, Prepared, Shared, place};
use crate::waterfall::{lines, share};

/// Allocates the frames to the needs.
///
/// # Errors
/// What stands in the way in this draft: an amount that is set for what is not there, or sums out of reach.
pub fn allocate(prepared: &Prepared, draft: &Adjustments) -> Result<Allocation, AllocateError> {
    let placed = place(prepared, draft)?;
    let mut allocation = Allocation::default();
    let mut all_shared: Vec<Arc<Shared>> = Vec::with_capacity(prepared.schemes.len());
    for (scheme, placed) in prepared.schemes.iter().zip(&placed) {
        let shared = share(scheme, placed)?;
        allocation.schemes.push(lines(scheme, &shared, placed));
        all_shared.push(shared);
    }
    allocation.findings = findings::find_all(prepared, &all_shared, &allocation.schemes);
    Ok(allocation)
}
