//! What several parts of the minutes take from the record: when the meeting was closed, and what was corrected since.

use forum::{CaseNumber, norwegian_date};
use procedure::{Happened, Minutes, RecordEntry};

use super::content::{MinutesPaper, MinutesRecord};
use crate::Texts;
use crate::paper::block::{Block, Tone};
use crate::paper::style::{plain, strong};

/// That the meeting was closed, when it is.
pub(super) fn closed(minutes: &Minutes) -> Option<&RecordEntry> {
    let mut entries = minutes.between.iter().chain(minutes.cases.iter().flat_map(|case| &case.entries));
    entries.find(|entry| entry.what == Happened::MeetingClosed)
}

/// What was corrected in a case, or outside of any: it stands beside what it corrects, with its day.
pub(super) fn corrections(
    content: &MinutesPaper<'_>,
    case: Option<CaseNumber>,
    texts: &Texts,
    blocks: &mut Vec<Block>,
) {
    let MinutesRecord::Closed { minutes, .. } = content.record else { return };
    for correction in minutes.corrections().iter().filter(|correction| correction.case == case) {
        let date = norwegian_date(crate::norwegian_time(correction.at).date());
        let lead = strong(format!("{} ", texts.get("minutes-correction", &[("date", &date)])));
        blocks.push(Block::Panel { tone: Tone::Warning, paragraphs: vec![vec![lead, plain(&correction.text)]] });
    }
}
