//! A case in the notice: what those who meet should have read.

use super::content::{Attached, CaseInNotice};
use super::size::size;
use crate::Texts;
use crate::meeting_paper::{grey, kind_key, list, list_at, paragraph, text_block};
use crate::meeting_words::capital;
use crate::paper::block::{Block, Level};

/// The case with what is to be read; nothing of a case that is only a line of the agenda.
pub(super) fn write(case: &CaseInNotice<'_>, time: Option<&str>, texts: &Texts, blocks: &mut Vec<Block>) {
    let proposed = case.proposed_decision.map(str::trim).filter(|text| !text.is_empty());
    let has_more = !case.background.is_empty()
        || proposed.is_some()
        || case.method.is_some()
        || !case.questions.is_empty()
        || !case.guests.is_empty()
        || !case.alternatives.is_empty()
        || case.responsible.is_some()
        || !case.attachments.is_empty();
    if !has_more {
        return;
    }
    let heading = match case.item.number {
        Some(number) => texts.get("meeting-case", &[("case", &format!("{number} {}", case.item.title))]),
        None => case.item.title.clone(),
    };
    blocks.push(Block::Heading { level: Level::Two, text: heading });
    blocks.push(grey(frame(case, time, texts)));
    if !case.background.is_empty() {
        blocks.push(Block::Heading { level: Level::Three, text: texts.get("notice-background", &[]) });
        blocks.extend(case.background.iter().map(text_block));
    }
    if let Some(method) = case.method {
        blocks.push(Block::Heading { level: Level::Three, text: texts.get("notice-method", &[]) });
        blocks.push(paragraph(method));
    }
    let owned = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
    list("notice-questions", owned(&case.questions), texts, blocks);
    if let Some(proposed) = proposed {
        blocks.push(Block::Heading { level: Level::Three, text: texts.get("notice-proposed-decision", &[]) });
        blocks.push(paragraph(proposed));
    }
    list("notice-alternatives", owned(&case.alternatives), texts, blocks);
    list("notice-guests", owned(&case.guests), texts, blocks);
    attachments(Level::Three, &case.attachments, texts, blocks);
}

/// The files that lie beside the notice, by name and size; nothing when there are none.
pub(super) fn attachments(level: Level, attached: &[Attached<'_>], texts: &Texts, blocks: &mut Vec<Block>) {
    let files = attached.iter().map(|attached| {
        texts.get("notice-attachment", &[("name", attached.name), ("size", &size(attached.bytes, texts))])
    });
    list_at(level, "notice-attachments", files.collect(), texts, blocks);
}

/// «Vedtakssak, 09.10–09.55. Overført fra sak 20/24. Saksansvarlig: AU.»
fn frame(case: &CaseInNotice<'_>, time: Option<&str>, texts: &Texts) -> String {
    let kind = capital(&texts.get(kind_key(case.item.kind), &[]));
    let kind_and_time = std::iter::once(&*kind).chain(time).collect::<Vec<_>>().join(", ");
    let carried = case.item.carried_from;
    let carried = carried.map(|from| texts.get("notice-carried-from", &[("case", &from.to_string())]));
    let responsible = case.responsible.map(|who| texts.get("notice-responsible", &[("responsible", who)]));
    let sentences = [Some(format!("{kind_and_time}.")), carried, responsible];
    sentences.into_iter().flatten().collect::<Vec<_>>().join(" ")
}
