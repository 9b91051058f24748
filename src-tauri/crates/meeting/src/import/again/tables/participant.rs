//! Networks and owners with their key figures, by name: what such a table says, and nothing of what was given.

use std::collections::{BTreeSet, HashMap, HashSet};

use documents::import::{Field, Place, plain};
use forum::{OrgNumber, Participant, Participation, Recipient, Scheme, SchemeId};
use serde::Deserialize as _;
use serde_json::Value;
use store::{StoreError, Tables};

use super::super::earlier::Beginning;
use super::super::entry::{Entry, Part, Told};
use super::super::names::Beside;
use super::super::renaming::Renaming;
use super::super::row::Row;
use crate::state::State;

/// A part of a participant.
#[derive(Clone, Debug)]
pub(in crate::import) enum ParticipantPart {
    /// What it is.
    Kind,
    /// Where it lies.
    Region,
    /// Who is paid.
    Recipient,
    /// One key figure.
    Figure(String),
    /// Whether it takes part in a scheme in a year.
    TakesPart(SchemeId, i32),
}

/// Who is paid, with the number: «Fjordvik kommune (912 345 678)».
pub(super) fn told_recipient(recipient: Option<&Recipient>) -> String {
    let told = |Recipient { name, org_number }: &Recipient| match org_number {
        Some(number) => format!("{name} ({number})"),
        None => name.clone(),
    };
    recipient.map(told).unwrap_or_default()
}

/// The number of who is paid, where that is the participant itself: by it a participant of another name is recognised.
pub(super) fn own_number(name: &str, recipient: Option<&Recipient>) -> Option<OrgNumber> {
    recipient.filter(|recipient| recipient.name == name)?.org_number.clone()
}

fn value(of: &Participant, figure: &str) -> Option<rust_decimal::Decimal> {
    of.key_figure(figure).map(|figure| figure.value)
}

impl Entry for Participant {
    type Part = ParticipantPart;

    fn id(&self) -> String {
        self.name.clone()
    }

    fn title_in(&self, _: &[Scheme]) -> String {
        self.name.clone()
    }

    fn parts_of(of: &[&Participant]) -> Vec<ParticipantPart> {
        let mut parts = vec![ParticipantPart::Kind, ParticipantPart::Region, ParticipantPart::Recipient];
        let mut seen: BTreeSet<&str> = BTreeSet::new();
        let figures = of.iter().flat_map(|one| &one.key_figures).filter(|figure| seen.insert(&figure.figure));
        parts.extend(figures.map(|figure| ParticipantPart::Figure(figure.figure.clone())));
        let mut seen: BTreeSet<(&SchemeId, i32)> = BTreeSet::new();
        let years = of.iter().flat_map(|one| &one.years).filter(|year| seen.insert((&year.scheme, year.year)));
        parts.extend(years.map(|year| ParticipantPart::TakesPart(year.scheme.clone(), year.year)));
        parts
    }

    fn under_id_of(self, known: &Participant) -> Participant {
        Participant { name: known.name.clone(), ..self }
    }

    fn heard_in(body: &Value) -> Vec<Participant> {
        // An earlier program wrote the list alone.
        let list = if body.is_array() { Some(body) } else { body.get(Self::LISTED) };
        list.and_then(|list| Vec::deserialize(list).ok()).unwrap_or_default()
    }
}

impl Part<Participant> for ParticipantPart {
    fn id(&self) -> String {
        match self {
            ParticipantPart::Kind => Field::ParticipantKind.code().to_owned(),
            ParticipantPart::Region => Field::Region.code().to_owned(),
            ParticipantPart::Recipient => Field::Recipient.code().to_owned(),
            ParticipantPart::Figure(figure) => figure.clone(),
            ParticipantPart::TakesPart(scheme, _) => format!("{}:{scheme}", Field::TakesPartIn.code()),
        }
    }

    fn is_said_by(&self, columns: &HashSet<String>) -> bool {
        let is_there = |field: Field| columns.contains(field.code());
        match self {
            ParticipantPart::Recipient => is_there(Field::Recipient) || is_there(Field::OrgNumber),
            ParticipantPart::Kind
            | ParticipantPart::Region
            | ParticipantPart::Figure(_)
            | ParticipantPart::TakesPart(..) => columns.contains(self.id().as_str()),
        }
    }

    fn is_same(&self, one: &Participant, other: &Participant) -> bool {
        match self {
            ParticipantPart::Kind => one.kind == other.kind,
            ParticipantPart::Region => one.region == other.region,
            // A blank cell says nothing of who is paid.
            ParticipantPart::Recipient => other.recipient.is_none() || one.recipient == other.recipient,
            ParticipantPart::Figure(figure) => value(one, figure) == value(other, figure),
            ParticipantPart::TakesPart(scheme, year) => {
                let takes_part = |of: &Participant| of.in_year(scheme, *year).map(|year| year.takes_part);
                takes_part(one) == takes_part(other)
            }
        }
    }

    fn copy(&self, from: &Participant, to: &mut Participant) {
        match self {
            ParticipantPart::Kind => to.kind = from.kind,
            ParticipantPart::Region => to.region.clone_from(&from.region),
            ParticipantPart::Recipient => to.recipient.clone_from(&from.recipient),
            ParticipantPart::Figure(figure) => {
                let place = to.key_figures.iter().position(|known| known.figure == *figure);
                match (from.key_figure(figure), place) {
                    (Some(read), Some(place)) => to.key_figures[place].clone_from(read),
                    (Some(read), None) => to.key_figures.push(read.clone()),
                    (None, Some(place)) => drop(to.key_figures.remove(place)),
                    (None, None) => {}
                }
            }
            ParticipantPart::TakesPart(scheme, year) => {
                let is_it = |known: &Participation| known.scheme == *scheme && known.year == *year;
                let place = to.years.iter().position(is_it);
                match (from.in_year(scheme, *year), place) {
                    (Some(read), Some(place)) => to.years[place].takes_part = read.takes_part,
                    (Some(read), None) => to.years.push(read.clone()),
                    (None, Some(place)) => drop(to.years.remove(place)),
                    (None, None) => {}
                }
            }
        }
    }

    fn told(&self, of: &Participant) -> String {
        match self {
            ParticipantPart::Kind => of.kind.told(),
            ParticipantPart::Region => of.region.clone(),
            ParticipantPart::Recipient => told_recipient(of.recipient.as_ref()),
            ParticipantPart::Figure(figure) => value(of, figure).told(),
            ParticipantPart::TakesPart(scheme, year) => of.in_year(scheme, *year).map(|year| year.takes_part).told(),
        }
    }
}

impl Row for Participant {
    const LISTED: &'static str = "participants";
    const BEGINNING: Beginning = Beginning::Edition;
    const NUMBERED: bool = false;

    fn known(state: &State, renaming: &Renaming) -> Vec<Participant> {
        renaming.participants(state).to_vec()
    }

    fn key(&self) -> String {
        plain(&self.name)
    }

    fn likeness(&self) -> Option<String> {
        own_number(&self.name, self.recipient.as_ref()).map(|number| number.to_string())
    }

    fn is_same_under_key(&self, _: &Participant) -> bool {
        true
    }

    fn beside(&mut self, at: Place) -> Option<Beside<'_>> {
        let Recipient { name, org_number } = self.recipient.as_mut()?;
        let at = Place { value: name.clone(), ..at };
        Some(Beside { name, number: org_number.clone()?, at })
    }

    fn follow_name(&mut self) {}

    fn renumber(&mut self, _: &mut BTreeSet<String>) -> bool {
        false
    }

    fn write(put: &[Self], removed: &[Self], has: &[Participant], tables: &Tables<'_>) -> Result<(), StoreError> {
        let has: HashMap<&str, &Participant> = has.iter().map(|one| (one.name.as_str(), one)).collect();
        for one in removed {
            let Some(known) = has.get(one.name.as_str()) else { continue };
            // What other tables said of it stays.
            let given = known.years.iter().filter(|year| year.given.is_some());
            let left = Participant { key_figures: Vec::new(), years: given.cloned().collect(), ..(*known).clone() };
            match left.years.is_empty() {
                true => tables.participants().remove(&one.name)?,
                false => tables.participants().put(&left)?,
            }
        }
        put.iter().try_for_each(|one| tables.participants().put(one))
    }
}
