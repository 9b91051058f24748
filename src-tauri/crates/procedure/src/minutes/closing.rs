//! Closed minutes: they stand as they were; what was wrong is corrected by a dated entry beside it.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use forum::{CaseNumber, SeatId};
use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantNames};

use super::{Disagreement, Minutes, TextBlock, disagreement};
use crate::Proceedings;
use crate::coded::coded;

/// How minutes are approved. Who signs stands in no source (REQUIREMENTS Z): the county says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "by", rename_all = "kebab-case")]
pub enum Approval {
    /// These sign.
    Signers {
        /// Who, by their seats.
        seats: Vec<SeatId>,
    },
    /// The next meeting approves them.
    NextMeeting,
}

/// A correction of closed minutes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Correction {
    /// When.
    pub at: DateTime<Utc>,
    /// In which case; none outside of any.
    pub case: Option<CaseNumber>,
    /// What is right.
    pub text: String,
}

/// Minutes that are closed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ClosedMinutes {
    minutes: Minutes,
    words: BTreeMap<CaseNumber, Vec<TextBlock>>,
    closed_at: DateTime<Utc>,
    approval: Approval,
    corrections: Vec<Correction>,
}

/// Why minutes are not closed or corrected.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum MinutesError {
    /// The meeting goes on.
    #[error("the meeting is not closed")]
    MeetingGoesOn,
    /// Nobody signs.
    #[error("nobody signs the minutes")]
    NobodySigns,
    /// Who signs has no seat, or signs twice.
    #[error("seat {0} cannot sign, or signs twice")]
    CannotSign(SeatId),
    /// There are words about a case that was not taken up.
    #[error("there are words about case {0}, which was not taken up")]
    WordsOfAnotherCase(CaseNumber),
    /// A correction says nothing.
    #[error("the correction says nothing")]
    CorrectionEmpty,
}

coded!(MinutesError);

impl ClosedMinutes {
    /// Closes the minutes of a meeting that is closed, with the secretary's words.
    pub fn close(
        proceedings: &Proceedings,
        words: BTreeMap<CaseNumber, Vec<TextBlock>>,
        approval: Approval,
        at: DateTime<Utc>,
    ) -> Result<ClosedMinutes, MinutesError> {
        if proceedings.closed_at().is_none() {
            return Err(MinutesError::MeetingGoesOn);
        }
        let minutes = Minutes::of(proceedings);
        if let Some(case) = words.keys().find(|case| !minutes.cases.iter().any(|there| there.number == **case)) {
            return Err(MinutesError::WordsOfAnotherCase(*case));
        }
        if let Approval::Signers { seats } = &approval {
            if seats.is_empty() {
                return Err(MinutesError::NobodySigns);
            }
            let cannot = |(place, seat): &(usize, &SeatId)| {
                proceedings.seating().seat(seat).is_none() || seats[..*place].contains(seat)
            };
            if let Some((_, seat)) = seats.iter().enumerate().find(cannot) {
                return Err(MinutesError::CannotSign(seat.clone()));
            }
        }
        Ok(ClosedMinutes { minutes, words, closed_at: at, approval, corrections: Vec::new() })
    }

    /// What they say by themselves.
    pub fn minutes(&self) -> &Minutes {
        &self.minutes
    }

    /// The secretary's words, case by case.
    pub fn words(&self) -> &BTreeMap<CaseNumber, Vec<TextBlock>> {
        &self.words
    }

    /// When they were closed.
    pub fn closed_at(&self) -> DateTime<Utc> {
        self.closed_at
    }

    /// How they are approved.
    pub fn approval(&self) -> &Approval {
        &self.approval
    }

    /// What was corrected afterwards, in order.
    pub fn corrections(&self) -> &[Correction] {
        &self.corrections
    }

    /// Corrects them: the correction stands beside what it corrects, which stays.
    pub fn correct(&mut self, case: Option<CaseNumber>, text: &str, at: DateTime<Utc>) -> Result<(), MinutesError> {
        if text.trim().is_empty() {
            return Err(MinutesError::CorrectionEmpty);
        }
        if let Some(case) = case.filter(|case| !self.minutes.cases.iter().any(|there| there.number == *case)) {
            return Err(MinutesError::WordsOfAnotherCase(case));
        }
        self.corrections.push(Correction { at, case, text: text.trim().to_owned() });
        Ok(())
    }

    /// The first thing in which they differ from the record.
    pub fn disagreement(&self, proceedings: &Proceedings) -> Option<Disagreement> {
        disagreement(&self.minutes, proceedings)
    }
}
