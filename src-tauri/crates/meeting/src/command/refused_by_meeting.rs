//! What the rules of the meeting refuse, as refusals with one of its codes. Their words are the words of `procedure`; a test holds
//! that each is one of the list. The values are ids, which are named where the refusal is told.

use std::fmt::Display;
use std::str::FromStr;

use documents::{Names, Refused};
use procedure::annual::MilestoneError;
use procedure::lists::RowError;
use procedure::plan::PlanError;
use procedure::{
    ElectionError, HabilitetError, MinutesError, NumberError, PresenceError, ProceedingsError, SeatingError,
    SpeakersError, VoteError, WordsError,
};

use super::{Refusal, RefusalCode};

fn refused(error: &(impl Refused + Display)) -> Refusal {
    let code = RefusalCode::from_str(error.code()).unwrap_or(RefusalCode::NotUnderstood);
    let refusal = Refusal::new(code, error);
    error.values(&Names::default()).into_iter().fold(refusal, |refusal, (name, value)| refusal.with(name, value))
}

macro_rules! by_its_words {
    ($($error:ty),+) => {
        $(impl From<$error> for Refusal {
            fn from(error: $error) -> Refusal {
                refused(&error)
            }
        })+
    };
}

by_its_words!(
    ElectionError,
    HabilitetError,
    MilestoneError,
    MinutesError,
    NumberError,
    PlanError,
    PresenceError,
    ProceedingsError,
    RowError,
    SeatingError,
    SpeakersError,
    VoteError,
    WordsError
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_of_the_rules_is_a_code_of_the_list() {
        let lists: [&[&str]; 13] = [
            SeatingError::CODES,
            PresenceError::CODES,
            HabilitetError::CODES,
            VoteError::CODES,
            ElectionError::CODES,
            NumberError::CODES,
            PlanError::CODES,
            ProceedingsError::own_codes(),
            MinutesError::CODES,
            SpeakersError::CODES,
            WordsError::CODES,
            MilestoneError::CODES,
            RowError::CODES,
        ];
        for code in lists.into_iter().flatten() {
            assert!(RefusalCode::from_str(code).is_ok(), "{code} has no place in the list");
        }
    }
}
