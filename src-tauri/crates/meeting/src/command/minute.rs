//! The minutes: the secretary's words, closing, and what is corrected afterwards.

use forum::CaseNumber;
use procedure::{Approval, MeetingId};
use serde::{Deserialize, Serialize};
use strum::VariantNames;

/// The minutes: the secretary's words, closing, and what is corrected afterwards. Of the meeting at hand, where none is named.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, VariantNames)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(tag = "do", export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(tag = "do", remote = "MinuteCommand"))]
#[serde(remote = "Self", rename_all = "kebab-case", deny_unknown_fields)]
#[strum(serialize_all = "kebab-case")]
pub enum MinuteCommand {
    /// Writes the secretary's words about a case, in place of those that were. An empty line parts paragraphs, a line that begins
    /// with a dash is an item of a list.
    WriteMinutes {
        /// Of which meeting.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "ts", ts(optional))]
        meeting: Option<MeetingId>,
        /// About which case.
        case: CaseNumber,
        /// The words; empty takes them away.
        text: String,
    },
    /// Closes the minutes of a meeting that is closed.
    CloseMinutes {
        /// Of which meeting.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "ts", ts(optional))]
        meeting: Option<MeetingId>,
        /// Who approves them.
        approval: Approval,
    },
    /// Corrects closed minutes: the correction stands beside what it corrects.
    CorrectMinutes {
        /// Of which meeting.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "ts", ts(optional))]
        meeting: Option<MeetingId>,
        /// In which case; none for what is outside of any.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "ts", ts(optional))]
        case: Option<CaseNumber>,
        /// What is right.
        text: String,
    },
}
