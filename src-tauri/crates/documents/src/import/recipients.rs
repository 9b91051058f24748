//! One organisation number is one recipient: where several names stand beside it, one is chosen.

use std::collections::BTreeMap;

use forum::OrgNumber;

use super::told::{Choice, ChoiceCode, Lasts, NoteCode, Place, Question, QuestionCode, RowPlace, Values, values};
use super::walk::Walked;

/// A name beside an organisation number, in whatever table.
pub struct Named<'a> {
    /// The name, which may be changed.
    pub name: &'a mut String,
    /// The number.
    pub number: OrgNumber,
    /// The row.
    pub place: &'a RowPlace,
}

impl Named<'_> {
    fn at(&self) -> Place {
        let (sheet, row) = (self.place.sheet.clone(), self.place.row);
        Place { sheet, row, column: String::new(), value: self.name.clone() }
    }
}

/// Asks for the name of each number that stands beside several, and writes it wherever the number stands.
pub fn ask(all: Vec<Named>, walked: &mut Walked) {
    let mut by_number: BTreeMap<OrgNumber, Vec<Named>> = BTreeMap::new();
    for named in all {
        by_number.entry(named.number.clone()).or_default().push(named);
    }
    for (number, all) in by_number {
        let mut names: Vec<(String, usize)> = Vec::new();
        for named in &all {
            match names.iter_mut().find(|(name, _)| name == named.name) {
                Some((_, rows)) => *rows += 1,
                None => names.push((named.name.clone(), 1)),
            }
        }
        if names.len() > 1 {
            ask_one(&number, &names, all, walked);
        }
    }
}

fn ask_one(number: &OrgNumber, names: &[(String, usize)], all: Vec<Named>, walked: &mut Walked) {
    let number = number.to_string();
    let quoted: Vec<String> = names.iter().map(|(name, _)| format!("«{name}»")).collect();
    let choice = |(place, (name, rows)): (usize, &(String, usize))| Choice {
        id: format!("name-{}", place + 1),
        code: ChoiceCode::Name,
        values: values([("name", name), ("rows", &rows.to_string())]),
    };
    let answer = walked.asking.ask(Question {
        id: format!("name:{}", number.chars().filter(char::is_ascii_digit).collect::<String>()),
        code: QuestionCode::OneNumberTwoNames,
        values: values([("number", &number), ("names", &quoted.join(", "))]),
        choices: names.iter().enumerate().map(choice).collect(),
        concerns: all.iter().map(Named::at).collect(),
        lasts: Lasts::File,
    });
    let chosen = names.iter().enumerate().find(|(place, _)| answer == Some(format!("name-{}", place + 1)));
    let Some((_, (name, _))) = chosen else { return };
    for named in all.into_iter().filter(|named| named.name != name) {
        walked.notes.add(NoteCode::NameChosen, Values::new(), named.at());
        named.name.clone_from(name);
    }
}
