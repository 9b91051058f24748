//! The codes of every refusal: each is the word of one thing, since texts are found by it.
#![allow(missing_docs)]

use std::collections::BTreeMap;

use procedure::plan::PlanError;
use procedure::{
    ElectionError, HabilitetError, MinutesError, NumberError, PresenceError, ProceedingsError, SeatingError,
    SpeakersError, VoteError, WordsError,
};

#[test]
fn one_code_is_the_word_of_one_refusal() {
    let lists: [(&str, &[&str]); 11] = [
        ("seating", SeatingError::CODES),
        ("presence", PresenceError::CODES),
        ("habilitet", HabilitetError::CODES),
        ("vote", VoteError::CODES),
        ("election", ElectionError::CODES),
        ("speakers", SpeakersError::CODES),
        ("agenda", NumberError::CODES),
        ("plan", PlanError::CODES),
        ("proceedings", ProceedingsError::own_codes()),
        ("minutes", MinutesError::CODES),
        ("words", WordsError::CODES),
    ];
    let mut rooms: BTreeMap<&str, &str> = BTreeMap::new();
    for (room, codes) in lists {
        for code in codes {
            assert!(code.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'), "{code}");
            assert_eq!(rooms.insert(code, room), None, "{code} is a word of two rooms");
        }
    }
    assert!(rooms.contains_key("meeting-is-closed") && !rooms.contains_key("presence"));
}
