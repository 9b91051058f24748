//! `innstilling template`: an empty workbook to fill in.

use std::process::ExitCode;

use chrono::{Datelike, Local};
use forum::Language;
use meeting::{Kind, WrittenTo};

use super::arguments::Template;
use super::ending::Done;
use super::opening::open;
use super::output::Output;

pub fn answer(template: &Template, language: Language, out: &Output) -> Done {
    let table = template.table.into();
    let bytes = match &template.meeting {
        Some(file) => open(file, out)?.template(table, language)?,
        None => meeting::empty_template(table, template.year.unwrap_or_else(|| Local::now().year()), language)?,
    };
    let protected: Vec<&std::path::Path> = template.meeting.iter().map(|file| file.as_path()).collect();
    if let WrittenTo::File(_) = meeting::write_out(&template.out, &bytes, Kind::Template, &protected)? {
        out.tell(template.out.display())?;
    }
    Ok(ExitCode::SUCCESS)
}
