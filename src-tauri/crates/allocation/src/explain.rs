//! Why.

use forum::NeedId;

use crate::{Adjustments, Allocation, Basis, Explanation};

/// Explains one need.
pub fn explain(
    _basis: &Basis,
    _adjustments: &Adjustments,
    _allocation: &Allocation,
    _need: &NeedId,
) -> Option<Explanation> {
    None
}

/// Explains all.
pub fn explain_all(_basis: &Basis, _adjustments: &Adjustments, _allocation: &Allocation) -> Vec<Explanation> {
    Vec::new()
}
