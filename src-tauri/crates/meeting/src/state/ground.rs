//! What the rules reckon from, and what they found when they read it. It is read once and held for as long as nothing of it
//! changes, so that each picture of a drag asks only what it gives. What is registered never changes in its place: a change makes
//! another ground, and that is read anew.

use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

use allocation::{AllocateError, AllocationModel, Basis, Prepared};
use forum::{Commitment, Frame, Kroner, Need, Participant, Scheme, SchemeId, UnspentFunds};
use self_cell::self_cell;

/// What is registered in the meeting, as far as an amount can follow from it.
#[derive(Clone, Debug)]
pub(crate) struct Registered {
    /// The budget year.
    pub year: i32,
    pub model: AllocationModel,
    pub schemes: Vec<Scheme>,
    pub frames: Vec<Frame>,
    pub regions: Vec<String>,
    /// By scheme, region and number, in the meeting's order of schemes and regions.
    pub needs: Vec<Need>,
    /// Networks and owners that pots are made for, in order.
    pub participants: Vec<Participant>,
    /// What was promised.
    pub commitments: Vec<Commitment>,
    /// What was not spent.
    pub unspent: Vec<UnspentFunds>,
    /// The frames that the working draft tries.
    pub what_if: Vec<(SchemeId, Kroner)>,
}

impl Registered {
    /// As the rules ask for it.
    pub fn basis(&self) -> Basis<'_> {
        Basis {
            year: self.year,
            model: &self.model,
            schemes: &self.schemes,
            frames: &self.frames,
            regions: &self.regions,
            needs: &self.needs,
            participants: &self.participants,
            commitments: &self.commitments,
            unspent: &self.unspent,
            what_if: &self.what_if,
        }
    }
}

/// What the rules found: what stands in the way, or what they need to reckon any draft.
type Read<'a> = Result<Prepared<'a>, AllocateError>;

self_cell!(
    struct ReadOnce {
        owner: Registered,
        #[covariant]
        dependent: Read,
    }
);

/// What is registered, read once by the rules. Clones share it.
#[derive(Clone)]
pub(crate) struct Ground(Arc<ReadOnce>);

impl Ground {
    /// Lets the rules read what is registered.
    pub fn of(registered: Registered) -> Ground {
        Ground(Arc::new(ReadOnce::new(registered, |registered| Prepared::check(&registered.basis()))))
    }

    /// What the rules found in it.
    pub fn prepared(&self) -> Result<&Prepared<'_>, AllocateError> {
        self.0.borrow_dependent().as_ref().map_err(Clone::clone)
    }

    /// Whether it was read in the same reading.
    #[cfg(test)]
    pub fn is(&self, other: &Ground) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl Deref for Ground {
    type Target = Registered;

    fn deref(&self) -> &Registered {
        self.0.borrow_owner()
    }
}

impl fmt::Debug for Ground {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Registered::fmt(self, f)
    }
}
