//! What is decided in a case, in the words that were put forward; and what follows from it.

use forum::{CaseKind, norwegian_date};
use procedure::{CandidateId, CaseMinutes, Happened, ProposalId};

use super::content::{CaseOnPaper, VersionOnPaper};
use crate::Texts;
use crate::control_code::groups;
use crate::meeting_paper::paragraph;
use crate::meeting_words::{MeetingWords, capital};
use crate::paper::block::{Block, Level, Tone};
use crate::paper::style::{Run, plain, strong};

/// The decision in a panel, or that there was none where there should be one.
pub(super) fn write(
    case: &CaseMinutes,
    planned: Option<&CaseOnPaper<'_>>,
    words: &MeetingWords<'_>,
    texts: &Texts,
    blocks: &mut Vec<Block>,
) {
    let mut paragraphs: Vec<Vec<Run>> = Vec::new();
    for proposal in &case.decided {
        let version = planned.and_then(|planned| planned.versions.iter().find(|version| version.proposal == *proposal));
        let text = text_of(case, proposal).unwrap_or_else(|| proposal.to_string());
        paragraphs.push(match version.is_some_and(|version| version.replaced) {
            true => vec![plain(texts.get("minutes-replaced", &[("proposal", &text)]))],
            false => vec![strong(text)],
        });
        paragraphs.extend(version.map(|of| vec![plain(self::version(of, case, words, texts))]));
    }
    let elected = elected(case);
    if !elected.is_empty() {
        let candidates = words.candidates(&elected);
        paragraphs.push(vec![strong(texts.get("told-elected", &[("candidates", &candidates)]))]);
    }
    // The forum recommends, and statsforvalteren decides (R121): what is decided on the amounts is called what it is.
    let recommends = planned.is_some_and(|planned| {
        planned.versions.iter().any(|version| !version.replaced && case.decided.contains(&version.proposal))
    });
    if recommends {
        paragraphs.push(vec![plain(texts.get("minutes-recommends", &[]))]);
    }
    let is_owed = planned.is_some_and(|planned| planned.kind == CaseKind::Decision);
    if !paragraphs.is_empty() {
        blocks.push(Block::Heading {
            level: Level::Three,
            text: texts.get(if recommends { "minutes-recommendation" } else { "minutes-decision" }, &[]),
        });
        paragraphs.extend(planned.and_then(|planned| follow_up(planned, texts)).map(|text| vec![plain(text)]));
        blocks.push(Block::Panel { tone: Tone::Decided, paragraphs });
    } else if is_owed {
        blocks.push(paragraph(texts.get("minutes-no-decision", &[])));
        blocks.extend(planned.and_then(|planned| follow_up(planned, texts)).map(paragraph));
    } else {
        blocks.extend(planned.and_then(|planned| follow_up(planned, texts)).map(paragraph));
    }
}

/// A proposal in the words in which it was put forward.
pub(super) fn text_of(case: &CaseMinutes, id: &ProposalId) -> Option<String> {
    let mut proposed = case
        .entries
        .iter()
        .filter_map(|entry| if let Happened::Proposed { proposed } = &entry.what { Some(proposed) } else { None });
    proposed.find(|proposed| proposed.proposal == *id).map(|proposed| proposed.text.clone())
}

/// Who was elected in the case, in the order in which they were.
fn elected(case: &CaseMinutes) -> Vec<CandidateId> {
    let mut elected = Vec::new();
    for entry in &case.entries {
        if let Happened::BallotCounted { told, .. } = &entry.what {
            elected.extend(told.elected.iter().cloned());
        }
        if let Happened::LotDrawn { lot } = &entry.what {
            elected.extend(lot.winners().iter().cloned());
        }
    }
    elected
}

/// «Forslag 1 er Utkast A, kontrollkode 3f2a 9c41, til sammen 31 252 000 kroner.»
pub(super) fn version(
    version: &VersionOnPaper<'_>,
    case: &CaseMinutes,
    words: &MeetingWords<'_>,
    texts: &Texts,
) -> String {
    let proposal = capital(&words.proposal(Some(case.number), &version.proposal));
    let (code, total) = (groups(version.version, 4), version.total.to_string());
    let values = [("proposal-first", &*proposal), ("draft", version.draft), ("version", &code), ("total", &total)];
    texts.get("minutes-version", &values)
}

fn follow_up(planned: &CaseOnPaper<'_>, texts: &Texts) -> Option<String> {
    let follow_up = planned.follow_up.as_ref()?;
    let responsible = ("responsible", follow_up.responsible);
    Some(match follow_up.due {
        Some(due) => texts.get("minutes-follow-up-by", &[responsible, ("date", &norwegian_date(due))]),
        None => texts.get("minutes-follow-up", &[responsible]),
    })
}
