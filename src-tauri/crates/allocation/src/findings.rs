//! What the rules say of a draft.

use crate::basis::{Basis, SchemeBasis};
use crate::{Finding, SchemeAllocation};

pub(crate) fn find(_basis: &Basis, _schemes: &[SchemeBasis], _allocated: &[SchemeAllocation]) -> Vec<Finding> {
    Vec::new()
}
