//! Why a draft cannot be reckoned, and what mends it. Such a draft stops nobody from opening the file: the rest of the meeting
//! is shown, and the draft says what stands in the way.

use allocation::{AllocateError, Group};
use forum::{NeedId, SchemeId};
use serde::{Deserialize, Serialize};
use store::DraftRecord;

use super::State;
use crate::command::{Refusal, RefusalCode};

/// What stands in the way of a draft, and what mends it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Trouble {
    /// What stands in the way, and where.
    pub refusal: Refusal,
    /// What mends it, the surest first.
    pub mends: Vec<Mend>,
}

/// Something that mends a draft.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "mend", rename_all = "kebab-case")]
pub enum Mend {
    /// Let the region or pot follow the rule: nothing is set for it any more.
    FreeGroup {
        /// Which group.
        group: Group,
    },
    /// Let the need follow the rule.
    FollowRule {
        /// Which need.
        need: NeedId,
    },
    /// Take back the last change.
    Undo,
    /// Work on another draft, which can be reckoned.
    ChooseDraft {
        /// Which draft.
        draft: String,
    },
    /// Look at the tildelingsmodell.
    OpenModel,
    /// Look at the frame of the scheme.
    SetFrame {
        /// Of which scheme.
        scheme: SchemeId,
    },
}

/// What of the draft itself mends it. What else does, taking back or another draft, is for the meeting to say.
pub(super) fn of_error(error: AllocateError) -> Trouble {
    let mends = error.mends().into_iter().filter_map(of_rules).collect();
    Trouble { refusal: error.into(), mends }
}

/// What the rules say mends it, as the faces offer it. What was reported must be put right where it was reported: only an earlier
/// state of the meeting mends it here.
fn of_rules(mend: allocation::Mend) -> Option<Mend> {
    match mend {
        allocation::Mend::FreeGroup(group) => Some(Mend::FreeGroup { group }),
        allocation::Mend::FollowRule(need) => Some(Mend::FollowRule { need }),
        allocation::Mend::Frame(scheme) | allocation::Mend::TriedFrame(scheme) => Some(Mend::SetFrame { scheme }),
        allocation::Mend::Model => Some(Mend::OpenModel),
        allocation::Mend::Commitments(_)
        | allocation::Mend::Applied(_)
        | allocation::Mend::Need(_)
        | allocation::Mend::Participant(_)
        | allocation::Mend::Scheme(_) => None,
    }
}

/// A change is refused when a draft could be reckoned before it and cannot after it, or came to be with it. A draft that was in
/// trouble already stops no change: one at a time is how it is mended.
pub(crate) fn refuse_new(before: &State, after: &State) -> Result<(), Refusal> {
    for (draft, trouble) in after.troubles() {
        let was_known = before.troubles().any(|(known, _)| known.name == draft.name || is_same_content(known, draft));
        if was_known {
            continue;
        }
        let refusal = trouble.refusal.clone();
        if draft.name == after.draft {
            return Err(refusal);
        }
        let detail = format!("draft «{}» could not be reckoned: {}", draft.name, refusal.detail);
        return Err(
            Refusal { code: RefusalCode::OtherDraft, detail, values: refusal.values }.with("draft", &draft.name)
        );
    }
    Ok(())
}

/// The same draft under another name.
fn is_same_content(one: &DraftRecord, other: &DraftRecord) -> bool {
    one.adjustments == other.adjustments && one.what_if == other.what_if
}
