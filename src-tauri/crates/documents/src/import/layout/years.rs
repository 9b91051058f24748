//! Amounts whose heading names another year than the meeting's: passed over, kept as a later year's, or asked about.

use super::super::grid::column_letter;
use super::super::headings::{Column, Named, Part};
use super::super::told::{Certainty, Choice, ChoiceCode, Lasts, NoteCode, Question, QuestionCode, values};
use super::columns::{Columns, Placed};

impl Columns<'_, '_, '_> {
    /// Amounts of another year: where this year's stand beside them they are that year's, else it is asked whose they are.
    pub(super) fn of_another_year(&mut self, index: usize, of_years: &[(Column, i32)]) {
        let (place, heading) = (self.placed[index].place, self.placed[index].heading.clone());
        let named = self.head.headings.get(&place).map_or(Named::Unknown, |heading| heading.named);
        let (column, year, kept) = match (named, self.placed[index].certainty) {
            (_, Certainty::Answered) | (Named::Unknown, _) => return,
            (Named::OfYear(column, year), _) => (column, year, None),
            (Named::Column(later @ Column::Later(year, part)), _) => (base(part), year, Some(later)),
            (Named::Column(_), _) => return,
        };
        let this_year = is_wanted(column, year, of_years, self.headings.context.year) && self.ask_year(index, year);
        if this_year {
            if let Some(later) = kept {
                self.columns.remove(&later);
            }
            self.placed[index].column = self.put(place, &heading, column);
        } else if kept.is_none() {
            let told = values([("column", &column_letter(place)), ("heading", &heading), ("named", &year.to_string())]);
            self.desk.notes.add(NoteCode::ColumnOtherYear, told, self.whole(place, &heading));
        }
        if !self.is_unknown(index) {
            return;
        }
        // It is known what it is, and noted that it is passed over.
        self.placed[index].certainty = Certainty::Known;
    }

    pub(super) fn is_unknown(&self, index: usize) -> bool {
        self.placed[index].certainty == Certainty::Unknown
    }

    /// The amounts that headings name, each with its year; without a year they are the meeting's.
    pub(super) fn of_years(&self) -> Vec<(Column, i32)> {
        let meeting = self.headings.context.year;
        let of_year =
            |placed: &Placed| match (placed.column, self.head.headings.get(&placed.place).map(|one| one.named)) {
                (Some(Column::Later(year, part)), _) => Some((base(part), year)),
                (Some(column), _) => Some((column, meeting)),
                (None, Some(Named::OfYear(column, year))) if placed.certainty != Certainty::Answered => {
                    Some((column, year))
                }
                (None, _) => None,
            };
        self.placed.iter().filter_map(of_year).collect()
    }

    /// True when the amounts are the meeting's year's; as long as it is not answered they are read as if they were.
    fn ask_year(&mut self, index: usize, named: i32) -> bool {
        let Placed { place, heading, .. } = self.placed[index].clone();
        let (letter, year) = (column_letter(place), self.headings.context.year);
        let told = values([
            ("column", letter.as_str()),
            ("heading", &heading),
            ("named", &named.to_string()),
            ("year", &year.to_string()),
        ]);
        let choice = |code: ChoiceCode, of: &str, year: i32| Choice {
            id: code.code().to_owned(),
            code,
            values: values([(of, &year.to_string())]),
        };
        let answer = self.desk.asking.ask(Question {
            id: self.desk.asking.column_id("year", &self.sheet.name, &letter, &told),
            code: QuestionCode::Year,
            values: told,
            choices: vec![choice(ChoiceCode::ThisYear, "year", year), choice(ChoiceCode::NamedYear, "named", named)],
            concerns: vec![self.whole(place, &heading)],
            lasts: Lasts::Form,
        });
        self.placed[index].certainty = if answer.is_some() { Certainty::Answered } else { Certainty::Asked };
        let this_year = answer.as_deref() != Some(ChoiceCode::NamedYear.code());
        if this_year && answer.is_some() {
            let told = values([("column", &letter), ("heading", &heading), ("year", &year.to_string())]);
            self.desk.notes.add(NoteCode::ColumnRetimed, told, self.whole(place, &heading));
            self.placed[index].year = Some(year);
        }
        this_year
    }
}

/// True when amounts of the year may be those that are shared out: the meeting's own are missing, and so is what would tell that the
/// year's belong together beside them.
fn is_wanted(column: Column, year: i32, of_years: &[(Column, i32)], meeting: i32) -> bool {
    let has = |column: Column, year: i32| of_years.contains(&(column, year));
    let is_whole = |other| has(other, meeting) && (has(Column::Total, meeting) || has(other, year));
    match column {
        Column::OwnerAmount => !has(column, meeting) && !is_whole(Column::UniversityAmount),
        Column::UniversityAmount => !has(column, meeting) && !is_whole(Column::OwnerAmount),
        Column::AppliedSum => !has(column, meeting),
        Column::Total => {
            let parts = [Column::OwnerAmount, Column::UniversityAmount];
            !has(column, meeting) && !of_years.iter().any(|(other, _)| parts.contains(other))
        }
        _ => false,
    }
}

fn base(part: Part) -> Column {
    match part {
        Part::Whole => Column::Total,
        Part::Owner => Column::OwnerAmount,
        Part::University => Column::UniversityAmount,
    }
}
