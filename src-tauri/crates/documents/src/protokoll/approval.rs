//! How the minutes are approved: who signs, or the next meeting. Nothing of it stands on a draft.

use forum::norwegian_date;
use procedure::Approval;

use super::content::{MinutesPaper, MinutesRecord};
use super::entries::closed;
use crate::Texts;
use crate::meeting_words::{Holder, MeetingWords, clock};
use crate::paper::block::{Block, Level};
use crate::paper::style::{BODY, Follow, plain};

/// Signers side by side on one line, at most.
const IN_A_ROW: usize = 3;

pub(super) fn write(content: &MinutesPaper<'_>, words: &MeetingWords<'_>, texts: &Texts, blocks: &mut Vec<Block>) {
    let MinutesRecord::Closed { minutes, approved_on } = content.record else { return };
    blocks.push(Block::Heading { level: Level::Two, text: texts.get("minutes-approval", &[]) });
    let date = norwegian_date(crate::norwegian_time(minutes.closed_at()).date());
    let time = clock(minutes.closed_at(), texts);
    let values = [("date", &*date), ("time", &time)];
    let [date, time] = values;
    let text = match (minutes.approval(), approved_on) {
        (Approval::Signers { .. }, _) => texts.get("minutes-signed-by", &values),
        (Approval::NextMeeting, None) => texts.get("minutes-paper-next-meeting", &values),
        (Approval::NextMeeting, Some(day)) => {
            texts.get("minutes-next-meeting-on", &[date, time, ("meeting", &norwegian_date(day))])
        }
    };
    let meeting = closed(minutes.minutes()).map(|entry| words.happened(entry).join(" "));
    let text = meeting.into_iter().chain([text]).collect::<Vec<_>>().join(" ");
    blocks.push(Block::Paragraph { style: BODY, runs: vec![plain(text)], follow: Follow::WithNext });
    if let Approval::Signers { seats } = minutes.approval() {
        let names: Vec<String> = seats.iter().map(|seat| signer(content, seat, words)).collect();
        // As many on each line as on the others: four are two and two.
        let lines = names.len().div_ceil(IN_A_ROW).max(1);
        let in_a_row = names.len().div_ceil(lines).max(1);
        blocks.extend(names.chunks(in_a_row).map(|row| Block::Signatures(row.to_vec())));
    }
}

/// The organisation, and who signs for it where that is known.
fn signer(content: &MinutesPaper<'_>, id: &forum::SeatId, words: &MeetingWords<'_>) -> String {
    let held = content.names.seats.iter().find(|seat| seat.id == *id).map(|seat| &seat.held);
    match held {
        Some(Holder::Named(person)) => format!("{person}, {}", words.seat(id)),
        Some(Holder::Nobody | Holder::Unnamed) | None => words.seat(id),
    }
}
