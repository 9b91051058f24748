//! The parts of a behovsmelding that an import may change, each by itself, and the columns that say them.

use std::collections::{BTreeSet, HashSet};

use documents::import::Field;
use forum::{Answer, Criterion, Kroner, Need, OrgNumber, OwnerKind, Theme, UseLine};

/// One part.
#[derive(Clone, Debug)]
pub(super) enum Part {
    /// One that every behovsmelding has.
    Plain(&'static PlainPart),
    /// What is reported for a later year.
    Later(i32),
    /// The answer to a question of the county's.
    Answer(String),
    /// A line of what the money is for.
    Use(String),
}

/// A part that every behovsmelding has.
#[derive(Debug)]
pub(super) struct PlainPart {
    field: Field,
    /// The columns that say it; when there are none here, every file says it.
    from: &'static [Field],
    same: fn(&Need, &Need) -> bool,
    copy: fn(&Need, &mut Need),
    told: fn(&Need) -> String,
}

macro_rules! plain_parts {
    ($($field:ident [$($from:ident)*] $($path:ident).+;)+) => {
        const PLAIN: &[PlainPart] = &[$(PlainPart {
            field: Field::$field,
            from: &[$(Field::$from),*],
            same: |one, other| one.$($path).+ == other.$($path).+,
            copy: |from, to| to.$($path).+.clone_from(&from.$($path).+),
            told: |need| need.$($path).+.told(),
        }),+];
    };
}

plain_parts! {
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

/// All parts that any of these behovsmeldinger has.
pub(super) fn parts_of(needs: &[&Need]) -> Vec<Part> {
    let years: BTreeSet<i32> = needs.iter().flat_map(|need| &need.later_years).map(|(year, _)| *year).collect();
    let answers: BTreeSet<&String> = needs.iter().flat_map(|need| need.details.answers.keys()).collect();
    let uses: BTreeSet<&String> = needs.iter().flat_map(|need| &need.details.uses).map(|line| &line.used_for).collect();
    let plain = PLAIN.iter().map(Part::Plain).chain(years.into_iter().map(Part::Later));
    let plain = plain.chain(answers.into_iter().cloned().map(Part::Answer));
    plain.chain(uses.into_iter().cloned().map(Part::Use)).collect()
}

impl Part {
    /// By which it is named, as [`documents::import::FieldChoice::id`].
    pub fn id(&self) -> String {
        match self {
            Part::Plain(part) => part.field.code().to_owned(),
            Part::Later(year) => format!("{}:{year}", Field::LaterAmount.code()),
            Part::Answer(question) => format!("{}:{question}", Field::Answer.code()),
            Part::Use(used_for) => format!("{}:{used_for}", Field::UseOwner.code()),
        }
    }

    /// Whether a file with these columns says it.
    pub fn is_said_by(&self, columns: &HashSet<String>) -> bool {
        let has =
            |field: Field, of: &dyn std::fmt::Display| columns.contains(format!("{}:{of}", field.code()).as_str());
        match self {
            Part::Plain(part) => part.from.is_empty() || part.from.iter().any(|field| columns.contains(field.code())),
            Part::Later(year) => [Field::LaterAmount, Field::LaterOwnerAmount, Field::LaterUniversityAmount]
                .into_iter()
                .any(|field| has(field, year)),
            Part::Answer(question) => has(Field::Answer, question),
            Part::Use(used_for) => has(Field::UseOwner, used_for) || has(Field::UseUniversity, used_for),
        }
    }

    /// Whether both say the same of it.
    pub fn is_same(&self, one: &Need, other: &Need) -> bool {
        match self {
            Part::Plain(part) => (part.same)(one, other),
            Part::Later(year) => later(one, *year) == later(other, *year),
            Part::Answer(question) => one.details.answers.get(question) == other.details.answers.get(question),
            Part::Use(used_for) => use_line(one, used_for) == use_line(other, used_for),
        }
    }

    /// Writes what one says of it into the other.
    pub fn copy(&self, from: &Need, to: &mut Need) {
        match self {
            Part::Plain(part) => (part.copy)(from, to),
            Part::Later(year) => {
                to.later_years.retain(|(known, _)| known != year);
                to.later_years.extend(later(from, *year).map(|amount| (*year, amount)));
                to.later_years.sort_unstable_by_key(|(year, _)| *year);
            }
            Part::Answer(question) => match from.details.answers.get(question) {
                Some(answer) => drop(to.details.answers.insert(question.clone(), answer.clone())),
                None => drop(to.details.answers.remove(question)),
            },
            Part::Use(used_for) => {
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

    /// What is said of it; empty for nothing.
    pub fn told(&self, need: &Need) -> String {
        match self {
            Part::Plain(part) => (part.told)(need),
            Part::Later(year) => later(need, *year).told(),
            Part::Answer(question) => match need.details.answers.get(question) {
                Some(Answer::Text(text)) => text.clone(),
                Some(Answer::Chosen(chosen)) => chosen.join(", "),
                None => String::new(),
            },
            Part::Use(used_for) => {
                use_line(need, used_for).map(|line| format!("{} / {}", line.owner, line.university)).unwrap_or_default()
            }
        }
    }

    /// The criterion that it is, if it is one.
    pub fn criterion(&self) -> Option<Criterion> {
        let Part::Plain(part) = self else { return None };
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

/// A value as it is told.
trait Told {
    fn told(&self) -> String;
}

macro_rules! told_as_written {
    ($($kind:ty)+) => { $(impl Told for $kind { fn told(&self) -> String { self.to_string() } })+ };
}
told_as_written!(String bool u32 i32 Kroner OrgNumber);

impl Told for OwnerKind {
    fn told(&self) -> String {
        let code = match self {
            OwnerKind::Municipality => "municipality",
            OwnerKind::County => "county",
            OwnerKind::PrivateKindergarten => "private-kindergarten",
            OwnerKind::IndependentSchool => "independent-school",
        };
        code.to_owned()
    }
}

impl Told for Theme {
    fn told(&self) -> String {
        let code = match self {
            Theme::SpecialNeeds => "special-needs",
            Theme::Other => "other",
        };
        code.to_owned()
    }
}

impl<T: Told> Told for Option<T> {
    fn told(&self) -> String {
        self.as_ref().map(Told::told).unwrap_or_default()
    }
}
