//! What a behovsmelding says besides, as it is written down: texts without spaces around them and without a fødselsnummer,
//! amounts within reach, and nothing kept that says nothing.

use forum::{Answer, Kroner, NeedDetails, UniversityPart, UseLine};

use super::texts::{named, not_negative, tidy};
use crate::command::Refusal;

/// The details, tidied. Refused when a text is too long or holds a fødselsnummer, or an amount is below zero or out of reach.
pub(super) fn tidied(details: NeedDetails) -> Result<NeedDetails, Refusal> {
    let mut answers = details.answers;
    for answer in answers.values_mut() {
        if let Answer::Text(text) = answer {
            *text = tidy(text)?;
        }
    }
    answers.retain(|_, answer| !answer.is_empty());
    Ok(NeedDetails {
        challenges_reason: text(details.challenges_reason)?,
        follow_up_agreed: details.follow_up_agreed,
        coordinator_reason: text(details.coordinator_reason)?,
        all_to_university: text(details.all_to_university)?,
        theme: details.theme,
        statped_role: text(details.statped_role)?,
        statped_partner: text(details.statped_partner)?,
        team_around_child: text(details.team_around_child)?,
        private_owners_offered: text(details.private_owners_offered)?,
        answers,
        uses: uses(details.uses)?,
        universities: universities(details.universities)?,
        alike: text(details.alike)?,
    })
}

/// The parts of a sum that universities have: each with a name, none below zero when the sum is not.
pub(super) fn universities(parts: Vec<UniversityPart>) -> Result<Vec<UniversityPart>, Refusal> {
    let mut kept = Vec::with_capacity(parts.len());
    for part in parts.into_iter().filter(|part| !part.amount.is_zero() || !part.name.trim().is_empty()) {
        let name = named(&part.name)?;
        not_negative(part.amount)?;
        kept.push(UniversityPart { name, ..part });
    }
    Ok(kept)
}

fn uses(lines: Vec<UseLine>) -> Result<Vec<UseLine>, Refusal> {
    let mut kept = Vec::with_capacity(lines.len());
    for line in lines.into_iter().filter(|line| line.owner != Kroner::ZERO || line.university != Kroner::ZERO) {
        not_negative(line.owner)?;
        not_negative(line.university)?;
        kept.push(UseLine { used_for: named(&line.used_for)?, ..line });
    }
    Ok(kept)
}

/// A text that may be left out, tidied; none when nothing is left of it.
pub(super) fn text(text: Option<String>) -> Result<Option<String>, Refusal> {
    let tidied = text.map(|text| tidy(&text)).transpose()?;
    Ok(tidied.filter(|text| !text.is_empty()))
}
