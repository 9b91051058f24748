//! `innstilling export`: a list as CSV, or the årshjul as a calendar.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use meeting::{Kind, WrittenTo};

use super::ending::Done;
use super::lists::ListOf;
use super::opening::open;
use super::output::Output;

pub fn answer(file: &Path, list: ListOf, to: Option<&Path>, out: &Output) -> Done {
    let meeting = open(file, out)?;
    let (bytes, kind, name) = match list {
        ListOf::Seats => (meeting.seat_list()?, Kind::SeatList, "plasser.csv".to_owned()),
        ListOf::Calendar => (meeting.calendar()?, Kind::Calendar, "aarshjul.ics".to_owned()),
        ListOf::Year(list) => (meeting.year_list(list)?, Kind::YearList, format!("{list}.csv")),
    };
    let path = to.map_or_else(|| beside(file, &name), Path::to_owned);
    // What goes down a pipe is the list and nothing else.
    if let WrittenTo::File(_) = meeting::write_out(&path, &bytes, kind, &[meeting.path()])? {
        out.tell(path.display())?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Where a list goes when nobody says where: beside the meeting file, named after it and after what it is.
fn beside(file: &Path, name: &str) -> PathBuf {
    let stem = file.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    file.with_file_name(format!("{stem}-{name}"))
}
