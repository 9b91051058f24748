//! Puts the paper together, part by part.

use forum::norwegian_date;

use super::content::Innstilling;
use super::deciding::Decision;
use super::error::PrintError;
use super::part::groups;
use super::tally::parts;
use super::{absent, annex, attention, decision, front, kept, later, recipients, remarks, scheme};
use crate::Texts;
use crate::paper::Document;
use crate::paper::block::Block;
use crate::pdf::About;

/// The whole paper as blocks.
pub(super) fn document(content: &Innstilling<'_>, texts: &Texts) -> Result<Document, PrintError> {
    let parts = parts(content)?;
    let mut blocks = Vec::new();
    front::write(content, &parts, texts, &mut blocks);
    decision::write(content, &parts, texts, &mut blocks);
    front::overview(content, &parts, texts, &mut blocks);
    for part in &parts {
        scheme::write(content, part, texts, &mut blocks);
    }
    recipients::write(content, &parts, texts, &mut blocks);
    later::write(content, &parts, texts, &mut blocks);
    absent::write(content, &parts, texts, &mut blocks);
    remarks::write(content, &parts, texts, &mut blocks);
    signatures(content, texts, &mut blocks);
    annex::write(content, &parts, texts, &mut blocks);
    attention::write(content, &parts, texts, &mut blocks);

    let case = content.case.map(|case| texts.get("paper-case", &[("number", &case.number.to_string())]));
    let year = content.year.to_string();
    let title = texts.get("paper-title", &[("year", &year)]);
    let running_head = [Some(content.forum.to_owned()), Some(title.clone()), case]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" · ");
    Ok(Document {
        about: About {
            title: format!("{title} – {}", content.forum),
            author: content.forum.to_owned(),
            subject: match content.date {
                Some(date) => texts.get("paper-subject", &[("year", &year), ("date", &norwegian_date(date))]),
                None => texts.get("paper-subject-no-date", &[("year", &year)]),
            },
            language: texts.language(),
        },
        running_head,
        stamp: kept::stamp(content, texts),
        footer: texts.get("paper-footer", &[("code", &groups(content.head, 4))]),
        page_label,
        blocks,
    })
}

fn page_label(texts: &Texts, page: usize, pages: usize) -> String {
    texts.get("paper-page", &[("page", &page.to_string()), ("pages", &pages.to_string())])
}

fn signatures(content: &Innstilling<'_>, texts: &Texts, blocks: &mut Vec<Block>) {
    if !matches!(content.decision, Decision::Undecided) {
        let names = ["paper-sign-place", "paper-sign-leader", "paper-sign-secretariat"];
        blocks.push(Block::Signatures(names.iter().map(|key| texts.get(key, &[])).collect()));
    }
}
