//! What an owner was given in a scheme in earlier years: a row of last year's amounts. Its owner is a participant, of whom other
//! tables say other things.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use documents::import::{Field, Place, plain};
use forum::{Participant, ParticipantKind, Participation, Recipient, Scheme, SchemeId};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use store::{StoreError, Tables};

use super::super::earlier::Beginning;
use super::super::entry::{Entry, Part, Told, short_name};
use super::super::names::Beside;
use super::super::renaming::Renaming;
use super::super::row::Row;
use super::participant::{own_number, told_recipient};
use crate::state::State;

/// An owner in a scheme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::import) struct Share {
    owner: String,
    kind: ParticipantKind,
    region: String,
    recipient: Option<Recipient>,
    scheme: SchemeId,
    /// Year by year.
    years: Vec<Participation>,
}

/// What a participant was given, scheme by scheme: years with an amount, and years before the meeting's without a part.
pub(in crate::import) fn shares_of(participant: &Participant, meeting: i32) -> Vec<Share> {
    let mut by_scheme: BTreeMap<&SchemeId, Vec<Participation>> = BTreeMap::new();
    let is_said = |year: &&Participation| year.given.is_some() || !year.takes_part && year.year < meeting;
    for year in participant.years.iter().filter(is_said) {
        by_scheme.entry(&year.scheme).or_default().push(year.clone());
    }
    let share = |(scheme, years): (&SchemeId, Vec<Participation>)| Share {
        owner: participant.name.clone(),
        kind: participant.kind,
        region: participant.region.clone(),
        recipient: participant.recipient.clone(),
        scheme: scheme.clone(),
        years,
    };
    by_scheme.into_iter().map(share).collect()
}

impl Share {
    fn year(&self, year: i32) -> Option<&Participation> {
        self.years.iter().find(|known| known.year == year)
    }
}

/// A part of a share.
#[derive(Clone, Debug)]
pub(in crate::import) enum SharePart {
    /// Where the owner lies.
    Region,
    /// The owner's number.
    Recipient,
    /// Whether it took part in a year.
    TakesPart(i32),
    /// What it was given in a year.
    Given(i32),
    /// A word on a year.
    Note(i32),
}

impl Entry for Share {
    type Part = SharePart;

    fn id(&self) -> String {
        format!("{}:{}", self.owner, self.scheme)
    }

    fn title_in(&self, schemes: &[Scheme]) -> String {
        format!("{}, {}", self.owner, short_name(schemes, &self.scheme))
    }

    fn parts_of(of: &[&Share]) -> Vec<SharePart> {
        let years: BTreeSet<i32> = of.iter().flat_map(|share| &share.years).map(|year| year.year).collect();
        let of_year = |year| [SharePart::Given(year), SharePart::TakesPart(year), SharePart::Note(year)];
        [SharePart::Region, SharePart::Recipient].into_iter().chain(years.into_iter().flat_map(of_year)).collect()
    }

    fn under_id_of(self, known: &Share) -> Share {
        Share { owner: known.owner.clone(), kind: known.kind, ..self }
    }

    fn heard_in(body: &Value) -> Vec<Share> {
        if let Some(shares) = body.get(Self::LISTED).and_then(|list| Vec::deserialize(list).ok()) {
            return shares;
        }
        // The first entry of a file has participants, as an earlier program's imports have.
        let year = body.pointer("/meeting/year").and_then(Value::as_i64).and_then(|year| i32::try_from(year).ok());
        let meeting = year.unwrap_or(i32::MAX);
        Participant::heard_in(body).iter().flat_map(|one| shares_of(one, meeting)).collect()
    }
}

impl Part<Share> for SharePart {
    fn id(&self) -> String {
        match self {
            SharePart::Region => Field::Region.code().to_owned(),
            SharePart::Recipient => Field::OrgNumber.code().to_owned(),
            SharePart::TakesPart(_) => Field::TakesPart.code().to_owned(),
            SharePart::Given(year) => format!("{}:{year}", Field::Given.code()),
            SharePart::Note(_) => Field::Note.code().to_owned(),
        }
    }

    fn is_said_by(&self, columns: &HashSet<String>) -> bool {
        match self {
            // A dash for the amount says it too.
            SharePart::TakesPart(year) => columns.contains(SharePart::Given(*year).id().as_str()),
            SharePart::Region | SharePart::Recipient | SharePart::Given(_) | SharePart::Note(_) => {
                columns.contains(self.id().as_str())
            }
        }
    }

    fn is_same(&self, one: &Share, other: &Share) -> bool {
        // A row says nothing of years and places that it has no word of.
        let is_silent = match self {
            SharePart::Region | SharePart::Recipient => self.told(other).is_empty(),
            SharePart::TakesPart(year) | SharePart::Given(year) | SharePart::Note(year) => other.year(*year).is_none(),
        };
        is_silent || self.told(one) == self.told(other)
    }

    fn copy(&self, from: &Share, to: &mut Share) {
        let year = match self {
            SharePart::Region => return to.region.clone_from(&from.region),
            SharePart::Recipient => return to.recipient.clone_from(&from.recipient),
            SharePart::TakesPart(year) | SharePart::Given(year) | SharePart::Note(year) => *year,
        };
        let place = to.years.iter().position(|known| known.year == year);
        match (from.year(year), place) {
            (Some(read), Some(place)) => {
                let known = &mut to.years[place];
                match self {
                    SharePart::TakesPart(_) => known.takes_part = read.takes_part,
                    SharePart::Given(_) => known.given = read.given,
                    SharePart::Note(_) => known.note.clone_from(&read.note),
                    SharePart::Region | SharePart::Recipient => {}
                }
            }
            (Some(read), None) => to.years.push(read.clone()),
            (None, Some(place)) => drop(to.years.remove(place)),
            (None, None) => {}
        }
    }

    fn told(&self, of: &Share) -> String {
        match self {
            SharePart::Region => of.region.clone(),
            SharePart::Recipient => told_recipient(of.recipient.as_ref()),
            SharePart::TakesPart(year) => of.year(*year).map(|year| year.takes_part).told(),
            SharePart::Given(year) => of.year(*year).and_then(|year| year.given).told(),
            SharePart::Note(year) => of.year(*year).and_then(|year| year.note.clone()).told(),
        }
    }
}

impl Row for Share {
    const LISTED: &'static str = "shares";
    const BEGINNING: Beginning = Beginning::Edition;
    const NUMBERED: bool = false;
    const ONE_ROW: bool = false;

    fn known(state: &State, renaming: &Renaming) -> Vec<Share> {
        renaming.participants(state).iter().flat_map(|one| shares_of(one, state.info.year)).collect()
    }

    fn key(&self) -> String {
        format!("{}:{}", plain(&self.owner), self.scheme)
    }

    fn likeness(&self) -> Option<String> {
        own_number(&self.owner, self.recipient.as_ref()).map(|number| format!("{number} {}", self.scheme))
    }

    fn is_same_under_key(&self, _: &Share) -> bool {
        true
    }

    fn beside(&mut self, at: Place) -> Option<Beside<'_>> {
        let number = self.recipient.as_ref()?.org_number.clone()?;
        let at = Place { value: self.owner.clone(), ..at };
        Some(Beside { name: &mut self.owner, number, at })
    }

    fn follow_name(&mut self) {
        if let Some(recipient) = &mut self.recipient {
            recipient.name.clone_from(&self.owner);
        }
    }

    fn renumber(&mut self, _: &mut BTreeSet<String>) -> bool {
        false
    }

    fn write(put: &[Self], removed: &[Self], has: &[Participant], tables: &Tables<'_>) -> Result<(), StoreError> {
        let mut touched = Touched::of(has);
        put.iter().for_each(|share| share.write_into(touched.of_share(share)));
        removed.iter().for_each(|share| share.take_from(touched.of_share(share)));
        // An owner of whom nothing is said any more is no participant.
        let is_nothing = |one: &Participant| one.years.is_empty() && one.key_figures.is_empty();
        touched.changed.iter().try_for_each(|one| match is_nothing(one) {
            true => tables.participants().remove(&one.name),
            false => tables.participants().put(one),
        })
    }
}

impl Share {
    fn write_into(&self, participant: &mut Participant) {
        for year in &self.years {
            let is_it = |known: &Participation| known.scheme == year.scheme && known.year == year.year;
            match participant.years.iter_mut().find(|known| is_it(known)) {
                Some(known) => known.clone_from(year),
                None => participant.years.push(year.clone()),
            }
        }
        if !self.region.is_empty() {
            participant.region.clone_from(&self.region);
        }
        if self.recipient.is_some() {
            participant.recipient.clone_from(&self.recipient);
        }
    }

    fn take_from(&self, participant: &mut Participant) {
        let is_said = |known: &Participation| known.scheme == self.scheme && self.year(known.year).is_some();
        participant.years.retain(|known| !is_said(known));
    }
}

/// The participants that shares are of, as they are changed so far.
struct Touched<'a> {
    has: HashMap<String, &'a Participant>,
    changed: Vec<Participant>,
    places: HashMap<String, usize>,
}

impl<'a> Touched<'a> {
    fn of(has: &'a [Participant]) -> Touched<'a> {
        let has = has.iter().map(|one| (plain(&one.name), one)).collect();
        Touched { has, changed: Vec::new(), places: HashMap::new() }
    }

    fn of_share(&mut self, share: &Share) -> &mut Participant {
        let key = plain(&share.owner);
        let place = *self.places.entry(key.clone()).or_insert_with(|| {
            let known = self.has.get(&key).map(|known| (*known).clone());
            self.changed.push(known.unwrap_or_else(|| Participant {
                name: share.owner.clone(),
                kind: share.kind,
                region: share.region.clone(),
                recipient: share.recipient.clone(),
                key_figures: Vec::new(),
                years: Vec::new(),
            }));
            self.changed.len() - 1
        });
        &mut self.changed[place]
    }
}
