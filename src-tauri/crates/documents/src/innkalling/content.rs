//! What a notice is made of.

use chrono::NaiveDate;
use procedure::{AgendaItem, TextBlock};

use crate::MeetingHead;

/// Everything the notice says.
#[derive(Clone, Debug)]
pub struct NoticePaper<'a> {
    /// Which bodies meet, when, where and how; planned times are reckoned from its hour.
    pub head: MeetingHead<'a>,
    /// The agenda, in its order.
    pub items: Vec<NoticeItem<'a>>,
    /// What is attached to the meeting itself: the year's *årshjul*, a plan.
    pub attachments: Vec<Attached<'a>>,
    /// How many days before the meeting the notice is due: `procedure::plan::DAYS_OF_NOTICE`, unless the county says else.
    pub days_before: u32,
    /// The day it is sent.
    pub sent: NaiveDate,
    /// The journal's head in hexadecimal (*kontrollkode*).
    pub code: &'a str,
    /// The day it is printed.
    pub printed_at: NaiveDate,
}

/// An item of the agenda.
#[derive(Clone, Debug)]
pub enum NoticeItem<'a> {
    /// A break, which takes its time like a case.
    Break {
        /// What it is called: «lunsj»; none for «pause».
        title: Option<&'a str>,
        /// How many minutes it is planned to take.
        minutes: Option<u32>,
    },
    /// A case.
    Case(CaseInNotice<'a>),
}

/// A case in the notice.
#[derive(Clone, Debug)]
pub struct CaseInNotice<'a> {
    /// Its number, title, kind and planned minutes, and the number it is carried over from.
    pub item: &'a AgendaItem,
    /// Its background.
    pub background: &'a [TextBlock],
    /// How it is worked on, in a process item (R130).
    pub method: Option<&'a str>,
    /// The questions that are talked about.
    pub questions: Vec<&'a str>,
    /// Who comes to this case only.
    pub guests: Vec<&'a str>,
    /// *Forslag til vedtak*.
    pub proposed_decision: Option<&'a str>,
    /// Other decisions that are possible.
    pub alternatives: Vec<&'a str>,
    /// Who is responsible for it.
    pub responsible: Option<&'a str>,
    /// Its attachments.
    pub attachments: Vec<Attached<'a>>,
}

/// An attachment.
#[derive(Clone, Copy, Debug)]
pub struct Attached<'a> {
    /// The name of the file.
    pub name: &'a str,
    /// How large it is.
    pub bytes: u64,
}

impl NoticeItem<'_> {
    /// How many minutes it is planned to take.
    pub(super) fn minutes(&self) -> Option<u32> {
        match self {
            NoticeItem::Break { minutes, .. } => *minutes,
            NoticeItem::Case(case) => case.item.minutes,
        }
    }
}
