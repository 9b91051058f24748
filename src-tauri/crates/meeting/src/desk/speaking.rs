//! The list of speakers of the case that is being treated.

use chrono::{DateTime, Utc};
use procedure::{Speakers, SpeakersError};

use super::leading::Led;
use crate::command::Refusal;
use crate::state::State;

/// Changes the list of the case, and writes it.
pub(super) fn spoken(
    state: &State,
    at: DateTime<Utc>,
    change: impl FnOnce(&mut Speakers) -> Result<(), SpeakersError>,
) -> Result<Led, Refusal> {
    let held = state.year.open()?;
    let (meeting, case) = (held.record.planned.id.clone(), held.open_case()?);
    let mut speakers = held.speakers.get(&case).cloned().unwrap_or_default();
    change(&mut speakers)?;
    let led = Led::by(state, Vec::new(), at)?;
    Ok(led.beside(Box::new(move |tables| tables.minutes().put_speakers(&meeting, case, &speakers))))
}
