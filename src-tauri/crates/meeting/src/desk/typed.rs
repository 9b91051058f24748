//! Amounts as people type or paste them: read and set in one call. What cannot be read or set by itself is answered with the
//! reason, cell by cell; the rest is one command, and one step to undo.

use std::collections::{BTreeMap, HashMap};

use allocation::{AdjustError, NeedAllocation, Others};
use forum::amount;
use forum::{Kroner, NeedId};
use serde::{Deserialize, Serialize};

use super::Desk;
use super::adjusting::may_ever_have;
use crate::command::{AdjustCommand, Refusal};
use crate::state::sums;
use crate::view::Change;

/// What was typed for a need.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TypedAmount {
    /// Which need.
    pub need: NeedId,
    /// The text: `1 250 000,-`, `1,25 mill`.
    pub text: String,
}

/// A typed amount that was not set.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NotTaken {
    /// Which need.
    pub need: NeedId,
    /// Why.
    pub refusal: Refusal,
}

/// What became of typed amounts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Taken {
    /// What the amounts that were set moved; none when none was.
    pub change: Option<Change>,
    /// Those that were not set.
    pub not_taken: Vec<NotTaken>,
}

/// Reads an amount as it was typed. The refusal holds what was typed and, where it has two readings, the one in kroner.
pub fn read_amount(typed: &str) -> Result<Kroner, Refusal> {
    amount::parse(typed).map_err(Refusal::from)
}

impl Desk {
    /// Sets the amounts that can be read, by one command. `seen` is the revision the sender saw.
    ///
    /// An amount that cannot be read, that is negative, locked, newer than what was seen, or (unless
    /// `sure`) more than its scheme can ever have, is left out and named. What
    /// holds for all of them, such as a draft that is put forward, refuses the call.
    pub fn set_typed(
        &mut self,
        seen: u64,
        typed: &[TypedAmount],
        others: Others,
        sure: bool,
    ) -> Result<Taken, Refusal> {
        let mut amounts = BTreeMap::new();
        let mut not_taken = Vec::new();
        let lines = sums::lines(self.state.reckoned()?);
        for TypedAmount { need, text } in typed {
            match read_amount(text).and_then(|amount| self.may_be_set(seen, need, amount, &lines)).and_then(|amount| {
                match sure {
                    true => Ok(amount),
                    false => may_ever_have(&self.state, need, amount).map(|()| amount),
                }
            }) {
                Ok(amount) => drop(amounts.insert(need.clone(), amount)),
                Err(refusal) => not_taken.push(NotTaken { need: need.clone(), refusal }),
            }
        }
        let command = match amounts.pop_first() {
            None => return Ok(Taken { change: None, not_taken }),
            Some((need, amount)) if amounts.is_empty() => AdjustCommand::SetAmount { need, amount, others, sure },
            Some((need, amount)) => {
                amounts.insert(need, amount);
                AdjustCommand::SetAmounts { amounts, others, sure }
            }
        };
        Ok(Taken { change: Some(self.execute(seen, &command.into())?), not_taken })
    }

    /// The amount, when nothing about this need alone stands against it.
    fn may_be_set(
        &self,
        seen: u64,
        need: &NeedId,
        amount: Kroner,
        lines: &HashMap<&NeedId, &NeedAllocation>,
    ) -> Result<Kroner, Refusal> {
        let error = match lines.get(need) {
            None => AdjustError::UnknownNeed(need.clone()),
            Some(line) if line.locked => AdjustError::Locked(need.clone()),
            Some(_) if amount.is_negative() => AdjustError::Negative { need: need.clone(), amount },
            Some(_) => {
                self.not_overwritten(seen, need, Some(amount))?;
                return Ok(amount);
            }
        };
        Err(error.into())
    }
}
