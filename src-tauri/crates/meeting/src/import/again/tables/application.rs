//! Søknader to the 30 % part, by their numbers.

use std::collections::BTreeSet;

use documents::import::{Field, Place, plain};
use forum::{Application, Participant, Scheme};
use serde::Deserialize as _;
use serde_json::Value;
use store::{StoreError, Tables};

use super::super::earlier::Beginning;
use super::super::entry::{Entry, PlainPart, Told, plain_parts};
use super::super::names::Beside;
use super::super::renaming::Renaming;
use super::super::row::Row;
use crate::state::State;

plain_parts! { PARTS Application;
    Call [Call] call;
    Category [] category;
    Owner [] owner;
    Kindergarten [Kindergarten] kindergarten;
    Municipality [Municipality] municipality;
    Study [Study] study;
    Students [Students] students;
    AppliedSum [AppliedSum] applied;
    DispensationsMunicipality [DispensationsMunicipality] dispensations_municipality;
    DispensationsKindergarten [DispensationsKindergarten] dispensations_kindergarten;
    Progress [Progress] progress;
    Received [] received;
    StudyYear [StudyYear] study_year;
}

impl Entry for Application {
    type Part = &'static PlainPart<Application>;

    fn id(&self) -> String {
        self.number.to_string()
    }

    fn title_in(&self, _: &[Scheme]) -> String {
        let of = [self.owner.as_str(), &self.kindergarten].into_iter().filter(|name| !name.is_empty());
        format!("{} {}", self.number, of.collect::<Vec<_>>().join(" – "))
    }

    fn parts_of(_: &[&Application]) -> Vec<Self::Part> {
        PARTS.iter().collect()
    }

    fn under_id_of(self, known: &Application) -> Application {
        Application { number: known.number, ..self }
    }

    fn heard_in(body: &Value) -> Vec<Application> {
        // An earlier program wrote the list alone.
        let list = if body.is_array() { Some(body) } else { body.get(Self::LISTED) };
        list.and_then(|list| Vec::deserialize(list).ok()).unwrap_or_default()
    }
}

impl Row for Application {
    const LISTED: &'static str = "applications";
    const BEGINNING: Beginning = Beginning::Edition;
    const NUMBERED: bool = true;

    fn known(state: &State, _: &Renaming) -> Vec<Application> {
        state.applications.clone()
    }

    fn key(&self) -> String {
        self.number.to_string()
    }

    fn likeness(&self) -> Option<String> {
        let words = [&self.owner, &self.kindergarten, &self.municipality].map(|word| plain(word));
        let study = self.study.as_deref().map(plain).unwrap_or_default();
        Some(format!("{} {} {} {study}", self.call, self.category.told(), words.join("|")))
    }

    fn is_same_under_key(&self, known: &Application) -> bool {
        plain(&self.owner) == plain(&known.owner)
    }

    fn beside(&mut self, _: Place) -> Option<Beside<'_>> {
        None
    }

    fn follow_name(&mut self) {}

    fn renumber(&mut self, taken: &mut BTreeSet<String>) -> bool {
        let highest = taken.iter().filter_map(|number| number.parse::<u32>().ok()).max().unwrap_or(0);
        self.number = highest.saturating_add(1);
        taken.insert(self.key())
    }

    fn write(put: &[Self], removed: &[Self], _: &[Participant], tables: &Tables<'_>) -> Result<(), StoreError> {
        removed.iter().try_for_each(|one| tables.applications().remove(one.number))?;
        put.iter().try_for_each(|one| tables.applications().put(one))
    }
}
