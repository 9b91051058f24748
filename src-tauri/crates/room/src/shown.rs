//! What devices are told: everything when they come, then only the parts that moved.
//!
//! Each part remembers at which serial it moved last. What moved since any serial is found from that alone: there is no queue that
//! could grow for a slow device, and a device that was away for an hour gets one message. What many are told is written once.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write;
use std::sync::{Mutex, PoisonError};

use axum::extract::ws::Utf8Bytes;
use forum::SeatId;

use crate::bytes::RoomId;
use crate::floor::Views;
use crate::message::Since;

/// What is shown now, and when each part of it moved.
#[derive(Debug)]
pub struct Shown {
    room: RoomId,
    serial: u64,
    shared: BTreeMap<String, Part>,
    own: BTreeMap<SeatId, Part>,
    /// The parts that all see, as they were written for those who have this serial.
    written: Mutex<HashMap<(Parts, Option<u64>), Utf8Bytes>>,
}

/// The parts that a face is told; none is all.
type Parts = Option<&'static [&'static str]>;

#[derive(Clone, Debug)]
struct Part {
    moved: u64,
    json: std::sync::Arc<str>,
}

impl Shown {
    /// Nothing yet, in this opening of the room.
    pub fn nothing(room: RoomId) -> Shown {
        Shown { room, serial: 0, shared: BTreeMap::new(), own: BTreeMap::new(), written: Mutex::default() }
    }

    /// The place of this in the order of what is told.
    pub fn serial(&self) -> u64 {
        self.serial
    }

    /// The opening of the room.
    pub fn room(&self) -> RoomId {
        self.room
    }

    /// Whether it is known what the seat sees alone.
    pub fn knows(&self, seat: &SeatId) -> bool {
        self.own.contains_key(seat)
    }

    /// What is shown after this; none when nothing moved.
    pub fn then(&self, mut views: Views) -> Option<Shown> {
        // A part that is no longer there is told as nothing, so that nobody keeps it.
        for name in self.shared.keys().filter(|name| !views.shared.contains_key(*name)).cloned().collect::<Vec<_>>() {
            views.shared.insert(name, "null".to_owned());
        }
        let serial = self.serial + 1;
        let shared = parts(&self.shared, views.shared, serial);
        let own = parts(&self.own, views.own, serial);
        shared.values().chain(own.values()).any(|part| part.moved == serial).then(|| Shown {
            room: self.room,
            serial,
            shared,
            own,
            written: Mutex::default(),
        })
    }

    /// The serial that a device has, if it is one of this opening; another has nothing.
    pub fn has(&self, since: Option<Since>) -> Option<u64> {
        since.filter(|since| since.room == self.room && since.serial <= self.serial).map(|since| since.serial)
    }

    /// What a device that has this serial is told of these parts, if anything moved for it; one that has nothing gets everything.
    pub fn told(&self, parts: Parts, seat: Option<&SeatId>, has: Option<u64>) -> Option<Utf8Bytes> {
        let own = seat.and_then(|seat| self.own.get(seat)).filter(|part| has.is_none_or(|has| part.moved > has));
        match own {
            Some(own) => {
                let shared = self.shared_part(parts, has);
                let open = shared.strip_suffix('}').unwrap_or(&shared);
                let text = format!("{open},\"own\":{}}}", own.json);
                Some(text.into())
            }
            None if has.is_none_or(|has| self.moved_since(parts, has)) => Some(self.shared_part(parts, has)),
            None => None,
        }
    }

    fn moved_since(&self, parts: Parts, has: u64) -> bool {
        self.of(parts).any(|(_, part)| part.moved > has)
    }

    /// These parts.
    fn of(&self, parts: Parts) -> impl Iterator<Item = (&String, &Part)> {
        self.shared.iter().filter(move |(name, _)| parts.is_none_or(|parts| parts.contains(&name.as_str())))
    }

    /// The message without what a seat sees alone, written once for all who have the same serial.
    fn shared_part(&self, parts: Parts, has: Option<u64>) -> Utf8Bytes {
        let mut written = self.written.lock().unwrap_or_else(PoisonError::into_inner);
        written.entry((parts, has)).or_insert_with(|| self.write(parts, has).into()).clone()
    }

    fn write(&self, of: Parts, has: Option<u64>) -> String {
        let mut text = match has {
            None => format!("{{\"say\":\"view\",\"serial\":{},\"shared\":{{", self.serial),
            Some(has) => format!("{{\"say\":\"change\",\"since\":{has},\"serial\":{},\"shared\":{{", self.serial),
        };
        let parts = self.of(of).filter(|(_, part)| has.is_none_or(|has| part.moved > has));
        for (at, (name, part)) in parts.enumerate() {
            let comma = if at == 0 { "" } else { "," };
            // Writing to a text cannot fail.
            let _ = write!(text, "{comma}\"{name}\":{}", part.json);
        }
        text.push_str("}}");
        text
    }
}

/// The parts as they are now: those that say what they said keep the serial at which they moved last.
fn parts<K: Ord>(before: &BTreeMap<K, Part>, now: BTreeMap<K, String>, serial: u64) -> BTreeMap<K, Part> {
    let part = |(name, json): (K, String)| {
        let part = before.get(&name).filter(|part| *part.json == *json).cloned();
        (name, part.unwrap_or_else(|| Part { moved: serial, json: json.into() }))
    };
    now.into_iter().map(part).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bytes::Hex;
    use serde_json::{Value, json};

    const ROOM: RoomId = Hex([7; 8]);

    fn views(shared: &[(&str, &str)], own: &[(&str, &str)]) -> Views {
        Views {
            shared: shared.iter().map(|(name, json)| ((*name).to_owned(), (*json).to_owned())).collect(),
            own: own.iter().map(|(seat, json)| (SeatId::new(*seat), (*json).to_owned())).collect(),
        }
    }

    fn told(shown: &Shown, seat: &str, has: Option<u64>) -> Option<Value> {
        shown.told(None, Some(&SeatId::new(seat)), has).map(|text| serde_json::from_str(&text).unwrap())
    }

    fn two_steps() -> Shown {
        let first =
            Shown::nothing(ROOM).then(views(&[("draft", r#"{"a":1}"#), ("wall", "{}")], &[("s1", r#"{"vote":{}}"#)]));
        first
            .unwrap()
            .then(views(&[("draft", r#"{"a":2}"#), ("wall", "{}")], &[("s1", r#"{"vote":{}}"#), ("s2", "2")]))
            .unwrap()
    }

    #[test]
    fn who_has_nothing_gets_everything_and_who_has_something_gets_what_moved() {
        let shown = two_steps();
        let view = json!({"say": "view", "serial": 2, "shared": {"draft": {"a": 2}, "wall": {}}, "own": {"vote": {}}});
        assert_eq!(told(&shown, "s1", None), Some(view));
        let change = json!({"say": "change", "since": 1, "serial": 2, "shared": {"draft": {"a": 2}}});
        assert_eq!(told(&shown, "s1", Some(1)), Some(change), "its own did not move");
        assert_eq!(told(&shown, "s2", Some(1)).unwrap()["own"], 2);
        assert_eq!(told(&shown, "s1", Some(2)), None);
    }

    #[test]
    fn what_moved_for_another_seat_alone_is_told_to_that_one_alone() {
        let shown = two_steps();
        let parts = [("draft", r#"{"a":2}"#), ("wall", "{}")];
        let next = shown.then(views(&parts, &[("s1", "1"), ("s2", "2")])).unwrap();
        assert_eq!(told(&next, "s2", Some(2)), None);
        let change = json!({"say": "change", "since": 2, "serial": 3, "shared": {}, "own": 1});
        assert_eq!(told(&next, "s1", Some(2)), Some(change));
    }

    #[test]
    fn when_nothing_moved_nothing_is_told_and_a_part_that_goes_is_told_as_nothing() {
        let shown = two_steps();
        let own = [("s1", r#"{"vote":{}}"#), ("s2", "2")];
        assert!(shown.then(views(&[("draft", r#"{"a":2}"#), ("wall", "{}")], &own)).is_none());
        let next = shown.then(views(&[("draft", r#"{"a":2}"#)], &own)).unwrap();
        assert_eq!(told(&next, "s1", Some(2)).unwrap()["shared"], json!({"wall": null}));
    }

    #[test]
    fn a_wall_is_told_the_parts_that_a_wall_shows_and_nothing_when_another_moved() {
        let shown = two_steps();
        let told = |shown: &Shown, has| {
            let text = shown.told(crate::floor::Face::Wall {}.parts(), None, has)?;
            Some(serde_json::from_str::<Value>(&text).unwrap()["shared"].clone())
        };
        assert_eq!(told(&shown, None), Some(json!({"wall": {}})));
        assert_eq!(told(&shown, Some(1)), None, "the draft moved, and the wall does not show it");
        let next = shown.then(views(&[("draft", r#"{"a":2}"#), ("wall", r#"{"b":1}"#)], &[])).unwrap();
        assert_eq!(told(&next, Some(2)), Some(json!({"wall": {"b": 1}})));
    }

    #[test]
    fn a_serial_of_another_opening_or_from_the_future_is_none() {
        let shown = two_steps();
        assert_eq!(shown.has(Some(Since { room: ROOM, serial: 1 })), Some(1));
        assert_eq!(shown.has(Some(Since { room: Hex([8; 8]), serial: 1 })), None);
        assert_eq!(shown.has(Some(Since { room: ROOM, serial: 3 })), None);
        assert_eq!(shown.has(None), None);
    }

    #[test]
    fn a_device_that_was_away_long_gets_one_message_with_the_newest_of_each_part() {
        let mut shown = two_steps();
        for amount in 3..500 {
            shown = shown.then(views(&[("draft", &format!("{{\"a\":{amount}}}")), ("wall", "{}")], &[])).unwrap();
        }
        let change = told(&shown, "s9", Some(1)).unwrap();
        assert_eq!((&change["since"], &change["shared"]), (&json!(1), &json!({"draft": {"a": 499}})));
    }
}
