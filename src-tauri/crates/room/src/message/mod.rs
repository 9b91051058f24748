//! What devices and the room say to each other: one JSON object a message, whose `say` says which.

mod from_device;
mod to_device;

pub use from_device::{Enter, FromDevice, Since, Wish};
pub use to_device::{Invitation, ToDevice};

use crate::limits::PROTOCOL;
use crate::{RoomCode, RoomRefusal};
use serde::Deserialize;

/// What can be read of a `hello` of any version.
#[derive(Deserialize)]
struct AnyHello {
    say: String,
    protocol: u32,
}

/// Reads a message. One of another version is told which is needed, whatever else it holds.
pub fn read(text: &str) -> Result<FromDevice, RoomRefusal> {
    if let Ok(AnyHello { say, protocol }) = serde_json::from_str(text)
        && say == "hello"
        && protocol != PROTOCOL
    {
        let detail = format!("this room speaks version {PROTOCOL} of the protocol, the device {protocol}");
        return Err(RoomRefusal::new(RoomCode::Version, detail).with("needs", PROTOCOL));
    }
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let read = serde_path_to_error::deserialize(&mut deserializer).map_err(not_understood)?;
    deserializer.end().map_err(not_understood)?;
    Ok(read)
}

fn not_understood(why: impl std::fmt::Display) -> RoomRefusal {
    RoomRefusal::new(RoomCode::MessageNotUnderstood, why)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_older_app_is_told_which_version_it_needs_whatever_else_it_says() {
        let refused = read(r#"{"say":"hello","protocol":0,"greeting":"hei"}"#).unwrap_err();
        assert_eq!((refused.code, refused.values["needs"].as_str()), (RoomCode::Version, "1"));
    }

    fn by_code(wish: &str) -> String {
        let digest = "0".repeat(64);
        format!(
            r#"{{"say":"hello","protocol":1,"app":"x","enter":{{"by":"code","code":"K","device":"{digest}","name":"","wish":{wish},"commitment":"{digest}"}}}}"#
        )
    }

    #[test]
    fn nothing_is_passed_over_in_silence() {
        for wrong in [
            "",
            "[]",
            "null",
            r#"{"say":"sing"}"#,
            r#"{"say":"here"}"#,
            r#"{"say":"here","serial":-1}"#,
            r#"{"say":"here","serial":1.5}"#,
            r#"{"say":"here","serial":1,"twice":true}"#,
            r#"{"say":"here","serial":1} {"say":"here","serial":2}"#,
            r#"{"say":"hello","protocol":1,"app":"x","enter":{"by":"key","key":"00"}}"#,
            &by_code(r#"{"as":"guest","seat":"s1"}"#),
            &by_code(r#"{"as":"leader"}"#),
        ] {
            assert_eq!(read(wrong).unwrap_err().code, RoomCode::MessageNotUnderstood, "{wrong}");
        }
        assert!(read(&by_code(r#"{"as":"guest"}"#)).is_ok());
        assert_eq!(read(r#"{"say":"here","serial":7}"#), Ok(FromDevice::Here { serial: 7 }));
    }
}
