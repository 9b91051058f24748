//! Which column is which, by its heading. The mechanism is one; each table has its own list of headings, in bokmål and
//! nynorsk.

mod asked;
mod needs;
mod others;
mod words;

use super::Context;
use super::grid::Value;
use super::names::{plain, scheme_of_cell};

pub use asked::{Asked, Side};
pub use needs::NEEDS;
pub use others::{APPLICATIONS, FRAMES, KEY_FIGURES, SHARES};

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Column {
    Number,
    Scheme,
    Region,
    Owner,
    OrgNumber,
    OwnerKind,
    Measure,
    Units,
    University,
    OwnerAmount,
    UniversityAmount,
    Coordinator,
    Total,
    /// An amount reported for a later year.
    Later(i32, Part),
    StartYear,
    Duration,
    Ongoing,
    SeveralMunicipalities,
    NetworkRank,
    LocalNeed,
    Collective,
    Partnership,
    SpecialChallenges,
    FollowUp,
    Pps,
    Statped,
    ChallengesReason,
    FollowUpAgreed,
    CoordinatorReason,
    AllToUniversity,
    Theme,
    StatpedRole,
    StatpedPartner,
    TeamAroundChild,
    PrivateOwners,
    /// A mark of measures that are alike.
    Alike,
    /// The answer to a question of the county's, by its place in the model's list.
    Answer(usize),
    /// What the money is for, by its place in the model's list, and whose side pays, when it says one.
    Used(usize, Option<Side>),
    /// A network or owner with key figures.
    Participant,
    ParticipantKind,
    /// The *vertskommune*, or another recipient.
    Recipient,
    Figure(Figure),
    /// «Deltar i …»: which of the meeting's schemes, when it says one.
    TakesPartIn(Option<usize>),
    /// «Deltar»: in the scheme of the row.
    TakesPart,
    /// Amounts given, of no year that is said.
    Given,
    /// What was given in a year.
    GivenIn(i32),
    Note,
    Year,
    MainAllocation,
    Supplement,
    Status,
    LetterDate,
    LetterReference,
    Call,
    Category,
    Kindergarten,
    Municipality,
    Study,
    Students,
    AppliedSum,
    DispensationsMunicipality,
    DispensationsKindergarten,
    Progress,
    Received,
    StudyYear,
}

/// Which part of a later year's amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    Whole,
    Owner,
    University,
}

/// A key figure (*nøkkeltall*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Figure {
    TeacherFte,
    VocationalFte,
    Schools,
    Pupils,
    KindergartenFte,
    Kindergartens,
    Children,
}

/// A kind of table that can be read.
#[derive(Debug)]
pub struct Table {
    /// What it is a table of, for the one who reads a refusal.
    pub of: &'static str,
    /// The headings of each column, plain (see [`plain`]) and without year. A star stands for any further words. The
    /// first is the one asked for when the column is missing.
    pub columns: &'static [(Column, &'static [&'static str])],
    /// The columns that say what a row is about; headings name at least one of them.
    pub telling: &'static [Column],
    /// Of each group at least one column must be there.
    pub required: &'static [&'static [Column]],
    /// What a heading of a year alone names.
    pub bare_year: Option<Column>,
    /// Whose columns it has.
    pub own_columns: OwnColumns,
}

/// Whose columns a table has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OwnColumns {
    /// Those listed here, the same in every county.
    Listed,
    /// Also those that the county's model asks for. A heading of the list is the list's also when the county calls a
    /// question so.
    AlsoAsked,
}

/// The headings of one kind of table, read in a meeting.
#[derive(Clone, Copy, Debug)]
pub struct Headings<'a> {
    /// Which table is looked for.
    pub table: &'static Table,
    /// The budget year and the schemes, which headings may name.
    pub context: &'a Context<'a>,
}

impl Column {
    /// True for columns of kroner.
    pub fn is_amount(self) -> bool {
        use Column::{
            AppliedSum, Coordinator, GivenIn, Later, MainAllocation, OwnerAmount, Supplement, Total, UniversityAmount,
            Used,
        };
        matches!(
            self,
            OwnerAmount
                | UniversityAmount
                | Coordinator
                | Total
                | Later(..)
                | GivenIn(_)
                | MainAllocation
                | Supplement
                | AppliedSum
                | Used(..)
        )
    }

    /// True for columns whose numbers make shares: a row with one of them is never passed over.
    pub fn counts(self) -> bool {
        self.is_amount() || matches!(self, Column::Figure(_) | Column::Students)
    }
}

impl Headings<'_> {
    /// The column that the heading names in the budget year.
    pub fn column(&self, heading: &Value) -> Option<Column> {
        let (Value::Text(text) | Value::Number(text)) = heading else { return None };
        let (words, named_year) = without_year(text);
        let column = if words.is_empty() {
            named_year.and(self.table.bare_year)?
        } else {
            let listed = self.table.columns.iter().find(|(_, names)| names.iter().any(|name| fits(name, &words)));
            match listed {
                Some((column, _)) => *column,
                None if self.table.own_columns == OwnColumns::Listed => return None,
                None => return self.context.asked.column(text, self.context.year),
            }
        };
        let year = self.context.year;
        let part = match column {
            Column::Total => Part::Whole,
            Column::OwnerAmount => Part::Owner,
            Column::UniversityAmount => Part::University,
            // Of a later year only the amounts are kept, and of an earlier one nothing.
            Column::Coordinator => return named_year.is_none_or(|named| named == year).then_some(column),
            Column::Given => return Some(named_year.map_or(column, Column::GivenIn)),
            Column::TakesPartIn(_) => {
                let said = || Column::TakesPartIn(self.scheme_after_first_word(&words));
                return named_year.is_none_or(|named| named == year).then(said);
            }
            _ => return Some(column),
        };
        match named_year {
            Some(named) if named > year => Some(Column::Later(named, part)),
            Some(named) if named < year => None,
            _ => Some(column),
        }
    }

    /// The heading to ask for.
    pub fn asked_for(&self, column: Column) -> String {
        let names = self.table.columns.iter().find(|(named, _)| *named == column).map(|(_, names)| *names);
        let name = names.and_then(|names| names.first()).map_or(String::new(), |name| {
            name.split(' ').filter(|word| *word != "*").collect::<Vec<_>>().join(" ").replace("uh", "UH")
        });
        let mut letters = name.chars();
        let heading: String = letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect();
        let year = self.context.year;
        match column {
            Column::OwnerAmount | Column::UniversityAmount | Column::Coordinator | Column::Total => {
                format!("{heading} {year}")
            }
            Column::Given => format!("{heading} {}", year.saturating_sub(1)),
            _ => heading,
        }
    }

    /// True when the table may have the column.
    pub fn knows(&self, column: Column) -> bool {
        self.table.columns.iter().any(|(known, _)| *known == column)
    }

    fn scheme_after_first_word(&self, words: &str) -> Option<usize> {
        let (_, rest) = words.split_once(' ')?;
        let name = rest.strip_prefix("i ").unwrap_or(rest);
        let scheme = scheme_of_cell(name, self.context)?;
        self.context.schemes.iter().position(|known| known.id == scheme)
    }
}

fn fits(name: &str, words: &str) -> bool {
    match name.strip_suffix(" *") {
        Some(start) => words.strip_prefix(start).is_some_and(|rest| rest.is_empty() || rest.starts_with(' ')),
        None => words == name,
    }
}

/// The heading's words without year, unit and what stands in parentheses, and the year.
fn without_year(heading: &str) -> (String, Option<i32>) {
    let outside = match (heading.find('('), heading.rfind(')')) {
        (Some(open), Some(close)) if open < close => format!("{} {}", &heading[..open], &heading[close + 1..]),
        _ => heading.to_owned(),
    };
    let mut year = None;
    let mut words: Vec<String> = Vec::new();
    for word in plain(&outside).split(' ') {
        match word.parse::<i32>() {
            Ok(number @ 2000..=2100) if word.len() == 4 => year = Some(number),
            _ if word.is_empty() => {}
            _ => words.push(word.to_owned()),
        }
    }
    while words.last().is_some_and(|word| matches!(word.as_str(), "kr" | "nok" | "kroner" | "i")) && words.len() > 1 {
        words.pop();
    }
    (words.join(" "), year)
}
