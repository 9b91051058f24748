//! One organisation number is one name, in the file and in the meeting: where they say different ones, one is chosen.

use std::collections::{BTreeMap, HashMap};

use documents::import::{Asking, Field, Note, NoteCode, Place, plain};
use forum::{OrgNumber, Participant};

use super::super::told::FieldChanged;
use super::merging::Stands;
use super::questions::{self, values};
use crate::state::State;

/// A name beside an organisation number in the file, in whatever table.
pub(in crate::import) struct Beside<'r> {
    /// The name, which may be changed.
    pub name: &'r mut String,
    /// The number.
    pub number: OrgNumber,
    /// Where it stands.
    pub at: Place,
}

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
pub(super) fn chosen<'r>(rows: impl Iterator<Item = Beside<'r>>, state: &State, asking: &mut Asking) -> Names {
    let in_meeting = in_meeting(state);
    let mut other: BTreeMap<OrgNumber, Vec<Beside>> = BTreeMap::new();
    for beside in rows {
        let Some(names) = in_meeting.get(&beside.number) else { continue };
        let name = plain(beside.name);
        if !names.iter().any(|known| plain(known) == name) {
            other.entry(beside.number.clone()).or_default().push(beside);
        }
    }
    let mut names = Names::default();
    for (number, concerned) in other {
        let Some(meeting) = in_meeting.get(&number).and_then(|names| names.first()) else { continue };
        let Some(file) = concerned.first().map(|beside| beside.name.clone()) else { continue };
        let concerns: Vec<Place> = concerned.iter().map(|beside| beside.at.clone()).collect();
        let told = (number.digits().to_owned(), number.to_string());
        match questions::owner_name(asking, (&told.0, &told.1), (&file, meeting), concerns.clone()) {
            Some(Stands::Ours) => {
                concerned.into_iter().for_each(|beside| (*meeting).clone_into(beside.name));
                let count = values([("count", concerns.len().to_string())]);
                names.notes.push(Note { code: NoteCode::NameChosen, values: count, places: concerns });
            }
            Some(Stands::Theirs) => drop(names.of_file.insert(number, file)),
            None => {}
        }
    }
    names
}

/// The names that each number has in the meeting: those of behovsmeldinger first, then those of who is paid.
fn in_meeting(state: &State) -> HashMap<&OrgNumber, Vec<&str>> {
    let owners = state.needs.iter().filter_map(|need| Some((need.owner.org_number.as_ref()?, &need.owner.name)));
    let recipients = state.participants.iter().filter_map(|one| one.recipient.as_ref());
    let recipients = recipients.filter_map(|recipient| Some((recipient.org_number.as_ref()?, &recipient.name)));
    let mut in_meeting: HashMap<&OrgNumber, Vec<&str>> = HashMap::new();
    for (number, name) in owners.chain(recipients) {
        let names = in_meeting.entry(number).or_default();
        if !names.contains(&name.as_str()) {
            names.push(name);
        }
    }
    in_meeting
}

impl Names {
    /// What an owner or recipient with the number is called now, when that is changed.
    pub fn new_name(&self, number: Option<&OrgNumber>, name: &str) -> Option<&String> {
        number.and_then(|number| self.of_file.get(number)).filter(|chosen| *chosen != name)
    }

    /// A participant with its new names, and how its own name changed. Its own name follows that of who is paid where both
    /// were one.
    pub fn renamed(&self, participant: &Participant) -> Option<(Participant, FieldChanged)> {
        let recipient = participant.recipient.as_ref()?;
        let name = self.new_name(recipient.org_number.as_ref(), &recipient.name)?;
        let is_itself = recipient.name == participant.name;
        let field = if is_itself { Field::Participant } else { Field::Recipient }.code().to_owned();
        let changed = FieldChanged { field, before: recipient.name.clone(), after: name.clone() };
        let mut renamed = participant.clone();
        if is_itself {
            renamed.name.clone_from(name);
        }
        if let Some(recipient) = &mut renamed.recipient {
            recipient.name.clone_from(name);
        }
        Some((renamed, changed))
    }
}
