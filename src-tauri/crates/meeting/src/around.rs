//! What is asked of a meeting about the year around it: the *årshjul*, the lists, the front page, and what of them goes out.

use std::path::Path;

use chrono::NaiveDate;
use forum::Language;
use procedure::lists::YearList;

use crate::command::{Refusal, RefusalCode};
use crate::desk::Desk;
use crate::files::{pictures_paper, year_calendar, year_paper};
use crate::import::{self, ListReport, Take};
use crate::open::Meeting;
use crate::view::{AnnualView, DueView, ListView, ListsView};

impl Meeting {
    /// The file's front page, seen from today: what is late, what is due, the next meeting, what others owe.
    pub fn due(&self) -> Result<DueView, Refusal> {
        let desk = self.desk()?;
        Ok(DueView::of(&desk.state, today(&desk)))
    }

    /// The *årshjul*, seen from today.
    pub fn annual(&self) -> Result<AnnualView, Refusal> {
        let desk = self.desk()?;
        AnnualView::of(&desk.state, today(&desk))
    }

    /// The lists of the year, seen from today.
    pub fn lists(&self) -> Result<ListsView, Refusal> {
        let desk = self.desk()?;
        Ok(ListsView::of(&desk.state, today(&desk)))
    }

    /// The *årshjul* and the meetings as an `.ics` file.
    pub fn calendar(&self) -> Result<Vec<u8>, Refusal> {
        let desk = self.desk()?;
        Ok(year_calendar::calendar(&desk.state, desk.file.file_identity(), (desk.clock)()))
    }

    /// A list as CSV.
    pub fn year_list(&self, list: YearList) -> Result<Vec<u8>, Refusal> {
        let desk = self.desk()?;
        let seen = ListView::of(&desk.state, list, today(&desk));
        let rows: Vec<_> = seen.rows.iter().map(|row| &row.row).collect();
        documents::year_list(list, &rows).map_err(|error| Refusal::new(RefusalCode::CannotWrite, error))
    }

    /// Brings a table into a list, as one change. A row that the table does not have stays.
    pub fn import_list(&self, list: YearList, table: &Path) -> Result<ListReport, Refusal> {
        import::import_list(&mut *self.desk()?, list, table, Take::In)
    }

    /// What a table would bring to a list; nothing is changed.
    pub fn import_list_preview(&self, list: YearList, table: &Path) -> Result<ListReport, Refusal> {
        import::import_list(&mut *self.desk()?, list, table, Take::Look)
    }

    /// The *årshjul* as PDF.
    pub fn annual_paper(&self, language: Language) -> Result<Vec<u8>, Refusal> {
        let desk = self.desk()?;
        year_paper::annual(&desk.state, language, today(&desk))
    }

    /// Pictures of the draft as PDF, scheme by scheme: of the one that was decided, or put to a decision, when there is one.
    pub fn pictures_paper(&self, language: Language) -> Result<Vec<u8>, Refusal> {
        let desk = self.desk()?;
        pictures_paper::pictures(&desk.state.of_version_at_hand(), language, today(&desk))
    }

    /// A list as PDF.
    pub fn list_paper(&self, list: YearList, language: Language) -> Result<Vec<u8>, Refusal> {
        let desk = self.desk()?;
        year_paper::list(&desk.state, list, language, today(&desk))
    }
}

/// The day on a Norwegian clock.
fn today(desk: &Desk) -> NaiveDate {
    documents::norwegian_time((desk.clock)()).date()
}
