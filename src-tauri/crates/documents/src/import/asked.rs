//! What the county's own lists ask of a behovsmelding: answers in words or ticked, and what the money is for, line by line.

use std::collections::BTreeMap;

use allocation::{Listed, Question};
use forum::{Answer, Kroner, UseLine};

use super::amounts::Contribution;
use super::headings::{Column, Side};
use super::names::{is_plainly, plain};
use super::told::ExpectedCode;
use super::values::{Cell, RowReader};

impl RowReader<'_> {
    /// The answers, by the questions' ids; nothing where the cell is blank.
    pub fn answers(&mut self) -> BTreeMap<String, Answer> {
        let questions = self.context.asked.questions;
        let answer = |(place, question): (usize, &Question)| {
            let column = Column::Answer(place);
            let text = self.text(column).value()?;
            let answer = match question.choices.is_empty() {
                true => Answer::Text(text),
                false => Answer::Chosen(self.chosen(column, question, &text)?),
            };
            Some((question.id.clone(), answer))
        };
        questions.iter().enumerate().filter_map(answer).collect()
    }

    /// What a cell ticks of a question's choices, in the question's order: «PPT, Barnevern».
    fn chosen(&mut self, column: Column, question: &Question, text: &str) -> Option<Vec<String>> {
        let choice = |said: &str| question.choices.iter().position(|choice| is_named(choice, said));
        // A choice may have a comma in its own name.
        let said: Vec<&str> = match choice(text) {
            Some(_) => vec![text],
            None => text.split([',', ';']).map(str::trim).filter(|said| !said.is_empty()).collect(),
        };
        let places: Option<Vec<usize>> = said.into_iter().map(choice).collect();
        let Some(mut places) = places.filter(|places| !places.is_empty()) else {
            let names: Vec<String> = question.choices.iter().map(|choice| format!("«{}»", choice.name.nb)).collect();
            self.problem(column, "choice-unknown", ExpectedCode::ChoicesOf.with("choices", names.join(", ")));
            return None;
        };
        places.sort_unstable();
        places.dedup();
        Some(places.into_iter().map(|place| question.choices[place].id.clone()).collect())
    }

    /// What the money is for, in the model's order, and what it adds to the subtotals.
    pub fn uses(&mut self, contribution: &mut Contribution) -> Vec<UseLine> {
        let uses = self.context.asked.uses;
        let mut lines = Vec::new();
        for (place, used) in uses.iter().enumerate() {
            let mut part = |side| {
                let column = Column::Used(place, Some(side));
                let read = self.amount(column);
                let amount = if read == Cell::Blank { Some(Kroner::ZERO) } else { read.value() };
                contribution.insert(column, amount);
                amount.unwrap_or_default()
            };
            let (owner, university) = (part(Side::Owner), part(Side::University));
            if !owner.is_zero() || !university.is_zero() {
                lines.push(UseLine { used_for: used.id.clone(), owner, university });
            }
        }
        lines
    }
}

fn is_named(choice: &Listed, said: &str) -> bool {
    let said = plain(said);
    !said.is_empty() && [&choice.name.nb, &choice.name.nn, &choice.id].iter().any(|name| is_plainly(name, &said))
}
