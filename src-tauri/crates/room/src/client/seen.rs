//! What a device has of what was told, laid in by serial: a view takes the place of everything, a part of a change that of the part
//! of that name. What is in the parts is the meeting's own.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::bytes::RoomId;
use crate::message::{Since, ToDevice};

/// All that a device has, of one opening of the room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// Which opening.
    pub room: RoomId,
    /// How far it has come.
    pub serial: u64,
    /// What everybody sees, part by part.
    pub shared: Map<String, Value>,
    /// What the seat sees alone.
    pub own: Option<Value>,
}

/// What moved, for the page to lay in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, rename = "RoomLaid"))]
pub struct Laid {
    /// In which opening of the room.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub room: RoomId,
    /// The serial that these are laid over; none when they are all there is.
    #[cfg_attr(feature = "ts", ts(type = "number | null"))]
    pub since: Option<u64>,
    /// The serial that it comes to.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub serial: u64,
    /// The parts of `SharedView`; null is one that is gone.
    #[cfg_attr(feature = "ts", ts(type = "Record<string, unknown>"))]
    pub shared: Map<String, Value>,
    /// The seat's `OwnView`, when it moved.
    #[cfg_attr(feature = "ts", ts(type = "unknown"))]
    pub own: Option<Value>,
}

/// What became of something that was told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Taken {
    /// It was laid in.
    In(Laid),
    /// It is older than what is there, and changes nothing.
    Older,
    /// It belongs to something that the device does not have: all must be asked for anew.
    Gap,
    /// It contradicts itself.
    Nonsense,
}

impl Seen {
    /// How far the device has come, for the next connection.
    pub fn since(&self) -> Since {
        Since { room: self.room, serial: self.serial }
    }

    /// All of it.
    pub fn whole(&self) -> Laid {
        Laid { room: self.room, since: None, serial: self.serial, shared: self.shared.clone(), own: self.own.clone() }
    }
}

/// Lays in what was told in this opening of the room.
pub fn lay_in(seen: &mut Option<Seen>, room: RoomId, said: &ToDevice) -> Taken {
    match said {
        ToDevice::View { serial, shared, own } => {
            let all = Seen { room, serial: *serial, shared: shared.clone(), own: own.clone() };
            let laid = all.whole();
            *seen = Some(all);
            Taken::In(laid)
        }
        ToDevice::Change { since, serial, .. } if since >= serial => Taken::Nonsense,
        ToDevice::Change { serial, shared, own, .. } => {
            let Some(seen) = seen.as_mut().filter(|seen| seen.room == room) else { return Taken::Gap };
            if *serial <= seen.serial {
                return Taken::Older;
            }
            let since = Some(std::mem::replace(&mut seen.serial, *serial));
            for (name, part) in shared {
                match part {
                    Value::Null => drop(seen.shared.remove(name)),
                    _ => drop(seen.shared.insert(name.clone(), part.clone())),
                }
            }
            if own.is_some() {
                seen.own.clone_from(own);
            }
            Taken::In(Laid { room, since, serial: *serial, shared: shared.clone(), own: own.clone() })
        }
        // After `fresh` the serial is that one: what moved between was not for this device.
        ToDevice::Fresh { serial, .. } => {
            if let Some(seen) = seen.as_mut().filter(|seen| seen.room == room) {
                seen.serial = seen.serial.max(*serial);
            }
            Taken::Older
        }
        ToDevice::Pair { .. }
        | ToDevice::Wait { .. }
        | ToDevice::Welcome { .. }
        | ToDevice::Answer { .. }
        | ToDevice::Refused { .. } => Taken::Older,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::bytes::Hex;

    fn said(value: Value) -> ToDevice {
        serde_json::from_value(value).unwrap()
    }

    const ROOM: RoomId = Hex([1; 8]);

    #[test]
    fn a_part_takes_the_place_of_the_part_of_that_name_and_null_takes_it_away() {
        let mut seen = None;
        lay_in(
            &mut seen,
            ROOM,
            &said(json!({"say": "view", "serial": 1, "shared": {"draft": 1, "vote": 2}, "own": {"a": 1}})),
        );
        let change = json!({"say": "change", "since": 1, "serial": 3, "shared": {"draft": 5, "vote": null, "new": 7}});
        assert!(matches!(lay_in(&mut seen, ROOM, &said(change.clone())), Taken::In(Laid { since: Some(1), .. })));
        let has = seen.clone().unwrap();
        assert_eq!(Value::Object(has.shared), json!({"draft": 5, "new": 7}), "a part that is not known is kept");
        assert_eq!((has.own, has.serial), (Some(json!({"a": 1})), 3));
        assert_eq!(lay_in(&mut seen, ROOM, &said(change)), Taken::Older, "the same again changes nothing");
    }

    #[test]
    fn a_change_without_the_view_it_belongs_to_is_a_gap_and_one_that_goes_backwards_is_nonsense() {
        let change = said(json!({"say": "change", "since": 1, "serial": 3, "shared": {}}));
        assert_eq!(lay_in(&mut None, ROOM, &change), Taken::Gap);
        let mut seen = None;
        lay_in(&mut seen, Hex([2; 8]), &said(json!({"say": "view", "serial": 1, "shared": {}})));
        assert_eq!(lay_in(&mut seen, ROOM, &change), Taken::Gap, "it is of another opening");
        let backwards = said(json!({"say": "change", "since": 3, "serial": 3, "shared": {"draft": 0}}));
        assert_eq!(lay_in(&mut seen, Hex([2; 8]), &backwards), Taken::Nonsense);
        assert!(seen.unwrap().shared.is_empty(), "and nothing is laid in");
    }
}
