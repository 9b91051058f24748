//! Why the room refuses: one closed list, the same on the wire, on the command line and in the leader's window.

use std::collections::BTreeMap;
use std::fmt::{self, Display};

use meeting::Texts;
use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantArray};

macro_rules! room_codes {
    ($($code:ident $meaning:literal $([$($value:literal),+])?;)+) => {
        /// Why the room refused something, as one stable word. What to do about it stands in the texts `room-refused-<code>` in
        /// the locales; `PROTOCOL.md` lists those that a device may get.
        #[derive(
            Clone, Copy, Debug, strum::Display, EnumString, PartialEq, Eq, Hash, IntoStaticStr, Serialize, Deserialize, VariantArray,
        )]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
        #[serde(rename_all = "kebab-case")]
        #[strum(serialize_all = "kebab-case")]
        pub enum RoomCode {
            $(#[doc = $meaning] $code,)+
        }

        impl RoomCode {
            /// The values that a refusal with this code brings to its text.
            pub fn values(self) -> &'static [&'static str] {
                match self {
                    $(RoomCode::$code => &[$($($value),+)?],)+
                }
            }
        }
    };
}

room_codes! {
    // To a device.
    Version "The device's app speaks a version of the protocol that this room does not." ["needs"];
    MessageNotUnderstood "The message is not one of the protocol, or comes out of turn.";
    MessageTooLong "The message is longer than the limit." ["limit"];
    CodeWrong "The typed code is not the room's.";
    CodeExpired "The typed code was the room's, and is no longer.";
    TooManyTries "Too many wrong tries from this address; wait." ["seconds"];
    SecretUnknown "The invitation is not of this meeting, or was replaced by a newer one.";
    SecretUsed "The invitation was used by another device.";
    DeviceUnknown "The device is not let in, or is so no longer.";
    CommitmentBroken "What the device revealed is not what it committed itself to.";
    TooManyWaiting "So many wait at the door from this address already." ["limit"];
    Full "The room has no place for more devices." ["limit"];
    Denied "The leader did not let the device in.";
    Revoked "The device is let in no longer: the leader took it out, or another took its seat.";
    Elsewhere "The same device has come in by another connection.";
    Closed "The room is closed.";
    NoSeat "The device has no seat, and can only look.";
    BrowserMayNot "A browser can only look until the leader lets browsers give commands.";
    TooManyCommands "Too many commands in a short time; wait." ["seconds"];
    // To the leader.
    KnockUnknown "Nobody waits at the door under that number." ["knock"];
    SeatUnknown "There is no such seat in the meeting." ["seat"];
    PlaceMissing "It is not said on which seat, or as what, the device comes in." ["knock"];
    NoSuchDevice "There is no such device in the room." ["device"];
    NotOpen "The room is not open.";
    // Opening the room.
    AddressAll "An address that stands for all of the machine's addresses is never used." ["address"];
    AddressNotHere "The address is not one of this machine's." ["address"];
    PortTaken "Another program uses the port." ["port"];
    PortNotAllowed "The system does not let the program use the port." ["port"];
    CannotListen "The system does not let the room be opened." ["address"];
    KeyNotKept "The room's key or its devices cannot be kept." ["folder"];
    KeyNotUnderstood "What is kept of the room's key or devices cannot be read." ["folder"];
    CertificateNotRead "A file of the leader's own certificate cannot be read." ["file"];
    CertificateWrongFile "There is no certificate in PEM in the file." ["file"];
    CertificateKeyWrongFile "There is no private key in PEM in the file." ["file"];
    CertificateKeyEncrypted "The private key is encrypted." ["file"];
    CertificateKeyNotUsable "The private key is of a kind that the room cannot use." ["file"];
    CertificateOfAnotherKey "The private key is not the certificate's." ["file", "key"];
    CertificateExpired "The certificate has expired." ["file", "to"];
    CertificateNotYet "The certificate does not hold yet." ["file", "from"];
    CertificateNotForAddress "The certificate is not for the address, and none of its names leads there." ["address", "names"];
    NoRandom "The system gives no random numbers.";
    MeetingLost "The meeting could not be read.";
}

/// Why the room refused something: a code for programs, details for logs, values for the text that the user reads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct RoomRefusal {
    /// Why; the texts are `room-refused-<code>` in the locales.
    pub code: RoomCode,
    /// What and where, in English, for logs. Never a secret, a name or a path of the leader's when it goes to a device.
    pub detail: String,
    /// Values for the text.
    pub values: BTreeMap<String, String>,
}

impl RoomRefusal {
    /// A refusal with what and where, in English.
    pub fn new(code: RoomCode, detail: impl Display) -> RoomRefusal {
        RoomRefusal { code, detail: detail.to_string(), values: BTreeMap::new() }
    }

    /// Adds a value for the text.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Display) -> RoomRefusal {
        self.values.insert(name.to_owned(), value.to_string());
        self
    }

    /// What happened and what to do, in the language of the texts.
    pub fn in_words(&self, texts: &Texts) -> String {
        let values: Vec<(&str, &str)> =
            self.code.values().iter().map(|name| (*name, self.values.get(*name).map_or("–", String::as_str))).collect();
        texts.get(&format!("room-refused-{}", self.code), &values)
    }
}

impl Display for RoomRefusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.code, self.detail)
    }
}

impl std::error::Error for RoomRefusal {}

#[cfg(test)]
mod tests {
    use forum::Language;

    use super::*;

    #[test]
    fn every_refusal_says_what_happened_and_what_to_do_in_three_languages() {
        for language in [Language::Nb, Language::Nn, Language::En] {
            let texts = Texts::new(language);
            for code in RoomCode::VARIANTS {
                let mut refusal = RoomRefusal::new(*code, "");
                for name in code.values() {
                    refusal = refusal.with(name, format!("<{name}>"));
                }
                let words = refusal.in_words(&texts);
                assert!(!words.contains("room-refused"), "{code} has no text");
                assert!(words.matches(['.', '?']).count() >= 1 && words.len() > 20, "{code}: {words}");
                for name in code.values() {
                    assert!(words.contains(&format!("<{name}>")), "{code} does not say its {name}: {words}");
                }
            }
        }
    }
}
