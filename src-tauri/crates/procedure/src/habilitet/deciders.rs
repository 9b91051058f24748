//! Who decides a habilitet question (OUTSIDE 4, a rule built like forvaltningsloven § 8).
//!
//! The body decides without those who are tied, in any question of the case. If that costs it its quorum, all who are here take part
//! in the question, and not thereby in the case.

use forum::CaseNumber;
use serde::{Deserialize, Serialize};

use super::{Deciders, HabilitetError, Ties};
use crate::{BodyId, Presence, QuorumRule, Seating, Sitting, WhyOut};

/// What happens when those who are not tied are too few.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum WhenTooFew {
    /// All who are here take part in the question.
    AllTakePart,
    /// The question waits until there are enough, with *varaer*.
    QuestionWaits,
}

/// The rule of habilitet questions: a setting, with where it comes from, since the law may change it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct HabilitetRule {
    /// What happens when those who are not tied are too few.
    pub when_too_few: WhenTooFew,
    /// Where the rule comes from, as the minutes cite it.
    pub source: String,
}

impl Default for HabilitetRule {
    fn default() -> HabilitetRule {
        HabilitetRule { when_too_few: WhenTooFew::AllTakePart, source: "forvaltningsloven § 8".to_owned() }
    }
}

/// Who decides the habilitet questions of a case: the same for each of them, however many.
pub fn deciders(
    rule: &HabilitetRule,
    quorum: QuorumRule,
    (seating, body): (&Seating, Option<&BodyId>),
    presence: &Presence,
    ties: &Ties,
    case: CaseNumber,
) -> Result<Deciders, HabilitetError> {
    let (mut here, mut untied) = (Vec::new(), Vec::new());
    for entry in seating.voting(body) {
        let seat = &entry.seat.id;
        let (sitter, in_room) = match presence.sitting(entry, Some(case)) {
            Sitting::Here { sitter } => (sitter, true),
            // Who left the room because of the tie is in the house, and is called in when all take part.
            Sitting::SteppedOut { sitter, why: WhyOut::Inhabil } => (sitter, false),
            Sitting::SteppedOut { why: WhyOut::Other, .. } | Sitting::Vacant | Sitting::Absent => continue,
        };
        here.push(seat.clone());
        if in_room && !ties.is_tied(seat, &sitter, case) {
            untied.push(seat.clone());
        }
    }
    let reckoned = quorum.reckon(quorum.seats(seating, body), crate::count_of(untied.iter()));
    if here.is_empty() {
        return Err(HabilitetError::NobodyToDecideTies);
    }
    if reckoned.holds() && !untied.is_empty() {
        return Ok(Deciders { seats: untied, quorum: reckoned, all_take_part: false });
    }
    match rule.when_too_few {
        WhenTooFew::AllTakePart => Ok(Deciders { seats: here, quorum: reckoned, all_take_part: true }),
        WhenTooFew::QuestionWaits => {
            Err(HabilitetError::TooFewToDecideTies { present: reckoned.present, needed: reckoned.needed.unwrap_or(1) })
        }
    }
}
