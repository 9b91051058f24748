//! Whether minutes that were closed agree with the record: the first thing that does not is named.

use forum::CaseNumber;
use serde::{Deserialize, Serialize};

use super::{CaseMinutes, Minutes, VoteTold};
use crate::{Happened, Proceedings};

/// What differs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "what", rename_all = "kebab-case")]
pub enum WhatDiffers {
    /// Who sat, and when.
    Attendance,
    /// A case stands in one of the two only.
    Case,
    /// The ties of a case.
    Ties,
    /// A vote: its count, its rule, what it means, or that it was held.
    Vote {
        /// Which.
        number: u32,
    },
    /// What is decided.
    Decision,
    /// Something else that happened: the place of the entry in its case, from 1.
    RecordEntry {
        /// Which.
        place: u32,
    },
    /// The record itself does not hold: the votes of a vote are not what is counted.
    Record {
        /// Which vote.
        number: u32,
    },
}

/// The first thing in which minutes and record differ.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Disagreement {
    /// In which case; none outside of any.
    pub case: Option<CaseNumber>,
    /// What.
    pub what: WhatDiffers,
}

/// The first thing in which the minutes differ from the record, or in which the record does not hold.
///
/// Each vote is told anew from its votes, and each vote in the minutes is told anew from the entry that stands beside it, so that a
/// number that was changed in one place is found.
pub fn disagreement(minutes: &Minutes, proceedings: &Proceedings) -> Option<Disagreement> {
    if let Some((number, _)) = proceedings.first_fault() {
        return Some(Disagreement { case: None, what: WhatDiffers::Record { number } });
    }
    let now = Minutes::of(proceedings);
    if minutes.attendance != now.attendance || minutes.clock_set_back != now.clock_set_back {
        return Some(Disagreement { case: None, what: WhatDiffers::Attendance });
    }
    for (written, recorded) in minutes.cases.iter().zip(&now.cases) {
        if written.number != recorded.number {
            return Some(Disagreement { case: Some(written.number), what: WhatDiffers::Case });
        }
        if let Some(what) = in_case(written, recorded) {
            return Some(Disagreement { case: Some(written.number), what });
        }
    }
    let of_one_only = minutes.cases.get(now.cases.len()).or(now.cases.get(minutes.cases.len()));
    if let Some(case) = of_one_only {
        return Some(Disagreement { case: Some(case.number), what: WhatDiffers::Case });
    }
    let place = first_other(&minutes.between, &now.between)?;
    Some(Disagreement { case: None, what: WhatDiffers::RecordEntry { place } })
}

fn in_case(written: &CaseMinutes, recorded: &CaseMinutes) -> Option<WhatDiffers> {
    if written.ties != recorded.ties {
        return Some(WhatDiffers::Ties);
    }
    if let Some(place) = first_other(&written.votes, &recorded.votes) {
        let at = usize::try_from(place).unwrap_or(usize::MAX).saturating_sub(1);
        let vote = written.votes.get(at).or(recorded.votes.get(at))?;
        return Some(WhatDiffers::Vote { number: vote.number });
    }
    if let Some(vote) = written.entries.iter().find_map(|entry| told_otherwise(written, &entry.what)) {
        return Some(WhatDiffers::Vote { number: vote });
    }
    if written.decided != recorded.decided || written.agreed != recorded.agreed {
        return Some(WhatDiffers::Decision);
    }
    first_other(&written.entries, &recorded.entries).map(|place| WhatDiffers::RecordEntry { place })
}

/// A vote whose entry gives another telling than the minutes have.
fn told_otherwise(written: &CaseMinutes, what: &Happened) -> Option<u32> {
    let held = what.held()?;
    let number = held.opened.number;
    let told = written.votes.iter().find(|told| told.number == number);
    (told != Some(&VoteTold::from(held)) || held.fault().is_some()).then_some(number)
}

/// The place, from 1, of the first that is not the same in both.
fn first_other<T: PartialEq>(one: &[T], other: &[T]) -> Option<u32> {
    let same = one.iter().zip(other).take_while(|(one, other)| one == other).count();
    let is_whole = same == one.len() && same == other.len();
    (!is_whole).then(|| u32::try_from(same).unwrap_or(u32::MAX).saturating_add(1))
}
