//! Reads a list, as it was written out or as somebody filled it in. Nothing is guessed: the first field that cannot be read is told.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use forum::{Kroner, Language, NeedId, SchemeId};
use procedure::lists::{ColumnKind, ListRow, RowColumn, RowStatus, RowValue, SchemeShare, YearList};

use super::{NUMBER, STATUS, WHAT};
use crate::Texts;
use crate::import::{ImportError, cells_of, plain};

/// Why the list is not read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RowListError {
    /// The file itself cannot be read.
    #[error(transparent)]
    File(#[from] ImportError),
    /// A field cannot be read, or a heading is not there or stands twice (line 1).
    #[error("line {line}, {column}")]
    Field {
        /// Which line of the file, from 1.
        line: u32,
        /// Which column, by its heading.
        column: String,
    },
}

/// The rows of a list; one without a number has number 0.
///
/// # Errors
/// With the first field that cannot be read, or a number that stands twice.
pub fn read_year_list(list: YearList, name: &str, bytes: &[u8]) -> Result<Vec<ListRow>, RowListError> {
    let languages = [Language::Nb, Language::Nn, Language::En].map(Texts::new);
    let mut rows = cells_of(name, bytes)?.into_iter();
    let (first, head) = rows.next().ok_or_else(|| fault(1, &languages, WHAT))?;
    let headings = Headings { list, languages: &languages };
    let mut places: BTreeMap<String, u32> = BTreeMap::new();
    for (place, heading) in &head {
        if let Some(key) = headings.key_of(heading)
            && places.insert(key.clone(), *place).is_some()
        {
            return Err(fault(first, &languages, &key));
        }
    }
    if !places.contains_key(WHAT) {
        return Err(fault(first, &languages, WHAT));
    }
    let mut seen = BTreeSet::new();
    let mut read = Vec::new();
    for (number, cells) in rows {
        let field = |key: &str| {
            let text = cells.get(places.get(key)?)?.trim();
            (!text.is_empty()).then_some(text)
        };
        if head.keys().all(|place| cells.get(place).is_none_or(|text| text.trim().is_empty())) {
            continue;
        }
        let row = headings.row(&field).map_err(|key| fault(number, &languages, &key))?;
        if row.id != 0 && !seen.insert(row.id) {
            return Err(fault(number, &languages, NUMBER));
        }
        read.push(row);
    }
    Ok(read)
}

fn fault(line: u32, [bokmaal, ..]: &[Texts; 3], key: &str) -> RowListError {
    RowListError::Field { line, column: bokmaal.get(key, &[]) }
}

struct Headings<'a> {
    list: YearList,
    languages: &'a [Texts; 3],
}

impl Headings<'_> {
    /// The key of a heading, in whatever language it stands.
    fn key_of(&self, heading: &str) -> Option<String> {
        let own = [NUMBER, WHAT, STATUS].into_iter().map(str::to_owned);
        let columns = self.list.columns().iter().map(|column| column_key(*column));
        own.chain(columns).find(|key| self.says(key, heading))
    }

    fn says(&self, key: &str, text: &str) -> bool {
        self.languages.iter().any(|texts| plain(&texts.get(key, &[])) == plain(text))
    }

    /// A row; the key of the field that cannot be read, when one cannot.
    fn row<'c>(&self, field: &impl Fn(&str) -> Option<&'c str>) -> Result<ListRow, String> {
        let id = field(NUMBER).map_or(Ok(0), |text| text.parse().map_err(|_| NUMBER.to_owned()))?;
        let what = field(WHAT).ok_or_else(|| WHAT.to_owned())?.to_owned();
        let status = match field(STATUS) {
            None => self.list.first_status(),
            Some(text) => self.status(text).ok_or_else(|| STATUS.to_owned())?,
        };
        let mut values = BTreeMap::new();
        for column in self.list.columns() {
            let key = column_key(*column);
            if let Some(text) = field(&key) {
                values.insert(*column, value(column.kind(), text).ok_or(key)?);
            }
        }
        Ok(ListRow { id, list: self.list, what, status, values })
    }

    fn status(&self, text: &str) -> Option<RowStatus> {
        let says = |status: &&RowStatus| self.says(&format!("row-status-{}", status.as_str()), text);
        self.list.statuses().iter().find(says).copied()
    }
}

fn column_key(column: RowColumn) -> String {
    format!("row-column-{}", column.as_str())
}

fn value(kind: ColumnKind, text: &str) -> Option<RowValue> {
    match kind {
        ColumnKind::Text => Some(RowValue::Text(text.to_owned())),
        ColumnKind::Day => day(text).map(RowValue::Day),
        ColumnKind::Count => text.parse().ok().map(RowValue::Count),
        ColumnKind::Kroner => kroner(text).map(RowValue::Kroner),
        ColumnKind::Need => Some(RowValue::Need(need(text)?)),
        ColumnKind::Shares => text.split([',', ';']).map(share).collect::<Option<_>>().map(RowValue::Shares),
    }
}

/// `rekom-12`: whether there is such a behovsmelding is asked where the row is written.
fn need(text: &str) -> Option<NeedId> {
    let (scheme, number) = text.rsplit_once('-')?;
    Some(NeedId::new(&SchemeId::new(scheme), number.parse().ok()?))
}

/// `rekom = 120000`.
fn share(text: &str) -> Option<SchemeShare> {
    let (scheme, amount) = text.split_once('=')?;
    Some(SchemeShare { scheme: SchemeId::new(scheme.trim()), amount: kroner(amount)? })
}

/// Whole kroner, with or without spaces between the digits.
fn kroner(text: &str) -> Option<Kroner> {
    let digits: String = text.chars().filter(|letter| !letter.is_whitespace()).collect();
    digits.parse().ok().map(Kroner::new)
}

/// `2024-01-12` or `12.01.2024`.
fn day(text: &str) -> Option<NaiveDate> {
    ["%Y-%m-%d", "%d.%m.%Y"].into_iter().find_map(|form| NaiveDate::parse_from_str(text, form).ok())
}
