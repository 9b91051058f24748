//! Terms that run out: those that have, and those that will before a day (R108).

use chrono::{NaiveDate, TimeDelta};
use forum::SeatId;
use serde::{Deserialize, Serialize};

use crate::{Body, BodyId, SeatHolder};

/// A term that has run out, or soon will.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TermEnds {
    /// Of which seat.
    pub seat: SeatId,
    /// In which body.
    pub body: BodyId,
    /// It is the term as leader of the body.
    pub leads: bool,
    /// Its last day.
    pub until: NaiveDate,
    /// How many days are left of it; negative when it has run out.
    pub days_left: i32,
    /// It runs out before the next meeting of the body is over: somebody must be chosen until then.
    pub before_next_meeting: bool,
}

/// The terms that run out within so many days of today, or before the next meeting of their body, the first first. `next_meeting`
/// says when a body meets next, if that is known.
pub fn terms_that_end(
    (holders, bodies): (&[SeatHolder], &[Body]),
    today: NaiveDate,
    within_days: u32,
    next_meeting: impl Fn(&BodyId) -> Option<NaiveDate>,
) -> Vec<TermEnds> {
    let soon = today.checked_add_signed(TimeDelta::days(i64::from(within_days)));
    let of_seats = holders.iter().filter_map(|of| Some((&of.seat, &of.body, false, of.term.as_ref()?.until)));
    let of_leaders = bodies.iter().filter_map(|body| {
        let leader = body.leader.as_ref()?;
        Some((&leader.seat, &body.id, true, leader.term.until))
    });
    let ends = of_seats.chain(of_leaders).filter_map(|(seat, body, leads, until)| {
        let before_next_meeting = next_meeting(body).is_some_and(|meeting| until < meeting);
        if !before_next_meeting && soon.is_some_and(|soon| until > soon) {
            return None;
        }
        let days_left = i32::try_from((until - today).num_days()).unwrap_or(i32::MAX);
        Some(TermEnds { seat: seat.clone(), body: body.clone(), leads, until, days_left, before_next_meeting })
    });
    let mut ends: Vec<TermEnds> = ends.collect();
    ends.sort_by(|one, other| (one.until, &one.seat, one.leads).cmp(&(other.until, &other.seat, other.leads)));
    ends
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::seat;
    use crate::{HeldBy, Term};

    #[test]
    fn a_term_is_told_when_it_ends_soon_or_before_the_next_meeting() {
        let day = |month, day| NaiveDate::from_ymd_opt(2024, month, day).unwrap_or_default();
        let holder = |id: &str, until: Option<NaiveDate>| SeatHolder {
            seat: seat(id),
            body: BodyId::new("forum"),
            held_by: HeldBy::Unnamed,
            deputies: Vec::new(),
            term: until.map(|until| Term { from: day(1, 1), until, decided_by: None }),
        };
        let holders = [
            holder("later", Some(day(12, 31))),
            holder("before", Some(day(5, 31))),
            holder("on-the-day", Some(day(6, 20))),
            holder("soon", Some(day(4, 1))),
            holder("over", Some(day(3, 1))),
            holder("without", None),
        ];
        let ends = terms_that_end((&holders, &[]), day(3, 15), 30, |_| Some(day(6, 20)));
        let told: Vec<_> = ends.iter().map(|end| (end.seat.as_str(), end.days_left, end.before_next_meeting)).collect();
        assert_eq!(told, [("over", -14, true), ("soon", 17, true), ("before", 77, true)]);
        let without_meeting = terms_that_end((&holders, &[]), day(3, 15), 30, |_| None);
        assert_eq!(without_meeting.len(), 2, "without a meeting in sight only the days count");
    }
}
