//! What a file says of a behovsmelding that the meeting has: what the file changed is taken, what the meeting changed stays, and
//! what both changed is asked.
//!
//! Three are compared part by part: what the last import said, what the meeting says now, what the file says.

use std::collections::HashSet;

use forum::{Criterion, Need};

use super::super::told::{FieldChanged, NeedTold, OwnKept};
use super::fields::{Part, parts_of};

/// A behovsmelding after the file was heard.
pub(super) struct Merged {
    /// As it will be.
    pub need: Need,
    /// As the file said it, with what it does not speak of as the imports before it said: what the next import compares with.
    pub as_read: Need,
    /// What is changed.
    pub changed: Vec<FieldChanged>,
    /// Where the meeting says something else and keeps it.
    pub kept: Vec<OwnKept>,
}

/// What is known of one that comes again.
pub(super) struct Again<'a> {
    /// As the meeting has it.
    pub known: &'a Need,
    /// As the file has it.
    pub read: &'a Need,
    /// As the last import had it.
    pub last: Option<&'a Need>,
    /// The columns of its sheet; none when they are not known, and then every part is said.
    pub columns: Option<&'a HashSet<String>>,
    /// The criteria that were assessed in the meeting.
    pub assessed: &'a [Criterion],
}

/// Which of two stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Stands {
    /// What the meeting says.
    Ours,
    /// What the file says.
    Theirs,
}

/// Hears the file. `ask` says what stands where both changed a part; it stays as it is while that is not answered.
pub(super) fn merge(again: &Again, mut ask: impl FnMut(&Part) -> Option<Stands>) -> Merged {
    let Again { known, read, last, .. } = again;
    let last = last.unwrap_or(known);
    let mut merged = Merged { need: (*known).clone(), as_read: (*read).clone(), changed: Vec::new(), kept: Vec::new() };
    (merged.as_read.id, merged.as_read.number) = (known.id.clone(), known.number);
    for part in parts_of(&[known, read, last]) {
        if again.columns.is_some_and(|columns| !part.is_said_by(columns)) {
            part.copy(last, &mut merged.as_read);
            continue;
        }
        if part.is_same(known, read) {
            continue;
        }
        let stands = match () {
            () if part.criterion().is_some_and(|criterion| again.assessed.contains(&criterion)) => Stands::Ours,
            () if part.is_same(last, known) => Stands::Theirs,
            () if part.is_same(last, read) => Stands::Ours,
            () => ask(&part).unwrap_or(Stands::Ours),
        };
        take(again, &part, stands, &mut merged);
    }
    // The coordinator is paid of the owner's part: a file that says less of the whole says less of it too.
    if merged.need.applied.coordinator > merged.need.applied.owner {
        merged.need.applied.coordinator = read.applied.coordinator.min(merged.need.applied.owner);
        merged.changed.push(FieldChanged {
            field: documents::import::Field::Coordinator.code().to_owned(),
            before: known.applied.coordinator.to_string(),
            after: merged.need.applied.coordinator.to_string(),
        });
    }
    merged
}

fn take(Again { known, read, .. }: &Again, part: &Part, stands: Stands, merged: &mut Merged) {
    let (ours, theirs) = (part.told(known), part.told(read));
    match stands {
        Stands::Theirs => {
            part.copy(read, &mut merged.need);
            merged.changed.push(FieldChanged { field: part.id(), before: ours, after: theirs });
        }
        // A blank cell contradicts nothing.
        Stands::Ours if theirs.is_empty() => {}
        Stands::Ours => {
            merged.kept.push(OwnKept { need: NeedTold::from(*known), field: part.id(), ours, theirs });
        }
    }
}
