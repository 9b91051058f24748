//! The parts of a behovsmelding that an import may change, each by itself, and the columns that say them.

use std::collections::{BTreeSet, HashSet};

use documents::import::Field;
use forum::{Answer, Criterion, Kroner, Need, Scheme, UseLine};
use serde::Deserialize as _;
use serde_json::Value;

use super::entry::{Entry, Part, PlainPart, Told, plain_parts};
use super::questions::title;

/// One part.
#[derive(Clone, Debug)]
pub(in crate::import) enum NeedPart {
    /// One that every behovsmelding has.
    Plain(&'static PlainPart<Need>),
    /// What is reported for a later year.
    Later(i32),
    /// The answer to a question of the county's.
    Answer(String),
    /// A line of what the money is for.
    Use(String),
}

plain_parts! { PLAIN Need;
    Region [] region;
    Owner [] owner.name;
    OrgNumber [OrgNumber] owner.org_number;
    OwnerKind [OwnerKind] owner.kind;
    Measure [] measure;
    Units [Units] units;
    University [University] university;
    OwnerAmount [OwnerAmount Total] applied.owner;
    UniversityAmount [UniversityAmount Total] applied.university;
    Coordinator [Coordinator] applied.coordinator;
    StartYear [StartYear] start_year;
    Duration [Duration] duration_years;
    Ongoing [Ongoing] ongoing;
    SeveralMunicipalities [SeveralMunicipalities] several_municipalities;
    NetworkRank [NetworkRank] network_rank;
    LocalNeed [LocalNeed] criteria.local_need;
    Collective [Collective] criteria.collective;
    Partnership [Partnership] criteria.partnership;
    SpecialChallenges [SpecialChallenges] special_challenges;
    FollowUp [FollowUp] follow_up;
    Pps [Pps] pps_takes_part;
    Statped [Statped] statped_involved;
    ChallengesReason [ChallengesReason] details.challenges_reason;
    FollowUpAgreed [FollowUpAgreed] details.follow_up_agreed;
    CoordinatorReason [CoordinatorReason] details.coordinator_reason;
    AllToUniversity [AllToUniversity] details.all_to_university;
    Theme [Theme] details.theme;
    StatpedRole [StatpedRole] details.statped_role;
    StatpedPartner [StatpedPartner] details.statped_partner;
    TeamAroundChild [TeamAroundChild] details.team_around_child;
    PrivateOwners [PrivateOwners] details.private_owners_offered;
    Alike [Alike] details.alike;
}

impl Entry for Need {
    type Part = NeedPart;

    fn id(&self) -> String {
        self.id.to_string()
    }

    fn title_in(&self, _: &[Scheme]) -> String {
        title(self)
    }

    fn parts_of(of: &[&Need]) -> Vec<NeedPart> {
        parts_of(of)
    }

    fn under_id_of(self, known: &Need) -> Need {
        Need { id: known.id.clone(), number: known.number, ..self }
    }

    fn heard_in(body: &Value) -> Vec<Need> {
        // What an earlier program wrote in another way says nothing.
        body.get("needs").and_then(|needs| Vec::deserialize(needs).ok()).unwrap_or_default()
    }
}

fn parts_of(needs: &[&Need]) -> Vec<NeedPart> {
    let years: BTreeSet<i32> = needs.iter().flat_map(|need| &need.later_years).map(|(year, _)| *year).collect();
    let answers: BTreeSet<&String> = needs.iter().flat_map(|need| need.details.answers.keys()).collect();
    let uses: BTreeSet<&String> = needs.iter().flat_map(|need| &need.details.uses).map(|line| &line.used_for).collect();
    let plain = PLAIN.iter().map(NeedPart::Plain).chain(years.into_iter().map(NeedPart::Later));
    let plain = plain.chain(answers.into_iter().cloned().map(NeedPart::Answer));
    plain.chain(uses.into_iter().cloned().map(NeedPart::Use)).collect()
}

impl Part<Need> for NeedPart {
    fn id(&self) -> String {
        match self {
            NeedPart::Plain(part) => part.id(),
            NeedPart::Later(year) => format!("{}:{year}", Field::LaterAmount.code()),
            NeedPart::Answer(question) => format!("{}:{question}", Field::Answer.code()),
            NeedPart::Use(used_for) => format!("{}:{used_for}", Field::UseOwner.code()),
        }
    }

    fn is_said_by(&self, columns: &HashSet<String>) -> bool {
        let has =
            |field: Field, of: &dyn std::fmt::Display| columns.contains(format!("{}:{of}", field.code()).as_str());
        match self {
            NeedPart::Plain(part) => part.is_said_by(columns),
            NeedPart::Later(year) => [Field::LaterAmount, Field::LaterOwnerAmount, Field::LaterUniversityAmount]
                .into_iter()
                .any(|field| has(field, year)),
            NeedPart::Answer(question) => has(Field::Answer, question),
            NeedPart::Use(used_for) => has(Field::UseOwner, used_for) || has(Field::UseUniversity, used_for),
        }
    }

    fn is_same(&self, one: &Need, other: &Need) -> bool {
        match self {
            NeedPart::Plain(part) => part.is_same(one, other),
            NeedPart::Later(year) => later(one, *year) == later(other, *year),
            NeedPart::Answer(question) => one.details.answers.get(question) == other.details.answers.get(question),
            NeedPart::Use(used_for) => use_line(one, used_for) == use_line(other, used_for),
        }
    }

    fn copy(&self, from: &Need, to: &mut Need) {
        match self {
            NeedPart::Plain(part) => part.copy(from, to),
            NeedPart::Later(year) => {
                to.later_years.retain(|(known, _)| known != year);
                to.later_years.extend(later(from, *year).map(|amount| (*year, amount)));
                to.later_years.sort_unstable_by_key(|(year, _)| *year);
            }
            NeedPart::Answer(question) => match from.details.answers.get(question) {
                Some(answer) => drop(to.details.answers.insert(question.clone(), answer.clone())),
                None => drop(to.details.answers.remove(question)),
            },
            NeedPart::Use(used_for) => {
                let place = to.details.uses.iter().position(|line| line.used_for == *used_for);
                match (use_line(from, used_for), place) {
                    (Some(line), Some(place)) => to.details.uses[place].clone_from(line),
                    (Some(line), None) => to.details.uses.push(line.clone()),
                    (None, Some(place)) => drop(to.details.uses.remove(place)),
                    (None, None) => {}
                }
            }
        }
    }

    fn told(&self, need: &Need) -> String {
        match self {
            NeedPart::Plain(part) => part.told(need),
            NeedPart::Later(year) => later(need, *year).told(),
            NeedPart::Answer(question) => match need.details.answers.get(question) {
                Some(Answer::Text(text)) => text.clone(),
                Some(Answer::Chosen(chosen)) => chosen.join(", "),
                None => String::new(),
            },
            NeedPart::Use(used_for) => {
                use_line(need, used_for).map(|line| format!("{} / {}", line.owner, line.university)).unwrap_or_default()
            }
        }
    }
}

impl NeedPart {
    /// The criterion that it is, if it is one.
    pub fn criterion(&self) -> Option<Criterion> {
        let NeedPart::Plain(part) = self else { return None };
        [
            (Field::LocalNeed, Criterion::LocalNeed),
            (Field::Collective, Criterion::Collective),
            (Field::Partnership, Criterion::Partnership),
        ]
        .into_iter()
        .find_map(|(field, criterion)| (part.field == field).then_some(criterion))
    }
}

fn later(need: &Need, year: i32) -> Option<Kroner> {
    need.later_years.iter().find(|(known, _)| *known == year).map(|(_, amount)| *amount)
}

fn use_line<'n>(need: &'n Need, used_for: &str) -> Option<&'n UseLine> {
    need.details.uses.iter().find(|line| line.used_for == used_for)
}
