//! Small parts that minutes and notice write alike.

use forum::CaseKind;
use procedure::TextBlock;

use crate::Texts;
use crate::paper::block::{Block, Level};
use crate::paper::style::{BODY, Follow, Style, plain, strong};
use crate::pdf::Ink;

/// Ordinary text.
pub(crate) fn paragraph(text: impl Into<String>) -> Block {
    Block::Paragraph { style: BODY, runs: vec![plain(text)], follow: Follow::Free }
}

/// Text that stands back: under a heading, what it is and when. What follows stands on the same page.
pub(crate) fn grey(text: impl Into<String>) -> Block {
    let style = Style { ink: Ink::Grey, ..BODY };
    Block::Paragraph { style, runs: vec![plain(text)], follow: Follow::WithNext }
}

/// «Spørsmål: …», with the label strong; nothing when nothing is said.
pub(crate) fn labelled(key: &str, value: Option<&str>, texts: &Texts) -> Option<Block> {
    let value = value.map(str::trim).filter(|value| !value.is_empty())?;
    let runs = vec![strong(format!("{} ", texts.get(key, &[]))), plain(value)];
    Some(Block::Paragraph { style: BODY, runs, follow: Follow::Free })
}

/// A section with its heading and a list; nothing when nothing is said.
pub(crate) fn list(key: &str, told: Vec<String>, texts: &Texts, blocks: &mut Vec<Block>) {
    list_at(Level::Three, key, told, texts, blocks);
}

/// The same under a heading of this level.
pub(crate) fn list_at(level: Level, key: &str, told: Vec<String>, texts: &Texts, blocks: &mut Vec<Block>) {
    if !told.is_empty() {
        blocks.push(Block::Heading { level, text: texts.get(key, &[]) });
        blocks.push(Block::List(told.into_iter().map(|text| vec![plain(text)]).collect()));
    }
}

/// Words that somebody wrote: a paragraph or a list, and no other form.
pub(crate) fn text_block(block: &TextBlock) -> Block {
    match block {
        TextBlock::Paragraph(text) => paragraph(text),
        TextBlock::List(items) => Block::List(items.iter().map(|item| vec![plain(item)]).collect()),
    }
}

/// The key of a kind's name.
pub(crate) fn kind_key(kind: CaseKind) -> &'static str {
    match kind {
        CaseKind::Approval => "case-kind-approval",
        CaseKind::Decision => "case-kind-decision",
        CaseKind::Information => "case-kind-information",
        CaseKind::Discussion => "case-kind-discussion",
        CaseKind::Election => "case-kind-election",
        CaseKind::AnyOtherBusiness => "case-kind-any-other-business",
    }
}

/// «Side 3 av 9».
pub(crate) fn page_label(texts: &Texts, page: usize, pages: usize) -> String {
    texts.get("paper-page", &[("page", &page.to_string()), ("pages", &pages.to_string())])
}
