//! Pictures of the draft on paper: the numbers the wall draws, handed to the paper scheme by scheme.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use documents::{
    PaperPicture, PaperPicturePart, PaperRows, PicturesPaper, SchemePictures, ShownFlow, ShownNode, ShownRow,
    ShownRows, pictures_paper,
};
use forum::{Language, Scheme};

use super::year_paper::head;
use crate::command::Refusal;
use crate::state::State;
use crate::view::{
    ChartLabel, ChartOf, ChartPart, ChartRow, ChartRows, ComparedWith, Drawn, FlowNode, MovedBy, NotDrawn, chart,
};

/// The pictures as PDF: all that the wall can show of the draft, as far as there is something to draw.
pub(crate) fn pictures(state: &State, language: Language, today: NaiveDate) -> Result<Vec<u8>, Refusal> {
    state.reckoned()?;
    let schemes = state.schemes.iter().map(|scheme| SchemePictures {
        scheme: scheme.name.get(language).to_owned(),
        pictures: drawn(state, &OF_ONE_SCHEME, Some(scheme), language),
    });
    let paper = PicturesPaper {
        head: head(state, language, today),
        year: state.info.year,
        draft: &state.draft,
        together: drawn(state, &of_all_schemes(state), None, language),
        decided: state.decision.decision.is_some(),
        schemes: schemes.collect(),
    };
    Ok(pictures_paper(&paper, language)?)
}

/// The pictures of a scheme, in the order of the wall's list.
const OF_ONE_SCHEME: [ChartOf; 6] =
    [ChartOf::Flow, ChartOf::Met, ChartOf::KeyFigure, ChartOf::Split, ChartOf::LastYear, ChartOf::Years];

/// Those of all schemes together, and what each other draft gives, region by region. What just changed at the desk is not on paper.
fn of_all_schemes(state: &State) -> Vec<ChartOf> {
    let others = state.drafts.iter().map(|draft| &draft.name).filter(|name| **name != state.draft);
    let against =
        |name: &String| ChartOf::Moves { with: ComparedWith::Draft { draft: name.clone() }, by: MovedBy::Region };
    [ChartOf::Schemes, ChartOf::Years].into_iter().chain(others.map(against)).collect()
}

/// What there is to draw. Where nobody has applied or nothing is given, that is said; what stands on figures that are not registered is
/// left out.
fn drawn(state: &State, kinds: &[ChartOf], scheme: Option<&Scheme>, language: Language) -> Vec<PaperPicture> {
    let pictures = kinds.iter().filter_map(|of| {
        // On paper nothing has just been changed.
        Some(match chart(state, of, scheme.map(|scheme| &scheme.id), &BTreeMap::new()).drawn {
            Drawn::Nothing { why: NotDrawn::NobodyApplied } => PaperPicture::NobodyApplied,
            Drawn::Nothing { why: NotDrawn::NothingGiven } => PaperPicture::NothingGiven,
            Drawn::Nothing { .. } => return None,
            Drawn::Flow { nodes, links, .. } => {
                let place = |key: &str| nodes.iter().position(|node| node.key == key);
                let links = links.iter().filter_map(|link| Some((place(&link.from)?, place(&link.to)?, link.amount)));
                let links = links.collect();
                let node = |node: &FlowNode| ShownNode {
                    column: usize::from(node.column),
                    part: part(node.part),
                    name: name(&node.label, language),
                    amount: node.amount,
                };
                PaperPicture::Flow(ShownFlow { nodes: nodes.iter().map(node).collect(), links })
            }
            Drawn::Rows(rows) => PaperPicture::Rows(kind(of, &rows, language)?, shown(&rows, language)),
        })
    });
    pictures.collect()
}

/// What the rows of a picture tell; none where the picture is not of rows.
fn kind(of: &ChartOf, rows: &ChartRows, language: Language) -> Option<PaperRows> {
    Some(match of {
        ChartOf::Flow => return None,
        ChartOf::Met => PaperRows::Met,
        ChartOf::KeyFigure => {
            let figures: Vec<String> = rows.figures.iter().filter_map(|label| name(label, language)).collect();
            PaperRows::KeyFigure { figures: figures.join(", ") }
        }
        ChartOf::Split => PaperRows::Split,
        ChartOf::LastYear => PaperRows::LastYear,
        ChartOf::Years => PaperRows::Years,
        ChartOf::Schemes => PaperRows::Schemes,
        ChartOf::Moves { with, .. } => match with {
            ComparedWith::Draft { draft } => PaperRows::Moves { from: draft.clone() },
            ComparedWith::LastChange | ComparedWith::Version { .. } => return None,
        },
    })
}

fn shown(rows: &ChartRows, language: Language) -> ShownRows {
    let row = |row: &ChartRow| ShownRow {
        name: name(&row.label, language).unwrap_or_default(),
        amounts: row.amounts.clone(),
        percents: row.percents.iter().map(|part| part.map(|part| part.0)).collect(),
        by: row.by,
    };
    ShownRows {
        rows: rows.rows.iter().map(row).collect(),
        of_whole: rows.of_whole.iter().map(|part| part.map(|part| part.0)).collect(),
        by: rows.by,
    }
}

/// What something is called; none where the paper has its own word.
fn name(label: &ChartLabel, language: Language) -> Option<String> {
    match label {
        ChartLabel::Text { text } => Some(text.clone()),
        ChartLabel::Named { names } => Some(names.get(language).to_owned()),
        ChartLabel::Part { .. } => None,
        ChartLabel::Year { year } => Some(year.to_string()),
    }
}

fn part(part: ChartPart) -> PaperPicturePart {
    match part {
        ChartPart::Applied => PaperPicturePart::Applied,
        ChartPart::Given => PaperPicturePart::Given,
        ChartPart::LastYear => PaperPicturePart::LastYear,
        ChartPart::Before => PaperPicturePart::Before,
        ChartPart::After => PaperPicturePart::After,
        ChartPart::Owner => PaperPicturePart::Owner,
        ChartPart::University => PaperPicturePart::University,
        ChartPart::Estimate => PaperPicturePart::Estimate,
        ChartPart::Frame => PaperPicturePart::Frame,
        ChartPart::Committed => PaperPicturePart::Committed,
        ChartPart::SetAside => PaperPicturePart::SetAside,
        ChartPart::Shared => PaperPicturePart::Shared,
        ChartPart::Pot => PaperPicturePart::Pot,
        ChartPart::Region => PaperPicturePart::Region,
        ChartPart::Rest => PaperPicturePart::Rest,
        ChartPart::Over => PaperPicturePart::Over,
    }
}
