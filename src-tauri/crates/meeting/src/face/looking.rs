//! Answers to questions about what is shown, by the rules that the leader's own page asks: from a picture that is taken when it is
//! shown, so that nothing that was done since can be asked out of it, and so that answering takes no time of the desk's.

use std::collections::{BTreeMap, BTreeSet};

use allocation::{Adjustments, Allocation, Basis, Others, Prepared, allocate, set_amounts};
use forum::{Kroner, NeedId, SchemeId};
use procedure::CounterAmount;

use super::{FaceAnswer, FaceQuestion, TriedLine, TriedSums};
use crate::command::{Refusal, RefusalCode};
use crate::state::State;
use crate::state::ground::Ground;
use crate::state::sums;

/// Everything that amounts which are shown follow from, as it was when they were shown.
#[derive(Clone, Debug)]
pub(crate) struct Picture {
    ground: Ground,
    adjustments: Adjustments,
    allocation: Allocation,
}

impl Picture {
    /// Of the working draft; none of one that cannot be reckoned.
    pub fn of(state: &State) -> Option<Picture> {
        let allocation = state.reckoned().ok()?.clone();
        Some(Picture { ground: state.ground.clone(), adjustments: state.adjustments.clone(), allocation })
    }

    /// The answer.
    pub fn answer(&self, question: &FaceQuestion) -> Result<FaceAnswer, Refusal> {
        match question {
            FaceQuestion::Why { need, .. } => self.why(need),
            FaceQuestion::WhatIf { scheme, amounts, frame, others, .. } => {
                self.what_if(scheme, amounts, *frame, *others)
            }
        }
    }

    fn why(&self, need: &NeedId) -> Result<FaceAnswer, Refusal> {
        let explained = allocation::explain(self.ground.prepared()?, &self.adjustments, &self.allocation, need);
        let (explained, amount) =
            explained.zip(sums::given_to(&self.allocation, need)).ok_or_else(|| not_shown(need.as_str()))?;
        Ok(FaceAnswer::Why { need: need.clone(), amount, steps: explained.steps })
    }

    fn what_if(
        &self,
        scheme: &SchemeId,
        amounts: &[CounterAmount],
        frame: Option<Kroner>,
        others: Others,
    ) -> Result<FaceAnswer, Refusal> {
        let before = self.sums(&self.allocation, scheme).ok_or_else(|| not_shown(scheme.as_str()))?;
        can_be_meant(amounts)?;
        let known =
            || self.allocation.schemes.iter().filter(|sums| sums.scheme == *scheme).flat_map(|sums| &sums.needs);
        let lines: BTreeSet<&NeedId> = known().map(|line| &line.need).collect();
        for CounterAmount { need, amount } in amounts {
            if !lines.contains(need) {
                return Err(not_shown(need.as_str()));
            }
            not_above(*amount, before.frame.max(frame.unwrap_or_default()), scheme)?;
        }
        let mut adjustments = self.adjustments.clone();
        // What one tries oneself goes before what the leader has locked: nothing comes of it.
        for CounterAmount { need, .. } in amounts {
            if let Some(adjustment) = adjustments.needs.get_mut(need) {
                adjustment.locked = false;
            }
        }
        let set = || amounts.iter().map(|CounterAmount { need, amount }| (need, *amount));
        let tried = match frame {
            None => {
                let prepared = self.ground.prepared()?;
                set_amounts(prepared, &mut adjustments, set(), others)?;
                allocate(prepared, &adjustments)?
            }
            Some(frame) => {
                if frame.is_negative() || frame.get() > Kroner::LIMIT {
                    return Err(Refusal::new(RefusalCode::NegativeAmount, "the frame is below zero or out of reach"));
                }
                let mut what_if: Vec<_> =
                    self.ground.what_if.iter().filter(|(known, _)| known != scheme).cloned().collect();
                what_if.push((scheme.clone(), frame));
                let prepared = Prepared::check(&Basis { what_if: &what_if, ..self.ground.basis() })?;
                set_amounts(&prepared, &mut adjustments, set(), others)?;
                allocate(&prepared, &adjustments)?
            }
        };
        let after = self.sums(&tried, scheme).ok_or_else(|| not_shown(scheme.as_str()))?;
        let of_tried = tried.schemes.iter().filter(|sums| sums.scheme == *scheme).flat_map(|sums| &sums.needs);
        let tried: BTreeMap<&NeedId, Kroner> = of_tried.map(|line| (&line.need, line.amount)).collect();
        let moved = known().filter_map(|line| {
            let after = *tried.get(&line.need)?;
            (after != line.amount).then(|| TriedLine { need: line.need.clone(), before: line.amount, after })
        });
        Ok(FaceAnswer::WhatIf { scheme: scheme.clone(), before, after, lines: moved.collect() })
    }

    fn sums(&self, allocation: &Allocation, scheme: &SchemeId) -> Option<TriedSums> {
        let sums = allocation.schemes.iter().find(|sums| sums.scheme == *scheme)?;
        Some(TriedSums { frame: sums.frame, allocated: sums.allocated, unallocated: sums.unallocated })
    }
}

/// Amounts that somebody proposes or tries: none below zero, and no line two times, where it could not be known which is meant.
pub(crate) fn can_be_meant(amounts: &[CounterAmount]) -> Result<(), Refusal> {
    let mut named = BTreeSet::new();
    for CounterAmount { need, amount } in amounts {
        if amount.is_negative() || amount.get() > Kroner::LIMIT {
            return Err(Refusal::new(RefusalCode::NegativeAmount, "the amount is below zero or out of reach"));
        }
        if !named.insert(need) {
            return Err(Refusal::new(RefusalCode::LineTwice, format!("{need} stands twice")).with("need", need));
        }
    }
    Ok(())
}

/// What is not shown, and what is not there, are answered alike.
pub(crate) fn not_shown(what: &str) -> Refusal {
    Refusal::new(RefusalCode::NotShown, format!("{what} is not shown"))
}

fn not_above(amount: Kroner, frame: Kroner, scheme: &SchemeId) -> Result<(), Refusal> {
    if amount <= frame {
        return Ok(());
    }
    Err(Refusal::new(RefusalCode::AmountAboveFrame, format!("{amount} is more than {scheme} has, {frame}"))
        .with("amount", amount)
        .with("frame", frame)
        .with("scheme", scheme))
}
