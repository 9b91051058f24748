//! What a file says of something that the meeting has: what the file changed is taken, what the meeting changed stays, and what
//! both changed is asked.
//!
//! Three are compared part by part: what the last import said, what the meeting says now, what the file says.

use std::collections::HashSet;

use super::super::told::FieldChanged;
use super::entry::{Entry, Part};

/// What was heard of one that the meeting has.
pub(super) struct Merged<T> {
    /// As it will be.
    pub entry: T,
    /// As the file said it, with what it does not speak of as the imports before it said: what the next import compares with.
    pub as_read: T,
    /// What is changed.
    pub changed: Vec<FieldChanged>,
    /// Where the meeting says something else and keeps it: before is the meeting's, after the file's.
    pub kept: Vec<FieldChanged>,
}

/// What is known of one that comes again.
pub(super) struct Again<'a, T> {
    /// As the meeting has it.
    pub known: &'a T,
    /// As the file has it.
    pub read: &'a T,
    /// As the last import had it.
    pub last: Option<&'a T>,
    /// What no import said before this one.
    pub unsaid: Unsaid,
    /// The columns of its sheet; none when they are not known, and then every part is said.
    pub columns: Option<&'a HashSet<String>>,
}

/// Whose it is what the meeting has, and no import said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unsaid {
    /// An import's, which an earlier program wrote in another way: the file may change it.
    OfImport,
    /// The forum's own: it is asked.
    OfForum,
}

/// Which of two stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Stands {
    /// What the meeting says.
    Ours,
    /// What the file says.
    Theirs,
}

/// Hears the file. `is_settled` says which parts the meeting settled itself; `ask` says what stands where both changed a part,
/// which stays as it is while that is not answered.
pub(super) fn merge<T: Entry>(
    again: &Again<T>,
    is_settled: impl Fn(&T::Part) -> bool,
    mut ask: impl FnMut(&T::Part) -> Option<Stands>,
) -> Merged<T> {
    let Again { known, read, last, unsaid, columns } = again;
    let before = last.unwrap_or(known);
    let mut merged = Merged {
        entry: (*known).clone(),
        as_read: (*read).clone().under_id_of(known),
        changed: Vec::new(),
        kept: Vec::new(),
    };
    for part in T::parts_of(&[known, read, before]) {
        if columns.is_some_and(|columns| !part.is_said_by(columns)) {
            part.copy(before, &mut merged.as_read);
            continue;
        }
        if part.is_same(known, read) {
            continue;
        }
        let is_own = last.is_none() && *unsaid == Unsaid::OfForum && !part.told(known).is_empty();
        let stands = match () {
            () if is_settled(&part) => Stands::Ours,
            () if part.is_same(before, known) && !is_own => Stands::Theirs,
            () if part.is_same(before, read) => Stands::Ours,
            () => ask(&part).unwrap_or(Stands::Ours),
        };
        take(again, &part, stands, &mut merged);
    }
    merged
}

fn take<T: Entry>(Again { known, read, .. }: &Again<T>, part: &T::Part, stands: Stands, merged: &mut Merged<T>) {
    let told = FieldChanged { field: part.id(), before: part.told(known), after: part.told(read) };
    match stands {
        Stands::Theirs => {
            part.copy(read, &mut merged.entry);
            merged.changed.push(told);
        }
        // A blank cell contradicts nothing.
        Stands::Ours if told.after.is_empty() => {}
        Stands::Ours => merged.kept.push(told),
    }
}
