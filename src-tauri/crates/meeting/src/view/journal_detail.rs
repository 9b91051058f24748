//! What an entry of the journal came to, in numbers: how many an import brought, how a vote ended.

use documents::Texts;
use forum::vote::{Choice, Count, Majority, VoteResult, Votes};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// What an entry came to; the texts are `journal-detail-<of>` in the locales.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "of", rename_all = "kebab-case")]
pub enum JournalDetail {
    /// An import.
    Import {
        /// New ones.
        new: usize,
        /// Those that changed.
        changed: usize,
        /// Those the file did not have any more.
        gone: usize,
        /// Rows that were passed over.
        skipped: usize,
        /// Rows and cells that were joined.
        joined: usize,
    },
    /// A vote that was closed.
    Vote {
        /// For.
        yes: u32,
        /// Against.
        no: u32,
        /// Blank.
        blank: u32,
        /// What it came to; none in files that an earlier program wrote.
        result: Option<VoteResult>,
        /// Which majority was asked for; none in files that an earlier program wrote.
        majority: Option<Majority>,
    },
}

/// What the journal keeps of a closed vote beside the command.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Outcome {
    /// Counted.
    pub count: Count,
    /// What it means.
    pub result: VoteResult,
    /// By which majority.
    pub majority: Majority,
}

/// The key under which an entry keeps the outcome of a vote.
pub(crate) const OUTCOME: &str = "outcome";

/// What an entry with this kind and body came to.
pub(super) fn detail(kind: &str, body: &Value) -> Option<JournalDetail> {
    if kind == "import" || kind.starts_with("import-") {
        return import(body);
    }
    if let Some(outcome) = body.get(OUTCOME).and_then(|outcome| Outcome::deserialize(outcome).ok()) {
        let Outcome { count: Count { yes, no, blank }, result, majority } = outcome;
        return Some(JournalDetail::Vote { yes, no, blank, result: Some(result), majority: Some(majority) });
    }
    let votes = body.get("votes").filter(|_| kind == "close-vote").and_then(|votes| Votes::deserialize(votes).ok())?;
    let Count { yes, no, blank } = counted(&votes);
    Some(JournalDetail::Vote { yes, no, blank, result: None, majority: None })
}

/// None where an earlier program wrote the rows alone.
fn import(body: &Value) -> Option<JournalDetail> {
    let listed = |key: &str| body.get(key).and_then(Value::as_array).map(Vec::len);
    let counted = |key: &str| body.get(key).and_then(Value::as_u64).and_then(|count| usize::try_from(count).ok());
    Some(JournalDetail::Import {
        new: listed("new")?,
        changed: listed("changed")?,
        gone: listed("gone")?,
        skipped: counted("skipped").unwrap_or(0),
        joined: counted("joined").unwrap_or(0),
    })
}

fn counted(votes: &Votes) -> Count {
    match votes {
        Votes::ShowOfHands { count } => *count,
        Votes::RollCall { answers } => {
            let given =
                |choice| u32::try_from(answers.values().filter(|one| **one == choice).count()).unwrap_or(u32::MAX);
            Count { yes: given(Choice::For), no: given(Choice::Against), blank: given(Choice::Blank) }
        }
    }
}

impl JournalDetail {
    /// In the language of the texts.
    pub fn in_words(&self, texts: &Texts) -> String {
        match self {
            JournalDetail::Import { new, changed, gone, skipped, joined } => {
                let counts = [new, changed, gone, skipped, joined].map(ToString::to_string);
                let [new, changed, gone, skipped, joined] = counts.each_ref().map(String::as_str);
                let values =
                    [("new", new), ("changed", changed), ("gone", gone), ("skipped", skipped), ("joined", joined)];
                texts.get("journal-detail-import", &values)
            }
            JournalDetail::Vote { yes, no, blank, result, majority } => {
                let [yes, no, blank] = [yes, no, blank].map(ToString::to_string);
                let (result, majority) = (code(result), code(majority));
                let values = [
                    ("yes", yes.as_str()),
                    ("no", &no),
                    ("blank", &blank),
                    ("result", &result),
                    ("majority", &majority),
                ];
                texts.get("journal-detail-vote", &values)
            }
        }
    }
}

/// The stable name of a word; a dash for none.
fn code(word: &impl Serialize) -> String {
    let code = serde_json::to_value(word).ok();
    code.as_ref().and_then(Value::as_str).unwrap_or("–").to_owned()
}
