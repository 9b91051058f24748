//! What goes in and out of a meeting: workbooks and CSV in, PDF out, and the words of screen and paper.
//!
//! Knows the words of `forum`, the results of `allocation` and the record of `procedure`; decides nothing and reads no clock.

mod calendar;
mod control_code;
pub mod import;
mod innkalling;
pub mod innstilling;
mod meeting_paper;
mod meeting_words;
mod norwegian_time;
mod paper;
mod pdf;
mod pictures;
mod protokoll;
mod seat_list;
mod set_aside;
mod template;
#[cfg(test)]
mod testing;
mod text;
mod unprintable;
mod year_lists;
mod year_papers;

pub use calendar::{CalendarContent, CalendarEvent, calendar};
pub use innkalling::{
    Attached, CaseInNotice, NoticeItem, NoticePaper, innkalling, innkalling_text, innkalling_unprintable,
};
pub use innstilling::{Innstilling, PrintError, innstilling, unprintable};
pub use meeting_paper::MeetingHead;
pub use meeting_words::{
    Holder, MeetingWords, Names, RefusalValues, Refused, SeatNamed, VoteInWords, rule_by_itself, rule_in_words,
};
pub use norwegian_time::norwegian_time;
pub use pictures::{
    PaperPicture, PaperPicturePart, PaperRows, PicturesPaper, SchemePictures, ShownFlow, ShownNode, ShownRow,
    ShownRows, pictures_paper,
};
pub use protokoll::{
    CaseOnPaper, FollowUp, MinutesPaper, MinutesRecord, SetAsideOnPaper, VersionOnPaper, protokoll, protokoll_text,
    protokoll_unprintable,
};
pub use seat_list::{SeatLine, SeatListError, read_seat_list, seat_list};
pub use template::{TemplateError, TemplateTable, template};
pub use text::Texts;
pub use unprintable::Unprintable;
pub use year_lists::{RowListError, read_year_list, year_list};
pub use year_papers::{
    AnnualPaper, AnnualStep, FollowUpPaper, ListPaper, ListTable, MeetingOnPlan, PersonPaper, PersonSeat, YearHead,
    annual_paper, day_warning_in_words, follow_up_list, list_paper, person_paper,
};
