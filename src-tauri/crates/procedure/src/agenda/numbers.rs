//! Case numbers `nn/yy`: they run through the year in each body, or in each series of letters that bodies have before them, are proposed, and never used again (R122).

use std::collections::BTreeSet;

use forum::{CaseNumber, CaseSeries};
use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantNames};

use super::AgendaItem;
use crate::BodyId;
use crate::coded::coded;

/// Every number that was ever given, in every body: also to cases that were withdrawn or carried over.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct CaseNumbers(BTreeSet<(BodyId, CaseNumber)>);

/// Why a number is not given.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum NumberError {
    /// The body has given the number before.
    #[error("number {number} is used in {body}; the next is {next}")]
    NumberTaken {
        /// Which body.
        body: BodyId,
        /// Which number.
        number: CaseNumber,
        /// The one that is free.
        next: CaseNumber,
    },
    /// The number is of another year than the meeting.
    #[error("number {number} is not of {year}")]
    NumberOfAnotherYear {
        /// Which number.
        number: CaseNumber,
        /// The year of the meeting.
        year: i32,
    },
    /// Numbers start at 1.
    #[error("numbers start at 1")]
    NumberBelowOne,
    /// The year has no number left.
    #[error("{year} has no number left")]
    NoNumberLeft {
        /// Which year.
        year: i32,
    },
}

coded!(NumberError);

impl CaseNumbers {
    /// The next number of a body in a year: one more than the highest that was given with the same letters before it.
    ///
    /// ```
    /// use forum::CaseSeries;
    /// use procedure::{BodyId, CaseNumbers};
    /// let forum = BodyId::new("forum");
    /// let mut numbers = CaseNumbers::default();
    /// numbers.give(&forum, 2024, "19/24".parse()?)?;
    /// assert_eq!(numbers.next(&forum, CaseSeries::NONE, 2024)?.to_string(), "20/24");
    /// assert_eq!(numbers.next(&forum, "AU".parse()?, 2024)?.to_string(), "AU 1/24");
    /// assert_eq!(numbers.next(&forum, CaseSeries::NONE, 2025)?.to_string(), "1/25");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn next(&self, body: &BodyId, series: CaseSeries, year: i32) -> Result<CaseNumber, NumberError> {
        let of_year =
            |(of, number): &&(BodyId, CaseNumber)| of == body && number.series == series && number.year == year;
        let highest = self.0.iter().filter(of_year).map(|(_, number)| number.sequence).max().unwrap_or(0);
        let sequence = highest.checked_add(1).ok_or(NumberError::NoNumberLeft { year })?;
        Ok(CaseNumber { series, year, sequence })
    }

    /// Gives a number, the proposed one or a higher or lower one that is free. The same number in another body is another case.
    pub fn give(&mut self, body: &BodyId, year: i32, number: CaseNumber) -> Result<(), NumberError> {
        if number.year != year {
            return Err(NumberError::NumberOfAnotherYear { number, year });
        }
        if number.sequence == 0 {
            return Err(NumberError::NumberBelowOne);
        }
        if !self.0.insert((body.clone(), number)) {
            let next = self.next(body, number.series, year)?;
            return Err(NumberError::NumberTaken { body: body.clone(), number, next });
        }
        Ok(())
    }

    /// Numbers the items of an agenda that have none, in order.
    pub fn number(
        &mut self,
        body: &BodyId,
        series: CaseSeries,
        year: i32,
        items: &mut [AgendaItem],
    ) -> Result<(), NumberError> {
        for item in items.iter_mut().filter(|item| item.number.is_none()) {
            let number = self.next(body, series, year)?;
            self.give(body, year, number)?;
            item.number = Some(number);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::case;

    #[test]
    fn a_number_is_used_once_in_a_body_and_the_other_forum_has_its_own() {
        let (barnehage, skole) = (BodyId::new("barnehage"), BodyId::new("skole"));
        let mut numbers = CaseNumbers::default();
        assert_eq!(numbers.give(&barnehage, 2024, case("3/24")), Ok(()));
        let taken = numbers.give(&barnehage, 2024, case("3/24"));
        let (body, next) = (barnehage.clone(), case("4/24"));
        assert_eq!(taken, Err(NumberError::NumberTaken { body, number: case("3/24"), next }));
        assert_eq!(numbers.give(&skole, 2024, case("3/24")), Ok(()), "the other forum counts by itself");
        assert_eq!(numbers.give(&barnehage, 2024, case("1/24")), Ok(()), "a lower one that is free");
        assert_eq!(numbers.next(&barnehage, CaseSeries::NONE, 2024), Ok(case("4/24")));
        assert_eq!(numbers.give(&barnehage, 2025, case("5/24")).map_err(|e| e.code()), Err("number-of-another-year"));
        let zero = CaseNumber { series: CaseSeries::NONE, year: 2024, sequence: 0 };
        assert_eq!(numbers.give(&barnehage, 2024, zero), Err(NumberError::NumberBelowOne));
        let last = CaseNumber { series: CaseSeries::NONE, year: 2024, sequence: u32::MAX };
        assert_eq!(numbers.give(&barnehage, 2024, last), Ok(()));
        assert_eq!(numbers.next(&barnehage, CaseSeries::NONE, 2024), Err(NumberError::NoNumberLeft { year: 2024 }));
    }
}
