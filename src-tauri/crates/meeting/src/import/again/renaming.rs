//! Writes chosen names wherever the meeting has the number: behovsmeldinger, participants, and the amounts set for their pots.

use allocation::{Adjustment, Group, GroupLevel};
use documents::import::Field;
use forum::{Need, Participant};
use store::{StoreError, Tables};

use super::super::told::FieldChanged;
use super::groups::drafts;
use super::names::Names;
use crate::state::State;

/// What is renamed in the meeting.
#[derive(Default)]
pub(in crate::import) struct Renaming {
    /// Behovsmeldinger with their owners' new names, each with what is changed.
    pub needs: Vec<(Need, FieldChanged)>,
    /// Participants as they were, each with what is changed.
    pub participants: Vec<(Participant, FieldChanged)>,
    /// Every participant as it will be, in order, when any of them is renamed.
    all: Option<Vec<Participant>>,
    /// Their names as they were.
    before: Vec<String>,
    /// Amounts of pots, by draft: under the old name, and under the new.
    pots: Vec<(String, Group, Group, Adjustment)>,
}

impl Renaming {
    /// Of all that has a chosen number.
    pub(super) fn of(state: &State, names: &Names) -> Renaming {
        if names.of_file.is_empty() {
            return Renaming::default();
        }
        let mut renaming = Renaming {
            needs: state.needs.iter().filter_map(|need| need_of(need, names)).collect(),
            ..Renaming::default()
        };
        let mut all = Vec::new();
        for participant in &state.participants {
            let Some((renamed, changed)) = names.renamed(participant) else {
                all.push(participant.clone());
                continue;
            };
            if renamed.name != participant.name {
                renaming.pots.extend(pots(state, &participant.name, &renamed.name));
            }
            renaming.participants.push((participant.clone(), changed));
            all.push(renamed);
        }
        if !renaming.participants.is_empty() {
            renaming.before = state.participants.iter().map(|one| one.name.clone()).collect();
            renaming.all = Some(all);
        }
        renaming
    }

    /// The meeting's participants with their new names.
    pub fn participants<'a>(&'a self, state: &'a State) -> &'a [Participant] {
        self.all.as_deref().unwrap_or(&state.participants)
    }

    /// Nothing is renamed.
    pub fn is_nothing(&self) -> bool {
        self.needs.is_empty() && self.all.is_none()
    }

    /// Writes it. Participants are written in the order they had.
    pub fn write(&self, tables: &Tables<'_>) -> Result<(), StoreError> {
        self.needs.iter().try_for_each(|(need, _)| tables.needs().put(need))?;
        if let Some(all) = &self.all {
            self.before.iter().try_for_each(|name| tables.participants().remove(name))?;
            all.iter().try_for_each(|one| tables.participants().put(one))?;
        }
        self.pots.iter().try_for_each(|(draft, old, new, adjustment)| {
            tables.adjustments().remove_group(draft, old)?;
            tables.adjustments().put_group(draft, new, adjustment)
        })
    }
}

fn need_of(need: &Need, names: &Names) -> Option<(Need, FieldChanged)> {
    let name = names.new_name(need.owner.org_number.as_ref(), &need.owner.name)?;
    let field = Field::Owner.code().to_owned();
    let changed = FieldChanged { field, before: need.owner.name.clone(), after: name.clone() };
    let mut renamed = need.clone();
    renamed.owner.name.clone_from(name);
    Some((renamed, changed))
}

/// The amounts that are set for the pot of this name, in every draft.
fn pots(state: &State, old: &str, new: &str) -> Vec<(String, Group, Group, Adjustment)> {
    let of_draft = |(draft, set): (&str, &allocation::Adjustments)| {
        let of_pot = set.groups.iter().filter(|(group, _)| group.level == GroupLevel::Pot && group.name == old);
        let moved = of_pot.map(|(group, adjustment)| {
            let renamed = Group { name: new.to_owned(), ..group.clone() };
            (draft.to_owned(), group.clone(), renamed, *adjustment)
        });
        moved.collect::<Vec<_>>()
    };
    drafts(state).flat_map(of_draft).collect()
}
