//! Frames, by scheme and year, allotment by allotment.

use std::collections::{BTreeSet, HashSet};

use documents::import::{Field, Place};
use forum::{Frame, FramePart, Participant, Scheme};
use serde::Deserialize as _;
use serde_json::Value;
use store::{StoreError, Tables};

use super::super::earlier::Beginning;
use super::super::entry::{Entry, Part, Told, short_name};
use super::super::names::Beside;
use super::super::renaming::Renaming;
use super::super::row::Row;
use crate::state::State;

/// What the importer calls the two allotments of a frame.
const ALLOTMENTS: [(&str, Field); 2] =
    [("Hovedtildeling", Field::MainAllocation), ("Tilleggstildeling", Field::Supplement)];

/// A part of a frame.
#[derive(Clone, Debug)]
pub(in crate::import) enum FrameChange {
    /// The whole frame, where its allotments have other names than a file's.
    Whole,
    /// An allotment that is added or gone.
    Allotment(&'static str, Field),
    /// One thing of an allotment that stays.
    Of(&'static str, Aspect),
}

/// What an allotment says.
#[derive(Clone, Copy, Debug)]
pub(in crate::import) enum Aspect {
    /// How much.
    Amount(Field),
    /// Estimate or final.
    Status,
    /// The day of the letter.
    Date,
    /// The reference of the letter.
    Reference,
}

impl Entry for Frame {
    type Part = FrameChange;

    fn id(&self) -> String {
        format!("{}:{}", self.scheme, self.year)
    }

    fn title_in(&self, schemes: &[Scheme]) -> String {
        format!("{} {}", short_name(schemes, &self.scheme), self.year)
    }

    fn parts_of(of: &[&Frame]) -> Vec<FrameChange> {
        let names: BTreeSet<&str> = of.iter().flat_map(|frame| &frame.parts).map(|part| part.name.as_str()).collect();
        let is_of_files = |name: &&str| ALLOTMENTS.iter().any(|(known, _)| known == name);
        if !names.iter().all(is_of_files) || of.iter().any(|frame| is_doubled(frame)) {
            return vec![FrameChange::Whole];
        }
        let there = ALLOTMENTS.into_iter().filter(|(name, _)| names.contains(name));
        let parts = there.flat_map(|(name, field)| match of.iter().all(|frame| allotment(frame, name).is_some()) {
            true => [Aspect::Amount(field), Aspect::Status, Aspect::Date, Aspect::Reference]
                .map(|aspect| FrameChange::Of(name, aspect))
                .to_vec(),
            false => vec![FrameChange::Allotment(name, field)],
        });
        parts.collect()
    }

    fn under_id_of(self, _: &Frame) -> Frame {
        self
    }

    fn heard_in(body: &Value) -> Vec<Frame> {
        // An earlier program wrote the list alone.
        let list = if body.is_array() { Some(body) } else { body.get(Self::LISTED) };
        list.and_then(|list| Vec::deserialize(list).ok()).unwrap_or_default()
    }
}

fn is_doubled(frame: &Frame) -> bool {
    let names: BTreeSet<&str> = frame.parts.iter().map(|part| part.name.as_str()).collect();
    names.len() != frame.parts.len()
}

fn allotment<'f>(frame: &'f Frame, name: &str) -> Option<&'f FramePart> {
    frame.parts.iter().find(|part| part.name == name)
}

impl Part<Frame> for FrameChange {
    fn id(&self) -> String {
        let field = match self {
            FrameChange::Whole => Field::MainAllocation,
            FrameChange::Allotment(_, field) | FrameChange::Of(_, Aspect::Amount(field)) => *field,
            FrameChange::Of(_, Aspect::Status) => Field::Status,
            FrameChange::Of(_, Aspect::Date) => Field::LetterDate,
            FrameChange::Of(_, Aspect::Reference) => Field::LetterReference,
        };
        field.code().to_owned()
    }

    fn is_said_by(&self, columns: &HashSet<String>) -> bool {
        match self {
            FrameChange::Whole | FrameChange::Of(_, Aspect::Status) => true,
            FrameChange::Allotment(..) | FrameChange::Of(..) => columns.contains(self.id().as_str()),
        }
    }

    fn is_same(&self, one: &Frame, other: &Frame) -> bool {
        match self {
            FrameChange::Whole => one.parts == other.parts,
            FrameChange::Allotment(name, _) => allotment(one, name) == allotment(other, name),
            FrameChange::Of(..) => self.told(one) == self.told(other),
        }
    }

    fn copy(&self, from: &Frame, to: &mut Frame) {
        match self {
            FrameChange::Whole => to.parts.clone_from(&from.parts),
            FrameChange::Allotment(name, _) => {
                to.parts.retain(|part| part.name != *name);
                to.parts.extend(allotment(from, name).cloned());
                to.parts.sort_by_key(|part| ALLOTMENTS.iter().position(|(known, _)| *known == part.name));
            }
            FrameChange::Of(name, aspect) => {
                let to = to.parts.iter_mut().find(|part| part.name == *name);
                if let (Some(from), Some(to)) = (allotment(from, name), to) {
                    match aspect {
                        Aspect::Amount(_) => to.amount = from.amount,
                        Aspect::Status => to.status = from.status,
                        Aspect::Date => to.date = from.date,
                        Aspect::Reference => to.reference.clone_from(&from.reference),
                    }
                }
            }
        }
    }

    fn told(&self, of: &Frame) -> String {
        match self {
            FrameChange::Whole => of.amount().told(),
            FrameChange::Allotment(name, _) => allotment(of, name).map(|part| part.amount).told(),
            FrameChange::Of(name, aspect) => {
                let told = allotment(of, name).map(|part| match aspect {
                    Aspect::Amount(_) => part.amount.told(),
                    Aspect::Status => part.status.told(),
                    Aspect::Date => part.date.told(),
                    Aspect::Reference => part.reference.told(),
                });
                told.unwrap_or_default()
            }
        }
    }
}

impl Row for Frame {
    const LISTED: &'static str = "frames";
    // A meeting begins with its county's frames, which no file had.
    const BEGINNING: Beginning = Beginning::Ground;
    const NUMBERED: bool = false;

    fn known(state: &State, _: &Renaming) -> Vec<Frame> {
        state.frames.clone()
    }

    fn key(&self) -> String {
        self.id()
    }

    fn likeness(&self) -> Option<String> {
        None
    }

    fn is_same_under_key(&self, _: &Frame) -> bool {
        true
    }

    fn beside(&mut self, _: Place) -> Option<Beside<'_>> {
        None
    }

    fn follow_name(&mut self) {}

    fn renumber(&mut self, _: &mut BTreeSet<String>) -> bool {
        false
    }

    fn write(put: &[Self], removed: &[Self], _: &[Participant], tables: &Tables<'_>) -> Result<(), StoreError> {
        let empty = |frame: &Frame| Frame { parts: Vec::new(), ..frame.clone() };
        removed.iter().try_for_each(|frame| tables.frames().put(&empty(frame)))?;
        put.iter().try_for_each(|frame| tables.frames().put(frame))
    }
}
