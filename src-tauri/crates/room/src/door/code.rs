//! The code that is typed to knock: six letters and digits that are not taken for each other, good for half an hour.
//!
//! It keeps strangers from ringing; the leader, who compares a number, is who lets in.

use std::time::Duration;

use chrono::{DateTime, Utc};

use crate::bytes::Hex;
use crate::{RoomCode, RoomRefusal};

/// Without I, L, O and U: thirty-two signs, five bits each.
const SIGNS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The room's code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JoinCode {
    signs: String,
    until: DateTime<Utc>,
}

impl JoinCode {
    /// A new one.
    pub fn new(now: DateTime<Utc>, lasts: Duration) -> Result<JoinCode, RoomRefusal> {
        let random = Hex::<6>::random()?;
        let signs =
            random.0.iter().filter_map(|byte| SIGNS.get(usize::from(byte % 32))).copied().map(char::from).collect();
        Ok(JoinCode { signs, until: now + lasts })
    }

    /// As it is shown: «K7M-2QX».
    pub fn shown(&self) -> String {
        let (first, second) = self.signs.split_at(self.signs.len() / 2);
        format!("{first}-{second}")
    }

    /// Until when it is good.
    pub fn until(&self) -> DateTime<Utc> {
        self.until
    }

    /// Whether the code was typed in time. Case, spaces and hyphens make no difference, nor do O for 0 and I or L for 1.
    pub fn check(&self, typed: &str, now: DateTime<Utc>) -> Result<(), RoomRefusal> {
        let read: String = typed.chars().filter(|sign| !matches!(sign, ' ' | '-' | '\u{a0}')).map(as_meant).collect();
        if read != self.signs {
            return Err(RoomRefusal::new(RoomCode::CodeWrong, "the code is not the room's"));
        }
        if now >= self.until {
            return Err(RoomRefusal::new(RoomCode::CodeExpired, "the code is no longer good"));
        }
        Ok(())
    }
}

fn as_meant(sign: char) -> char {
    match sign.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LASTS: Duration = Duration::from_secs(60);

    #[test]
    fn a_code_is_read_as_people_type_it() {
        let now = DateTime::UNIX_EPOCH;
        let code = JoinCode { signs: "K01QZX".to_owned(), until: now + LASTS };
        assert_eq!(code.shown(), "K01-QZX");
        for typed in ["K01-QZX", "k01qzx", " koi qzx ", "KOL-QZX"] {
            assert_eq!(code.check(typed, now), Ok(()), "{typed}");
        }
        for wrong in ["", "K01-QZ", "K01-QZXX", "A01-QZX"] {
            assert_eq!(code.check(wrong, now).unwrap_err().code, RoomCode::CodeWrong, "{wrong}");
        }
    }

    #[test]
    fn a_code_is_good_until_its_time_and_only_who_knows_it_learns_that_it_was() {
        let now = DateTime::UNIX_EPOCH;
        let code = JoinCode::new(now, LASTS).unwrap();
        assert_eq!(code.check(&code.shown(), now + Duration::from_secs(59)), Ok(()));
        assert_eq!(code.check(&code.shown(), now + LASTS).unwrap_err().code, RoomCode::CodeExpired);
        assert_eq!(code.check("000-000-0", now + LASTS).unwrap_err().code, RoomCode::CodeWrong);
    }

    #[test]
    fn two_codes_differ() {
        let codes: std::collections::BTreeSet<String> =
            (0..50).map(|_| JoinCode::new(DateTime::UNIX_EPOCH, LASTS).unwrap().shown()).collect();
        assert!(codes.len() >= 49, "fifty of a thousand million: {codes:?}");
    }
}
