//! One organisation number is one recipient: where several names stand beside it, one is chosen.

use std::collections::BTreeMap;

use forum::{OrgNumber, Owner};

use super::told::{Choice, ChoiceCode, Lasts, NoteCode, Place, Question, QuestionCode, RowPlace, Values, values};
use super::walk::Walked;

/// Asks for the name of each number that stands beside several, and gives it to all its owners.
pub fn ask(owners: Vec<(&mut Owner, &RowPlace)>, walked: &mut Walked) {
    let mut by_number: BTreeMap<OrgNumber, Vec<(&mut Owner, &RowPlace)>> = BTreeMap::new();
    for (owner, place) in owners {
        if let Some(number) = owner.org_number.clone() {
            by_number.entry(number).or_default().push((owner, place));
        }
    }
    for (number, owners) in by_number {
        let mut names: Vec<(String, usize)> = Vec::new();
        for (owner, _) in &owners {
            match names.iter_mut().find(|(name, _)| *name == owner.name) {
                Some((_, rows)) => *rows += 1,
                None => names.push((owner.name.clone(), 1)),
            }
        }
        if names.len() > 1 {
            ask_one(&number, &names, owners, walked);
        }
    }
}

fn ask_one(number: &OrgNumber, names: &[(String, usize)], owners: Vec<(&mut Owner, &RowPlace)>, walked: &mut Walked) {
    let number = number.to_string();
    let place = |owner: &Owner, place: &RowPlace| Place {
        sheet: place.sheet.clone(),
        row: place.row,
        column: String::new(),
        value: owner.name.clone(),
    };
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
        concerns: owners.iter().map(|(owner, row)| place(owner, row)).collect(),
        lasts: Lasts::File,
    });
    let chosen = names.iter().enumerate().find(|(place, _)| answer == Some(format!("name-{}", place + 1)));
    let Some((_, (name, _))) = chosen else { return };
    for (owner, row) in owners.into_iter().filter(|(owner, _)| owner.name != *name) {
        walked.notes.add(NoteCode::NameChosen, Values::new(), place(owner, row));
        owner.name.clone_from(name);
    }
}
