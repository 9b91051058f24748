//! A participant, and what a behovsmelding says besides, field by field: so that the journal tells what stood there before.

use std::collections::BTreeMap;

use documents::import::Field;
use forum::{Answer, NeedDetails, Participant};
use serde::Serialize;
use serde_json::Value;

use crate::view::FieldChanged;

/// Fields by their ids, in order.
type Fields = BTreeMap<String, String>;

/// What of a participant changes; nothing before or after for one that is new or taken out.
pub(super) fn of_participant(before: Option<&Participant>, after: Option<&Participant>) -> Vec<FieldChanged> {
    changed(before.map(participant), after.map(participant))
}

/// What of a behovsmelding's details changes.
pub(super) fn of_details(before: &NeedDetails, after: &NeedDetails) -> Vec<FieldChanged> {
    changed(Some(details(before)), Some(details(after)))
}

fn changed(before: Option<Fields>, after: Option<Fields>) -> Vec<FieldChanged> {
    let (before, mut after) = (before.unwrap_or_default(), after.unwrap_or_default());
    let mut changed: Vec<FieldChanged> = Vec::new();
    for (field, before) in before {
        let after = after.remove(&field).unwrap_or_default();
        changed.push(FieldChanged { field, before, after });
    }
    changed.extend(after.into_iter().map(|(field, after)| FieldChanged { field, before: String::new(), after }));
    changed.retain(|field| field.before != field.after);
    changed
}

fn put(fields: &mut Fields, field: Field, told: Option<String>) {
    put_of(fields, field, "", told);
}

fn put_of(fields: &mut Fields, field: Field, of: &str, told: Option<String>) {
    let id = if of.is_empty() { field.code().to_owned() } else { format!("{}:{of}", field.code()) };
    if let Some(told) = told.filter(|told| !told.is_empty()) {
        fields.insert(id, told);
    }
}

fn participant(one: &Participant) -> Fields {
    let mut fields = Fields::new();
    put(&mut fields, Field::ParticipantKind, Some(code(&one.kind)));
    put(&mut fields, Field::Region, Some(one.region.clone()));
    let recipient = one.recipient.as_ref();
    put(&mut fields, Field::Recipient, recipient.map(|recipient| recipient.name.clone()));
    let number = recipient.and_then(|recipient| recipient.org_number.as_ref());
    put(&mut fields, Field::OrgNumber, number.map(ToString::to_string));
    for figure in &one.key_figures {
        fields.insert(figure.figure.clone(), figure.value.to_string().replace('.', ","));
    }
    for year in &one.years {
        let of = format!("{} {}", year.scheme, year.year);
        put_of(&mut fields, Field::TakesPartIn, &of, Some(year.takes_part.to_string()));
        put_of(&mut fields, Field::Given, &of, year.given.map(|given| given.to_string()));
        put_of(&mut fields, Field::Note, &of, year.note.clone());
    }
    fields
}

fn details(of: &NeedDetails) -> Fields {
    let mut fields = Fields::new();
    put(&mut fields, Field::ChallengesReason, of.challenges_reason.clone());
    put(&mut fields, Field::FollowUpAgreed, of.follow_up_agreed.map(|agreed| agreed.to_string()));
    put(&mut fields, Field::CoordinatorReason, of.coordinator_reason.clone());
    put(&mut fields, Field::AllToUniversity, of.all_to_university.clone());
    put(&mut fields, Field::Theme, of.theme.map(|theme| code(&theme)));
    put(&mut fields, Field::StatpedRole, of.statped_role.clone());
    put(&mut fields, Field::StatpedPartner, of.statped_partner.clone());
    put(&mut fields, Field::TeamAroundChild, of.team_around_child.clone());
    put(&mut fields, Field::PrivateOwners, of.private_owners_offered.clone());
    put(&mut fields, Field::Alike, of.alike.clone());
    for (question, answer) in &of.answers {
        let told = match answer {
            Answer::Text(text) => text.clone(),
            Answer::Chosen(chosen) => chosen.join(", "),
        };
        put_of(&mut fields, Field::Answer, question, Some(told));
    }
    for line in &of.uses {
        put_of(&mut fields, Field::UseOwner, &line.used_for, Some(line.owner.to_string()));
        put_of(&mut fields, Field::UseUniversity, &line.used_for, Some(line.university.to_string()));
    }
    for part in &of.universities {
        put_of(&mut fields, Field::University, &part.name, Some(part.amount.to_string()));
    }
    fields
}

/// The stable name of a word.
fn code(word: &impl Serialize) -> String {
    let code = serde_json::to_value(word).ok();
    code.as_ref().and_then(Value::as_str).unwrap_or_default().to_owned()
}
