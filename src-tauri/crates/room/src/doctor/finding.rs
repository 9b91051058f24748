//! What the doctor finds: one closed list.

use std::collections::BTreeMap;

use forum::Language;
use meeting::Texts;
use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantArray};

/// How bad it is; the worst first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, rename = "CheckLevel"))]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// Nobody comes in before it is mended.
    Stops,
    /// It often keeps laptops out.
    Warns,
    /// It is to be known.
    Tells,
    /// It is in order.
    Good,
}

macro_rules! codes {
    ($($code:ident $level:ident $meaning:literal $([$($value:literal),+])?;)+) => {
        /// What was found.
        #[derive(
            Clone, Copy, Debug, strum::Display, PartialEq, Eq, PartialOrd, Ord, IntoStaticStr, Serialize, Deserialize, VariantArray,
        )]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
        #[serde(rename_all = "kebab-case")]
        #[strum(serialize_all = "kebab-case")]
        pub enum CheckCode {
            $(#[doc = $meaning] $code,)+
        }

        impl CheckCode {
            /// How bad it is.
            pub fn level(self) -> Level {
                match self {
                    $(CheckCode::$code => Level::$level,)+
                }
            }

            /// The values that its texts need.
            pub fn values(self) -> &'static [&'static str] {
                match self {
                    $(CheckCode::$code => &[$($($value),+)?],)+
                }
            }
        }
    };
}

codes! {
    // At the desk, the network first.
    NoNetwork Stops "The machine is on no network.";
    AddressGone Stops "The chosen address is not the machine's any more." ["address"];
    AddressInside Stops "The chosen address is inside the machine: no laptop comes to it." ["address", "adapter"];
    AddressOfTunnel Stops "The chosen address is the VPN's." ["address", "adapter"];
    AddressItself Tells "The chosen address is for trying on this machine alone." ["address"];
    AddressSelfGiven Warns "Nobody on the network gives addresses." ["address", "adapter"];
    AddressPublic Warns "The chosen address can be reached from the internet." ["address"];
    AddressLong Tells "The chosen address is of IPv6, and long to type." ["address"];
    OnlyIpv6 Warns "The machine has addresses of IPv6 alone.";
    Tunnel Warns "A VPN is on; it may take everything." ["adapter"];
    SeveralAdapters Warns "The machine is on several networks; laptops must be on the chosen one." ["adapters"];
    PortTaken Stops "Another program has the port." ["port"];
    PortNotAllowed Stops "The system does not let the program use the port." ["port"];
    ItselfRefused Stops "The machine does not come to its own address." ["address"];
    ItselfAnother Stops "Somebody else answers at the address: two machines have it." ["address"];
    ItselfReached Good "The room answers at its address." ["address"];
    ClockBehind Warns "The machine's clock is behind what stands in the meeting file." ["now", "newest"];
    ClockOutsideKey Warns "The machine's clock is outside the time of the room's certificate: browsers turn away." ["now"];
    WindowsAsks Tells "Windows asks whether the program may be reached.";
    NobodyCame Tells "Nobody has come as far as to the room yet.";
    OthersCame Good "Other machines have come as far as to the room." ["count"];
    // On a laptop that cannot get in, the likeliest first.
    LaptopNoNetwork Stops "The laptop is on no network.";
    LaptopElsewhere Stops "The laptop is on another network than the room." ["address", "own"];
    LaptopTunnel Warns "A VPN on the laptop may take everything." ["adapter"];
    LaptopKeptApart Stops "The same network, and the leader's machine is not to be heard on it, as a guest network keeps machines apart." ["address"];
    LaptopFirewall Stops "The leader's machine is there on the same network, and takes no call: a firewall stops it." ["address"];
    LaptopNoAnswer Stops "The same network, and nobody answers: a guest network or a firewall keeps the machines apart." ["address"];
    LaptopRefused Stops "The leader's machine is there, and the room is closed or has another port." ["address"];
    LaptopNoRoom Stops "Something else than a room answers." ["address"];
    LaptopAnotherKey Stops "Another room answers: it has another fingerprint." ["address"];
    LaptopClock Warns "The laptop's clock is not the leader's." ["minutes"];
    LaptopIn Good "The room answers, with the right fingerprint." ["address"];
}

/// The ways that always work, as keys of texts: `room-way-<way>`.
pub const WAYS: [&str; 4] = ["hotspot", "phone", "router", "by-hand"];

/// Something that was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct CheckFinding {
    /// What.
    pub code: CheckCode,
    /// How bad it is.
    pub level: Level,
    /// Values for its texts.
    pub values: BTreeMap<String, String>,
}

impl CheckFinding {
    /// Found.
    pub fn new(code: CheckCode) -> CheckFinding {
        CheckFinding { code, level: code.level(), values: BTreeMap::new() }
    }

    /// With a value for its texts.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl ToString) -> CheckFinding {
        self.values.insert(name.to_owned(), value.to_string());
        self
    }

    /// What was found, and what to do; nothing is to be done about what is good.
    pub fn in_words(&self, texts: &Texts) -> (String, Option<String>) {
        let values: Vec<(&str, &str)> =
            self.values.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let what = texts.get(&format!("room-check-{}", self.code), &values);
        let to_do = (self.level != Level::Good).then(|| texts.get(&format!("room-check-{}-do", self.code), &values));
        (what, to_do)
    }
}

/// The ways that always work, in words.
pub fn ways_in_words(language: Language) -> Vec<String> {
    let texts = Texts::new(language);
    WAYS.iter().map(|way| texts.get(&format!("room-way-{way}"), &[])).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_that_can_be_found_says_what_it_is_and_what_to_do_in_three_languages() {
        for language in [Language::Nb, Language::Nn, Language::En] {
            let texts = Texts::new(language);
            for code in CheckCode::VARIANTS {
                let finding = code
                    .values()
                    .iter()
                    .fold(CheckFinding::new(*code), |finding, name| finding.with(name, format!("<{name}>")));
                let (what, to_do) = finding.in_words(&texts);
                assert!(!what.contains("room-check"), "{code} has no text");
                for name in code.values() {
                    assert!(what.contains(&format!("<{name}>")), "{code} does not say its {name}: {what}");
                }
                assert_eq!(to_do.is_none(), code.level() == Level::Good);
                assert!(to_do.is_none_or(|words| words.len() > 20 && !words.contains("room-check")), "{code}");
            }
            assert!(ways_in_words(language).iter().all(|way| way.len() > 20 && !way.contains("room-way")));
        }
    }
}
