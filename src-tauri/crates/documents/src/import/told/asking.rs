//! Asks what a file leaves open, and finds what was answered.

use std::collections::BTreeMap;

use super::super::ImportError;
use super::super::names::plain;
use super::{Answers, Lasts, Question, Remembered, Values};

/// The questions of one reading, and the answers that are at hand.
#[derive(Debug)]
pub struct Asking<'a> {
    answers: &'a Answers,
    open: Vec<Question>,
    raised: BTreeMap<String, Raised>,
    keep: Remembered,
    unfit: Option<Unfit>,
    unfit_field: Option<Unfit>,
}

/// What was answered or pointed at and does not fit, and what would.
#[derive(Debug)]
struct Unfit {
    what: String,
    why: String,
}

/// A question that was raised.
#[derive(Debug)]
struct Raised {
    about: Values,
    answer: Option<String>,
    choices: Vec<String>,
    /// Its place among the open questions.
    open: Option<usize>,
}

impl<'a> Asking<'a> {
    /// With these answers.
    pub fn new(answers: &'a Answers) -> Asking<'a> {
        Asking {
            answers,
            open: Vec::new(),
            raised: BTreeMap::new(),
            keep: Remembered::default(),
            unfit: None,
            unfit_field: None,
        }
    }

    /// The id of a question about a column: `unit:E`, and with the sheet where another sheet has another such column there.
    pub fn column_id(&self, kind: &str, sheet: &str, letter: &str, values: &Values) -> String {
        let id = format!("{kind}:{letter}");
        match self.raised.get(&id) {
            Some(raised) if raised.about != about(values) => format!("{kind}:{sheet}!{letter}"),
            _ => id,
        }
    }

    /// The id of a question about a sheet: `unit`, and with its name where it is another question than of the sheets before it.
    pub fn sheet_id(&self, kind: &str, sheet: &str, values: &Values) -> String {
        match self.raised.get(kind) {
            Some(raised) if raised.about != about(values) => format!("{kind}:{sheet}"),
            _ => kind.to_owned(),
        }
    }

    /// Asks, and gives the choice that was answered. The same question about another sheet is asked once for both.
    pub fn ask(&mut self, question: Question) -> Option<String> {
        if let Some(raised) = self.raised.get(&question.id) {
            if let Some(open) = raised.open.and_then(|open| self.open.get_mut(open)) {
                open.concerns.extend(question.concerns);
            }
            return raised.answer.clone();
        }
        let choices: Vec<String> = question.choices.iter().map(|choice| choice.id.clone()).collect();
        let typed = self.answers.choices.get(&question.id);
        if let Some(unfit) = typed.filter(|typed| !choices.contains(typed)) {
            let what = format!("{}={unfit}", question.id);
            self.unfit
                .get_or_insert(Unfit { what, why: format!("is no choice: choose one of {}", choices.join(", ")) });
        }
        let remembered = match question.lasts {
            Lasts::Form => self.answers.remembered.choices.get(&question.id),
            Lasts::File => None,
        };
        let answer = [typed, remembered].into_iter().flatten().find(|answer| choices.contains(answer)).cloned();
        let raised = Raised {
            about: about(&question.values),
            answer: answer.clone(),
            choices,
            open: answer.is_none().then_some(self.open.len()),
        };
        self.raised.insert(question.id.clone(), raised);
        match (&answer, question.lasts) {
            (Some(answer), Lasts::Form) => {
                self.keep.choices.insert(question.id, answer.clone());
            }
            (Some(_), Lasts::File) => {}
            (None, _) => self.open.push(question),
        }
        answer
    }

    /// The field that a column is pointed at: by its heading as written, or by its letter. What was typed goes before what is
    /// remembered.
    pub fn field(&mut self, heading: &str, letter: &str) -> Option<String> {
        let (key, field) = self.pointed(heading, letter)?;
        self.keep.fields.insert(key, field.clone());
        Some(field)
    }

    /// True when the column is pointed at a field.
    pub fn points_at(&self, heading: &str, letter: &str) -> bool {
        self.pointed(heading, letter).is_some()
    }

    fn pointed(&self, heading: &str, letter: &str) -> Option<(String, String)> {
        let wanted = plain(heading);
        let find = |fields: &BTreeMap<String, String>| {
            let same = |key: &str| !wanted.is_empty() && plain(key) == wanted;
            let found = fields.get_key_value(heading).or_else(|| fields.iter().find(|(key, _)| same(key)));
            found.or_else(|| fields.get_key_value(letter)).map(|(key, field)| (key.clone(), field.clone()))
        };
        find(&self.answers.fields).or_else(|| find(&self.answers.remembered.fields))
    }

    /// What was remembered of the form, whether or not it fits.
    pub fn remembered(&self) -> &Remembered {
        &self.answers.remembered
    }

    /// True when what a column is pointed at was typed now, and is not only remembered.
    pub fn is_typed(&self, heading: &str, letter: &str) -> bool {
        self.pointed(heading, letter).is_some_and(|(key, field)| self.answers.fields.get(&key) == Some(&field))
    }

    /// A field was pointed at that the table has not.
    pub fn unfit_field(&mut self, field: &str, known: &str) {
        let why = format!("is no field of such a table; there are {known}");
        self.unfit_field.get_or_insert(Unfit { what: field.to_owned(), why });
    }

    /// The open questions, and what may be kept for the form.
    ///
    /// # Errors
    /// [`ImportError::UnknownAnswer`] when something was answered that is not asked, or with a choice there is not;
    /// [`ImportError::UnknownField`] when a heading was pointed at that no sheet has.
    pub fn finish(self) -> Result<(Vec<Question>, Remembered), ImportError> {
        if let Some(Unfit { what: answer, why }) = self.unfit {
            return Err(ImportError::UnknownAnswer { answer, why });
        }
        if let Some(Unfit { what: field, why }) = self.unfit_field {
            return Err(ImportError::UnknownField { field, why });
        }
        if let Some(unknown) = self.answers.choices.keys().find(|id| !self.raised.contains_key(*id)) {
            let asked: Vec<String> =
                self.raised.iter().map(|(id, raised)| format!("{id} ({})", raised.choices.join(", "))).collect();
            let asked = if asked.is_empty() { "nothing".to_owned() } else { asked.join("; ") };
            let why = format!("is not asked; asked is {asked}");
            return Err(ImportError::UnknownAnswer { answer: unknown.clone(), why });
        }
        if let Some(unknown) = self.answers.fields.keys().find(|key| !self.keep.fields.contains_key(*key)) {
            let why = "is the heading or the letter of no column".to_owned();
            return Err(ImportError::UnknownField { field: unknown.clone(), why });
        }
        Ok((self.open, self.keep))
    }
}

/// What a question is about, without how often; the same question of several sheets is one.
fn about(values: &Values) -> Values {
    let mut about = values.clone();
    about.retain(|name, _| name != "count");
    about
}
