//! Pictures of the draft on paper: the numbers the wall draws, handed to the paper scheme by scheme.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use documents::{
    PaperPicture, PaperPicturePart, PicturesPaper, SchemePictures, ShownFlow, ShownNode, ShownRow, ShownRows,
    pictures_paper,
};
use forum::{Language, Scheme};

use super::year_paper::head;
use crate::command::Refusal;
use crate::state::State;
use crate::view::{ChartLabel, ChartOf, ChartPart, ChartRow, ChartRows, Drawn, FlowNode, NotDrawn, chart};

/// The pictures as PDF: what a reader of the innstilling wants to see of each scheme.
pub(crate) fn pictures(state: &State, language: Language, today: NaiveDate) -> Result<Vec<u8>, Refusal> {
    state.reckoned()?;
    let schemes = state.schemes.iter().map(|scheme| of_scheme(state, scheme, language));
    let paper = PicturesPaper {
        head: head(state, language, today),
        year: state.info.year,
        draft: &state.draft,
        decided: state.decision.decision.is_some(),
        schemes: schemes.collect(),
    };
    Ok(pictures_paper(&paper, language)?)
}

fn of_scheme(state: &State, scheme: &Scheme, language: Language) -> SchemePictures {
    // On paper nothing has just been changed.
    let drawn = |of: &ChartOf| chart(state, of, Some(&scheme.id), &BTreeMap::new()).drawn;
    let pictures = [ChartOf::Flow, ChartOf::Met, ChartOf::Split].into_iter().filter_map(|of| {
        Some(match (&of, drawn(&of)) {
            (_, Drawn::Nothing { why: NotDrawn::NobodyApplied }) => PaperPicture::NobodyApplied,
            (_, Drawn::Nothing { why: NotDrawn::NothingGiven }) => PaperPicture::NothingGiven,
            (_, Drawn::Nothing { .. }) => return None,
            (_, Drawn::Flow { nodes, links, .. }) => {
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
            (ChartOf::Split, Drawn::Rows(rows)) => PaperPicture::Split(shown(&rows, language)),
            (_, Drawn::Rows(rows)) => PaperPicture::Met(shown(&rows, language)),
        })
    });
    SchemePictures { scheme: scheme.name.get(language).to_owned(), pictures: pictures.collect() }
}

fn shown(rows: &ChartRows, language: Language) -> ShownRows {
    let row = |row: &ChartRow| ShownRow {
        name: name(&row.label, language).unwrap_or_default(),
        amounts: row.amounts.clone(),
        percents: row.percents.iter().map(|part| part.map(|part| part.0)).collect(),
    };
    ShownRows {
        rows: rows.rows.iter().map(row).collect(),
        of_whole: rows.of_whole.iter().map(|part| part.map(|part| part.0)).collect(),
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
        ChartPart::Given | ChartPart::LastYear | ChartPart::Before | ChartPart::After => PaperPicturePart::Given,
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
