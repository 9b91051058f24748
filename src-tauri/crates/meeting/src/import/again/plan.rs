//! What an import would do, made whole before anything is written.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::rc::Rc;

use allocation::Group;
use documents::import::{Answers, Asking, Field, Imported, NoteCode, QuestionCode, RowPlace};
use forum::{Criterion, Need, NeedId, Owner, SchemeId};
use serde::Serialize;
use store::{StoreError, Tables};

use super::super::reading::{ToKeep, notes_of_remembered};
use super::super::told::{
    FieldChanged, GoneBecame, ImportReport, ImportTotals, LetGo, NeedChanged, NeedGone, NeedTold, OwnKept, joined,
    left_out, problems, skipped,
};
use super::earlier::{Beginning, Earlier, IMPORT};
use super::entry::Part as _;
use super::fields::NeedPart;
use super::gone::{Looked, OnNeeds};
use super::hearing::{self, Heard};
use super::merging::{Again, Merged, Unsaid, merge};
use super::names::{self, Beside};
use super::pairing::{Paired, Row, pair};
use super::questions::{self, What, place};
use super::renaming::Renaming;
use super::row::noted;
use super::rows::columns_of;
use super::{frames, gone, groups, numbering};
use crate::command::Refusal;
use crate::desk::Desk;
use crate::state::State;

/// What an import would do.
#[derive(Default)]
pub(in crate::import) struct Plan {
    /// What is told of it.
    pub report: ImportReport,
    /// The behovsmeldinger to write: the new ones and those that change.
    put: Vec<Rc<Need>>,
    /// Those to take out.
    removed: Vec<NeedId>,
    /// What else is renamed by a name that was chosen.
    renaming: Renaming,
    /// New regions, in the order of the file.
    regions: Vec<String>,
    /// Amounts of groups to let go of, by draft.
    let_go: Vec<(String, Group)>,
    /// What the imports after this one compare with: what the file said, where it said something new.
    said: Vec<Rc<Need>>,
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
        let names = names::chosen(rows.iter_mut().filter_map(beside), state, &mut asking);
        let renaming = Renaming::of(state, &names);
        let Paired { of_row, of_known, mut notes } = pair(&rows, &state.needs, &mut asking);
        let outside = frames::left_out(state, &rows, &of_row, &mut asking);
        let is_new = |row: usize| of_row[row].is_none() && !outside.contains(&row);
        notes.extend(numbering::number(&mut rows, is_new, &state.needs));
        let notes = notes.into_iter().map(|(code, row)| (code, place(&rows[row].place, &rows[row].need)));
        report.notes.extend(names.notes.iter().cloned().chain(noted(notes.collect())));
        report.notes.extend(frames::note(&rows, &outside));

        let came_before = of_row.iter().any(Option::is_some);
        let earlier = match came_before {
            true => Earlier::of(desk.file.standing_entries(IMPORT)?, Beginning::Edition),
            false => Earlier::none(),
        };
        let columns = columns_of(&report.recognised.sheets);
        let assessed = assessed(state);
        let mut heard = Heard::nothing();
        for (row, Row { need, place: at }) in rows.iter().enumerate().filter(|(row, _)| !outside.contains(row)) {
            let Some(known) = of_row[row].map(|known| &state.needs[known]) else {
                heard.new_one(need);
                continue;
            };
            let again = Again {
                known,
                read: need,
                last: earlier.said(known.id.as_str()),
                unsaid: Unsaid::OfImport,
                columns: columns.get(&at.sheet),
            };
            let settled = assessed.get(&known.id).map(Vec::as_slice).unwrap_or_default();
            let is_settled = |part: &NeedPart| part.criterion().is_some_and(|criterion| settled.contains(&criterion));
            let merged = merge(&again, is_settled, |part| {
                let (name, both) = (questions::title(known), [part.told(known), part.told(need)]);
                questions::both_changed(&mut asking, (known.id.as_str(), &name), &part.id(), both, place(at, need))
            });
            heard.again(known, within_owner(merged, known, need), &earlier);
        }
        let paired: HashSet<&NeedId> =
            state.needs.iter().zip(&of_known).filter(|(_, row)| row.is_some()).map(|(need, _)| &need.id).collect();
        renamed_alone(&renaming, &paired, &mut heard, &earlier);
        let (put, said) = tell(heard, &mut report);

        let schemes: HashSet<&SchemeId> = rows.iter().map(|row| &row.need.scheme).collect();
        let file = report.recognised.file.clone();
        let looked = Looked { known: &state.needs, of_known: &of_known, what: What::Needs, file: &file, answers: own };
        let may_be = |need: &Need| schemes.contains(&need.scheme);
        let gone = gone::of(&looked, may_be, &earlier, &mut asking, questions::numbered);
        let set = OnNeeds::of(state);
        let told = gone.into_iter().map(|(place, became)| {
            let need = &state.needs[place];
            NeedGone { need: NeedTold::from(need), set: set.on(need), became }
        });
        report.gone = told.collect();
        let that_became = |became| report.gone.iter().filter(move |gone| gone.became == became);
        let removed: Vec<NeedId> = that_became(GoneBecame::Removed).map(|gone| gone.need.need.clone()).collect();
        let absent = that_became(GoneBecame::Kept).map(|gone| gone.need.need.clone());
        let absent: Vec<NeedId> = absent.filter(|need| !earlier.was_absent(need.as_str())).collect();
        let is_removed: HashSet<&NeedId> = removed.iter().collect();
        let put: Vec<Rc<Need>> = put.into_iter().filter(|need| !is_removed.contains(&need.id)).collect();
        let after = || hearing::after(&state.needs, &put, |need| is_removed.contains(need));
        let lost = groups::losing(state, after, &is_removed, &mut asking);
        let (let_go, lost_groups): (Vec<_>, Vec<_>) = lost.amounts.into_iter().unzip();
        report.let_go = let_go;
        let drafts = report.let_go.iter().map(|let_go| let_go.draft.clone());

        let (questions, kept) = asking.finish()?;
        // Which rows are new, and get a number, is known when it is answered which are not.
        let decides = [QuestionCode::NumbersTaken, QuestionCode::NumbersUnclear, QuestionCode::Same];
        if questions.iter().any(|question| decides.contains(&question.code)) {
            report.notes.retain(|note| note.code != NoteCode::NumberChanged);
        }
        report.questions = questions.into_iter().chain(lost.cancelled).collect();
        if report.questions.is_empty() {
            report.imported = rows.len() - outside.len();
            report.replaced = of_row.iter().flatten().count();
        }
        report.notes.extend(notes_of_remembered(&kept, own));
        keep.choices.extend(kept.choices);
        let regions = groups::with_new_regions(state, put.iter().map(Rc::as_ref)).split_off(state.regions.len());
        Ok(Plan {
            let_go: drafts.zip(lost_groups).collect(),
            edition_of: of_row
                .iter()
                .flatten()
                .filter_map(|known| earlier.edition(state.needs[*known].id.as_str()))
                .min(),
            keep: ToKeep::of(state, &report.recognised.form, keep),
            report,
            put,
            removed,
            renaming,
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
            && self.renaming.is_nothing()
            && self.let_go.is_empty()
            && self.said.is_empty()
            && self.absent.is_empty()
            && self.keep.is_empty();
        is_clean && !is_nothing
    }

    /// What the journal keeps of it: what a reader wants to know, and what the imports after this one compare with.
    pub fn body<'p>(&'p self, answers: &'p Answers) -> Body<'p> {
        let report = &self.report;
        Body {
            absent: &self.absent,
            answers: Answered { choices: &answers.choices, fields: &answers.fields },
            changed: &report.changed,
            edition_of: self.edition_of,
            file: &report.recognised.file,
            form: &report.recognised.form,
            gone: &report.gone,
            joined: joined(&report.notes),
            kept: &report.kept,
            let_go: &report.let_go,
            needs: self.said.iter().map(Rc::as_ref).collect(),
            new: report.added.iter().map(|told| &told.need).collect(),
            regions: &self.regions,
            removed: &self.removed,
            rows: report.imported,
            skipped: skipped(&report.notes),
        }
    }

    /// Writes it.
    pub fn write(&self, tables: &Tables<'_>) -> Result<(), StoreError> {
        self.regions.iter().try_for_each(|region| tables.regions().put(region))?;
        self.renaming.write(tables)?;
        self.put.iter().try_for_each(|need| tables.needs().put(need))?;
        self.removed.iter().try_for_each(|need| tables.needs().remove(need))?;
        self.let_go.iter().try_for_each(|(draft, group)| tables.adjustments().remove_group(draft, group))?;
        self.keep.write(tables)
    }
}

/// What the journal keeps of an import.
#[derive(Serialize)]
pub(in crate::import) struct Body<'p> {
    absent: &'p [NeedId],
    answers: Answered<'p>,
    changed: &'p [NeedChanged],
    edition_of: Option<u64>,
    file: &'p str,
    form: &'p str,
    gone: &'p [NeedGone],
    joined: usize,
    kept: &'p [OwnKept],
    let_go: &'p [LetGo],
    needs: Vec<&'p Need>,
    new: Vec<&'p NeedId>,
    regions: &'p [String],
    removed: &'p [NeedId],
    rows: usize,
    skipped: usize,
}

/// What was answered.
#[derive(Serialize)]
struct Answered<'p> {
    choices: &'p BTreeMap<String, String>,
    fields: &'p BTreeMap<String, String>,
}

/// The owner of a row beside its number.
fn beside(row: &mut Row) -> Option<Beside<'_>> {
    let at = place(&row.place, &row.need);
    let Owner { name, org_number, .. } = &mut row.need.owner;
    Some(Beside { name, number: org_number.clone()?, at })
}

/// The coordinator is paid of the owner's part: a file that says less of the whole says less of it too.
fn within_owner(mut merged: Merged<Need>, known: &Need, read: &Need) -> Merged<Need> {
    let applied = &mut merged.entry.applied;
    if applied.coordinator > applied.owner {
        applied.coordinator = read.applied.coordinator.min(applied.owner);
        merged.changed.push(FieldChanged {
            field: Field::Coordinator.code().to_owned(),
            before: known.applied.coordinator.to_string(),
            after: applied.coordinator.to_string(),
        });
    }
    merged
}

/// Those that the file does not have, of an owner whose name was chosen.
fn renamed_alone(renaming: &Renaming, paired: &HashSet<&NeedId>, heard: &mut Heard<Need>, earlier: &Earlier<Need>) {
    for (renamed, changed) in renaming.needs.iter().filter(|(need, _)| !paired.contains(&need.id)) {
        let mut before = renamed.clone();
        before.owner.name.clone_from(&changed.before);
        heard.changed.push((before, vec![changed.clone()]));
        heard.said.extend(earlier.said(renamed.id.as_str()).map(|said| {
            let mut said = said.clone();
            said.owner.name.clone_from(&renamed.owner.name);
            Rc::new(said)
        }));
        heard.put.push(Rc::new(renamed.clone()));
    }
}

/// Tells what was heard. Gives what is to be written, and what was said.
fn tell(heard: Heard<Need>, report: &mut ImportReport) -> (Vec<Rc<Need>>, Vec<Rc<Need>>) {
    let Heard { put, said, added, changed, kept } = heard;
    report.added = added.iter().map(|need| NeedTold::from(need.as_ref())).collect();
    let changed = changed.into_iter().map(|(need, fields)| NeedChanged { need: NeedTold::from(&need), fields });
    report.changed = changed.collect();
    let kept = kept.into_iter().map(|(need, FieldChanged { field, before, after })| OwnKept {
        need: NeedTold::from(&need),
        field,
        ours: before,
        theirs: after,
    });
    report.kept = kept.collect();
    (put, said)
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

/// The criteria that were assessed in the meeting, by need.
fn assessed(state: &State) -> HashMap<NeedId, Vec<Criterion>> {
    let mut assessed: HashMap<NeedId, Vec<Criterion>> = HashMap::new();
    for assessment in &state.assessments {
        assessed.entry(assessment.need.clone()).or_default().push(assessment.criterion);
    }
    assessed
}
