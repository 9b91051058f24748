//! Drafts made, copied, named, taken away and chosen, and the frames they try.

use forum::{Kroner, SchemeId};
use serde::{Deserialize, Serialize};
use strum::VariantNames;

/// Drafts made, copied, named, taken away and chosen, and the frames they try.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, VariantNames)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(tag = "do", export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(tag = "do", remote = "DraftCommand"))]
#[serde(remote = "Self", rename_all = "kebab-case", deny_unknown_fields)]
#[strum(serialize_all = "kebab-case")]
pub enum DraftCommand {
    /// Begins a new draft that follows the rule, and works on it.
    NewDraft {
        /// Its name.
        name: String,
    },
    /// Copies a draft with all that is set in it, and works on the copy.
    CopyDraft {
        /// Which draft.
        from: String,
        /// The copy's name.
        name: String,
    },
    /// Gives a draft another name.
    RenameDraft {
        /// Which draft.
        from: String,
        /// Its new name.
        name: String,
    },
    /// Takes a draft away. The only one stays.
    RemoveDraft {
        /// Which draft.
        name: String,
    },
    /// Chooses the draft to work on.
    ChooseDraft {
        /// Which draft.
        name: String,
    },
    /// Tries another frame in the working draft («what if»); none goes back to the frame that is registered.
    TryFrame {
        /// Of which scheme.
        scheme: SchemeId,
        /// Whole kroner.
        amount: Option<Kroner>,
    },
}
