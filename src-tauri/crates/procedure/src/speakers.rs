//! The list of speakers: who asked for the floor, in what order, and how long each has spoken.
//!
//! Times are given by the caller. A clock that is set back makes a speech of no time, never of less (R119; issue 11 part 3).

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};
use forum::SeatId;
use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantNames};

use crate::coded::coded;

/// Who speaks.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "speaker", rename_all = "kebab-case")]
pub enum Speaker {
    /// Who sits in this seat.
    Seat {
        /// Which.
        seat: SeatId,
    },
    /// A guest in the case, as the agenda names them.
    Guest {
        /// «Fra HINN».
        named: String,
    },
}

/// What the floor is asked for. The order is the one in which it is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum FloorKind {
    /// *Til forretningsorden*: before all others.
    Order,
    /// *Replikk*: on what is being said, before the next on the list.
    Reply,
    /// *Innlegg*.
    Speech,
}

/// One who waits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Waiting {
    /// Who.
    pub speaker: Speaker,
    /// For what.
    pub kind: FloorKind,
    /// Since when.
    pub asked_at: DateTime<Utc>,
}

/// One who has the floor, or had it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Spoke {
    /// Who.
    pub speaker: Speaker,
    /// For what.
    pub kind: FloorKind,
    /// From when.
    pub from: DateTime<Utc>,
    /// Until when; none while they speak.
    pub until: Option<DateTime<Utc>>,
}

impl Spoke {
    /// How long, up to `now` for one who still speaks.
    pub fn time(&self, now: DateTime<Utc>) -> TimeDelta {
        (self.until.unwrap_or(now) - self.from).max(TimeDelta::zero())
    }
}

/// The speakers of one case.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Speakers {
    waiting: Vec<Waiting>,
    spoke: Vec<Spoke>,
    list_closed: bool,
}

/// Why a step on the list of speakers is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum SpeakersError {
    /// Stands on the list already for the same.
    #[error("stands on the list already")]
    OnTheListAlready,
    /// Does not stand on the list.
    #[error("does not stand on the list")]
    NotOnTheList,
    /// The list is closed (*strek*); only points of order and replies are taken.
    #[error("the list of speakers is closed")]
    ListClosed,
    /// A reply is to somebody who has the floor.
    #[error("nobody has the floor to reply to")]
    NobodyToReplyTo,
    /// Nobody has the floor.
    #[error("nobody has the floor")]
    NobodySpeaks,
    /// Nobody waits.
    #[error("nobody waits for the floor")]
    NobodyWaits,
    /// A guest without a name.
    #[error("the guest is not named")]
    GuestNotNamed,
}

coded!(SpeakersError);

impl Speakers {
    /// Nobody yet.
    pub fn new() -> Speakers {
        Speakers::default()
    }

    /// Asks for the floor.
    pub fn ask(&mut self, speaker: Speaker, kind: FloorKind, at: DateTime<Utc>) -> Result<(), SpeakersError> {
        if let Speaker::Guest { named } = &speaker
            && named.trim().is_empty()
        {
            return Err(SpeakersError::GuestNotNamed);
        }
        match kind {
            FloorKind::Speech if self.list_closed => return Err(SpeakersError::ListClosed),
            FloorKind::Reply if self.speaking().is_none() => return Err(SpeakersError::NobodyToReplyTo),
            FloorKind::Speech | FloorKind::Reply | FloorKind::Order => {}
        }
        if self.waiting.iter().any(|waiting| waiting.speaker == speaker && waiting.kind == kind) {
            return Err(SpeakersError::OnTheListAlready);
        }
        self.waiting.push(Waiting { speaker, kind, asked_at: at });
        Ok(())
    }

    /// Who waits, in the order in which they get the floor: points of order, replies, then as they asked.
    pub fn order(&self) -> Vec<&Waiting> {
        let mut order: Vec<&Waiting> = self.waiting.iter().collect();
        order.sort_by_key(|waiting| waiting.kind);
        order
    }

    /// Takes somebody off the list.
    pub fn withdraw(&mut self, speaker: &Speaker) -> Result<(), SpeakersError> {
        let place = self.waiting.iter().position(|waiting| waiting.speaker == *speaker);
        self.waiting.remove(place.ok_or(SpeakersError::NotOnTheList)?);
        Ok(())
    }

    /// Gives the floor to the next; who had it has spoken.
    pub fn give_next(&mut self, at: DateTime<Utc>) -> Result<&Spoke, SpeakersError> {
        let next = self.order().first().map(|waiting| (waiting.speaker.clone(), waiting.kind));
        let (speaker, kind) = next.ok_or(SpeakersError::NobodyWaits)?;
        self.give(&speaker, kind, at)
    }

    /// Gives the floor to somebody on the list, out of turn.
    pub fn give(&mut self, speaker: &Speaker, kind: FloorKind, at: DateTime<Utc>) -> Result<&Spoke, SpeakersError> {
        let is_meant = |waiting: &Waiting| waiting.speaker == *speaker && waiting.kind == kind;
        let place = self.waiting.iter().position(is_meant).ok_or(SpeakersError::NotOnTheList)?;
        let Waiting { speaker, kind, .. } = self.waiting.remove(place);
        self.stop_speaking(at);
        if kind == FloorKind::Speech {
            // A reply is to the speech that is over now.
            self.waiting.retain(|waiting| waiting.kind != FloorKind::Reply);
        }
        self.spoke.push(Spoke { speaker, kind, from: at, until: None });
        self.speaking().ok_or(SpeakersError::NobodySpeaks)
    }

    /// Who has the floor has spoken.
    pub fn end(&mut self, at: DateTime<Utc>) -> Result<(), SpeakersError> {
        if self.stop_speaking(at) { Ok(()) } else { Err(SpeakersError::NobodySpeaks) }
    }

    fn stop_speaking(&mut self, at: DateTime<Utc>) -> bool {
        let speaking = self.spoke.last_mut().filter(|spoke| spoke.until.is_none());
        speaking.map(|spoke| spoke.until = Some(at)).is_some()
    }

    /// Sets *strek*: no more speeches are taken. Those on the list keep their turn.
    pub fn close_list(&mut self) {
        self.list_closed = true;
    }

    /// *Strek* is set.
    pub fn list_is_closed(&self) -> bool {
        self.list_closed
    }

    /// Who has the floor.
    pub fn speaking(&self) -> Option<&Spoke> {
        self.spoke.last().filter(|spoke| spoke.until.is_none())
    }

    /// How much of its time who has the floor has left; less than nothing when it is over.
    pub fn left(&self, limit: TimeDelta, now: DateTime<Utc>) -> Option<TimeDelta> {
        self.speaking().map(|spoke| limit - spoke.time(now))
    }

    /// How long each has spoken.
    pub fn times(&self, now: DateTime<Utc>) -> BTreeMap<&Speaker, TimeDelta> {
        let mut times: BTreeMap<&Speaker, TimeDelta> = BTreeMap::new();
        for spoke in &self.spoke {
            let time = times.entry(&spoke.speaker).or_insert_with(TimeDelta::zero);
            *time += spoke.time(now);
        }
        times
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{at, seat};

    fn who(id: &str) -> Speaker {
        Speaker::Seat { seat: seat(id) }
    }

    #[test]
    fn points_of_order_come_first_then_replies_then_as_they_asked() -> Result<(), SpeakersError> {
        let mut speakers = Speakers::new();
        speakers.ask(who("a"), FloorKind::Speech, at(0))?;
        speakers.ask(who("b"), FloorKind::Speech, at(1))?;
        assert_eq!(speakers.ask(who("b"), FloorKind::Speech, at(1)), Err(SpeakersError::OnTheListAlready));
        assert_eq!(speakers.ask(who("c"), FloorKind::Reply, at(1)), Err(SpeakersError::NobodyToReplyTo));
        speakers.give_next(at(2))?;
        speakers.ask(who("c"), FloorKind::Reply, at(3))?;
        speakers.ask(who("d"), FloorKind::Order, at(4))?;
        let order: Vec<_> = speakers.order().iter().map(|waiting| waiting.speaker.clone()).collect();
        assert_eq!(order, [who("d"), who("c"), who("b")]);
        speakers.give(&who("b"), FloorKind::Speech, at(5))?;
        assert_eq!(speakers.order().len(), 1, "a reply to a speech that is over falls away");
        Ok(())
    }

    #[test]
    fn each_ones_time_is_kept_and_a_clock_set_back_takes_nothing_away() -> Result<(), SpeakersError> {
        let mut speakers = Speakers::new();
        for minute in [0, 5, 90] {
            speakers.ask(who("a"), FloorKind::Speech, at(minute))?;
            speakers.give_next(at(minute))?;
            // Three minutes, three minutes, and a clock that is set back an hour.
            speakers.end(if minute == 90 { at(30) } else { at(minute + 3) })?;
        }
        assert_eq!(speakers.times(at(100)).get(&who("a")), Some(&TimeDelta::minutes(6)));
        speakers.ask(who("b"), FloorKind::Speech, at(100))?;
        speakers.give_next(at(100))?;
        assert_eq!(speakers.left(TimeDelta::minutes(3), at(104)), Some(TimeDelta::minutes(-1)));
        Ok(())
    }

    #[test]
    fn after_strek_those_on_the_list_keep_their_turn() -> Result<(), SpeakersError> {
        let mut speakers = Speakers::new();
        speakers.ask(who("a"), FloorKind::Speech, at(0))?;
        speakers.close_list();
        assert_eq!(speakers.ask(who("b"), FloorKind::Speech, at(1)), Err(SpeakersError::ListClosed));
        speakers.ask(who("b"), FloorKind::Order, at(1))?;
        speakers.withdraw(&who("b"))?;
        speakers.give_next(at(2))?;
        speakers.end(at(3))?;
        assert_eq!(speakers.end(at(4)), Err(SpeakersError::NobodySpeaks));
        assert_eq!(speakers.give_next(at(4)).map(|_| ()), Err(SpeakersError::NobodyWaits));
        let guest = Speaker::Guest { named: " ".into() };
        assert_eq!(speakers.ask(guest, FloorKind::Order, at(5)), Err(SpeakersError::GuestNotNamed));
        Ok(())
    }
}
