//! What an import would do, made whole before anything is written.

use std::collections::{BTreeMap, HashMap, HashSet};

use allocation::Group;
use documents::import::{Answers, Asking, Imported, Note, NoteCode, Place, RecognisedSheet, RowPlace, Values};
use forum::{Criterion, Need, NeedId, SchemeId};
use serde_json::{Value, json};
use store::{StoreError, Tables};

use super::super::reading::{ToKeep, notes_of_remembered};
use super::super::told::{GoneBecame, ImportReport, ImportTotals, left_out, problems};
use super::earlier::{Earlier, IMPORT};
use super::hearing::{self, Heard};
use super::merging::{Again, merge};
use super::pairing::{Paired, Row, pair};
use super::questions::{self, place};
use super::{frames, gone, groups, numbering, owners};
use crate::command::{Refusal, RefusalCode};
use crate::desk::Desk;
use crate::state::State;

/// What an import would do.
#[derive(Default)]
pub(in crate::import) struct Plan {
    /// What is told of it.
    pub report: ImportReport,
    /// The behovsmeldinger to write: the new ones and those that change.
    put: Vec<Need>,
    /// Those to take out.
    removed: Vec<NeedId>,
    /// New regions, in the order of the file.
    regions: Vec<String>,
    /// Amounts of groups to let go of, by draft.
    let_go: Vec<(String, Group)>,
    /// What the imports after this one compare with: what the file said, where it said something new.
    said: Vec<Need>,
    /// Those that are gone and stay, as far as they were not gone before.
    absent: Vec<NeedId>,
    /// The revision that the first edition of the file came in with, when it came before.
    edition_of: Option<u64>,
    /// What is to be kept with the form.
    keep: ToKeep,
}

impl Plan {
    /// Compares what was read with the meeting. `own` are the answers to the meeting's questions, `of_file` those to the file's.
    pub fn of(desk: &Desk, read: Imported, own: &Answers, of_file: &Answers) -> Result<Plan, Refusal> {
        let state = &desk.state;
        let is_clean = read.is_clean();
        let mut keep = read.keep.clone();
        let (mut report, needs, places) = told(read);
        report.notes.extend(notes_of_remembered(&keep, of_file));
        if !is_clean {
            return Ok(Plan { report, ..Plan::default() });
        }
        let mut asking = Asking::new(own);
        let mut rows: Vec<Row> = needs.into_iter().zip(places).map(|(need, place)| Row { need, place }).collect();
        let names = owners::chosen(&mut rows, &state.needs, &mut asking);
        let Paired { of_row, of_known, mut notes } = pair(&rows, &state.needs, &mut asking);
        let outside = frames::left_out(state, &rows, &of_row, &mut asking);
        let is_new = |row: usize| of_row[row].is_none() && !outside.contains(&row);
        notes.extend(numbering::number(&mut rows, is_new, &state.needs));
        report.notes.extend(names.notes.iter().cloned().chain(noted(notes, &rows)));
        report.notes.extend(frames::note(&rows, &outside));

        let came_before = of_row.iter().any(Option::is_some);
        let earlier = if came_before { Earlier::of(desk.file.standing_entries(IMPORT)?) } else { Earlier::default() };
        let columns = columns_of(&report.recognised.sheets);
        let assessed = assessed(state);
        let mut heard = Heard::default();
        for (row, Row { need, place: at }) in rows.iter().enumerate().filter(|(row, _)| !outside.contains(row)) {
            let Some(known) = of_row[row].map(|known| &state.needs[known]) else {
                heard.new_one(need);
                continue;
            };
            let again = Again {
                known,
                read: need,
                last: earlier.said(&known.id),
                columns: columns.get(&at.sheet),
                assessed: assessed.get(&known.id).map(Vec::as_slice).unwrap_or_default(),
            };
            let merged = merge(&again, |part| {
                let both = [part.told(known), part.told(need)];
                questions::both_changed(&mut asking, known, &part.id(), both, place(at, need))
            });
            heard.again(known, merged, &earlier);
        }
        let alone = state.needs.iter().zip(&of_known).filter(|(_, row)| row.is_none());
        alone.for_each(|(known, _)| heard.renamed(known, &names.of_file, &earlier));
        let (put, said) = heard.told(&mut report);

        let schemes: HashSet<&SchemeId> = rows.iter().map(|row| &row.need.scheme).collect();
        let file = report.recognised.file.clone();
        report.gone = gone::of(state, (&schemes, &of_known), &earlier, (&file, own), &mut asking);
        let that_became = |became| report.gone.iter().filter(move |gone| gone.became == became);
        let removed: Vec<NeedId> = that_became(GoneBecame::Removed).map(|gone| gone.need.need.clone()).collect();
        let absent = that_became(GoneBecame::Kept).map(|gone| gone.need.need.clone());
        let absent: Vec<NeedId> = absent.filter(|need| !earlier.was_absent(need)).collect();
        let is_removed: HashSet<&NeedId> = removed.iter().collect();
        let put: Vec<Need> = put.into_iter().filter(|need| !is_removed.contains(&need.id)).collect();
        let after = || hearing::after(&state.needs, &put, |need| is_removed.contains(need));
        let lost = groups::losing(state, after, &is_removed, &mut asking);
        let (let_go, lost_groups): (Vec<_>, Vec<_>) = lost.amounts.into_iter().unzip();
        report.let_go = let_go;
        let drafts = report.let_go.iter().map(|let_go| let_go.draft.clone());

        let (questions, kept) = asking.finish()?;
        report.questions = questions.into_iter().chain(lost.cancelled).collect();
        if report.questions.is_empty() {
            report.imported = rows.len() - outside.len();
            report.replaced = of_row.iter().flatten().count();
        }
        report.notes.extend(notes_of_remembered(&kept, own));
        keep.choices.extend(kept.choices);
        let regions = groups::with_new_regions(state, &put).split_off(state.regions.len());
        Ok(Plan {
            let_go: drafts.zip(lost_groups).collect(),
            edition_of: of_row.iter().flatten().filter_map(|known| earlier.edition(&state.needs[*known].id)).min(),
            keep: ToKeep::of(state, &report.recognised.form, keep),
            report,
            put,
            removed,
            regions,
            said,
            absent,
        })
    }

    /// There is something to write, and nothing stands in its way.
    pub fn changes_something(&self) -> bool {
        let is_clean = self.report.problems.is_empty() && self.report.questions.is_empty();
        let is_nothing = self.put.is_empty()
            && self.removed.is_empty()
            && self.let_go.is_empty()
            && self.said.is_empty()
            && self.absent.is_empty()
            && self.keep.is_empty();
        is_clean && !is_nothing
    }

    /// What the journal keeps of it: what a reader wants to know, and what the imports after this one compare with.
    pub fn body(&self, answers: &Answers) -> Result<Value, Refusal> {
        let report = &self.report;
        let new: Vec<&NeedId> = report.added.iter().map(|told| &told.need).collect();
        let body = || -> Result<Value, serde_json::Error> {
            Ok(json!({
                "file": report.recognised.file,
                "form": report.recognised.form,
                "rows": report.imported,
                "new": serde_json::to_value(new)?,
                "changed": serde_json::to_value(&report.changed)?,
                "gone": serde_json::to_value(&report.gone)?,
                "kept": serde_json::to_value(&report.kept)?,
                "let_go": serde_json::to_value(&report.let_go)?,
                "answers": { "choices": answers.choices, "fields": answers.fields },
                "needs": serde_json::to_value(&self.said)?,
                "regions": self.regions,
                "removed": serde_json::to_value(&self.removed)?,
                "absent": serde_json::to_value(&self.absent)?,
                "edition_of": self.edition_of,
            }))
        };
        body().map_err(|error| Refusal::new(RefusalCode::CannotWrite, error))
    }

    /// Writes it.
    pub fn write(&self, tables: &Tables<'_>) -> Result<(), StoreError> {
        self.regions.iter().try_for_each(|region| tables.regions().put(region))?;
        self.put.iter().try_for_each(|need| tables.needs().put(need))?;
        self.removed.iter().try_for_each(|need| tables.needs().remove(need))?;
        self.let_go.iter().try_for_each(|(draft, group)| tables.adjustments().remove_group(draft, group))?;
        self.keep.write(tables)
    }
}

/// What is told of a file whatever the meeting has, and its rows.
fn told(read: Imported) -> (ImportReport, Vec<Need>, Vec<RowPlace>) {
    let totals = read.totals.iter().map(|(scheme, totals)| {
        let totals = ImportTotals { applied: totals.applied, owner: totals.owner, university: totals.university };
        (scheme.clone(), totals)
    });
    let report = ImportReport {
        totals: totals.collect(),
        problems: problems(&read.problems),
        left_out: left_out(&read.left_out),
        checked: read.checked,
        recognised: read.recognised,
        questions: read.questions,
        notes: read.notes,
        ..ImportReport::default()
    };
    (report, read.needs, read.places)
}

/// The columns that each sheet has, by the fields they are.
fn columns_of(sheets: &[RecognisedSheet]) -> HashMap<String, HashSet<String>> {
    let fields = |sheet: &RecognisedSheet| sheet.columns.iter().filter_map(|column| column.field.clone()).collect();
    sheets.iter().map(|sheet| (sheet.name.clone(), fields(sheet))).collect()
}

/// The criteria that were assessed in the meeting, by need.
fn assessed(state: &State) -> HashMap<NeedId, Vec<Criterion>> {
    let mut assessed: HashMap<NeedId, Vec<Criterion>> = HashMap::new();
    for assessment in &state.assessments {
        assessed.entry(assessment.need.clone()).or_default().push(assessment.criterion);
    }
    assessed
}

/// Notes on rows, one for each kind.
fn noted(found: Vec<(NoteCode, usize)>, rows: &[Row]) -> Vec<Note> {
    let mut by_code: BTreeMap<NoteCode, Vec<Place>> = BTreeMap::new();
    for (code, row) in found {
        by_code.entry(code).or_default().push(place(&rows[row].place, &rows[row].need));
    }
    let note = |(code, places): (NoteCode, Vec<Place>)| {
        let values: Values = questions::values([("count", places.len().to_string())]);
        Note { code, values, places }
    };
    by_code.into_iter().map(note).collect()
}
