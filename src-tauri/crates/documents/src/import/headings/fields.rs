//! The columns of a table by the names that people type and faces show.

use super::super::told::{Field, FieldChoice};
use super::{Asked, Column, Figure, Headings, OwnColumns, Part, Side};

/// Years after the meeting's that amounts are offered for, and before it for what was given.
const YEARS: i32 = 4;

/// The field that a column is, and of what.
fn field(column: Column, asked: &Asked, schemes: &[forum::Scheme]) -> (Field, String) {
    use Column as C;
    let plain = |field| (field, String::new());
    let use_of = |place: usize| asked.uses.get(place).map(|used| used.id.clone()).unwrap_or_default();
    match column {
        C::Number => plain(Field::Number),
        C::Scheme => plain(Field::Scheme),
        C::Region => plain(Field::Region),
        C::Owner => plain(Field::Owner),
        C::OrgNumber => plain(Field::OrgNumber),
        C::OwnerKind => plain(Field::OwnerKind),
        C::Measure => plain(Field::Measure),
        C::Units => plain(Field::Units),
        C::University => plain(Field::University),
        C::OwnerAmount => plain(Field::OwnerAmount),
        C::UniversityAmount => plain(Field::UniversityAmount),
        C::Coordinator => plain(Field::Coordinator),
        C::Total => plain(Field::Total),
        C::Later(year, Part::Whole) => (Field::LaterAmount, year.to_string()),
        C::Later(year, Part::Owner) => (Field::LaterOwnerAmount, year.to_string()),
        C::Later(year, Part::University) => (Field::LaterUniversityAmount, year.to_string()),
        C::StartYear => plain(Field::StartYear),
        C::Duration => plain(Field::Duration),
        C::Ongoing => plain(Field::Ongoing),
        C::SeveralMunicipalities => plain(Field::SeveralMunicipalities),
        C::NetworkRank => plain(Field::NetworkRank),
        C::LocalNeed => plain(Field::LocalNeed),
        C::Collective => plain(Field::Collective),
        C::Partnership => plain(Field::Partnership),
        C::SpecialChallenges => plain(Field::SpecialChallenges),
        C::FollowUp => plain(Field::FollowUp),
        C::Pps => plain(Field::Pps),
        C::Statped => plain(Field::Statped),
        C::ChallengesReason => plain(Field::ChallengesReason),
        C::FollowUpAgreed => plain(Field::FollowUpAgreed),
        C::CoordinatorReason => plain(Field::CoordinatorReason),
        C::AllToUniversity => plain(Field::AllToUniversity),
        C::Theme => plain(Field::Theme),
        C::StatpedRole => plain(Field::StatpedRole),
        C::StatpedPartner => plain(Field::StatpedPartner),
        C::TeamAroundChild => plain(Field::TeamAroundChild),
        C::PrivateOwners => plain(Field::PrivateOwners),
        C::Alike => plain(Field::Alike),
        C::Answer(place) => (Field::Answer, asked.questions.get(place).map(|one| one.id.clone()).unwrap_or_default()),
        C::Used(place, Some(Side::University)) => (Field::UseUniversity, use_of(place)),
        C::Used(place, Some(Side::Owner) | None) => (Field::UseOwner, use_of(place)),
        C::Participant => plain(Field::Participant),
        C::ParticipantKind => plain(Field::ParticipantKind),
        C::Recipient => plain(Field::Recipient),
        C::Figure(figure) => plain(match figure {
            Figure::TeacherFte => Field::TeacherFte,
            Figure::VocationalFte => Field::VocationalFte,
            Figure::Schools => Field::Schools,
            Figure::Pupils => Field::Pupils,
            Figure::KindergartenFte => Field::KindergartenFte,
            Figure::Kindergartens => Field::Kindergartens,
            Figure::Children => Field::Children,
        }),
        C::TakesPartIn(place) => {
            let scheme = place.and_then(|place| schemes.get(place));
            (Field::TakesPartIn, scheme.map(|scheme| scheme.id.as_str().to_owned()).unwrap_or_default())
        }
        C::TakesPart => plain(Field::TakesPart),
        C::Given => plain(Field::Given),
        C::GivenIn(year) => (Field::Given, year.to_string()),
        C::Note => plain(Field::Note),
        C::Year => plain(Field::Year),
        C::MainAllocation => plain(Field::MainAllocation),
        C::Supplement => plain(Field::Supplement),
        C::Status => plain(Field::Status),
        C::LetterDate => plain(Field::LetterDate),
        C::LetterReference => plain(Field::LetterReference),
        C::Call => plain(Field::Call),
        C::Category => plain(Field::Category),
        C::Kindergarten => plain(Field::Kindergarten),
        C::Municipality => plain(Field::Municipality),
        C::Study => plain(Field::Study),
        C::Students => plain(Field::Students),
        C::AppliedSum => plain(Field::AppliedSum),
        C::DispensationsMunicipality => plain(Field::DispensationsMunicipality),
        C::DispensationsKindergarten => plain(Field::DispensationsKindergarten),
        C::Progress => plain(Field::Progress),
        C::Received => plain(Field::Received),
        C::StudyYear => plain(Field::StudyYear),
    }
}

/// What is typed for a column: `owner-amount`, `later-amount:2024`, `answer:team`.
pub fn field_id(column: Column, headings: &Headings) -> String {
    let (field, of) = field(column, &headings.context.asked, headings.context.schemes);
    if of.is_empty() { field.code().to_owned() } else { format!("{}:{of}", field.code()) }
}

/// All columns that the table may have in this meeting.
fn columns(headings: &Headings) -> Vec<Column> {
    let year = headings.context.year;
    let after = || (1..=YEARS).map(move |more| year.saturating_add(more));
    let mut columns = Vec::new();
    for (column, _) in headings.table.columns {
        match column {
            Column::Given => columns.extend((0..=YEARS).map(|less| Column::GivenIn(year.saturating_sub(less)))),
            Column::TakesPartIn(_) => {
                let valid = headings.context.schemes.iter().enumerate().filter(|(_, scheme)| scheme.is_valid_in(year));
                columns.extend(valid.map(|(place, _)| Column::TakesPartIn(Some(place))));
            }
            column => columns.push(*column),
        }
        let part = match column {
            Column::OwnerAmount => Part::Owner,
            Column::UniversityAmount => Part::University,
            Column::Total => Part::Whole,
            _ => continue,
        };
        columns.extend(after().map(|year| Column::Later(year, part)));
    }
    if headings.table.own_columns == OwnColumns::AlsoAsked {
        let asked = headings.context.asked;
        columns.extend((0..asked.questions.len()).map(Column::Answer));
        let sides = |place| [Side::Owner, Side::University].map(|side| Column::Used(place, Some(side)));
        columns.extend((0..asked.uses.len()).flat_map(sides));
    }
    columns
}

/// Every field that a column of the table can be pointed at in this meeting.
pub fn field_choices(headings: &Headings) -> Vec<FieldChoice> {
    let asked = headings.context.asked;
    let choice = |column: Column| {
        let (code, of) = field(column, &asked, headings.context.schemes);
        let named = match column {
            Column::Answer(place) => asked.questions.get(place).map(|question| question.name.nb.to_string()),
            Column::Used(place, _) => asked.uses.get(place).map(|used| used.name.nb.to_string()),
            Column::TakesPartIn(Some(place)) => {
                headings.context.schemes.get(place).map(|scheme| scheme.short_name.to_string())
            }
            _ => None,
        };
        FieldChoice { id: field_id(column, headings), field: code, of: named.unwrap_or(of) }
    };
    columns(headings).into_iter().map(choice).collect()
}

/// The column that is typed so; nothing when the table has no such field.
pub fn column_of(id: &str, headings: &Headings) -> Option<Column> {
    let known = columns(headings).into_iter().find(|column| field_id(*column, headings) == id);
    known.or_else(|| {
        // Years further away than those offered.
        let (field, year) = id.split_once(':')?;
        let year = year.parse::<i32>().ok().filter(|year| (2000..=2100).contains(year))?;
        let later = year > headings.context.year;
        let column = match field {
            "later-amount" if later => Column::Later(year, Part::Whole),
            "later-owner-amount" if later => Column::Later(year, Part::Owner),
            "later-university-amount" if later => Column::Later(year, Part::University),
            "given" => Column::GivenIn(year),
            _ => return None,
        };
        let base = match column {
            Column::Later(_, Part::Whole) => Column::Total,
            Column::Later(_, Part::Owner) => Column::OwnerAmount,
            Column::Later(_, Part::University) => Column::UniversityAmount,
            _ => Column::Given,
        };
        headings.knows(base).then_some(column)
    })
}
