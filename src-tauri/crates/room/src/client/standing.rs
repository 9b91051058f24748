//! Where a device is on its way, and what its page is told of it.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantArray};

use super::reaching::Unreached;
use super::seen::Laid;
use crate::floor::Face;

/// What went wrong on the device's own side, as one word; the texts are `laptop-refused-<word>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum ClientCode {
    /// There is no way from this machine to the address.
    NoWay,
    /// Nobody answers at the address.
    NoAnswer,
    /// The machine is there, and no room is open on it.
    NotListening,
    /// Who answers is no room.
    NoRoom,
    /// Another room than the one that is known answers.
    AnotherRoom,
    /// The connection was cut before the leader had answered.
    Cut,
    /// What the room says is not of the protocol.
    Nonsense,
    /// The two numbers are not the same.
    NumberDiffers,
    /// The device is not in the room.
    Out,
    /// The room is of an earlier version of the program, and answers no questions.
    NoQuestions,
    /// The device's key cannot be kept on this machine.
    NotKept,
    /// The receipt is not the one of the ballot that was sent.
    ReceiptDiffers,
    /// What was pasted, opened or typed leads to no room.
    WayNotUnderstood,
    /// The invitation is for another version of the protocol.
    InvitationVersion,
    /// The link has no fingerprint, which an app needs.
    LinkWithoutKey,
    /// What was typed is no address.
    AddressNotUnderstood,
}

impl ClientCode {
    /// As a page is told it.
    pub fn why(self) -> Why {
        Why::of(self.into())
    }
}

impl From<Unreached> for ClientCode {
    fn from(unreached: Unreached) -> ClientCode {
        match unreached {
            Unreached::NoWay => ClientCode::NoWay,
            Unreached::NoAnswer => ClientCode::NoAnswer,
            Unreached::Refused => ClientCode::NotListening,
            Unreached::NoRoom => ClientCode::NoRoom,
            Unreached::AnotherRoom => ClientCode::AnotherRoom,
        }
    }
}

/// Why something did not go: a word of the device, of the room or of the meeting, and values for its text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, rename = "LaptopRefused"))]
pub struct Why {
    /// Why.
    pub code: String,
    /// Values for the text.
    pub values: BTreeMap<String, String>,
}

impl Why {
    /// With no values.
    pub fn of(code: &str) -> Why {
        Why { code: code.to_owned(), values: BTreeMap::new() }
    }
}

/// Whether the leader has let in a device whose own user has not compared the numbers yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, rename = "LetIn"))]
#[serde(rename_all = "kebab-case")]
pub enum LetIn {
    /// The leader has not answered.
    NotYet,
    /// The leader has let it in.
    In,
}

/// Where a device is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, rename = "LaptopStanding"))]
#[serde(tag = "at", rename_all = "kebab-case")]
pub enum Standing {
    /// In no room: its user says which.
    Door {
        /// Why it is there again.
        why: Option<Why>,
    },
    /// On its way to the room, as often as it takes.
    Calling {
        /// What stood in the way the last time.
        why: Option<Why>,
    },
    /// The leader has not answered, or its own user has not compared the numbers.
    Waiting {
        /// The number that both screens show, until it is compared.
        number: Option<String>,
        /// Whether the leader has answered.
        #[serde(rename = "let")]
        #[cfg_attr(feature = "ts", ts(rename = "let"))]
        let_in: LetIn,
    },
    /// In.
    In {
        /// What the meeting is called.
        meeting: String,
        /// As what the device is in the room.
        face: Face,
        /// Whether it may give commands now.
        commands: bool,
        /// Whether the room answers its questions about what is shown.
        questions: bool,
    },
}

/// What a page is told whenever something moves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, rename = "LaptopTold"))]
pub struct Told {
    /// Where the device is.
    pub standing: Standing,
    /// Since when what it shows may be old; none while it is fresh.
    pub lost: Option<DateTime<Utc>>,
    /// What moved in what it shows; none when nothing did.
    pub laid: Option<Laid>,
}

/// What its user says of the two numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, rename = "NumbersAre"))]
#[serde(rename_all = "kebab-case")]
pub enum Numbers {
    /// They are the same.
    AreTheSame,
    /// They differ.
    Differ,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_that_goes_wrong_on_the_way_is_said_in_the_languages_of_the_pages() {
        let (nb, nn) = (
            include_str!("../../../../../assets/locales/nb/laptop.ftl"),
            include_str!("../../../../../assets/locales/nn/laptop.ftl"),
        );
        for code in ClientCode::VARIANTS {
            let Why { code, .. } = code.why();
            for (language, texts) in [("nb", nb), ("nn", nn)] {
                assert!(texts.contains(&format!("\nlaptop-refused-{code} = ")), "{language} {code}");
            }
        }
    }
}
