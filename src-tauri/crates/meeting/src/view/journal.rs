//! The journal as people read it: when, who, what, and what stood there before and after.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use documents::Texts;
use forum::{Frame, Kroner};
use serde::{Deserialize, Serialize};
use store::{EntryRole, JournalEntry};

use super::HistoryItem;
use super::journal_detail::{self, JournalDetail};
use super::journal_said::{Said, WORKING_DRAFT, frame_place, said, said_earlier};
use crate::command::Command;

/// Every entry of the journal, in order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct JournalView {
    /// The entries.
    pub lines: Vec<JournalLine>,
}

/// One entry of the journal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct JournalLine {
    /// Its revision, from 1.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub revision: u64,
    /// When it was written.
    pub at: DateTime<Utc>,
    /// Who: `leader`, or `program`.
    pub who: String,
    /// What kind of change: a command's word, `import` or `import-<kind>`, `created`, `undo`, `redo`.
    pub kind: String,
    /// What it did, and to whom; of an undo or redo what it took back or did again. The texts are `undo-<code>` in the locales
    /// for what can be taken back, else `journal-<kind>`.
    pub what: HistoryItem,
    /// What stood there before, when the entry writes one thing in place of another.
    pub before: Option<String>,
    /// What stands there after.
    pub after: Option<String>,
    /// What it came to, of what comes to numbers.
    pub detail: Option<JournalDetail>,
    /// The entry that took it back, unless it was done again.
    #[cfg_attr(feature = "ts", ts(type = "number | null"))]
    pub undone_by: Option<u64>,
}

/// Reads the journal, from its first entry on.
pub(crate) fn journal(entries: &[JournalEntry]) -> JournalView {
    let mut walk = Walk::default();
    entries.iter().for_each(|entry| walk.add(entry));
    JournalView { lines: walk.lines }
}

impl JournalView {
    /// The lines in which every word of `text` stands, in whatever case: in who, what, before or after.
    pub fn search<'a>(&'a self, text: &str, texts: &'a Texts) -> impl Iterator<Item = &'a JournalLine> {
        let words: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
        self.lines.iter().filter(move |line| {
            let told = line.in_words(texts).join(" ").to_lowercase().replace('\u{a0}', " ");
            words.iter().all(|word| told.contains(word.as_str()))
        })
    }
}

impl JournalLine {
    /// Who, what, before and after; what is not there is empty.
    pub fn in_words(&self, texts: &Texts) -> [String; 4] {
        let known = |key: String| Some(texts.get(&key, &[])).filter(|text| *text != key);
        let who = known(format!("journal-who-{}", self.who)).unwrap_or_else(|| self.who.clone());
        let mut what = self.what_in_words(texts);
        if let Some(detail) = &self.detail {
            what = format!("{what}: {}", detail.in_words(texts));
        }
        let [before, after] = self.values_in_words(texts);
        [who, what, before, after]
    }

    /// What stood there before and what stands there after: one thing, or each field with its name.
    fn values_in_words(&self, texts: &Texts) -> [String; 2] {
        let Some(fields) = self.what.fields.as_ref().filter(|fields| !fields.is_empty()) else {
            return [self.before.clone().unwrap_or_default(), self.after.clone().unwrap_or_default()];
        };
        let (mut before, mut after) = (Vec::new(), Vec::new());
        for field in fields {
            let (name, [was, is]) = (field.name_in_words(texts), field.values_in_words(texts));
            let told = |value: String| if value.is_empty() { "–".to_owned() } else { value };
            before.push(format!("{name}: {}", told(was)));
            after.push(format!("{name}: {}", told(is)));
        }
        let said = [before.join("; "), after.join("; ")];
        if self.kind == "undo" {
            let [before, after] = said;
            [after, before]
        } else {
            said
        }
    }

    fn what_in_words(&self, texts: &Texts) -> String {
        let key = format!("journal-{}", self.kind);
        let label = self.what.in_words(texts);
        let values = [("what", label.as_deref().unwrap_or(&self.what.code)), ("kind", self.kind.as_str())];
        let own = texts.get(&key, &values);
        if own != key {
            return own;
        }
        label.clone().unwrap_or_else(|| texts.get("journal-other", &values))
    }
}

impl HistoryItem {
    /// What the undo button says of it; none when its code has no words.
    pub fn in_words(&self, texts: &Texts) -> Option<String> {
        let told = |amount: Option<Kroner>| amount.map_or_else(|| "–".to_owned(), |amount| amount.to_string());
        let (from, to, count) = (told(self.from), told(self.to), self.count.unwrap_or(0).to_string());
        let by = told(self.from.zip(self.to).map(|(from, to)| (to - from).abs()));
        let left = told(self.unplaced);
        let is_cut = self.to < self.from;
        let values = [
            ("percent", self.percent.as_deref().unwrap_or_default()),
            ("by", by.as_str()),
            ("way", if is_cut { "down" } else { "up" }),
            (
                "left",
                if self.unplaced.is_none() {
                    "none"
                } else if is_cut {
                    "above"
                } else {
                    "some"
                },
            ),
            ("unplaced", left.as_str()),
            ("owner", self.owner.as_deref().unwrap_or_default()),
            ("about", if self.owner.is_none() { "nobody" } else { "somebody" }),
            ("moved", if self.from == self.to { "no" } else { "yes" }),
            ("from", from.as_str()),
            ("to", to.as_str()),
            ("count", count.as_str()),
        ];
        let key = format!("undo-{}", self.code);
        Some(texts.get(&key, &values)).filter(|text| *text != key)
    }
}

/// The journal so far, and what stands where after it.
#[derive(Default)]
struct Walk {
    lines: Vec<JournalLine>,
    /// What was last written in each place that entries write to.
    stands: HashMap<String, Option<String>>,
    /// Which place each entry wrote to, by revision.
    places: HashMap<u64, String>,
}

impl Walk {
    fn add(&mut self, entry: &JournalEntry) {
        let (what, before, after) = match &entry.role {
            EntryRole::Change { label } => {
                let label: Option<HistoryItem> = serde_json::from_value(label.clone()).ok();
                self.change(entry, label.unwrap_or_else(|| HistoryItem::named(&entry.entry.kind)))
            }
            EntryRole::Final => self.change(entry, HistoryItem::named(&entry.entry.kind)),
            EntryRole::Undo { revision } => self.turn_back(*revision, Some(entry.revision)),
            EntryRole::Redo { revision } => self.turn_back(*revision, None),
        };
        self.lines.push(JournalLine {
            revision: entry.revision,
            at: entry.entry.at,
            who: entry.entry.who.clone(),
            kind: entry.entry.kind.clone(),
            what,
            before,
            after,
            detail: journal_detail::detail(&entry.entry.kind, &entry.entry.body),
            undone_by: None,
        });
    }

    /// What a change writes, and what stood there.
    fn change(&mut self, entry: &JournalEntry, what: HistoryItem) -> (HistoryItem, Option<String>, Option<String>) {
        self.begin_with(entry);
        let command: Option<Command> = serde_json::from_value(entry.entry.body.clone()).ok();
        let told = command.as_ref().map(said).or_else(|| said_earlier(&entry.entry.kind, &entry.entry.body));
        let (before, after) = match told {
            Some(Said::Written { place, text }) => {
                let before = self.stands.insert(place.clone(), text.clone()).flatten();
                self.places.insert(entry.revision, place);
                (before, text)
            }
            Some(Said::Told(text)) => (None, Some(text)),
            Some(Said::Renamed { from, to }) => {
                if self.stands.get(WORKING_DRAFT) == Some(&Some(from.clone())) {
                    self.stands.insert(WORKING_DRAFT.to_owned(), Some(to.clone()));
                }
                (Some(from), Some(to))
            }
            Some(Said::Nothing) | None if what.from == what.to => (None, what.to.map(|to| to.to_string())),
            Some(Said::Nothing) | None => (what.from.map(|from| from.to_string()), what.to.map(|to| to.to_string())),
        };
        (what, before, after)
    }

    /// The frames and the draft that a meeting was made with stand there from its first entry on.
    fn begin_with(&mut self, entry: &JournalEntry) {
        let frames = entry.entry.body.get("frames").filter(|_| entry.revision == 1);
        let frames: Vec<Frame> =
            frames.and_then(|frames| serde_json::from_value(frames.clone()).ok()).unwrap_or_default();
        for frame in frames {
            let place = frame_place(&frame.scheme, frame.year);
            self.stands.insert(place, Some(frame.amount().to_string()));
        }
        let draft = entry.entry.body.get("draft").filter(|_| entry.revision == 1).and_then(|draft| draft.as_str());
        if let Some(draft) = draft {
            self.stands.insert(WORKING_DRAFT.to_owned(), Some(draft.to_owned()));
        }
    }

    /// An entry that takes another back, or does it again: what the other wrote, from its other end.
    fn turn_back(&mut self, revision: u64, undone_by: Option<u64>) -> (HistoryItem, Option<String>, Option<String>) {
        let Some(line) = self.lines.iter_mut().find(|line| line.revision == revision) else {
            return (HistoryItem::default(), None, None);
        };
        line.undone_by = undone_by;
        let (before, after) = match undone_by {
            Some(_) => (line.after.clone(), line.before.clone()),
            None => (line.before.clone(), line.after.clone()),
        };
        if let Some(place) = self.places.get(&revision) {
            self.stands.insert(place.clone(), after.clone());
        }
        (line.what.clone(), before, after)
    }
}
