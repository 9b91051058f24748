//! What a file of one of the other tables does to the meeting: the same questions and the same hearing as behovsmeldinger have.

use std::collections::{BTreeMap, HashSet};
use std::rc::Rc;

use documents::import::{Answers, Asking, Note, Place, Question, RecognisedSheet, RowPlace};
use forum::Scheme;
use serde_json::{Value, json};
use store::{StoreError, Tables};

use super::super::OtherReport;
use super::super::reading::{ToKeep, notes_of_remembered};
use super::super::told::{FieldChanged, GoneBecame, RowChanged, RowGone, RowKept, RowTold, joined, skipped};
use super::earlier::Earlier;
use super::entry::{Entry, Part as _};
use super::gone::{self, Looked};
use super::hearing::Heard;
use super::merging::{Again, Unsaid, merge};
use super::names;
use super::questions::{self, What};
use super::renaming::Renaming;
use super::row::Row;
use super::row_pairing::{self, Line};
use crate::command::{Refusal, RefusalCode};
use crate::desk::Desk;

/// What is told of the rows, beside what the reading told.
#[derive(Default)]
pub(in crate::import) struct RowsTold {
    /// How many rows come in; none with an open question.
    pub rows: usize,
    /// How many of them were in the meeting already.
    pub replaced: usize,
    /// The new ones.
    pub added: Vec<RowTold>,
    /// Those that change, field by field.
    pub changed: Vec<RowChanged>,
    /// Those of an earlier edition that the file does not have.
    pub gone: Vec<RowGone>,
    /// Where the meeting says something else and keeps it.
    pub kept: Vec<RowKept>,
    /// What is asked.
    pub questions: Vec<Question>,
    /// What was done on the way in.
    pub notes: Vec<Note>,
}

/// What an import of rows would do.
pub(in crate::import) struct Rows<T> {
    /// What is told of it.
    pub told: RowsTold,
    put: Vec<T>,
    removed: Vec<T>,
    said: Vec<T>,
    absent: Vec<String>,
    edition_of: Option<u64>,
    renaming: Renaming,
    /// The participants that the meeting has, with their new names.
    has: Vec<forum::Participant>,
    keep: ToKeep,
}

impl<T: Row> Rows<T> {
    /// Compares what was read, without problem or question, with the meeting.
    pub fn of(
        desk: &Desk,
        word: &str,
        read: (Vec<(T, RowPlace)>, &[RecognisedSheet], &str),
        own: &Answers,
        mut keep: (documents::import::Remembered, &str),
    ) -> Result<Rows<T>, Refusal> {
        let state = &desk.state;
        let (rows, sheets, file) = read;
        let mut asking = Asking::new(own);
        let mut rows: Vec<Line<T>> = rows.into_iter().map(|(entry, at)| Line { entry, at }).collect();
        let names =
            names::chosen(rows.iter_mut().filter_map(|line| line.entry.beside(at(&line.at))), state, &mut asking);
        rows.iter_mut().for_each(|line| line.entry.follow_name());
        let renaming = Renaming::of(state, &names);
        let known = T::known(state, &renaming);
        let paired = row_pairing::pair(&mut rows, &known, &mut asking, |entry| entry.title_in(&state.schemes));
        let earlier: Earlier<T> = Earlier::of(desk.file.standing_entries(word)?, T::BEGINNING);
        let columns = columns_of(sheets);
        let of_all: HashSet<String> = columns.values().flatten().cloned().collect();
        let mut heard = Heard::nothing();
        for (Line { entry, at: place }, of_known) in rows.iter().zip(&paired.of_row) {
            let Some(known) = of_known.map(|place| &known[place]) else {
                heard.new_one(entry);
                continue;
            };
            let id = known.id();
            let again = Again {
                known,
                read: entry,
                last: earlier.said(&id),
                unsaid: Unsaid::OfForum,
                columns: if T::ONE_ROW { columns.get(&place.sheet) } else { Some(&of_all) },
            };
            let name = known.title_in(&state.schemes);
            let merged = merge(
                &again,
                |_| false,
                |part| {
                    let both = [part.told(known), part.told(entry)];
                    questions::both_changed(
                        &mut asking,
                        (&id, &name),
                        &part.id(),
                        both,
                        Place { value: name.clone(), ..at(place) },
                    )
                },
            );
            heard.again(known, merged, &earlier);
        }
        let looked = Looked { known: &known, of_known: &paired.of_known, what: What::Rows, file, answers: own };
        let gone = gone::of(&looked, |_| true, &earlier, &mut asking, |one| one.title_in(&state.schemes));
        let removed =
            gone.iter().filter(|(_, became)| *became == GoneBecame::Removed).map(|(place, _)| known[*place].clone());
        let removed: Vec<T> = removed.collect();
        let stays = gone.iter().filter(|(_, became)| *became == GoneBecame::Kept).map(|(place, _)| known[*place].id());
        let absent: Vec<String> = stays.filter(|id| !earlier.was_absent(id)).collect();
        let paired_known = paired.of_row.iter().flatten();
        let edition_of = paired_known.filter_map(|place| earlier.edition(&known[*place].id())).min();

        let (questions, kept) = asking.finish()?;
        let mut notes = notes_of_remembered(&kept, own);
        notes.extend(names.notes);
        if questions.is_empty() {
            notes.extend(paired.notes);
        }
        keep.0.choices.extend(kept.choices);
        let told = told(&heard, &gone, &known, &renaming, &state.schemes);
        let is_open = !questions.is_empty();
        Ok(Rows {
            told: RowsTold {
                rows: if is_open { 0 } else { rows.len() },
                replaced: if is_open { 0 } else { paired.of_row.iter().flatten().count() },
                questions,
                notes,
                ..told
            },
            put: heard.put.into_iter().map(Rc::unwrap_or_clone).collect(),
            removed,
            said: heard.said.into_iter().map(Rc::unwrap_or_clone).collect(),
            absent,
            edition_of,
            has: renaming.participants(state).to_vec(),
            renaming,
            keep: ToKeep::of(state, keep.1, keep.0),
        })
    }

    /// There is something to write.
    pub fn changes_something(&self) -> bool {
        let is_nothing = self.put.is_empty()
            && self.removed.is_empty()
            && self.said.is_empty()
            && self.absent.is_empty()
            && self.renaming.is_nothing()
            && self.keep.is_empty();
        self.told.questions.is_empty() && !is_nothing
    }

    /// What the journal keeps of it.
    pub fn body(&self, told: &OtherReport, answers: &Answers) -> Result<Value, Refusal> {
        let body = || -> Result<Value, serde_json::Error> {
            Ok(json!({
                "file": told.recognised.file,
                "form": told.recognised.form,
                "rows": told.rows,
                "new": told.added.iter().map(|row| &row.id).collect::<Vec<_>>(),
                "changed": serde_json::to_value(&told.changed)?,
                "gone": serde_json::to_value(&told.gone)?,
                "kept": serde_json::to_value(&told.kept)?,
                "skipped": skipped(&told.notes),
                "joined": joined(&told.notes),
                "answers": { "choices": answers.choices, "fields": answers.fields },
                (T::LISTED): serde_json::to_value(&self.said)?,
                "removed": self.removed.iter().map(Entry::id).collect::<Vec<_>>(),
                "absent": self.absent,
                "edition_of": self.edition_of,
            }))
        };
        body().map_err(|error| Refusal::new(RefusalCode::CannotWrite, error))
    }

    /// Writes it.
    pub fn write(&self, tables: &Tables<'_>) -> Result<(), StoreError> {
        self.renaming.write(tables)?;
        T::write(&self.put, &self.removed, &self.has, tables)?;
        self.keep.write(tables)
    }
}

fn at(place: &RowPlace) -> Place {
    Place { sheet: place.sheet.clone(), row: place.row, ..Place::default() }
}

fn told<T: Row>(
    heard: &Heard<T>,
    gone: &[(usize, GoneBecame)],
    known: &[T],
    renaming: &Renaming,
    schemes: &[Scheme],
) -> RowsTold {
    let row = |entry: &T| RowTold { id: entry.id(), name: entry.title_in(schemes) };
    let mut changed: Vec<RowChanged> =
        heard.changed.iter().map(|(entry, fields)| RowChanged { row: row(entry), fields: fields.clone() }).collect();
    let needs = renaming.needs.iter().map(|(need, changed)| (need.id.to_string(), questions::numbered(need), changed));
    let participants = renaming.participants.iter().map(|(one, changed)| (one.name.clone(), one.name.clone(), changed));
    changed.extend(
        needs
            .chain(participants)
            .map(|(id, name, changed)| RowChanged { row: RowTold { id, name }, fields: vec![changed.clone()] }),
    );
    let kept = heard.kept.iter().map(|(entry, FieldChanged { field, before, after })| RowKept {
        row: row(entry),
        field: field.clone(),
        ours: before.clone(),
        theirs: after.clone(),
    });
    RowsTold {
        added: heard.added.iter().map(|entry| row(entry)).collect(),
        changed,
        gone: gone.iter().map(|(place, became)| RowGone { row: row(&known[*place]), became: *became }).collect(),
        kept: kept.collect(),
        ..RowsTold::default()
    }
}

/// The columns that each sheet has, by the fields they are.
pub(super) fn columns_of(sheets: &[RecognisedSheet]) -> BTreeMap<String, HashSet<String>> {
    let fields = |sheet: &RecognisedSheet| sheet.columns.iter().filter_map(|column| column.field.clone()).collect();
    sheets.iter().map(|sheet| (sheet.name.clone(), fields(sheet))).collect()
}
