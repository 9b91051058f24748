//! The values that findings and steps bring, by name. The faces and papers put them into words.

use std::borrow::Cow;
use std::collections::BTreeMap;

use forum::{Criterion, Kroner, Names, Percent};
use serde::{Deserialize, Serialize};

/// One value in a finding or a step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "type", content = "value", rename_all = "kebab-case")]
pub enum Value {
    /// Whole kroner.
    Kroner(Kroner),
    /// A percentage and what it is taken of.
    Percent(Percent),
    /// A decimal number, written with a decimal point.
    Number(String),
    /// How many.
    Count(u32),
    /// A name from the meeting: a region, an owner, a pot.
    Text(String),
    /// A name from the model, in the three languages: a set-aside, a key figure.
    Names(Box<Names>),
    /// Criteria.
    Criteria(Vec<Criterion>),
}

/// Named values, in the order of their names.
pub type Values = BTreeMap<Cow<'static, str>, Value>;

/// A value and its name in the texts.
pub(crate) type Named = (&'static str, Value);

/// Named values in their order.
pub(crate) fn values(named: impl IntoIterator<Item = Named>) -> Values {
    // One by one: a handful is quicker put in place than collected, sorted and laid out anew.
    let mut values = Values::new();
    for (name, value) in named {
        values.insert(Cow::Borrowed(name), value);
    }
    values
}

/// How many, as it is told.
pub(crate) fn count(how_many: usize) -> u32 {
    u32::try_from(how_many).unwrap_or(u32::MAX)
}
