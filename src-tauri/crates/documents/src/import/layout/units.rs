//! The units that amounts can be in: what is chosen, and what is noted.

use super::super::told::{Choice, ChoiceCode, NoteCode, Notes, Place, Unit, Values, values};

const UNITS: [(ChoiceCode, Unit); 3] =
    [(ChoiceCode::Kroner, Unit::Kroner), (ChoiceCode::Thousand, Unit::Thousand), (ChoiceCode::Million, Unit::Million)];

/// Kroner, thousands or millions.
pub fn choices() -> Vec<Choice> {
    UNITS.iter().map(|(code, _)| Choice { id: code.code().to_owned(), code: *code, values: Values::new() }).collect()
}

/// The unit that was answered; kroner as long as nothing is, and then nothing is applied.
pub fn chosen(answer: Option<&str>) -> Unit {
    UNITS.iter().find(|(code, _)| Some(code.code()) == answer).map_or(Unit::Kroner, |(_, unit)| *unit)
}

/// Notes that a column is in another unit than kroner.
pub fn note(unit: Unit, letter: &str, heading: &str, whole: Place, notes: &mut Notes) {
    let code = match unit {
        Unit::Kroner => return,
        Unit::Thousand => NoteCode::ThousandsRead,
        Unit::Million => NoteCode::MillionsRead,
    };
    notes.add(code, values([("column", letter), ("heading", heading)]), whole);
}
