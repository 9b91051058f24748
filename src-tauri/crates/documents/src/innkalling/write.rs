//! Puts the notice together.

use forum::norwegian_date;
use procedure::plan::{Notice, notice};

use super::content::{NoticeItem, NoticePaper};
use super::{agenda, case};
use crate::Texts;
use crate::control_code::groups;
use crate::meeting_paper::{page_label, paragraph};
use crate::paper::Document;
use crate::paper::block::{Block, Level, Tone};
use crate::paper::style::plain;
use crate::pdf::About;
use crate::year_papers::no_working_day_in_words;

/// The whole notice as blocks.
pub(super) fn document(content: &NoticePaper<'_>, texts: &Texts) -> Document {
    let bodies = content.head.bodies_named(texts);
    let title = texts.get("notice-title", &[("bodies", &bodies)]);
    let mut blocks = Vec::new();
    content.head.write(&title, texts, &mut blocks);
    content.head.when_and_where(None, texts, &mut blocks);
    blocks.extend(content.head.constructed_panel());
    in_time(content, texts, &mut blocks);
    blocks.push(paragraph(texts.get("notice-ask-forfall", &[])));
    agenda::write(content, texts, &mut blocks);
    case::attachments(Level::Two, &content.attachments, texts, &mut blocks);
    for (item, time) in content.items.iter().zip(agenda::times(content, texts)) {
        match item {
            NoticeItem::Break { .. } => {}
            NoticeItem::Case(of) => case::write(of, time.as_deref(), texts, &mut blocks),
        }
    }
    Document {
        about: About {
            title: title.clone(),
            author: bodies,
            subject: match content.head.date {
                Some(date) => texts.get("notice-subject", &[("date", &norwegian_date(date))]),
                None => texts.get("notice-subject-no-date", &[]),
            },
            language: texts.language(),
        },
        running_head: [Some(title.as_str()), content.head.title].into_iter().flatten().collect::<Vec<_>>().join(" · "),
        stamp: None,
        footer: texts.get("paper-footer", &[("code", &groups(content.code, 4))]),
        page_label,
        blocks,
    }
}

/// When it is sent and when it was due; a warning when it is late. Nothing while the day of the meeting is not set.
fn in_time(content: &NoticePaper<'_>, texts: &Texts, blocks: &mut Vec<Block>) {
    let told = content.head.date.and_then(|day| notice(day, content.days_before, content.sent));
    let Some(Notice { due, due_on, late }) = told else { return };
    let (sent, due) = (norwegian_date(content.sent), norwegian_date(due));
    let (days, late) = (content.days_before.to_string(), late.map(|late| late.to_string()));
    let on =
        due_on.map(|day| texts.get("notice-due-on", &[("due", &due), ("day", &no_working_day_in_words(day, texts))]));
    let [sent, due, days] = [("sent", &*sent), ("due", &due), ("days", &days)];
    match &late {
        Some(late) => {
            let warning = texts.get("notice-late", &[sent, due, days, ("late", late)]);
            let paragraphs = std::iter::once(warning).chain(on).map(|text| vec![plain(text)]).collect();
            blocks.push(Block::Panel { tone: Tone::Warning, paragraphs });
        }
        None => blocks.push(paragraph(texts.get("notice-in-time", &[sent, due, days]))),
    }
}
