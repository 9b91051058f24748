//! What tables bring and the meeting keeps: told by what it is, compared part by part. Behovsmeldinger and the rows of the other
//! tables are heard alike.

use std::collections::HashSet;

use documents::import::Field;
use forum::{Kroner, OrgNumber, OwnerKind, Scheme, SchemeId, Theme};
use serde_json::Value;

/// Something that a table brings.
pub(in crate::import) trait Entry: Clone + PartialEq {
    /// Its parts.
    type Part: Part<Self>;

    /// By which it is one and the same.
    fn id(&self) -> String;
    /// What people know it by: «Fjordvik kommune – Lesing i lag», «Dekom 2025».
    fn title_in(&self, schemes: &[Scheme]) -> String;
    /// All parts that any of these has.
    fn parts_of(of: &[&Self]) -> Vec<Self::Part>;
    /// The same, under the id of the one the meeting has.
    fn under_id_of(self, known: &Self) -> Self;
    /// What an entry of the journal says of such ones: of an import, or the first entry of a file.
    fn heard_in(body: &Value) -> Vec<Self>;
}

/// A part of an [`Entry`], which an import may change by itself.
pub(in crate::import) trait Part<T> {
    /// By which it is named, as [`documents::import::FieldChoice::id`].
    fn id(&self) -> String;
    /// Whether a file with these columns says it.
    fn is_said_by(&self, columns: &HashSet<String>) -> bool;
    /// Whether both say the same of it.
    fn is_same(&self, one: &T, other: &T) -> bool;
    /// Writes what one says of it into the other.
    fn copy(&self, from: &T, to: &mut T);
    /// What is said of it; empty for nothing.
    fn told(&self, of: &T) -> String;
}

/// A part that every entry of its kind has.
#[derive(Debug)]
pub(in crate::import) struct PlainPart<T: 'static> {
    /// Which.
    pub field: Field,
    /// The columns that say it; when there are none here, every file says it.
    pub from: &'static [Field],
    /// Whether both say the same of it.
    pub same: fn(&T, &T) -> bool,
    /// Writes what one says of it into the other.
    pub copy: fn(&T, &mut T),
    /// What is said of it.
    pub told: fn(&T) -> String,
}

impl<T> Part<T> for &'static PlainPart<T> {
    fn id(&self) -> String {
        self.field.code().to_owned()
    }

    fn is_said_by(&self, columns: &HashSet<String>) -> bool {
        self.from.is_empty() || self.from.iter().any(|field| columns.contains(field.code()))
    }

    fn is_same(&self, one: &T, other: &T) -> bool {
        (self.same)(one, other)
    }

    fn copy(&self, from: &T, to: &mut T) {
        (self.copy)(from, to);
    }

    fn told(&self, of: &T) -> String {
        (self.told)(of)
    }
}

/// The parts that every entry of a kind has: field, the columns that say it, and where it stands.
macro_rules! plain_parts {
    ($name:ident $entry:ty; $($field:ident [$($from:ident)*] $($path:ident).+;)+) => {
        const $name: &[PlainPart<$entry>] = &[$(PlainPart {
            field: Field::$field,
            from: &[$(Field::$from),*],
            same: |one, other| one.$($path).+ == other.$($path).+,
            copy: |from, to| to.$($path).+.clone_from(&from.$($path).+),
            told: |entry| Told::told(&entry.$($path).+),
        }),+];
    };
}
pub(in crate::import) use plain_parts;

/// What a scheme is called in the room.
pub(in crate::import) fn short_name<'s>(schemes: &'s [Scheme], id: &'s SchemeId) -> &'s str {
    schemes.iter().find(|scheme| scheme.id == *id).map_or(id.as_str(), |scheme| scheme.short_name.as_str())
}

/// A value as it is told.
pub(in crate::import) trait Told {
    /// Amounts with spaces, yes and no as `true` and `false`, kinds by their codes; empty for nothing.
    fn told(&self) -> String;
}

macro_rules! told_as_written {
    ($($kind:ty)+) => { $(impl Told for $kind { fn told(&self) -> String { self.to_string() } })+ };
}
told_as_written!(String bool u32 i32 Kroner OrgNumber);

impl Told for rust_decimal::Decimal {
    fn told(&self) -> String {
        self.to_string().replace('.', ",")
    }
}

impl Told for chrono::NaiveDate {
    fn told(&self) -> String {
        self.format("%d.%m.%Y").to_string()
    }
}

macro_rules! told_by_code {
    ($($kind:ty)+) => { $(impl Told for $kind { fn told(&self) -> String { code(self) } })+ };
}
told_by_code!(OwnerKind Theme forum::FrameStatus forum::ParticipantKind forum::ApplicationCategory);

/// The stable name of a word.
fn code(word: &impl serde::Serialize) -> String {
    let code = serde_json::to_value(word).ok();
    code.as_ref().and_then(Value::as_str).unwrap_or_default().to_owned()
}

impl<T: Told> Told for Option<T> {
    fn told(&self) -> String {
        self.as_ref().map(Told::told).unwrap_or_default()
    }
}
