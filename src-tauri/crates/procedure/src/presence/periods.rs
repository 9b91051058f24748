//! From when to when each sat, as the minutes and the attendance list tell it.

use chrono::{DateTime, Utc};
use forum::{CaseNumber, SeatId};
use serde::{Deserialize, Serialize};

use super::{Move, MoveKind, Presence, Sitter, Stays};

/// A moment of the meeting: its time and the case that was being treated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SatFrom {
    /// When.
    pub at: DateTime<Utc>,
    /// In which case; none between cases.
    pub case: Option<CaseNumber>,
}

/// A time through which one sat in a seat.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Period {
    /// Which seat.
    pub seat: SeatId,
    /// Who sat.
    pub sitter: Sitter,
    /// From when.
    pub from: SatFrom,
    /// Until when; none while they sit, and for one who sat for a case without giving the seat back before it was over.
    pub until: Option<SatFrom>,
    /// Only in this case.
    pub only_case: Option<CaseNumber>,
}

impl Presence {
    /// Every period in which somebody sat, in the order in which they began.
    pub fn periods(&self) -> Vec<Period> {
        let mut periods: Vec<Period> = Vec::new();
        for moved in &self.moves {
            let from = SatFrom { at: moved.at, case: moved.case };
            match &moved.what {
                MoveKind::Arrives => periods.push(begun(moved, Sitter::Representative, None)),
                MoveKind::DeputyIn { deputy, stays } => {
                    let only_case = match stays {
                        Stays::Meeting => None,
                        Stays::Case => moved.case,
                    };
                    periods.push(begun(moved, Sitter::Deputy { person: deputy.clone() }, only_case));
                }
                MoveKind::Leaves => end(&mut periods, moved, from, |period| period.only_case.is_none()),
                MoveKind::DeputyOut => {
                    let for_case = periods.iter().any(|period| {
                        period.seat == moved.seat
                            && period.until.is_none()
                            && period.only_case.is_some()
                            && period.only_case == moved.case
                    });
                    let case = if for_case { moved.case } else { None };
                    end(&mut periods, moved, from, |period| period.only_case == case);
                }
                MoveKind::StepsOut { .. } | MoveKind::Returns => {}
            }
        }
        periods
    }
}

fn begun(moved: &Move, sitter: Sitter, only_case: Option<CaseNumber>) -> Period {
    let from = SatFrom { at: moved.at, case: moved.case };
    Period { seat: moved.seat.clone(), sitter, from, until: None, only_case }
}

/// Ends the last period of the seat that is open and meant.
fn end(periods: &mut [Period], moved: &Move, until: SatFrom, is_meant: impl Fn(&Period) -> bool) {
    let open = |period: &&mut Period| period.seat == moved.seat && period.until.is_none() && is_meant(period);
    if let Some(period) = periods.iter_mut().rev().find(open) {
        period.until = Some(until);
    }
}

/// The first move whose time is earlier than the one before: the clock was set back, and the minutes say so.
pub fn clock_went_back(moves: &[Move]) -> Option<&Move> {
    moves.windows(2).find_map(|pair| (pair[1].at < pair[0].at).then(|| &pair[1]))
}
