//! Reading a file for the meeting: its bytes, what the meeting knows before, and what was answered when a file of the same form
//! came before.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use documents::import::{Answers, Asked, Context, LARGEST_FILE, Note, NoteCode, Remembered, Values};
use forum::Work;
use store::{ImportForm, StoreError, Tables};

use crate::command::Refusal;
use crate::state::State;

/// A file's name and what is in it, no more than the reader takes.
pub(super) fn read_file(workbook: &Path) -> Result<(String, Vec<u8>), Refusal> {
    let name = workbook.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let cannot = |error: std::io::Error| Refusal::cannot_read(workbook.display(), &error);
    let mut bytes = Vec::new();
    // One byte more than the limit is enough for the reader to see that it is too large.
    File::open(workbook).and_then(|file| file.take(LARGEST_FILE + 1).read_to_end(&mut bytes)).map_err(cannot)?;
    Ok((name, bytes))
}

/// What the meeting knows before a file is read.
pub(crate) fn context<'a>(state: &'a State, work: Work<'a>) -> Context<'a> {
    let asked = Asked::of(&state.model);
    Context { year: state.info.year, schemes: &state.schemes, regions: &state.regions, asked, work }
}

/// The answers that were typed, with what the meeting remembers of each form beside them.
pub(super) fn with_remembered(state: &State, typed: Answers) -> Answers {
    let forms = state
        .import_forms
        .iter()
        .map(|(form, kept)| (form.clone(), Remembered { choices: kept.answers.clone(), fields: kept.fields.clone() }));
    Answers { remembered: Remembered::default(), forms: forms.collect(), ..typed }
}

/// What was used of the remembered, in notes: an answer that nobody gave today is told.
pub(super) fn notes_of_remembered(used: &Remembered, typed: &Answers) -> Vec<Note> {
    let told = |code, [first, second]: [(&str, &str); 2]| {
        let values: Values =
            [first, second].into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        Note { code, values, places: Vec::new() }
    };
    let choices = used.choices.iter().filter(|(question, _)| !typed.choices.contains_key(*question));
    let choices = choices
        .map(|(question, choice)| told(NoteCode::AnswerRemembered, [("question", question), ("choice", choice)]));
    let fields = used.fields.iter().filter(|(heading, _)| !typed.fields.contains_key(*heading));
    let fields =
        fields.map(|(heading, field)| told(NoteCode::FieldRemembered, [("heading", heading), ("field", field)]));
    choices.chain(fields).collect()
}

/// What is to be kept with a form, and is not kept yet.
#[derive(Clone, Debug, Default)]
pub(super) struct ToKeep {
    form: String,
    new: Remembered,
}

impl ToKeep {
    /// What of the answers in use the meeting does not keep with the form.
    pub fn of(state: &State, form: &str, mut used: Remembered) -> ToKeep {
        let nothing = ImportForm::default();
        let kept = if form.is_empty() { &nothing } else { state.import_forms.get(form).unwrap_or(&nothing) };
        used.choices.retain(|question, choice| kept.answers.get(question) != Some(choice));
        used.fields.retain(|heading, field| kept.fields.get(heading) != Some(field));
        ToKeep { form: form.to_owned(), new: used }
    }

    /// Nothing is new.
    pub fn is_empty(&self) -> bool {
        self.form.is_empty() || self.new.choices.is_empty() && self.new.fields.is_empty()
    }

    /// Writes it into the file.
    pub fn write(&self, tables: &Tables<'_>) -> Result<(), StoreError> {
        if self.is_empty() {
            return Ok(());
        }
        let forms = tables.import_forms();
        self.new.choices.iter().try_for_each(|(question, choice)| forms.answer(&self.form, question, choice))?;
        self.new.fields.iter().try_for_each(|(heading, field)| forms.point(&self.form, heading, field))
    }
}
