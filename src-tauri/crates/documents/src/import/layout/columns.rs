//! Which column of a sheet is what, and in which unit and of which year; what its heading leaves open is asked.

use std::collections::BTreeMap;

use super::super::grid::{Sheet, column_letter};
use super::super::headings::{Column, Headings, Named, UnitSaid, column_of, field_choices, field_id};
use super::super::names::scheme_choice;
use super::super::told::{
    Asking, Certainty, Choice, ChoiceCode, Expected, ExpectedCode, Lasts, NoteCode, Notes, Place, Problem, Question,
    QuestionCode, Unit, values,
};
use super::head::Head;
use super::unknown::{self, Holds};

/// What a person points a column at that is to be passed over.
const IGNORE: &str = "ignore";

/// A column of a sheet.
#[derive(Clone, Debug)]
pub struct Placed {
    /// Its place, from 0.
    pub place: u32,
    /// Its heading, empty when it has none.
    pub heading: String,
    /// What it is, when it is read.
    pub column: Option<Column>,
    /// The unit of its amounts.
    pub unit: Unit,
    /// The year its heading names.
    pub year: Option<i32>,
    /// How certain this is.
    pub certainty: Certainty,
}

/// Where questions, notes and problems of the headings go.
pub struct Desk<'d, 'a> {
    /// The questions.
    pub asking: &'d mut Asking<'a>,
    /// The notes.
    pub notes: &'d mut Notes,
    /// The problems.
    pub problems: &'d mut Vec<Problem>,
}

/// Reads the headings of one sheet.
pub struct Columns<'s, 'd, 'a> {
    pub(super) sheet: &'s Sheet,
    pub(super) head: &'s Head,
    pub(super) headings: Headings<'s>,
    pub(super) desk: &'s mut Desk<'d, 'a>,
    /// The columns found so far.
    pub columns: BTreeMap<Column, u32>,
    /// All columns with a heading or content.
    pub placed: Vec<Placed>,
}

impl<'s, 'd, 'a> Columns<'s, 'd, 'a> {
    /// Reads them all, those that are certain first.
    pub fn read(sheet: &'s Sheet, head: &'s Head, headings: Headings<'s>, desk: &'s mut Desk<'d, 'a>) -> Self {
        let mut columns = Columns { sheet, head, headings, desk, columns: BTreeMap::new(), placed: Vec::new() };
        columns.all();
        columns
    }

    fn all(&mut self) {
        let mut open = Vec::new();
        let head = self.head;
        for (place, heading) in &head.headings {
            let letter = column_letter(*place);
            let year = heading.said.year();
            let (column, certainty) = match self.desk.asking.field(&heading.text, &letter) {
                Some(field) => (self.pointed(*place, &heading.text, &field), Certainty::Answered),
                None => match heading.named {
                    Named::Column(column) => (self.taken(*place, &heading.text, column), Certainty::Known),
                    Named::OfYear(..) | Named::Unknown => {
                        open.push(self.placed.len());
                        (None, Certainty::Unknown)
                    }
                },
            };
            let unit = Unit::Kroner;
            self.placed.push(Placed { place: *place, heading: heading.text.clone(), column, unit, year, certainty });
        }
        self.unheaded(&mut open);
        self.measure_called_theme();
        let of_years = self.of_years();
        for index in 0..self.placed.len() {
            self.of_another_year(index, &of_years);
        }
        for index in open {
            self.unknown(index);
        }
        for index in 0..self.placed.len() {
            self.unit(index);
            self.hidden(index);
        }
        self.placed.sort_by_key(|placed| placed.place);
    }

    /// A column without a heading of its own, in which something stands.
    fn unheaded(&mut self, open: &mut Vec<usize>) {
        let known: Vec<u32> = self.placed.iter().map(|placed| placed.place).collect();
        for place in unknown::places(self.sheet, self.head).into_iter().filter(|place| !known.contains(place)) {
            let letter = column_letter(place);
            let (column, certainty) = match self.desk.asking.field("", &letter) {
                Some(field) => (self.pointed(place, "", &field), Certainty::Answered),
                None => {
                    open.push(self.placed.len());
                    (None, Certainty::Unknown)
                }
            };
            let (heading, year, unit) = (String::new(), None, Unit::Kroner);
            self.placed.push(Placed { place, heading, column, unit, year, certainty });
        }
    }

    fn pointed(&mut self, place: u32, heading: &str, field: &str) -> Option<Column> {
        let letter = column_letter(place);
        let told = values([("column", &letter), ("heading", heading)]);
        if field == IGNORE {
            self.desk.notes.add(NoteCode::ColumnIgnored, told, self.whole(place, heading));
            return None;
        }
        let Some(column) = column_of(field, &self.headings) else {
            if self.desk.asking.is_typed(heading, &letter) {
                let known: Vec<String> = field_choices(&self.headings).into_iter().map(|choice| choice.id).collect();
                self.desk.asking.unfit_field(field, &known.join(", "));
            }
            return None;
        };
        let told = values([("column", &letter), ("heading", heading), ("field", field)]);
        self.desk.notes.add(NoteCode::ColumnPointed, told, self.whole(place, heading));
        self.put(place, heading, column)
    }

    /// A column that its heading names; what must say more is a problem.
    fn taken(&mut self, place: u32, heading: &str, column: Column) -> Option<Column> {
        if column == Column::TakesPartIn(None) {
            let choice = scheme_choice(self.headings.context);
            self.problem(place, heading, "scheme-unknown", ExpectedCode::TakesPartInScheme.with("schemes", choice));
            return None;
        }
        if let Column::Used(used, None) = column {
            let name = self.headings.context.asked.uses.get(used).map_or("", |used| used.name.nb.as_str());
            let expected = ExpectedCode::WhoPays.with("name", name);
            self.problem(place, heading, "use-without-side", expected);
            return None;
        }
        self.put(place, heading, column)
    }

    pub(super) fn put(&mut self, place: u32, heading: &str, column: Column) -> Option<Column> {
        if let Some(first) = self.columns.get(&column) {
            let first = column_letter(*first);
            let expected = ExpectedCode::OneSuchColumn.with("column", first);
            self.problem(place, heading, "column-twice", expected);
            return None;
        }
        self.columns.insert(column, place);
        Some(column)
    }

    /// Many write the measure itself under «Tema»; it is a theme only beside a column of measures.
    fn measure_called_theme(&mut self) {
        if self.columns.contains_key(&Column::Measure) {
            return;
        }
        if let Some(place) = self.columns.remove(&Column::Theme) {
            self.columns.insert(Column::Measure, place);
            for placed in self.placed.iter_mut().filter(|placed| placed.column == Some(Column::Theme)) {
                placed.column = Some(Column::Measure);
            }
        }
    }

    /// A heading that nothing knows: named in a note, and asked about when it holds amounts.
    fn unknown(&mut self, index: usize) {
        if !self.is_unknown(index) {
            return;
        }
        let Placed { place, heading, .. } = self.placed[index].clone();
        let letter = column_letter(place);
        let missing: Vec<Column> =
            self.headings.amounts().into_iter().filter(|column| !self.columns.contains_key(column)).collect();
        let telling: Vec<u32> =
            self.headings.table.telling.iter().filter_map(|column| self.columns.get(column)).copied().collect();
        let count = match unknown::holds(self.sheet, self.head, place, &heading, &telling) {
            Holds::Amounts(count) if !self.headings.amounts().is_empty() => count,
            Holds::Nothing => return,
            Holds::Amounts(_) | Holds::Something => {
                let told = values([("column", &letter), ("heading", &heading)]);
                self.desk.notes.add(NoteCode::ColumnUnknown, told, self.whole(place, &heading));
                return;
            }
        };
        let told = values([("column", letter.as_str()), ("heading", &heading), ("count", &count.to_string())]);
        let field = |column: &Column| {
            let id = field_id(*column, &self.headings);
            Choice { id: id.clone(), code: ChoiceCode::Field, values: values([("field", &id)]) }
        };
        let ignore = Choice { id: IGNORE.to_owned(), code: ChoiceCode::Ignore, values: values([]) };
        let choices: Vec<Choice> = missing.iter().map(field).chain([ignore]).collect();
        let answer = self.desk.asking.ask(Question {
            id: self.desk.asking.column_id("unknown-amounts", &self.sheet.name, &letter, &told),
            code: QuestionCode::UnknownAmounts,
            values: told,
            choices,
            concerns: vec![self.whole(place, &heading)],
            lasts: Lasts::Form,
        });
        match answer {
            None => self.placed[index].certainty = Certainty::Asked,
            Some(field) => {
                self.placed[index].certainty = Certainty::Answered;
                self.placed[index].column = self.pointed(place, &heading, &field);
            }
        }
    }

    /// The unit of a column of amounts, by its own heading.
    fn unit(&mut self, index: usize) {
        let Placed { place, heading, column, .. } = self.placed[index].clone();
        if !column.is_some_and(Column::is_amount) {
            return;
        }
        let letter = column_letter(place);
        let unit = match self.head.headings.get(&place).map_or(UnitSaid::Nothing, |heading| heading.said.unit) {
            UnitSaid::Nothing => return,
            UnitSaid::Clearly(unit) => unit,
            UnitSaid::Unclear => {
                let told = values([("column", &letter), ("heading", &heading)]);
                let answer = self.desk.asking.ask(Question {
                    id: self.desk.asking.column_id("unit", &self.sheet.name, &letter, &told),
                    code: QuestionCode::Unit,
                    values: told,
                    choices: super::units::choices(),
                    concerns: vec![self.whole(place, &heading)],
                    lasts: Lasts::Form,
                });
                self.placed[index].certainty = if answer.is_some() { Certainty::Answered } else { Certainty::Asked };
                super::units::chosen(answer.as_deref())
            }
        };
        self.placed[index].unit = unit;
        super::units::note(unit, &letter, &heading, self.whole(place, &heading), self.desk.notes);
    }

    /// Hidden columns are read like others, but it is told.
    fn hidden(&mut self, index: usize) {
        let Placed { place, heading, column, .. } = self.placed[index].clone();
        if column.is_some() && self.sheet.is_hidden_column(place) {
            let told = values([("column", column_letter(place).as_str()), ("heading", &heading)]);
            self.desk.notes.add(NoteCode::ColumnHidden, told, self.whole(place, &heading));
        }
    }

    fn problem(&mut self, place: u32, heading: &str, code: &'static str, expected: Expected) {
        let (sheet, row, column) = (self.sheet.name.clone(), self.head.last, column_letter(place));
        self.desk.problems.push(Problem { sheet, row, column, value: heading.to_owned(), code, expected });
    }

    /// The column as a whole.
    pub(super) fn whole(&self, place: u32, heading: &str) -> Place {
        Place { sheet: self.sheet.name.clone(), row: 0, column: column_letter(place), value: heading.to_owned() }
    }
}
