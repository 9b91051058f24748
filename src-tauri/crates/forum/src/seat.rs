//! Seats: who sits in the forum, and who may vote. A seat is an organisation and a role, never a person.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Identifies a seat in the meeting.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(type = "string", export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct SeatId(String);

impl SeatId {
    /// The seat with this id.
    pub fn new(id: impl Into<String>) -> Self {
        SeatId(id.into())
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for SeatId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The group a seat stands for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum SeatGroup {
    /// *Statsforvalteren*: secretariat and grant manager, who cannot vote (R135).
    StateAdministrator,
    /// Any other group, by the name the county gives it: «kommunal skoleeier», «UH», «KS».
    Member(String),
}

impl SeatGroup {
    /// The group that is meant by a word: who calls the forum together has no vote, whichever form of the language names it, and
    /// whichever county stands after it (R135).
    pub fn named(word: &str) -> SeatGroup {
        const STATE_ADMINISTRATOR: [&str; 3] = ["statsforvalt", "the state administrator", "state administrator"];
        let (word, plain) = (word.trim(), word.trim().to_lowercase());
        match STATE_ADMINISTRATOR.iter().any(|begins| plain.starts_with(begins)) {
            true => SeatGroup::StateAdministrator,
            false => SeatGroup::Member(word.to_owned()),
        }
    }
}

/// What the seat does in the meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum SeatRole {
    /// Leads the meeting.
    Leader,
    /// Represents its organisation.
    Representative,
    /// Secretariat.
    Secretariat,
}

/// A place in the forum.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Seat {
    /// Its id.
    pub id: SeatId,
    /// The group it stands for.
    pub group: SeatGroup,
    /// The organisation that fills it.
    pub organisation: String,
    /// The region it speaks for, if one.
    pub region: Option<String>,
    /// Its role.
    pub role: SeatRole,
    /// Whether the county has given it a vote. Ask [`Seat::may_vote`], which also knows the law.
    pub has_vote: bool,
}

impl Seat {
    /// True when the seat can stand on a roll: it has the vote and is not *statsforvalterens*, whatever its role (R135).
    pub fn may_vote(&self) -> bool {
        self.has_vote && self.group != SeatGroup::StateAdministrator
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_state_administrator_never_votes_not_even_when_leading() {
        for role in [SeatRole::Leader, SeatRole::Representative, SeatRole::Secretariat] {
            let seat = Seat {
                id: SeatId::new("s"),
                group: SeatGroup::StateAdministrator,
                organisation: "Statsforvalteren i Nordland".into(),
                region: None,
                role,
                has_vote: true,
            };
            assert!(!seat.may_vote());
        }
    }
}
