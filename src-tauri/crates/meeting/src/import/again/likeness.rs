//! What a behovsmelding is told by: its owner, its measure, its partner. Two are compared by these, not by their numbers.

use std::collections::{BTreeSet, HashMap};

use documents::import::plain;
use forum::{Need, Owner, SchemeId};

/// What a behovsmelding is told by, each word as a number: whether two are the same is seen without comparing text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Likeness {
    /// The scheme.
    pub scheme: u32,
    /// The owner: by its organisation number, else by its name.
    pub owner: u32,
    /// The owner's name, in whatever spelling.
    pub name: u32,
    /// The measure, in whatever spelling.
    pub measure: u32,
    /// The partner, in whatever spelling.
    pub partner: u32,
}

impl Likeness {
    /// Whether both are of one owner: the number may have been corrected, or is missing in one of them.
    pub fn has_owner_of(&self, other: &Likeness) -> bool {
        self.owner == other.owner || self.name == other.name
    }

    /// Whether both are of one owner and one measure.
    pub fn is_same_measure(&self, other: &Likeness) -> bool {
        self.has_owner_of(other) && self.measure == other.measure
    }
}

/// The words of the meeting and the file, each with its number.
#[derive(Default)]
pub(super) struct Words {
    numbers: HashMap<String, u32>,
    /// The organisation number beside each name, where all who have the name and say one say the same.
    org_numbers: HashMap<String, Option<String>>,
}

impl Words {
    /// Of all owners there are, so that one without a number is found by its name.
    pub fn of<'a>(owners: impl Iterator<Item = &'a Owner>) -> Words {
        let mut beside: HashMap<String, BTreeSet<&str>> = HashMap::new();
        for owner in owners {
            let found = beside.entry(plain(&owner.name)).or_default();
            found.extend(owner.org_number.as_ref().map(forum::OrgNumber::digits));
        }
        let only = |found: BTreeSet<&str>| match found.len() {
            1 => found.first().map(|digits| (*digits).to_owned()),
            _ => None,
        };
        let org_numbers = beside.into_iter().map(|(name, found)| (name, only(found))).collect();
        Words { numbers: HashMap::new(), org_numbers }
    }

    /// What a behovsmelding is told by.
    pub fn likeness(&mut self, need: &Need) -> Likeness {
        let name = plain(&need.owner.name);
        let beside_name = self.org_numbers.get(&name).cloned().flatten();
        let digits = need.owner.org_number.as_ref().map(|number| number.digits().to_owned()).or(beside_name);
        let owner = digits.unwrap_or_else(|| format!("name {name}"));
        Likeness {
            scheme: self.scheme(&need.scheme),
            owner: self.number(owner),
            name: self.number(format!("name {name}")),
            measure: self.number(plain(&need.measure)),
            partner: self.number(plain(&need.university)),
        }
    }

    fn scheme(&mut self, scheme: &SchemeId) -> u32 {
        self.number(format!("scheme {scheme}"))
    }

    fn number(&mut self, word: String) -> u32 {
        let next = u32::try_from(self.numbers.len()).unwrap_or(u32::MAX);
        *self.numbers.entry(word).or_insert(next)
    }
}
