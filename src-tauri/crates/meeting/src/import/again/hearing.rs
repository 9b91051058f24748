//! What is heard of a file row by row: what is new, what changes, what the meeting keeps.

use std::collections::{BTreeMap, HashMap};

use documents::import::Field;
use forum::{Need, NeedId, OrgNumber};

use super::super::told::{FieldChanged, ImportReport, NeedChanged, NeedTold, OwnKept};
use super::earlier::Earlier;
use super::merging::Merged;

/// What is heard so far.
#[derive(Default)]
pub(super) struct Heard {
    /// The behovsmeldinger to write: the new ones and those that change, in the order of the file.
    pub put: Vec<Need>,
    /// What the file said that the imports before it did not.
    pub said: Vec<Need>,
    added: Vec<NeedTold>,
    changed: Vec<NeedChanged>,
    kept: Vec<OwnKept>,
}

impl Heard {
    /// One that the meeting does not have.
    pub fn new_one(&mut self, need: &Need) {
        self.added.push(NeedTold::from(need));
        self.said.push(need.clone());
        self.put.push(need.clone());
    }

    /// One that the meeting has.
    pub fn again(&mut self, known: &Need, merged: Merged, earlier: &Earlier) {
        let Merged { need, as_read, changed, kept } = merged;
        // One that had been gone is heard anew, so that it counts as there.
        if earlier.said(&known.id) != Some(&as_read) || earlier.was_absent(&known.id) {
            self.said.push(as_read);
        }
        if !changed.is_empty() {
            self.changed.push(NeedChanged { need: NeedTold::from(known), fields: changed });
            self.put.push(need);
        }
        self.kept.extend(kept);
    }

    /// One that the file does not have, of an owner whose name was chosen.
    pub fn renamed(&mut self, known: &Need, names: &BTreeMap<OrgNumber, String>, earlier: &Earlier) {
        let name = known.owner.org_number.as_ref().and_then(|number| names.get(number));
        let Some(name) = name.filter(|name| **name != known.owner.name) else { return };
        let field = Field::Owner.code().to_owned();
        let changed = FieldChanged { field, before: known.owner.name.clone(), after: name.clone() };
        self.changed.push(NeedChanged { need: NeedTold::from(known), fields: vec![changed] });
        let with_name = |need: &Need| {
            let mut need = need.clone();
            need.owner.name.clone_from(name);
            need
        };
        self.put.push(with_name(known));
        self.said.extend(earlier.said(&known.id).map(with_name));
    }

    /// Tells it. Gives what is to be written, and what was said.
    pub fn told(self, report: &mut ImportReport) -> (Vec<Need>, Vec<Need>) {
        (report.added, report.changed, report.kept) = (self.added, self.changed, self.kept);
        (self.put, self.said)
    }
}

/// The meeting's behovsmeldinger as they will be.
pub(super) fn after(known: &[Need], put: &[Need], is_removed: impl Fn(&NeedId) -> bool) -> Vec<Need> {
    let mut put: HashMap<&NeedId, &Need> = put.iter().map(|need| (&need.id, need)).collect();
    let kept = known.iter().filter(|need| !is_removed(&need.id));
    let mut after: Vec<Need> = kept.map(|need| put.remove(&need.id).unwrap_or(need).clone()).collect();
    after.extend(put.into_values().cloned());
    after
}
