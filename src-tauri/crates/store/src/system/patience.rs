//! Trying again while another program has a file open for a moment, as those that look for viruses and those that copy to
//! another place do with every new file on Windows.

use std::io;
use std::thread;
use std::time::Duration;

use super::is_held;

/// How long to wait before each new try: half a second in all, which somebody who waits hardly sees.
const PAUSES: [u64; 6] = [8, 16, 32, 64, 128, 256];

/// Does it, and does it again for a while as long as the system says that another program is in the way.
pub(super) fn insist<T>(attempt: impl FnMut() -> io::Result<T>) -> io::Result<T> {
    with_pauses(attempt, |milliseconds| thread::sleep(Duration::from_millis(milliseconds)))
}

fn with_pauses<T>(mut attempt: impl FnMut() -> io::Result<T>, mut pause: impl FnMut(u64)) -> io::Result<T> {
    for milliseconds in PAUSES {
        match attempt() {
            Err(error) if is_held(&error) => pause(milliseconds),
            ended => return ended,
        }
    }
    attempt()
}

#[cfg(test)]
mod tests {
    use std::io::{Error, ErrorKind};

    use super::*;

    #[test]
    fn a_file_that_is_held_for_a_moment_is_waited_for() {
        let (mut tries, mut waited) = (0, 0);
        let attempt = || {
            tries += 1;
            if tries < 4 { Err(Error::from(ErrorKind::ResourceBusy)) } else { Ok(tries) }
        };
        assert_eq!(with_pauses(attempt, |pause| waited += pause).unwrap(), 4);
        assert_eq!(waited, 8 + 16 + 32);
    }

    #[test]
    fn one_that_stays_held_is_given_up_after_half_a_second() {
        let mut waited = 0;
        let held = || Err::<(), _>(Error::from(ErrorKind::ResourceBusy));
        let given_up = with_pauses(held, |pause| waited += pause).unwrap_err();
        assert!(is_held(&given_up));
        assert!((400..=600).contains(&waited), "{waited} ms");
    }

    #[test]
    fn any_other_answer_is_final() {
        let mut tries = 0;
        let denied = || {
            tries += 1;
            Err::<(), _>(Error::from(ErrorKind::PermissionDenied))
        };
        assert_eq!(with_pauses(denied, |_| ()).unwrap_err().kind(), ErrorKind::PermissionDenied);
        assert_eq!(tries, 1);
    }
}
