//! One amount: what a cell says in kroner, by itself.

use forum::Kroner;
use forum::amount::{self, AmountError};
use rust_decimal::Decimal;

use super::grid::Value;
use super::told::Unit;

/// An amount as it is typed below a heading that says the unit.
pub fn in_unit(text: &str, unit: Unit) -> Result<Kroner, AmountError> {
    match unit {
        Unit::Kroner => amount::parse(text),
        Unit::Thousand => amount::parse(&format!("{text} tusen")),
        Unit::Million => amount::parse(&format!("{text} mill")),
    }
}

/// A numeric cell, from its shortest decimal text: exact, and whole or refused.
pub fn whole_number(text: &str, unit: Unit) -> Result<Kroner, AmountError> {
    let number: Decimal = text.parse().map_err(|_| AmountError::TooLarge(text.to_owned()))?;
    let kroner = number.checked_mul(unit.kroner().into()).ok_or_else(|| AmountError::TooLarge(text.to_owned()))?;
    if !kroner.fract().is_zero() {
        return Err(AmountError::NotWhole(text.to_owned()));
    }
    match i64::try_from(kroner.trunc()) {
        Ok(amount) if (-Kroner::LIMIT..=Kroner::LIMIT).contains(&amount) => Ok(Kroner::new(amount)),
        _ => Err(AmountError::TooLarge(text.to_owned())),
    }
}

/// The whole kroner that a cell would be, without a word about what it should be; also where they can be read in two ways.
pub fn amount_in(value: &Value) -> Option<i64> {
    match value {
        Value::Number(text) => text.split('.').next().and_then(|whole| whole.parse().ok()),
        Value::Text(text) => match amount::parse(text) {
            Ok(amount) => Some(amount.get()),
            Err(AmountError::Ambiguous { thousands, .. }) => Some(thousands.get()),
            Err(_) => None,
        },
        Value::Bool(_) | Value::Date(_) | Value::Error(_) | Value::Unworked => None,
    }
}
