//! One organisation number is one owner, in the file and in the meeting: where they say different names, one is chosen.

use std::collections::{BTreeMap, HashMap};

use documents::import::{Asking, Note, NoteCode, Place, plain};
use forum::{Need, OrgNumber};

use super::merging::Stands;
use super::pairing::Row;
use super::questions::{self, place, values};

/// The names that were chosen.
#[derive(Default)]
pub(super) struct Names {
    /// The file's, for all in the meeting with the number.
    pub of_file: BTreeMap<OrgNumber, String>,
    /// Rows that were given the meeting's.
    pub notes: Vec<Note>,
}

/// Asks where the file says another name of a number than the meeting does, and writes the meeting's name into the rows where
/// it was chosen. Another spelling of the same words is no other name.
pub(super) fn chosen(rows: &mut [Row], known: &[Need], asking: &mut Asking) -> Names {
    let mut in_meeting: HashMap<&OrgNumber, Vec<&str>> = HashMap::new();
    for owner in known.iter().map(|need| &need.owner) {
        if let Some(number) = &owner.org_number {
            let names = in_meeting.entry(number).or_default();
            if !names.contains(&owner.name.as_str()) {
                names.push(&owner.name);
            }
        }
    }
    let mut other: BTreeMap<OrgNumber, Vec<usize>> = BTreeMap::new();
    for (row, Row { need, .. }) in rows.iter().enumerate() {
        let Some(number) = &need.owner.org_number else { continue };
        let Some(names) = in_meeting.get(number) else { continue };
        let name = plain(&need.owner.name);
        if !names.iter().any(|known| plain(known) == name) {
            other.entry(number.clone()).or_default().push(row);
        }
    }
    let mut names = Names::default();
    for (number, concerned) in other {
        let Some(meeting) = in_meeting.get(&number).and_then(|names| names.first()) else { continue };
        let Some(first) = concerned.first() else { continue };
        let file = rows[*first].need.owner.name.clone();
        let at = |row: &usize| place(&rows[*row].place, &rows[*row].need);
        let concerns: Vec<Place> = concerned.iter().map(at).collect();
        let told = (number.digits().to_owned(), number.to_string());
        match questions::owner_name(asking, (&told.0, &told.1), (&file, meeting), concerns.clone()) {
            Some(Stands::Ours) => {
                concerned.iter().for_each(|row| rows[*row].need.owner.name = (*meeting).to_owned());
                let count = values([("count", concerns.len().to_string())]);
                names.notes.push(Note { code: NoteCode::NameChosen, values: count, places: concerns });
            }
            Some(Stands::Theirs) => drop(names.of_file.insert(number, file)),
            None => {}
        }
    }
    names
}
