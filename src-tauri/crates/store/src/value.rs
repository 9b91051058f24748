//! How values lie in the file: enums as their words, structs as JSON, times as RFC 3339 text in UTC with milliseconds,
//! hashes as lower-case hexadecimal.

use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
use rusqlite::ToSql;
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSqlOutput, ValueRef};
use rust_decimal::Decimal;
use serde::Serialize;
use serde::de::value::StrDeserializer;
use serde::de::{DeserializeOwned, IntoDeserializer};
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::canonical::canonical;

/// An enum as the one word serde writes for it.
pub(crate) struct Word<T>(pub(crate) T);

impl<T: Serialize> ToSql for Word<T> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        match serde_json::to_value(&self.0).map_err(unwritable)? {
            Value::String(word) => Ok(word.into()),
            other => Err(unwritable(FromSqlError::Other(format!("{other} is not a word").into()))),
        }
    }
}

impl<T: DeserializeOwned> FromSql for Word<T> {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let word: StrDeserializer<'_, serde::de::value::Error> = value.as_str()?.into_deserializer();
        T::deserialize(word).map(Word).map_err(FromSqlError::other)
    }
}

/// A struct as canonical JSON.
pub(crate) struct Json<T>(pub(crate) T);

impl<T: Serialize> ToSql for Json<T> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(canonical(&self.0).map_err(unwritable)?.into())
    }
}

impl<T: DeserializeOwned> FromSql for Json<T> {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        serde_json::from_str(value.as_str()?).map(Json).map_err(FromSqlError::other)
    }
}

/// A struct as canonical JSON without the fields that say nothing: `null`, and lists that are empty. Read it as [`Json`].
pub(crate) struct Lean<T>(pub(crate) T);

impl<T: Serialize> ToSql for Lean<T> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        let mut value = serde_json::to_value(&self.0).map_err(unwritable)?;
        if let Value::Object(fields) = &mut value {
            fields.retain(|_, field| match field {
                Value::Null => false,
                Value::Array(items) => !items.is_empty(),
                Value::Object(inner) => !inner.is_empty(),
                _ => true,
            });
        }
        Ok(canonical(&value).map_err(unwritable)?.into())
    }
}

/// A number with decimals, as the text of its digits: `12.50` comes back as `12.50`.
pub(crate) struct Exact(pub(crate) Decimal);

impl ToSql for Exact {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.0.to_string().into())
    }
}

impl FromSql for Exact {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        value.as_str()?.parse().map(Exact).map_err(FromSqlError::other)
    }
}

/// A moment.
pub(crate) struct Stamp(pub(crate) DateTime<Utc>);

impl ToSql for Stamp {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(stamp_text(self.0).into())
    }
}

impl FromSql for Stamp {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let moment = DateTime::parse_from_rfc3339(value.as_str()?).map_err(FromSqlError::other)?;
        Ok(Stamp(moment.with_timezone(&Utc)))
    }
}

/// A day, `2023-03-13`.
pub(crate) struct Day(pub(crate) NaiveDate);

impl ToSql for Day {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.0.to_string().into())
    }
}

impl FromSql for Day {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        value.as_str()?.parse().map(Day).map_err(FromSqlError::other)
    }
}

pub(crate) fn unwritable(error: impl std::error::Error + Send + Sync + 'static) -> rusqlite::Error {
    rusqlite::Error::ToSqlConversionFailure(Box::new(error))
}

/// `2023-03-13T09:00:00.000Z`: what is finer than a millisecond is cut.
pub(crate) fn stamp_text(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Millis, true)
}

/// A hash over fields, each with its kind and length before it, so that no two different lists of fields look alike.
pub(crate) struct Fields {
    hash: Sha256,
    /// What is not yet hashed: SHA-256 is several times quicker on many bytes at once than on a few at a time.
    waiting: Vec<u8>,
}

/// How many bytes wait before they are hashed.
const ENOUGH: usize = 16 * 1024;

impl Fields {
    /// Starts with the name of what is hashed.
    pub(crate) fn of(what: &str) -> Fields {
        Fields { hash: Sha256::new(), waiting: Vec::new() }.text(what)
    }

    /// Adds bytes of a kind.
    pub(crate) fn add(&mut self, kind: u8, bytes: &[u8]) {
        self.waiting.push(kind);
        self.waiting.extend_from_slice(&(bytes.len() as u64).to_be_bytes());
        self.waiting.extend_from_slice(bytes);
        if self.waiting.len() >= ENOUGH {
            self.hash.update(&self.waiting);
            self.waiting.clear();
        }
    }

    /// Adds a text.
    pub(crate) fn text(mut self, text: &str) -> Fields {
        self.add(b't', text.as_bytes());
        self
    }

    /// Adds a text that may be missing; a missing one is not an empty one.
    pub(crate) fn maybe(mut self, text: Option<&str>) -> Fields {
        match text {
            Some(text) => self.add(b't', text.as_bytes()),
            None => self.add(b'n', &[]),
        }
        self
    }

    /// The hash in lower-case hexadecimal.
    pub(crate) fn hex(mut self) -> String {
        self.hash.update(&self.waiting);
        hex(&self.hash.finalize())
    }
}

/// SHA-256 of `bytes` in lower-case hexadecimal.
pub(crate) fn hash_of(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    bytes
        .iter()
        .flat_map(|byte| [DIGITS[usize::from(byte >> 4)] as char, DIGITS[usize::from(byte & 15)] as char])
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moving_a_letter_from_one_field_to_the_next_changes_the_hash() {
        let one = Fields::of("x").text("ab").text("c").hex();
        let other = Fields::of("x").text("a").text("bc").hex();
        assert_ne!(one, other);
        assert_ne!(Fields::of("x").maybe(None).hex(), Fields::of("x").maybe(Some("")).hex());
    }

    #[test]
    fn the_hash_is_sha_256() {
        assert_eq!(hash_of(b"abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
