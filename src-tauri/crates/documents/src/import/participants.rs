//! Key figures (*nøkkeltall*): one row for each network or owner, and whether it takes part (R22-R29).

use std::collections::BTreeMap;

use forum::{KeyFigure, OwnerKind, Participant, ParticipantKind, Participation, Recipient};
use rust_decimal::Decimal;

use super::grid::{Book, Value};
use super::headings::{Column, Figure, Headings};
use super::names::{known_region, plain};
use super::recipients::{self, Named};
use super::told::{ExpectedCode, Place, RowPlace};
use super::values::{Cell, Numbered, RowReader, public_owner};
use super::walk::{Block, Counts, walk};
use super::{Answers, FigureSource, ImportError, Read};

/// All key figures, in the order of the sources.
const FIGURES: [Figure; 7] = [
    Figure::TeacherFte,
    Figure::VocationalFte,
    Figure::Schools,
    Figure::Pupils,
    Figure::KindergartenFte,
    Figure::Kindergartens,
    Figure::Children,
];

impl Figure {
    /// As models call it.
    fn id(self) -> &'static str {
        match self {
            Figure::TeacherFte => "teacher-fte",
            Figure::VocationalFte => "vocational-fte",
            Figure::Schools => "schools",
            Figure::Pupils => "pupils",
            Figure::KindergartenFte => "kindergarten-fte",
            Figure::Kindergartens => "kindergartens",
            Figure::Children => "children",
        }
    }

    /// Årsverk have decimals, all else is counted in whole ones.
    fn read(self, cells: &mut RowReader) -> Cell<Decimal> {
        match self {
            Figure::TeacherFte | Figure::VocationalFte | Figure::KindergartenFte => cells.decimal(Column::Figure(self)),
            _ => cells.count(Column::Figure(self)),
        }
    }
}

/// Reads every sheet that has the headings.
pub fn read_book(
    book: &Book,
    headings: Headings,
    answers: &Answers,
    source: &FigureSource,
) -> Result<Read<Participant>, ImportError> {
    let mut participants: Vec<(Participant, RowPlace)> = Vec::new();
    let mut seen: BTreeMap<String, Place> = BTreeMap::new();
    let mut walked = walk(book, headings, answers, |cells, block| {
        let participant = participant(cells, block, source);
        let written = cells.layout.cell(cells.row, Column::Participant).and_then(Value::as_text).map(plain);
        if let Some(first) = written.as_ref().and_then(|name| seen.get(name)) {
            cells.problem(Column::Participant, "participant-twice", ExpectedCode::ParticipantOnce.beside(first));
        } else if let Some(name) = written {
            seen.insert(name, cells.here());
        }
        participants.extend(participant.map(|participant| (participant, cells.place(Numbered::Not))));
        Counts::default()
    })?;
    let named = participants.iter_mut().filter_map(|(participant, place)| {
        let Recipient { name, org_number } = participant.recipient.as_mut()?;
        Some(Named { name, number: org_number.clone()?, place })
    });
    recipients::ask(named.collect(), &mut walked);
    Read::of(participants, walked)
}

fn participant(cells: &mut RowReader, block: &Block, source: &FigureSource) -> Option<Participant> {
    let name = cells.required_text(Column::Participant, "participant-blank", ExpectedCode::ParticipantName);
    let kind = kind(cells, name.as_deref());
    let region = cells.text(Column::Region);
    let recipient = recipient(cells, name.as_deref());
    let key_figures = key_figures(cells, source);
    let years = years(cells);
    let (name, kind) = (name?, kind?);
    let region = match region {
        Cell::Is(text) => known_region(&text, &cells.context).map_or(text.clone(), str::to_owned),
        // A network, the fylkeskommune and the friskoler are regions of their own (R69, R70).
        _ => match kind {
            ParticipantKind::Network | ParticipantKind::County | ParticipantKind::IndependentSchools => name.clone(),
            ParticipantKind::Municipality | ParticipantKind::Other => block.region.clone().unwrap_or_default(),
        },
    };
    Some(Participant { name, kind, region, recipient, key_figures: key_figures?, years: years? })
}

/// The written kind; where none is written, only a name that says it itself is believed.
fn kind(cells: &mut RowReader, name: Option<&str>) -> Option<ParticipantKind> {
    let written = match cells.text(Column::ParticipantKind) {
        Cell::Is(text) => plain(&text),
        Cell::Wrong => return None,
        Cell::Blank => {
            let said = name.and_then(said_by_name);
            if said.is_none() && name.is_some() {
                cells.problem(Column::ParticipantKind, "participant-kind-blank", ExpectedCode::ParticipantKind);
            }
            return said;
        }
    };
    let kind = match written.as_str() {
        "region" | "nettverk" | "kompetansenettverk" | "regionalt nettverk" => ParticipantKind::Network,
        "kommune" | "kommunal" | "primærkommune" => ParticipantKind::Municipality,
        "fylkeskommune" | "fylkeskommunal" | "fylke" => ParticipantKind::County,
        "friskole" | "friskoler" | "friskolar" | "friskule" | "friskular" => ParticipantKind::IndependentSchools,
        "annet" | "anna" | "annen" | "annan" | "andre" => ParticipantKind::Other,
        _ => {
            cells.problem(Column::ParticipantKind, "participant-kind", ExpectedCode::ParticipantKind);
            return None;
        }
    };
    Some(kind)
}

fn said_by_name(name: &str) -> Option<ParticipantKind> {
    match public_owner(name) {
        Some(OwnerKind::County) => return Some(ParticipantKind::County),
        Some(_) => return Some(ParticipantKind::Municipality),
        None => {}
    }
    let name = plain(name);
    if name.starts_with("nettverk") || name.ends_with("nettverk") || name.ends_with("nettverket") {
        Some(ParticipantKind::Network)
    } else if name.starts_with("friskol") || name.starts_with("friskul") {
        Some(ParticipantKind::IndependentSchools)
    } else {
        None
    }
}

/// Who is paid, unless it is the participant itself. A remark in parentheses, «(velges av nettverket)», is no
/// recipient.
fn recipient(cells: &mut RowReader, name: Option<&str>) -> Option<Recipient> {
    let org_number = cells.org_number().value();
    let written = cells.text(Column::Recipient).value().filter(|text| !text.starts_with('('));
    let other = written.filter(|recipient| name.is_none_or(|name| plain(name) != plain(recipient)));
    match (other, org_number) {
        (Some(name), org_number) => Some(Recipient { name, org_number }),
        (None, Some(org_number)) => Some(Recipient { name: name?.to_owned(), org_number: Some(org_number) }),
        (None, None) => None,
    }
}

fn key_figures(cells: &mut RowReader, source: &FigureSource) -> Option<Vec<KeyFigure>> {
    let mut figures = Some(Vec::new());
    let mut values: BTreeMap<Figure, Decimal> = BTreeMap::new();
    for figure in FIGURES.into_iter().filter(|figure| cells.layout.has(Column::Figure(*figure))) {
        let value = match figure.read(cells) {
            Cell::Is(value) => Some(value),
            Cell::Wrong => None,
            Cell::Blank => {
                cells.problem(Column::Figure(figure), "figure-blank", ExpectedCode::FigureOrZero);
                None
            }
        };
        match (value, &mut figures) {
            (Some(value), Some(figures)) => {
                values.insert(figure, value);
                figures.push(KeyFigure {
                    figure: figure.id().to_owned(),
                    value,
                    source: source.name.to_owned(),
                    counted: source.counted,
                });
            }
            (Some(_), None) => {}
            (None, _) => figures = None,
        }
    }
    if let (Some(all), Some(vocational)) = (values.get(&Figure::TeacherFte), values.get(&Figure::VocationalFte))
        && vocational > all
    {
        let expected = ExpectedCode::AtMostTeachers.with("all", all.to_string().replace('.', ","));
        cells.problem(Column::Figure(Figure::VocationalFte), "vocational-over-teachers", expected);
        return None;
    }
    figures
}

/// How the row stands in each scheme of the budget year: as its «Deltar i …» says, and in others it takes part.
fn years(cells: &mut RowReader) -> Option<Vec<Participation>> {
    let (year, schemes) = (cells.context.year, cells.context.schemes);
    let mut years = Some(Vec::new());
    for (index, scheme) in schemes.iter().enumerate().filter(|(_, scheme)| scheme.is_valid_in(year)) {
        let column = Column::TakesPartIn(Some(index));
        let takes_part = match cells.truth(column) {
            Cell::Is(takes_part) => Some(takes_part),
            Cell::Wrong => None,
            Cell::Blank if !cells.layout.has(column) => Some(true),
            Cell::Blank => {
                cells.problem(column, "takes-part-blank", ExpectedCode::YesOrNo);
                None
            }
        };
        match (takes_part, &mut years) {
            (Some(takes_part), Some(years)) => {
                years.push(Participation { scheme: scheme.id.clone(), year, takes_part, given: None, note: None });
            }
            (Some(_), None) => {}
            (None, _) => years = None,
        }
    }
    years
}

/// The kind of an owner in last year's amounts: what its name says, else another.
pub fn owner_kind(name: &str) -> ParticipantKind {
    match public_owner(name) {
        Some(OwnerKind::County) => ParticipantKind::County,
        Some(_) => ParticipantKind::Municipality,
        None => ParticipantKind::Other,
    }
}
