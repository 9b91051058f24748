//! The notice (*innkalling*): when it must be out, and how late it is (R126).

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use super::holidays::{NoWorkingDay, no_working_day};

/// How many days before a meeting its notice is out (R126: 14 in Innlandet); a county may have another number.
pub const DAYS_OF_NOTICE: u32 = 14;

/// A notice and its deadline.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Notice {
    /// The last day to send it.
    pub due: NaiveDate,
    /// The last day is no working day: told, and not moved (R151).
    pub due_on: Option<NoWorkingDay>,
    /// How many days late it is sent, or would be if it is sent today; none when it is in time.
    pub late: Option<u32>,
}

/// The notice of a meeting, sent on this day or seen from it. None when the calendar does not reach so far back.
///
/// ```
/// use procedure::plan::{day, notice};
/// let meeting = day(2025, 3, 13)?;
/// let sent = notice(meeting, 14, day(2025, 3, 3)?);
/// assert_eq!(sent.map(|notice| (notice.due, notice.late)), Some((day(2025, 2, 27)?, Some(4))));
/// # Ok::<(), procedure::plan::PlanError>(())
/// ```
pub fn notice(meeting: NaiveDate, days_before: u32, sent: NaiveDate) -> Option<Notice> {
    let due = meeting.checked_sub_days(Days::new(u64::from(days_before)))?;
    let late = u32::try_from((sent - due).num_days()).ok().filter(|days| *days > 0);
    Some(Notice { due, due_on: no_working_day(due), late })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::holidays::Holiday;
    use crate::plan::{PlanError, day};

    #[test]
    fn exactly_fourteen_days_before_is_in_time() -> Result<(), PlanError> {
        for (sent, late) in [(day(2024, 2, 15)?, None), (day(2024, 2, 16)?, Some(1)), (day(2024, 1, 1)?, None)] {
            assert_eq!(notice(day(2024, 2, 29)?, DAYS_OF_NOTICE, sent).and_then(|notice| notice.late), late, "{sent}");
        }
        let told = notice(day(2025, 5, 15)?, DAYS_OF_NOTICE, day(2025, 4, 1)?);
        let holiday = Some(NoWorkingDay::Holiday(Holiday::LabourDay));
        assert_eq!(told.map(|told| (told.due, told.due_on)), Some((day(2025, 5, 1)?, holiday)), "told, not moved");
        Ok(())
    }
}
