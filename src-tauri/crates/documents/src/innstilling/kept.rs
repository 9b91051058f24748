//! A version that was kept on the innstilling's way: what it is called on the paper, and how it stands to what the forum decided
//! (R144).

use forum::norwegian_date;
use procedure::InnstillingStage;

use super::content::Innstilling;
use super::deciding::{AgainstDecided, Decision, EmptyTold, Kept};
use crate::Texts;
use crate::paper::style::{Run, plain, strong};

/// «Foreløpig innstilling».
pub(super) fn title(kept: &Kept<'_>, texts: &Texts) -> String {
    let key = match kept.stage {
        InnstillingStage::WorkingGroup => "kept-title-working-group",
        InnstillingStage::Preliminary => "kept-title-preliminary",
        InnstillingStage::Final => "kept-title-final",
    };
    texts.get(key, &[])
}

/// What stands on every page of a paper that is not the forum's innstilling.
pub(super) fn stamp(content: &Innstilling<'_>, texts: &Texts) -> Option<String> {
    match (&content.kept, &content.decision) {
        (_, Decision::Decided(_) | Decision::Untold { .. }) => None,
        (Some(kept), Decision::Undecided) if kept.stage == InnstillingStage::Final => {
            Some(texts.get("kept-stamp-final", &[]))
        }
        (Some(kept), Decision::Undecided) => Some(title(kept, texts)),
        (None, Decision::Undecided) => Some(texts.get("paper-undecided", &[])),
    }
}

/// When it was kept, of which draft, how it stands to what was decided, and why sections are empty.
pub(super) fn told(kept: &Kept<'_>, content: &Innstilling<'_>, texts: &Texts) -> Vec<Vec<Run>> {
    let values = [("date", &*norwegian_date(kept.on)), ("draft", content.draft)];
    let mut paragraphs = vec![vec![strong(texts.get("kept-when", &values))]];
    let against = match (kept.against, kept.stage) {
        (AgainstDecided::Same, _) => "kept-same",
        (AgainstDecided::Differs, _) => "kept-differs",
        (AgainstDecided::Undecided, InnstillingStage::Final) => "kept-undecided",
        (AgainstDecided::Undecided, _) => "kept-may-change",
    };
    paragraphs.push(vec![plain(texts.get(against, &[]))]);
    for EmptyTold { section, scheme, reason } in &kept.empty {
        let named = content.schemes.iter().find(|part| part.scheme.id == **scheme);
        if let Some(part) = named {
            let name = part.scheme.name.get(texts.language());
            let values = [("section", &*section.to_string()), ("scheme", name), ("reason", reason)];
            paragraphs.push(vec![plain(texts.get("kept-empty", &values))]);
        }
    }
    paragraphs
}
