//! Behovsmeldinger, row by row.

use std::collections::BTreeMap;

use forum::{Criteria, Need, NeedDetails, NeedFigure, NeedId, Owner, SchemeId, Theme};

use super::amounts::Amounts;
use super::grid::Book;
use super::headings::{Column, Headings};
use super::names::plain;
use super::recipients::{self, Named};
use super::told::{ExpectedCode, NoteCode, Place, RowPlace, Values};
use super::values::{Cell, Numbered, RowReader};
use super::walk::{Beside, Block, Counts, walk};
use super::{Answers, ImportError, Imported, Totals};

/// A behovsmelding that may still wait for its number.
struct Waiting {
    need: Need,
    number: Option<u32>,
    place: RowPlace,
}

#[derive(Default)]
struct Reading {
    needs: Vec<Waiting>,
    /// Where each number of a scheme was seen first.
    numbers: BTreeMap<(SchemeId, u32), Place>,
    highest: u32,
}

/// Reads every sheet that has the headings.
pub fn read_book(book: &Book, headings: Headings, answers: &Answers) -> Result<Imported, ImportError> {
    let mut reading = Reading::default();
    let mut walked = walk(book, headings, answers, |cells, block| reading.row(cells, block))?;
    let Reading { mut needs, mut highest, .. } = reading;
    let named = needs.iter_mut().filter_map(|waiting| {
        let Owner { name, org_number, .. } = &mut waiting.need.owner;
        Some(Named { name, number: org_number.clone()?, place: &waiting.place })
    });
    recipients::ask(named.collect(), &mut walked);
    for Waiting { place, .. } in needs.iter().filter(|waiting| waiting.number.is_none()) {
        let place = Place { sheet: place.sheet.clone(), row: place.row, ..Place::default() };
        walked.notes.add(NoteCode::NumberGiven, Values::new(), place);
    }
    let Beside { recognised, problems, questions, notes, keep, remembered, left_out, checked } = walked.finish()?;
    let is_open = !questions.is_empty();
    let beside = Imported { recognised, problems, questions, notes, keep, remembered, ..Imported::default() };
    let mut imported = Imported { left_out, checked, ..beside };
    for Waiting { mut need, number, place } in needs.into_iter().filter(|_| !is_open) {
        need.number = number.unwrap_or_else(|| {
            highest += 1;
            highest
        });
        need.id = NeedId::new(&need.scheme, need.number);
        let totals: &mut Totals = imported.totals.entry(need.scheme.clone()).or_default();
        totals.owner += need.applied.owner;
        totals.university += need.applied.university;
        totals.applied += need.applied.total();
        imported.needs.push(need);
        imported.places.push(place);
    }
    Ok(imported)
}

impl Reading {
    fn row(&mut self, cells: &mut RowReader, block: &Block) -> Counts {
        let before = cells.problems.len();
        let scheme = cells.scheme(block);
        let region = cells.region(block);
        let given = cells.whole(Column::Number, NeedFigure::Number.within(), "12");
        let Amounts { applied, later, mut contribution } = cells.amounts();
        let uses = cells.uses(&mut contribution);
        let counts = Counts { region: region.clone().unwrap_or_default(), scheme: scheme.clone(), adds: contribution };
        let need = need(cells, scheme.clone(), region, applied, later);
        let need = need.map(|need| Need { details: NeedDetails { uses, ..need.details }, ..need });
        if let (Cell::Is(given), Some(scheme)) = (given, scheme) {
            self.highest = self.highest.max(given);
            if let Some(first) = self.numbers.get(&(scheme.clone(), given)) {
                let expected = ExpectedCode::OwnNumber.beside(first).with("number", given);
                cells.problem(Column::Number, "number-twice", expected);
            } else {
                self.numbers.insert((scheme, given), cells.here());
            }
        }
        // A row with a problem is listed, not half imported.
        if let Some(need) = need.filter(|_| cells.problems.len() == before) {
            let number = given.value();
            let place = cells.place(number.map_or(Numbered::Not, |_| Numbered::InFile));
            self.needs.push(Waiting { need, number, place });
        }
        counts
    }
}

/// The rest of the row; nothing when a part of it cannot be taken.
fn need(
    cells: &mut RowReader,
    scheme: Option<SchemeId>,
    region: Option<String>,
    applied: Option<forum::Applied>,
    later_years: Option<Vec<(i32, forum::Kroner)>>,
) -> Option<Need> {
    let owner = cells.required_text(Column::Owner, "owner-blank", ExpectedCode::OwnerName);
    let measure = cells.required_text(Column::Measure, "measure-blank", ExpectedCode::MeasureName);
    let org_number = cells.org_number().value();
    let kind = cells.owner_kind(owner.as_deref());
    let university = cells.text(Column::University).value().unwrap_or_default();
    let units = cells.whole(Column::Units, NeedFigure::Units.within(), "4").value();
    let start_year = cells.whole(Column::StartYear, NeedFigure::StartYear.within(), "2023").value();
    let duration_years = cells.whole(Column::Duration, NeedFigure::Duration.within(), "3").value();
    let network_rank = cells.whole(Column::NetworkRank, NeedFigure::Rank.within(), "1").value();
    let local_need = cells.criterion(Column::LocalNeed);
    let collective = cells.criterion(Column::Collective);
    let partnership = cells.criterion(Column::Partnership);
    let mut flag = |column| cells.truth(column).value();
    let ongoing = flag(Column::Ongoing).unwrap_or_default();
    let several_municipalities = flag(Column::SeveralMunicipalities).unwrap_or_default();
    let special_challenges = flag(Column::SpecialChallenges).unwrap_or_default();
    let follow_up = flag(Column::FollowUp).unwrap_or_default();
    let (pps_takes_part, statped_involved) = (flag(Column::Pps), flag(Column::Statped));
    let details = details(cells);
    let scheme = scheme?;
    Some(Need {
        id: NeedId::new(&scheme, 0),
        number: 0,
        scheme,
        region: region?,
        owner: Owner { name: owner?, org_number, kind: kind? },
        measure: measure?,
        units,
        university,
        applied: applied?,
        later_years: later_years?,
        start_year: start_year.and_then(|year| i32::try_from(year).ok()),
        duration_years,
        ongoing,
        several_municipalities,
        network_rank,
        criteria: Criteria { local_need: local_need?, collective: collective?, partnership: partnership? },
        special_challenges,
        follow_up,
        pps_takes_part,
        statped_involved,
        details,
    })
}

/// What only some behovsmeldinger say: nothing where the cell is blank.
fn details(cells: &mut RowReader) -> NeedDetails {
    let follow_up_agreed = cells.truth(Column::FollowUpAgreed).value();
    let theme = theme(cells);
    let answers = cells.answers();
    let mut text = |column| cells.text(column).value();
    NeedDetails {
        challenges_reason: text(Column::ChallengesReason),
        follow_up_agreed,
        coordinator_reason: text(Column::CoordinatorReason),
        all_to_university: text(Column::AllToUniversity),
        theme,
        statped_role: text(Column::StatpedRole),
        statped_partner: text(Column::StatpedPartner),
        team_around_child: text(Column::TeamAroundChild),
        private_owners_offered: text(Column::PrivateOwners),
        answers,
        alike: text(Column::Alike),
        ..NeedDetails::default()
    }
}

/// Special education or not: where a scheme pays for that theme only (R9).
fn theme(cells: &mut RowReader) -> Option<Theme> {
    let words = plain(&cells.text(Column::Theme).value()?);
    match words.as_str() {
        "annet" | "anna" | "annet tema" | "anna tema" | "andre tema" => Some(Theme::Other),
        _ if words.starts_with("spesialpedagog") || words.starts_with("inkluderende praksis") => {
            Some(Theme::SpecialNeeds)
        }
        _ => {
            cells.problem(Column::Theme, "theme", ExpectedCode::Theme);
            None
        }
    }
}
